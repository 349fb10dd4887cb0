package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSameName(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Angela Merkel", "angela merkel", true},
		{"the Times", "Times", true},
		{"officials", "officials in Kiev", true},
		{"officials", "officials of", true},
		{"Merkel", "Merkel Angela", false},
		{"Angela Merkel", "Merkel", false},
		{"", "Merkel", false},
		{"", "", true},
	} {
		assert.Equal(t, c.want, sameName(c.a, c.b), "%q and %q", c.a, c.b)
		assert.Equal(t, c.want, sameName(c.b, c.a), "%q and %q", c.b, c.a)
	}
}

func TestMatch(t *testing.T) {
	text := "“President Xi,” Xi said."
	predicted := []spot{newSpot(text, 13, 15, "Xi"), newSpot(text, 3, 15, "Xi Jinping"), newSpot(text, 20, 22, "Xi")}
	gold := newSpot(text, 0, 15, "Xi Jinping")
	assert.Equal(t, 3, gold.first, "marks do not count")
	assert.Same(t, &predicted[1], match(gold, predicted), "the one that starts alike")
	assert.Same(t, &predicted[0], match(gold, predicted), "each once")
	assert.Nil(t, match(gold, predicted))
}

func TestMentionCounts(t *testing.T) {
	m := mentions{gold: 4, predicted: 2, right: 2}
	assert.Equal(t, "P 100.0 R 50.0 F1 66.7 (right 2, predicted 2, gold 4)", m.String())
	assert.Equal(t, "P 0.0 R 0.0 F1 0.0 (right 0, predicted 0, gold 0)", mentions{}.String())
}

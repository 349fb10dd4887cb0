package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"José", "Jose"},
		{"JOSÉ", "josé"},
		{"Jose\u0301", "José"}, // decomposed
		{"Straße", "STRASSE"},
		{"Işık", "ISIK"},
		{"İstanbul", "Istanbul"},
		{"ILGIN", "ılgın"},
		{"Ørsted", "Orsted"},
		{"Łukasz", "Lukasz"},
		{"Đoković", "Dokovic"},
		{"Æthelred", "Aethelred"},
		{"Þór", "Thor"},
		{"O’Neill", "O'Neill"},
		{"Ⅷ", "viii"},       // a compatibility character
		{"Ｗａｎｇ", "Wang"},    // of full width
		{"ﬁscal", "fiscal"}, // a ligature
		{"Ὀδυσσεύς", "ΟΔΥΣΣΕΥΣ"},
		{"\xffA", "\xffa"},
	} {
		assert.Equal(t, fold(c.a), fold(c.b), "%s and %s", c.a, c.b)
	}
	for _, c := range []struct{ a, b string }{{"Jose", "Josh"}, {"Paris", "Parise"}, {"王", "汪"}, {"", "a"}} {
		assert.NotEqual(t, fold(c.a), fold(c.b))
	}
}

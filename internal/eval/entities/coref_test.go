package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The figures are worked out by hand.
func TestCoreferenceMeasures(t *testing.T) {
	for _, c := range []struct {
		name                    string
		gold, predicted         partition
		mucP, mucR, b3P, b3R    float64
		ceafP, ceafR, conllMean float64
	}{
		{"all right", partition{{1, 2}, {3, 4, 5}}, partition{{3, 4, 5}, {2, 1}}, 1, 1, 1, 1, 1, 1, 1},
		{"nothing found", partition{{1, 2}}, nil, 0, 0, 0, 0, 0, 0, 0},
		// 1 and 2 stay together, 3 is cut off, 6 is no mention of gold's, 5 is missed.
		// MUC: gold needs 2+1 links, of which 1-2 is there; predicted needs 1+1+… = 2.
		// B³ recall: {1,2,3}: (4+1)/3, {4,5}: 1/2, of 5; precision: {1,2}: 2, {3,4}: (1+1)/2, {6}: 0, of 5.
		// CEAF: {1,2,3}~{1,2} = 4/5, {4,5}~{3,4} = 2/4.
		{"cut and mixed", partition{{1, 2, 3}, {4, 5}}, partition{{1, 2}, {3, 4}, {6}},
			1. / 2, 1. / 3, 3. / 5, (5./3 + 1./2) / 5, 1.3 / 3, 1.3 / 2,
			(2./5 + 2*0.6*(13./30)/(0.6+13./30) + 1.3*2/5) / 3},
		// One link too many; the lone 4 is lost.
		{"run together", partition{{1, 2, 3}, {4}}, partition{{1, 2, 3, 4}}, 2. / 3, 1, (9. + 1) / 16, 1, 6. / 7, 3. / 7,
			(4./5 + 2*(5./8)/(1+5./8) + 12./21) / 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all conll
			all.add(c.gold, c.predicted)
			assert.InDelta(t, c.mucP, all.muc.precision.value(), 1e-9, "MUC precision")
			assert.InDelta(t, c.mucR, all.muc.recall.value(), 1e-9, "MUC recall")
			assert.InDelta(t, c.b3P, all.bCubed.precision.value(), 1e-9, "B³ precision")
			assert.InDelta(t, c.b3R, all.bCubed.recall.value(), 1e-9, "B³ recall")
			assert.InDelta(t, c.ceafP, all.ceafe.precision.value(), 1e-9, "CEAF precision")
			assert.InDelta(t, c.ceafR, all.ceafe.recall.value(), 1e-9, "CEAF recall")
			assert.InDelta(t, c.conllMean, all.f1(), 1e-9, "mean")
		})
	}
}

func TestAssign(t *testing.T) {
	assert.InDelta(t, 0, assign(nil), 1e-9)
	assert.InDelta(t, 1.1, assign([][]float64{{0.9, 0.6}, {0.5, 0}}), 1e-9, "not the greatest first")
	assert.InDelta(t, 14, assign([][]float64{{7, 4, 3}, {3, 1, 2}, {3, 5, 2}}), 1e-9)
	assert.Equal(t, partition{{2, 3}}, partition{{1}, {2, 3}, {4}}.withoutSingletons())
}

package attribution

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestConsensusIsTheLikeliestOfThoseThatAgreeWithMost(t *testing.T) {
	reading := func(source, first, last int) Candidate {
		return Candidate{Source: []Range{{source, source + 1}}, Content: []Range{{first, last}}}
	}
	rs := []Candidate{reading(0, 4, 30), reading(0, 4, 9), reading(0, 4, 10), reading(1, 4, 10)}
	assert.Equal(t, 2, consensus(rs, []float64{1, 0.7, 0.9, 0}), "two short ones outvote the long one")
	assert.Equal(t, 0, consensus(rs, []float64{3, 0.7, 0.9, 0}), "but not one that is so much likelier")
	assert.Equal(t, 0, consensus(rs[:1], []float64{0}))
}

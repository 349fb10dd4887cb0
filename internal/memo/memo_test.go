package memo_test

import (
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
	"github.com/hearsay-nlp/hearsay/internal/memo"
)

var (
	length memo.Key[int]
	other  memo.Key[int]
)

func TestKeyWorksOnceForADocument(t *testing.T) {
	doc := hearsay.Parse("Who said so?")
	var calls atomic.Int32
	work := func() int { calls.Add(1); return len(doc.Text()) }
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() { assert.Equal(t, 12, length.Get(memo.Of(doc), work)) })
	}
	wait.Wait()
	assert.EqualValues(t, 1, calls.Load())

	assert.Equal(t, 7, other.Get(memo.Of(doc), func() int { return 7 }), "another key has a result of its own")
	assert.Equal(t, 0, length.Get(memo.Of(new(hearsay.Document)), func() int { return 0 }), "and so has another document")
}

package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay/claim"
)

func TestKey(t *testing.T) {
	for _, c := range []struct{ text, cue, want string }{
		{"Anna Smith said that China is supplying weapons to Russian troops.", "said", "china russia supply troops weapon"},
		{"He said the river did not flood three towns on Monday.", "said", "3 flood not river town"},
		{"The café’s owner said prices rose 4%.", "said", "4 percent price rise"},
		{"The café closed.", "", "cafe close"},
	} {
		assert.Equal(t, c.want, claimOf(t, c.text, c.cue).Key, c.text)
	}
}

// The same claim of another source, in other inflections, with other names for the
// same has the same key, or one that is much the same.
func TestKeyOfParaphrases(t *testing.T) {
	for _, c := range []struct {
		text, cue, other, otherCue string
		least                      float64
	}{
		{"Anna Smith said China is supplying weapons to Russia.", "said", "Bob Jones denied that Chinese weapons were supplied to Russia.", "denied", 1},
		{"Anna Smith said the dam had leaked for years.", "said", "The dam leaked for years, according to engineers.", "according", 1},
		{"He said the firm paid the ministers.", "said", "Reporters found that firms were paying the minister.", "found", 1},
		{"She said 1,200 people died in the flood.", "said", "“1200 people have died in the flood,” Jones said.", "said", 1},
		{"The bank said prices will rise by three percent.", "said", "Prices rose by 3%, the union claimed.", "claimed", 1},
		{"Smith accused the company of hiding the report.", "accused", "Jones accused the company of hiding reports.", "accused", 1},
		{"Smith said French troops had entered Mali.", "said", "Jones said France’s troops entered Mali.", "said", 0.99},
		{"Beijing accused Washington of arming Taiwan.", "accused", "China said the United States was arming Taiwan.", "said", 1},
		{"She said unemployment fell by 3 percent.", "said", "Unemployment fell 3 per cent, he said.", "said", 1},
		{"She said it cost $1.2m.", "said", "It cost $1.2 million, he said.", "said", 1},
		{"He said the U.S. would leave the treaty.", "said", "The United States is leaving the treaty, she said.", "said", 1},
	} {
		a, b := claimOf(t, c.text, c.cue), claimOf(t, c.other, c.otherCue)
		assert.GreaterOrEqual(t, claim.Similarity(a.Key, b.Key), c.least, "%q %q", a.Key, b.Key)
	}
	different := claimOf(t, "He said the dam leaked.", "said").Key
	assert.Less(t, claim.Similarity(different, claimOf(t, "He said the bank failed.", "said").Key), 0.5)
}

func TestSimilarity(t *testing.T) {
	assert.Zero(t, claim.Similarity("", ""))
	assert.Zero(t, claim.Similarity("a", ""))
	assert.Equal(t, 1.0, claim.Similarity("a b", "a b"))
	assert.Equal(t, 0.5, claim.Similarity("a b c", "b c d"))
	assert.Equal(t, claim.Similarity("a b c", "c"), claim.Similarity("c", "a b c"))
}

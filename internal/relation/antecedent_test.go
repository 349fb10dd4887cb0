package relation

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hearsay-nlp/hearsay"
)

func TestAntecedent(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The report alarmed farmers, who fear that the wells will run dry.", "farmers"},
		{"He met Anna Smith, who said that the dam was safe.", "Anna Smith"},
		{"He met Finance Minister Anna Smith, who said that the dam was safe.", "Finance Minister Anna Smith"},
		{"The bank published a study that blamed brokers for the crash.", "a study"},
		{"The paper was based on a letter from the mayor, which accused the firm of fraud.", "a letter from the mayor"},
		{"The pilots’ union, which demanded a raise, met on Monday.", "The pilots’ union"},
		{"It was said by two people with knowledge of the talks, who asked not to be named.", "two people with knowledge of the talks"},
		{"Officials in Lima, who fear that the deal is dead, went home.", "Officials in Lima"},
		{"The report alarmed officials in both Lima and Quito, who fear that the deal is dead.", "officials in both Lima and Quito"},
		{"Anna Smith, the mayor, said that the dam was safe.", ""},
		{"Those who say that the dam is safe have not seen it.", "Those"},
	} {
		doc := hearsay.Parse(c.text)
		var got string
		for _, rel := range Find(doc) {
			if !rel.Antecedent.Empty() {
				got = rel.Antecedent.Excerpt(doc).Text
			}
		}
		assert.Equal(t, c.want, got, c.text)
	}
}

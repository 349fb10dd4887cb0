package relation

import (
	"fmt"
	"github.com/hearsay-nlp/hearsay"
	"os"
	"testing"
)

func TestDbg(t *testing.T) {
	b, err := os.ReadFile("/tmp/rules/dbg.txt")
	if err != nil {
		t.Skip()
	}
	doc := hearsay.Parse(string(b))
	for s := range doc.NumSentences() {
		fmt.Print("S: ")
		for i := doc.Sentence(s).First; i < doc.Sentence(s).Last; i++ {
			fmt.Print(doc.Slice(doc.Token(i).Span), "/", doc.Token(i).Tag, " ")
		}
		fmt.Println()
	}
	for _, r := range Find(doc) {
		x := func(r Range) string { return r.Excerpt(doc).Text }
		fmt.Printf("%s %s [%s] <%s> ", steps[r.Step], r.Frame, x(r.Source), x(r.Cue))
		for _, c := range r.Content {
			fmt.Printf("{%s} ", x(c))
		}
		fmt.Printf("to=%q target=%q neg=%v modal=%v pas=%v conf=%.2f\n", x(r.Addressee), x(r.Target), r.Negated, r.Modal, r.Passive, r.Confidence)
	}
}

package relation

// remark reports whether the author remarks on a content that ends before token i, in an
// apposition that says what it was: to "use space peacefully," | a phrase it also chose |
// ordered the jail closed, | a decision still known as the Eviction
func (r *reader) remark(i int) bool {
	if i+2 >= len(r.tag) || i < 2 || r.lower[i] != "a" && r.lower[i] != "an" {
		return false
	}
	if r.lower[i-1] != "," && !(r.mark[i-1] && r.lower[i-2] == ",") {
		return false
	}
	n := i + 1
	for n+1 < len(r.tag) && n < i+3 && (r.tag[n] == "JJ" || r.tag[n] == "NN" && r.tag[n+1] == "NN") {
		n++
	}
	return remarks[r.lower[n]]
}

// remarks are nouns for what somebody said or decided.
var remarks = map[string]bool{
	"phrase": true, "term": true, "word": true, "expression": true, "line": true, "claim": true, "charge": true, "allegation": true,
	"accusation": true, "assertion": true, "suggestion": true, "description": true, "characterization": true, "decision": true,
	"demand": true, "promise": true, "pledge": true, "position": true, "view": true, "reference": true, "allusion": true, "move": true,
	"link": true, "version": true, "account": true, "interpretation": true, "comparison": true, "notion": true, "idea": true, "theory": true, "conclusion": true, "finding": true, "verdict": true,
	"statement": true, "remark": true, "comment": true, "stance": true, "prediction": true, "warning": true, "figure": true,
}

package entity

// markQuotes finds the passages in quotation marks, paragraph by paragraph, and
// numbers their words. A mark that nothing closes ends with its paragraph, as
// where a quotation goes on in the next one.
func (r *reading) markQuotes() {
	for p := range r.doc.NumParagraphs() {
		par := r.doc.Paragraph(p)
		first, last := r.doc.Sentence(par.First).First, r.doc.Sentence(par.Last-1).Last
		closer := r.lastCloser(first, last)
		open, want := -1, ""
		for i := first; i < last; i++ {
			switch w := r.words[i].text; {
			case open < 0 && r.opensQuote(i, last, closer):
				open, want = i+1, closing[w]
			case open >= 0 && w == want && r.closesQuote(i, last):
				r.addQuote(open, i)
				open = -1
			}
		}
		if open >= 0 {
			r.addQuote(open, last)
		}
	}
}

func (r *reading) addQuote(first, last int) {
	r.quotes = append(r.quotes, run{first, last})
	for i := first; i < last; i++ {
		r.words[i].quote = int32(len(r.quotes))
	}
}

// closing gives the mark that closes each opening one.
var closing = map[string]string{"“": "”", "\"": "\"", "''": "''", "``": "''", "„": "“", "«": "»", "‘": "’", "'": "'"}

// opensQuote reports whether the mark at i opens a quotation. A single mark does
// only if one that may close it follows: before token closer, at the latest.
func (r *reading) opensQuote(i, last, closer int) bool {
	if closing[r.words[i].text] == "" || i+1 >= last {
		return false
	}
	switch r.words[i].text {
	case "‘", "'":
		return i+1 < closer && r.words[i+1].glued && (i == 0 || !r.words[i].glued || r.is(i-1, "(", "—", "“"))
	case "\"", "''":
		return r.words[i+1].glued || !r.words[i].glued
	}
	return true
}

// closesQuote reports whether the mark at i, which fits the open one, closes it
// and is no apostrophe.
func (r *reading) closesQuote(i, last int) bool {
	if t := r.words[i].text; t != "’" && t != "'" {
		return true
	}
	return r.words[i].glued && r.words[i].tag != "POS"
}

// lastCloser returns the index after the last single closing mark of the tokens
// first up to, not including, last.
func (r *reading) lastCloser(first, last int) int {
	for i := last - 1; i >= first; i-- {
		if t := r.words[i].text; (t == "’" || t == "'") && r.closesQuote(i, last) {
			return i + 1
		}
	}
	return first
}

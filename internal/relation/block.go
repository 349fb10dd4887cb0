package relation

// block returns the relation of a sentence that ends its paragraph with a colon to the
// next paragraph, which stands without marks: a block quotation. Or it is the lines
// behind it that start with the sign by which letters and posts quote: "Smith wrote:
// > The pump is broken."
func (r *reader) block() (Relation, bool) {
	if r.depth > 0 || r.hi != r.paragraphEnd() || r.hi >= len(r.tag) || !r.is(r.hi-1, ":") || r.mark[r.hi] {
		return Relation{}, false
	}
	content := r.blockLines()
	if content == nil {
		par := r.doc.Paragraph(r.sentenceOf(r.hi).Paragraph)
		block := Range{r.hi, r.doc.Sentence(par.Last - 1).Last}
		if !r.capital(r.hi) || !r.hasVerb(block) && r.reporter(r.hi-2) == nil || r.lower[block.Last-1] != "." {
			return Relation{}, false // a list, or a line of one
		}
		content = []Range{block}
	}
	worded := false // the following statement
	for v := r.hi - 2; v >= r.lo; v-- {
		e := r.reporter(v)
		if e == nil && worded && r.finite(v) && !r.auxiliary(v) {
			e = r.quotativeCue(v)
		}
		if e != nil {
			rel, ok := r.introduces(v, e, content...)
			return rel, ok && !rel.Source.Empty()
		}
		worded = worded || r.speechNoun(v) || messages[r.lower[v]]
	}
	return Relation{}, false
}

// blockLines returns the words of the lines behind the window that start with ">", a
// range for each run of them that no such sign interrupts.
func (r *reader) blockLines() []Range {
	if r.lower[r.doc.Sentence(r.doc.Paragraph(r.doc.Sentence(r.sentence).Paragraph).First).First] == ">" {
		return nil // a line of a block itself
	}
	var lines []Range
	for p := r.sentenceOf(r.hi).Paragraph; p < r.doc.NumParagraphs(); p++ {
		par := r.doc.Paragraph(p)
		last := r.doc.Sentence(par.Last - 1).Last
		first := r.doc.Sentence(par.First).First
		if r.lower[first] != ">" {
			break
		}
		start := first
		for i := first; i < last; i++ {
			if r.lower[i] != ">" {
				continue
			}
			if start < i {
				lines = append(lines, Range{start, i})
			}
			start = i + 1
		}
		if start < last {
			lines = append(lines, Range{start, last})
		}
	}
	return lines
}

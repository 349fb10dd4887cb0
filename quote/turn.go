package quote

import "github.com/hearsay-nlp/hearsay"

// line is a paragraph that holds quotations, one speaker's by the convention of
// fiction and interviews.
type line struct {
	paragraph int
	quotes    []int // their indexes
	speaker   string
}

// takeTurns names the speakers of quotes without a cue in a document whose speakers
// take turns: in a run of paragraphs with quotations two speakers alternate, so that
// each is the speaker of the second paragraph before, or else behind.
func takeTurns(doc *hearsay.Document, quotes []Quote) {
	lines := linesOf(doc, quotes)
	for i := range lines {
		lines[i].take(lines, i, i-1, i-2)
	}
	for i := len(lines) - 1; i >= 0; i-- {
		lines[i].take(lines, i, i+1, i+2)
	}
	for i := range lines {
		for _, q := range lines[i].quotes {
			if quotes[q].Step == Uncued && lines[i].speaker != "" {
				quotes[q].Speaker, quotes[q].Step = lines[i].speaker, Turn
				quotes[q].Confidence *= turnShare
			}
		}
	}
}

// turnShare is the share of quotes whose speaker is right by turns on PDNC's novels,
// as internal/eval/novels prints it.
const turnShare = 0.56

// take gives line i the speaker of line other, if near is the line between them, all
// in a run.
func (l *line) take(lines []line, i, near, other int) {
	if l.speaker != "" || other < 0 || other >= len(lines) || lines[other].speaker == lines[near].speaker {
		return
	}
	if gap(lines[i].paragraph, lines[near].paragraph) <= widestGap && gap(lines[near].paragraph, lines[other].paragraph) <= widestGap {
		l.speaker = lines[other].speaker
	}
}

// widestGap is the number of paragraphs from one line of a run to the next.
const widestGap = 1

func gap(a, b int) int { return max(a-b, b-a) }

// linesOf returns the paragraphs that hold verbatim quotes, with their speakers: that
// of the first quote which has one.
func linesOf(doc *hearsay.Document, quotes []Quote) []line {
	var lines []line
	for i := range quotes {
		q := &quotes[i]
		if q.Parent != nil || q.Kind != Direct {
			continue
		}
		p := doc.Sentence(doc.SentenceAt(q.Content[0].Start)).Paragraph
		if k := len(lines) - 1; k < 0 || lines[k].paragraph != p {
			lines = append(lines, line{paragraph: p})
		}
		l := &lines[len(lines)-1]
		l.quotes = append(l.quotes, i)
		if l.speaker == "" {
			l.speaker = q.Speaker
		}
	}
	return lines
}

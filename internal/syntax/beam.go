package syntax

// The parser follows several parses of a sentence at once: the likeliest beamWidth
// of those whose transitions so far are not much less likely than the best one's,
// which most of the time leaves one.
const (
	beamWidth  = 4
	beamMargin = 1 // largest difference, as a natural logarithm
)

// beam is the room for the parses of one sentence.
type beam struct {
	classifier classifier
	states     [2 * beamWidth]state
	now, then  []*state // at hand, and after a transition more
	free       []*state
	moves      []move
}

// move is a transition that the state at hand with the number from may take.
type move struct {
	from, transition int
	score            int32 // of the state it leads to
}

// parse builds the tree of an encoded sentence, in a state of the beam's. All its
// states take as many transitions: two for each word.
func (m *model) parse(b *beam, e *encoder, words int) *state {
	b.classifier.reset(words, m.hidden)
	b.now, b.free = b.now[:0], b.free[:0]
	for i := range b.states {
		b.free = append(b.free, &b.states[i])
	}
	b.now = append(b.now, b.take())
	b.now[0].reset(words)
	for range 2 * words {
		m.propose(b, e)
		m.advance(b)
	}
	return b.now[0]
}

func (b *beam) take() *state {
	last := len(b.free) - 1
	s := b.free[last]
	b.free = b.free[:last]
	return s
}

// propose fills b.moves with the best transitions of all states, the best first.
func (m *model) propose(b *beam, e *encoder) {
	b.moves = b.moves[:0]
	for from, s := range b.now {
		may := s.may()
		if s.next == s.words && len(s.stack) == 1 || len(s.stack) == 0 { // nothing to choose
			b.add(move{from, only(may), s.score}, m.margin)
			continue
		}
		m.look(&b.classifier, from, s, e)
		for t, score := range m.judge(&b.classifier, from, may) {
			if may[t] {
				b.add(move{from, t, s.score + score}, m.margin)
			}
		}
	}
}

func only(may [3]bool) int {
	for t, ok := range may {
		if ok {
			return t
		}
	}
	return shift
}

// add puts a move in its place among the best ones, unless it is too bad.
func (b *beam) add(x move, margin int32) {
	at := len(b.moves)
	for at > 0 && b.moves[at-1].score < x.score {
		at--
	}
	if at == beamWidth || at > 0 && b.moves[0].score-x.score > margin {
		return
	}
	if len(b.moves) == beamWidth {
		b.moves = b.moves[:beamWidth-1]
	}
	b.moves = append(b.moves, move{})
	copy(b.moves[at+1:], b.moves[at:])
	b.moves[at] = x
	for b.moves[0].score-b.moves[len(b.moves)-1].score > margin {
		b.moves = b.moves[:len(b.moves)-1]
	}
}

// advance makes the moves. A state goes on itself with the last of its moves, as
// copies with others.
func (m *model) advance(b *beam) {
	var left [beamWidth]int
	for _, x := range b.moves {
		left[x.from]++
	}
	for from, n := range left[:len(b.now)] {
		if n == 0 {
			b.free = append(b.free, b.now[from])
		}
	}
	b.then = b.then[:0]
	for _, x := range b.moves {
		s := b.now[x.from]
		if left[x.from]--; left[x.from] > 0 {
			s = b.take()
			s.copy(b.now[x.from])
		}
		s.score = x.score
		m.move(b, s, x)
		b.then = append(b.then, s)
	}
	b.now, b.then = b.then, b.now
}

// move takes a transition.
func (m *model) move(b *beam, s *state, x move) {
	switch {
	case x.transition == shift:
		s.shift()
	case x.transition == rightwards:
		s.attach(s.at(1), m.name(&b.classifier, x.from, 1))
	case s.next == s.words:
		s.attach(s.words, m.root)
	default:
		s.attach(s.next, m.name(&b.classifier, x.from, 0))
	}
}

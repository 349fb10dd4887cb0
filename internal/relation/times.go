package relation

// overTime steps back over a time phrase that stands between subject and verb:
// "Smith on Tuesday said".
func (r *reader) overTime(v int) int {
	if !r.timeWord(v - 1) {
		return v
	}
	i := v - 1
	for r.tagged(i-1, "JJ", "DT", "NNP", "CD", "RB") && (r.is(i-1, "last", "this", "late", "early", "next", "earlier") || r.timeWord(i-1)) {
		i--
	}
	if r.is(i-1, "on", "in", "at", "during", "by") && r.tagged(i-2, "NN*", "PRP", "WP", ",") {
		return i - 1
	}
	if r.tagged(i-1, "NN*", "PRP", "WP") && i-1 >= r.lo || r.is(i-1, ",") && i-1 > r.lo && !r.interrupted(i-1).Empty() { // Reed, a lawyer, today said
		return i
	}
	return v
}

var timeWords = map[string]bool{
	"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
	"today": true, "yesterday": true, "tomorrow": true, "tonight": true, "week": true, "month": true, "year": true, "morning": true,
	"afternoon": true, "evening": true, "night": true, "weekend": true, "earlier": true, "later": true, "recently": true,
	"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true, "august": true,
	"september": true, "october": true, "november": true, "december": true, "spring": true, "summer": true, "autumn": true, "winter": true, "fall": true,
}

// timeWord reports whether token i names a time.
func (r *reader) timeWord(i int) bool {
	return i >= r.lo && i < r.hi && timeWords[r.lower[i]] && !r.tagged(i, "MD")
}

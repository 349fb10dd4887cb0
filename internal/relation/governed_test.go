package relation

import "testing"

func TestGoverned(t *testing.T) {
	check(t, []sentence{
		{"Reed is likely to argue that the dam is old.", []string{"[Reed] <is likely to argue> {that the dam is old} maybe"}},
		{"Reed was unable to say whether the dam was old.", []string{"[Reed] <was unable to say> {whether the dam was old} not"}},
		{"Reed was forced to admit that the dam was old.", []string{"[Reed] <admit> {that the dam was old}"}},
	}, nil)
}

// Package enum gives small integer types the strings that stand for them in
// JSON and on a terminal.
package enum

import (
	"fmt"
	"slices"
)

// Name returns names[v], or v in digits if it is none of them.
func Name(names []string, v uint8) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprint(v)
}

// Parse sets *v to the index of s in names and refuses a string that is not
// among them.
func Parse[T ~uint8](names []string, s []byte, v *T) error {
	i := slices.Index(names, string(s))
	if i < 0 {
		return fmt.Errorf("%q: want one of %q", s, names)
	}
	*v = T(i)
	return nil
}

// Package terminal tells whether a person is reading.
package terminal

import (
	"io"
	"os"
)

// Is reports whether w is a terminal, as far as the standard library can tell:
// a character device.
func Is(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Package memo keeps with a document what a stage has worked out from it alone, so
// that the stages after it need not do so again.
package memo

import "sync"

// Memo holds the results that stages have kept, by their keys. The zero Memo is
// empty and ready. It may be used by many goroutines at once.
type Memo struct {
	mu   sync.Mutex
	kept map[any]any // *Key[T] to func() T
}

// Of returns the memo of doc, a *hearsay.Document. Package hearsay sets it, which
// this one cannot import.
var Of func(doc any) *Memo

// Key names one kind of result. Keys are compared by address, so a Key is a
// package-level variable of the stage that works the result out.
type Key[T any] struct{ _ byte }

// Get returns what work gave when it was first called for k and m; later calls,
// and those of other goroutines at the same time, wait for it and get the same
// value, which they must not change.
func (k *Key[T]) Get(m *Memo, work func() T) T {
	m.mu.Lock()
	result, ok := m.kept[k].(func() T)
	if !ok {
		if m.kept == nil {
			m.kept = map[any]any{}
		}
		result = sync.OnceValue(work)
		m.kept[k] = result
	}
	m.mu.Unlock()
	return result()
}

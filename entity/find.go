package entity

import "github.com/hearsay-nlp/hearsay"

// Find returns who and what doc mentions.
func Find(doc *hearsay.Document) *Index { return NewIndex(nil) }

// Package hearsay reads an English news article and says who is mentioned, what
// was said in whose words, and who claims what, with byte offsets into the text.
//
// Four stages follow one another, each a plain function of what came before:
//
//	doc := hearsay.Parse(article)                  // sentences, tokens, syntax
//	people := entity.Find(doc)                     // who and what is mentioned
//	quotes := quote.Extract(doc, people)           // what was said, in whose words
//	claims := claim.Attribute(doc, people, quotes) // who claims what, how firmly
//
// This package holds the first stage: a [Document] is a text with its
// paragraphs, [Sentence] and [Token] values, and knows how to turn byte offsets
// into other coordinates. Packages entity, quote and claim hold the others.
//
// # Offsets
//
// Every [Span] counts bytes of the string that was given to [Parse], half-open:
// text[s.Start:s.End] is what the span names. Spans lie on rune boundaries
// wherever the text is valid UTF-8. The text is never rewritten, so a span can
// be used on the caller's own copy. [Document.Position] converts to code points,
// UTF-16 units and line:column.
//
// # Any text
//
// No string is refused: an empty one gives an empty document, and invalid UTF-8
// or binary data gives some tokens whose spans lie in the text. Time and memory
// grow linearly with the length of the text.
//
// # Concurrency
//
// A [Document] and everything made from it never change, so any number of
// goroutines may use them at once. The models are decoded on first use, once.
package hearsay

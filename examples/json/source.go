package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

// article is a text to be read, or why there is none.
type article struct {
	id    json.RawMessage
	line  []byte // JSON still to be decoded, or nil
	where string // of the line, for errors
	text  string
	err   error
}

// source gives the articles of standard input or of the files named.
type source struct {
	stdin io.Reader
	names []string
	limit int // of bytes in a line or file
}

// each calls yield with every article until it returns false.
func (s source) each(yield func(article) bool) {
	if len(s.names) == 0 {
		s.lines("standard input", s.stdin, yield)
		return
	}
	for _, name := range s.names {
		if !s.file(name, yield) {
			return
		}
	}
}

// file yields the articles of one file.
func (s source) file(name string, yield func(article) bool) bool {
	if name == "-" {
		return s.lines("standard input", s.stdin, yield)
	}
	id, _ := json.Marshal(name) // no string fails
	f, err := os.Open(name)
	if err != nil {
		return yield(article{id: id, err: err})
	}
	defer f.Close()
	if strings.HasSuffix(name, ".jsonl") {
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return yield(article{id: id, err: fmt.Errorf("%s is a folder", name)})
		}
		return s.lines(name, f, yield)
	}
	b, err := io.ReadAll(io.LimitReader(f, int64(s.limit)+1))
	switch {
	case err != nil:
		return yield(article{id: id, err: err})
	case len(b) > s.limit:
		return yield(article{id: id, err: fmt.Errorf("longer than %d bytes", s.limit)})
	case len(b) == 0:
		return yield(article{id: id, err: errNoText})
	}
	return yield(article{id: id, text: string(b)})
}

// lines yields the articles of r, a line each. An error of r is the last.
func (s source) lines(name string, r io.Reader, yield func(article) bool) bool {
	in := bufio.NewReaderSize(r, 64<<10)
	for n := 1; ; n++ {
		line, whole, err := s.line(in)
		line = bytes.TrimPrefix(line, []byte("\ufeff")) // of a file, or of one that others were put before
		switch where := fmt.Sprintf("%s, line %d", name, n); {
		case err != nil && err != io.EOF:
			return yield(article{err: fmt.Errorf("%s: %w", where, err)})
		case !whole:
			err := fmt.Errorf("%s: longer than %d bytes", where, s.limit)
			if !yield(article{id: idOf(line), err: err}) {
				return false
			}
		case len(bytes.TrimSpace(line)) > 0:
			if !yield(article{line: bytes.TrimSpace(line), where: where}) {
				return false
			}
		}
		if err != nil {
			return true
		}
	}
}

// line reads a line of at most limit bytes, whole, or the start of a longer one
// and passes over the rest.
func (s source) line(in *bufio.Reader) (line []byte, whole bool, err error) {
	whole = true
	for {
		part, err := in.ReadSlice('\n')
		if room := max(s.limit-len(line), 0); len(bytes.TrimRight(part, "\r\n")) > room {
			part, whole = part[:room], false
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, whole, err
		}
	}
}

var errNoText = errors.New("no text")

// decode reads the article's line. The fields are "id" and "text", spelled just so;
// where one stands twice, the last counts.
func (a article) decode() article {
	var fields map[string]json.RawMessage // a struct would take "Text" for "text"
	err := json.Unmarshal(a.line, &fields)
	var text string
	switch raw := fields["text"]; {
	case !utf8.Valid(a.line):
		err = errors.New("not valid UTF-8")
	case err != nil:
	case !isID(fields["id"]):
		err = errors.New("id is neither a string nor a number")
	case len(raw) > 0 && json.Unmarshal(raw, &text) != nil:
		err = errors.New("text is not a string")
	case text == "":
		err = errNoText
	}
	if err != nil {
		return article{id: idOf(a.line), err: fmt.Errorf("%s: %w", a.where, err)}
	}
	return article{id: fields["id"], text: text}
}

// idOf returns the id of a line that may be broken or cut off, or nil.
func idOf(line []byte) (id json.RawMessage) {
	dec := json.NewDecoder(bytes.NewReader(line))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil
	}
	for {
		key, err := dec.Token()
		if err != nil {
			return id
		}
		var value json.RawMessage
		if dec.Decode(&value) != nil {
			return id
		}
		if key == "id" && isID(value) && utf8.Valid(value) {
			id = value
		}
	}
}

// isID reports whether a JSON value is a string or a number, or not there.
func isID(value json.RawMessage) bool {
	return len(value) == 0 || string(value) == "null" || strings.IndexByte(`"-0123456789`, value[0]) >= 0
}

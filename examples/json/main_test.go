package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// output is a line of the output, as far as the tests look at it.
type output struct {
	ID       any
	Error    string
	Entities []struct{ Name string }
	Quotes   []struct{ Speaker string }
	Claims   []any
}

// outputs decodes the lines of the output.
func outputs(t *testing.T, out string) []output {
	t.Helper()
	var all []output
	for line := range strings.Lines(out) {
		var o output
		require.NoError(t, json.Unmarshal([]byte(line), &o))
		all = append(all, o)
	}
	return all
}

func TestLines(t *testing.T) {
	const good = `“We will go home,” Anna Smith said on Friday.`
	long := strings.Repeat("long ", 100)
	cases := []struct{ name, line, wantID, wantError string }{
		{"a string id", `{"id":"a","text":"` + good + `"}`, `"a"`, ""},
		{"a large number", `{"id":12345678901234567890,"text":"` + good + `"}`, `12345678901234567890`, ""},
		{"no id", `{"text":"` + good + `"}`, `null`, ""},
		{"other fields", `{"text":"` + good + `","x":[1],"id":"a"}` + "\r", `"a"`, ""},
		{"other cases", `{"id":"a","ID":7,"text":"` + good + `","Text":"y","TEXT":null}`, `"a"`, ""},
		{"a key twice", `{"id":"b","id":"a","text":"y","text":"` + good + `"}`, `"a"`, ""},
		{"a byte order mark", "\ufeff" + `{"id":"a","text":"` + good + `"}`, `"a"`, ""},
		{"text in another case", `{"id":"a","Text":"x"}`, `"a"`, "no text"},
		{"not JSON", `what?`, `null`, "line 1: invalid character"},
		{"not an object", `["a"]`, `null`, "line 1: json"},
		{"cut off", `{"id":"a","text":"abc`, `"a"`, "unexpected end"},
		{"broken before the id", `{"text":oops,"id":"a"}`, `null`, "invalid character"},
		{"no text", `{"id":"a"}`, `"a"`, "no text"},
		{"null text", `{"id":"a","text":null}`, `"a"`, "no text"},
		{"empty text", `{"id":"a","text":""}`, `"a"`, "no text"},
		{"number for text", `{"id":3,"text":3}`, `3`, "text is not a string"},
		{"object for id", `{"id":{},"text":"x"}`, `null`, "id is neither"},
		{"not UTF-8", "{\"id\":\"a\",\"text\":\"\xff\"}", `"a"`, "not valid UTF-8"},
		{"too long", `{"id":"a","text":"` + long + `"}`, `"a"`, "longer than 200 bytes"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			in := c.line + "\n\n  \n" + `{"id":"last","text":"` + good + `"}`
			var stdout, stderr bytes.Buffer
			status := run([]string{"-limit", "200"}, strings.NewReader(in), &stdout, &stderr)
			got := outputs(t, stdout.String())
			require.Len(t, got, 2)
			assert.True(t, strings.HasPrefix(stdout.String(), `{"id":`+c.wantID+`,"`), stdout.String())
			assert.Equal(t, "last", got[1].ID)
			assert.Equal(t, "Anna Smith", got[1].Quotes[0].Speaker)
			if c.wantError == "" {
				assert.Zero(t, status)
				assert.Empty(t, stderr.String())
				assert.Equal(t, "Anna Smith", got[0].Quotes[0].Speaker)
				return
			}
			assert.Equal(t, 1, status)
			assert.Equal(t, "json: 1 failed\n", stderr.String())
			assert.Contains(t, got[0].Error, c.wantError)
		})
	}
}

func TestNothing(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Zero(t, run(nil, strings.NewReader(""), &stdout, &stderr))
	assert.Empty(t, stdout.String()+stderr.String())
}

func TestFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	write := func(name, text string) { require.NoError(t, os.WriteFile(name, []byte(text), 0o600)) }
	write("a.txt", "Anna Smith said \xff that it rained.")
	write("b.jsonl", "\ufeff{\"id\":1,\"text\":\"x\"}\n{\"id\":2}\n")
	write("empty.txt", "")
	write("long.txt", strings.Repeat("a", 101))
	args := []string{"-limit", "100", "a.txt", "b.jsonl", "none.txt", "-", "empty.txt", "long.txt"}
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 1, run(args, strings.NewReader(`{"id":3,"text":"y"}`), &stdout, &stderr))
	got := outputs(t, stdout.String())
	var ids []any
	for _, o := range got {
		ids = append(ids, o.ID)
	}
	require.Equal(t, []any{"a.txt", 1.0, 2.0, "none.txt", 3.0, "empty.txt", "long.txt"}, ids)
	assert.Equal(t, "Anna Smith", got[0].Entities[0].Name)
	assert.Equal(t, "b.jsonl, line 2: no text", got[2].Error)
	assert.Contains(t, got[3].Error, "no such file")
	assert.Equal(t, "no text", got[5].Error)
	assert.Equal(t, "longer than 100 bytes", got[6].Error)
}

// TestFolders wants a folder to have its name for id, as a file that is not there has.
func TestFolders(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"d", "d.jsonl"} {
		require.NoError(t, os.Mkdir(name, 0o700))
	}
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 1, run([]string{"d", "d.jsonl", "none.jsonl"}, strings.NewReader(""), &stdout, &stderr))
	got := outputs(t, stdout.String())
	require.Len(t, got, 3)
	for i, name := range []string{"d", "d.jsonl", "none.jsonl"} {
		assert.Equal(t, name, got[i].ID)
		assert.NotEmpty(t, got[i].Error)
	}
}

// TestMarksWithin wants files that were put together to be read through.
func TestMarksWithin(t *testing.T) {
	var stdout, stderr bytes.Buffer
	in := "\ufeff{\"id\":1,\"text\":\"x\"}\n\ufeff{\"id\":2,\"text\":\" \\n\"}\n"
	assert.Zero(t, run(nil, strings.NewReader(in), &stdout, &stderr))
	assert.Len(t, outputs(t, stdout.String()), 2)
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"-x"}, {"-jobs", "0"}, {"-jobs", "many"}, {"-limit", "0"}, {"a.txt", "-jobs", "1"}} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, 2, run(args, strings.NewReader(""), &stdout, &stderr), args)
		assert.Empty(t, stdout.String())
		assert.Contains(t, stderr.String(), "usage: json")
	}
	var stdout, stderr bytes.Buffer
	assert.Zero(t, run([]string{"-h"}, strings.NewReader(""), &stdout, &stderr))
	assert.Equal(t, usage, stdout.String())
	assert.Empty(t, stderr.String())
}

// numbered gives JSON lines with the ids 0, 1, 2 … and counts them.
type numbered struct {
	n       int
	read    atomic.Int64
	pending []byte
}

func (r *numbered) Read(b []byte) (int, error) {
	i := int(r.read.Load())
	if len(r.pending) == 0 {
		if i == r.n {
			return 0, io.EOF
		}
		text := strings.Repeat("Anna Smith said that it rained. ", 1+i*7%5)
		r.pending = fmt.Appendf(nil, "{\"id\":%d,\"text\":%q}\n", i, text)
		r.read.Add(1)
	}
	n := copy(b, r.pending)
	r.pending = r.pending[n:]
	return n, nil
}

// watcher is an output that checks order, and how far the input is ahead.
type watcher struct {
	t        *testing.T
	in       *numbered
	written  int
	maxAhead int
}

func (w *watcher) Write(b []byte) (int, error) {
	require.True(w.t, bytes.HasPrefix(b, fmt.Appendf(nil, `{"id":%d,`, w.written)), "in the order read")
	w.written++
	w.maxAhead = max(w.maxAhead, int(w.in.read.Load())-w.written)
	return len(b), nil
}

func TestOrderAndMemory(t *testing.T) {
	const jobs = 4
	in := &numbered{n: 500}
	out := &watcher{t: t, in: in}
	var stderr bytes.Buffer
	require.Zero(t, run([]string{"-jobs", fmt.Sprint(jobs)}, in, out, &stderr))
	assert.Equal(t, in.n, out.written)
	// The queue holds 2*jobs, the source and the writer hold one each, and the
	// read buffer may hold one more, for a Read gives at most one.
	assert.LessOrEqual(t, out.maxAhead, 2*jobs+3)
}

// closedPipe is an output whose reader goes away after n writes.
type closedPipe struct {
	n   int
	err error
}

func (p *closedPipe) Write(b []byte) (int, error) {
	if p.n--; p.n < 0 {
		return 0, p.err
	}
	return len(b), nil
}

func TestOutputFails(t *testing.T) {
	for _, c := range []struct {
		err        error
		wantStderr string
	}{
		{&os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}, ""},
		{syscall.ENOSPC, "json: no space left on device\n"},
	} {
		in := &numbered{n: 1 << 30} // without an end, so it must stop by itself
		var stderr bytes.Buffer
		assert.Equal(t, 1, run(nil, in, &closedPipe{3, c.err}, &stderr))
		assert.Equal(t, c.wantStderr, stderr.String())
	}
}

// broken is an input that fails after its text.
type broken struct{ io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

func TestInputFails(t *testing.T) {
	var stdout, stderr bytes.Buffer
	in := broken{strings.NewReader("{\"id\":1,\"text\":\"x\"}\n{\"id\":2,")}
	assert.Equal(t, 1, run(nil, in, &stdout, &stderr))
	got := outputs(t, stdout.String())
	require.Len(t, got, 2)
	assert.Empty(t, got[0].Error)
	assert.Equal(t, "standard input, line 2: unexpected EOF", got[1].Error)
}

func TestLineAtTheLimit(t *testing.T) {
	// A line longer than the read buffer, whose end falls on the buffer's.
	for _, n := range []int{64<<10 - 2, 64<<10 - 1, 64 << 10, 64<<10 + 1} {
		for _, end := range []string{"", "\n", "\r\n"} {
			line := `{"id":1,"text":"` + strings.Repeat(" ", n-19) + `b"}`
			require.Len(t, line, n)
			for limit, want := range map[int]int{n: 0, n - 1: 1} {
				var stdout, stderr bytes.Buffer
				status := run([]string{"-limit", fmt.Sprint(limit)}, strings.NewReader(line+end), &stdout, &stderr)
				assert.Equal(t, want, status, "%d bytes, end %q, limit %d", n, end, limit)
				assert.Equal(t, 1, strings.Count(stdout.String(), "\n"))
			}
		}
	}
}

func TestProgress(t *testing.T) {
	var b bytes.Buffer
	p := &progress{out: &b}
	p.add(false)
	p.add(true)
	p.finish()
	assert.Contains(t, b.String(), "2 articles, 1 failed, ")
	assert.True(t, strings.HasSuffix(b.String(), "/s\n"))

	var none *progress
	none.add(true)
	none.finish()
}

func TestUnreadableFolder(t *testing.T) {
	dir := t.TempDir()
	var stdout, stderr bytes.Buffer
	assert.Equal(t, 1, run([]string{dir, filepath.Join(dir, "x.jsonl")}, nil, &stdout, &stderr))
	got := outputs(t, stdout.String())
	require.Len(t, got, 2)
	assert.Contains(t, got[0].Error, "is a directory")
	assert.Contains(t, got[1].Error, "no such file")
}

// FuzzInput wants a line of JSON for every line that is not blank, a byte order mark at
// its start aside, which files have that are put one behind another.
func FuzzInput(f *testing.F) {
	for _, in := range []string{
		"", "\n", "{", `{"id":"a","text":"“Yes,” she said."}`, `{"id":1,"text":"x"} {}`, `{"id":"\ud800","text":"\ud83d"}`,
		"[1]\n\"a\"\r\n{\"id\":{}}", "{\"id\":\"\xff\",\"text\":\"x\"}", "\ufeff{}", "\n\ufeff", `{"id":"a","id":"b","ID":3,"text":"x"}`,
		`{"id":1e999,"text":"x"}`, "\x00", "{\"id\":\"a\x00\"", strings.Repeat("[", 20000), `{"text":` + strings.Repeat("[", 20000),
	} {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		want := 0
		for line := range strings.Lines(in) {
			if strings.TrimSpace(strings.TrimPrefix(line, "\ufeff")) != "" {
				want++
			}
		}
		var stdout, stderr bytes.Buffer
		run(nil, strings.NewReader(in), &stdout, &stderr)
		for line := range strings.Lines(stdout.String()) {
			assert.True(t, json.Valid([]byte(line)) && strings.HasPrefix(line, `{"id":`), line)
			want--
		}
		assert.Zero(t, want, "lines of output are missing or too many")
	})
}

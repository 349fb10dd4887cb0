// Package jsonl reads files of JSON lines, for training and measuring programs.
package jsonl

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

// longest is how long a line may be: a novel's is a megabyte.
const longest = 64 << 20

// Each calls do with the value of each line of a file, in order.
func Each[T any](path string, do func(T)) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, longest)
	for n := 1; lines.Scan(); n++ {
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
		do(v)
	}
	return lines.Err()
}

// Read returns the values of all lines of a file.
func Read[T any](path string) ([]T, error) {
	var all []T
	err := Each(path, func(v T) { all = append(all, v) })
	return all, err
}

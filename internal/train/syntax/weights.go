package main

import (
	"encoding/binary"
	"os"
)

// save writes the mean weights to a file, if one is named.
func (n *network) save(path string) error {
	if path == "" {
		return nil
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return binary.Write(f, binary.LittleEndian, n.mean)
}

// load reads what save wrote, and reports whether it could.
func (n *network) load(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return binary.Read(f, binary.LittleEndian, n.mean) == nil
}

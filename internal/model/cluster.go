package model

import (
	_ "embed"
	"encoding/binary"
	"math/bits"
	"slices"
	"sync"
)

// Cluster is a class of words used alike, found by dividing word vectors into
// ClusterFan groups, and each group again, ClusterLevels deep. 0 is no class.
type Cluster uint16

// ClusterFan is the number of groups that a group divides into, ClusterLevels how
// often it does.
const (
	ClusterFan    = 16
	ClusterLevels = 3
)

// Group returns the larger class that levels divisions make, of 1 to ClusterLevels.
func (c Cluster) Group(levels int) Cluster {
	for ; levels < ClusterLevels; levels++ {
		c /= ClusterFan
	}
	return c
}

// clusterTable finds the cluster of a folded word by open addressing.
type clusterTable struct {
	words    []uint32
	clusters []Cluster // 0 is a free slot
	shift    int
}

//go:embed clusters.bin
var clusterFile []byte

var clusters = sync.OnceValue(func() *clusterTable {
	t, err := decodeClusters(clusterFile)
	if err != nil {
		panic(err) // the embedded file is damaged
	}
	return t
})

// of returns the cluster of a word by the hash of its folded form.
func (t *clusterTable) of(folded uint32) Cluster {
	mask := uint32(len(t.words) - 1)
	slot := folded * 0x9E3779B1 >> t.shift
	for t.clusters[slot] != 0 && t.words[slot] != folded {
		slot = (slot + 1) & mask
	}
	return t.clusters[slot]
}

// EncodeClusters returns the file of clusters by folded word: their number, then
// for each in order of the words the difference to the word before and the cluster.
func EncodeClusters(of map[uint32]Cluster) []byte {
	words := make([]uint32, 0, len(of))
	for w := range of {
		words = append(words, w)
	}
	slices.Sort(words)
	file := binary.AppendUvarint(nil, uint64(len(words)))
	var last uint32
	for _, w := range words {
		file = binary.AppendUvarint(file, uint64(w-last))
		file = binary.LittleEndian.AppendUint16(file, uint16(of[w]))
		last = w
	}
	return file
}

// decodeClusters reads the file of clusters.
func decodeClusters(file []byte) (*clusterTable, error) {
	r := reader{rest: file}
	count := r.uvarint()
	if count > uint64(len(r.rest)) {
		return nil, errFormat
	}
	size := bits.Len(uint(count) * 3 / 2)
	t := &clusterTable{make([]uint32, 1<<size), make([]Cluster, 1<<size), 32 - size}
	var word uint32
	for range count {
		word += uint32(r.uvarint())
		c := Cluster(r.byte()) | Cluster(r.byte())<<8
		slot := word * 0x9E3779B1 >> t.shift
		for t.clusters[slot] != 0 {
			slot = (slot + 1) & uint32(len(t.words)-1)
		}
		t.words[slot], t.clusters[slot] = word, c
	}
	if r.failed || len(r.rest) > 0 {
		return nil, errFormat
	}
	return t, nil
}

package syntax

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestDecodeRefuses(t *testing.T) {
	damaged := func(at int, b byte) []byte {
		file := bytes.Clone(english)
		file[at] = b
		return file
	}
	tests := map[string][]byte{
		"nothing":         nil,
		"another magic":   damaged(0, 'H'),
		"a width of 129":  damaged(len(Magic), 129),
		"a negative size": damaged(len(Magic)+3, 0xff),
		"a byte more":     append(bytes.Clone(english), 0),
		"a byte less":     english[:len(english)-1],
	}
	for name, file := range tests {
		m, err := decode(file)
		assert.ErrorIs(t, err, errFormat, name)
		assert.Nil(t, m, name)
	}
}

func TestDecodeRefusesPartsOfAFile(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for range 30 {
		_, err := decode(english[:rng.IntN(len(english))])
		require.ErrorIs(t, err, errFormat)
	}
}

func TestDecodeRefusesWeightsThatCouldOverflow(t *testing.T) {
	r := &reader{make([]byte, 4*32*32)}
	r.rest[5] = 0x80
	assert.PanicsWithValue(t, errFormat, func() { r.matrix(32, 32) })
	r = &reader{[]byte{0xff, 0x7f, 0, 0, 0, 0, 0, 0}}
	assert.PanicsWithValue(t, errFormat, func() { r.rows(1, 4) })
}

func TestUnpack(t *testing.T) {
	m := &model{width: 4, rareStep: 3, rare: table{data: []byte{0, 0, 0x98, 0xf0}}}
	row := make([]byte, 4)
	m.unpack(row, 1)
	assert.Equal(t, []byte{128, 128 + 3, 128 - 24, 128 + 21}, row)
}

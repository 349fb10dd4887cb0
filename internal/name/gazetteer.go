package name

import (
	_ "embed"
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/lexicon"
	"github.com/hearsay-nlp/hearsay/internal/model"
)

// Class is a set of what lists know of a word or of several together.
type Class uint16

// The classes.
const (
	Masculine Class = 1 << iota // a man's given name
	Feminine
	Surname     // a common family name
	RareSurname // a less common one
	City        // a city of GeoNames
	Town        // a smaller one
	nation
	demonym
	organization
	group
	title    // "Mr.", "President"
	role     // "analyst"
	orgHead  // "Ministry"
	orgWord  // "company"
	namePart // head of a place's, document's or event's name: "River"
	suffix   // "Inc."
)

// given is a given name of either gender.
const given = Masculine | Feminine

// longest is the most words that the lists hold together.
const longest = 5

// table finds the class of a phrase by open addressing.
type table struct {
	keys    []uint32
	classes []Class // 0 is a free slot
	used    int
}

//go:embed gazetteer.bin
var gazetteerFile []byte

// gazetteer holds the lists of the lexicon and gazetteer.bin.
var gazetteer = sync.OnceValue(func() *table {
	t := &table{keys: make([]uint32, 1<<12), classes: make([]Class, 1<<12)}
	if err := t.decode(gazetteerFile); err != nil {
		panic(err) // the embedded file is damaged
	}
	t.addLexicon()
	return t
})

// Key returns the key of a phrase, whose words and hyphens are tokens, and the
// number of them.
func Key(r *model.Reader, phrase string) (key uint32, words int) {
	for _, w := range strings.Fields(strings.ReplaceAll(phrase, "-", " - ")) {
		key = extend(key, r.Read(w).Folded)
		words++
	}
	return key, words
}

// extend returns the key of a phrase that is longer by a word.
func extend(key, folded uint32) uint32 {
	key = (bits.RotateLeft32(key, 5) ^ folded) * 0x9E3779B1
	return key ^ key>>15
}

// of returns the class of a key.
func (t *table) of(key uint32) Class {
	mask := uint32(len(t.keys) - 1)
	slot := key & mask
	for t.classes[slot] != 0 && t.keys[slot] != key {
		slot = (slot + 1) & mask
	}
	return t.classes[slot]
}

func (t *table) add(key uint32, c Class) {
	if 3*t.used > 2*len(t.keys) {
		t.grow()
	}
	mask := uint32(len(t.keys) - 1)
	slot := key & mask
	for t.classes[slot] != 0 && t.keys[slot] != key {
		slot = (slot + 1) & mask
	}
	if t.classes[slot] == 0 {
		t.used++
	}
	t.keys[slot] = key
	t.classes[slot] |= c
}

func (t *table) grow() {
	old := *t
	*t = table{keys: make([]uint32, 2*len(old.keys)), classes: make([]Class, 2*len(old.keys))}
	for i, c := range old.classes {
		if c != 0 {
			t.add(old.keys[i], c)
		}
	}
}

// EncodeGazetteer returns the file of classes by key: their number, then for each
// in order of the keys the difference to the key before and the class, a byte.
func EncodeGazetteer(classes map[uint32]Class) []byte {
	keys := make([]uint32, 0, len(classes))
	for k := range classes {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	file := binary.AppendUvarint(nil, uint64(len(keys)))
	var before uint32
	for _, k := range keys {
		file = binary.AppendUvarint(file, uint64(k-before))
		file = append(file, byte(classes[k]))
		before = k
	}
	return file
}

// decode adds the entries of a file of classes.
func (t *table) decode(file []byte) error {
	count, n := binary.Uvarint(file)
	if n <= 0 {
		return errFormat
	}
	file = file[n:]
	var key uint32
	for range count {
		d, n := binary.Uvarint(file)
		if n <= 0 || n == len(file) {
			return errFormat
		}
		key += uint32(d)
		t.add(key, Class(file[n]))
		file = file[n+1:]
	}
	if len(file) > 0 {
		return errFormat
	}
	return nil
}

// addLexicon adds the lists of internal/lexicon.
func (t *table) addLexicon() {
	var r model.Reader
	add := func(c Class, phrases ...string) {
		for _, p := range phrases {
			if key, words := Key(&r, p); words > 0 && words <= longest {
				t.add(key, c)
			}
		}
	}
	for n := range lexicon.Nations() {
		add(nation, n.Name)
		add(nation, n.Aliases...)
		add(City, n.Seats...)
		add(demonym, n.Demonyms...)
	}
	for p, others := range lexicon.Places() {
		add(City, p)
		add(City, others...)
	}
	for o := range lexicon.Organizations() {
		add(organization, o.Name)
		add(organization, o.Aliases...)
	}
	for g, others := range lexicon.Groups() {
		add(group, g)
		add(group, others...)
	}
	for n, g := range lexicon.GivenNames() {
		add(Class(g), n) // the genders have the same bits
	}
	for n := range lexicon.LeadingSurnames() {
		add(Surname, n)
	}
	for n := range lexicon.Titles() {
		add(title, n)
	}
	for n := range lexicon.Roles() {
		if n.Title || n.Modifier {
			add(title, n.Word)
		} else {
			add(role, n.Word, n.Plural())
		}
	}
	for n := range lexicon.Nouns() {
		switch {
		case n.Kind == "suffix":
			add(suffix, n.Text)
		case n.Kind == "organization" && n.Head:
			add(orgHead, n.Text)
		case n.Kind == "organization":
			add(orgWord, n.Text)
		case n.Head:
			add(namePart, n.Text)
		}
	}
}

// Nation reports whether the lists know the phrase for a country.
func Nation(phrase string) bool {
	var r model.Reader
	key, _ := Key(&r, phrase)
	return gazetteer().of(key)&nation != 0
}

// Body reports whether the lists know the phrase for an organization and nothing else.
func Body(phrase string) bool {
	var r model.Reader
	key, _ := Key(&r, phrase)
	return gazetteer().of(key) == organization
}

// is reports whether the lists know a single word for one of the classes.
func is(word string, c Class) bool {
	var r model.Reader
	return gazetteer().of(extend(0, r.Read(word).Folded))&c != 0
}

// Nationality reports whether the lists know the word for a nationality: "French".
func Nationality(word string) bool {
	return is(word, demonym) || is(strings.TrimSuffix(word, "s"), demonym)
}

// Title reports whether the lists know the word for a title or a part of one.
func Title(word string) bool { return is(word, title|role) }

// FamilyName reports whether the lists know the word for a family name.
func FamilyName(word string) bool { return is(word, Surname|RareSurname) }

// GivenName reports whether the lists know the word for a given name.
func GivenName(word string) bool { return is(word, given) }

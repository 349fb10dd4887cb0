// Command attribution trains the models that find attributions, on PolNeAR train and
// the project's own annotation, and writes their weights.
//
//	go run ./internal/train/attribution -data DATA
//
// The cue model is made once of all articles and once without each fold, so that the
// argument model learns beside cues that the cue model found in articles new to it;
// likewise the choice among readings learns from arguments found so, and the rating
// from what was chosen. The figures printed at the end are of such candidates, too:
// each article's were made by models not trained on it.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/hearsay-nlp/hearsay/internal/attribution"
	"github.com/hearsay-nlp/hearsay/internal/model"
	"github.com/hearsay-nlp/hearsay/internal/train/crf"
)

var (
	data      = flag.String("data", "data", "folder of the corpora")
	own       = flag.String("annotation", "internal/train/annotation", "folder of the project's own annotation")
	out       = flag.String("out", "internal/attribution", "folder to write to")
	without   = flag.Int("without", -1, "0 or 1: leave out every second of the articles that the project annotated, from the first or the second on, to measure on them")
	folds     = flag.Int("folds", 2, "parts that models are made without to train the next step")
	limit     = flag.Int("limit", 0, "train on so many articles only")
	cueFloor  = flag.Int("cuefloor", 5, "occurrences below which a feature of cues is left out")
	argFloor  = flag.Int("argfloor", 6, "occurrences below which a feature of arguments is left out")
	cueRate   = flag.Float64("cuerate", 0.1, "rate")
	argRate   = flag.Float64("argrate", 0.1, "rate")
	cueL2     = flag.Float64("cuel2", 2e-5, "penalty")
	argL2     = flag.Float64("argl2", 2e-5, "penalty")
	cueEp     = flag.Int("cueepochs", 9, "epochs")
	argEp     = flag.Int("argepochs", 8, "epochs")
	drop      = flag.Float64("drop", 0.5, "share of features left out at each step")
	average   = flag.Int("average", 4, "epochs averaged")
	runs      = flag.Int("runs", 8, "trainings averaged")
	least     = flag.Float64("least", 0.055, "weights below are dropped")
	notes     = flag.String("notes", os.TempDir(), "folder for the models of the first steps")
	from      = flag.String("from", "", "folder of such notes of an earlier run, to make the last steps only")
	choiceEp  = flag.Int("choiceepochs", 15, "epochs")
	choiceL2  = flag.Float64("choicel2", 1e-4, "penalty")
	soft      = flag.Float64("soft", 5, "what the quality of a reading is multiplied with for the share of the choice that it ought to have")
	rankEp    = flag.Int("rankepochs", 6, "epochs")
	rankL2    = flag.Float64("rankl2", 1e-4, "penalty")
	rankFloor = flag.Int("rankfloor", 4, "occurrences below which a feature is left out")
)

func main() {
	log.SetFlags(log.Ltime)
	flag.Parse()
	var articles []*article
	for i := range corpora {
		more, err := corpora[i].read()
		check(err)
		if *limit > 0 {
			more = more[:min(*limit, len(more))]
		}
		articles = append(articles, more...)
	}
	n, golds := 0, 0
	for _, a := range articles {
		n += a.text.Len()
		golds += len(a.gold)
	}
	log.Printf("%d articles, %d tokens, %d attributions", len(articles), n, golds)
	train(articles)
}

// stage is a model in the making: the examples of each article.
type stage struct {
	name     string
	space    *crf.Space
	articles []*article
	config   crf.Config
	examples [][]*crf.Example
}

func newStage(name string, articles []*article, t crf.Topology, floor int, c crf.Config, make func(*article) []*crf.Example) *stage {
	s := &stage{name: name, config: c, articles: articles}
	if s.known() {
		return s
	}
	for _, a := range articles {
		s.examples = append(s.examples, make(a))
	}
	s.space = crf.NewSpace(t, s.without(-1), floor)
	log.Printf("features made")
	return s
}

// without returns the examples of all articles but those of a fold.
func (s *stage) without(fold int) []*crf.Example {
	var all []*crf.Example
	for i, e := range s.examples {
		if fold < 0 || i%*folds != fold {
			for range s.articles[i].weight {
				all = append(all, e...)
			}
		}
	}
	return all
}

// note is the file of a model.
func (s *stage) note(folder, what string, fold int) string {
	return filepath.Join(folder, fmt.Sprintf("%s_%s.%d", s.name, what, fold))
}

// known reports whether an earlier run noted all models of the stage.
func (s *stage) known() bool {
	for fold := -1; fold < *folds; fold++ {
		if _, err := os.Stat(s.note(*from, "step", fold)); *from == "" || err != nil {
			return false
		}
	}
	return true
}

// train trains without a fold, or on all if fold is -1, and notes the result; or it
// reads what an earlier run noted.
func (s *stage) train(fold int) (node, step []byte) {
	if s.space == nil {
		var err error
		node, err = os.ReadFile(s.note(*from, "node", fold))
		check(err)
		step, err = os.ReadFile(s.note(*from, "step", fold))
		check(err)
		return node, step
	}
	node, step = s.learn(fold)
	check(os.WriteFile(s.note(*notes, "node", fold), node, 0o644))
	check(os.WriteFile(s.note(*notes, "step", fold), step, 0o644))
	return node, step
}

// learn trains without a fold.
func (s *stage) learn(fold int) (node, step []byte) {
	start := time.Now()
	w := s.space.Train(s.config, s.without(fold))
	node, step = w.Files(attribution.WeightScale, *least)
	log.Printf("trained without fold %d in %.0fs: %d + %d bytes", fold, time.Since(start).Seconds(), len(node), len(step))
	return node, step
}

// all calls train for each fold and for all articles, two at once.
func all(train func(fold int)) {
	var wg sync.WaitGroup
	free := make(chan bool, 2)
	for fold := -1; fold < *folds; fold++ {
		wg.Add(1)
		free <- true
		go func() {
			defer wg.Done()
			train(fold)
			<-free
		}()
	}
	wg.Wait()
}

func train(articles []*article) {
	engines := make([]attribution.Engine, *folds+1) // the last one of all articles
	engine := func(fold int) *attribution.Engine { return &engines[(fold+*folds+1)%(*folds+1)] }
	var files [6][]byte

	check(os.MkdirAll(*out, 0o755))
	cues := newStage("cue", articles, cueTopology(), *cueFloor, crf.Config{Epochs: *cueEp, Rate: *cueRate, L2: *cueL2, Average: *average, Drop: *drop, Seed: 1, Runs: *runs}, cueExamples)
	all(func(fold int) {
		node, step := cues.train(fold)
		engine(fold).CueNode, engine(fold).CueStep = decode(node), decode(step)
		if fold < 0 {
			files[0], files[1] = node, step
			return
		}
		for i, a := range articles {
			if i%*folds == fold {
				a.cues = engine(fold).Cues(a.text)
			}
		}
	})
	cues = nil

	arguments := newStage("argument", articles, argumentTopology(), *argFloor, crf.Config{Epochs: *argEp, Rate: *argRate, L2: *argL2, Average: *average, Drop: *drop, Seed: 2, Runs: *runs}, argumentExamples)
	var mu sync.Mutex
	readings := make([][][]attribution.Candidate, len(articles))
	all(func(fold int) {
		node, step := arguments.train(fold)
		engine(fold).ArgumentNode, engine(fold).ArgumentStep = decode(node), decode(step)
		if fold < 0 {
			files[2], files[3] = node, step
			return
		}
		for i, a := range articles {
			if i%*folds == fold {
				c := engine(fold).Readings(a.text)
				mu.Lock()
				readings[i] = c
				mu.Unlock()
			}
		}
	})
	candidates := make([][]attribution.Candidate, len(articles))
	all(func(fold int) {
		file := trainChoice(articles, readings, fold)
		check(os.WriteFile(filepath.Join(*notes, fmt.Sprintf("choice.%d", fold)), file, 0o644))
		if fold < 0 {
			files[4] = file
			return
		}
		choice := decode(file)
		engine(fold).Choice = choice
		for i := range articles {
			if i%*folds == fold {
				candidates[i] = attribution.Choose(choice, readings[i])
			}
		}
	})
	log.Printf("quality of the readings chosen: %.3f", chosen(articles, candidates))
	ranks := make([]weights, *folds+1)
	all(func(fold int) {
		w := trainRank(articles, candidates, fold)
		ranks[fold+1] = w
		if fold < 0 {
			return
		}
		rank := &attribution.Engine{Rank: decode(w.file())}
		for i, a := range articles {
			if i%*folds == fold {
				rank.Rate(a.text, candidates[i])
			}
		}
	})
	slope, shift := calibrate(articles, candidates)
	for fold, w := range ranks {
		w.rescale(slope, shift)
		engine(fold - 1).Rank = decode(w.file())
		check(os.WriteFile(filepath.Join(*notes, fmt.Sprintf("rank.%d", fold-1)), w.file(), 0o644))
	}
	files[5] = ranks[0].file()
	evaluate(articles, candidates)
	judge(articles, engine)
	check(write(files))
}

func decode(file []byte) *model.Linear {
	m, err := model.Decode(file)
	check(err)
	return m
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func cueTopology() crf.Topology {
	t := crf.Topology{States: int(attribution.CueLabels), Node: []uint8{0, 1, 2}}
	for i := range t.States * t.States {
		t.Step = append(t.Step, int8(i))
	}
	return t
}

func argumentTopology() crf.Topology {
	return crf.Topology{States: int(attribution.ArgumentStates), Node: attribution.StateRole[:], Step: attribution.StepClass[:]}
}

package attribution

import (
	"embed"
	"fmt"
	"io/fs"
	"sync"

	"github.com/hearsay-nlp/hearsay/internal/model"
)

// WeightScale is what weights were multiplied with before they were rounded.
const WeightScale = 32

// FileNames are the files of an engine's weights.
var FileNames = [6]string{"cue_node.bin", "cue_step.bin", "argument_node.bin", "argument_step.bin", "choice.bin", "rank.bin"}

//go:embed *.bin
var files embed.FS

// English returns the engine whose weights are in the library.
var English = sync.OnceValue(func() *Engine {
	e, err := Load(files)
	if err != nil {
		panic(err) // an embedded file is damaged
	}
	return e
})

// Load reads an engine from the files of its weights.
func Load(folder fs.FS) (*Engine, error) {
	var e Engine
	for i, p := range []**model.Linear{&e.CueNode, &e.CueStep, &e.ArgumentNode, &e.ArgumentStep, &e.Choice, &e.Rank} {
		file, err := fs.ReadFile(folder, FileNames[i])
		if err != nil {
			return nil, err
		}
		if *p, err = model.Decode(file); err != nil {
			return nil, fmt.Errorf("%s: %w", FileNames[i], err)
		}
	}
	return &e, nil
}

#!/usr/bin/env bash
# Measures everything and prints RESULTS.md:
#
#	internal/eval/results.sh DATA SCORE > internal/eval/RESULTS.md
#
# DATA is the folder of the corpora, SCORE that of the referee's program, which
# compares predictions with a gold corpus. Neither is in the repository.
set -euo pipefail
data=$(realpath "$1") score=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

# show runs a command with DATA for the folder, and prints both.
show() {
  echo
  echo "    $*"
  echo
  echo '```'
  "${@//DATA/$data}" 2>&1
  echo '```'
}

# referee prints the figures of one corpus.
referee() {
  go run ./examples/json <"$data/$1" >"$tmp/pred.jsonl"
  echo
  echo "    go run ./examples/json < DATA/$1 > pred.jsonl"
  echo "    cd SCORE && go run . -gold DATA/$1 -pred pred.jsonl"
  echo
  echo '```'
  (cd "$score" && go run . -gold "$data/$1" -pred "$tmp/pred.jsonl")
  echo '```'
}

cat <<END
# Results

What the programs here printed, on development data; \`internal/eval/results.sh
DATA SCORE\` prints this page anew. DATA is the folder of the corpora, SCORE the
referee, which defines each of its figures.

- machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores
- $(go version)
- commit: $(git rev-parse --short HEAD)

## Tokens and sentences
END
show go run ./internal/eval/segment -data DATA
printf '\n## Parts of speech, beside prose/v2\n'
show go run ./internal/eval/tags -data DATA
printf '\n## Lemmas, with gold tags\n'
show go run ./internal/train/lemma -data DATA -out ""
printf '\n## Syntax\n'
show go run ./internal/eval/syntax -data DATA
printf '\nWithout assembly:\n'
show go run -tags purego ./internal/eval/syntax -data DATA
printf '\n## Names\n'
show go run ./internal/eval/name -data DATA
printf '\n## Entities\n'
show go run ./internal/eval/entities -data DATA
printf '\n## Quotations and speakers in novels\n'
show go run ./internal/eval/novels -data DATA
printf '\n## Check-worthiness\n'
show go run ./internal/eval/checkworthy -data DATA
printf '\n## Conditions of claims\n'
show go run ./internal/eval/condition -data DATA
printf '\n## Relations: the engine, by confidence, and the rules alone\n'
show go run ./internal/eval/relation -data DATA
show go run ./internal/eval/relation -rules -data DATA
printf '\n## Speed, one core\n'
show go test -run '^$' -bench . -cpu 1 .
for corpus in polnear wikinews original; do
  printf '\n## Attributions: %s\n' "$corpus"
  referee "$corpus/dev.jsonl"
done

#!/bin/sh
# Trains models/english.bin from a folder of CoNLL-U files named *-train.conllu[.gz] and *-dev.conllu[.gz].
#   training/train.sh TREEBANKS [--texts FILE.jsonl.gz]… [--from vectors|tagger|parser|pack] [--out FILE]
# Needs a C compiler. The same kind of processor gives the same weights; another kind may round differently.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build/training/bin
for program in vectors tagger parser; do
  cc -O3 -ffast-math -march="${MARCH:-native}" -Wno-psabi "training/network/$program.c" -o "build/training/bin/$program" -lm
done
npx esbuild training/train.ts --bundle --platform=node --format=esm --packages=external --log-level=warning \
  --outfile=build/training/train.mjs
exec node --max-old-space-size=6000 build/training/train.mjs "$@"

#!/bin/sh
# Trains models/types.bin from training/types/examples and the codebook's examples: half a minute, no other data.
#   training/types/train.sh [--examples FOLDER] [--out FILE] [--measure: cross-validate first, six times as long]
# Run it again when the codebook, the parser or the features have changed: the rules' answers are among the features.
set -eu
cd "$(dirname "$0")/../.."
npx esbuild training/types/train.ts --bundle --platform=node --format=esm --packages=external --log-level=warning \
  --outfile=build/training/types.mjs
exec node build/training/types.mjs "$@"

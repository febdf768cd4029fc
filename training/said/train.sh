#!/bin/sh
# Trains models/said.json from training/said/examples: what officials say of another state, and which act of saying it is.
#   training/said/train.sh [--examples FOLDER] [--out FILE] [--measure: cross-validate first]
# Run it again when the codebook, the parser or the features have changed.
set -eu
cd "$(dirname "$0")/../.."
npx esbuild training/said/train.ts --bundle --platform=node --format=esm --packages=external --log-level=warning \
  --outfile=build/training/said.mjs
exec node build/training/said.mjs "$@"

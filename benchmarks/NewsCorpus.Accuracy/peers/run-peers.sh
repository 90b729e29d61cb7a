#!/usr/bin/env bash
# run-peers.sh [DATA] [OUT]: runs compromise and quote-parser on the annotated sets and writes what they find, for
#   dotnet run --project benchmarks/NewsCorpus.Accuracy -c Release -- DATA --peers OUT
# Needs Node 20 and npm. DATA is usually shared/data beside the repository, OUT the folder predictions here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(realpath "${1:-$here/../../../../shared/data}")
out=$(realpath -m "${2:-$here/predictions}")
cd "$here"
npm install --no-package-lock --no-audit --no-fund --silent
node run-peers.mjs "$data" "$out"

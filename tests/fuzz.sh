#!/usr/bin/env bash
# Builds the fuzz targets with libFuzzer's instrumentation and runs each for a while from its seeds; prints one test line per target.
#
#   tests/fuzz.sh [TARGET…]       FOLKMOOT_FUZZ_S seconds each (10)
#
# Needs nothing beyond the stable compiler and g++. No address sanitiser: our code forbids `unsafe`, so a fault is a panic, an endless loop or
# a full memory, and all three are seen without it; with the instrumentation a picture of 40 million pixels takes half a minute. What is found is kept in the cache, so that the next run begins where this one ended.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../fuzz"

SECONDS_EACH=${FOLKMOOT_FUZZ_S:-10}
CACHE=${FOLKMOOT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/folkmoot}/fuzz
HOST=$(rustc -vV | sed -n 's/^host: //p')
COVERAGE="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters"
COVERAGE="$COVERAGE -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions -Ccodegen-units=1"

command -v g++ >/dev/null || command -v c++ >/dev/null || { echo "NOT RUN: no C++ compiler for libFuzzer"; exit 77; }

# --target keeps build scripts and macros free of the instrumentation
RUSTFLAGS=$COVERAGE cargo build --quiet --bins --target "$HOST" --target-dir "$CACHE/target"

[ $# -gt 0 ] || set -- $(cd src/bin && ls -- *.rs | sed 's/\.rs$//')
number=0 failed=0
for target in "$@"; do
  number=$((number + 1))
  mkdir -p "$CACHE/corpus/$target" "$CACHE/found/$target" "seeds/$target"
  log=$CACHE/$target.log
  if "$CACHE/target/$HOST/debug/$target" -max_total_time="$SECONDS_EACH" -timeout=120 -rss_limit_mb=2048 -max_len=8192 \
    -artifact_prefix="$CACHE/found/$target/" "$CACHE/corpus/$target" "seeds/$target" >"$log" 2>&1; then
    echo "ok $number - fuzz $target, $(sed -n 's/^Done \([0-9]*\) runs.*/\1/p' "$log" | tail -n 1) inputs"
  else
    failed=1
    echo "not ok $number - fuzz $target"
    grep -E 'panicked|ERROR|SUMMARY|Base64' -A 1 "$log" | head -n 20 | sed 's/^/#   /'
  fi
done
echo "1..$number"
exit "$failed"

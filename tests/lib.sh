# What ./test is made of: running a step, counting what it tested, preparing what it needs, and stopping what it started.

CACHE=${FOLKMOOT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/folkmoot}
export FOLKMOOT_CACHE=$CACHE
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$CACHE/target}
export FOLKMOOT_BIN=$CARGO_TARGET_DIR/debug/folkmoot
export CARGO_TERM_COLOR=never DEBIAN_FRONTEND=noninteractive
export FOLKMOOT_SHARED=${FOLKMOOT_SHARED:-$PWD/../shared}
[ -d "$FOLKMOOT_SHARED" ] || unset FOLKMOOT_SHARED

# on the landing check Cargo.lock must be right as it stands
LOCKED=()
[ -z "${CI:-}" ] || LOCKED=(--locked)

NOT_RUN=77
PASSED=0 FAILED=0 SKIPPED=0
SCRATCH=$(mktemp -d)
chmod 711 "$SCRATCH"
STEP= LOG=

trap stop_all EXIT
trap 'exit 130' INT TERM HUP

stop_all() {
  stop_postgres
  rm -rf "$SCRATCH"
}

# Runs the named steps one after the other; a step is the function step_NAME.
run_steps() {
  local started
  for STEP in "$@"; do
    LOG=$SCRATCH/$STEP.log
    : >"$LOG"
    if ! declare -F "step_$STEP" >/dev/null; then
      echo "./test has no step $STEP; ./test list names them" >&2
      FAILED=$((FAILED + 1))
      continue
    fi
    started=$SECONDS
    echo "== $STEP"
    "step_$STEP" </dev/null
    echo "   $STEP: $((SECONDS - started)) s"
  done
}

# The closing line, alone and last.
close() {
  echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
  [ "$FAILED" -eq 0 ]
}

not_run() {
  echo "NOT RUN: $STEP: $*"
  SKIPPED=$((SKIPPED + 1))
}

# run_one LIMIT COMMAND…: runs the command, its output into the step's log, and counts the tests it reports. A command that reports none is
# one test itself; one that fails without reporting a failure is one failure; exit status 77 means it could not run here.
run_one() {
  local limit=$1 status=0 part
  shift
  part=$(mktemp -p "$SCRATCH")
  timeout --kill-after=30 "$limit" "$@" >"$part" 2>&1 </dev/null || status=$?
  cat "$part" >>"$LOG"
  if [ "$status" -eq "$NOT_RUN" ]; then
    not_run "$(sed -n 's/^NOT RUN: //p' "$part" | tail -n 1)"
    rm -f "$part"
    return "$status"
  fi
  count "$part" "$status"
  if [ "$status" -ne 0 ]; then
    echo "-- failed with status $status: $*"
    [ "$status" -ne 124 ] || echo "-- it ran past its limit of $limit"
    grep -E '^not ok|^# |FAIL|panicked at|^error' "$part" | head -n 40
    echo "-- the end of its output:"
    tail -n 60 "$part"
  fi
  rm -f "$part"
  return "$status"
}

# Adds up what a log reports: TAP lines, nextest's summary, and the summaries of cargo test.
count() {
  local passed failed skipped
  read -r passed failed skipped < <(awk '
    /^ok / { if (/# SKIP/) skipped++; else passed++ }
    /^not ok / { failed++ }
    /^NOT RUN: / { skipped++ }
    /^ *Summary \[/ {
      for (i = 2; i <= NF; i++) {
        if ($i ~ /^passed/) passed += $(i - 1)
        if ($i ~ /^failed/) failed += $(i - 1) == "exec" ? $(i - 2) : $(i - 1)
        if ($i == "timed" && $(i + 1) ~ /^out/) failed += $(i - 1)
        if ($i ~ /^skipped/) ignored += $(i - 1)
      }
    }
    /^test result: / { passed += $4; failed += $6; ignored += $8 }
    END { print passed + 0, failed + 0, skipped + (ENVIRON["COUNT_IGNORED"] ? ignored : 0) }' "$1")
  [ "$2" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  if [ "$2" -eq 0 ] && [ $((passed + skipped)) -lt "${TESTS_WANTED:-0}" ]; then
    echo "-- only $passed tests ran where $TESTS_WANTED are wanted"
    failed=$((failed + 1))
  fi
  [ "$2" -ne 0 ] || [ $((passed + failed + skipped)) -gt 0 ] || passed=1
  grep '^NOT RUN: ' "$1"
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + skipped))
}

# want PROGRAM PACKAGE…: the program is there, or Debian's packages are installed and it is there then.
want() {
  local program=$1
  shift
  command -v "$program" >/dev/null && return
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return
  { apt-get -qq update && apt-get -qq install -y --no-install-recommends "$@"; } >>"$LOG" 2>&1 </dev/null
  command -v "$program" >/dev/null
}

# A PostgreSQL cluster of our own on a free port of the loopback address, gone at the end. Sets FOLKMOOT_TEST_POSTGRES.
start_postgres() {
  postgres_bin || want pg_ctlcluster postgresql && postgres_bin || { not_run "PostgreSQL is not installed"; return 1; }
  PG_DATA=$SCRATCH/postgres
  mkdir -p "$PG_DATA"
  PG_AS=()
  if [ "$(id -u)" -eq 0 ]; then
    chown postgres "$PG_DATA"
    PG_AS=(setpriv --reuid=postgres --regid=postgres --init-groups)
  fi
  local port
  port=$(free_port)
  (
    cd "$PG_DATA" &&
      "${PG_AS[@]}" "$PG_BIN/initdb" -D data -A trust -E UTF8 --locale=C.UTF-8 -U postgres --no-sync &&
      "${PG_AS[@]}" "$PG_BIN/pg_ctl" -D data -w -l "$PG_DATA/server.log" -o "-c listen_addresses=127.0.0.1 -c port=$port \
        -c unix_socket_directories=$PG_DATA -c max_connections=200 -c fsync=off -c full_page_writes=off -c synchronous_commit=off" start
  ) >>"$LOG" 2>&1 </dev/null || {
    echo "-- PostgreSQL did not start"
    tail -n 20 "$LOG" "$PG_DATA/server.log" 2>/dev/null
    FAILED=$((FAILED + 1))
    return 1
  }
  export FOLKMOOT_TEST_POSTGRES=postgres://postgres@127.0.0.1:$port/postgres
  PASSED=$((PASSED + 1))
}

stop_postgres() {
  [ -n "${PG_DATA:-}" ] && [ -d "$PG_DATA/data" ] || return 0
  (cd "$PG_DATA" && "${PG_AS[@]}" "$PG_BIN/pg_ctl" -D data -m immediate -w stop) >/dev/null 2>&1 </dev/null
}

postgres_bin() {
  PG_BIN=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  [ -n "$PG_BIN" ] || PG_BIN=$(dirname "$(command -v initdb || echo /nowhere/initdb)")
  [ -x "$PG_BIN/initdb" ]
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Node with the packages of tests/browser, and Chromium. Once per run.
prepare_browser() {
  [ -z "${BROWSER_READY:-}" ] || return 0
  want node nodejs npm || { not_run "Node.js is not installed"; return 1; }
  want chromium chromium fonts-noto-core || { not_run "Chromium is not installed"; return 1; }
  if ! (cd tests/browser && npm ci --no-audit --no-fund --ignore-scripts) >>"$LOG" 2>&1 </dev/null; then
    not_run "the npm packages of tests/browser cannot be fetched from here"
    tail -n 5 "$LOG"
    return 1
  fi
  BROWSER_READY=yes
}

# The binary under test, built from the tree as it stands. Once per run.
prepare_binary() {
  [ -z "${BINARY_READY:-}" ] || return 0
  run_one 40m cargo build "${LOCKED[@]}" --package folkmoot --bin folkmoot || return
  BINARY_READY=yes
}

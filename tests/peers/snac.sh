#!/usr/bin/env bash
# Two real fediverse servers for tests: snac 2.75 as city.test and village.test, then a command beside them.
#
#   tests/peers/snac.sh COMMAND [ARGUMENT…]     run COMMAND inside the private network with the two servers up
#   tests/peers/snac.sh --prepare               only make sure the server program is there
#
# The command finds in its environment
#   CITY_URL, VILLAGE_URL                       http://city.test, http://village.test
#   CITY_LOGIN, CITY_PASSWORD                   the town's account, @city@city.test
#   CITY_EN_…, CITY_EL_…                        its accounts in English and Greek, @city_en@city.test and @city_el@city.test
#   CITY_WORKS_…                                that of its public works, @city_works@city.test
#   COUNCIL_LOGIN, COUNCIL_PASSWORD             its account on the other server, @council@village.test
#   CITIZEN_LOGIN, CITIZEN_PASSWORD             a townsperson, @citizen@village.test
#   NEIGHBOUR_LOGIN, NEIGHBOUR_PASSWORD         a second one, @neighbour@village.test
#   SNAC, SNAC_CITY, SNAC_VILLAGE               the program and the two data folders: "$SNAC" note "$SNAC_VILLAGE" citizen 'text'
#   SNAC_RUN                                    a scratch folder, gone afterwards; logs are city.log and village.log in it
#
# Everything runs in a mount, network and process namespace of its own: names resolve by a private /etc/hosts, ports 80 are private,
# nothing outside loopback can be reached, and when the command ends (or this script is killed) every process inside is gone.
# snac has no mention with a port in it, which is why it must be port 80. Exit status: the command's; 77 when it cannot run here.
set -euo pipefail

readonly VERSION=2.75
readonly CACHE=${FOLKMOOT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/folkmoot}/snac
readonly NOT_RUN=77
SELF=$(readlink -f "${BASH_SOURCE[0]}")
readonly SELF

not_run() {
  echo "NOT RUN: snac: $*" >&2
  exit "$NOT_RUN"
}

is_snac() {
  [[ "$("$1" 2>/dev/null || true)" == *"snac $VERSION "* ]]
}

# The server program: FOLKMOOT_SNAC, else one installed, else Debian's package unpacked into the cache (never installed system-wide).
find_snac() {
  local candidate
  for candidate in "${FOLKMOOT_SNAC:-}" "$CACHE/$VERSION/usr/bin/snac" "$(command -v snac || true)"; do
    if [ -n "$candidate" ] && is_snac "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  fetch_snac >&2
  echo "$CACHE/$VERSION/usr/bin/snac"
}

# From bookworm-backports by apt, with package lists of its own, so that the machine's sources stay as they are.
fetch_snac() {
  command -v apt-get >/dev/null || not_run "apt-get is not here; set FOLKMOOT_SNAC to a snac $VERSION program"
  local work mirror
  work=$(mktemp -d)
  mirror=$(sed -n 's/^URIs: *\([^ ]*debian\)\/*$/\1/p;s/^deb .*\(http[^ ]*debian\)\/* .*/\1/p' /etc/apt/sources.list \
    /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
  mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/unpacked" "$CACHE"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror:-http://deb.debian.org/debian} bookworm-backports main" \
    >"$work/sources.list"
  local options=(-qq -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$work/lists"
    -o "Dir::Cache=$work" -o APT::Update::Post-Invoke-Success::= -o "APT::Sandbox::User=$(id -un)")
  if (cd "$work" && apt-get "${options[@]}" update && apt-get "${options[@]}" download "snac2=$VERSION*") &&
    dpkg -x "$work"/snac2_*.deb "$work/unpacked"; then
    rm -rf "${CACHE:?}/$VERSION"
    mv "$work/unpacked" "$CACHE/$VERSION"
    rm -rf "$work"
  else
    rm -rf "$work"
    not_run "the package snac2 $VERSION could not be fetched from Debian's bookworm-backports"
  fi
  is_snac "$CACHE/$VERSION/usr/bin/snac" || not_run "the unpacked program does not start"
}

# A server's data folder, with plain http on port 80 of its own address, and threads enough: each connection that a browser keeps open holds
# one. Arguments: folder, host, address, accounts…
make_server() {
  local folder=$1 host=$2 address=$3 account
  shift 3
  printf '%s\n80\n%s\n\n\n' "$address" "$host" | "$SNAC" init "$folder" >/dev/null
  sed -i 's/"protocol": *"https"/"protocol": "http"/; 1s/^{/{ "disable_sandbox": true, "num_threads": 24,/' "$folder/server.json"
  for account in "$@"; do
    "$SNAC" adduser "$folder" "$account" | sed -n 's/^User password is //p' >"$folder/password-$account"
  done
}

wait_for() {
  local url=$1 tries=100
  until curl -fsS -m 2 -o /dev/null "$url/api/v1/instance" 2>/dev/null; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "$url does not answer" >&2; tail -n 20 "$SNAC_RUN"/*.log >&2; exit 1; }
    sleep 0.1
  done
}

# Runs as process 1 of the private namespaces.
inside() {
  ip link set lo up
  # snac names its semaphores after its process number, which is small in here: two runs at once would share one and wait for ever
  mount -t tmpfs tmpfs /dev/shm
  cat /etc/hosts >"$SNAC_RUN/hosts"
  printf '127.0.0.11 village.test\n127.0.0.12 city.test\n' >>"$SNAC_RUN/hosts"
  mount --bind "$SNAC_RUN/hosts" /etc/hosts
  # its semaphores are named after its process number, which is the same in each of our namespaces
  mount -t tmpfs tmpfs /dev/shm
  export SNAC_CITY=$SNAC_RUN/city SNAC_VILLAGE=$SNAC_RUN/village
  make_server "$SNAC_CITY" city.test 127.0.0.12 city city_en city_el city_works
  make_server "$SNAC_VILLAGE" village.test 127.0.0.11 citizen neighbour council
  "$SNAC" httpd "$SNAC_CITY" >"$SNAC_RUN/city.log" 2>&1 </dev/null &
  "$SNAC" httpd "$SNAC_VILLAGE" >"$SNAC_RUN/village.log" 2>&1 </dev/null &
  export CITY_URL=http://city.test VILLAGE_URL=http://village.test
  export CITY_LOGIN=city CITY_EN_LOGIN=city_en CITY_EL_LOGIN=city_el CITY_WORKS_LOGIN=city_works COUNCIL_LOGIN=council CITIZEN_LOGIN=citizen NEIGHBOUR_LOGIN=neighbour
  CITY_PASSWORD=$(cat "$SNAC_CITY/password-city")
  CITY_EN_PASSWORD=$(cat "$SNAC_CITY/password-city_en")
  CITY_EL_PASSWORD=$(cat "$SNAC_CITY/password-city_el")
  CITY_WORKS_PASSWORD=$(cat "$SNAC_CITY/password-city_works")
  COUNCIL_PASSWORD=$(cat "$SNAC_VILLAGE/password-council")
  CITIZEN_PASSWORD=$(cat "$SNAC_VILLAGE/password-citizen")
  NEIGHBOUR_PASSWORD=$(cat "$SNAC_VILLAGE/password-neighbour")
  export CITY_PASSWORD CITY_EN_PASSWORD CITY_EL_PASSWORD CITY_WORKS_PASSWORD COUNCIL_PASSWORD CITIZEN_PASSWORD NEIGHBOUR_PASSWORD
  wait_for "$CITY_URL"
  wait_for "$VILLAGE_URL"
  local status=0
  "$@" || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 15 "$SNAC_RUN/city.log" "$SNAC_RUN/village.log" >&2
  fi
  exit "$status"
}

main() {
  [ $# -gt 0 ] || { sed -n '2,/^set /p' "$SELF" | sed '$d;s/^# \{0,1\}//'; exit 2; }
  SNAC=$(find_snac)
  export SNAC
  [ "$1" = --prepare ] && exit 0
  local spaces=(--mount --net --pid --fork --kill-child --mount-proc)
  [ "$(id -u)" -eq 0 ] || spaces=(--map-root-user "${spaces[@]}")
  command -v ip >/dev/null || not_run "the command ip (Debian's iproute2) is missing"
  unshare "${spaces[@]}" true 2>/dev/null || not_run "this machine allows no private namespaces (unshare)"
  SNAC_RUN=$(mktemp -d)
  export SNAC_RUN
  trap 'rm -rf "$SNAC_RUN"' EXIT
  local status=0
  unshare "${spaces[@]}" bash "$SELF" --inside "$@" || status=$?
  exit "$status"
}

if [ "${1:-}" = --inside ]; then
  shift
  inside "$@"
else
  main "$@"
fi

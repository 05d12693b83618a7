#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, and runs every test.
#   ./test.sh          the tests
#   ./test.sh --long   also the sanitizer builds, the fuzzers and the kill tests
#   ./test.sh NAME…    only the suites whose name holds one of the words
set -euo pipefail
cd "$(dirname "$0")"
long=0
words=()
for argument in "$@"; do
    case $argument in
    --long) long=1 ;;
    -*) echo "test.sh: unknown option $argument; see the head of this file" >&2; exit 2 ;;
    *) words+=("$argument") ;;
    esac
done
lists=(build test)
(( long )) && lists+=(long)
platform/packages/install.sh "${lists[@]}"
cmake --preset test >/dev/null
ninja -C build --quiet
tests/viewer/install.sh
run=(python3 tests/run.py)
if (( long )); then
    cmake --preset sanitize >/dev/null
    ninja -C build-sanitize --quiet
    cmake --preset threads >/dev/null
    # Only the rooms that start threads (tests/run.py names the same).
    ninja -C build-threads --quiet kiosk-prepare test-{derivatives,pictures,platform,visit}
    cmake --preset fuzz >/dev/null
    ninja -C build-fuzz --quiet fuzz
    run+=(--long)
fi
exec "${run[@]}" "${words[@]}"

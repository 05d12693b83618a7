#!/usr/bin/env bash
# Installs what is missing, builds what has changed, and runs the kiosk with the arguments given:
#   ./run.sh              shows the exhibition in content/
#   ./run.sh check        any command of the kiosk; `./run.sh help` lists them
set -euo pipefail
cd "$(dirname "$0")"
platform/packages/install.sh build
[ -f build/build.ninja ] || cmake --preset release >/dev/null
ninja -C build --quiet kiosk kiosk-prepare >&2
exec build/kiosk "$@"

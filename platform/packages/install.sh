#!/usr/bin/env bash
# Installs the Debian packages of the named lists (build, test) that are missing; asks for root only then.
#   platform/packages/install.sh build [test]
set -euo pipefail
here=$(dirname "$0")
lists=()
for name in "$@"; do lists+=("$here/$name.txt"); done
mapfile -t wanted < <(cat "${lists[@]}")
mapfile -t present < <(dpkg-query -W -f='${Package} ${db:Status-Abbrev}\n' "${wanted[@]}" 2>/dev/null | awk '$2 == "ii" {print $1}')
declare -A have=()
for package in "${present[@]}"; do have[$package]=1; done
missing=()
for package in "${wanted[@]}"; do [[ ${have[$package]:-} ]] || missing+=("$package"); done
(( ${#missing[@]} == 0 )) && exit 0
echo "Installing: ${missing[*]}" >&2
root=()
(( $(id -u) == 0 )) || root=(sudo)
"${root[@]}" apt-get update -qq >&2
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2

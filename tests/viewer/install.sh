#!/usr/bin/env bash
# Puts the viewers that the tests open exports in, and what drives them, into node_modules beside this file: what
# package-lock.json names, and the viewers that package.json calls standalone (their published bundle needs no other
# package). Does nothing without Chromium or npm, or where all is there; without a network it says so. Never fails.
cd "$(dirname "$0")" || exit 0
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] && command -v node >/dev/null && command -v npm >/dev/null || exit 0

say() { echo "tests/viewer: $1; the tests with viewers are skipped" >&2; exit 0; }

if ! cmp -s package-lock.json node_modules/.installed; then
    timeout 60 npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=0 --silent || say "npm ci did not succeed"
    cp package-lock.json node_modules/.installed
fi
node -p 'Object.entries(require("./package.json").standalone).map(([n, p]) => [n, p.version, p.integrity].join(" ")).join("\n")' |
while read -r name version integrity; do
    folder=node_modules/.standalone/$name-$version
    [ -d "$folder" ] && continue
    work=$(mktemp -d node_modules/.getting-XXXXXX)
    trap 'rm -rf "$work"' EXIT
    got=$(timeout 60 npm pack "$name@$version" --pack-destination "$work" --fetch-retries=0 --json --silent |
          node -p 'JSON.parse(require("fs").readFileSync(0, "utf8"))[0].integrity') || say "$name could not be fetched"
    [ "$got" = "$integrity" ] || say "$name $version is not the one that package.json names"
    tar -xzf "$work"/*.tgz -C "$work" package/dist && mkdir -p node_modules/.standalone && mv "$work/package/dist" "$folder"
    rm -rf "$work"
done

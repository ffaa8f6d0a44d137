#!/usr/bin/env bash
# Holds SARIF to its schema and opens the HTML reports of the sample register in Chromium, see eng/browser-checks. With a file name: a screenshot goes there.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm ci --prefix eng/browser-checks --silent --no-audit --no-fund
for command in check assess; do
  dotnet run -c Release --project src/Desmigratif.Cli -- "$command" samples/data/rantauharap.ndjson --as-of 2026-11-21 --fail-on never \
    --format "html=$work/$command.html" --format "sarif=$work/$command.sarif"
done
dotnet run -c Release --no-build --project src/Desmigratif.Cli -- check samples/data/rantauharap.ndjson --as-of 2026-11-21 --fail-on never --profile exchange \
  --format "sarif=$work/profile.sarif"
node eng/browser-checks/sarif.mjs "$work/check.sarif" "$work/assess.sarif" "$work/profile.sarif"

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ] && command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null 2>&1 || true
  browser=$(command -v chromium || true)
fi

if [ -z "$browser" ]; then
  echo "SKIPPED: THE HTML REPORT WAS NOT TRIED, because there is no Chromium here and it cannot be installed."
  exit 0
fi

node eng/browser-checks/check.mjs "$browser" "$work/check.html" "$work/assess.html" ${1:+"$1"}

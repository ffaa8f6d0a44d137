#!/usr/bin/env bash
# Publishes the tool as it ships and tries it from outside: exit codes, one stream for the format, a closed pipe.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/Desmigratif.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -o "$work/tool" -v quiet --nologo
tool="$work/tool/desmigratif"

expect() {
  local code=$1 got=0
  shift
  "$@" >"$work/out" 2>"$work/err" || got=$?
  if [ "$got" -ne "$code" ]; then
    echo "exit code $got, expected $code: $*"
    cat "$work/err"
    return 1
  fi
}

expect 1 "$tool" check samples/data/rantauharap.ndjson --as-of 2026-11-21
expect 1 "$tool" assess samples/data/rantauharap.ndjson --as-of 2026-11-21 --format ndjson
expect 0 "$tool" check samples/data/rantauharap.ndjson --as-of 2026-11-21 --fail-on never --format json
expect 3 "$tool" check "$work/nothing.ndjson"
expect 2 "$tool" check
expect 0 "$tool" demo --people 500 --villages 2 --seed 7 --out "$work/demo.ndjson"
expect 0 "$tool" demo --people 500 --villages 2 --seed 7 --out "$work/again.ndjson"
cmp "$work/demo.ndjson" "$work/again.ndjson"
expect 1 bash -c "cat '$work/demo.ndjson' | '$tool' check - --as-of 2026-11-21"

# The contract goes out whole, the same bytes each time, and is what was released or says how it differs.
expect 0 "$tool" schema export "$work/schema"
expect 0 "$tool" schema export "$work/schema-again"
diff -r "$work/schema" "$work/schema-again"
expect 0 "$tool" schema diff schema/released "$work/schema"
expect 3 "$tool" schema diff schema/released README.md
expect 0 "$tool" check samples/data/examples --as-of 2026-11-21 --profile exchange --fail-on warning
expect 0 "$tool" regions show 52.03.13
expect 1 "$tool" regions show 52.03.99
expect 2 "$tool" regions show 52.0
[ -s "$work/tool/NOTICE" ] && [ -s "$work/tool/LICENSE-DATA.md" ] # the licence of the region table goes where the table goes

# All six reports of 3,000 people in one run: the best of three stays under 1.5 seconds.
best=999999
for _ in 1 2 3; do
  begin=$(date +%s%N)
  "$tool" check samples/data/rantauharap.ndjson --as-of 2026-11-21 --fail-on never --format text --format html="$work/r.html" --format sarif="$work/r.sarif" \
    --format junit="$work/r.xml" --format json="$work/r.json" --format ndjson="$work/r.ndjson" >/dev/null
  took=$((($(date +%s%N) - begin) / 1000000))
  best=$((took < best ? took : best))
done
echo "all reports of 3,000 people: $best ms"
[ "$best" -lt 1500 ] || { echo "all reports: $best ms, at most 1500"; exit 1; }

# Whoever reads only the first line closes the pipe: the tool ends quietly with 4.
set +e
"$tool" demo --people 20000 --seed 1 --out "$work/big.ndjson" 2>/dev/null
"$tool" check "$work/big.ndjson" --as-of 2026-11-21 --format ndjson --max-samples 1 2>"$work/err" | head -n 1 >/dev/null
code=${PIPESTATUS[0]}
set -e
[ "$code" -eq 4 ] || { echo "closed pipe: exit code $code, expected 4"; exit 1; }
[ ! -s "$work/err" ] || { echo "closed pipe: said something"; cat "$work/err"; exit 1; }
echo "the tool behaves"

#!/usr/bin/env bash
# Finds and gathers IN.ndjson on a Dask scheduler and four workers on this machine, kills one worker in mid-run, and compares with
# one process. IN.ndjson has no broken line: its place would be counted within its piece. Needs Debian's python3-distributed; FOLDER must be empty.
#   try-dask.sh IN.ndjson FOLDER claimtrail find --keyed [OPTION ...]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd) input=$1 folder=$2
shift 2
claimtrail=()
for word in "$@"; do [ "$word" = find ] && break; claimtrail+=("$word"); done
mkdir -p "$folder/dask"
processes=()
trap 'kill "${processes[@]}" 2>/dev/null || true; wait' EXIT
dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file "$folder/dask/scheduler.json" 2>"$folder/dask/scheduler.log" & processes+=($!)
for worker in 1 2 3 4; do
    dask-worker --scheduler-file "$folder/dask/scheduler.json" --no-nanny --no-dashboard --nthreads 1 --local-directory "$folder/dask" 2>"$folder/dask/worker-$worker.log" & processes+=($!)
done
while ! [ -s "$folder/dask/scheduler.json" ]; do sleep 0.2; done
scheduler=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["address"])' "$folder/dask/scheduler.json")
/usr/bin/python3 "$here/dask_archive.py" "$scheduler" "$input" "$folder" "$@" & run=$!
found() { find "$folder" -name 'found-*.tsv' | wc -l; }
until [ "$(found)" -ge 2 ]; do kill -0 $run; sleep 0.1; done
kill -KILL "${processes[2]}"
echo "killed one of four workers when $(found) pieces were found"
wait $run
"$@" "$input" --output "$folder/one.tsv"
cat "$folder"/found-*.tsv | cmp - "$folder/one.tsv"
echo "find: the same bytes as one process"
"${claimtrail[@]}" gather "$folder/one.tsv" --sort --output "$folder/one.ndjson"
cmp "$folder/claims.ndjson" "$folder/one.ndjson"
echo "gather: the same bytes as one process"

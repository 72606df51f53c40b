#!/usr/bin/env python3
"""An archive on Dask.distributed: find on every worker, Dask's shuffle by key, gather as the reducer.

    dask_archive.py SCHEDULER IN.ndjson FOLDER claimtrail find --keyed [OPTION ...]

All workers see IN.ndjson and FOLDER. There, found-*.tsv one after the other are what one process would find, and claims.ndjson
is what it would gather from that: the same bytes. A worker may die at any time; what it held is done again elsewhere."""
import heapq, json, os, subprocess, sys, zlib
from dask import delayed
from distributed import Client

PIECE = 16 << 20  # bytes of the input for one task
PARTS = 8         # reducers; a key belongs to one of them

def run(command, lines):
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE)
    if done.returncode > 1:  # 1 says that some lines could not be read; each has an error in its place
        raise RuntimeError(f"{command} ended with {done.returncode}")
    return done.stdout

def line_start(file, place):
    file.seek(max(0, place - 1))
    return place and file.tell() + len(file.readline())

def find(command, path, start, name):
    with open(path, "rb") as file:  # the lines that begin in this piece
        start, end = line_start(file, start), line_start(file, start + PIECE)
        file.seek(start)
        keyed = run([*command, "--threads", "1"], file.read(end - start))
    with open(f"{name}.{os.getpid()}", "wb") as file:
        file.write(keyed)
    os.replace(file.name, name)  # whole or not at all
    parts = [[] for _ in range(PARTS)]
    for line in keyed.splitlines(keepends=True):
        parts[zlib.crc32(line.split(b"\t", 1)[0]) % PARTS].append(line)
    return [zlib.compress(b"".join(part), 1) for part in parts]

def gather(command, parts):
    return run([*command, "--sort"], b"".join(zlib.decompress(part) for part in parts)).splitlines(keepends=True)

def main(scheduler, path, folder, *command):
    pieces = [delayed(find, nout=PARTS)(command, path, start, f"{folder}/found-{start // PIECE:06}.tsv")
              for start in range(0, os.path.getsize(path), PIECE)]
    reducer = [*command[:command.index("find")], "gather"]
    with Client(scheduler) as client:
        claims = client.compute([delayed(gather)(reducer, [piece[part] for piece in pieces]) for part in range(PARTS)], sync=True)
    with open(f"{folder}/claims.ndjson", "wb") as file:
        file.writelines(heapq.merge(*claims, key=lambda line: json.loads(line)["key"].encode()))

if __name__ == "__main__":
    main(*sys.argv[1:])

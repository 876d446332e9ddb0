"""Reads every file of a folder through the pool and writes its text: python -m tests.quality.extraction DOCS OUT."""

from __future__ import annotations

import collections
import sys
import time
from pathlib import Path

from qwenfind.errors import DocumentError
from qwenfind.extraction.pool import ExtractorPool


def main(argv: list[str]) -> int:
    """Write OUT/FILE.txt for each file, and print states, reasons and the slowest."""
    documents, out = Path(argv[0]).resolve(), Path(argv[1])
    files = sorted(path for path in documents.rglob("*") if path.is_file() and "_expected" not in path.parts)
    states: collections.Counter[str] = collections.Counter()
    pool = ExtractorPool(processes=2, max_text_chars=5_000_000, max_file_mb=200)
    started = time.monotonic()
    took: list[tuple[float, str]] = []
    futures = {path: pool.submit(path) for path in files}
    last = started
    for path, future in futures.items():
        name = path.relative_to(documents)
        try:
            reading = future.result()
        except DocumentError as error:
            state = f"{type(error).__name__.removesuffix('Error').lower()}: {error.reason}"
            text = ""
        else:
            state = f"partial: {reading.extract.partial}" if reading.extract.partial else "indexed"
            text = reading.extract.text
        now = time.monotonic()
        took.append((now - last, str(name)))
        last = now
        states[state.partition(":")[0]] += 1
        if state != "indexed":
            print(f"{name}: {state}")
        target = out / f"{name}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    pool.close()
    print(dict(states), f"{len(files)} files in {time.monotonic() - started:.1f} s")
    print("slowest:", [(round(seconds, 1), name) for seconds, name in sorted(took)[-5:]])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

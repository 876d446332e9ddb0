"""What a bundle weighs, by part, as installed and compressed: `python weigh.py dist/QwenFind`."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

FEWEST_MB = 3


def main(folder: Path) -> None:
    """Prints a table."""
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            inside = file.relative_to(folder).parts
            parts[inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]] += file.stat().st_size
    small = sum(size for size in parts.values() if size < FEWEST_MB * 1e6)
    for name, size in parts.most_common():
        if size >= FEWEST_MB * 1e6:
            print(f"{size / 1e6:8.1f} MB  {name}")
    print(f"{small / 1e6:8.1f} MB  {sum(size < FEWEST_MB * 1e6 for size in parts.values())} smaller parts")
    print(f"{parts.total() / 1e6:8.1f} MB  installed")
    pack = f"tar -C '{folder.parent}' -c '{folder.name}' | zstd -q -T0 -10 | wc -c"
    packed = subprocess.run(pack, shell=True, check=True, capture_output=True)
    print(f"{int(packed.stdout) / 1e6:8.1f} MB  as tar.zst (level 10)")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""Which Debian packages a bundle needs: those that own a library which it asks for and does not bring.

    python depends.py dist/QwenFind

Run where all of them are installed. Prints the value of Depends.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
# Asked for by name while it runs, or no library: OpenGL, fonts to write with, whom to trust for downloads.
BESIDES = ("libegl1", "libgl1", "fontconfig-config", "ca-certificates")
_NEEDED = re.compile(r"NEEDED\s+(\S+)")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)")


def main(bundle: Path) -> None:
    """Prints the packages."""
    brought: set[str] = set()
    needed: set[str] = set()
    newest = (2, 17)
    for file in bundle.rglob("*"):
        if file.is_dir() or not _is_elf(file):
            continue
        brought.add(file.name)
        facts = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout
        needed.update(_NEEDED.findall(facts))
        newest = max((newest, *((int(a), int(b)) for a, b in _GLIBC.findall(facts))))
    packages = set(BESIDES)
    for name in sorted(needed - brought):
        owner = _owner(name)
        if not owner:
            raise SystemExit(f"No installed package has {name}.")
        packages.add(owner)
    packages.discard("libc6")
    print(", ".join([f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages)]))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _owner(library: str) -> str:
    """The package that has a library, under whichever of its places it is known."""
    for folder in (LIBRARIES, Path("/lib/x86_64-linux-gnu"), Path("/lib64")):
        found = folder / library
        for place in (found, found.resolve()):
            said = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
            if not said.returncode:
                return said.stdout.split(":")[0]
    return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))

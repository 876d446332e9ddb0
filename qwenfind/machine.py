"""What this computer has: processor, memory, graphics card, battery. Nothing heavy is loaded to find out."""

from __future__ import annotations

import contextlib
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_ASK_S = 5.0
_CARDS = Path("/sys/class/drm")
_AMD = "0x1002"


@dataclass(frozen=True, slots=True)
class Machine:
    """A computer, as far as it matters to models.

    Attributes:
        cores: processor cores that this program may use.
        memory_bytes: built in.
        free_memory_bytes: that programs could have now.
        gpu: name of the graphics card, "" where there is none or it is unknown.
        gpu_bytes: its own memory, 0 where it has none of its own or that is unknown.
        battery: whether it runs on its battery now; None where it has none, or does not tell.
    """

    cores: int
    memory_bytes: int
    free_memory_bytes: int
    gpu: str = ""
    gpu_bytes: int = 0
    battery: bool | None = None


def this_machine() -> Machine:
    """Looks at this computer; takes up to some tenths of a second."""
    import psutil

    from qwenfind.indexing.presence import on_battery

    memory = psutil.virtual_memory()
    gpu, gpu_bytes = _graphics()
    return Machine(
        cores=_cores(),
        memory_bytes=memory.total,
        free_memory_bytes=memory.available,
        gpu=gpu,
        gpu_bytes=gpu_bytes,
        battery=on_battery(),
    )


def _cores() -> int:
    import psutil

    # Two threads of one core compute no faster than one.
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(allowed, psutil.cpu_count(logical=False) or allowed))


def _graphics() -> tuple[str, int]:
    """Name and memory of the largest graphics card that can be found without a driver's library."""
    if found := _nvidia():
        return max(found, key=lambda card: card[1])
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return "Apple", 0
    if sys.platform == "linux" and (found := _amd()):
        return max(found, key=lambda card: card[1])
    return "", 0


def _nvidia() -> list[tuple[str, int]]:
    command = ["nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits"]
    # On Windows alone, where a console would flash up.
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_ASK_S, check=True, creationflags=hidden, errors="replace"
        )
    except (OSError, subprocess.SubprocessError):
        return []
    cards = []
    for line in done.stdout.splitlines():
        name, _, mebibytes = line.rpartition(",")
        if name.strip() and mebibytes.strip().isdecimal():
            cards.append((name.strip(), int(mebibytes) << 20))
    return cards


def _amd() -> list[tuple[str, int]]:
    cards = []
    for vendor in _CARDS.glob("card[0-9]*/device/vendor"):
        # Values as the amdgpu driver gives them (docs.kernel.org/gpu/amdgpu/driver-misc.html).
        with contextlib.suppress(OSError, ValueError):
            if vendor.read_text().strip() == _AMD:
                cards.append(("AMD", int((vendor.parent / "mem_info_vram_total").read_text())))
    return cards

"""What a computer has."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from qwenfind import machine
from qwenfind.machine import this_machine


@pytest.fixture
def nvidia(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder, first in the search path, for a program that answers as nvidia-smi does."""
    if sys.platform == "win32":
        pytest.skip("the stand-in for nvidia-smi is a shell script")
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    return tmp_path / "nvidia-smi"


def answers(program: Path, text: str) -> None:
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


def test_cores_and_memory_are_those_of_this_computer() -> None:
    found = this_machine()

    assert 1 <= found.cores <= (os.cpu_count() or 1)
    assert 0 < found.free_memory_bytes < found.memory_bytes
    assert found.battery in (None, True, False)


def test_the_largest_graphics_card_is_named(nvidia: Path) -> None:
    answers(nvidia, "echo 'NVIDIA T400, 2048'; echo 'NVIDIA RTX 4090, 24564'")

    found = this_machine()

    assert (found.gpu, found.gpu_bytes) == ("NVIDIA RTX 4090", 24_564 << 20)


@pytest.mark.parametrize("text", ["exit 9", "echo 'Failed to initialize NVML: Driver/library version mismatch'", ""])
def test_a_driver_that_does_not_answer_is_no_card(nvidia: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(nvidia, text)
    monkeypatch.setattr(machine, "_CARDS", nvidia.parent)
    monkeypatch.setattr(sys, "platform", "linux")

    assert this_machine().gpu == ""


def test_a_card_of_amd_is_found_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(machine, "_CARDS", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    for number, (vendor, memory) in enumerate((("0x8086", ""), ("0x1002", "17163091968"))):
        device = tmp_path / f"card{number}" / "device"
        device.mkdir(parents=True)
        (device / "vendor").write_text(f"{vendor}\n")
        if memory:
            (device / "mem_info_vram_total").write_text(f"{memory}\n")

    found = this_machine()

    assert (found.gpu, found.gpu_bytes) == ("AMD", 17_163_091_968)

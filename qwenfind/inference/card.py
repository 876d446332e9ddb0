"""What a model's card says: the README of its repository."""

from __future__ import annotations

import itertools
from pathlib import Path

_MAX_CARD = 64 << 10
_NAMES = {"apache-2.0": "Apache-2.0", "mit": "MIT", "cc-by-nc-4.0": "CC-BY-NC-4.0", "gemma": "Gemma terms"}


def licence_on_card(folder: Path) -> str:
    """The licence that a model's README names in its front matter, or "" (huggingface.co/docs/hub/model-cards)."""
    try:
        with (folder / "README.md").open(encoding="utf-8", errors="replace") as card:
            lines = card.read(_MAX_CARD).splitlines()
    except OSError:
        return ""
    if not lines or lines[0].strip() != "---":
        return ""
    found: dict[str, str] = {}
    for line in itertools.takewhile(lambda line: line.strip() != "---", lines[1:]):
        name, colon, value = line.partition(":")
        if colon and name in ("license", "license_name"):
            found[name] = value.strip().strip("\"'")[:60]
    licence = found.get("license", "")
    # "other" has a name of its own.
    licence = found.get("license_name", licence) if licence in ("", "other") else licence
    return _NAMES.get(licence, licence)


def calls_itself_reranker(folder: Path) -> bool:
    """Whether the card names a Qwen3-Reranker: a chat model has the same files."""
    try:
        return "Qwen3-Reranker" in (folder / "README.md").read_text(encoding="utf-8", errors="replace")[:4000]
    except OSError:
        return False

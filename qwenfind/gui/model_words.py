"""What is said of models, in few words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from qwenfind.gui import words
from qwenfind.inference.catalogue import STARTER_NAME, known


def short_title(model: str) -> str:
    """A model's name as short as it is still known: "Starter", "Qwen3 0.6B"."""
    if model == STARTER_NAME:
        return words.translate("words", "Starter")
    entry = known(model)
    title = entry.title if entry is not None else words.shown(model)
    return title.replace("-Embedding-", " ").replace("-Reranker-", " ")


def languages(said: str) -> str:
    """Which languages a model understands, as its catalogue says it, in the person's language."""
    return {
        "English": words.translate("words", "English"),
        "over 100 languages": words.translate("words", "over 100 languages"),
        "94 languages": words.translate("words", "94 languages"),
    }.get(said, words.shown(said))


def memory(number: int) -> str:
    """Bytes of memory as "16 GB", in the units in which memory is sold."""
    gigabytes = number / 2**30
    return f"{QLocale().toString(gigabytes, 'f', 1 if gigabytes < 9.95 else 0)} GB"

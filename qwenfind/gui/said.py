"""Whole sentences of the engine, in the person's language: of searches, previews and models."""

from __future__ import annotations

import re

from qwenfind.gui import words
from qwenfind.gui.words import translate


def told(sentence: str) -> str:
    """A sentence of the engine in the person's language; one that is not known is shown as it is."""
    if (fixed := _fixed().get(sentence)) is not None:
        return fixed
    for pattern, said in _patterns():
        if found := re.fullmatch(pattern, sentence):
            return said.format(*(told(value) for value in found.groups()))
    return words.shown(sentence)


def _fixed() -> dict[str, str]:
    return {
        # Of searches
        "No close match: what follows is only loosely related.": translate(
            "said", "No close match: what follows is only loosely related."
        ),
        "No model is installed: names and words only.": translate(
            "said", "No model is installed: names and words only."
        ),
        "Nothing is indexed by meaning yet: names and words only.": translate(
            "said", "Nothing is indexed by meaning yet: names and words only."
        ),
        "A query cannot only exclude; it was searched for as words.": translate(
            "said", "A query cannot only exclude; it was searched for as words."
        ),
        # Of previews
        "The file is empty.": translate("said", "The file is empty."),
        "Pictures of this kind cannot be shown here.": translate("said", "Pictures of this kind cannot be shown here."),
        "This is a sound recording.": translate("said", "This is a sound recording."),
        "This is a video.": translate("said", "This is a video."),
        "This is a font.": translate("said", "This is a font."),
        "This is a program, or a part of one.": translate("said", "This is a program, or a part of one."),
        "Archives of this kind cannot be looked into.": translate(
            "said", "Archives of this kind cannot be looked into."
        ),
        "This is a database.": translate("said", "This is a database."),
        "There is no preview for files of this kind.": translate("said", "There is no preview for files of this kind."),
        "The file is protected with a password.": translate("said", "The file is protected with a password."),
        "The file is no longer there.": translate("said", "The file is no longer there."),
        "It was moved, renamed or deleted.": translate("said", "It was moved, renamed or deleted."),
        "The file cannot be reached.": translate("said", "The file cannot be reached."),
        "Connect its drive, or check its permissions.": translate(
            "said", "Connect its drive, or check its permissions."
        ),
        "This is no ordinary file.": translate("said", "This is no ordinary file."),
        "The file is only in the cloud.": translate("said", "The file is only in the cloud."),
        "Open it once, so that it is downloaded.": translate("said", "Open it once, so that it is downloaded."),
        "You have no permission to read this file.": translate("said", "You have no permission to read this file."),
        "Change the file's permissions.": translate("said", "Change the file's permissions."),
        "It needs too much memory to show.": translate("said", "It needs too much memory to show."),
        "The file is too large to show.": translate("said", "The file is too large to show."),
        "The file is damaged.": translate("said", "The file is damaged."),
        "Its own program may still open it.": translate("said", "Its own program may still open it."),
        "No text can be read in this file.": translate("said", "No text can be read in this file."),
        "There is no text in this file, only pictures of it.": translate(
            "said", "There is no text in this file, only pictures of it."
        ),
        "The file cannot be shown.": translate("said", "The file cannot be shown."),
        "The file could not be shown: reading it failed badly.": translate(
            "said", "The file could not be shown: reading it failed badly."
        ),
        "Open it in its own program.": translate("said", "Open it in its own program."),
        # Of models
        "The best that this computer runs in good time.": translate(
            "said", "The best that this computer runs in good time."
        ),
        "Small and quick.": translate("said", "Small and quick."),
        "Small and quick on any computer.": translate("said", "Small and quick on any computer."),
        "Slow on this computer: it would take longer than a day.": translate(
            "said", "Slow on this computer: it would take longer than a day."
        ),
    }


def _patterns() -> tuple[tuple[str, str], ...]:
    return (
        (r"Names and words only\. (.+)", translate("said", "Names and words only. {}")),
        (r"Not reranked\. (.+)", translate("said", "Not reranked. {}")),
        (r"Not reranked to the end: (.+)", translate("said", "Not reranked to the end: {}")),
        (r"Meaning is missing or in part: (.+)", translate("said", "Meaning is missing or in part: {}")),
        (
            r"The time was enough to rerank the best (\d+) of (\d+) candidates\.",
            translate("said", "The time was enough to rerank the best {} of {} candidates."),
        ),
        (
            r"Only the first (\d+) characters of the query were read\.",
            translate("said", "Only the first {} characters of the query were read."),
        ),
        (
            r"The quote after (\w+): is not closed, so that filter is not used\.",
            translate("said", "The quote after {}: is not closed, so that filter is not used."),
        ),
        (r"The file is larger than (\d+) MB\.", translate("said", "The file is larger than {} MB.")),
        (
            r"It took longer than (\d+) seconds to show\.",
            translate("said", "It took longer than {} seconds to show."),
        ),
        (
            r"Needs (\S+ GB) of memory; this computer has (\S+ GB) for everything\.",
            translate("said", "Needs {} of memory; this computer has {} for everything."),
        ),
        (
            r"Slow on this computer: about (\S+ s) for each passage that it judges\.",
            translate("said", "Slow on this computer: about {} for each passage that it judges."),
        ),
        (
            r"Judges about (\d+) passages in the time that a search has\.",
            translate("said", "Judges about {} passages in the time that a search has."),
        ),
        (
            r"Slow on this computer: each search would take about (\S+ s) longer\.",
            translate("said", "Slow on this computer: each search would take about {} longer."),
        ),
        (
            r"Search by meaning is completed from (\S+)\.",
            translate("said", "Search by meaning is completed from {}."),
        ),
    )

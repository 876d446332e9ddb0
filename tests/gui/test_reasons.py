"""Reasons of the engine in plain words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import qwenfind
from qwenfind.gui import reasons
from qwenfind.records import Document, State
from qwenfind.reports import Explanation

PACKAGE = Path(qwenfind.__file__).parent


def noted_by_readers() -> set[str]:
    """Every reason that the code of extraction notes; a value in it reads 7."""
    found = set()
    for file in (PACKAGE / "extraction").glob("*.py"):
        if file.name.startswith("preview"):
            continue  # told in a preview, in whole sentences
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name not in ("SkippedError", "FailedError", "note_partial"):
                continue
            first = node.args[0]
            if isinstance(first, ast.Constant):
                found.add(str(first.value))
            elif isinstance(first, ast.JoinedStr):
                found.add("".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in first.values))
    return found


def test_every_reason_of_the_readers_is_told_in_plain_words() -> None:
    noted = noted_by_readers()
    assert len(noted) > 40
    unknown = {reason for reason in noted if ": " in reasons.reason_of(State.FAILED, reason).kind}

    assert unknown == set()


@pytest.mark.parametrize(
    ("reason", "kind", "happened"),
    [
        ("encrypted", "encrypted", "Password protected"),
        ("needs OCR", "ocr", "Pages are pictures, no text"),
        ("3 of 12 pages need OCR", "ocr-part", "3 of 12 pages are pictures, no text"),
        ("took longer than 60 s", "slow", "Took longer than 60 s; set aside"),
        ("no text (image)", "image", "A picture: it holds no text"),
        ("in the cloud, not downloaded", "cloud", "In the cloud, not on this computer"),
        ("no permission to read it", "permission", "You may not read it"),
        ("reading it ended QwenFind 2 times", "crash", "Its reader broke off twice; set aside"),
        ("larger than 200 MB", "too-large", "Larger than 200 MB"),
        ("too large when unpacked", "bomb", "It unpacks to far more than it should"),
        ("needs too much memory", "memory", "Reading it needs too much memory"),
        ("empty", "empty", "There is no text in it"),
        ("its text cannot be stored: 7", "not-stored", "Its text could not be taken into the index"),
        ("cannot be read: Input/output error", "unreadable", "It cannot be read: Input/output error"),
    ],
)
def test_a_reason_is_told(reason: str, kind: str, happened: str) -> None:
    found = reasons.reason_of(State.FAILED, reason)

    assert (found.kind, found.happened) == (kind, happened)
    assert found.to_do


def test_a_reason_that_is_not_known_is_shown_as_it_is() -> None:
    found = reasons.reason_of(State.FAILED, "the moon is full")

    assert found.happened == "The moon is full"
    assert found.again


def test_what_a_file_says_of_itself_cannot_turn_text_around() -> None:
    assert "\u202e" not in reasons.reason_of(State.FAILED, "cannot be read: \u202egnp").happened


def test_why_a_file_is_not_found_names_no_command() -> None:
    path = Path("/home/me/a.pdf")

    def document(state: State, reason: str = "") -> Document:
        return Document(1, 1, path, 1, 1, 1, 1, state, reason)

    root = path.parent
    cases = {
        "It lies in no folder that is searched.": Explanation(path, exists=True),
        "There is no such file, or its folder may not be looked into.": Explanation(path, exists=False, root=root),
        "It is left out on purpose: passwords, keys and other secrets.": Explanation(
            path, exists=True, root=root, excluded="a secret"
        ),
        "It was not seen yet; the next look through the folders finds it.": Explanation(path, exists=True, root=root),
        "It waits to be read. Until then its name finds it.": Explanation(
            path, exists=True, root=root, document=document(State.PENDING)
        ),
        "It is here, to be found by its name, its words and its meaning.": Explanation(
            path, exists=True, root=root, document=document(State.INDEXED), vectors={"starter": (3, 3)}
        ),
        "Only its name finds it. Password protected.": Explanation(
            path, exists=True, root=root, document=document(State.SKIPPED, "encrypted")
        ),
        "It is here in part. 3 of 12 pages are pictures, no text.": Explanation(
            path, exists=True, root=root, document=document(State.PARTIAL, "3 of 12 pages need OCR")
        ),
        "Its drive is not connected. What is known of it is still found.": Explanation(
            path, exists=True, root=root, document=document(State.OFFLINE)
        ),
    }

    for told, found in cases.items():
        sentences = reasons.verdict(found)
        assert told == sentences[0]
        assert not re.search("qwenfind |--|Run:", " ".join(sentences))


@pytest.mark.parametrize(
    ("fault", "told", "command"),
    [
        (
            "The system's limit of watched folders is reached (fs.inotify.max_user_watches).",
            "limit",
            "max_user_watches",
        ),
        (
            "The system's limit of watchers is reached (fs.inotify.max_user_instances).",
            "Too many",
            "max_user_instances",
        ),
        ("/mnt/nas lies on a network drive (nfs), which does not tell of changes.", "/mnt/nas lies on a network", ""),
        ("Too many files changed at once; some events were lost.", "Very many files", ""),
        ("Something else.", "Something else.", ""),
    ],
)
def test_what_degrades_watching_is_told(fault: str, told: str, command: str) -> None:
    sentence, shell = reasons.watching(fault)

    assert told in sentence
    assert command in shell
    assert bool(command) == bool(shell)


def test_every_rule_of_what_is_left_out_is_named() -> None:
    from qwenfind.indexing.exclusions import BY_USER, OWN, built_in_rules

    for reason in (*built_in_rules(), BY_USER, OWN):
        assert reasons.left_out(reason)
    assert reasons.left_out("a cache") == "caches"

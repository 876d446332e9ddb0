"""What the engine says of files and of itself, in the words of the app: what happened, and what can be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qwenfind.gui import words
from qwenfind.gui.engine_words import told
from qwenfind.records import State

if TYPE_CHECKING:
    from qwenfind.reports import Explanation

# pyside6-lupdate finds calls of this name.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a file is not wholly in the index.

    Attributes:
        kind: what reasons of one kind share; files of one kind are told of together.
        happened: one plain clause.
        to_do: what the person can do, or that nothing need be done.
        weight: 0 for what asks for attention, 1 for what is worth knowing, 2 for what is as it should be.
        again: whether another try can end otherwise.
        of_many: what happened, where it is told of several files of the kind.
    """

    kind: str
    happened: str
    to_do: str
    weight: int = 0
    again: bool = True
    of_many: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """How one kind of the engine's reasons is told.

    Attributes:
        pattern: what the engine's reason begins with; its groups fill `happened`.
        of_many: what happened to several files of the kind, where `happened` differs from file to file.
    """

    kind: str
    pattern: str
    happened: str
    to_do: str
    weight: int = 0
    again: bool = True
    of_many: str = ""


def reason_of(state: State, reason: str) -> Reason:
    """The reason that extraction or indexing noted, in plain words; one that is not known is shown as it is."""
    if found := _known(reason):
        return found
    happened = told(reason).strip().rstrip(".")
    if not happened:
        happened = {
            State.PARTIAL: translate("reasons", "Only a part of it could be read"),
            State.SKIPPED: translate("reasons", "Its text was left out"),
        }.get(state, translate("reasons", "It could not be read"))
    happened = happened[:1].upper() + happened[1:]
    return Reason(f"{state}: {reason}", happened, translate("reasons", "Its name finds it"), 1, True, happened)


def known(reason: str) -> str:
    """What happened, in plain words; "" where it is no reason that extraction or indexing note."""
    found = _known(reason)
    return found.happened if found is not None else ""


def _known(reason: str) -> Reason | None:
    for rule in _rules():
        if found := re.match(rule.pattern, reason):
            values = [words.shown(value or "") for value in found.groups()]
            happened = rule.happened.format(*values)
            return Reason(rule.kind, happened, rule.to_do, rule.weight, rule.again, rule.of_many or happened)
    return None


def _rules() -> Iterator[_Rule]:
    """Every kind of reason that `extraction` and `indexing` note, the more particular first."""
    by_name = translate("reasons", "Nothing to do: its name finds it")
    yield _Rule(
        "encrypted",
        r"encrypted",
        translate("reasons", "Password protected"),
        translate("reasons", "Open it and save a copy without a password"),
    )
    yield _Rule(
        "ocr",
        r"needs OCR",
        translate("reasons", "Pages are pictures, no text"),
        translate("reasons", "Run text recognition on it; it is read then"),
    )
    yield _Rule(
        "ocr-part",
        r"(\d+) of (\d+) pages need OCR",
        translate("reasons", "{} of {} pages are pictures, no text"),
        translate("reasons", "The rest is found; run text recognition on it"),
        weight=1,
        of_many=translate("reasons", "Some pages are pictures, no text"),
    )
    yield _Rule(
        "permission",
        r"no permission",
        translate("reasons", "You may not read it"),
        translate("reasons", "Change its permissions; it is read as soon as you may"),
    )
    yield _Rule(
        "slow",
        r"took longer than (\d+) s",
        translate("reasons", "Took longer than {} s; set aside"),
        translate("reasons", "Try again when little else runs, or split it"),
        of_many=translate("reasons", "Took too long; set aside"),
    )
    yield _Rule(
        "memory",
        r"needs too much memory",
        translate("reasons", "Reading it needs too much memory"),
        translate("reasons", "Close other programs and try again, or split it"),
    )
    yield _Rule(
        "crash",
        r"crashed the reader|reading it ended QwenFind|the reader answered nonsense",
        translate("reasons", "Its reader broke off twice; set aside"),
        translate("reasons", "Open it with its own program and save it anew"),
    )
    yield _Rule(
        "pages-damaged",
        r"(\d+) of (\d+) pages are damaged",
        translate("reasons", "{} of {} pages are damaged"),
        translate("reasons", "The other pages are found; get a sound copy for these"),
        weight=1,
        of_many=translate("reasons", "Some pages are damaged"),
    )
    yield _Rule(
        "damaged-part",
        r"damaged: (?:only the text before|a slide|sheet .* cannot be read whole|a part is not well)"
        r"|a (?:row|chapter) is|a chapter is missing",
        translate("reasons", "A part of it is damaged"),
        translate("reasons", "The rest is found; get a sound copy for all of it"),
        weight=1,
    )
    yield _Rule(
        "not-that-format",
        r"damaged: not (?:the format that its name says|an? |a Hangul)",
        translate("reasons", "It is not what its name says, or damaged"),
        translate("reasons", "Check its ending, or get a sound copy"),
    )
    yield _Rule(
        "damaged",
        r"damaged\b",
        translate("reasons", "The file is damaged"),
        translate("reasons", "Get a sound copy, or open it and save it anew"),
    )
    yield _Rule(
        "bomb",
        r"too large when unpacked|more than \d+ members in the archive|nested too deeply",
        translate("reasons", "It unpacks to far more than it should"),
        translate("reasons", "Unpack it if you trust it; its files are read then"),
        again=False,
    )
    yield _Rule(
        "too-large",
        r"larger than (\d+) MB",
        translate("reasons", "Larger than {} MB"),
        translate("reasons", "Its name finds it; the limit is in the settings"),
        weight=1,
    )
    yield _Rule(
        "long",
        r"very long|only the first \d+ (?:characters|pages|names) were read|a very long message",
        translate("reasons", "Very long: only a part of it was read"),
        translate("reasons", "What was read is found; split it to have all of it"),
        weight=1,
    )
    yield _Rule(
        "cloud",
        r"in the cloud",
        translate("reasons", "In the cloud, not on this computer"),
        translate("reasons", "Make it available offline; it is read then"),
        weight=1,
    )
    yield _Rule(
        "passing",
        r"changed while being read|gone while being read",
        translate("reasons", "It changed while it was read"),
        translate("reasons", "Nothing to do: it is read again"),
        weight=1,
    )
    yield _Rule(
        "older-formats",
        r"needs the optional reader",
        translate("reasons", "An older format, whose reader is not installed"),
        translate("reasons", "Save it in a newer format"),
    )
    for kind, happened in (
        ("image", translate("reasons", "A picture: it holds no text")),
        ("audio", translate("reasons", "A recording: it holds no text")),
        ("video", translate("reasons", "A film: it holds no text")),
        ("font", translate("reasons", "A font: it holds no text")),
        ("program", translate("reasons", "A program: it holds no text")),
        ("database", translate("reasons", "A database: it is not read")),
    ):
        yield _Rule(kind, rf"no text \({kind}\)", happened, by_name, weight=2, again=False)
    yield _Rule(
        "archive",
        r"no text \(archive\)|no text format \(archive\)|no text format inside",
        translate("reasons", "A packed file that cannot be looked into"),
        translate("reasons", "Its name finds it; unpack it to have its files read"),
        weight=2,
        again=False,
    )
    yield _Rule("no-text", r"no text \(", translate("reasons", "It holds no text"), by_name, weight=2, again=False)
    yield _Rule(
        "unknown-format",
        r"no text format|no text could be read",
        translate("reasons", "No format with text that is known"),
        by_name,
        weight=2,
        again=False,
    )
    yield _Rule("empty", r"empty", translate("reasons", "There is no text in it"), by_name, weight=2, again=False)
    yield _Rule(
        "no-file",
        r"a symbolic link|not a regular file",
        translate("reasons", "No ordinary file"),
        by_name,
        weight=2,
        again=False,
    )
    yield _Rule(
        "not-stored",
        r"its text cannot be (?:stored|cut into passages)",
        translate("reasons", "Its text could not be taken into the index"),
        translate("reasons", "Its name finds it; save it anew, or try again"),
    )
    yield _Rule(
        "unreadable",
        r"cannot be read: (.+)",
        translate("reasons", "It cannot be read: {}"),
        translate("reasons", "Check the drive it lies on, then try again"),
        of_many=translate("reasons", "They cannot be read"),
    )


def left_out(reason: str) -> str:
    """A reason of the rules of what is left out, in the person's language."""
    return {
        "a secret": translate("reasons", "passwords, keys and other secrets"),
        "hidden": translate("reasons", "hidden files and folders"),
        "QwenFind's own data": translate("reasons", "QwenFind's own data"),
        "left out in the settings": translate("reasons", "what you left out in the settings"),
        "version control": translate("reasons", "the history of version control"),
        "installed packages": translate("reasons", "packages that programs installed"),
        "a cache": translate("reasons", "caches"),
        "the trash": translate("reasons", "the trash"),
        "the system's own": translate("reasons", "the system's own files"),
        "a browser or mail profile": translate("reasons", "browser and mail profiles"),
        "a disk image": translate("reasons", "images of disks and virtual machines"),
        "a temporary file": translate("reasons", "temporary files"),
        "marked .noindex": translate("reasons", "folders marked not to be searched"),
        "outside the folder": translate("reasons", "what lies outside the folder"),
        "part of another folder": translate("reasons", "what belongs to another folder that is searched"),
        "in no watched folder": translate("reasons", "what lies in no folder that is searched"),
    }.get(reason, words.shown(reason))


def verdict(found: Explanation) -> list[str]:
    """Why a file is found, or is not, the most important first."""
    said: list[str] = []
    document = found.document
    if found.root is None:
        said.append(translate("reasons", "It lies in no folder that is searched."))
    elif not found.exists and document is not None:
        said.append(translate("reasons", "It is no longer on the disk; it leaves the results at the next look."))
    elif not found.exists:
        said.append(translate("reasons", "There is no such file, or its folder may not be looked into."))
    elif found.excluded:
        said.append(translate("reasons", "It is left out on purpose: {}.").format(left_out(found.excluded)))
    elif found.is_folder:
        said.append(translate("reasons", "It is a folder that is searched. Searches find files: ask about one in it."))
    elif document is None:
        said.append(translate("reasons", "It was not seen yet; the next look through the folders finds it."))
    if document is not None:
        said.extend(_of_document(found))
    return said


def _of_document(found: Explanation) -> Iterator[str]:
    document = found.document
    assert document is not None
    if document.state is State.PENDING:
        yield translate("reasons", "It waits to be read. Until then its name finds it.")
    elif document.state is State.OFFLINE:
        yield translate("reasons", "Its drive is not connected. What is known of it is still found.")
    elif document.state is State.INDEXED and document.reason != "empty":
        if any(done for done, _ in found.vectors.values()):
            yield translate("reasons", "It is here, to be found by its name, its words and its meaning.")
        else:
            yield translate("reasons", "It is here, to be found by its name and its words.")
    else:
        reason = reason_of(document.state, document.reason)
        if document.state is State.PARTIAL:
            yield translate("reasons", "It is here in part. {}.").format(reason.happened)
        else:
            yield translate("reasons", "Only its name finds it. {}.").format(reason.happened)
        yield f"{reason.to_do}."
    if any(done < total for done, total in found.vectors.values()):
        yield translate("reasons", "Its meaning is still being worked out.")


def watching(fault: str) -> tuple[str, str]:
    """Why changes may be noticed late, and the command that mends it, or ""."""
    if "max_user_watches" in fault:
        return (
            translate(
                "reasons",
                "The system's limit of watched folders is reached. What is beyond it is looked through every few "
                "minutes instead.",
            ),
            _raise("max_user_watches", 524_288),
        )
    if "max_user_instances" in fault:
        return (
            translate(
                "reasons",
                "Too many programs watch folders on this computer. Yours are looked through every few minutes instead.",
            ),
            _raise("max_user_instances", 512),
        )
    if found := re.match(r"(.+) lies on a network drive", fault):
        of_network = translate(
            "reasons",
            "{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few "
            "minutes instead.",
        )
        return of_network.format(words.shown(found[1])), ""
    if "at once" in fault:
        of_many = translate("reasons", "Very many files changed at once. The folders are looked through to miss none.")
        return of_many, ""
    return told(fault), ""


def _raise(limit: str, value: int) -> str:
    # man 7 inotify, /proc/sys/fs/inotify; a file of sysctl.d keeps it after a restart (man 5 sysctl.d).
    file = f"/etc/sysctl.d/60-{limit.replace('_', '-')}.conf"
    return f"echo fs.inotify.{limit}={value} | sudo tee {file} && sudo sysctl --system"

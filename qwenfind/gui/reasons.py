"""What the engine says of files and of itself, in the words of the app: what happened, and what can be done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qwenfind.gui import words
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
    """

    kind: str
    happened: str
    to_do: str
    weight: int = 0
    again: bool = True


def reason_of(state: State, reason: str) -> Reason:
    """The reason that extraction or indexing noted, in plain words; one that is not known is shown as it is."""
    for kind, pattern, happened, to_do, weight, again in _table():
        if found := re.match(pattern, reason):
            values = [words.shown(value or "") for value in found.groups()]
            return Reason(kind, happened.format(*values), to_do, weight, again)
    told = words.shown(reason).strip().rstrip(".")
    if not told:
        told = {
            State.PARTIAL: translate("reasons", "Only a part of it could be read"),
            State.SKIPPED: translate("reasons", "Its text was left out"),
        }.get(state, translate("reasons", "It could not be read"))
    return Reason(f"{state}: {reason}", told[:1].upper() + told[1:], translate("reasons", "Its name finds it"), 1)


def _table() -> Iterator[tuple[str, str, str, str, int, bool]]:
    """Kind, pattern of the engine's reason, what happened, what to do, weight, whether another try makes sense."""
    resave = translate("reasons", "Open it with its own program and save it anew")
    by_name = translate("reasons", "Nothing to do: its name finds it")
    yield (
        "encrypted", r"encrypted",
        translate("reasons", "Password protected"),
        translate("reasons", "Open it and save a copy without a password"), 0, True,
    )
    yield (
        "ocr", r"needs OCR",
        translate("reasons", "Pages are pictures, no text"),
        translate("reasons", "Have a scanning program recognise its text, then it is read"), 0, True,
    )
    yield (
        "ocr-part", r"(\d+) of (\d+) pages need OCR",
        translate("reasons", "{} of {} pages are pictures, no text"),
        translate("reasons", "The other pages are found; text recognition adds these"), 1, True,
    )
    yield (
        "permission", r"no permission",
        translate("reasons", "You may not read it"),
        translate("reasons", "Change its permissions; it is read as soon as you may"), 0, True,
    )
    yield (
        "slow", r"took longer than (\d+) s",
        translate("reasons", "Took longer than {} s; set aside"),
        translate("reasons", "Try again when the computer is less busy, or split the file"), 0, True,
    )
    yield (
        "memory", r"needs too much memory",
        translate("reasons", "Reading it needs too much memory"),
        translate("reasons", "Split it into smaller files, or close other programs and try again"), 0, True,
    )
    yield (
        "crash", r"crashed the reader|reading it ended QwenFind|the reader answered nonsense",
        translate("reasons", "Its reader broke off twice; set aside"),
        resave, 0, True,
    )
    yield (
        "pages-damaged", r"(\d+) of (\d+) pages are damaged",
        translate("reasons", "{} of {} pages are damaged"),
        translate("reasons", "The other pages are found; get a sound copy for these"), 1, True,
    )
    yield (
        "damaged-part",
        r"damaged: (?:only the text before|a slide|sheet .* cannot be read whole|a part is not well)"
        r"|a (?:row|chapter) is|a chapter is missing",
        translate("reasons", "A part of it is damaged"),
        translate("reasons", "The rest is found; get a sound copy for all of it"), 1, True,
    )
    yield (
        "not-that-format", r"damaged: not (?:the format that its name says|an? |a Hangul)",
        translate("reasons", "It is not what its name says"),
        translate("reasons", "Check its ending, or get a sound copy"), 0, True,
    )
    yield (
        "damaged", r"damaged\b",
        translate("reasons", "The file is damaged"),
        translate("reasons", "Get a sound copy, or open it and save it anew"), 0, True,
    )
    yield (
        "bomb", r"too large when unpacked|more than \d+ members in the archive|nested too deeply",
        translate("reasons", "It unpacks to far more than it should"),
        translate("reasons", "Unpack it yourself if you trust it; its files are read then"), 0, False,
    )
    yield (
        "too-large", r"larger than (\d+) MB",
        translate("reasons", "Larger than {} MB"),
        translate("reasons", "Its name finds it; the limit is in Settings, Performance"), 1, True,
    )
    yield (
        "long",
        r"very long|only the first \d+ (?:characters|pages|names) were read|a very long message",
        translate("reasons", "Very long: only a part of it was read"),
        translate("reasons", "What was read is found; split it to have all of it"), 1, True,
    )
    yield (
        "cloud", r"in the cloud",
        translate("reasons", "In the cloud, not on this computer"),
        translate("reasons", "Make it available offline; it is read then"), 1, True,
    )
    yield (
        "passing", r"changed while being read|gone while being read",
        translate("reasons", "It changed while it was read"),
        translate("reasons", "Nothing to do: it is read again"), 1, True,
    )
    yield (
        "older-formats", r"needs the optional reader",
        translate("reasons", "An older format, whose reader is not installed"),
        translate("reasons", "Save it in a newer format, or install the optional reader"), 0, True,
    )
    yield "image", r"no text \(image\)", translate("reasons", "A picture: it holds no text"), by_name, 2, False
    yield "audio", r"no text \(audio\)", translate("reasons", "A recording: it holds no text"), by_name, 2, False
    yield "video", r"no text \(video\)", translate("reasons", "A film: it holds no text"), by_name, 2, False
    yield "font", r"no text \(font\)", translate("reasons", "A font: it holds no text"), by_name, 2, False
    yield "program", r"no text \(program\)", translate("reasons", "A program: it holds no text"), by_name, 2, False
    yield "database", r"no text \(database\)", translate("reasons", "A database: it is not read"), by_name, 2, False
    yield (
        "archive", r"no text \(archive\)|no text format \(archive\)|no text format inside",
        translate("reasons", "A packed file that cannot be looked into"),
        translate("reasons", "Its name finds it; unpack it to have its files read"), 2, False,
    )
    yield "no-text", r"no text \((.+)\)", translate("reasons", "It holds no text"), by_name, 2, False
    yield (
        "unknown-format", r"no text format|no text could be read",
        translate("reasons", "No format with text that is known"), by_name, 2, False,
    )
    yield "empty", r"empty", translate("reasons", "There is no text in it"), by_name, 2, False
    yield (
        "no-file", r"a symbolic link|not a regular file",
        translate("reasons", "No ordinary file"), by_name, 2, False,
    )
    yield (
        "unreadable", r"cannot be read: (.+)",
        translate("reasons", "It cannot be read: {}"),
        translate("reasons", "Check the drive it lies on, then try again"), 0, True,
    )  # fmt: skip


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
    }.get(reason, words.shown(reason))


def activity(reason: str) -> str:
    """Why indexing waits, in the person's language; one that is not known is shown as it is."""
    return {
        "You paused it.": translate("reasons", "You paused it."),
        "The computer runs on its battery.": translate("reasons", "The computer runs on its battery."),
        "You are using the computer.": translate("reasons", "You are using the computer."),
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
            yield translate("reasons", "It is here: its name, its words and its meaning find it.")
        else:
            yield translate("reasons", "It is here: its name and its words find it.")
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
        told = translate(
            "reasons",
            "{} lies on a network drive, which does not tell of changes made elsewhere. It is looked through every few "
            "minutes instead.",
        )
        return told.format(words.shown(found[1])), ""
    if "at once" in fault:
        told = translate("reasons", "Very many files changed at once. The folders are looked through to miss none.")
        return told, ""
    return words.shown(fault), ""


def _raise(limit: str, value: int) -> str:
    # man 7 inotify, /proc/sys/fs/inotify; a file of sysctl.d keeps it after a restart (man 5 sysctl.d).
    return f"echo fs.inotify.{limit}={value} | sudo tee /etc/sysctl.d/60-{limit.replace('_', '-')}.conf; sudo sysctl --system"

"""Mail: single messages (RFC 822, Apple's emlx), mailboxes, and pages saved as MHTML."""

from __future__ import annotations

import email
import email.errors
import email.header
import email.policy
import email.utils
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

from qwenfind.errors import FailedError
from qwenfind.extraction.attached import append_attached
from qwenfind.extraction.building import Builder
from qwenfind.extraction.decoding import decode, is_text
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.text import paragraphs
from qwenfind.extraction.web import html_decoded, html_text
from qwenfind.records import Extract

_HEADS = ("Subject", "From", "To", "Cc", "Date")
_MAX_MESSAGE_BYTES = 64 << 20
_MAX_DEPTH = 8
# What the standard library raises, at any question, where a header is malformed.
_ODD = (ValueError, LookupError, AttributeError, TypeError, AssertionError, email.errors.MessageError)
_FROM_LINE = re.compile(rb"From \S.*\d{1,2}:\d{2}")
_ENVELOPE = re.compile(rb"From |>From ")


def message(path: Path, limits: Limits) -> Extract:
    """Read one message."""
    limits.check_size(path)
    with path.open("rb") as file:
        data = file.read(_MAX_MESSAGE_BYTES)
    if path.suffix.lower() == ".emlx":
        length, _, data = data.partition(b"\n")
        data = data[: int(length)] if length.strip().isdigit() else data
    builder = Builder(limits)
    parsed = email.message_from_bytes(_unwrapped(data), policy=email.policy.compat32)
    if not parsed.keys():
        raise FailedError("damaged: no message")
    _message(parsed, builder, 0)
    return builder.build(title=_head(parsed, "Subject"))


def mailbox(path: Path, limits: Limits) -> Extract:
    """Read a mailbox, message by message; each is a unit labelled with its subject."""
    limits.check_size(path)
    builder = Builder(limits)
    for number, data in enumerate(_messages(path, builder), 1):
        parsed = email.message_from_bytes(data, policy=email.policy.compat32)
        with builder.unit("message", number, _head(parsed, "Subject")):
            _message(parsed, builder, 0)
        if builder.full:
            break
    return builder.build()


def saved_page(path: Path, limits: Limits) -> Extract:
    """Read a page saved as MHTML: its first page of HTML."""
    limits.check_size(path)
    builder = Builder(limits)
    with path.open("rb") as file:
        parsed = email.message_from_bytes(file.read(_MAX_MESSAGE_BYTES), policy=email.policy.compat32)
    title = language = ""
    for part in parsed.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            title, language = html_text(html_decoded(_payload(part), _charset(part)), builder)
            break
    if builder.empty:
        _body(parsed, builder, 0)
    return builder.build(title=title or _head(parsed, "Subject"), language=language)


def _unwrapped(data: bytes) -> bytes:
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    # A mailbox's separator before a single message is no header.
    return data.partition(b"\n")[2] if _ENVELOPE.match(data) else data


def _messages(path: Path, builder: Builder) -> Iterator[bytes]:
    """Yield messages one at a time; only one is in memory."""
    lines: list[bytes] = []
    size = 0
    blank = True
    with path.open("rb") as file:
        while line := file.readline(1 << 20):
            if blank and _FROM_LINE.match(line):
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
            elif size < _MAX_MESSAGE_BYTES:
                lines.append(line[1:] if line.startswith(b">From ") else line)
                size += len(line)
            else:
                builder.note_partial("a very long message was cut short")
            blank = not line.strip()
    if lines:
        yield b"".join(lines)


def _message(parsed: Message, builder: Builder, depth: int) -> None:
    heads = [f"{name}: {value}" for name in _HEADS if (value := _head(parsed, name))]
    builder.paragraph("\n".join(heads))
    _body(parsed, builder, depth)


def _body(part: Message, builder: Builder, depth: int) -> None:
    """Append a part's text; of alternatives the plain one, unless it is empty."""
    if builder.full:
        return
    if depth > _MAX_DEPTH:
        builder.note_partial("nested too deeply")
        return
    kind = part.get_content_type()
    if part.is_multipart():
        children = _children(part)
        if kind == "multipart/alternative":
            children = _alternative(children)
        for child in children:
            if kind == "message/rfc822" or child.get_content_type() == "message/rfc822":
                _nested(child, builder, depth)
            else:
                _body(child, builder, depth + 1)
        return
    name = _attachment_name(part)
    if name and (kind.startswith("application/") or part.get_content_disposition() == "attachment"):
        append_attached(builder, name, _payload(part), Limits(), depth=depth)
        return
    if name:
        builder.paragraph(f"Attachment: {name}")
    if kind == "text/html":
        html_text(html_decoded(_payload(part), _charset(part)), builder)
    elif kind.startswith("text/") or kind == "message/delivery-status":
        data = _payload(part)
        if is_text(data[:4096]):
            paragraphs(_unflowed(decode(data, _charset(part)), part), builder)


def _nested(child: Message, builder: Builder, depth: int) -> None:
    if child.get_content_type() == "message/rfc822" and child.is_multipart():
        for item in _children(child):
            _message(item, builder, depth + 1)
    else:
        _message(child, builder, depth + 1)


def _alternative(children: list[Message]) -> list[Message]:
    plain = [child for child in children if child.get_content_type() == "text/plain" and _payload(child).strip()]
    rich = [child for child in children if child.get_content_type() != "text/plain"]
    # Invitations and the like stand beside the text, not in place of it.
    others = [child for child in rich if child.get_content_type() == "text/calendar"]
    return (plain[:1] + others) if plain else rich


def _children(part: Message) -> list[Message]:
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except _ODD:
        return b""
    return data if isinstance(data, bytes) else b""


def _charset(part: Message) -> str:
    try:
        return str(part.get_content_charset() or "")
    except _ODD:
        return ""


def _unflowed(text: str, part: Message) -> str:
    try:
        flowed = str(part.get_param("format") or "").lower() == "flowed"
    except _ODD:
        flowed = False
    # RFC 3676: a line that ends with a blank goes on in the next.
    return re.sub(r"(?<!^--)[ ]\r?\n(?![>\r\n])", " ", text, flags=re.MULTILINE) if flowed else text


def _attachment_name(part: Message) -> str:
    try:
        name = part.get_filename()
    except _ODD:
        return ""
    return _decoded(name) if name else ""


def _head(parsed: Message, name: str) -> str:
    try:
        values = parsed.get_all(name, [])
    except _ODD:
        return ""
    return ", ".join(" ".join(_decoded(value).split()) for value in values[:50])


def _decoded(value: object) -> str:
    """Return a header's value with its encoded words decoded; bytes beyond ASCII are detected."""
    if isinstance(value, email.header.Header):
        # The parser wraps values that hold bytes beyond ASCII.
        raw = b"".join(
            chunk.encode("ascii", "surrogateescape") if isinstance(chunk, str) else chunk
            for chunk, _ in email.header.decode_header(value)
        )
        return decode(raw)
    text = str(value)
    if any("\udc80" <= char <= "\udcff" for char in text):
        text = decode(text.encode("utf-8", "surrogateescape"))
    if "=?" not in text:
        return text
    try:
        pieces = email.header.decode_header(re.sub(r"(\?=)(?==\?)", r"\1 ", text))
    except (email.errors.HeaderParseError, ValueError):
        return text
    return "".join(decode(chunk, charset or "") if isinstance(chunk, bytes) else chunk for chunk, charset in pieces)

"""Outlook messages, saved one a file (MS-OXMSG)."""

from __future__ import annotations

import re
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path

from qwenfind.errors import FailedError
from qwenfind.extraction.building import Builder
from qwenfind.extraction.limits import Limits
from qwenfind.extraction.ole import OleFile
from qwenfind.records import Extract

# Property numbers of MS-OXPROPS.
_SUBJECT, _BODY, _HTML = "0037", "1000", "1013"
_SENDER, _SENDER_SMTP, _SENDER_ADDRESS, _TO, _CC = "0C1A", "5D01", "0C1F", "0E04", "0E03"
_LONG_NAME, _SHORT_NAME = "3707", "3704"
_CODE_PAGE, _INTERNET_CODE_PAGE, _SUBMITTED, _DELIVERED = 0x3FFD, 0x3FDE, 0x0039, 0x0E06
_HEADER_BYTES, _ENTRY_BYTES = 32, 16


class _Message:
    """The properties of one storage of a message file."""

    def __init__(self, ole: OleFile) -> None:
        self._ole = ole
        self._fixed = dict(_fixed(ole.read("__properties_version1.0")))
        page = self._number(_CODE_PAGE) or self._number(_INTERNET_CODE_PAGE)
        self.codec = {0: "cp1252", 65001: "utf-8", 20127: "cp1252"}.get(page, f"cp{page}")

    def text(self, property: str, folder: str = "") -> str:
        """Return a string property, "" where there is none."""
        wide = self._ole.read(f"{folder}__substg1.0_{property}001F")
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        return self.decoded(self._ole.read(f"{folder}__substg1.0_{property}001E")).rstrip("\0")

    def decoded(self, data: bytes) -> str:
        """Return bytes as text of the message's code page."""
        try:
            return data.decode(self.codec, "replace")
        except LookupError:
            return data.decode("cp1252", "replace")

    def html(self) -> str:
        """Return the text of the HTML body, blocks parted by line ends."""
        data = self._ole.read(f"__substg1.0_{_HTML}0102")
        if not data.strip():
            return ""
        from selectolax.lexbor import LexborHTMLParser

        tree = LexborHTMLParser(self.decoded(data))
        tree.strip_tags(["script", "style", "head"])
        return str(tree.body.text(separator="\n", strip=True)) if tree.body is not None else ""

    def attachments(self) -> list[str]:
        """Return the attached files' names."""
        folders = dict.fromkeys(re.findall(r"^(__attach_version1\.0_[^/]+/)", "\n".join(self._ole.names()), re.M))
        names = (self.text(_LONG_NAME, folder) or self.text(_SHORT_NAME, folder) for folder in folders)
        return [name for name in names if name]

    def date(self) -> str:
        """Return when it was sent, as an ISO 8601 date."""
        ticks = self._fixed.get(_SUBMITTED) or self._fixed.get(_DELIVERED) or 0
        try:
            # Counted in tenths of microseconds since 1601 (MS-DTYP 2.3.3).
            return (
                (datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)).date().isoformat()
                if ticks
                else ""
            )
        except OverflowError:
            return ""

    def _number(self, property: int) -> int:
        return self._fixed.get(property, 0) & 0xFFFFFFFF


def _fixed(data: bytes) -> list[tuple[int, int]]:
    """Return (property number, value) of the properties of fixed size."""
    places = range(_HEADER_BYTES, len(data) - _ENTRY_BYTES + 1, _ENTRY_BYTES)
    return [(tag >> 16, value) for tag, value in (struct.unpack_from("<L4xQ", data, at) for at in places)]


def extract(path: Path, limits: Limits) -> Extract:
    """Read an Outlook message: its heads, its body and the names of what is attached.

    Raises:
        SkippedError: it is larger than the limit.
        FailedError: it is damaged, or no message.
    """
    limits.check_size(path)
    ole = OleFile(path.read_bytes())
    if not any("__substg1.0_" in name for name in ole.names()):
        raise FailedError("damaged: not an Outlook message")
    message = _Message(ole)
    builder = Builder(limits)
    subject = message.text(_SUBJECT)
    address = message.text(_SENDER_SMTP) or message.text(_SENDER_ADDRESS)
    sender = message.text(_SENDER)
    if "@" in address and address != sender:
        sender = f"{sender} <{address}>".strip()
    heads = {
        "Subject": subject,
        "From": sender,
        "To": message.text(_TO),
        "Cc": message.text(_CC),
        "Date": message.date(),
    }
    builder.paragraph("\n".join(f"{name}: {value}" for name, value in heads.items() if value.strip()))
    for paragraph in re.split(r"\n\s*\n", (message.text(_BODY) or message.html()).replace("\r\n", "\n")):
        builder.paragraph(paragraph)
    for name in message.attachments():
        builder.paragraph(f"Attachment: {name}")
    return builder.build(title=subject)

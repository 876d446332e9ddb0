"""Bytes to text in whatever encoding: marks first, then proof, then likelihood."""

from __future__ import annotations

import codecs
import re

from qwenfind.extraction import charsets

# Control characters that no text file holds; bell, backspace, tab, line ends, escape and Ctrl-Z some do.
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 26, 27})
_PRINTABLE = bytes([9, 10, 13, *range(32, 127)])
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ISO_2022 = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$", "iso2022_jp_2"))
_SAMPLE = 64 << 10


def decode(data: bytes, declared: str = "") -> str:
    """Return the text of bytes that are text; what cannot be decoded becomes U+FFFD.

    Args:
        declared: the encoding that the format or its envelope names; believed where the bytes do not prove otherwise.
    """
    encoding, skip = detect(data, declared)
    return data[skip:].decode(encoding, "replace")


def detect(data: bytes, declared: str = "") -> tuple[str, int]:
    """Return the codec's name and the length of the byte order mark."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    if wide := _wide(data[:_SAMPLE]):
        return wide, 0
    if is_ebcdic(data[:_SAMPLE]):
        return "cp500", 0
    for escape, encoding in _ISO_2022:
        if escape in data[:_SAMPLE] and _decodes(data, encoding):
            return encoding, 0
    if _decodes(data, "utf-8"):
        return "utf-8", 0
    known = _known(declared)
    if known and not known.startswith(("utf-16", "utf-32")) and (known != "utf-8" and _decodes(data, known)):
        return known, 0
    if _mostly_utf8(data):
        return "utf-8", 0
    return charsets.guess(_telling(data)), 0


def is_text(head: bytes) -> bool:
    """Whether the beginning of a file looks like text in any encoding."""
    if not head or head.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls == 0:
        return not head.startswith((b"\x89PNG", b"\xff\xd8\xff"))
    # A log with a stray NUL is still text; a program or picture has many more.
    return len(head) >= 100 and controls / len(head) < 0.01 and _decodes(head, "utf-8")


def is_ebcdic(sample: bytes) -> bool:
    """Whether the bytes are text of IBM mainframes: blanks are 0x40, and there is neither ASCII blank nor line end."""
    if len(sample) < 40 or sample.count(0x40) < len(sample) / 50 or any(byte in sample for byte in b"\t\n\r \0"):
        return False
    text = sample.decode("cp500")
    return sum(char.isascii() and (char.isalnum() or char in " .,-/()&'\x85\n") for char in text) > 0.9 * len(text)


def _known(name: str) -> str:
    name = name.strip().strip("\"'").lower()
    # HTML's rule (WHATWG Encoding): these labels mean the Windows code pages that contain them.
    name = {
        "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254",
        "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932",
        "x-sjis": "cp932", "big5": "big5hkscs", "tis-620": "cp874", "windows-874": "cp874", "iso-8859-11": "cp874",
        "iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "mac_cyrillic", "x-gbk": "gb18030", "unicode": "utf-8",
    }.get(name, name)  # fmt: skip
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    # base64, rot13 and the like are codecs too, but no encodings of text.
    return info.name if getattr(info, "_is_text_encoding", True) and info.name != "idna" else ""


def _decodes(data: bytes, encoding: str) -> bool:
    # A long piece may be the beginning of a file, cut inside a character.
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        decoder.decode(data, final=len(data) < _SAMPLE)
    except UnicodeError:
        return False
    return True


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a little damage."""
    sample = data[: 1 << 20]
    whole = len(re.findall(rb"[\xc3-\xf4][\x80-\xbf]{1,3}", sample))
    stray = sample.decode("utf-8", "replace").count("�")
    return whole >= 20 and stray * 10 < whole


def _telling(data: bytes) -> bytes:
    """Return the part that tells the character set: some of the text from its first byte beyond ASCII on."""
    first = re.search(rb"[\x80-\xff]", data)
    if first is None or len(data) <= charsets.SAMPLE_BYTES:
        return data
    # From a line's start, so that no character is cut.
    start = data.rfind(b"\n", 0, first.start()) + 1
    return data[max(start, first.start() - 200) :][: charsets.SAMPLE_BYTES]


def _wide(sample: bytes) -> str:
    """Return the UTF-16 or UTF-32 codec that these bytes without a mark are written in, or ""."""
    if len(sample) < 4:
        return ""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # ASCII with a stray NUL in it would pass for hanzi.
    if len(sample.translate(None, _PRINTABLE)) < len(sample) / 16:
        return ""
    # Any script's low bytes meet the control characters' values as often as others; single-byte text never does.
    if not controls:
        return ""
    if len(sample) >= 8:
        quads = sample[: len(sample) // 4 * 4]
        if not any(quads[3::4]) and max(quads[2::4]) <= 0x10 and _plausible(quads, "utf-32-le") > 0.9:
            return "utf-32-le"
        if not any(quads[0::4]) and max(quads[1::4]) <= 0x10 and _plausible(quads, "utf-32-be") > 0.9:
            return "utf-32-be"
    scores = {encoding: _plausible(sample, encoding) for encoding in ("utf-16-le", "utf-16-be")}
    best = max(scores, key=lambda encoding: scores[encoding])
    return best if scores[best] > 0.9 else ""


def _plausible(sample: bytes, encoding: str) -> float:
    """Share of characters that belong to text, less what speaks against the byte order."""
    import unicodedata

    pairs = sample[: min(len(sample), 8192) // 2 * 2]
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(pairs)
    except UnicodeDecodeError:
        return 0.0
    if not text:
        return 0.0
    good = 0.0
    rows: dict[int, int] = {}
    for char in text:
        category = unicodedata.category(char)
        if (
            char in "\t\n\r "
            or (category[0] in "LNPZ" and not "\ufb00" <= char < "\uff00")
            or category in ("Mn", "Mc", "Sm", "Sc")
        ):
            good += 1
        elif category in ("Cn", "Co", "Cs", "Cc"):
            good -= 2
        rows[ord(char) >> 8] = rows.get(ord(char) >> 8, 0) + 1
    # A script fills few rows of 256, hanzi some eighty; bytes read in the wrong order scatter over all.
    han = sum(count for row, count in rows.items() if 0x4E <= row <= 0x9F)
    low = sum(count for row, count in rows.items() if row < 0x11 or row in (0x1E, 0x20, 0x30, 0xFF))
    hangul = sum(count for row, count in rows.items() if 0xAC <= row <= 0xD7)
    order = 1.0 if len(rows) <= len({ord(char) & 0xFF for char in text}) else 0.7
    return order * good / len(text) * min(1.0, (max(han, hangul) + low) / len(text) + 0.05)

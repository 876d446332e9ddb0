"""Office Open XML packages: parts, relationships and core properties, Transitional and Strict alike."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from qwenfind.errors import FailedError, SkippedError
from qwenfind.extraction.limits import Limits, SafeZip
from qwenfind.extraction.markup import attribute, local, tree

if TYPE_CHECKING:
    from lxml.etree import _Element

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# The name of the stream that holds an encrypted document, as OLE directories spell it (MS-OFFCRYPTO 2.3.4.4).
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another or to an outside address.

    Attributes:
        kind: last segment of the relationship's type, such as "slide" or "hyperlink".
        target: the part's name, or the outside address.
    """

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """An open Office Open XML file.

    Raises:
        SkippedError: the file is encrypted.
        FailedError: it is no such file or is damaged beyond reading.
    """

    def __init__(self, source: Path | bytes, limits: Limits) -> None:
        refuse_encrypted(source)
        self.zip = SafeZip(source, limits)
        self._relationships: dict[str, dict[str, Relationship]] = {}

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.zip.close()

    def __contains__(self, part: str) -> bool:
        return part in self.zip

    def open(self, part: str) -> BinaryIO:
        """Open a part as a measured stream; raises KeyError where there is none."""
        return self.zip.open(part)

    def tree(self, part: str) -> _Element | None:
        """Return the root of a small part, or None where it is absent or damaged."""
        if part not in self.zip:
            return None
        with self.zip.open(part) as stream:
            return tree(stream)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return a part's relationships by id; `part` "" stands for the package itself."""
        if part not in self._relationships:
            self._relationships[part] = {item.id: item for item in self._read_relationships(part)}
        return self._relationships[part]

    def related(self, part: str, *kinds: str) -> Iterator[str]:
        """Yield the existing parts that a part refers to by relationships of these kinds."""
        for item in self.relationships(part).values():
            if item.kind in kinds and not item.external and item.target in self.zip:
                yield item.target

    def main_part(self, *usual: str) -> str:
        """Return the part that holds the document, falling back on the names that are usual."""
        for part in (*self.related("", "officeDocument"), *usual):
            if part in self.zip:
                return part
        raise FailedError("damaged: the main part is missing")

    def title_and_language(self) -> tuple[str, str]:
        """Return the core properties' title and language, each "" where absent."""
        part = next(self.related("", "core-properties", "coreProperties"), "docProps/core.xml")
        root = self.tree(part)
        found = {local(child): "".join(child.itertext()) for child in root} if root is not None else {}
        return found.get("title", ""), found.get("language", "")

    def outside_addresses(self, parts: list[str]) -> list[str]:
        """Return the distinct web and mail addresses that these parts link to, in order."""
        found = (item.target for part in parts for item in self.relationships(part).values() if item.external)
        return list(dict.fromkeys(target for target in found if is_address(target)))

    def _read_relationships(self, part: str) -> Iterator[Relationship]:
        folder, name = posixpath.split(part)
        root = self.tree(posixpath.join(folder, "_rels", name + ".rels"))
        if root is None:
            return
        for node in root:
            target = attribute(node, "Target")
            external = attribute(node, "TargetMode").lower() == "external"
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")
                if target not in self.zip and unquote(target) in self.zip:
                    target = unquote(target)
            yield Relationship(attribute(node, "Id"), attribute(node, "Type").rpartition("/")[2], target, external)


def is_address(target: str) -> bool:
    """Return whether a link's target is an address that a person might look for."""
    return target.lower().startswith(("http://", "https://", "ftp://", "mailto:"))


def refuse_encrypted(source: Path | bytes) -> None:
    """Raise SkippedError for a password-protected Office file, FailedError for another OLE file."""
    if isinstance(source, bytes):
        head = source[:8]
    else:
        with source.open("rb") as stream:
            head = stream.read(8)
    if head != OLE_MAGIC:
        return
    data = source if isinstance(source, bytes) else source.read_bytes()
    if _ENCRYPTED_STREAM in data:
        raise SkippedError("encrypted", "Save it without a password to have its text found.")
    raise FailedError("damaged: not the format that its name says")

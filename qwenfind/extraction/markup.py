"""XML read without entities, network or unbounded trees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from qwenfind.errors import FailedError

if TYPE_CHECKING:
    from lxml.etree import _Element


def local(element: _Element) -> str:
    """Return an element's name without its namespace; "" for comments and processing instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """Return the attribute of that local name whatever its namespace, or ""."""
    value = element.get(name)
    if value is not None:
        return str(value)
    suffix = "}" + name
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith(suffix)), "")


def events(stream: BinaryIO) -> Iterator[tuple[str, _Element]]:
    """Yield "start" and "end" events of a stream; raises FailedError where the XML is not well formed.

    Callers clear what they have read (`forget`), else the whole tree stays in memory.
    """
    from lxml import etree

    try:
        yield from etree.iterparse(
            stream,
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
    except etree.XMLSyntaxError as error:
        raise FailedError("damaged: the XML inside is not well formed") from error


def tree(stream: BinaryIO) -> _Element | None:
    """Return the root element of a small XML part, or None where it cannot be parsed."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=True,
    )
    try:
        return etree.parse(stream, parser).getroot()
    except (etree.XMLSyntaxError, AssertionError):
        return None


def forget(element: _Element) -> None:
    """Empty an element that has been read and drop its read siblings, so that memory stays flat."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]

"""Links to the app, `qwenfind:search?q=...`, as other programs and the desktop open them."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

SCHEME = "qwenfind"
# A link comes from anywhere, so it may do no more than fill the search field.
_MAX_QUERY = 2_000


def unlinked(argv: Sequence[str]) -> list[str]:
    """The arguments; a link, which stands alone or after `--home DIR`, becomes the option that it stands for."""
    if argv and is_link(argv[-1]):
        *options, link = argv
        alone = not options or (len(options) == 2 and options[0] == "--home")
        if alone or (len(options) == 1 and options[0].startswith("--home=")):
            return [*options, f"--search={query_of(link)}"]
    return list(argv)


def is_link(argument: str) -> bool:
    """Whether an argument is a link to the app."""
    return argument.lower().startswith(f"{SCHEME}:")


def query_of(link: str) -> str:
    """The query of `qwenfind:search?q=...` or `qwenfind://search?q=...`; "" for any other link."""
    try:
        parts = urlsplit(link)
        place = (parts.netloc or parts.path).strip("/").lower()
        if place != "search":
            return ""
        values = parse_qs(parts.query, max_num_fields=10).get("q", [])
    except ValueError:
        return ""
    query = " ".join(values[:1])
    return " ".join("".join(c if c.isprintable() else " " for c in query).split())[:_MAX_QUERY]

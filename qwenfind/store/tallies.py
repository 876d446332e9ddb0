"""How many files there are of each type, in each language and in each folder."""

from __future__ import annotations

import os
from pathlib import Path

from qwenfind.store.database import Database
from qwenfind.store.scope import place_key


class Tallies:
    """Counts of documents, each out of one index of the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def types(self) -> dict[str, int]:
        """Files by their suffix in lower case, "" for none."""
        return dict(self._database.execute("SELECT type, count(*) FROM documents GROUP BY type"))

    def languages(self) -> dict[str, int]:
        """Files by the language that they are known to be in."""
        return dict(
            self._database.execute("SELECT language, count(*) FROM documents WHERE language > '' GROUP BY language")
        )

    def folders(self, root: Path, limit: int) -> dict[Path, int]:
        """Files below a folder, and below those right inside it that hold the most."""
        start = place_key(root)
        inside: dict[str, int] = {}
        example: dict[str, str] = {}
        total = 0
        for place, count in self._database.execute(
            "SELECT parents, count(*) FROM documents WHERE parents >= ? AND parents < ? GROUP BY parents",
            (start, start + "\U0010ffff"),
        ):
            total += count
            child = place[len(start) :].partition("/")[0]
            if child:
                inside[child] = inside.get(child, 0) + count
                example.setdefault(child, place)
        found = {root: total} if total else {}
        for child in sorted(inside, key=lambda child: (-inside[child], child))[:limit]:
            # Places are kept folded; only a document's path knows how a person writes the folder.
            path = self._database.value("SELECT path FROM documents WHERE parents = ? LIMIT 1", (example[child],))
            found[Path(*Path(os.fsdecode(path)).parts[: len(root.parts) + 1])] = inside[child]
        return found

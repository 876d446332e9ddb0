"""Filters, from files on the disk to results."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from qwenfind import Home, ModelError, Query, SearchEngine, SearchResponse, Settings, UsageError
from qwenfind.records import Filters
from qwenfind.search.facets import Facets

FILES = {
    "Letters/offer.txt": "The offer of the roofer for the new roof of the house, with tiles and gutters, in writing.",
    "Letters/angebot.md": "Das Angebot des Dachdeckers für das neue Dach des Hauses, mit Ziegeln und Rinnen.",
    "Work/soup.txt": "A soup of beans and onions that simmers for two hours, served with bread and a draft beer.",
    "Work/run.py": "print('the roof of the house is a roof')\n",
    "Work/photo.jpg": "",
}
YEARS = {"Letters/offer.txt": 2020, "Letters/angebot.md": 2021, "Work/soup.txt": 2022, "Work/run.py": 2023}


def filled(folder: Path) -> Path:
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        when = datetime(YEARS.get(name, 2024), 6, 1).timestamp()
        os.utime(path, (when, when))
    return folder


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("documents"))


@pytest.fixture(scope="module")
def engine(documents: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    """For tests that only look."""
    with SearchEngine(Home.at(tmp_path_factory.mktemp("home")), Settings()) as engine:
        engine.index([documents], meaning=False)
        yield engine


def names(response: SearchResponse) -> list[str]:
    return [result.name for result in response.results]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lang:de", ["angebot.md"]),
        ("lang:english", ["soup.txt", "offer.txt"]),
        ("in:Work", ["photo.jpg", "run.py", "soup.txt"]),
        ("after:2021 before:2023", ["soup.txt", "angebot.md"]),
        ("after:june 2022 -in:Work", []),
        ("type:text -draft", ["angebot.md", "offer.txt"]),
        ("size:<60 type:code", ["run.py"]),
        ("roof before:2021", ["offer.txt"]),
        ("roof -lang:en", ["run.py"]),
        ("zebra in:Work", []),
    ],
)
def test_filters_leave_what_they_say(engine: SearchEngine, text: str, expected: list[str]) -> None:
    assert expected == names(engine.search(text))


def test_filters_alone_say_nothing_of_models(engine: SearchEngine) -> None:
    response = engine.search("type:txt")

    assert response.stages == ("filters",)
    assert response.notes == ()


def test_filters_may_be_given_as_such(engine: SearchEngine) -> None:
    assert names(engine.search(Query("", filters=Filters(languages=("de",))))) == ["angebot.md"]


def test_why_tells_of_a_file_that_filters_list(engine: SearchEngine, documents: Path) -> None:
    assert engine.why(documents / "Work/soup.txt", "in:Work").rank == 3
    assert engine.why(documents / "Letters/offer.txt", "in:Work").rank is None


def test_facets_tell_what_to_narrow_to(engine: SearchEngine, documents: Path) -> None:
    assert engine.facets() == Facets(
        types=(("text", 3), ("code", 1), ("image", 1)),
        languages=(("en", 2), ("de", 1)),
        folders=((documents, 5), (documents / "Work", 3), (documents / "Letters", 2)),
    )


def test_nothing_indexed_has_no_facets(tmp_path: Path) -> None:
    with SearchEngine(Home.at(tmp_path / "home")) as engine:
        assert engine.facets() == Facets()


def test_like_without_meaning_is_said(engine: SearchEngine, documents: Path) -> None:
    with pytest.raises((ModelError, UsageError)):
        engine.search(f'like:"{documents / "Letters/offer.txt"}"')


def test_like_finds_what_means_the_same(tmp_path: Path) -> None:
    pytest.importorskip("torch")
    documents = filled(tmp_path / "documents")
    (documents / "Work" / "tiles.txt").write_text("The tiles of the new roof come from a firm that roofs houses.")
    offer = documents / "Letters/offer.txt"
    with SearchEngine(Home.at(tmp_path / "home"), Settings()) as engine:
        if not any(model.name == "starter" for model in engine.models.installed()):
            pytest.skip("the starter model is not installed")
        engine.index([documents])
        found = engine.search(f'like:"{offer}"')

        assert names(found)[0] == "tiles.txt"
        assert "offer.txt" not in names(found)
        assert found.stages == ("meaning",)
        assert names(engine.search(f'like:"{offer}" lang:de')) == ["angebot.md"]
        assert names(engine.search(f'beans and onions like:"{offer}" in:Work'))[0] == "soup.txt"
        with pytest.raises(UsageError, match="has no text"):
            engine.search(f'like:"{documents / "Work/photo.jpg"}"')

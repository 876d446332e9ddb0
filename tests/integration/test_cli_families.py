"""Copies, versions and texts that are searched with, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.test_cli import Cli

OFFER = (
    "The roof of the house at the river was repaired by a firm from Lyon. The offer covers new tiles, gutters and the "
    "work of three people for nine days. Scaffolding is put up by the owner. Payment is due within thirty days.\n"
)


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Cli:
    folder = tmp_path_factory.mktemp("families")
    for name, text in (
        ("work/offer v2.txt", OFFER.replace("nine days", "eleven days")),
        ("work/offer v1.txt", OFFER),
        ("backup/offer v1.txt", OFFER),
        ("work/pump.txt", "The pump was bought in a shop."),
    ):
        (folder / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "docs" / name).write_text(text)
    cli = Cli(folder / "home")
    assert cli("index", str(folder / "docs"), "--no-meaning").returncode == 0
    return cli


def test_copies_are_counted_and_listed_where_asked(indexed: Cli) -> None:
    plain = indexed("search", "roof tiles").stdout
    listed = indexed("search", "roof tiles", "--copies").stdout

    assert "+2 versions" in plain
    assert "backup" not in plain or plain.count("offer v") == 1
    assert listed.count("offer v") == 3


def test_json_always_has_the_copies(indexed: Cli) -> None:
    (result,) = indexed.json("search", "gutters", "--json")["results"]

    assert sorted([Path(result["path"]).name, *(copy["name"] for copy in result["copies"])]) == [
        "offer v1.txt",
        "offer v1.txt",
        "offer v2.txt",
    ]
    assert all(set(copy) == {"path", "name", "page", "identical"} for copy in result["copies"])


def test_identical_copies_say_so_and_filters_come_before_folding(indexed: Cli) -> None:
    answer = indexed.json("search", '"nine days"', "--json")

    (result,) = answer["results"]
    assert [copy["identical"] for copy in result["copies"]] == [True]
    (alone,) = indexed.json("search", "gutters in:backup", "--json")["results"]
    assert alone["copies"] == []


def test_a_text_on_standard_input_is_searched_with(indexed: Cli) -> None:
    done = indexed("search", "--text", "-", stdin='It says: "tiles and gutters" -nothing type:zzz')

    assert done.returncode == 0
    assert "offer v" in done.stdout
    assert indexed("search", "--text", "-", "in:backup", stdin=OFFER).stdout.count("offer v1.txt") == 1


def test_nothing_in_a_text_is_grammar_though_plain_language_stands_beside_it(indexed: Cli) -> None:
    done = indexed("search", "--text", "-", "photos from 2023", "in:backup", "--json", stdin='The roof: type:"zzz OR')

    assert "filter" not in done.stderr
    assert "offer v1.txt" in done.stdout


def test_a_text_that_is_empty_or_missing_is_a_mistake(indexed: Cli) -> None:
    empty = indexed("search", "--text", "-", stdin=" \n")
    missing = indexed("search", "--text", "nowhere.txt")

    assert (empty.returncode, missing.returncode) == (2, 2)
    assert "The text is empty" in empty.stderr
    assert "cannot be read" in missing.stderr


def test_elsewhere_goes_with_like(indexed: Cli) -> None:
    done = indexed("search", "roof", "--elsewhere")

    assert done.returncode == 2
    assert "--elsewhere goes with like:" in done.stderr

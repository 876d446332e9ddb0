"""What indexing a folder would come to, and which rule leaves a path out."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from qwenfind.errors import SettingsError
from qwenfind.indexing.exclusions import BY_USER, HIDDEN, SECRET, Exclusions, built_in_rules, check_patterns, pattern_of
from qwenfind.indexing.survey import Survey, left_out, survey
from qwenfind.paths import Home
from qwenfind.settings import Settings
from tests.indexing_fakes import House, write


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.at(tmp_path / "home")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    write(root / "a.txt", "four")
    write(root / "sub" / "b.md", "four")
    write(root / "photo.jpeg", "four")
    write(root / "drafts" / "c.txt", "x")
    write(root / "drafts" / "d.txt", "x")
    write(root / "node_modules" / "e.js", "x")
    write(root / ".git" / "f", "x")
    write(root / "id.pem", "x")
    write(root / "more" / "~$a.docx", "x")
    write(root / "private" / ".noindex", "")
    return root


def test_a_survey_counts_what_would_be_found_and_what_not(root: Path, home: Home) -> None:
    found = survey(root, home=home, settings=Settings(exclude=("drafts/",)))

    assert (found.files, found.bytes, found.readable) == (3, 12, 2)
    assert dict(found.left_out) == {
        BY_USER: 1,
        "installed packages": 1,
        "version control": 1,
        SECRET: 1,
        "a temporary file": 1,
        "marked .noindex": 1,
    }
    assert found.examples[BY_USER] == (root / "drafts",)
    assert found.complete


def test_a_survey_agrees_with_indexing(root: Path, tmp_path: Path, home: Home) -> None:
    house = House(tmp_path)
    house.update(meaning=False)

    assert survey(root, home=home, settings=Settings()).files == house.index.documents.total() == 5


def test_reasons_come_most_frequent_first_with_a_few_examples(tmp_path: Path, home: Home) -> None:
    for n in range(10):
        write(tmp_path / "root" / f"{n}.tmp", "x")
    write(tmp_path / "root" / ".hidden", "x")
    found = survey(tmp_path / "root", home=home, settings=Settings())

    assert found.left_out == (("a temporary file", 10), (HIDDEN, 1))
    assert len(found.examples["a temporary file"]) == 3


def test_files_that_are_too_large_are_found_by_name_only(tmp_path: Path, home: Home) -> None:
    write(tmp_path / "root" / "a.txt", "x" * ((1 << 20) + 1))
    found = survey(tmp_path / "root", home=home, settings=Settings(max_file_mb=1))

    assert (found.files, found.readable) == (1, 0)


def test_a_survey_can_be_ended_and_tells_how_far_it_is(root: Path, home: Home) -> None:
    stop = threading.Event()
    told: list[Survey] = []
    seconds = iter(range(1000))

    def hear(so_far: Survey) -> None:
        told.append(so_far)
        stop.set()

    found = survey(root, home=home, settings=Settings(), stop=stop, progress=hear, clock=lambda: next(seconds))

    assert told
    assert not found.complete
    assert told[0].files <= found.files < 5


def test_nothing_of_a_secret_folder_would_be_indexed(tmp_path: Path, home: Home) -> None:
    write(tmp_path / ".ssh" / "id", "x")

    found = survey(tmp_path / ".ssh", home=home, settings=Settings(include_hidden=True))
    assert (found.files, found.left_out) == (0, ((SECRET, 1),))


def test_a_pattern_is_tried_before_it_is_saved(root: Path, home: Home) -> None:
    def why(path: str | Path, *patterns: str) -> str:
        return left_out(path, patterns, roots=[root], home=home, settings=Settings())

    assert why(root / "a.txt") == ""
    assert why(root / "a.txt", "*.md", "*.txt") == "*.txt"
    assert why(root / "drafts" / "c.txt", "drafts/") == "drafts/"
    assert why(root / "drafts" / "c.txt", "*.txt", "!c.txt") == ""
    assert why("drafts/new.txt", "/drafts/") == "/drafts/"
    assert why("none/", "none/") == "none/"
    assert why("none", "none/") == ""
    assert why(root / "id.pem", "*.txt") == SECRET
    assert why(root / "private" / "a.txt") == "marked .noindex"
    assert why("/elsewhere/a.txt", "*.txt") == "in no watched folder"
    assert why("a.txt", "", "# a note") == ""


def test_the_home_of_nobody_is_a_name_like_any_other(root: Path, home: Home) -> None:
    assert left_out("~nobody-of-this-name", ["~*"], roots=[root], home=home, settings=Settings()) == "~*"


def test_what_is_no_pattern_is_refused(root: Path, home: Home) -> None:
    with pytest.raises(SettingsError):
        left_out("a.txt", ["!"], roots=[root], home=home, settings=Settings())
    with pytest.raises(SettingsError):
        check_patterns(["*.txt", "!"])
    check_patterns(["*.txt", "", "# note", "!a"])


@pytest.mark.parametrize("name", ["plain", "two words", "what [is] this?", "all*", "back\\slash", "#1", "!now", "end "])
def test_a_folder_is_left_out_by_its_place_below_any_root(name: str, tmp_path: Path) -> None:
    wanted = tmp_path / "docs" / name
    pattern = pattern_of(wanted, is_dir=True)
    for root in (tmp_path, tmp_path / "docs"):
        rules = Exclusions(root, patterns=[pattern])
        assert rules.why_excluded(wanted / "a.txt", is_dir=False) == BY_USER
        assert rules.pattern_for(wanted / "a.txt", is_dir=False) == pattern
        assert rules.why_excluded(tmp_path / "docs" / "whatever" / "a.txt", is_dir=False) == ""
    # The same name elsewhere is another folder.
    other = Exclusions(tmp_path / "pictures", patterns=[pattern])
    assert other.why_excluded(tmp_path / "pictures" / name / "a.txt", is_dir=False) == ""


@pytest.mark.parametrize("name", ["a.txt", "a b ?.txt", "end "])
def test_a_single_file_is_left_out_by_its_place(name: str, tmp_path: Path) -> None:
    rules = Exclusions(tmp_path, patterns=[pattern_of(tmp_path / "x" / name, is_dir=False)])

    assert rules.why_excluded(tmp_path / "x" / name, is_dir=False) == BY_USER
    assert rules.why_excluded(tmp_path / "y" / name, is_dir=False) == ""
    assert rules.why_excluded(tmp_path / "x" / "other", is_dir=False) == ""


def test_a_root_of_odd_name_and_one_above_all_understand_whole_paths(tmp_path: Path) -> None:
    root = tmp_path / "my [docs]"
    typed = Exclusions(root, patterns=[f"{root.as_posix()}/*.log", f"!{root.as_posix()}/keep.log"])
    assert typed.why_excluded(root / "a.log", is_dir=False) == BY_USER
    assert typed.why_excluded(root / "keep.log", is_dir=False) == ""
    assert typed.why_excluded(root / "sub" / "a.log", is_dir=False) == ""

    above = Exclusions(Path("/"), patterns=["/srv/data/"])
    assert above.why_excluded(Path("/srv/data/a.txt"), is_dir=False) == BY_USER


def test_hidden_files_are_counted_where_they_are_wanted(tmp_path: Path, home: Home) -> None:
    write(tmp_path / "root" / ".note.txt", "x")
    settings = Settings()

    assert survey(tmp_path / "root", home=home, settings=settings).files == 0
    assert survey(tmp_path / "root", home=home, settings=replace(settings, include_hidden=True)).files == 1


def test_the_built_in_rules_can_be_shown() -> None:
    rules = built_in_rules()

    assert "*.kdbx" in rules[SECRET]
    assert ".ssh" in rules[SECRET]
    assert rules["installed packages"][0] == "node_modules"
    assert "library/caches" in rules["a cache"]
    assert ".noindex" in rules["marked .noindex"]
    assert all(patterns for patterns in rules.values())

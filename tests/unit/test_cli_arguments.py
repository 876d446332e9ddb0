"""The arguments and how commands answer wrong ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qwenfind import errors
from qwenfind.cli import main
from qwenfind.cli.common import home_of
from qwenfind.cli.exits import code_for
from qwenfind.cli.parser import build
from qwenfind.cli.searching import as_answer, relevance_words
from qwenfind.paths import Home
from qwenfind.records import Closeness, Query, SearchResponse, SearchResult


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QWENFIND_HOME", str(tmp_path / "default-home"))
    monkeypatch.delenv("QWENFIND_DEBUG", raising=False)
    monkeypatch.setattr("os.umask", lambda mask: 0o022)


@pytest.mark.parametrize(
    "argv",
    [
        ["--home", "/h", "status"],
        ["status", "--home", "/h"],
        ["--home", "/h", "folders", "list"],
        ["folders", "list", "--home", "/h"],
        ["folders", "--home=/h", "list"],
    ],
)
def test_home_may_stand_before_or_after_the_command(argv: list[str]) -> None:
    assert home_of(build().parse_args(argv)) == Home.at("/h")


def test_without_home_the_environment_decides(tmp_path: Path) -> None:
    assert home_of(build().parse_args(["status"])) == Home.at(tmp_path / "default-home")


def test_the_contract_is_parsed() -> None:
    for line in (
        "index", "index a b --no-meaning --model starter", "watch", "search a b --limit 3 --json --mode words",
        "search q --no-rerank --instruction x", "search --batch f.jsonl --json", "status --json", "problems --json",
        "why a.txt --query q", "folders list", "folders add a", "folders remove a", "models list", "models download m",
        "models import f", "models verify", "models verify m", "models remove m", "models use m", "doctor", "verify",
        "bench", "bench --mine", "bench --mine --choose", "bench --mine --json", "bench --all-stages",
        "right a.txt --query q", "judged list", "judged forget",
    ):  # fmt: skip
        assert callable(build().parse_args(line.split()).run)


def test_without_a_command_a_short_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "qwenfind --help" in err


@pytest.mark.parametrize(
    "argv", [["nonsense"], ["search", "x", "--mode", "magic"], ["search", "x", "--limit", "many"], ["folders"]]
)
def test_wrong_arguments_are_wrong_use(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("qwenfind: ")


def test_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "another process is writing the index" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.UsageError("x"), 2),
        (errors.SettingsError("x"), 3),
        (errors.IndexMissingError("x"), 3),
        (errors.IndexTooNewError("x"), 3),
        (errors.IndexBusyError("x"), 4),
        (errors.ModelError("x"), 5),
        (errors.ChildError("x"), 6),
        (errors.FailedError("x"), 6),
    ],
)
def test_each_error_has_its_code(error: errors.QwenFindError, code: int) -> None:
    assert code_for(error) == code


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"id": 1, "text": "a"', "Line 1"),
        ("[1]", "Line 1"),
        ('\n{"id": 1}', "Line 2"),
        ('{"text": 5}', '"text" in line 1'),
        ('{"text": "a", "limit": "9"}', '"limit" in line 1'),
        ('{"text": "a", "limit": true}', '"limit" in line 1'),
        ('{"text": "a", "mode": "magic"}', 'mode "magic" (line 1'),
        ("\xff\xfe", "Line 1"),
        ("[" * 100_000, "Line 1"),
    ],
)
def test_a_wrong_line_of_a_batch_is_named(
    content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_bytes(content.encode("latin-1"))

    assert main(["--home", str(tmp_path), "search", "--batch", str(file), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_a_missing_batch_file_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), "search", "--batch", str(tmp_path / "none"), "--json"]) == 2
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [["x", "--batch", "f", "--json"], ["--batch", "f"]])
def test_a_batch_takes_no_query_and_answers_in_json(argv: list[str]) -> None:
    assert main(["search", *argv]) == 2


@pytest.mark.parametrize("query", ["", "type:", "in: x", "after:", "size:big -only", "lang:klingon", 'in:"My Let'])
def test_a_wrong_query_is_wrong_use(query: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), "search", "--", query]) == 2
    said = capsys.readouterr().err.rstrip("\n").splitlines()
    # What is wrong, the query with a mark below the wrong piece, and what to do.
    assert len(said) == (4 if query else 2)
    if query:
        assert said[1] == f"  {query}"
        assert set(said[2].strip()) == {"^"}


def test_broken_settings_are_one_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("model = 5\n")

    assert main(["--home", str(tmp_path), "status"]) == 3
    assert "model" in capsys.readouterr().err


def test_what_nobody_expected_is_one_message_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("odd\x1b[2J")

    monkeypatch.setattr("qwenfind.cli.checking.engine_of", broken)

    assert main(["--home", str(tmp_path), "status"]) == 6
    err = capsys.readouterr().err
    assert "RuntimeError: odd[2J" in err
    assert "Traceback" not in err
    monkeypatch.setenv("QWENFIND_DEBUG", "1")
    main(["--home", str(tmp_path), "status"])
    assert "Traceback" in capsys.readouterr().err


def test_a_missing_folder_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path / "h"), "index", str(tmp_path / "none")]) == 2
    assert "There is no folder" in capsys.readouterr().err
    (tmp_path / "file").write_text("")
    assert main(["--home", str(tmp_path / "h"), "folders", "add", str(tmp_path / "file")]) == 2
    assert "is a file" in capsys.readouterr().err


def test_an_unknown_model_is_a_model_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "docs").mkdir()

    assert main(["--home", str(tmp_path / "h"), "index", str(tmp_path / "docs"), "--model", "gpt-9"]) == 5
    assert "gpt-9" in capsys.readouterr().err
    assert main(["--home", str(tmp_path / "h"), "models", "use", "gpt-9"]) == 5


def test_an_answer_has_the_promised_shape() -> None:
    result = SearchResult(
        rank=1,
        path=Path("/x/a.pdf"),
        name="a.pdf",
        page=3,
        unit_kind="page",
        heading="Roof",
        snippet="the roof",
        highlights=((4, 8),),
        similarity=0.5,
        relevance=0.9,
        ordinal=2,
        start=10,
        end=18,
    )
    response = SearchResponse(
        query=Query("roof", words="roof"), results=(result,), stages=("names", "words"), timings_ms={"names": 1.23456}
    )

    assert json.loads(json.dumps(as_answer(response, "q1"))) == {
        "schema_version": 1,
        "id": "q1",
        "query": "roof",
        "stages": ["names", "words"],
        "reranked": False,
        "timings_ms": {"names": 1.235},
        "suggestion": "",
        "notes": [],
        "no_close_match": False,
        "results": [
            {
                "rank": 1,
                "path": "/x/a.pdf",
                "name": "a.pdf",
                "page": 3,
                "heading": "Roof",
                "snippet": "the roof",
                "highlights": [[4, 8]],
                "similarity": 0.5,
                "relevance": 0.9,
                "closeness": "good",
                "copies": [],
                "passage": {"ordinal": 2, "start": 10, "end": 18},
            }
        ],
    }


def test_relevance_is_only_claimed_where_a_reranker_judged() -> None:
    found = SearchResult(rank=1, path=Path("/x"), name="x", scores={"names": 0.2, "meaning": 0.5, "fused": 0.9})

    assert relevance_words(found, reranked=False) == "good, by names + meaning"
    assert relevance_words(found, reranked=True) == "good, not judged"
    judged = SearchResult(rank=1, path=Path("/x"), name="x", relevance=0.93, closeness=Closeness.STRONG)
    assert relevance_words(judged, reranked=True) == "strong (0.93)"

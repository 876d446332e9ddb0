from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from qwenfind.records import Extract, Filters, Passage, State
from qwenfind.store.index import Index
from qwenfind.store.tokens import WordTerms
from tests.unit.store_helpers import ROOT, Filled, passages_of, unit_vectors


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    filled = Filled(tmp_path)
    yield filled
    assert filled.index.verify() == []
    filled.index.close()


def words_found(filled: Filled, word: str) -> set[str]:
    found = filled.index.words.search(WordTerms.of(word), Filters(), 100)
    return {hit.document.name for hit in filled.index.documents.hits([text for text, _ in found], Filters())}


def record_again(filled: Filled, document: int, name: str, *texts: str) -> None:
    facts = filled.facts(name)
    filled.index.documents.mark_pending(filled.folder.id, facts)
    filled.index.documents.record(
        document, facts, Extract("\n".join(texts)), passages_of(*texts), content_hash=b"", state=State.INDEXED
    )


def test_a_document_comes_back_as_it_was_given(filled: Filled) -> None:
    facts = replace(filled.facts("Straße.TXT"), size=1 << 70, mtime_ns=(1 << 64) + 1, device=(1 << 64) - 1)
    document = filled.index.documents.mark_pending(filled.folder.id, facts)
    extract = Extract("Kopf\nalpha beta", title="Titel", language="de", pages=3)
    passages = [Passage(0, 5, 15, "alpha beta", "Kopf", "Kopf › A", 2, "page")]
    filled.index.documents.record(
        document, facts, extract, passages, content_hash=b"\1" * 16, state=State.PARTIAL, reason="too long"
    )
    found = filled.index.documents.by_id(document)

    assert found is not None
    assert (found.path, found.size, found.mtime_ns, found.device) == (facts.path, 1 << 70, (1 << 64) + 1, (1 << 64) - 1)
    assert (found.title, found.language, found.pages, found.state, found.reason) == (
        "Titel",
        "de",
        3,
        State.PARTIAL,
        "too long",
    )
    assert found.content_hash == b"\1" * 16
    assert filled.index.documents.passages_of(document) == passages
    assert filled.index.documents.by_path(facts.path) == found
    assert filled.index.documents.by_identity(facts.device, facts.inode) == [found]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="such names exist on Linux alone")
def test_a_name_that_is_no_text_is_kept_byte_for_byte(filled: Filled) -> None:
    name = os.fsdecode(b"caf\xe9 \xff.txt")
    document = filled.add(name, "alpha")
    found = filled.index.documents.by_id(document)

    assert found is not None
    assert os.fsencode(found.path.name) == b"caf\xe9 \xff.txt"
    assert [document] == [hit for hit, _ in filled.index.words.names("caf", Filters(), 5)]


def test_text_that_no_file_can_hold_is_made_storable(filled: Filled) -> None:
    document = filled.add("a.txt", "al\ud800pha\0beta")

    assert [p.text for p in filled.index.documents.passages_of(document)] == ["al\ufffdpha\ufffdbeta"]


def test_a_new_file_is_findable_by_name_at_once(filled: Filled) -> None:
    document = filled.pending("Budget 2024.xlsx")

    assert [document] == [hit for hit, _ in filled.index.words.names("budget", Filters(), 5)]
    assert filled.index.documents.counts()[State.PENDING] == 1


def test_old_passages_stay_until_a_changed_file_is_read_again(filled: Filled) -> None:
    filled.add("a.txt", "alpha")
    filled.pending("a.txt")

    assert words_found(filled, "alpha") == {"a.txt"}


def test_equal_texts_are_kept_once(filled: Filled) -> None:
    """Copies, and passages that repeat inside one file, share a text and so a vector."""
    one = filled.add("a.txt", "alpha", "alpha", "beta")
    two = filled.add("b.txt", "alpha")

    assert filled.sql("SELECT count(*) FROM texts") == [(2,)]
    assert filled.text_ids(one)[0] == filled.text_ids(one)[1] == filled.text_ids(two)[0]
    assert words_found(filled, "alpha") == {"a.txt", "b.txt"}


def test_texts_equal_for_the_embedder_keep_their_own_passages(filled: Filled) -> None:
    """ "A" above "B" and "A\\nB" are embedded alike, and still read back as they were."""
    filled.add("a.txt", "B", context="A")
    document = filled.add("b.txt", "A\nB")
    third = filled.add("c.txt", "B", context="A")

    assert filled.sql("SELECT count(*) FROM texts") == [(1,)]
    assert [(p.context, p.text) for p in filled.index.documents.passages_of(document)] == [("", "A\nB")]
    assert [(p.context, p.text) for p in filled.index.documents.passages_of(third)] == [("A", "B")]


def test_an_edit_keeps_the_vectors_of_unchanged_passages(filled: Filled) -> None:
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=8)
    document = filled.add("a.txt", "alpha", "beta", "gamma")
    before = filled.text_ids(document)
    filled.index.vectors.add(space.id, before, unit_vectors(3, 8))
    record_again(filled, document, "a.txt", "new", "alpha", "gamma")
    after = filled.text_ids(document)

    assert after[1:] == [before[0], before[2]]
    assert filled.index.vectors.missing(space.id, 10) == [(after[0], "new")]
    assert filled.index.vectors.vector_of(space.id, before[1]) is None
    assert words_found(filled, "beta") == set()
    assert filled.index.vectors.coverage(space.id) == (2, 3)


def test_forgetting_the_last_holder_frees_a_text(filled: Filled) -> None:
    space = filled.index.vectors.ensure_space("f", model="m", dimensions=8)
    one, two = filled.add("a.txt", "alpha"), filled.add("b.txt", "alpha")
    filled.index.vectors.add(space.id, filled.text_ids(one), unit_vectors(1, 8))
    filled.index.documents.forget([one])

    assert filled.index.vectors.coverage(space.id) == (1, 1)
    filled.index.documents.forget([two])
    assert filled.index.vectors.coverage(space.id) == (0, 0)
    assert filled.sql("SELECT count(*) FROM texts") == [(0,)]
    assert words_found(filled, "alpha") == set()


def test_a_move_keeps_everything_but_the_name(filled: Filled) -> None:
    document = filled.add("old/report.txt", "alpha")
    texts = filled.text_ids(document)
    overwritten = filled.add("new/summary.md", "beta")
    filled.index.documents.move(document, filled.facts("new/summary.md"), folder_id=filled.folder.id)
    found = filled.index.documents.by_path(ROOT / "new/summary.md")

    assert found is not None
    assert (found.id, found.state) == (document, State.INDEXED)
    assert filled.text_ids(document) == texts
    assert filled.index.documents.by_id(overwritten) is None
    assert filled.index.words.names("report", Filters(), 5) == []
    assert [document] == [hit for hit, _ in filled.index.words.names("summary", Filters(inside=("new",)), 5)]


def test_a_file_that_could_not_be_read_keeps_its_name_alone(filled: Filled) -> None:
    document = filled.add("a.txt", "alpha")
    facts = filled.facts("a.txt")
    filled.index.documents.record_outcome(document, facts, state=State.FAILED, reason="damaged")
    problems = filled.index.documents.problems()

    assert words_found(filled, "alpha") == set()
    assert [(problem.id, problem.reason) for problem in problems] == [(document, "damaged")]
    assert [document] == [hit for hit, _ in filled.index.words.names("a.txt", Filters(), 5)]


def test_attempts_count_until_the_file_changes(filled: Filled) -> None:
    facts = filled.facts("a.txt")
    document = filled.index.documents.mark_pending(filled.folder.id, facts)
    assert filled.index.documents.begin_attempt(document) == 1
    filled.index.documents.mark_pending(filled.folder.id, facts)
    assert filled.index.documents.begin_attempt(document) == 2
    filled.index.documents.mark_pending(filled.folder.id, filled.facts("a.txt"))

    assert filled.index.documents.begin_attempt(document) == 1
    with pytest.raises(KeyError):
        filled.index.documents.begin_attempt(99)


def test_states_add_up_to_the_number_of_files(filled: Filled) -> None:
    filled.add("a.txt", "alpha")
    filled.pending("b.txt")
    skipped = filled.pending("c.txt")
    filled.index.documents.record_outcome(skipped, filled.facts("c.txt"), state=State.SKIPPED, reason="encrypted")
    away = filled.index.documents.add_folder(Path("/media/usb"), device=2, inode=2)
    filled.index.documents.mark_pending(away.id, replace(filled.facts("x"), path=Path("/media/usb/d.txt")))
    filled.index.documents.set_offline(away.id, True)
    counts = filled.index.documents.counts()

    assert counts == {
        State.PENDING: 1,
        State.INDEXED: 1,
        State.PARTIAL: 0,
        State.SKIPPED: 1,
        State.FAILED: 0,
        State.OFFLINE: 1,
    }
    assert sum(counts.values()) == filled.index.documents.total()
    assert [document.name for document in filled.index.documents.pending(10)] == ["b.txt"]
    assert [document.state for document in filled.index.documents.known(away.id)] == [State.OFFLINE]


def test_a_folder_that_is_back_has_its_states_back(filled: Filled) -> None:
    document = filled.add("a.txt", "alpha")
    filled.index.documents.set_offline(filled.folder.id, True)
    filled.index.documents.set_offline(filled.folder.id, False)
    found = filled.index.documents.by_id(document)

    assert found is not None
    assert found.state is State.INDEXED


def test_the_newest_files_wait_at_the_front(filled: Filled) -> None:
    for name, mtime_ns in (("old", 1), ("new", 3), ("middle", 2)):
        filled.pending(name, mtime_ns=mtime_ns)

    assert [document.name for document in filled.index.documents.pending(2)] == ["new", "middle"]


def test_below_a_path_is_what_lies_in_it(filled: Filled) -> None:
    for name in ("docs/a.txt", "docs/deep/b.txt", "docs2/c.txt", "docs-d.txt", "docs"):
        filled.pending(name)
    found = filled.index.documents.under(ROOT / "docs")

    assert {document.path.relative_to(ROOT).as_posix() for document in found} == {
        "docs",
        "docs/a.txt",
        "docs/deep/b.txt",
    }
    assert len(filled.index.documents.under(Path("/"))) == 5


def test_all_documents_of_a_folder_are_known(filled: Filled) -> None:
    """More than one batch, while others are added behind."""
    for number in range(1203):
        filled.pending(f"{number:05}.txt")

    assert [f"{number:05}.txt" for number in range(1203)] == [
        d.name for d in filled.index.documents.known(filled.folder.id)
    ]


def test_a_removed_folder_leaves_nothing(filled: Filled) -> None:
    other = filled.index.documents.add_folder(Path("/other"), device=1, inode=2)
    for number in range(60):
        filled.add(f"{number}.txt", f"alpha {number}")
    filled.index.documents.mark_pending(other.id, replace(filled.facts("x"), path=Path("/other/y.txt")))
    filled.index.documents.remove_folder(filled.folder.id)

    assert [folder.path for folder in filled.index.documents.folders()] == [Path("/other")]
    assert filled.index.documents.total() == 1
    assert filled.sql("SELECT count(*) FROM texts") == [(0,)]


def test_a_removal_that_a_crash_cut_short_is_ended(filled: Filled) -> None:
    filled.add("a.txt", "alpha")
    filled.sql("UPDATE folders SET leaving = 1")
    assert filled.index.documents.hits([1], Filters()) == []
    filled.index.close()
    filled.index = Index.open_writer(filled.file, filled.lock)

    assert filled.index.documents.total() == 0
    assert filled.sql("SELECT count(*) FROM folders") == [(0,)]


def test_a_text_in_many_files_hits_the_newest(filled: Filled) -> None:
    documents = [filled.add(f"{number}.txt", "licence", mtime_ns=number + 1) for number in range(30)]
    text = filled.text_ids(documents[0])
    hits = filled.index.documents.hits(text, Filters(), documents_per_text=3)

    assert [hit.document.id for hit in hits] == [documents[29], documents[28], documents[27]]
    assert [documents[4]] == [
        hit.document.id for hit in filled.index.documents.hits(text, Filters(documents=(documents[4],)))
    ]


def test_a_passage_that_is_not_its_span_is_refused(filled: Filled) -> None:
    document = filled.pending("a.txt")
    facts = filled.facts("a.txt")
    with pytest.raises(ValueError, match="span"):
        filled.index.documents.record(
            document, facts, Extract("abc"), [Passage(0, 0, 2, "abc")], content_hash=b"", state=State.INDEXED
        )
    with pytest.raises(ValueError, match="pending"):
        filled.index.documents.record(document, facts, Extract(""), [], content_hash=b"", state=State.PENDING)


def test_a_removed_folder_s_text_is_wiped_out_of_the_file(filled: Filled) -> None:
    """After compacting, neither the file nor its log holds a word of what was forgotten."""
    secret, name = "Zanzibarkatastrophe", "geheimplan"
    other = filled.index.documents.add_folder(Path("/other"), device=1, inode=2)
    for number in range(40):
        filled.add(f"{name}{number}.txt", *(f"{secret} {number} {part} " * 20 for part in range(5)))
    facts = replace(filled.facts("x"), path=Path("/other/kept.txt"))
    document = filled.index.documents.mark_pending(other.id, facts)
    filled.index.documents.record(
        document, facts, Extract("stays"), passages_of("stays"), content_hash=b"", state=State.INDEXED
    )
    filled.index.documents.remove_folder(filled.folder.id)
    filled.index.compact()
    left = b"".join(path.read_bytes() for path in filled.file.parent.iterdir()).lower()

    assert secret.lower().encode() not in left
    assert b"zanzib" not in left
    assert name.encode() not in left
    assert words_found(filled, "stays") == {"kept.txt"}


def test_wiping_waits_until_the_disk_has_room(filled: Filled, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        filled.add(f"{number}.txt", f"alpha {number}")
    filled.index.documents.remove_folder(filled.folder.id)
    wanted = filled.sql("SELECT value FROM meta WHERE key = 'purge'")
    with monkeypatch.context() as patch:
        patch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1000))
        filled.index.compact()
    put_off = filled.sql("SELECT value FROM meta WHERE key = 'purge'")
    filled.index.compact()

    assert (wanted, put_off) == ([(1,)], [(1,)])
    assert filled.sql("SELECT value FROM meta WHERE key = 'purge'") == [(0,)]


def test_files_that_went_one_by_one_do_not_have_the_file_written_anew(filled: Filled) -> None:
    filled.index.documents.forget([filled.add(f"{number}.txt", f"alpha {number}") for number in range(30)])

    assert filled.sql("SELECT value FROM meta WHERE key = 'purge'") == [(0,)]
    assert words_found(filled, "alpha") == set()


def test_one_edit_wipes_its_words_without_compacting(filled: Filled) -> None:
    document = filled.add("a.txt", "Zanzibarkatastrophe " * 20)
    filled.add("b.txt", "beta")
    record_again(filled, document, "a.txt", "nothing")
    filled.sql("PRAGMA wal_checkpoint(TRUNCATE)")

    assert b"zanzibar" not in filled.file.read_bytes().lower()

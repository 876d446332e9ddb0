"""Another model, and other limits for it, while the engine watches."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest

from qwenfind.engine import SearchEngine
from qwenfind.errors import ModelError
from qwenfind.inference.client import Embedder, Inference
from qwenfind.inference.layout import InstalledModel
from qwenfind.inference.weights import Models
from qwenfind.records import Mode, Phase, Query
from tests.checkpoints import known_tiny, tiny_embedder, tiny_reranker
from tests.helpers import wait_until
from tests.integration.test_engine_control import House

pytest.importorskip("torch")
pytest.importorskip("transformers")

WITHIN_S = 60.0


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    for number, name in enumerate(("first", "second")):
        house.engine.models.import_folder(tiny_embedder(tmp_path / "checkpoints" / name, seed=number))
    yield house
    house.engine.close()


def spaces(house: House) -> dict[str, tuple[int, int]]:
    return {space.model: (space.done, space.total) for space in house.engine.status().spaces}


def complete(house: House, model: str) -> bool:
    return wait_until(
        lambda: list(spaces(house)) == [model] and spaces(house)[model][0] == spaces(house)[model][1] > 0,
        deadline_s=WITHIN_S,
    )


def test_long_documents_are_embedded_as_a_whole_once_that_is_wanted_and_no_more_once_it_is_not(
    house: House, tmp_path: Path
) -> None:
    house.engine.models.import_folder(
        tiny_embedder(tmp_path / "checkpoints" / "reader", shape={"max_position_embeddings": 4096})
    )
    book = house.docs / "book.txt"
    book.write_text("\n\n".join(f"Chapter {n}. " + "The sea was calm. " * 30 for n in range(90)), encoding="utf-8")
    house.engine.use_model("reader")
    house.engine.index()
    alone = spaces(house)["reader"]

    house.engine.change_settings(replace(house.engine.settings, whole_documents=True))
    house.engine.index()

    assert spaces(house)["reader"] == (alone[0] + 1, alone[1] + 1)
    found = house.engine.why(book)
    assert found.whole is not None
    assert 0 < found.whole[0] < found.whole[1]
    assert any(said.startswith(f"As a whole it is known by its first {found.whole[0]} of") for said in found.verdict)
    results = house.engine.search(Query("sea", mode=Mode.MEANING)).results
    assert all(result.ordinal >= 0 and result.snippet for result in results)
    assert house.engine.verify() == []

    house.engine.change_settings(replace(house.engine.settings, whole_documents=False))
    house.engine.index()

    assert spaces(house)["reader"] == alone


def test_a_model_is_used_by_what_watches_and_the_old_space_goes_when_the_new_is_complete(house: House) -> None:
    with house.watched():
        assert house.soon(lambda: house.rests and house.finds("roof") != set())
        assert spaces(house) == {}
        house.engine.use_model("first")
        assert complete(house, "first")
        assert house.engine.search(Query("roof", mode=Mode.MEANING)).stages == ("meaning",)

        house.engine.change_settings(replace(house.engine.settings, model="second"))
        assert complete(house, "second")
        house.engine.pause()
        assert house.soon(lambda: house.engine.activity.phase is Phase.PAUSED)
        house.engine.use_model("first")
        assert list(spaces(house)) == ["second"]
        assert house.engine.search(Query("roof", mode=Mode.MEANING)).stages == ("meaning",)
        house.engine.resume()
        assert complete(house, "first")

    assert house.engine.activity.meaning_done == house.engine.activity.meaning_total > 0


def test_vectors_are_cut_and_nothing_is_embedded_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    find = Models.find

    def made_to_be_cut(models: Models, name: str) -> InstalledModel:
        model = find(models, name)
        return replace(model, known=replace(known_tiny(model.folder), dimensions=64, smallest_dimensions=8))

    monkeypatch.setattr(Models, "find", made_to_be_cut)
    with house.watched():
        house.engine.use_model("first")
        assert complete(house, "first")
        with monkeypatch.context() as patched:
            patched.delattr(Embedder, "embed_passages")
            house.engine.cut_vectors(16)
            assert wait_until(lambda: [s.dimensions for s in house.engine.status().spaces] == [16])
            assert complete(house, "first")
        assert house.engine.search(Query("roof", mode=Mode.MEANING)).stages == ("meaning",)

        index = house.engine._reader("report")
        (space,) = index.vectors.spaces()
        ((text_id, text),) = index.vectors._database.execute("SELECT id, text FROM texts LIMIT 1")
        stored = index.vectors.vector_of(space.id, text_id)
        assert stored is not None
        assert np.abs(stored - house.engine.embedder().embed_passages([text])[0]).max() <= 1e-5

        house.engine.pause()
        assert house.soon(lambda: house.engine.activity.phase is Phase.PAUSED)
        house.engine.cut_vectors(8)
        # What is there answers until it is cut.
        assert house.engine.search(Query("roof", mode=Mode.MEANING)).stages == ("meaning",)
        house.engine.resume()
        assert wait_until(lambda: [s.dimensions for s in house.engine.status().spaces] == [8])

    for wrong in (4, 65):
        with pytest.raises(ModelError, match="Choose between 8 and 64"):
            house.engine.cut_vectors(wrong)
    monkeypatch.undo()
    with pytest.raises(ModelError, match="cannot be cut"):
        house.engine.cut_vectors(16)


def test_how_much_a_reranker_judges_is_known_after_the_next_start(house: House, tmp_path: Path) -> None:
    house.engine.models.import_folder(tiny_reranker(tmp_path / "checkpoints/reranker"))
    assert house.engine.judged_within(2.0) is None
    house.engine.use_model("reranker")
    assert house.engine.judged_within(2.0) is None
    assert [one.reads_per_s for one in house.engine.advice() if one.name == "reranker"] == [None]

    house.engine.measure_reranker()
    house.engine.close()

    with SearchEngine(house.engine.home) as again:
        judged = again.judged_within(2.0)
        (mine,) = [one for one in again.advice() if one.name == "reranker"]
        assert not again._live._inferring().running
    assert judged is not None
    assert judged > 0
    assert mine.reads_per_s is not None
    assert mine.judged_s == pytest.approx(200 / mine.reads_per_s)


def test_only_what_was_compared_with_published_answers_is_called_verified(house: House) -> None:
    assert house.engine.models.ask("first") == []

    verified = {one.name: one.verified for one in house.engine.advice()}
    assert not verified["first"]
    assert house.engine.models.verdicts()["first"] == ()


def test_going_back_to_a_complete_space_drops_the_half_filled_one(house: House) -> None:
    with house.watched():
        house.engine.use_model("first")
        assert complete(house, "first")
        house.engine.pause()
        house.engine.use_model("second")
        assert house.soon(lambda: house.engine.activity.phase is Phase.PAUSED)
        house.engine.use_model("first")
        house.engine.resume()
        assert complete(house, "first")


def test_other_limits_of_the_model_s_process_count_from_its_next_start_on(house: House) -> None:
    house.engine.change_settings(replace(house.engine.settings, inference_threads=1))
    house.engine.use_model("first")
    embedder = house.engine.embedder()
    before = embedder.embed_query("roof")
    inference = house.engine._live._inference
    assert isinstance(inference, Inference)
    pid = inference._worker.pid
    house.engine.change_settings(replace(house.engine.settings, inference_threads=2, idle_exit_s=30.0))
    assert wait_until(lambda: not inference.running)

    after = embedder.embed_query("another")
    assert inference._worker.pid != pid
    assert inference._child.arguments[0] == "2"
    if sys.platform != "win32":
        # The window goes before models.
        assert psutil.Process(inference._child.pid).nice() > psutil.Process().nice()
    assert before.shape == after.shape


def test_a_model_that_is_removed_is_used_no_more(house: House) -> None:
    with house.watched():
        house.engine.use_model("first")
        assert complete(house, "first")
        house.engine.remove_model("first")
        (house.docs / "late.txt").write_text("A walnut fell.")
        assert house.soon(lambda: house.finds("walnut") == {"late.txt"} and house.rests)

    assert house.engine.settings.model == "starter"

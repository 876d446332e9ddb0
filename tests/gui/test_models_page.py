"""The models page on an engine that a test drives, and on real models with a hub on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from qwenfind.engine import SearchEngine
from qwenfind.errors import ModelError
from qwenfind.events import ModelAsked
from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import DONE, Downloads
from qwenfind.gui.model_card import ModelCard
from qwenfind.gui.models_page import ModelsPage
from qwenfind.gui.questions import Question
from qwenfind.gui.theme import Theme
from qwenfind.inference import catalogue
from qwenfind.paths import Home
from qwenfind.records import Activity, Phase
from qwenfind.reports import SpaceStatus
from qwenfind.settings import Settings
from tests.gui.model_fakes import QWEN3, RERANKER, ModelsEngine
from tests.hub_server import HubServer, serving

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SIZE = 1_191_586_416


@pytest.fixture
def engine(tmp_path: Path) -> ModelsEngine:
    return ModelsEngine(tmp_path)


@pytest.fixture
def page(bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot) -> Iterator[ModelsPage]:
    made = opened(bridge, theme, qtbot)
    yield made
    # A download under way would outlive the test.
    for name in list(made.cards):
        if (under_way := made._downloads.holding(name)) is not None:
            under_way.cancel()


def opened(bridge: Bridge, theme: Theme, qtbot: QtBot) -> ModelsPage:
    made = ModelsPage(bridge, theme)
    qtbot.addWidget(made)
    made.resize(860, 700)
    made.show()
    qtbot.waitUntil(lambda: bool(made.cards) and not made._looking)
    return made


def click(part: QPushButton) -> None:
    assert not part.isHidden()
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def offered(card: ModelCard) -> list[str]:
    return [one.text() for one in card.offers]


def measured(page: ModelsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Measured" in page.subtitle.text() and not page._looking)


def started(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot, *steps: int | ModelError) -> ModelCard:
    """Has the download of Qwen3 begin; returns its card."""
    engine.models.steps = list(steps)
    card = page.cards[QWEN3]
    click(card.download)
    return card


def test_every_model_has_a_card_with_its_facts(page: ModelsPage, qtbot: QtBot) -> None:
    measured(page, qtbot)

    assert list(page.cards) == [model.name for model in catalogue.KNOWN]
    starter, qwen3 = page.cards["starter"], page.cards[QWEN3]
    assert starter.title == "Starter (all-MiniLM-L6-v2)"
    assert starter.badges == ("in use", "included")
    assert starter.told[0].startswith("Apache-2.0 · 90.9 MB · 384 dimensions · English")
    assert offered(starter) == ["Verify"]
    assert qwen3.badges == ("recommended here",)
    assert "over 100 languages" in qwen3.told[0]
    assert qwen3.told[1].startswith("The best that this computer runs in good time. About 4 hour")
    assert offered(qwen3) == ["Download"]


def test_a_model_that_does_not_fit_says_why_and_offers_nothing(page: ModelsPage) -> None:
    card = page.cards["qwen3-embedding-8b"]

    assert card.told[-1] == "Needs 16 GB of memory; this computer has 16 GB for everything."
    assert card.offers == ()


def test_the_computer_is_told_and_measured_once(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    measured(page, qtbot)

    assert "16 GB memory, no graphics card." in page.subtitle.text()
    assert page.subtitle.text().endswith(f"Measured: {words.count(12_000)} tokens a second with the starter.")


def test_without_a_measurement_nothing_is_recommended(bridge: Bridge, theme: Theme, qtbot: QtBot) -> None:
    engine = bridge.engine
    assert isinstance(engine, ModelsEngine)
    engine.speed = None
    page = opened(bridge, theme, qtbot)

    assert not [card for card in page.cards.values() if "recommended here" in card.badges]
    assert page.notice.isHidden()


def test_a_download_shows_how_far_it_is_and_ends_as_ready(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    card = started(page, engine, qtbot, SIZE // 4)
    qtbot.waitUntil(lambda: any(line.startswith("298 MB of 1.2 GB") for line in card.told))
    assert offered(card) == ["Pause", "Cancel"]

    engine.models.steps = [SIZE]
    qtbot.waitUntil(lambda: "ready" in card.badges)

    assert offered(card) == ["Use", "Verify", "Remove"]
    assert engine.settings.model == "starter"


def test_a_download_is_paused_and_goes_on(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    card = started(page, engine, qtbot, 300_000_000)
    qtbot.waitUntil(lambda: any("300 MB" in line for line in card.told))
    card.pause.setFocus()

    click(card.pause)

    assert offered(card) == ["Resume", "Cancel"]
    assert any(line.endswith("paused") for line in card.told)
    click(card.resume)
    engine.models.steps = [SIZE]
    qtbot.waitUntil(lambda: "ready" in card.badges)


def test_a_cancelled_download_leaves_nothing(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    card = started(page, engine, qtbot, 300_000_000)
    qtbot.waitUntil(lambda: any("300 MB" in line for line in card.told))

    click(card.cancel)

    qtbot.waitUntil(lambda: engine.models.discarded == [QWEN3])
    qtbot.waitUntil(lambda: offered(card) == ["Download"])
    assert card.told[-1].endswith("in the background.")


def test_what_an_earlier_run_left_can_go_on_or_be_thrown_away(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.models.kept[QWEN3] = 500_000_000
    page = opened(bridge, theme, qtbot)
    card = page.cards[QWEN3]
    assert "500 MB of 1.2 GB, paused" in card.told
    assert offered(card) == ["Resume", "Cancel"]

    click(card.cancel)

    qtbot.waitUntil(lambda: offered(card) == ["Download"])
    assert engine.models.kept == {}


def test_a_failed_download_says_one_thing_and_offers_a_way_on(
    page: ModelsPage, engine: ModelsEngine, qtbot: QtBot
) -> None:
    error = ModelError("A web page came in place of the hub's answer.", "Open a browser and log in to the network.")
    card = started(page, engine, qtbot, 300_000_000, error)

    qtbot.waitUntil(lambda: card.told[-1].startswith("A web page came"))
    assert card.told[-1].endswith("Open a browser and log in to the network.")
    assert offered(card) == ["Try again", "Cancel"]

    engine.models.steps = [SIZE]
    click(card.resume)
    qtbot.waitUntil(lambda: "ready" in card.badges)


def test_a_download_does_not_take_the_place_of_a_model_used_since(
    page: ModelsPage, engine: ModelsEngine, bridge: Bridge, qtbot: QtBot
) -> None:
    other = "qwen3-embedding-4b"
    engine.models.here.add(other)
    page.load()
    qtbot.waitUntil(lambda: "Use" in offered(page.cards[other]))
    engine.models.steps = [300_000_000]
    download = Downloads.of(bridge).begin((QWEN3,), (SIZE,))
    click(page.cards[other].use)
    qtbot.waitUntil(lambda: engine.settings.model == other)
    engine.models.steps = [SIZE]
    qtbot.waitUntil(lambda: download.state == DONE)

    assert engine.settings.model == other


def test_a_download_goes_on_when_the_page_is_gone(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    first = ModelsPage(bridge, theme)
    first.show()
    qtbot.waitUntil(lambda: QWEN3 in first.cards)
    started(first, engine, qtbot, 300_000_000)
    first.close()
    first.deleteLater()

    second = opened(bridge, theme, qtbot)
    card = second.cards[QWEN3]
    qtbot.waitUntil(lambda: any("300 MB of 1.2 GB" in line for line in card.told))
    click(card.cancel)
    qtbot.waitUntil(lambda: engine.models.discarded == [QWEN3])


def test_using_a_model_says_that_the_old_one_answers_meanwhile(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.models.here.add(QWEN3)
    page = opened(bridge, theme, qtbot)
    starter, qwen3 = page.cards["starter"], page.cards[QWEN3]

    click(qwen3.use)
    qtbot.waitUntil(lambda: "in use" in qwen3.badges)

    assert engine.settings.model == QWEN3
    assert qwen3.told[-1] == "0 % of your passages. Searches use the starter for the rest."
    assert starter.told[-1].endswith("It answers until Qwen3 0.6B is complete; then its part is freed.")
    assert offered(starter) == ["Use", "Verify"]


def test_how_far_a_model_is_with_the_passages_is_told_as_it_goes(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.settings = Settings(model=QWEN3)
    engine.models.here.add(QWEN3)
    engine.spaces = (*engine.spaces, SpaceStatus(QWEN3, 1024, 4_000, 10_000, live=True))
    page = opened(bridge, theme, qtbot)
    card = page.cards[QWEN3]
    assert card.told[-1] == "40 % of your passages. Searches use the starter for the rest."

    bridge.activityChanged.emit(
        Activity(Phase.EMBEDDING, meaning_done=8_200, meaning_total=10_000, seconds_left=14 * 60)
    )
    assert card.told[-1].startswith("82 % of your passages, about 14 min left.")

    bridge.activityChanged.emit(Activity(Phase.IDLE, meaning_done=10_000, meaning_total=10_000))
    assert not [line for line in card.told if "passages" in line]
    assert not [line for line in page.cards["starter"].told if "answers until" in line]


def test_a_model_that_cannot_be_used_says_so_in_its_card(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.models.here.add(QWEN3)
    page = opened(bridge, theme, qtbot)
    engine.refusal = ModelError("model.safetensors is damaged.", "Remove it and get it again.")

    click(page.cards[QWEN3].use)

    message = "model.safetensors is damaged. Remove it and get it again."
    qtbot.waitUntil(lambda: page.cards[QWEN3].told[-1] == message)
    assert engine.settings.model == "starter"


def test_a_model_is_verified_and_wears_it(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    starter = page.cards["starter"]

    click(starter.verify)

    qtbot.waitUntil(lambda: "verified" in starter.badges)
    assert starter.told[-1].startswith("It is sound")


def test_an_unsound_model_is_told_with_a_way_on(page: ModelsPage, engine: ModelsEngine, qtbot: QtBot) -> None:
    engine.models.problems["starter"] = ["It answers 0.1000 where 0.8655 was published."]
    starter = page.cards["starter"]

    click(starter.verify)

    qtbot.waitUntil(lambda: starter.told[-1].startswith("It answers 0.1000"))
    assert starter.told[-1].endswith("Remove it and get it again.")
    assert "verified" not in starter.badges


def test_a_model_is_removed_only_when_the_person_agrees(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.models.here.add(QWEN3)
    engine.settings = Settings(model=QWEN3)
    page = opened(bridge, theme, qtbot)
    card = page.cards[QWEN3]

    click(card.remove)
    page.findChildren(Question)[-1].refrain.click()
    assert QWEN3 in engine.models.here

    click(card.remove)
    question = page.findChildren(Question)[-1]
    assert "Searches use Starter then." in question.accessibleDescription()
    question.confirm.click()
    qtbot.waitUntil(lambda: offered(card) == ["Download"])
    assert engine.settings.model == "starter"
    qtbot.waitUntil(lambda: "in use" in page.cards["starter"].badges)


def test_reranking_is_chosen_timed_and_left_again(
    bridge: Bridge, theme: Theme, engine: ModelsEngine, qtbot: QtBot
) -> None:
    engine.models.here.add(RERANKER)
    page = opened(bridge, theme, qtbot)
    assert page.none.use.isHidden()
    assert page.budget.isHidden()

    click(page.cards[RERANKER].use)
    qtbot.waitUntil(lambda: not page.budget.isHidden())
    assert engine.settings.reranker == RERANKER
    assert page.cards[RERANKER].isAncestorOf(page.budget)
    next(action for action in page.budget.menu().actions() if action.data() == 5.0).trigger()
    qtbot.waitUntil(lambda: engine.settings.rerank_budget_s == 5.0)
    qtbot.waitUntil(lambda: page.budget.accessibleName() == "Time for reranking: 5 s")

    assert [action.text() for action in page.budget.menu().actions()][:2] == ["1 s", "2 s"]
    engine.reads_per_s[RERANKER] = 2_400.0
    page.load()
    qtbot.waitUntil(lambda: page.budget.menu().actions()[1].text() == "2 s · about 24 result(s)")

    click(page.none.use)
    qtbot.waitUntil(lambda: page.none.use.isHidden())
    assert engine.settings.reranker == ""


def test_what_was_found_wrong_in_the_background_is_on_the_card(
    page: ModelsPage, engine: ModelsEngine, qtbot: QtBot
) -> None:
    measured(page, qtbot)
    fault = "It pools by cls, where mean is right (1_Pooling/config.json)."
    engine.models.doubts["starter"] = fault

    engine.publish(ModelAsked("starter", (fault,)))

    qtbot.waitUntil(lambda: f"{fault} Remove it and get it again." in page.cards["starter"].told)


def test_a_model_that_came_is_asked_what_its_makers_published(
    page: ModelsPage, engine: ModelsEngine, qtbot: QtBot
) -> None:
    measured(page, qtbot)

    started(page, engine, qtbot, 1_300_000_000)

    qtbot.waitUntil(lambda: engine.models_asked == [QWEN3])


def test_a_model_is_imported_and_gets_a_card(page: ModelsPage, qtbot: QtBot) -> None:
    page.take_folder("/models/qwen3-embedding-4b")

    qtbot.waitUntil(lambda: page.told == "Qwen3 4B is here now.")
    qtbot.waitUntil(lambda: "Use" in offered(page.cards["qwen3-embedding-4b"]))


def test_a_folder_without_a_model_is_said_beside_the_button(page: ModelsPage, qtbot: QtBot) -> None:
    page.take_folder("/models/empty")

    qtbot.waitUntil(lambda: page.told == "empty holds no model: config.json is missing. Choose another folder.")


def test_everything_can_be_reached_and_read_without_a_mouse(page: ModelsPage, qtbot: QtBot) -> None:
    measured(page, qtbot)
    card = page.cards[QWEN3]
    card.download.setFocus()

    QTest.keyClick(card.download, Qt.Key.Key_Space)

    # The focus stays in the card when the button that had it goes.
    assert offered(card)[0] == "Pause"
    assert card.pause.hasFocus() or not page.isActiveWindow()
    for one in page.findChildren(QPushButton):
        spoken = QAccessible.queryAccessibleInterface(one)
        if not one.isHidden():
            assert spoken.text(QAccessible.Text.Name)
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert QAccessible.queryAccessibleInterface(card.pause).text(QAccessible.Text.Name) == "Pause, Qwen3-Embedding-0.6B"
    assert "recommended here" in card.accessibleDescription()


def test_names_from_folders_are_plain_text(page: ModelsPage, qtbot: QtBot) -> None:
    page.take_folder("/models/<b>bold</b>")

    qtbot.waitUntil(lambda: page.told != "" and "here now" in page.told)
    assert page._told.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def tiny_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A hub that offers one tiny model, which is in the catalogue too."""
    pytest.importorskip("torch")
    huggingface_hub = pytest.importorskip("huggingface_hub")
    from huggingface_hub import constants

    from tests.checkpoints import known_tiny, tiny_embedder

    folder = tiny_embedder(tmp_path / "offered/tiny")
    entry = known_tiny(folder)
    monkeypatch.setattr(catalogue, "KNOWN", (*catalogue.KNOWN, entry))
    with serving(HubServer(folder)) as server:
        monkeypatch.setattr(constants, "ENDPOINT", server.endpoint)
        monkeypatch.setattr(
            constants,
            "HUGGINGFACE_CO_URL_TEMPLATE",
            server.endpoint + "/{repo_id}/resolve/{revision}/{filename}",
        )
        yield server
        huggingface_hub.close_session()


def test_a_real_model_is_downloaded_paused_resumed_verified_and_used(
    qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path, tiny_hub: HubServer
) -> None:
    bridge = Bridge(SearchEngine(Home.at(tmp_path / "home"), Settings(model="none")))
    try:
        page = opened(bridge, theme, qtbot)
        card = page.cards["tiny"]
        tiny_hub.hold["model.safetensors"] = 40_000
        click(card.download)
        came = bridge.engine.models.partial
        qtbot.waitUntil(lambda: tiny_hub.held.is_set() and came("tiny") > 20_000, timeout=20_000)
        click(card.pause)
        tiny_hub.hold.clear()
        tiny_hub.release.set()
        click(card.resume)
        qtbot.waitUntil(lambda: "Use" in offered(card), timeout=20_000)

        assert tiny_hub.ranges_of("model.safetensors")[1].startswith("bytes=")
        click(card.verify)
        qtbot.waitUntil(lambda: "It is sound" in card.told[-1] and card.use.isEnabled(), timeout=60_000)
        # Nobody published its answers.
        assert "verified" not in card.badges
        click(card.use)
        qtbot.waitUntil(lambda: "in use" in card.badges)
        assert bridge.settings.model == "tiny"
    finally:
        bridge.close()


def test_a_login_page_in_place_of_a_real_model_is_said_in_its_card(
    qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path, tiny_hub: HubServer
) -> None:
    bridge = Bridge(SearchEngine(Home.at(tmp_path / "home"), Settings()))
    try:
        page = opened(bridge, theme, qtbot)
        tiny_hub.web_page.add("*")
        click(page.cards["tiny"].download)

        qtbot.waitUntil(lambda: "log in to the network" in page.cards["tiny"].told[-1], timeout=20_000)
        assert offered(page.cards["tiny"]) == ["Try again", "Cancel"]
    finally:
        bridge.close()

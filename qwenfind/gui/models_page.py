"""The models page: which models there are, which are in use, how far they are, and what suits this computer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qwenfind.advice import ModelAdvice
from qwenfind.events import Event, ModelAsked
from qwenfind.gui import words
from qwenfind.gui.bridge import Bridge
from qwenfind.gui.downloads import Downloads
from qwenfind.gui.model_card import Filling, ModelCard
from qwenfind.gui.model_import import ModelImport
from qwenfind.gui.model_words import memory, short_title
from qwenfind.gui.questions import ask
from qwenfind.gui.rerank_choices import BudgetButton, NoneCard
from qwenfind.gui.settings_parts import Page
from qwenfind.gui.theme import Theme
from qwenfind.gui.widgets import announce, button, label, restyle, row
from qwenfind.inference.catalogue import known
from qwenfind.machine import Machine
from qwenfind.reports import SpaceStatus
from qwenfind.settings import STARTER

if TYPE_CHECKING:
    from qwenfind.engine import SearchEngine
    from qwenfind.records import Activity


@dataclass(frozen=True, slots=True)
class Models:
    """What one look at the engine brought."""

    advice: tuple[ModelAdvice, ...]
    machine: Machine
    spaces: tuple[SpaceStatus, ...]


def look(engine: SearchEngine) -> Models:
    """Asks the engine for all that the page shows; takes its time."""
    return Models(engine.advice(), engine.machine(), engine.status().spaces)


class ModelsPage(Page):
    """Models for meaning and for reranking, a card each."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(bridge, theme, parent)
        self._cards: dict[str, ModelCard] = {}
        self._models: Models | None = None
        self._speed: float | None = None
        self._measuring = self._looking = self._stale = False
        self._downloads = Downloads.of(bridge)
        self.head(self.tr("Models"), self.tr("Looking at this computer…"))
        self._meaning = self._group(self.tr("Meaning"))
        self._reranking = self._group(self.tr("Reranking"))
        self._none = NoneCard()
        self._none.used.connect(self._use_none)
        self._none.hide()
        self._reranking.addWidget(self._none)
        self._budget = BudgetButton()
        self._budget.chosen.connect(self._set_budget)
        self._budget.hide()
        self._import = button(self.tr("Import from a folder…"))
        self._import.clicked.connect(self.import_folder)
        self._importing = ModelImport(bridge, self)
        self._importing.began.connect(self._import_began)
        self._importing.came.connect(self._imported)
        self._importing.failed.connect(self._not_imported)
        self._told = label("", "muted", wraps=True)
        self._told.hide()
        self.body.addSpacing(4)
        self.body.addLayout(row(self._import, 1))
        self.body.addWidget(self._told)
        self.shows(lambda settings: self._budget.show_value(settings.rerank_budget_s))
        self.end()
        bridge.settingsChanged.connect(self._reload)
        bridge.engineEvent.connect(self._hear)
        bridge.activityChanged.connect(self._take_activity)
        self._downloads.changed.connect(self._follow_downloads)
        self._downloads.changed.connect(self._reload)

    @property
    def cards(self) -> dict[str, ModelCard]:
        """The cards by their models' names."""
        return dict(self._cards)

    @property
    def none(self) -> NoneCard:
        """The choice of no reranker."""
        return self._none

    @property
    def budget(self) -> BudgetButton:
        """How long a search may rerank."""
        return self._budget

    @property
    def told(self) -> str:
        """What is said below the cards, or ""."""
        return "" if self._told.isHidden() else self._told.text()

    # Looking

    def load(self) -> None:
        """Asks the engine for what is known of the models."""
        if self._looking:
            self._stale = True
            return
        self._looking = True
        self.bridge.task(look, self._show, self._cannot_look)

    @Slot()
    def _reload(self) -> None:
        if self.isVisible():
            self.load()

    @Slot(object)
    def _hear(self, event: Event) -> None:
        if isinstance(event, ModelAsked):
            self._reload()

    @Slot(str, str)
    def _cannot_look(self, title: str, hint: str) -> None:
        self._looking = False
        self.fail(title, hint)

    @Slot(object)
    def _show(self, found: Models) -> None:
        self._looking = False
        self._models = found
        self.subtitle.setText(self._machine_line(found.machine))
        self._show_cards(found.advice)
        self._show_filling(self.bridge.engine.activity)
        self._follow_downloads()
        if self._stale:
            self._stale = False
            self.load()
        elif not self._measuring and self._speed is None:
            # Once; it takes some seconds, and the cards are there meanwhile.
            self._measuring = True
            self.bridge.task(lambda engine: engine.measure(), self._measured, self._not_measured, own_thread=True)

    @Slot(object)
    def _measured(self, tokens_per_s: float) -> None:
        self._speed = tokens_per_s
        self.load()

    @Slot(str, str)
    def _not_measured(self, _title: str, _hint: str) -> None:
        """Without the starter, or without torch, nothing is measured; the cards say what is wrong."""

    def _machine_line(self, machine: Machine) -> str:
        cores = self.tr("%n core(s)", "", machine.cores)
        room = self.tr("{} memory").format(memory(machine.memory_bytes))
        if machine.gpu:
            card = words.shown(machine.gpu)
            card = f"{card} ({memory(machine.gpu_bytes)})" if machine.gpu_bytes else card
            graphics = self.tr("{}, which this version does not use").format(card)
        else:
            graphics = self.tr("no graphics card")
        told = self.tr("This computer: {}.").format(", ".join((cores, room, graphics)))
        if self._speed is None:
            return told
        measured = self.tr("Measured: {} tokens a second with the starter.").format(words.count(round(self._speed)))
        return f"{told} {measured}"

    def _group(self, heading: str) -> QVBoxLayout:
        self.body.addSpacing(4)
        self.body.addWidget(label(heading, "heading"))
        cards = QVBoxLayout()
        cards.setSpacing(10)
        self.body.addLayout(cards)
        return cards

    def _show_cards(self, advice: tuple[ModelAdvice, ...]) -> None:
        names = {one.name for one in advice}
        for name in [name for name in self._cards if name not in names]:
            gone = self._cards.pop(name)
            if gone.isAncestorOf(self._budget):
                self._budget.setParent(self)
            gone.hide()
            gone.deleteLater()
        for one in advice:
            card = self._cards.get(one.name)
            if card is None:
                card = self._cards[one.name] = self._new_card(one)
                group = self._reranking if one.reranks else self._meaning
                # None stays the last of its group.
                group.insertWidget(group.count() - (1 if one.reranks else 0), card)
            # Before this computer is measured nobody knows what is best on it.
            card.show_advice(one if self._speed is not None else replace(one, recommended=False))
        reranker = next((one for one in advice if one.reranks and one.in_use), None)
        self._none.show()
        self._none.show_state(
            in_use=not self.bridge.settings.reranker,
            recommended=not any(one.reranks and one.recommended for one in advice) and self._speed is not None,
        )
        self._budget.setVisible(reranker is not None)
        if reranker is not None and not self._cards[reranker.name].isAncestorOf(self._budget):
            self._cards[reranker.name].beside.insertWidget(0, self._budget)

    def _new_card(self, advice: ModelAdvice) -> ModelCard:
        card = ModelCard(advice)
        card.used.connect(self._use)
        card.got.connect(self._get)
        card.dropped.connect(self._drop)
        card.verified.connect(self._verify)
        card.removed.connect(self._ask_to_remove)
        card.acted.connect(self._acted)
        return card

    @Slot()
    def _follow_downloads(self) -> None:
        for name, card in self._cards.items():
            card.follow(self._downloads.holding(name))

    # How far the model in use is

    @Slot(object)
    def _take_activity(self, activity: Activity) -> None:
        if self.isVisible() and self._models is not None:
            self._show_filling(activity)

    def _show_filling(self, activity: Activity) -> None:
        if self._models is None:
            return
        used = self.bridge.settings.model
        spaces = {space.model: space for space in self._models.spaces}
        others = [name for name, space in spaces.items() if name != used and space.live and space.done]
        mine = spaces.get(used)
        total = mine.total if mine else max((space.total for space in spaces.values()), default=0)
        filling = Filling(mine.done if mine else 0, total, None, others[0] if others else "")
        if activity.meaning_total:
            left = activity.seconds_left if activity.phase == "embedding" else None
            filling = Filling(activity.meaning_done, activity.meaning_total, left, filling.meanwhile)
        busy = filling.done < filling.total
        for name, card in self._cards.items():
            note = ""
            if name in others and busy:
                note = self.tr("It answers until {} is complete; then its part is freed.").format(short_title(used))
            card.show_filling(filling if name == used and busy else None, note)
        if not busy and others:
            # The engine frees the old part about now.
            self._models = Models(self._models.advice, self._models.machine, (mine,) if mine else ())

    # What was clicked

    @Slot(str)
    def _use(self, name: str) -> None:
        card = self._cards[name]
        card.say("")
        if card.advice.reranks:
            self.bridge.change(card.fail, reranker=name)
        else:
            # A download that was to be put to use must not take its place later.
            self._downloads.choose(())
            self.bridge.change(card.fail, model=name)

    @Slot()
    def _use_none(self) -> None:
        self.bridge.change(self.fail, reranker="")

    @Slot(float)
    def _set_budget(self, seconds: float) -> None:
        self.change(None, rerank_budget_s=seconds)

    @Slot(str)
    def _get(self, name: str) -> None:
        under_way = self._downloads.holding(name)
        if under_way is not None:
            under_way.start()
        else:
            self._downloads.begin((name,), (self._cards[name].advice.size,), use=False)

    @Slot(str)
    def _drop(self, name: str) -> None:
        under_way = self._downloads.holding(name)
        if under_way is not None:
            under_way.cancel()
            self._follow_downloads()
        else:
            # What an earlier run of the app left.
            card = self._cards[name]
            self.bridge.task(lambda engine: engine.models.discard(name), card.done, card.fail)

    @Slot(str)
    def _verify(self, name: str) -> None:
        card = self._cards[name]
        card.working(self.tr("Reading its files and asking it what it should know…"))
        self.bridge.task(lambda engine: engine.models.verify(name), card.found, card.fail, own_thread=True)

    @Slot(str)
    def _ask_to_remove(self, name: str) -> None:
        card = self._cards[name]
        told = [self.tr("This frees {}.").format(words.size(card.advice.size))]
        if known(name) is not None:
            told.append(self.tr("It can be downloaded again."))
        if card.advice.in_use and card.advice.reranks:
            told.append(self.tr("Searches are not reranked then."))
        elif card.advice.in_use:
            told.append(self.tr("Searches use {} then.").format(short_title(STARTER)))
        question = self.tr("Remove {}?").format(card.title)
        ask(self, question, " ".join(told), self.tr("Remove"), lambda: self._remove(name))

    def _remove(self, name: str) -> None:
        card = self._cards[name]
        card.working(self.tr("Being removed…"))
        self.bridge.task(lambda engine: engine.remove_model(name), card.done, card.fail)

    @Slot()
    def _acted(self) -> None:
        # Removing a model may have changed which one is in use.
        self.bridge.announce_settings()
        self.load()

    # Importing

    @Slot()
    def import_folder(self) -> None:
        """Has the person choose a folder that holds a model."""
        self._importing.choose()

    @Slot(str)
    def take_folder(self, path: str) -> None:
        """Copies a model out of a folder."""
        self._importing.take(path)

    @Slot(str)
    def _import_began(self, told: str) -> None:
        self._import.setEnabled(False)
        self._say(told, "muted")

    @Slot(str)
    def _imported(self, name: str) -> None:
        self._import.setEnabled(True)
        self._say(self.tr("{} is here now.").format(words.shown(short_title(name))), "good")
        self.load()

    @Slot(str, str)
    def _not_imported(self, title: str, hint: str) -> None:
        self._import.setEnabled(True)
        self._say(words.shown(f"{title} {hint}".strip()), "bad")

    def _say(self, text: str, kind: str) -> None:
        self._told.setText(text)
        restyle(self._told, kind)
        self._told.show()
        announce(self, text)

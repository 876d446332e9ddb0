"""An engine as the models' page knows it: advice, downloads that a test drives, and what it was asked to do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from qwenfind.advice import ModelAdvice, Speed, advise, facts_of
from qwenfind.errors import DownloadStoppedError, ModelError
from qwenfind.inference.catalogue import KNOWN
from qwenfind.inference.layout import InstalledModel
from qwenfind.machine import Machine
from qwenfind.reports import SpaceStatus, Status
from qwenfind.settings import Settings
from tests.gui.fakes import FakeEngine

LAPTOP = Machine(cores=8, memory_bytes=16 << 30, free_memory_bytes=9 << 30)
QWEN3, RERANKER = "qwen3-embedding-0.6b", "qwen3-reranker-0.6b"


class FakeModels:
    """Models of which a test says which are here. A download waits for what the test has it do.

    Attributes:
        steps: what a download does next: bytes that have come, or an error; it waits for more until it is stopped.
    """

    def __init__(self) -> None:
        self.here = {"starter"}
        self.kept: dict[str, int] = {}
        self.problems: dict[str, list[str]] = {}
        self.sound: set[str] = set()
        self.doubts: dict[str, str] = {}
        self.discarded: list[str] = []
        self.steps: list[int | ModelError] = []
        self.more = threading.Event()

    def installed(self) -> list[InstalledModel]:
        return [
            InstalledModel(one.name, Path(one.name), size=one.size, known=one) for one in KNOWN if one.name in self.here
        ]

    def download(self, name: str, progress: Callable[[int, int], None], *, stop: threading.Event) -> None:
        size = next(one.size for one in KNOWN if one.name == name)
        progress(self.kept.get(name, 0), size)
        while True:
            if stop.is_set():
                raise DownloadStoppedError("The download was stopped.")
            if not self.steps:
                self.more.wait(0.01)
                self.more.clear()
                continue
            step = self.steps.pop(0)
            if isinstance(step, ModelError):
                raise step
            self.kept[name] = step
            progress(step, size)
            if step >= size:
                self.here.add(name)
                self.kept.pop(name)
                return

    def discard(self, name: str) -> None:
        self.kept.pop(name, None)
        self.discarded.append(name)

    def verify(self, name: str) -> list[str]:
        found = self.problems.get(name, [])
        if not found:
            self.sound.add(name)
        return found

    def import_folder(self, path: Path) -> InstalledModel:
        if path.name == "empty":
            raise ModelError(f"{path.name} holds no model: config.json is missing.", "Choose another folder.")
        self.here.add(path.name)
        return InstalledModel(path.name, path)


class ModelsEngine(FakeEngine):
    """A laptop with the starter, and 10,000 passages."""

    def __init__(self, home: Path, settings: Settings | None = None, *, tokens_per_s: float | None = 12_000) -> None:
        from qwenfind.paths import Home

        super().__init__(settings)
        self.home = Home.at(home)
        self.models = FakeModels()
        self.speed = tokens_per_s
        self.measured = False
        self.spaces: tuple[SpaceStatus, ...] = (SpaceStatus("starter", 384, 10_000, 10_000, live=True),)
        self.refusal: ModelError | None = None

    def machine(self) -> Machine:
        return LAPTOP

    def measure(self) -> float:
        if self.speed is None:
            raise ModelError("The starter model is not installed.")
        self.measured = True
        return self.speed

    def advice(self) -> tuple[ModelAdvice, ...]:
        facts = facts_of(
            KNOWN,
            self.models.installed(),
            chosen=(self.settings.model, self.settings.reranker),
            verified=sorted(self.models.sound),
            partial=dict(self.models.kept),
            doubts=self.models.doubts,
        )
        speed = Speed(self.speed, facts[0].work) if self.measured and self.speed else None
        return advise(facts, LAPTOP, speed=speed, passages=10_000, rerank_budget_s=self.settings.rerank_budget_s)

    def status(self) -> Status:
        return Status(files=1_000, passages=10_000, spaces=self.spaces)

    def change_settings(self, settings: Settings) -> None:
        if self.refusal is not None:
            raise self.refusal
        super().change_settings(settings)

    def use_model(self, name: str) -> None:
        self.settings = replace(self.settings, model=name)

    def remove_model(self, name: str) -> None:
        self.models.here.discard(name)
        if name == self.settings.model:
            self.settings = replace(self.settings, model="starter")
        if name == self.settings.reranker:
            self.settings = replace(self.settings, reranker="")

    def forget_models(self) -> None:
        self.forgotten = SimpleNamespace(times=getattr(self, "forgotten", SimpleNamespace(times=0)).times + 1)

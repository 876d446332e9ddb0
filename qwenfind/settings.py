"""What the user chose: one TOML file, validated, saved atomically."""

from __future__ import annotations

import re
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from qwenfind.errors import SettingsError
from qwenfind.files import write_whole
from qwenfind.records import STAGES

STARTER = "starter"
# What Qwen3 is told to do with a query. The first is its makers' own wording; a person edits them and adds more.
INSTRUCTIONS = (
    "General: Given a web search query, retrieve relevant passages that answer the query",
    "Research: Given a research question, retrieve passages of papers and notes that answer or discuss it",
    "Legal: Given a legal question, retrieve clauses, rulings and letters that bear on it",
    "Code: Given a description of what code does, retrieve the code, its comments or its documentation",
    "Mail: Given a question about an agreement or an event, retrieve messages that settle it",
)
THEMES = ("system", "light", "dark")
DENSITIES = ("comfortable", "compact")
_HOURS = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, each with a default that suits most people.

    Attributes:
        folders: watched roots, absolute.
        exclude: patterns (as in .gitignore) left out besides the built-in ones.
        include_hidden: whether hidden files and folders are indexed too.
        model: name of the embedding model in use.
        dimensions: length that vectors are cut to, for models made for it; 0 for the model's own.
        whole_documents: whether long documents are embedded as a whole too, by models that read much at once.
        reranker: name of the reranker in use, or "" for none.
        rerank_budget_s: seconds a search may spend reranking.
        extraction_processes: files read at the same time; 0 lets the machine decide.
        inference_threads: processor threads of the inference process; 0 lets the machine decide.
        idle_exit_s: seconds without work after which the inference process ends.
        max_file_mb: larger files are found by name only.
        max_text_chars: characters of text indexed of one file; past it the file is partial.
        settle_s: quiet seconds before a changed file is read.
        instructions: what an instruction-aware model can be told of a search, each as "Name: task".
        instruction: the name of the one in use.
        results: how many files a search in the app shows.
        stages: those of `records.STAGES` that a hybrid search runs.
        pause_on_battery: whether indexing waits while the machine runs on its battery.
        pause_while_working: whether indexing waits while keyboard and mouse are in use.
        quiet_hours: "22:00-07:00" to embed in those hours only, "" for always; local time.
        theme: one of `THEMES`.
        text_size: size of the app's text, per cent of the system's.
        density: one of `DENSITIES`, the height of the app's rows.
        language: of the app: a code such as "de", "" for the system's.
        keep_history: whether the app remembers searches.
        keep_judged: whether the file that was right for a search is kept, to measure searching by.
        close_to_tray: whether the app stays in the tray when its window is closed.
        tray_explained: whether the person was told so.
        autostart: whether the app starts, hidden, with the session.
        hotkey: shortcut that shows the app from anywhere, such as "Ctrl+Alt+Space", "" for none.
        welcomed: whether the first start was gone through.
    """

    folders: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    include_hidden: bool = False
    model: str = STARTER
    dimensions: int = 0
    whole_documents: bool = False
    reranker: str = ""
    rerank_budget_s: float = 3.0
    extraction_processes: int = 0
    inference_threads: int = 0
    idle_exit_s: float = 120.0
    max_file_mb: int = 200
    max_text_chars: int = 5_000_000
    settle_s: float = 1.0
    instructions: tuple[str, ...] = INSTRUCTIONS
    instruction: str = "General"
    results: int = 50
    stages: tuple[str, ...] = STAGES
    pause_on_battery: bool = True
    pause_while_working: bool = False
    quiet_hours: str = ""
    theme: str = "system"
    text_size: int = 100
    density: str = "comfortable"
    language: str = ""
    keep_history: bool = True
    keep_judged: bool = True
    close_to_tray: bool = True
    tray_explained: bool = False
    autostart: bool = False
    hotkey: str = ""
    welcomed: bool = False

    def __post_init__(self) -> None:
        limits: dict[str, tuple[float, float]] = {
            "dimensions": (0, 8192),
            "rerank_budget_s": (0.0, 600.0),
            "extraction_processes": (0, 64),
            "inference_threads": (0, 256),
            "idle_exit_s": (1.0, 86_400.0),
            "max_file_mb": (1, 100_000),
            "max_text_chars": (1_000, 1_000_000_000),
            "settle_s": (0.05, 600.0),
            "results": (1, 500),
            "text_size": (70, 200),
        }
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SettingsError(f"The setting {name} is {value}.", f"It must lie between {low:g} and {high:g}.")
        for name, choices in (("theme", THEMES), ("density", DENSITIES)):
            if getattr(self, name) not in choices:
                raise SettingsError(
                    f"The setting {name} is {getattr(self, name)!r}.", f"It must be one of {', '.join(choices)}."
                )
        if unknown := set(self.stages) - set(STAGES):
            raise SettingsError(
                f"There is no stage {min(unknown)!r}.", f"The setting stages may hold {', '.join(STAGES)}."
            )
        if "names" not in self.stages or not {"words", "meaning"} & set(self.stages):
            raise SettingsError("The setting stages leaves too little.", "It needs names, and words or meaning.")
        if self.quiet_hours and not _HOURS.fullmatch(self.quiet_hours):
            raise SettingsError(
                f"The setting quiet_hours is {self.quiet_hours!r}.", "Write two times, as in 22:00-07:00."
            )
        for instruction in self.instructions:
            if not all(part.strip() for part in instruction.partition(": ")[::2]):
                raise SettingsError(f"The instruction {instruction!r} has no name.", 'Write it as "Name: task".')
        for folder in self.folders:
            if not Path(folder).is_absolute():
                raise SettingsError(f"The folder {folder!r} is not an absolute path.", "Write the whole path.")

    @property
    def task(self) -> str | None:
        """The instruction in use; None for the model's own, which General is."""
        tasks = dict(instruction.split(": ", 1) for instruction in self.instructions)
        wanted = f"{self.instruction}: {tasks.get(self.instruction, '')}"
        return None if wanted == INSTRUCTIONS[0] else tasks.get(self.instruction)

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Reads the settings, or the defaults where the file does not exist.

        Raises:
            SettingsError: the file is no TOML, or a value is unknown, of the wrong type or out of range.
        """
        try:
            values = tomllib.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise SettingsError(
                f"The settings in {file} cannot be read: {error.strerror}.",
                "Check who may read that place, or choose another with --home.",
            ) from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"The settings in {file} cannot be read: {error}", "Mend or delete the file."
            ) from error
        known = {item.name: item for item in fields(cls)}
        checked: dict[str, Any] = {}
        for name, value in values.items():
            if name == "schema_version":
                continue
            if name not in known:
                raise SettingsError(f"{file} has an unknown setting {name!r}.", "Remove that line.")
            default = getattr(cls(), name)
            if isinstance(default, tuple):
                if not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
                    raise SettingsError(f"{name} in {file} must be a list of texts.", "Mend that line.")
                value = tuple(value)
            elif isinstance(default, float) and type(value) is int:
                value = float(value)
            elif type(value) is not type(default):
                raise SettingsError(f"{name} in {file} must be like {default!r}.", "Mend that line.")
            checked[name] = value
        try:
            return replace(cls(), **checked)
        except SettingsError as error:
            raise SettingsError(f"The settings in {file} are wrong: {error.title}", error.hint) from error

    def save(self, file: Path) -> None:
        """Writes the settings so that a crash leaves the old file or the new one, never half of one."""
        import tomli_w

        values = {"schema_version": 1, **{k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}}
        write_whole(file, tomli_w.dumps(values).encode())

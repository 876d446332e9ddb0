"""What the user chose: one TOML file, validated, saved atomically."""

from __future__ import annotations

import os
import tempfile
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from qwenfind.errors import SettingsError

STARTER = "starter"


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice, each with a default that suits most people.

    Attributes:
        folders: watched roots, absolute.
        exclude: patterns (as in .gitignore) left out besides the built-in ones.
        include_hidden: whether hidden files and folders are indexed too.
        model: name of the embedding model in use.
        reranker: name of the reranker in use, or "" for none.
        rerank_budget_s: seconds a search may spend reranking.
        extraction_processes: files read at the same time; 0 lets the machine decide.
        inference_threads: processor threads of the inference process; 0 lets the machine decide.
        idle_exit_s: seconds without work after which the inference process ends.
        max_file_mb: larger files are found by name only.
        max_text_chars: characters of text indexed of one file; past it the file is partial.
        settle_s: quiet seconds before a changed file is read.
    """

    folders: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    include_hidden: bool = False
    model: str = STARTER
    reranker: str = ""
    rerank_budget_s: float = 3.0
    extraction_processes: int = 0
    inference_threads: int = 0
    idle_exit_s: float = 120.0
    max_file_mb: int = 200
    max_text_chars: int = 5_000_000
    settle_s: float = 1.0

    def __post_init__(self) -> None:
        limits: dict[str, tuple[float, float]] = {
            "rerank_budget_s": (0.0, 600.0),
            "extraction_processes": (0, 64),
            "inference_threads": (0, 256),
            "idle_exit_s": (1.0, 86_400.0),
            "max_file_mb": (1, 100_000),
            "max_text_chars": (1_000, 1_000_000_000),
            "settle_s": (0.05, 600.0),
        }
        for name, (low, high) in limits.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SettingsError(f"{name} is {value}.", f"It must lie between {low:g} and {high:g}.")
        for folder in self.folders:
            if not Path(folder).is_absolute():
                raise SettingsError(f"The folder {folder!r} is not an absolute path.", "Write the whole path.")

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
            raise SettingsError(f"{error.title} (in {file})", error.hint) from error

    def save(self, file: Path) -> None:
        """Writes the settings so that a crash leaves the old file or the new one, never half of one."""
        import tomli_w

        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        values = {"schema_version": 1, **{k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}}
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "wb") as out:
                tomli_w.dump(values, out)
                out.flush()
                os.fsync(out.fileno())
            Path(temporary).replace(file)
        except BaseException:
            Path(temporary).unlink()
            raise

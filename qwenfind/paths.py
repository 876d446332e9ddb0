"""Where everything lies: settings, index, models, logs; and whether a file lies on this machine at all."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

APP = "qwenfind"
# FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, _RECALL_ON_OPEN and _OFFLINE of Windows' winnt.h.
_WINDOWS_PLACEHOLDER = 0x400000 | 0x40000 | 0x1000
# SF_DATALESS of macOS' sys/stat.h: https://developer.apple.com/documentation/technotes/tn3150
_MACOS_DATALESS = 0x40000000


@dataclass(frozen=True, slots=True)
class Home:
    """The folders of one installation. None is created before it is needed.

    Attributes:
        config: the settings file.
        data: the index and its lock.
        models: downloaded and imported models.
        logs: log files; they never hold text or queries.
    """

    config: Path
    data: Path
    models: Path
    logs: Path

    @classmethod
    def at(cls, folder: str | os.PathLike[str]) -> Home:
        """Everything under one folder, as with `--home`."""
        root = Path(folder).expanduser().absolute()
        return cls(config=root, data=root, models=root / "models", logs=root / "logs")

    @classmethod
    def default(cls) -> Home:
        """`QWENFIND_HOME` where set, else the platform's own folders."""
        if chosen := os.environ.get("QWENFIND_HOME"):
            return cls.at(chosen)
        import platformdirs

        data = Path(platformdirs.user_data_dir(APP, appauthor=False))
        return cls(
            config=Path(platformdirs.user_config_dir(APP, appauthor=False)),
            data=data,
            models=data / "models",
            logs=Path(platformdirs.user_log_dir(APP, appauthor=False)),
        )

    @property
    def index(self) -> Path:
        """The index file."""
        return self.data / "index.sqlite"

    @property
    def lock(self) -> Path:
        """Held by the one process that writes the index."""
        return self.data / "index.lock"

    @property
    def history(self) -> Path:
        """Past searches of the app."""
        return self.data / "history.json"

    @property
    def judged(self) -> Path:
        """Searches with the file that was right."""
        return self.data / "judged.jsonl"

    @property
    def window(self) -> Path:
        """Where the app's windows stood."""
        return self.config / "window.json"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def own_folders(self) -> tuple[Path, ...]:
        """Folders that are never indexed because they are ours."""
        return tuple(dict.fromkeys((self.config, self.data, self.models, self.logs)))

    def prepare(self) -> None:
        """Creates the data and settings folders, for their owner alone, and tells other indexers to keep out."""
        for folder in (self.config, self.data):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with contextlib.suppress(OSError):
                # Only ever narrower: who made it read-only meant it.
                folder.chmod(folder.stat().st_mode & 0o700)
        tag = self.data / "CACHEDIR.TAG"
        if not tag.exists():
            # https://bford.info/cachedir/
            tag.write_text("Signature: 8a477f597d28d172789f06886806bc55\n# QwenFind's index: made anew when needed.\n")


def is_placeholder(facts: os.stat_result) -> bool:
    """Whether reading the file would download it."""
    attributes: int = getattr(facts, "st_file_attributes", 0)
    flags: int = getattr(facts, "st_flags", 0)
    return bool(attributes & _WINDOWS_PLACEHOLDER or flags & _MACOS_DATALESS)

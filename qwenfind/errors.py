"""The exception tree. Every error says what happened (title) and what to do (hint).

QwenFindError
├── UsageError            wrong arguments, wrong query file
├── SettingsError         settings file unreadable or a value out of range
├── StoreError            the index file
│   ├── IndexBusyError        another process writes it
│   ├── IndexTooNewError      made by a newer version
│   ├── IndexTooOldError      made by an older version, and not brought up to date yet
│   ├── IndexDamagedError     not a sound index
│   ├── IndexMissingError     nothing indexed yet
│   ├── IndexInterruptedError a newer search took its place
│   └── DiskFullError         no room left
├── ModelError            a model is missing, unknown, damaged or cannot run
│   ├── DownloadStoppedError  its download was stopped on request; what came is kept
│   └── TooLargeError         it needs more memory than is free
├── ChildError            a child process died, hung or answered nonsense
└── DocumentError         one file could not be read; costs that file only
    ├── SkippedError          left out for a reason that is no fault (encrypted, needs OCR)
    └── FailedError           damaged, hanging, too much memory
"""

from __future__ import annotations


class QwenFindError(Exception):
    """Something that a person should read.

    Args:
        title: what happened, one plain sentence.
        hint: what to do about it, or "".
    """

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.title} {self.hint}".strip()


class UsageError(QwenFindError):
    """The request itself is wrong.

    Args:
        span: half-open span of the wrong piece in the text of a query, or None.

    Attributes:
        query: that text, or "".
    """

    def __init__(self, title: str, hint: str = "", *, span: tuple[int, int] | None = None) -> None:
        super().__init__(title, hint)
        self.span = span
        self.query = ""


class SettingsError(QwenFindError):
    """The settings file cannot be read, or a value in it is out of range."""


class StoreError(QwenFindError):
    """The index file cannot be used."""


class IndexBusyError(StoreError):
    """Another process is writing the index."""


class IndexTooNewError(StoreError):
    """The index was made by a newer version of QwenFind."""


class IndexTooOldError(StoreError):
    """The index was made by an older version of QwenFind; opening it to write brings it up to date."""


class IndexDamagedError(StoreError):
    """The index file is not sound."""


class IndexMissingError(StoreError):
    """There is no index yet."""


class IndexInterruptedError(StoreError):
    """A statement was stopped by `interrupt`, because nobody waits for it any more."""


class DiskFullError(StoreError):
    """There is no room left on the disk that holds the index."""


class ModelError(QwenFindError):
    """A model is missing, unknown, damaged or cannot run on this machine."""


class DownloadStoppedError(ModelError):
    """A download was stopped on request. What has come is kept, and the next download goes on from there."""


class TooLargeError(ModelError):
    """A model needs more memory than is free now."""


class ChildError(QwenFindError):
    """A child process died, passed its deadline or answered nonsense."""


class DocumentError(QwenFindError):
    """One file could not be read. It costs that file, never the index.

    Args:
        reason: short and plain, as shown beside the file: "encrypted", "needs OCR".
    """

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__(reason, hint)
        self.reason = reason


class SkippedError(DocumentError):
    """The file is left out for a reason that is nobody's fault."""


class FailedError(DocumentError):
    """The file is damaged, or reading it crashed, hung or took too much memory."""

"""Exit codes, as grep has them: 0 found, 1 nothing found, 2 wrong use, 3 and more an error."""

from __future__ import annotations

from qwenfind.errors import IndexBusyError, ModelError, QwenFindError, SettingsError, StoreError, UsageError

FOUND = 0
NOTHING = 1
USAGE = 2
INDEX = 3
BUSY = 4
MODEL = 5
OTHER = 6
INTERRUPTED = 130

TABLE = """\
exit codes:
  0    done; search: something found
  1    search: nothing found
  2    wrong use: arguments, query, batch file, no such folder
  3    the index or the settings cannot be used, or a check failed
  4    another process is writing the index
  5    a model is missing, unknown or does not work
  6    something else went wrong
  130  interrupted
"""


def code_for(error: QwenFindError) -> int:
    """The exit code of an error."""
    if isinstance(error, UsageError):
        return USAGE
    if isinstance(error, IndexBusyError):
        return BUSY
    if isinstance(error, StoreError | SettingsError):
        return INDEX
    return MODEL if isinstance(error, ModelError) else OTHER

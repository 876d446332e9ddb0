"""A child that is killed while a request is on its way: the caller gets a ChildError, whatever the moment."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

import pytest

from qwenfind import children
from qwenfind.children import Child
from qwenfind.errors import ChildError


def test_killed_between_start_and_request(monkeypatch: pytest.MonkeyPatch) -> None:
    child = Child("extraction", arguments=["{}"])

    class KillsFirst(threading.Thread):
        def start(self) -> None:
            super().start()
            child.kill()

    monkeypatch.setattr(threading, "Thread", KillsFirst)
    with pytest.raises(ChildError, match="has ended"):
        child.request({"op": "any"}, deadline_s=10)


def test_killed_while_the_request_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    child = Child("extraction", arguments=["{}"])

    def kill_and_write(pipe: Any, message: Mapping[str, Any], blob: bytes) -> None:
        child.kill()
        pipe.write(b"too late")

    monkeypatch.setattr(children, "write_frame", kill_and_write)
    with pytest.raises(ChildError, match="has ended"):
        child.request({"op": "any"}, deadline_s=10)

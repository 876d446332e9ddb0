"""Where models are downloaded from. The only home of huggingface_hub."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from qwenfind.errors import ModelError

_ASK_TIMEOUT_S = 20.0
_READ_TIMEOUT_S = 30.0
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
# Too many requests, or trouble on the other side: both pass.
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file that a hub offers.

    Attributes:
        path: relative to the model's folder.
        size: bytes.
        sha256: of its content where the hub tells, else "".
        git_sha1: git's own hash of its content where it is no large file, else "".
    """

    path: str
    size: int
    sha256: str = ""
    git_sha1: str = ""


# Where in the file the bytes belong, and the bytes.
Piece = tuple[int, bytes]


class LineError(Exception):
    """The connection failed in a way that may pass: trying again is worth it.

    Args:
        said: what happened, one plain sentence.
        after_s: seconds that the other side asks to wait before.
    """

    def __init__(self, said: str, *, after_s: float = 0.0) -> None:
        super().__init__(said)
        self.after_s = after_s


class Hub(Protocol):
    """Where models are downloaded from. Any thread may call it."""

    def commit(self, repo: str, revision: str) -> str:
        """The full commit that a branch, a tag or a short commit stands for now; "" for the main branch.

        Raises:
            LineError: the connection failed.
            ModelError: it will fail again.
        """

    def files(self, repo: str, revision: str) -> list[HubFile]:
        """What the hub offers of one revision.

        Raises:
            LineError: the connection failed.
            ModelError: it will fail again.
        """

    def read(self, repo: str, revision: str, file: HubFile, start: int) -> Iterator[Piece]:
        """The file's bytes from `start` on, or from its beginning where the hub cannot do that.

        Raises:
            LineError: the connection failed.
            ModelError: it will fail again.
        """


class HuggingFaceHub:
    """The hub at huggingface.co, or at `HF_ENDPOINT`. Used when the user asks for a model, and only then.

    Proxies of the system (`HTTPS_PROXY`) are used.

    Args:
        endpoint: its address, None for the usual one.
    """

    def __init__(self, *, endpoint: str | None = None) -> None:
        self._endpoint = endpoint

    def commit(self, repo: str, revision: str) -> str:
        """The full commit that a branch, a tag or a short commit stands for now; "" for the main branch."""
        commit = self._info(repo, revision or None, with_files=False).sha
        if not commit:
            raise ModelError(f"{self._name} does not say which version {repo} has.", "Try another mirror.")
        return str(commit)

    def files(self, repo: str, revision: str) -> list[HubFile]:
        """What the hub offers of one revision."""
        info = self._info(repo, revision, with_files=True)
        files = []
        for file in info.siblings or []:
            if file.size is None:
                raise ModelError(f"{self._name} does not say how large the model's files are.", "Try another mirror.")
            large = file.lfs.sha256 if file.lfs else ""
            files.append(HubFile(file.rfilename, file.size, large, "" if large else file.blob_id or ""))
        return files

    def read(self, repo: str, revision: str, file: HubFile, start: int) -> Iterator[Piece]:
        """The file's bytes from `start` on, or from its beginning where the hub cannot do that."""
        hub = _library()
        url = hub.hf_hub_url(repo, file.path, revision=revision, endpoint=self._endpoint)
        # Compressed on its way, a file has no byte that a transfer could go on from.
        headers = {**hub.utils.build_hf_headers(), "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        try:
            with hub.get_session().stream("GET", url, headers=headers, timeout=_READ_TIMEOUT_S) as response:
                at = self._begins_at(response, repo, file, start)
                for data in response.iter_bytes():
                    yield at, data
                    at += len(data)
        except (ModelError, LineError):
            raise
        except Exception as error:  # as above
            raise LineError(f"The connection to {self._name} broke: {_said(error)}") from error

    def _info(self, repo: str, revision: str | None, *, with_files: bool) -> Any:
        hub = _library()
        try:
            return hub.HfApi(endpoint=self._endpoint).model_info(
                repo, revision=revision, files_metadata=with_files, timeout=_ASK_TIMEOUT_S
            )
        except hub.errors.HFValidationError as error:
            raise ModelError(
                f"{repo} is no name of a model on a hub.", "Give it as ORG/NAME or ORG/NAME@REVISION."
            ) from error
        except hub.errors.HfHubHTTPError as error:
            raise _refused(error.response, self._name, repo) from error
        except hub.errors.OfflineModeIsEnabled as error:
            raise ModelError("HF_HUB_OFFLINE forbids downloads.", "Remove it from the environment.") from error
        except ValueError as error:
            raise _web_page(self._name) from error
        except Exception as error:  # the HTTP client has a tree of its own, without a name that lasts
            raise LineError(f"{self._name} cannot be reached: {_said(error)}") from error

    @property
    def _name(self) -> str:
        endpoint = self._endpoint or _library().constants.ENDPOINT
        return str(endpoint).split("://", 1)[-1].strip("/")

    def _begins_at(self, response: Any, repo: str, file: HubFile, start: int) -> int:
        """Where in the file the answer begins, once it is sure that it is this file."""
        status = int(response.status_code)
        if status not in (200, 206):
            raise _refused(response, self._name, repo)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            raise _web_page(self._name)
        if status == 206:
            said = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
            at, total = (int(said[1]), said[2]) if said else (-1, "")
            if at != start or total not in (str(file.size), "*"):
                raise ModelError(f"{self._name} sends other bytes of {file.path} than asked for.", "Begin it anew.")
            return at
        length = response.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) != file.size and "Content-Encoding" not in response.headers:
            raise ModelError(
                f"{self._name} sends {length} bytes for {file.path}, which has {file.size}.",
                "Something on the way answers in its place. Try another network.",
            )
        return 0


def _library() -> Any:
    # The library would name this machine's versions in every request.
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    import huggingface_hub
    import huggingface_hub.errors
    import huggingface_hub.utils

    return huggingface_hub


def _refused(response: Any, name: str, repo: str) -> Exception:
    status = int(response.status_code)
    # The hub says in a header of its own why it refuses (huggingface_hub/utils/_http.py).
    reason = response.headers.get("X-Error-Code", "")
    if status in _PASSING:
        return LineError(f"{name} is busy (it answered {status}).", after_s=_seconds_in(response))
    if status == 407:
        return ModelError("The proxy wants a name and a password.", "Put them into HTTPS_PROXY, or ask who runs it.")
    if status == 511:
        return _web_page(name)
    if reason == "GatedRepo" or (status == 403 and not reason):
        page = "/".join((name, repo))
        return ModelError(
            f"The makers of {repo} give it only to those who accept their terms ({status}).",
            f"Accept them in a browser at {page}, and put your access token into HF_TOKEN.",
        )
    if reason == "RevisionNotFound":
        return ModelError(f"{name} has no such version of {repo}.", "Check what follows the @.")
    if status in (401, 403):
        return ModelError(
            f"{name} has no {repo} that this computer may see ({status}).",
            "Check the name. If the model is private, put your access token into HF_TOKEN.",
        )
    if status in (404, 410):
        return ModelError(f"{name} does not have {repo}.", "Check the name, or import the model from a folder.")
    return ModelError(f"{name} refuses the download (it answered {status}).", "Try again later.")


def _seconds_in(response: Any) -> float:
    """What Retry-After says; 0 where it says nothing, or a date."""
    said = str(response.headers.get("Retry-After", "")).strip()
    return float(said) if said.isdecimal() else 0.0


def _web_page(name: str) -> ModelError:
    return ModelError(
        f"A web page came in place of {name}'s answer, perhaps the network's login page.",
        "Open a browser, log in to the network, and go on.",
    )


def _said(error: Exception) -> str:
    return (str(error) or type(error).__name__)[:160].rstrip(".") + "."

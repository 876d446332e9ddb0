"""A small hub on this machine: it speaks the Hugging Face hub's protocol for one repository, and can misbehave."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

LARGE_BYTES = 20_000
PIECE_BYTES = 4_096


@dataclass
class Asked:
    """One request."""

    path: str
    headers: dict[str, str]

    @property
    def range(self) -> str:
        return self.headers.get("range", "")


@dataclass
class HubServer:
    """What the server offers and how it misbehaves; each fault names a file's last path component.

    Attributes:
        folder: the repository's files; those of 20 kB and more are "large files", sent from another host.
        cut: bytes after which each next answer's connection is cut, in order; then answers are whole.
        hold: bytes after which the answer waits until `release` is set.
        short: files of which so many bytes are announced and sent, as if that were all.
        damaged: files sent with their last byte changed.
        claimed: hashes that the hub gives for large files in place of the right ones.
        web_page: paths that are answered with a login page.
        statuses: what each next request of a path is answered with, in order.
        retry_after: what a refusal asks to wait for, "" for nothing.
        error_code: what a refusal gives as its reason (X-Error-Code), "" for nothing.
        no_range: Range is ignored, as some caches do.
    """

    folder: Path
    repo: str = "maker/tiny"
    revision: str = "f" * 40
    cut: dict[str, list[int]] = field(default_factory=dict)
    hold: dict[str, int] = field(default_factory=dict)
    short: dict[str, int] = field(default_factory=dict)
    damaged: set[str] = field(default_factory=set)
    claimed: dict[str, str] = field(default_factory=dict)
    web_page: set[str] = field(default_factory=set)
    statuses: dict[str, list[int]] = field(default_factory=dict)
    retry_after: str = ""
    error_code: str = ""
    no_range: bool = False
    asked: list[Asked] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)
    release: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ranges_of(self, name: str) -> list[str]:
        """The Range headers of the requests for a file's bytes, in order."""
        return [one.range for one in self.asked if one.path.endswith(f"/{name}") and "/resolve/" not in one.path]


@contextmanager
def serving(hub: HubServer) -> Iterator[HubServer]:
    """Runs the server."""

    class Handler(_Handler):
        offers = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    hub.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="hub-server")
    thread.start()
    try:
        yield hub
    finally:
        hub.release.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    offers: HubServer
    # As the hub does; a connection serves many requests.
    protocol_version = "HTTP/1.1"
    # A client that left open a connection does not keep the server from ending.
    timeout = 1.0

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""

    def do_GET(self) -> None:
        hub = self.offers
        # A proxy is asked with the whole address.
        path = unquote(urlsplit(self.path).path)
        name = path.rsplit("/", 1)[-1]
        hub.asked.append(Asked(path, {key.lower(): value for key, value in self.headers.items()}))
        if hub.statuses.get(name):
            status = hub.statuses[name].pop(0)
            self._send(status, b"", "text/plain")
        elif name in hub.web_page or "*" in hub.web_page:
            self._send(200, b"<html>Please log in</html>", "text/html; charset=utf-8")
        elif path in (
            f"/api/models/{hub.repo}",
            f"/api/models/{hub.repo}/revision/main",
            f"/api/models/{hub.repo}/revision/{hub.revision}",
        ):
            self._send(200, json.dumps(self._model()).encode(), "application/json")
        elif path.startswith(prefix := f"/{hub.repo}/resolve/{hub.revision}/"):
            self._resolve(path.removeprefix(prefix))
        elif path.startswith("/files/"):
            self._file(path.removeprefix("/files/"))
        else:
            self._send(404, b"", "text/plain")

    def _model(self) -> dict[str, Any]:
        hub = self.offers
        siblings = []
        for file in sorted(hub.folder.rglob("*")):
            if file.is_file():
                data = file.read_bytes()
                blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
                entry: dict[str, Any] = {
                    "rfilename": file.relative_to(hub.folder).as_posix(),
                    "size": len(data),
                    "blobId": blob,
                }
                if len(data) >= LARGE_BYTES:
                    entry["blobId"] = "0" * 40
                    sha256 = hub.claimed.get(file.name) or hashlib.sha256(data).hexdigest()
                    entry["lfs"] = {"sha256": sha256, "size": len(data), "pointerSize": 134}
                siblings.append(entry)
        return {"id": hub.repo, "modelId": hub.repo, "sha": hub.revision, "siblings": siblings, "tags": []}

    def _resolve(self, path: str) -> None:
        file = self.offers.folder / path
        if not file.is_file():
            self._send(404, b"", "text/plain")
            return
        # Large files lie with another host, small ones with the hub.
        host = f"http://localhost:{self.offers.port}" if file.stat().st_size >= LARGE_BYTES else ""
        self.send_response(302 if host else 307)
        self.send_header("Location", f"{host}/files/{path}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _file(self, path: str) -> None:
        hub = self.offers
        data = (hub.folder / path).read_bytes()
        name = Path(path).name
        if name in hub.short:
            data = data[: hub.short[name]]
        if name in hub.damaged:
            data = data[:-1] + bytes([data[-1] ^ 1])
        start = 0
        said = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if said and not hub.no_range:
            start = int(said[1])
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - start))
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()
        cuts = hub.cut.get(name)
        end = start + cuts.pop(0) if cuts else len(data)
        holds = name in hub.hold
        for at in range(start, min(end, len(data)), PIECE_BYTES):
            if holds and at + PIECE_BYTES > hub.hold.get(name, 0):
                holds = False
                self.wfile.flush()
                hub.held.set()
                hub.release.wait(30)
            self.wfile.write(data[at : min(at + PIECE_BYTES, end)])
        if end < len(data):
            self.close_connection = True

    def _send(self, status: int, body: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status >= 400 and self.offers.retry_after:
            self.send_header("Retry-After", self.offers.retry_after)
        if status >= 400 and self.offers.error_code:
            self.send_header("X-Error-Code", self.offers.error_code)
        self.end_headers()
        self.wfile.write(body)

    def handle(self) -> None:
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            # The client left.
            self.close_connection = True

"""Downloads over HTTP, from a server that speaks the hub's protocol and misbehaves in every known way."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qwenfind.errors import DownloadStoppedError, ModelError
from qwenfind.inference import catalogue, download
from qwenfind.inference.catalogue import KnownModel
from qwenfind.inference.download import Transfer, bytes_in
from qwenfind.inference.hub import HuggingFaceHub
from qwenfind.inference.layout import sha256_of
from qwenfind.inference.weights import Models
from tests.checkpoints import known_tiny, tiny_embedder
from tests.helpers import wait_until
from tests.hub_server import HubServer, serving

pytest.importorskip("torch")
pytest.importorskip("huggingface_hub")

WEIGHTS = "model.safetensors"
# Of 40,000 bytes that a server sends before it falls silent, so many are sure to have been written.
KEPT = 20_000


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tiny_embedder(tmp_path_factory.mktemp("hub") / "tiny")
    (folder / "onnx").mkdir()
    (folder / "onnx/model.onnx").write_bytes(b"x")
    (folder / "evil.py").write_text("raise SystemExit")
    return folder


@pytest.fixture
def hub(checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    import huggingface_hub

    # What the machine has set is not what is tested.
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    with serving(HubServer(checkpoint)) as server:
        yield server
        huggingface_hub.close_session()


@pytest.fixture
def entry(checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> KnownModel:
    entry = known_tiny(checkpoint)
    monkeypatch.setattr(catalogue, "KNOWN", (*catalogue.KNOWN, entry))
    return entry


@pytest.fixture
def models(tmp_path: Path, entry: KnownModel) -> Models:
    return Models(tmp_path / "models", starter=tmp_path / "nothing")


class Seen:
    """Keeps what was reported."""

    def __init__(self, then: Callable[[], None] = lambda: None) -> None:
        self.reports: list[tuple[int, int]] = []
        self._then = then

    def __call__(self, done: int, total: int) -> None:
        self.reports.append((done, total))
        self._then()


def transfer(hub: HubServer, folder: Path, seen: Seen | None = None, *, stall_s: float = 5.0) -> Transfer:
    return Transfer(
        HuggingFaceHub(endpoint=hub.endpoint),
        folder,
        seen or Seen(),
        stop=threading.Event(),
        stall_s=stall_s,
        retry_s=0.001,
    )


def fetch(hub: HubServer, folder: Path, seen: Seen | None = None, *, stall_s: float = 5.0) -> None:
    folder.mkdir(exist_ok=True)
    one = transfer(hub, folder, seen, stall_s=stall_s)
    one.fetch(hub.repo, hub.revision, one.offered(hub.repo, hub.revision))


def get(models: Models, hub: HubServer, seen: Seen | None = None, stop: threading.Event | None = None) -> None:
    models.download("tiny", seen or Seen(), stop=stop, hub=HuggingFaceHub(endpoint=hub.endpoint))


def paused_at(hub: HubServer, models: Models, held_bytes: int) -> float:
    """Downloads, stops while the server holds the weights back; returns the seconds from stop to end."""
    hub.hold[WEIGHTS] = held_bytes
    stop = threading.Event()
    ended: list[object] = []

    def work() -> None:
        try:
            get(models, hub, stop=stop)
        except DownloadStoppedError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert hub.held.wait(20)
    assert wait_until(lambda: models.partial("tiny") > KEPT)
    began = time.monotonic()
    stop.set()
    thread.join(20)
    took = time.monotonic() - began
    assert len(ended) == 1
    hub.hold.clear()
    hub.release.set()
    return took


def test_a_model_comes_whole_and_checked(models: Models, hub: HubServer, entry: KnownModel) -> None:
    seen = Seen()

    get(models, hub, seen)

    assert models.find("tiny").known == entry
    names = {file.name for file in (models._home / "tiny").rglob("*") if file.is_file()}
    assert {WEIGHTS, "config.json", "tokenizer.json", "modules.json"} <= names
    assert not [name for name in names if name.endswith((".py", ".onnx", ".part"))]
    done, total = seen.reports[-1]
    assert done == total > entry.size
    assert seen.reports[0] == (0, total)
    assert [done for done, _ in seen.reports] == sorted(done for done, _ in seen.reports)
    assert models.partial("tiny") == 0
    assert models.downloads_started == 1


def test_a_login_is_not_shown_to_the_host_that_keeps_large_files(models: Models, hub: HubServer) -> None:
    get(models, hub)

    asked = {one.path: one.headers for one in hub.asked}
    assert "authorization" in asked[f"/api/models/{hub.repo}/revision/{hub.revision}"]
    assert "authorization" not in asked[f"/files/{WEIGHTS}"]


def test_a_stop_ends_a_silent_transfer_within_a_second_and_keeps_what_came(models: Models, hub: HubServer) -> None:
    took = paused_at(hub, models, 40_000)

    assert took < 1.0
    assert models.partial("tiny") > KEPT
    with pytest.raises(ModelError, match="not on this machine"):
        models.find("tiny")


def test_what_was_stopped_goes_on_by_range(models: Models, hub: HubServer) -> None:
    paused_at(hub, models, 40_000)
    kept = next(models._home.rglob(f"{WEIGHTS}.part")).stat().st_size
    before = len(hub.asked)
    seen = Seen()

    get(models, hub, seen)

    assert hub.ranges_of(WEIGHTS) == ["", f"bytes={kept}-"]
    assert seen.reports[0][0] >= kept
    # The small files that had come are not asked for again.
    assert not [one for one in hub.asked[before:] if one.path.endswith("/config.json")]
    assert models.find("tiny").problem == ""


def test_a_hub_that_knows_no_ranges_begins_anew(models: Models, hub: HubServer) -> None:
    paused_at(hub, models, 40_000)
    hub.no_range = True
    seen = Seen()

    get(models, hub, seen)

    assert models.find("tiny").problem == ""
    assert seen.reports[-1][0] == seen.reports[-1][1]


def test_what_was_stopped_can_be_thrown_away(models: Models, hub: HubServer) -> None:
    paused_at(hub, models, 40_000)

    models.discard("tiny")

    assert models.partial("tiny") == 0
    assert not list(models._home.glob(".download-*"))


def test_a_model_is_downloaded_once_at_a_time(models: Models, hub: HubServer) -> None:
    tried: list[str] = []

    def again() -> None:
        with pytest.raises(ModelError, match="is being downloaded"):
            get(models, hub)
        with pytest.raises(ModelError, match="is being downloaded"):
            models.discard("tiny")
        tried.append("refused")

    get(models, hub, Seen(again))

    assert tried


def test_a_cut_connection_goes_on_by_itself(hub: HubServer, tmp_path: Path) -> None:
    hub.cut[WEIGHTS] = [50_000, 30_000, 10]

    fetch(hub, tmp_path / "got")

    assert len(hub.ranges_of(WEIGHTS)) == 4
    assert hub.ranges_of(WEIGHTS)[1] == "bytes=50000-"
    assert sha256_of(tmp_path / "got" / WEIGHTS) == sha256_of(hub.folder / WEIGHTS)


def test_a_connection_that_is_always_cut_is_said(hub: HubServer, tmp_path: Path) -> None:
    hub.cut[WEIGHTS] = [1_000, *[0] * 50]

    with pytest.raises(ModelError, match="broke") as caught:
        fetch(hub, tmp_path / "got")
    assert "kept" in caught.value.hint
    assert (tmp_path / "got" / f"{WEIGHTS}.part").stat().st_size == 1_000


def test_a_silent_connection_is_left_and_gone_on_with(hub: HubServer, tmp_path: Path) -> None:
    hub.hold[WEIGHTS] = 40_000

    # The first answer stays silent; the second is whole, for the fault is over then.
    def end_the_fault() -> None:
        hub.held.wait(20)
        hub.hold.clear()

    over = threading.Thread(target=end_the_fault)
    over.start()

    fetch(hub, tmp_path / "got", stall_s=0.4)
    over.join()

    assert len(hub.ranges_of(WEIGHTS)) == 2
    assert hub.ranges_of(WEIGHTS)[1].startswith("bytes=")
    assert sha256_of(tmp_path / "got" / WEIGHTS) == sha256_of(hub.folder / WEIGHTS)


def test_a_connection_that_stays_silent_is_said(hub: HubServer, tmp_path: Path) -> None:
    hub.hold[WEIGHTS] = 4_096

    with pytest.raises(ModelError, match="Nothing came for"):
        fetch(hub, tmp_path / "got", stall_s=0.2)


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_damage_on_the_way_costs_that_file_alone(models: Models, hub: HubServer, name: str) -> None:
    hub.damaged.add(name)

    with pytest.raises(ModelError, match=f"{name} was damaged on its way"):
        get(models, hub)
    assert not [file for file in models._home.rglob("*") if file.name.startswith(name)]
    hub.damaged.clear()
    get(models, hub)

    assert models.find("tiny").problem == ""


def test_a_kept_part_that_was_changed_meanwhile_is_found_out(models: Models, hub: HubServer) -> None:
    paused_at(hub, models, 40_000)
    part = next(models._home.rglob(f"{WEIGHTS}.part"))
    part.write_bytes(b"\0" * part.stat().st_size)

    with pytest.raises(ModelError, match="damaged on its way"):
        get(models, hub)
    get(models, hub)

    assert models.find("tiny").problem == ""


@pytest.mark.parametrize("name", [WEIGHTS, "config.json", "*"])
def test_a_login_page_in_place_of_the_model_is_said(models: Models, hub: HubServer, name: str) -> None:
    hub.web_page.add(name)

    with pytest.raises(ModelError, match="login page") as caught:
        get(models, hub)
    assert "browser" in caught.value.hint
    assert not [file for file in models._home.rglob("*.part") if b"<html>" in file.read_bytes()]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (401, "may see"),
        (403, "accept their terms"),
        (404, "does not have"),
        (407, "proxy wants"),
        (511, "login page"),
        (418, "418"),
    ],
)
def test_a_refusal_is_said_at_once(hub: HubServer, tmp_path: Path, status: int, said: str) -> None:
    hub.statuses[WEIGHTS] = [status]

    with pytest.raises(ModelError, match=said):
        fetch(hub, tmp_path / "got")
    assert hub.statuses[WEIGHTS] == []


@pytest.mark.parametrize(
    ("status", "reason", "said"),
    [
        (401, "GatedRepo", "accept their terms"),
        (404, "RevisionNotFound", "no such version"),
        (401, "RepoNotFound", "may see"),
    ],
)
def test_a_hub_that_says_why_it_refuses_is_understood(
    hub: HubServer, tmp_path: Path, status: int, reason: str, said: str
) -> None:
    hub.statuses["main"], hub.error_code = [status], reason

    with pytest.raises(ModelError, match=said):
        transfer(hub, tmp_path).commit(hub.repo, "main")


def test_a_busy_hub_is_left_alone_for_as_long_as_it_asks(hub: HubServer, tmp_path: Path) -> None:
    hub.statuses[hub.revision], hub.retry_after = [429], "1"
    one, began = transfer(hub, tmp_path), time.monotonic()

    one.offered(hub.repo, hub.revision)

    # The server's own second, not the transfer's thousandth.
    assert time.monotonic() - began >= 1.0


def test_a_hub_that_wants_to_be_left_alone_for_long_is_not_waited_for(hub: HubServer, tmp_path: Path) -> None:
    hub.statuses[hub.revision], hub.retry_after = [503], "600"

    with pytest.raises(ModelError, match="busy") as caught:
        transfer(hub, tmp_path).offered(hub.repo, hub.revision)
    assert "Go on in 10 minutes" in caught.value.hint
    assert hub.statuses[hub.revision] == []


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_a_file_that_is_sent_too_short_is_said(models: Models, hub: HubServer, name: str) -> None:
    hub.short[name] = 100

    with pytest.raises(ModelError, match=rf"sends 100 bytes for .*{name}"):
        get(models, hub)
    hub.short.clear()
    get(models, hub)

    assert models.find("tiny").problem == ""


def test_a_hub_that_claims_another_hash_than_published_is_found_out_first(models: Models, hub: HubServer) -> None:
    hub.claimed[WEIGHTS] = "0" * 64

    with pytest.raises(ModelError, match="not the published file"):
        get(models, hub)
    assert not [one for one in hub.asked if "/resolve/" in one.path]


def test_a_wrong_hash_of_a_model_that_nobody_published_is_said(models: Models, hub: HubServer) -> None:
    hub.repo = "someone/other"
    hub.claimed[WEIGHTS] = "0" * 64

    with pytest.raises(ModelError, match="was damaged on its way"):
        models.download("someone/other", Seen(), hub=HuggingFaceHub(endpoint=hub.endpoint))
    assert [model.name for model in models.installed() if not model.problem] == []


@pytest.mark.parametrize(
    "asked", ["someone/My-Model", "someone/My-Model@main", "https://hub.test/someone/My-Model/tree/main"]
)
def test_any_repository_of_the_form_can_be_had_by_its_name(models: Models, hub: HubServer, asked: str) -> None:
    hub.repo = "someone/My-Model"

    model = models.download(asked, Seen(), hub=HuggingFaceHub(endpoint=hub.endpoint))

    assert (model.name, model.problem) == ("my-model", "")
    # Its files come from the commit that the branch stood for, not from the branch.
    assert [one.path for one in hub.asked if one.path.endswith(f"/resolve/{hub.revision}/{WEIGHTS}")]
    # The same weights as the known ones, whatever it is called.
    assert model.known is not None
    assert models.partial("someone/My-Model") == 0


def test_a_repository_of_the_catalogue_comes_at_its_pinned_revision(models: Models, hub: HubServer) -> None:
    model = models.download("Maker/Tiny", Seen(), hub=HuggingFaceHub(endpoint=hub.endpoint))

    assert model.name == "tiny"
    assert not [one for one in hub.asked if one.path == f"/api/models/{hub.repo}"]


def test_what_came_of_an_older_commit_is_not_mixed_with_a_newer_one(models: Models, hub: HubServer) -> None:
    hub.repo, hub.statuses[WEIGHTS] = "someone/other", [418]
    with pytest.raises(ModelError, match="418"):
        fetch_other(models, hub)
    assert models.partial("someone/other") > 0
    hub.revision = "e" * 40
    before = len(hub.asked)

    fetch_other(models, hub)

    later = [one.path for one in hub.asked[before:]]
    assert "/files/config.json" in later
    assert models.find("other").problem == ""


def fetch_other(models: Models, hub: HubServer) -> None:
    models.download("someone/other", Seen(), hub=HuggingFaceHub(endpoint=hub.endpoint))


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("config.json", '{"auto_map": {"AutoModel": "evil.Model"}}', "other needs program code of its own"),
        ("modules.json", '[{"idx": 0, "path": "", "type": "evil.Model"}]', "other needs program code of its own"),
        ("config.json", "{", "config.json in other is damaged"),
    ],
)
def test_what_is_no_model_of_the_form_is_refused_before_its_weights_come(
    models: Models, hub: HubServer, tmp_path: Path, file: str, content: str, said: str
) -> None:
    hub.folder = shutil.copytree(hub.folder, tmp_path / "offered")
    hub.repo = "someone/other"
    (hub.folder / file).write_text(content)

    with pytest.raises(ModelError, match=said):
        fetch_other(models, hub)
    assert hub.ranges_of(WEIGHTS) == []
    assert models.partial("someone/other") == 0
    assert list(models._home.iterdir()) == []


def test_pickled_weights_are_refused_before_anything_comes(models: Models, hub: HubServer, tmp_path: Path) -> None:
    hub.folder = shutil.copytree(hub.folder, tmp_path / "offered")
    hub.repo = "someone/other"
    (hub.folder / WEIGHTS).rename(hub.folder / "pytorch_model.bin")

    with pytest.raises(ModelError, match="only pickled weights, which could run code"):
        fetch_other(models, hub)
    assert not [one for one in hub.asked if "/resolve/" in one.path]


def test_what_a_stopped_download_left_can_be_removed_by_its_name(models: Models, hub: HubServer) -> None:
    paused_at(hub, models, 40_000)

    models.remove("tiny")

    assert models.partial("tiny") == 0


def test_a_folder_that_may_not_be_written_is_said(models: Models, hub: HubServer, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("in the way")

    with pytest.raises(ModelError, match="cannot be written"):
        get(models, hub)


def test_a_busy_hub_is_asked_again(hub: HubServer, tmp_path: Path) -> None:
    hub.statuses = {WEIGHTS: [503, 429], hub.revision: [502]}

    fetch(hub, tmp_path / "got")

    assert (tmp_path / "got" / WEIGHTS).is_file()


def test_a_model_that_the_hub_does_not_have_is_said(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="does not have maker/other"):
        transfer(hub, tmp_path).offered("maker/other", hub.revision)


def test_a_hub_that_cannot_be_reached_is_said(tmp_path: Path, hub: HubServer) -> None:
    away = HubServer(hub.folder, port=1)

    with pytest.raises(ModelError, match=r"127\.0\.0\.1:1 cannot be reached"):
        transfer(away, tmp_path).offered(hub.repo, hub.revision)


def test_a_full_disk_is_said_before_a_byte_is_asked_for(
    models: Models, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))

    with pytest.raises(ModelError, match="0 MB are free"):
        get(models, hub)
    assert not [one for one in hub.asked if "/resolve/" in one.path]


def test_a_disk_that_fills_meanwhile_is_said(models: Models, hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(download.Transfer, "_write", full)

    with pytest.raises(ModelError, match="disk is full"):
        get(models, hub)


def test_hf_endpoint_and_proxy_are_used_and_ctrl_c_keeps_what_came(hub: HubServer, tmp_path: Path) -> None:
    """The command line, as a process, behind a proxy that is the only way to a hub of another name."""
    script = (
        "import os, sys, signal, threading\n"
        "from pathlib import Path\n"
        "from qwenfind.__main__ import main\n"
        "from qwenfind.inference import catalogue\n"
        "from qwenfind.inference.catalogue import KnownModel, ModelKind\n"
        "catalogue.KNOWN = (KnownModel(name='tiny', title='Tiny', kind=ModelKind.EMBED, repo='maker/tiny',\n"
        "    revision='f' * 40, licence='', languages='', parameters=1, size=1),)\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "sys.argv = ['qwenfind', '--home', sys.argv[1], 'models', 'download', 'tiny']\n"
        "sys.exit(main())\n"
    )
    environment = {
        **{name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
        "HTTP_PROXY": hub.endpoint,
        "HF_ENDPOINT": "http://hub.test",
    }
    command = [sys.executable, "-c", script, str(tmp_path / "home")]
    hub.hold[WEIGHTS] = 40_000
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert hub.held.wait(60)
        assert wait_until(lambda: bytes_in(tmp_path / "home/models") > KEPT)
        first.send_signal(2)
        _, said = first.communicate(timeout=30)
    assert first.returncode != 0
    assert "goes on" in said, said
    assert "Traceback" not in said
    assert bytes_in(tmp_path / "home/models") > KEPT
    hub.hold.clear()
    hub.release.set()

    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "home/models/tiny" / WEIGHTS).is_file()
    assert len(hub.ranges_of(WEIGHTS)) == 2
    assert hub.ranges_of(WEIGHTS)[1] != ""

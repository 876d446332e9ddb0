"""Models on graphics cards: what is computed there, on cards that are here, and what any machine can tell of it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from qwenfind.errors import ChildError, TooLargeError
from qwenfind.inference.layout import read_layout
from tests.checkpoints import tiny_bert, tiny_embedder, tiny_reranker

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from qwenfind.inference import checkpoint, devices, float_layers, fused, qwen3  # noqa: E402 -- torch must be there first
from qwenfind.inference.encoder import Encoder  # noqa: E402
from qwenfind.inference.host import Host  # noqa: E402
from qwenfind.inference.qwen3 import Qwen3, shape_of  # noqa: E402
from qwenfind.inference.reranker import Reranker  # noqa: E402
from qwenfind.inference.steps import Steps, finished  # noqa: E402

TEXTS = [[5, 9, 300, 17], [8], [5, 9, 300, 17, 22, 40, 41, 42], [7, 7, 7, 7], list(range(200))]
WORDS = ["a", "The capital of China is Beijing. " * 9, "Gravity is a force."]
PRESENT = {card.kind: card for card in devices.cards()}


def _on(kind: str) -> Any:
    absent = pytest.mark.skipif(kind not in PRESENT, reason=f"no graphics card of the kind {kind} here")
    return pytest.param(kind, marks=absent)


CARDS = [_on(kind) for kind in ("cuda", "xpu", "mps")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_embedder(tmp_path_factory.mktemp("models") / "tiny-embedder")


def _network(folder: Path, precision: str = "float32", device: str = "cpu") -> Qwen3:
    layout = read_layout(folder)
    shape = shape_of(folder, layout)
    assert shape is not None
    return Qwen3(folder, layout, shape, precision=precision, device=device)


@pytest.mark.parametrize("lengths", [[3], [4, 4, 4], [9, 4, 1, 4]])
@pytest.mark.parametrize("before", [0, 5])
@pytest.mark.parametrize("attention", ["_fused", "_plain"])
def test_attention_as_on_cards_is_that_of_the_processor(
    lengths: list[int], before: int, attention: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = torch.Generator().manual_seed(1)

    def made(heads: int, tokens: int) -> Any:
        return torch.randn(tokens, heads, 16, generator=generator)

    queries, keys, values = made(4, sum(lengths)) / 4, made(2, sum(lengths)), made(2, sum(lengths))
    shared = [made(2, before).transpose(0, 1)[None] for _ in range(2)]
    packing = fused.Packing.of(lengths, torch.device("cpu"))

    def looking_back(q: Any, k: Any, v: Any) -> qwen3.Heads:
        return qwen3._after(shared[0], shared[1], (q, k, v))

    texts = zip(*(part.split(lengths) for part in (queries, keys, values)), strict=True)
    rows = [
        float_layers.attended(looking_back(*(part.transpose(0, 1)[None] for part in text)), only_last=False)
        for text in texts
    ]
    expected = torch.cat([row[0].transpose(0, 1).flatten(1) for row in rows])
    # On macOS plain products, a few queries at a time.
    monkeypatch.setattr(fused, "_SIMILARITIES", 100)
    monkeypatch.setattr(fused, "_fused", getattr(fused, attention))

    padded = looking_back(*(packing.padded(part) for part in (queries, keys, values)))
    found = packing.packed(fused.attended(*padded))

    assert (found - expected).abs().max() <= 1e-5


def test_turns_without_complex_numbers_are_the_same() -> None:
    heads, turns = torch.randn(7, 3, 16), torch.randn(7, 1, 8)
    angles = torch.polar(torch.ones_like(turns), turns)

    pairs = torch.view_as_complex(heads.view(7, 3, 8, 2))
    expected = torch.view_as_real(pairs * angles).flatten(2)

    assert (fused.turned(heads, torch.view_as_real(angles)) - expected).abs().max() <= 1e-6


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "float16"])
@pytest.mark.parametrize("length", [0, 5])
def test_all_that_a_network_computes_with_lies_on_its_device(folder: Path, precision: str, length: int) -> None:
    """On the meta device nothing is computed, and whatever lies elsewhere is an error."""
    network = _network(folder, precision, "meta")

    with torch.inference_mode():
        prefix = network.prefix(list(range(length)))
        rows = finished(network._run(TEXTS, prefix, last_only=True))
        hidden = finished(network._run(TEXTS, prefix, last_only=False))

    assert (rows.device.type, hidden.device.type) == ("meta", "meta")
    assert rows.shape == (len(TEXTS), 64)
    assert hidden.shape == (sum(map(len, TEXTS)), 64)


def test_the_way_of_cards_gives_the_processors_numbers(folder: Path) -> None:
    expected, on_card = _network(folder), _network(folder)
    on_card._how = float_layers.CardLayers(on_card._shape, "float32", torch.device("cpu"))

    with torch.inference_mode():
        before = list(range(100, 107))
        for prefix in ([], before):
            here, there = expected.prefix(prefix), on_card.prefix(prefix)
            assert (on_card.last_rows(TEXTS, there) - expected.last_rows(TEXTS, here)).abs().max() <= 1e-5
            assert (on_card.hidden(TEXTS, there)[0] - expected.hidden(TEXTS, here)[0]).abs().max() <= 1e-5


class _Small:
    """A network that has memory for so many tokens at once."""

    def __init__(self, most: int) -> None:
        self.precision = "bfloat16"
        self.tokens_at_once = 100
        self.most = most
        self.ran: list[int] = []
        self.table = torch.zeros(4, 8)

    def rows(self, group: Sequence[int]) -> Any:
        self.ran.append(len(group))
        if 10 * len(group) > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return torch.tensor([[float(index)] for index in group])


def _rows(network: Any, group: list[int]) -> Steps[Any]:
    yield
    return network.rows(group)


@pytest.mark.parametrize(
    ("most", "ran", "later"),
    [(100, [8], 100), (40, [8, 4, 4], 50), (10, [8, 4, 2, 1, 1, 2, 1, 1, 4, 2, 1, 1, 2, 1, 1], 12)],
)
def test_where_memory_runs_out_fewer_texts_run_at_once_and_none_is_lost(most: int, ran: list[int], later: int) -> None:
    network: Any = _Small(most)

    rows, failed = finished(checkpoint.finite_rows(_rows, [10] * 8, network))

    assert rows[:, 0].tolist() == list(map(float, range(8)))
    assert failed == []
    assert network.ran == ran
    assert network.tokens_at_once == later


def test_one_text_too_many_is_an_error() -> None:
    network: Any = _Small(5)

    with pytest.raises(MemoryError):
        finished(devices.fitting(_rows, network, [0, 1]))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), True),
        (MemoryError(), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory"), True),
        (RuntimeError("CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)"), True),
        (RuntimeError("CUDA error: an illegal memory access was encountered"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_running_out_of_memory_is_told_from_other_faults(error: BaseException, expected: bool) -> None:
    assert devices.is_out_of_memory(error) is expected


@pytest.mark.parametrize(
    ("error", "device", "expected", "said"),
    [
        (torch.OutOfMemoryError("CUDA out of memory"), "cuda", TooLargeError, "memory of the graphics card"),
        (MemoryError(), "cuda", TooLargeError, "memory of the graphics card"),
        (RuntimeError("CUDA error: unspecified launch failure"), "cuda", ChildError, "The graphics card failed: CUDA"),
        (RuntimeError("can't allocate memory"), "cpu", MemoryError, "^$"),
        (RuntimeError("shapes differ"), "cpu", RuntimeError, "shapes differ"),
        (TypeError("no text"), "cuda", TypeError, "no text"),
    ],
)
def test_a_fault_of_a_card_is_told_as_such(
    error: Exception, device: str, expected: type[Exception], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = Host()

    def load(_message: Any) -> Any:
        raise error

    monkeypatch.setattr(host, "_load", load)

    with pytest.raises(expected, match=said):
        host.answer({"op": "load", "model": {"key": "k", "device": device}}, b"")


@pytest.mark.parametrize(
    ("bfloat16", "reserved", "expected"),
    [(True, 0, (3 << 30, ("bfloat16", "float16"))), (False, 1 << 30, (4 << 30, ("float16",)))],
)
def test_of_several_cards_the_largest_is_used(
    bfloat16: bool, reserved: int, expected: tuple[int, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[int] = []
    sizes = [4 << 30, 16 << 30]
    answers = {
        "is_available": lambda: True,
        "device_count": lambda: 2,
        "get_device_properties": lambda number: SimpleNamespace(total_memory=sizes[number]),
        "set_device": chosen.append,
        "mem_get_info": lambda: (3 << 30, sizes[chosen[-1]]),
        "memory_reserved": lambda: reserved,
        "memory_allocated": lambda: 0,
        "is_bf16_supported": lambda *, including_emulation: bfloat16,
        "get_device_name": lambda: "A card",
    }
    for name, answer in answers.items():
        monkeypatch.setattr(torch.cuda, name, answer)

    card = devices.cards()[0]

    assert (card.kind, card.name, card.memory_bytes) == ("cuda", "A card", 16 << 30)
    assert (card.free_bytes, card.dtypes) == expected


@pytest.mark.parametrize(("tells", "free"), [(True, 3 << 30), (False, 8 << 30)])
def test_a_card_whose_driver_tells_no_free_memory_is_tried(
    tells: bool, free: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> tuple[int, int]:
        if not tells:
            raise RuntimeError("The device doesn't support querying the available free memory.")
        return 2 << 30, 8 << 30

    answers = {
        "is_available": lambda: True,
        "get_device_properties": lambda: SimpleNamespace(name="Arc", total_memory=8 << 30, driver_version="1.6"),
        "mem_get_info": told,
        "memory_reserved": lambda: 2 << 30,
        "memory_allocated": lambda: 1 << 30,
    }
    for name, answer in answers.items():
        monkeypatch.setattr(torch.xpu, name, answer)

    (card,) = [card for card in devices.cards() if card.kind == "xpu"]

    assert (card.name, card.memory_bytes, card.free_bytes, card.dtypes) == ("Arc", 8 << 30, free, ("bfloat16",))


@pytest.mark.parametrize(("system", "dtypes"), [("13.6", ("float16",)), ("14.1", ("float16", "bfloat16"))])
def test_apples_card_shares_the_computers_memory(
    system: str, dtypes: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 10 << 30)
    monkeypatch.setattr(torch.mps, "current_allocated_memory", lambda: 2 << 30)
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=5 << 30))
    monkeypatch.setattr("platform.mac_ver", lambda: (system, ("", "", ""), "arm64"))

    (card,) = [card for card in devices.cards() if card.kind == "mps"]

    assert (card.memory_bytes, card.free_bytes, card.dtypes) == (10 << 30, 5 << 30, dtypes)


def test_a_driver_that_fails_is_no_card(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> bool:
        raise RuntimeError("No driver.")

    monkeypatch.setattr(torch.cuda, "is_available", fail)

    assert "cuda" not in [card.kind for card in devices.cards()]


@pytest.mark.parametrize("card", CARDS)
def test_a_card_gives_the_processors_vectors(tmp_path: Path, folder: Path, card: str) -> None:
    for place, dtype in itertools.product((folder, tiny_bert(tmp_path / "bert")), PRESENT[card].dtypes):
        expected, _ = Encoder(place, read_layout(place)).encode_passages(WORDS)
        found, failed = Encoder(place, read_layout(place), precision=dtype, device=card).encode_passages(WORDS)

        assert failed == []
        assert float((found * expected).sum(axis=1).min()) >= 0.99


@pytest.mark.parametrize("card", CARDS)
def test_a_card_gives_the_processors_relevances(tmp_path: Path, card: str) -> None:
    place = tiny_reranker(tmp_path / "tiny-reranker")
    expected, _ = Reranker(place, read_layout(place)).score("a question", WORDS)
    for dtype in PRESENT[card].dtypes:
        found, failed = Reranker(place, read_layout(place), precision=dtype, device=card).score("a question", WORDS)

        assert failed == []
        assert np.abs(found - expected).max() <= 0.1


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("length", [0, 5])
def test_a_card_computes_every_hidden_state(folder: Path, card: str, length: int) -> None:
    before = list(range(100, 100 + length))
    with torch.inference_mode():
        here, there = _network(folder), _network(folder, "float32", card)
        expected, _ = here.hidden(TEXTS, here.prefix(before))
        found, lengths = there.hidden(TEXTS, there.prefix(before))

    assert lengths.tolist() == [len(text) for text in TEXTS]
    assert (found - expected).abs().max() <= 2e-3

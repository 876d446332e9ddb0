"""The models that QwenFind knows: where they come from, what they are, and what they must answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ModelKind(StrEnum):
    """What a model does."""

    EMBED = "embed"
    RERANK = "rerank"


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file of a model whose size or content is known beforehand.

    Attributes:
        path: relative to the model's folder.
        size: bytes.
        sha256: lower-case hexadecimal, or "" where only the size was published.
    """

    path: str
    size: int
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """What a sound copy of the model answers.

    Attributes:
        queries: asked with the model's own instruction.
        documents: answered to.
        values: one row a query, one value a document: cosine for an embedder, logit of P(yes) for a reranker.
        tolerance: how far a value may lie off in float32.
        half_tolerance: the same where the model runs in a 16-bit type.
    """

    queries: tuple[str, ...]
    documents: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]
    tolerance: float
    half_tolerance: float


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that can be downloaded by name and checked against what its makers published.

    Attributes:
        name: what the user types, and the folder's name.
        title: what the user reads.
        repo: on the Hugging Face hub.
        revision: the full commit, so that a download never changes.
        dimensions: length of a vector, 0 for a reranker.
        smallest_dimensions: shortest useful vector of a model made to be cut (Matryoshka), else `dimensions`.
        languages: what it understands, in words.
        parameters: how many numbers the model holds.
        table_parameters: how many of them are the table of its vocabulary, which costs memory but no time.
        size: bytes of its weights, exact where `files` lists them all.
        files: those that are known beforehand; of all others the hub's own hash at the revision is checked.
        prompt: put before a query by a sound copy, "" for a reranker, which has a template (prompts.py).
        reference: what a sound copy answers, or None where nothing was published.
    """

    name: str
    title: str
    kind: ModelKind
    repo: str
    revision: str
    licence: str
    languages: str
    parameters: int
    size: int
    table_parameters: int = 0
    dimensions: int = 0
    smallest_dimensions: int = 0
    files: tuple[KnownFile, ...] = ()
    prompt: str = ""
    reference: Reference | None = None

    @property
    def weights(self) -> tuple[KnownFile, ...]:
        """The files among the known ones that hold the numbers."""
        return tuple(file for file in self.files if file.path.endswith(".safetensors"))


STARTER_NAME = "starter"
STARTER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

# The inputs of the README of github.com/QwenLM/Qwen3-Embedding; the values below are its own and the model cards',
# except where said.
_QUERIES = ("What is the capital of China?", "Explain gravity")
_DOCUMENTS = (
    "The capital of China is Beijing.",
    "Gravity is a force that attracts two bodies towards each other. It gives weight to physical objects and is "
    "responsible for the movement of planets around the sun.",
)
# The 8B reranker's come from a user's report in QwenLM/Qwen3-Embedding issue 71.
_COLA_DOCUMENTS = (
    "The price of coca cola is 400 dollars.",
    "Coca cola is my favorite drink",
    "Sprite is my favorite drink",
    "Qwen3 is powerful",
)

_QWEN3_PROMPT = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"
# With a space: model card of microsoft/harrier-oss-v1-0.6b.
_HARRIER_PROMPT = f"{_QWEN3_PROMPT} "


def _cosines(*rows: tuple[float, float]) -> Reference:
    # Users measured 0.001 off for 8-bit weights and 0.1 for a missing end token: 0.02 tells the two apart.
    return Reference(_QUERIES, _DOCUMENTS, rows, tolerance=0.002, half_tolerance=0.02)


def _logits(query: str, documents: tuple[str, ...], values: tuple[float, ...]) -> Reference:
    # The cards' values were computed in bfloat16, whose steps are 0.06 at 11.
    return Reference((query,), documents, (values,), tolerance=0.5, half_tolerance=1.0)


# "over 100 languages": README of github.com/QwenLM/Qwen3-Embedding.
_QWEN3_LANGUAGES = "over 100 languages"

# The vocabulary of all Qwen2, 2.5 and 3 models; their tokenizers differ in control tokens and in how texts end.
_VOCABULARY = (
    KnownFile("vocab.json", 2_776_833, "ca10d7e9fb3ed18575dd1e277a2579c16d108e32f27439684afa0e10b1440910"),
    KnownFile("merges.txt", 1_671_853, "8831e4f1a044471340f7c0a83d7bd71306a5b867e95fd870f74d0c5308a904d5"),
)
_TOKENIZER_0_6B = KnownFile(
    "tokenizer.json", 11_423_705, "def76fb086971c7867b829c23a26261e38d9d74e02139253b38aeb9df8b4b50a"
)
_TOKENIZER_4B_8B = KnownFile(
    "tokenizer.json", 11_422_947, "83cdf8c3a34f68862319cb1810ee7b1e2c0a44e0864ae930194ddb76bb7feb8d"
)
_TOKENIZER_RERANKER = KnownFile(
    "tokenizer.json", 11_422_654, "aeb13307a71acd8fe81861d94ad54ab689df773318809eed3cbe794b4492dae4"
)
_EMBEDDING_SETTINGS = (
    KnownFile("modules.json", 349, "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf"),
    KnownFile(
        "config_sentence_transformers.json", 215, "10667c72ddb772627bf1780cb7f86af8e2ae0032b8c243c731172064105c6961"
    ),
)

STARTER = KnownModel(
    name=STARTER_NAME,
    title="all-MiniLM-L6-v2",
    kind=ModelKind.EMBED,
    repo="sentence-transformers/all-MiniLM-L6-v2",
    revision="c9745ed1d9f207416be6d2e6f8de32d1f16199bf",
    licence="Apache-2.0",
    languages="English",
    parameters=22_713_216,
    table_parameters=30_522 * 384,
    size=90_868_376,
    dimensions=384,
    smallest_dimensions=384,
    files=(KnownFile("model.safetensors", 90_868_376, STARTER_SHA256),),
    # Computed by sentence-transformers 6.2.0 in float32.
    reference=_cosines((0.8654945, 0.05781825), (0.07733713, 0.7331957)),
)

KNOWN = (
    STARTER,
    KnownModel(
        name="qwen3-embedding-0.6b",
        title="Qwen3-Embedding-0.6B",
        kind=ModelKind.EMBED,
        repo="Qwen/Qwen3-Embedding-0.6B",
        revision="97b0c614be4d77ee51c0cef4e5f07c00f9eb65b3",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=595_776_512,
        table_parameters=151_669 * 1024,
        size=1_191_586_416,
        dimensions=1024,
        smallest_dimensions=32,
        files=(
            KnownFile(
                "model.safetensors",
                1_191_586_416,
                "0437e45c94563b09e13cb7a64478fc406947a93cb34a7e05870fc8dcd48e23fd",
            ),
            KnownFile("config.json", 727, "b5bf1f51fc45be473a54718cef92448d90a1be001bf9b9a44b8c7f10a19feaa9"),
            KnownFile("1_Pooling/config.json", 313, "37bf193fa101f19101bfad9c31d3eb0f786e247b7b1e5cb7f007d730eed1ddbd"),
            _TOKENIZER_0_6B,
            *_EMBEDDING_SETTINGS,
            *_VOCABULARY,
        ),
        prompt=_QWEN3_PROMPT,
        reference=_cosines((0.7645568251609802, 0.14142508804798126), (0.13549736142158508, 0.5999549627304077)),
    ),
    KnownModel(
        name="qwen3-embedding-4b",
        title="Qwen3-Embedding-4B",
        kind=ModelKind.EMBED,
        repo="Qwen/Qwen3-Embedding-4B",
        revision="5cf2132abc99cad020ac570b19d031efec650f2b",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=4_021_774_336,
        table_parameters=151_665 * 2560,
        size=8_043_592_088,
        dimensions=2560,
        smallest_dimensions=32,
        files=(
            KnownFile(
                "model-00001-of-00002.safetensors",
                4_965_826_464,
                "e70bfe3c970523fb7ef4eddffed2254ce3f1e7150c3de2af4342de129dd756f8",
            ),
            KnownFile(
                "model-00002-of-00002.safetensors",
                3_077_765_624,
                "ed1b87c8e9eb7e535a1a155e4fd00d9f4dba80e58a6db48a4c9f82cede7079c1",
            ),
            KnownFile("config.json", 727, "78d2861cbbfd80eee05839200c5a3b7ed64c789f6c1cab4fbb84cc4eae33eaf5"),
            KnownFile("1_Pooling/config.json", 313, "0f0ed3380602b252fced3fab6d07c76752c32ffca818ccc61afaf17ae8edd96f"),
            _TOKENIZER_4B_8B,
            *_EMBEDDING_SETTINGS,
            *_VOCABULARY,
        ),
        prompt=_QWEN3_PROMPT,
        reference=_cosines((0.7534, 0.1147), (0.0320, 0.6258)),
    ),
    KnownModel(
        name="qwen3-embedding-8b",
        title="Qwen3-Embedding-8B",
        kind=ModelKind.EMBED,
        repo="Qwen/Qwen3-Embedding-8B",
        revision="1d8ad4ca9b3dd8059ad90a75d4983776a23d44af",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=7_567_295_488,
        table_parameters=151_665 * 4096,
        size=15_134_590_976,
        dimensions=4096,
        smallest_dimensions=32,
        files=(_TOKENIZER_4B_8B, *_VOCABULARY),
        prompt=_QWEN3_PROMPT,
        reference=_cosines((0.7493016123771667, 0.0750647559762001), (0.08795969933271408, 0.6318399906158447)),
    ),
    # The same network as Qwen3-Embedding-0.6B. Its makers published no answers, and its weights' hash is the hub's.
    KnownModel(
        name="harrier-oss-v1-0.6b",
        title="harrier-oss-v1-0.6b",
        kind=ModelKind.EMBED,
        repo="microsoft/harrier-oss-v1-0.6b",
        revision="f9b9dc8d367d443f2479d27aa5d8d2850c0774ee",
        licence="MIT",
        languages="94 languages",
        parameters=595_776_512,
        table_parameters=151_669 * 1024,
        size=1_191_600_000,
        dimensions=1024,
        smallest_dimensions=1024,
        prompt=_HARRIER_PROMPT,
    ),
    KnownModel(
        name="qwen3-reranker-0.6b",
        title="Qwen3-Reranker-0.6B",
        kind=ModelKind.RERANK,
        repo="Qwen/Qwen3-Reranker-0.6B",
        revision="e61197ed45024b0ed8a2d74b80b4d909f1255473",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=595_776_512,
        table_parameters=151_669 * 1024,
        size=1_191_588_280,
        files=(KnownFile("model.safetensors", 1_191_588_280), _TOKENIZER_RERANKER, *_VOCABULARY),
        reference=_logits(_QUERIES[0], _DOCUMENTS, (7.625, -11.375)),
    ),
    KnownModel(
        name="qwen3-reranker-4b",
        title="Qwen3-Reranker-4B",
        kind=ModelKind.RERANK,
        repo="Qwen/Qwen3-Reranker-4B",
        revision="22e683669bc0f0bd69640a1354a6d0aebcfeede5",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=4_021_784_576,
        table_parameters=151_669 * 2560,
        size=8_043_614_960,
        files=(
            KnownFile(
                "model-00001-of-00002.safetensors",
                4_058_781_760,
                "cf2e87cbf71fa628961532232e04dd6c19702a0a057f5e2aff95ea1aca4fd488",
            ),
            KnownFile(
                "model-00002-of-00002.safetensors",
                3_984_833_200,
                "78946d22b7f6456ea7a5358dbdf3982de36c5bac1f166a5fd58e18e31db8048a",
            ),
            *_VOCABULARY,
        ),
        reference=_logits(_QUERIES[0], _DOCUMENTS, (6.4375, -14.375)),
    ),
    KnownModel(
        name="qwen3-reranker-8b",
        title="Qwen3-Reranker-8B",
        kind=ModelKind.RERANK,
        repo="Qwen/Qwen3-Reranker-8B",
        revision="77d193c791ed757ca307ee72715aa132723da912",
        licence="Apache-2.0",
        languages=_QWEN3_LANGUAGES,
        parameters=8_190_000_000,
        table_parameters=2 * 151_669 * 4096,
        size=16_380_000_000,
        files=_VOCABULARY,
        # log(p / (1 - p)) of the reported 0.962890625, 9.840727e-05, 3.933907e-06 and 2.229214e-05.
        reference=_logits("What is the price of coca cola?", _COLA_DOCUMENTS, (3.2561, -9.2263, -12.4459, -10.7113)),
    ),
)


def known(name: str) -> KnownModel | None:
    """The catalogue's entry of that name, or None."""
    return next((model for model in KNOWN if model.name == name), None)


def known_by_repo(repo: str) -> KnownModel | None:
    """The catalogue's entry for a repository of the hub, or None."""
    return next((model for model in KNOWN if model.repo.lower() == repo.lower()), None)


def known_by_weights(sha256s: frozenset[str]) -> KnownModel | None:
    """The catalogue's entry whose weight files are exactly these, or None."""
    for model in KNOWN:
        pinned = frozenset(file.sha256 for file in model.weights)
        if pinned and "" not in pinned and pinned == sha256s:
            return model
    return None

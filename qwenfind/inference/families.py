"""The networks of transformers that the installers carry, beside those of our own: text encoders in common use.

A package has every one that transformers knows. The self-test builds each of these.
"""

from __future__ import annotations

from typing import Any

# As config.json names them (`model_type`), which is also how transformers names their folders.
TEXT_FAMILIES = (
    *("albert", "bert", "camembert", "deberta-v2", "distilbert", "electra", "ernie", "eurobert", "gemma", "gemma2"),
    *("gemma3_text", "gpt2", "granite", "jina_embeddings_v3", "llama", "mistral", "modernbert", "mpnet", "nomic_bert"),
    *("phi3", "qwen2", "qwen3", "roberta", "t5", "xlm-roberta", "xlm-roberta-xl"),
)


def broken() -> list[str]:
    """Families whose network cannot be built here, with the reason. Nothing of it takes memory. Loads torch."""
    import torch
    from transformers import AutoConfig, AutoModel

    built: Any = AutoModel  # its types are incomplete
    found = []
    for family in TEXT_FAMILIES:
        try:
            with torch.device("meta"):
                built.from_config(AutoConfig.for_model(family, num_hidden_layers=1))
        except Exception as error:  # whatever is missing shows in its own way
            found.append(f"{family}: {_cause(error)}")
    return found


def _cause(error: BaseException) -> str:
    # transformers says only that something is missing; what it was stands further down.
    while error.__cause__ is not None:
        error = error.__cause__
    return f"{type(error).__name__}: {error}"

"""What models are told, letter for letter. Pure functions of text."""

from __future__ import annotations

import re
from collections.abc import Iterable

# The official prompt of github.com/QwenLM/Qwen3-Embedding at f4ad0c4: no space after "Query:", which would be
# another token.
DEFAULT_INSTRUCTION = "Given a web search query, retrieve relevant passages that answer the query"
RERANK_PREFIX = (
    "<|im_start|>system\nJudge whether the Document meets the requirements based on the Query and the Instruct "
    'provided. Note that the answer can only be "yes" or "no".<|im_end|>\n<|im_start|>user\n'
)
RERANK_SUFFIX = "<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n"
END_OF_TEXT = "<|endoftext|>"

_INSTRUCTED = re.compile(r"Instruct: .*\nQuery:( ?)\Z", re.DOTALL)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def follows_instructions(query_prompt: str) -> bool:
    """Whether a model's query prompt has a place for another instruction."""
    return _INSTRUCTED.match(query_prompt) is not None


def query_prompt_with(query_prompt: str, instruction: str | None) -> str:
    """The model's query prompt with another instruction in it; unchanged where the model knows none.

    Args:
        query_prompt: as in the model's config_sentence_transformers.json.
        instruction: the task in one English sentence, or None for the model's own.
    """
    found = _INSTRUCTED.match(query_prompt)
    if instruction is None or found is None:
        return query_prompt
    return f"Instruct: {instruction}\nQuery:{found[1]}"


def rerank_head(query: str, instruction: str | None) -> str:
    """The part of a reranker's prompt that all passages of a query share, after `RERANK_PREFIX`."""
    return f"<Instruct>: {instruction or DEFAULT_INSTRUCTION}\n<Query>: {query}\n<Document>: "


def whole(text: str) -> str:
    """The text with halves of surrogate pairs replaced, which no tokenizer takes."""
    return _LONE_SURROGATE.sub("\ufffd", text)


class Neutraliser:
    """Breaks literals of control tokens in foreign text, so that a document cannot end its own prompt.

    A space is set after the literal's first character. Not a zero-width one: BERT's normaliser drops those again.

    Args:
        literals: each added token of a tokenizer, and whether it is looked for in normalised text.
    """

    def __init__(self, literals: Iterable[tuple[str, bool]]) -> None:
        patterns = []
        for literal, normalized in sorted(literals, key=lambda item: -len(item[0])):
            # Runs of white space and single characters are vocabulary, not control.
            if len(literal.strip()) > 1:
                word = re.escape(literal.strip())
                patterns.append(f"(?i:{word})" if normalized else word)
        either = "|".join(patterns)
        self._any = re.compile(either) if patterns else None
        # A look-ahead, so that literals which overlap are found as well.
        self._starts = re.compile(f"(?={either}).", re.DOTALL)

    def __call__(self, text: str) -> str:
        """The text without control tokens, otherwise unchanged."""
        text = whole(text)
        if self._any is None or self._any.search(text) is None:
            return text
        return self._starts.sub(r"\g<0> ", text)

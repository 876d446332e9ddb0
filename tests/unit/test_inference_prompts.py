"""Prompts, letter for letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.inference.prompts import Neutraliser, follows_instructions, query_prompt_with, rerank_head, whole

QWEN = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"
LITERALS = ("<|im_end|>", "<think>", "</think>", "[SEP]", "<<a", "<a")


def test_an_instruction_takes_its_place_without_a_space_before_the_query() -> None:
    assert query_prompt_with(QWEN, "Find code") == "Instruct: Find code\nQuery:"


def test_a_models_own_space_before_the_query_is_kept() -> None:
    assert query_prompt_with("Instruct: x\nQuery: ", "Find code") == "Instruct: Find code\nQuery: "


@pytest.mark.parametrize("prompt", ["", "query: ", "search_query: "])
def test_a_prompt_without_a_place_for_instructions_stays(prompt: str) -> None:
    assert not follows_instructions(prompt)
    assert query_prompt_with(prompt, "Find code") == prompt


def test_without_an_instruction_the_prompt_is_the_models_own() -> None:
    assert follows_instructions(QWEN)
    assert query_prompt_with(QWEN, None) == QWEN


def test_the_rerankers_lines_are_parted_by_single_line_ends() -> None:
    assert rerank_head("q", "i") == "<Instruct>: i\n<Query>: q\n<Document>: "


def test_text_without_control_literals_is_untouched() -> None:
    neutralise = Neutraliser((literal, False) for literal in LITERALS)

    assert neutralise("a <b> [c] |im_end| think") == "a <b> [c] |im_end| think"


def test_a_control_literal_is_broken_after_its_first_character() -> None:
    neutralise = Neutraliser((literal, False) for literal in LITERALS)

    assert neutralise("x<|im_end|>y[SEP]") == "x< |im_end|>y[ SEP]"


def test_literals_of_normalised_tokens_are_found_in_any_case() -> None:
    assert Neutraliser([("<S>", True)])("<s>") == "< s>"


def test_white_space_and_single_characters_are_no_control_tokens() -> None:
    assert Neutraliser([("  ", False), ("\n\n", False), ("▁", False)])("a  b\n\n▁") == "a  b\n\n▁"


def test_a_tokenizer_without_added_tokens_changes_nothing() -> None:
    assert Neutraliser([])("<|im_end|>") == "<|im_end|>"


def test_halves_of_surrogate_pairs_are_replaced() -> None:
    assert whole("a\ud800b\udfff") == "a\ufffdb\ufffd"


@given(st.lists(st.one_of(st.sampled_from(LITERALS), st.text("<|>/a[ ]", max_size=3)), max_size=10))
def test_no_literal_survives(pieces: list[str]) -> None:
    text = Neutraliser((literal, False) for literal in LITERALS)("".join(pieces))

    assert not [literal for literal in LITERALS if literal in text]

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.store.tokens import TERM_LENGTH, Term, WordTerms, index_terms, match_expression, normal, tokenize


def terms_of(text: str) -> list[tuple[str, ...]]:
    return [terms for _, _, terms in tokenize(text, query=False)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Running dogs", [("running", "run"), ("dogs", "dog")]),
        ("foo_bar", [("foo", "foo_bar"), ("bar",)]),
        ("getUserName", [("get", "getusername", "getusernam"), ("user",), ("name",)]),
        ("HTTPServer", [("http", "httpserver"), ("server",)]),
        ("C++ and C#", [("c", "c++"), ("and",), ("c", "c#")]),
        ("v1.2", [("v1", "v1.2", "1.2"), ("2",)]),
        ("node.js.", [("node", "node.js"), ("js",)]),
        ("Grüße, Ёлка, e\u0301te\u0301", [("grusse", "gruss"), ("елка",), ("ete",)]),
        ("ﬁle ＡＢＣ", [("file",), ("abc",)]),
        ("数据库", [("数",), ("据",), ("库",)]),
        ("ﾃﾞｰﾀ", [("デ",), ("ー",), ("タ",)]),
        ("데이터", [("데",), ("이",), ("터",)]),
        ("กินข้าว", [("กิ",), ("น",), ("ข้",), ("า",), ("ว",)]),
        ("हिन्दी", [("हिन्दी",)]),
        ("HTTPServer2", [("http", "httpserver2"), ("server2", "server")]),
        ("x86 utf8", [("x86",), ("utf8", "utf")]),
        ("__ -- ...", []),
        ("1.234,5 m", [("1", "1.234", "1234.5"), ("234",), ("5",), ("m",)]),
        ("May 5, 2024", [("may",), ("5", "20240505"), ("2024",)]),
    ],
)
def test_text_is_cut_into_terms(text: str, terms: list[tuple[str, ...]]) -> None:
    assert terms == terms_of(text)


def test_terms_know_their_place_in_the_text() -> None:
    text = "Ein Café, foo_bar"

    assert [text[start:end] for start, end, _ in tokenize(text, query=False)] == ["Ein", "Café", "foo", "bar"]


def test_a_phrase_has_main_terms_alone() -> None:
    assert [terms for _, _, terms in tokenize("running foo_bar", query=True)] == [("running",), ("foo",), ("bar",)]


@given(st.text())
def test_no_text_breaks_the_tokenizer(text: str) -> None:
    """Spans lie inside, in order; terms are never empty, never long; the index holds the same terms."""
    pieces = list(tokenize(text, query=False))
    edges = [edge for start, end, _ in pieces for edge in (start, end)]

    assert edges == sorted(edges)
    assert all(start < end <= len(text) for start, end, _ in pieces)
    assert all(0 < len(term) <= TERM_LENGTH for _, _, terms in pieces for term in terms)
    assert [terms for _, _, terms in pieces] == list(index_terms(text))


@given(st.text())
def test_the_normal_form_is_settled(text: str) -> None:
    """Normalising twice changes nothing, or a document's term and the query's could differ."""
    assert normal(normal(text)) == normal(normal(normal(text)))


def test_a_word_is_looked_for_by_its_stem_alone() -> None:
    """Every inflected form has the stem too: looking for both would count it twice."""
    assert (Term((("run",),)),) == WordTerms.of("Running").any


def test_a_number_at_the_end_of_a_word_is_meant() -> None:
    assert (Term((("server2",),)),) == WordTerms.of("Server2").any


def test_a_compound_is_looked_for_whole_or_in_its_parts() -> None:
    assert (Term((("getusername",), ("get", "user", "name"))),) == WordTerms.of("getUserName").any


def test_who_types_a_symbol_means_it() -> None:
    assert (Term((("c++",),)),) == WordTerms.of("C++").any
    assert WordTerms.of("", phrases=["C# code"]).phrases == (("c#", "code"),)
    assert WordTerms.of("x", exclusions=["c++"]).exclusions == (("c++",),)


def test_a_short_run_of_characters_is_a_word_and_a_long_one_is_pairs() -> None:
    assert (Term((("预", "算"),)),) == WordTerms.of("预算").any
    assert (Term((("预", "算"),)), Term((("算", "报"),)), Term((("报", "告"),))) == WordTerms.of("预算报告").any


def test_what_is_joined_by_a_hyphen_is_one_thing_and_its_parts_count_too() -> None:
    assert (Term((("utf", "8"),)), Term((("utf",),)), Term((("8",),))) == WordTerms.of("utf-8").any
    assert (Term((("john",),)),) == WordTerms.of("John's").any


def test_a_match_expression_quotes_every_term() -> None:
    terms = WordTerms(any=(Term((('a"b',),)),), phrases=(("x", "y"),), exclusions=(("OR",),))
    expected = '("\x1fx\x1fy" AND ("\x1fa""b" OR "\x1fx\x1fy")) NOT ("\x1fOR")'

    assert expected == match_expression(terms)


def test_exclusions_alone_find_nothing() -> None:
    assert match_expression(WordTerms.of("", exclusions=["x"])) == ""

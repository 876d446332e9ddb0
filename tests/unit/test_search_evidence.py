"""Snippets, best sentences and marks."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qwenfind.search.evidence import Evidence, evidence, sentences_of
from tests.helpers import shared_data
from tests.quality.snippets import faults_of, queries_of, texts_of

LONG = (
    "The house was built in 1911. It stood empty for years. "
    "In March the roof was repaired by a firm from Lyon for 14,000 euros. "
    "The garden came later. Nobody remembers who planted the pear tree, but it still bears fruit every autumn. "
    "A second bill was sent to the insurance company. They paid half of it after a long exchange of letters. "
    "The cellar has been dry since then."
)


def marked(found: Evidence) -> list[str]:
    return [found.snippet[start:end] for start, end in found.highlights]


def best(found: Evidence) -> str:
    return found.snippet[found.sentence[0] : found.sentence[1]]


def test_the_sentence_with_most_of_the_query_is_the_best() -> None:
    found = evidence(LONG, "who repaired the roof")

    assert best(found) == "In March the roof was repaired by a firm from Lyon for 14,000 euros."
    assert marked(found) == ["roof", "repaired"]


def test_a_snippet_is_of_the_length_asked_for_and_cut_between_words() -> None:
    found = evidence(LONG * 5, "insurance letters")

    assert 200 <= len(found.snippet) <= 300
    assert set(found.snippet.strip("…").split(" ")) <= set((LONG * 5).split(" "))


def test_a_short_text_is_shown_whole_without_an_ellipsis() -> None:
    assert evidence("Milk, bread.\nEggs", "bread").snippet == "Milk, bread. Eggs"


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Der Vertrag über die Größe", "GROSSE vertrag", ["Vertrag", "Größe"]),
        ("un café noir", "cafe", ["café"]),
        ("She was running home", "runs", ["running"]),
        ("die alten Häuser", "haus", ["Häuser"]),
        ("we use C++ and foo_bar here", "foo_bar", ["foo", "bar"]),
        ("这个数据库的预算很大", "数据库 预算", ["数据库", "预算"]),
        ("データベースの予算", "予算", ["予算"]),
    ],
)
def test_words_are_marked_without_regard_to_case_accents_and_endings(
    text: str, query: str, expected: list[str]
) -> None:
    assert expected == marked(evidence(text, query))


def test_function_words_are_not_marked() -> None:
    assert marked(evidence("What is the rent of the flat?", "what is the rent")) == ["rent"]


def test_without_a_word_of_the_query_nothing_is_marked() -> None:
    found = evidence(LONG, "zebra")

    assert found.highlights == ()
    assert found.snippet.startswith("The house was built")


def test_a_phrase_outweighs_its_words() -> None:
    text = "Report report annual annual budget numbers. The annual report came. " + "Filler goes on here. " * 30

    assert best(evidence(text, "annual report budget numbers", phrases=("annual report",))) == "The annual report came."


def test_abbreviations_do_not_end_a_sentence() -> None:
    text = "See Dr. Miller, e.g. about the blue pill. Next one."

    assert best(evidence(text, "pill")) == "See Dr. Miller, e.g. about the blue pill."


def test_a_paragraph_ends_a_sentence() -> None:
    assert best(evidence("Prices and terms\n\nThe rent is due monthly", "rent")) == "The rent is due monthly"


def test_full_width_stops_end_a_sentence() -> None:
    assert best(evidence("今日は晴れです。予算は百万円です。終わり。", "予算")) == "予算は百万円です。"


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    found = evidence("x" * 5000, "zebra")

    assert len(found.snippet) <= 300


def test_what_could_command_a_terminal_is_gone() -> None:
    assert evidence("a\x1b[31mred\x07 \u202eevil\x00", "red").snippet == "a [31mred evil"


def test_a_sentence_chosen_elsewhere_is_shown_and_words_are_marked_all_the_same() -> None:
    at = next(i for i, sentence in enumerate(sentences_of(LONG)) if "insurance" in sentence)
    found = evidence(LONG * 3, "zebra company", chosen=at)

    assert best(found) == "A second bill was sent to the insurance company."
    assert marked(found) == ["company"]
    assert 200 <= len(found.snippet) <= 300


def test_the_best_sentence_tells_how_much_of_the_query_it_holds() -> None:
    assert evidence(LONG, "roof repaired").coverage == 1.0
    assert evidence(LONG, "roof zebra").coverage == pytest.approx(4 / 9)
    assert evidence(LONG, "zebra").coverage == 0.0


@given(st.text(), st.text(max_size=40))
def test_spans_lie_inside_the_snippet_whatever_the_text(text: str, query: str) -> None:
    found = evidence(text, query)

    previous = 0
    for start, end in found.highlights:
        assert previous <= start < end <= len(found.snippet)
        previous = end
    assert 0 <= found.sentence[0] <= found.sentence[1] <= len(found.snippet)


@given(st.text(alphabet="ab. \n。é数", min_size=300, max_size=900))
def test_a_snippet_never_grows_past_its_length(text: str) -> None:
    assert len(evidence(text, "ab 数").snippet) <= 300


WORDS = "The tenant pays the rent for the flat in the old house by the river on the first day of each month"
CLAUSES = ", and ".join([WORDS] * 12) + "."


@pytest.mark.parametrize(
    ("text", "query", "begins", "ends"),
    [
        pytest.param(CLAUSES, "tenant", "The tenant", ",…", id="a long sentence ends after a clause"),
        pytest.param(CLAUSES.replace(",", ""), "tenant", "The tenant", "…", id="without clauses, after a word"),
        pytest.param(f"{CLAUSES} The zebra sleeps.", "zebra", "…and The tenant", "sleeps.", id="a clause before"),
        pytest.param(f"Zebras sleep. {CLAUSES}", "zebra", "Zebras sleep.", ",…", id="a clause after"),
        pytest.param("x" * 5000, "zebra", "xxx", "x…", id="one huge word"),
        pytest.param("https://example.org/" + "part/" * 200, "zebra", "https", "/…", id="an address"),
        pytest.param("这个数据库的预算很大，" * 60, "预算", "这个", "，…", id="Chinese without stops"),
        pytest.param("データベースの予算。" * 60, "予算", "データ", "。", id="Japanese"),
        pytest.param("ผู้เช่าต้องชำระค่าเช่าทุกเดือน " * 30, "ค่าเช่า", "ผู้เช่า", "เดือน…", id="Thai ends at a space"),
        pytest.param("המשכיר מקבל את שכר הדירה בכל חודש. " * 20, "שכר", "המשכיר", "חודש.", id="Hebrew"),
        pytest.param("يدفع المستأجر الإيجار كل شهر؟ " * 20, "الإيجار", "يدفع", "؟", id="Arabic"),
        pytest.param("👩‍👩‍👧‍👦" * 200, "zebra", "👩", "👦…", id="signs made of several"),
        pytest.param("e\u0323\u0302\u0301" * 300, "zebra", "ệ\u0301", "ệ\u0301…", id="letters with their marks"),
    ],
)
def test_a_snippet_begins_and_ends_where_reading_pauses(text: str, query: str, begins: str, ends: str) -> None:
    snippet = evidence(text, query).snippet

    assert 200 <= len(snippet) <= 300
    assert snippet.startswith(begins)
    assert snippet.endswith(ends)
    assert faults_of(text, snippet) == []


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        pytest.param(
            "| item | price |\n| --- | --- |\n| chair | 40 |\n| table | 90 |",
            "table",
            "| table | 90 |",
            id="a table's row",
        ),
        pytest.param("chair\t40\t2\ntable\t90\t1\nlamp\t12\t4", "lamp", "lamp 12 4", id="cells parted by tabs"),
        pytest.param(
            "def cost(a):\n    rent = a.rent\n    heating = a.heating\n    return rent",
            "heating",
            "heating = a.heating",
            id="a line of code",
        ),
        pytest.param(
            "What is to be paid by the tenant in every single month of the year:\n- the rent for the flat itself\n"
            "- the heating\n- water, as far as it is\n  not read by a meter of its own in that flat",
            "water",
            "- water, as far as it is not read by a meter of its own in that flat",
            id="an item of two lines",
        ),
        pytest.param(
            "The tenant pays the rent for the flat in the old house by\nthe river on the first day of each month. Due.",
            "river",
            "The tenant pays the rent for the flat in the old house by the river on the first day of each month.",
            id="a sentence over two lines",
        ),
        pytest.param("Zum Beispiel z.B. Miete. Nächster Satz.", "miete", "Zum Beispiel z.B. Miete.", id="abbreviation"),
    ],
)
def test_the_sentence_of_what_is_no_prose_is_its_row_item_or_line(text: str, query: str, expected: str) -> None:
    assert expected == best(evidence(text, query))


def test_snippets_of_real_texts_have_no_fault() -> None:
    """Texts in Norwegian, Japanese, Chinese, German and English, tables and code among them."""
    chance = random.Random(3)
    shown, faults = 0, []
    for name in ("norquad_no", "product_docs", "codebase_chunks", "tldr_xling/ja", "tldr_xling/zh", "tldr_xling/de"):
        texts = list(texts_of(shared_data("ir") / name))
        for text in chance.sample(texts, min(len(texts), 150)):
            for query, chosen in queries_of(text, chance):
                snippet = evidence(text, query, chosen=chosen).snippet
                shown += 1
                faults += [(fault, snippet) for fault in faults_of(text, snippet)]

    assert shown > 1000
    assert faults == []

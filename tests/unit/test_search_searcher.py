"""The search pipeline, over a small stand-in for the index."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qwenfind.errors import ChildError, ModelError
from qwenfind.records import Closeness, Mode, SearchResponse, State
from qwenfind.search.query import parse
from qwenfind.search.searcher import NO_CLOSE_MATCH, NO_MODEL, Searcher
from tests.fakes import SPACE, FakeEmbedder, FakeIndex, FakeReranker


def names(response: SearchResponse) -> list[str]:
    return [result.name for result in response.results]


@pytest.fixture
def index() -> FakeIndex:
    index = FakeIndex()
    index.add("/home/letters/rent.txt", "The rent of the flat is due monthly.", vectors=[(0.85, 0.5, 0)], page=2)
    index.add(
        "/home/letters/budget.md", "Old budget of the flat.", "Rent and heating rise.", vectors=[(0, 1, 0), (0.9, 0, 0)]
    )
    index.add("/home/work/plan.pdf", "A plan of the housing costs.", vectors=[(0.95, 0, 0)])
    index.add("/home/work/flat rent photo.jpg")
    return index


def meaning(index: FakeIndex, embedder: FakeEmbedder | None = None, reranker: FakeReranker | None = None) -> Searcher:
    return Searcher(
        index.as_index(),
        embedders=[(SPACE, (embedder or FakeEmbedder()).as_embedder())],
        reranker=reranker.as_reranker() if reranker else None,
    )


def test_words_find_passages_and_say_where(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("rent monthly", mode=Mode.WORDS))

    assert names(found) == ["rent.txt", "budget.md"]
    first, second = found.results
    assert (first.rank, first.page, first.unit_kind, first.ordinal) == (1, 2, "page", 0)
    assert first.snippet == "The rent of the flat is due monthly."
    assert [first.snippet[a:b] for a, b in first.highlights] == ["rent", "monthly"]
    assert (second.page, second.ordinal, second.start) == (None, 1, 100)
    assert found.stages == ("words",)
    assert found.final
    assert not found.reranked


def test_one_row_a_document(index: FakeIndex) -> None:
    index.add("/home/x/all.txt", *["rent"] * 30)

    assert names(Searcher(index.as_index()).search(parse("rent", mode=Mode.WORDS))).count("all.txt") == 1


def test_names_find_files_without_text(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("photo", mode=Mode.NAMES))

    assert names(found) == ["flat rent photo.jpg"]
    assert (found.results[0].ordinal, found.results[0].snippet, found.results[0].page) == (-1, "", None)


def test_an_exact_name_comes_first(index: FakeIndex) -> None:
    index.add("/home/x/talk.txt", "plan plan plan plan", vectors=[(1, 0, 0)])

    assert names(meaning(index).search(parse("plan")))[0] == "plan.pdf"


def test_a_weak_name_match_does_not_disturb_the_content(index: FakeIndex) -> None:
    index.add("/home/x/monthly something else altogether.txt", "nothing")

    found = meaning(index).search(parse("due monthly flat payments"))
    assert names(found)[0] == "rent.txt"
    assert names(found).index("monthly something else altogether.txt") > 1


def test_meaning_finds_what_no_word_says(index: FakeIndex) -> None:
    found = meaning(index).search(parse("accommodation expenses", mode=Mode.MEANING))

    assert names(found) == ["plan.pdf", "budget.md", "rent.txt"]
    assert found.results[0].similarity == pytest.approx(0.95)
    assert found.results[0].relevance is None
    assert found.stages == ("meaning",)


def test_a_document_found_as_a_whole_shows_its_nearest_passage(index: FakeIndex) -> None:
    vectors = [(0.3, 0.9, 0), (0.4, 0.9, 0)]
    document = index.add("/home/work/novel.txt", "It begins at sea.", "A storm comes.", vectors=vectors)
    index.add_whole(document, (0.99, 0, 0))
    index.nearest_at_most = 3

    found = meaning(index).search(parse("what the whole book is about", mode=Mode.MEANING))

    assert names(found)[0] == "novel.txt"
    first = found.results[0]
    assert (first.ordinal, first.snippet) == (1, "A storm comes.")
    assert first.scores["meaning"] == pytest.approx(0.99)
    assert first.closeness is Closeness.STRONG
    assert all(result.ordinal >= 0 for result in found.results if result.snippet)


def test_what_words_found_gets_its_exact_cosine(index: FakeIndex) -> None:
    for number in range(120):
        index.add(f"/home/x/{number}.txt", "filler", vectors=[(0.9, 0, 0)])

    found = meaning(index).search(parse("monthly", limit=1))
    assert names(found) == ["rent.txt"]
    assert found.results[0].similarity == pytest.approx(0.85)


def test_every_space_answers_for_what_it_covers(index: FakeIndex) -> None:
    other = replace(SPACE, id=2, model="other")
    index.add("/home/x/new.txt", "only the other space knows this", vectors=[])
    index.stored[other.id, len(index.hits_of_all)] = FakeEmbedder((0.0, 0.0, 0.7)).vector
    searcher = Searcher(
        index.as_index(),
        embedders=[
            (other, FakeEmbedder((0.0, 0.0, 1.0)).as_embedder()),
            (SPACE, FakeEmbedder((1.0, 0.0, 0.0)).as_embedder()),
        ],
    )

    found = searcher.search(parse("housing expenses", mode=Mode.MEANING))
    assert set(names(found)[:2]) == {"new.txt", "plan.pdf"}
    similarity = {result.name: result.similarity for result in found.results}
    assert similarity["new.txt"] == pytest.approx(0.7)
    assert similarity["plan.pdf"] == pytest.approx(0.95)


def test_without_a_model_the_lesser_mode_is_said(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("rent"))

    assert NO_MODEL in found.notes
    assert found.stages == ("names", "words")


def test_only_meaning_without_a_model_is_an_error(index: FakeIndex) -> None:
    with pytest.raises(ModelError) as caught:
        Searcher(index.as_index()).search(parse("rent", mode=Mode.MEANING))

    assert caught.value.hint


def test_a_model_that_fails_costs_its_stage_only(index: FakeIndex) -> None:
    broken = FakeEmbedder(error=ChildError("It died."))

    found = meaning(index, broken).search(parse("rent"))
    assert "rent.txt" in names(found)
    assert found.stages == ("names", "words")
    assert any("It died." in note for note in found.notes)
    with pytest.raises(ChildError):
        meaning(index, broken).search(parse("rent", mode=Mode.MEANING))


def test_the_instruction_reaches_the_model(index: FakeIndex) -> None:
    embedder = FakeEmbedder()
    meaning(index, embedder).search(parse("rent", instruction="Find bills"))

    assert embedder.instructions == ["Find bills"]


def test_every_stage_is_announced_with_its_results(index: FakeIndex) -> None:
    announced: list[SearchResponse] = []
    final = meaning(index).search(parse("rent"), announced.append)

    assert [response.stages for response in announced] == [
        ("names",),
        ("names", "words"),
        ("names", "words", "meaning"),
    ]
    assert not any(response.final for response in announced)
    assert names(announced[0]) == ["rent.txt", "flat rent photo.jpg"]
    assert announced[-1].results == final.results
    assert {"names", "words", "meaning"} <= set(final.timings_ms)


def test_a_cancelled_search_stops_between_stages(index: FakeIndex) -> None:
    announced: list[SearchResponse] = []
    found = meaning(index).search(parse("rent"), announced.append, lambda: len(announced) == 1)

    assert found.stages == ("names",)
    assert not found.final
    assert not any(stage == "meaning" for stage, _ in index.asked)


# Phrases and exclusions


@pytest.mark.parametrize("mode", [Mode.HYBRID, Mode.MEANING, Mode.WORDS])
def test_a_phrase_is_demanded_in_every_stage(index: FakeIndex, mode: Mode) -> None:
    found = meaning(index).search(parse('"due monthly" costs', mode=mode))

    assert names(found) == ["rent.txt"]


def test_a_phrase_may_stand_in_the_name(index: FakeIndex) -> None:
    assert names(meaning(index).search(parse('"rent photo"'))) == ["flat rent photo.jpg"]


def test_two_phrases_may_stand_in_different_passages(index: FakeIndex) -> None:
    assert names(meaning(index).search(parse('"old budget" "heating rise"'))) == ["budget.md"]


def test_the_passage_that_holds_the_phrase_is_the_evidence(index: FakeIndex) -> None:
    texts = ("heating rises, and heating again", "so heating rise")
    index.add("/home/y/three.txt", *texts, vectors=[(1, 0, 0), (0, 1, 0)])

    found = meaning(index).search(parse('"heating rise" rises in:y'))
    assert found.results[0].snippet == "so heating rise"


@pytest.mark.parametrize("mode", list(Mode))
def test_an_exclusion_is_obeyed_in_every_stage(index: FakeIndex, mode: Mode) -> None:
    found = meaning(index).search(parse("rent -heating -photo", mode=mode))

    assert "rent.txt" in names(found)
    assert not {"budget.md", "flat rent photo.jpg"} & set(names(found))


def test_an_exclusion_does_not_empty_the_results(index: FakeIndex) -> None:
    """The nearest hundreds hold the excluded word; what lies behind them is found all the same."""
    for number in range(700):
        index.add(f"/home/x/{number}.txt", "draft", vectors=[(1, 0, 0)])

    found = meaning(index).search(parse("costs -draft", mode=Mode.MEANING, limit=3))
    assert names(found) == ["plan.pdf", "budget.md", "rent.txt"]


def test_more_exclusions_than_neighbours_can_be_asked_for_are_met(index: FakeIndex) -> None:
    for number in range(4200):
        index.add(f"/home/x/{number}.txt", "draft", vectors=[(1, 0, 0)])

    found = meaning(index).search(parse("costs -draft", mode=Mode.MEANING, limit=3))
    assert names(found) == ["plan.pdf", "budget.md", "rent.txt"]


def test_a_long_document_does_not_crowd_out_the_others(index: FakeIndex) -> None:
    index.add("/home/x/long.txt", *["costs"] * 300, vectors=[(1, 0, 0)] * 300)

    found = meaning(index).search(parse("costs", mode=Mode.MEANING, limit=3))
    assert names(found) == ["long.txt", "plan.pdf", "budget.md"]


def test_a_phrase_that_nothing_holds_finds_nothing(index: FakeIndex) -> None:
    assert names(meaning(index).search(parse('"no such thing"'))) == []


def test_filters_apply_inside_every_stage(index: FakeIndex) -> None:
    assert names(meaning(index).search(parse("rent type:md"))) == ["budget.md"]
    assert names(meaning(index).search(parse("rent costs in:work"))) == ["plan.pdf", "flat rent photo.jpg"]


# Reranking


def test_the_reranker_has_the_last_word(index: FakeIndex) -> None:
    found = meaning(index, reranker=FakeReranker({"heating": 0.9, "housing": 0.5})).search(parse("what does it cost"))

    assert names(found)[:2] == ["budget.md", "plan.pdf"]
    assert [r.relevance for r in found.results][:2] == [0.9, 0.5]
    assert found.reranked
    assert found.stages[-1] == "rerank"
    assert NO_CLOSE_MATCH not in found.notes


def test_a_search_may_leave_reranking_out(index: FakeIndex) -> None:
    found = meaning(index, reranker=FakeReranker({"heating": 0.9})).search(parse("rent", rerank=False))

    assert not found.reranked
    assert "rerank" not in found.stages


def test_what_the_time_did_not_reach_follows_in_its_order(index: FakeIndex) -> None:
    found = meaning(index, reranker=FakeReranker({"a": 0.3}, at_most=1)).search(parse("costs", mode=Mode.MEANING))

    assert names(found) == ["plan.pdf", "budget.md", "rent.txt"]
    assert [r.relevance is None for r in found.results] == [False, True, True]
    assert any("best 1 of 3" in note for note in found.notes)


def test_the_best_candidates_are_reranked_as_many_as_the_time_is_enough_for(index: FakeIndex) -> None:
    judge = FakeReranker({"a": 0.3}, affords=2)

    found = meaning(index, reranker=judge).search(parse("costs", mode=Mode.MEANING))

    assert [len(asked) for asked in judge.asked] == [2]
    assert sorted(names(found)[:2]) == ["budget.md", "plan.pdf"]
    assert [r.relevance is None for r in found.results] == [False, False, True]
    assert not any("candidates" in note for note in found.notes)


def test_the_first_relevance_is_announced_at_once(index: FakeIndex) -> None:
    announced: list[SearchResponse] = []

    meaning(index, reranker=FakeReranker({"a": 0.3})).search(parse("costs", mode=Mode.MEANING), announced.append)

    judged = [sum(r.relevance is not None for r in one.results) for one in announced]
    assert next(filter(None, judged)) == 1


def test_weak_relevance_is_said(index: FakeIndex) -> None:
    found = meaning(index, reranker=FakeReranker({"a": 0.02})).search(parse("zebra", mode=Mode.MEANING))

    assert NO_CLOSE_MATCH in found.notes
    assert found.no_close_match


def test_a_reranker_that_fails_leaves_the_order(index: FakeIndex) -> None:
    broken = FakeReranker({}, at_most=0, error=ChildError("It died."))

    found = meaning(index, reranker=broken).search(parse("costs", mode=Mode.MEANING))
    assert names(found) == ["plan.pdf", "budget.md", "rent.txt"]
    assert not found.reranked
    assert any("It died." in note for note in found.notes)


# Closeness


def closeness_of(response: SearchResponse) -> dict[str, Closeness]:
    return {result.name: result.closeness for result in response.results}


def test_words_tell_closeness_until_meaning_does(index: FakeIndex) -> None:
    announced: list[SearchResponse] = []
    final = meaning(index, FakeEmbedder((0.0, 0.0, 1.0))).search(parse("rent monthly"), announced.append)

    assert closeness_of(announced[1])["rent.txt"] is Closeness.STRONG
    assert closeness_of(announced[1])["budget.md"] is Closeness.LOOSE
    assert closeness_of(final)["rent.txt"] is Closeness.GOOD


def test_meaning_alone_can_be_strong_or_loose(index: FakeIndex) -> None:
    index.add("/home/x/far.txt", "Nothing of the kind.", vectors=[(0.1, 0.9, 0)])
    for number in range(30):
        index.add(f"/home/y/{number}.txt", "filler", vectors=[(0.0, 1, 0)])

    found = closeness_of(meaning(index).search(parse("accommodation expenses", mode=Mode.MEANING)))
    assert found["plan.pdf"] is Closeness.STRONG
    assert found["far.txt"] is Closeness.LOOSE


def test_what_is_near_to_nothing_is_no_close_match(index: FakeIndex) -> None:
    found = meaning(index, FakeEmbedder((0.1, 0.1, 0.9))).search(parse("asdkjh qwoeiu"))

    assert found.results
    assert found.no_close_match
    assert NO_CLOSE_MATCH in found.notes


def test_a_rare_exact_word_is_a_close_match_though_no_model_knows_it(index: FakeIndex) -> None:
    index.add("/home/x/part.txt", "Spare part XQ-7741 is out of stock.", vectors=[(0, 0, 0)])
    searcher = meaning(index, FakeEmbedder((0.1, 0.1, 0.9)), FakeReranker({"a": 0.01}))

    found = searcher.search(parse("XQ-7741"))
    assert closeness_of(found).pop("part.txt") is Closeness.GOOD
    assert not found.no_close_match


def test_nothing_found_is_no_miss(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("zebra", mode=Mode.WORDS))

    assert not found.results
    assert not found.no_close_match


def test_no_match_is_not_said_while_stages_run(index: FakeIndex) -> None:
    announced: list[SearchResponse] = []
    meaning(index, FakeEmbedder((0.1, 0.1, 0.9))).search(parse("asdkjh qwoeiu"), announced.append)

    assert not any(response.no_close_match for response in announced)


def test_an_exact_name_is_strong_and_a_name_alone_is_told_by_its_words(index: FakeIndex) -> None:
    found = Searcher(index.as_index()).search(parse("flat rent photo"))
    assert closeness_of(found)["flat rent photo.jpg"] is Closeness.STRONG

    found = Searcher(index.as_index()).search(parse("rent photo", mode=Mode.NAMES))
    assert closeness_of(found) == {"flat rent photo.jpg": Closeness.STRONG, "rent.txt": Closeness.LOOSE}


def test_results_tell_of_their_file(index: FakeIndex) -> None:
    document = index.add("/home/away/trip.txt", "A trip.", "Another trip.", "Trips, trip and a trip.", "Unlike.")
    index.replace(document, size=7, mtime_ns=9, language="en", state=State.OFFLINE)

    result = Searcher(index.as_index()).search(parse("trip")).results[0]
    assert (result.size, result.mtime_ns, result.language, result.offline) == (7, 9, "en", True)
    assert result.more == 2


# Sentences

ROOF = "The house was built in 1911 by nobody. Water came in from above for years. The garden was laid out later on."


def test_the_nearest_sentence_is_shown_where_words_do_not_tell_it() -> None:
    index = FakeIndex()
    index.add("/home/roof.txt", ROOF, vectors=[(0.9, 0, 0)])
    embedder = FakeEmbedder()
    embedder.near = {"Water": 0.7}
    announced: list[SearchResponse] = []

    found = meaning(index, embedder).search(parse("leaking ceiling"), announced.append).results[0]
    assert found.snippet[slice(*found.sentence)] == "Water came in from above for years."
    before = announced[-1].results[0]
    assert before.snippet[slice(*before.sentence)].startswith("The house")


def test_a_sentence_that_holds_the_words_needs_no_model() -> None:
    index = FakeIndex()
    index.add("/home/roof.txt", ROOF, vectors=[(0.9, 0, 0)])
    embedder = FakeEmbedder()

    found = meaning(index, embedder).search(parse("garden laid")).results[0]
    assert found.snippet[slice(*found.sentence)] == "The garden was laid out later on."
    assert embedder.sentences == []


def test_sentences_can_be_left_out_and_fail_without_harm() -> None:
    index = FakeIndex()
    index.add("/home/roof.txt", ROOF, vectors=[(0.9, 0, 0)])
    embedder = FakeEmbedder()
    embedder.error_of_sentences = ChildError("It died.")

    assert names(meaning(index, embedder).search(parse("leaking ceiling"))) == ["roof.txt"]
    asked = len(embedder.sentences)
    frugal = Searcher(index.as_index(), embedders=[(SPACE, embedder.as_embedder())], sentences_s=0.0)
    assert names(frugal.search(parse("leaking ceiling"))) == ["roof.txt"]
    assert len(embedder.sentences) == asked


def test_what_the_reranker_ordered_is_announced_before_sentences_are_looked_for() -> None:
    index = FakeIndex()
    index.add("/home/roof.txt", ROOF, vectors=[(0.9, 0, 0)])
    announced: list[SearchResponse] = []
    meaning(index, reranker=FakeReranker({"Water": 0.8})).search(parse("leaking ceiling"), announced.append)

    assert announced[-1].reranked
    assert not announced[-1].final


def test_where_it_reranked_the_reranker_chooses_the_sentence_too() -> None:
    index = FakeIndex()
    index.add("/home/roof.txt", ROOF, vectors=[(0.9, 0, 0)])
    embedder = FakeEmbedder()
    embedder.near = {"Water": 0.6, "garden": 0.5}
    judge = FakeReranker({"garden": 0.9, "Water": 0.3})

    found = meaning(index, embedder, judge).search(parse("leaking ceiling")).results[0]
    assert "garden" in found.snippet[slice(*found.sentence)]


# Passages of one file


def test_the_passages_of_one_file_come_best_first(index: FakeIndex) -> None:
    document = index.add(
        "/home/long.txt",
        *("Nothing.", "Rent is due.", "The rent of the flat", "Warmth costs."),
        vectors=[(0, 1, 0), (0.5, 0, 0), (0.9, 0, 0), (0.85, 0, 0)],
    )

    found = meaning(index).passages(document, parse("rent flat in:elsewhere"), limit=20)
    assert found[0].passage.ordinal == 2
    assert {match.passage.ordinal for match in found} == {1, 2, 3}
    assert found[0].similarity == pytest.approx(0.9)
    assert [found[0].snippet[a:b] for a, b in found[0].highlights] == ["rent", "flat"]
    assert len(meaning(index).passages(document, parse("rent flat"), limit=1)) == 1


def test_a_file_that_does_not_answer_has_no_passages(index: FakeIndex) -> None:
    document = index.add("/home/other.txt", "Nothing of the kind.")

    assert Searcher(index.as_index()).passages(document, parse("rent"), limit=20) == ()

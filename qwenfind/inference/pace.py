"""How much work makes a batch: learnt from what batches took on this machine."""

from __future__ import annotations

from collections.abc import Sequence

# A passage of usual length, for measuring this machine.
SAMPLE = "The tenant pays the rent on the third working day of each month, and heating is settled once a year. " * 8

# A query waits for at most one batch, and a person notices more than this.
BATCH_S = 0.15

# Where a batch can be left between its steps, it holds so many tokens whatever it takes. Passages of the 0.6B shape on
# two cores, tokens a second: 544 one by one, 626 two together, 650 four, 708 eight, 737 thirty-two in bfloat16; 581,
# 726, 777, 827 (eight), 778 (sixteen) in int8.
FULL_BATCH = 1536

# Until the first batch tells: a slow laptop's float32 speed.
_FIRST_FLOPS = 20e9
# Two operations a parameter and token (Kaplan et al. 2020, arXiv:2001.08361, section 2.1).
_FLOPS_PER_PARAMETER = 2
# English is about 4 bytes a token; other scripts have more bytes a character and about as many a token.
_BYTES_PER_TOKEN = 4.0
_LONGEST_BATCH = 512
_GROWTH = 2.0


class Pace:
    """Turns measured batch times into the size of the next batch.

    Args:
        parameters: of the model, for a first guess.
        max_tokens: texts are cut there, so a longer one costs no more.
        tokens_per_s: what was learnt before, or None.
        full: tokens that a batch holds however long they take.

    Attributes:
        tokens_per_s: what the next batch is sized for.
        batches: how many have taught it.
        usual_tokens_per_s: what the last batches came to, or None before the first.
    """

    def __init__(self, *, parameters: int, max_tokens: int, tokens_per_s: float | None = None, full: int = 0) -> None:
        self._max_tokens = max_tokens
        self._full = full
        self.tokens_per_s = tokens_per_s or _FIRST_FLOPS / (_FLOPS_PER_PARAMETER * max(parameters, 1))
        self.usual_tokens_per_s = tokens_per_s
        self.batches = 0

    def tokens_in(self, text: str) -> float:
        """An estimate of the tokens that a text costs."""
        # Each character is at least one byte: the slice bounds the work on a huge text.
        size = len(text[: self._max_tokens * 8].encode("utf-8", "replace"))
        return 2 + min(size / _BYTES_PER_TOKEN, self._max_tokens)

    def take(self, waiting: list[int], costs: Sequence[float], *, for_s: float = BATCH_S) -> list[int]:
        """Removes the next batch from the end of `waiting`, at least one text.

        Args:
            for_s: seconds of work that it is to be, unless a full one is more.
        """
        budget = max(self.tokens_per_s * for_s, self._full)
        batch = [waiting.pop()]
        spent = costs[batch[0]]
        while waiting and spent + costs[waiting[-1]] <= budget and len(batch) < _LONGEST_BATCH:
            spent += costs[waiting[-1]]
            batch.append(waiting.pop())
        return batch

    def learn(self, tokens: float, elapsed_s: float) -> None:
        """Takes note of what a batch took. Slower is believed at once, faster step by step."""
        self.batches += 1
        measured = tokens / max(elapsed_s, 1e-4)
        self.usual_tokens_per_s = (measured + (self.usual_tokens_per_s or measured)) / 2
        if measured < self.tokens_per_s:
            self.tokens_per_s = max((self.tokens_per_s + measured) / 2, 1e-3)
        else:
            self.tokens_per_s = min(measured, self.tokens_per_s * _GROWTH)

    def deadline_s(self, costs: Sequence[float]) -> float:
        """When a batch must have hung: twenty times what it should take, and at least two minutes."""
        return 120 + 20 * sum(costs) / self.tokens_per_s

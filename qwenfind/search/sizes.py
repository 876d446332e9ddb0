"""Sizes as a person writes them: `>1mb`, `<200kb`, `1mb-5mb`. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qwenfind.errors import UsageError

# Thousands, as the program shows sizes; "o" is an octet, as in French.
_UNITS: dict[str, int] = {
    "": 1,
    "b": 1,
    "byte": 1,
    "bytes": 1,
    "o": 1,
    **{f"{prefix}{end}": 1000**power for power, prefix in enumerate("kmgt", 1) for end in ("", "b", "o")},
    **{f"{prefix}i{end}": 1024**power for power, prefix in enumerate("kmgt", 1) for end in ("", "b", "o")},
}
_NUMBER = r"(\d{1,15}(?:[.,]\d{1,6})?)\s*([a-z]*)"
_ONE = re.compile(rf"(>=|<=|≥|≤|>|<)\s*{_NUMBER}")
_SPAN = re.compile(rf"{_NUMBER}\s*(?:-|–|\.\.)\s*{_NUMBER}")
_HINT = "Write size:>1mb, size:<200kb or size:1mb-5mb."


@dataclass(frozen=True, slots=True)
class SizeSpan:
    """From `least` to `most` bytes, both included; None where there is no such end."""

    least: int | None = None
    most: int | None = None

    def inverted(self) -> SizeSpan:
        """All other sizes.

        Raises:
            UsageError: they are no span.
        """
        if self.least is not None and self.most is not None:
            raise UsageError("-size: takes one bound only.", "Write -size:>1mb or -size:<200kb.")
        if self.least is not None:
            return SizeSpan(most=self.least - 1)
        return SizeSpan(least=self.most + 1 if self.most is not None else None)


def size_span(text: str) -> SizeSpan:
    """Reads sizes. KB, MB, GB and TB count in thousands, KiB and so on in 1024s.

    Raises:
        UsageError: it is none.
    """
    plain = text.strip().lower()
    if not plain:
        raise UsageError("size: needs a size.", _HINT)
    if match := _ONE.fullmatch(plain):
        number = _bytes(match[2], match[3], text)
        return {
            ">": SizeSpan(least=number + 1),
            "<": SizeSpan(most=number - 1),
        }.get(match[1], SizeSpan(least=number) if match[1] in (">=", "≥") else SizeSpan(most=number))
    if match := _SPAN.fullmatch(plain):
        least, most = _bytes(match[1], match[2] or match[4], text), _bytes(match[3], match[4], text)
        if least > most:
            raise UsageError(f"size:{text} ends before it begins.", _HINT)
        return SizeSpan(least, most)
    raise UsageError(f"size:{text} is no size.", _HINT)


def _bytes(number: str, unit: str, text: str) -> int:
    if unit not in _UNITS:
        raise UsageError(f"size:{text} has no unit that is known.", "Units: B, KB, MB, GB, TB.")
    return round(float(number.replace(",", ".")) * _UNITS[unit])

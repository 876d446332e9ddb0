"""Tells which legacy character set wrote some bytes: the one under which they are the likeliest text.

Each language is a small letter model; a character set that may write it proposes a reading, and the reading with the
highest log-likelihood of all its characters wins. Short texts in Latin letters are where general detectors fail most,
so symbols inside words, capitals after small letters and two scripts in one word count against a reading.
"""

from __future__ import annotations

import codecs
import functools
import itertools
import math
import unicodedata
from dataclasses import dataclass

SAMPLE_BYTES = 32 << 10
_ASCII = -3.5
_TYPOGRAPHIC = "’“”‘–—…«»„‚°§·•€£©®™ ¿¡‹›№،؛؟、。「」，：！？；（）・『』【】《》ー"
_KANA = "のにはをたがでとしるてなれらもいすかこうあっまよりさきんスンルトラーリイク"
_HANZI_SIMPLE = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
_HANZI_FULL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
_HANGUL = "이다는의에을가고를하지은로도서한사기리인어대정시자아나해그과일부수보니전라들있"


@dataclass(frozen=True, slots=True)
class _Language:
    """A language's letters beyond ASCII by falling frequency, and the character sets that write it."""

    charsets: tuple[str, ...]
    letters: str
    scripts: tuple[str, ...] = ("LATIN",)


_WESTERN = ("cp1252", "cp850", "mac_roman", "cp437")
_CENTRAL = ("cp1250", "iso8859_2", "cp852")
_CYRILLIC = ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")
_LANGUAGES = (
    _Language(_WESTERN, "üäößÄÜÖ"),
    _Language(_WESTERN, "éèàêçôùîûâëïœÉÀÈÊÇæ"),
    _Language(_WESTERN, "óíáéñúüÁÉÍÓÚÑ"),
    _Language(_WESTERN, "ãçáéíóêúâõàôÁÉÓÇ"),
    _Language(_WESTERN, "èàòùéìÈÀ"),
    _Language(_WESTERN, "äåöéÄÅÖ"),
    _Language(_WESTERN, "øåæéÅØÆ"),
    _Language(_WESTERN, "íáðóéþúýöæÍÞÁ"),
    _Language(("cp1252", "mac_roman"), "éïëüö"),
    _Language(("cp1257", "iso8859_13", "cp775"), "ėšųžįąūčęŠŽ"),
    _Language(("cp1257", "iso8859_13", "cp775"), "āīēšņūļģžķčĀĪŠ"),
    _Language(("cp1257", "cp1252", "iso8859_13"), "äõüöšžÄÕÜÖ"),
    _Language(_CENTRAL, "łąęóśżćńźŁŚŻÓ"),
    _Language(_CENTRAL, "íáéěřšžčýůúťóňďŠČŽŘÚ"),
    _Language(_CENTRAL, "áéíčšžýúťľňôäďóŠČŽ"),
    _Language(_CENTRAL, "áéöóőüíúűÁÉÖÓ"),
    _Language(_CENTRAL, "čšžćđŠČŽĐĆ"),
    _Language((*_CENTRAL, "iso8859_16"), "ăîşâţșțŞÎŢÎÂ"),
    _Language(("cp1254", "iso8859_9", "cp857"), "ıüşğçöİâŞÜÇÖî"),
    _Language(_CYRILLIC, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", ("CYRILLIC",)),
    _Language(("cp1251", "koi8_u", "iso8859_5", "mac_cyrillic"), "оанивтерсклудмпязьбгійчхжцюєщїфґ", ("CYRILLIC",)),
    _Language(("cp1251", "iso8859_5", "cp866"), "аоиентсрвлдкпмзбъугячцйхшщжюфь", ("CYRILLIC",)),
    _Language(("cp1251", "iso8859_5"), "аоиентрсјвкудплмгзбчшхцњжћђљфџ", ("CYRILLIC",)),
    _Language(("cp1253", "iso8859_7", "cp737"), "αοιετσνηυρπκμςλωάίόέδγήθχύβώφξζψϊΑΤΟΕΗΠΣΚΜ", ("GREEK",)),
    _Language(("cp1255", "iso8859_8", "cp862"), "יוהלאמתרבשםנעדקחפסגכטצזןךץף", ("HEBREW",)),
    _Language(("cp1256", "iso8859_6", "cp720"), "اليمنوترةبعدسفهكقحجأشصطىخإضزثذئءغآظؤ", ("ARABIC",)),
    _Language(("cp1256",), "اینردهوتمبسشکلگزفخقعپچآژحجصطئ", ("ARABIC",)),
    _Language(("cp874",), "านรอกเงมยลวดทสตะปบคหแจพชขใไโผณศธ่้ีิัืุู์ำ็", ("THAI",)),
    _Language(("cp932", "euc_jp"), _KANA, ("HIRAGANA", "KATAKANA", "CJK")),
    _Language(("gb18030",), _HANZI_SIMPLE, ("CJK",)),
    _Language(("big5hkscs", "cp950"), _HANZI_FULL, ("CJK",)),
    _Language(("cp949", "johab"), _HANGUL, ("HANGUL",)),
)
# How much rarer than the commonest character set of its script a file in this one is, in natural logarithms.
_RARITY = {
    "cp850": 4.0, "mac_roman": 6.0, "cp437": 7.0, "cp852": 5.0, "cp866": 2.0, "iso8859_5": 5.0, "mac_cyrillic": 5.0,
    "koi8_r": 0.5, "koi8_u": 1.0, "cp857": 5.0, "cp737": 4.0, "cp862": 4.0, "cp720": 5.0, "cp775": 6.0, "johab": 8.0,
    "cp1257": 1.5, "iso8859_13": 2.5, "iso8859_16": 4.0, "cp1254": 1.0, "iso8859_9": 1.5, "iso8859_2": 0.5,
    "cp1250": 0.5, "iso8859_6": 2.0, "iso8859_8": 2.0, "iso8859_7": 0.5, "cp950": 0.5, "cp874": 1.0,
}  # fmt: skip
_WIDE = frozenset({"cp932", "euc_jp", "gb18030", "big5hkscs", "cp950", "cp949", "johab"})


def guess(data: bytes) -> str:
    """Return the codec under which these bytes, which are no UTF, are the likeliest text; "cp1252" at a loss."""
    sample = data[:SAMPLE_BYTES]
    best, best_score = "cp1252", -math.inf
    readings: dict[str, tuple[str, float]] = {}
    for number, language in enumerate(_LANGUAGES):
        for charset in language.charsets:
            if charset not in readings:
                text = _decoded(sample, charset)
                readings[charset] = (text, _oddity(text))
            text, oddity = readings[charset]
            if not text:
                continue
            score = _likelihood(text, number) + oddity - _RARITY.get(charset, 0.0)
            if score > best_score:
                best, best_score = charset, score
    return best


def _decoded(sample: bytes, charset: str) -> str:
    # Not final: the sample may end inside a character.
    decoder = codecs.getincrementaldecoder(charset)()
    try:
        return decoder.decode(sample)
    except UnicodeDecodeError as error:
        # A stray byte or two in a long text is damage, not a sign of another character set.
        if charset in _WIDE and error.start < max(200, len(sample) // 2):
            return ""
        return sample.decode(charset, "replace") if len(sample) > 400 else ""


@functools.lru_cache(maxsize=64)
def _model(number: int) -> dict[str, float]:
    language = _LANGUAGES[number]
    weights = {letter: 1 / (rank + 3) for rank, letter in enumerate(language.letters)}
    if language.scripts == ("LATIN",):
        # Letters beyond ASCII are a tenth or less of such a text.
        share = 0.08
    elif "CJK" in language.scripts or "HANGUL" in language.scripts:
        share = 0.45
    else:
        share = 0.9
        for letter, weight in list(weights.items()):
            weights.setdefault(letter.upper(), weight / 15)
    total = sum(weights.values())
    return {letter: math.log(share * weight / total) for letter, weight in weights.items()}


@functools.lru_cache(maxsize=1 << 16)
def _rest(char: str, scripts: tuple[str, ...]) -> float:
    """Log-probability of a character that is not among a language's common letters."""
    if char < "\x80":
        return _ASCII
    if char in _TYPOGRAPHIC:
        return math.log(2e-3)
    category = unicodedata.category(char)
    if category in ("Cc", "Cn", "Co", "Cs") or char == "�":
        return -20.0
    name = unicodedata.name(char, "")
    if name.startswith(("HALFWIDTH", "BOX", "CJK COMPATIBILITY")):
        return -13.0
    if name.startswith("FULLWIDTH"):
        return -9.0
    if name.startswith(scripts):
        return _rest_of_script(char, name)
    return -11.0 if category[0] == "L" else -9.5


def _rest_of_script(char: str, name: str) -> float:
    if name.startswith("CJK"):
        # The first levels of the national standards hold the characters in daily use.
        for charset, last in (("gb2312", 0xD7), ("big5", 0xC6), ("euc_jp", 0xCF)):
            try:
                if char.encode(charset)[0] <= last:
                    return -7.6
            except UnicodeEncodeError:
                continue
        return -12.0
    if name.startswith(("HIRAGANA", "KATAKANA")):
        return -6.0
    if name.startswith("HANGUL"):
        return -7.3
    if name.startswith("LATIN"):
        return -10.0
    return -7.0


def _likelihood(text: str, number: int) -> float:
    model, scripts = _model(number), _LANGUAGES[number].scripts
    counts: dict[str, int] = {}
    for char in text:
        counts[char] = counts.get(char, 0) + 1
    return sum(count * (model.get(char) or _rest(char, scripts)) for char, count in counts.items())


@functools.lru_cache(maxsize=4096)
def _class(char: str) -> str:
    """Script and case of a letter ("Ll", "Cu", ...), "s" for a symbol beyond ASCII, else ""."""
    if char.isalpha() or unicodedata.category(char)[0] == "M":
        script = unicodedata.name(char, "?")[0] if char >= "\x80" else "L"
        return script + ("u" if char.isupper() else "l")
    return "s" if char >= "\x80" and char not in "’‘´` ·" else ""


def _oddity(text: str) -> float:
    """Log-likelihood, at most 0, of the way that letters beyond ASCII stand beside others."""
    odd = 0.0
    for before, here in itertools.pairwise(text):
        if before < "\x80" and here < "\x80":
            continue
        if before >= "\u3040" and here >= "\u3040":
            continue
        left, right = _class(before), _class(here)
        if not left or not right:
            continue
        if "s" in (left, right):
            odd -= 1.5 if (before in _TYPOGRAPHIC or here in _TYPOGRAPHIC) else 3.0
        elif left[0] != right[0]:
            odd -= 4.0
        elif left[1] == "l" and right[1] == "u":
            odd -= 3.0
    return odd

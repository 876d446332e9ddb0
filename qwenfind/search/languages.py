"""Languages by their ISO 639-1 codes and by the names that people type. Pure."""

from __future__ import annotations

import unicodedata

from qwenfind.errors import UsageError

# Code, English name, other names (its own, German, French, Spanish) of the languages that computers meet most.
_NAMED = """
    af Afrikaans
    am Amharic
    ar Arabic: العربية Arabisch arabe árabe
    az Azerbaijani
    be Belarusian
    bg Bulgarian: български Bulgarisch bulgare búlgaro
    bn Bengali: Bangla বাংলা
    br Breton
    bs Bosnian
    ca Catalan: català Katalanisch catalán
    cs Czech: čeština Tschechisch tchèque checo
    cy Welsh: Cymraeg
    da Danish: dansk Dänisch danois danés
    de German: Deutsch allemand alemán
    el Greek: ελληνικά Griechisch grec griego
    en English: Englisch anglais inglés
    eo Esperanto
    es Spanish: español castellano Spanisch espagnol
    et Estonian: eesti
    eu Basque: euskara
    fa Persian: Farsi فارسی Persisch persan persa
    fi Finnish: suomi Finnisch finnois finlandés
    fo Faroese
    fr French: français Französisch francés
    fy Frisian
    ga Irish: Gaeilge
    gd Gaelic
    gl Galician: galego
    gu Gujarati
    ha Hausa
    he Hebrew: עברית Hebräisch hébreu hebreo
    hi Hindi: हिन्दी
    hr Croatian: hrvatski Kroatisch croate croata
    ht Haitian
    hu Hungarian: magyar Ungarisch hongrois húngaro
    hy Armenian
    id Indonesian: Indonesisch
    ig Igbo
    is Icelandic: íslenska
    it Italian: italiano Italienisch italien
    ja Japanese: 日本語 Japanisch japonais japonés
    jv Javanese
    ka Georgian
    kk Kazakh
    km Khmer
    kn Kannada
    ko Korean: 한국어 Koreanisch coréen coreano
    ku Kurdish
    ky Kyrgyz
    la Latin: Latein latín
    lb Luxembourgish
    lo Lao
    lt Lithuanian: lietuvių Litauisch
    lv Latvian: latviešu Lettisch
    mg Malagasy
    mk Macedonian
    ml Malayalam
    mn Mongolian
    mr Marathi
    ms Malay
    mt Maltese
    my Burmese
    nb Bokmål
    ne Nepali
    nl Dutch: Nederlands Niederländisch néerlandais neerlandés
    nn Nynorsk
    no Norwegian: norsk Norwegisch norvégien noruego
    oc Occitan
    or Odia
    pa Punjabi
    pl Polish: polski Polnisch polonais polaco
    ps Pashto
    pt Portuguese: português Portugiesisch portugais portugués
    qu Quechua
    ro Romanian: română Rumänisch roumain rumano
    ru Russian: русский Russisch russe ruso
    rw Kinyarwanda
    sa Sanskrit
    si Sinhala
    sk Slovak: slovenčina Slowakisch slovaque eslovaco
    sl Slovenian: slovenščina Slowenisch
    so Somali
    sq Albanian: shqip
    sr Serbian: српски Serbisch serbe serbio
    sv Swedish: svenska Schwedisch suédois sueco
    sw Swahili
    ta Tamil
    te Telugu
    tg Tajik
    th Thai: ไทย
    tk Turkmen
    tl Tagalog: Filipino
    tr Turkish: Türkçe Türkisch turc turco
    tt Tatar
    ug Uyghur
    uk Ukrainian: українська Ukrainisch ukrainien ucraniano
    ur Urdu
    uz Uzbek
    vi Vietnamese: Vietnamesisch vietnamien
    xh Xhosa
    yi Yiddish
    yo Yoruba
    zh Chinese: 中文 Chinesisch chinois chino Mandarin
    zu Zulu
"""
# The rest of ISO 639-1.
_UNNAMED = """
    aa ab ae ak an as av ay ba bh bi bm bo ce ch co cr cu cv dv dz ee ff fj gn gv ho hz ia ie ii ik io iu kg ki kj kl kr
    ks kv kw lg li ln lu mh mi na nd ng nr nv ny oj om os pi rm rn sc sd se sg sm sn ss st su ti tn to ts tw ty ve vo wa
    wo za
"""
# Codes that stand for one written language, or for languages that a short text cannot tell apart.
_TOGETHER = {
    "no": ("no", "nb", "nn"),
    "nb": ("nb", "no"),
    "nn": ("nn",),
    "bs": ("bs", "hr"),
    "he": ("he", "iw"),
    "id": ("id", "in"),
    "yi": ("yi", "ji"),
    "tl": ("tl", "fil"),
}
_HINT = "Write a language or its code: lang:german, lang:de, lang:de,en."


def codes_of(text: str) -> tuple[str, ...]:
    """The ISO 639-1 codes of languages, each by its name or its code, with commas between them.

    Raises:
        UsageError: one of them is none.
    """
    if not text.strip():
        raise UsageError("lang: needs a language.", _HINT)
    found: list[str] = []
    for name in text.split(","):
        plain = _plain(name)
        code = _CODES.get(plain) or _CODES.get(plain.replace("_", "-").partition("-")[0])
        if code is None:
            raise UsageError(f"lang:{text} is no language that is known.", _HINT)
        found += _TOGETHER.get(code, (code,))
    return tuple(dict.fromkeys(found))


def is_code(code: str) -> bool:
    """Whether `codes_of` knows a code."""
    return _CODES.get(code) == code


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.strip().casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f"))


def _read() -> dict[str, str]:
    codes: dict[str, str] = {code: code for code in _UNNAMED.split()}
    for line in _NAMED.strip().splitlines():
        code, _, rest = line.strip().partition(" ")
        name, _, others = rest.partition(":")
        codes |= {_plain(other): code for other in (code, name, *others.split())}
    return codes


_CODES = _read()

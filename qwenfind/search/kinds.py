"""The kinds of files that `type:` knows by a name. Pure."""

from __future__ import annotations

from collections.abc import Mapping

# The first kind that holds a suffix is the one that its files are counted under.
KINDS: Mapping[str, tuple[str, ...]] = {
    "word": ("docx", "doc", "odt", "rtf", "docm", "dotx"),
    "excel": ("xlsx", "xls", "xlsm", "xlsb", "ods", "csv", "tsv"),
    "slides": ("pptx", "ppt", "odp", "pptm", "ppsx"),
    "code": (
        *("py", "pyi", "js", "mjs", "jsx", "ts", "tsx", "java", "kt", "c", "h", "cc", "cpp", "cxx", "hpp", "cs", "go"),
        *("rs", "rb", "php", "swift", "scala", "lua", "pl", "r", "jl", "sh", "bash", "ps1", "sql", "css", "scss"),
        *("vue", "dart", "ex", "exs", "erl", "hs", "ml", "clj", "zig", "m", "mm", "ipynb"),
    ),
    "mail": ("eml", "msg", "mbox"),
    "image": ("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "svg", "avif", "raw", "ico", "psd"),
    "audio": ("mp3", "wav", "flac", "ogg", "m4a", "aac", "opus", "wma"),
    "video": ("mp4", "mkv", "mov", "avi", "webm", "wmv", "m4v", "mpg", "mpeg"),
    "text": ("txt", "md", "markdown", "rst", "adoc", "asciidoc", "org", "tex", "log"),
    "web": ("html", "htm", "xhtml", "mht", "mhtml"),
    "ebook": ("epub", "mobi", "fb2", "azw3"),
    "archive": ("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz"),
    "notebook": ("ipynb",),
}
_SAME = {
    "sheet": "excel",
    "sheets": "excel",
    "spreadsheet": "excel",
    "slide": "slides",
    "powerpoint": "slides",
    "presentation": "slides",
    "email": "mail",
    "images": "image",
    "picture": "image",
    "photo": "image",
    "markdown": "text",
    "book": "ebook",
}
ALIASES: Mapping[str, tuple[str, ...]] = {**KINDS, **{name: KINDS[kind] for name, kind in _SAME.items()}}
_KIND_OF = {suffix: kind for kind, suffixes in reversed(list(KINDS.items())) for suffix in suffixes}


def kind_of(suffix: str) -> str:
    """The kind that files with a suffix belong to, or the suffix itself."""
    return _KIND_OF.get(suffix, suffix)

"""What is left out of the index, and why: pure rules over names."""
# ruff: noqa: PTH100, PTH118, PTH119 - paths stay strings here: this runs for every file of a scan

from __future__ import annotations

import os
import re
from collections.abc import Callable, Container, Sequence
from fnmatch import translate
from pathlib import Path
from typing import TYPE_CHECKING

from qwenfind.errors import SettingsError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SECRET = "a secret"
HIDDEN = "hidden"
OWN = "QwenFind's own data"
BY_USER = "left out in the settings"
MARKED = "marked .noindex"
_VERSIONS = "version control"
_PACKAGES = "installed packages"
_CACHE = "a cache"
_TRASH = "the trash"
_SYSTEM = "the system's own"
_PROFILE = "a browser or mail profile"
_IMAGE = "a disk image"
_TEMPORARY = "a temporary file"


def _words(text: str) -> list[str]:
    return text.split()


_SECRET_FOLDERS = frozenset(
    _words(
        ".ssh .gnupg .aws .azure .kube .docker .password-store .pki .1password .bitwarden .vault-token"
        " keychains keyrings kwallet kwalletd .bitcoin .ethereum .electrum .monero .litecoin .dogecoin .solana"
    )
)
# A whole path's end, for names that are harmless alone.
_SECRET_PATHS = (
    (".config", "gcloud"),
    (".config", "solana"),
    (".local", "share", "keyrings"),
    ("library", "keychains"),
    ("appdata", "roaming", "electrum"),
    ("appdata", "roaming", "exodus"),
    ("microsoft", "credentials"),
    ("microsoft", "protect"),
)
_SECRET_FILES = (
    "*.kdbx", "*.kdb", "*.pem", "*.key", "*.p12", "*.pfx", "*.ppk", "*.jks", "*.keystore", "*.keychain",
    "*.keychain-db", "*.ovpn", "*.agilekeychain", "*.wallet", "wallet.dat", ".env*", ".netrc", "_netrc", ".pgpass",
    ".npmrc", ".pypirc", ".htpasswd", ".git-credentials", ".vault-token", "credentials*", "key3.db", "key4.db",
    "logins.json", "login data", "cookies.sqlite",
)  # fmt: skip
_FOLDERS = {
    **dict.fromkeys(_words(".git .hg .svn .bzr _darcs .jj cvs .fslckout .pijul"), _VERSIONS),
    **dict.fromkeys(
        _words(
            "node_modules bower_components jspm_packages __pypackages__ site-packages .venv venv .virtualenvs .tox .nox"
            " .eggs .cargo .rustup .nvm .pyenv .rbenv .gem .bundle .conda .pub-cache .stack .opam .nuget"
        ),
        _PACKAGES,
    ),
    **dict.fromkeys(
        _words(
            "__pycache__ .cache .caches .mypy_cache .pytest_cache .ruff_cache .hypothesis .ipynb_checkpoints .gradle"
            " .m2 .npm .yarn .pnpm-store .parcel-cache .sass-cache .turbo .next .nuxt .svelte-kit .terraform .ccache"
            " .dart_tool deriveddata .thumbnails @eadir"
        ),
        _CACHE,
    ),
    **dict.fromkeys(_words(".trash .trashes $recycle.bin recycler"), _TRASH),
    **dict.fromkeys(
        (
            "system volume information", "lost+found", "$winreagent", "$sysreset", "config.msi", ".spotlight-v100",
            ".fseventsd", ".documentrevisions-v100", ".temporaryitems", ".snapshots", ".timeshift", "appdata",
        ),
        _SYSTEM,
    ),
    **dict.fromkeys(
        _words(".mozilla .thunderbird google-chrome chromium bravesoftware .icedove .evolution"), _PROFILE
    ),
}  # fmt: skip
_PATHS = {
    ("library", "application support"): _SYSTEM,
    ("library", "containers"): _SYSTEM,
    ("library", "group containers"): _SYSTEM,
    ("library", "preferences"): _SYSTEM,
    ("library", "logs"): _SYSTEM,
    ("library", "caches"): _CACHE,
    ("library", "safari"): _PROFILE,
    ("library", "mail"): _PROFILE,
    ("library", "messages"): _PROFILE,
    ("library", "cookies"): _PROFILE,
    (".local", "share", "trash"): _TRASH,
}
# Left out where they are found below a root such as "/" or "C:\\"; a root that a user chose inside one is their choice.
_SYSTEM_PATHS = frozenset(
    _words(
        "/bin /boot /cdrom /dev /etc /lib /lib32 /lib64 /libx32 /proc /run /sbin /snap /sys /tmp /usr /var /opt"
        " /system /library /private /cores /applications /volumes"
    )
)
_WINDOWS_SYSTEM = frozenset(
    ("windows", "program files", "program files (x86)", "programdata", "perflogs", "recovery", "msocache")
)
_JUNK_FILES = (
    ".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "._*", ".directory", ".localized", "ntuser.dat*",
    "pagefile.sys", "hiberfil.sys", "swapfile.sys",
)  # fmt: skip
_TEMPORARY_FILES = (
    "~$*", ".~lock.*#", "*.swp", "*.swo", "*.swn", "*.swx", "*~", ".#*", "#*#", "*.part", "*.partial", "*.crdownload",
    "*.download", "*.opdownload", "*.aria2", "*.!ut", "*.!qb", "*.tmp", "*.temp", "*.lck", "4913", ".goutputstream-*",
    ".nfs*", ".fuse_hidden*", "*.sb-????????-??????",
)  # fmt: skip
_IMAGE_FILES = (
    "*.vmdk", "*.vdi", "*.vhd", "*.vhdx", "*.qcow", "*.qcow2", "*.img", "*.iso", "*.dmg", "*.ova", "*.hdd", "*.vmem",
    "*.vmsn", "*.vmss", "*.nvram", "*.wim", "*.esd", "*.sparseimage", "*.toast", "*.squashfs", "*.appimage",
)  # fmt: skip
_IMAGE_FOLDERS = (".sparsebundle", ".utm", ".pvm", ".vmwarevm", ".parallels")
_PROFILE_FILES = ("*.pst", "*.ost", "places.sqlite", "cookies", "web data")

# https://bford.info/cachedir/
CACHEDIR_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55"
# Every name that `why_opted_out` asks about, so that a single folder can be asked without listing it.
MARKERS = (".noindex", ".metadata_never_index", "CACHEDIR.TAG", "pyvenv.cfg", "conda-meta", "key4.db", "Login Data")


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(translate(pattern) for pattern in patterns))


_SECRET_FILE = _any_of(_SECRET_FILES)
_PLAIN_FILES = (
    (_any_of(_TEMPORARY_FILES), _TEMPORARY),
    (_any_of(_JUNK_FILES), _SYSTEM),
    (_any_of(_IMAGE_FILES), _IMAGE),
    (_any_of(_PROFILE_FILES), _PROFILE),
)


def built_in_rules() -> dict[str, tuple[str, ...]]:
    """What is left out whatever the user says: each reason with the names that it goes by, in lower case."""
    rules: dict[str, list[str]] = {SECRET: [*_SECRET_FILES, *sorted(_SECRET_FOLDERS), *map("/".join, _SECRET_PATHS)]}
    for name, reason in _FOLDERS.items():
        rules.setdefault(reason, []).append(name)
    for parts, reason in _PATHS.items():
        rules.setdefault(reason, []).append("/".join(parts))
    for patterns, reason in (
        (_TEMPORARY_FILES, _TEMPORARY),
        (_JUNK_FILES, _SYSTEM),
        ((*_IMAGE_FILES, *(f"*{end}" for end in _IMAGE_FOLDERS)), _IMAGE),
        (_PROFILE_FILES, _PROFILE),
        ((".noindex", ".metadata_never_index"), MARKED),
        ((".*",), HIDDEN),
    ):
        rules.setdefault(reason, []).extend(patterns)
    return {reason: tuple(names) for reason, names in rules.items()}


def why_opted_out(names: Container[str], signed: Callable[[], bool]) -> str:
    """Says why a folder wants to be left out, from the names in it, or "".

    Args:
        names: the names in the folder.
        signed: whether its CACHEDIR.TAG has the signature; asked only where there is such a file.
    """
    if ".noindex" in names or ".metadata_never_index" in names:
        return MARKED
    if "pyvenv.cfg" in names or "conda-meta" in names:
        return _PACKAGES
    if "key4.db" in names or "Login Data" in names:
        return _PROFILE
    if "CACHEDIR.TAG" in names and signed():
        return _CACHE
    return ""


class Exclusions:
    """Decides for one root which files and folders below it are left out.

    Args:
        root: the folder that the user added; it is allowed though hidden.
        patterns: the user's own, as in .gitignore, relative to the root; a whole path means the same below any root.
        include_hidden: whether hidden files and folders are allowed.
        own_folders: folders of this program, never indexed.

    Raises:
        SettingsError: a pattern is none.
    """

    def __init__(
        self,
        root: Path,
        *,
        patterns: Sequence[str] = (),
        include_hidden: bool = False,
        own_folders: Sequence[Path] = (),
    ) -> None:
        self.root = root
        self._prefix = os.path.join(root, "")
        self._include_hidden = include_hidden
        self._own = frozenset(_folded(os.path.abspath(folder)) for folder in own_folders)
        self._lines = tuple(patterns)
        self._patterns = None
        if any(line.strip() for line in patterns):
            self._patterns = _compiled([_below(root, line) for line in patterns])

    def why_excluded(self, path: Path, *, is_dir: bool, hidden: bool = False) -> str:
        """A plain reason why the path, or a folder on the way to it from the root, is left out; "" where it is not.

        Args:
            hidden: whether the file system, beside the name, calls it hidden.
        """
        whole = os.fspath(path)
        if reason := self.why_root_excluded():
            return reason
        if not whole.startswith(self._prefix):
            return "" if path == self.root else "outside the folder"
        at = len(self._prefix)
        while (end := whole.find(os.sep, at)) != -1:
            if reason := self.why_entry_excluded(whole[:end], is_dir=True):
                return reason
            at = end + 1
        return self.why_entry_excluded(whole, is_dir=is_dir, hidden=hidden)

    def pattern_for(self, path: Path, *, is_dir: bool) -> str:
        """The user's pattern that leaves the path out, or a folder on the way to it; "" where none does."""
        relative = os.fspath(path)[len(self._prefix) :].replace(os.sep, "/")
        ends = [at for at, sign in enumerate(relative) if sign == "/"]
        for name in (*(relative[: at + 1] for at in ends), relative + "/" if is_dir else relative):
            found = self._patterns.check_file(name) if self._patterns is not None else None
            if found is not None and found.include and found.index is not None:
                return self._lines[found.index]
        return ""

    def why_root_excluded(self) -> str:
        """A reason why nothing of the root may be indexed, or ""."""
        path = _folded(os.fspath(self.root))
        if any(path == own or path.startswith(own + os.sep) for own in self._own):
            return OWN
        parts = tuple(Path(path).parts)
        if any(part in _SECRET_FOLDERS for part in parts) or any(
            parts[i : i + len(end)] == end for end in _SECRET_PATHS for i in range(len(parts))
        ):
            return SECRET
        return ""

    def why_entry_excluded(self, path: str, *, is_dir: bool, hidden: bool = False) -> str:
        """As `why_excluded`, for an entry of a folder that is itself not left out."""
        name = os.path.basename(path).lower()
        reason = self._why_folder(path, name) if is_dir else _why_file(name)
        if not reason and not self._include_hidden and (hidden or name.startswith(".")):
            reason = HIDDEN
        if not reason and self._patterns is not None:
            relative = path[len(self._prefix) :].replace(os.sep, "/")
            if self._patterns.match_file(relative + "/" if is_dir else relative):
                reason = BY_USER
        return reason

    def _why_folder(self, path: str, name: str) -> str:
        folded = _folded(path)
        if folded in self._own:
            return OWN
        if name in _SECRET_FOLDERS:
            return SECRET
        if reason := _FOLDERS.get(name):
            return reason
        if name.startswith(".trash-"):
            return _TRASH
        if name.endswith(".noindex"):
            return MARKED
        if name.endswith(_IMAGE_FOLDERS):
            return _IMAGE
        lowered = path.lower()
        if lowered in _SYSTEM_PATHS or (name in _WINDOWS_SYSTEM and len(Path(path).parts) == 2 and path[1:2] == ":"):
            return _SYSTEM
        parts = tuple(lowered.rsplit(os.sep, 3)[-3:])
        for length in (2, 3):
            if parts[-length:] in _SECRET_PATHS:
                return SECRET
            if reason := _PATHS.get(parts[-length:]):
                return reason
        return ""


def _why_file(name: str) -> str:
    if _SECRET_FILE.match(name) or _is_private_key(name):
        return SECRET
    for pattern, reason in _PLAIN_FILES:
        if pattern.match(name):
            return reason
    return ""


def _is_private_key(name: str) -> bool:
    # id_rsa and id_work are keys; id_card.pdf is a document.
    return name.startswith("id_") and ("." not in name or name.endswith((".pub", ".ppk", ".old", ".bak")))


def _folded(path: str) -> str:
    return os.path.normcase(path).rstrip(os.sep) or os.sep


def pattern_of(path: Path, *, is_dir: bool) -> str:
    """The pattern that leaves out this one file or folder, whatever root it is found below."""
    return _escaped(path.as_posix()) + ("/" if is_dir else "")


def check_patterns(patterns: Sequence[str]) -> None:
    """Refuses what is no pattern.

    Raises:
        SettingsError: it says which.
    """
    for pattern in patterns:
        _compiled([pattern])


def _below(root: Path, line: str) -> str:
    """A whole path that lies below the root, as the same seen from there; every other pattern as it is."""
    sign = "!" if line.startswith("!") else ""
    place = line.removeprefix("!")
    for start in (_escaped(root.as_posix()), root.as_posix()):
        start = start.rstrip("/") + "/"
        # Backslashes are escapes in a pattern, so that a path of Windows stands there with slashes.
        if len(place) > len(start) > 1 and os.path.normcase(place[: len(start)]) == os.path.normcase(start):
            return f"{sign}/{place[len(start) :]}"
    return line


def _escaped(path: str) -> str:
    """A path as a pattern that means just itself (the signs of gitignore(5); a blank is one at the end alone)."""
    return re.sub(r"[\\*?\[\]]| $", r"\\\g<0>", path)


def _compiled(patterns: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    try:
        # The plain backend: others refuse names that are not UTF-8.
        return GitIgnoreSpec.from_lines(patterns, backend="simple")
    except ValueError as error:
        raise SettingsError(f"A pattern to leave out is wrong: {error}", "Write it as in a .gitignore file.") from None

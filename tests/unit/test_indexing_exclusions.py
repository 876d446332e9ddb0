"""What is left out of the index."""

from __future__ import annotations

from pathlib import Path

import pytest

from qwenfind.errors import SettingsError
from qwenfind.indexing import exclusions
from qwenfind.indexing.exclusions import Exclusions, why_opted_out

ROOT = Path("/home/ann")


@pytest.mark.parametrize(
    ("path", "is_dir", "reason"),
    [
        ("notes.txt", False, ""),
        ("Documents", True, ""),
        ("Documents/build/plan.md", False, ""),
        ("environment.md", False, ""),
        ("id_card.pdf", False, ""),
        ("tilde~name.txt", False, ""),
        ("Library/Mobile Documents/letter.pages", False, ""),
        (".notes.txt", False, "hidden"),
        (".config/thing/a.txt", False, "hidden"),
        (".ssh/config", False, "a secret"),
        (".aws", True, "a secret"),
        (".config/gcloud", True, "hidden"),
        ("keys/id_ed25519", False, "a secret"),
        ("keys/id_rsa.pub", False, "a secret"),
        ("site.PEM", False, "a secret"),
        ("Passwords.kdbx", False, "a secret"),
        (".env.local", False, "a secret"),
        ("credentials.json", False, "a secret"),
        ("office.ovpn", False, "a secret"),
        ("project/.git/HEAD", False, "version control"),
        ("project/node_modules/x/README.md", False, "installed packages"),
        ("project/venv", True, "installed packages"),
        ("project/__pycache__/a.pyc", False, "a cache"),
        ("Library/Caches/x", False, "a cache"),
        (".Trash-1000/files/old.txt", False, "the trash"),
        ("$RECYCLE.BIN/a.txt", False, "the trash"),
        ("google-chrome/Default/History", False, "a browser or mail profile"),
        ("mail/archive.pst", False, "a browser or mail profile"),
        ("machines/win11.vmdk", False, "a disk image"),
        ("ubuntu.iso", False, "a disk image"),
        ("~$letter.docx", False, "a temporary file"),
        (".~lock.budget.ods#", False, "a temporary file"),
        (".notes.txt.swp", False, "a temporary file"),
        ("notes.txt~", False, "a temporary file"),
        ("film.mkv.part", False, "a temporary file"),
        ("setup.crdownload", False, "a temporary file"),
        ("Thumbs.db", False, "the system's own"),
        (".DS_Store", False, "the system's own"),
        ("Old.noindex/a.txt", False, "marked .noindex"),
    ],
)
def test_a_name_is_left_out_for_a_plain_reason(path: str, is_dir: bool, reason: str) -> None:
    assert reason == Exclusions(ROOT).why_excluded(ROOT / path, is_dir=is_dir)


@pytest.mark.parametrize(
    ("path", "reason"),
    [(".notes.txt", ""), (".config/app/a.txt", ""), (".ssh/id_rsa", "a secret"), (".config/gcloud/x", "a secret"),
     (".env", "a secret"), (".local/share/Trash/files/a.txt", "the trash"), (".cache/x", "a cache")],
)  # fmt: skip
def test_hidden_files_may_be_included_and_secrets_not(path: str, reason: str) -> None:
    rules = Exclusions(ROOT, include_hidden=True)

    assert reason == rules.why_excluded(ROOT / path, is_dir=False)


def test_a_hidden_root_that_the_user_chose_is_allowed() -> None:
    root = Path("/home/ann/.notes/node_modules")

    assert Exclusions(root).why_excluded(root, is_dir=True) == ""
    assert Exclusions(root).why_excluded(root / "a.txt", is_dir=False) == ""
    assert Exclusions(root).why_excluded(root / ".b.txt", is_dir=False) == "hidden"


def test_a_secret_root_gives_nothing() -> None:
    root = Path("/home/ann/.ssh")

    assert Exclusions(root, include_hidden=True).why_excluded(root / "notes.txt", is_dir=False) == "a secret"


def test_own_folders_are_left_out_above_and_below_the_root() -> None:
    own = [Path("/home/ann/qwenfind-data")]

    above = Exclusions(Path("/home/ann/qwenfind-data/logs"), own_folders=own)
    below = Exclusions(ROOT, own_folders=own)

    assert above.why_excluded(Path("/home/ann/qwenfind-data/logs/a.log"), is_dir=False) == exclusions.OWN
    assert below.why_excluded(ROOT / "qwenfind-data" / "index.sqlite", is_dir=False) == exclusions.OWN
    assert below.why_excluded(ROOT / "qwenfind-data.txt", is_dir=False) == ""


def test_the_system_s_folders_are_left_out_below_the_top_only() -> None:
    assert Exclusions(Path("/")).why_excluded(Path("/proc/1/status"), is_dir=False) == "the system's own"
    assert Exclusions(Path("/usr/share/doc")).why_excluded(Path("/usr/share/doc/a/README"), is_dir=False) == ""


@pytest.mark.parametrize(
    ("path", "is_dir", "left_out"),
    [
        ("a.log", False, True),
        ("deep/down/a.log", False, True),
        ("deep/keep.log", False, False),
        ("drafts", True, True),
        ("drafts/x.md", False, True),
        ("drafts", False, False),
        ("top.md", False, True),
        ("deep/top.md", False, False),
        ("bytes\udcff.log", False, True),
    ],
)
def test_the_user_s_patterns_are_those_of_gitignore(path: str, is_dir: bool, left_out: bool) -> None:
    rules = Exclusions(ROOT, patterns=("*.log", "!keep.log", "drafts/", "/top.md", "# a comment", ""))

    assert (exclusions.BY_USER if left_out else "") == rules.why_excluded(ROOT / path, is_dir=is_dir)


def test_a_pattern_that_is_none_is_told() -> None:
    with pytest.raises(SettingsError, match="A pattern to leave out is wrong"):
        Exclusions(ROOT, patterns=("!",))


def test_hidden_by_the_file_system_is_hidden() -> None:
    assert Exclusions(ROOT).why_excluded(ROOT / "a.txt", is_dir=False, hidden=True) == "hidden"


def test_what_is_outside_the_root_is_not_in_it() -> None:
    assert Exclusions(ROOT).why_excluded(Path("/home/bob/a.txt"), is_dir=False) == "outside the folder"
    assert Exclusions(ROOT).why_excluded(Path("/home/anna/a.txt"), is_dir=False) == "outside the folder"


@pytest.mark.parametrize(
    ("names", "signed", "reason"),
    [
        ({"a.txt"}, True, ""),
        ({".noindex", "a.txt"}, False, "marked .noindex"),
        ({"CACHEDIR.TAG"}, True, "a cache"),
        ({"CACHEDIR.TAG"}, False, ""),
        ({"pyvenv.cfg"}, False, "installed packages"),
        ({"key4.db", "places.sqlite"}, False, "a browser or mail profile"),
    ],
)
def test_a_folder_may_ask_to_be_left_out(names: set[str], signed: bool, reason: str) -> None:
    assert reason == why_opted_out(names, lambda: signed)

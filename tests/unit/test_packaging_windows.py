"""The recipe for Windows. `packaging/windows/check.sh` compiles the installer and runs it, under Wine."""

from __future__ import annotations

import datetime
import hashlib
import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from qwenfind import __version__
from qwenfind.gui.leaving import EXTENTS

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = (ROOT / "packaging/windows/qwenfind.iss").read_text(encoding="utf-8-sig")


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a module of packaging/release."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging/release"))

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def section(name: str) -> list[str]:
    """The lines of a section of the installer's script, without comments and directives."""
    body = re.split(r"^\[(\w+)\]$", SCRIPT, flags=re.MULTILINE)
    text = dict(zip(body[1::2], body[2::2], strict=True))[name]
    return [line for line in text.splitlines() if line and line[0] not in ";#"]


def test_the_version_has_one_place(release: Any) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "qwenfind.__version__"}
    assert release("steps").version() == __version__
    assert __version__ not in SCRIPT


def test_the_installer_s_script_is_read_as_utf_8() -> None:
    assert (ROOT / "packaging/windows/qwenfind.iss").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_installer_is_for_one_person_and_named_by_its_version() -> None:
    setup = dict(line.split("=", 1) for line in section("Setup"))

    assert setup["PrivilegesRequired"] == "lowest"
    assert "PrivilegesRequiredOverridesAllowed" not in setup
    assert setup["AppVersion"] == "{#Version}"
    assert setup["DefaultDirName"].startswith("{localappdata}")
    # Data lie elsewhere, so that an upgrade cannot meet them.
    assert setup["DefaultDirName"].lower() != "{localappdata}\\qwenfind"
    assert "DiskSpanning" not in setup


def test_every_line_of_the_registry_is_the_person_s_own_and_goes_again() -> None:
    lines = section("Registry")

    assert all(line.startswith("Root: HKCU;") for line in lines)
    trees = [line for line in lines if "uninsdelete" in line]
    assert len(trees) == 2  # the scheme as a whole, and the start with the session
    assert "CurrentVersion\\Run" in trees[1]
    assert "dontcreatekey" in trees[1]


def test_every_question_is_asked_in_every_language() -> None:
    languages = {match[1] for line in section("Languages") if (match := re.match(r'Name: "(\w+)"', line))}
    asked = [re.match(r"(\w+)\.(\w+)=.+", line) for line in section("CustomMessages")]
    told = {(match[2], match[1]) for match in asked if match}

    assert told == {(question, code) for question in ("RemoveIndex", "RemoveModels") for code in languages}


def test_what_the_installer_asks_of_the_app_is_understood_by_it() -> None:
    from qwenfind.cli.parser import build

    calls = re.findall(r"Run\('(--[^']+)'\)", SCRIPT)
    assert set(calls) == {"--quit", "--remove-data index", "--remove-data models"}
    for call in calls:
        build(lambda _arguments: 0).parse_args(call.split())
    assert {call.split()[1] for call in calls if " " in call} <= set(EXTENTS)


def test_unsigned_is_said_loudly_and_builds_all_the_same() -> None:
    result = dry_run({})

    assert "::warning::The Windows programs and the installer are NOT SIGNED" in result.stderr
    assert "signtool" not in result.stdout
    assert "/DSigned" not in result.stdout


@pytest.mark.parametrize(
    ("environment", "part"),
    [
        ({"WINDOWS_CERTIFICATE": "c.pfx", "WINDOWS_CERTIFICATE_PASSWORD": "very secret"}, "/f c.pfx /p '***'"),
        (
            {f"AZURE_SIGNING_{name}": "given" for name in ("ENDPOINT", "ACCOUNT", "PROFILE", "DLIB")},
            "/dlib given /dmdf",
        ),
    ],
    ids=["certificate", "azure"],
)
def test_what_is_shipped_is_signed_before_it_is_tried_and_packed(environment: dict[str, str], part: str) -> None:
    result = dry_run(environment)
    lines = result.stdout.splitlines()

    signed = [number for number, line in enumerate(lines) if "signtool sign" in line and part in line]
    (tried,) = [number for number, line in enumerate(lines) if line.endswith("--self-test")]
    (packed,) = [number for number, line in enumerate(lines) if line.startswith("+ iscc")]
    assert [Path(lines[number].split()[-1]).name for number in signed] == ["QwenFind.exe", "qwenfind-cli.exe"]
    assert max(signed) < tried < packed
    assert "/DSigned" in lines[packed]
    assert "very secret" not in result.stdout
    assert result.stderr == ""


def test_half_of_what_signing_needs_is_refused() -> None:
    result = dry_run({"WINDOWS_CERTIFICATE": "c.pfx"})

    assert result.returncode == 1
    assert result.stderr == "Not set: WINDOWS_CERTIFICATE_PASSWORD\n"


def dry_run(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "packaging/release/windows.py", "--dry-run"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_bundle_without_the_runtime_of_c_is_refused(tmp_path: Path, release: Any) -> None:
    windows = release("windows")
    for name in windows.RUNTIME[1:]:
        (tmp_path / name.upper()).touch()
    with pytest.raises(SystemExit, match=r"lacks msvcp140\.dll"):
        windows.require_runtime(tmp_path)
    (tmp_path / "MSVCP140.dll").touch()
    windows.require_runtime(tmp_path)


def test_manifests_have_the_installer_s_hash_and_product(tmp_path: Path, release: Any) -> None:
    installer = tmp_path / f"QwenFind-{__version__}-windows-x64.exe"
    installer.write_bytes(b"an installer")
    url = f"https://example.org/releases/{installer.name}"
    made = release("winget").manifests(installer, url, day=datetime.date(2026, 11, 24))
    read = {name: yaml.safe_load(text) for name, text in made.items()}

    names = [f"QwenFind.QwenFind{part}.yaml" for part in ("", ".installer", ".locale.en-US")]
    assert sorted(read) == sorted(names)
    assert {manifest["PackageVersion"] for manifest in read.values()} == {__version__}
    assert [read[name]["ManifestType"] for name in names] == ["version", "installer", "defaultLocale"]
    told = read[names[1]]
    assert told["Installers"] == [
        {
            "Architecture": "x64",
            "InstallerUrl": url,
            "InstallerSha256": hashlib.sha256(b"an installer").hexdigest().upper(),
        }
    ]
    identity = dict(line.split("=", 1) for line in section("Setup"))["AppId"]
    # Inno Setup writes a brace as two, and adds its own ending.
    assert told["ProductCode"] == identity.replace("{{", "{") + "_is1"
    with pytest.raises(SystemExit):
        release("winget").manifests(installer, "https://example.org/other.exe", day=datetime.date(2026, 11, 24))


def test_the_icons_hold_every_size(tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtSvg", reason="Qt is not there")
    from PySide6.QtGui import QImageReader

    files = [tmp_path / "qwenfind.ico", tmp_path / "qwenfind.icns"]
    subprocess.run([sys.executable, "packaging/release/icons.py", *files], cwd=ROOT, check=True, timeout=60)
    sizes = {}
    for file in files:
        reader = QImageReader(str(file))
        read = []
        for number in range(reader.imageCount()):
            reader.jumpToImage(number)
            read.append(reader.read().width())
        sizes[file.suffix] = read

    assert sizes[".ico"] == [16, 20, 24, 32, 40, 48, 64, 256]
    assert sorted(set(sizes[".icns"])) == [32, 64, 128, 256, 512, 1024]

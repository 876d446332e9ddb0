"""The recipe for macOS, as far as it can be tried on another system."""

from __future__ import annotations

import importlib
import platform
import plistlib
import re
import runpy
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from qwenfind import __version__
from qwenfind.gui.autostart import LABEL, launch_agent
from qwenfind.links import SCHEME

ROOT = Path(__file__).resolve().parents[2]
MACOS = ROOT / "packaging/macos"
# A 64-bit library for Apple silicon begins like this: magic, processor type.
CODE = b"\xcf\xfa\xed\xfe" + struct.pack("<I", 0x0100000C) + b"\0" * 24
FACTS = plistlib.loads((MACOS / "Info.plist").read_bytes())


@pytest.fixture
def macos(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "packaging/release"))
    return importlib.import_module("macos")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app as PyInstaller lays it out: libraries in Frameworks, data in Resources, each linked from the other."""
    made = tmp_path / "QwenFind.app"
    contents = made / "Contents"
    qt = contents / "Frameworks/PySide6/Qt/lib/QtCore.framework"
    for file, content in {
        contents / "MacOS/QwenFind": CODE,
        contents / "Frameworks/libpython3.12.dylib": CODE,
        contents / "Frameworks/numpy/core/_multiarray.so": CODE,
        contents / "Frameworks/sqlite_vec/vec0.dylib": b"\xca\xfe\xba\xbe" + struct.pack(">I", 2) + b"\0" * 40,
        qt / "Versions/A/QtCore": CODE,
        qt / "Versions/A/Resources/Info.plist": b"<plist/>",
        contents / "Resources/base.txt": b"text",
        contents / "Resources/Thing.class": b"\xca\xfe\xba\xbe" + struct.pack(">I", 61),
        contents / "Resources/empty": b"",
        contents / "Info.plist": plistlib.dumps({"CFBundleShortVersionString": __version__}),
    }.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    (qt / "Versions/Current").symlink_to("A")
    (qt / "QtCore").symlink_to("Versions/Current/QtCore")
    (contents / "Resources/numpy").symlink_to("../Frameworks/numpy")
    return made


def test_code_is_told_by_its_first_bytes(app: Path, macos: Any) -> None:
    code = {path.name for path in app.rglob("*") if path.is_file() and not path.is_symlink() and macos.is_code(path)}

    assert code == {"QwenFind", "libpython3.12.dylib", "_multiarray.so", "vec0.dylib", "QtCore"}


def test_everything_is_signed_once_and_after_what_is_in_it(app: Path, macos: Any) -> None:
    order = [str(path.relative_to(app)) for path in macos.signed_in_order(app)]

    assert len(order) == len(set(order))
    assert order[-1] == "."
    assert set(order) == {
        ".",
        "Contents/Frameworks/libpython3.12.dylib",
        "Contents/Frameworks/numpy/core/_multiarray.so",
        "Contents/Frameworks/sqlite_vec/vec0.dylib",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    }
    for number, earlier in enumerate(order):
        assert not any(later.startswith(f"{earlier}/") for later in order[number + 1 :])


def test_only_the_program_has_entitlements_and_all_run_hardened(app: Path, macos: Any) -> None:
    *signed, verified = [str(command) for command in macos.signing(app, "Developer ID Application: X (TEAM)")]

    assert all("--options runtime --sign 'Developer ID Application: X (TEAM)'" in command for command in signed)
    assert ["--entitlements" in command for command in signed] == [False] * (len(signed) - 1) + [True]
    assert signed[-1].endswith("QwenFind.app")
    assert verified.startswith("codesign --verify --deep --strict")


def test_no_more_is_allowed_than_compiling_needs() -> None:
    assert plistlib.loads((MACOS / "entitlements.plist").read_bytes()) == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_the_app_says_what_the_program_knows() -> None:
    assert FACTS["CFBundleIdentifier"] == LABEL
    assert plistlib.loads(launch_agent(["x"]))["AssociatedBundleIdentifiers"] == [LABEL]
    assert [scheme for kind in FACTS["CFBundleURLTypes"] for scheme in kind["CFBundleURLSchemes"]] == [SCHEME]
    translated = {file.stem.split("_")[1] for file in (ROOT / "resources/translations").glob("qwenfind_*.qm")}
    assert set(FACTS["CFBundleLocalizations"]) == translated | {"en"}
    assert "CFBundleShortVersionString" not in FACTS  # it has one place, which the spec reads


@pytest.mark.parametrize("place", ["Desktop", "Documents", "Downloads"])
def test_the_system_can_say_why_a_folder_is_read(place: str) -> None:
    assert len(FACTS[f"NS{place}FolderUsageDescription"]) > 20


def test_a_build_has_a_number(app: Path, macos: Any) -> None:
    macos.number_build(app)
    facts = plistlib.loads((app / "Contents/Info.plist").read_bytes())

    assert facts["CFBundleVersion"] == facts["CFBundleShortVersionString"] == __version__


def test_the_image_shows_the_app_and_where_to_drag_it(app: Path) -> None:
    icon = "qwenfind.icns"
    layout = runpy.run_path(str(MACOS / "dmg.py"), init_globals={"defines": {"app": str(app), "icon": icon}})

    assert layout["files"] == [str(app)]
    assert layout["symlinks"] == {"Applications": "/Applications"}
    assert set(layout["icon_locations"]) == {"QwenFind.app", "Applications"}
    (_, (width, height)) = layout["window_rect"]
    edge = layout["icon_size"]
    for x, y in layout["icon_locations"].values():
        assert edge / 2 <= x <= width - edge / 2
        assert edge / 2 <= y <= height - edge  # its name stands below it


def test_the_image_s_layout_is_understood_by_dmgbuild(monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads the file itself; a name that it does not know would be passed over in silence."""
    monkeypatch.setattr(platform, "mac_ver", lambda: ("14.0", ("", "", ""), "arm64"))
    core = importlib.import_module("dmgbuild.core")
    layout: dict[str, Any] = {"defines": {"app": "a/QwenFind.app", "icon": "i"}}
    core.load_settings(str(MACOS / "dmg.py"), layout)
    known = set(re.findall(r'"(\w+)": ', Path(str(core.__file__)).read_text(encoding="utf-8")))

    assert {name for name in layout if not name.startswith("__")} - {"Path", "application", "defines"} <= known


def dry_run(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "packaging/release/macos.py", "--dry-run"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_what_cannot_be_signed_or_notarised_is_said_loudly() -> None:
    result = dry_run({})

    assert result.returncode == 0
    assert "NOT SIGNED" in result.stderr
    assert "NOT NOTARISED" in result.stderr
    assert "notarytool" not in result.stdout
    assert "dmgbuild" in result.stdout


def test_the_app_is_tried_and_notarised_before_it_is_packed_and_the_image_last() -> None:
    key = {"NOTARY_KEY": "key.p8", "NOTARY_KEY_ID": "ID", "NOTARY_ISSUER": "UUID"}
    result = dry_run({"MACOS_IDENTITY": "Developer ID", **key})
    wanted = ("--self-test", "notarytool submit", "stapler staple", "dmgbuild", "codesign", "notarytool submit")
    lines = result.stdout.splitlines()
    places = [next(n for n, line in enumerate(lines) if word in line) for word in wanted[:4]]

    assert result.stderr == ""
    assert places == sorted(places)
    assert [word for line in lines[places[3] :] for word in wanted[3:] if word in line] == list(wanted[3:])
    assert "stapler staple" in lines[-2]
    assert lines[-2].endswith(f"QwenFind-{__version__}-macos-arm64.dmg")


def test_half_a_key_is_refused() -> None:
    result = dry_run({"MACOS_IDENTITY": "Developer ID", "NOTARY_KEY": "key.p8"})

    assert (result.returncode, result.stderr) == (1, "Not set: NOTARY_KEY_ID, NOTARY_ISSUER\n")

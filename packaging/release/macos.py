"""Builds QwenFind for macOS (Apple silicon): the app, signed, tried, notarised, in a disk image.

    python packaging/release/macos.py [--dry-run]

Runs on macOS with Xcode's tools, in an environment that holds the program, PyInstaller and dmgbuild. It signs and
notarises where the environment says how, and says so loudly where it does not:

    MACOS_IDENTITY
        of a "Developer ID Application" certificate in the keychain.
    NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER
        a key of App Store Connect in a file, its number and who issued it.
"""

from __future__ import annotations

import argparse
import os
import plistlib
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from steps import ROOT, Command, given, run, version, warn

APP = ROOT / "dist" / "QwenFind.app"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
# mach-o/loader.h and mach-o/fat.h
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xfe\xed\xfa\xce")
_FAT = b"\xca\xfe\xba\xbe"
_MOST_ARCHITECTURES = 20


def is_code(file: Path) -> bool:
    """Whether a file is a library or a program of macOS, by its first bytes."""
    with file.open("rb") as stream:
        head = stream.read(8)
    if head[:4] in _MACH_O:
        return True
    # A class of Java begins alike; there the version stands where the number of architectures would, and is larger.
    return head[:4] == _FAT and len(head) == 8 and 0 < struct.unpack(">I", head[4:])[0] < _MOST_ARCHITECTURES


def signed_in_order(app: Path) -> list[Path]:
    """What has to be signed in an app, each after everything in it: code, frameworks, the app itself.

    Links are left out: what they point to is signed where it lies.
    """
    main = app / "Contents" / "MacOS" / "QwenFind"
    found = [
        path
        for path in app.rglob("*")
        if not path.is_symlink()
        and path != main
        and ((path.is_file() and is_code(path)) or (path.is_dir() and path.parent.name == "Versions"))
    ]
    found.sort(key=lambda path: (-len(path.parts), str(path)))
    # The app's own signature is that of its main program.
    return [*found, app]


def signing(app: Path, identity: str) -> list[Command]:
    """The commands that sign an app under the hardened runtime. Only the program itself has entitlements."""
    sign = ("codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity)
    *nested, whole = signed_in_order(app)
    return [
        *(Command.of(*sign, path) for path in nested),
        Command.of(*sign, "--entitlements", ENTITLEMENTS, whole),
        Command.of("codesign", "--verify", "--deep", "--strict", whole),
    ]


def notarising(artefact: Path, submitted: Path, key: tuple[str, ...]) -> list[Command]:
    """The commands that have Apple look at an artefact and fix its answer to it; refused, the second fails.

    Args:
        submitted: what is sent, the artefact itself or an archive of it.
        key: file, number and issuer.
    """
    file, number, issuer = key
    credentials = ("--key", file, "--key-id", number, "--issuer", issuer)
    return [
        Command.of("xcrun", "notarytool", "submit", submitted, *credentials, "--wait", "--timeout", "30m"),
        Command.of("xcrun", "stapler", "staple", artefact),
    ]


def number_build(app: Path) -> None:
    """Writes the version where PyInstaller does not."""
    file = app / "Contents" / "Info.plist"
    facts = plistlib.loads(file.read_bytes())
    facts["CFBundleVersion"] = version()
    file.write_bytes(plistlib.dumps(facts))


def build(environment: Mapping[str, str], *, dry: bool) -> None:
    """Builds everything into dist/."""
    identity = environment.get("MACOS_IDENTITY", "")
    key = given(environment, "NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")
    if not identity:
        warn("QwenFind.app is NOT SIGNED by a developer: MACOS_IDENTITY is not set. macOS will refuse to open it.")
    if not (identity and key):
        warn("QwenFind.app is NOT NOTARISED: nothing in the environment says how.")
    image = ROOT / "dist" / f"QwenFind-{version()}-macos-arm64.dmg"
    archive = ROOT / "build" / "QwenFind.zip"
    icon = ROOT / "packaging" / "macos" / "qwenfind.icns"
    run(
        [
            Command.of(sys.executable, "packaging/release/icons.py", icon),
            Command.of(sys.executable, "-m", "PyInstaller", "--noconfirm", "packaging/qwenfind.spec"),
        ],
        dry=dry,
    )
    if not dry:
        number_build(APP)
    if APP.exists():
        # Without an identity "-" signs for this computer alone; Apple silicon runs nothing that is not signed at all.
        run(signing(APP, identity) if identity else [_signed_for_here(APP)], dry=dry)
    run([Command.of(APP / "Contents" / "MacOS" / "QwenFind", "--self-test")], dry=dry)
    if identity and key:
        run(
            [Command.of("ditto", "-c", "-k", "--keepParent", APP, archive), *notarising(APP, archive, key)],
            dry=dry,
        )
    layout = ("-s", ROOT / "packaging" / "macos" / "dmg.py", "-D", f"app={APP}", "-D", f"icon={icon}")
    run([Command.of(sys.executable, "-m", "dmgbuild", *layout, "QwenFind", image)], dry=dry)
    if identity:
        run([Command.of("codesign", "--timestamp", "--sign", identity, image)], dry=dry)
    if identity and key:
        last = Command.of("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image)
        run([*notarising(image, image, key), last], dry=dry)


def _signed_for_here(app: Path) -> Command:
    return Command.of("codesign", "--force", "--deep", "--sign", "-", app)


def main(arguments: Sequence[str]) -> None:
    """Builds."""
    parser = argparse.ArgumentParser(description="Builds QwenFind for macOS.")
    parser.add_argument("--dry-run", action="store_true", help="print the commands, run none")
    build(os.environ, dry=parser.parse_args(arguments).dry_run)


if __name__ == "__main__":
    main(sys.argv[1:])

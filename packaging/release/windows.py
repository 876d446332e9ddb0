"""Builds QwenFind for Windows: the bundle, its self-test as the gate, the installer.

    python packaging/release/windows.py [--dry-run]
    python packaging/release/windows.py --sign FILE...

Runs on Windows with Inno Setup 6.3 or newer, in an environment that holds the program and PyInstaller. Signs where the
environment says how, by one of two ways, and says so loudly where it does not:

    AZURE_SIGNING_ENDPOINT, AZURE_SIGNING_ACCOUNT, AZURE_SIGNING_PROFILE, AZURE_SIGNING_DLIB
        Azure Artifact Signing: the account, and where its Azure.CodeSigning.Dlib.dll lies.
    WINDOWS_CERTIFICATE, WINDOWS_CERTIFICATE_PASSWORD
        a certificate in a file.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from steps import ROOT, Command, given, run, version, warn

BUNDLE = ROOT / "dist" / "QwenFind"
PROGRAMS = ("QwenFind.exe", "qwenfind-cli.exe")
# The C++ runtime, which not every Windows has; the build machine always does, so its self-test would not miss them.
RUNTIME = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_TIMESTAMPS = "http://timestamp.acs.microsoft.com"


def signing(files: Sequence[Path], environment: Mapping[str, str], *, folder: Path) -> list[Command]:
    """The commands that sign files; none where the environment does not say how.

    Args:
        folder: where what signtool reads is written.
    """
    digest = ("/fd", "SHA256", "/tr", environment.get("TIMESTAMP_URL", _TIMESTAMPS), "/td", "SHA256")
    if azure := given(
        environment, "AZURE_SIGNING_ENDPOINT", "AZURE_SIGNING_ACCOUNT", "AZURE_SIGNING_PROFILE", "AZURE_SIGNING_DLIB"
    ):
        endpoint, account, profile, library = azure
        metadata = folder / "signing.json"
        metadata.write_text(
            json.dumps({"Endpoint": endpoint, "CodeSigningAccountName": account, "CertificateProfileName": profile})
        )
        way: tuple[str | Path, ...] = ("/dlib", library, "/dmdf", metadata)
        return [Command.of("signtool", "sign", "/v", *digest, *way, file) for file in files]
    if certificate := given(environment, "WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSWORD"):
        file, password = certificate
        return [
            Command.of("signtool", "sign", *digest, "/f", file, "/p", password, signed, secret=[password])
            for signed in files
        ]
    return []


def installer(*, signed: bool) -> Command:
    """Compiles the installer; `signed` has Inno Setup sign it, and the uninstaller in it, by this very script."""
    sign = subprocess.list2cmdline([sys.executable, str(Path(__file__).resolve()), "--sign"])
    # Inno Setup writes a quote as $q and the file as $f.
    way = ("/DSigned", "/Ssign=" + sign.replace('"', "$q") + " $f") if signed else ()
    return Command.of(
        *("iscc", "/Qp", f"/DVersion={version()}", f"/DSource={BUNDLE}", f"/O{ROOT / 'dist'}", *way),
        ROOT / "packaging" / "windows" / "qwenfind.iss",
    )


def require_runtime(bundle: Path) -> None:
    """Refuses a bundle without the C++ runtime.

    Raises:
        SystemExit: a library of it is missing.
    """
    there = {file.name.lower() for file in bundle.rglob("*")}
    if missing := [name for name in RUNTIME if name not in there]:
        raise SystemExit(f"The bundle lacks {', '.join(missing)}: it would not start on a fresh Windows.")


def build(environment: Mapping[str, str], *, dry: bool, folder: Path) -> None:
    """Builds everything into dist/."""
    programs = [BUNDLE / name for name in PROGRAMS]
    sign = signing(programs, environment, folder=folder)
    if not sign:
        warn("The Windows programs and the installer are NOT SIGNED: nothing in the environment says how.")
    run(
        [
            Command.of(sys.executable, "packaging/release/icons.py", "packaging/windows/qwenfind.ico"),
            Command.of(sys.executable, "-m", "PyInstaller", "--noconfirm", "packaging/qwenfind.spec"),
        ],
        dry=dry,
    )
    if not dry:
        require_runtime(BUNDLE)
    run([*sign, Command.of(BUNDLE / "qwenfind-cli.exe", "--self-test"), installer(signed=bool(sign))], dry=dry)


def main(arguments: Sequence[str]) -> None:
    """Builds, or signs."""
    parser = argparse.ArgumentParser(description="Builds QwenFind for Windows.")
    parser.add_argument("--dry-run", action="store_true", help="print the commands, run none")
    parser.add_argument("--sign", nargs="+", type=Path, metavar="FILE", help="only sign files")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        if chosen.sign:
            run(signing(chosen.sign, os.environ, folder=Path(folder)), dry=chosen.dry_run)
        else:
            build(os.environ, dry=chosen.dry_run, folder=Path(folder))


if __name__ == "__main__":
    main(sys.argv[1:])

"""Files are opened at their page, only where they were found, and programs only after a question."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from qwenfind.errors import UsageError
from qwenfind.gui import opening

PAPER = Path("/d/a paper; rm -rf $HOME.pdf")


@pytest.mark.parametrize(
    ("viewer", "expected"),
    [
        ("org.kde.okular.desktop", ["okular", "--page", "7", str(PAPER)]),
        ("org.gnome.Evince.desktop", ["evince", "--page-index=7", str(PAPER)]),
        ("xreader.desktop", ["xreader", "--page-index=7", str(PAPER)]),
        ("org.pwmt.zathura.desktop", ["zathura", "--page=7", str(PAPER)]),
        (r"C:\Apps\SumatraPDF.exe", [r"C:\Apps\SumatraPDF.exe", "-page", "7", str(PAPER)]),
        ("firefox.desktop", None),
        ("", None),
    ],
)
def test_viewers_are_told_the_page_in_their_own_way(viewer: str, expected: list[str] | None) -> None:
    """The path is one argument whatever it holds; no shell ever sees it."""
    assert opening.command_at_page(viewer, PAPER, 7) == expected


@pytest.mark.parametrize(
    "name",
    [
        "run.py",
        "a.pyw",
        "b.pyz",
        "c.wsc",
        "d.msix",
        "e.appx",
        "f.scpt",
        "g.terminal",
        "setup.exe",
        "a.SH",
        "x.desktop",
        "y.bat",
        "z.jar",
        "w.lnk",
    ],
)
def test_what_runs_when_opened_is_known_by_its_suffix(name: str) -> None:
    assert opening.runs_when_opened(Path("/d") / name)


def test_a_file_without_suffix_that_may_run_is_a_program(tmp_path: Path) -> None:
    program, notes = tmp_path / "tool", tmp_path / "README"
    for file in (program, notes):
        file.write_text("#!/bin/sh\n")
    program.chmod(0o755)

    assert opening.runs_when_opened(program)
    assert not opening.runs_when_opened(notes)
    assert not opening.runs_when_opened(tmp_path / "letter.pdf")


def test_what_lies_in_no_watched_folder_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="none of your folders"):
        opening.require_there(tmp_path / "a.txt", [tmp_path / "docs"])


def test_what_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not there any more"):
        opening.require_there(tmp_path / "a.txt", [tmp_path])


def test_what_is_there_may_be_opened(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()

    opening.require_there(tmp_path / "a.txt", [tmp_path])


def test_showing_a_file_uses_each_systems_own_way() -> None:
    assert opening.reveal_command(Path("/d/a b.pdf"), "darwin") == opening.Command(("open", "-R", "/d/a b.pdf"))
    assert opening.reveal_command(Path("a b.pdf"), "win32") == opening.Command(
        ("explorer.exe",), native='/select,"a b.pdf"'
    )
    assert opening.reveal_command(Path("/d/a b.pdf"), "linux") is None


def test_on_windows_the_quotes_reach_explorer_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program's name stands alone; Qt would quote, and Explorer would not understand, the rest."""
    started: list[tuple[str, list[str], str]] = []

    class Process(QProcess):
        def setNativeArguments(self, arguments: str) -> None:
            self.native = arguments

        # The stub tells of the static one.
        def startDetached(self) -> bool:  # type: ignore[override]
            started.append((self.program(), self.arguments(), self.native))
            return True

    monkeypatch.setattr(opening, "QProcess", Process)
    command = opening.reveal_command(Path("a b.pdf"), "win32")
    assert command is not None

    opening.start(command.words, native=command.native)

    assert started == [("explorer.exe", [], '/select,"a b.pdf"')]


@pytest.mark.parametrize(
    ("command", "program"),
    [
        (r'"C:\Program Files\SumatraPDF\SumatraPDF.exe" "%1" %*', r"C:\Program Files\SumatraPDF\SumatraPDF.exe"),
        (r"C:\Program Files\Adobe\Acrobat.EXE %1", r"C:\Program Files\Adobe\Acrobat.EXE"),
        ("rundll32 x,y", ""),
        ("", ""),
    ],
)
def test_the_program_of_a_command_line_of_windows(command: str, program: str) -> None:
    assert opening.program_in(command) == program


def test_the_viewer_that_a_person_chose_on_windows_is_found() -> None:
    chosen = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"
    registry = {
        ("HKCU", chosen, "ProgId"): "Sumatra.1",
        ("HKCR", ".pdf", ""): "Acrobat.1",
        ("HKCR", r"Sumatra.1\shell\open\command", ""): r'"C:\S\SumatraPDF.exe" "%1"',
        ("HKCR", r"Acrobat.1\shell\open\command", ""): r'"C:\A\Acrobat.exe" "%1"',
    }

    def value_of(root: str, key: str, name: str) -> str:
        return registry.get((root, key, name), "")

    viewer = opening.windows_viewer(value_of)
    assert opening.command_at_page(viewer, PAPER, 7) == [r"C:\S\SumatraPDF.exe", "-page", "7", str(PAPER)]
    del registry["HKCU", chosen, "ProgId"]
    assert opening.windows_viewer(value_of) == r"C:\A\Acrobat.exe"
    registry.clear()
    assert opening.windows_viewer(value_of) == ""


def test_a_program_that_is_missing_is_said() -> None:
    with pytest.raises(UsageError, match="cannot be started"):
        opening.start(["/nowhere/viewer", "x.pdf"])


def test_a_pdf_is_opened_at_its_page_by_the_usual_viewer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With stand-ins for xdg-mime and Okular on the path, Okular is run with the page."""
    told = tmp_path / "told"
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    for name, script in (
        ("xdg-mime", "#!/bin/sh\necho org.kde.okular.desktop\n"),
        ("okular", f'#!/bin/sh\nprintf "%s|" "$@" > "{told}.part"\nmv "{told}.part" "{told}"\n'),
    ):
        (bin_folder / name).write_text(script)
        (bin_folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{bin_folder}{os.pathsep}{os.environ['PATH']}")
    paper = tmp_path / "a paper.pdf"
    paper.touch()

    assert opening.open_at_page(paper, 7)

    from tests.helpers import wait_until

    wait_until(told.exists)
    assert told.read_text() == f"--page|7|{paper}|"
    assert not opening.open_at_page(tmp_path / "a.txt", 7)

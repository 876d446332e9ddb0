"""What the installers' files say, held against the program that they install."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from qwenfind.inference.families import TEXT_FAMILIES
from qwenfind.links import SCHEME

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
METAINFO = LINUX / "io.github.qwenfind.metainfo.xml"


@pytest.fixture
def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys are read as they are written
    parser.read(LINUX / "qwenfind.desktop", encoding="utf-8")
    return parser


def test_links_open_the_program(entry: configparser.ConfigParser) -> None:
    assert entry["Desktop Entry"]["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert entry["Desktop Entry"]["Exec"] == "qwenfind %u"


def test_the_desktop_knows_the_window_by_its_name(entry: configparser.ConfigParser) -> None:
    source = (ROOT / "qwenfind/gui/app.py").read_text(encoding="utf-8")
    metainfo = ET.parse(METAINFO).getroot()

    assert 'APP_ID = "qwenfind"' in source
    assert entry["Desktop Entry"]["Icon"] == entry["Desktop Entry"]["StartupWMClass"] == "qwenfind"
    assert metainfo.findtext("launchable") == "qwenfind.desktop"


def test_the_store_says_what_the_project_says() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    metainfo = ET.parse(METAINFO).getroot()

    assert f'license = "{metainfo.findtext("project_license")}"' in project
    assert f'description = "{metainfo.findtext("summary")}.' in project


@pytest.mark.parametrize("script", sorted(LINUX.glob("*.sh")), ids=lambda path: path.name)
def test_scripts_can_be_read(script: Path) -> None:
    if (bash := shutil.which("bash")) is None:
        pytest.skip("no bash")
    assert subprocess.run([bash, "-n", script], capture_output=True, text=True, check=False).stderr == ""


def test_the_recipe_can_be_read() -> None:
    for file in (ROOT / "packaging/qwenfind.spec", *(ROOT / "packaging/hooks").glob("*.py")):
        compile(file.read_text(encoding="utf-8"), str(file), "exec")


def test_every_family_that_is_shipped_is_one_of_transformers() -> None:
    models = pytest.importorskip("transformers.models.auto.configuration_auto")

    assert set(TEXT_FAMILIES) <= set(models.CONFIG_MAPPING_NAMES)

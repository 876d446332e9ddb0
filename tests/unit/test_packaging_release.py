"""The workflows, and what they run. GitHub alone can run them as a whole."""

from __future__ import annotations

import hashlib
import importlib
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from qwenfind import __version__

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = {file.stem: yaml.safe_load(file.read_text()) for file in (ROOT / ".github/workflows").glob("*.yml")}
STEPS = [
    pytest.param(step, id=f"{name}-{job}-{number}")
    for name, workflow in WORKFLOWS.items()
    for job, content in workflow["jobs"].items()
    for number, step in enumerate(content["steps"])
]
GATED = ("linux", "windows", "macos")


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a module of packaging/release."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging/release"))

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def told(job: str) -> str:
    """All that a job of the release runs."""
    return "\n".join(step.get("run", "") for step in WORKFLOWS["release"]["jobs"][job]["steps"])


@pytest.mark.parametrize("name", sorted(WORKFLOWS))
def test_a_workflow_may_only_read_and_ends(name: str) -> None:
    """What may write says so in its own job."""
    workflow = WORKFLOWS[name]

    assert workflow["permissions"] == {"contents": "read"}
    assert all(job["timeout-minutes"] <= 120 for job in workflow["jobs"].values())
    assert [job for job, content in workflow["jobs"].items() if "permissions" in content] == (
        ["publish"] if name == "release" else []
    )


@pytest.mark.parametrize("step", STEPS)
def test_a_step_runs_pinned_code_and_no_text_from_outside(step: dict[str, Any]) -> None:
    """An action is named by its commit; what a run is made of comes by the environment, never into a script."""
    if "uses" in step:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"])
    if step.get("uses", "").startswith("actions/checkout@"):
        assert step["with"]["persist-credentials"] is False
    assert "${{" not in step.get("run", "")


def test_the_tests_run_on_all_three_systems() -> None:
    job = WORKFLOWS["test"]["jobs"]["test"]

    assert [system.partition("-")[0] for system in job["strategy"]["matrix"]["system"]] == [
        "ubuntu",
        "windows",
        "macos",
    ]
    assert job["strategy"]["fail-fast"] is False
    assert any(step.get("run") == "python -m pytest" and "if" not in step for step in job["steps"])


def test_nothing_is_published_that_did_not_pass_its_self_test() -> None:
    jobs = WORKFLOWS["release"]["jobs"]

    assert jobs["publish"]["needs"] == list(GATED)
    assert jobs["publish"]["if"] == "github.ref_type == 'tag'"
    for job in GATED:
        assert jobs[job]["needs"] == "notes"
        assert "if" not in jobs[job]
        assert not any(step.get("continue-on-error") for step in jobs[job]["steps"])
        assert "--self-test" in told(job)


def test_every_script_that_is_run_is_there() -> None:
    scripts = set(re.findall(r"packaging/\w+/\w+\.(?:py|sh)", "\n".join(map(told, WORKFLOWS["release"]["jobs"]))))

    there = {script for script in scripts if (ROOT / script).parent.exists()}
    assert {script for script in there if not (ROOT / script).exists()} == set()
    assert len(scripts) >= 8


def test_a_release_has_checksums_a_bill_of_materials_and_its_provenance() -> None:
    uses = [step.get("uses", "") for step in WORKFLOWS["release"]["jobs"]["publish"]["steps"]]

    assert all("packaging/release/sbom.py dist/" in told(job) for job in GATED)
    assert told("publish").index("checksums.py") < told("publish").index("gh release create")
    assert any(use.startswith("actions/attest-build-provenance@") for use in uses)


def test_a_release_takes_its_notes_from_the_changelog(release: Any) -> None:
    """There are notes for this very version."""
    notes = release("notes")

    assert "## " not in notes.notes(f"v{__version__}", notes.CHANGELOG.read_text(encoding="utf-8"))
    with pytest.raises(SystemExit, match="its one place"):
        notes.notes("v99.0.0", "## 99.0.0\n\n- New.\n")
    with pytest.raises(SystemExit, match="says nothing"):
        notes.notes(f"v{__version__}", "# Changes\n\n## 99.0.0\n\n- New.\n")
    text = f"# Changes\n\n## 99.0.0\n\n- New.\n\n## {__version__}\n\n- Old.\n\n## 0.0.1\n\n- Oldest.\n"
    assert notes.notes(f"v{__version__}", text) == "- Old.\n"


def test_checksums_are_those_that_sha256sum_reads(tmp_path: Path, release: Any) -> None:
    for name in ("b.exe", "a.deb"):
        (tmp_path / name).write_bytes(name.encode())
    release("checksums").main(tmp_path)
    release("checksums").main(tmp_path)  # its own file is not among them

    expected = [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in ("a.deb", "b.exe")]
    assert (tmp_path / "SHA256SUMS").read_text().splitlines() == expected
    if tool := shutil.which("sha256sum"):
        subprocess.run([tool, "--check", "--quiet", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_no_checksums_of_nothing(tmp_path: Path, release: Any) -> None:
    with pytest.raises(SystemExit):
        release("checksums").main(tmp_path)


def test_a_bill_of_materials_has_this_version_and_nothing_that_only_builds(release: Any) -> None:
    def part(name: str) -> dict[str, str]:
        return {"bom-ref": f"{name}==1", "name": name}

    bill = {
        "metadata": {"component": {"bom-ref": "root", "name": "qwenfind"}},
        "components": [part(name) for name in ("torch", "PyInstaller", "pywin32_ctypes", "qwenfind")],
        "dependencies": [
            {"ref": "root", "dependsOn": ["torch==1", "PyInstaller==1"]},
            {"ref": "torch==1"},
            {"ref": "PyInstaller==1", "dependsOn": ["torch==1"]},
            {"ref": "qwenfind==1", "dependsOn": ["torch==1"]},
        ],
    }

    assert release("sbom").shipped(bill) == {
        "metadata": {"component": {"bom-ref": "root", "name": "qwenfind", "version": __version__}},
        "components": [part("torch")],
        "dependencies": [{"ref": "root", "dependsOn": ["torch==1"]}, {"ref": "torch==1"}],
    }

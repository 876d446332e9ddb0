#!/usr/bin/env bash
# What check.sh has done inside the clean system: `inside.sh deb` or `inside.sh appimage`.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
query="how soon may the landlord put up the rent again"

# What Qt and torch tell of themselves is of interest where something failed.
self_test() {
    as_person "cd /tmp && $1 --self-test $2 2> /tmp/self-test.log" || { cat /tmp/self-test.log >&2; return 1; }
}
step() { printf '\n== %s\n' "$*"; }
installed() { apt-get install -qy --no-install-recommends "$@" > /tmp/apt.log 2>&1 || { cat /tmp/apt.log; return 1; }; }
as_person() { su ada -s /bin/bash -c "$*"; }
files() { find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /run -o -path /var/cache -o -path /var/log \
    -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /home -o -path /pictures \) -prune -o -print | sort; }
seconds() { awk "BEGIN { printf \"%.2f\", $1 }"; }

step "a clean system"
if command -v python3 || tail -n +3 /proc/net/dev | grep -v '^ *lo:'; then
    echo "there is Python or a network" >&2
    exit 1
fi
echo "no Python, no network: $(. /etc/os-release && echo "$PRETTY_NAME"), $(dpkg -l | grep -c ^ii) packages"
useradd -m ada
mkdir -p /home/ada/Documents
cat > /home/ada/Documents/lease.txt << 'TEXT'
Lease of the flat at 14 Linden Street.

The deposit is three months' rent and is paid back within four weeks of moving out.

The amount due each month stays the same for at least fifteen months; after that the owner may ask for more once a year,
in writing and with reasons.
TEXT
for number in $(seq 200); do
    echo "Minutes of the meeting number $number. We spoke about the garden, the bicycle shed and paint number $number." \
        > /home/ada/Documents/minutes-$number.txt
done
chown -R ada: /home/ada

# Times the window from the start of the program until it can be used, then a search from nothing.
first_search() {
    local program=$1 name=$2 home=/home/ada/.local/share/qwenfind began usable indexed
    as_person "mkdir -p ~/.config/qwenfind"
    printf 'welcomed = true\nautostart = true\nfolders = ["/home/ada/Documents"]\n' > /home/ada/.config/qwenfind/settings.toml
    chown -R ada: /home/ada/.config
    Xvfb :7 -screen 0 1440x920x24 > /dev/null 2>&1 &
    local server=$!
    export DISPLAY=:7
    until [ -e /tmp/.X11-unix/X7 ]; do sleep 0.1; done
    as_person "openbox" > /dev/null 2>&1 &
    for start in first second; do
        began=$(date +%s.%N)
        as_person "$program --report-start" > /tmp/start.json 2> /tmp/start.log &
        until grep -q usable /tmp/start.json; do sleep 0.05; done
        usable=$(grep -o '"at": [0-9.]*' /tmp/start.json | cut -d' ' -f2)
        echo "$name: $start start, window usable after $(seconds "$usable - $began") s"
        if [ $start = first ]; then
            until as_person "$program status --json" 2> /dev/null | tr -d ' \n' | grep -Eq '"done":([1-9][0-9]*),"total":\1'; do
                sleep 0.2
            done
            indexed=$(date +%s.%N)
            echo "$name: 201 files read and embedded $(seconds "$indexed - $began") s after the start"
            as_person "$program --search '$query'"
            sleep 4
            scrot -o "/pictures/first-search-$name.png"
            began=$(date +%s.%N)
            as_person "$program search --json '$query'" > /tmp/found.json
            echo "$name: the same search from a terminal, program and model started anew:" \
                "$(seconds "$(date +%s.%N) - $began") s"
            grep -o '"name": *"[^"]*"' /tmp/found.json | head -1 | tee /tmp/first
            grep -q lease.txt /tmp/first
        fi
        as_person "$program --quit"
        until ! pgrep_qwenfind; do sleep 0.1; done
    done
    kill $server
    grep -h Exec= /home/ada/.config/autostart/qwenfind.desktop
    du -sh $home | cut -f1 | sed "s/^/$name: index and models take /"
    if [ -s /tmp/start.log ]; then cat /tmp/start.log; fi
}
pgrep_qwenfind() {
    local one
    for one in /proc/[0-9]*/exe; do
        case $(readlink "$one" 2> /dev/null) in */qwenfind/qwenfind) return 0 ;; esac
    done
    return 1
}

case $1 in
deb)
    files > /tmp/before
    step "install"
    began=$(date +%s.%N)
    installed /qwenfind.deb
    echo "$(dpkg -s qwenfind | grep -E '^(Version|Installed-Size)' | tr '\n' ' ')(KiB), in $(seconds "$(date +%s.%N) - $began") s"
    ls -l /qwenfind.deb | awk '{ printf "%.1f MB as .deb\n", $5 / 1e6 }'
    du -sb /usr/lib/qwenfind | awk '{ printf "%.1f MB installed\n", $1 / 1e6 }'
    grep -l x-scheme-handler/qwenfind /usr/share/applications/*.desktop
    if command -v python3; then exit 1; fi
    step "self-test"
    self_test qwenfind /pictures/self-test.png
    step "first search"
    installed xvfb scrot openbox
    first_search qwenfind deb
    step "removal"
    apt-get purge -qy qwenfind xvfb scrot openbox > /dev/null
    apt-get -o APT::AutoRemove::RecommendsImportant=false -o APT::AutoRemove::SuggestsImportant=false \
        autoremove --purge -qy > /dev/null
    files > /tmp/after
    # What other packages made for themselves, such as caches of fonts and icons, is not ours.
    diff /tmp/before /tmp/after | grep "^[<>]" > /tmp/left || true
    if grep -i qwenfind /tmp/left || [ -e /usr/lib/qwenfind ]; then exit 1; fi
    echo "$(wc -l < /tmp/left) files of other packages changed; nothing of QwenFind is left but what is the person's:"
    find /home/ada/.config /home/ada/.local /home/ada/.cache -maxdepth 2 2> /dev/null | grep -i qwenfind || true
    ;;
appimage)
    step "the libraries of any desktop, and the AppImage"
    installed xvfb scrot openbox libegl1 libgl1 libwayland-cursor0 libwayland-egl1 fontconfig-config
    ls -l /QwenFind.AppImage | awk '{ printf "%.1f MB\n", $5 / 1e6 }'
    step "self-test, unpacked because FUSE is missing"
    self_test /QwenFind.AppImage /pictures/self-test-appimage.png
    step "first search, mounted"
    installed fuse3
    chmod 666 /dev/fuse
    first_search /QwenFind.AppImage appimage
    until ! grep -q mount_qwenf /proc/mounts; do sleep 0.1; done
    echo "nothing stays mounted"
    ;;
esac

#!/usr/bin/env bash
# Installs the packages of the bundle that build.sh made (made here, where package.sh has not yet) into a clean Debian,
# without network and without Python, and uses them there: the self-test, a first search in a window, and removal. As
# root, with: apt-get install -y debootstrap, and what package.sh needs. Leaves pictures of the windows, and what was
# measured, in dist/.
set -euo pipefail
cd "$(dirname "$0")/../.."
if [ -z "$(find dist -maxdepth 1 -name '*.AppImage' -newer dist/QwenFind/qwenfind)" ]; then
    bash packaging/linux/package.sh
fi
deb=$(ls -t dist/qwenfind_*_amd64.deb | head -1)
image=$(ls -t dist/QwenFind-*-x86_64.AppImage | head -1)
command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install -y debootstrap" >&2; exit 1; }
base=build/check/debian
suite=${DEBIAN_SUITE:-bookworm}
mkdir -p build/check

needed=$(dpkg-deb -f "$deb" Depends)
if [ "$(cat $base/.needed 2> /dev/null)" != "$needed" ]; then
    rm -rf $base
    debootstrap --variant=minbase "$suite" $base > build/check/debootstrap.log
    # debootstrap wrote down where it fetched from; the updates lie beside.
    sed -i "p; s/ $suite / $suite-updates /" $base/etc/apt/sources.list
    # Fetched while there is a network; nothing of it is installed yet.
    cp "$deb" $base/qwenfind.deb
    chroot $base apt-get update -q > build/check/apt.log
    chroot $base apt-get install -qy --no-install-recommends --download-only /qwenfind.deb >> build/check/apt.log
    chroot $base apt-get install -qy --no-install-recommends --download-only xvfb scrot openbox libegl1 libgl1 \
        fontconfig-config fuse3 >> build/check/apt.log
    rm $base/qwenfind.deb
    echo "$needed" > $base/.needed
fi

# Runs a script of inside.sh in a copy of the clean system that is gone afterwards.
within() {
    local upper
    upper=$(mktemp -d -p build/check)
    mkdir "$upper"/{changes,work,root}
    cp "$deb" "$upper/changes/qwenfind.deb"
    cp "$image" "$upper/changes/QwenFind.AppImage"
    cp packaging/linux/inside.sh "$upper/changes/"
    mkdir "$upper/changes/pictures"
    chmod 777 "$upper/changes/pictures"
    local code=0
    # No network: a namespace of its own has none. Mounts and processes end with it.
    unshare --mount --net --pid --fork bash -euc '
        cd "$1"
        mount -t overlay overlay -o "lowerdir=$2,upperdir=$1/changes,workdir=$1/work" root
        shift 2
        mount -t proc proc root/proc
        mount -t tmpfs tmpfs root/tmp -o mode=1777
        # Nodes of its own: their rights are changed in there.
        mount -t tmpfs tmpfs root/dev -o mode=755
        for node in "null 1 3" "zero 1 5" "full 1 7" "random 1 8" "urandom 1 9" "tty 5 0"; do
            set -- $node "$@" && mknod -m 666 "root/dev/$1" c "$2" "$3" && shift 3
        done
        mknod -m 600 root/dev/fuse c 10 229
        ln -s /proc/self/fd root/dev/fd
        mkdir -m 1777 root/dev/shm
        # As every system has it; fusermount looks there for what it may unmount.
        ln -sf ../proc/self/mounts root/etc/mtab
        mkdir root/dev/pts
        mount -t devpts devpts root/dev/pts -o ptmxmode=666
        ln -s pts/ptmx root/dev/ptmx
        mount -t tmpfs tmpfs root/run -o mode=755
        exec chroot root bash /inside.sh "$@"
    ' - "$PWD/$upper" "$PWD/$base" "$@" || code=$?
    cp -f "$upper"/changes/pictures/* dist/ 2> /dev/null || true
    rm -rf "$upper"
    return $code
}

within deb
within appimage

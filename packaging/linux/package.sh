#!/usr/bin/env bash
# Makes the .deb and the AppImage of the bundle that build.sh left in dist/QwenFind. On Debian, as root or not, with:
# apt-get install -y squashfs-tools gcc binutils libsquashfuse-dev libfuse3-dev liblzma-dev liblzo2-dev liblz4-dev \
#   libzstd-dev zlib1g-dev libegl1 libgl1
set -euo pipefail
cd "$(dirname "$0")/../.."
for needed in mksquashfs gcc dpkg-deb; do
    command -v $needed > /dev/null || { echo "$needed is missing: install what the head of $0 names." >&2; exit 1; }
done
if [ ! -e /usr/include/squashfuse ]; then
    echo "libsquashfuse-dev is missing: install what the head of $0 names." >&2
    exit 1
fi
here=packaging/linux
version=$(build/venv/bin/python -c 'import importlib.metadata as m; print(m.version("qwenfind"))')
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
umask 022

# What both have below usr/.
stage=build/linux/root
rm -rf build/linux
mkdir -p $stage/usr/{bin,lib,share/applications,share/metainfo,share/doc/qwenfind}
cp -al dist/QwenFind $stage/usr/lib/qwenfind
ln -s ../lib/qwenfind/qwenfind $stage/usr/bin/qwenfind
cp $here/qwenfind.desktop $stage/usr/share/applications/
sed "s/@VERSION@/$version/; s/@DATE@/$(date -u -d @"$SOURCE_DATE_EPOCH" +%F)/" $here/io.github.qwenfind.metainfo.xml \
    > $stage/usr/share/metainfo/io.github.qwenfind.metainfo.xml
cp $here/copyright $stage/usr/share/doc/qwenfind/
build/venv/bin/python $here/icons.py $stage/usr/share/icons/hicolor
for tool in "desktop-file-validate $stage/usr/share/applications/qwenfind.desktop" \
    "appstreamcli validate --no-net $stage/usr/share/metainfo/io.github.qwenfind.metainfo.xml"; do
    if command -v "${tool%% *}" > /dev/null; then $tool; else echo "not checked: ${tool%% *} is not installed"; fi
done

deb=build/linux/deb
cp -al $stage $deb
mkdir $deb/DEBIAN
cat > $deb/DEBIAN/control << CONTROL
Package: qwenfind
Version: $version
Architecture: amd64
Maintainer: The QwenFind authors <qwenfind@users.noreply.github.com>
Installed-Size: $(du -sk --apparent-size $stage | cut -f1)
Depends: $(python3 $here/depends.py dist/QwenFind)
Recommends: xdg-desktop-portal, xdg-utils, dbus
Section: utils
Priority: optional
Description: finds any file on your own computer by what it means
 Type a name, a word, or a question in your own words: QwenFind answers with
 names, words and meaning together, at the page where the answer stands. It
 watches your folders and reads what changes. Nothing leaves the machine.
CONTROL
(cd $deb && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
find $deb -exec touch -h -d @"$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz -z6 --build $deb "dist/qwenfind_${version}_amd64.deb"

app=build/linux/AppDir
cp -al $stage $app
ln -s usr/lib/qwenfind/qwenfind $app/AppRun
ln -s usr/share/applications/qwenfind.desktop $app/qwenfind.desktop
ln -s usr/share/icons/hicolor/256x256/apps/qwenfind.png $app/qwenfind.png
ln -s qwenfind.png $app/.DirIcon
gcc -O2 -Wall -Wextra -I/usr/include/squashfuse -o build/linux/runtime $here/appimage_runtime.c -Wl,-Bstatic \
    -lsquashfuse_ll -lsquashfuse -lfuse3 -lzstd -llzma -llz4 -llzo2 -lz -Wl,-Bdynamic -lpthread -s
rm -f build/linux/image
mksquashfs $app build/linux/image -comp zstd -Xcompression-level 22 -b 1M -root-owned -noappend -quiet -no-progress
image=dist/QwenFind-$version-x86_64.AppImage
cat build/linux/runtime build/linux/image > "$image"
printf 'AI\002' | dd of="$image" bs=1 seek=8 conv=notrunc status=none
chmod +x "$image"
rm -rf build/linux
ls -l dist/*.deb dist/*.AppImage | awk '{ printf "%8.1f MB  %s\n", $5 / 1e6, $9 }'

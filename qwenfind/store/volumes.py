"""Which kind of volume a folder lies on. SQLite's log needs memory shared between processes, which no network has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Protocol

from qwenfind import errors

NETWORK: Final = frozenset(
    {"9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs"}
    | {"nfs3", "nfs4", "orangefs", "smb2", "smb3", "smbfs", "vboxsf", "webdav", "fuse.davfs2", "fuse.glusterfs"}
    | {"fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "fuse.vmhgfs-fuse"}
)
"""File systems whose files other machines may change; their locks and shared memory cannot be relied on."""


class Mount(Protocol):
    """What psutil says of a mounted volume."""

    @property
    def mountpoint(self) -> str:
        """Where it is mounted."""

    @property
    def fstype(self) -> str:
        """The kind of its file system."""

    @property
    def opts(self) -> str:
        """Its options, joined by commas."""


def _mounts() -> Iterable[Mount]:
    import psutil

    mounts: Iterable[Mount] = psutil.disk_partitions(all=True)
    return mounts


def network_type(folder: Path, *, mounts: Callable[[], Iterable[Mount]] = _mounts) -> str:
    """The network file system that a folder lies on, or "" where it lies on this machine or nothing is known."""
    place = folder.resolve()
    if str(place).startswith("\\\\"):
        return "network share"
    try:
        volumes = list(mounts())
    except OSError:
        return ""
    # The last of equals lies on top of the others.
    best = max(
        (
            (len(Path(mount.mountpoint).parts), index, mount)
            for index, mount in enumerate(volumes)
            if place.is_relative_to(mount.mountpoint)
        ),
        default=None,
        key=lambda found: found[:2],
    )
    if best is None:
        return ""
    mount = best[2]
    if mount.fstype.lower() in NETWORK:
        return mount.fstype
    return "network drive" if "remote" in mount.opts.split(",") else ""


def refuse_network(folder: Path, *, mounts: Callable[[], Iterable[Mount]] = _mounts) -> None:
    """Raises StoreError for a folder on a network file system, where the index would come to harm."""
    if kind := network_type(folder, mounts=mounts):
        raise errors.StoreError(
            f"The index cannot lie on a network volume ({kind}): {folder}.",
            "Choose a folder on this computer: --home or QWENFIND_HOME.",
        )

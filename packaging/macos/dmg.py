"""How the disk image looks: the app, and the folder that it is dragged to. Read by dmgbuild (`-D app=PATH`)."""

# ruff: noqa: F821 - dmgbuild defines `defines`
from pathlib import Path

application = defines["app"]

format = "ULMO"  # LZMA; every system that runs the app reads it
filesystem = "HFS+"
files = [application]
symlinks = {"Applications": "/Applications"}
icon = defines["icon"]

window_rect = ((200, 200), (540, 340))
default_view = "icon-view"
show_toolbar = show_sidebar = show_status_bar = show_pathbar = show_tab_view = False
icon_size = 112
text_size = 13
icon_locations = {Path(application).name: (140, 150), "Applications": (400, 150)}

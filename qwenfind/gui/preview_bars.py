"""What stands around the preview: the file's name and actions above, moving and zooming below, messages instead."""

from __future__ import annotations

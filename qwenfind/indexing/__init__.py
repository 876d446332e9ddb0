"""Keeps the index equal to the folders: scan, watch, read, cut into passages, embed."""

"""Faults, injected into the real program."""

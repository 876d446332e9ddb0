"""QwenFind finds any file on your own computer by what it means."""

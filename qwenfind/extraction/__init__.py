"""Files in, text with positions out. Parsers run in supervised child processes."""

"""One SQLite file: documents, passages, names, words, spaces and vectors. Every SQL statement lives here."""

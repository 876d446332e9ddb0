"""A query in, staged and ranked results with evidence out."""

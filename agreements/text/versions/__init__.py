"""Versions of a text: what changed between two, and where words of one stand in the other."""

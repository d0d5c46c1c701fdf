"""One order for the pieces of several versions, so that they can stand side by side."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from rapidfuzz.distance import Indel

Key = TypeVar("Key", bound=Hashable)


def common_order(versions: Sequence[Sequence[Key]]) -> list[Key]:
    """
    Return every piece of some versions once, by its key.

    The order is the last version's; what it lacks stands where it stood, after what was before
    it. Keys are unique within a version.
    """
    merged: list[Key] = []
    for version in versions:
        merged = _merged(merged, version)
    return merged


def _merged(older: Sequence[Key], newer: Sequence[Key]) -> list[Key]:
    there = set(newer)
    merged: list[Key] = []
    for step in Indel.opcodes(older, newer):
        if step.tag == "delete":  # what merely moved comes where it is now
            own = older[step.src_start : step.src_end]
            merged += [key for key in own if key not in there]
        else:
            merged += newer[step.dest_start : step.dest_end]
    return merged

"""Keep of the references found in a clause each once, and of overlapping ones the longest."""

import re
from collections.abc import Sequence

from agreements.text.provisions.citations import SELF
from agreements.types.segments import ReferenceWords


def distinct(found: Sequence[ReferenceWords]) -> tuple[ReferenceWords, ...]:
    """Return references in order, of overlapping ones the longest, each thing once."""
    return _once(_outermost(found))


def _outermost(found: Sequence[ReferenceWords]) -> list[ReferenceWords]:
    """Return references in order, of overlapping ones the longest."""
    kept: list[ReferenceWords] = []
    for one in sorted(found, key=lambda one: -len(one.text)):
        end = one.start + len(one.text)
        if not any(one.start < k.start + len(k.text) and k.start < end for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _once(found: list[ReferenceWords]) -> tuple[ReferenceWords, ...]:
    """Drop what was referred to before in the same clause."""
    seen: list[str] = []
    kept: list[ReferenceWords] = []
    for one in found:
        key = re.sub(r"\W+", " ", one.text).casefold().strip()
        if one.to_instrument == SELF and one.to_item:
            key = f"{SELF} {one.to_item}"
        if not any(
            key == other or (SELF not in key and (key in other or other in key)) for other in seen
        ):
            kept.append(one)
            seen.append(key)
    return tuple(kept)

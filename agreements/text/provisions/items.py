"""Find the segment of a text that an item named within it means."""

import re
from collections.abc import Iterator, Sequence

from agreements.types.segments import Segment

_APART = re.compile(r"[^\w]+")
# So many letters of a noun are the same in all its forms: "Статья", "статьи".
_STEM = 4


class Items:
    """The paths of a text's segments, to be found by an item as a sentence names it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._paths = {_key(segment.path): segment.path for segment in reversed(segments)}
        self._parents = {segment.path: segment.parent_path for segment in segments}

    def path_of(self, item: str, segment: Segment) -> str:
        """Return the path an item means, looked for from a segment upwards, else the item."""
        for prefix in self._upwards(segment):
            found = self._paths.get(_key(f"{prefix}.{item}" if prefix else item))
            if found:
                return found
        return item

    def _upwards(self, segment: Segment) -> Iterator[str]:
        path: str | None = segment.path
        seen: set[str] = set()
        while path and path not in seen:
            yield path
            seen.add(path)
            path = self._parents.get(path)
        yield ""


def _key(path: str) -> tuple[str, ...]:
    """Return what paths and items have in common: stems of nouns, numbers without marks."""
    return tuple(
        part if part.isdigit() else part[:_STEM] for part in _APART.split(path.casefold()) if part
    )

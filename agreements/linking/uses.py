"""Find where a text uses any of many names, just as the linker finds them."""

from collections.abc import Iterator, Mapping

from agreements.linking.patterns import PatternTable
from agreements.text.normalise import words_with_offsets


class NameFinder:
    """Looks for names by their patterns; `patterns` are by the caller's own number."""

    def __init__(self, patterns: Mapping[int, str]) -> None:
        self._table = PatternTable({str(number): [p] for number, p in patterns.items()})

    def uses(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the number of each name used and the offset of its first word, in order."""
        words = words_with_offsets(text)
        for match in self._table.matches([word for word, _, _ in words]):
            yield int(match.label), words[match.first][1]

    def is_used(self, text: str) -> bool:
        """Tell whether any of the names is used."""
        return next(self.uses(text), None) is not None

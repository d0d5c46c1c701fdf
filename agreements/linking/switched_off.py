"""Words of the engine's own lists that a conflict does not want: taken out for that one alone."""

from collections.abc import Iterable, Mapping, Sequence, Set

from agreements.linking.written import pattern_of

Patterns = Mapping[str, str | Sequence[str]]


class SwitchedOff:
    """
    The lists without the words that some conflict has switched off.

    Such a word gets a label of its own, which all others that use its list are given beside it.
    """

    def __init__(
        self, patterns: Patterns, wishes: Iterable[tuple[Set[str], Sequence[str]]]
    ) -> None:
        """Take the lists by label, and for each agreement the labels it uses and what it refuses."""
        refused: dict[str, set[str]] = {}
        for labels, off in wishes:
            for label in labels if off else ():
                refused.setdefault(label, set()).update(off)
        self.patterns = dict(patterns)
        self._apart: dict[str, list[tuple[str, str]]] = {}
        for label, unwanted in refused.items():
            written = self.patterns.get(label, "")
            for word in written.split() if isinstance(written, str) else written:
                self._take_out(label, word, unwanted)

    def _take_out(self, label: str, word: str, off: Set[str]) -> None:
        pattern = pattern_of(word.replace("_", " "))
        if pattern not in off:
            return
        kept = self.patterns[label]
        words = kept.split() if isinstance(kept, str) else kept
        own = f"x{label}:{word}"
        self.patterns |= {label: [other for other in words if other != word], own: [word]}
        self._apart.setdefault(label, []).append((own, pattern))

    def labels(self, used: Set[str], off: Sequence[str]) -> frozenset[str]:
        """Return the labels that say for one agreement what `used` said before."""
        apart = (pair for label in used for pair in self._apart.get(label, ()))
        return frozenset(used) | {own for own, pattern in apart if pattern not in off}

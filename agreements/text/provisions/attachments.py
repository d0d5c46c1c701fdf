"""
Find what a clause says of papers that go with its text: "the attached map", "the Annex".

They belong to the text itself, so their instrument is "self"; a number or a letter beside an
annex makes it an item, which `citations` reads.
"""

import re
from collections.abc import Iterator

from agreements.text.provisions.grammar import References, alternatives

_AND = r"(?:and|or|et|ou|y|e|en|of|und|и|или|і|та|և|və|ve)"


class AttachmentReader:
    """Finds attached papers in one language."""

    def __init__(self, given: References) -> None:
        attached, annexes = alternatives(given.attached), alternatives(given.annexes)
        instruments, own = alternatives(given.instruments), alternatives(given.own)
        papers = rf"(?:{alternatives(given.papers)}|{annexes}|{instruments})"
        small = rf"(?:(?!{_AND}\s)[^\W\d_]{{1,3}}\s+){{0,2}}"
        to_this = rf"\s+{small}{own}\s+{instruments}"
        patterns = [
            rf"{papers}\s+{attached}(?:{to_this})?",
            rf"{annexes}{to_this}",
            rf"{own}\s+{instruments}\s+{annexes}(?:\s+(?:\d{{1,2}}|[IVX]{{1,4}}))?",
        ]
        if not given.adjectives_after:
            patterns.append(rf"{attached}\s+(?:[^\W\d_]+\s+)?{papers}(?:{to_this})?")
        self._patterns = [
            re.compile(rf"(?<!\w)(?P<paper>{pattern})(?!\w)", re.IGNORECASE) for pattern in patterns
        ]
        self._patterns.append(re.compile(rf"(?<!\w)(?P<paper>{alternatives(given.alone)})(?!\w)"))
        inside = alternatives(given.inside)
        self._patterns.append(
            re.compile(rf"(?<!\w)(?i:{inside})\s*(?P<paper>(?i:{annexes}))(?!\w)")
        )

    def find(self, own: str) -> Iterator[tuple[int, str]]:
        """Yield where each attached paper stands in a clause's own words, and its words."""
        for pattern in self._patterns:
            for found in pattern.finditer(own):
                yield found.start("paper"), found["paper"]

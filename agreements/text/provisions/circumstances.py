"""Find the condition under which a clause holds, and the places it speaks of."""

import re
from functools import lru_cache

from agreements.text.provisions.grammar import UPPER, Circumstances, alternatives

_STOP = re.compile(r"[,;:.!?،؛։\n]")
_LONGEST = 260


@lru_cache(maxsize=32)
def circumstances_reader(given: Circumstances) -> "CircumstancesReader":
    """Return the reader of a language."""
    return CircumstancesReader(given)


class CircumstancesReader:
    """Reads the conditions and places of one language."""

    def __init__(self, given: Circumstances) -> None:
        self._condition = re.compile(
            rf"(?<!\w){alternatives(given.conditions)}(?!\w)", re.IGNORECASE
        )
        self._condition_after = re.compile(
            rf"\s{alternatives(given.conditions_after)}(?!\w)", re.IGNORECASE
        )
        name = rf"[{UPPER}][\w’'-]+"
        word = r"[\w’'-]+"
        self._place = re.compile(
            rf"(?<!\w)(?i:{alternatives(given.where)})\s+"
            rf"(?P<place>(?:{word}\s+){{0,5}}?(?i:{alternatives(given.grounds)})(?!\w)"
            rf"(?:\s+(?:{word}\s+){{1,2}}{name}(?:\s+(?:{word}\s+)?{name}){{0,4}})?)"
        )

    def condition(self, own: str) -> str:
        """Return the words of the first condition a clause names, "" without one."""
        found = self._condition.search(own)
        if found:
            stop = _STOP.search(own, found.end() + 1, found.start() + _LONGEST)
            end = stop.start() if stop else min(len(own), found.start() + _LONGEST)
            return " ".join(own[found.start() : end].split())
        behind = self._condition_after.search(own)
        if behind is None:
            return ""
        head = own[max(0, behind.start() - _LONGEST) : behind.end()]
        return " ".join(_STOP.split(head)[-1].split())

    def places(self, own: str) -> tuple[str, ...]:
        """Return the places a clause names, as written, each once."""
        found = (" ".join(match["place"].split()) for match in self._place.finditer(own))
        return tuple(dict.fromkeys(found))

"""The names that the linker is given: those of the records and the aliases, without what is off."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from agreements.linking.written import pattern_of
from agreements.models.alias import Alias
from agreements.types.terms import AliasKind, AliasStatus

_Key = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the days between which it was in use; None is "always" on that side."""

    text: str
    first: date | None = None
    last: date | None = None

    def touches(self, first_day: date, last_day: date | None) -> bool:
        """Tell whether it was in use on some day of a period; `last_day` None is open."""
        begins_in_time = self.first is None or last_day is None or self.first <= last_day
        return begins_in_time and (self.last is None or self.last >= first_day)


class NamesInUse:
    """All aliases, read once. One query."""

    def __init__(self) -> None:
        self._active: dict[_Key, list[Name]] = defaultdict(list)
        self._off: dict[_Key, set[str]] = defaultdict(set)
        for alias in Alias.objects.order_by("pk").only(
            *("conflict", "kind", "actor", "agreement", "place", "thing"),
            *("text", "pattern", "valid_from", "valid_to", "status"),
        ):
            key = (alias.conflict_id, *alias.key[:2])
            if alias.status == AliasStatus.ACTIVE:
                self._active[key].append(Name(alias.text, alias.valid_from, alias.valid_to))
            else:
                self._off[key].add(alias.pattern)

    def of(
        self, conflict: int, kind: AliasKind, pk: int, recorded: Iterable[Name]
    ) -> tuple[Name, ...]:
        """Return the names of one thing: the recorded ones that nobody switched off, and aliases."""
        key = conflict, kind, pk
        off = self._off.get(key, set())
        kept = [name for name in recorded if not off or pattern_of(name.text) not in off]
        # An alias made from a record says when the name was in use; the record need not.
        known = {name.text for name in self._active.get(key, ())}
        return (*(name for name in kept if name.text not in known), *self._active.get(key, ()))

    def off(self, conflict: int, kind: AliasKind, pk: int) -> set[str]:
        """Return the patterns that are not to be taken for one thing."""
        key = conflict, kind, pk
        active = {pattern_of(name.text) for name in self._active.get(key, ())}
        return self._off.get(key, set()) - active

"""Say whom a sentence binds: its subject, whom it asks, or who is to do what it says."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from agreements.text.provisions.actors import (
    Actor,
    finder_of,
    joining,
)
from agreements.text.provisions.countries import is_country
from agreements.text.provisions.duties import Force, reader_of
from agreements.text.provisions.grammar import UPPER, Grammar, alternatives, words
from agreements.types.terms import Deontic

Span = tuple[int, int]

# What may stand between a subject and its verb: a few words, or an insertion between commas.
_GAP = re.compile(r"\s*(?:,[^;.]{1,140},|,)?\s*(?:[^\W\d_][\w’'-]*\s+){0,3}")
_GAP_BEHIND = re.compile(r"\s*(?:[^\W\d_][\w’'ʼ-]*\s+){0,2}")
_GAP_ASKED = re.compile(
    r"\s*(?:[^\W\d_]\w*)?\s*(?:,[^;.]{1,140}?,)?\s*(?:[^\W\d_][\w’'ʼ-]*\s+){0,3}"
)
# "MINSK, 17 July 2019 –"
_DATELINE = re.compile(r"\W*[^\W\d_][^;:.]{2,50}?\d{4}\)?\s*[-–—:]?")
_DAY_BEHIND = re.compile(r"\s*[,(]\s*\d")
_CAPITAL_BEHIND = re.compile(rf"\s+[{UPPER}]")
_INITIALS = re.compile(rf"[{UPPER}]{{2,}}[\w-]*")
_INSERTION = re.compile(r",.*,")
_BE = re.compile(r"(?<!\w)(?:be|been|être|ser|worden|sein)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_OPENS = " \"'“«(-–—•*"
# States whose names join two: "Great Britain and Northern Ireland", "Bosnia and Herzegovina".
_DOUBLE = re.compile(r"(?:Brit|Bret|Брит|Bosn|Bósn|Bosn|Босн|Բրիտ|Trinid)\w*$")
_OTHER_HALF = re.compile(r"(?:North|Irland|Noord|Nord|Північн|Северн|Հյուս|Herz|Her|Герц|Tob)\w*")
_BEFORE = 40
_OPENING_WORDS = 14


@dataclass(frozen=True, slots=True)
class Bound:
    """
    How one sentence binds and whom; `asks` when a body asks it of others.

    `by_doers`: the obligors are no subject, but those by whom something is done.
    """

    modality: Deontic | None
    obligors: tuple[str, ...]
    asks: bool = False
    has_verb: bool = False
    by_doers: bool = False


class ObligorReader:
    """
    Reads whom sentences of one text bind.

    `names` are the proper names of the text, `we` whom it means by "we".
    """

    def __init__(
        self, grammar: Grammar, *, names: Collection[str] = (), we: tuple[str, ...] = ()
    ) -> None:
        given, references = grammar.actors, grammar.references
        self._code, self._given, self._names, self._we = grammar.code, given, frozenset(names), we
        self._finder, self._duties = finder_of(given), reader_of(grammar.duties)
        self._joined = joining(given)
        self._governing = _ending(rf"{alternatives(given.governing)}(?:\s+|(?<=[’']))")
        self._relative = words(grammar.duties.relative)
        self._opening = re.compile(rf"\W*{alternatives(given.opening)}(?!\w)", re.IGNORECASE)
        by = alternatives(given.by)
        self._by = _ending(rf"{by}(?:\s*|(?<=[’']))")
        self._not_by = _ending(rf"{alternatives(given.not_by)}\s+{by}\s*")
        self._by_behind = re.compile(rf"\s*{alternatives(given.by_after)}(?!\w)", re.IGNORECASE)
        self._pronoun, self._passive = words(given.we), words(given.passive)
        self._bodies = words(grammar.duties.asking_bodies)
        self._first = words(f"{given.articles}  {given.kinds}  {given.heads}")
        self._heads = words(given.heads)
        self._instruments = words(
            f"{references.instruments}  {references.items}  {references.annexes}"
        )
        self._this_text = _this_text(grammar)
        self._verb_last = grammar.duties.at_the_end

    def read(self, own: str, span: Span) -> Bound:
        """Return how the sentence at a span of own words binds, and whom."""
        start, end = span
        actors = [
            self._without_opening(one, own, start)
            for one in self._finder.find(own, span)
            if self._is_actor(one, own, start)
        ]
        force = self._duties.read(own, start, end, subjects=[actor.end for actor in actors])
        verbs = self._duties.verbs(own, start, end)
        if self._is_on_the_text(own, start, force):
            return Bound(Deontic.DECLARATION, (), has_verb=bool(verbs))
        if force.asks:
            return self._asked(own, span, force, actors)
        modality = force.modality
        if modality is None and self._duties.opens_with_ban(own, start, end):
            modality = Deontic.PROHIBITION
        if self._has_subject(own, span, verbs):
            obligors = self._subject(own, span, actors, verbs)
            if obligors:
                return Bound(modality, obligors, has_verb=bool(verbs))
        is_later = modality is Deontic.AGREEMENT_TO_AGREE
        doers = self._doers(own, span, is_later=is_later) or self._told(own, span)
        return Bound(modality, doers, has_verb=bool(verbs), by_doers=not verbs)

    def _is_on_the_text(self, own: str, start: int, force: Force) -> bool:
        """Tell whether a sentence's subject is the text itself: "This Agreement shall …"."""
        found = self._this_text.match(own, start)
        if found is None:
            return False
        is_near = force.start - found.end() < 12 or own[found.end() :].lstrip().startswith(",")
        return is_near or self._verb_last

    def _is_actor(self, actor: Actor, own: str, start: int) -> bool:
        """Tell names of actors from those of instruments, and from capitals at a start."""
        last = actor.words.split()[-1]
        if (
            self._verb_last
            and is_country(last, self._code)
            and _CAPITAL_BEHIND.match(own, actor.end)
        ):
            return False  # "Azərbaycan Respublikasına": a longer name, in another form.
        if not actor.name:
            return True
        name = actor.name.split()
        if self._instruments.fullmatch(name[-1]) or self._instruments.fullmatch(name[0]):
            return False
        if self._verb_last:
            return bool(_INITIALS.fullmatch(name[0])) or is_country(actor.name, self._code)
        if own[start : actor.start].strip(_OPENS):
            return True
        return self._is_known(name[0]) or (len(name) > 1 and not self._given.agents)

    def _is_known(self, name: str) -> bool:
        """Tell a proper name: the text has it within a sentence, or it is a country, or initials."""
        return name in self._names or name[1:].isupper() or is_country(name, self._code)

    def _without_opening(self, actor: Actor, own: str, start: int) -> Actor:
        """Drop a sentence's first word where it only stands before the noun: a verb, a thing."""
        actor = self._behind_instrument(actor)
        first, _, rest = actor.words.partition(" ")
        is_start = not own[start : actor.start].strip(_OPENS)
        if rest and is_start and rest[0].isupper() and self._duties.opens(first):
            name = rest if actor.name else ""
            return replace(actor, start=actor.end - len(rest), words=rest, name=name)
        if actor.name and not self._verb_last and len(actor.name.split()) > 1:
            return self._without_verb(actor, own, start)
        if actor.name or not rest or own[start : actor.start].strip(_OPENS):
            return actor
        if (
            not self._given.owner_follows
            and self._heads.fullmatch(first)
            and not is_country(first, self._code)
        ):
            return replace(actor, end=actor.start + len(first), words=first)
        if not first[0].isupper() or not rest[0].islower() or first in self._names:
            return actor
        if self._first.match(actor.words):
            return actor
        return replace(actor, start=actor.start + len(first) + 1, words=rest)

    def _behind_instrument(self, actor: Actor) -> Actor:
        """Drop words before the noun that name an instrument: "… Соглашения Стороны"."""
        last = 0
        for word in re.finditer(r"\S+", actor.words):
            if self._heads.fullmatch(word.group()):
                break
            if self._instruments.fullmatch(word.group()):
                last = word.end()
        cut = len(actor.words[last:]) - len(actor.words[last:].lstrip()) + last if last else 0
        rest = actor.words[cut:]
        return replace(actor, start=actor.start + cut, words=rest) if cut and rest else actor

    def _without_verb(self, actor: Actor, own: str, start: int) -> Actor:
        """Drop a sentence's first word before a name in capitals: "Authorizes UNIFIL"."""
        first, _, rest = actor.words.partition(" ")
        is_start = not own[start : actor.start].strip(_OPENS)
        if (
            is_start
            and rest.split()[0].isupper()
            and not first.isupper()
            and first not in self._names
            and not self._first.match(first)
        ):
            return replace(actor, start=actor.start + len(first) + 1, words=rest)
        return actor

    def _asked(self, own: str, span: Span, force: Force, actors: list[Actor]) -> Bound:
        """Return whom a body asks: "calls upon the parties"; if a party asks, it only states."""
        asking = self._subject(own, span, actors, [force.opener or (force.start, force.end)])
        is_body = bool(self._bodies.search(" ".join(asking)))
        if asking and not is_body and not force.opener:
            return Bound(Deontic.DECLARATION, asking, asks=True)
        for place, actor in enumerate(actors):
            if self._given.verb_first and self._bodies.search(actor.words):
                continue
            gap = own[force.end : actor.start] if actor.start >= force.end else None
            if gap is not None and _GAP_ASKED.fullmatch(gap):
                chain = self._joined.behind(actors, place, own)
                return Bound(force.modality, _words(chain, own), asks=True)
        return Bound(force.modality, (), asks=True)

    def _has_subject(self, own: str, span: Span, verbs: list[Span]) -> bool:
        """Tell whether a subject acts: that of a passive does not, and its doer is named apart."""
        if verbs and self._is_passive(own, verbs[0]):
            return False
        return not self._by_behind.search(own, *span)

    def _is_passive(self, own: str, verb: Span) -> bool:
        """Tell whether the subject of a verb suffers what it says: "shall be removed"."""
        found = self._passive.search(own, verb[0], verb[1] + 40)
        return found is not None and found.start() <= verb[1] + 14

    def _subject(
        self, own: str, span: Span, actors: list[Actor], verbs: list[Span]
    ) -> tuple[str, ...]:
        if self._verb_last:
            return self._at_the_start(own, span, actors)
        for verb in verbs:
            found = self._before_verb(own, span, actors, verb)
            if not found and self._given.verb_first:
                found = self._behind_verb(own, actors, verb)
            if found:
                return found
        return self._at_the_start(own, span, actors)

    def _before_verb(
        self, own: str, span: Span, actors: list[Actor], verb: Span
    ) -> tuple[str, ...]:
        """Return the subject that stands right before a verb."""
        before = own[max(span[0], verb[0] - 12) : verb[0]]
        if (pronoun := self._pronoun.search(before)) and not before[pronoun.end() :].strip():
            return self._we or (pronoun.group(),)
        ending = [place for place, one in enumerate(actors) if one.end <= verb[0]]
        for place in reversed(ending[-4:]):
            gap = own[actors[place].end : verb[0]]
            if not _GAP.fullmatch(gap) or self._relative.search(_INSERTION.sub("", gap)):
                continue
            chain = self._joined.before(actors, place, own)
            if not self._is_governed(own, span[0], chain[0]):
                return _words(chain, own)
        return ()

    def _behind_verb(self, own: str, actors: list[Actor], verb: Span) -> tuple[str, ...]:
        """Return the subject that stands right behind a verb, where the language has it there."""
        for place, actor in enumerate(actors):
            if actor.start >= verb[1] and _GAP_BEHIND.fullmatch(own, verb[1], actor.start):
                if not self._governing.search(own[verb[1] : actor.start]):
                    return _words(self._joined.behind(actors, place, own), own)
                return ()
        return ()

    def _at_the_start(self, own: str, span: Span, actors: list[Actor]) -> tuple[str, ...]:
        """Return the actor a sentence opens with, or opens with after a phrase of time or place."""
        head = own[span[0] : span[0] + 20].lstrip(_OPENS)
        if (pronoun := self._pronoun.match(head)) is not None:
            return self._we or (pronoun.group(),)
        for place, actor in enumerate(actors):
            opening = own[span[0] : actor.start].strip(_OPENS)
            if not opening and actor.name and _DAY_BEHIND.match(own, actor.end):
                continue
            if self._opens(own, span[0], opening, actor) and not self._only_owns(own, actor):
                return _words(self._joined.behind(actors, place, own), own)
        return ()

    def _opens(self, own: str, start: int, opening: str, actor: Actor) -> bool:
        """Tell whether an actor opens a sentence, or all before it is a phrase or a dateline."""
        if not opening or _DATELINE.fullmatch(opening):
            return True
        if self._is_governed(own, start, actor) or not self._opening.match(opening):
            return False
        if opening.endswith((",", "،")):
            return True
        # Without a comma the form tells, or a verb may stand between.
        is_free = (
            (bool(self._given.agents) and not actor.name)
            or self._given.verb_first
            or self._verb_last
        )
        return is_free and len(opening.split()) <= _OPENING_WORDS

    def _only_owns(self, own: str, actor: Actor) -> bool:
        """Tell "the Parties' rights …": the actor only owns what the sentence is about."""
        if self._by_behind.match(own, actor.end) and self._given.by_after:
            return True
        return own[actor.end : actor.end + 2] in {"’s", "'s", "’ ", "' "}

    def _is_governed(self, own: str, start: int, actor: Actor) -> bool:
        return bool(self._governing.search(own[max(start, actor.start - _BEFORE) : actor.start]))

    def _doers(self, own: str, span: Span, *, is_later: bool) -> tuple[str, ...]:
        """Return who is to do what a sentence says in the passive or by a noun."""
        doers = self._finder.find(own, span, "agents")
        for place, actor in enumerate(doers):
            if self._is_actor(actor, own, span[0]) and self._does(
                own, span[0], actor, is_later=is_later
            ):
                chain = self._joined.behind(doers, place, own)
                return _words([self._without_opening(one, own, span[0]) for one in chain], own)
        return ()

    def _does(self, own: str, start: int, actor: Actor, *, is_later: bool) -> bool:
        before = own[max(start, actor.start - 60) : actor.start]
        if self._given.by_after:
            return bool(self._by_behind.match(own, actor.end))
        if self._given.agents and not actor.name:
            return not self._is_governed(own, start, actor)
        if not self._by.search(before):
            return False
        other = self._not_by.search(before)
        return other is None or is_later or bool(_BE.search(before[: other.start()]))

    def _told(self, own: str, span: Span) -> tuple[str, ...]:
        """Return whom a language names in the dative: "Сторонам запрещается"."""
        if not self._given.agents:
            return ()
        told = self._finder.find(own, span, "given")
        first = [one for one in told if not one.name and not own[span[0] : one.start].strip(_OPENS)]
        return _words(first, own)


def _ending(pattern: str) -> re.Pattern[str]:
    """Return a pattern for whole words at the end of what stands before something."""
    return re.compile(rf"(?<!\w){pattern}$", re.IGNORECASE)


def _this_text(grammar: Grammar) -> re.Pattern[str]:
    own = alternatives(grammar.references.this)
    instruments = alternatives(grammar.references.instruments)
    both = rf"{own}\s+{instruments}"
    if grammar.references.adjectives_after:
        both = rf"(?:{both}|{instruments}\s+{own})"
    return re.compile(rf"\W*{both}(?!\w)", re.IGNORECASE)


def _words(actors: list[Actor], own: str) -> tuple[str, ...]:
    """Return actors as written, each once; a state's name with an "and" in it stays one."""
    named: list[tuple[int, int]] = []
    for actor in actors:
        span = actor.start, actor.end
        if named and _DOUBLE.search(own, *named[-1]) and _OTHER_HALF.match(own, actor.start):
            span = named.pop()[0], actor.end
        named.append(span)
    return tuple(dict.fromkeys(" ".join(own[slice(*span)].split()).strip(" ,") for span in named))

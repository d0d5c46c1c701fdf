"""
Say of each clause of a text what it says: how it binds, whom, by when, and what it refers to.

All of it is a proposal for a curator. A sub-point takes from the words that introduce it what it
does not say itself: "The Parties shall:" gives "(a) withdraw …" its obligors and its force.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from agreements.text.languages import detect_language
from agreements.text.periods import find_dates
from agreements.text.provisions.actors import finder_of, joining, known_names
from agreements.text.provisions.circumstances import circumstances_reader
from agreements.text.provisions.citations import SELF, reference_reader, short_names
from agreements.text.provisions.deadlines import deadline_reader
from agreements.text.provisions.distinct import distinct
from agreements.text.provisions.grammar import Grammar, words
from agreements.text.provisions.items import Items
from agreements.text.provisions.languages import grammar_of
from agreements.text.provisions.obligors import Bound, ObligorReader
from agreements.text.provisions.own_words import own_words, plain, sentences_of
from agreements.types.segments import DeadlineWords, Provision, ReferenceWords, Segment
from agreements.types.terms import DeadlineKind, Deontic, SegmentKind

_SAYS_NOTHING = {SegmentKind.HEADING, SegmentKind.SIGNATURE, SegmentKind.NOISE}
_STATES = {SegmentKind.PREAMBLE, SegmentKind.DEFINITION}
_INTRODUCES = re.compile(r"(?:[:：;,`՝\-–—]|[^\W\d_])\s*$")


def read_provisions(
    text: str, segments: Sequence[Segment], *, language: str = ""
) -> tuple[Provision, ...]:
    """
    Return what each segment of a text says, in the order of the segments.

    `language` is an ISO 639-1 code; it is detected without one. Offsets count from the start of
    the segment. `clause_kind` is left open: that is the linker's to say.
    """
    reader = TextReader(text, segments, grammar_of(language or detect_language(text)))
    return tuple(reader.read(segment) for segment in segments)


@dataclass(frozen=True, slots=True)
class _Lead:
    """What introducing words give to the points they introduce."""

    obligors: tuple[str, ...] = ()
    modality: Deontic | None = None
    encloses: bool = False


class TextReader:
    """Reads the clauses of one text; what they share is read once."""

    def __init__(self, text: str, segments: Sequence[Segment], grammar: Grammar) -> None:
        self._text, self._segments, self._grammar = text, segments, grammar
        self._by_path = {segment.path: segment for segment in segments}
        self._children: dict[str | None, list[Segment]] = {}
        for segment in segments:
            self._children.setdefault(segment.parent_path, []).append(segment)
        self._obligors = ObligorReader(grammar, names=known_names(plain(text)), we=self._we())
        self._references = reference_reader(grammar.references, grammar.actors.heads)
        self._names = short_names(plain(text), self._references)
        self._deadlines = deadline_reader(grammar.times)
        self._circumstances = circumstances_reader(grammar.circumstances)
        self._items = Items(segments)
        self._leads: dict[str, _Lead | None] = {}
        self._introductions = self._introducing()

    def read(self, segment: Segment) -> Provision:
        """Return what one segment says."""
        if segment.kind in _SAYS_NOTHING:
            return Provision()
        own = self._own(segment)
        every = self._references.every(own, names=self._names)
        references = distinct(every)
        taken = [(one.start, one.start + len(one.text)) for one in every]
        modality, obligors = self._bound(segment, own)
        deadline = None
        if segment.kind not in _STATES:
            deadline = self._deadlines.read(own, taken=taken, around=self._day)
        if deadline and modality is Deontic.PERMISSION and deadline.kind is DeadlineKind.TRIGGERED:
            deadline = None  # It says when something is allowed, not by when it is due.
        return Provision(
            modality=modality,
            obligors=obligors,
            recipients=self._recipients(own, obligors),
            beneficiaries=self._beneficiaries(own),
            deadline=self._as_printed(segment, deadline) if deadline else None,
            condition=self._circumstances.condition(own),
            places=self._circumstances.places(own),
            references=tuple(
                one
                for one in (self._resolved(segment, found) for found in references)
                if not self._is_text_itself(one)
            ),
        )

    def _as_printed(self, segment: Segment, deadline: DeadlineWords) -> DeadlineWords:
        return replace(deadline, text=self._printed(segment, deadline.start, deadline.text))

    def _printed(self, segment: Segment, start: int, words_: str) -> str:
        """Return words as the text prints them, line ends and all."""
        return self._text[segment.start + start : segment.start + start + len(words_)]

    def _resolved(self, segment: Segment, found: ReferenceWords) -> ReferenceWords:
        """Return a reference as printed, to the path of the item where the text has it."""
        item = found.to_item
        instrument = " ".join((found.to_instrument or "").split()) or None
        if instrument and _bare(instrument) in self._titles:
            instrument = SELF
            if not item:
                return replace(found, to_instrument=SELF)
        if instrument == SELF:
            item = (
                self._items.path_of(item, segment)
                if item
                else self._pointed_at(segment, found.text)
            )
        return replace(
            found,
            text=self._printed(segment, found.start, found.text),
            to_instrument=instrument,
            to_item=item,
        )

    def _is_text_itself(self, found: ReferenceWords) -> bool:
        """Tell whether words name nothing but the text itself, by its own title."""
        return found.to_instrument == SELF and _bare(found.text) in self._titles

    @cached_property
    def _titles(self) -> frozenset[str]:
        """The lines above a text's first clause: what it calls itself."""
        first = min(
            (one.start for one in self._segments if one.kind not in _SAYS_NOTHING),
            default=0,
        )
        return frozenset(_bare(line) for line in self._text[: min(first, 600)].splitlines())

    def _pointed_at(self, segment: Segment, words_: str) -> str | None:
        """Return the path of the part right before or behind, where words point to it."""
        direction = self._references.direction(words_)
        siblings = [
            one.path
            for one in self._children[segment.parent_path]
            if one.kind is not SegmentKind.NOISE or one is segment
        ]
        place = siblings.index(segment.path) + direction
        return siblings[place] if direction and 0 <= place < len(siblings) else None

    @cached_property
    def _day(self) -> date | None:
        """The day of the text: the first it names in full."""
        days = (
            mention.first for mention in find_dates(self._text[:6000]) if mention.basis == "full"
        )
        return next((day for day in days if day), None)

    def _we(self) -> tuple[str, ...]:
        """Return whom "we" means: who is named right after it where the text first says it."""
        actors = self._grammar.actors
        head = own_words(self._text[:6000])
        pronoun = words(actors.we).search(head)
        if pronoun is None:
            return ()
        found = finder_of(actors).find(head, (pronoun.end(), min(len(head), pronoun.end() + 600)))
        if not found or head[pronoun.end() : found[0].start].strip(" ,"):
            return ()
        chain = joining(actors).behind(found, 0, head)
        return tuple(" ".join(actor.words.split()) for actor in chain)

    def _own(self, segment: Segment) -> str:
        """Return a segment's own words, of the same length as its text."""
        text = self._text[segment.start : segment.end]
        inner = self._children.get(segment.path, ())
        without: list[tuple[int, int]] = []
        silent = [_mark_of(segment, text)]
        for child in inner:
            span = (max(0, child.start - segment.start), max(0, child.end - segment.start))
            if span[0] < span[1] <= len(text):
                (silent if child.kind is SegmentKind.NOISE else without).append(span)
        return own_words(text, without=without, silent=silent)

    def _bound(self, segment: Segment, own: str) -> tuple[Deontic | None, tuple[str, ...]]:
        """Return how a segment binds, and whom, with what its introduction gives it."""
        sentences = sentences_of(own)
        found = [self._obligors.read(own, span) for span in sentences]
        lead = self._lead(segment)
        is_point = self._is_point(own, found)
        modality = _combined(found)
        if modality is None and is_point:
            modality = lead.modality
        if segment.kind in _STATES:
            modality = Deontic.DECLARATION
        elif modality is None:
            modality = Deontic.OBLIGATION
        obligors = _first_obligors(found)
        takes_over = lead.encloses or (is_point and self._goes_on(own))
        has_own = bool(found and found[0].obligors and not found[0].by_doers)
        if takes_over and lead.obligors and not has_own:
            obligors = lead.obligors
        return modality, obligors

    @staticmethod
    def _goes_on(own: str) -> bool:
        """Tell whether own words begin small, as within a sentence."""
        first = re.search(r"[^\W\d_]", own)
        return first is not None and first.group().islower()

    def _is_point(self, own: str, found: Sequence[Bound]) -> bool:
        """Tell whether own words go on a sentence begun above: no verb of their own that binds."""
        return not found or not found[0].has_verb or self._goes_on(own)

    def _lead(self, segment: Segment) -> _Lead:
        """Return what the words that introduce a segment give it."""
        parent = self._by_path.get(segment.parent_path or "")
        enclosing = self._lead_of(parent) if parent else None
        if enclosing is not None:
            return enclosing
        before, kind = self._introductions.get(segment.path, ("", SegmentKind.OPERATIVE))
        lead = self._read_lead(before) or _Lead()
        # Recitals end in "have agreed:"; what they say before is not how the clauses bind.
        return replace(lead, modality=None) if kind is SegmentKind.PREAMBLE else lead

    def _lead_of(self, parent: Segment) -> _Lead | None:
        """Return what a segment's words before its first sub-clause give them all."""
        if parent.path not in self._leads:
            # A path that is its own ancestor must not be followed for ever.
            self._leads[parent.path] = None
            self._leads[parent.path] = self._enclosing(parent)
        return self._leads[parent.path]

    def _enclosing(self, parent: Segment) -> _Lead | None:
        if parent.kind is SegmentKind.HEADING:
            return None
        first = min(child.start for child in self._children[parent.path])
        lead = self._read_lead(self._own(parent)[: max(0, first - parent.start)])
        if lead is None:
            return None
        above = self._lead(parent)
        obligors = lead.obligors or above.obligors
        return _Lead(obligors, lead.modality or above.modality, encloses=True)

    def _read_lead(self, words_: str) -> _Lead | None:
        """Read introducing words; None if they end as a full sentence does."""
        if not words_.strip() or not _INTRODUCES.search(words_):
            return None
        found = [self._obligors.read(words_, span) for span in sentences_of(words_)]
        obligors = next((one.obligors for one in reversed(found) if one.obligors), ())
        force = found[-1].modality if found else None
        # What only announces its points says nothing of how they bind.
        return _Lead(obligors, None if force is Deontic.DECLARATION else force)

    def _introducing(self) -> dict[str, tuple[str, SegmentKind]]:
        """Return for segments at one level the words before them that end in a colon."""
        introductions: dict[str, tuple[str, SegmentKind]] = {}
        for siblings in self._children.values():
            current: tuple[str, SegmentKind] | None = None
            for segment in siblings:
                words_ = own_words(self._text[segment.start : segment.end])
                if current and segment.kind is not SegmentKind.HEADING:
                    introductions[segment.path] = current
                if segment.path not in self._children and words_.rstrip().endswith(":"):
                    current = words_, segment.kind
                elif segment.kind in {SegmentKind.HEADING, SegmentKind.SIGNATURE}:
                    current = None
        return introductions

    def _recipients(self, own: str, obligors: Iterable[str]) -> tuple[str, ...]:
        """Return who is told or given something."""
        actors = self._grammar.actors
        told = re.compile(rf"{words(actors.told).pattern}\s*$", re.IGNORECASE)
        found = finder_of(actors).find(own, (0, len(own)), "given")
        verb_last = self._grammar.duties.at_the_end
        named: list[str] = []
        for place, actor in enumerate(found):
            before = own[max(0, actor.start - 90) : actor.start]
            if told.search(before) and not (verb_last and actor.name and "-" not in actor.name):
                chain = joining(actors).behind(found, place, own)
                named += [" ".join(one.words.split()) for one in chain]
        return tuple(one for one in dict.fromkeys(named) if one not in set(obligors))

    def _beneficiaries(self, own: str) -> tuple[str, ...]:
        """Return whom a clause protects."""
        found = words(self._grammar.actors.protected).findall(own)
        return tuple(dict.fromkeys(" ".join(one.split()) for one in found))


def _bare(title: str) -> str:
    """Return a title without what is written one way here and another there: "Cease-Fire"."""
    return re.sub(r"^the|[\W_]", "", title.casefold())


def _mark_of(segment: Segment, text: str) -> tuple[int, int]:
    """Return the span of a segment's mark and heading at its start."""
    end = 0
    for part in (segment.marker, segment.heading):
        at = text.find(part, end, end + len(part) + 40) if part else -1
        if at >= 0:
            end = at + len(part)
    return (0, end)


def _first_obligors(found: Sequence[Bound]) -> tuple[str, ...]:
    """Return whom a clause binds: those of its first duty, or else of its first statement."""
    duties = [one for place, one in enumerate(found) if one.obligors and not (one.asks and place)]
    binding = [one for one in duties if one.modality is not Deontic.DECLARATION]
    return next((one.obligors for one in (*binding, *duties)), ())


def _combined(found: Sequence[Bound]) -> Deontic | None:
    """Return how a clause binds: its first sentence that does more than state something."""
    for place, one in enumerate(found):
        if one.modality is Deontic.DECLARATION or (one.asks and place):
            continue
        return one.modality
    return found[0].modality if found else None

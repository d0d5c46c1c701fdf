"""
Find what a clause refers to: items of its own text, other instruments, and items of those.

Unlike `agreements.text.references`, which reads the news, where an instrument is known by its
day or a name beside it, a legal text is full of words for instruments that mean the text itself;
those are no references. What points to a part of the text itself has the instrument "self".
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from agreements.text.periods import find_dates
from agreements.text.provisions.actors import _NAME_WORD
from agreements.text.provisions.attachments import AttachmentReader
from agreements.text.provisions.grammar import UPPER, References, alternatives, words
from agreements.types.segments import ReferenceWords

Span = tuple[int, int]

SELF = "self"
_NUMBER = r"(?:\d{1,4}(?:[.\-]\d{1,3}){0,5}(?:\s?\([a-zа-я0-9ivx]{1,4}\)){0,4}|\d{1,3}[a-z]\b|[IVXLC]{1,6}|\([a-zа-яա-ֆ0-9ivx]{1,4}\)|\([أ-ي]{1,4}\)|[أبجده](?!\w)|[A-ZА-Я]|[«\"“]?[a-zа-я][»\"”)])"
_QUOTED = re.compile(r"[“«„\"](?P<title>[^“«„”»\"]{3,220})[”»\"]")
_ACRONYM = r"[A-ZА-ЯЁ][A-ZА-ЯЁ-]{1,9}"
_RESOLUTION_NUMBER = (
    r"(?:A/RES/|S/RES/)?\d{1,4}(?:\s*\(\s*(?:\d{4}|[IVXLC]{1,6}|[A-Z-]{1,5})\s*\))?(?:/\d+)?"
)
_REACH = 110
# An item of an item of an item …: no text goes deeper.
_DEEPEST = 4
_NAME_BEHIND = re.compile(rf"\s+[{UPPER}][^\W\d_]{{2,}}")
# "… on the law of the sea of" 10 December 1982.
_TITLE = 80
_TO_DAY = re.compile(
    r"[^,.;:()]*?\s(?:of|du|de|del|do|от|від|van|vom|dated|signed on|adopted on|fait le)\s+",
    re.IGNORECASE,
)
_SMALL_END = re.compile(r"\s+[^\W\d_]{1,3}$")
_OWNER_GAP = re.compile(r"(?:[’'][^\W\d_]{1,4})?\s+$")
_BREAK = re.compile(r"[.,;:()]")
# "UNSCR 1701", "S/RES/1701 (2006)": as they stand in texts of any language.
_SYMBOL = re.compile(
    rf"(?<![\w/])(?:(?:UNSCRs?|SCRs?|UNGAR|RCSNU)\s+{_RESOLUTION_NUMBER}(?:(?:,|\s+[^\W\d_]{{1,3}})\s+\d{{3,4}}(?!\w)(?:\s*\(\d{{4}}\))?){{0,6}}|[AS]/(?:RES|PRST)/\d{{1,4}}(?:/\d{{1,4}})?(?:\s*\(\d{{4}}\))?)"
)
# "(ARCSS)", "(the “R-ARCSS”)"
_INITIALS = re.compile(rf"\(\s*(?:the\s+|hereinafter\s+)?[“\"«]?({_ACRONYM})[”\"»]?\s*\)")
_SMALL = re.compile(
    r"(?:(?:of|for|and|the|on|la|le|les|el|los|las|de|et|y)\s+|l[’'])+", re.IGNORECASE
)


@lru_cache(maxsize=32)
def reference_reader(references: References, people: str) -> "ReferenceReader":
    """Return the reader of a language; `people` are its nouns for actors, never part of a title."""
    return ReferenceReader(references, people)


class ReferenceReader:
    """Reads the references of one language."""

    def __init__(self, given: References, people: str) -> None:
        self._people = words(people)
        # The Arabic "and" is written onto the next word.
        joined = (
            rf"(?:\s*,\s*|\s*(?:,\s*)?(?:(?i:{alternatives(given.joined)})\s+|\sو\s?)|\s*[-–—]\s*)"
        )
        self._attachments = AttachmentReader(given)
        items = rf"(?:{alternatives(given.items)}|{alternatives(given.annexes)})"
        number = rf"(?:{_NUMBER}|(?i:{alternatives(given.ordinals)}))"
        numbers = rf"{number}(?:{joined}{number}(?![\w])){{0,6}}"
        suffix = alternatives(given.suffix)
        behind = rf"(?:\s+(?i:{alternatives(given.near_after)})(?!\w))?"
        self._item = re.compile(
            rf"(?<!\w)(?P<noun>(?i:{items}))\s*(?:(?i:no\.?|n°|nr\.?|№)\s*)?(?P<number>{numbers})(?![\w%]|\s?(?:km|mm|per cent)|\s?[-–]\s?{suffix}){behind}"
        )
        self._item_after = re.compile(
            rf"(?<!\w)(?P<number>(?:\d{{1,3}}(?:\.\d+){{0,4}}(?:(?:\s*[-.–]?\s*{suffix})?\s*(?:,|{alternatives(given.joined)})\s*\d{{1,3}}){{0,6}})|{alternatives(given.ordinals)}(?=\s))\s*[-.–]?\s*(?:{suffix})?\s*(?P<noun>{alternatives(given.items_after)})(?!\w)",
            re.IGNORECASE,
        )
        self._near = re.compile(
            rf"(?<!\w)(?:{alternatives(given.near)}\s+(?:[\w-]+\s+)?(?:{alternatives(given.parts)}|{items})|(?:{alternatives(given.parts)}|{items})\s+{alternatives(given.near_after)})(?!\w)(?!\s*:)",
            re.IGNORECASE,
        )
        self._paragraphs, self._annexes = words(given.paragraphs), words(given.annexes)
        of = rf"\s*,?\s*(?:{alternatives(given.of)})(?:\s+|(?<=[’']))" if given.of else r"\s+"
        self._of, self._and = re.compile(of, re.IGNORECASE), words(given.joined)
        name = rf"(?:{_NAME_WORD}|\([A-Z]{{2,8}}\))"
        nouns = alternatives(given.instruments)
        links = alternatives(given.links)
        long = alternatives(
            "  ".join(link for link in re.split(r"\s{2,}", given.links) if len(link) > 5)
        )
        # "of 3 and 5 May"; where a day stands before its instrument the next one begins with it.
        and_day = rf"(?i:{alternatives(given.joined)})\s+(?=\d)"
        and_day = "(?!)" if given.items_after else and_day
        # A name before the noun, the noun, and what specifies it behind.
        self._instrument = re.compile(
            rf"(?P<before>(?:(?<![\w’'])(?:{name}|\d{{1,4}}(?:st|nd|rd|th)?,?|(?i:of|for|and|the|on))\s+){{0,9}})"
            rf"(?P<noun>(?<!\w)(?i:{nouns})(?!\w))"
            rf"(?P<number>\s*(?:(?i:no\.?|nos\.?|n°|№)\s*)?\d(?:[\w./-]*\w)?(?:\s*\(\d{{4}}\))?)?"
            rf"(?P<behind>(?:(?:\s+|\s*,\s*(?=\d|(?i:{long})\s))(?:(?i:{links})(?!\w)\s*|{and_day})?(?:(?i:the|la|le|el|los|las|les)\s+)?(?:{name}|\d{{1,4}}(?:st|nd|rd|th|er)?(?!\s?\))(?:\s+(?:de\s+)?[^\W\d_]+\.?\s+(?:de\s+)?\d{{4}}(?:\s+(?:года|г\.|року|р\.|թվականի))?)?|[“«„\"][^“«„”»\"]{{3,200}}[”»\"])(?!\w)){{0,9}})"
        )
        self._own = re.compile(rf"(?<!\w)(?i:{alternatives(given.own)})\s+(?:\w+\s+){{0,2}}$")
        bodies = alternatives(given.bodies)
        self._resolution = re.compile(
            rf"(?<!\w)(?:(?:{bodies})\s+(?:[\w]+\s+){{0,2}}?)?(?P<noun>{alternatives(given.resolution)})\s+(?:(?:of the|de la|du|del)\s+\w+\s+\w+\s+)?(?:(?:[^\W\d_]+\s+){{0,2}}?(?:{bodies})\s+){{0,2}}(?:(?:no\.?|n[°º]|nr\.?|№)\s*)?(?P<number>{_RESOLUTION_NUMBER}(?:(?:\s*,\s*|\s*,?\s*{alternatives(given.joined)}\s+){_RESOLUTION_NUMBER}){{0,8}})(?:\s+(?:of the|du|del?|do|van de)\s+(?:{bodies}))?",
            re.IGNORECASE,
        )
        self._resolution_behind = re.compile(
            rf"(?<!\w)(?:{_RESOLUTION_NUMBER}\s*[-–]?\s*{alternatives(given.numbered)}\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{alternatives(given.resolution)}|{nouns}|{alternatives(given.annexes)})|(?:{alternatives(given.numbered)}\s+)?\d{{3,4}}(?:\s*\(\d{{4}}\))?\s+{alternatives(given.resolution)}|\d{{1,4}}\s*\(\d{{4}}\)\s+{alternatives(given.resolution)})(?!\w)",
            re.IGNORECASE,
        )
        self._dated = re.compile(
            rf"[-–]?\w{{0,3}}\s+(?:{alternatives(given.dated)}\s+)?(?:(?!(?:{alternatives(given.joined)}|the|a)(?!\w))[^\W\d_]+\s+){{0,3}}?(?:{nouns})(?!\w)",
            re.IGNORECASE,
        )
        self._is_dated_before = bool(given.dated)
        self._owner_first = bool(given.items_after)
        self._made = re.compile(rf"\s*,?\s*(?:{alternatives(given.made)})(?!\w)", re.IGNORECASE)
        self._titled = re.compile(
            rf"(?<!\w)(?P<noun>(?=[{UPPER}])(?i:{nouns}))\s+(?i:{alternatives(given.topics)})(?:\s*(?<![^\W\d_])(?!(?i:{alternatives(given.joined)})(?!\w))[^\W\d_][\w-]*){{1,4}}"
        )
        self._has_links = bool(given.of)
        self._link = re.compile(rf"\s+{links}(?!\w)", re.IGNORECASE)
        self._construct = re.compile(rf"\s+(?:{alternatives(given.construct)})(?:\s+ال\w+)?(?!\w)")
        self._always = words(given.always)
        self._agreed = re.compile(
            rf"(?<!\w)(?i:{alternatives(given.as_agreed)})\s+(?:(?i:the|la|le|el|les|los|las)\s+)?(?=[{UPPER}])(?:{name}|(?i:of|for|and|the|in|on|,)|\d{{1,4}}|\s){{1,30}}(?<=\w)"
        )
        self._heads = words(given.instruments)
        self._part = words(f"{given.items}  {given.annexes}")
        self._next, self._last = words(given.next), words(given.last)

    def every(self, own: str, *, names: Collection[str] = ()) -> list[ReferenceWords]:
        """
        Return all references of a clause's own words, also overlapping and repeated ones.

        `names` are short names the text gives to instruments ("ARCSS").
        """
        found = [
            *self._items(own),
            *self._near_parts(own),
            *self._wholes(own, names),
            *self._known_otherwise(own),
            *(ReferenceWords(words_, at, SELF, None) for at, words_ in self._attachments.find(own)),
        ]
        return [*found, *_owned(own, found)] if self._owner_first else found

    def _known_otherwise(self, own: str) -> Iterator[ReferenceWords]:
        """Yield instruments known by a number or a day before them, or a title in small letters."""
        spans = [
            found.span()
            for pattern in (self._resolution_behind, _SYMBOL)
            for found in pattern.finditer(own)
        ]
        for found in self._titled.finditer(own):
            if not self._own.search(own[max(0, found.start() - 40) : found.start()]):
                title = _SMALL_END.sub("", found.group())
                spans.append((found.start(), self._to_its_day(own, found.start() + len(title))))
        if self._is_dated_before:
            for start, end in _days(own):
                found_behind = self._dated.match(own, end)
                if found_behind:
                    spans.append((start, found_behind.end()))
        for start, end in spans:
            yield ReferenceWords(own[start:end], start, own[start:end], None)

    def _items(self, own: str) -> Iterator[ReferenceWords]:
        for found in [*self._item.finditer(own), *self._item_after.finditer(own)]:
            if (
                found["noun"][0].islower()
                and found["number"].isalpha()
                and len(found["number"]) == 1
                and found["number"] not in "IVX"
            ):
                continue
            yield self._with_instrument(own, found)

    def _with_instrument(self, own: str, found: re.Match[str], depth: int = 0) -> ReferenceWords:
        """Join an item to the instrument it belongs to, if one is named beside it."""
        item = self._item_name(found)
        joined = self._of.match(own, found.end())
        if joined:
            follows = own[joined.end() : joined.end() + _REACH]
            inner = self._item.match(own, joined.end())
            if inner and depth < _DEEPEST:
                outer = self._with_instrument(own, inner, depth + 1)
                text = own[found.start() : outer.start + len(outer.text)]
                path = f"{outer.to_item}.{item}" if outer.to_item else item
                return ReferenceWords(text, found.start(), outer.to_instrument, path)
            instrument = self._instrument_at(own, joined.end(), follows)
            if instrument:
                _start, end, name = instrument
                return ReferenceWords(own[found.start() : end], found.start(), name or SELF, item)
        inner = self._item.match(own, found.end() + _apart(own, found.end()))
        if depth < _DEEPEST and inner and inner["noun"].casefold() != found["noun"].casefold():
            # "Article 5, paragraph 2"
            part = self._with_instrument(own, inner, depth + 1)
            text = own[found.start() : part.start + len(part.text)]
            path = f"{item}.{self._item_name(inner)}"
            return ReferenceWords(text, found.start(), part.to_instrument, path)
        if self._annexes.fullmatch(found["noun"]):
            return ReferenceWords(found.group(), found.start(), found.group(), None)
        return ReferenceWords(found.group(), found.start(), SELF, item)

    def _instrument_at(
        self, own: str, start: int, follows: str
    ) -> tuple[int, int, str | None] | None:
        """Return the instrument right after "of": its span, and its name unless it is this text."""
        own_word = re.match(r"(?:(?i:the|le|la|el|l[’'])\s*)?", own[start:])
        at = start + (own_word.end() if own_word else 0)
        found = self._instrument.search(own, at, min(len(own), start + _REACH + 130))
        between = own[at : found.start()] if found else ""
        if not found or len(re.findall(r"\w+", between)) > 2 or self._and.search(between):
            return None
        span = self._trimmed(own, found)
        if self._is_own(own, found) or not self._is_specific(own, found):
            return found.start(), found.end("noun"), None
        return span[0], span[1], own[span[0] : span[1]]

    def _item_name(self, found: re.Match[str]) -> str:
        """Return the item as paths have it: "2", "Article 5"."""
        number = re.sub(r"[\s()]", "", re.split(r"\s*,|\s+\w{1,3}\s+", found["number"].strip())[0])
        if self._paragraphs.fullmatch(found["noun"]):
            return number
        return f"{found['noun'].strip()} {number}"

    def _near_parts(self, own: str) -> Iterator[ReferenceWords]:
        for found in self._near.finditer(own):
            if self._next.search(found.group()) and not self._part.search(found.group()):
                continue  # "the following measures": what follows is no reference.
            yield ReferenceWords(found.group(), found.start(), SELF, None)

    def _wholes(self, own: str, names: Collection[str]) -> Iterator[ReferenceWords]:
        for found in self._resolution.finditer(own):
            yield ReferenceWords(found.group(), found.start(), found.group(), None)
        for found in self._instrument.finditer(own):
            if self._is_specific(own, found) and not self._is_own(own, found):
                start, end = self._trimmed(own, found)
                yield ReferenceWords(own[start:end], start, own[start:end], None)
        for pattern in (self._always, self._agreed):
            for found in pattern.finditer(own):
                if pattern is self._agreed and self._part.search(found.group()):
                    continue  # The part it names is the reference.
                yield ReferenceWords(found.group(), found.start(), found.group(), None)
        for name in names:
            for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", own):
                yield ReferenceWords(found.group(), found.start(), found.group(), None)
        for found in _QUOTED.finditer(own):
            if self._heads.search(found["title"]) and _is_title(found["title"]):
                yield ReferenceWords(found.group(), found.start(), found["title"], None)

    def direction(self, words_: str) -> int:
        """Return 1 for words that point to the part right behind, -1 right before, 0 for others."""
        if self._next.search(words_):
            return 1
        return -1 if self._last.search(words_) else 0

    def _trimmed(self, own: str, found: re.Match[str]) -> Span:
        """Return the span of an instrument without small words or a sentence's start before it."""
        start = found.start()
        first = re.match(r"(\w+)\s+(?=[^\W\d_])", own[start : found.end("noun")])
        if first and _opens_sentence(own, start):
            is_small = own[start + first.end()].islower()
            if is_small or self._people.fullmatch(first[1]):
                start += first.end()
        small = _SMALL.match(own, start, found.start("noun"))
        start = small.end() if small else start
        end = found.end()
        if construct := self._construct.match(own, found.end("noun")):
            end = max(end, construct.end())
        return start, self._to_its_day(own, start + len(own[start:end].rstrip(" ,")))

    def _to_its_day(self, own: str, end: int) -> int:
        """Return where an instrument ends whose day stands behind a title, or runs on behind it."""
        for first, last in _days(own):
            if first < end < last:
                return last
            if 0 < first - end <= _TITLE and _TO_DAY.fullmatch(own, end, first):
                return end if self._heads.search(own, end, first) else last
        return end

    def ends_in_instrument(self, words_before: str) -> bool:
        """Tell whether some words end with an instrument and what it is about."""
        found = list(self._heads.finditer(words_before))
        return bool(found) and not _BREAK.search(words_before, found[-1].end())

    def _is_own(self, own: str, found: re.Match[str]) -> bool:
        """Tell whether the words mean the text itself: "this Agreement"."""
        start = found.start("noun") if not found["before"].strip() else found.start()
        return bool(self._own.search(own[max(0, start - 40) : start])) or bool(
            self._own.search(own[max(0, found.start("noun") - 40) : found.start("noun")])
        )

    def _is_specific(self, own: str, found: re.Match[str]) -> bool:
        """Tell whether an instrument is one of a kind: a name, a day, a number or a title beside."""
        noun = found["noun"]
        behind, number = found["behind"].strip(" ,"), (found["number"] or "").strip()
        before = found["before"].rstrip()
        if re.search(r"\s(?:of|for|on)(?:\s+the)?$", before):
            before = ""  # "the Depositary for the Treaty"
        before = re.sub(r"(?:^|\s)(?:of|for|and|the|on)(?=\s|$)", " ", before).split()
        behind_noun = found.end("noun")
        is_body = self._has_links and _NAME_BEHIND.match(own, behind_noun) is not None
        if is_body and not self._link.match(own, behind_noun):
            return False  # "Agreements Monitoring Mechanism": a body's name.
        before = [
            word
            for word in before
            if (word[0].isupper() or len(word.strip(",")) == 4) and not self._people.fullmatch(word)
        ]
        if before or _QUOTED.search(behind) or number:
            return True
        if not noun.lstrip("وبل").startswith("ال") and self._construct.match(
            own, found.end("noun")
        ):
            return True
        if find_dates(f"{noun} {behind}") or self._to_its_day(own, behind_noun) > behind_noun:
            return True
        if re.search(rf"[{UPPER}]", behind):
            return noun[0].isupper() or self._made.match(own, behind_noun) is not None
        return False


def _apart(own: str, end: int) -> int:
    """Return the length of the blanks, and of a comma before them, at a place."""
    found = re.compile(r"\s?,?\s+").match(own, end)
    return found.end() - end if found else 0


def _owned(own: str, found: Sequence[ReferenceWords]) -> Iterator[ReferenceWords]:
    """Yield an item with its owner right before it: "Lozan Antlaşması'nın 3. maddesi"."""
    ending = {one.start + len(one.text): one for one in found}
    for item in sorted(found, key=lambda one: one.start):
        if not item.to_item:
            continue
        gap = _OWNER_GAP.search(own, max(0, item.start - 8), item.start)
        owner = ending.get(gap.start()) if gap else None
        if owner and owner.start < item.start <= owner.start + _REACH:
            whole = own[owner.start : item.start + len(item.text)]
            path = f"{owner.to_item}.{item.to_item}" if owner.to_item else item.to_item
            joined = ReferenceWords(whole, owner.start, owner.to_instrument, path)
            ending[item.start + len(item.text)] = joined
            yield joined


@lru_cache(maxsize=4)
def _days(own: str) -> tuple[Span, ...]:
    return tuple((mention.start, mention.end) for mention in find_dates(own))


def _is_title(quoted: str) -> bool:
    """Tell a title in quotation marks, most words of which have a capital, from a sentence."""
    long = [word for word in quoted.split() if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return capitals * 2 > len(long) and not quoted.endswith(".")


def _opens_sentence(own: str, start: int) -> bool:
    before = own[:start].rstrip()
    return not before or before[-1] in ".:;!?"


def short_names(text: str, reader: ReferenceReader) -> frozenset[str]:
    """Return the initials a text gives in brackets right behind an instrument: "(ARCSS)"."""
    named = set()
    for found in _INITIALS.finditer(text):
        before = text[max(0, found.start() - _REACH) : found.start()]
        if reader.ends_in_instrument(_spelt_out(before, found[1])):
            named.add(found[1])
    return frozenset(named)


def _spelt_out(before: str, initials: str) -> str:
    """Return the last words whose capitals are some initials; all words if they are not."""
    wanted = [letter for letter in initials if letter.isalpha()]
    capitals = [word for word in re.finditer(r"\w+", before) if word.group()[0].isupper()]
    last = capitals[-len(wanted) :]
    if [word.group()[0] for word in last] == wanted:
        return before[last[0].start() :]
    return before

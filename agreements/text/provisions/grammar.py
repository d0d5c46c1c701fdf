"""
What a language gives the readers of clauses: its words for duties, actors, times and references.

A field of `Grammar` is a list of regular expressions, apart by two blanks or a line end; a single
blank stands for any white space. They match whole words, whatever their case.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache

_APART = re.compile(r"\s{2,}|\n")
# What no text holds: the pattern of an empty list.
_NOTHING = r"(?!)"
# The capital letters of our alphabets (Latin, Greek, Cyrillic, Armenian), as a class of letters.
UPPER = "".join(chr(code) for code in range(0x41, 0x588) if chr(code).isupper())


def alternatives(written: str) -> str:
    """Return a list of expressions as one group, the longest first; single blanks are any space."""
    parts = sorted({part for part in _APART.split(written) if part}, key=len, reverse=True)
    if not parts:
        return _NOTHING
    return "(?:" + "|".join(part.replace(" ", r"\s+") for part in parts) + ")"


@lru_cache(maxsize=512)
def words(written: str) -> re.Pattern[str]:
    """Return a pattern that finds any of a list as whole words, in capitals or not."""
    return re.compile(rf"(?<!\w){alternatives(written)}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Duties:
    """
    Words by which a clause binds.

    `shall` binds, in whatever way what follows says; `denied` binds not to do; `may` permits.
    `refrain`, `strive`, `agree_later`, `allow` and `state` are what may follow (or stand alone):
    a ban, best efforts, an agreement to agree, a permission, a mere statement. `tell` are verbs of
    saying, statements too where somebody or nobody stands before them. `commit` makes a
    duty of what looks like a statement ("reaffirm their commitment"). `weak` words say
    best efforts only right after the verb. `end` stops something: a ban, unless `fighting`
    follows. `relative` words begin a clause within the sentence. `ask` is how a body tells
    others what to do, `permit` what it allows them; `not_at_start` forbids where a point begins
    with it. `not_to` makes a ban of what is committed to ("commitment not to use"); `narrates`
    are verbs of being and of the past, mere statements where no other word of these lists stands.
    `outcomes` are what things cannot or can do: a statement behind such a verb ("cannot succeed").
    `leaves` is how a text says that it does not stand in the way of something: a permission.
    `at_the_end` says that the verb ends the sentence.
    """

    shall: str
    denied: str
    may: str
    refrain: str
    strive: str
    agree_later: str
    allow: str
    tell: str
    state: str
    commit: str
    weak: str = ""
    end: str = ""
    fighting: str = ""
    not_at_start: str = ""
    permit: str = ""
    relative: str = ""
    ask: str = ""
    asking_bodies: str = ""
    not_to: str = ""
    narrates: str = ""
    outcomes: str = ""
    leaves: str = ""
    at_the_end: bool = False


@dataclass(frozen=True, eq=False)
class Actors:
    """
    Words for those who owe something.

    `heads` are nouns for actors in the form of a subject, `agents` in the form of a doer
    ("Сторонами"), `given` in that of a receiver; where a language has no such forms they are
    the same. `articles` and `kinds` stand before, `after` right after them; `of` joins a noun that
    belongs to one. `by` marks the doer of a passive, `by_after` the same behind it; `not_by` are
    words before which `by` says nothing of a doer. `governing` words before a name say that it
    is not the subject. `things` are nouns that name no actor even with a capital. `opening` words
    begin what may stand before the subject. `verb_first` says that a subject may follow.
    `told` and `protected` are for those who receive or are protected. `passive` is what follows a
    verb whose subject suffers; `joined_on` is an "and" written onto the next word; `owner_follows` says that a noun's owner stands behind it.
    """

    heads: str
    articles: str
    kinds: str
    of: str
    joined: str
    governing: str
    things: str
    opening: str
    we: str
    by: str = ""
    not_by: str = ""
    by_after: str = ""
    after: str = ""
    agents: str = ""
    given: str = ""
    told: str = ""
    verb_first: bool = False
    protected: str = ""
    passive: str = ""
    owner_follows: bool = True
    joined_on: str = ""


@dataclass(frozen=True, eq=False)
class Times:
    """
    Words for deadlines.

    `numbers` maps words to numbers, `units` the letter of an ISO 8601 duration (with T before
    hours and minutes) to nouns. `within` stands before a period, `within_after` behind it;
    `since` between a period and what it counts from, `ahead_of` the same backwards; `from_after`
    and `ahead_after` stand behind both. `between` may stand between a number and its unit.
    `days` are words before a day that make it a deadline, `not_days` what makes it none;
    `days_after` stand behind it. `end_of` is the end of a month or year. `effect` are the
    events that a text's own signing or coming into force is; `at` comes before, `at_after`
    behind them. `at_once` is urgent, `soon` less so;
    `every` recurs, `often` maps durations to adverbs ("monthly"),
    `fixed` to whole phrases for a period; `once` waits for an event,
    but not behind `not_once` ("agreed upon").
    """

    numbers: dict[str, int]
    units: dict[str, str]
    within: str
    since: str
    ahead_of: str
    days: str
    not_days: str
    end_of: str
    effect: str
    at: str
    at_once: str
    every: str
    once: str
    within_after: str = ""
    from_after: str = ""
    ahead_after: str = ""
    between: str = ""
    days_after: str = ""
    at_after: str = ""
    once_after: str = ""
    soon: str = ""
    often: dict[str, str] = field(default_factory=dict)
    fixed: dict[str, str] = field(default_factory=dict)
    not_once: str = ""
    day_number: str = ""


@dataclass(frozen=True, eq=False)
class References:
    """
    Words for references.

    `items` are nouns for parts of a text before their number, `items_after` behind it; `paragraphs`
    those whose number alone is the item; `annexes` parts that are instruments of their own.
    `near` are words that point to a part nearby, before or after its noun. `instruments` are
    nouns for instruments, `own` words before them that mean the text itself or none
    in particular, `this` only itself; `links` join an
    instrument and its day or place; `as_agreed` refers to what somebody agreed; `parts` are
    nouns for what was said nearby ("measures"). `next` and `last` are the words among `near` and
    `near_after` for the part right behind and right before. `construct` is what makes a title of
    a noun it follows. `attached` are words beside `papers` (maps, lists), annexes and instruments
    that go with the text, `inside` those before an annex without a number. `topics` join a noun
    with a capital to what it is about, a title in small letters. `ordinals` are numbers of items
    in words, the first one first, `alone` an annex by its case alone, as written; `numbered` stands between a number and an instrument behind it,
    `dated` between its day and the instrument. `made` are participles behind an instrument that
    make it one of a kind where a name follows: "signed in".
    """

    items: str
    paragraphs: str
    annexes: str
    near: str
    instruments: str
    own: str
    links: str
    joined: str
    as_agreed: str
    parts: str
    items_after: str = ""
    near_after: str = ""
    bodies: str = ""
    resolution: str = ""
    always: str = ""
    suffix: str = ""
    adjectives_after: bool = False
    of: str = ""
    this: str = ""
    construct: str = ""
    next: str = ""
    last: str = ""
    attached: str = ""
    papers: str = ""
    inside: str = ""
    topics: str = ""
    ordinals: str = ""
    numbered: str = ""
    alone: str = ""
    dated: str = ""
    made: str = ""


@dataclass(frozen=True, eq=False)
class Circumstances:
    """Words for conditions and places."""

    conditions: str
    where: str
    grounds: str
    conditions_after: str = ""


@dataclass(frozen=True, eq=False)
class Grammar:
    """What one language gives; `code` is its ISO 639-1 code."""

    code: str
    duties: Duties
    actors: Actors
    times: Times
    references: References
    circumstances: Circumstances

"""
Read references to instruments and their items: "item 2 of the October 10 joint statement".

The grammar finds words only; which agreement and clause they mean is the linker's business.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agreements.text.periods import DateMention, find_dates

_NUMBER = r"(?:\d{1,3}(?:\.\d{1,3})*(?:\s?\(?[a-zа-я]\)|[a-zа-я])?|[IVX]{1,5})"
_ITEM = re.compile(
    rf"""(?<!\w)(?P<noun>
        items?|points?|paragraphs?|paras?\.?|clauses?|articles?|arts?\.|sections?|provisions?|§
      | пункт(?:а|у|е|ом|ы|ов|ах)?|п\.|стать(?:я|и|е|ю|ёй|ей)|ст\.|статт(?:я|і|ею|ю)|абзац(?:а|е|у)?
      | points?|alinéas?|paragraphes?|artículos?|puntos?|párrafos?|apartados?
      | կետ(?:ի|ը|ով|ում)?|հոդված(?:ի|ը|ով|ում)?|bənd(?:i|in|inə|ində)?|maddə(?:si|sinin|sinə)?|madde(?:si|sinin|sine)?
      | البند|المادة|الفقرة
    )\s*(?:no\.?|n°|№)?\s*(?P<number>{_NUMBER})(?![\w%])""",
    re.IGNORECASE | re.VERBOSE,
)
# Armenian, Azerbaijani and Turkish put the number first: "2-rd clause".
_ITEM_AFTER = re.compile(
    r"(?<!\w)(?P<number>\d{1,3})\s*[-.]?\s*(?:րդ|ին|ci|cı|cu|cü|inci|nci|uncu|üncü)?\s+"
    r"(?P<noun>կետ|հոդված|bənd|maddə|madde)[^\W\d_]*",
    re.IGNORECASE,
)
_INSTRUMENT = re.compile(
    r"""(?<!\w)(?P<noun>
        (?:joint\s+|trilateral\s+|co-?chairs?.?\s+)?(?:statements?|declarations?|communiqu[ée]s?)
      | (?:ceasefire\s+|peace\s+|truce\s+)?(?:agreements?|accords?|deals?|pacts?|arrangements?)
      | protocols?|memorand(?:um|a)|package\s+of\s+measures|roadmaps?|treat(?:y|ies)|understandings?
      | (?:совместн[а-я]+\s+|тр[её]хсторонн[а-я]+\s+)?заявлени[а-я]+|соглашени[а-я]+|договор[её]нност[а-я]+
      | протокол[а-я]*|меморандум[а-я]*|комплекс[а-я]*\s+мер|договор[а-я]*
      | (?:спільн[а-яії]+\s+)?заяв[а-яиіу]+|угод[а-яиіу]+|домовленост[а-яіей]+
      | déclarations?|communiqués?|accords?|protocoles?|mémorandums?|traités?
      | declaraci(?:ón|ones)|comunicados?|acuerdos?|protocolos?|memorando(?:s|um)?|tratados?
      | հայտարարութ[ա-և]+|համաձայնագ[ա-և]+|համաձայնութ[ա-և]+|արձանագրութ[ա-և]+
      | bəyanat[a-zıəüöğşç]*|saziş[a-zıəüöğşç]*|razılaşma[a-zıəüöğşç]*
      | bildiri[a-zıüöğşç]*|anlaşma[a-zıüöğşç]*|mutabakat[a-zıüöğşç]*|protokol[a-zıəüöğşç]*
      | (?:ال)?(?:اتفاق|اتفاقية|بيان|إعلان|مذكرة|بروتوكول)
    )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_PROPER = re.compile(r"[A-ZÀ-ÝА-ЯЁЄІЇԱ-Ֆ][^\W\d_]+(?:[-’'][^\W\d_]+)*")
# How far the instrument may stand from the item, and its name from the instrument.
_REACH = 90
_NAME_REACH = 60
_ARTICLE = re.compile(r"(?<!\w)(?:the|la|le|el)\s", re.IGNORECASE)
_BREAK = re.compile(r"[.;:!?։\n]\s")


@dataclass(frozen=True, slots=True)
class ReferenceMention:
    """
    A reference at `text[start:end]`.

    `number` is the item as printed, or empty for the instrument as a whole; `instrument` the
    word for it; `dates` and `names` the days and proper names that stand beside it.
    """

    start: int
    end: int
    words: str
    number: str = ""
    instrument: str = ""
    dates: tuple[DateMention, ...] = ()
    names: tuple[str, ...] = ()


def find_references(text: str) -> tuple[ReferenceMention, ...]:
    """Return the references of a text in order; those to an instrument need a day or a name."""
    items = list(_items(text))
    taken = [(item.start, item.end) for item in items]
    wholes = [
        whole
        for whole in _instruments(text)
        if not any(start < whole.end and whole.start < end for start, end in taken)
    ]
    return tuple(sorted([*items, *wholes], key=lambda mention: mention.start))


def _items(text: str) -> Iterator[ReferenceMention]:
    found_items = [*_ITEM.finditer(text), *_ITEM_AFTER.finditer(text)]
    for found in found_items:
        instrument = _instrument_near(text, found.start(), found.end())
        if instrument is None:
            if not _is_plain(found):
                yield ReferenceMention(
                    found.start(), found.end(), found.group(), _number(found["number"])
                )
            continue
        start = min(found.start(), instrument.start())
        end = max(found.end(), _name_end(text, instrument.end()))
        yield _mention(text, start, end, _number(found["number"]), instrument)


def _instruments(text: str) -> Iterator[ReferenceMention]:
    for found in _INSTRUMENT.finditer(text):
        start = _name_start(text, found.start())
        mention = _mention(text, start, _name_end(text, found.end()), "", found)
        if mention.dates or mention.names:
            yield mention


def _mention(
    text: str, start: int, end: int, number: str, instrument: re.Match[str]
) -> ReferenceMention:
    """Build a mention and read the days and names beside its instrument."""
    begin = max(start, _name_start(text, instrument.start()))
    dates = tuple(_moved(mention, begin) for mention in find_dates(text[begin:end]) if mention.day)
    near = text[begin : instrument.start()] + " | " + text[instrument.end() : end]
    names = tuple(name for name in _PROPER.findall(near) if not find_dates(f"1 {name}"))
    words = text[start:end].strip()
    return ReferenceMention(
        start, start + len(words), words, number, instrument["noun"], dates, names
    )


def _moved(mention: DateMention, by: int) -> DateMention:
    return DateMention(
        mention.start + by,
        mention.end + by,
        mention.words,
        mention.basis,
        mention.first,
        mention.last,
        mention.month,
        mention.day,
        mention.last_day,
    )


def _number(printed: str) -> str:
    return re.sub(r"[\s()]", "", printed).rstrip(".")


def _is_plain(found: re.Match[str]) -> bool:
    """Tell everyday words that only look like items: "points 3", "art. I"."""
    noun = found["noun"].casefold()
    return noun.startswith(("point", "item", "art.", "ст.", "section")) or found["number"].isalpha()


def _instrument_near(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the instrument an item belongs to: after it, or right before it."""
    after = _INSTRUMENT.search(text, end, min(len(text), end + _REACH))
    if after and not _BREAK.search(text, end, after.start()):
        return after
    before = list(_INSTRUMENT.finditer(text, max(0, start - 40), start))
    if before and re.fullmatch(r"[’'s\s,(]*", text[before[-1].end() : start]):
        return before[-1]
    return None


def _name_start(text: str, position: int) -> int:
    """Return where the name before an instrument begins: words back to a break, at most a few."""
    begin = max(0, position - _NAME_REACH)
    breaks = list(_BREAK.finditer(text, begin, position))
    begin = breaks[-1].end() if breaks else begin
    head = re.search(
        r"(?:(?<!\w)(?:the|an?|of|in|la|le|les|el|los|l|d)\W+)?(?:[\w.,’'-]+\s+){0,5}$",
        text[begin:position],
        re.IGNORECASE,
    )
    if head is None:
        return position
    start = begin + head.start()
    articles = list(_ARTICLE.finditer(text, start, position))
    return articles[-1].start() if articles else start


def _name_end(text: str, position: int) -> int:
    """Return where the name after an instrument ends: "of 10 October 2020", "signed in Moscow"."""
    tail = re.match(
        r"""\s*(?:,\s*)?(?:(?:signed|adopted|reached|concluded|made|agreed|dated|issued|of|from|on|in|at
        |от|на|в|во|подписанн[а-я]+|принят[а-я]+|достигнут[а-я]+|від|у|du|de|del|signée?|conclue?|à|en|firmado)\s+){1,3}
        (?:(?:the|le|la|el|l[’'])\s*)?[^\s,.;:!?։]+(?:\s+(?:de\s+)?[^\s,.;:!?։]+){0,2}(?:,?\s+(?:19|20)\d\d)?""",
        text[position : position + _NAME_REACH],
        re.IGNORECASE | re.VERBOSE,
    )
    return position + tail.end() if tail else position

"""Cut a text into sentences, keeping exact offsets: nothing is lost, nothing is cut twice."""

import re
from bisect import bisect_right
from itertools import pairwise

from agreements.text.boilerplate import boilerplate_lines
from agreements.text.normalise import word_set
from agreements.text.quotations import quoted_ranges
from agreements.types.linking import SentenceSpan

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
# A possible end: marks, then closing quotes and brackets, then space or a capital at once.
_END = re.compile(
    r"""(?P<mark>(?<![.!?…])[.!?…]++|[։؟。！？]+|(?<=[\u0561-\u0587]):)
        (?P<close>(?:[”“’»"'\)\]*_]|[\ \u00a0\u202f]»)*)
        (?:(?P<space>\s+)|(?=[A-ZÀ-ÝА-ЯЁЄІЇԱ-Ֆ“«][a-zà-ÿа-яёєії’ա-և]))""",
    re.VERBOSE,
)
_STARTS = re.compile(r"[^\W_a-zà-ÿа-яёєіїա-ևğışçöüə]|[“„«\"'(\[*_–—•>#-]")
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_LOWER_START = re.compile(r"\s*[a-zà-ÿа-яёєіїա-և]")
_BULLET = re.compile(r"\s*(?:[-*•–—>]\s|\(?\w{1,3}[.)]\s|#)")
_ENDS_LINE = re.compile(r"[.!?…։:;؟。][”’»\"')\]*_]*\s*$")

# Short forms after which a full stop does not end the sentence, in our languages.
_ABBREVIATIONS = word_set(
    """
    mr mrs ms dr prof gen lt col maj sgt capt cmdr adm rep sen gov pres amb hon rev fr st mt no nos
    art arts para paras sec ch vol fig approx est vs etc e.g i.e eg ie cf al inc ltd co corp jan feb
    mar apr jun jul aug sep sept oct nov dec u.s u.n u.k d.c a.m p.m gov min dep
    г гг в вв т.е т.д т.п т.к др им ул д стр ст п пп рис см напр млн млрд тыс руб проф акад ген полк
    ред чел обл р-н р с.г н.э м вул буд тис
    m mm mme mlle mgr sté av bd n° env p pp ex
    sr sra srta dra ud uds núm art d.c ee.uu gral
    թ հ պրն տկն
    cənab məs yəni səh
    sn vb yrd doç örn
    """
)


def split_sentences(text: str) -> tuple[SentenceSpan, ...]:
    """
    Return the sentences of a text in order, as half-open character offsets.

    Every character that is not white space lies in exactly one sentence; a span neither
    begins nor ends with white space. A line end ends a sentence unless the line is plainly
    broken by its width alone. Quotations and boilerplate are flagged.
    """
    lines = [(found.start(), found.end()) for found in _LINE.finditer(text)]
    noise = boilerplate_lines([text[start:end] for start, end in lines])
    quotes = quoted_ranges(text)
    sentences: list[SentenceSpan] = []
    for start, end, is_noise in _paragraphs(text, lines, noise):
        for first, last in _cut(text, start, end):
            is_quote = _is_quoted(text, first, last, quotes)
            sentences.append(SentenceSpan(first, last, is_quote, is_noise))
    return tuple(sentences)


def _paragraphs(
    text: str, lines: list[tuple[int, int]], noise: list[bool]
) -> list[tuple[int, int, bool]]:
    """Join lines that were only broken at a width: no end mark, and small letters go on."""
    joined: list[tuple[int, int, bool]] = []
    for (start, end), is_noise in zip(lines, noise, strict=True):
        if joined and _goes_on(text, joined[-1], start, end, is_noise=is_noise):
            joined[-1] = (joined[-1][0], end, is_noise)
        else:
            joined.append((start, end, is_noise))
    return joined


def _goes_on(
    text: str, before: tuple[int, int, bool], start: int, end: int, *, is_noise: bool
) -> bool:
    if before[2] or is_noise or text[before[1] : start].count("\n") != 1:
        return False
    previous = text[max(before[0], before[1] - 200) : before[1]]
    line = text[start:end]
    return (
        len(previous.strip()) >= 30
        and not _ENDS_LINE.search(previous)
        and bool(_LOWER_START.match(line))
        and not _BULLET.match(line)
    )


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut one paragraph at the ends of its sentences and trim white space."""
    cuts = [start]
    for found in _END.finditer(text, start, end):
        if found.end() < end and _is_end(text, cuts[-1], found, end):
            cuts.append(found.end())
    cuts.append(end)
    return [span for first, last in pairwise(cuts) if (span := _trim(text, first, last))]


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _is_end(text: str, sentence_start: int, found: re.Match[str], end: int) -> bool:
    if found["space"] is None:
        return _is_glued_end(text, sentence_start, found)
    if not _STARTS.match(text, found.end(), end):
        return False
    if found["mark"] != ".":
        return not (found["mark"] in "…..." and text[found.end()].islower())
    return not _is_short_form(text, sentence_start, found)


def _is_glued_end(text: str, sentence_start: int, found: re.Match[str]) -> bool:
    """Accept an end without a space after it, but not within an address or a short form."""
    if found["mark"][-1] not in ".!?…։":
        return False
    begin = max(sentence_start, text.rfind(" ", sentence_start, found.start()) + 1)
    word = text[begin : found.start()]
    return len(word) > 3 and word.isalpha() and word[-2:].islower()


def _is_short_form(text: str, sentence_start: int, found: re.Match[str]) -> bool:
    """Tell an abbreviation, an initial, or a list number from the last word of a sentence."""
    word = _LAST_WORD.search(text, max(sentence_start, found.start() - 20), found.start())
    if word is None or found["close"]:
        return False
    last = word.group()
    if len(last) == 1 and last.isalpha() and last.isupper():
        return True
    if last.isdigit():
        return word.start() == sentence_start or not text[sentence_start : word.start()].strip()
    folded = last.casefold()
    if folded not in _ABBREVIATIONS:
        return False
    following = text[found.end()]
    return following.isdigit() or folded not in {
        "etc",
        "г",
        "гг",
        "thousand",
        "др",
        "a.m",
        "p.m",
        "al",
    }


def _is_quoted(text: str, start: int, end: int, quotes: list[tuple[int, int]]) -> bool:
    """Tell whether a sentence begins within a quotation or is for the most part one."""
    place = bisect_right(quotes, (start, len(text)))
    if place and quotes[place - 1][1] > start:
        return True
    inside = 0
    for first, last in quotes[place:]:
        if first >= end:
            break
        inside += min(last, end) - first
    return inside * 2 >= end - start

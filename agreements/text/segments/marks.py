"""Tell the mark at the beginning of a line: number, letter, bullet, or a word with its number."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from agreements.text.months import MONTHS
from agreements.text.segments import words
from agreements.text.segments.numerals import ORDINALS, bare_arabic, ordinal, readings, roman
from agreements.text.segments.words import Level

# Direction marks, markup of headings and of emphasis may stand before a mark.
INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\xad"
_DECORATION = re.compile(
    rf"(?:[\s{INVISIBLE}]|\#{{1,6}}|>(?=\s)|\*\*\*?|__|[-–—•]\s?(?=\d{{1,2}}[.)]\s)|[«\"“„](?=[^\W\d_]{{3,12}}\s\d))*"
)
_HASHES = re.compile(rf"[\s{INVISIBLE}]*(\#{{1,6}})")

_BULLETS = "-–—―−•●○◦▪▫■□►▶▸‣⁃∙·➢➤❖✓✔♦◆◊※o§Øüv"
_BULLET = re.compile(
    rf"(?:(?P<glyph>[{re.escape(_BULLETS)}]|\\-|\\\*|[*+])(?=[\s\xa0]+\S)"
    r"|(?P<glued>[•●▪■►‣∙➢➤❖\uf000-\uf8ff])(?=\s*\S)|(?P<dash>[-–—])(?=[^\W\d_]))\s*"
)
_DOT = r"\s?\\?\."
_LETTERS = r"[^\W\d_]"
_JOINER = "[\u200b-\u200f\u0640]?"
_MARKS = re.compile(
    rf"""
      \)(?P<mirrored>\d{{1,2}}|[\u0621-\u064a])\((?!\w)
    | \(\s?(?P<both>\d{{1,3}}|{_LETTERS}{{1,5}}){_JOINER}\s?\)[.\-–]*(?!\w)
    | (?P<decimal>\d{{1,3}}(?:\s?\\?\.\d{{1,3}})+)(?:{_DOT}|\))?[\-–—]?(?![\w%°])
    | (?P<right>\d{{1,3}}|{_LETTERS}{{1,5}})(?P<escape>\\?){_JOINER}\s?\)[.\-–]*(?=\D|$)
    | \[(?P<square>\d{{1,2}}|{_LETTERS}{{1,4}})\](?!\w)
    | (?P<dot>\d{{1,3}}){_DOT}(?:\s?[\-–—](?=\s))?[)]?(?=[^\d.]|$)
    | (?P<colon>\d{{1,2}}|[a-z])\s?[:/](?=[\s(]|$)
    | (?P<degree>\d{{1,2}})\s?[°º]\)?(?=\D|$)
    | (?P<hyphen>\d{{1,2}})\s?[\-–—](?=\s?[^\W\d_a-z]|\s|$)
    | \.(?P<reversed>\d{{1,2}})(?=\s)
    | (?P<letter>{_LETTERS}{{1,7}}){_JOINER}{_DOT}[\-–—]*(?=\s|$)
    | (?P<dashed>{_LETTERS}{{1,5}}){_JOINER}(?:\s[\-–—](?=\s)|-(?=\s)|-(?=[\u0600-\u06ff]))
    | (?P<loose>\d{{1,2}})(?=\s[^\W\d_a-z])
    | (?P<bare>\d{{1,3}}|[IVXІХ]{{1,6}})(?=\t|\s\s|\s*$)
    """,
    re.VERBOSE,
)
_AFTER_ORDINAL = re.compile(r"\s*[.:)\-–—]+\s*|\s*$|\s*,\s")
_SEPARATOR = re.compile(r"[\s.:)\]\-–—/|*_]*")
_STRONG_SEPARATOR = re.compile(r"\s*[.:)\]–—*_-]")
_MONTH = re.compile(rf"\s*(?:{'|'.join(MONTHS)})(?!\w)", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:من|في|أعلاه|المذكور\w*|و)\s")
_SENTENCE_END = re.compile(r"[.;:!?،؛]\s*$")
_LONGEST_HEADING = 110
_LONGEST_READ = 400
_HEAD = 120  # characters of a line in which a mark and its heading are looked for
_PRESENTED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True)
class Mark:
    """
    A possible mark at `start`; the words it stands before begin at `end` (offsets in the text).

    `family` keeps kinds of marks apart that count separately; `label` is the number or letter.
    """

    level: Level
    family: str
    label: str
    printed: str
    start: int
    end: int
    word: str = ""

    @property
    def is_decimal(self) -> bool:
        """Return whether the label is a number of several parts, as in "2.1.3"."""
        return self.family == "decimal"


def heading_marks(line: str) -> int:
    """Return by how many `#` a line is marked as a heading, 0 without."""
    found = _HASHES.match(line)
    return len(found[1]) if found else 0


def undecorated(line: str) -> int:
    """Return where the words of a line begin, behind markup and direction marks."""
    found = _DECORATION.match(line)
    return found.end() if found else 0


def read_mark(line: str, offset: int) -> Mark | None:
    """
    Return the mark a line begins with, if any; `offset` is where the line stands in its text.

    Whether a number counts at all is not decided here: only that it is printed like a mark.
    """
    mark = _read(line[:_LONGEST_READ])
    if mark is None or not offset:
        return mark
    return replace(mark, start=mark.start + offset, end=mark.end + offset)


@lru_cache(maxsize=2048)
def _read(line: str) -> Mark | None:
    # Lines are read several times: as themselves, and as the neighbours of others.
    if _PRESENTED.search(line[:_HEAD]):
        return _read_presented(line)
    begin = undecorated(line)
    for read in (_word_mark, _plain_mark, _bullet_mark):
        mark = read(line, begin)
        if mark is not None:
            return mark
    return None


def _read_presented(line: str) -> Mark | None:
    """Read a line whose Arabic letters are coded by their shapes, as scans and PDF files do."""
    plain = [unicodedata.normalize("NFKC", sign) for sign in line[:_HEAD]]
    mark = _read("".join(plain) + line[_HEAD:])
    if mark is None:
        return None
    end = length = 0
    while end < len(plain) and length < mark.end:
        length += len(plain[end])
        end += 1
    return replace(mark, start=0, end=end)


def _word_mark(line: str, begin: int) -> Mark | None:
    for pattern in (words.WORD_FIRST, words.NUMBER_FIRST, words.CJK_ARTICLE):
        found = pattern.match(line, begin)
        if found is None:
            continue
        groups = found.groupdict()
        word = (groups.get("word") or "第").casefold()
        level = words.LEVEL_OF.get(word, Level.ARTICLE)
        label = _label(groups)
        if label and _stands_as_heading(line, found.end(), level):
            end = _SEPARATOR.match(line, found.end())
            return _mark(line, begin, end.end() if end else found.end(), level, word, label)
    alone = words.ALONE.match(line, begin)
    if alone and not line[alone.end() :].strip(' \t*_.:-–—#)»"”'):
        word = alone[0].casefold()
        return _mark(line, begin, alone.end(), Level.ANNEX, word, "")
    return None


def _mark(line: str, begin: int, end: int, level: Level, word: str, label: str) -> Mark:
    printed = line[begin:end].strip(" \t*_#")
    return Mark(level, f"word:{level.name}", label, printed, 0, end, word)


def _label(groups: dict[str, str | None]) -> str:
    number = groups.get("number")
    if number:
        return "1" if number == "l" else _digits(number)
    word = groups.get("ordinal")
    if word:
        return str(ORDINALS[bare_arabic(word.casefold())])
    return groups.get("letter") or ""


def _digits(number: str) -> str:
    """Return a number in the digits of this page's addresses, roman ones as printed."""
    if number and number[0] in "一二三四五六七八九十":
        return str(_cjk(number))
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in number)


def _cjk(number: str) -> int:
    ones = {sign: value for value, sign in enumerate("一二三四五六七八九", start=1)}
    tens, ten, rest = number.partition("十")
    return (ones.get(tens, 1) * 10 if ten else ones.get(tens, 0)) + ones.get(rest, 0)


def _stands_as_heading(line: str, end: int, level: Level) -> bool:
    """Tell "Article 5" and "Article 5. The sides" from "Article 5 of the Charter provides"."""
    rest = line[end:]
    words_after = rest.strip(" \t*_.:)]-–—|/#\xa0")
    if not words_after:
        return True
    if words_after[0] in ",;" or _GOES_ON.match(rest) or rest.lstrip()[:1] in ",;":
        return False
    if level < Level.ARTICLE and (len(words_after) > _LONGEST_HEADING):
        return False
    strong = _STRONG_SEPARATOR.match(rest) is not None
    if words_after[0].islower() and level is Level.ANNEX:
        ended = _SENTENCE_END.search(words_after) is not None
        return not ended and words.ANNEX_OF.match(rest) is not None
    if words_after[0].islower():
        return strong
    caseless = words_after[0].isalpha() and words_after[0].lower() == words_after[0].upper()
    short = len(words_after) <= _LONGEST_HEADING and not _SENTENCE_END.search(words_after)
    return strong or not caseless or short


def _plain_mark(line: str, begin: int) -> Mark | None:
    found = _MARKS.match(line, begin)
    if found is None or found.lastgroup is None:
        return _ordinal_mark(line, begin)
    form = "right" if found.lastgroup == "escape" else found.lastgroup
    label = _digits(re.sub(r"[\s\\]", "", found[form]))
    if form == "letter" and ordinal(label) is not None:
        return _ordinal_mark(line, begin)
    if not readings(label) and form != "decimal":
        return _ordinal_mark(line, begin)
    if form in ("dot", "hyphen", "bare", "decimal", "loose") and _MONTH.match(line, found.end()):
        return None
    if form == "decimal" and any(part.startswith("0") for part in label.split(".")):
        return None
    if label.startswith("0"):
        return None
    end = found.end()
    while end < len(line) and line[end] in " \t\xa0*_":
        end += 1
    level, family = _level(form, label)
    printed = found[0].strip()
    return Mark(level, family, label, printed, 0, end)


def _level(form: str, label: str) -> tuple[Level, str]:
    if form == "decimal":
        return Level.NUMBER, "decimal"
    shape = {"both": "()", "mirrored": "()", "right": ")", "square": "[]"}.get(form, ".")
    if label.isdecimal():
        family = form if form in ("bare", "colon", "degree", "loose") else shape
        level = Level.NUMBER if shape == "." else Level.BRACKET
        return level, f"number{family}"
    if label.isupper():
        is_roman = roman(label) is not None and label not in "CDLM"
        return (Level.ROMAN if is_roman else Level.CAPITAL), f"capital{shape}"
    return Level.LETTER, f"letter{shape}"


def _ordinal_mark(line: str, begin: int) -> Mark | None:
    """Read "Primero." or "أولا:", with or without the vowel signs of Arabic."""
    head = line[begin : begin + 48]
    bare = bare_arabic(head)
    found = words.ORDINAL_MARK.match(bare)
    after = _AFTER_ORDINAL.match(bare, found.end()) if found else None
    if found is None or after is None or not after[0].strip():
        return None
    label = str(ORDINALS[found["ordinal"].casefold()])
    end = begin + _with_vowel_signs(head, after.end())
    return Mark(Level.WORD, "ordinal", label, line[begin:end].strip(), 0, end)


def _with_vowel_signs(head: str, length: int) -> int:
    """Return how many characters of `head` hold `length` of it without vowel signs."""
    taken = 0
    while taken < len(head) and len(bare_arabic(head[:taken])) < length:
        taken += 1
    return taken


def _bullet_mark(line: str, begin: int) -> Mark | None:
    # A tab or a letter of a symbol font may be all that is left of a bullet.
    found = _BULLET.match(line, begin)
    if found is None:
        return None
    glyph = found["glyph"] or found["glued"] or found["dash"]
    glyph = "-" if glyph in "–—―−\\-" else glyph
    family = f"bullet{glyph}"
    return Mark(Level.BULLET, family, "", found[0].strip(), 0, found.end())

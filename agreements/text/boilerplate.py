"""Tell the lines of a page that are not the article: bylines, buttons, adverts, notices."""

import re
from collections.abc import Sequence

_FLAGS = re.IGNORECASE

# Lines that are never the article, wherever they stand.
_LINE = re.compile(
    r"""^[\W_]*(?:
      (?:written\s+|story\s+|text\s+)?by:?\s+(?-i:\[?[A-ZÀ-Ý])(?!.*\.\s*$)
    | (?:от|автор|auteur|autor|author|par|por|von|текст|фото|photo|image|video|credit)\s*:\s*\S
    | par\s+(?:la\s+rédaction|[\w\s]{2,40}\s+le\s+\w+\s+\d)
    | (?:region|theme|topics?|tags?|categor(?:y|ies)|keywords|filed\s+under|рубрика|теги|темы
        |mots[-\s]clés|etiquetas|rubrique|source|источник|джерело|աղբյուր|mənbə|kaynak|fuente)\s*:
    | share\s+(?:this|on|via|article|your)|share$|tweet$|print$|email$|comments?$|reply$|advertisement
    | leave\s+a\s+(?:reply|comment)|log\s?in\b|log\s?out\b|sign\s+(?:in|up)\b|connecting\s+to\b
    | you\s+are\s+commenting|fill\s+in\s+your\s+details|subscribe|newsletter|follow\s+us|get\s+started$
    | create\s+(?:a|your)\s+(?:free\s+)?website|(?:google|facebook|twitter)\s+(?:photo|picture)
    | up\s*↑|back\s+to\s+top|%d\s+bloggers|powered\s+by|related\s+(?:posts?|articles?|stories)
    | read\s+(?:more|also)(?:\s+(?:here|on))?\b.{0,80}$|see\s+also\s*:|continue\s+reading|click\s+here
    | (?:become|be)\s+a\s+member|donate\b|comment\s+on\b|articles?\s+by\b|posted\s+(?:by|in|on)\b
    | (?:all\s+rights\s+reserved|copyright|©|\(c\)\s*\d{4}|disclaimer|terms\s+of\s+(?:use|service)|privacy\s+policy)
    | for\s+media\s+inquir|contact\s+(?:us|at|presse)\b|visit\s+(?:my|his|her|our|the)\s+(?:web|blog)
    | note\s+to\s+readers|about\s+the\s+author|the\s+original\s+source\s+of
    | (?:he|she|they)\s+can\s+be\s+(?:reached|contacted)\s+at
    | \(?(?:additional\s+)?(?:reporting|editing|writing)\s+by\b
    | (?:his|her|my|our)\s+(?:new|latest|two|three)?\s*(?:\w+\s+)?books?\b
    | читайте\s+также|подписывайтесь|подпишитесь|поделиться|все\s+права\s+защищены|читайте\s+нас
    | читайте\s+також|підписуйтесь|підпишіться|поділитися
    | lire\s+aussi|à\s+lire\s+aussi|partager|abonnez[-\s]vous|tous\s+droits\s+réservés|suivez[-\s]nous
    | lea\s+también|compartir|suscríbete|todos\s+los\s+derechos|síguenos
    | ayrıca\s+oxuyun|paylaş|bütün\s+hüquqlar|tüm\s+hakları|abone\s+ol
    | اقرأ\s+أيضا|شارك|جميع\s+الحقوق|կարդացեք\s+նաև|տարածել
    )""",
    _FLAGS | re.VERBOSE,
)
# A line of this sort in the tail means that what follows is not the article either.
_END = re.compile(
    r"""^[\W_]*(?:
      visit\s+my\s+website|leave\s+a\s+(?:reply|comment)|note\s+to\s+readers|about\s+the\s+author
    | related\s+(?:posts?|articles?|stories)|share\s+this|the\s+original\s+source\s+of
    | copyright\b|©|disclaimer|all\s+rights\s+reserved|you\s+are\s+commenting
    | contact\s+presse|à\s+propos\s+(?:de\s+l.auteur|du\s+cabinet)|sobre\s+el\s+autor|об\s+авторе|про\s+автора
    | читайте\s+также|читайте\s+також|lire\s+aussi|lea\s+también
    )""",
    _FLAGS | re.VERBOSE,
)
_BYLINE = re.compile(r"^[\W_]*(?:[Bb]y|[Pp]ar|[Pp]or|[Аа]втор|[Оо]т)\s+\[?[A-ZÀ-ÝА-Я]", re.UNICODE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_LINK = re.compile(r"<?(?:https?://|www\.)\S+|!?\[[^\]]*\]\([^)]*\)")
_HEADING = re.compile(r"^\s*#{1,6}\s")
_WORD = re.compile(r"\w")

# An address in a longer line is news, not a notice.
_LONGEST_NOTICE = 400

# The tail begins after this share of the lines; before it an end mark only costs its own line.
_TAIL_FROM = 0.4
_HEAD_LINES = 6


def boilerplate_lines(lines: Sequence[str]) -> list[bool]:
    """Return for each line of a page, blank ones included, whether it is not the article."""
    flags = [_is_boilerplate(line) for line in lines]
    filled = [number for number, line in enumerate(lines) if line.strip()]
    _mark_head(lines, filled, flags)
    _mark_tail(lines, filled, flags)
    return flags


def _is_boilerplate(line: str) -> bool:
    if not line.strip():
        return False
    if not _WORD.search(line) or _LINE.match(line):
        return True
    if len(line) < _LONGEST_NOTICE and _MAIL.search(line):
        return True
    return not _WORD.search(_LINK.sub("", line))


def _mark_head(lines: Sequence[str], filled: Sequence[int], flags: list[bool]) -> None:
    """Mark titles: those printed twice, and what stands above a byline near the top."""
    head = filled[:_HEAD_LINES]
    seen: dict[str, int] = {}
    for number in head:
        text = lines[number].strip(" #*\r\t")
        if text in seen and len(text) > 10:
            flags[number] = flags[seen[text]] = True
        seen[text] = number
    for place, number in enumerate(head):
        if place and _BYLINE.match(lines[number]) and flags[number]:
            # A byline high up has nothing but title, kicker and date around it.
            for above in head[:place]:
                flags[above] = True
            _mark_dateline(lines, filled[place + 1 : place + 4], flags)
            return
    if head and _HEADING.match(lines[head[0]]) and len(filled) > 1:
        flags[head[0]] = True


def _mark_dateline(lines: Sequence[str], following: Sequence[int], flags: list[bool]) -> None:
    for number in following:
        line = lines[number].strip()
        if len(line) < 60 and re.search(r"\d{4}\W*$", line) and not line.endswith("."):
            flags[number] = True


def _mark_tail(lines: Sequence[str], filled: Sequence[int], flags: list[bool]) -> None:
    """Mark all that follows an end mark, if most of it is of that sort or the article is over."""
    start = int(len(filled) * _TAIL_FROM)
    for place in range(start, len(filled)):
        if not _END.match(lines[filled[place]]):
            continue
        following = filled[place:]
        if sum(flags[number] for number in following) * 2 >= len(following):
            for number in following:
                flags[number] = True
            return

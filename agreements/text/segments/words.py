"""The words by which agreements name their own parts, in the languages we read and some more."""

import re
from collections.abc import Iterable
from enum import IntEnum

from agreements.text.segments.numerals import ORDINALS


class Level(IntEnum):
    """What a mark opens, outermost first; lists of less usual marks stand further in."""

    ANNEX = 0
    PART = 1
    TITLE = 2
    CHAPTER = 3
    SECTION = 4
    ARTICLE = 10
    WORD = 12
    ROMAN = 13
    CAPITAL = 14
    POINT = 15
    NUMBER = 16
    BRACKET = 17
    LETTER = 18
    BULLET = 20


_WORDS: dict[Level, str] = {
    Level.ANNEX: """annex annexe annexure anexo appendix appendice apéndice attachment schedule
        addendum bijlage anlage anhang allegato приложение додаток ملحق الملحق مرفق المرفق
        հավելված əlavə ek załącznik lampiran aneks прилог დანართი پیوست""",
    Level.PART: "part partie parte deel teil часть частина جزء الجزء մաս hissə kısım część bagian",
    Level.TITLE: "title titre título titulo titel titolo титул باب الباب",
    Level.CHAPTER: """chapter chapitre capítulo capitulo hoofdstuk kapitel capitolo глава розділ
        فصل الفصل գլուխ fəsil bölüm rozdział glava poglavlje bab თავი""",
    Level.SECTION: """section sección seccion sectie abschnitt seção sezione раздел секция секція
        підрозділ قسم القسم բաժին bölmə odjeljak phase stage fase étape etapa этап етап المرحلة
        مرحلة փուլ mərhələ""",
    Level.ARTICLE: """article art artikel artículo articulo artigo articolo artikull статья стаття
        ст член članak clan madde maddə հոդված مادة المادة ماده artykuł articolul neni pasal მუხლი
        ibara makala""",
    Level.POINT: """point item clause paragraph para punto cláusula clausula numeral пункт параграф
        بند البند فقرة الفقرة կետ bənd punkt paragraphe ponto step крок шаг §""",
}
LEVEL_OF: dict[str, Level] = {
    word: level for level, words in _WORDS.items() for word in words.split()
}
# What a reader of a scan makes of the word for an article.
MISREAD = dict.fromkeys(("artic1e", "articie", "artlcle", "artide", "aricle"), "article")
LEVEL_OF |= dict.fromkeys(MISREAD, Level.ARTICLE)


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_NUMBER = r"\d{1,3}(?:[.\-]\d{1,3})*|[IVXLCІХ]{1,7}|[ivx]{1,5}|l"
_ORDINAL = either(word for word in ORDINALS if len(word) > 2)
_SUFFIX = r"(?:er|ère|re|\s?[º°ª]|-?[a-zəıüğ]{2,3}|-?ին|-?րդ|-?[яаеий]{1,2}|\s(?:bis|ter))?"

# "Article 5", "Статья первая", "المادة (٣)": the word, then its number.
WORD_FIRST = re.compile(
    rf"(?P<word>{either(LEVEL_OF)})(?=[\s.\d№#(\[]|n[º°])(?:\.|\s|№|#|\(|\[|n[º°])*"
    rf"(?:(?P<number>{_NUMBER}){_SUFFIX}|(?P<ordinal>{_ORDINAL})|(?P<letter>(?-i:[A-ZА-Я])))(?!\w)[)\]]?",
    re.IGNORECASE,
)
# "1-ci maddə", "1-ին հոդված", "First Part", "Առաջին մաս": the number, then the word.
NUMBER_FIRST = re.compile(
    rf"(?:(?P<number>\d{{1,3}}|[IVX]{{1,5}})(?:\s?[-–.]?\s?[^\W\d_]{{1,4}})?|(?P<ordinal>{_ORDINAL}))"
    rf"\s+(?P<word>{either(LEVEL_OF)})(?!\w)",
    re.IGNORECASE,
)
CJK_ARTICLE = re.compile(
    r"(?:第|제)\s*(?P<number>\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:[条條조])"
)
# An annex, alone on its line, may have no number.
ALONE = re.compile(rf"(?:{either(_WORDS[Level.ANNEX].split())})(?!\w)", re.IGNORECASE)
ANNEX_OF = re.compile(
    r"\s*[:–—]\s|\s(?:to|on|of|к|до|о|про|à|au|al|a|de|sobre|bij|zu)\s(?:the|l[ae]s?|el|[A-ZА-ЯІЇЄ])",
    re.I,
)
ORDINAL_MARK = re.compile(rf"(?P<ordinal>{_ORDINAL})(?!\w)", re.IGNORECASE)

# After one of these, a letter or number in brackets is a reference, not a mark.
REFERENCE_BEFORE = re.compile(
    r"""(?:articles?|arts?\.?|items?|points?|(?:sub)?-?para(?:graph)?s?\.?|sections?|clauses?|sub|annex\w*|bijlage|anexo|appendix|schedule|приложени\w*|додат\w+|ملحق|الملحق|հավելված\w*|əlavə
    |стать\w*|ст\.?|стат\w*|(?:под)?пункт\w*|(?:під)?пункт\w*|п+\.|част\w*|приложени\w*|абзац\w*|літер\w*
    |alinéas?|points?|paragraphes?|artículos?|numerales|incisos?|literal(?:es)?|apartados?|párrafos?
    |المادة|الفقرة|البند|الفقرات|البندين|المواد|հոդված\w*|կետ\w*|maddə\w*|bənd\w*|lid|leden|onder
    |resolutions?|blocks?|no\.?|№)
    [\s\d(),.]*$""",
    re.IGNORECASE | re.VERBOSE,
)

"""Tell where the signatures of an agreement begin, and its notes."""

import re

_FORMULA = re.compile(
    r"""[\W_]*(?:(?:done|signed|executed|concluded)\s+(?:at|in|on|this|and|by|under|for)\b|done\b\s*[,:]|signed\s*:|signatures?\b|signatories\b|\(?signed\)?\s
    |in\s+(?:witness|faith|testimony)\s+(?:whereof|thereof|of)|(?:the\s+)?signatures\s|(?:participants|members|signatories|representatives)\s+of\b.{0,80}:\s*$|witness(?:ed|es)?\b.{0,60}(?::|$|by)|witness(?:ed)?\s+(?:by|whereof)
    |for\s+(?:and\s+on\s+behalf|the\s+(?:government|republic|state|transitional|sudan|parties|kingdom|united|delegation|people|islamic)|his)|on\s+behalf\s+of\s
    |fait\s+(?:à|en|le|ce)\b|en\s+foi\s+de\s+quoi|signé\s|ont\s+signé|pour\s+le[s]?\s+(?:gouvernement|parti|mouvement|président)|pour\s+la\s+(?:république|délégation|communauté)
    |hecho\s+en\b|firmado\s|suscrit\w+\s+en\b|en\s+fe\s+de\s+lo\s+cual|en\s+testimonio|por\s+(?:el|la|las|los)\s+(?:gobierno|república|delegación|fuerzas|comandancia|unidad)|dado\s+en\b|firman\b|firmas?\b|se\s+firma\b
    |совершено\s|подписано\s|подписали|в\s+удостоверение|учинено\s|заключено\s+в\b|за\s+(?:правительство|республику|российскую|азербайджан\w*|армени\w*|государств\w*)|от\s+имени\s|участники\s.{0,80}:\s*$|подписи\b
    |вчинено\s|підписано\s|підписали|на\s+(?:підтвердження|посвідчення)|укладено\s+в\b|за\s+(?:уряд|україну|республіку)|від\s+імені\s|учасники\s.{0,80}:\s*$|підписи\b
    |حرر\w*\s|وقع\w*\s|تم\s+التوقيع|حُرِّر|وإثباتا|إثباتا|وإشهادا|إشهادا|شهادة\s|عن\s+(?:حكومة|جمهورية|وفد|الحكومة|دولة|حركة|الجمهورية|الحركة)|الموقعون|التوقيعات?|التواقيع|الشهود|والله\s+(?:ولي|الموفق)|صدر\s+في
    |կատարված\s+է|կատարվել\s+է|ի\s+վկայություն|ստորագր(?:վել|ված|եցին|ություն)\w*|կնքված\s+է|.{3,60}\sկողմից[՝:]
    |imzala\w+|bağlanmışdır|(?:bakı|moskva|yerevan|irəvan)\s+şəhərində|təsdiq\s+olaraq|.{3,60}\sadından
    |(?=.{0,200}(?:19|20)\d\d).{0,200}\b(?:imzalan(?:mış|dı|ıb)|bağlan(?:mış|ıb)|ստորագրվ|կնքվ)
    |ten\s+blijke\s+waarvan|gedaan\s+te|geschehen\s+zu|zu\s+urkund|fatto\s+a\b|in\s+fede|feito\s+em|düzenlenmiştir
    |adopted\s+(?:unanimously|by|at)|adopté\w*\s|aprobada?\s|принята?\s|اعتمد\w*|attested\b|attest\s*:|guarantors?\s*:?\s*$|guarantor\b.{0,40}$|mediators?\s*:|chairman\s*:)""",
    re.IGNORECASE | re.VERBOSE,
)
_FOR_SOMEBODY = re.compile(
    r"[\W_]*(?:For|За|Pour|Por|Für|Voor)\s[^\W\d_a-zа-я][^.;:]{1,60}:\s*\S{0,40}"
)
_ADOPTED = re.compile(r"[\W_]*(?:adopted\b|adopté|aprobad|принят|اعتمد|ухвален)", re.IGNORECASE)
_ROLE = re.compile(
    r"""\b(?:president|prime\s+minister|minister|ambassador|chair(?:man|person)?|general|secretary|representative|envoy|commander|delegation
    |président|ministre|représentant|presidente|ministro|representante|comandante|президент|министр|премьер|посол|представител\w+|генерал
    |председател\w+|прем.єр|представник|голова|رئيس|وزير|ممثل|القائد|նախագահ|վարչապետ|նախարար|prezident|nazir\w*|nümayəndə|dr|mr|mrs|h\.e)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_YEAR = re.compile(r"(?:19|20|١٩|٢٠)[\d]{2}")
_LONGEST_NAME = 90
_LONGEST_FORMULA = 1600
_NOTE = re.compile(r"\*{1,3}\s?[^\W\d_*]|[†‡¹²³]\s?\S")
_LONE_NOTE = re.compile(r"\[?(?:[ivx]{1,4}|\d{1,2}|\*{1,3}|[a-z])\]?$")


def begins_signatures(text: str) -> bool:
    """Return whether a paragraph begins as the closing formula or a signature does."""
    if len(text) > _LONGEST_FORMULA:
        return False
    return bool(_FORMULA.match(text[:240]) or _FOR_SOMEBODY.match(text[:160]))


def is_adoption(text: str) -> bool:
    """Return whether a closing paragraph says that a body adopted the text."""
    return _ADOPTED.match(text[:40]) is not None


def is_name_or_date(text: str) -> bool:
    """Return whether a line may be a name, an office, or a place and date."""
    if len(text) > _LONGEST_NAME or text.rstrip()[-1:] in ";,":
        return False
    if _YEAR.search(text) or _ROLE.search(text):
        return not (text.rstrip().endswith(".") and len(text) > 60)
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 2]
    if not words or text.rstrip()[-1:] in ".:":
        return False
    small = sum(word[0].islower() for word in words)
    return small * 3 <= len(words) and any(word[0].isupper() for word in words)


def is_place_and_date(text: str) -> bool:
    """Return whether a line says no more than where and when."""
    return len(text) < 60 and _YEAR.search(text) is not None and text.count(" ") <= 8


def is_starred_note(text: str) -> bool:
    """Return whether a paragraph is a note marked by a star or its like."""
    return _NOTE.match(text) is not None and text[1:].find(text[0], 0, 120) < 0


def is_lone_note_mark(text: str) -> bool:
    """Return whether a line is nothing but the mark of a note."""
    return _LONE_NOTE.match(text) is not None

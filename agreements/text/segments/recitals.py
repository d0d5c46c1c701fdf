"""Tell the recitals and formulas of a preamble, in the languages we read."""

import re

from agreements.text.segments.lines import introduces

_FLAGS = re.IGNORECASE

# How a recital begins: a participle with what resolutions and treaties do in their preambles, or
# the words that stand for "whereas". Endings rather than lists where a language lets us.
_RECITAL = re.compile(
    r"""[\W_]*(?:whereas|(?:(?:further|also|deeply|gravely|seriously|strongly|fully|firmly|again)\s+)?
    (?:reaffirm|recall|not|recogni[sz]|express|stress|underlin|emphasi[sz]|welcom|deplor|condemn|convinc
      |determin|concern|mindful|guid|act|bear|consider|desir|wish|seek|acknowledg|affirm|aware|believ|commend
      |confident|conscious|having|tak|realiz|realis|regrett|reiterat|resolv|inspir|hoping|committ|encourag
      |appreciat|alarm|disturb|apprais|observ|pursu|understand|view|declar|confirm|remember|respect
      |underscor|appall|being|in\s+(?:accordance|order|view|pursuance|light|the\s+presence|fulfil)|with\s+a\s+view
      |noting|attach|building|proceeding|strivi|aspir|anxious|appeal|honou?r|keep|grate|horrif|heed|mov|grav)
      (?:ing|ed|ful|ious)\b|taken\b|aware\b|mindful\b|convinced\b|in\s+(?:accordance|order|view|pursuance|light|the\s+presence)\b|confident\b|anxious\b|alarmed\b|with\s+a\s+view\b
    |(?:vu|vus|vue|considérant|rappelant|soulignant|constatant|conscient\w*|affirmant|réaffirmant|ayant|désireu\w+
      |reconnaissant|respectueu\w+|attaché\w*|aspirant|convaincu\w*|résolu\w*|notant|prenant|préoccupé\w*|déplorant
      |condamnant|agissant|exprimant|saluant|déterminé\w*|guidé\w*|animé\w*|soucieu\w+|estimant|se\s+félicitant
      |se\s+référant|s['’]appuyant|tenant\s+compte|attendu|gardant|profondément|gravement|encouragé\w*|fidèle\w*)\b
    |(?:considerando|recordando|teniendo|reconociendo|reafirmando|afirmando|tomando|deseos\w+|convencid\w+|conscientes?
      |consciente|subrayando|destacando|expresando|acogiendo|lamentando|condenando|resuelt\w+|decidid\w+|guiad\w+
      |observando|preocupad\w+|profundamente|actuando|visto|vistos|inspirad\w+|animad\w+|invocando|advirtiendo
      |habiendo|que\s+\S+)\b
    |[а-яёіїєґ’']{3,}(?:аясь|яясь|уясь|ивая|ывая|авая|яя|ая|ируя|уя|дя|ючи|ючись|ячи|ячись|аючи|вши|вшись|ив|ав)(?:\s|,)
    |(?:глубоко|серьезно|будучи|исходя|имея|принимая|стремясь|учитывая|руководствуясь|отмечая|выражая|действуя
      |движимые|преисполненные|желая|сознавая|беря|глибоко|маючи|беручи|прагнучи|виходячи|керуючись|діючи|вітаючи
      |в\s+целях|з\s+метою|в\s+соответствии|в\s+развитие|ссылаясь|памятуя|поскольку|оскільки|напоминая)\b
    |(?:و?إذ|وإذ|وانطلاقا|انطلاقا|استنادا|واستنادا|إدراكا|وإدراكا|رغبة|ورغبة|تأكيدا|وتأكيدا|حرصا|وحرصا|بالنظر|إيمانا|وإيمانا|التزاما|والتزاما|حيث|وحيث|بعد|تنفيذا|وتنفيذا|عملا)\b
    |[\u0561-\u0587]{3,}(?:ելով|ալով|նելով|վելով)\b|(?:հաշվի|նկատի|ի\s+կատարումն|կարևորելով)\b
    |(?:[a-zəıöüğşç]{3,}(?:araq|ərək|arək)|nəzərə|rəhbər|məqsədi\w*)\b
    |(?:in\s+aanwezigheid|met\s+het\s+oog|geleid|ervan\s+overtuigd|overwegende|gelet|erkennende|indachtig|herinnerend\w*)\b
    |(?:in\s+der\s+erwägung|eingedenk|in\s+anbetracht|unter\s+hinweis|in\s+dem\s+\w+|considerato|visto)\b)""",
    _FLAGS | re.VERBOSE,
)
# The words by which the preamble ends and the undertakings begin.
_ENACTS = re.compile(
    r"""(?:(?:agree|agreed|declare|declared|decide|decided|resolve|resolved|undertake|commit|committed|adopt(?:ed)?
      |approv\w+|state|announce|announced|stipulate|accept|reached|affirm|establish)\b[^.;]{0,90}\b(?:following|follows|
      hereinafter|herewith|these|this)\b|as\s+follows|(?:the\s+)?following\s+(?:steps|measures|points|principles|provisions|terms)
    |(?:convenu\w*|conviennent|décid\w+|déclar\w+|arrêt\w+|accord\w*|engag\w+|adopt\w+)[^.;]{0,60}(?:ce\s+qui\s+suit|suivant\w*)
    |ce\s+qui\s+suit|ci-après\s*:
    |(?:acuerdan?|acordaron|acordado|acordar|convienen|convenido|convinieron|declaran?|deciden|decidido|resuelven?
      |comprometen|adoptan|han\s+llegado)[^.;]{0,90}(?:siguientes?|:)|lo\s+siguiente
    |(?:соглас\w+|договор\w+|заявля\w+|заявили|решил\w*|условил\w*|постановля\w+|пришли|достигл\w+|обязу\w+|принял\w*|подтвер\w+)
      [^.;]{0,90}(?:нижеследующ\w+|следующ\w+|:)|о\s+(?:нижеследующем|следующем)
    |(?:домов\w+|погод\w+|заяв\w+|виріш\w+|зобов\w+|дійшли|досягл\w+|ухвал\w+)[^.;]{0,90}(?:таке|наступн\w+|нижченаведен\w+|:)|про\s+(?:таке|наступне)
    |(?:اتفق\w*|فقد\s+اتفق\w*|يتفق\w*|تتفق|قرر\w*|يعلن\w*|أعلن\w*|تعهد\w*|توصل\w*|وافق\w*|تم\s+الاتفاق|التزم\w*|نعلن|يقرر|تقرر)[^.؛]{0,90}(?:ما\s*يلي|التالي\w*|الآتي\w*|:)|على\s+ما\s+يلي|بما\s+يلي
    |(?:համաձայն\w+|պայմանավոր\w+|հայտարար\w+|որոշ\w+)[^.։]{0,90}(?:հետևյալ\w*|ներքոհիշյալ\w*|ստորև)
    |հետևյալ\w*
    |(?:razılaş\w+|razılığ\w+|bəyan|elan|qərar\w*|anlaş\w+)[^.;]{0,90}(?:aşağıdak\w+|:)|aşağıdakı\w*|aşağıdaki\w*
    |overeengekomen|komen\s+overeen|kommen?\s+überein|übereingekommen|convengono|hanno\s+convenuto|acordam|sepakat)""",
    _FLAGS | re.VERBOSE,
)
_PREAMBLE_HEADING = re.compile(
    r"[\W_]*(?:pr[eéè]am[b%]u?l[eoa]?|pre[aá][mn]bulo|prambule|preambel|pr[äa]ambel|преамбула|ديباجة|الديباجة|تمهيد|مقدمة|المقدمة"
    r"|նախաբան|preambula|recitals?|introduction|introducción|введение|вступ|giriş|مدخل)[\W_]*$",
    _FLAGS,
)
_PARTY_OPENING = re.compile(
    r"""[\W_]*(?:the\s+(?:government|parties|two\s+(?:sides|parties)|president|prime\s+minister|sides|undersigned|states|security\s+council
      |high\s+contracting|ministers?|foreign|representatives|delegations?|republic|general\s+assembly|heads|leaders?)
    |we[,\s]|les\s+(?:parties|gouvernements|soussignés|deux|états|délégations)|le\s+(?:gouvernement|conseil|président)
    |el\s+(?:gobierno|presidente|consejo)|los\s+(?:gobiernos|presidentes|suscritos|delegados|estados)|las\s+partes|nosotros
    |стороны|правительство|мы[,\s]|президент|государства|совет\s+безопасности|министр|сторони|уряд|ми[,\s]|президент
    |إن\s|نحن\s|حكومة|اجتمع|مجلس\s+الأمن|կողմերը|մենք|tərəflər|biz[,\s]|de\s+staten|de\s+partijen|de\s+regering|die\s+(?:regierung|parteien))""",
    _FLAGS | re.VERBOSE,
)
_MEETING = re.compile(
    r"""\b(?:met\s+(?:in|on|with|at)|held\s+(?:a|talks|consultations|meetings?|negotiations)|having\s+met|meeting\s+of|took\s+place|convened
    |se\s+sont\s+(?:réunis|rencontrés)|réunis?\s+à|rencontre|se\s+reunieron|reunidos|celebraron|состоял\w+|встретил\w+|провели
    |проведен\w+|зустріл\w+|відбул\w+|اجتمع\w*|عقد\w*|التقى|հանդիպ\w+|կայացավ|görüş\w+|keçiril\w+)\b""",
    _FLAGS | re.VERBOSE,
)
_INSIDE = re.compile(
    r",\s+(?:and\s+)?(?:(?:also|further)\s+)?(?:acknowledging|stressing|recalling|noting|recognizing|recognising|reaffirming|guided|welcoming"
    r"|emphasi[sz]ing|considering|expressing|desiring|having|convinced|determined|taking|acting|aware|mindful|in\s+accordance)\b"
    r"|,\s+[а-яёіїє]{3,}(?:аясь|яясь|уясь|ивая|ывая|авая|уя|ючи|ючись|ячи)[\s,]"
    r"|,\s+(?:rappelant|soulignant|considérant|ayant|reconnaissant|désireux|considerando|recordando|reconociendo|teniendo|deseosos|convencid\w+)\b"
    r"|،?\s+و?إذ\s|[\u0561-\u0587]{3,}ելով,",
    _FLAGS,
)
_FORMULA_AT_END = 40
_FORMULA_WITHIN = 260  # characters at the end of a paragraph in which its formula stands


def is_recital(text: str) -> bool:
    """Return whether a paragraph begins as a recital does."""
    return _RECITAL.match(text[:120]) is not None


def enacts(text: str) -> bool:
    """Return whether a paragraph ends with the words that begin the undertakings."""
    tail = text[-_FORMULA_WITHIN:].rstrip()
    ends = [found.end() for found in _ENACTS.finditer(tail)]
    return bool(ends) and (introduces(tail) or len(tail) - ends[-1] < _FORMULA_AT_END)


def is_preamble_heading(text: str) -> bool:
    """Return whether a line says no more than that here is the preamble."""
    return len(text) < 40 and _PREAMBLE_HEADING.match(text) is not None


def opens_with_parties(text: str) -> bool:
    """Return whether a paragraph begins with those who agree or speak."""
    return _PARTY_OPENING.match(text[:80]) is not None


def tells_of_meeting(text: str) -> bool:
    """Return whether a paragraph tells that the sides met."""
    return _MEETING.search(text[:600]) is not None


def has_recitals_inside(text: str) -> bool:
    """Return whether a paragraph strings participles together, as a chapeau in one sentence does."""
    return _INSIDE.search(text[:3000]) is not None

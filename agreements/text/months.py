"""Names of months and weekdays as texts print them, in the languages we read."""

# Per month, the folded beginnings of its names: English, Russian, Ukrainian, French, Spanish,
# Armenian, Azerbaijani, Turkish, Arabic (both sets), German, Portuguese, Dutch.
MONTHS: tuple[str, ...] = (
    "january|jan|январ[а-я]+|янв|січ(?:ень|ня|ні)|janvier|janv|enero|հունվար[ա-և]*|yanvar[a-zı]*|ocak|يناير|كانون الثاني|januari?|janeiro",
    "february|feb|феврал[а-я]+|февр?|лют(?:ий|ого|ому)|février|févr|febrero|փետրվար[ա-և]*|fevral[a-zı]*|şubat|فبراير|شباط|februari?|fevereiro",
    "march|mar|март[а-я]*|берез(?:ень|ня|ні)|mars|marzo|մարտ[ա-և]*|mart|مارس|آذار|märz|maart|março",
    "april|apr|апрел[а-я]+|апр|квіт(?:ень|ня|ні)|avril|abril|ապրիլ[ա-և]*|aprel[a-zı]*|nisan|أبريل|ابريل|نيسان",
    "may|ма[йяе]|трав(?:ень|ня|ні)|mai|mayo|մայիս[ա-և]*|mayıs|مايو|أيار|mei|maio",
    "june|jun|июн[а-я]+|черв(?:ень|ня|ні)|juin|junio|հունիս[ա-և]*|iyun[a-zı]*|haziran|يونيو|حزيران|juni|junho",
    "july|jul|июл[а-я]+|лип(?:ень|ня|ні)|juillet|juil|julio|հուլիս[ա-և]*|iyul[a-zı]*|temmuz|يوليو|تموز|juli|julho",
    "august|aug|август[а-я]*|авг|серп(?:ень|ня|ні)|août|aout|agosto|օգոստոս[ա-և]*|avqust[a-zı]*|ağustos|أغسطس|آب|augustus",
    "september|sept?|сентябр[а-я]+|сент|верес(?:ень|ня|ні)|septembre|septiembre|setiembre|սեպտեմբեր[ա-և]*|sentyabr[a-zı]*|eylül|سبتمبر|أيلول|setembro",
    "october|oct|октябр[а-я]+|окт|жовт(?:ень|ня|ні)|octobre|octubre|հոկտեմբեր[ա-և]*|oktyabr[a-zı]*|ekim|أكتوبر|اكتوبر|تشرين الأول|oktober|outubro",
    "november|nov|ноябр[а-я]+|нояб|листопад[аі]?|novembre|noviembre|նոյեմբեր[ա-և]*|noyabr[a-zı]*|kasım|نوفمبر|تشرين الثاني|novembro",
    "december|dec|декабр[а-я]+|дек|груд(?:ень|ня|ні)|décembre|diciembre|դեկտեմբեր[ա-և]*|dekabr[a-zı]*|aralık|ديسمبر|كانون الأول|dezember|dezembro",
)

# From Monday (0) to Sunday (6).
WEEKDAYS: tuple[str, ...] = (
    "monday|понедельник[а-я]*|понеділ[а-яі]+|lundi|lunes|երկուշաբթի|bazar ertəsi|pazartesi|الاثنين|الإثنين",
    "tuesday|вторник[а-я]*|вівтор[а-яі]+|mardi|martes|երեքշաբթի|çərşənbə axşamı|salı|الثلاثاء",
    "wednesday|сред[ауы]|серед[ауи]|mercredi|miércoles|չորեքշաբթի|çərşənbə|çarşamba|الأربعاء",
    "thursday|четверг[а-я]*|четвер[а-яі]*|jeudi|jueves|հինգշաբթի|cümə axşamı|perşembe|الخميس",
    "friday|пятниц[а-я]+|п.ятниц[а-яі]+|vendredi|viernes|ուրբաթ|cümə|cuma|الجمعة",
    "saturday|суббот[а-я]+|субот[а-яі]+|samedi|sábado|շաբաթ օրը|şənbə|cumartesi|السبت",
    "sunday|воскресень[а-я]+|неділ[а-яі]+|dimanche|domingo|կիրակի|bazar günü|pazar günü|الأحد",
)

TODAY = "today|сегодня|сьогодні|aujourd.hui|hoy|այսօր|bu gün|bugün|اليوم"
YESTERDAY = "yesterday|вчера|вчора|hier|ayer|երեկ|dünən|dün|أمس"
EVE = "накануне|veille|напередодні|víspera"

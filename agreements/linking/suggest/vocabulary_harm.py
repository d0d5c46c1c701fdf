"""
Words for harm to people, whom it befell, and figures, in the languages we read.

Written as in `agreements.linking.vocabulary_duties`.
"""

HARM: dict[str, str] = {
    "killed": """
        @en killed kills killing dead died dies death deaths fatal* lost_their_lives slain
        @any погиб погибл* погибш* погибает убит убиты убито убил убили убита скончал* смерт* загин* вбит* вбили убито զոհվ* զոհ* սպանվ* սպան* قتل قتلى
        مقتل قتيل قتلت قتلوا استشهد شهيد شهداء
        @fr tue tues tuee tuees mort morts deces decede* tuant
        @es muert* murio murieron asesinad* matado* mato mataron fallec*
        @az həlak öldürül* öldü ölüb şəhid
        @tr öldü öldürüldü ölü hayatını_kaybet* şehit öldürdü""",
    "wounded": """
        @en wounded wounds injured injures injury injuries wounding injuring hurt shrapnel_injur* sustained_~_injur*
        @any ранен ранены ранено ранения ранени* ранил* травм* поранен* травмова* վիրավոր* جرح جرحى اصيب اصابة اصابات جريح
        @fr blesse blesses blessee blessees blessant
        @es herid* lesionad* resultaron_herid*
        @az yaralan* yaralı*
        @tr yaralan* yaralı*""",
    "killed_or_wounded": """
        @en killed_or_wounded killed_or_injured killed_and_wounded killed_and_injured dead_or_wounded casualty casualties
        dead_and_wounded dead_and_injured
        @any убит*_и_ранен* убит*_или_ранен* погибш*_и_ранен* погибл*_и_ранен* убитыми_и_ранеными жертв* пострада* постражда* загибл*_та_поранен* вбит*_та_поранен* ضحايا الضحايا قتيل_وجريح قتلى_وجرحى
        @fr tues_ou_blesses tues_et_blesses morts_ou_blesses morts_et_blesses victime* pertes_humaines
        @es muertos_o_heridos muertos_y_heridos victima* bajas
        @az ölən_və_yaralan* itki* xəsarət*
        @tr ölü_ve_yaralı* zayiat* can_kayb*
        @any զոհեր_և_վիրավորներ կորուստ*""",
    "missing": """
        @en missing unaccounted disappeared
        @any пропал* пропавш* без_вести зникл* безвісти անհետ* مفقود* المفقودين
        @fr disparu*
        @es desaparecid*
        @az itkin*
        @tr kayıp""",
    "detained": """
        @en detained captured arrested taken_prisoner took_prisoner abducted kidnapped taken_hostage
        @any задержан* захвачен* взят*_в_плен попал*_в_плен похищен* затриман* взят*_у_полон գերեվար* ձերբակալվ* اعتقل اسر خطف
        @fr captures detenus arretes enleves capture detenu
        @es capturad* detenid* secuestrad* arrestad*
        @az əsir_götürül* saxlanıl*
        @tr esir_alındı gözaltına_alın* tutuklan*""",
    "displaced": """
        @en displaced fled evacuated homeless uprooted
        @any бежал* эвакуирова* покинул* переселен* переміщен* евакуйова* տեղահան* نزح نازح نازحين شرد
        @fr deplace* evacue* fui
        @es desplazad* evacuad* huyeron
        @az köçkün* didərgin* təxliyə*
        @tr yerinden_edil* tahliye* kaçtı""",
    "civilian": """
        @en civilian civilians residents villagers resident villager inhabitants child children woman women farmer farmers girl boy man men elderly worker workers student students
        @any мирн* гражданск* жител* женщин* ребен* дет* цивільн* мешкан* дитин* жін* խաղաղ* քաղաքացի* երեխա* مدني مدنيين مدنيون المدنيين طفل اطفال امراة نساء
        @fr civil civils civile civiles habitants enfant enfants femme femmes villageois
        @es civil civiles campesino* nino nina ninos mujer* habitantes indigena*
        @az mülki dinc uşaq* qadın*
        @tr sivil* çocuk* kadın* köylü*""",
    "military": """
        @en soldier soldiers serviceman servicemen troops personnel fighter fighters servicewoman officer officers militant militants combatant combatants policeman policemen conscript* rebels guerrillas
        @any солдат* военнослужащ* военн* боец бойц* боевик* офицер* личн*_состав* военнослужащих військовослужбов* військов* боєць бійц* солдат* զինծառայող* զինվոր* جندي جنود مقاتل مقاتلين عسكري عسكريين
        @fr soldat soldats militaire militaires combattant* officier*
        @es soldado* militar militares combatiente* guerrillero* policia*
        @az əsgər* hərbçi* zabit*
        @tr asker* er subay* savaşçı*""",
    "person": """
        @en person people persons victims victim
        @any человек* людей люд* чоловік люди особ* осіб մարդ* شخص اشخاص
        @fr personne personnes gens
        @es persona personas
        @az nəfər insan adam
        @tr kişi insan""",
    "none": """
        @en no zero no_one nobody none without
        @any нет никто не_пострада* без обошлось_без немає жодн* ніхто չկա* չկան لا_يوجد لم_يسجل دون
        @fr aucun aucune pas_de n_y_a_pas sans
        @es no_hay ningun ninguna sin no_hubo
        @az yoxdur yox
        @tr yok olmadı""",
    "at_least": """
        @en at_least more_than over no_fewer_than no_less_than upwards_of minimum
        @any не_менее по_меньшей_мере как_минимум более больше свыше минимум щонайменше не_менше понад більше առնվազն ավելի_քան على_الاقل ما_لا_يقل_عن اكثر_من
        @fr au_moins plus_de
        @es al_menos por_lo_menos mas_de
        @az ən_azı azı
        @tr en_az fazla""",
    "at_most": """
        @en up_to as_many_as at_most fewer_than less_than no_more_than
        @any до не_более менее не_больше до не_більше մինչև حتى ما_يصل_الى
        @fr jusqu_a moins_de au_plus
        @es hasta menos_de como_maximo
        @tr en_fazla""",
    "vague": """
        @en dozens scores hundreds thousands several many numerous some few tens_of
        @any десятки десятков сотни сотен тысячи тысяч несколько многие множество десятки сотні тисячі кілька տասնյակ* հարյուրավոր* հազարավոր* عشرات العشرات مئات ميات الاف عدة
        @fr dizaines centaines milliers plusieurs nombreux
        @es decenas cientos miles varios varias numerosos
        @az onlarla yüzlərlə minlərlə bir_neçə
        @tr onlarca yüzlerce binlerce birkaç çok_sayıda""",
    "or": """
        @en and or
        @any и или та або և կամ و او
        @fr et ou
        @es y o
        @az və ya
        @tr ve veya""",
}

# Words that count nothing here when they follow a number.
UNITS = """km kilomet* м км километр* кілометр* mm millimet* мм миллиметр* miles mile meters metres times occasions
    violation* ceasefire* explosion* weapons howitzers tanks hours minutes days weeks months years день дней раз
    случа* нарушени* час часов часа минут* дня суток години годин днів heures minutes jours fois horas dias minutos
    veces saat gün percent процент* projectiles shells rounds bursts снаряд* rockets missiles drones homes houses trucks
    camions camiones grams villages settlements сел сёл районах районов"""

# Number words by language; those of Cyrillic, Armenian and Arabic script need none.
NUMBERS: dict[str, dict[int, str]] = {
    "en": {
        1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
        9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen",
        15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
        20: "twenty", 30: "thirty", 40: "forty", 50: "fifty",
    },
    "fr": {
        1: "un une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit",
        9: "neuf", 10: "dix", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze",
        16: "seize", 20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante",
    },
    "es": {
        1: "un uno una", 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete",
        8: "ocho", 9: "nueve", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce",
        15: "quince", 20: "veinte", 30: "treinta", 40: "cuarenta", 50: "cincuenta",
    },
    "az": {
        1: "bir", 2: "iki", 3: "üç", 4: "dörd", 5: "beş", 6: "altı", 7: "yeddi", 8: "səkkiz",
        9: "doqquz", 10: "on", 20: "iyirmi",
    },
    "tr": {
        1: "bir", 2: "iki", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz",
        9: "dokuz", 10: "on", 20: "yirmi",
    },
    "any": {
        1: "один одна одного одну одне մեկ واحد", 2: "два две двое двух двоих дві двоє երկու اثنان اثنين",
        3: "три трое трех троих троє երեք ثلاثة ثلاث", 4: "четыре четверо четырех четверых чотири չորս اربعة اربع",
        5: "пять пятеро пяти пятерых п_ять հինգ خمسة خمس", 6: "шесть шестеро шести шість վեց ستة ست",
        7: "семь семеро семи сім յոթ سبعة سبع", 8: "восемь восьми вісім ութ ثمانية ثماني",
        9: "девять девяти ինը تسعة تسع", 10: "десять десяти տաս տասը عشرة عشر", 11: "одиннадцать одинадцять",
        12: "двенадцать дванадцять", 13: "тринадцать", 14: "четырнадцать", 15: "пятнадцать",
        20: "двадцать двадцять քսան عشرون عشرين", 30: "тридцать", 40: "сорок", 50: "пятьдесят",
    },
}  # fmt: skip
# "A" and the like count one, but only right before a person.
ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset({"a", "an"}),
    "fr": frozenset({"un", "une"}),
    "es": frozenset({"un", "una"}),
}

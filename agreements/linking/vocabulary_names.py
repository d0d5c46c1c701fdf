"""
Names that agreements and news share and that no rule can make from one another.

Written as in `vocabulary_duties`, without language marks: a name is a name in every text.
"""

from agreements.text.normalise import word_set

# Armed groups, entities and regions whose names differ by language.
GROUPS: dict[str, str] = {
    "karabakh": "karabakh* karabagh* qarabağ* karabağ* artsakh* карабах* арцах* ղարաբաղ* արցախ* قره_باغ كاراباخ* karabaj*",
    "donbas": "donbas* donetsk* luhansk* lugansk* донбас* донецк* донецьк* луганск* луганськ* днр лнр donezk* دونباس دونيتسك ordlo orlo",
    "crimea": "crimea* крым* крим* crimee",
    "abkhazia": "abkhaz* абхаз* abjasia* abkhazie",
    "south_ossetia": "south_osseti* ossetia* югоосетин* южн*_осети* osetia* ossetie*",
    "transnistria": "transnistri* приднестров* придністров*",
    "houthi": "houthi* ansar_allah ansarallah хусит* хуситів الحوثي* huthi* huti* huties*",
    "hodeidah": "hodeida* hudayda* ходейд* الحديدة",
    "hamas": "hamas* хамас* حماس համաս*",
    "hezbollah": "hezbollah* hizbollah* hizbullah* hizballah* хезболл* хизбалл* حزب_الله hezbola*",
    "jihad": "islamic_jihad исламск*_джихад* الجهاد_الإسلامي",
    "taliban": "taliban* талиб* طالبان talib*",
    "isis": "isis isil daesh داعش игил",
    "farc": "farc farc_ep фарк",
    "eln": "eln ejercito_de_liberacion_nacional national_liberation_army",
    "rsf_sudan": "rapid_support* rsf hemedti* hemeti* быстр*_поддержк* الدعم_السريع soutien_rapide fsr hızlı_destek*",
    "saf_sudan": "sudanese_armed_forces saf sudanese_army burhan* суданск*_арми* бурхан* الجيش_السوداني البرهان armee_soudanaise",
    "darfur": "darfur* дарфур* دارفور darfour* jem sla_mm slm_a",
    "nuba": "nuba_mountain* south_kordofan* blue_nile splm_n",
    "splm_io": "splm_io spla_io machar* riek_machar sslm_io",
    "kiir": "salva_kiir* kiir* sspdf spla ssdf",
    "tplf": "tplf tigray* тигра* tigre* تيغراي tdf",
    "m23": "m23 march_23 mouvement_du_23_mars north_kivu* nord_kivu* kivu* goma*",
    "lna": "lna haftar* hifter* лна хафтар* حفتر libyan_national_army libyan_arab_armed laaf",
    "gna": "gna government_of_national_accord пнс حكومة_الوفاق sarraj*",
    "sdf_syria": "sdf ypg syrian_democratic_forces сдс kurdish_led قسد fds",
    "hts": "hts hayat_tahrir* idlib* идлиб* إدلب",
    "pkk": "pkk kurdistan_workers*",
    "ltte": "ltte tamil_tiger* tigers_of_tamil liberation_tigers",
    "milf": "milf moro* mindanao* mnlf bangsamoro*",
    "npa": "npa ndfp ndf cpp_npa new_people_s_army",
    "gam": "gam aceh* ачех* achin*",
    "bougainville": "bougainvill*",
    "kia": "kia kachin* kio",
    "knu": "knu karen_national*",
    "arakan": "arakan_army rakhine* rohingya*",
    "renamo": "renamo* ренамо*",
    "unita": "unita унита* savimbi*",
    "lra": "lra lord_s_resistance*",
    "polisario": "polisario* полисарио* البوليساريو",
    "ira": "provisional_ira irish_republican_army sinn_fein northern_ireland ulster*",
    "eta": "eta euskadi_ta_askatasuna basque* vasco*",
    "kosovo": "kosov* косов* uck kla",
    "kashmir": "kashmir* кашмир* line_of_control",
    "golan": "golan* голан* الجولان",
    "azawad": "azawad* cma_mali mnla tuareg* touareg* kidal*",
    "al_shabaab": "al_shabaab shabaab* shabab* аш_шабаб* الشباب",
    "osce": "osce обсе обсє osze եահկ atət agit",
    "un": "united_nations un_security оон nations_unies naciones_unidas մակ bmt birleşmiş_milletler الأمم_المتحدة unifil unmha",
    "african_union": "african_union union_africaine igad ecowas cedeao",
    "eu": "european_union union_europeenne евросоюз* ес unión_europea union_europea եվրամիություն avropa_ittifaqı",
    "minsk_group": "minsk_group минск*_групп* groupe_de_minsk grupo_de_minsk մինսկի_խմբ* minsk_qrupu* minsk_grubu*",
}

# Of these, the ones that are regions: fighting there is fighting in that conflict, whoever fights.
REGIONS = word_set(
    """
    karabakh donbas crimea abkhazia south_ossetia transnistria darfur nuba golan kashmir azawad
    bougainville kosovo hodeidah
    """
)

# Towns where instruments are made, by the name their papers then carry.
TOWNS: dict[str, str] = {
    "geneva": "geneva* genev* ginebra* женев* ժնեւ* ժնև* cenevr* جنيف genf*",
    "moscow": "moscow* moscou* mosku* москв* московск* մոսկվ* moskva* moskau* موسكو",
    "minsk": "minsk* минск* мінськ* մինսկ* مينسك",
    "washington": "washington* вашингтон* վաշինգտոն* vaşinqton* vaşington* واشنطن",
    "sochi": "sochi* сочи sotchi* soçi*",
    "astana": "astana* астан* أستانا",
    "vienna": "vienna* vienne вене вена венск* wien* viena* فيينا",
    "paris": "paris* париж* باريس",
    "berlin": "berlin* берлин* برلين",
    "brussels": "brussels bruxell* bruselas брюссел* brüssel*",
    "prague": "prague* прага праге пражск* praga*",
    "istanbul": "istanbul* estambul* стамбул* إسطنبول",
    "ankara": "ankara* анкар* أنقرة",
    "cairo": "cairo caire каир* القاهرة",
    "doha": "doha* доха дохе катарск* الدوحة",
    "jeddah": "jeddah* jedda* djeddah* джидд* جدة yeda",
    "riyadh": "riyadh* riyad* эр_рияд* الرياض",
    "kuwait": "kuwait* кувейт* الكويت koweit*",
    "muscat": "muscat* маскат* مسقط",
    "stockholm": "stockholm* стокгольм* ستوكهولم estocolmo*",
    "oslo": "oslo* осло أوسلو",
    "dayton": "dayton* дейтон*",
    "havana": "havana* habana* havane гаван*",
    "cartagena": "cartagena* картахен*",
    "bogota": "bogota*",
    "lusaka": "lusaka* лусак*",
    "arusha": "arusha* аруш*",
    "addis": "addis* аддис* أديس*",
    "nairobi": "nairobi* найроби نيروبي",
    "luanda": "luanda* луанд*",
    "pretoria": "pretoria* претори*",
    "abuja": "abuja* абудж*",
    "khartoum": "khartoum* хартум* الخرطوم jartum*",
    "juba": "juba* djouba* джуб* جوبا yuba",
    "naivasha": "naivasha*",
    "helsinki": "helsinki* хельсинк*",
    "manila": "manila* манил*",
    "kuala_lumpur": "kuala_lumpur* куала_лумпур*",
    "tokyo": "tokyo*",
    "islamabad": "islamabad* исламабад*",
    "kabul": "kabul* кабул*",
    "bishkek": "bishkek* бишкек*",
    "tehran": "tehran* teheran* тегеран* طهران",
    "tashkent": "tashkent* ташкент*",
    "new_york": "new_york нью_йорк*",
    "rome": "rome рим риме roma",
    "algiers": "algiers alger алжире الجزائر",
    "tripoli": "tripoli* триполи طرابلس",
    "skhirat": "skhirat* схират*",
    "hodeidah": "hodeida* hudayda* ходейд* الحديدة",
    "damascus": "damascus damas дамаск* دمشق",
}

# Words of titles that name nothing: what is left of a title names the instrument.
TITLE_WORDS = word_set(
    """
    statement statements joint declaration agreement agreements accord accords protocol memorandum
    understanding package measures measure implementation treaty pact deal communique document text
    ceasefire cease fire truce armistice cessation hostilities humanitarian permanent temporary general
    comprehensive framework final preliminary supplementary additional annex trilateral bilateral
    multilateral tripartite unilateral peace peaceful settlement conflict resolution zone monitoring
    verification committee commission contact group co chair chairs chairpersons facilitated brokered
    mediated signed adopted issued between among and the of on in for with by to from at an a its
    foreign minister ministers ministry ministries president presidents prime government republic state
    states federation kingdom parties party sides side forces force army armed movement front
    liberation national people democratic united nations security council leaders heads head
    representative representatives personal chairperson office results consultations outcome roadmap
    road map revised revitalised revitalized second first third new strengthen strengthening regarding
    concerning call calling action plan withdrawal exchange prisoners prisoner war line western eastern
    northern southern north south east west certain areas regions region district districts
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday as part parts measures ii iii iv i
    """
)

# Words in the names of forces that name none of them.
FORCE_WORDS = word_set(
    """
    free popular revolutionary islamic communist opposition patriotic resistance rebel rebels
    coalition alliance union congress brigade brigades rapid support justice equality liberation
    defence defense self command commander groups group militant militants insurgent insurgents
    faction factions fighters workers movements delegation authority authorities administration
    interim transitional supreme political military salvation restoration unity organisation
    organization province provinces tribe tribes community communities local southern northern
    high council unity coordination fronts central assembly parliament house representatives
    presidency general staff ministry office region regional security police guard director directors
    operations operation entity entities self proclaimed recognized legitimate
    gouvernement nationale mouvement mouvements haut conseil unité plateforme signataires république
    armée groupes groupe peuple populaire parti gobierno nacional fuerzas armadas revolucionarias
    ejército pueblo república movimiento grupo autodefensas delegación estado
    правительство армия силы движение фронт совет народный вооружённые администрация руководство
    """
)

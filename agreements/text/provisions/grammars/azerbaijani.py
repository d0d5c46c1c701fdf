"""What Azerbaijani gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""öhdəsinə götür\\w+  öhdələrinə götür\\w+  öhdəlik götür\\w+  məcburdur(?:lar)?  borcludur(?:lar)?  razılaş(?:ır|ırlar|dılar|mışlar|mışdır)\\w*  razılığa gəl\\w+  təmin ed\\w+  zəmanət ver\\w+  lazımdır  məsuliyyət daşıy\\w+  cavabdehdir(?:lər)?
        \\w{2,}(?:acaq|əcək)(?:dır|dir|lar|lər|lardır|lərdir)?  \\w{3,}(?:malıdır|məlidir|malıdırlar|məlidirlər)  tələb edir  qərara alır  həyata keçirir(?:lər)?  dayandırır(?:lar)?  \\w{3,}(?:ılır|ilir|ulur|ülür|ınır|inir)""",
    denied="""\\w{2,}(?:mayacaq|məyəcək)(?:dır|dir|lar|lər|lardır|lərdir)?  \\w{2,}(?:mamalıdır|məməlidir|mamalıdırlar|məməlidirlər)  \\w{2,}(?:maz|məz)(?:lar|lər)?  qadağandır  qadağan olunur  qadağan edilir  yol verilmir  icazə verilmir
        \\w+mamağı öhdə\\w*  \\w+məməyi öhdə\\w*  heç bir tərəf  hüququ yoxdur  bilməz(?:lər)?""",
    may="\\w{2,}(?:a|ə) bilər(?:lər)?  hüququna malikdir(?:lər)?  hüququ var\\w*  hüquqludur  səlahiyyətlidir  icazə verilir  hüququnu özündə saxlayır",
    refrain="çəkin(?:ir|irlər|əcək\\w*|məyi|mək\\w*|məli\\w*)  imtina ed\\w+  qadağan\\w*  yol verməm\\w+  qaçın\\w+  \\w+mamağı  \\w+məməyi  \\w+mamaq\\w*  \\w+məmək\\w*",
    strive="səy göstər\\w+  səylər\\w* göstər\\w+  bütün səylər\\w*  çalış(?:ır|ırlar|acaq\\w*|mağı|maq\\w*)  cəhd göstər\\w+  can at\\w+  hər cür səy\\w*  mümkün olan hər şeyi",
    agree_later="""danışıqlar apar\\w+  danışıqlara başla\\w+  danışıqları davam\\w*  əlavə razılaşdır\\w+  razılaşdırılacaq\\w*  razılaşdıracaq\\w*  ayrıca saziş\\w*  saziş bağla\\w+  müzakirə ed\\w+  qarşılıqlı razılıq\\w* müəyyən\\w+  sonradan razılaşdır\\w+  razılığa gələcək\\w*""",
    allow="hüququ  hüququna",
    tell="""tanıy\\w+  təsdiq ed\\w+  bir daha təsdiq\\w*  alqışla\\w+  qeyd ed\\w+  bəyan ed\\w+  ifadə ed\\w+  vurğula\\w+  pislə\\w+  xatırlad\\w+  elan ed\\w+  imzala(?:dı|mışdır)\\w*  təsdiqlə\\w+  hesab ed\\w+""",
    state="""qüvvəyə min\\w+  qüvvədə qal\\w+  qüvvədədir  xələl gətirm\\w+  toxunmur  ayrılmaz hissəsi\\w*  tərkib hissəsi\\w*  ibarətdir  deməkdir  başa düşülür  tətbiq edilmir  tətbiq olunmur  şamil edilmir  şamil olunur  sayılır  hesab olunur  eyni (?:hüquqi )?qüvvə\\w*
        tərtib edil\\w+  təsir etmir  bağlanıb  bağlanılıb""",
    commit="sadiqlik\\w*  sadiqliy\\w*  öhdəlik\\w*  hazırlıq\\w*  əzm\\w*  qətiyyət\\w*",
    weak="mümkün olduqca  imkan daxilində  mümkün qədər  mümkün olduğu qədər  imkan olduqda",
    end="dayandır\\w+  son qoy\\w+  xitam ver\\w+",
    fighting="atəş\\w*  döyüş\\w*  hərbi  hücum\\w*  silahlı  müharibə\\w*  zorakılıq\\w*",
    relative="ki  hansı\\w*  əgər",
    ask="çağırır  tələb edir  xahiş edir  dəvət edir  tapşırır  müraciət edir",
    asking_bodies="şura\\w*  məclis\\w*  assambleya\\w*",
    at_the_end=True,
    not_to="\\w+(?:mamaq|məmək)\\w*",
    narrates="idi(?:lər)?  olub(?:dur)?",
    leaves="mane olmur  maneə deyil  istisna etmir  qadağan etmir",
)

_ACTORS = Actors(
    heads="""tərəflər  tərəf  hökumətlər(?:i)?  hökuməti?  hakimiyyət(?:i|ləri)?  qüvvələr(?:i)?  ordu(?:su|ları)?  bölmələr(?:i)?  birləşmələr(?:i)?  dəstələr(?:i)?  qruplar(?:ı)?  qrupu?  komandanlığı?  komandirlər(?:i)?  rəhbərliyi?  rəhbərlər(?:i)?  nümayəndələr(?:i)?
        nümayəndəsi  nümayəndə heyəti  nümayəndə heyətləri  nazirlər(?:i)?  naziri  nazirliyi  nazirlikləri  prezidentlər(?:i)?  prezidenti?  baş nazir(?:i)?  baş katib(?:i)?  şura(?:sı)?  komitə(?:si)?  komissiya(?:sı)?  missiya(?:sı)?  həmsədrlər(?:i)?  vasitəçilər
        müşahidəçilər(?:i)?  sülhməramlılar(?:ı)?  kontingenti?  dövlətlər(?:i)?  dövləti?  ölkələr(?:i)?  respublikası?  federasiyası?  millətlər  təşkilatı?  təşkilatlar(?:ı)?  orqanlar(?:ı)?  orqanı  məclisi?  parlamenti?  məhkəmə  polis  katibliyi?  koalisiya
        azərbaycan  ermənistan  rusiya  türkiyə  gürcüstan  mərkəzi?  xaç  iştirakçılar(?:ı)?  komissarlığı?  idarəsi  xidməti?  agentliyi?  mexanizmi""",
    given="""tərəflərə  tərəfə  hökumətinə  hökumətə  hökumətlərinə  orqanlarına  orqanlara  nümayəndələrinə  nümayəndəsinə  nazirliyinə  komissiyaya  komissiyasına  missiyaya  missiyasına  şurasına  şuraya  komitəsinə  komitəyə  təşkilatına  katibinə  dövlətlərə  həmsədrlərə
        vasitəçilərə  müşahidəçilərə  mərkəzə  mərkəzinə  bqxk-ya  atət-ə  respublikasına  federasiyasına""",
    agents="",
    articles="hər iki  iki  bütün  hər bir  hər  heç bir  digər  qeyd olunan  bu  müvafiq  həmin  o biri",
    kinds="razılığa gələn  yüksək  silahlı  hərbi  münaqişə  münaqişədə olan  birgə  beynəlxalq  milli  səlahiyyətli  xarici  xüsusi  baş  birləşmiş  imzalayan  üçtərəfli  sülhməramlı  müdafiə  daxili işlər  yerli  dövlət  sərhəd  qırmızı  üzv  ali  işlər  müvafiq  təhlükəsizlik  işçi",
    of="",
    joined="və  və ya  ilə birlikdə  ilə birgə  habelə  həmçinin  yaxud",
    governing="",
    things="""saziş\\w*  müqavilə\\w*  maddə\\w*  əlavə\\w*  protokol\\w*  bəyanat\\w*  bəyannamə\\w*  konvensiya\\w*  qanun\\w*  zona\\w*  xətt\\w*  bu  həmin  o  hər  bütün  atəşkəs\\w*  seçkilər\\w*  tədbirlər  yanvar  fevral  mart  aprel  may  iyun  iyul  avqust  sentyabr  oktyabr  noyabr  dekabr  qoşunların  əsirlər\\w*""",
    opening="\\w+",
    we="biz",
    by_after="tərəfindən",
    told="\\w+",
    protected="mülki əhali\\w*  mülki şəxslər\\w*  mülki\\w*  əhali\\w*  hərbi əsirlər\\w*  əsirlər\\w*  saxlanılan şəxslər\\w*  qaçqınlar\\w*  məcburi köçkünlər\\w*  yaralılar\\w*  girovlar\\w*  uşaqlar\\w*",
    owner_follows=False,
)

_TIMES = Times(
    numbers={
        "bir": 1,
        "iki": 2,
        "üç": 3,
        "dörd": 4,
        "beş": 5,
        "altı": 6,
        "yeddi": 7,
        "səkkiz": 8,
        "doqquz": 9,
        "on": 10,
        "iyirmi": 20,
        "otuz": 30,
        "qırx": 40,
        "əlli": 50,
        "altmış": 60,
        "yetmiş": 70,
        "səksən": 80,
        "doxsan": 90,
        "yüz": 100,
    },
    units={
        "TM": "dəqiqə\\w*",
        "TH": "saat(?:dan|lıq|ın|a|ı)?",
        "D": "gün(?:dən|lük|ün|ə|ü)?  sutka\\w*",
        "W": "həftə(?:dən|lik|nin|yə)?",
        "M": "ay(?:dan|lıq|ın|a|ı)?",
        "Y": "il(?:dən|lik|in|ə)?",
    },
    within="ən geci  ən gec  maksimum",
    within_after="ərzində  müddətində  gec olmayaraq  sonra  müddətinə ərzində  gec olmamaqla",
    since="sonra",
    from_after="etibarən  sonra  sonrakı  keçən  başlayaraq",
    ahead_of="əvvəl  qabaq",
    ahead_after="əvvəl  qabaq",
    between="təqvim  iş",
    days="ən geci  saat \\S+",
    days_after="tarixindən etibarən  tarixindən  tarixinədək  tarixinə qədər  tarixində  tarixinə kimi  -?(?:dan|dən|tan|tən) etibarən  -?(?:dək|dek)  -?(?:a|ə|ya|yə) qədər  saat \\d\\S*  -?(?:da|də)  etibarən  qədər  -dək  dək  -ci il tarixinədək  -?c[iıuü] il tarixin\\w*",
    not_days="imzalanmış  qəbul edilmiş  tarixli",
    end_of="sonu  ilin sonu",
    effect="imzalan\\w+  qüvvəyə min\\w+  imzalandığı\\w*",
    at="dərhal",
    at_after="etibarən  sonra  andan  gündən  anda  sonra dərhal  andan etibarən  tarixdən  gündən etibarən",
    at_once="dərhal  təxirəsalınmadan  təcili  ləngimədən  gecikmədən  təxirəsalınmaz  təcili surətdə",
    soon="mümkün qədər tez  ən qısa müddətdə  ən qısa zamanda  tezliklə  mümkün olan ən qısa müddətdə",
    every="hər",
    once="",
    once_after="başa çatdıqdan sonra  sonra  başa çatması ilə  əvvəl  tamamlandıqdan sonra",
    not_once="",
    often={"P1D": "gündəlik", "P1W": "həftəlik", "P1M": "aylıq", "P1Y": "illik"},
)

_REFERENCES = References(
    items="maddə(?:si|sinin|nin|lər|ləri)?  bənd\\w*  hissə\\w*  fəsil\\w*",
    items_after="maddə\\w*  bənd\\w*  hissə\\w*  abzas\\w*  yarımbənd\\w*  fəs\\w*  bölmə\\w*",
    suffix="ci  cı  cu  cü  inci  ıncı  uncu  üncü",
    paragraphs="bənd\\w*  abzas\\w*  yarımbənd\\w*",
    annexes="əlavə(?= [\\dIVA-D])  əlavə(?:si|sin\\w*|lər\\w*)",
    near="yuxarıda(?:kı)?(?: göstərilən| qeyd olunan| qeyd edilən| sadalanan)?  əvvəlki  növbəti  aşağıdakı(?= maddə)  yuxarıda göstərilən",
    instruments="""saziş\\w*  müqavilə\\w*  konvensiya\\w*  protokol\\w*  memorandum\\w*  bəyanat\\w*  bəyannamə\\w*  nizamnamə\\w*  qanun\\w*  konstitusiya\\w*  qətnamə\\w*  razılaşma\\w*  akt(?:ı|ının|ına)?  qərar(?:ı|ının|ları|larının)\\w*  xartiya\\w*  kommünike""",
    own="bu  hazırkı  hər hansı  həmin  istənilən  ayrıca",
    links="tarixli  haqqında",
    joined="və  ilə  yaxud",
    as_agreed="",
    parts="tədbir\\w*  müddəa\\w*  öhdəlik\\w*  prinsip\\w*  mexanizm\\w*  bənd\\w*  maddə\\w*  şərt\\w*  addım\\w*",
    bodies="təhlükəsizlik şurası(?:nın)?  bmt təhlükəsizlik şurası(?:nın)?  bmt  bmt tş",
    resolution="qətnamə",
    always="bmt nizamnaməsi\\w*  birləşmiş millətlər təşkilatının nizamnaməsi\\w*  cenevrə konvensiya\\w*  helsinki yekun aktı\\w*  \\d{3,4} (?:saylı|nömrəli) qətnamə\\w*",
    of="",
    next="növbəti",
    last="əvvəlki",
    this="bu  hazırkı",
    attached="əlavə (?:olunmuş|edilmiş|olunan|edilən)  qoşma  qoşulmuş",
    papers="xəritə\\w*  siyahı\\w*  cədvəl\\w*  sxem\\w*",
    ordinals="birinci  ikinci  üçüncü  dördüncü  beşinci  altıncı  yeddinci  səkkizinci  doqquzuncu  onuncu",
    alone="Əlavə(?:də|dəki|yə|nin|dən|ni|lərdə|lərin)",
    numbered="saylı  nömrəli  №-li",
    dated="tarixli  il tarixli  il  ci il tarixli  ci il",
)

_CIRCUMSTANCES = Circumstances(
    conditions="əgər  şərtilə  bu şərtlə ki",
    conditions_after="halda  təqdirdə  hallarda  şərtilə  olduqda",
    where="",
    grounds="",
)

GRAMMAR = Grammar("az", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

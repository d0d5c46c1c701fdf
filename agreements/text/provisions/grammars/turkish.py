"""What Turkish gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""taahhüt ed\\w+  taahhüt eder(?:ler)?  yükümlüdür(?:ler)?  zorundadır(?:lar)?  mecburdur(?:lar)?  kabul ed\\w+  anlaşmışlardır  mutabık kal\\w+  üstlenir(?:ler)?  sağlar(?:lar)?  sağlayacak\\w*  garanti ed\\w+
        gerekir  sorumludur(?:lar)?  \\w{2,}(?:acak|ecek)(?:tır|tir|lardır|lerdir|lar|ler)?  kararlaştır\\w+  \\w{3,}(?:malıdır|melidir|malıdırlar|melidirler)  talep eder  uygular(?:lar)?""",
    denied="""\\w{2,}(?:mayacak|meyecek)(?:tır|tir|lardır|lerdir|lar|ler)?  \\w{2,}(?:amaz|emez)(?:lar|ler)?  \\w{2,}(?:maz|mez)(?:lar|ler)?  \\w+memeyi taahhüt\\w*  \\w+mamayı taahhüt\\w*  yasaktır  yasaklanmıştır  izin verilmez
        \\w{3,}(?:mamalıdır|memelidir)  hiçbir taraf""",
    may="\\w{2,}(?:abilir|ebilir)(?:ler|lar)?  hakkına sahiptir(?:ler)?  hakkı vardır  yetkilidir(?:ler)?  serbesttir(?:ler)?  hakkını saklı tutar\\w*  izin verilir",
    refrain="kaçın(?:ır|ırlar|acak\\w*|mayı|maları|ması)  yasakla\\w+  yasak  imtina ed\\w+  vazgeç\\w+  \\w+memek\\w*  \\w+mamak\\w*  \\w+memeyi  \\w+mamayı  sakınır\\w*  uzak dur\\w+",
    strive="çaba göster\\w+  gayret göster\\w+  çaba sarf ed\\w+  her türlü çabayı  azami çabayı  elinden geleni  ellerinden geleni  çalışır(?:lar)?  çalışacak\\w*  gayret ed\\w+  çaba harca\\w+",
    agree_later="""müzakere ed\\w+  müzakerelere başla\\w+  müzakereler yürüt\\w+  görüşmelere başla\\w+  görüşmeler yap\\w+  ayrıca kararlaştır\\w+  karşılıklı mutabakatla belirle\\w+  üzerinde anlaşacak\\w*  anlaşma yapacak\\w*  anlaşmaya varacak\\w*
        ayrı bir anlaşma\\w*  daha sonra kararlaştır\\w+  mutabakatla belirle\\w+  müzakereleri sürdür\\w+""",
    allow="hakkına sahip  hakkı",
    tell="""tanır(?:lar)?  teyit ed\\w+  yeniden teyit ed\\w+  memnuniyetle karşıla\\w+  not ed\\w+  beyan ed\\w+  ifade ed\\w+  vurgula\\w+  doğrula\\w+  kına\\w+  takdir ed\\w+  hatırlat\\w+  ilan ed\\w+  imzala(?:dı|mıştır)\\w*""",
    state="""yürürlüğe gir\\w+  yürürlükte kal\\w+  yürürlüktedir  halel getirmez\\w*  etkilemez\\w*  ayrılmaz parçası\\w*  oluşur  oluşmaktadır  anlamına gel\\w+  ifade eder  uygulanmaz  sayılır  kabul edilir  eşit derecede geçerli\\w*  yorumlanamaz
        düzenlenmiştir  geçerlidir  teşkil eder""",
    commit="bağlılık\\w*  taahhüt(?:ler)\\w*  kararlılık\\w*  yükümlülük\\w*",
    weak="mümkün olduğunca  mümkün olduğu ölçüde  mümkünse  imkanlar ölçüsünde",
    end="son ver\\w+  durdur\\w+",
    fighting="ateş\\w*  çatışma\\w*  askeri  askerî  saldırı\\w*  düşmanlık\\w*  muharebe\\w*  silahlı",
    relative="ki  eğer",
    ask="çağrıda bulun\\w+  çağırır  talep eder  davet eder  ister",
    asking_bodies="konsey\\w*  meclis\\w*  genel kurul\\w*",
    at_the_end=True,
    not_to="\\w+(?:mama|meme)\\w*",
    narrates="idi(?:ler)?  olmuştur",
    leaves="engel değildir  engel teşkil etmez  engel olmaz",
)

_ACTORS = Actors(
    heads="""taraflar  taraf  hükümetler(?:i)?  hükümeti?  makamlar(?:ı)?  kuvvetler(?:i)?  ordu(?:su|ları)?  birlikler(?:i)?  birlik  gruplar(?:ı)?  güçler(?:i)?  komutanlığı?  komutanlıkları  komutanlar(?:ı)?  liderler(?:i)?  yönetimi?  temsilciler(?:i)?  temsilcisi
        heyetler(?:i)?  heyeti?  bakanlar(?:ı)?  bakanlığı?  bakanı?  başkanlar(?:ı)?  başkanı?  cumhurbaşkanı?  cumhurbaşkanları  başbakanı?  genel sekreteri?  konsey(?:i)?  komite(?:si)?  komisyonu?  misyonu?  gücü?  arabulucular  garantörler  gözlemciler
        devletler(?:i)?  devleti?  ülkeler(?:i)?  cumhuriyeti?  federasyonu?  milletler(?:i)?  örgütü?  teşkilatı?  kurumlar(?:ı)?  kuruluşlar(?:ı)?  meclisi?  mahkemesi?  polisi?  sekretarya(?:sı)?  koalisyonu?  muhalefet  hareketi?  katılımcılar
        türkiye  ermenistan  azerbaycan  rusya  gürcistan  yunanistan  merkezi?  haçı?  ofisi?  mekanizması?  depoziter  kurulu?  temsilciliği""",
    given="""taraflara  tarafa  hükümetine  hükümete  hükümetlerine  makamlarına  temsilcilerine  temsilcisine  bakanlığına  komisyonuna  komisyona  misyonuna  konseyine  komitesine  komiteye  örgütüne  sekreterine  sekreterliğe  devletlere  gözlemcilere  mekanizmaya  merkeze  cumhuriyetine  federasyonuna""",
    agents="",
    articles="her iki  iki  bütün  tüm  her bir  her  hiçbir  diğer  söz konusu  bu  ilgili  anılan",
    kinds="akit  âkit  yüksek  silahlı  askeri  askerî  çatışan  ortak  uluslararası  ulusal  yetkili  yabancı  özel  genel  birleşmiş  imzacı  garantör  karma  üçlü  barış  savunma  dışişleri  içişleri  yerel  güvenlik  sınır  kızıl  üye",
    of="",
    joined="ve  veya  ile  ya da  ile birlikte  ayrıca",
    governing="",
    things="""anlaşma\\w*  antlaşma\\w*  madde\\w*  ek\\w{0,3}  protokol\\w*  bildiri\\w*  sözleşme\\w*  yasa\\w*  bölge\\w*  hat  hattı  bu  şu  o  her  tüm  bütün  ateşkes\\w*  seçimler\\w*  tedbirler  hükümler  ocak  şubat  mart  nisan  mayıs  haziran  temmuz  ağustos  eylül  ekim  kasım  aralık""",
    opening="\\w+",
    we="biz",
    by_after="tarafından  tarafınca",
    told="\\w+",
    protected="siviller\\w*  sivil nüfus\\w*  sivil halk\\w*  nüfus\\w*  savaş esirleri\\w*  esirler\\w*  tutuklular\\w*  mülteciler\\w*  yerinden edilmiş kişiler\\w*  yaralılar\\w*  rehineler\\w*  çocuklar\\w*",
    owner_follows=False,
)

_TIMES = Times(
    numbers={
        "bir": 1,
        "iki": 2,
        "üç": 3,
        "dört": 4,
        "beş": 5,
        "altı": 6,
        "yedi": 7,
        "sekiz": 8,
        "dokuz": 9,
        "on": 10,
        "yirmi": 20,
        "otuz": 30,
        "kırk": 40,
        "elli": 50,
        "altmış": 60,
        "yetmiş": 70,
        "seksen": 80,
        "doksan": 90,
        "yüz": 100,
    },
    units={
        "TM": "dakika\\w*",
        "TH": "saat(?:i|in|lik|ten|e)?",
        "D": "gün(?:ü|ün|lük|den|e)?",
        "W": "hafta(?:lık|dan|ya|sı)?",
        "M": "ay(?:ı|lık|dan|a)?",
        "Y": "yıl(?:ı|lık|dan|a)?  sene",
    },
    within="en geç  azami  en fazla",
    within_after="içinde  içerisinde  zarfında  sonra  süreyle içinde  içerisinde\\,",
    since="sonra",
    from_after="itibaren  sonra  sonraki  takip eden  izleyen  müteakip",
    ahead_of="önce",
    ahead_after="önce",
    between="takvim  iş",
    days="en geç  saat \\S+",
    days_after="tarihinden itibaren  tarihinde  tarihine kadar  tarihi itibarıyla  tarihinden  [’']?(?:den|dan|ten|tan) itibaren  [’']?(?:e|a|ye|ya) kadar  [’']?(?:de|da|te|ta)  itibarıyla  saat \\d\\S*  günü  tarihli(?= (?:saat))  itibaren  kadar",
    not_days="imzalanan  kabul edilen  tarihli",
    end_of="sonu  yıl sonu",
    effect="imza\\w*  imzalanma\\w*  yürürlüğe girme\\w*  yürürlüğe giriş\\w*  imzası\\w*",
    at="derhal",
    at_after="itibaren  tarihinden itibaren  sonra  ile birlikte  üzerine  anından itibaren  takiben  müteakip  anda",
    at_once="derhal  hemen  gecikmeksizin  gecikmeden  acilen  acil  ivedilikle  bir an önce  vakit geçirmeden  anında  ivedi",
    soon="mümkün olan en kısa sürede  en kısa sürede  en kısa zamanda  mümkün olan en kısa zamanda",
    every="her",
    once="",
    once_after="sonra  tamamlanmasının ardından  ardından  tamamlanması üzerine  müteakip  takiben  önce  tamamlanınca",
    not_once="",
    often={
        "P1D": "günlük olarak",
        "P1W": "haftalık olarak",
        "P1M": "aylık olarak",
        "P1Y": "yıllık olarak",
    },
)

_REFERENCES = References(
    items="madde(?:si|sinin|nin|ler|leri)?  fıkra\\w*  bent  paragraf\\w*  bölüm\\w*",
    items_after="madde\\w*  fıkra\\w*  ben[td]\\w*  paragraf\\w*  bölüm\\w*",
    suffix="üncü  inci  ıncı  uncu  üncü  nci  ncı  ncu  ncü  [’']?\\w{2,4}",
    paragraphs="fıkra\\w*  ben[td]\\w*  paragraf\\w*",
    annexes="ek(?= [\\dIVA-D])  ek(?:leri|inde|lerinde|ler)  lahika",
    near="yukarıda(?:ki)?(?: belirtilen| anılan| sayılan| bahsedilen)?  aşağıda(?:ki)?(?= madde)  önceki  bir sonraki  yukarıda belirtilen  yukarıda anılan",
    instruments="""anlaşma\\w*  antlaşma\\w*  sözleşme\\w*  protokol\\w*  mutabakat muhtırası\\w*  mutabakat\\w*  muhtıra\\w*  bildiri\\w*  bildirge\\w*  beyanname\\w*  şart[ıi]\\w*  yasa\\w*  kanun\\w*  anayasa\\w*  karar(?:ı|ları|lar)\\w*  tüzü[ğk]\\w*  senet  belge\\w*  açıklama\\w*  deklarasyon\\w*  mütareke\\w*""",
    own="bu  işbu  herhangi bir  mevcut  söz konusu  her türlü",
    links="tarihli  sayılı  hakkında",
    joined="ve  ile  veya",
    as_agreed="",
    parts="tedbir\\w*  hüküm\\w*  hükümler\\w*  yükümlülük\\w*  ilke\\w*  mekanizma\\w*  madde\\w*  fıkra\\w*  şart\\w*  önlem\\w*  adım\\w*",
    bodies="güvenlik konseyi(?:nin)?  bm güvenlik konseyi(?:nin)?  genel kurul  bmgk  bm",
    resolution="karar",
    always="birleşmiş milletler şartı\\w*  bm şartı\\w*  cenevre sözleşme\\w*  cenevre konvansiyon\\w*  helsinki nihai senedi\\w*  (?:\\d{3,4}) sayılı (?:güvenlik konseyi |bm |bmgk )?karar\\w*  montrö sözleşmesi\\w*  lozan antlaşması\\w*",
    of="",
    next="bir sonraki",
    last="önceki",
    this="bu  işbu",
    attached="ekli  ekte(?:ki)?  ilişik(?:teki)?  ekinde(?:ki)?",
    papers="harita\\w*  liste\\w*  çizelge\\w*  tablo\\w*  kroki\\w*",
    ordinals="birinci  ikinci  üçüncü  dördüncü  beşinci  altıncı  yedinci  sekizinci  dokuzuncu  onuncu",
    alone="Ek(?:te|teki|ten|lerde|lerdeki|[’'](?:te|teki|ten|e|in|i|le))",
    numbered="sayılı  numaralı  no[’']?lu",
    dated="tarihli  günlü  tarih ve",
)

_CIRCUMSTANCES = Circumstances(
    conditions="eğer  şartıyla  koşuluyla  meğer ki",
    conditions_after="halinde  hâlinde  durumunda  şartıyla  koşuluyla  kaydıyla  takdirde",
    where="",
    grounds="",
)

GRAMMAR = Grammar("tr", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

"""What Dutch gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""zal  zullen  moet  moeten  dient  dienen  verplicht zich  verplichten zich  is verplicht  zijn verplicht  verbindt zich  verbinden zich  komen overeen  is verantwoordelijk  zijn verantwoordelijk  stemmen ermee in
        worden  wordt  draagt zorg  dragen zorg  zorgt ervoor  zorgen ervoor  verzekert  waarborgen  eist  verzoekt  besluit  trekken zich  onthouden zich  hebben tot taak  heeft tot taak  is belast  zijn belast""",
    denied="zal niet  zullen niet  mag niet  mogen niet  mag geen  mogen geen  moet niet  moeten niet  zal geen  zullen geen  geen van de partijen (?:mag|zal|kan|moet)  wordt niet  worden niet  niet worden  kan niet  kunnen niet  geen der partijen",
    may="mag  mogen  kan  kunnen  heeft het recht  hebben het recht  is gerechtigd  zijn gerechtigd  is bevoegd  zijn bevoegd  staat het vrij",
    refrain="onthouden zich  onthoudt zich  te onthouden  zich onthouden  verbieden  verbod  verboden  nalaten  afzien van",
    strive="streven ernaar  streeft ernaar  trachten  tracht  spannen zich in  alles in het werk  naar beste vermogen  inspanningen leveren  zal trachten  zullen trachten  zich inspannen  zullen zich inspannen",
    agree_later="onderhandelen  onderhandelingen voeren  onderhandelingen openen  in onderhandeling  nader overeenkomen  overeenstemming bereiken over  een overeenkomst sluiten  in onderling overleg vast  zal worden overeengekomen  zullen worden overeengekomen",
    allow="het recht  gerechtigd  vrij",
    tell="erkent  erkennen  bevestigt  bevestigen  verklaart  verklaren  verwelkomt  verwelkomen  neemt nota  nemen nota  benadrukken  spreekt  spreken  herinnert  nodigt  nodigen  betuigen",
    state="treedt in werking  treden in werking  in werking treden  doet geen afbreuk  doen geen afbreuk  is van toepassing  zijn van toepassing  niet van toepassing  vormt een integrerend  vormen een integrerend  maakt deel uit  maken deel uit  betekent  wordt verstaan  bestaat uit  bestaan uit  gelijkelijk authentiek  blijft van kracht  blijven van kracht  staat open  wordt beschouwd als  worden beschouwd als  gaat in",
    commit="verplichting(?:en)?  gehechtheid  vastbeslotenheid  bereidheid",
    weak="voor zover mogelijk  zo veel mogelijk  zoveel mogelijk  indien mogelijk",
    end="beëindigen  beëindigd  staken  stopzetten",
    fighting="vuren?  vijandelijkheden  gevechten  militaire  aanvallen  geweld  oorlog",
    relative="die  dat  welke  wie  waar  indien  wanneer  als  zodat  opdat  tenzij",
    ask="roept  verzoekt  verzoeken  dringt er bij  nodigt  nodigen  eist  vraagt  draagt  machtigt",
    asking_bodies="raad  vergadering  conferentie  wij",
    not_at_start="niet(?! later)  geen",
    permit="machtigt",
)

_ACTORS = Actors(
    heads="""partijen  partij  regering(?:en)?  autoriteiten  strijdkrachten  troepen  leger(?:s)?  eenheden  formaties  groep(?:en)?  leiders  leiding  commando  bevelhebbers?  vertegenwoordigers?  delegaties?  ministers?  ministeries?  presidenten?  president
        secretaris-generaal  raad  comité  commissies?  missies?  voorzitters?  bemiddelaars?  waarnemers?  ondertekenaars  staten  staat  landen  republiek(?:en)?  koninkrijk  federatie  naties  organisaties?  parlement  hof  politie  personeel  secretariaat
        verenigde naties  coalitie  oppositie  beweging  deelnemers  leden  veiligheidsraad  zijden  kanten  commissaris  instellingen  gemeenschap  assemblee  depositaris""",
    articles="de  het  een  alle  beide  elke  elk  ieder  iedere  elk van de  geen  geen van de  zijn  haar  hun  deze  die  andere  twee  drie  vier  ieder der",
    kinds="verdragsluitende  hoge  gewapende  buitenlandse  militaire  strijdende  betrokken  bevoegde  nationale  internationale  lokale  gemengde  gezamenlijke  speciale  permanente  algemene  hoogste  andere  cambodjaanse  burgerlijke  ondertekenende  overige  cambodiaanse",
    of="van  van de  van het  der  des  voor  voor de  voor het  in  in de  uit  uit de  tot  te  bij",
    joined="en  of  alsmede  samen met  tezamen met  in samenwerking met  in overleg met  evenals",
    governing="van  aan  met  voor  tussen  in  op  tegen  door  onder  bij  naar  over  zonder  volgens  van de  van het  aan de  met de  voor de  tussen de  in de  op de  tegen de  door de  bij de  tot  uit  der",
    things="overeenkomst  artikel  bijlage  protocol  verklaring  memorandum  handvest  verdrag  wet  zone  gebied  lijn  periode  dag  grondwet  plan  resolutie  deze  dit  die  dat  de  het  een  alle  elke  in  op  na  bij  voor  met  indien  niets  deel  titel  er  januari  februari  maart  april  mei  juni  juli  augustus  september  oktober  november  december",
    opening="binnen  na  voor  vóór  in  op  bij  van  tot  indien  wanneer  tijdens  gedurende  vanaf  onmiddellijk  overeenkomstig  onder  met  zonder  ter  teneinde  voorts  bovendien  uiterlijk  zodra  ten  om  door  krachtens  daartoe  en",
    we="wij",
    by="door  door de  door het",
    not_by="overeengekomen  gecontroleerd  bezet  ondertekend  aangenomen  erkend  goedgekeurd  vastgesteld  bepaald  beheerst  aangewezen  bedoeld",
    told="informeren  informeert  stellen  aan  aan de  verslag .{0,60}?aan(?: de)?  kennisgeving aan(?: de)?  overhandigen .{0,60}?aan(?: de)?  toegang voor(?: de| het)?  ter beschikking van(?: de| het)?",
    verb_first=True,
    protected="burgerbevolking  burgers  bevolking  krijgsgevangenen  gevangenen  gedetineerden  vluchtelingen  ontheemden  gewonden  gijzelaars  kinderen",
)

_TIMES = Times(
    numbers={
        "een": 1,
        "één": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "twaalf": 12,
        "veertien": 14,
        "vijftien": 15,
        "twintig": 20,
        "eenentwintig": 21,
        "vierentwintig": 24,
        "dertig": 30,
        "veertig": 40,
        "achtenveertig": 48,
        "vijftig": 50,
        "zestig": 60,
        "tweeënzeventig": 72,
        "negentig": 90,
        "honderd": 100,
    },
    units={
        "TM": "minuten  minuut",
        "TH": "uur  uren",
        "D": "dagen  dag",
        "W": "weken  week",
        "M": "maanden  maand",
        "Y": "jaar  jaren",
    },
    within="binnen  uiterlijk  ten hoogste  niet later dan  binnen een termijn van  binnen een periode van  ten laatste  maximaal  uiterlijk binnen",
    since="na  vanaf  te rekenen vanaf  volgend op  na de  sinds",
    ahead_of="voor  vóór  voorafgaand aan  voor de",
    between="kalender  werk  opeenvolgende",
    within_after="uiterlijk  ten laatste",
    days="op  vóór  voor  uiterlijk op  uiterlijk  met ingang van  vanaf  tot  tot en met  per  ten laatste op  niet later dan",
    not_days="ondertekend  aangenomen  gedateerd  van  overeenkomst  verklaring  resolutie  verdrag  gesloten  protocol",
    end_of="het einde van  eind  einde",
    effect="ondertekening  inwerkingtreding  inwerking-?treding",
    at="bij  bij de  na  na de  op het tijdstip van  vanaf  op het ogenblik van  onmiddellijk na  onmiddellijk na de  met  vanaf de  op de dag van  zodra",
    at_once="onmiddellijk  onmiddellijke  onverwijld  terstond  dringend  zonder uitstel  direct  zonder vertraging",
    soon="zo spoedig mogelijk  zo snel mogelijk  spoedig  ten spoedigste",
    every="elke  iedere  eenmaal per  tweemaal per  per",
    once="na(?! en| te)  zodra(?! mogelijk)  na afloop van  na voltooiing van  alvorens  bij de voltooiing van  tegelijk met  vóór",
    not_once="",
    often={"P1D": "dagelijks", "P1W": "wekelijks", "P1M": "maandelijks", "P1Y": "jaarlijks"},
)

_REFERENCES = References(
    items="artikel(?:en)?  lid  leden  paragraaf  paragrafen  punt(?:en)?  deel  titel  hoofdstuk(?:ken)?  afdeling  alinea['’]?s?  onderdeel",
    paragraphs="lid  leden  paragraaf  paragrafen  punt(?:en)?  alinea['’]?s?",
    annexes="bijlagen?  aanhangsel",
    near="bovengenoemde?  voornoemde?  bovenvermelde?  volgende  voorgaande  bovenstaande",
    near_after="hierboven  hieronder  hiervoor  hierna",
    instruments="overeenkomst(?:en)?  akkoord(?:en)?  verdrag(?:en)?  conventies?  protocol(?:len)?  memorandum  verklaring(?:en)?  handvest  wet(?:ten)?  grondwet  resoluties?  pact  statuut  akte  regeling  besluit(?:en)?  mandaat  slotakte",
    own="deze  dit  onderhavige  een  elk  enig  die  hun",
    links="van  van de  van het  inzake  betreffende  over  gesloten te  ondertekend te  aangenomen te  aangenomen op  tussen  tot  voor  op  te  in  ter  tegen",
    joined="en  tot  of  alsmede",
    as_agreed="zoals (?:overeengekomen|bepaald|vastgesteld|verklaard|omschreven) (?:door|in|bij|te)",
    parts="maatregelen  bepalingen  verplichtingen  beginselen  mechanismen?  artikel(?:en)?  leden  lid  punten  voorwaarden  procedures  paragraaf",
    bodies="veiligheidsraad  algemene vergadering  verenigde naties",
    resolution="resoluties?",
    always="handvest van de verenigde naties  verdragen van genève  universele verklaring van de rechten van de mens",
    of="van  van de  van het  bij  in  der",
    next="volgende",
    last="voorgaande",
    this="deze  dit  het onderhavige  de onderhavige",
)

_CIRCUMSTANCES = Circumstances(
    conditions="indien  mits  tenzij  op voorwaarde dat  in geval van  in het geval  ingeval  voor zover  wanneer",
    where="in  in de  in het  langs  binnen  rond  nabij  uit  over  op  naar  ten noorden van  ten zuiden van  tussen  buiten",
    grounds="zones?  gebied(?:en)?  grondgebied  regio['’]?s?  lijn(?:en)?  grens  grenzen  districten?  stad  steden  corridors?  dorp(?:en)?  provincies?  front  wegen  kampen?  havens?  luchthavens?  kust  wateren  posities  kantonnementen",
)

GRAMMAR = Grammar("nl", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

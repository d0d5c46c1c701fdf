"""What German gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""soll  sollen  muss  müssen  muß  hat (?:\\w+ ){0,6}zu  haben (?:\\w+ ){0,6}zu  verpflichtet sich  verpflichten sich  ist verpflichtet  sind verpflichtet  kommen überein  kommt überein  sind übereingekommen  vereinbaren
        wird  werden  ist (?:\\w+ ){0,5}(?:zu \\w+en|\\w+zu\\w+en)  sind (?:\\w+ ){0,5}(?:zu \\w+en|\\w+zu\\w+en)  gewährleistet  gewährleisten  sorgt  sorgen  stellt sicher  stellen sicher  trägt die verantwortung  tragen die verantwortung
        ist verantwortlich  sind verantwortlich  obliegt  beschließt  verlangt  sichert zu  sichern zu  übernimmt  übernehmen  erklärt sich bereit  erklären sich bereit  ist zuständig  sind zuständig""",
    denied="""(?:darf|dürfen|wird|werden|soll|sollen|kann|können|ist|sind) (?:[\\wäöüß]+ ){0,5}(?:nicht|kein\\w*|niemals|weder)  verpflichte[tn] sich,? (?:[\\wäöüß]+ ){0,3}(?:nicht|kein\\w*)
        keine der (?:vertragsparteien|parteien|seiten)  kein\\w* (?:[\\wäöüß]+ ){1,4}(?:darf|dürfen|wird|werden)""",
    may="kann  können  darf  dürfen  ist berechtigt  sind berechtigt  hat das recht  haben das recht  ist befugt  sind befugt  steht es frei  behält sich das recht  behalten sich das recht  bleibt es vorbehalten",
    refrain="""enthalten sich  enthält sich  sich zu enthalten  verzichtet  verzichten  verboten  untersagt  unzulässig  verbietet  verbieten  unterlassen  unterlässt  zu unterlassen  verbot""",
    strive="bemüht sich  bemühen sich  sich bemühen  bestreben  bestrebt  nach kräften  alle anstrengungen  alle bemühungen  setzen sich dafür ein  setzt sich dafür ein  sich dafür einsetzen  nach besten kräften",
    agree_later="""verhandlungen (?:auf\\w+|führen|beginnen|einleiten|fortsetzen|über)  verhandeln  gesondert\\w* (?:vereinbart|abkommen|vereinbarung)  in gegenseitigem einvernehmen  im gegenseitigen einvernehmen  einvernehmlich  gegenstand von verhandlungen
        gegenstand (?:eines|einer|späterer|weiterer) \\w+  noch zu vereinbaren  später vereinbart  sich verständigen  werden sich über""",
    allow="das recht  berechtigt  befugt  gestattet",
    tell="""anerkennt  anerkennen  erkennt  erkennen  bekräftigt  bekräftigen  erklärt  erklären  begrüßt  begrüßen  nimmt  nehmen  betont  betonen  unterstreicht  unterstreichen  bringt  bringen  erinnert  erinnern  bestätigt  bestätigen
        verurteilt  verurteilen  würdigt  würdigen  stellt fest  stellen fest  ermutigt  dankt  danken  bedauert  bedauern  unterstützt""",
    state="""tritt (?:[\\wäöüß.]+ ){0,10}in kraft  treten (?:[\\wäöüß.]+ ){0,10}in kraft  bleibt (?:[\\wäöüß]+ ){0,5}in kraft  bleiben (?:[\\wäöüß]+ ){0,5}in kraft  unberührt  berührt  berühren  gilt  gelten  findet (?:\\w+ ){0,4}anwendung  finden (?:\\w+ ){0,4}anwendung
        besteht aus  bestehen aus  bedeutet  bezeichnet  gleichermaßen verbindlich  ist bestandteil  sind bestandteil  bildet (?:\\w+ ){0,3}bestandteil  bilden (?:\\w+ ){0,3}bestandteil  setzt sich (?:\\w+ ){0,4}zusammen  bedarf der ratifikation  geschehen zu""",
    commit="verpflichtung(?:en)?  entschlossenheit  bereitschaft  bekenntnis  zusage",
    weak="soweit (?:wie )?möglich  nach möglichkeit  im rahmen des möglichen  so weit wie möglich",
    end="beenden  beendet  einstellen  eingestellt",
    fighting="feuer\\w*  kampf\\w*  feindselig\\w*  militärisch\\w*  krieg\\w*  gewalt  angriff\\w*  waffen\\w*",
    relative="(?<=,\\s)(?:die|der|das|den|dem|deren|dessen|welche\\w*)  wenn  falls  sofern  soweit  ob  dass  daß  damit  wo  solange",
    ask="fordert  ersucht  ersuchen  verlangt  ruft  rufen  bittet  bitten  legt  beauftragt  ermächtigt  fordern",
    asking_bodies="rat  sicherheitsrat  generalversammlung  konferenz  wir",
    not_at_start="nicht(?! später)  kein\\w*",
    permit="ermächtigt",
    not_to="nicht  kein\\w*",
    narrates="(?:ist|sind) (?:[\\wäöüß]+ ){0,5}(?:aufgeführt|enthalten|angegeben|beigefügt|verzeichnet)  (?:ist|sind) (?!zu )  war  waren  wurde  wurden",
    outcomes="gelingen  (?:\\w+ ){0,6}(?:erreicht|gelöst) werden",
    leaves="(?:bestimmung\\w*|artikel\\w*|absatz\\w*|abkommen\\w*|protokoll\\w*|nichts)(?: [\\wäöüß]+){0,8} (?:schließ(?:t|en)(?: [\\wäöüß]+){1,8} (?:nicht )?aus|steh(?:t|en)(?: [\\wäöüß]+){1,8} (?:nicht )?entgegen)",
)

_ACTORS = Actors(
    heads="""(?:vertrags)?parteien  (?:vertrags)?partei  seiten?  regierung(?:en)?  behörden?  \\w*streitkräfte  \\w*truppen  armeen?  einheiten  verbände  gruppen?  führung  kommando  befehlshaber  vertreter  delegation(?:en)?  \\w*minister(?:in)?  \\w*ministerium  \\w*ministerien
        präsident(?:en|in)?  kanzler(?:in)?  generalsekretär  rat  sicherheitsrat  ausschuss  ausschuß  \\w*ausschuss  \\w*kommission(?:en)?  mission(?:en)?  vorsitzende[rn]?  vermittler  beobachter  unterzeichner  \\w*staaten  staat  länder  land  republik  königreich  föderation
        organisation(?:en)?  parlament  gericht(?:e|shof)?  polizei  personal  sekretariat  vereinte[n]? nationen  koalition  opposition  bewegung  mitglieder  mitgliedstaaten  verwahrer  depositar  mächte  macht  beauftragte[rn]?""",
    articles="die  der  das  den  dem  des  ein  eine  einer  alle  beide[n]?  jede[rs]?  keine[rs]?  ihre  seine  diese[rs]?  andere[nr]?  zwei  drei  vier",
    kinds="hohen?  vertragschließenden?  bewaffneten?  ausländischen?  militärischen?  zuständigen?  nationalen?  internationalen?  örtlichen?  gemischten?  gemeinsamen?  gemeinsame[rs]?  ständige[rn]?  besondere[rn]?  sowjetischen?  deutschen?  beteiligten?  betroffenen?  anderen?  genannten?  vier  zwei  beiden",
    of="der  des  von  für  für die  in der  im",
    joined="und  oder  sowie  gemeinsam mit  zusammen mit  im einvernehmen mit  in zusammenarbeit mit",
    governing="von  mit  für  zwischen  in  auf  gegen  durch  unter  bei  nach  über  ohne  gemäß  an  aus  zu  zur  zum  vom  im  am  um",
    things="\\w+(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ment|nis|nisse|tum|ität|vertrag|abkommen)  artikel  anlage  anhang  protokoll  vertrag  gesetz  zone  gebiet  linie  frist  tag  plan  grenzen?  dieser  dieses  diese  der  die  das  den  dem  im  in  am  auf  nach  bei  für  mit  wenn  es  sie  er  januar  februar  märz  april  mai  juni  juli  august  september  oktober  november  dezember  abzug  rückzug  austausch  waffen\\w*  minen  gefangenen?  recht  rechte",
    opening="innerhalb  binnen  nach  vor  in  am  auf  bei  von  wenn  falls  während  ab  unverzüglich  gemäß  unter  mit  ohne  zur  zum  ferner  außerdem  spätestens  sobald  um  durch  hierzu  dazu  und  bis  im  zu  entsprechend",
    we="wir",
    by="von  von den  von der  vom  durch  durch die  durch den  seitens der",
    not_by="vereinbart\\w*  unterzeichnet\\w*  besetzt\\w*  anerkannt\\w*  angenommen\\w*  festgelegt\\w*  bestimmt\\w*",
    told="unterrichtet  unterrichten  informiert  informieren  übermittelt  übermitteln  teilt  teilen  notifiziert  berichtet  berichten",
    verb_first=True,
    protected="zivilbevölkerung  zivilpersonen  bevölkerung  kriegsgefangenen?  gefangenen?  inhaftierten?  flüchtlingen?  flüchtlinge  vertriebenen?  verwundeten?  geiseln  kinder",
    passive="\\w*ge\\w+(?:t|en)  (?:ver|be|ent|er|zer)\\w+(?:t|en)(?= )",
)

_TIMES = Times(
    numbers={
        "einem": 1,
        "einer": 1,
        "eines": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "zwölf": 12,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "sechzig": 60,
        "neunzig": 90,
    },
    units={
        "TM": "minuten?",
        "TH": "stunden?",
        "D": "tage?[ns]?",
        "W": "wochen?",
        "M": "monat(?:en?|e|s)?",
        "Y": "jahr(?:en?|e|es|s)?",
    },
    within="innerhalb  innerhalb von  binnen  in  spätestens  nicht später als  nicht länger als  im laufe von  mit einer frist von  unter einhaltung einer frist von",
    since="nach  ab  seit  von",
    ahead_of="vor",
    between="kalender  aufeinanderfolgenden",
    days="bis  bis zum  vor dem  spätestens am  spätestens bis  spätestens bis zum  ab  ab dem  am  vom  zum  seit dem  mit wirkung vom",
    not_days="unterzeichnet\\w*  angenommen\\w*  vom  geschlossen\\w*  abkommen  vertrag  protokoll  erklärung  resolution",
    end_of="ende  ende des  das ende des",
    effect="unterzeichnung  inkrafttreten  in-kraft-treten  abschluss  annahme",
    at="nach  mit  ab  bei  seit  zum zeitpunkt  am tag(?:e)? der  nach der  mit der  bei der  nach dem  mit dem  beim",
    at_once="unverzüglich\\w*  sofort\\w*  umgehend\\w*  ohne verzug  dringend\\w*",
    soon="so bald wie möglich  sobald wie möglich  möglichst bald  baldmöglichst  so schnell wie möglich  rasch  zügig",
    every="jede[nrs]?  alle  einmal (?:pro|im)  zweimal (?:pro|im)",
    once="nach(?! art| maßgabe| möglichkeit| kräften)  sobald(?! wie)  vor  mit abschluss  nach abschluss  bei abschluss",
    often={
        "P1D": "täglich",
        "P1W": "wöchentlich",
        "P1M": "monatlich",
        "P3M": "vierteljährlich",
        "P1Y": "jährlich",
    },
)

_REFERENCES = References(
    items="artikel[ns]?  art\\.  absatz  absätze[n]?  abs\\.  ziffern?  nummern?  nr\\.  nrn\\.  buchstaben?  abschnitt(?:e|en|s)?  kapitel[ns]?  teil(?:e|en|s)?  titel[ns]?  unterabsatz  satz  punkt(?:e|en|es)?  §§?",
    paragraphs="absatz  absätze[n]?  abs\\.  ziffern?  nummern?  nr\\.  nrn\\.  buchstaben?  punkt(?:e|en|es)?",
    annexes="anlagen?  anhang(?:s|es)?  anhänge[n]?  anhängen",
    near="vorstehende[nrms]*  vorgenannte[nrms]*  obengenannte[nrms]*  oben genannte[nrms]*  nachstehende[nrms]*  vorhergehende[nrms]*  genannte[nrms]*",
    near_after="oben  unten",
    instruments="""\\w*abkommen(?:s)?  \\w*vertrag(?:e?s)?  \\w*verträge[n]?  \\w*übereinkommen(?:s)?  \\w*konvention(?:en)?  \\w*protokoll(?:e?s|e[n]?)?  memorand(?:um|ums)  \\w*erklärung(?:en)?  kommuniqu[ée]s?  charta  satzung  \\w*gesetz(?:e?s|e[n]?)?
        \\w*verfassung  grundgesetz(?:es)?  resolution(?:en)?  pakt(?:e?s)?  statut(?:s|en)?  schlussakte  schlußakte  vereinbarung(?:en)?  beschl(?:uss|üsse|uß)(?:es)?  \\w*mandat(?:s|es)?  \\w*plan(?:e?s)?  übereinkunft""",
    own="diese[srmn]?  vorliegende[nrms]*  ein  eine[srmn]?  jede[srmn]?  ihre[srmn]?  keine[srmn]?  solche[srmn]?",
    links="von  vom  der  des  über  über die  über das  über den  zu  zum  zur  zwischen  betreffend  gegen  für  unterzeichnet am  angenommen am  in  von der",
    joined="und  bis  oder  sowie",
    as_agreed="wie (?:vereinbart|vorgesehen|festgelegt|bestimmt) (?:in|von|mit)",
    parts="maßnahmen  bestimmungen  bestimmung  verpflichtungen  verpflichtung  grundsätze[n]?  absatz  absätze[n]?  artikel[ns]?  ziffern?  verfahren  fristen  voraussetzungen  regelungen",
    bodies="sicherheitsrat(?:e?s)?  generalversammlung  vereinten nationen  un  uno",
    resolution="resolution(?:en)?",
    always="charta der vereinten nationen  genfer abkommen  genfer konvention(?:en)?  schlussakte von helsinki  schlußakte von helsinki  satzung der vereinten nationen  viermächte-abkommen  wiener übereinkommen",
    of="von  der  des  in  zu  zum  im  vom",
    next="nachstehende[nrms]*",
    last="vorhergehende[nrms]*",
    this="dieser  dieses  diese  der vorliegende  das vorliegende  die vorliegende",
    attached="beigefügte[nrms]*  beiliegende[nrms]*  anliegende[nrms]*",
    papers="karten?  \\w*karte  listen?  tabellen?  skizzen?",
    inside="in der  im  gemäß  nach  in",
    topics="über  über die  über das  über den  zur  betreffend  gegen  für  auf dem gebiet",
    made="unterzeichnet\\w*  angenommen\\w*  geschlossen\\w*",
)

_CIRCUMSTANCES = Circumstances(
    conditions="wenn  falls  sofern  vorausgesetzt  unter der bedingung  es sei denn  im falle  solange  vorbehaltlich",
    where="in  in der  im  auf  entlang  entlang der  an der  aus  zwischen  um  nahe  innerhalb",
    grounds="\\w*zonen?  \\w*gebiet(?:e?s|en?)?  grenzen?  linien?  bezirken?  städten?  stadt  provinzen?  region(?:en)?  dörfern?  häfen  flughafen  hoheitsgebiet(?:s|es)?",
)

GRAMMAR = Grammar("de", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

"""What French gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""appartient  il y a lieu  est tenu  s[’']oblige(?:nt)?  s[’']engage(?:nt)? (?:à|d[’'])  s[’']engage(?:nt)?  s[’']engagera  doit  doivent  devra  devront
        est tenue? (?:de|d[’'])  sont tenue?s (?:de|d[’'])  conviennent (?:de|d[’']|que)
        convient (?:de|d[’']|que)  sont convenue?s (?:de|d[’']|que)  ont convenu (?:de|d[’']|que)
        acceptent (?:de|d[’'])  accepte (?:de|d[’'])  est chargée? (?:de|d[’'])
        sont chargée?s (?:de|d[’'])  est responsable  sont responsables  veille(?:nt)? à  veille à
        garantit  garantissent  assure(?:nt)?  a pour mission (?:de|d[’'])  est obligée? (?:de|d[’'])
        sont obligée?s (?:de|d[’'])  incombe  ont décidé (?:de|d[’']|que)  décident (?:de|d[’']|que)
        décide (?:de|d[’']|que)  \\w{2,}r(?:a|ont)  exige  prend  prennent  mettent en œuvre
        coopèrent  procèdent  s[’']efforceront  promettent (?:de|d[’'])
        (?:déclar|proclam|décrèt)(?:e|ent) (?:un |le |la |une )?(?:\\w+ ){0,2}(?:cessez-le-feu|cessation des hostilités|trêve)""",
    denied="""(?:il )?n[’']y (?:aura|a|ait) (?:pas|plus|aucune?)  s[’']engage(?:nt)? à ne (?:pas|plus|jamais)  ne (?:doit|doivent|peut|peuvent|devra|devront|pourra|pourront|sera|seront) (?:pas|plus|en aucun cas|être|ni|en aucune)
        ne (?:(?:se|les?|la|lui|leur|y|en|me|nous) |[sl][’'])?\\w+r(?:a|ont) (?:pas|plus|jamais|ni|en aucun cas|aucune?)  n[’']\\w+ (?:pas|plus|ni|aucune?)
        ne (?:(?:se|les?|la|lui|leur|y|en|me|nous) |[sl][’'])?(?!\\w+ant )\\w+ (?:pas|plus|jamais|ni|en aucun cas|aucune?)  ne s[’']\\w+ (?:pas|plus|ni)
        aucune? (?:\\w+ ){1,5}ne  ni l[’']une? ni l[’']autre  ne pas""",
    may="""peut  peuvent  pourra  pourront  a le droit (?:de|d[’'])  ont le droit (?:de|d[’'])
        est autorisée? à  sont autorisée?s à  est libre (?:de|d[’'])  sont libres (?:de|d[’'])
        a la faculté (?:de|d[’'])  est habilitée? à  sont habilitée?s à  il est permis
        auront le droit  aura le droit  se réserve(?:nt)? le droit""",
    refrain="""s[’']absten(?:ir|ant)  s[’']abstien(?:t|nent|dra|dront)  interdi(?:re|t|te|ts|tes|sent|ction)
        est interdite?  sont interdite?s  est prohibée?  sont prohibée?s  renoncer?  renoncent
        proscrire  éviter  évitent  ne (?:pas|plus)  prohib(?:er|ent)  interdiction""",
    strive="""s[’']efforce(?:r|nt|ra|ront)?  tout mettre en œuvre  met(?:tent|tra|tront)? tout en œuvre
        tous les efforts  tous leurs efforts  n[’']épargn\\w+ aucun effort  faire de son mieux
        font de leur mieux  feront de leur mieux  œuvr(?:er|ent|eront) (?:à|en faveur)
        cherch(?:er|ent|eront) à  dans toute la mesure  meilleurs efforts  déploient tous
        s[’']emploi(?:ent|eront) à  s[’']employer à  tout leur possible  tenter de""",
    agree_later="""d[’']un commun accord  d[’']accord parties  négocier(?:a|ont)?  négocient  engag(?:er|ent|eront) des négociations
        (?:entamer|ouvrir|poursuivre|tenir|mener|reprendre)(?:a|ont)? (?:des|les) (?:négociations|discussions|pourparlers|consultations)
        entament (?:des|les) (?:négociations|discussions|pourparlers)  conclur(?:e|a|ont) un accord
        se mett(?:re|ent|ront) d[’']accord  d[’']un commun accord (?:fixer|déterminer|arrêter)
        fer(?:a|ont) l[’']objet d[’']un accord  fer(?:a|ont) l[’']objet de négociations
        sera convenue?  seront convenue?s  être convenue?s?  être déterminée?s? d[’']un commun accord
        seront déterminée?s d[’']un commun accord  sera déterminée? d[’']un commun accord
        accord ultérieur  parvenir à un accord  conviendront (?:de|des|d[’'])  négociations ultérieures""",
    allow="avoir le droit  le droit (?:de|d[’'])  être autorisée?s? à  être libres? (?:de|d[’'])  être permis",
    tell="""reconna(?:ît|issent)  réaffirme(?:nt)?  affirme(?:nt)?  se félicite(?:nt)?  prend note  prennent note
        prend acte  prennent acte  salue(?:nt)?  rappelle(?:nt)?  exprime(?:nt)?  déclare(?:nt)?  confirme(?:nt)?
        souligne(?:nt)?  estime(?:nt)?  considère(?:nt)?  condamne(?:nt)?  déplore(?:nt)?  remercie(?:nt)?  appuie(?:nt)?
        réitère(?:nt)?  note  notent  insiste  insistent  notant  décide de rester saisi
        encourage(?:nt)?  appelle(?:nt)?  constate(?:nt)?  se réjouisse(?:nt)? approuve(?:nt)?  convaincu""",
    state="""entre en vigueur  entrent en vigueur  entrera en vigueur  entreront en vigueur  prend effet
        prendra effet  ne porte pas (?:atteinte|préjudice)  ne préjuge(?:nt)? pas
        ne préjuge pas  ne s[’']applique(?:nt)?  s[’']applique(?:nt|ra|ront)?  fait partie intégrante
        font partie intégrante  feront? partie intégrante  font foi  fait foi  feront foi  fera foi
        demeure en vigueur  reste en vigueur  demeurera en vigueur  restera en vigueur
        est composée? (?:de|d[’'])  se compose (?:de|d[’'])  constitue(?:nt)?  constituer(?:a|ont)
        on entend par  désigne(?:nt)?  signifie(?:nt)?  est ouverte? à  sera ouverte? à  être interprétée?s?
        être considérée?s?  est considérée?  sont considérée?s  est sans effet  ne portent pas
        n[’']affecte(?:nt)?  ne porteront? pas  ne portera pas  est réputée?  est fait à  reste(?:nt)? valables?
        ne sauraie(?:nt)? être  affectera  expire  est conclue? pour  aux fins du présent  s[’']entend""",
    commit="""attachement  engagements?  détermination  volonté  obligations?  résolution à  disposition à""",
    weak="""dans la mesure du possible  autant que possible  si possible  autant que faire se peut
        lorsque cela est possible  dans toute la mesure du possible""",
    end="cesser  cessation (?:de|des|du|d[’'])  cessent  cessera  cesseront  mettre fin  mettent fin  mettront fin  arrêter",
    fighting="feu  hostilités  combats?  militaires?  tirs?  armées?  violences?  attaques?  guerre  offensives?",
    relative="qui  que  dont  où  lequel  laquelle  lesquels  lesquelles  si  lorsque  lorsqu[’']  comme  sauf si  à moins que  afin que  afin qu[’']  pour que  tant que  de façon à ce que  de manière à ce que",
    ask="""demande  demandent  exige que  exige  prie  invite  invitent  exhorte  exhortent  engage  charge
        appelle  lance un appel  enjoint  encourage  autorise""",
    asking_bodies="conseil  assemblée  conférence  sommet  nous  union",
    not_at_start="ne",
    permit="autorise  autorisent",
    not_to="de ne (?:pas|plus|jamais)  à ne (?:pas|plus|jamais)",
    narrates="(?:est|sont)(?! (?:\\w+ment )?\\w+(?:é|i|u|is|it|ert)(?:e?s?)(?!\\w))  étai(?:t|ent)  fu(?:t|rent)  se sont \\w+  s[’']est \\w+  (?:a|ont) (?:été )?\\w{2,}(?:é|i|u|is)(?:e?s?)(?!\\w)",
    outcomes="réussir  aboutir  (?:pas |plus )?(?:être )?(?:atteinte?s?|obtenue?s?|réglée?s?|résolue?s?|assurée?s?)",
    leaves="(?:dispositions?|article|paragraphe|accord|protocole|annexe|rien)(?: [\\w’']+){0,8} (?:n[’'](?:exclu|interdi|empêch|interdir|empêcher|exclur)\\w*|ne fait obstacle|ne fer?a?ont? obstacle|ne s[’']oppos\\w+|ne fai?s?on?t? pas obstacle)  n[’']exclu(?:t|ent|ra|ront) (?:pas|nullement)",
)

_ACTORS = Actors(
    heads="""parties?  gouvernements?  autorités?  forces  troupes  armées?  unités?  formations?  groupes?
        combattants  milices?  dirigeants?  direction  commandements?  commandants?  représentants?
        délégations?  ministres?  ministères?  présidents?  premiers? ministres?  secrétaire général
        conseils?  comités?  commissions?  commissaires?  missions?  équipes?  coprésidents?
        médiateurs?  médiation  garants?  facilitateurs?  observateurs?  signataires?  états?  pays
        républiques?  royaume  fédération  nations  organisations?  organismes?  agences?  parlement
        assemblée  tribunal  tribunaux  cour  police  personnel  fonctionnaires?  institutions?
        puissances?  secrétariat  dépositaire  nations unies  coalition  opposition  mouvements?
        belligérants?  participants?  entités?  factions?  communauté  état-major  membres?
        croix-rouge  croissant-rouge  administrations?  législateur  bureau  côtés?  camps
        mécanisme de suivi  mécanisme de vérification  envoyé spécial  représentant spécial
        deux camps  protagonistes  responsables  rebelles  casques bleus  citoyens  sénat""",
    articles="""le  la  les  l[’']  un  une  tous  toutes  tout  toute  chaque  chacune?  chacune? des  les deux
        l[’']une? des  l[’']ensemble des  deux  trois  quatre  leurs?  ses  sa  son  ces  cette  ce  aucune?
        l[’']autre  autres?  toutes les  tous les""",
    kinds="""hautes?  contractantes?  deux  trois  autres  différentes?  principales?  diverses  toutes
        deux premières  quatre  autre  co-  ex-  anciennes?  futures?  grandes  nouvelles?""",
    after="""armée?s?  contractantes?  signataires  concernées?  belligérantes?  militaires  étrangères
        étrangers  gouvernementale?s?  régulières  nationale?s?  nationaux  compétentes?  intéressées?
        en conflit  adverses?  civile?s?  internationale?s?  internationaux  régionale?s?  générale?
        spéciale?  conjointe?  mixte  tripartite  trilatérale  maliennes?  membres  parties  tiers
        hôte  politico-militaires  d[’']opposition  rebelles  navales  de sécurité  de défense
        humanitaires  locale?s?  transitionnel  provisoire  de transition  de suivi  du suivi  des affaires étrangères
        de la défense  de l[’']intérieur  permanent  fédérale?  centrale?  suprême  non étatiques
        participants  parties au conflit  au conflit  non gouvernementales  du cessez-le-feu  armé  garantes?
        unies  de paix  de maintien de la paix  en présence  garants  de sécurité des nations unies""",
    of="de  de la  du  des  d[’']  de l[’']  en  pour",
    joined="et  ou  ainsi que  ni  conjointement avec  en collaboration avec  avec la participation (?:de|des|du)  avec le concours (?:de|des|du)  en concertation avec  d[’']une part,? et  et de  et des",
    governing="""de  du  des  d[’']  à  au  aux  avec  par  pour  entre  dans  en  sur  contre  sous  envers  vers
        chez  sans  selon  de la  de l[’']  à la  à l[’']  par la  par le  par les  par l[’']  avec la  avec le
        avec les  entre les  entre la  pour les  pour la  pour le  dans la  dans le  dans les  sur le
        sur la  sur les  informer  aider  permettre  respecter  protéger  notifier  que  auprès""",
    things="""accord  article  annexe  protocole  déclaration  mémorandum  charte  convention  loi  traité  zone
        ligne  période  jour  constitution  plan  chapitre  section  paragraphe  résolution  territoire
        région  ville  rien  il  elle  ils  elles  ce  cet  cette  ces  le  la  les  un  une  des  du  au  aux  à  dans  en  sur
        pour  par  avec  sans  si  tout  toute  tous  toutes  aucun  aucune  cependant  toutefois  mise  cessation
        lorsque  afin  cessez-le-feu  trêve  dispositions  mesures  prisonniers  élections  retrait  titre  partie i
        janvier  février  mars  avril  mai  juin  juillet  août  septembre  octobre  novembre  décembre""",
    opening="""dans  à  au  aux  dès  après  avant  en  sur  pour  si  lorsque  lorsqu[’']  pendant  durant  jusqu[’']  sans
        immédiatement  conformément  compte tenu  afin  par  toutefois  cependant  en outre  de plus  d[’']ici
        à cette fin  à compter  à partir  au plus tard  sous  avec  chaque  toutes les  une fois  aussitôt
        en cas  sauf  ainsi  enfin  par ailleurs  suite à  vu  considérant  que  de même  outre  entre  selon
        depuis  simultanément  en attendant  nonobstant  malgré  au cours  et  mais  le \\d  concernant""",
    we="nous",
    by="par  par les  par la  par le  par l[’']  de la part (?:de|des|du)  sous la responsabilité (?:de|des|du)",
    not_by="""convenue?s?  contrôlée?s?  occupée?s?  signée?s?  déclarée?s?  approuvée?s?  reconnue?s?
        acceptée?s?  définie?s?  adoptée?s?  décrite?s?  proposée?s?  désignée?s?  établie?s?  nommée?s?
        dirigée?s?  présidée?s?  prévue?s?  fixée?s?  détenue?s?  exploitée?s?  décidée?s?  publiée?s?
        arrêtée?s?  parrainée?s?  suivie?s?  exprimée?s?  remplacée?s?  énoncée?s?  tenue?s?""",
    told="""inform(?:er|ent|era|eront)  notifi(?:er|ent|era|eront)(?: .{0,60}?(?:à|au|aux))?  remett\\w+ .{0,80}?(?:à|au|aux)
        transmett\\w+ .{0,80}?(?:à|au|aux)  communiqu\\w+ .{0,80}?(?:à|au|aux)  fourni\\w+ .{0,80}?(?:à|au|aux)
        rendr\\w+ compte (?:à|au|aux)  fer\\w+ rapport (?:à|au|aux)  présent\\w+ .{0,60}?(?:à|au|aux)
        à la disposition (?:de|des|du)  accès (?:de|des|du|au|à|aux)  adress\\w+ .{0,60}?(?:à|au|aux)
        accord\\w+ .{0,60}?(?:à|au|aux)  soum\\w+ .{0,60}?(?:à|au|aux)""",
    protected="""populations? civiles?  civils  prisonniers de guerre  prisonniers  détenus  réfugiés
        personnes déplacées  déplacés internes  déplacés  blessés  otages  femmes et enfants  enfants
        personnel humanitaire  personnel médical  familles""",
    passive="""(?:est|sont|sera|seront|être|soient|soit) (?:\\w+ment )?(?!tenu|chargé|responsable|autorisé|composé|habilité|obligé|convenu|libre)\\w+(?:ée?s?|ise?s?|ite?s?|uee?s?|ues?|us?)""",
)

_TIMES = Times(
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "quatre-vingt-dix": 90,
        "quatre-vingts": 80,
        "quatre-vingt": 80,
        "cent": 100,
        "soixante-douze": 72,
        "quarante-huit": 48,
        "vingt-quatre": 24,
        "soixante-dix": 70,
    },
    units={
        "TM": "minutes?",
        "TH": "heures?",
        "D": "jours?",
        "W": "semaines?",
        "M": "mois",
        "Y": "ans?  années?",
    },
    within="""préavis de  préavis d[’']au moins  moyennant un préavis de  avec un préavis de  un préavis de  dans  dans les  dans un délai (?:maximum |maximal )?(?:de|d[’'])  dans un délai n[’']excédant pas
        au plus tard  en  sous  dans le délai (?:de|d[’'])  d[’']ici  en moins (?:de|d[’'])  au maximum
        dans un délai maximum (?:de|d[’'])  n[’']excédant pas  endéans  dans un délai ne dépassant pas
        dans les premières  dans les premiers  au cours des  dans une période (?:de|d[’'])  pas plus (?:de|d[’'])""",
    since="""après  suivant  à compter (?:de|du|de la|des)  à partir (?:de|du|de la|des)  dès  de la  qui suivent
        suivant la  suivant le  après la  après le  à dater (?:de|du)  qui suivront  depuis  au plus tard après""",
    ahead_of="avant  précédant  avant la  avant le",
    between="calendaires?  ouvrables?  ouvrés?  consécutifs?  francs?  prochains?  premiers?  derniers?",
    within_after="au plus tard  au maximum  au plus",
    days="""le  avant le  au plus tard le  à compter du  à partir du  dès le  jusqu[’']au  d[’']ici le  d[’']ici au  d[’']ici
        à dater du  avant  au  du  pour le  d[’']ici à  à compter de  à partir de  avec effet au  d[’']ici la""",
    not_days="""signée?s?  adoptée?s?  faite?  datée?s?  conclue?s?  publiée?s?  tenue?s?  en date  accord  déclaration
        résolution  protocole  loi  convention  traité  décret  communiqué  statut  depuis  réunie?s?  rencontre  lettre""",
    end_of="la fin (?:de|d[’'])  fin  la fin de l[’']année",
    effect="signature  entrée en vigueur  conclusion du présent  adoption du présent  prise d[’']effet",
    at="""dès  à  au moment (?:de|d[’'])  à compter (?:de|du|d[’'])  à partir (?:de|du|d[’'])  lors de  après  à la date (?:de|d[’'])
        dès la  à la  au jour (?:de|d[’'])  le jour (?:de|d[’'])  à l[’']  dès l[’']  suivant""",
    at_once="""immédiatement  (?<!l[’'])immédiate?s?  sans délai  sans retard  d[’']urgence  dès à présent  aussitôt
        sur-le-champ  sans tarder  urgemment  sans plus attendre""",
    soon="dans les (?:prochains|prochaines) (?:heures|jours|semaines|mois)  dans les (?:jours|semaines) (?:à venir|qui viennent)  dès que possible  le plus tôt possible  aussitôt que possible  rapidement  promptement  dans les meilleurs délais  dans les plus brefs délais  au plus vite  au plus tôt  le plus rapidement possible",
    every="""chaque  tous les  toutes les  une fois par  deux fois par  trois fois par  \\w+ fois par  par""",
    once="""après  dès  dès que(?! possible)  une fois(?! par| tous| de plus)  à l[’']issue (?:de|du|des|d[’'])  à la suite (?:de|du|des|d[’'])  avant  lors (?:de|du|des)
        aussitôt que  à l[’']achèvement (?:de|du|des)  au terme (?:de|du|des)  à la fin (?:de|du|des)  au début (?:de|du|des)
        à compter (?:de|du)  parallèlement à  simultanément (?:à|au|avec)  à l[’']expiration  dans l[’']attente (?:de|du|des)  pendant la durée""",
    not_once="agir  ci",
    often={
        "P1D": "quotidiennement",
        "P1W": "hebdomadaires?  hebdomadairement",
        "P1M": "mensuels?  mensuelles?  mensuellement",
        "P3M": "trimestriels?  trimestrielles?  trimestriellement",
        "P1Y": "annuellement  annuels?  annuelles?",
    },
    fixed={
        "P1W": "dans la semaine  sous huitaine  dans la huitaine",
        "P2W": "sous quinzaine  dans la quinzaine",
        "P1M": "dans le mois",
    },
)

_REFERENCES = References(
    items="""articles?  art\\.  paragraphes?  par\\.  alinéas?  sections?  points?  chapitres?  parties?  titres?
        clauses?  principes?  phases?  étapes?  sous-paragraphes?  dispositions? (?:de l[’']|du )  lettres?  §§?  notes?""",
    paragraphs="paragraphes?  par\\.  alinéas?  points?  sous-paragraphes?  lettres?",
    annexes="annexes?  appendices?  protocoles? n[°o]  pièces? jointes?",
    near="susmentionnée?s?  précité  ci-après",
    near_after="ci-dessus  ci-dessous  ci-après  précédente?s?  suivante?s?  susmentionnée?s?  susvisée?s?  précitée?s?  ci-avant  qui précède(?:nt)?  qui suit  énoncée?s? ci-dessus  mentionnée?s? ci-dessus  visée?s? ci-dessus",
    instruments="""accords?  traités?  conventions?  protocoles?  mémorandums?  déclarations?  communiqués?  chartes?
        lois?  constitutions?  résolutions?  proclamations?  pactes?  statuts?  actes?  ententes?
        feuilles? de route  mandats?  arrangements?  plans?  décrets?  décisions?  ordonnances?  arrêtés?
        cessez-le-feu  acte final  règlements?  cadres?  concordats?  lettres?""",
    own="""présente?s?  le présent  la présente  du présent  de la présente  dudit  ladite  ledit  cet  cette  un  une  tout  toute  ce  leur  chaque  aucun""",
    links="""de  du  de la  des  d[’']  sur  sur la  sur le  sur les  relatif à  relatif aux  relative à  relative au  relative aux  relatifs à
        signée? à  signée? le  signée?  conclue? à  conclue? le  conclue?  adoptée? à  adoptée? le  adoptée? par  adoptée?  daté du  en date du  entre  pour  pour la  pour le
        à  le  portant  concernant  concernant le  concernant la  en  contre  contre la  dans  de l[’']  à l[’']  à la  aux  au""",
    joined="et  à  au  ou  ainsi que",
    as_agreed="tel(?:le)?s? que (?:convenu|défini|prévu|fixé|décidé|énoncé|adopté|arrêté)(?:e|s|es)? (?:par|à|dans|au|en)  comme (?:convenu|prévu|indiqué|décidé|déclaré) (?:par|à|dans|au|en)",
    parts="""mesures?  dispositions?  obligations?  engagements?  principes?  mécanismes?  paragraphes?  articles?
        points?  alinéas?  actions?  conditions?  procédures?  délais?  objectifs?  sections?  étapes?""",
    bodies="conseil de sécurité  assemblée générale  onu  nations unies  csnu  agnu",
    resolution="résolutions?  décrets? n[°o]  loi n[°o]  décision n[°o]",
    always="charte des nations unies  conventions? de genève  accords? de minsk  statut de rome  déclaration universelle des droits de l[’']homme",
    of="de  du  de la  des  d[’']  de l[’']  à  dans  au  aux",
    adjectives_after=True,
    next="suivante?s?  qui suit",
    last="précédente?s?  qui précède(?:nt)?",
    this="le présent  la présente",
    attached="ci-joint(?:e|s|es)?  ci-annexé(?:e|s|es)?  annexé(?:e|s|es)?  joint(?:e|s|es)?  jointe?s? en annexe  annexé(?:e|s|es)? à  joint(?:e|s|es)? à",
    papers="cartes?  listes?  tableaux?  calendriers?  documents?  croquis  échéanciers?",
    inside="dans l[’']  en  à l[’']  de l[’']  par l[’']  aux  dans les",
    topics="sur  sur la  sur le  sur les  relati(?:f|ve)s? (?:à la|à l[’']|au|aux|à)  concernant  portant  pour  contre  de non",
    ordinals="premi(?:er|ère)  second(?:e)?  deuxième  troisième  quatrième  cinquième",
    made="signée?s?  adoptée?s?  conclue?s?  publiée?s?  énoncée?s?  annoncée?s?",
)

_CIRCUMSTANCES = Circumstances(
    conditions="""si  s[’']il  sous réserve  à condition  à moins que  en cas  pourvu que  pour autant que  sauf si  dans le cas où
        au cas où  lorsque  tant que  sous condition  à la condition""",
    where="""dans  dans le  dans la  dans les  le long  sur  sur le  sur la  autour  près  à  au  aux  en  au nord  au sud  à l[’']est  à l[’']ouest  entre  vers  de""",
    grounds="""zones?  territoires?  régions?  lignes?  frontières?  districts?  villes?  corridors?  villages?  provinces?
        front  localités?  routes?  camps?  aéroports?  ports?  positions  points de passage  pays  côtes?  eaux  fleuve
        secteurs?  casernes?  îles?  départements?  cantonnements?  hôpitaux  écoles""",
)

GRAMMAR = Grammar("fr", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

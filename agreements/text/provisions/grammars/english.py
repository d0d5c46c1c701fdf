"""What English gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""shall  will  must  should  ought to  undertakes? to  undertakes?  agrees? to  agreed to
        agrees? that  has agreed to  have agreed to  pledges? to  commits? to  commits? itself to
        commits? themselves to  commits? ourselves to  is to  are to  is required to
        are required to  is obliged to  are obliged to  is bound to  are bound to  is responsible
        are responsible  shall be responsible  bears? responsibility  has the duty to
        have the duty to  is obligated to  are obligated to  undertook to  guarantees? (?:to|that)
        is committed to  are committed to  consents? to  ensures?  demands?  urges?  requests?
        instructs?  directs  decides to  decides that  promises? to  vows? to  accepts? to
        takes? all  takes? the necessary  (?:hereby )?(?:declares?|proclaims?|announces?) (?:a |an |the )?(?:\\w+ ){0,4}(?:ceasefire|cease-fire|cessation of hostilities|truce)
        is hereby declared""",
    denied="""there (?:shall|will|must) be no(?! longer than)  there (?:shall|will|must) not be  shall not  will not  must not  may not  should not  cannot  can not  is not to  are not to
        shall neither  will neither  shall never  will never  undertakes? not to  agrees? not to
        agreed not to  pledges? not to  commits? not to  is not allowed to  are not allowed to
        is not permitted  are not permitted  shall in no case  shall under no circumstances
        may neither  neither party (?:shall|will|may)  neither side (?:shall|will|may)
        no (?:\\w+ ){1,6}(?:shall|will|may|must)  nor shall  nor will  nor may  not to
        may under no circumstances  do not have the right to  does not have the right to""",
    may="""may  can  is entitled to  are entitled to  has the right to  have the right to
        is authori[sz]ed to  are authori[sz]ed to  is free to  are free to  is permitted
        are permitted  is allowed to  are allowed to  is permissible  is only permissible
        shall have the right  shall be entitled  shall be free  shall be allowed
        shall be permitted  reserves? the right  retains? the right""",
    refrain="""refrain(?:s|ing)?  to refrain  abstain(?:s|ing)?  desist(?:s|ing)?  prohibit(?:s|ed|ing|ion)?
        is forbidden  are forbidden  be forbidden  ban  bans  banned  a ban  renounces?
        inadmissible  impermissible  not permitted  no (?:firing|attacks?|offensive|military|reprisals?|hostile|new|use)  not (?:use|allow|permit|carry|conduct|target|attack)
        non-use of force  avoid  forgo  forswear""",
    strive="""best efforts  every effort  all efforts  utmost efforts?  endeavou?rs?  endeavou?r to  strive
        strives  seek to  seeks to  make efforts  makes efforts  all possible efforts
        use their good offices  try to  attempt to  work towards?  works? towards?  aim to  aims to
        do their utmost  do its utmost  do everything possible  reasonable efforts
        all reasonable measures  use all means""",
    agree_later="""(?:be |are |is )?(?:the )?subjects? of (?:\\w+ ){0,3}(?:negotiations?|talks|agreements?)  be fixed by (?:mutual|common) agreement  at a later (?:date|stage) (?:by|through) agreement  agree (?:upon|on)  be agreed  to be agreed  negotiate  negotiations on  enter into negotiations  commence negotiations  begin negotiations  start negotiations
        open negotiations  resume negotiations  hold negotiations  continue negotiations
        commence discussions  commence talks  begin talks  conclude an agreement  (?:resume|hold|begin|start|continue|commence|conduct|launch|initiate) (?:the |direct |further |their |political |peace ){0,3}(?:talks|negotiations|discussions|consultations)
        conclude a separate  be determined by mutual agreement  be determined by agreement
        be the subject of (?:further|separate|future)  be settled by negotiation
        agreement on .{1,60} shall be concluded  an agreement .{1,60} shall be concluded
        be agreed upon additionally  be discussed and agreed  work out an agreement
        reach (?:an )?agreement on  further talks  further negotiations  discuss and agree
        jointly determine  accept the principle""",
    allow="""have the right  has the right  be entitled  be free to  be permitted  be allowed
        be authori[sz]ed  have the option  have access""",
    tell="""recogni[sz]es?  reaffirms?  re-affirms?  affirms?  welcomes?  notes?  takes? note
        acknowledges?  express(?:es)?  declares?  confirms?  considers?  recalls?  emphasi[sz]es?
        stresses  stress  underlines?  underscores?  commends?  appreciates?  thanks?
        we signed  (?:parties|sides|governments|leaders|ministers|states) (?:have )?signed
        are convinced  believes?  regrets?  condemns?  deplores?  supports?  endorses?  reiterates?
        decides to remain  understands?  invites?  appeals?  has accepted  have accepted  praises?
        calls? (?:up)?on  encourages?  hopes?  is aware  are aware  emphasised  welcomed
        acknowledged  accepted  pays? tribute  shares? the view""",
    state="""remains? seized  remain actively seized  enters? into force
        comes? into force  remain in force  remains? valid  in no way prejudices?  prejudices
        prejudge  prejudges  be construed  be interpreted  be without prejudice  is without prejudice
        are without prejudice  be deemed  be considered  be understood
        be regarded  affect  affects  constitutes?  forms? an integral part  form part  means
        consists? of  be composed of  is composed of  comprises?  be equally authentic
        equally authentic  does not apply  do not apply  applies to  apply to  be binding
        be open for signature  be open to  be subject to ratification  be known as  be called
        be referred to as  is done in  be done in  was signed  apply(?= (?:to|as|from|in|until|only|mutatis|also|during|for|when|if)(?!\\w))
        apply(?=\\s*[.,;])  applies  supersedes?
        have every opportunity  expires?  terminate on  be in effect  remain in effect
        takes? effect  came into effect  come into effect  has the meaning  is an integral part
        recogni[sz]e  be valid  is valid  be interpreted  serve as""",
    commit="""commitment  commitments  committed  undertaking  obligation  obligations  readiness to
        determination to  willingness to  resolve to  adherence""",
    weak="""as far as possible  to the extent possible  wherever possible  where possible  if possible
        to the fullest extent possible  insofar as possible  in so far as possible""",
    end="""cease  ceases  cessation of  (?<!the\\s)(?<!at\\s)end(?! of)  terminate  stop  halt  discontinue  put an end to  be terminated
        be ended  be discontinued  be stopped  is terminated  is ended  are ended""",
    fighting="""fire  ceasefire  cease-fire  hostilit(?:y|ies)  military  fighting  combat  armed
        firing  shelling  war  attacks?  violence  offensives?  operations""",
    relative="""which  that  who  whom  whose  where  if  unless  when  whether  while
        provided that  in case  until  once""",
    ask="""calls? (?:up)?on  urges?  requests?  demands?  demands that  urges that  requests that
        directs  instructs  invites?  asks?  encourages?  appeals? to  tasks  mandates  entrusts
        authori[sz]es  calls? for""",
    asking_bodies="""council  assembly  conference  summit  union  we""",
    not_at_start="not(?! later| more| less)  no longer",
    permit="authori[sz]es  authori[sz]e",
    not_to="not to  never to",
    narrates="(?:is|are) (?:set out|listed|shown|indicated|specified|contained|described|annexed|attached) (?:in|on|to|at)  (?:is|are)(?! to | hereby | (?:\\w+ly )?\\w+(?:ed|en|wn|un|ld|ut|ght)(?!\\w))  was  were  has been  have been  (?:has|have|had) (?:\\w+ly )?\\w+(?:ed|en|ld|nt|de|ne|wn|un|ght)(?!\\w)",
    outcomes="succeed  prevail  be won  be (?:achieved|resolved|solved|attained|settled|secured|ensured|reached)  be (?:any |no )?(?:military )?solution  last  endure",
    leaves="(?:provisions?|articles?|paragraphs?|agreement|section|clause|annex|protocol|this) (?:[^\\W\\d_]+[\\s,]+|\\(?\\w{1,3}\\)? ){0,9}?(?:do|does|shall|will) not (?:prevent|prohibit|exclude)  (?:nothing|no provision) (?:\\w+ ){0,7}(?:shall|will) (?:preclude|prevent|prohibit|exclude)  (?:do|does|shall|will) not preclude",
)

_ACTORS = Actors(
    heads="""part(?:y|ies)  sides?  governments?  authorit(?:y|ies)  forces  troops  arm(?:y|ies)
        units?  formations?  groups?  fighters  soldiers  combatants  experts  delegates  militias?  leaders?  leadership
        commands?  commanders?  commander-in-chief  representatives?  delegations?  ministers?
        ministr(?:y|ies)  presidents?  prime ministers?  secretary-general  secretary general
        councils?  committees?  commissions?  commissioners?  missions?  teams?  contact group
        chair(?:man|person|s)?  co-chairs?  co-chairmen  mediators?  mediation  guarantors?
        facilitators?  observers?  monitors?  peacekeepers  signator(?:y|ies)  states?
        countr(?:y|ies)  republics?  kingdom  federation  nations  organi[sz]ations?
        agenc(?:y|ies)  parliament  assembly  courts?  tribunal  police  personnel  officers?
        assistants  officials  institutions  powers?  board  secretariat  depositary
        united nations  coalition  rebels  opposition  movements?  belligerents  participants
        entit(?:y|ies)  bodies  body  factions?  community  general staffs?  staffs?  office
        members  security council  general assembly  red cross  red crescent  administration
        administrations  legislature  congress  senate  cabinet  bureau  monitoring mechanism
        joint mechanism  verification mechanism  centre  center  director-general
        high representative  special representative  special envoy  envoys?  donors  witnesses
        lawmakers  judges  prosecutors?  """,
    articles="""the  a  an  all  both  each  every  either  neither  no  any  these  those  their  its  such
        our  this  two  three  four  one  each of the  all of the  either of the  both of the
        said  other  another  of the two""",
    kinds="""armed  military  foreign  contracting  high contracting  warring  opposing  respective
        conflicting  regular  irregular  national  local  central  federal  provisional  interim
        transitional  joint  international  regional  detaining  occupying  concerned  competent
        relevant  appropriate  higher  other  parties'  member  signatory  allied  coalition  civil
        naval  air  land  ground  security  defence  defense  peacekeeping  multinational
        humanitarian  medical  political  high  senior  former  foreign ministers  opposition
        government  state  signed  undersigned  two  three  four  five  concluding  negotiating
        guarantor  monitoring  special  general  supreme  border  police  united  mixed  tripartite
        trilateral  bilateral  quadripartite  implementation  ceasefire  self-defence  self-defense
        liberation  rebel  non-state  non-governmental  third  participating  host  troop-contributing
        respective  independent  neutral  law enforcement  administrative  republican  both  new
        steering  coordination  technical  working  liaison  mediating  religious  tribal  community
        prime  chief  civilian  territorial  municipal  warring  rival  allied""",
    of="""of  of the  for  of both  of each  of all  of these  of its  of their  in the  in
        from  from the  of either  of certain  on""",
    joined="""and  or  nor  as well as  together with  along with  jointly with  in collaboration with
        in cooperation with  in coordination with  in conjunction with
        in collaboration and coordination with  with the participation of
        with participation of  and also  and of  in collaboration with the  on one hand and
        on the one hand,? and  on one side,? and  with the support of  and by""",
    governing="""of  to  with  for  between  among  from  in  on  against  throughout  across  by  under  at  into  upon  about
        through  within  towards?  over  without  concerning  regarding  near  including  than
        inform  notify  allow  assist  support  provide  ensure  invite  request  via  behind
        both between  ask  help  protect  respect  observe  cease  release  withdraw  remove""",
    things="""agreement  article  annex  protocol  declaration  memorandum  charter  convention  law
        treaty  zone  area  line  period  day  constitution  plan  accord  appendix  section
        paragraph  resolution  territory  region  city  corridor  hostilities  elections
        nothing  implementation  withdrawal  such  this  these  those  it  he  she  they  there
        any  all  each  no  where  in  on  upon  within  the  a  an  d-day  statement  communiqué
        communique  ceasefire  truce  provisions  measures  prisoners  disputes  questions  mr
        activities  questions  terms  proposal  roadmap  road  sea  river  operation  process
        program  programme  fund  conflict  war  peace  january  february  march  april  may  june
        july  august  september  october  november  december  monday  tuesday  wednesday  thursday
        friday  saturday  sunday""",
    opening="""within  upon  after  in  on  from  to  if  when  as  for  during  pending  following  until
        immediately  furthermore  further  moreover  however  also  in addition  at  by  with
        under  without  once  before  starting  thereafter  additionally  meanwhile  finally  for
        throughout  simultaneously  therefore  thus  accordingly  hereby  pursuant  consistent
        that  no later than  not later than  except  unless  subject  notwithstanding  should
        where  while  having  acting  based  given  considering  desiring  guided  until  prior
        first  second  then  likewise  similarly  to this end  and  but  since  every  daily  each
        january  february  march  april  may  june  july  august  september  october  november
        december  it is understood  furthermore  recognizing  convinced  noting  because  effective
        through  between  among  regarding  concerning  today  provided""",
    we="we",
    by="by  by the  through  under the responsibility of  on the part of",
    not_by="""agreed  agreed upon  controlled  held  occupied  signed  declared  approved  recogni[sz]ed
        accepted  defined  adopted  described  proposed  mandated  designated  established
        appointed  led  headed  used  owned  imposed  required  requested  determined  set
        caused  authori[sz]ed  chaired  facilitated  supported  witnessed  guaranteed  brokered
        followed  reached  stated  announced  specified  provided  drafted  prepared  decided
        administered  governed  laid  placed  sponsored  mediated  produced  committed  reported
        advanced  expressed  monitored  given  received  prejudiced  affected  covered  bound
        as agreed  accompanied  proposals  submitted  undertaken""",
    agents="",
    given="",
    told="""inform(?:s|ed|ing)?  notif(?:y|ies|ied)  notifying  informing  provid(?:e|es|ed|ing)  report(?:s|ed)? to
        submit(?:s|ted|ting)? .{0,60}?to  deliver(?:s|ed|ing)? .{0,60}?to  hand(?:s|ed|ing)? .{0,60}?(?:over )?to
        transmit(?:s|ted|ting)? .{0,60}?to  communicate(?:s|d)? .{0,60}?to  give(?:s|n)? .{0,60}?to
        transfer(?:s|red)? .{0,60}?to  present(?:s|ed)? .{0,60}?to  access (?:for|by|to)
        furnish(?:es|ed)?  notification of .{0,40}?to  available to  advise(?:s|d)?  send .{0,40}?to
        refer .{0,40}?to  referred to  consult(?:s|ed)? with  grant(?:s|ed)?  provided? .{0,60}?(?:with|to)
        supply  supplies  at the disposal of  exchanged? .{0,40}?with  convey .{0,40}?to""",
    protected="""civilians?  civilian populations?  civilian population  populations?  prisoners of war
        prisoners  detainees  refugees  internally displaced persons  displaced persons  idps
        the wounded  wounded  wounded and sick  hostages  women and children  children
        local population  inhabitants  residents  returnees  minorities  medical personnel
        humanitarian workers  famil(?:y|ies) of the missing  persons deprived of liberty""",
    passive="""(?:be|being|been) (?:\\w+ly )?(?!responsible|bound|entitled|composed|represented|obliged|obligated|guided|committed|authori|required|permitted|allowed|free|prohibited|established|accountable|deployed|stationed|prepared|ready|west|east|north|south)\\w+(?:ed|en|wn|nt|ld|ut|de|ne|un|st|ught)""",
)

_TIMES = Times(
    numbers={
        "one": 1,
        "a": 1,
        "an": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "hundred": 100,
    },
    units={
        "TM": "minutes?",
        "TH": "hours?  hrs?",
        "D": "days?",
        "W": "weeks?",
        "M": "months?",
        "Y": "years?",
    },
    within="""notice of  notice of at least  notice of not less than  within  within the next  within a period of  within a maximum of  in the course of  into  in
        no later than  not later than  by no later than  no more than  not more than  in no more than
        not exceeding  not to exceed  up to a maximum of  a maximum of  maximum of  at the latest
        in less than  over the next  in the next  during the next  within the first  during the first
        within the following  at most  within at most  at least  for the next  within the period of
        for a maximum of  for an initial period of  within no more than  inside""",
    within_after="in advance  advance notice  prior notice  notice  written notice  at the latest  at most",
    since="""of  after  from  following  as of  since  upon  from the date of  after the date of
        following the date of  of the date of  starting from  counting from""",
    ahead_of="before  prior to  in advance of  ahead of",
    between="calendar  working  business  consecutive  full  clear  successive",
    days="""by  before  until  till  no later than  not later than  by no later than  on or before  from
        starting  starting from  starting on  beginning  beginning on  beginning from  as of  as from
        effective  effective from  effective as of  effective on  with effect from  on
        commencing  commencing on  commencing from  up to  to  at  since  between  not before
        with effect as of  prior to  in  of at the latest  at the latest on  at the latest by
        through  not after  deadline of  date of  until at least""",
    not_days="""signed  adopted  done  dated  concluded  reached  declared  issued  held  made  agreed
        announced  of  statement  agreement  meeting  met  summit  accord  treaty  resolution
        established  ratified  approved  existed  positions  borders  lines  published  launched
        opened  initialled  begun  began  convened  took place  occurred  up  gathered  initialed""",
    end_of="the end of  end of  close of",
    effect="""signature  signing  entry into force  coming into force  entering into force  conclusion of this  entry into effect  adoption  acceptance  signature of this  coming into effect
        its signature  its entry into force  enters into force""",
    at="""upon  on  at the moment of  at the time of  from the moment of  from the date of  on the date of
        as of the date of  on the day of  at  from the time of  immediately upon  immediately after
        immediately following  immediately on  as of  as from  after  following  with  as soon as
        upon its  upon the  from the  on the  at the  from  once""",
    at_once="""immediately  immediate  forthwith  at once  without delay  without any delay  urgently
        without undue delay  on an urgent basis  as a matter of urgency  without further delay
        instantly  urgent""",
    soon="""(?:over|in|during|within) the coming (?:hours|days|weeks|months)  promptly  as soon as possible  as soon as practicable  as quickly as possible
        as quickly as practicable  at the earliest possible  at the earliest opportunity
        as early as possible  expeditiously  prompt  in the shortest possible time  speedily""",
    every="""every  each  once (?:a|every|per)  twice (?:a|every|per)  \\w+ times (?:a|per)  per""",
    once="""upon  after(?! many| several| long| more| years| months)  once(?! every| a | per| again| more| and)  as soon as(?! possible| practicable)  following(?= the \\w+ of| \\w+ of| its)  before  prior to  pending  from the day \\d+ of
        on day \\d+ of  on day \\d+ after  starting on day \\d+ after  from day \\d+ of
        within (?:days|weeks|hours) of  immediately after  immediately upon  from the moment
        from the start of  from the beginning of  at the beginning of  at the end of
        simultaneously with  parallel to  at the same time as  on completion of  on the completion of
        by the time of  by the time""",
    not_once="""agreed  based  depending  relying  called  calls?  embark(?:ed)?  looking  decided
        conferred  touched  imposed  incumbent  acted  immediately  held  existed  occupied  were  was""",
    day_number="""(?:on )?(?:the )?day  (?:on )?the""",
    often={
        "P1D": "on a daily basis  every day",
        "P1W": "weekly  on a weekly basis",
        "P1M": "monthly  on a monthly basis",
        "P3M": "quarterly",
        "P1Y": "annually  yearly  on an annual basis",
    },
)

_REFERENCES = References(
    items="""articles?  art\\.  arts\\.  paragraphs?  paras?\\.?  sub-?paragraphs?  sections?  clauses?
        sub-?clauses?  items?  points?  chapters?  parts?  titles?  principles?  rules?  sub  §§?
        footnotes?  notes?  provisions? (?:of )?  operative paragraphs?
        preambular paragraphs?""",
    paragraphs="paragraphs?  paras?\\.?  points?  items?  clauses?  sub  sub-?paragraphs?  sections?",
    annexes="annex(?:es)?  appendix  appendices  schedules?  protocols?  attachments?  exhibits?  maps?",
    near="""following  preceding  foregoing  previous  above  above-mentioned  abovementioned
        aforementioned  aforesaid  aforementioned  above mentioned  last""",
    near_after="""above  below  hereof  hereto  mentioned above  referred to above  set out above
        listed above  identified above  specified above  of this article  of this section
        set out in the footnote  as set out in the footnote  described above  set forth above
        outlined above  stated above""",
    instruments="""(?:(?:ceasefire|cease-fire|truce|peace|armistice|framework|joint|general|final|trilateral|bilateral|disengagement|comprehensive) )?(?:agreements?|accords?|declarations?|statements?|protocols?|arrangements?|communiqu[ée]s?)
        accords?  treat(?:y|ies)  conventions?  protocols?  memorand(?:um|a)
        declarations?  statements?  communiqu[ée]s?  charters?  laws?  constitutions?  resolutions?
        proclamations?  covenants?  statutes?  pacts?  understandings?  proposals?
        road ?maps?  package of measures  terms of reference  frameworks?  arrangements?  plans?
        decrees?  decisions?  letters?  principles  final act  document  documents  commitments
        exchange of letters  constitutional act  constitutional law  concept
        mandate  regulations""",
    own="this  present  the present  said  the said  such  that  an  any  a  the foregoing  each  these",
    links="""laid out by  set out by  set out in  outlined by  announced by  endorsed by  adopted by the  of  on  signed  signed on  signed in  signed at  adopted  adopted on  adopted by  adopted in
        dated  reached  reached on  reached in  reached at  between  concluded  concluded on
        concluded in  made on  agreed on  agreed  issued  issued on  of the  in  at  for  for the
        on the  for a  on a  concerning  concerning the  relating to  relating to the  regarding
        regarding the  relative to the  to  against  and its""",
    joined="and  to  through  or  as well as",
    as_agreed="""as (?:agreed|declared|decided|stipulated|provided|set out|set forth|defined|specified|laid down|described|outlined|stated|envisaged|established|mandated|determined|confirmed|foreseen) (?:upon )?(?:by|in|at|with|under)""",
    parts="""measures?  provisions?  obligations?  commitments?  principles?  mechanisms?  steps?
        paragraphs?  articles?  sections?  points?  items?  clauses?  actions?  tasks?  undertakings?
        conditions?  procedures?  arrangements?  requirements?  objectives?  deadlines?
        understandings?  subparagraphs?  sub-paragraphs?""",
    bodies="security council  general assembly  united nations  un  unsc  sc  unga  osce  permanent council",
    resolution="resolutions?  res\\.  decision no\\.  decisions? nos?\\.  decree no\\.  law no\\.",
    always="""terms of reference  package of measures  geneva conventions?  united nations charter
        un charter  charter of the united nations  rome statute  minsk agreements?  minsk protocol
        minsk memorandum  helsinki final act  universal declaration of human rights
        vienna conventions?""",
    of="of  to  in  under  from  of the  to the  in the",
    next="following  next",
    last="preceding  previous  foregoing  last",
    this="this  the present  the said",
    attached="attached  annexed  accompanying  enclosed  appended  attached hereto  annexed hereto  appended hereto  hereto attached  attached to  annexed to",
    papers="maps?  lists?  tables?  timetables?  charts?  documents?  schedules?  matrix  appendix  sketch",
    inside="in  under  by  with  to  in the  under the  by the  with the  to the  of the",
    topics="on  on the  relative to  relating to  concerning  regarding  for the  against",
    ordinals="one  two  three  four  five  six  seven  eight  nine  ten",
    dated="joint  ceasefire  trilateral  bilateral",
    made="signed  adopted  reached  concluded  made  issued  laid out  set out  outlined  announced  endorsed",
)

_CIRCUMSTANCES = Circumstances(
    conditions="""if  provided that  provided  unless  on condition that  on the condition that
        in the event of  in the event that  in case of  in case  subject to  as long as  so long as
        should the  should any  should either  should one  only if  except when  where necessary
        if necessary  contingent upon  only after  only when""",
    where="""in  along  throughout  within  around  near  from  across  on  at  inside  outside  north of
        south of  east of  west of  between  in and around  to  beyond  behind  over  into  through""",
    grounds="""zones?  areas?  territor(?:y|ies)  regions?  lines?  borders?  districts?  cit(?:y|ies)
        corridors?  villages?  provinces?  front  frontlines?  boundar(?:y|ies)  settlements?
        towns?  roads?  camps?  airports?  ports?  valleys?  oblasts?  locations?  positions
        checkpoints?  crossings?  bases?  country  coast  waters  airspace  river  strip  sector
        sectors  barracks  highways?  municipalit(?:y|ies)  localities  counties  land  sea  islands?
        hospitals?  schools?  places?""",
)

GRAMMAR = Grammar("en", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

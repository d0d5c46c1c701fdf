"""What Spanish gives the readers of clauses."""

from agreements.text.provisions.grammar import (
    Actors,
    Circumstances,
    Duties,
    Grammar,
    References,
    Times,
)

_DUTIES = Duties(
    shall="""se comprometen? (?:a|en)  se comprometen?  se obligan? a  deben?  deberán?  acuerdan?  han acordado
        acordaron  convienen en  conviene en  han convenido  está obligad[oa] a  están obligad[oa]s a
        tendrán? que  tienen? que  ha de  han de  es responsable  son responsables  garantizan?  aseguran?
        velarán?  velan?  será responsable  serán responsables  decide que  deciden  decide  se encargarán?
        \\w{2,}(?:ará|erá|irá|arán|erán|irán|drá|drán|ondrá|ondrán|rá|rán)  corresponde a  adoptarán?
        prometen?  asumen? el compromiso  asumen la obligación  (?:declaran?|decretan?|anuncian?) (?:un |el |la |una )?(?:\\w+ ){0,2}(?:alto el fuego|alto al fuego|cese al fuego|cese el fuego|cese de hostilidades|tregua)""",
    denied="""no habrá  no hay(?:a|an)?  no (?:deben?|deberán?|podrán?|pueden?|se podrá|se podrán|será|serán|\\w+(?:rá|rán))
        se comprometen? a no  se obligan? a no  ninguna? (?:\\w+ ){1,5}(?:podrá|deberá|\\w+rá)
        ninguna de las partes  en ningún caso  no (?:se|l[aeo]s?) (?:l[aeo]s? )?\\w+(?:rá|rán)  no está permitid[oa]  a no
        no se permitirá  no utilizar  no realizar  no permitir""",
    may="""pueden?  podrán?  tienen? derecho a  tendrán? derecho a  está autorizad[oa] a  están autorizad[oa]s a
        tienen? la facultad  está facultad[oa]  están facultad[oa]s  se permite  se permitirá
        tendrán? la facultad  se reservan? el derecho  estarán? autorizad[oa]s? a  estarán? facultad[oa]s?""",
    refrain="""abstenerse  se absten(?:drá|drán|ga|gan)  se abstienen?  absteniéndose  prohib(?:ir|e|en|ido|ida|idos|idas|ición|irá|irán)
        queda prohibid[oa]  quedan prohibid[oa]s  se prohíben?  está prohibid[oa]  están prohibid[oa]s
        renuncian?  renunciarán?  evitar  evitarán?  no (?:usar|utilizar|atacar|permitir|realizar|efectuar|hacer)""",
    strive="""se esforzarán?  procurarán?  procuran?  harán? todo lo posible  hará todo lo posible  esforzarse  mejores esfuerzos
        todos los esfuerzos  todos sus esfuerzos  harán? (?:todos )?los esfuerzos  máximos esfuerzos  tratarán? de  buscarán?
        propender  propenderán?  hacer todo lo posible  en la mayor medida  el mayor esfuerzo  realizarán esfuerzos
        harán esfuerzos  trabajarán por  promoverán esfuerzos  intentarán?""",
    agree_later="""(?:objeto|materia) de (?:\\w+ ){0,2}(?:negociaci(?:ón|ones)|acuerdo)  de común acuerdo  negociarán?  negociar  acordarán  acordará  iniciarán? (?:las |unas )?negociaciones
        entablarán? (?:negociaciones|conversaciones|diálogos?)  celebrarán? (?:negociaciones|conversaciones)
        concertarán? un acuerdo  concluirán? un acuerdo  será objeto de  serán objeto de (?:acuerdo|negociación)
        se determinarán? de común acuerdo  se definirán? de común acuerdo  de común acuerdo (?:fijarán|determinarán|definirán)
        será acordad[oa]  serán acordad[oa]s  se pondrán de acuerdo  acuerdo posterior  llegar a un acuerdo
        se acordarán?  convendrán?  discutirán? y acordarán?""",
    allow="tener derecho  derecho a  estar autorizad[oa]s?  ser libres? de",
    tell="""reconocen?  reafirman?  afirman?  acogen? con beneplácito  acogen? con satisfacción  toman? nota  recuerdan?
        expresan?  declaran?  confirman?  subrayan?  consideran?  condenan?  lamentan?  agradecen?  apoyan?
        reiteran?  destacan?  observan?  decide seguir ocupándose  saludan?  manifiestan?  celebran?  estiman?
        resaltan?  ratifican?  valoran?  coinciden?  invitan?  alientan?  instan?  exhortan?  señalan?""",
    state="""entra en vigor  entrará en vigor  entrarán en vigor  entran en vigor  entra en vigencia  entrará en vigencia
        no afecta  no afectan  no afectará  no prejuzga  no prejuzgan  no prejuzgará  se aplica  se aplicará
        no se aplica  se aplican  se aplicarán  no se aplicará  forma parte integrante  forman parte integrante  formará parte
        formarán parte  hacen fe  igualmente auténticos  permanecerá en vigor  permanece en vigor  seguirá en vigor
        está compuest[oa]  estará compuest[oa]  estará integrad[oa]  está integrad[oa]  se compone  se entiende por
        se entenderá  significan?  constituyen?  constituirán?  será interpretad[oa]  se interpretará  se considerarán?
        se considera  quedará abiert[oa]  estará abiert[oa]  hecho en  surtirá efecto  surte efecto  tendrá vigencia
        podrá interpretarse  se denominarán?  será válid[oa]  comprende  para los efectos  expira  expirará  estará conformad[oa]""",
    commit="compromisos?  obligaci(?:ón|ones)  determinación  voluntad  disposición de  adhesión",
    weak="en la medida de lo posible  si es posible  siempre que sea posible  cuando sea posible  en lo posible  dentro de lo posible",
    end="cesar  cese de(?!l? fuego)  cesarán?  cesan?  poner fin  pondrán? fin  ponen fin  detener  terminar",
    fighting="fuego  hostilidades  hostil(?:es)?  combates?  militares?  ataques?  armad[oa]s?  ofensivas?  violencia  bélic[oa]s?  guerra  disparos",
    relative="que  quien  quienes  cuyo  cuya  cual  cuales  donde  si  cuando  como  salvo  mientras  a fin de que  para que  siempre que",
    ask="""exige  exhortan?  instan?  piden?  pide a  solicitan?  invitan?  encargan?  insta a  hacen? un llamamiento
        llaman?  alientan?  exige que  autoriza  encomienda""",
    asking_bodies="consejo  asamblea  conferencia  cumbre  nosotros  unión",
    not_at_start="no(?! más| mayor| menos)",
    permit="autoriza  autorizan",
    not_to="de no  a no",
    narrates="figuran?  se (?:detallan?|indican?|enumeran?|adjuntan?|anexan?)  consta(?:n)? en  es  son(?! \\w+[ai]d[oa]s)  era  eran  fue  fueron  han? \\w+[ai]do  \\w{2,}(?:aron|ieron)",
    outcomes="tener éxito  prosperar  (?:ser )?(?:alcanzad[oa]s?|resuelt[oa]s?|lograd[oa]s?)  (?:lograr|alcanzar|resolver)se",
    leaves="(?:disposici(?:ón|ones)|artículo|párrafo|acuerdo|protocolo|anexo|nada)(?: \\w+){0,8} (?:no )?(?:impiden?|excluyen?|prohíben?|impedirán?|excluirán?|prohibirán?|obstan?|obstarán?)(?!\\w)  no (?:excluyen?|excluirán?)",
)

_ACTORS = Actors(
    heads="""partes?  gobiernos?  autoridad(?:es)?  fuerzas?  tropas  ejércitos?  unidades?  formaciones?  grupos?
        combatientes  milicias?  dirigentes  líderes  dirección  mandos?  comandantes?  representantes?  delegaci(?:ón|ones)
        delegados  ministros?  ministerios?  presidentes?  primer ministro  secretario general  consejos?  comités?
        comisi(?:ón|ones)  comisionados?  misi(?:ón|ones)  equipos?  copresidentes?  mediadores?  garantes?  facilitadores?
        observadores?  signatari[oa]s?  estados?  país(?:es)?  países  repúblicas?  reino  federación  naciones
        organizaci(?:ón|ones)  organismos?  agencias?  parlamento  congreso  asamblea  tribunal(?:es)?  corte  policía
        personal  funcionarios?  instituciones?  potencias?  secretaría  depositario  naciones unidas  coalición  oposición
        movimientos?  beligerantes  participantes  entidad(?:es)?  facciones  comunidad  estado mayor  miembros  cruz roja
        administraci(?:ón|ones)  oficina  mecanismo de monitoreo  mecanismo de verificación  guerrillas?  bandos?  lados
        integrantes  excombatientes  farc-ep  eln  altas partes contratantes  gobierno nacional  defensoría  fiscalía
        registraduría  mesa de diálogos  países garantes  frentes  insurgencia  jefes  senado""",
    articles="""el  la  los  las  un  una  unos  unas  ambas  ambos  cada  cada una de las  cada uno de los  todas las  todos los  todas  todos
        ninguna  ninguna de las  ninguno de los  las dos  los dos  dos  tres  cuatro  sus?  dich[oa]s?  est[ea]s?  otras?  la otra
        cualquiera de las  una de las  toda  todo""",
    kinds="altas  dos  tres  cuatro  otras?  distint[ao]s  respectiv[ao]s  demás  nuev[ao]s?  mism[ao]s?  gran  diferentes  países",
    after="""armad[oa]s?  contratantes?  signatari[oa]s  militares?  extranjer[oa]s?  gubernamentales?  regulares  nacional(?:es)?
        competentes?  interesad[oa]s?  beligerantes  en conflicto  adversari[oa]s?  civil(?:es)?  internacional(?:es)?
        regional(?:es)?  general(?:es)?  especial(?:es)?  conjunt[oa]s?  mixt[oa]s?  tripartit[oa]  bilateral  de seguridad
        de defensa  humanitari[oa]s  locales  transitori[oa]  de transición  de seguimiento  de relaciones exteriores
        del interior  permanente  federal  central  suprem[oa]  miembros?  parte  garantes  no estatales  insurgentes
        en contienda  irregulares  de verificación  de paz  públicas?  de monitoreo  y verificación  unidas  revolucionarias
        de las naciones unidas  políticos?  judicial(?:es)?  al margen de la ley  territorial(?:es)?""",
    of="de  de la  del  de los  de las  en  para",
    joined="y  e  o  u  así como  junto con  en colaboración con  conjuntamente con  con la participación de  con el apoyo de  en coordinación con  ni  por una parte,? y  y de",
    governing="""de  del  a  al  con  por  para  entre  en  sobre  contra  bajo  hacia  sin  según  ante  de la  de las  de los  a la  a las
        a los  por la  por las  por los  con la  con las  con los  entre las  entre los  para las  para los  para la  en la  en las
        en los  en el  por el  con el  sobre las  informar  notificar  proteger  respetar  que  desde  ante la  ante el  hasta""",
    things="""acuerdo  artículo  anexo  protocolo  declaración  memorando  carta  convenio  convención  ley  tratado  zona  zonas
        línea  período  día  constitución  plan  capítulo  sección  párrafo  resolución  territorio  región  ciudad  nada  el  la  los
        las  un  una  en  a  al  del  de  por  para  con  sin  si  se  todo  toda  todos  todas  este  esta  estos  estas  no  elecciones  retiro
        cese  alto  tregua  disposiciones  medidas  prisioneros  título  parte i  cuando  como  durante  dentro  tras  una  lo  ningún
        enero  febrero  marzo  abril  mayo  junio  julio  agosto  septiembre  octubre  noviembre  diciembre""",
    opening="""dentro  en  a  al  tras  después  antes  sobre  para  si  cuando  durante  hasta  sin  inmediatamente  conforme  con  por
        a más tardar  a partir  desde  a fin  asimismo  además  no obstante  igualmente  una vez  cada  bajo  de conformidad
        de acuerdo  mientras  luego  finalmente  en caso  salvo  así  según  entre  teniendo  considerando  que  a efectos
        transcurrid[oa]s?  simultáneamente  previo  previa  también  y  el \\d  de igual  como  con el fin  adicionalmente""",
    we="nosotros",
    by="por  por las  por los  por la  por el  por parte de  por parte del  de parte de  bajo la responsabilidad de",
    not_by="""acordad[oa]s?  controlad[oa]s?  ocupad[oa]s?  firmad[oa]s?  declarad[oa]s?  aprobad[oa]s?  reconocid[oa]s?
        aceptad[oa]s?  definid[oa]s?  adoptad[oa]s?  descrit[oa]s?  propuest[oa]s?  designad[oa]s?  establecid[oa]s?
        nombrad[oa]s?  dirigid[oa]s?  presidid[oa]s?  previst[oa]s?  fijad[oa]s?  decidid[oa]s?  suscrit[oa]s?
        expedid[oa]s?  liderad[oa]s?  garantizad[oa]s?  integrad[oa]s?  conformad[oa]s?  dictad[oa]s?""",
    told="""informarán? (?:a|al)  informar (?:a|al)  notificarán? .{0,60}?(?:a|al)  notificar .{0,60}?(?:a|al)  entreg\\w+ .{0,80}?(?:a|al)
        transmit\\w+ .{0,80}?(?:a|al)  comunic\\w+ .{0,80}?(?:a|al)  proporcion\\w+ .{0,80}?(?:a|al)  present\\w+ .{0,60}?(?:a|al|ante)
        remit\\w+ .{0,80}?(?:a|al)  rend\\w+ (?:informes?|cuentas) (?:a|al|ante)  a disposición (?:de|del)  acceso (?:de|del|a|al)
        suministr\\w+ .{0,80}?(?:a|al)  otorg\\w+ .{0,60}?(?:a|al)  facilit\\w+ .{0,60}?(?:a|al)  someter\\w* .{0,60}?(?:a|al)""",
    protected="""población civil  poblaci(?:ón|ones)  civiles  prisioneros de guerra  prisioneros  detenidos  refugiados  desplazados
        personas desplazadas  heridos  rehenes  secuestrados  mujeres y niños  niños  niñas  víctimas  comunidades  familiares
        personal humanitario  personal médico""",
    passive="""(?:será|serán|es|son|ser|sea|sean) (?!responsable)\\w+(?:ad|id|st|ch|rt)[oa]s?""",
)

_TIMES = Times(
    numbers={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis": 16,
        "dieciocho": 18,
        "veinte": 20,
        "veinticuatro": 24,
        "veintiún": 21,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "ciento": 100,
    },
    units={
        "TM": "minutos?",
        "TH": "horas?",
        "D": "días?",
        "W": "semanas?",
        "M": "mes(?:es)?",
        "Y": "años?",
    },
    within="""antelación de  anticipación de  preaviso de  antelación mínima de  antelación de al menos  dentro de  dentro de los  dentro de las  dentro del plazo de  en  en un plazo (?:máximo |no mayor )?(?:de|a)  en el plazo de  a más tardar
        en un término (?:máximo )?de  en un período de  no mayor (?:a|de)  máximo  en no más de  en menos de  en las próximas  en los próximos
        en los  en las  dentro de las primeras  dentro de los primeros  a más tardar dentro de  a los  a las  en un plazo que no excederá de
        en un plazo no superior a  plazo máximo de  hasta  en un tiempo máximo de  en un lapso de  a más tardar a los  por un máximo de""",
    since="""después de  a partir de  contad[oa]s (?:a partir|desde)  siguientes a  posteriores a  desde  tras  de la  siguientes  contad[oa]s desde
        después de la  a partir de la  a partir del  luego de  posteriores a la  siguientes al?  de  del  de haberse  de su""",
    ahead_of="antes de  antes del  antes de la  previos a",
    between="calendario  hábiles  laborables  consecutivos  corridos  naturales  siguientes  próxim[oa]s",
    within_after="de antelación  de anticipación  de preaviso  a más tardar  como máximo  como mínimo",
    days="""el  antes del  a más tardar el  a partir del  desde el  hasta el  para el  al  a más tardar al  a partir de  desde  hasta  antes de
        del  con efecto al  no más tarde del  desde las  a más tardar en  en  a las""",
    not_days="""firmad[oa]s?  adoptad[oa]s?  suscrit[oa]s?  fechad[oa]s?  concluid[oa]s?  publicad[oa]s?  celebrad[oa]s?  fecha  acuerdo  declaración
        resolución  protocolo  ley  convenio  tratado  decreto  comunicado  aprobad[oa]s?  dad[oa]  hech[oa]  de  reunid[oa]s?  constitución  expedid[oa]""",
    end_of="fines de  finales de  el final de  fin de  final de  el fin de  finales del año",
    effect="firma  suscripción  entrada en vigor  entrada en vigencia  celebración del presente  aprobación del presente",
    at="""a partir de  desde  en el momento de  al momento de  a la  tras  después de  desde la  a partir de la  con la  en la fecha de  a la fecha de  una vez
        el día de  inmediatamente después de  luego de  al  desde el momento de  en el acto de  con""",
    at_once="""inmediatamente  inmediat[oa]s?  de inmediato  de manera inmediata  en forma inmediata  de forma inmediata  sin demora
        sin dilación  urgentemente  con urgencia  con carácter urgente  sin dilaciones  en el acto""",
    soon="en l[oa]s próxim[oa]s (?:horas|días|semanas|meses)  a la mayor brevedad(?: posible)?  lo antes posible  cuanto antes  a la brevedad  a la mayor brevedad  prontamente  lo más pronto posible  con prontitud  rápidamente  tan pronto como sea posible  a la mayor brevedad posible",
    every="cada  todos los  todas las  una vez (?:al|a la|por|cada)  dos veces (?:al|a la|por)  \\w+ veces (?:al|a la|por)  por",
    once="""después de  después del  tras  una vez(?! al| a la| por| cada| más)  tan pronto como(?! sea posible)  tan pronto(?! como sea)  luego de  antes de  al término de  al finalizar  a la conclusión de
        al concluir  al completarse  culminad[oa]  concluid[oa]  simultáneamente (?:a|con)  a partir de la  desde el inicio  al inicio de  al comienzo de  previo a  al final de
        en cuanto  cuando se (?:haya|hayan)""",
    not_once="",
    often={
        "P1D": "diariamente  a diario",
        "P1W": "semanalmente  semanal(?:es)?",
        "P1M": "mensualmente  mensual(?:es)?",
        "P3M": "trimestralmente  trimestral(?:es)?",
        "P1Y": "anualmente",
    },
)

_REFERENCES = References(
    items="""artículos?  arts?\\.  párrafos?  numeral(?:es)?  literal(?:es)?  incisos?  apartados?  secci(?:ón|ones)  puntos?  capítulos?
        partes?  títulos?  cláusulas?  principios?  fases?  etapas?  ordinal(?:es)?  parágrafos?  §§?  notas?""",
    paragraphs="párrafos?  numeral(?:es)?  literal(?:es)?  incisos?  apartados?  puntos?  parágrafos?",
    annexes="anexos?  apéndices?  protocolos? n[°ºo]\\.?",
    near="mencionad[oa]s?  citad[oa]s?  presentes?",
    near_after="anterior(?:es)?  precedentes?  siguientes?  antes mencionad[oa]s?  arriba mencionad[oa]s?  mencionad[oa]s?  supra  infra  anteriormente mencionad[oa]s?  arriba citad[oa]s?  antedich[oa]s?  antes citad[oa]s?",
    instruments="""acuerdos?  tratados?  convenios?  convenci(?:ón|ones)  protocolos?  memorando(?:s|um)?  declaraci(?:ón|ones)  comunicados?  cartas?
        ley(?:es)?  constituci(?:ón|ones)  resoluci(?:ón|ones)  proclamas?  pactos?  estatutos?  actas?  entendimientos?
        hojas? de ruta  mandatos?  arreglos?  plan(?:es)?  decretos?  decisi(?:ón|ones)  armisticio  acta final  reglamentos?  agenda  códigos?""",
    own="presentes?  el presente  la presente  del presente  dich[oa]  est[ea]  un  una  todo  toda  su  cada  ningún  cualquier",
    links="""de  del  de la  de los  de las  sobre  sobre la  sobre el  sobre los  relativo a  relativa a  relativos a  relativo al  suscrito en  suscrito el  suscrito  firmado en  firmado el
        firmad[oa]  adoptad[oa] en  adoptad[oa] el  adoptad[oa] por  adoptad[oa]  de fecha  entre  para  para la  para el  en  el  a  en la  por la  concerniente a  al  y la  contra  contra la  que""",
    joined="y  a  al  o  e  u",
    as_agreed="según (?:lo )?(?:acordado|previsto|establecido|dispuesto|definido|convenido|estipulado) (?:por|en|con|el)  conforme a lo (?:acordado|previsto|establecido|dispuesto|convenido) (?:por|en|con)  tal como (?:se acordó|se estableció|se declaró) (?:en|por)",
    parts="""medidas?  disposici(?:ón|ones)  obligaci(?:ón|ones)  compromisos?  principios?  mecanismos?  párrafos?  artículos?  puntos?  numeral(?:es)?
        literal(?:es)?  acciones?  condiciones?  procedimientos?  plazos?  objetivos?  incisos?  apartados?""",
    bodies="consejo de seguridad  asamblea general  onu  naciones unidas  csnu  agnu",
    resolution="resoluci(?:ón|ones)  decreto n[°ºo]\\.?  ley n[°ºo]\\.?  decretos?(?= \\d)  ley(?= \\d)",
    always="carta de las naciones unidas  convenios? de ginebra  estatuto de roma  declaración universal de (?:los )?derechos humanos  constitución política",
    of="de  del  de la  de los  de las  en  en el  en la  al  a",
    adjectives_after=True,
    next="siguientes?",
    last="anterior(?:es)?  precedentes?",
    this="el presente  la presente  este  esta",
    attached="adjunt[oa]s?  anex[oa]s?  que se anexan?  que se adjuntan?  anexad[oa]s?  que se acompañan?",
    papers="mapas?  listas?  cuadros?  calendarios?  cronogramas?  documentos?  croquis",
    inside="en el  en los  del  al  por el  con el",
    topics="sobre  sobre la  sobre el  sobre los  relativ[oa]s? (?:a la|al|a los|a las|a)  para  para la  para el  contra  contra la  de paz  de no",
    ordinals="primer[oa]?  segund[oa]  tercer[oa]?  cuart[oa]  quint[oa]  sext[oa]  séptim[oa]  octav[oa]  noven[oa]  décim[oa]  únic[oa]",
    made="firmad[oa]s?  suscrit[oa]s?  adoptad[oa]s?  concertad[oa]s?  celebrad[oa]s?  alcanzad[oa]s?",
)

_CIRCUMSTANCES = Circumstances(
    conditions="""si  siempre que  siempre y cuando  a condición de que  en caso de  en caso de que  a menos que  salvo que  con sujeción a  cuando  mientras
        en el caso de  de ser necesario  si es necesario  sujeto a""",
    where="en  en el  en la  en los  en las  a lo largo de  sobre  dentro de  alrededor de  cerca de  desde  al norte  al sur  al este  al oeste  entre  hacia  de  del",
    grounds="""zonas?  áreas?  territorios?  regi(?:ón|ones)  líneas?  fronteras?  distritos?  ciudad(?:es)?  corredor(?:es)?  aldeas?  provincias?  frente
        localidad(?:es)?  carreteras?  campamentos?  aeropuertos?  puertos?  posiciones  puntos de paso  país  costas?  aguas  ríos?  sector(?:es)?
        cuarteles?  municipios?  veredas?  departamentos?  puntos transitorios  cabeceras?  escuelas  hospitales""",
)

GRAMMAR = Grammar("es", _DUTIES, _ACTORS, _TIMES, _REFERENCES, _CIRCUMSTANCES)

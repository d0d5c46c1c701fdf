"""
Words for who speaks, who accuses and who denies, in the languages we read.

Written as in `agreements.linking.vocabulary_duties`: `*` any ending, `_` joins a phrase, `~` up
to two words, `@fr+es` for which languages the words after it count.
"""

SPEECH: dict[str, str] = {
    "say": """
        @en said says say saying told stated stating announc* reported reports claimed claims
        claiming declared added adding confirmed confirms insist* maintained maintains alleged alleges
        wrote tweeted warned noted noting recorded recording registering registered observing reporting observed documented corroborated
        assessed notes records registers observes informed briefed published acknowledged recalled explained according
        @any сообщил* сообща* заявил* заявля* сказал* утвержда* объявил* отметил* отмеча*
        передал* передают рассказал* уточнил* подчеркнул* говорит говорят зафиксировал*
        написал* информиру* проинформировал* повідоми* повідомля* заяви* стверджу* оголоси*
        зазначи* наголоси* зафіксува* розпові* каже кажуть հայտն* հայտարարել* հայտարարեց
        ասել* ասաց* նշել* նշեց տեղեկաց* արձանագր* قال قالت اعلن اعلنت صرح صرحت افاد افادت
        ذكر ذكرت اكد اكدت
        @fr dit disent disait declare declarent affirme affirment affirmait annonce annoncent
        indique indiquent assure assurent rapporte rapportent soutient soutiennent souligne
        precise precisent ajoute enregistre fait_savoir fait_etat explique denonce denoncent
        @es dijo dijeron dice dicen declaro declararon afirmo afirmaron afirma anuncio
        anunciaron informo informaron aseguro aseguraron senalo senalaron reporto reportaron
        registro sostuvo agrego indico denuncio denunciaron explico
        @az bildir* açıqla* məlumat_ver* deyib dedi deyir qeyd_et* qeydə_al*
        @tr açıkla* bildir* söyledi söyle* dedi duyur* iddia_et* belirt* kaydet*
        @de+pt sagte erklärte teilte_mit disse afirmou""",
    "accuse": """
        @en accus* blam* denounc* point*_~_finger*_at held_responsible holds_responsible
        charged_~_with lay*_the_blame put_the_blame
        @any обвин* возложил*_ответственность возложил*_вину звинува* поклада*_відповідальність
        մեղադր* اتهم اتهمت اتهما اتهموا تتهم يتهم
        @fr accus* imput* rejet*_la_responsabilite reproch*
        @es acus* culp* responsabiliz* denunci*_a
        @az ittiham* günahlandır*
        @tr suçla* itham*
        @de+pt beschuldig* wirft acusou acusa""",
    "blamed_on": """
        @en blame*_on blamed_the_~_on blame_the_~_on blame_for_~_on pinned_on pinned_the_~_on
        attributed_to attributed_the_~_to blame_fell_on
        @fr attribue_a attribuee_a attribues_a impute_a imputee_a imputes_a
        @es atribuido_a atribuida_a atribuidos_a atribuidas_a""",
    "is_accused": """
        @en was_accused were_accused is_accused are_accused been_accused stands_accused being_accused
        accused_by blamed_by
        @any обвинен* обвиняет_ся обвиняется обвиняются звинувачен* звинувачується
        @fr est_accuse sont_accuses ete_accuse* est_accusee accuse*_par accusee*_par
        @es fue_acusad* fueron_acusad* acusad*_por es_acusad* ha_sido_acusad*""",
    "deny": """
        @en deny denies denied denying denial* refut* reject* dismissed disput* untrue
        false_claim* fabricat* disinformation did_not_violate had_not_violated not_violated
        not_fired did_not_fire had_not_fired no_truth did_not_open
        never_fired not_used never_used not_shelled never_shelled not_bomb not_bombed never_bombed not_target
        not_targeted never_targeted never_attacked not_attacked pure_invention no_unit_had
        no_soldier_had
        @any опроверг* опроверга* отриц* отверг* не_соответству* дезинформац* не_наруша*
        не_открыва*_огонь не_обстрелива* не_вел*_огн* спрост* не_порушува* не_відкрива*_вогонь запереч* відкину* հերք* ժխտ* نفى نفت ينفي تنفي نفي
        @fr dement* nie nient nier refut* rejet* n_a_pas_viole n_avoir_pas n_ont_pas_tire n_a_pas_tire n_ont_jamais n_a_jamais_tire contest*
        @es no_hemos no_ha_violado no_dispar* no_atac* desment* desmint* niega niegan nego negaron rechaz*
        @az təkzib* inkar* rədd_et* rədd_ed*
        @tr yalanla* reddet* redded* inkar*
        @de+pt dementier* bestritt* bestreit* desmentiu negou""",
    "according": """
        @en according_to in_the_words_of in_a_statement_by in_a_statement_from sources_in
        @any по_данным по_словам по_сообщени* по_информации по_утверждени* по_версии согласно
        за_даними за_словами за_повідомлення* за_інформацією ըստ وفقا بحسب حسب
        @fr selon d_apres de_source de_sources
        @es segun de_acuerdo_con""",
    "as_says": """
        @az görə məlumatına_görə
        @tr göre açıklamasına_göre
        @any համաձայն տվյալներով հաղորդմամբ""",
    "mutual": """
        @en each_other each_other_s one_another each_side_~_other each_~_the_other both_sides_~_other
        trad*_accusation* trad*_blame trad*_charge* trad*_~_accusation* swap*_accusation* exchang*_accusation*
        mutual_accusation* mutual_recrimination* accus*_the_other_of accus*_the_other blam*_the_other
        @any друг_друга взаимн*_обвин* обменя*_обвинени* одна_одну одне_одного один_одного
        взаємн*_звинува* обміня*_звинувач* միմյանց փոխադարձ* بعضهما بعضها_البعض
        بعضهم_البعض تبادل_~_الاتهام* تبادلت_~_الاتهام* تبادل*_الاتهام*
        @fr mutuellement reciproquement s_accus* se_rejet* se_renvo* accusations_mutuelles
        accusations_reciproques l_un_l_autre
        @es mutuamente se_acus* se_culp* acusaciones_mutuas acusaciones_cruzadas
        @az bir_birini bir_birlərini qarşılıqlı
        @tr birbirini birbirlerini karşılıklı""",
    "pronoun": """
        @en it he she they it_s its their his her
        @any он она они оно его ее их он_же він вона вони նա նրանք
        @fr il elle ils elles
        @es el ella ellos ellas""",
    "by": """
        @en by from
        @any со_стороны з_боку من_قبل من_جانب
        @fr par
        @es por por_parte_de""",
    "by_after": """
        @az tərəfindən
        @tr tarafından
        @any կողմից""",
    "passive": """
        @en was were been being is are be under came_under come_under comes_under
        @any был была было были подвергся подверглись подверглась подвергается подвергаются под_огнем под_огонь попал* бути було були підда* ենթարկ*
        تعرض تعرضت
        @fr ete est sont essuye sous
        @es fue fueron sido bajo
        @az məruz
        @tr uğra* altında""",
    "not_agent": """
        @en in against on at near towards toward into upon to inside across for over within of
        between targeting hitting outside
        @any в во на по против около близ под у возле проти біля над
        @fr en dans contre sur a vers pres au aux visant
        @es en contra sobre hacia cerca a""",
}

# Words for organs: their head words, by which a ministry or an army is told from its state.
ORGANS: dict[str, str] = {
    "defence": """defence_ministr* defense_ministr* defence_minister* defense_minister*
        ministry_of_defence ministry_of_defense minister_of_defence minister_of_defense mod
        defence_department минобороны министерств*_обороны минист*_обороны міноборони
        міністерств*_оборони ministere_de_la_defense ministre_de_la_defense
        ministere_~_de_la_defense ministre_~_de_la_defense ministerio_de_defensa
        ministro_de_defensa ministerio_de_la_defensa müdafiə_nazir* savunma_bakan*
        milli_savunma_bakan* պաշտպանության_նախարար* պն وزارة_الدفاع وزارة_دفاع pentagon""",
    "foreign": """foreign_ministr* ministry_of_foreign_affairs minister_of_foreign_affairs
        foreign_minister* foreign_office foreign_affairs_ministr* state_department mfa мид мида миде мидом
        министерств*_иностранных_дел министр*_иностранных_дел мзс міністерств*_закордонних_справ
        ministere_des_affaires_etrangeres ministere_~_des_affaires_etrangeres
        ministre_des_affaires_etrangeres quai_d_orsay
        ministerio_de_relaciones_exteriores ministerio_de_exteriores cancilleria canciller
        xarici_işlər_nazir* xin dışişleri_bakan* արտաքին_գործերի_նախարար* ագն
        وزارة_الخارجية وزارة_خارجية""",
    "leader": """president presidents presidency presidential kremlin elysee president_s_office
        prime_minister* premier president_~_office президент* премьер* премьер_министр* кремль кремл* прем_єр*
        presidence presidente presidencia premier_ministre primer_ministro prezident*
        cumhurbaşkan* baş_nazir* başbakan* նախագահ* վարչապետ* الرييس رييس_الوزراء الرياسة""",
    "forces": """armed_forces army forces military troops soldiers units general_staff servicemen militia
        side gunners air_force navy armed_formations armed_groups fighters вооруженн*_сил* армия армии арми* военные
        военных военными войска войск сторона стороны стороной силы силами подразделени* генштаб*
        збройн*_сил* військ* армія армії forces_armees armee forces_~ l_armee troupes soldats militaires ejercito
        fuerzas_armadas fuerzas tropas militares silahlı_qüvvə* ordu* ordusu silahlı_kuvvet*
        askerleri զինված_ուժեր* զինուժ* բանակ* قوات القوات جيش الجيش القوات_المسلحة""",
    "authorities": """authorities government governments officials official leadership administration delegation
        spokesman spokeswoman spokesperson spokespersons press_service representatives
        власти властей правительств* пресс_служб* представител* руководств* влада влади уряд*
        прес_служб* представник* autorites gouvernement porte_parole autoridades gobierno
        portavoz vocero hökumət* hakimiyyət* hükümet* yetkilil* sözcü* իշխանություն*
        կառավարություն* խոսնակ* سلطات السلطات حكومة الحكومة المتحدث متحدث""",
    "ombudsman": """human_rights_defender ombudsman ombudsperson омбудсмен* commissioner_for_human_rights
        defenseur_des_droits defensor_del_pueblo ombudsman* մարդու_իրավունքների_պաշտպան*""",
}

# Words that mean somebody only within a conflict: all sides, the non-state side, the state, the other side.
RELATIVE: dict[str, str] = {
    "sides": """both_sides both_parties the_sides the_parties warring_sides warring_parties
        the_two_sides each_side each_party either_side both_armies the_belligerents
        the_warring_parties the_conflicting_parties обе_стороны стороны_конфликта стороны_~_конфликта конфликтующие_стороны
        обидві_сторони сторони_конфлікту les_deux_parties les_deux_camps les_parties
        les_belligerants ambas_partes ambos_bandos los_dos_bandos las_partes hər_iki_tərəf
        tərəflər her_iki_taraf iki_taraf taraflar կողմերը երկու_կողմերը الطرفان الطرفين الجانبان الجانبين""",
    "rebels": """separatist* rebel rebels insurgent* militant* armed_formation* guerrilla* guerrillero* paramilitar*
        militia_fighters сепаратист* ополчен* боевик* повстан* мятежник* бойовик* rebelles separatistes
        insurges rebeldes separatistas insurgentes separatçı* ayrılıkçı* isyancı*
        անջատական* المتمرد* الانفصالي* المسلحين المسلحون non_government_controlled lpr_controlled dpr_controlled rebel_controlled rebel_held separatist_controlled separatist_held""",
    "state": """government_forces government_troops government_army government_controlled the_government the_army the_military regime_forces state_forces
        правительственн*_войск* правительственн*_сил* урядов*_військ* forces_gouvernementales
        forces_du_gouvernement l_armee_reguliere fuerzas_gubernamentales fuerzas_del_gobierno
        hükümet_güçleri القوات_الحكومية""",
    "enemy": """enemy enemies adversary adversar* other_side opposing_side opponent противник* враг врага враж*
        противоположн*_сторон* ворог* супротивник* l_ennemi ennemi* adversaire* enemigo* adversari*
        düşmən* düşman* հակառակորդ* թշնամ* العدو""",
}

# Observers of conflicts that speak in reports of their own.
MONITORS = """smm special_monitoring_mission monitoring_mission observer_mission observers monitors
    the_mission unifil unmha ctsamm ctsamvm ctsamm_vm смм_обсе наблюдател* спостерігач* ммм_обсє unmiss minusma monusco
    observateurs observadores mision_de_verificacion human_rights_watch amnesty_international hrw
    icrc red_cross красн*_крест* croix_rouge cruz_roja"""

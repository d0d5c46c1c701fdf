"""
Words for what agreements deal with, in the languages we read.

A word ending in `*` stands for all words that begin so, `_` joins the words of a phrase, `~`
within a phrase stands for up to two other words. `@en` and the like say for which languages
the words after it count, so that a beginning in one is not found in another; `@any` holds the
words in scripts of their own (Russian, Ukrainian, Armenian, Arabic).
"""

DUTIES: dict[str, str] = {
    "truce": """
        @en ceasefire* cease_fire* cease_fires truce* armistice* silence_the_guns
        silencing_the_guns cessation_of_~_hostilities cessation_of_~_fire
        cessation_of_~_fighting hold_fire laid_down_arms stop_to_the_fighting
        end_to_the_fighting end_to_~_hostilities pause_in_~_fighting humanitarian_pause*
        silence_regime regime_of_silence quiet_regime
        @any перемири* прекращени*_огня прекратить_огонь прекратили_огонь прекращени*_боев*
        прекращени*_военных прекратить_боев* режим*_тишины тишины режим_прекращения перемир*
        припинен*_вогню припинити_вогонь режим*_тиші հրադադար* կրակի_դադար* զինադադար*
        وقف_اطلاق_النار وقف_إطلاق_النار لوقف_اطلاق_النار بوقف_اطلاق_النار هدنة
        وقف_الأعمال_العدائية الهدنة وقف_القتال لوقف_القتال هدن
        @fr+es cessez_le_feu treve* cessation_des_hostilites arret_des_combats
        arret_des_hostilites alto_el_fuego cese_al_fuego cese_de_~_hostilidades
        cese_el_fuego tregua* cese_bilateral
        @az+tr atəşkəs* atəşin_dayandırıl* ateşkes* ateşin_kes* mütareke*
        @de+pt waffenruhe* waffenstillstand* feuerpause* cessar_fogo trégua*""",
    "truces": """
        @en ceasefires truces cease_fires armistices
        @any перемирия_нарушал* перемирий
        @fr+es treves treguas
        @az+tr ateşkesler* atəşkəslər*""",
    "halt": """
        @en halt* stop stops stopped stopping cease ceases ceased end ends ended ending
        suspend* pause*
        @any прекрат* прекращ* останов* приостанов* припин* зупин* դադար* وقف إنهاء إيقاف
        @fr+es cess* arret* mettre_fin suspend* cesa* cese* det* suspen* poner_fin
        @az+tr dayandır* kəs* durdur* son_ver*
        @de+pt beenden einstell*""",
    "fighting": """
        @en fighting fought hostilit* combat* clash* battle* war wars gunfire violence firefight*
        fire bloodshed
        @any бои боев боях боевые_действия боевых_действий боевыми_действиями столкновени*
        огонь огня кровопролити* военные_действия военных_действий войн* стрельб* бої боїв
        боях бойові_дії бойових_дій зіткнен* вогню вогонь війн* մարտ* կրակ*
        ռազմական_գործողություն* բախում* պատերազմ* القتال قتال اشتباكات الاشتباكات معارك
        المعارك الأعمال_العدائية إطلاق_النار
        @fr+es combat* hostilite* affrontement* violences feu guerre bataille* combat*
        hostilidad* enfrentamient* violencia fuego guerra
        @az+tr döyüş* toqquşma* atəş* müharibə* çatışma* ateş* savaş* muharebe*
        @de+pt kämpfe* gefecht*""",
    "fire": """
        @en shell* bombard* bomb* airstrike* air_strike* air_raid* missile_strike*
        drone_strike* rocket*_fire rocket*_attack* rocket_fire artillery_fire mortar_fire
        opened_fire open*_fire fired_on fired_at fired firing fires_on missile*_~_destroyed missile*_~_hit missile*_~_struck rocket*_~_hit rocket*_~_struck serious_incident* firing_incident* security_incident* sniper* shooting*
        exchange*_of_fire small_arms_fire gunfire under_fire offensive* assault* attack*
        incursion* raid* launched_~_mortar* launched_~_artillery launched_~_attack*
        launched_~_strike* launched_~_offensive pounded barrage* strike_on strikes_on struck
        explosion* overran captured ambush* advanced_on sabotage* skirmish* clash* shot_at
        shot_down
        @any обстрел* обстрелива* обстреля* удар_по удары_по ударов_по удар* нанес*_удар*
        бомбардир* бомбеж* открыл*_огонь открыва*_огонь атак* наступлен* штурм* диверси*
        ракетн*_удар* подвергл* огонь_по вели_огонь стреля* снайпер* минометн* перестрел*
        вторжени* обстріл* удар*_по атак* наступ* штурм* відкри*_вогонь стріля* вторгнен*
        հրետակոծ* գնդակոծ* ռմբակոծ* հարձակ* կրակել* կրակ_բաց* հրթիռակոծ* ռմբահար* հարված*
        قصف القصف هجوم الهجوم هجمات غارة غارات الغارات قصفت أطلق_النار أطلقت استهدف استهدفت
        @fr+es bombard* frapp*_~_aerienn* tir tirs tire_sur tirs_~_artillerie pilonn*
        attaqu* offensive* assaut* bombe* frappes incursion* ouvert_le_feu bombarde* ataqu*
        ataca* ofensiva* disparo* dispar* asalto* abrieron_fuego hostigamient*
        @az+tr atəşə_tut* atəş_aç* bombala* hücum* artilleriya_atəş* raket* zərbə* mərmi*
        təxribat* bombardıman* saldır* topçu_ateş* ateş_aç* taarruz* vurdu vuruldu füze*
        @de+pt beschuss beschieß* angriff* angegriffen* bombardier* ataque* bombardeio*""",
    "weapons": """
        @en weapon* weaponry armament* arms_and munition* artillery mortar* tank tanks
        howitzer* mlrs rocket_launcher* drone* uav uavs ammunition military_equipment
        military_hardware aircraft calib*
        @any оружи* вооружени* артиллери* миномет* танк* боеприпас* беспилот* техник* рсзо
        бпла зброя зброї зброю озброєн* артилері* мінометі* безпілот* զենք* զինատեսակ*
        հրետանի* զինամթերք* أسلحة الأسلحة مدفعية سلاح ذخائر
        @fr+es arme armes armement* artillerie munition* drones missiles mortiers arma armas
        armamento* artilleria municion*
        @az+tr silah* silâh* artilleriya* topçu* sursat* mühimmat*
        @de+pt waffen* artillerie* armas""",
    "heavy": """
        @en heavy_weapon* heavy_arms heavy_artillery heavy_weaponry heavy_armour
        proscribed_weapon* weapons_proscribed weapons_in_violation multiple_launch_rocket
        mlrs storage_site* withdrawal_line*
        @any тяжел*_вооружени* тяжел*_оруж* тяжел*_техник* тяжел*_артиллери* важк*_озброєн*
        важк*_зброї ծանր_զինատեսակ* ծանր_սպառազին* الأسلحة_الثقيلة
        @fr+es armes_lourdes armement_lourd artillerie_lourde armas_pesadas armamento_pesado
        @az+tr ağır_silah* ağır_texnika ağır_artilleriya
        @de+pt schwere*_waffen*""",
    "banned": """
        @en cluster_munition* cluster_bomb* white_phosphor* phosphor* chemical_weapon*
        landmine* land_mines prohibited_weapon* banned_weapon* banned_~_munition* incendiar*
        thermobaric* barrel_bomb*
        @any кассетн* фосфор* запрещенн*_оруж* химическ*_оруж* касетн* фосфорн* կասետային
        ֆոսֆոր* عنقودية الفوسفور
        @fr+es armes_a_sous_munitions sous_munition* phosphore* armes_interdites
        bombas_de_racimo fosforo_blanco
        @az+tr kaset* fosfor* misket_bomba*
        @de+pt streumunition*""",
    "mines": """
        @en mine mines demin* minefield* unexploded uxo explosive_ordnance land_mine*
        landmine* mined
        @any мин* разминир* мінн* розмінув* ական* ألغام الألغام
        @fr+es minas desminado deminage mines_terrestres
        @az+tr mina minalar* mayın*""",
    "civilians": """
        @en civilian* non_combatant* noncombatant* population* inhabitant*
        women_and_children residents local_people
        @any мирн*_жител* мирн*_населен* мирных_граждан гражданск* мирного_населения
        цивільн* мирн*_мешкан* խաղաղ_բնակ* քաղաքացիական* مدني* المدني*
        @fr+es civil civils civile civiles populations_civiles habitants civil civiles
        poblacion_civil no_combatientes
        @az+tr mülki dinc_əhali dinc_sakin* mülki_əhali* sivil*
        @de+pt zivilist* zivilbevölkerung civis""",
    "homes": """
        @en residential* settlement* village* school* hospital* kindergarten*
        populated_area* homes houses civilian_object* civilian_infrastructure
        non_military_object* marketplace* infrastructure apartment* city_of town_of clinic*
        mosque* church* filtration_station power_line* water_station
        @any жил* населенн*_пункт* школ* больниц* домов домам деревн* сел села селам
        инфраструктур* житлов* населен*_пункт* шкіл школ* лікарн* բնակավայր* գյուղ* դպրոց*
        հիվանդանոց* مدرسة مدارس مستشفى مستشفيات قرى المنازل سكني*
        @fr+es quartier*_residentiel* habitation* village* ecole* hopit* infrastructures*
        viviend* escuela* hospital* barrio* aldea* pueblo infraestructura*
        @az+tr yaşayış* kənd* məktəb* xəstəxana* yerleşim* köy* okul* hastane*
        @de+pt wohngebiet* krankenh* schule*""",
    "target": """
        @en target* attack* deliberately object_of_attack make_~_object endanger* harm*
        spare* strike* shell* hit
        @any нападени* удар* цел* обстрел* мишен* не_подвергать щадить обстріл* ціл* թիրախ*
        հարված* استهداف استهدف
        @fr+es cibl* vis* attaqu* epargn* blanco atac* ataqu*
        @az+tr hədəf* hedef*
        @de+pt angriff* ziel*""",
    "prisoners": """
        @en prisoner* pow pows captive* captivit* hostage* detainee* detained_person*
        detained_~_soldier* held_person* detained_people jailed inmates
        @any военнопленн* пленн* плену плен заложник* удерживаем* задержанн* полонен*
        військовополонен* заручник* утримуван* ռազմագերի* գերի* գերեվար* պատանդ*
        ձերբակալված* պահվող* أسرى الأسرى أسير سجناء رهائن الرهائن محتجز* المحتجز*
        @fr+es prisonnier* detenu* otage* captif* captifs prisionero* preso presos rehen*
        rehenes cautiv* detenidos retenid* secuestrad*
        @az+tr əsir* girov* tutul* saxlanıl* esir* rehine* tutuklu* tutsak*
        @de+pt gefangen* geisel* prisioneir* refén*""",
    "exchange": """
        @en exchang* swap* handed_over hand_over hands_over handover* handing_over
        transfer_of transferred traded all_for_all return_of_~_prisoner* deliver*
        surrender_of
        @any обмен* обменя* передач* передал* передать передан* выдач* всех_на_всех обмін*
        передач* передал* փոխանակ* հանձն* تبادل تسليم صفقة
        @fr+es echang* remis remise* transfer* remettre intercambi* canje* entrega entregad*
        entregar
        @az+tr mübadilə* dəyişdir* təhvil* təslim takas* değişim* teslim*
        @de+pt austausch* troca""",
    "free": """
        @en releas* freed free freeing set_free liberation_of let_go repatriat*
        @any освобожд* освобод* отпусти* звільн* ազատ* إطلاق_سراح الإفراج الإفراج_عن أفرج
        @fr+es libere* liberer* liberation relach* elargi* liberad* liberar liberan liberaron libero liberacion excarcel*
        @az+tr azad* sərbəst* burax* serbest* bırak* salıver*
        @de+pt freilass* freigelass* libert*""",
    "list": """
        @en list lists listing registry names_of
        @any список списк* списо* перелік* ցուցակ* ցանկ* قائمة قوائم القوائم كشوف
        @fr+es liste listes lista listas
        @az+tr siyahı* liste*""",
    "bodies": """
        @en remains bodies the_dead body_of fallen_soldier* fallen_servic* deceased corpses
        corpse mortal_remains killed_in_action
        @any тел_погибш* тела_погибш* останк* тел тела погибших тіл_загибл* тіла останки
        загибл* աճյուն* մարմին* մարմն* զոհված* جثث الجثامين جثامين رفات
        @fr+es depouill* corps restos_mortales cadaver* cuerpos cuerpos_de restos_de
        @az+tr meyit* cəsəd* nəş* qalıq* şəhid_cəsəd* cenaze* naaş* ceset*
        @de+pt leichen* gefallene* corpos""",
    "missing": """
        @en missing_person* missing_soldier* whereabouts unaccounted
        @any пропавш* безвести зникл* անհետ* مفقود* المفقود*
        @fr+es disparus desaparecid*
        @az+tr itkin* kayıp_kişi*""",
    "aid": """
        @en humanitarian_aid humanitarian_assistance humanitarian_relief humanitarian_suppl*
        relief_suppl* aid_convoy* aid_truck* food_aid aid_deliver* humanitarian_convoy*
        medical_suppl* emergency_aid humanitarian_corridor* relief_convoy*
        humanitarian_need* humanitarian_situation aid_to humanitarian_access
        humanitarian_organi* aid_worker* trucks_of_aid humanitarian_goods relief_agenc* trucks_~_food food_and_medicine food_suppl* food_parcel*
        @any гуманитарн*_помощ* гуманитарн*_груз* гуманитарн*_конво* гуманитарн*_коридор*
        гуманитарн*_доступ* гуманітарн*_допомог* гуманітарн*_вантаж* гуманітарн*_конво*
        гуманітарн*_коридор* մարդասիրական_օգնութ* հումանիտար_օգնութ* մարդասիրական*
        المساعدات_الإنسانية مساعدات_إنسانية المساعدات قوافل إغاثة
        @fr+es aide_humanitaire convoi*_humanitaire* secours assistance_humanitaire
        acces_humanitaire couloir*_humanitaire* aides_humanitaires ayuda_humanitaria
        asistencia_humanitaria convoy*_humanitari* corredor*_humanitari*
        @az+tr humanitar_yardım* insani_yardım* insani_koridor*
        @de+pt humanitäre*_hilfe hilfsgüter* ajuda_humanitária""",
    "access": """
        @en access unhindered unimpeded safe_passage free_passage allow*_~_aid let_~_aid
        deliver* reach distribut* passage entry freedom_of_movement unobstructed crossing*
        open_the_road corridor*
        @any доступ* беспрепятственн* пропуск* проезд* доставк* безперешкодн* մուտք*
        հասանելի* անարգել* وصول إيصال دخول عبور
        @fr+es acces laisser_passer acheminement passage entrave* acceso paso paso_seguro
        libre_paso
        @az+tr giriş* çatdırıl* keçid* erişim* ulaşım* ulaştır* geçiş*
        @de+pt zugang* acesso""",
    "monitors": """
        @en monitor* observ* verif* inspect* patrol* oversee oversight supervis* mechanism* hotline*
        coordination_mechanism joint_commission* surveillance parameters ceasefire_committee
        @any наблюд* мониторинг* верификац* контрол* механизм* проверк* обсе инспек*
        параметр* спостер* моніторинг* верифікац* перевірк* обсє
        місі* դիտորդ* մոնիտոր* ստուգ* վերահսկ* մեխանիզմ* դիտարկ* مراقب* المراقب* مراقبة رصد
        آلية آليات التحقق
        @fr+es observat* surveill* verifi* mecanisme* controle_du mission_d_observation
        observador* verificac* monitore* mecanismo* mision_de_verificacion supervis*
        @az+tr müşahid* monitorinq* mexanizm* nəzarət* yoxlama* gözlemci* gözlem* denetim*
        mekanizma* izleme*
        @de+pt beobachter* überwach* observador*""",
    "mission": """
        @en mission_to smm monitoring_mission observer_mission unifil undof unmiss ctsamvm jccc unmha eufor unprofor monusco minusca
        freedom_of_movement un_mission
        @any смм миссии_обсе миссия_обсе сми_обсе місі*_обсє اليونيفيل بعثة
        @fr+es mission_d_observation mision_de_verificacion finul
        @az+tr gözlem_misyonu""",
    "verify": """
        @en verification verif* monitoring observer_mission*
        monitoring_mission* monitoring_cent* special_monitoring control_over_~_ceasefire
        @any верификац* мониторинг_прекращ* контрол*_за_~_прекращ* контрол*_за_~_соблюд*
        мониторингов* спостережн* ստուգման մոնիտորինգ* التحقق
        @fr+es verification verificac*
        @az+tr yoxlanıl* doğrulama*
        @de+pt überprüf*""",
    "withdraw": """
        @en withdraw* withdrew pull_back pullback* pull_out pulled_out pulled_back pulling_back
        pullout* disengag* redeploy* vacat* retreat* troops_~_leave forces_~_leave army_~_leave soldiers_~_leave fighters_~_leave leave_the moved_back moved_~_back
        hand_back handed_back returned_to_~_control cede* ceding
        @any вывод* вывел* вывест* отвод* отвел* отвест* отход* разведени* возврат_район*
        возвращ*_район* покину* вивед* виве* відвед* відве* розведен* դուրս_բեր* հետ_քաշ*
        դուրսբեր* զորքերի_դուրս* հանձն* انسحاب الانسحاب سحب
        @fr+es retrait* retir* repli* evacu* desengag* retirad* retiro* repliegue*
        @az+tr çıxarıl* geri_çək* çəkil* geri_çekil* çekil* tahliye*
        @de+pt rückzug* abzug* abzieh* zurückzieh* retirada""",
    "troops": """
        @en troop* force forces soldier* militar* army units formation* fighters mercenar*
        militia* servicemen personnel contingent
        @any войск* сил силы военн* армии подразделени* формирован* наемник* боевик*
        контингент* військ* підрозділ* формуван* наймання* զորք* ուժեր* զինվոր* բանակ*
        վարձկան* قوات القوات جنود الجيش مقاتل*
        @fr+es troupe* force* soldat* armee* milice* mercenaire* tropa* fuerza* soldado*
        ejercito* milicia* mercenari*
        @az+tr qoşun* qüvvə* hərbi* ordu* muzdlu* asker* birlik* kuvvet* paralı_asker*
        @de+pt truppen* soldat* streitkräfte*""",
    "foreign": """
        @en foreign mercenar* illegal_armed unlawful_~_formation* unlawful_~_groups
        @any иностранн* наемник* незаконн*_вооружен* іноземн* наиманц* незаконн*_збройн* օտարերկր* վարձկան*
        أجنبي* الأجنبي* مرتزق* المرتزق*
        @fr+es etranger* mercenaire* extranjer* mercenari*
        @az+tr xarici muzdlu* yabancı* paralı_asker*
        @de+pt ausländisch* söldner* estrangeir*""",
    "territory": """
        @en district* region* territor* area areas zone* buffer_zone* security_zone* land
        positions line_of_contact contact_line front_line
        @any район* территори* област* зон* лини*_соприкоснов* район* терито* лін*_зіткнен*
        շրջան* տարածք* գոտի* շփման_գիծ* مناطق منطقة أراضي
        @fr+es district* territoire* zone* distrito* territorio* zona*
        @az+tr rayon* ərazi* zona* təmas_xətt* bölge* ilçe* arazi* temas_hatt*
        @de+pt gebiet* zone*""",
    "keepers": """
        @en peacekeep* peace_keep* blue_helmet* stabili?ation_force peace_force*
        buffer_force international_force* multinational_force*
        @any миротвор* миротворч* խաղաղապահ* حفظ_السلام
        @fr+es casques_bleus maintien_de_la_paix force_de_paix soldats_de_la_paix
        force_de_maintien mantenimiento_de_la_paix cascos_azules
        @az+tr sülhməramlı* barış_gücü barış_güçleri
        @de+pt friedenstruppe* blauhelm* forças_de_paz""",
    "talks": """
        @en talk talks negotiat* dialogue* consultation* peace_process*
        diplomatic_settlement peaceful_settlement political_settlement political_solution
        peaceful_resolution substantive peace_conference
        negotiating_table mediat*
        @any переговор* диалог* консультац* урегулирован* мирн*_процесс* контактн*_групп*
        переговорн* перемовин* діалог* врегулюван* բանակց* երկխոսութ* կարգավոր* խորհրդակց*
        مفاوضات المفاوضات محادثات حوار الحوار تسوية
        @fr+es negociat* pourparler* dialogue reglement_pacifique groupe_de_contact
        processus_de_paix negociac* dialogo* conversaciones proceso_de_paz mesa_de_negociac*
        @az+tr danışıq* dialoq* nizamlan* müzakirə* görüşmeler* müzakere* diyalog*
        barış_süreci
        @de+pt verhandlung* gespräche* dialog* negociaç*""",
    "settle": """
        @en diplomatic_settlement peaceful_settlement political_settlement political_solution peaceful_resolution substantive
        peaceful_means negotiated_settlement comprehensive_settlement lasting_settlement final_status
        @any мирн*_урегулирован* политическ*_урегулирован* субстантивн* мирн*_врегулюван* политическ*_решен*
        խաղաղ_կարգավոր* التسوية_السياسية حل_سياسي تسوية_سلمية
        @fr+es reglement_pacifique reglement_politique solution_politique arreglo_pacifico solucion_politica
        @az+tr sülh_yolu* siyasi_çözüm* barışçıl_çözüm* sülh_danışıq*
        @de+pt friedliche_lösung* politische_lösung*""",
    "firing": """
        @en fire firing shooting gunfire ceasefire* cease_fire*
        @any огонь огня вогонь вогню կրակ* إطلاق_النار
        @fr+es tir tirs feu disparo* fuego
        @az+tr atəş* ateş*
        @de+pt feuer*""",
    "links": """
        @en corridor* transport* communication_link* economic_link* railway* rail_link*
        highway* road roads route routes border_crossing* crossing_point* checkpoint*
        unblock* blockade* reopen*_~_road* trade_link* airport* port ports seaport*
        economic_ties communications
        @any коридор* транспорт* дорог* трасс* железн* коммуникац* разблокир* блокад*
        автодорог* аэропорт* сообщени* коридор* дорог* залізни* сполучен* розблок* միջանցք*
        ճանապարհ* տրանսպորտ* երկաթուղ* հաղորդակց* ապաշրջափակ* ممر معبر طريق الطرق ميناء مطار
        @fr+es corridor* route routes voie* voies chemin*_de_fer liaison* blocus deblocage
        corredor* transporte transportes transports carretera* ferrocarril* vias comunicacion* bloqueo*
        @az+tr dəhliz* nəqliyyat* kommunikasiya* yol yolu yollar* dəmiryol* koridor* ulaşım*
        demiryolu* karayolu*
        @de+pt korridor* verkehr* straße*""",
    "displaced": """
        @en displaced* refugee* idp idps evacuee* uprooted returnees former_resident*
        @any беженц* переселен* перемещенн* вынужденн*_переселен* біженц* переселен*
        переміщен* փախստական* տեղահան* لاجئ* اللاجئ* نازح* النازح* مشرد*
        @fr+es refugie* deplace* deplaces desplazad* refugiad*
        @az+tr qaçqın* məcburi_köçkün* köçkün* mülteci* yerinden_edil* sığınmacı*
        @de+pt flüchtling* vertrieben* deslocad*""",
    "return": """
        @en return* come_back came_back coming_back homecoming go_home going_home resettl*
        went_home
        @any возвращ* вернул* вернут* верн* возврат* поверн* վերադարձ* վերադառն* عودة العودة
        عاد عادوا
        @fr+es retour* revenir rentre* retourn* regres* retorn* volver
        @az+tr qayıd* qayıt* geri_dön* dönüş* döndü
        @de+pt rückkehr* zurückkehr* regress*""",
    "icrc": """
        @en icrc red_cross red_crescent prcio
        @any мккк красн*_крест* красн*_полумес* мкчх червон*_хрест* կարմիր_խաչ* կխմկ
        الصليب_الأحمر
        @fr+es croix_rouge cicr cruz_roja
        @az+tr qırmızı_xaç* bxk kızılhaç* kızılay*
        @de+pt rotes_kreuz roten_kreuz*""",
    "politics": """
        @en election* constitution* amnest* pardon* decentrali* status autonom*
        self_government referendum* economic_recovery reconstruct* power_sharing
        @any выбор* конституц* амнист* децентрализ* статус* автоном* самоуправлен* вибор*
        конституц* амніст* децентраліз* ընտրություն* սահմանադր* համաներում* انتخابات دستور
        عفو
        @fr+es election* constitution* amnistie* statut* eleccion* constituc* amnist*
        @az+tr seçki* konstitusiya* amnistiya* seçim* anayasa* af
        @de+pt wahl* verfassung* amnestie*""",
}

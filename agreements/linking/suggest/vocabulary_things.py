"""
Words for what was done, with what and to what, by the project's own terms.

Written as in `agreements.linking.vocabulary_duties`. The keys are the values of `ActKind`,
`WeaponClass` and `TargetKind`; the order is that of how much a word says: of several the first
is suggested. `fire` and `attack` are words that say only that something was fired or attacked.
"""

ACTS: dict[str, str] = {
    "detention": """
        @en captured_~_soldier* captured_~_servic* detain* arrest* took_prisoner taken_prisoner
        abduct* kidnap* taken_hostage refus*_to_release hold*_~_prisoner* fail*_to_release
        @any задержа* захватил*_в_плен взял*_в_плен похити* затрима* взяли_в_полон викра*
        գերեվար* ձերբակալ* اعتقل اعتقلت احتجز خطف
        @fr captur*_~_soldat* arret*_~_personne* detenu* enlev* fait_prisonnier*
        @es captur* detuv* detenid* secuestr*
        @az əsir_götür* saxlanıl*
        @tr gözaltı* esir_al* tutukla* kaçır*""",
    "ill_treatment": """
        @en tortur* ill_treat* mistreat* beaten humiliat* executed execution* behead* mutilat* denied_medical
        @any пыт* избива* издева* казн* катува* խոշտանգ* تعذيب عذب
        @fr tortur* maltrait* execut*_sommaire*
        @es tortur* maltrat* ejecut*
        @az işgəncə*
        @tr işkence*""",
    "access_denied": """
        @en freedom_of_movement denied_access access_denied refus*_access denied_passage
        prevent*_~_from_~_access prevent*_~_monitor* turned_back blocked_~_convoy*
        blocked_~_aid not_allowed_to_pass refused_passage denied_~_access block*_~_trucks
        stopped_at_a_checkpoint stopped_at_the_checkpoint held_up_at restrict*_of_movement
        movement_was_restricted hinder*_~_access restriction*
        @any не_пропуст* не_пропуска* отказал*_в_доступе ограничен*_передвижен* не_допуст*
        відмов*_у_доступі не_пропуст* обмежен*_пересуван* منع_دخول منعت_دخول منعت منع_وصول
        @fr empech*_l_acces refus*_l_acces interdit_l_acces bloqu*_~_convoi* acces_refuse
        empech*_~_passage liberte_de_mouvement
        @es impid*_el_acceso impidi*_el_paso neg*_el_acceso bloque*_~_convoy* libertad_de_movimiento
        @az buraxma* girişə_icazə_ver*
        @tr geçişine_izin_ver* engelle* erişim*_engel*""",
    "obstruction": """
        @en jamm* signal_interference block block* blockade* barricad* checkpoint* cut_off closed_the_road obstruct* imped*
        besieg* siege hindered
        @any блокад* заблокирова* перекры* блокиру* глушени* подавлени*_сигнал* блокпост* осад*
        перекри* заблокува* блокува* շրջափակ* արգելափակ* حصار الحصار اغلاق اغلقت
        @fr blocus bloqu* barrage* entrav* coupe_du_monde check_point* checkpoint* assieg* brouill*
        @es bloque* asedi* reten retenes
        @az blokada* bloklan* mühasirə*
        @tr abluka* engelle* kuşat*""",
    "mine_or_ied": """
        @en landmine* land_mine* mine_explosion* mine_blast* roadside_bomb* ied ieds
        improvised_explosive* hit_a_mine stepped_on_a_mine booby_trap* car_bomb* laid_mines laying_mines anti_personnel_mine* anti_tank_mine* mines mined
        @any подорва* на_мине мины мин минирова* фугас* самодельн*_взрывн* підірва* на_міні ական ականի ականներ* لغم الغام عبوة_ناسفة
        عبوات_ناسفة
        @fr mine_terrestre mines_terrestres saute_sur_une_mine engin*_explosif* mines_antipersonnel
        @es mina minas artefacto_explosivo campo_minado
        @az mina minaya minalar*
        @tr mayın* el_yapımı_patlayıcı*""",
    "drone_strike": """
        @en drone_strike* drone_attack* drones_struck drone_struck uav_strike* kamikaze_drone* loitering_munition*
        drone_hit drones_hit strike_drone* attack_drone* drones_attacked drone_dropped
        quadcopter_~_dropped struck_by_a_drone
        @any удар*_беспилотник* удар*_бпла удар*_дрон* атак*_беспилотник* атак*_бпла атак*_дрон*
        ударн*_беспилотник* ударн*_бпла дрон_камикадзе удар*_безпілотник* атак*_безпілотник* բայրաքթար*
        անօդաչու* طايرة_مسيرة طايرات_مسيرة مسيرة
        @fr frappe*_de_drone* attaque*_de_drone* drone*_kamikaze* attaques_par_drone*
        @es ataque*_con_dron* dron_explosivo drones
        @az pua_zərbə* dron_hücum* pilotsuz_uçuş*
        @tr iha_saldır* siha* drone_saldır* insansız_hava*""",
    "air_strike": """
        @en airstrike* air_strike* air_raid* aerial_bomb* bombing_raid* warplane* fighter_jet* jets_bombed
        jets helicopter* barrel_bomb* air_attack* aircraft_bombed bombed_from_the_air
        @any авиаудар* авиаци* авианалет* удар*_с_воздуха воздушн*_удар* авіаудар* авіаці* ավիահարված* օդային_հարված* ռմբահար*
        غارة غارات الغارات طيران الطيران
        @fr frappe*_aerienne* raid*_aerien* bombardement*_aerien* aviation
        @es ataque*_aereo* bombardeo*_aereo* aviacion
        @az aviazərbə* hava_zərbə*
        @tr hava_saldır* hava_harekat* savaş_uçak*""",
    "missile": """
        @en missile* ballistic scud iskander tochka
        @any ракетн*_удар* баллистич* ракета ракеты ракетой ракет балістичн* ракети հրթիռահար* صاروخ صواريخ
        @fr missile*
        @es misil*
        @az ballistik* raket_zərbə*
        @tr füze*""",
    "rocket_fire": """
        @en rocket* grad multiple_launch mlrs katyusha smerch
        @any град градов рсзо реактивн* реактивн*_снаряд* смерч* рсзв հրթիռ* قذايف_صاروخية راجمات
        @fr roquette* lance_roquettes
        @es cohete* lanzacohetes
        @az raket* qrad
        @tr roket* çok_namlulu""",
    "shelling_mortar": """
        @en mortar*
        @any миномет* мінометн* міномет* ականանետ* هاون الهاون
        @fr mortier*
        @es mortero*
        @az minaatan*
        @tr havan*""",
    "shelling_artillery": """
        @en artillery shell shells shelled shelling shelling* howitzer* bombard* pounded barrage* cannonade tank_fire heavy_weapons_fire
        @any артиллери* артобстрел* обстрел* обстреля* гаубиц* бомбардир* снаряд* артилері* обстріл* гармат* հրետակոծ* հրետանի*
        հրետանային գնդակոծ* ռմբակոծ* قصف القصف قصفت مدفعية المدفعية مدفعي
        @fr artillerie obus pilonn* bombard* tirs_d_artillerie
        @es artilleria bombarde* canonazo* obus
        @az artilleriya* top_atəş* mərmi*
        @tr topçu* bombardıman* bombala* top_atış*""",
    "small_arms_fire": """
        @en small_arms sniper* gunfire shot_at shooting shootings machine_gun* rifle* bullet* opened_fire
        open_fire opening_fire shots_fired fired_shots gunshot* firefight* gunned_down shot_dead shots fire_from_firearms
        @any стрелков* снайпер* открыл*_огонь открыва*_огонь открыв*_огонь пулемет* стрельб* стреля* выстрел* автоматн* відкри*_вогонь
        стрілец* снайпер* кулемет* постріл* կրակ_բաց* դիպուկահար* հրաձգ* կրակոց* اطلاق_نار
        اطلاق_النار_على قناص قنص قناصة رشاش*
        @fr armes_legeres tireur*_embusque* sniper* ouvert_le_feu coups_de_feu mitraill* fusillade* ouvrir_le_feu tirs tirs_d_armes
        @es armas_ligeras francotirador* abri*_fuego abrio_fuego abrieron_fuego disparos tiroteo* ametrallador* disparo* dispararon
        @az atıcı_silah* snayper* atəşə_tut* atəş_aç* pulemyot*
        @tr hafif_silah* keskin_nişancı* ateş_aç* ateş_et* makineli*""",
    "ground_advance": """
        @en advanc* offensive incursion* captur* seiz* overran overrun* storm*_~_position* crossed_the_line
        ground_assault assault* infiltrat* invad* invasion sabotage_group* took_control took_~_village* push_into moved_forward
        @any наступлен* штурм* продвину* захвати* вторгл* вторжен* диверси* наступ* штурму* просува* захопи* вторгн*
        առաջխաղաց* գրավ* ներխուժ* هجوم_بري توغل تقدم سيطرت سيطر استولت
        @fr offensive* incursion* assaut* s_empar* avance* invasion infiltr* saisi
        @es ofensiva* incursion* asalt* avanz* toma_de tomaron infiltr*
        @az hücuma_keç* irəlilə* işğal* ələ_keç* təxribat*
        @tr taarruz* ilerle* ele_geçir* işgal* sız*""",
    "clash": """
        @en clash* fighting skirmish* battle* exchang*_of_fire exchanged_fire traded_fire hostilit* combat*
        @any столкнов* бои боев боях перестрел* бой зіткнен* бої боїв перестріл* մարտ* բախում* اشتباك* اشتباكات الاشتباكات معارك المعارك
        @fr affrontement* combats accrochage* heurts echanges_de_tirs
        @es enfrentamient* combates choques escaramuza*
        @az toqquşma* döyüş*
        @tr çatışma* çarpışma*""",
    "overflight": """
        @en overflight* overflew airspace reconnaissance_flight* flew_over violat*_~_airspace
        @any воздушн*_пространств* пролет* облет* повітрян*_прост* المجال_الجوي تحليق
        @fr survol* espace_aerien
        @es sobrevuel* espacio_aereo
        @az hava_məkan*
        @tr hava_saha*""",
    "troop_movement": """
        @en troop_movement* redeploy* deploy* build_up buildup reinforc* moved_troops massing massed weapons_in_violation
        beyond_withdrawal_lines proscribed_weapon* weapons_missing concentration_of entrench* fortif* dug_trenches in_violation_of_withdrawal storage_site*
        @any переброс* стягива* наращива* концентрац* развернул* укреплени* перекин* стягу* նոր_դիրք* حشد حشود تعزيزات
        @fr deploy* renfort* mouvement*_de_troupe* concentration_de fortifi*
        @es despleg* desplieg* movimiento*_de_tropas refuerz*
        @az qüvvə_topla* cəmləş*
        @tr yığınak* konuşlan* sevkiyat*""",
    "attack_on_civilians": """
        @en massacre* killed_civilian* attack*_on_civilian* attack*_civilian* shot_~_civilian* mass_killing* target*_civilian* execut*_civilian*
        @any расстрел* убийств*_мирн* резн* розстріл* مجزرة مجازر
        @fr massacr* tue_des_civils
        @es masacr* asesin*
        @az qətliam*
        @tr katliam*""",
    "non_delivery": """
        @en fail*_to_hand_over fail*_to_deliver not_handed_over not_delivered refus*_to_hand_over not_submitted has_not_provided did_not_provide
        fail*_to_withdraw not_withdrawn refus*_to_withdraw has_not_withdrawn have_not_withdrawn
        @any не_передал* не_предоставил* не_вывел* отказ*_передать отказ*_выводить не_передали
        @fr n_a_pas_remis n_a_pas_livre refus*_de_remettre n_a_pas_retire
        @es no_entreg* no_ha_entregado se_neg*_a_entregar no_retir*
        @az təhvil_vermə* çıxarma*
        @tr teslim_etme* çekilme*""",
}

# Words that say only that something was fired or attacked: the act follows from the weapon.
WEAPONS: dict[str, str] = {
    "cluster_munition": """
        @en cluster_munition* cluster_bomb* cluster_shell* cluster_warhead* bomblet* submunition*
        @any кассетн* касетн* կասետային قنابل_عنقودية عنقودية ذخاير_عنقودية
        @fr sous_munition* armes_a_sous_munitions bombe*_a_fragmentation
        @es bombas_de_racimo municiones_en_racimo bomba_de_racimo
        @az kaset*
        @tr misket*""",
    "incendiary": """
        @en white_phosph* phosphor* incendiary napalm thermite
        @any фосфор* зажигательн* напалм запалювальн* ֆոսֆոր* الفوسفور فوسفور فسفور
        @fr phosphore* incendiaire*
        @es fosforo incendiari*
        @az fosfor*
        @tr fosfor*""",
    "loitering_munition": """
        @en loitering_munition* kamikaze_drone* suicide_drone* harop orbiter
        @any барражирующ* дрон*_камикадзе дрон_камикадзе дрон*_камікадзе
        @fr drone*_kamikaze* munition*_rodeuse*
        @es dron*_kamikaze*
        @az kamikadze*
        @tr kamikaze*""",
    "armed_drone": """
        @en drone drones uav uavs unmanned_aerial quadcopter* bayraktar*
        @any беспилотн* бпла дрон дроны дронов дроном дронами байрактар* безпілотн* дронів անօդաչու* طايرة_مسيرة طايرات_مسيرة مسيرة مسيرات
        @fr drone drones
        @es dron drones
        @az dron* pua pilotsuz*
        @tr iha siha* drone* insansız*""",
    "ballistic_missile": """
        @en ballistic_missile* ballistic missile* scud* iskander tochka elbrus
        @any баллистич* ракетн*_удар* ракета ракеты искандер* точка_у балістичн* صاروخ_باليستي صواريخ_باليستية صاروخ صواريخ
        @fr missile*
        @es misil*
        @az ballistik*
        @tr balistik* füze*""",
    "rocket_artillery": """
        @en rocket* mlrs multiple_launch* grad grads katyusha smerch uragan tos_1
        @any рсзо град градов градом градами реактивн* смерч* ураган рсзв հրթիռ* راجمات راجمة قذايف_صاروخية
        @fr roquette* lance_roquettes
        @es cohete* lanzacohetes
        @az raket* qrad
        @tr roket*""",
    "mortar": """
        @en mortar*
        @any миномет* мінометн* міномет* ականանետ* هاون الهاون
        @fr mortier*
        @es mortero*
        @az minaatan*
        @tr havan*""",
    "anti_tank": """
        @en anti_tank rpg rpgs grenade_launcher*
        @any противотанков* птур* гранатомет* протитанков* հակատանկային مضاد_للدروع
        @fr antichar* anti_char* lance_grenades
        @es antitanque* lanzagranadas
        @az tank_əleyhinə qumbaraatan*
        @tr tanksavar*""",
    "heavy_machine_gun": """
        @en heavy_machine_gun* large_calibre_machine_gun* large_caliber_machine_gun* machine_gun*
        @any крупнокалиберн* пулемет* великокаліберн* кулемет* գնդացիր* رشاش*
        @fr mitrailleuse*
        @es ametralladora*
        @az iriçaplı_pulemyot* pulemyot*
        @tr makineli_tüfek*""",
    "tank": """
        @en tank tanks tank_fire armoured_vehicle* armored_vehicle*
        @any танк танки танков танка танком танками бронетехник* бронемашин* տանկ* دبابة دبابات
        @fr char_de_combat chars tanks blinde blindes
        @es tanque tanques blindado*
        @az tank tankı tanklar* tankdan
        @tr tank tanklar* tankı""",
    "tube_artillery": """
        @en artillery howitzer* shell shells shelled shelling shelling* cannon* field_gun*
        @any артиллери* артобстрел* гаубиц* снаряд* обстрел* обстреля* артилері* обстріл* հրետան* հրետակոծ* مدفعية المدفعية قذايف قصف القصف قصفت
        @fr artillerie obus canon*
        @es artilleria obus obuses canon*
        @az artilleriya* haubitsa* mərmi*
        @tr topçu* obüs*""",
    "aircraft_bomb": """
        @en airstrike* air_strike* air_raid* warplane* fighter_jet* aerial_bomb* barrel_bomb* helicopter* jets aircraft_bombed
        @any авиаудар* авиабомб* авиаци* авіаудар* авіаці* ավիահարված* غارة غارات الغارات طيران الطيران براميل_متفجرة
        @fr frappe*_aerienne* raid*_aerien* avions_de_chasse helicoptere*
        @es ataque*_aereo* bombardeo*_aereo* helicoptero*
        @az aviazərbə* hava_zərbə*
        @tr hava_saldır* savaş_uçak*""",
    "ied": """
        @en ied ieds improvised_explosive* roadside_bomb* car_bomb* booby_trap*
        @any самодельн*_взрывн* саморобн*_вибух* عبوة_ناسفة عبوات_ناسفة سيارة_مفخخة
        @fr engin*_explosif*_improvise* voiture_piegee
        @es artefacto*_explosivo* coche_bomba
        @tr el_yapımı_patlayıcı*""",
    "mine": """
        @en landmine* land_mine* mine mines minefield* anti_personnel_mine*
        @any мина мины мин мине миной минами мінами міна міни ական ականներ* لغم الغام الالغام
        @fr mines mine_terrestre mines_terrestres
        @es mina minas
        @az mina minalar* minaya
        @tr mayın*""",
    "small_arms": """
        @en small_arms rifle rifles sniper* bullet* gunfire assault_rifle* firearms light_weapons kalashnikov*
        @any стрелков* снайпер* автомат* стрілец*
        @fr armes_legeres tireur*_embusque* fusil*
        @es armas_ligeras francotirador* fusil*
        @az atıcı_silah* snayper*
        @tr hafif_silah* keskin_nişancı*""",
}

TARGETS: dict[str, str] = {
    "humanitarian_convoy": """
        @en aid_convoy* humanitarian_convoy* convoy* aid_truck* relief_convoy* trucks_~_aid aid_worker* humanitarian_worker* trucks_carrying ambulance_convoy
        @any гуманитарн*_конво* гуманитарн*_груз* гуманітарн*_конво* մարդասիրական_շարասյուն* قافلة قوافل
        @fr convoi* camions_charges camions_humanitaires aide_humanitaire camions
        @es convoy* caravana_humanitaria camiones_con_ayuda
        @az humanitar_yük* humanitar_karvan*
        @tr yardım_konvoy* insani_yardım_konvoy*""",
    "monitor": """
        @en smm monitor monitors observer observers monitoring_mission mission_uav* mission_vehicle* peacekeeper* un_patrol* unifil_position* un_base* mission_s_freedom
        @any наблюдател* миротворц* патрул*_обсе спостерігач* миротворц* դիտորդ* խաղաղապահ* المراقبين مراقبين
        @fr observateur* casques_bleus
        @es observador* cascos_azules
        @az müşahidəçi* sülhməramlı*
        @tr gözlemci* barış_gücü*""",
    "prisoner_of_war": """
        @en prisoner* pow pows captive* captured_soldier* detainee*
        @any военнопленн* пленн* військовополонен* полонен* ռազմագերի* գերի* اسرى الاسرى اسير
        @fr prisonnier* captif*
        @es prisionero*
        @az əsir*
        @tr esir*""",
    "journalist": """
        @en journalist* reporter* media_crew* press_vehicle cameraman
        @any журналист* корреспондент* журналіст* լրագրող* صحفي صحافي صحفيين
        @fr journaliste*
        @es periodista*
        @az jurnalist*
        @tr gazeteci*""",
    "medical": """
        @en hospital* clinic* ambulance* medic medics paramedic* health_cent* medical_worker* doctors
        @any больниц* госпитал* скор*_помощ* медик* лікарн* медик* հիվանդանոց* مستشفى مستشفيات اسعاف
        @fr hopital hopitaux ambulance* medecin* centre*_de_sante
        @es hospital* ambulancia* clinica* puesto_de_salud
        @az xəstəxana* təcili_yardım*
        @tr hastane* ambulans*""",
    "school": """
        @en school* kindergarten* universit*
        @any школ* детск*_сад* школа дитяч*_садок դպրոց* مدرسة مدارس
        @fr ecole* lycee*
        @es escuela* colegio*
        @az məktəb*
        @tr okul*""",
    "religious_or_cultural": """
        @en church* cathedral* mosque* monaster* temple* shrine* museum* cemeter* heritage
        @any церк* собор* мечет* монастыр* храм* музе* եկեղեցի* տաճար* مسجد كنيسة
        @fr eglise* cathedrale* mosquee* monastere*
        @es iglesia* catedral* mezquita*
        @az kilsə* məscid* məbəd*
        @tr kilise* cami*""",
    "energy_or_water": """
        @en power_station* power_plant* power_line* electricity gas_pipeline* water_supply water_station* filtration_station pumping_station* substation* fuel_depot* dam
        energy_facilit* energy_infrastructure
        @any электростанц* электросет* газопровод* водоснабжен* энергетич* подстанц* энергообъект* електростанц* газопров* водопостачан* фільтрувальн* محطة_كهرباء محطة_مياه محطات
        @fr centrale* gazoduc* electricite eau_potable
        @es central_electrica oleoducto* acueducto* red_electrica
        @az elektrik* qaz_kəmər* su_təchizat*
        @tr elektrik_santral* su_şebeke*""",
    "crossing_or_corridor": """
        @en corridor* crossing* crossing_route* checkpoint* bridge* highway* the_road only_road border_post*
        @any коридор* пропускн* мост* трасс* блокпост* автодорог* міст міст* пункт*_пропуску միջանցք* معبر ممر المعبر الممر
        @fr corridor* route_reliant check_point* checkpoint* pont poste*_frontiere* seule_route
        @es corredor* puente* paso_fronterizo
        @az dəhliz* keçid_məntəqə* yol
        @tr koridor* köprü* sınır_kapı*""",
    "military_position": """
        @en position positions military_base* military_post* outpost* units soldiers servicemen serviceman trenches trench garrison* barracks military_facilit* patrol* troops
        @any позици* военнослужащ* воинск* военн*_объект* застав* окоп* солдат* підрозділ* військовослужбов* позиц* դիրք* զինծառայող* مواقع موقع جنود ثكنة
        @fr positions position militaires soldat* base_militaire caserne* patrouille*
        @es posiciones militares soldado* base_militar puesto_militar cuartel* patrulla*
        @az mövqe* hərbçi* hərbi_hissə* əsgər*
        @tr mevzi* asker* karakol* üs_bölge*""",
    "residential_area": """
        @en residential* civilian_area* village* town towns city cities homes houses settlement* apartment* populated_area* neighbourhood* neighborhood* civilian* market marketplace*
        inhabited residents populated
        @any населенн*_пункт* жил*_дом* жил*_квартал* жил* сел села селам селу село селу город города городу поселок поселк* мирн* гражданск* житлов* населен*_пункт* село
        міст* цивільн* բնակավայր* գյուղ* քաղաքացիական* بلدة قرية قرى مدينة مدنيين المدنيين منازل الاحياء_السكنية
        @fr zone*_residentielle* quartier*_residentiel* quartier* village* ville villes habitation* maisons civil* localite* marche
        @es zona*_residencial* barrio* aldea* pueblo pueblos ciudad vereda* vivienda* civil* casas
        @az yaşayış* kənd* şəhər* mülki* dinc_əhali
        @tr yerleşim* köy* kent* şehir* sivil* konut*""",
    "environment": """
        @en forest_fire* dam_breach river_polluted
        @any лесн*_пожар*
        @fr incendie*_de_foret*
        @es incendio*_forestal*""",
}

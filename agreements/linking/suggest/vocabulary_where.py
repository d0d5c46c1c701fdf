"""
Words that place an act: before and beside a place's name, directions, and hours.

Written as in `agreements.linking.vocabulary_duties`.
"""

WHERE: dict[str, str] = {
    "in": """
        @en in at inside within into
        @any в во внутри у в_районе_города в_городе у_місті ում في داخل
        @fr a dans en au
        @es en dentro_de""",
    "near": """
        @en near close_to outside vicinity_of around next_to adjacent_to beside in_the_vicinity_of not_far_from outskirts_of the_~_outskirts_of
        @any около возле близ вблизи рядом_с неподалеку_от в_окрестност* в_районе под біля поблизу недалеко_від մոտ մերձ* قرب بالقرب_من قرب محيط ضواحي
        @fr pres_de pres_d pres_du aux_abords_de autour_de a_proximite_de non_loin_de pres_des
        @es cerca_de cerca_del en_las_cercanias_de alrededores_de inmediaciones_de
        @az yaxınlığında yaxın
        @tr yakınlarında yakınında civarında""",
    "on": """
        @en on against over towards toward to from of between and at
        @any по на над из к с между и від до
        @fr sur contre vers de des du d entre et
        @es sobre contra hacia de del entre y""",
    "along": """
        @en along
        @any вдоль уздовж
        @fr le_long_de
        @es a_lo_largo_de""",
    "settlement": """
        @en village villages town city settlement hamlet towns villages_of village_of town_of city_of settlement_of villages_on
        @any сел* село города город городе городу поселок поселк* деревн* населенн*_пункт* н_п міст* місто селі селищ* գյուղ* քաղաք* قرية بلدة مدينة قرى بلدات
        @fr village villages ville localite
        @es aldea pueblo ciudad vereda municipio localidad
        @az kənd* şəhər*
        @tr köy* kent* şehr*""",
    "district": """
        @en district districts raion rayon county municipality
        @any район* района районе районах
        @fr district districts departement
        @es distrito
        @az rayon*
        @tr ilçe*""",
    "region": """
        @en region regions province provinces oblast governorate area zone state county enclave
        @any област* регион* зон* зоне провинци* область регіон* մարզ* շրջան* محافظة ولاية منطقة
        @fr region province zone enclave
        @es region departamento provincia zona estado
        @az bölgə* vilayət*
        @tr bölge* il ilinde""",
    "linear": """
        @en line_of_contact contact_line line_of_control front_line frontline border river road highway corridor
        @any линия_соприкосновения линии_соприкосновения границ* рек* дорог* коридор* трасс* линию_соприкосновения лінія_зіткнення лінії_зіткнення лінії_розмежування кордон* річк* շփման_գծ* սահման* الحدود خط_التماس نهر طريق
        @fr ligne_de_contact ligne_de_front frontiere riviere fleuve route corridor
        @es linea_de_contacto frontera rio carretera corredor
        @az təmas_xətt* sərhəd* çay* dəhliz* yol*
        @tr temas_hatt* sınır* nehir* koridor*""",
    "site": """
        @en airport airfield aerodrome station crossing_point base checkpoint camp port bridge
        @any аэропорт* аэродром* станци* переправ* блокпост* лагер* мост* порт* станція
        @fr aeroport base camp pont poste
        @es aeropuerto base puente campamento""",
}

# Points of the compass: degrees from north, clockwise; what matches is followed by "of" or the like.
DIRECTIONS: dict[int, str] = {
    0: "north северу север північ nord norte northern северн* північ* şimal* kuzey* شمال հյուսիս*",
    45: "northeast north_east nord_est noreste северо_восток* північн*_сх* nordeste",
    90: "east востоку восток сх est este eastern восточн* схід* şərq* doğu* شرق արևելք*",
    135: "southeast south_east sud_est sureste юго_восток* sudeste",
    180: "south югу юг південь sud sur southern южн* південн* cənub* güney* جنوب հարավ*",
    225: "southwest south_west sud_ouest suroeste юго_запад*",
    270: "west западу запад захід ouest oeste western западн* захід* qərb* batı* غرب արևմուտք*",
    315: "northwest north_west nord_ouest noroeste северо_запад*",
}

WHEN: dict[str, str] = {
    "pre-dawn": """
        @en pre_dawn predawn before_dawn before_daybreak before_sunrise small_hours
        @any до_рассвета перед_рассветом до_світанку լուսադեմին قبل_الفجر فجر
        @fr avant_l_aube a_l_aube
        @es antes_del_amanecer madrugada
        @az sübh*
        @tr şafak_*""",
    "early": """
        @en early_on early_this_morning early_morning early_~_morning early_hours early_monday early_tuesday early_wednesday early_thursday early_friday early_saturday early_sunday first_hours
        @any рано_утром ранним_утром рано_вранці վաղ_առավոտյան
        @fr tot_ce_matin au_petit_matin petit_matin tot_dans
        @es primeras_horas temprano
        @az səhər_tezdən
        @tr erken_saat*""",
    "morning": """
        @en morning mornings
        @any утром утра вранці зранку առավոտ* صباح صباحا
        @fr matin matinee
        @es por_la_manana esta_manana de_la_manana
        @az səhər
        @tr sabah*""",
    "noon": """
        @en noon midday
        @any в_полдень полдень опівдні կեսօր* ظهرا
        @fr midi
        @es mediodia
        @az günorta
        @tr öğle""",
    "afternoon": """
        @en afternoon
        @any днем после_полудня вдень пополудні بعد_الظهر
        @fr apres_midi
        @es por_la_tarde esta_tarde de_la_tarde
        @tr öğleden_sonra""",
    "evening": """
        @en evening dusk
        @any вечером вечера ввечері увечері երեկոյան مساء
        @fr soir soiree
        @es anoche de_la_noche por_la_noche
        @az axşam*
        @tr akşam*""",
    "night": """
        @en overnight night nighttime during_the_night
        @any ночью ночь_на в_ночь ночи вночі уночі ніч գիշեր* ليلا ليلة الليل
        @fr nuit dans_la_nuit
        @es noche durante_la_noche
        @az gecə*
        @tr gece*""",
    "local_time": """
        @en local_time
        @any по_местному_времени местного_времени за_місцевим_часом տեղական_ժամանակով بالتوقيت_المحلي
        @fr heure_locale heures_locales
        @es hora_local
        @az yerli_vaxt*
        @tr yerel_saat*""",
    "Europe/Moscow": """
        @en moscow_time msk
        @any по_московскому_времени по_москве мск московского_времени за_московським_часом
        @fr heure_de_moscou
        @es hora_de_moscu
        @az moskva_vaxtı
        @tr moskova_saati""",
    "UTC": """
        @en gmt utc
        @any по_гринвичу gmt utc
        @fr gmt utc tu
        @es gmt utc
        @az gmt
        @tr gmt tsi""",
    "minutes_into": """
        @en within_minutes minutes_after minutes_into minutes_later minute_after immediately_after straight_after straightaway_after right_after as_soon_as moments_after just_minutes
        @any через_несколько_минут сразу_после спустя_~_минут через_~_минут одразу_після за_кілька_хвилин րոպեներ_անց
        @fr quelques_minutes_apres minutes_apres aussitot_apres juste_apres immediatement_apres
        @es minutos_despues inmediatamente_despues justo_despues
        @az dərhal_sonra dəqiqə_sonra
        @tr hemen_sonra dakika_sonra dakikalar_sonra""",
    "hours_into": """
        @en within_hours hours_after hours_into barely_~_hours hour_after hours_later
        @any через_несколько_часов спустя_~_час* через_~_час* за_кілька_годин через_~_годин*
        @fr quelques_heures_apres heures_apres
        @es horas_despues
        @az saat_sonra
        @tr saat_sonra saatler_sonra""",
    "this_week": """
        @en this_week past_week
        @any на_этой_неделе цього_тижня
        @fr cette_semaine
        @es esta_semana
        @az bu_həftə
        @tr bu_hafta""",
    "last_week": """
        @en last_week
        @any на_прошлой_неделе минулого_тижня
        @fr la_semaine_derniere semaine_passee
        @es la_semana_pasada
        @az ötən_həftə
        @tr geçen_hafta""",
    "last_month": """
        @en last_month
        @any в_прошлом_месяце минулого_місяця
        @fr le_mois_dernier
        @es el_mes_pasado
        @tr geçen_ay""",
}

"""
Names of states in the languages we read: country, people, capital used for its government.

A word ending in `*` stands for all words that begin so; `_` joins the words of a phrase; all
are folded as `agreements.text.normalise.fold` does. Country names follow the Unicode CLDR.
"""

COUNTRIES: dict[str, str] = {
    "AM": (
        "yerevan* erevan* ереван* єреван* երեւան* irevan* yerivan* يريفان armenien* армян* "
        "вірмен* hayastan* հայկական* հայ հայեր* армен* armen* հայաստան* ermənistan* "
        "ermenistan* ارمينيا* ermeni ermeniler*"
    ),
    "AZ": (
        "azeri* azerbaidjan* baku* bakou* баку бакинск* բաքու* baki bakida bakinin bakiya "
        "باكو azer азербаиджан* azerbaiyan* ադրբեջան* azərbaycan* azerbaycan* اذربيجان* "
        "aserbaidschan* azerbaija*"
    ),
    "GE": "tbilisi* тбилиси* վրաստան* gurcustan* gurcistan* جورجيا* georgi* грузи*",
    "RU": (
        "russia* moscow* kremlin* moscou* mosku* москв* московск* кремл* russe* rus ruso* "
        "rusa* rusi* մոսկվա* ռուս* moskva* موسكو الروسي* روسي* рф росс* росія russie rusya* "
        "russland*"
    ),
    "UA": (
        "ukrain* kiev* kyiv* киев* киів* украин* украі* ուկրաին* الاوكراني* اوكراني* ucran* "
        "ukrayna*"
    ),
    "MD": "moldov* chisinau молд* moldav* մոլդովա* مولدوفا* republik_moldau*",
    "TR": (
        "turkey turkish* turks ankara* анкар* турец* турк turc* թուրք* turk turkler* turkiye* "
        "انقرة التركي* турц* туреччин* turqu* turkiyə* تركيا* turkei*"
    ),
    "SY": (
        "syria* damascus damas дамаск* сири* دمشق السوري* сирія syrie* siria* սիրիա* suriya* "
        "suriye* سوريا*"
    ),
    "IQ": "iraq* baghdad* bagdad* багдад* ирак* بغداد ірак* irak իրաք* العراق*",
    "IR": "iran* tehran* teheran* тегеран* иран* իրան* طهران الايراني* іран* ايران*",
    "IL": (
        "israel* jerusalem tel_aviv* idf израил* ізраіл* اسراييل* الاسراييلي* تل_ابيب "
        "իսրայել* israil*"
    ),
    "PS": (
        "palestin* gaza* ramallah палестин* сектор*_газа غزة فلسطين* الفلسطيني* cisjord* "
        "west_bank палестинск*_территор* палестинсь*_територіі* territoires_palestiniens* "
        "territorios_palestinos* պաղեստինյան_տարածքներ* fələstin_əraziləri* "
        "filistin_bolgeleri* الاراضي_الفلسطينية* palastinensische_autonomiegebiet* газа газе "
        "газу газои газы"
    ),
    "LB": (
        "leban* beirut* beyrouth* ливан* беирут* لبنان* اللبناني* بيروت liban* ліван* "
        "լիբանան* livan* lubnan*"
    ),
    "JO": "amman иордан* jordan* հորդանան* iordaniya* urdun* الاردن*",
    "EG": (
        "egypt* cairo caire каир* египет* القاهرة مصر المصري* єгипет* egipt* եգիպտոս* mısır* "
        "agypt* egito* misir misirda"
    ),
    "SA": (
        "saudi* riyad* саудов* эр_рияд* السعودي* الرياض саудовск*_арав* саудівсь*_арав* "
        "arabie_saoudit* arabia_saudi* սաուդյան_արաբիա* səudiyyə_ərəbistanı* suudi_arabistan* "
        "المملكة_العربية_السعودية* saudi_arabi* arabia_saudit*"
    ),
    "YE": "yemen* sanaa* aden иемен* صنعاء عدن ємен* եմեն* yəmən* اليمن* jemen* iemen*",
    "OM": "omani* muscat oman оман* օման* umman* عمان*",
    "QA": "qatar* doha* катар* доха дохе الدوحة القطري* catar* կատար* qətər* katar* قطر",
    "AE": (
        "emirat* uae abu_dhabi оаэ об_єдна*_арабсь*_емірат* emirats_arabes_unis "
        "emiratos_arabes_unidos* արաբական_միացյալ_էմիրություններ* birləsmis_ərəb_əmirlikləri* "
        "birlesik_arap_emirlikleri* الامارات_العربية_المتحدة* vereinigte_arabische_emirat* "
        "emirados_arabes_unidos*"
    ),
    "KW": "kuwait* кувеит* koweit* քուվեյթ* kuveyt* الكويت*",
    "BH": "bahrain* бахреин* bahrein* barein* բահրեյն* bəhreyn* bahreyn* البحرين*",
    "LY": ("libya* tripoli* ливи* طرابلس الليبي* libio* лівія libye* libia* լիբիա* liviya* ليبيا*"),
    "TN": "тунис* туніс* tunis* tunez* թունիս* tunus* تونس* tunesi*",
    "DZ": "algiers алжир* alger* argel* ալժիր* əlcəzair* cezayir* الجزاير*",
    "MA": "morocc* rabat марокк* maroc* marruecos* մարոկկո* mərakes* المغرب* marokk* marrocos*",
    "EH": (
        "western_sahara* sahrawi* sahraoui* западн*_сахар* захід*_сахар* sahara_occidental* "
        "արեւմտյան_սահարա* qərbi_saxara* batı_sahra* الصحراء_الغربية* westsahar* "
        "saara_ocidental*"
    ),
    "SD": (
        "sudan_s khartoum* soudan* хартум* судан* الخرطوم السودان* port_sudan darfur* sudan* "
        "սուդան* sudao*"
    ),
    "SS": (
        "south_sudan* juba* djouba* sud_soudan* южн*_судан* جنوب_السودان південн*_судан* "
        "soudan_du_sud sudan_del_sur հարավային_սուդան* cənubi_sudan* guney_sudan* "
        "جنوب_السودان* sudsudan* sudao_do_sul"
    ),
    "ET": (
        "addis_ababa* addis_abeba эфиоп* аддис_абеб* اديس_ابابا الاثيوبي* ефіоп* ethiop* "
        "etiop* եթովպիա* efiopiya* etiyopya* اثيوبيا* athiopi*"
    ),
    "ER": "eritre* asmara* эритре* еритре* erythre* էրիթրեա* اريتريا*",
    "SO": "mogadishu* сомал* مقديشو somal* սոմալի* الصومال*",
    "DJ": "djibouti* джибут* yibuti* ջիբութի* cibuti* جيبوتي* dschibuti* djibuti*",
    "KE": "kenya* nairobi* кения кенія kenia* քենիա* keniya* كينيا* quenia",
    "UG": "kampala* ougand* уганд* ugand* ուգանդա* uqanda* اوغندا*",
    "RW": "kigali* руанд* rwand* ruand* ռուանդա* رواندا*",
    "BI": "burundi* bujumbura* бурунд* բուրունդի* بوروندي*",
    "CD": (
        "congo kinshasa* drc rdc congolais* конго* киншас* congoles* кон*_киншас* "
        "кон*_кіншас* congo_kinshas* կոնգո_կինշասա* konqo_kinsasa* kongo_kinsasa* "
        "الكونغو_كينشاسا* kongo_kinshas*"
    ),
    "CF": (
        "central_african* centrafri* bangui* car_government централь*_африканск*_республик* "
        "центральноафрикансь*_республік* republique_centrafricain* republica_centroafrican* "
        "կենտրոնական_աֆրիկյան_հանրապետություն* mərkəzi_afrika_respublikası* "
        "orta_afrika_cumhuriyeti* جمهورية_افريقيا_الوسطى* zentralafrikanische_republik* "
        "republica_centro_african*"
    ),
    "CM": ("cameroon* yaounde камерун* cameroun* camerun* կամերուն* kamerun* الكاميرون* camaroes*"),
    "TD": "chad chadian* tchad* n_djamena ndjamena чад չադ تشاد* tschad* chade*",
    "NE": "niamey нигер* нігер* նիգեր* النيجر* niger nigerien*",
    "NG": "nigeria* abuja* нигер* нігер* նիգերիա* nigeriya* nijerya* نيجيريا*",
    "ML": "mali malian* bamako* malien* мали бамако малі* մալի* مالي*",
    "BF": (
        "burkina* ouagadougou бурки*_фасо буркі*_фасо burkina_faso բուրկինա_ֆասո* "
        "بوركينا_فاسو* burquina_faso"
    ),
    "SN": "senegal* dakar casamance* сенегал* սենեգալ* seneqal* السنغال*",
    "CI": (
        "ivory_coast* ivorian* ivoirien* abidjan кот_д_ивуар* кот_д_івуар* cote_d_ivoir* "
        "կոտ_դ՚իվուար* kotd_ivuar* cote_d_ivoire* ساحل_العاج* costa_do_marfim*"
    ),
    "GN": "conakry гвине* гвіне* guine* գվինեա* qvineya* غينيا*",
    "LR": "liberia* monrovia* լիբերիա* liberiya* liberya* ليبيريا* либери*",
    "SL": (
        "sierra_leone* freetown* сьер*_леоне* сьєр*_леоне* sierra_leona* սիեռա_լեոնե* "
        "syerra_leone* سيراليون* serra_leoa"
    ),
    "MZ": "mozambi* maputo* мозамбик* мозамбік* մոզամբիկ* موزمبيق* mosambik* mocambiqu*",
    "AO": "luanda* ангол* angol* անգոլա* anqola* انغولا*",
    "ZW": "harare зимбабве* зімбабве* zimbabw* zimbabu* զիմբաբվե* zimbabve* زيمبابوي* simbabw*",
    "ZA": (
        "south_africa* pretoria южно_африканск*_республик* півден*_африкансь*_республік* "
        "afrique_du_sud sudafric* հարավաֆրիկյան_հանրապետություն* cənub_afrika* guney_afrika* "
        "جنوب_افريقيا* sudafrik* africa_do_sul"
    ),
    "AF": (
        "afghan* kabul* афган* кабул* افغان* kaboul afganistan* աֆղանստան* əfqanıstan* afeganista*"
    ),
    "PK": "pakistan* islamabad* пакистан* исламабад* պակիստան* باكستان* paquista*",
    "IN": "new_delhi delhi индии* индия індія inde india* հնդկաստան* hindistan* الهند* indien",
    "BD": "dhaka бангладеш* banglades* բանգլադեշ* banqlades* بنغلاديش*",
    "LK": "sri_lanka* colombo* шри_ланк* шрі_ланк* շրի_լանկա* سريلانكا*",
    "NP": "nepal* kathmandu* непал* նեպալ* نيبال*",
    "MM": "burm* naypyi* yangon* мьянм* birman* м_янм* մյանմա* myanma* ميانمار* mianmar*",
    "TH": "thai* bangkok* таиланд* таиск* бангкок* таіланд* tailand* թաիլանդ* tayland* تايلاند*",
    "KH": (
        "cambodia* phnom_penh камбодж* пномпен* cambodg* camboy* կամբոջա* kamboca* kambocya* "
        "كمبوديا* kambodsch* camboj*"
    ),
    "LA": "laos lao laotian* лаос* լաոս* لاوس*",
    "VN": "hanoi* вьетнам* в_єтнам* viet_nam վիետնամ* vyetnam* فيتنام* vietn*",
    "PH": (
        "philippin* manila* manille filipin* филиппин* філіппін* ֆիլիպիններ* filippin* الفلبين*"
    ),
    "ID": "jakarta* индонез* індонез* indones* ինդոնեզիա* indoneziya* endonezya* اندونيسيا*",
    "MY": "kuala_lumpur* малаиз* malais* մալայզիա* malayziya* malezya* ماليزيا* malays*",
    "CN": "beijing* pekin* кита* chine* china* չինաստան* الصين*",
    "KP": (
        "north_korea* pyongyang* кндр* північ*_коре* coree_du_nord corea_del_norte* "
        "հյուսիսային_կորեա* simali_koreya* kuzey_kore كوريا_الشمالية* nordkore* "
        "coreia_do_norte*"
    ),
    "KR": (
        "south_korea* seoul* республи*_коре* півден*_коре* coree_du_sud corea_del_sur "
        "հարավային_կորեա* cənubi_koreya* guney_kore كوريا_الجنوبية* sudkore* coreia_do_sul"
    ),
    "JP": "japan* tokyo* япон* japon* ճապոնիա* yaponiya* اليابان* japao*",
    "TW": "taiwan* taipei таиван* թայվան* tayvan* تايوان*",
    "KZ": (
        "kazakh* astana* казахстан* kazajistan* ղազախստան* qazaxıstan* kazakistan* كازاخستان* "
        "kasachstan* cazaquista*"
    ),
    "KG": (
        "kyrgyz* kirghiz* bishkek* киргиз* кыргыз* бишкек* kirguistan* ղրղզստան* qırgızıstan* "
        "kırgızistan* قيرغيزستان* kirgisistan* quirguista*"
    ),
    "TJ": (
        "tajik* dushanbe* таджик* душанбе tadjikistan* tayikistan* տաջիկստան* tacikistan* "
        "طاجيكستان* tadschikistan* tadjiquista*"
    ),
    "UZ": (
        "uzbek* tashkent* узбекистан* ouzbekistan* ուզբեկստան* ozbəkistan* ozbekistan* "
        "اوزبكستان* usbekistan* uzbequista*"
    ),
    "TM": (
        "turkmen* туркменистан* туркменістан* թուրքմենստան* turkmənistan* تركمانستان* turcomenista*"
    ),
    "RS": "serb serbs belgrad* серб* белград* սերբիա* sırbistan* صربيا* serbi* servia",
    "XK": "kosov* pristina* prishtina* косов* կոսովո* كوسوفو*",
    "BA": (
        "bosni* sarajevo* босни* босн*_и_герцеговин* босн*_і_герцеговин* bosnie_herzegovin* "
        "bosnia_y_herzegovin* բոսնիա_եւ_հերցեգովինա* bosniya_və_herseqovina* bosna_hersek* "
        "البوسنة_والهرسك* bosnien_und_herzegowin* bosnia_e_herzegovin*"
    ),
    "HR": "croat* zagreb* хорват* croac* խորվաթիա* xorvatiya* hırvatistan* كرواتيا* kroati*",
    "MK": (
        "macedonia* skopje* северн*_македон* північ*_македон* macedoine_du_nord "
        "macedonia_del_norte* հյուսիսային_մակեդոնիա* simali_makedoniya* kuzey_makedonya* "
        "مقدونيا_الشمالية* nordmazedoni* macedonia_do_norte*"
    ),
    "AL": "tirana албан* alban* ալբանիա* arnavutluk* البانيا*",
    "GR": (
        "greece greek* athens грец* grece* grecia հունաստան* yunanıstan* yunanistan* اليونان* "
        "griechenland*"
    ),
    "CY": ("cyprus cypriot* nicosia* кипр* кіпр* chypr* chipr* կիպրոս* kipr kıbrıs* قبرص* zypern*"),
    "GB": (
        "britain british uk united_kingdom london великобритан* вели*_британ* royaume_uni "
        "reino_unido* միացյալ_թագավորություն* birləsmis_krallıq* birlesik_krallık* "
        "المملكة_المتحدة* vereinigtes_konigreich*"
    ),
    "FR": (
        "france french paris elysee* francais* франц* париж* ֆրանս* fransa* فرنسا* باريس "
        "frances* francia frankreich* franceza* franca"
    ),
    "DE": (
        "german* berlin* allemagn* герман* німеччин* aleman* գերմանիա* almaniya* almanya* "
        "المانيا* deutschland*"
    ),
    "IT": "italy rome итал* італ* իտալիա* italya* ايطاليا* itali*",
    "ES": ("spain madrid испан* іспан* espagn* espan* իսպանիա* ispaniya* ispanya* اسبانيا* spani*"),
    "PL": "poland polish warsaw польш* польщ* pologn* polon* լեհաստան* polsa* بولندا* polen*",
    "BY": "belarus* беларус* белорус* білорус* bieloruss* bielorrus* բելառուս* بيلاروس*",
    "CO": "bogota* богот* колумб* colomb* կոլումբիա* kolombiya* كولومبيا* kolumbi*",
    "VE": "caracas венесуэл* венесуел* venezuel* վենեսուելա* venesuela* فنزويلا*",
    "EC": "ecuador* quito эквадор* еквадор* equateur* էկվադոր* ekvador* الاكوادور* equador*",
    "GT": "гватемал* guatemal* գվատեմալա* qvatemala* غواتيمالا*",
    "SV": "salvador* san_salvador сальвадор* el_salvador* սալվադոր* السلفادور*",
    "HN": "hondur* гондурас* հոնդուրաս* هندوراس*",
    "NI": "managua никарагу* нікарагу* nicaragu* նիկարագուա* nikaraqua* nikaragua* نيكاراغوا*",
    "MX": "mexic* мексик* mexiqu* մեքսիկա* meksika* المكسيك* mexik*",
    "CU": "cuba cuban havana куба կուբա* kuba كوبا*",
    "HT": "haiti* port_au_prince гаит* гаіті* հայիթի* هايتي*",
    "US": (
        "usa u_s united_states american americans washington* белого_дома сша вашингтон* "
        "соединенн*_штат* etats_unis americain* estados_unidos estadounid* eeuu amerika* "
        "американ* միացյալ_նահանգ* ամն abd واشنطن الامريكي* الولايات_المتحدة сполуче*_штат* "
        "estados_unidos* միացյալ_նահանգներ* amerika_birləsmis_statları* "
        "amerika_birlesik_devletleri* الولايات_المتحدة* vereinigte_staat*"
    ),
    "CA": "canad* ottawa канад* կանադա* كندا* kanad*",
    "AU": "canberra австрал* austral* ավստրալիա* avstraliya* avustralya* استراليا*",
    "NL": (
        "netherlands dutch hague нидерланд* нідерланд* pays_bas paises_bajos* նիդեռլանդներ* "
        "niderland* hollanda* هولندا* niederland* paises_baixos*"
    ),
    "CH": (
        "swiss switzerland bern швеицар* suiss* suiza* շվեյցարիա* isvecrə* isvicre* سويسرا* "
        "schweiz* suica*"
    ),
    "NO": "norway oslo норвег* norveg* norueg* նորվեգիա* norvec* النرويج* norweg*",
    "SE": "sweden swedish stockholm швец* suede* suecia շվեդիա* isvec* السويد* schwed*",
    "FI": "finnish helsinki финлянд* фінлянд* finland* ֆինլանդիա* فنلندا* finnland*",
    "PE": "peru peruvian* lima перу* perou* պերու* بيرو*",
    "TL": (
        "east_timor* timor_leste dili восточн*_тимор* тим*_лешті* timor_oriental* "
        "timor_leste* թիմոր_լեշտի* sərqi_timor* تيمور_ليشتي*"
    ),
    "PG": (
        "papua_new_guinea* bougainvill* пап*_нова_гвіне* papouasie_nouvelle_guine* "
        "papua_nueva_guine* պապուա_նոր_գվինեա* papua_yeni_qvineya* papua_yeni_gine "
        "بابوا_غينيا_الجديدة* papua_neuguine* papua_nova_guine*"
    ),
    "SB": (
        "solomon_islands соломоно*_о_ва соломоно*_остров* iles_salomon* islas_salomon* "
        "սողոմոնյան_կղզիներ* solomon_adaları* جزر_سليمان* salomon* ilhas_saloma*"
    ),
    "FJ": "fiji* фидж* фіджі* fidji* fiyi ֆիջի* fici فيجي* fidschi*",
    "KM": "comoros комор* comores* comoras* կոմորյան_կղզիներ* komor_adaları* جزر_القمر* komor*",
    "GW": (
        "guinea_bissau* гвин*_бисау* гвін*_бісау* guinee_bissau* guinea_bisau* գվինեա_բիսաու* "
        "qvineya_bisau* gine_bissau* غينيا_بيساو* guine_bissau*"
    ),
    "TG": "togo* տոգո* toqo توغو*",
    "GM": "gambia* gambie գամբիա* qambiya* gambiya* غامبيا* гамби*",
    "LS": "лесот* lesot* լեսոտո* ليسوتو*",
    "MR": "мавритан* mauritan* մավրիտանիա* mavritaniya* moritanya* موريتانيا* mauretani*",
    "NZ": (
        "new_zealand* нов*_зеланд* нова_зеланд* nouvelle_zeland* nueva_zeland* նոր_զելանդիա* "
        "yeni_zelandiya* yeni_zelanda* نيوزيلندا* neuseeland* nova_zeland*"
    ),
}

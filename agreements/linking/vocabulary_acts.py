"""
Words for what is said and done about an agreement, in the languages we read.

Written as in `vocabulary_duties`.
"""

ACTS: dict[str, str] = {
    "breach": """
        @en breach* violat* break_the_~_truce broke broken breaking flout* infring*
        in_defiance_of not_respect* disregard* fail*_to_honour fail*_to_honor collapse*
        unravel* shatter* torpedo* fray*
        @any наруш* срыв* сорва* не_соблюда* поруш* зрив* не_дотрим* խախտ* انتهاك انتهاكات
        خرق خروقات خرقت انتهكت خروق
        @fr+es viol* enfrein* rompu* rompre non_respect rompi* romp* quebr* incumpl*
        infring*
        @az+tr pozul* poz* pozdu ihlal* ihlâl* boz* bozdu
        @de+pt verletz* verstoß* verstöß* gebrochen violaç*""",
    "accuse": """
        @en accus* blam* alleg* charg* claim* said_~_violated denounc* condemn*
        hold_responsible
        @any обвин* заявил*_о_~_наруш* звинува* մեղադր* اتهم اتهمت اتهمه اتهموا تتهم يتهم
        @fr+es accus* denonc* reproch* acus* denunci* culp*
        @az+tr ittiham* suçla* itham*
        @de+pt beschuldig* vorgeworfen wirft acusou""",
    "deny": """
        @en deny denies denied denying denial* refut* reject*_~_claim* reject*_~_accusation*
        reject*_~_allegation* dismissed_~_claim* dismissed_~_accusation* untrue false_claim* invented does_not_correspond were_false was_false
        fabricat* disinformation reject*_the_~_report* did_not_violate had_not_violated
        not_violated not_fired no_truth
        @any опроверг* отриц* отверг* отвергл* не_соответствует_действительн* ложь ложн*
        дезинформац* не_наруша* спрост* запереч* відкину* հերք* ժխտ* نفى نفت ينفي تنفي نفي
        @fr+es dement* nie nient nier refut* rejet*_~_accusation* desment* desmint* niega*
        nego negaron neg* rechaz*_~_acusac*
        @az+tr təkzib* inkar* rədd_et* yalanla* reddet*
        @de+pt dementier* bestritt* bestreit* desmentiu""",
    "hold": """
        @en hold holds holding held largely_holding being_observed is_observed in_place
        remains_in_force respected honoured honored maintained observed_the adher* comply
        complied compliance abide* abiding sticks_to stick_to stuck_to keep_to keeps_to kept_to prevail*
        remains_in_effect intact
        @any соблюда* выполня* придержив* действует сохраня* исполня* удержива* дотриму*
        викону* тримає* պահպան* հարգ* կատար* صامد صمود التزم ملتزم الالتزام التزام
        @fr+es respect* tenu tient maintenu observ* cumpl* respet* mantien* se_mantiene
        acat*
        @az+tr əməl_* riayət* qorunur* icra* uyul* uyuyor uydu riayet* sürüyor yürürlükte*
        @de+pt eingehalten hält""",
    "calm": """
        @en calm* quiet* no_incident* without_incident* no_violation*
        no_ceasefire_violation* zero_~_violation* no_shelling stable situation_~_stable
        lull* no_fighting decrease*_~_violation* decrease_of reduction_in fewer_violation*
        stopped_the_bloodshed
        @any спокойн* тих* затиш* нарушени*_не_зафиксирован* не_зафиксирован* стабильн*
        остановить_кровопролит* спокійн* затишш* հանգիստ* անդորր* هدوء
        الهدوء
        @fr+es calme accalmie tranquil* tranquilo sin_incidentes en_calma
        @az+tr sakit* sabit* sakin*
        @de+pt ruhig* calmo""",
    "done": """
        @en complet* fulfil* implement* carried_out carry_out handed_over returned released
        delivered opened exchanged swapped withdrawn withdrew began started took_place
        has_been_~ed deployed arrived finished freed restored
        @any выполн* заверш* осуществ* передал* передан* верну* освобожден* освободил*
        начал* начат* состоял* приехал* прибыл* выведен* отведен* развернут* обменял*
        открыт* викона* заверш* передал* поверну* звільнен* розпочал* відбув* իրականաց*
        կատարվ* ավարտ* վերադարձ* ազատվ* մեկնարկ* تنفيذ إتمام بدأ بدأت تم أفرج تسلم
        @fr+es effectu* acheve* accompli* libere* remis termine* commence* deploye* cumpli*
        complet* entregad* liberad* comenz* inici* retirad*
        @az+tr həyata_keçir* yerinə_yetir* başa_çat* başla* qaytarıl* azad_edil* tamamla*
        gerçekleş* başladı iade
        @de+pt umgesetzt abgeschlossen begonnen cumpriu""",
    "call": """
        @en call_on calls_on called_on call_for calls_for called_for calling_on calling_for
        urg* appeal* demand* press*_for must should insist* reiterat*_~_call* need_to
        need_for_~_compliance plead*
        @any призва* призыв* потребова* требу* настаива* необходим* заклик* вимага*
        կոչ_ար* կոչ* պահանջ* հորդոր* دعا دعت يدعو تدعو دعوة طالب طالبت
        @fr+es appel appelle* appeler exig* demand* exhort* reclam* llam* exig* inst* pid*
        deben
        @az+tr çağır* tələb* çağrı* talep*
        @de+pt forder* ruf* aufruf* apel*""",
    "agree": """
        @en agree agreed agreeing agreement* deal deals accord* pact* sign signed signing
        announc* brokered mediated negotiated reached commit commits committed committing commitment* undertake* undertook pledg*
        recommit* take_effect took_effect came_into_force come_into_force came_into_effect
        effective_from effective_at went_into_effect coming_into_effect goes_into_effect
        enter*_into_force declared declar* proclaim* introduc* establish*
        @any договорил* договор* соглас* подписа* достигнут* достигл* заключ* вступи*_в_силу
        вступа*_в_силу объявлен* объявил* введен* подтверди* обязал* домовил* домовлен*
        погод* підписа* досягнут* набува*_чинності оголошен* оголосил* համաձայն*
        պայմանավորվ* ստորագր* ուժի_մեջ պարտավոր* հայտարար* اتفق اتفقت اتفاق الاتفاق وقع وقعت
        دخل_حيز أعلن أعلنت التوصل تعهد
        @fr+es accord* conclu* sign* convenu* entre_en_vigueur entree_en_vigueur engag*
        annonc* decret* acord* acuerd* firm* pact* entra_en_vigor entro_en_vigor anunci*
        compromet* declar*
        @az+tr razılaş* imzala* qüvvəyə_min* öhdə* elan_* anlaş* imza* yürürlüğe* taahhüt*
        ilan_*
        @de+pt vereinbar* einig* unterzeichn* abkommen* acord* assin*""",
    "instrument": """
        @en statement* declaration* agreement* accord* deal protocol* memorand*
        package_of_measures treat* pact* communique* roadmap* understanding* arrangement*
        @any заявлени* соглашени* договоренност* протокол* меморандум* документ*
        комплекс_мер заяв* угод* домовленост* протокол* меморандум* հայտարարութ* համաձայնագ*
        համաձայնութ* արձանագրութ* փաստաթուղթ* اتفاق الاتفاق اتفاقية الاتفاقية بيان إعلان
        مذكرة
        @fr+es declaration* accord accords protocole* memorandum* communique* acuerdo*
        declaracion* protocolo* pacto*
        @az+tr bəyanat* saziş* razılaşma* sənəd* bildiri* anlaşma* mutabakat* protokol*
        @de+pt abkommen* erklärung* vereinbarung* acordo*""",
    "provide": """
        @en stipulat* provide_for provides_for provided_for according_to_the_~_agreement
        under_the_~_deal under_the_~_agreement under_the_~_accord terms_of terms_call
        calls_for in_accordance_with in_line_with as_foreseen foreseen envisag* pursuant_to
        under_the_~_statement as_agreed
        @any предусм* согласно в_соответствии по_условиям передбач* згідно відповідно
        համաձայն* նախատես* بموجب وفقا ينص تنص
        @fr+es prevoi* conformement aux_termes selon_l_accord en_vertu preve* conforme_al
        segun_el_acuerdo en_virtud
        @az+tr uyğun_olaraq nəzərdə_tut* uyarınca öngör* gereğince
        @de+pt gemäß sieht_vor""",
    "resume": """
        @en resum* continu* persist* rag* renewed escalat* despite flare* erupt* resurg*
        intensif* again increas* spike* deteriorat* no_letup ongoing still
        @any возобнов* продолж* несмотря вопреки эскалац* вновь снова обостр* відновл*
        продовж* попри ескалац* знову շարունակ* վերսկս* չնայած սրվ* استئناف استمرار رغم
        مجددا
        @fr+es repri* repren* poursui* malgre escalade encore continu* reanud* pese_a
        a_pesar escalad* sigue* de_nuevo
        @az+tr davam* yenidən baxmayaraq gərgin* devam_et* yeniden rağmen tırman*
        @de+pt fortgesetz* erneut trotz weiter""",
    "harm": """
        @en kill* wound* injur* casualt* died dead death* fatal* victim* destroy* damage*
        maimed hurt
        @any погиб* убит* ранен* жертв* пострада* разруш* поврежд* загин* вбит* поранен*
        постражда* зруйнов* զոհ* սպան* վիրավոր* վնաս* قتل قتلى قتيل جرحى ضحايا إصابة مقتل
        @fr+es tue tues tuee tuees mort morts bless* victime* detrui* endommag* muert*
        herid* mata* victim* asesin* destru*
        @az+tr həlak* öldür* yaralan* zərər* ölü* öldü yaral* hasar* yarala*
        @de+pt getötet* verletzt* tote* opfer* mort* ferid*""",
    "sides": """
        @en both_sides both_parties the_sides the_parties warring_sides warring_parties
        two_sides each_other each_side either_side belligerent* conflicting_parties
        opposing_sides rival_force* rival_side* the_two_countries the_belligerents
        parties_to_the_conflict conflict_parties
        @any стороны сторон сторонам сторонами обе_стороны друг_друга сторони сторін
        сторонам одна_одну կողմերը կողմերի կողմեր* միմյանց الطرفان الطرفين الجانبين الجانبان
        @fr+es les_parties les_deux_parties les_belligerants les_deux_camps mutuellement
        las_partes ambas_partes los_dos_bandos mutuamente
        @az+tr tərəflər* bir_birini taraflar* iki_taraf* birbirlerini
        @de+pt beide_seiten konfliktparteien ambos_os_lados""",
    "negate": """
        @en not no never without neither nor cannot n_t didn doesn isn wasn aren
        @any не нет ни без немає ні չ* ոչ لا لم لن ليس
        @fr+es ne pas aucun* sans jamais no ningun* sin nunca
        @az+tr değil deyil yox yok
        @de+pt nicht kein* não""",
    "fail": """
        @en fail* did_not_hold not_hold not_holding not_held barely_held short_lived in_vain on_the_brink on_paper dead_letter fell_apart
        @any не_удалось не_удержа* провал* не_сработа* не_вдалося չի_հաջող* فشل فشلت انهار انهيار
        @fr+es echou* echec* n_a_pas_tenu fracas* no_se_mantuvo
        @az+tr baş_tutma* uğursuz* başarısız* çöktü tutmadı
        @de+pt gescheitert* fracass*""",
    "echo": """
        @en similar_statement* similar_claim* similar_report* same_statement echoed_the said_the_same the_same_claim likewise_report*
        @any аналогичн*_заявлен* то_же_самое аналогічн* նմանատիպ نفس_الاتهام
        @fr+es declaration*_similaire* declaracion*_similar*
        @az+tr oxşar_bəyanat* benzer_açıklama*""",
    "hypothetical": """
        @en if unless were_to would could might in_case
        @any если бы якщо եթե إذا لو
        @fr+es si serait pourrait seria podria
        @az+tr əgər eğer olsa
        @de+pt wenn falls se""",
    "general": """
        @en as_in_all as_in_any_conflict in_every_war in_all_wars time_and_again
        international_law_is whenever_war* in_history history_of such_conflicts
        wars_in_general human_rights_in_general throughout_history in_theory
        generally_speaking
        @any как_во_всех_конфликтах
        @fr+es comme_dans_tous como_en_todos""",
    "broker": """
        @en broker* mediat* facilitat* sponsored co_sponsored guarantor* hosted
        @any посредни* при_содейств* посередни* միջնորդ* وساطة برعاية بوساطة
        @fr+es mediat* mediac* parrain* sous_l_egide sous_les_auspices auspici* facilit*
        @az+tr vasitəçi* arabulucu*
        @de+pt vermitt*""",
    "hearsay": """
        @en sanction* arms_sale* arms_deal* military_solution elections_in trade_war*
        price_war* oil_price* stock_market* football* match season celebrity film movie
        @any санкци* футбол* матч սանկցիա* عقوبات
        @fr+es sanctions sanciones
        @az+tr sanksiya* yaptırım*
        @de+pt sanktion*""",
    "plan": """
        @en propos* offer* initiative* plan suggest* would_be could_be draft
        @any предлож* инициатив* план проект* запропон* առաջարկ* اقتراح مقترح مبادرة
        @fr+es propositi* propos* proposition* propuest* iniciativ*
        @az+tr təklif* öner* teklif*
        @de+pt vorschlag*""",
    "earlier": """
        @en earlier_ceasefire previous_ceasefire* earlier_truce* previous_truce*
        first_ceasefire past_ceasefire* two_previous two_earlier preceding_truce
        @any предыдущ*_перемири* прежн*_перемири*
        @fr+es precedent*_cessez precedent*_treve* anterior*_tregua*""",
    "it_truce": """
        @en it its them this_agreement the_agreement this_accord the_deal this_deal the_accord
        the_pact this_decision the_document these_terms the_terms its_terms
        @any соглашение договоренности договоренность его этого_соглашения документ
        договоренностей համաձայնագիրը պայմանավորվածութ* الاتفاق
        @fr+es l_accord cet_accord le_texte el_acuerdo este_acuerdo
        @az+tr sazişi razılaşma anlaşma anlaşmayı""",
}

"""Who says it, who is accused, who denies: sentences of our own in nine languages."""

import pytest

from agreements.linking.suggest.values import Manner, Stands
from agreements.types.terms import ClaimKind
from tests.unit.linking.suggest.people import CIVIL_WAR, SUDAN, read, who

CASES = [
    # language, sentence, speakers, accused, deniers
    ("en", "Armenia accused Azerbaijan and Russia of shelling Agdam.", "ARM", "AZE RUS", ""),
    ("en", "Azerbaijani MoD said Armenian shelling went on.", "AZE-MOD", "ARM", ""),
    ("en", "Armenian villages near the river burned after fire.", "", "", ""),
    ("en", "A school was hit; Armenia asked for help.", "", "", ""),
    ("en", "Armenia has blamed the attack on Azerbaijan.", "ARM", "AZE", ""),
    ("ru", "Сообщила Армения об обстрелах со стороны Азербайджана.", "ARM", "AZE", ""),
    ("tr", "Ermenistan'a göre köy vuruldu.", "ARM", "", ""),
    ("tr", "Köy Ermenistan tarafından vuruldu.", "", "ARM", ""),
    ("ar", "قصفت ارمينيا قرية.", "", "ARM", ""),
    ("en", "Armenia accused Azerbaijan of breaking the truce.", "ARM", "AZE", ""),
    ("en", "Baku accused Yerevan of shelling two villages.", "AZE", "ARM", ""),
    (
        "en",
        "Armenian forces shelled Agdam, Azerbaijan's Defence Ministry said.",
        "AZE-MOD",
        "ARM",
        "",
    ),
    (
        "en",
        "Azerbaijan's defense ministry said that Armenian troops had opened fire.",
        "AZE-MOD",
        "ARM",
        "",
    ),
    (
        "en",
        "“Armenian units fired on our posts all night,” said the Defence Ministry of Azerbaijan.",
        "AZE-MOD",
        "ARM",
        "",
    ),
    ("en", "The attack was blamed on Armenia.", "", "ARM", ""),
    ("en", "Armenia was accused by Azerbaijan of firing first.", "AZE", "ARM", ""),
    ("en", "Azerbaijan denied that its troops had fired.", "", "", "AZE"),
    ("en", "Yerevan rejected the accusation as false.", "", "", "ARM"),
    ("en", "The report was denied by Azerbaijan.", "", "", "AZE"),
    (
        "en",
        "According to the Armenian Defence Ministry, Azerbaijani artillery struck a school.",
        "ARM-MOD",
        "AZE",
        "",
    ),
    ("en", "Two houses were hit by Azerbaijani rockets, Yerevan said.", "ARM", "AZE", ""),
    ("en", "Moscow said Yerevan had accused Baku of shelling Agdam.", "RUS ARM", "AZE", ""),
    ("en", "Armenian positions were shelled overnight, Yerevan said.", "ARM", "", ""),
    ("en", "Talks between Armenia and Azerbaijan were held in Moscow.", "", "", ""),
    ("en", "The truce was violated by Azerbaijan within minutes.", "", "AZE", ""),
    ("en", "Azerbaijan said the enemy had shelled its villages.", "AZE", "ARM", ""),
    (
        "ru",
        "Минобороны Азербайджана сообщило, что армянские военные обстреляли Агдам.",
        "AZE-MOD",
        "ARM",
        "",
    ),
    ("ru", "Армения обвинила Азербайджан в нарушении перемирия.", "ARM", "AZE", ""),
    (
        "ru",
        "По данным Минобороны Армении, азербайджанская артиллерия обстреляла село.",
        "ARM-MOD",
        "AZE",
        "",
    ),
    ("ru", "Погибли двое военных, заявили в Баку.", "AZE", "", ""),
    ("ru", "Ереван опроверг сообщения об обстреле.", "", "", "ARM"),
    ("ru", "Перемирие нарушено со стороны Азербайджана.", "", "AZE", ""),
    (
        "ru",
        "Позиции подверглись обстрелу со стороны армянских подразделений, сообщили в Баку.",
        "AZE",
        "ARM",
        "",
    ),
    ("fr", "L'Arménie a accusé l'Azerbaïdjan d'avoir violé la trêve.", "ARM", "AZE", ""),
    ("fr", "Selon Bakou, les forces arméniennes ont bombardé deux villages.", "AZE", "ARM", ""),
    (
        "fr",
        "Des tirs azerbaïdjanais ont visé un village, a déclaré le ministère arménien de la Défense.",
        "ARM-MOD",
        "AZE",
        "",
    ),
    ("fr", "Erevan a démenti ces accusations.", "", "", "ARM"),
    ("fr", "La trêve a été violée par l'Azerbaïdjan.", "", "AZE", ""),
    ("es", "Armenia acusó a Azerbaiyán de violar la tregua.", "ARM", "AZE", ""),
    ("es", "Según Bakú, fuerzas armenias atacaron dos aldeas.", "AZE", "ARM", ""),
    ("es", "Azerbaiyán negó las acusaciones.", "", "", "AZE"),
    ("uk", "Вірменія звинуватила Азербайджан у порушенні перемир'я.", "ARM", "AZE", ""),
    ("uk", "Баку спростував повідомлення про обстріл.", "", "", "AZE"),
    ("tr", "Azerbaycan, Ermenistan'ı ateşkesi ihlal etmekle suçladı.", "AZE", "ARM", ""),
    ("tr", "Ermenistan iddiaları yalanladı.", "", "", "ARM"),
    ("az", "Azərbaycan Ermənistanı atəşkəsi pozmaqda ittiham etdi.", "AZE", "ARM", ""),
    ("az", "Azərbaycan Ermənistan mövqelərinin atəşə tutulduğu xəbərini rədd edir.", "", "", "AZE"),
    ("az", "Ermənistan bu məlumatı təkzib etdi.", "", "", "ARM"),
    ("hy", "Հայաստանը մեղադրել է Ադրբեջանին հրադադարը խախտելու մեջ։", "ARM", "AZE", ""),
    ("hy", "Ադրբեջանը հերքել է մեղադրանքները։", "", "", "AZE"),
    ("ar", "اتهمت ارمينيا اذربيجان بخرق الهدنة.", "ARM", "AZE", ""),
    ("ar", "نفت اذربيجان هذه الاتهامات.", "", "", "AZE"),
]


@pytest.mark.parametrize(("language", "sentence", "said", "accused", "denied"), CASES)
def test_who_says_what_of_whom(language, sentence, said, accused, denied):
    assert who(read(sentence, language)) == (said.split(), accused.split(), denied.split())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Each side blamed the other for the shelling."),
        ("en", "The two sides traded accusations of breaking the truce."),
        ("en", "Armenia and Azerbaijan accused each other of new attacks."),
        ("ru", "Ереван и Баку обвинили друг друга в обстрелах."),
        ("ru", "Стороны обменялись обвинениями."),
        ("fr", "Les deux camps s'accusent mutuellement de tirs."),
        ("es", "Armenia y Azerbaiyán se acusaron mutuamente de atacar."),
        ("uk", "Сторони звинуватили одна одну в обстрілах."),
        ("tr", "Taraflar birbirlerini suçladı."),
        ("az", "Tərəflər bir-birini ittiham edir."),
        ("hy", "Կողմերը մեղադրում են միմյանց։"),
        ("ar", "تبادل الطرفان الاتهامات بخرق الهدنة."),
    ],
)
def test_mutual_accusation_gives_both(language, sentence):
    found = read(sentence, language)
    said, accused, _ = who(found)
    assert set(said) == set(accused) == {"ARM", "AZE"}
    first, second = found.attribution.stances
    assert (first.kind, second.kind) == (ClaimKind.ACCUSATION, ClaimKind.COUNTER_ACCUSATION)
    assert {first.speaker.who.actor} == {one.actor for one in second.accused}


def test_in_nested_speech_the_inner_one_accuses():
    found = read("Moscow said Yerevan had accused Baku of shelling Agdam.")
    (stance,) = found.attribution.stances
    assert stance.speaker.who.actor == "ARM"
    assert [one.actor for one in stance.accused] == ["AZE"]


def test_words_say_where_they_stand():
    sentence = "On Sunday Armenia accused Azerbaijan of shelling Agdam."
    found = read(sentence).attribution
    for words in (found.speakers[0].who.words, found.speakers[0].cue, found.accused[0].words):
        assert words is not None
        assert sentence[words.start : words.end] == words.text
        assert words.stands is Stands.SENTENCE


def test_a_pronoun_means_the_last_subject_and_says_so():
    found = read(
        "It accused Azerbaijan of shelling a village.",
        before=("Armenia reported heavy fire.",),
    )
    (voice,) = found.attribution.speakers
    assert (voice.who.actor, voice.who.inferred) == ("ARM", True)
    assert voice.who.words.stands is Stands.BEFORE


def test_a_quotation_goes_on_with_its_speaker():
    found = read(
        "“At dawn Armenian forces fired mortars at the village.”",
        before=("Azerbaijan's Defence Ministry said Armenian shelling went on, adding:",),
        is_quote=True,
    )
    assert who(found) == (["AZE-MOD"], ["ARM"], [])
    assert found.attribution.speakers[0].manner is Manner.QUOTED
    assert found.attribution.speakers[0].who.inferred


def test_a_denial_in_the_next_sentence_is_found():
    found = read("Armenia accused Azerbaijan of shelling Agdam.", after=("Baku denied it.",))
    assert who(found) == (["ARM"], ["AZE"], ["AZE"])
    assert [stance.kind for stance in found.attribution.stances] == ["accusation", "denial"]


def test_a_denial_by_an_outsider_in_the_next_sentence_is_not_taken():
    found = read("Armenia accused Azerbaijan of shelling Agdam.", after=("Moscow denied visas.",))
    assert who(found)[2] == []


@pytest.mark.parametrize(
    ("sentence", "said", "accused"),
    [
        ("The separatists shelled Avdiivka, Kyiv said.", ["UKR"], ["DPR"]),
        ("Armed formations fired at a mission drone, the SMM reported.", ["SMM"], ["DPR"]),
        ("Weapons were seen in non-government-controlled areas.", [], ["DPR"]),
        ("The sides continued to shell populated areas.", [], ["UKR", "DPR"]),
        ("A spokesman for the rebels said Ukrainian troops shelled the town.", ["DPR"], ["UKR"]),
    ],
)
def test_sides_of_a_civil_war(sentence, said, accused):
    assert who(read(sentence, cast=CIVIL_WAR))[:2] == (said, accused)


def test_an_unknown_publisher_does_not_speak_but_a_monitor_does():
    sentence = "A patrol vehicle was hit near Popasna."
    paper = read(sentence, cast=CIVIL_WAR, publisher="The Daily Courier")
    report = read(sentence, cast=CIVIL_WAR, publisher="OSCE SMM daily report")
    assert paper.attribution.speakers == ()
    (voice,) = report.attribution.speakers
    assert (voice.who.actor, voice.manner, voice.who.inferred) == ("OSCE", Manner.AUTHOR, True)
    assert voice.who.words.stands is Stands.PUBLISHER


def test_armies_known_by_short_names():
    found = read("The RSF accused the Sudanese army of bombing a market.", cast=SUDAN)
    assert who(found) == (["RSF"], ["SAF"], [])


def test_whoever_is_accused_is_the_party_not_its_organ():
    found = read("Armenia accused the Azerbaijani Defence Ministry of ordering the attack.")
    assert who(found)[1] == ["AZE"]


def test_a_pronoun_right_before_the_verb_outweighs_a_name_before_it():
    found = read("Armenian shells, it added, fell on a village.", before=("Baku spoke of fire.",))
    assert who(found) == (["AZE"], ["ARM"], [])


def test_accused_it_means_the_last_subject_who_is_not_the_accuser():
    found = read("Armenia accused it of shelling a village.", before=("Baku denied all.",))
    (accused,) = found.attribution.accused
    assert (accused.actor, accused.inferred, accused.words.text) == ("AZE", True, "it")


def test_a_pronoun_a_word_before_the_verb_is_followed_too():
    found = read("They also said that shells fell.", before=("Armenia spoke of fire.",))
    assert who(found)[0] == ["ARM"]


def test_the_mission_is_whoever_prints_its_report():
    found = read(
        "The SMM recorded twelve explosions.", cast=CIVIL_WAR, publisher="OSCE SMM daily report"
    )
    (voice,) = found.attribution.speakers
    assert (voice.who.actor, voice.who.inferred, voice.who.words.text) == ("OSCE", True, "SMM")

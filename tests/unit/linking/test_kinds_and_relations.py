"""What a sentence speaks of, and what it does with it."""

import pytest

from agreements.linking.kinds import kinds_by_words
from agreements.linking.prepare import prepare
from agreements.linking.reading import Reading, skim
from agreements.linking.relations import relation_by_words
from agreements.types.terms import ClauseKind, LinkRelation
from tests.unit.linking.instruments import article

NOTHING = prepare(())


def read(text: str, language: str = "en") -> Reading:
    reading = skim(article(text, language=language), NOTHING)
    reading.read_closely()
    return reading.sentences[0]


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The ceasefire holds", "en", "cessation_of_hostilities"),
        ("They agreed to stop fighting", "en", "cessation_of_hostilities"),
        ("Shelling went on and troops were hit", "en", "cessation_of_hostilities"),
        ("The line of contact was calm", "en", "cessation_of_hostilities"),
        ("Fighting continued", "en", "cessation_of_hostilities"),
        ("They broke the agreement", "en", "cessation_of_hostilities"),
        ("Стороны прекратили огонь, перемирие соблюдается", "ru", "cessation_of_hostilities"),
        ("Shells hit a school and killed civilians", "en", "civilian_protection"),
        ("Мирные жители попали под обстрел", "ru", "civilian_protection"),
        ("Prisoners were exchanged", "en", "prisoners_exchange"),
        ("Les prisonniers ont été libérés", "fr", "prisoners_exchange"),
        ("They handed over a list of prisoners", "en", "prisoners_list"),
        ("Списки пленных переданы", "ru", "prisoners_list"),
        ("The bodies of the fallen were handed over", "en", "remains"),
        ("Humanitarian aid was let through, access is open", "en", "humanitarian_access"),
        ("Гуманитарный конвой получил доступ", "ru", "humanitarian_access"),
        ("Monitors began verification of the ceasefire", "en", "verification"),
        ("Troops withdrew from the district", "en", "withdrawal"),
        ("Las tropas se retiraron de la zona", "es", "withdrawal"),
        ("Heavy weapons are still there", "en", "withdrawal"),
        ("The district was handed over", "en", "withdrawal"),
        ("Миротворцы прибыли", "ru", "peacekeeping"),
        ("The talks on a peaceful settlement resume", "en", "negotiations"),
        ("The road was unblocked", "en", "transport_links"),
        ("Refugees returned home", "en", "returns_of_displaced"),
        ("Біженці повернулися додому", "uk", "returns_of_displaced"),
        ("Cluster munitions were used", "en", "weapons"),
        ("Elections will be held", "en", "other"),
    ],
)
def test_the_kind_a_sentence_speaks_of(text, language, kind):
    assert kinds_by_words(read(text, language)).get(ClauseKind(kind), 0) >= 0.4


def test_a_sentence_on_nothing_of_ours_has_no_kind():
    assert kinds_by_words(read("The weather was fine and the cake was good.")) == {}


@pytest.mark.parametrize(
    ("plain", "clear", "kind"),
    [
        ("They speak of monitoring the ceasefire", "The ceasefire broke", "cessation_of_hostilities"),
        ("If the town were shelled, others would help", "The town was shelled by troops", "cessation_of_hostilities"),
        ("The mission was given access", "Verification of the ceasefire began", "verification"),
        ("The observers slept", "Inspectors verified the count", "verification"),
        ("Verified breaches", "Observers watched the truce", "verification"),
        ("The monitors counted breaches and monitored", "Verification of the withdrawal began", "verification"),
        ("They met for talks", "They called for talks", "negotiations"),
        ("The troops have weapons", "Landmines were laid", "weapons"),
        ("They withdrew", "Troops withdrew", "withdrawal"),
        ("Civilians watched", "Civilians came under fire", "civilian_protection"),
        ("The homes stood empty; banned cluster bombs lay there", "Civilians were shelled", "civilian_protection"),
    ],
)  # fmt: skip
def test_some_words_speak_more_plainly_than_others(plain, clear, kind):
    scores = [kinds_by_words(read(text)).get(ClauseKind(kind), 0) for text in (plain, clear)]
    assert scores[0] < scores[1]


CEASE, PRISONERS = ClauseKind.CESSATION_OF_HOSTILITIES, ClauseKind.PRISONERS_EXCHANGE


@pytest.mark.parametrize(
    ("text", "language", "kind", "relation"),
    [
        ("They violated the truce", "en", CEASE, "alleges_breach"),
        ("They accused each other over the truce", "en", CEASE, "alleges_breach"),
        ("Artillery fire continued", "en", CEASE, "alleges_breach"),
        ("The truce failed to take hold", "en", CEASE, "alleges_breach"),
        ("The truce does not hold", "en", CEASE, "alleges_breach"),
        ("Перемирие нарушено", "ru", CEASE, "alleges_breach"),
        ("They accused them of not releasing prisoners", "en", PRISONERS, "alleges_breach"),
        (
            "They accused him of closing the road",
            "en",
            ClauseKind.TRANSPORT_LINKS,
            "alleges_breach",
        ),
        ("The ministry denied having violated the truce", "en", CEASE, "denies"),
        ("Минобороны опровергло нарушение перемирия", "ru", CEASE, "denies"),
        ("The line was calm and no violations were seen", "en", CEASE, "reports_calm"),
        ("The truce is holding", "en", CEASE, "reports_calm"),
        ("Режим прекращения огня соблюдается", "ru", CEASE, "reports_calm"),
        ("The exchange of prisoners took place", "en", PRISONERS, "reports_fulfilment"),
        ("Обмен пленными состоялся", "ru", PRISONERS, "reports_fulfilment"),
        ("They called for a truce", "en", CEASE, "calls_for"),
        ("He urged both sides to respect the truce", "en", CEASE, "calls_for"),
        ("He urged them not to violate the truce", "en", CEASE, "calls_for"),
        ("The agreement provides for a truce", "en", CEASE, "restates"),
        ("They signed a truce", "en", CEASE, "restates"),
        ("The truce was on every front page", "en", CEASE, "mention"),
        ("Prisoners write letters", "en", PRISONERS, "mention"),
    ],
)
def test_what_a_sentence_does(text, language, kind, relation):
    assert relation_by_words(read(text, language), kind) == LinkRelation(relation)


def test_an_announced_quotation_restates():
    reading = read("“The sides release those they hold.”")
    assert relation_by_words(reading, PRISONERS, announced=True) is LinkRelation.RESTATES


def test_a_quotation_near_to_the_clause_restates():
    reading = read("“All prisoners go home.”")
    assert relation_by_words(reading, PRISONERS, likeness=0.6) is LinkRelation.RESTATES
    assert relation_by_words(reading, PRISONERS, likeness=0.2) is LinkRelation.MENTION

"""Who can be meant in the tests: two states with organs, a civil war, places, and one way to ask."""

from datetime import date

from agreements.linking.suggest.cast import Cast
from agreements.linking.suggest.engine import suggest
from agreements.linking.suggest.values import NamedActor, NamedPlace, Passage, Suggestions
from agreements.types.terms import PlaceKind

TWO_STATES = Cast(
    [
        NamedActor("ARM", "Armenia", is_party=True),
        NamedActor("AZE", "Azerbaijan", is_party=True),
        NamedActor("ARM-MOD", "Ministry of Defence of Armenia", parent="ARM"),
        NamedActor("AZE-MOD", "Ministry of Defence of Azerbaijan", ("Azerbaijani MoD",), "AZE"),
        NamedActor("AZE-MFA", "Ministry of Foreign Affairs of Azerbaijan", parent="AZE"),
        NamedActor("NKR", "Nagorno-Karabakh authorities", ("Artsakh",), is_force=True),
        NamedActor("RUS", "Russia"),
        NamedActor("OSCE", "OSCE"),
    ],
    [
        NamedPlace("agdam", "Agdam / Akna", PlaceKind.SETTLEMENT, ("Агдам",)),
        NamedPlace("line", "Line of contact", PlaceKind.LINEAR, ("линия соприкосновения",)),
        NamedPlace("martuni", "Martuni district", PlaceKind.DISTRICT),
    ],
)
CIVIL_WAR = Cast(
    [
        NamedActor("UKR", "Ukraine", is_party=True),
        NamedActor(
            "DPR",
            "certain areas of Donetsk and Luhansk regions",
            is_party=True,
            is_force=True,
        ),
        NamedActor("OSCE", "OSCE", ("OSCE SMM",)),
    ]
)
SUDAN = Cast(
    [
        NamedActor("SAF", "Sudanese Armed Forces", is_party=True),
        NamedActor("RSF", "Rapid Support Forces", ("RSF",), is_party=True, is_force=True),
    ]
)


def read(sentence: str, language: str = "en", cast: Cast = TWO_STATES, **around) -> Suggestions:
    """Return what a sentence suggests, printed on Monday 19 October 2020 unless told otherwise."""
    day = date(2020, 10, 19)
    fields = {"published_first": day, "published_last": day, **around}
    return suggest(Passage(sentence, language=language, **fields), cast)


def who(found: Suggestions) -> tuple[list[str], list[str], list[str]]:
    """Return speakers, accused and deniers; somebody unknown by his words."""
    one = found.attribution
    return (
        [voice.who.actor or voice.who.words.text for voice in one.speakers],
        [mention.actor or mention.words.text for mention in one.accused],
        [voice.who.actor or voice.who.words.text for voice in one.deniers],
    )

"""Instruments and articles that the linking tests share; all wording is the project's own."""

from datetime import date

from agreements.linking.engine import Linker
from agreements.types.linking import AgreementInput, ArticleInput, ClauseInput, LinkProposal
from agreements.types.terms import ClauseKind


def agreement(
    ident: str,
    title: str,
    day: date,
    parties: tuple[str, ...],
    *clauses: tuple[str, str, str],
    mediators: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
    last_day: date | None = None,
) -> AgreementInput:
    """Return an instrument whose clauses are given as (number, kind, text)."""
    return AgreementInput(
        id=ident,
        title=title,
        first_day=day,
        parties=parties,
        mediators=mediators,
        clauses=tuple(
            ClauseInput(f"{ident}#{number}", number, ClauseKind(kind), text)
            for number, kind, text in clauses
        ),
        aliases=aliases,
        last_day=last_day,
    )


SUDAN = ("Sudanese Armed Forces", "Rapid Support Forces")
DECLARATION = agreement(
    "declaration",
    "Jeddah Declaration of Commitment to Protect the Civilians of Sudan",
    date(2023, 5, 11),
    SUDAN,
    ("1", "civilian_protection", "The parties refrain from attacks that may harm civilians."),
    ("2", "humanitarian_access", "Both allow humanitarian relief to pass without hindrance."),
    mediators=("Saudi Arabia", "United States"),
)
WEEK = agreement(
    "week",
    "Agreement on a Short-Term Ceasefire and Humanitarian Arrangements",
    date(2023, 5, 20),
    SUDAN,
    ("1", "cessation_of_hostilities", "A ceasefire of seven days begins on 22 May 2023."),
    ("2", "verification", "A monitoring committee in Jeddah reports breaches."),
    ("3", "humanitarian_access", "Aid workers and goods may move freely."),
    mediators=("Saudi Arabia", "United States"),
)
LEBANON = agreement(
    "lebanon",
    "Announcement of a Cessation of Hostilities between Israel and Lebanon",
    date(2024, 11, 26),
    ("Israel", "Lebanon"),
    ("1", "cessation_of_hostilities", "Hostilities end from 4 a.m. on 27 November 2024."),
    (
        "2",
        "withdrawal",
        "Within 60 days the Israeli army withdraws while the Lebanese army deploys.",
    ),
    (
        "3",
        "verification",
        "A mechanism chaired by the United States watches over the undertakings.",
    ),
    mediators=("United States", "France"),
)
STOCKHOLM = agreement(
    "stockholm",
    "Stockholm Agreement",
    date(2018, 12, 13),
    ("Government of Yemen", "Houthis (Ansar Allah)"),
    ("1", "cessation_of_hostilities", "An immediate ceasefire in Hodeidah and its ports."),
    ("2", "withdrawal", "Forces of both sides redeploy from the ports and the city."),
    ("3", "prisoners_exchange", "Prisoners are exchanged under the executive mechanism."),
    mediators=("United Nations",),
)
PRETORIA = agreement(
    "pretoria",
    "Agreement for Lasting Peace through a Permanent Cessation of Hostilities, Pretoria",
    date(2022, 11, 2),
    ("Federal Democratic Republic of Ethiopia", "Tigray People's Liberation Front (TPLF)"),
    ("1", "cessation_of_hostilities", "The parties permanently end all hostilities."),
    ("2", "weapons", "Combatants of the Front hand in their arms within thirty days."),
    ("3", "humanitarian_access", "The government speeds up humanitarian aid to Tigray."),
    mediators=("African Union",),
)
ALL = (DECLARATION, WEEK, LEBANON, STOCKHOLM, PRETORIA)
LINKER = Linker(ALL)


def article(
    body: str,
    *,
    title: str = "",
    day: date | None = None,
    last: date | None = None,
    language: str = "en",
) -> ArticleInput:
    """Return an article published on a day, or between two."""
    return ArticleInput(title, body, language, day, last or day)


def links(body: str, **details: object) -> list[LinkProposal]:
    """Return the links of an article to the shared instruments, the likeliest first."""
    result = LINKER.link(article(body, **details))  # type: ignore[arg-type]
    return sorted(result.links, key=lambda link: -link.probability)


def best(body: str, sentence: str, **details: object) -> LinkProposal:
    """Return the likeliest link of one sentence."""
    start = body.index(sentence)
    return next(link for link in links(body, **details) if link.start == start)

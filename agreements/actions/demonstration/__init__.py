"""
Loading the demonstration conflict from its files, in one transaction, as often as one likes.

What is there already stays as people have left it: a second run changes no row.
"""

from pathlib import Path

from django.db import transaction

from agreements.actions.demonstration.accounts import DEMO_ACCOUNTS, demo_password, make_accounts
from agreements.actions.demonstration.articles import load_articles, load_reviews
from agreements.actions.demonstration.breaches import load_breaches, load_fulfilments
from agreements.actions.demonstration.catalogue import load_catalogue
from agreements.actions.demonstration.control import load_control
from agreements.actions.demonstration.instruments import load_instruments
from agreements.models import (
    Actor,
    Article,
    Breach,
    Claim,
    Clause,
    ClauseLink,
    Fulfilment,
    Obligation,
    Place,
    PlaceControl,
    Source,
)

__all__ = ["DEMO_ACCOUNTS", "DEMO_FOLDER", "demo_password", "load_demonstration"]

DEMO_FOLDER = Path(__file__).resolve().parents[2] / "demonstration" / "nagorno-karabakh-2020"


@transaction.atomic
def load_demonstration(folder: Path = DEMO_FOLDER) -> dict[str, int]:
    """
    Load a demonstration folder and the demonstration's accounts; return counts by subject.

    Articles go through the ordinary action, so their links are the engine's own.

    :raises DemonstrationError: naming file, key and remedy; then nothing is loaded.
    """
    loaded = load_catalogue(folder, make_accounts())
    load_instruments(folder, loaded)
    load_articles(folder, loaded)
    load_breaches(folder, loaded)
    load_fulfilments(folder, loaded)
    load_control(folder, loaded)
    load_reviews(folder, loaded)
    agreements = list(loaded.agreements.values())
    return {
        "actors": Actor.objects.filter(slug__in=loaded.actors).count(),
        "places": Place.objects.filter(slug__in=loaded.places).count(),
        "sources": Source.objects.filter(slug__in=loaded.sources).count(),
        "agreements": len(agreements),
        "clauses": Clause.objects.filter(agreement__in=agreements).count(),
        "obligations": Obligation.objects.filter(clause__agreement__in=agreements).count(),
        "articles": Article.objects.filter(pk__in=[a.pk for a in loaded.articles.values()]).count(),
        "links": ClauseLink.objects.filter(agreement__in=agreements).count(),
        "breaches": Breach.objects.filter(conflict=loaded.conflict).count(),
        "claims": Claim.objects.filter(breach__conflict=loaded.conflict).count(),
        "fulfilments": Fulfilment.objects.filter(
            obligation__clause__agreement__in=agreements
        ).count(),
        "statements_of_control": PlaceControl.objects.filter(
            conflict_place__conflict=loaded.conflict
        ).count(),
    }

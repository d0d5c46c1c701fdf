"""The panel of assessments, the box of the work, and translations, for pages of other areas."""

from typing import Any

from django import template
from django.template.context import RequestContext
from django.utils.translation import get_language

from agreements.actions.casework import steps_from
from agreements.models import Article, Breach, Sentence, Translation
from agreements.models.labels import label
from agreements.permissions import can_analyse
from agreements.queries.articles import Piece
from agreements.queries.assessments import panel_for
from agreements.queries.casework import case_box
from agreements.queries.translations import translations_by_sentence
from agreements.types.terms import CaseStage, Role

register = template.Library()


@register.inclusion_tag("assessments/panel.html", takes_context=True)
def assessment_panel(context: RequestContext, breach: Breach) -> dict[str, Any]:
    """Show what is held of a breach on the three questions, and what the reader may do about it."""
    return {"panel": panel_for(breach, context["user"]), "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("assessments/case.html", takes_context=True)
def case_panel(context: RequestContext, breach: Breach) -> dict[str, Any]:
    """Show the stage of the work on a breach, whom it is with, and the remarks."""
    user = context["user"]
    box = case_box(breach, user)
    steps = steps_from(box.stage, user)
    return {"box": box, "steps": steps, "user": user, "csrf_token": context.get("csrf_token")}


@register.filter
def stage_name(stage: CaseStage) -> str:
    """Return the words for a stage."""
    return str(label(stage))


@register.simple_tag
def translations_of(article: Article) -> dict[int, list[Translation]]:
    """Return the translations of an article's sentences, by sentence. One query."""
    return translations_by_sentence(article)


@register.inclusion_tag("assessments/translations.html", takes_context=True)
def translations_under(
    context: RequestContext, paragraph: list[Piece], translated: dict[int, list[Translation]]
) -> dict[str, Any]:
    """Show the translations of a paragraph's sentences under it, and offer to translate them."""
    user, article = context["user"], context["article"]
    sentences = [piece.sentence for piece in paragraph if piece.sentence is not None]
    foreign = article.language not in ("", (get_language() or "en").split("-")[0])
    found = [row for sentence in sentences for row in translated.get(sentence.pk, [])]
    leads = bool(found) and user.has_role(Role.REVIEWER, Role.ADMIN)
    offered = sentences if foreign and can_analyse(user) else []
    return {
        "shown": [(row, leads or row.translator_id == user.pk) for row in found],
        "sentences": _worth_translating(offered),
        "LANGUAGE_CODE": get_language(),
        "csrf_token": context.get("csrf_token"),
    }


def _worth_translating(sentences: list[Sentence]) -> list[Sentence]:
    """Leave out what repeats on every page of a source."""
    return [sentence for sentence in sentences if not sentence.is_boilerplate]

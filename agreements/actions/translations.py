"""Translate a sentence as a person, under one's own name; the original is never replaced."""

from django.db import transaction
from django.db.models.functions import Now

from agreements.errors import NotAllowed, TrackerError
from agreements.models import Sentence, Translation, User
from agreements.types.terms import Role

MAY_TRANSLATE = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)


@transaction.atomic
def translate_sentence(
    sentence: Sentence, *, language: str, words: str, note: str = "", by: User
) -> Translation:
    """
    Store a person's translation of a sentence; a second one by the same person replaces the first.

    :raises NotAllowed: if the person may not translate.
    :raises TrackerError: if there are no words, or the language is the article's own.
    """
    by.must_be(*MAY_TRANSLATE, to="translate sentences")
    if not words.strip():
        raise TrackerError("A translation needs words.")
    if language == sentence.article.language:
        raise TrackerError("The sentence is in this language already.")
    translation, _ = Translation.objects.update_or_create(
        sentence=sentence,
        language=language,
        translator=by,
        defaults={
            "words": words.strip(),
            "note": note.strip(),
            "withdrawn": False,
            "made_at": Now(),
        },
    )
    translation.refresh_from_db(fields=["made_at"])
    return translation


@transaction.atomic
def withdraw_translation(translation: Translation, *, by: User) -> Translation:
    """
    Withdraw a translation: its translator may, and a reviewer or an administrator.

    :raises NotAllowed: if it is another's.
    """
    by.must_be(*MAY_TRANSLATE, to="withdraw a translation")
    if translation.translator_id != by.pk and not by.has_role(Role.REVIEWER, Role.ADMIN):
        raise NotAllowed("A translation is withdrawn by who made it, or by a reviewer.")
    translation.withdrawn = True
    translation.save(update_fields=["withdrawn"])
    return translation

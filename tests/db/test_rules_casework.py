"""Each rule on the work on breaches, and on what ends or awakes a duty, refuses what breaks it."""

from tests.db.rules import (
    Case,
    beside,
    changed,
    copied,
    fuzzy,
    not_negative,
    parametrised,
    recorded,
    refusal,
    removed,
    retracted,
    unknown,
)
from tests.factories import (
    ActorFactory,
    AdjudicationFactory,
    ArticleFactory,
    AttachmentFactory,
    BreachFactory,
    BreachRelationFactory,
    CaseFactory,
    ClauseFactory,
    CodingFactory,
    CommentFactory,
    CorrectionNoteFactory,
    InterpretationFactory,
    InterruptionFactory,
    PlaceControlFactory,
    SavedViewFactory,
    SensitiveDetailFactory,
    SentenceFactory,
    TranslationFactory,
    TriggerFactory,
    UserFactory,
)


def cited(table, factory, *, rule=""):
    """Return the cases of a citation without its words, and of a sentence of another article."""
    rule = rule or table
    sql = f"UPDATE agreements_{table} SET sentence_id = {{row.other_sentence.pk}}"
    return [
        changed(f"{rule}_has_words", factory, "words = ''"),
        Case(
            f"{rule}_sentence_with_its_article",
            beside(factory, other_sentence=SentenceFactory),
            f"{sql} WHERE id = {{row.pk}}",
        ),
        Case(
            f"{rule}_sentence_in_article",
            beside(factory, other_sentence=SentenceFactory, other_article=ArticleFactory),
            f"{sql}, article_id = {{row.other_article.pk}} WHERE id = {{row.pk}}",
        ),
        *retracted(rule, factory),
        recorded(rule, factory),
    ]


def answered(table, factory):
    """Return the cases of an answer to none of the three questions, or to two at once."""
    name = f"{table}_answers_its_question"
    return [
        unknown(f"{table}_question_known", factory, "question", besides=name),
        unknown(f"{table}_level_known", factory, "level"),
        unknown(f"{table}_value_known", factory, "value", besides=name),
        changed(f"{table}_has_reasons", factory, "reasons = ''"),
        changed(name, factory, "level = ''"),
        changed(name, factory, "value = 'breach'"),
        changed(name, factory, "question = 'attribution'"),
        changed(name, factory, "question = 'characterisation'"),
        Case(
            name,
            beside(factory, other_actor=ActorFactory),
            f"UPDATE agreements_{table} SET actor_id = {{row.other_actor.pk}} WHERE id = {{row.pk}}",
            note="occurrence with an actor",
        ),
        Case(
            name,
            beside(factory, other_clause=ClauseFactory),
            f"UPDATE agreements_{table} SET clause_id = {{row.other_clause.pk}}"
            " WHERE id = {row.pk}",
            note="occurrence with a clause",
        ),
        *not_negative(factory, "duty_number"),
    ]


TRIGGERS = [
    unknown("trigger_level_known", TriggerFactory, "level"),
    *fuzzy("trigger", TriggerFactory, "at", null=False),
    *not_negative(TriggerFactory, "duty_number"),
    *cited("trigger", TriggerFactory),
]

INTERRUPTIONS = [
    unknown("interruption_kind_known", InterruptionFactory, "kind"),
    changed("interruption_in_order", InterruptionFactory, "ends_at = begins_at"),
    changed(
        "interruption_termination_has_no_end",
        InterruptionFactory,
        "kind = 'terminated', ends_at = begins_at + interval '1 day'",
    ),
    Case(
        "interruption_clause_in_agreement",
        beside(InterruptionFactory, strange_clause=ClauseFactory),
        "UPDATE agreements_interruption SET clause_id = {row.strange_clause.pk}"
        " WHERE id = {row.pk}",
    ),
    *cited("interruption", InterruptionFactory),
]

INTERPRETATIONS = [
    changed("interpretation_has_a_reading", InterpretationFactory, "reading = ''"),
    copied("interpretation_once_an_actor", InterpretationFactory),
    *not_negative(InterpretationFactory, "duty_number"),
    *cited("interpretation", InterpretationFactory),
]

CONTROL = [
    unknown(
        "control_kind_known", PlaceControlFactory, "kind", besides="control_names_somebody_or_not"
    ),
    changed("control_names_somebody_or_not", PlaceControlFactory, "holder_id = NULL"),
    changed("control_names_somebody_or_not", PlaceControlFactory, "kind = 'contested'"),
    changed(
        "control_names_somebody_or_not", PlaceControlFactory, "kind = 'not_held', holder_id = NULL"
    ),
    changed("control_has_a_source", PlaceControlFactory, "citation = ''"),
    changed(
        "control_in_order",
        PlaceControlFactory,
        "begins_at = '2020-10-31T00:00Z', ends_at = '2020-10-31T00:00Z'",
    ),
    *fuzzy("control", PlaceControlFactory, "said", null=False),
    *cited("placecontrol", PlaceControlFactory, rule="control"),
]

WORK = [
    changed("breach_not_merged_into_itself", BreachFactory, "merged_into_id = id"),
    copied("agreements_case_breach_id_key", CaseFactory),
    unknown("case_stage_known", CaseFactory, "stage"),
    copied("breach_relation_once", BreachRelationFactory),
    changed(
        "breach_relation_in_order",
        BreachRelationFactory,
        "breach_id = other_id, other_id = breach_id",
    ),
    changed("breach_relation_in_order", BreachRelationFactory, "other_id = breach_id"),
    changed("comment_has_words", CommentFactory, "words = ''"),
    copied("attachment_once", AttachmentFactory),
    changed("attachment_has_a_title", AttachmentFactory, "title = ''"),
    unknown("sensitive_kind_known", SensitiveDetailFactory, "kind"),
    changed("sensitive_has_words", SensitiveDetailFactory, "words = ''"),
]

CODING = [
    *answered("coding", CodingFactory),
    copied("coding_once_a_coder", CodingFactory, blind="true"),
    Case(
        "coding_one_open_one_blind",
        beside(CodingFactory, other_coder=UserFactory),
        "INSERT INTO agreements_coding (breach_id, question, level, value, reasons, coder_id, blind)"
        " SELECT breach_id, question, level, value, reasons, {row.other_coder.pk}, blind"
        " FROM agreements_coding WHERE id = {row.pk}",
    ),
    *answered("adjudication", AdjudicationFactory),
    copied("adjudication_once_a_question", AdjudicationFactory),
]

# A note cannot change, so its other rule is tried with a second note.
NOTES = [
    copied("correction_note_has_a_reason", CorrectionNoteFactory, reason="''"),
    changed("correction_note_is_immutable", CorrectionNoteFactory, "reason = 'another'"),
    removed("correction_note_is_immutable", CorrectionNoteFactory),
    changed("translation_has_words", TranslationFactory, "words = ''"),
    changed("translation_has_a_language", TranslationFactory, "language = ''"),
    copied("translation_once_a_person", TranslationFactory),
    changed("saved_view_has_a_name", SavedViewFactory, "name = ''"),
    changed("saved_view_path_is_ours", SavedViewFactory, "path = '//elsewhere.example/'"),
    changed("saved_view_path_is_ours", SavedViewFactory, "path = 'breaches/'"),
    copied("saved_view_name_once", SavedViewFactory),
]

CASES = [*TRIGGERS, *INTERRUPTIONS, *INTERPRETATIONS, *CONTROL, *WORK, *CODING, *NOTES]


@parametrised(CASES)
def test_the_rule_refuses(case, db, as_owner):
    assert refusal(case, as_owner) == case.name


def test_a_question_takes_an_open_and_a_blind_answer_of_two_coders(db):
    first = CodingFactory()
    CodingFactory(breach=first.breach, blind=True)
    assert first.breach.codings.count() == 2


def test_a_withdrawn_view_leaves_its_name_free(db):
    gone = SavedViewFactory(withdrawn=True)
    assert SavedViewFactory(owner=gone.owner, name=gone.name).name == gone.name

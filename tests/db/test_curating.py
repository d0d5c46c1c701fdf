"""From words to published clauses: taken in, edited, taken back, proposed, published by another."""

import hashlib

import pytest

from agreements import tasks
from agreements.actions.curating.deciding import (
    bars_of,
    propose_draft,
    publish_draft,
    return_draft,
    withdraw_draft,
)
from agreements.actions.curating.duties import settle_words
from agreements.actions.curating.editing import (
    DraftClash,
    document_at,
    edit_draft,
    make_again,
    take_back,
)
from agreements.actions.curating.reading import unread_clauses
from agreements.actions.curating.taking_in import Given, Origin, correct_text, take_in_text
from agreements.errors import EditRefused, NotAllowed, StaleDraft, TrackerError
from agreements.ingest.originals.reader import read_original
from agreements.models import (
    AgreementRelation,
    ClauseSpan,
    Draft,
    DraftStep,
    Obligation,
    ObligationRecipient,
    UnresolvedActor,
)
from agreements.text.editing.fields import waiting
from agreements.text.editing.tree import placed
from agreements.types.drafts import DraftStage
from agreements.types.terms import (
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    FetchedHow,
    Role,
    TextStatus,
)
from tests.factories import (
    ActorFactory,
    ActorNameFactory,
    AgreementFactory,
    ClauseFactory,
    ConflictFactory,
    UserFactory,
    on,
)

PACT = """Statement on steps agreed in Hilltown, 30 October 2020

1. The sides shall not open fire on villages.

2. Within one week the sides shall hand over to the Red Office a list of the prisoners they hold.

3. The sides shall send their comments in writing, in accordance with item 2 of the joint statement of 10 October 2020.
"""


@pytest.fixture
def conflict(db):
    return ConflictFactory(slug="hills")


@pytest.fixture
def sides(conflict):
    return [
        ActorFactory(slug="northland", name="Northland"),
        ActorFactory(slug="southland", name="Southland"),
    ]


@pytest.fixture
def office():
    office = ActorFactory(slug="red-office", name="International Red Office")
    ActorNameFactory(actor=office, text="Red Office")
    return office


@pytest.fixture
def curator(db):
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def second(db):
    return UserFactory(roles=[Role.CURATOR])


def given(text, name="pact.txt", how=FetchedHow.PASTE):
    raw = text if isinstance(text, bytes) else text.encode()
    return Given(raw, name, how, read_original(raw, name))


def take_in(conflict, text=PACT, by=None, **origin):
    return take_in_text(given(text), Origin(conflict, **origin), by=by)


@pytest.fixture
def draft(conflict, sides, curator):
    """Return a draft of the pact that lacks nothing but a second person."""
    draft = take_in(conflict, by=curator)
    draft.short_title, draft.slug = "Hilltown statement", "hilltown-2020-10-30"
    draft.form, draft.status = AgreementForm.JOINT_STATEMENT, AgreementStatus.MULTIPARTY_AGREED
    draft.agreement_class, draft.agreed = AgreementClass.PRELIMINARY, on(2020, 10, 30)
    draft.parties = [side.slug for side in sides]
    draft.save()
    return draft


def ident(draft, path):
    draft.refresh_from_db()
    return next(one.id for one in draft.document.segments.values() if one.path == path)


def do(draft, by, what, at_path, /, *, token=None, **more):
    operation = {"do": what, "segment": ident(draft, at_path), **more}
    return edit_draft(draft, operation, token=token or draft.token, by=by)


def paths(draft):
    draft.refresh_from_db()
    return [one.segment.path for one in placed(draft.document)]


def accept_everything(draft, by):
    for one in placed(draft.document):
        edit_draft(
            draft,
            {"do": "accept_all", "segment": one.segment.id},
            token=Draft.objects.get(pk=draft.pk).token,
            by=by,
        )
    draft.refresh_from_db()


# Taking in.


def test_the_original_is_kept_by_its_hash_and_its_text_cut_into_clauses(conflict, curator):
    draft = take_in(conflict, by=curator)
    assert draft.capture.sha256 == hashlib.sha256(PACT.encode()).hexdigest()
    assert draft.capture.path.read_bytes() == PACT.encode()
    assert draft.extracted == draft.text == PACT
    assert {"1", "2", "3"} <= set(paths(draft))
    assert draft.language == "en"
    assert (draft.stage, draft.token, draft.made_by) == (DraftStage.DRAFT, 1, curator)


def test_title_and_day_are_read_from_the_text(conflict):
    draft = take_in(conflict)
    assert draft.title == "Statement on steps agreed in Hilltown, 30 October 2020"
    assert draft.agreed.local(draft.agreed.earliest).date().isoformat() == "2020-10-30"


@pytest.mark.parametrize(
    ("raw", "name", "says"),
    [
        pytest.param(b"", "empty.txt", "empty", id="empty"),
        pytest.param(b"\x00\x07\x01" * 900, "x.bin", "no text", id="binary"),
        pytest.param(b"PK\x03\x04 broken" * 50, "x.docx", "damaged", id="broken Word"),
        pytest.param(b"a" * (21 * 1024 * 1024), "x.txt", "at most 20 MB", id="too large"),
    ],
)
def test_what_cannot_be_read_is_kept_and_says_why(conflict, raw, name, says):
    draft = take_in_text(given(raw, name, FetchedHow.UPLOAD), Origin(conflict), by=None)
    assert says in draft.failure
    assert draft.capture.path.read_bytes() == raw
    assert (draft.text, draft.tree) == ("", {})


def test_a_text_pasted_into_a_draft_that_could_not_be_read_is_read(conflict, curator):
    draft = take_in_text(given(b"\x00" * 99, "x.bin"), Origin(conflict), by=curator)
    draft = correct_text(draft, PACT.replace("\n", "\r\n"), token=1, by=curator)
    assert draft.failure == ""
    assert draft.text == PACT.strip("\n")
    assert {"1", "2", "3"} <= set(paths(draft))
    assert draft.title.startswith("Statement on steps")


def test_a_reader_takes_in_nothing(conflict):
    with pytest.raises(NotAllowed):
        take_in(conflict, by=UserFactory(roles=[Role.ANALYST]))


# Editing.


def test_an_operation_is_kept_as_a_step_and_counts_the_token(draft, curator):
    do(draft, curator, "renumber", "3", path="4")
    assert "4" in paths(draft)
    step = draft.steps.get()
    assert (step.token, step.made_by, step.operation["do"]) == (2, curator, "renumber")


def test_changes_are_taken_back_and_made_again_in_order(draft, curator):
    before = paths(draft)
    do(draft, curator, "renumber", "3", path="4")
    do(draft, curator, "merge", "2")
    take_back(draft, by=curator)
    take_back(draft, by=curator)
    assert paths(draft) == before
    make_again(draft, by=curator)
    make_again(draft, by=curator)
    assert paths(draft) == [path for path in before if path not in ("2", "3")] + ["4"]
    with pytest.raises(EditRefused):
        make_again(draft, by=curator)
    draft.refresh_from_db()
    assert draft.token == 7
    assert paths_at(draft, 1) == before


def paths_at(draft, token):
    return [one.segment.path for one in placed(document_at(draft, draft.document, token))]


def test_a_new_change_ends_what_could_be_made_again(draft, curator):
    do(draft, curator, "rename", "1", heading="Fire")
    take_back(draft, by=curator)
    do(draft, curator, "rename", "1", heading="Villages")
    with pytest.raises(EditRefused):
        make_again(draft, by=curator)


def test_each_takes_back_only_what_is_theirs(draft, curator, second):
    do(draft, curator, "rename", "1", heading="Fire")
    do(draft, second, "rename", "2", heading="Lists")
    take_back(draft, by=curator)
    draft.refresh_from_db()
    headings = {one.path: one.heading for one in draft.document.segments.values()}
    assert (headings["1"], headings["2"]) == ("", "Lists")
    with pytest.raises(EditRefused):
        take_back(draft, by=curator)


def test_what_another_changed_since_is_not_taken_back_over_it(draft, curator, second):
    do(draft, curator, "rename", "1", heading="Fire")
    do(draft, second, "rename", "1", heading="Villages")
    with pytest.raises(EditRefused):
        take_back(draft, by=curator)


def test_two_who_change_different_parts_both_keep_theirs(draft, curator, second):
    seen = draft.token
    do(draft, curator, "rename", "1", heading="Fire")
    do(draft, second, "rename", "2", token=seen, heading="Lists")
    do(draft, second, "kind", "1", token=seen, kind="definition")
    draft.refresh_from_db()
    ident_of_1 = ident(draft, "1")
    one = draft.document.segments[ident_of_1]
    assert (one.heading, one.kind.value) == ("Fire", "definition")


def test_two_who_change_one_part_clash_and_nothing_is_lost(draft, curator, second):
    seen = draft.token
    do(draft, curator, "rename", "1", heading="Fire")
    with pytest.raises(DraftClash) as caught:
        do(draft, second, "rename", "1", token=seen, heading="Villages")
    [clash] = caught.value.clashes
    assert (clash.was, clash.theirs, clash.yours, clash.by) == (
        "",
        "Fire",
        "Villages",
        curator.username,
    )
    do(draft, second, "rename", "1", token=caught.value.token, heading="Villages")
    assert DraftStep.objects.filter(draft=draft).count() == 2


def test_an_operation_that_changes_nothing_is_no_step(draft, curator):
    do(draft, curator, "rename", "1", heading="")
    assert not draft.steps.exists()


def test_a_cut_clause_is_read_again(draft, curator):
    text = draft.text
    do(draft, curator, "split", "2", at=text.index("a list of the prisoners"))
    assert "2-2" in paths(draft)
    do(draft, curator, "merge", "2-2")
    two = ident(draft, "2")
    segment = draft.document.segments[two]
    assert text[segment.start : segment.end].endswith("they hold.")


def test_corrected_words_are_read_anew_and_can_be_taken_back(draft, curator):
    correct_text(draft, PACT.replace("3. The", "4. The"), token=1, by=curator)
    assert "4" in paths(draft)
    take_back(draft, by=curator)
    draft.refresh_from_db()
    assert draft.text == PACT
    assert "4" not in paths(draft)


# Deciding.


def test_a_draft_that_lacks_something_is_not_proposed(draft, curator):
    Draft.objects.filter(pk=draft.pk).update(form="", agreement_class="")
    draft.refresh_from_db()
    assert bars_of(draft, draft.document) == ["no_form", "no_class"]
    with pytest.raises(TrackerError):
        propose_draft(draft, token=draft.token, reason="", by=curator)


def test_a_proposed_draft_does_not_change_until_it_is_given_back(draft, curator, second):
    draft = propose_draft(draft, token=draft.token, reason="ready", by=curator)
    with pytest.raises(EditRefused):
        do(draft, second, "merge", "2")
    with pytest.raises(TrackerError):
        return_draft(draft, reason=" ", by=second)
    draft = return_draft(draft, reason="Clause 2 holds two duties.", by=second)
    do(draft, curator, "merge", "2")
    assert [row.reason for row in draft.decisions.all()] == ["ready", "Clause 2 holds two duties."]


def test_nobody_publishes_what_they_proposed(draft, curator):
    draft = propose_draft(draft, token=draft.token, reason="", by=curator)
    with pytest.raises(NotAllowed):
        publish_draft(draft, reason="", by=curator)


def test_an_analyst_publishes_nothing(draft, curator):
    draft = propose_draft(draft, token=draft.token, reason="", by=curator)
    with pytest.raises(NotAllowed):
        publish_draft(draft, reason="", by=UserFactory(roles=[Role.REVIEWER]))


def test_a_withdrawn_draft_is_over(draft, curator):
    withdraw_draft(draft, reason="The wrong file.", by=curator)
    with pytest.raises(StaleDraft):
        propose_draft(draft, token=draft.token, reason="", by=curator)


def published(draft, curator, second):
    propose_draft(draft, token=Draft.objects.get(pk=draft.pk).token, reason="", by=curator)
    result = publish_draft(draft, reason="first text", by=second)
    draft.refresh_from_db()
    return result


def test_a_published_draft_is_a_text_with_clauses_and_duties(draft, sides, office, curator, second):
    accept_everything(draft, curator)
    published(draft, curator, second)
    agreement = draft.agreement
    text = agreement.texts.get()
    assert (agreement.slug, text.status, text.version) == (
        "hilltown-2020-10-30",
        TextStatus.PUBLISHED,
        1,
    )
    assert (text.made_by, text.published_by) == (curator, second)
    assert {role.actor.slug for role in agreement.roles.all()} == {"northland", "southland"}
    spans = {span.clause.path: span for span in ClauseSpan.objects.filter(text=text)}
    span = spans["2"]
    assert text.text[span.start : span.end].startswith("2. Within one week")
    duties = Obligation.objects.filter(clause__path="2").order_by("obligor__slug")
    assert [duty.obligor.slug for duty in duties] == ["northland", "southland"]
    assert {
        row.actor.slug for row in ObligationRecipient.objects.filter(obligation__in=duties)
    } == {"red-office"}
    due = duties[0].due
    assert due.latest.isoformat() == "2020-11-06T19:59:59+00:00"
    assert due.zone == "Asia/Yerevan|Asia/Baku"


def test_a_reference_finds_the_item_of_the_agreement_of_that_day(draft, conflict, curator, second):
    moscow = AgreementFactory(
        conflict=conflict, title="Joint statement of 10 October 2020", agreed=on(2020, 10, 10)
    )
    item = ClauseFactory(agreement=moscow, path="2")
    accept_everything(draft, curator)
    published(draft, curator, second)
    relation = AgreementRelation.objects.get(from_clause__path="3", to_agreement=moscow)
    assert relation.to_clause == item
    assert "item 2" in relation.quote


def test_a_reference_to_something_unknown_keeps_its_words(draft, curator, second):
    accept_everything(draft, curator)
    result = published(draft, curator, second)
    relation = AgreementRelation.objects.get(from_clause__path="3", to_agreement=None)
    assert "10 October" in relation.to_words
    assert result.unresolved_relations >= 1


def test_what_nobody_answered_becomes_no_duty(draft, curator, second):
    assert any(waiting(one) for one in draft.document.segments.values())
    published(draft, curator, second)
    assert not Obligation.objects.exists()
    assert not AgreementRelation.objects.exists()
    assert draft.agreement.clauses.filter(path="1").exists()


def test_words_nobody_is_known_for_bar_nothing_and_are_settled_later(draft, curator, second):
    accept_everything(draft, curator)
    do(draft, curator, "edit", "1", key="1/obligors", value=["the Hill Guard"])
    result = published(draft, curator, second)
    assert "the Hill Guard" in result.duties.unresolved
    assert not Obligation.objects.filter(clause__path="1").exists()
    row = UnresolvedActor.objects.get(words="the Hill Guard")
    guard = ActorFactory(name="Guard of the hills")
    assert settle_words(row, guard, by=curator) == 1
    assert Obligation.objects.get(clause__path="1").obligor == guard


def test_a_curator_says_whom_words_mean_in_this_text(draft, curator, second, sides):
    accept_everything(draft, curator)
    do(draft, curator, "edit", "1", key="1/obligors", value=["the Hill Guard"])
    edit_draft(
        draft,
        {"do": "actor", "words": "the Hill Guard", "actors": ["southland"]},
        token=Draft.objects.get(pk=draft.pk).token,
        by=curator,
    )
    published(draft, curator, second)
    assert Obligation.objects.get(clause__path="1").obligor.slug == "southland"


def test_a_text_in_another_language_adds_spans_to_the_clauses_there(
    draft, conflict, curator, second
):
    accept_everything(draft, curator)
    published(draft, curator, second)
    before = Obligation.objects.count()
    french = PACT.replace("The sides shall not open fire", "Les parties n'ouvriront pas le feu")
    other = take_in(conflict, french, by=second, agreement=draft.agreement, language="fr")
    accept_everything(other, second)
    published(other, second, curator)
    assert sorted(draft.agreement.texts.values_list("language", "version")) == [
        ("en", 1),
        ("fr", 1),
    ]
    assert draft.agreement.clauses.get(path="1").spans.count() == 2
    assert Obligation.objects.count() == before


def test_an_address_that_is_taken_is_said_and_nothing_is_half_made(
    draft, conflict, curator, second
):
    AgreementFactory(conflict=conflict, slug="hilltown-2020-10-30")
    propose_draft(draft, token=draft.token, reason="", by=curator)
    with pytest.raises(TrackerError, match="hilltown-2020-10-30"):
        publish_draft(draft, reason="", by=second)
    draft.refresh_from_db()
    assert draft.stage == DraftStage.PROPOSED


# Long texts.


def test_of_a_long_text_the_beginning_is_read_at_once_and_the_rest_in_portions(conflict, curator):
    text = "\n\n".join(
        f"{n}. The sides shall hand over list {n}. " + "x " * 400 for n in range(1, 81)
    )
    draft = take_in(conflict, text, by=curator)
    left = unread_clauses(draft.document)
    assert 0 < len(left) < 80
    assert tasks.read_draft(draft.pk) == len(left)
    draft.refresh_from_db()
    assert unread_clauses(draft.document) == []
    assert draft.steps.filter(made_by=None).count() > 0
    assert tasks.read_draft(draft.pk) == 0


def test_what_was_answered_meanwhile_stays_when_the_rest_is_read(conflict, curator):
    text = "\n\n".join(
        f"{n}. The sides shall hand over list {n}. " + "x " * 400 for n in range(1, 81)
    )
    draft = take_in(conflict, text, by=curator)
    do(draft, curator, "edit", "80", key="1/obligors", value=["Northland"])
    tasks.read_draft(draft.pk)
    draft.refresh_from_db()
    last = ident(draft, "80")
    assert draft.document.segments[last].fields["1/obligors"].value == ["Northland"]
    assert tasks.read_draft(0) == 0


def test_the_usual_sides_of_a_conflict_are_proposed(conflict, sides, draft, curator, second):
    accept_everything(draft, curator)
    published(draft, curator, second)
    assert take_in(conflict).parties == ["northland", "southland"]

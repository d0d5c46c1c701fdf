"""
Conflict, clause, board and breach by both clocks: what was recorded, corrected or done later does not show.

`FIRST` is when the records of a test were made, `THEN` the day asked for, `LATER` the correction.
"""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from agreements.actions.merging import merge_breaches
from agreements.actions.recording import declared_clock
from agreements.models import (
    Agreement,
    AgreementRelation,
    Article,
    Breach,
    Casualties,
    Claim,
    ClauseLink,
    Obligation,
)
from agreements.queries import conflicts
from agreements.types.terms import DeadlineKind, RelationKind, Review
from tests.factories import (
    AgreementFactory,
    AgreementRelationFactory,
    AssessmentFactory,
    BreachClauseFactory,
    BreachFactory,
    CasualtiesFactory,
    ClaimAccusedFactory,
    ClaimFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ObligationFactory,
    UserFactory,
    on,
)

CONFLICT = "/conflicts/accord-conflict/"
BOARD = "/agreements/older/"
CLAUSE = "/agreements/older/clauses/7/"
FIRST = datetime(2020, 11, 1, 9, tzinfo=UTC)
LATER = datetime(2020, 11, 9, 9, tzinfo=UTC)
THEN = "known_on=2020-11-05"


class Older:
    """An instrument with one duty, one breach and one reference, all recorded on `FIRST`."""

    def __init__(self, world):
        with declared_clock(FIRST):
            self.agreement = AgreementFactory(
                slug="older", short_title="Older accord", conflict=world.conflict
            )
            self.clause = ClauseFactory(agreement=self.agreement, path="7")
            self.duty = ObligationFactory(
                clause=self.clause, obligor=world.parties[0], one_week=True
            )
            self.breach = BreachFactory(conflict=world.conflict, summary="As first written")
            self.touch = BreachClauseFactory(breach=self.breach, clause=self.clause)
            self.claim = ClaimFactory(breach=self.breach, claimant=world.parties[1])
            self.accused = ClaimAccusedFactory(claim=self.claim, actor=world.parties[0])
            self.reference = self.relate(quote="As first quoted")

    def relate(self, kind=RelationKind.REFERS_TO, *, agreed=None, **given):
        """Let another instrument of the conflict speak of this one's clause."""
        dated = {"agreed": agreed} if agreed else {}
        other = AgreementFactory(conflict=self.agreement.conflict, **dated)
        return AgreementRelationFactory(
            from_agreement=other, to_agreement=self.agreement, kind=kind, **given
        )


@pytest.fixture
def older(world):
    return Older(world)


def text(client, path, query=""):
    return client.get(f"{path}?{query}").content.decode()


def events(client, kind, query=""):
    shown = client.get(f"{CONFLICT}?{query}").context["events"]
    return [event for event in shown if event.kind == kind]


def breaches(client, query=""):
    """Return the summaries of the breaches in the conflict's timeline."""
    return [event.breach.summary for event in events(client, "breach", query)]


def due(client, agreement, query=""):
    """Return the deadlines of an agreement in the conflict's timeline."""
    found = events(client, "due", query)
    return [one.when for one in found if one.duty.clause.agreement == agreement]


def rows(client, query=""):
    """Return the lines of the breaches on the clause's page."""
    return client.get(f"{CLAUSE}?{query}").context["breaches"]


def quotes(client, path, query=""):
    name = "references" if path == CLAUSE else "relations"
    return {one.quote for one in client.get(f"{path}?{query}").context[name]}


# The timeline of a conflict.


def test_breach_recorded_later_is_not_in_the_timeline(older, reader):
    BreachFactory(conflict=older.agreement.conflict, summary="Recorded today")
    assert breaches(reader, THEN) == ["As first written"]
    assert breaches(reader, "known_on=2020-10-31") == []
    assert "Recorded today" in breaches(reader)
    assert "Recorded today" not in text(reader, CONFLICT, THEN)


def test_breach_corrected_later_is_in_the_timeline_as_it_was(older, reader):
    with declared_clock(LATER):
        Breach.objects.filter(pk=older.breach.pk).update(summary="As rewritten")
    assert breaches(reader, THEN) == ["As first written"]
    assert breaches(reader, "known_on=2020-11-10") == ["As rewritten"]
    assert "As rewritten" in breaches(reader)


def test_breach_dated_anew_later_stands_where_it_stood(older, reader):
    older.breach.occurred = on(2020, 11, 8)
    with declared_clock(LATER):
        older.breach.save()
    (then,) = events(reader, "breach", THEN)
    (since,) = events(reader, "breach", "known_on=2020-11-10")
    assert (then.when.latest.day, since.when.latest.day) == (31, 8)
    # By the day asked about it had begun only as it was dated first.
    assert breaches(reader, f"as_of=2020-11-05&{THEN}") == ["As first written"]
    assert breaches(reader, "as_of=2020-11-05&known_on=2020-11-10") == []


def test_breach_merged_later_stood_for_itself_then(older, reader):
    with declared_clock(FIRST):
        other = BreachFactory(conflict=older.agreement.conflict, summary="The same act")
    with declared_clock(LATER):
        merge_breaches(older.breach, into=other, by=None)
    assert sorted(breaches(reader, THEN)) == ["As first written", "The same act"]
    assert breaches(reader, "known_on=2020-11-10") == ["The same act"]
    (row,) = rows(reader, THEN)
    assert (row.breach, row.accusations) == (older.breach, 1)
    (row,) = rows(reader, "known_on=2020-11-10")
    assert (row.breach, row.accusations) == (other, 1)


def test_breach_after_the_moment_is_not_in_the_timeline(older, reader):
    assert breaches(reader, "as_of=2020-10-29") == []
    assert "As first written" in breaches(reader, "as_of=2020-11-02")


def test_of_the_breaches_known_then_the_latest_are_taken(older, reader, monkeypatch):
    monkeypatch.setattr(conflicts, "MOST_BREACHES", 1)
    with declared_clock(FIRST):
        BreachFactory(conflict=older.agreement.conflict, occurred=on(2020, 11, 1), summary="Last")
    with declared_clock(LATER):
        BreachFactory(conflict=older.agreement.conflict, occurred=on(2020, 11, 3))
    assert breaches(reader, THEN) == ["Last"]


def test_deadline_is_in_the_timeline_as_it_was_known_then(older, reader):
    (first,) = due(reader, older.agreement)
    older.duty.deadline_duration = "P14D"
    with declared_clock(LATER):
        older.duty.save()
    assert due(reader, older.agreement, THEN) == [first]
    (since,) = due(reader, older.agreement, "known_on=2020-11-10")
    assert since.latest > first.latest
    assert due(reader, older.agreement, "known_on=2020-10-31") == []


def test_deadline_of_a_duty_recorded_later_is_not_in_the_timeline(older, reader):
    ObligationFactory(clause=older.clause, number=2, one_week=True, obligor=older.duty.obligor)
    assert len(due(reader, older.agreement)) == 2
    assert len(due(reader, older.agreement, THEN)) == 1


def test_deadline_ahead_is_shown_and_said_to_be_ahead(older, reader):
    ahead, over = "as_of=2020-11-05", "as_of=2020-11-07"
    assert due(reader, older.agreement, ahead) == due(reader, older.agreement, over)
    assert "(still ahead)" in text(reader, CONFLICT, ahead)
    assert "(still ahead)" not in text(reader, CONFLICT, over)


def test_instrument_not_agreed_by_then_has_no_event_and_no_bar(older, reader):
    later = AgreementFactory(conflict=older.agreement.conflict, agreed=on(2020, 11, 20))
    ObligationFactory(
        clause=ClauseFactory(agreement=later),
        deadline_kind=DeadlineKind.ABSOLUTE,
        deadline_date="2020-12-01",
        deadline_zone="UTC",
    )

    def shown(query):
        context = reader.get(f"{CONFLICT}?{query}").context
        agreed = {e.agreement for e in context["events"] if e.kind == "agreed"}
        bars = {bar.agreement for bar in context["strip"].bars}
        assert agreed == bars
        return later in agreed, bool(due(reader, later, query))

    assert shown("as_of=2020-11-10") == (False, False)
    assert shown("as_of=2020-11-21") == (True, True)


def test_instrument_is_listed_by_what_was_recorded_of_it(older, world, reader):
    with declared_clock(LATER):
        Agreement.objects.filter(pk=older.agreement.pk).update(title="As renamed")
        BreachClauseFactory(clause=older.clause, breach__conflict=world.conflict)

    def row(query):
        found = reader.get(f"{CONFLICT}?{query}").context["rows"]
        return next(row for row in found if row.agreement == older.agreement)

    then, since, unknown = row(THEN), row("known_on=2020-11-10"), row("known_on=2020-10-31")
    assert (then.agreement.title != "As renamed", since.agreement.title) == (True, "As renamed")
    assert (unknown.breaches, then.breaches, since.breaches) == (0, 1, 2)
    assert (unknown.force.word, then.force.word) == ("unrecorded", "in_force")
    assert (unknown.binds, then.binds) == ([], [world.parties[0]])
    assert row("as_of=2020-10-30").breaches == 0
    assert "not recorded by then" in text(reader, CONFLICT, "known_on=2020-10-31")


# References, on all three pages.


@pytest.mark.parametrize("path", [CONFLICT, BOARD, CLAUSE])
def test_reference_is_shown_as_it_was_known_then(older, reader, path):
    older.reference.to_clause = older.clause
    with declared_clock(FIRST):
        older.reference.save()
    with declared_clock(LATER):
        AgreementRelation.objects.filter(pk=older.reference.pk).update(quote="As quoted anew")
        older.relate(quote="Recorded later", to_clause=older.clause)
    assert quotes(reader, path, THEN) == {"As first quoted"}
    assert quotes(reader, path, "known_on=2020-11-10") == {"As quoted anew", "Recorded later"}
    assert quotes(reader, path, "known_on=2020-10-31") == set()
    assert quotes(reader, path) >= {"As quoted anew", "Recorded later"}


@pytest.mark.parametrize("path", [CONFLICT, BOARD, CLAUSE])
def test_reference_taken_back_later_stood_then(older, reader, path):
    with declared_clock(FIRST):
        older.relate(quote="Taken back", to_clause=older.clause)
    with declared_clock(LATER):
        AgreementRelation.objects.filter(quote="Taken back").update(
            retracted=True, retraction_reason="Of another text."
        )
    assert "Taken back" in quotes(reader, path, THEN)
    assert "Taken back" not in quotes(reader, path)


@pytest.mark.parametrize("path", [CONFLICT, BOARD, CLAUSE])
def test_reference_of_a_later_instrument_is_not_made_yet(older, reader, path):
    older.relate(quote="Said later", agreed=on(2020, 11, 20), to_clause=older.clause)
    assert "Said later" not in quotes(reader, path, "as_of=2020-11-10")
    assert "Said later" in quotes(reader, path, "as_of=2020-11-21")


def test_reference_names_the_instruments_as_they_were_named_then(older, reader):
    with declared_clock(LATER):
        Agreement.objects.filter(pk=older.agreement.pk).update(short_title="Renamed accord")
    shown = reader.get(f"{CONFLICT}?{THEN}").context["relations"]
    assert [one.to_agreement.short_title for one in shown] == ["Older accord"]
    assert "Renamed accord" not in text(reader, BOARD, THEN)
    assert "Renamed accord" in text(reader, BOARD)


# What a board says is in force.


def force(client, query):
    return client.get(f"{BOARD}?{query}").context["force"]


def test_supersession_recorded_later_was_not_known(older, reader):
    with declared_clock(LATER):
        older.relate(RelationKind.SUPERSEDES, at=on(2020, 11, 2))
    assert force(reader, THEN).word == "in_force"
    assert force(reader, THEN).ended_by == []
    assert force(reader, "known_on=2020-11-10").word == "superseded"


def test_supersession_by_a_later_instrument_is_not_told_before(older, reader):
    older.relate(RelationKind.SUPERSEDES, at=on(2020, 11, 20), agreed=on(2020, 11, 20))
    assert (force(reader, "as_of=2020-11-10").word, force(reader, "as_of=2020-11-10").ended_by) == (
        "in_force",
        [],
    )
    assert force(reader, "as_of=2020-11-21").word == "superseded"


def test_force_corrected_later_reads_as_it_was(older, reader):
    older.agreement.in_force_from = on(2020, 11, 15)
    with declared_clock(LATER):
        older.agreement.save()
    asked = "as_of=2020-11-05"
    assert force(reader, f"{asked}&{THEN}").word == "in_force"
    assert force(reader, f"{asked}&known_on=2020-11-10").word == "before"
    assert "30 Oct 2020" in text(reader, BOARD, f"{asked}&{THEN}")


def test_board_of_an_instrument_not_recorded_by_then_says_so(older, reader):
    assert force(reader, "known_on=2020-10-31").word == "unrecorded"
    assert "not recorded by then" in text(reader, BOARD, "known_on=2020-10-31")


def test_duty_beside_its_cell_reads_as_it_was(older, reader):
    with declared_clock(LATER):
        Obligation.objects.filter(pk=older.duty.pk).update(summary="As worded anew")
    for path in (BOARD, CLAUSE):
        assert "As worded anew" not in text(reader, path, THEN)
        assert "To hand over a list of names" in text(reader, path, THEN)
        assert "As worded anew" in text(reader, path)


# The lists of a clause.


def test_breach_recorded_later_is_not_among_those_of_the_clause(older, reader):
    with declared_clock(LATER):
        BreachClauseFactory(clause=older.clause, breach__conflict=older.agreement.conflict)
    assert [row.breach for row in rows(reader, THEN)] == [older.breach]
    assert len(rows(reader)) == len(rows(reader, "known_on=2020-11-10")) == 2
    assert rows(reader, "known_on=2020-10-31") == []


def test_breach_taken_from_the_clause_later_touched_it_then(older, reader):
    older.touch.withdrawn = True
    with declared_clock(LATER):
        older.touch.save()
    (row,) = rows(reader, THEN)
    assert [touch.clause for touch in row.touches] == [older.clause]
    assert rows(reader) == rows(reader, "known_on=2020-11-10") == []


def test_breach_of_the_clause_reads_as_it_was_with_its_claims(older, world, reader):
    older.accused.withdrawn = True
    with declared_clock(LATER):
        Breach.objects.filter(pk=older.breach.pk).update(summary="As rewritten", place_words="X")
        Claim.objects.filter(pk=older.claim.pk).update(kind="denial")
        older.accused.save()
        ClaimFactory(breach=older.breach)
        BreachClauseFactory(breach=older.breach, clause=world.clause)
    (then,) = rows(reader, THEN)
    assert (then.breach.summary, then.breach.place_words) == ("As first written", "")
    assert (then.accusations, then.denials, then.origins) == (1, 0, 1)
    assert then.accused == [world.parties[0]]
    assert [touch.clause for touch in then.touches] == [older.clause]
    (since,) = rows(reader, "known_on=2020-11-10")
    assert (since.breach.summary, since.accused) == ("As rewritten", [])
    assert (since.accusations, since.denials, len(since.touches)) == (1, 1, 2)
    assert "As rewritten" not in text(reader, CLAUSE, THEN)


def test_claim_retracted_later_counts_then(older, reader):
    with declared_clock(LATER):
        Claim.objects.filter(pk=older.claim.pk).update(
            retracted=True, retraction_reason="It was never said."
        )
    assert [row.accusations for row in rows(reader, THEN)] == [1]
    assert [row.accusations for row in rows(reader)] == [0]


def test_breach_after_the_moment_is_not_among_those_of_the_clause(older, reader):
    assert rows(reader, "as_of=2020-10-29") == []
    assert [row.breach for row in rows(reader, "as_of=2020-11-02")] == [older.breach]
    older.breach.occurred = None
    older.breach.save()
    assert len(rows(reader, "as_of=2020-10-29")) == 1  # undated: it stays


@pytest.fixture
def linked(older):
    """A link of an article taken in on `FIRST` that a person confirmed on `LATER`."""
    link = ClauseLinkFactory(clause=older.clause, agreement=older.agreement)
    Article.objects.filter(pk=link.sentence.article_id).update(taken_in_at=FIRST)
    ClauseLink.objects.filter(pk=link.pk).update(
        review=Review.CONFIRMED,
        reviewed_by=UserFactory(username="later-on"),
        reviewed_at=LATER,
        review_note="Seen later",
    )
    return link


def links(client, query=""):
    """Return the links on the clause's page with their answers."""
    groups = client.get(f"{CLAUSE}?{query}").context["reviewed"]
    assert all(len(group.links) == group.total for group in groups)
    return [(link.pk, link.review) for group in groups for link in group.links]


def test_answer_given_later_is_none_yet(linked, reader):
    assert links(reader, THEN) == [(linked.pk, Review.OPEN)]
    assert links(reader, "known_on=2020-11-10") == [(linked.pk, Review.CONFIRMED)]
    assert links(reader) == [(linked.pk, Review.CONFIRMED)]
    page = text(reader, CLAUSE, THEN)
    assert "0.90, not reviewed" in page
    assert "later-on" not in page
    assert "Seen later" not in page


def test_sentence_of_an_article_taken_in_later_is_not_linked_yet(linked, reader):
    assert links(reader, "known_on=2020-10-31") == []
    assert "None yet." in text(reader, CLAUSE, "known_on=2020-10-31")


def test_sentence_of_an_article_published_later_is_not_linked_yet(linked, reader):
    assert links(reader, "as_of=2020-10-29") == []
    assert links(reader, "as_of=2020-11-02") == [(linked.pk, Review.CONFIRMED)]


def test_links_of_a_board_follow_both_clocks(linked, reader):
    def counts(query):
        (row,) = reader.get(f"{BOARD}?{query}&why=7/1:accord-northland").context["board"].rows
        (cell,) = (cell.state for cell in row.cells)
        return row.confirmed, row.waiting, cell.unreviewed, [link.review for link in row.why.links]

    assert counts(f"as_of=2020-11-05&{THEN}") == (0, 1, 1, [Review.OPEN])
    assert counts("as_of=2020-11-05&known_on=2020-11-10") == (1, 0, 0, [Review.CONFIRMED])
    assert counts("as_of=2020-10-29") == (0, 0, 0, [])
    assert counts("") == (1, 0, 0, [Review.CONFIRMED])


def test_pages_say_what_the_clocks_turn(older, reader):
    says = {
        CONFLICT: "Both clocks turn all that is recorded below.",
        CLAUSE: "with the answers given by then",
        f"{BOARD}": "with the answers given by then",
    }
    for path, words in says.items():
        why = "why=7/1:accord-northland"
        assert words in text(reader, path, f"{THEN}&{why}")
        assert words not in text(reader, path, why)


def test_clocks_that_ask_for_the_present_show_what_no_clocks_show(world, reader):
    asked = "known_on=2199-01-01"
    for path in (CONFLICT, "/agreements/accord/clauses/1/", "/agreements/accord/"):
        now, known = reader.get(path).context, reader.get(f"{path}?{asked}").context
        for name in ("events", "rows", "relations", "breaches", "references", "reviewed", "force"):
            assert (name in now) == (name in known)
            if name in now and name != "events":
                assert str(now[name]) == str(known[name])
        if "events" in now:
            assert [(e.kind, e.when) for e in now["events"]] == [
                (e.kind, e.when) for e in known["events"]
            ]


# The page of a breach, with its figures of harm.


@pytest.fixture
def hurt(older, world):
    """A figure with the claim of `older`, and one with the breach itself, both of `FIRST`."""
    return [
        CasualtiesFactory(breach=older.breach, claim=older.claim, best=2),
        CasualtiesFactory(breach=older.breach, side=world.parties[0], best=3),
    ]


def page_of(breach):
    return breach.get_absolute_url()


def opened(client, breach, query=""):
    return client.get(f"{page_of(breach)}?{query}").context["shown"]


def figures(client, breach, query=""):
    return sorted(row.best for row in opened(client, breach, query).harm)


def test_breach_reads_as_it_was_on_its_own_page(older, world, reader):
    older.accused.withdrawn = True
    with declared_clock(LATER):
        Breach.objects.filter(pk=older.breach.pk).update(summary="As rewritten")
        Claim.objects.filter(pk=older.claim.pk).update(
            claimant=world.parties[0], words="As corrected", correction_reason="Misread."
        )
        older.accused.save()
        ClaimFactory(breach=older.breach, words="Said much later")
        AssessmentFactory(breach=older.breach, reasons="Held much later.")
    path = page_of(older.breach)
    then, since = text(reader, path, THEN), text(reader, path, "known_on=2020-11-10")
    for words in ("As rewritten", "As corrected", "Said much later", "Held much later."):
        assert words not in then
        assert words in since
    assert "As first written" in then
    assert "accuses Northland" in then
    shown = opened(reader, older.breach, THEN)
    assert (shown.corrections, shown.live_claims) == ([], 1)
    assert [reading.claimant for reading in opened(reader, older.breach).corrections] == [
        "Southland"
    ]


def test_breach_page_of_the_past_offers_nothing_to_change(older, analyst):
    assert "Add a position" in text(analyst, page_of(older.breach))
    assert "Add a position" not in text(analyst, page_of(older.breach), THEN)
    assert "Answer" not in text(analyst, page_of(older.breach), THEN)


def test_breach_not_recorded_by_then_says_so_and_nothing_more(older, reader):
    page = text(reader, page_of(older.breach), "known_on=2020-10-31")
    assert "This record was not made by then." in page
    assert "As first written" not in page


def test_breach_merged_since_has_its_own_page_of_then(older, reader):
    other = BreachFactory(conflict=older.agreement.conflict)
    with declared_clock(LATER):
        merge_breaches(older.breach, into=other, by=None)
    assert opened(reader, older.breach, THEN).live_claims == 1
    led = reader.get(f"{page_of(older.breach)}?known_on=2020-11-10")
    assert led["Location"] == f"{page_of(other)}?known_on=2020-11-10"


def test_assessment_is_shown_as_it_was_held_then(older, reader):
    with declared_clock(FIRST):
        held = AssessmentFactory(breach=older.breach, level="V1", reasons="Held first.")
    with declared_clock(LATER):
        type(held).objects.filter(pk=held.pk).update(level="V2", reasons="Held anew.")

    def levels(query):
        panel = reader.get(f"{page_of(older.breach)}?{query}").context["panel"]
        lines = [line for block in panel.blocks for line in block.lines if line.held]
        return [(line.held.assessment.level, len(line.held.former)) for line in lines]

    assert levels(THEN) == [("V1", 0)]
    assert levels("known_on=2020-11-10") == levels("") == [("V2", 1)]


def test_what_was_said_after_the_moment_is_not_on_the_page(older, reader):
    with declared_clock(FIRST):
        late = ClaimFactory(breach=older.breach, said=on(2020, 11, 3))
    CasualtiesFactory(breach=older.breach, claim=late, high=None, best=9)
    for known in ("", f"&{THEN}"):
        assert opened(reader, older.breach, f"as_of=2020-11-02{known}").live_claims == 1
        assert figures(reader, older.breach, f"as_of=2020-11-02{known}") == []
        assert opened(reader, older.breach, f"as_of=2020-11-04{known}").live_claims == 2
        assert figures(reader, older.breach, f"as_of=2020-11-04{known}") == [9]


def test_figures_are_as_known_as_the_record_they_came_with(hurt, older, reader):
    with declared_clock(LATER):
        claim = ClaimFactory(breach=older.breach)
    CasualtiesFactory(breach=older.breach, claim=claim, high=None, best=7)
    assert figures(reader, older.breach, THEN) == [2, 3]
    assert figures(reader, older.breach, "known_on=2020-11-10") == [2, 3, 7]
    assert figures(reader, older.breach) == [2, 3, 7]


def test_figure_of_a_record_made_today_is_not_known_before_it(world, reader):
    breach = BreachFactory(conflict=world.conflict)
    CasualtiesFactory(breach=breach)
    now = timezone.now()
    before, after = (f"{now + timedelta(days=n):%Y-%m-%d}" for n in (-2, 2))
    assert "not made by then" in text(reader, page_of(breach), f"known_on={before}")
    assert figures(reader, breach, f"known_on={after}") == [2]


def audited_on(moment, event, as_owner):
    """Let an event of the audit bear another date: a test's transaction has one clock only."""
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE agreements_casualtiesevent DISABLE TRIGGER USER")
        cursor.execute(
            "UPDATE agreements_casualtiesevent SET pgh_created_at = %s WHERE pgh_id = %s",
            [moment, event.pgh_id],
        )
        cursor.execute("ALTER TABLE agreements_casualtiesevent ENABLE TRIGGER USER")


def test_figure_corrected_later_reads_as_it_was(hurt, older, reader, as_owner):
    Casualties.objects.filter(pk=hurt[0].pk).update(best=3, wording="three")
    added, corrected = hurt[0].events.order_by("pgh_id")
    audited_on(FIRST, added, as_owner)
    audited_on(LATER, corrected, as_owner)
    assert figures(reader, older.breach, THEN) == [2, 3]
    assert figures(reader, older.breach, "known_on=2020-11-10") == [3, 3]


def test_figure_added_later_to_a_breach_known_then_was_not_known(older, reader, as_owner):
    """A figure that came later than a record of the database's clock is dated by the audit."""
    breach = BreachFactory(conflict=older.agreement.conflict)
    figure = CasualtiesFactory(breach=breach)
    day = timezone.now() + timedelta(days=1)
    audited_on(day + timedelta(days=1), figure.events.get(), as_owner)
    assert figures(reader, breach, f"known_on={day:%Y-%m-%d}") == []
    assert figures(reader, breach, f"known_on={day + timedelta(days=2):%Y-%m-%d}") == [2]


def test_figures_stay_with_the_breach_they_were_on_before_a_merge(hurt, older, reader):
    with declared_clock(FIRST):
        other = BreachFactory(conflict=older.agreement.conflict)
    with declared_clock(LATER):
        merge_breaches(older.breach, into=other, by=None)
    assert figures(reader, older.breach, THEN) == [2, 3]
    assert figures(reader, other, THEN) == []
    assert figures(reader, other) == [2, 3]


def test_figures_of_then_need_no_audit(hurt, older, reader, as_owner):
    with as_owner(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE agreements_casualtiesevent")
    assert figures(reader, older.breach, THEN) == [2, 3]


def test_breach_of_then_takes_as_many_queries_for_many_claims(hurt, older, reader):
    def asked():
        with CaptureQueriesContext(connection) as captured:
            text(reader, page_of(older.breach), f"as_of=2021-01-01&{THEN}")
        return len(captured)

    before = asked()
    with declared_clock(FIRST):
        for _ in range(10):
            claim = ClaimFactory(breach=older.breach)
            CasualtiesFactory(breach=older.breach, claim=claim)
            BreachClauseFactory(breach=older.breach)
    assert asked() == before


def test_links_to_a_breach_keep_the_clocks(older, reader):
    address = f'href="{page_of(older.breach)}?{THEN}"'
    for path in (CONFLICT, CLAUSE, f"{BOARD}"):
        assert address in text(reader, path, f"{THEN}&why=7/1:accord-northland")

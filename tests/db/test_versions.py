"""New versions of a text, what they do to addresses and to what was tied to the older words."""

import pytest

from agreements.actions.reanchoring import reanchor, settle_anchor
from agreements.actions.versions import (
    Wording,
    new_version,
    next_version,
    publish_version,
    remember_addresses,
    renumber_clauses,
)
from agreements.errors import NotAllowed, StaleReview, TrackerError
from agreements.models import AgreementText, Anchor, Clause, FormerAddress
from agreements.models.offers import agreements_on_offer
from agreements.queries.texts import newest_texts, words_by_clause
from agreements.types.terms import (
    AddressFate,
    AnchorAnswer,
    AnchorKind,
    AnchorState,
    RelationKind,
    Review,
    Role,
    TextStanding,
)
from tests.factories import (
    AgreementRelationFactory,
    AgreementTextFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ClauseSpanFactory,
    InterpretationFactory,
    ObligationFactory,
    UserFactory,
)
from tests.scenes import GENEVA_TEXT, geneva

pytestmark = pytest.mark.django_db
CORRECTED = GENEVA_TEXT.replace("at midnight", "at noon")


@pytest.fixture
def agreement():
    return geneva()


@pytest.fixture
def first(agreement):
    return agreement.texts.get()


@pytest.fixture
def curator():
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def second():
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def publish(first, curator, second):
    """Return what makes and publishes the next version of the statement."""

    def run(words, *, spans=None, before=first, reason="a correction of the publisher"):
        text = new_version(before, wording(words), reason=reason, by=curator, spans=spans)
        return publish_version(text, by=second)

    return run


def wording(words):
    return Wording(words, TextStanding.UNOFFICIAL, "Publisher")


def clause(agreement, path):
    return Clause.objects.get(agreement=agreement, path=path)


def states(text, kind=AnchorKind.CLAUSE):
    rows = Anchor.objects.filter(text=text, kind=kind)
    return {row.clause.path: row.state for row in rows}


class TestMaking:
    def test_new_version_is_a_draft_with_the_clauses_carried_over(self, agreement, first, curator):
        text = new_version(first, wording(CORRECTED), reason="misprint", by=curator)
        assert (text.version, text.status, text.made_by) == (2, "draft", curator)
        assert [CORRECTED[one.start : one.end] for one in text.placed()] == CORRECTED.splitlines()
        assert newest_texts(agreement) == [first]

    def test_it_needs_a_curator_a_reason_and_a_difference(self, first, curator):
        with pytest.raises(NotAllowed):
            new_version(first, wording(CORRECTED), reason="x", by=UserFactory(roles=[Role.ANALYST]))
        with pytest.raises(TrackerError, match="why"):
            new_version(first, wording(CORRECTED), reason=" ", by=curator)
        for same in (GENEVA_TEXT, "  "):
            with pytest.raises(TrackerError, match="differs"):
                new_version(first, wording(same), reason="x", by=curator)

    def test_it_follows_a_published_version_only(self, first, curator):
        draft = new_version(first, wording(CORRECTED), reason="misprint", by=curator)
        with pytest.raises(TrackerError, match="published"):
            new_version(draft, wording("other"), reason="x", by=curator)

    def test_numbers_count_on_over_drafts_and_variants(self, agreement, first, curator):
        new_version(first, wording(CORRECTED), reason="misprint", by=curator, is_variant=True)
        assert next_version(agreement, "en") == 3
        assert next_version(agreement, "fr") == 1

    def test_given_spans_are_kept(self, agreement, first, curator):
        spans = {clause(agreement, "1").pk: (0, 5)}
        text = new_version(first, wording(CORRECTED), reason="x", by=curator, spans=spans)
        assert [(one.start, one.end) for one in text.placed()] == [(0, 5)]


class TestPublishing:
    def test_only_a_second_person_publishes(self, first, curator, second):
        text = new_version(first, wording(CORRECTED), reason="misprint", by=curator)
        with pytest.raises(NotAllowed, match="second person"):
            publish_version(text, by=curator)
        with pytest.raises(NotAllowed):
            publish_version(text, by=UserFactory(roles=[Role.REVIEWER]))
        published = publish_version(text, by=second)
        assert (published.status, published.published_by) == ("published", second)
        with pytest.raises(StaleReview):
            publish_version(text, by=second)

    def test_board_and_linking_read_the_newest_and_the_older_stays(self, agreement, first, publish):
        text = publish(CORRECTED)
        assert newest_texts(agreement) == [text]
        assert words_by_clause([clause(agreement, "1")]) == {
            clause(agreement, "1").pk: "Both states stop all fire at noon."
        }
        offered = agreements_on_offer().agreements[0].clauses[0].text
        assert "at noon" in offered
        first.refresh_from_db()
        assert first.text == GENEVA_TEXT

    def test_variant_is_read_by_nobody_but_who_compares(self, agreement, first, curator, second):
        text = new_version(first, wording(CORRECTED), reason="TASS", by=curator, is_variant=True)
        publish_version(text, by=second)
        assert newest_texts(agreement) == [first]
        assert "midnight" in words_by_clause([clause(agreement, "1")]).popitem()[1]
        assert "midnight" in agreements_on_offer().agreements[0].clauses[0].text
        assert not Anchor.objects.exists()

    def test_first_version_has_nothing_to_carry(self, second):
        text = AgreementTextFactory()
        assert publish_version(text, by=second).published_at
        assert not Anchor.objects.exists()
        assert remember_addresses(text, by=second) == []


class TestAnchors:
    def test_clauses_are_exact_or_drifted(self, publish):
        text = publish(CORRECTED)
        assert states(text) == {"1": AnchorState.DRIFTED, "2": AnchorState.EXACT}
        drifted = Anchor.objects.unsettled().get()
        assert drifted.quote == GENEVA_TEXT.splitlines()[0]
        assert CORRECTED[drifted.start : drifted.end] == CORRECTED.splitlines()[0]
        assert 0.7 < drifted.score < 1

    def test_another_number_alone_is_no_drift(self, agreement, publish):
        words = GENEVA_TEXT.replace("2. ", "5. ")
        text = publish(words)
        assert states(text)["2"] == AnchorState.EXACT

    def test_clause_that_is_not_in_the_new_version_is_an_orphan(self, agreement, publish):
        text = publish(GENEVA_TEXT.splitlines()[0])
        lost = Anchor.objects.unsettled().get()
        assert (lost.clause.path, lost.state, lost.start) == ("2", AnchorState.ORPHAN, None)
        assert states(text)["1"] == AnchorState.EXACT

    def test_clause_whose_words_stand_in_another_is_found_there(self, agreement, publish):
        one, two = GENEVA_TEXT.splitlines()
        merged = f"{one} {two.removeprefix('2. ')}"
        publish(merged, spans={clause(agreement, "1").pk: (0, len(merged))})
        moved = Anchor.objects.get(clause=clause(agreement, "2"))
        assert moved.state == AnchorState.DRIFTED
        assert merged[moved.start : moved.end] == two.removeprefix("2. ")

    def test_quotes_of_relations_deadlines_and_readings_are_carried(self, agreement, publish):
        one, two = clause(agreement, "1"), clause(agreement, "2")
        relation = AgreementRelationFactory(
            from_agreement=agreement,
            from_clause=one,
            kind=RelationKind.REFERS_TO,
            quote="at midnight",
        )
        AgreementRelationFactory(from_agreement=agreement, quote="Our own words about it.")
        duty = ObligationFactory(clause=two, one_week=True, deadline_stated="Prisoners  of war")
        ObligationFactory(clause=one, one_week=True, deadline_stated="within a week of the talks")
        reading = InterpretationFactory(clause=one)
        text = publish(CORRECTED)
        assert {
            (row.kind, row.relation, row.obligation, row.interpretation, row.state)
            for row in Anchor.objects.filter(text=text).exclude(kind=AnchorKind.CLAUSE)
        } == {
            (AnchorKind.RELATION, relation, None, None, AnchorState.DRIFTED),
            (AnchorKind.DEADLINE, None, duty, None, AnchorState.EXACT),
            (AnchorKind.READING, None, None, reading, AnchorState.DRIFTED),
        }

    def test_reading_of_a_lost_clause_is_an_orphan(self, agreement, publish):
        reading = InterpretationFactory(clause=clause(agreement, "2"))
        publish(GENEVA_TEXT.splitlines()[0])
        assert Anchor.objects.get(interpretation=reading).state == AnchorState.ORPHAN

    def test_empty_words_are_tied_to_nothing(self, agreement, publish):
        AgreementRelationFactory(from_agreement=agreement, quote=" ")
        publish(CORRECTED)
        assert not Anchor.objects.filter(kind=AnchorKind.RELATION).exists()

    def test_twice_carries_nothing_more(self, publish):
        text = publish(CORRECTED)
        before = Anchor.objects.count()
        assert reanchor(text) == []
        assert Anchor.objects.count() == before

    def test_reviewed_link_stays_with_the_version_it_was_reviewed_against(self, first, publish):
        link = ClauseLinkFactory(
            agreement=first.agreement,
            clause=clause(first.agreement, "1"),
            text=first,
            confirmed=True,
        )
        publish(CORRECTED)
        link.refresh_from_db()
        assert (link.review, link.text) == (Review.CONFIRMED, first)


class TestSettling:
    @pytest.fixture
    def drifted(self, publish):
        publish(CORRECTED)
        return Anchor.objects.unsettled().get()

    def test_person_confirms(self, drifted, curator):
        settle_anchor(drifted, AnchorAnswer.CONFIRMED, by=curator, note="a misprint")
        drifted.refresh_from_db()
        assert (drifted.answer, drifted.answered_by, drifted.note) == (
            AnchorAnswer.CONFIRMED,
            curator,
            "a misprint",
        )
        assert not Anchor.objects.unsettled().exists()

    def test_person_corrects_by_giving_the_words(self, drifted, curator):
        settled = settle_anchor(
            drifted, AnchorAnswer.CORRECTED, by=curator, words="stop  all fire\nat noon"
        )
        assert CORRECTED[settled.start : settled.end] == "stop all fire at noon"

    @pytest.mark.parametrize(
        ("words", "said"), [("", "Give the words"), ("not there", "do not stand"), ("h", "times")]
    )
    def test_words_that_are_not_there_once_are_refused(self, drifted, curator, words, said):
        with pytest.raises(TrackerError, match=said):
            settle_anchor(drifted, AnchorAnswer.CORRECTED, by=curator, words=words)

    def test_answer_of_somebody_else_is_not_overwritten_unseen(self, drifted, curator, second):
        settle_anchor(Anchor.objects.get(pk=drifted.pk), AnchorAnswer.GONE, by=second)
        with pytest.raises(StaleReview):
            settle_anchor(drifted, AnchorAnswer.CONFIRMED, by=curator)

    def test_reader_settles_nothing(self, drifted):
        with pytest.raises(NotAllowed):
            settle_anchor(drifted, AnchorAnswer.GONE, by=UserFactory(roles=[Role.ANALYST]))

    def test_orphan_is_placed_or_gone_but_not_confirmed(self, publish, curator):
        publish(GENEVA_TEXT.splitlines()[0])
        lost = Anchor.objects.unsettled().get()
        with pytest.raises(TrackerError, match="Nothing was found"):
            settle_anchor(lost, AnchorAnswer.CONFIRMED, by=curator)
        placed = settle_anchor(lost, AnchorAnswer.CORRECTED, by=curator, words="Both states")
        assert (placed.start, placed.end) == (3, 14)
        gone = settle_anchor(placed, AnchorAnswer.GONE, by=curator)
        assert (gone.start, gone.answer) == (None, AnchorAnswer.GONE)


class TestAddresses:
    def test_merged_clause_leads_to_the_one_that_holds_its_words(self, agreement, publish):
        one, two = GENEVA_TEXT.splitlines()
        merged = f"{one} {two.removeprefix('2. ')}"
        publish(merged, spans={clause(agreement, "1").pk: (0, len(merged))}, reason="renumbered")
        row = FormerAddress.objects.get()
        assert (row.path, row.fate, row.leads_to) == (
            "2",
            AddressFate.MERGED,
            clause(agreement, "1"),
        )
        assert (row.reason, row.text.version) == ("renumbered", 2)

    def test_removed_clause_says_so_and_comes_back(self, agreement, publish):
        text = publish(GENEVA_TEXT.splitlines()[0])
        assert FormerAddress.objects.get().fate == AddressFate.REMOVED
        line = GENEVA_TEXT.splitlines()
        two = GENEVA_TEXT + "\nSigned."
        publish(
            two,
            before=text,
            spans={
                clause(agreement, "1").pk: (0, len(line[0])),
                clause(agreement, "2").pk: (len(line[0]) + 1, len(GENEVA_TEXT)),
            },
        )
        fates = [row.fate for row in FormerAddress.objects.oldest_first()]
        assert fates == [AddressFate.REMOVED, AddressFate.RESTORED]

    def test_clause_that_another_language_still_holds_keeps_its_address(self, agreement, publish):
        french = AgreementTextFactory(agreement=agreement, language="fr", published=True)
        ClauseSpanFactory(clause=clause(agreement, "2"), text=french)
        publish(GENEVA_TEXT.splitlines()[0])
        assert not FormerAddress.objects.exists()

    def test_renumbering_moves_sub_clauses_and_keeps_the_addresses(self, agreement, curator):
        below = ClauseFactory(agreement=agreement, path="2.a", parent=clause(agreement, "2"))
        rows = renumber_clauses(agreement, {"2": "3"}, reason="misprint", by=curator)
        below.refresh_from_db()
        assert below.path == "3.a"
        assert {(row.path, row.fate) for row in rows} == {
            ("2", AddressFate.RENUMBERED),
            ("2.a", AddressFate.RENUMBERED),
        }

    def test_two_clauses_change_places(self, agreement, curator):
        one, two = clause(agreement, "1"), clause(agreement, "2")
        renumber_clauses(agreement, {"1": "2", "2": "1"}, reason="misprint", by=curator)
        assert (clause(agreement, "2"), clause(agreement, "1")) == (one, two)

    @pytest.mark.parametrize(
        ("paths", "reason", "said"),
        [
            ({"1": "2"}, "x", "taken"),
            ({"1": "3", "2": "3"}, "x", "taken"),
            ({"9": "3"}, "x", "no clause"),
            ({"1": "a/b"}, "x", "slash"),
            ({"1": " "}, "x", "slash"),
            ({"1": "1"}, "x", "Nothing moves"),
            ({"1": "3"}, " ", "why"),
        ],
    )
    def test_renumbering_that_cannot_be_is_refused(self, agreement, curator, paths, reason, said):
        with pytest.raises(TrackerError, match=said):
            renumber_clauses(agreement, paths, reason=reason, by=curator)
        assert not FormerAddress.objects.exists()

    def test_only_curators_renumber(self, agreement):
        with pytest.raises(NotAllowed):
            renumber_clauses(
                agreement, {"1": "3"}, reason="x", by=UserFactory(roles=[Role.REVIEWER])
            )


def test_versions_are_read_as_published_text_only(agreement, first, curator):
    new_version(first, wording(CORRECTED), reason="misprint", by=curator)
    assert list(AgreementText.objects.in_line()) == [first]
    assert AgreementText.objects.get(version=2).previous() == first
    assert first.previous() is None

"""Instruments around an agreement, and the references that wait for a curator."""

import pytest

from agreements.models import AgreementRelation
from agreements.types.terms import RelationAnswer, RelationKind, Role
from tests import factories as make
from tests.factories import on

WORDS = "item 2 of the joint statement of 10 October 2020"


@pytest.fixture
def curator(sign_in):
    return sign_in(Role.CURATOR)


@pytest.fixture
def geneva(db):
    return make.AgreementFactory(slug="geneva", short_title="Geneva", agreed=on(2020, 10, 30))


@pytest.fixture
def moscow(geneva):
    agreement = make.AgreementFactory(
        conflict=geneva.conflict, slug="moscow", short_title="Moscow", agreed=on(2020, 10, 10)
    )
    make.ClauseFactory(agreement=agreement, path="2")
    return agreement


@pytest.fixture
def reference(geneva):
    return make.AgreementRelationFactory(
        from_agreement=geneva,
        from_clause=make.ClauseFactory(agreement=geneva, path="4"),
        to_agreement=None,
        to_words=WORDS,
        kind=RelationKind.REFERS_TO,
    )


def shown(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return " ".join(response.content.decode().split())


def answer(client, relation, **given):
    return client.post(f"/curate/references/{relation.pk}/", given)


def read(relation):
    relation.refresh_from_db()
    return relation


# An agreement's own page


def test_page_reads_each_relation_from_its_own_end(reader, geneva, moscow):
    make.AgreementRelationFactory(
        from_agreement=geneva, to_agreement=moscow, kind=RelationKind.REAFFIRMS
    )
    assert "<b>reaffirms</b>" in shown(reader, "/agreements/geneva/relations/")
    assert "<b>is reaffirmed by</b>" in shown(reader, "/agreements/moscow/relations/")


def test_drawing_says_each_line_in_words(reader, geneva, moscow, reference):
    make.AgreementRelationFactory(
        from_agreement=geneva,
        to_agreement=moscow,
        kind=RelationKind.SUPERSEDES,
        at=on(2020, 11, 1),
    )
    page = shown(reader, "/agreements/geneva/relations/")
    assert "<title>Geneva, 30 Oct 2020: supersedes Moscow</title>" in page
    assert f"<title>Geneva, 30 Oct 2020: 4: refers to “{WORDS}”</title>" in page
    assert 'class="tie-ends"' in page
    assert 'class="box-words"' in page


def test_an_agreement_without_relations_says_so(reader, geneva):
    page = shown(reader, "/agreements/geneva/relations/")
    assert "No relation to another instrument is recorded" in page
    assert "<svg" not in page.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize(("form", "kind"), [("svg", "image/svg+xml"), ("png", "image/png")])
def test_drawing_can_be_taken_away(reader, geneva, moscow, reference, form, kind):
    response = reader.get(f"/agreements/geneva/relations.{form}")
    assert response["Content-Type"].startswith(kind)
    assert reader.get("/agreements/geneva/relations.exe").status_code == 404


def test_relations_turn_with_both_clocks(reader, geneva, moscow):
    make.AgreementRelationFactory(
        from_agreement=geneva, to_agreement=moscow, kind=RelationKind.REAFFIRMS
    )
    for query in ("as_of=2020-10-20", "known_on=2020-11-20"):
        assert "<b>reaffirms</b>" not in shown(reader, f"/agreements/geneva/relations/?{query}")


def test_many_relations_are_drawn_up_to_a_number_and_all_are_listed(reader, geneva):
    for number in range(33):
        make.AgreementRelationFactory(
            from_agreement=geneva, to_agreement=None, to_words=f"text {number}"
        )
    page = shown(reader, "/agreements/geneva/relations/")
    assert "3 more relations are in the list alone" in page
    assert page.count('class="standing"') == 33


# The queue


def test_queue_shows_quote_clause_and_candidates(curator, moscow, reference):
    page = shown(curator, "/curate/references/")
    assert WORDS in page
    assert "1 reference is open" in page
    assert 'value="moscow#2" checked' in page


def test_every_form_of_the_queue_can_be_sent(curator, moscow, reference):
    make.AgreementRelationFactory(to_agreement=None, to_words="a statement")
    page = shown(curator, "/curate/references/")
    forms = page.partition("<main")[2].split('<form method="post"')[1:]
    assert len(forms) == 2
    assert all('name="csrfmiddlewaretoken" value="' in form for form in forms)


def test_a_candidate_that_fits_little_is_not_chosen_beforehand(curator, geneva, reference):
    AgreementRelation.objects.update(to_words="the Northland Southland understanding")
    make.AgreementFactory(
        conflict=geneva.conflict, slug="other", title="Northland Southland memo", short_title="Memo"
    )
    page = shown(curator, "/curate/references/")
    assert 'value="other"' in page
    assert 'value="other" checked' not in page


def test_one_press_resolves_with_the_chosen_candidate(curator, moscow, reference):
    answer(curator, reference, do="resolve", target="moscow#2")
    assert read(reference).to_clause.path == "2"
    assert "Every reference has its instrument" in shown(curator, "/curate/references/")


def test_what_is_typed_counts_where_no_candidate_is_chosen(curator, moscow, reference):
    answer(curator, reference, do="resolve", target="typed", typed="moscow")
    assert read(reference).to_agreement == moscow


def test_what_leads_outside_keeps_its_reason_in_sight(curator, reference):
    answer(curator, reference, do="outside", reason="a body of law")
    page = shown(curator, "/curate/references/")
    assert "Lead outside this tracker" in page
    assert "a body of law" in page
    answer(curator, reference, do="keep", reason="stored after all")
    assert "1 reference is open" in shown(curator, "/curate/references/")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"do": "outside"}, "Say why"),
        ({"do": "resolve", "target": "no-such"}, "Choose an instrument"),
        ({"do": "resolve"}, "Choose an instrument"),
        ({"do": "burn"}, "Choose what is to be done"),
        ({}, "Choose what is to be done"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(curator, reference, given, words):
    response = curator.post(f"/curate/references/{reference.pk}/", given, follow=True)
    assert words in response.content.decode()
    assert not reference.decisions.exists()
    assert read(reference).to_agreement is None


def test_a_text_of_another_conflict_cannot_be_meant(curator, reference):
    other = make.AgreementFactory()
    answer(curator, reference, do="resolve", target=other.slug)
    assert read(reference).to_agreement is None


def test_what_the_machine_found_is_dotted_until_it_is_confirmed(curator, reader, moscow, reference):
    reference.to_agreement, reference.to_words, reference.quote = moscow, "", WORDS
    reference.save()
    make.RelationDecisionFactory(
        relation=reference, answer=RelationAnswer.RESOLVED, made_by=None, reason=""
    )
    assert "Found by the machine" in shown(curator, "/curate/references/")
    assert "found by the machine" in shown(reader, "/agreements/geneva/relations/")
    answer(curator, reference, do="resolve", typed="moscow")
    assert "Found by the machine" not in shown(curator, "/curate/references/")
    assert "found by the machine" not in shown(reader, "/agreements/geneva/relations/")


@pytest.mark.parametrize("role", [Role.READER, Role.ANALYST, Role.REVIEWER])
def test_only_curators_see_and_answer_the_queue(sign_in, reference, role):
    person = sign_in(role)
    assert person.get("/curate/references/").status_code == 403
    assert answer(person, reference, do="outside", reason="x").status_code == 403
    assert person.get("/agreements/geneva/relations/new/").status_code == 403
    assert "Enter a relation" not in shown(person, "/agreements/geneva/relations/")


# A new relation


def test_a_relation_is_entered_by_a_plain_form(curator, geneva, moscow):
    response = curator.post(
        "/agreements/geneva/relations/new/",
        {"clause": "", "kind": "reaffirms", "target": "moscow#2", "quote": "as agreed in Moscow"},
    )
    assert response.url == "/agreements/geneva/relations/"
    relation = geneva.relations_from.get()
    assert (relation.to_agreement, relation.to_clause.path) == (moscow, "2")
    assert relation.decisions.get().answer == RelationAnswer.ADDED


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"kind": "reaffirms"}, "Choose an instrument, or write the words"),
        ({"kind": "supersedes", "words": "a text"}, "not one of the available choices"),
        ({"kind": "follows", "target": "geneva"}, "needs the clause"),
        ({"kind": "follows", "words": "x", "clause": "99"}, "not one of the available choices"),
    ],
)
def test_a_relation_that_leads_nowhere_is_refused_on_the_form(curator, geneva, given, words):
    response = curator.post("/agreements/geneva/relations/new/", given)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert not geneva.relations_from.exists()

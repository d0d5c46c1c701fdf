"""The pages of a draft: taken in, curated with and without a script, proposed, published."""

import json
import re
from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agreements import tasks
from agreements.actions.curating.taking_in import Given, Origin, take_in_text
from agreements.ingest.originals.reader import read_original
from agreements.models import AgreementText, Capture, Draft, Obligation, UnresolvedActor
from agreements.queries.curating.originals import odd_numbering
from agreements.types.terms import (
    AgreementClass,
    AgreementForm,
    AgreementStatus,
    FetchedHow,
    Role,
)
from tests.factories import ActorFactory, ConflictFactory, UserFactory, on
from tests.web.test_query_counts import queries_of

PACT = """Statement on steps agreed in Hilltown, 30 October 2020

1. The sides shall not open fire on villages.

2. Within one week the sides shall hand over to the Red Office a list of the prisoners they hold.
"""
JSON = {"Accept": "application/json"}
NEW = {"conflict": "hills", "standing": "unofficial"}


@pytest.fixture
def conflict(db):
    return ConflictFactory(slug="hills", name="Hills")


@pytest.fixture
def sides(conflict):
    return [ActorFactory(slug=name.lower(), name=name) for name in ("Northland", "Southland")]


@pytest.fixture
def curator(sign_in):
    return sign_in(Role.CURATOR)


@pytest.fixture
def second(sign_in):
    return sign_in(Role.CURATOR)


@pytest.fixture(autouse=True)
def sent(monkeypatch):
    """Collect the tasks that would be sent."""
    messages = []
    for task in (tasks.retry_references, tasks.relink_conflict, tasks.read_draft):
        name = task.name.rpartition(".")[2]
        monkeypatch.setattr(task, "delay_on_commit", lambda *a, name=name: messages.append(name))
    return messages


def take_in(conflict, text=PACT):
    given = Given(
        text.encode(), "pact.txt", FetchedHow.PASTE, read_original(text.encode(), "p.txt")
    )
    return take_in_text(given, Origin(conflict), by=None)


@pytest.fixture
def draft(conflict, sides):
    draft = take_in(conflict)
    draft.short_title, draft.slug = "Hilltown statement", "hilltown-2020-10-30"
    draft.form, draft.status = AgreementForm.JOINT_STATEMENT, AgreementStatus.MULTIPARTY_AGREED
    draft.agreement_class, draft.agreed = AgreementClass.PRELIMINARY, on(2020, 10, 30)
    draft.parties = [side.slug for side in sides]
    draft.save()
    return draft


def words_of(response):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def ident(draft, path):
    return next(i for i, one in draft.document.segments.items() if one.path == path)


def do(client, draft, what, at_path="2", /, **more):
    data = {"do": what, "token": draft.token, "segment": ident(draft, at_path), **more}
    return client.post(f"/curate/{draft.pk}/do/", data)


def do_as_script(client, draft, what, at_path="2", /, **more):
    data = {"do": what, "token": draft.token, "segment": ident(draft, at_path), **more}
    return client.post(f"/curate/{draft.pk}/do/", data, headers=JSON)


# Who may.


@pytest.mark.parametrize("role", [Role.READER, Role.ANALYST, Role.REVIEWER])
def test_only_curators_come_here(draft, sign_in, role):
    client = sign_in(role)
    for path in ("", "new/", "settle/", f"{draft.pk}/", f"{draft.pk}/text/", f"{draft.pk}/review/"):
        assert client.get(f"/curate/{path}").status_code == 403, path
    assert client.get(f"/curate/{draft.pk}/original/").status_code == 403
    assert do(client, draft, "merge").status_code == 403


# Taking in.


def test_a_pasted_text_becomes_a_draft_with_its_clauses(conflict, curator):
    data = {"words": PACT, "conflict": "hills", "standing": "unofficial"}
    response = curator.post("/curate/new/", data)
    draft = Draft.objects.get()
    assert (response.status_code, response.url) == (302, f"/curate/{draft.pk}/")
    words = words_of(curator.get(response.url))
    assert "The sides shall not open fire on villages." in words
    assert "not reviewed" in words


def test_neither_words_nor_file_is_asked_for(conflict, curator):
    response = curator.post("/curate/new/", {"conflict": "hills", "standing": "unofficial"})
    assert response.status_code == 422
    assert "Paste the text, or choose a file." in words_of(response)


@pytest.mark.parametrize(
    ("name", "raw", "says"),
    [
        pytest.param("broken.docx", b"PK\x03\x04 no", "This Word file is damaged.", id="Word"),
        pytest.param("scan.bin", b"\x00\x01\x02" * 500, "These bytes are no text.", id="binary"),
    ],
)
def test_a_file_that_cannot_be_read_is_kept_and_the_text_asked_for(
    conflict, curator, name, raw, says
):
    file = SimpleUploadedFile(name, raw)
    data = {"file": file, "conflict": "hills", "standing": "unofficial"}
    response = curator.post("/curate/new/", data, follow=True)
    words = words_of(response)
    assert says in words
    assert "The file is kept." in words
    assert Capture.objects.get().path.read_bytes() == raw
    draft = Draft.objects.get()
    answer = curator.post(
        f"/curate/{draft.pk}/text/", {"do": "read", "token": draft.token, "words": PACT}
    )
    assert answer.url == f"/curate/{draft.pk}/"


def test_the_original_comes_back_as_it_came_in(draft, curator):
    response = curator.get(f"/curate/{draft.pk}/original/")
    assert b"".join(response.streaming_content) == PACT.encode()
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "attachment" in response["Content-Disposition"]


def test_noise_is_marked_and_taken_out_only_when_asked(conflict, curator):
    draft = take_in(conflict, PACT.replace("villages", "vil-\nlages"))
    page = curator.get(f"/curate/{draft.pk}/text/")
    assert "1 words broken at a line’s end" in words_of(page)
    assert "vil-\nlages" in unescape(page.content.decode())
    cleaned = curator.post(f"/curate/{draft.pk}/text/", {"do": "clean", "token": draft.token})
    assert "fire on villages." in cleaned.content.decode()
    draft.refresh_from_db()
    assert "vil-\nlages" in draft.text


# The page.


def test_the_panel_shows_who_owes_what_to_whom_by_when(draft, curator):
    words = words_of(curator.get(f"/curate/{draft.pk}/?at={ident(draft, '2')}"))
    assert "→ Northland, Southland" in words
    assert "until" in words
    assert "6 Nov 2020" in words
    assert "counted from 2020-10-30" in words
    assert "nobody is known for this yet" in words


def test_an_operation_works_as_a_plain_form(draft, curator):
    response = do(curator, draft, "renumber", "2", path="II")
    assert response.status_code == 302
    assert "#panel" in response.url
    draft.refresh_from_db()
    assert ident(draft, "II")
    assert "II" in words_of(curator.get(response.url))


def test_a_refused_operation_says_why_and_changes_nothing(draft, curator):
    response = do(curator, draft, "renumber", "2", path="1")
    assert "Another clause is 1 already." in words_of(curator.get(response.url))
    answer = do_as_script(curator, draft, "renumber", "2", path="1")
    assert answer.status_code == 422
    assert "Another clause is 1 already." in answer.json()["said"]
    draft.refresh_from_db()
    assert draft.token == 1


def test_the_script_gets_only_the_rows_that_differ(draft, curator):
    at = draft.text.index("a list of the prisoners")
    told = do_as_script(curator, draft, "split", "2", at=at).json()
    draft.refresh_from_db()
    new = ident(draft, "2-2")
    assert told["text"]["gone"] == []
    assert [key for key, _before, _html in told["text"]["put"]] == [
        f"t-{ident(draft, '2')}-0",
        f"t-{new}-0",
    ]
    assert [before for _key, before, _html in told["tree"]["put"]][-1] == f"n-{ident(draft, '2')}"
    assert told["token"] == 2
    back = curator.post(
        f"/curate/{draft.pk}/do/", {"do": "undo", "seen": 2, "segment": new}, headers=JSON
    ).json()
    assert back["text"]["gone"] == [f"t-{new}-0"]


def test_a_row_of_text_holds_the_words_to_the_character(draft, curator):
    page = curator.get(f"/curate/{draft.pk}/").content.decode()
    rows = re.findall(r'data-start="(\d+)".*?<span class="w">(.*?)</span></div>', page, re.S)
    assert len(rows) >= 3
    for start, words in rows:
        assert draft.text[int(start) :].startswith(unescape(words))


def test_accepting_a_clause_leads_to_the_next_open_one(draft, curator):
    one = ident(draft, "1")
    told = do_as_script(curator, draft, "accept_all", "1").json()
    assert told["at"] not in ("", one)
    draft.refresh_from_db()
    assert all(held.answer != "open" for held in draft.document.segments[one].fields.values())


def test_a_field_is_edited_and_what_was_proposed_stays_beside_it(draft, curator):
    do(curator, draft, "edit", "1", key="1/obligors", value="Northland\nthe Hill Guard")
    words = words_of(curator.get(f"/curate/{draft.pk}/?at={ident(draft, '1')}"))
    assert "Northland · the Hill Guard" in words
    assert "proposed: The sides" in words


def test_a_deadline_is_edited_in_its_parts(draft, curator):
    parts = {"value-kind": "relative", "value-text": "in ten days", "value-iso_duration": "P10D"}
    do(curator, draft, "edit", "2", key="1/deadline", **parts)
    assert "9 Nov 2020" in words_of(curator.get(f"/curate/{draft.pk}/?at={ident(draft, '2')}"))


def test_two_who_change_one_part_see_both_values_and_choose(draft, curator, second):
    do(curator, draft, "rename", "1", heading="Fire")
    response = do(second, draft, "rename", "1", heading="Villages")
    assert response.status_code == 409
    words = words_of(response)
    assert "As you saw it" in words
    assert "Fire" in words
    assert "Villages" in words
    fields = dict(
        re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', response.content.decode())
    )
    assert fields["heading"] == "Villages"
    fields.pop("csrfmiddlewaretoken", None)
    second.post(f"/curate/{draft.pk}/do/", fields)
    draft.refresh_from_db()
    assert draft.document.segments[ident(draft, "1")].heading == "Villages"
    answer = do_as_script(
        curator,
        Draft(pk=draft.pk, token=2, text=draft.text, tree=draft.tree),
        "rename",
        "1",
        heading="x",
    )
    assert answer.status_code == 409
    assert "Villages" in answer.json()["clash"]


def test_who_else_is_there_is_said_with_the_clause(draft, curator, sign_in):
    second = sign_in(Role.CURATOR)
    second.post(f"/curate/{draft.pk}/news/", {"at": ident(draft, "2")}, headers=JSON)
    words = words_of(curator.get(f"/curate/{draft.pk}/"))
    assert re.search(r"person\d+ has it open too, at 2", words)


def test_news_bring_what_others_changed(draft, curator, second):
    do(second, draft, "rename", "1", heading="Fire")
    told = curator.post(f"/curate/{draft.pk}/news/", {"at": "", "seen": 1}, headers=JSON).json()
    assert [key for key, _b, _h in told["tree"]["put"]] == [f"n-{ident(draft, '1')}"]
    assert told["token"] == 2


def test_the_page_takes_as_many_queries_for_forty_clauses_as_for_two(draft, conflict, curator):
    many = "\n\n".join(f"{n}. The sides shall not open fire on village {n}." for n in range(1, 41))
    large = take_in(conflict, many)
    Draft.objects.filter(pk=large.pk).update(parties=draft.parties)
    paths = ("", "review/", "text/", "facts/")
    few = [queries_of(curator, f"/curate/{draft.pk}/{path}") for path in paths]
    assert [queries_of(curator, f"/curate/{large.pk}/{path}") for path in paths] == few
    before = queries_of(curator, "/curate/")
    take_in(conflict)
    assert queries_of(curator, "/curate/") == before


# Facts, review, publishing.


def test_facts_are_kept_and_what_is_missing_is_said(conflict, sides, curator):
    draft = take_in(conflict)
    words = words_of(curator.get(f"/curate/{draft.pk}/review/"))
    assert "Missing before it can be proposed" in words
    data = {
        "token": draft.token,
        "title": "Statement of Hilltown",
        "short_title": "Hilltown",
        "slug": "hilltown-2020-10-30",
        "agreed": "2020-10-30",
        "in_force_from": "2020-10-31T00:00+04:00",
        "form": "joint_statement",
        "status": "multiparty_agreed",
        "agreement_class": "preliminary",
        "parties": ["northland", "southland"],
        "language": "en",
        "standing": "unofficial",
    }
    response = curator.post(f"/curate/{draft.pk}/facts/", data)
    assert response.url == f"/curate/{draft.pk}/review/"
    assert "Missing before" not in words_of(curator.get(response.url))
    draft.refresh_from_db()
    assert draft.in_force_from.latest.isoformat() == "2020-10-30T20:00:00+00:00"
    form = curator.get(f"/curate/{draft.pk}/facts/").context["form"]
    again = curator.post(f"/curate/{draft.pk}/facts/", {**data, **form.initial, "title": "New"})
    assert again.status_code == 302
    draft.refresh_from_db()
    assert draft.title == "New"


def decide(client, draft, what, reason=""):
    data = {"do": what, "token": draft.token, "reason": reason}
    return words_of(client.post(f"/curate/{draft.pk}/decide/", data, follow=True))


def test_one_proposes_another_publishes_and_articles_are_linked_anew(draft, curator, second, sent):
    for one in draft.document.segments.values():
        draft.refresh_from_db()
        curator.post(
            f"/curate/{draft.pk}/do/",
            {"do": "accept_all", "token": draft.token, "segment": one.id},
        )
    draft.refresh_from_db()
    assert "Proposed." in decide(curator, draft, "propose")
    assert "You proposed it" in decide(curator, draft, "publish")
    assert AgreementText.objects.count() == 0
    assert "Publish or give back" in words_of(second.get(f"/curate/{draft.pk}/review/"))
    assert "The sides Northland, Southland" in words_of(second.get(f"/curate/{draft.pk}/review/"))
    said = decide(second, draft, "publish", "looked through")
    assert "4 duties were made" in said
    assert "1 words wait to be settled" in said
    assert sent == ["retry_references", "relink_conflict"]
    board = words_of(second.get("/agreements/hilltown-2020-10-30/"))
    assert "The sides shall not open fire on villages." in board


def test_words_nobody_is_known_for_are_settled_on_their_page(draft, curator, second):
    do(curator, draft, "accept_all", "2")
    draft.refresh_from_db()
    decide(curator, draft, "propose")
    decide(second, draft, "publish")
    words = words_of(curator.get("/curate/settle/"))
    assert "the Red Office" in words
    office = ActorFactory(name="Office of the Red")
    row = UnresolvedActor.objects.get()
    curator.post(f"/curate/settle/words/{row.pk}/", {"actor": office.slug})
    assert "Everybody whom published texts name is known." in words_of(
        curator.get("/curate/settle/")
    )
    duty = Obligation.objects.filter(clause__path="2").first()
    assert duty.recipients.get().actor == office


def test_the_second_person_sees_what_was_changed_by_hand(draft, curator, second):
    do(curator, draft, "edit", "1", key="1/obligors", value="Northland")
    draft.refresh_from_db()
    do(curator, draft, "reject", "1", key="1/summary")
    words = words_of(second.get(f"/curate/{draft.pk}/review/"))
    assert "proposed: The sides → Northland" in words
    assert "rejected" in words


def test_a_text_right_to_left_is_shown_so(conflict, curator):
    draft = take_in(
        conflict,
        "المادة 1\nيلتزم الطرفان بوقف إطلاق النار.\n\nالمادة 2\nيتبادل الطرفان الأسرى خلال أسبوع.",
    )
    page = curator.get(f"/curate/{draft.pk}/").content.decode()
    assert draft.language == "ar"
    assert 'lang="ar"' in page
    assert 'dir="auto"' in page


def test_json_is_what_the_script_reads(draft, curator):
    response = do_as_script(curator, draft, "accept", "1", key="1/modality")
    assert set(json.loads(response.content)) == {
        "token",
        "ok",
        "said",
        "at",
        "text",
        "tree",
        "panel",
        "tools",
    }


def test_a_person_without_a_role_is_nobody_here(draft, client):
    client.force_login(UserFactory())
    assert client.get("/curate/").status_code == 403


def test_odd_numbering_is_told_with_its_line_and_what_to_do(curator, conflict):
    words = PACT.replace("2. Within", "3. Within")
    page = curator.post("/curate/new/", {**NEW, "words": words}, follow=True)
    assert "The numbering is odd" in page.content.decode()
    draft = Draft.objects.get()
    odd = odd_numbering(draft)
    assert [one.line for one in odd] == [5]
    shown = unescape(curator.get(f"/curate/{draft.pk}/text/").content.decode())
    assert f"Line 5: {odd[0].what}" in " ".join(shown.split())
    assert odd[0].remedy in shown


def test_nothing_is_told_where_the_numbering_is_in_order(curator, conflict):
    page = curator.post("/curate/new/", {**NEW, "words": PACT}, follow=True)
    assert "The numbering is odd" not in page.content.decode()

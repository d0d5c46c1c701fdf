"""The pages of versions: side by side, languages, one version, the queue, addresses, citations."""

import json

import bibtexparser
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from agreements import tasks
from agreements.actions.versions import Wording, new_version, publish_version, renumber_clauses
from agreements.models import AgreementText, Anchor, Clause, FormerAddress
from agreements.types.terms import AnchorAnswer, AnchorState, Role, TextStanding
from tests.factories import (
    AgreementTextFactory,
    ClauseFactory,
    ClauseLinkFactory,
    ClauseSpanFactory,
    FormerAddressFactory,
    UserFactory,
)
from tests.scenes import GENEVA_TEXT, geneva

PAGE = "/agreements/geneva-test/"
CORRECTED = GENEVA_TEXT.replace("at midnight", "at noon <b>sharp</b>")
ONE_LINE = GENEVA_TEXT.splitlines()[0]


@pytest.fixture
def agreement(db):
    return geneva()


@pytest.fixture
def maker(db):
    return UserFactory(roles=[Role.CURATOR])


@pytest.fixture
def curator(sign_in):
    return sign_in(Role.CURATOR)


@pytest.fixture
def draft(agreement, maker):
    before = agreement.texts.get()
    wording = Wording(CORRECTED, TextStanding.PRESS, "Agency", "https://agency.example/1")
    return new_version(before, wording, reason="a misprint", by=maker)


@pytest.fixture
def corrected(draft):
    return publish_version(draft, by=UserFactory(roles=[Role.CURATOR]))


@pytest.fixture
def sent(monkeypatch):
    messages = []
    monkeypatch.setattr(tasks.relink_conflict, "delay_on_commit", lambda *a: messages.append(a))
    monkeypatch.setattr(tasks.retry_references, "delay_on_commit", lambda: None)
    return messages


def publish(agreement, words, maker, spans=None):
    before = agreement.texts.order_by("-version").first()
    text = new_version(
        before, Wording(words, TextStanding.UNOFFICIAL), reason="amended", by=maker, spans=spans
    )
    return publish_version(text, by=UserFactory(roles=[Role.CURATOR]))


def words_of(client, path, status=200):
    response = client.get(path)
    assert response.status_code == status
    return " ".join(response.content.decode().split())


def clause(path):
    return Clause.objects.get(path=path)


class TestSideBySide:
    def test_changed_words_are_marked_and_said(self, corrected, reader):
        page = words_of(reader, f"{PAGE}versions/")
        assert "<del><span" in page
        assert "midnight<span" in page
        assert '<ins><span class="hidden-text">[added: </span>noon' in page
        assert escape("<b>sharp</b>") in page
        assert "<b>1</b> changed, <b>0</b> added, <b>0</b> removed, <b>1</b> word for word" in page
        for said in ("as printed by the press", "Agency", "a misprint", "unofficial text"):
            assert said in page

    def test_only_what_differs_can_be_shown(self, corrected, reader):
        page = words_of(reader, f"{PAGE}versions/?first=en-1&second=en-2&only=changed")
        assert "≠ changed" in page
        assert "list of the prisoners" not in page

    def test_sub_clauses_are_compared_by_their_own_words(self, reader, maker):
        text = "2. Both hand over:\n(a) lists;\n(b) remains;\nand begin at once."
        row = AgreementTextFactory(text=text, published=True)
        top = ClauseFactory(agreement=row.agreement, path="2", order=1)
        ClauseSpanFactory(clause=top, text=row, start=0, end=len(text))
        for path, words in (("2.a", "(a) lists;"), ("2.b", "(b) remains;")):
            below = ClauseFactory(agreement=row.agreement, path=path, parent=top, order=2)
            at = text.index(words)
            ClauseSpanFactory(clause=below, text=row, start=at, end=at + len(words))
        new = publish(row.agreement, text.replace("lists", "full lists"), maker)
        found = reader.get(f"/agreements/{row.agreement.slug}/versions/").context["comparison"]
        assert [(one.clause.path, one.depth, one.fate) for one in found.rows] == [
            ("2", 0, "same"),
            ("2.a", 1, "changed"),
            ("2.b", 1, "same"),
            ("2", 0, "same"),
        ]
        assert "and begin at once." in words_of(reader, new.get_absolute_url())

    def test_htmx_gets_the_comparison_alone(self, corrected, reader):
        headers = {"HX-Request": "true", "HX-Target": "comparison"}
        page = reader.get(f"{PAGE}versions/", headers=headers).content.decode()
        assert page.strip().startswith('<div id="comparison">')

    def test_variant_stands_beside_what_it_varies(self, agreement, maker, reader):
        words = Wording(CORRECTED, TextStanding.PRESS, "Agency")
        text = new_version(agreement.texts.get(), words, reason="x", by=maker, is_variant=True)
        publish_version(text, by=UserFactory(roles=[Role.CURATOR]))
        page = words_of(reader, f"{PAGE}versions/")
        assert "variant of version 1" in page
        assert "≠ changed" in page

    def test_languages_are_aligned_by_clause_without_marks(self, agreement, reader):
        french = AgreementTextFactory(
            agreement=agreement, language="fr", published=True, text="1. Les tirs cessent."
        )
        ClauseSpanFactory(clause=clause("1"), text=french)
        page = words_of(reader, f"{PAGE}languages/")
        assert page.index("stop all fire") < page.index("Les tirs cessent") < page.index("2. Each")
        assert "not in this text" in page
        assert "<del" not in page
        assert "Les tirs" not in words_of(reader, f"{PAGE}languages/?lang=en")

    def test_one_text_alone_says_so(self, agreement, reader):
        assert "nothing to compare yet" in words_of(reader, f"{PAGE}versions/")

    def test_agreement_without_text_says_so(self, agreement, reader):
        other = ClauseFactory().agreement
        assert "No text is stored yet" in words_of(reader, f"/agreements/{other.slug}/versions/")
        assert "No text is stored yet" in words_of(reader, f"/agreements/{other.slug}/languages/")

    def test_pages_ask_the_database_as_often_for_twenty_clauses_as_for_three(self, reader, maker):
        counts = []
        for many in (3, 20):
            agreement = geneva_of(many)
            publish(agreement, agreement.texts.get().text.replace("keep", "hold"), maker)
            pages = (
                "versions/",
                "languages/",
                "drifted/?all=yes",
                "en/v2/",
                "en/v2/clauses/1/",
                "export.json",
            )
            counts.append([queries(reader, f"/agreements/{agreement.slug}/{p}") for p in pages])
        assert counts[0] == counts[1]


def geneva_of(many):
    text = "\n".join(f"{n}. The sides keep promise number {n}." for n in range(1, many + 1))
    row = AgreementTextFactory(text=text, published=True)
    at = 0
    for n, line in enumerate(text.split("\n"), start=1):
        one = ClauseFactory(agreement=row.agreement, path=str(n), order=n)
        ClauseSpanFactory(clause=one, text=row, start=at, end=at + len(line))
        ClauseLinkFactory(agreement=row.agreement, clause=one, confirmed=True)
        at += len(line) + 1
    return row.agreement


def queries(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


class TestOneVersion:
    def test_older_version_stays_at_its_address_and_names_the_newest(self, corrected, reader):
        page = words_of(reader, f"{PAGE}en/v1/")
        assert "at midnight" in page
        assert "An older version." in page
        assert f'href="{PAGE}en/v2/"' in page

    def test_one_clause_in_one_version(self, corrected, reader):
        page = words_of(reader, f"{PAGE}en/v1/clauses/1/")
        assert "Both states stop all fire at midnight." in page
        assert "Each state" not in page
        assert f"http://testserver{PAGE}en/v1/clauses/1/" in page

    def test_what_is_not_there_says_so(self, agreement, reader):
        assert "There is no clause 9 in version 1" in words_of(
            reader, f"{PAGE}en/v1/clauses/9/", 404
        )
        assert reader.get(f"{PAGE}en/v7/").status_code == 404
        assert reader.get(f"{PAGE}xx/v1/").status_code == 404

    def test_draft_is_there_for_curators_only(self, draft, reader, curator):
        assert reader.get(f"{PAGE}en/v2/").status_code == 404
        assert "A draft." in words_of(curator, f"{PAGE}en/v2/")
        assert "en/v2/" not in words_of(reader, f"{PAGE}versions/")


class TestNewVersion:
    FORM = f"{PAGE}en/v1/new/"

    def test_curator_makes_a_draft_and_another_publishes(self, agreement, curator, client, sent):
        answer = curator.post(
            self.FORM,
            {
                "kind": "version",
                "words": CORRECTED.replace("\n", "\r\n"),
                "standing": "unofficial",
                "reason": "a misprint",
            },
        )
        assert answer.status_code == 302
        text = AgreementText.objects.get(version=2)
        assert text.text == CORRECTED
        assert "≠ changed" in words_of(curator, answer["Location"])
        own = curator.post(f"{PAGE}en/v2/publish/", follow=True)
        assert "second person" in own.content.decode()
        client.force_login(UserFactory(roles=[Role.CURATOR]))
        client.post(f"{PAGE}en/v2/publish/")
        text.refresh_from_db()
        assert text.status == "published"
        assert sent == [(agreement.conflict_id, agreement.pk)]

    def test_what_was_typed_stays_when_it_is_refused(self, agreement, curator):
        answer = curator.post(
            self.FORM,
            {"kind": "version", "words": GENEVA_TEXT, "standing": "press", "reason": "why not"},
        )
        assert answer.status_code == 422
        page = answer.content.decode()
        assert "Nothing differs" in page
        assert "why not" in page

    def test_readers_and_analysts_may_not(self, draft, reader, analyst):
        for client in (reader, analyst):
            assert client.get(self.FORM).status_code == 403
            assert client.post(f"{PAGE}en/v2/publish/").status_code == 403


class TestAdministration:
    def test_text_is_entered_there_as_a_draft_and_published_by_a_second_person(
        self, agreement, curator
    ):
        form = curator.get("/admin/agreements/agreementtext/add/").context["adminform"].form
        assert not {"status", "published_at", "made_by", "published_by"} & set(form.fields)
        answer = curator.post(
            "/admin/agreements/agreementtext/add/",
            {
                "agreement": agreement.pk,
                "language": "fr",
                "version": "1",
                "standing": "press",
                "text": "1. Les tirs cessent.",
                "status": "published",
                "spans-TOTAL_FORMS": "0",
                "spans-INITIAL_FORMS": "0",
            },
        )
        assert answer.status_code == 302
        text = AgreementText.objects.get(language="fr")
        assert (text.status, text.published_at) == ("draft", None)
        curator.post(f"{PAGE}fr/v1/publish/")
        text.refresh_from_db()
        assert text.status == "draft"


class TestQueue:
    def test_drifted_clause_is_shown_with_what_changed(self, corrected, reader):
        page = words_of(reader, f"{PAGE}drifted/")
        assert "midnight<span" in page
        assert "% kept" in page
        assert '<form method="post" action="/anchors/' not in page

    def test_reviewed_links_are_counted(self, agreement, maker, reader):
        ClauseLinkFactory(agreement=agreement, clause=clause("1"), confirmed=True)
        publish(agreement, CORRECTED, maker)
        assert "1 reviewed link was reviewed against the older words" in words_of(
            reader, f"{PAGE}drifted/"
        )

    def test_exact_ones_are_shown_when_asked_for(self, corrected, reader):
        assert "word for word" not in words_of(reader, f"{PAGE}drifted/").partition("<ol")[2]
        assert "= word for word" in words_of(reader, f"{PAGE}drifted/?all=yes")

    def test_long_queue_has_pages(self, reader, maker):
        agreement = geneva_of(41)
        publish(agreement, agreement.texts.get().text + "\nSigned.", maker)
        page = words_of(reader, f"/agreements/{agreement.slug}/drifted/?all=yes&page=2")
        assert "Page 2 of 2" in page
        assert page.count('<li id="anchor-') == 1

    def test_curator_confirms(self, corrected, curator):
        anchor = Anchor.objects.unsettled().get()
        answer = curator.post(f"/anchors/{anchor.pk}/settle/", {"answer": "confirmed"})
        assert answer.status_code == 302
        anchor.refresh_from_db()
        assert anchor.answer == AnchorAnswer.CONFIRMED
        assert "Nothing waits" in words_of(curator, answer["Location"])

    def test_words_that_are_not_there_come_back_as_typed(self, corrected, curator):
        anchor = Anchor.objects.unsettled().get()
        answer = curator.post(
            f"/anchors/{anchor.pk}/settle/", {"answer": "corrected", "words": "at no time"}
        )
        assert answer.status_code == 422
        page = answer.content.decode()
        assert "do not stand in the new version" in page
        assert "at no time</textarea>" in page

    def test_answer_given_meanwhile_is_not_overwritten(self, corrected, curator):
        anchor = Anchor.objects.unsettled().get()
        curator.post(f"/anchors/{anchor.pk}/settle/", {"answer": "confirmed", "seen": ""})
        late = curator.post(f"/anchors/{anchor.pk}/settle/", {"answer": "gone", "seen": ""})
        assert late.status_code == 422
        assert "Somebody answered meanwhile" in late.content.decode()
        anchor.refresh_from_db()
        assert anchor.answer == AnchorAnswer.CONFIRMED

    def test_orphan_offers_no_confirmation(self, agreement, maker, curator):
        publish(agreement, ONE_LINE, maker)
        anchor = Anchor.objects.unsettled().get()
        assert anchor.state == AnchorState.ORPHAN
        page = words_of(curator, f"{PAGE}drifted/")
        assert "They were not found" in page
        assert 'value="confirmed"' not in page
        answer = curator.post(f"/anchors/{anchor.pk}/settle/", {"answer": "confirmed"})
        assert answer.status_code == 422

    def test_only_curators_answer(self, corrected, analyst):
        anchor = Anchor.objects.unsettled().get()
        answer = analyst.post(f"/anchors/{anchor.pk}/settle/", {"answer": "gone"})
        assert answer.status_code == 403
        assert analyst.post("/anchors/999999/settle/").status_code == 403

    def test_clause_page_says_that_its_words_changed(self, corrected, reader):
        assert "Its words changed with version 2" in words_of(reader, f"{PAGE}clauses/1/")
        assert "Its words changed" not in words_of(reader, f"{PAGE}clauses/2/")


class TestAddresses:
    def test_old_number_redirects_for_ever(self, agreement, maker, reader):
        renumber_clauses(agreement, {"2": "3"}, reason="misprint", by=maker)
        answer = reader.get(f"{PAGE}clauses/2/?as_of=2020-11-02")
        assert (answer.status_code, answer["Location"]) == (
            301,
            f"{PAGE}clauses/3/?as_of=2020-11-02",
        )
        assert "It had the number 2 before." in words_of(reader, f"{PAGE}clauses/3/")

    def test_version_keeps_the_number_it_was_published_with(self, agreement, maker, reader):
        renumber_clauses(agreement, {"2": "3"}, reason="misprint", by=maker)
        page = words_of(reader, f"{PAGE}en/v1/clauses/2/")
        assert "It has the number 3 today." in page
        answer = reader.get(f"{PAGE}en/v1/clauses/3/")
        assert (answer.status_code, answer["Location"]) == (301, f"{PAGE}en/v1/clauses/2/")

    def test_version_published_after_a_renumbering_has_the_new_number(
        self, agreement, maker, reader
    ):
        renumber_clauses(agreement, {"2": "3"}, reason="misprint", by=maker)
        publish(agreement, GENEVA_TEXT.replace("2. ", "3. "), maker)
        assert reader.get(f"{PAGE}en/v2/clauses/3/").status_code == 200
        assert reader.get(f"{PAGE}en/v2/clauses/2/")["Location"] == f"{PAGE}en/v2/clauses/3/"
        assert "numbered 2 in the first text" in words_of(reader, f"{PAGE}versions/")

    def test_number_that_another_clause_took_says_whose_it_was(self, agreement, maker, reader):
        renumber_clauses(agreement, {"1": "2", "2": "1"}, reason="misprint", by=maker)
        page = words_of(reader, f"{PAGE}clauses/1/")
        assert "Another clause had the number 1 before:" in page
        assert f'<a href="{PAGE}clauses/2/">now clause 2</a>' in page

    def test_merged_clause_redirects_and_its_records_stay(self, agreement, maker, reader):
        merged = GENEVA_TEXT.replace("\n2. ", " ")
        publish(agreement, merged, maker, spans={clause("1").pk: (0, len(merged))})
        answer = reader.get(f"{PAGE}clauses/2/")
        assert (answer.status_code, answer["Location"]) == (301, f"{PAGE}clauses/1/")
        page = words_of(reader, f"{PAGE}clauses/1/")
        assert "The address of clause 2 leads here" in page
        assert f'href="{PAGE}clauses/2/?kept=1"' in page
        kept = words_of(reader, f"{PAGE}clauses/2/?kept=1")
        assert "Merged into" in kept
        assert "Duties under it" in kept
        assert reader.get(f"{PAGE}en/v1/clauses/2/").status_code == 200

    def test_clause_merged_twice_leads_to_the_last(self, agreement, maker, reader):
        three = ClauseFactory(agreement=agreement, path="3", order=3)
        for path, into in (("2", "1"), ("1", "3")):
            FormerAddressFactory(
                clause=clause(path), path=path, fate="merged", leads_to=clause(into)
            )
        assert reader.get(f"{PAGE}clauses/2/")["Location"] == three.get_absolute_url()
        FormerAddressFactory(clause=three, path="3", fate="merged", leads_to=clause("2"))
        assert reader.get(f"{PAGE}clauses/2/").status_code == 410  # a ring leads nowhere

    def test_gone_clause_without_any_text_says_so(self, agreement, reader):
        four = ClauseFactory(agreement=agreement, path="4", order=4)
        FormerAddressFactory(clause=four, path="4", fate="removed")
        assert "No published text ever held its words" in words_of(reader, f"{PAGE}clauses/4/", 410)

    def test_removed_clause_says_where_its_words_went(self, agreement, maker, reader):
        words = f"{ONE_LINE}\n2. A list of the prisoners of war it holds goes elsewhere by and by."
        spans = {clause("1").pk: (0, len(words))}
        publish(agreement, words, maker, spans=spans)
        assert FormerAddress.objects.get().fate == "removed"
        page = words_of(reader, f"{PAGE}clauses/2/", 410)
        assert "Clause 2 is no longer in the text" in page
        assert "Each state hands the Red Cross" in page
        assert "% of them, as compared by the machine" in page
        assert f'href="{PAGE}en/v1/clauses/2/"' in page
        assert "Addresses that changed" in words_of(reader, f"{PAGE}versions/")

    def test_number_that_never_was_offers_the_clauses_there_are(self, agreement, reader):
        page = words_of(reader, f"{PAGE}clauses/99/", 404)
        assert "there never was" in page
        assert f'href="{PAGE}clauses/1/"' in page

    def test_curator_renumbers_on_a_page(self, agreement, curator, analyst, sent):
        form = f"{PAGE}clauses/1/number/"
        assert analyst.get(form).status_code == 403
        assert "Give clause 1 another number" in words_of(curator, form)
        assert curator.post(form, {"path": "a/b", "reason": "x"}).status_code == 422
        answer = curator.post(form, {"path": "2", "reason": "misprint"})
        assert answer["Location"] == f"{PAGE}clauses/2/"
        assert sent == [(agreement.conflict_id, agreement.pk)]


class TestCitations:
    def cited(self, reader, path):
        return {one.ident: one.words for one in reader.get(path).context["citations"]}

    def test_clause_is_cited_in_three_forms_without_a_script(self, agreement, reader):
        found = self.cited(reader, f"{PAGE}clauses/1/")
        assert found["cite-text"].startswith(
            "Armenia, Azerbaijan. Geneva statement of Armenia and Azerbaijan"
        )
        assert "Clause 1. English text, version 1 (unofficial text)" in found["cite-text"]
        page = reader.get(f"{PAGE}clauses/1/").content.decode()
        assert all(escape(words) in page for words in found.values())

    def test_bibtex_is_read_by_a_parser(self, agreement, reader):
        library = bibtexparser.parse_string(self.cited(reader, PAGE)["cite-bibtex"])
        assert not library.failed_blocks
        (entry,) = library.entries
        assert (entry.entry_type, entry["year"], entry["month"]) == ("misc", "2020", "oct")
        assert entry["url"] == f"http://testserver{PAGE}"

    def test_csl_names_the_version(self, agreement, reader):
        (item,) = json.loads(self.cited(reader, f"{PAGE}en/v1/clauses/2/")["cite-csl"])
        assert (item["section"], item["version"], item["language"]) == ("clause 2", "1", "en")
        assert item["issued"] == {"date-parts": [[2020, 10, 30]]}


class TestExports:
    @pytest.mark.parametrize(
        ("form", "media_type", "words"),
        [
            ("xml", "application/xml", "<akomaNtoso"),
            ("md", "text/markdown; charset=utf-8", "# Geneva statement"),
            ("json", "application/json", '"clauses"'),
        ],
    )
    def test_files(self, corrected, reader, form, media_type, words):
        answer = reader.get(f"{PAGE}export.{form}")
        assert answer["Content-Type"] == media_type
        assert f"geneva-test-en-2.{form}" in answer["Content-Disposition"]
        assert words in answer.content.decode()
        assert "at noon" in answer.content.decode()
        assert "at midnight" in reader.get(f"{PAGE}export.{form}?text=en-1").content.decode()

    def test_json_offsets_are_into_its_text(self, agreement, reader):
        found = reader.get(f"{PAGE}export.json").json()
        for one in found["clauses"]:
            assert found["text"][one["start"] : one["end"]] == one["words"]
        assert found["clauses"][0]["url"] == f"http://testserver{PAGE}clauses/1/"

    def test_what_is_not_there_is_404(self, draft, reader):
        for path in ("export.pdf", "export.xml?text=en-2", "export.xml?text=fr-1"):
            assert reader.get(f"{PAGE}{path}").status_code == 404

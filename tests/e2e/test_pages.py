"""
Every page: nothing for axe to find, no console error, nothing wider than the window.

Django's own administration is left to test_curator.py: its pages are not ours to lay out.
"""

from dataclasses import dataclass

import pytest
from django.urls import URLPattern, URLResolver, get_resolver
from playwright.sync_api import expect

from tests.e2e.browser import accessibility_findings, overflow
from tests.e2e.conftest import NARROW, WIDE

CONFLICT = "nagorno-karabakh-2020"


@dataclass(frozen=True)
class Visit:
    """An address and who opens it. `link` is a selector to follow once there, if any."""

    path: str
    role: str = "analyst"
    link: str = ""


VISITS = {
    "sign_in": Visit("/", role=""),
    "overview": Visit("/"),
    "conflict_detail": Visit(f"/conflicts/{CONFLICT}/"),
    "conflict_detail, on a day": Visit(f"/conflicts/{CONFLICT}/?as_of=2020-11-08"),
    "conflict_detail, by two days": Visit(
        f"/conflicts/{CONFLICT}/?as_of=2020-10-20&known_on=2020-10-21"
    ),
    "conflict_map": Visit(f"/conflicts/{CONFLICT}/map/", role="reader"),
    "conflict_map, of a filter on a day": Visit(
        f"/conflicts/{CONFLICT}/map/?act=rocket_fire&as_of=2020-11-02"
    ),
    "conflict_compare": Visit(f"/conflicts/{CONFLICT}/compare/", role="reader"),
    "alias_list": Visit(f"/conflicts/{CONFLICT}/aliases/", role="reader"),
    "alias_list, for a curator, narrowed": Visit(
        f"/conflicts/{CONFLICT}/aliases/?language=ar", role="curator"
    ),
    "alias_new": Visit(f"/conflicts/{CONFLICT}/aliases/new/", role="curator"),
    "alias_correct": Visit(
        f"/conflicts/{CONFLICT}/aliases/", role="curator", link=".alias-keys a[href$='correct/']"
    ),
    "alias_off": Visit(
        f"/conflicts/{CONFLICT}/aliases/", role="curator", link=".alias-keys a[href$='off/']"
    ),
    "casework": Visit("/casework/"),
    "coding_queue": Visit("/coding/"),
    "adjudication_list": Visit("/coding/adjudicate/", role="reviewer"),
    "coding_agreement": Visit("/coding/agreement/", role="reader"),
    "breach_assessments": Visit("/breaches/NK-2020-0013/assessments/"),
    "breach_assess": Visit("/breaches/NK-2020-0013/assess/?question=occurrence"),
    "sources_audit": Visit("/sources/audit/", role="reader"),
    "agreement_list": Visit("/agreements/"),
    "agreement_detail": Visit("/agreements/truce-2020-10-18/"),
    "agreement_detail, a cell open": Visit("/agreements/truce-2020-10-18/?why=1%2F1%3Aazerbaijan"),
    "agreement_detail, known on a day": Visit(
        "/agreements/truce-2020-10-18/?as_of=2020-10-18T12:00Z&known_on=2020-10-20T20:00Z"
        "&why=1%2F1%3Aarmenia"
    ),
    "agreement_detail, nine clauses": Visit("/agreements/trilateral-2020-11-10/?as_of=2020-12-20"),
    "agreement_detail, a delivery open": Visit(
        "/agreements/geneva-2020-10-30/?as_of=2020-12-20&why=3%2F1%3Aarmenia"
    ),
    "agreement_detail, nonsense asked": Visit("/agreements/truce-2020-10-18/?as_of=soon"),
    "agreement_timeline": Visit("/agreements/truce-2020-10-18/timeline/", role="reader"),
    "agreement_timeline, on a day": Visit(
        "/agreements/geneva-2020-10-30/timeline/?as_of=2020-11-07"
    ),
    "agreement_relations": Visit("/agreements/moscow-2020-10-10/relations/", role="curator"),
    "relation_new": Visit("/agreements/geneva-2020-10-30/relations/new/", role="curator"),
    "draft_list": Visit("/curate/", role="curator"),
    "drafts_of_agreement": Visit("/curate/geneva-2020-10-30/", role="curator"),
    "draft_new": Visit("/curate/new/", role="curator"),
    "settle_list": Visit("/curate/settle/", role="curator"),
    "reference_list": Visit("/curate/references/", role="curator"),
    "deadline_list": Visit(f"/deadlines/?conflict={CONFLICT}&as_of=2020-11-18", role="reader"),
    "deadline_list, as a month": Visit(
        f"/deadlines/?conflict={CONFLICT}&view=month&as_of=2020-11-18", role="reader"
    ),
    "calendar_address": Visit("/deadlines/calendar/", role="reader"),
    "agreement_map": Visit("/agreements/moscow-2020-10-10/map/", role="reader"),
    "clause_detail": Visit("/agreements/geneva-2020-10-30/clauses/3/"),
    "clause_detail, on a day": Visit("/agreements/truce-2020-10-18/clauses/1/?as_of=2020-11-20"),
    "agreement_versions": Visit("/agreements/trilateral-2020-11-10/versions/", role="reader"),
    "agreement_versions, two languages": Visit(
        "/agreements/geneva-2020-10-30/versions/?first=en-1&second=ru-1", role="curator"
    ),
    "agreement_languages": Visit("/agreements/geneva-2020-10-30/languages/", role="reader"),
    "agreement_drifted": Visit("/agreements/geneva-2020-10-30/drifted/", role="curator"),
    "text_detail": Visit("/agreements/trilateral-2020-11-10/en/v1/", role="reader"),
    "text_detail, a variant": Visit("/agreements/trilateral-2020-11-10/en/v2/"),
    "clause_version": Visit("/agreements/trilateral-2020-11-10/ru/v1/clauses/2/", role="reader"),
    "clause_version, not there": Visit("/agreements/geneva-2020-10-30/en/v1/clauses/9/"),
    "clause_detail, never there": Visit("/agreements/geneva-2020-10-30/clauses/9/"),
    "clause_renumber": Visit("/agreements/geneva-2020-10-30/clauses/4/number/", role="curator"),
    "version_new": Visit("/agreements/geneva-2020-10-30/en/v1/new/", role="curator"),
    "article_list": Visit("/articles/"),
    "article_detail": Visit("/articles/", link="main a[href^='/articles/']:not([href*=new])"),
    "article_new": Visit("/articles/new/"),
    "breach_list": Visit("/breaches/"),
    "breach_list, narrowed by all": Visit(
        "/breaches/?act=rocket_fire&denial=yes&as_of=2020-12-01&known_on=2021-01-01&words=no"
    ),
    "claim_list": Visit("/claims/"),
    "view_list": Visit("/views/"),
    "export_choose": Visit("/exports/?of=claim&kind=denial"),
    "breach_map": Visit("/breaches/map/?act=rocket_fire"),
    "breach_detail": Visit("/breaches/", link="main a[href^='/breaches/NK']"),
    "breach_detail, by two days": Visit(
        "/breaches/NK-2020-0010/?as_of=2020-10-20&known_on=2020-10-21"
    ),
    "breach_new": Visit("/breaches/new/"),
    "breach_new, from a sentence": Visit("/review/", link="a[href*='/breaches/new/?sentence']"),
    "breach_change": Visit("/breaches/NK-2020-0013/change/"),
    "breach_duplicates": Visit("/breaches/NK-2020-0013/duplicates/"),
    "position_new": Visit("/breaches/NK-2020-0013/positions/new/"),
    "position_detail": Visit("/breaches/NK-2020-0013/", link=".claim-links a:first-child"),
    "position_correct": Visit("/breaches/NK-2020-0013/", link=".claim-links a[href$='correct/']"),
    "position_retract": Visit("/breaches/NK-2020-0013/", link=".claim-links a[href$='retract/']"),
    "correction_list": Visit("/corrections/", role="reader"),
    "attachment_new": Visit("/breaches/NK-2020-0013/files/new/"),
    "detail_new": Visit("/breaches/NK-2020-0013/withheld/new/"),
    "record_list": Visit("/agreements/truce-2020-10-18/records/", role="reader"),
    "record_index": Visit("/records/new/"),
    "record_new": Visit("/records/fulfilment/new/"),
    "record_new, of a period": Visit("/records/coverage/new/"),
    "record_new, of a statement on control": Visit(
        "/records/control/new/?conflict=nagorno-karabakh-2020"
    ),
    "record_end, of a statement on control": Visit(
        f"/conflicts/{CONFLICT}/map/", link=".said-of-control a[href$='end/']"
    ),
    "record_retract": Visit("/agreements/truce-2020-10-18/records/", link="a[href$='retract/']"),
    "record_end": Visit("/agreements/truce-2020-10-18/records/", link="a[href$='end/']"),
    "override_new": Visit("/records/override/new/", role="reviewer"),
    "override_sign": Visit("/records/override/sign/", role="reviewer"),
    "report_index": Visit("/reports/", role="reader"),
    "report_of_agreement": Visit(
        "/reports/agreements/geneva-2020-10-30/?period=monthly&date=2020-11-05", role="reader"
    ),
    "report_of_agreement, of a day with a correction": Visit(
        "/reports/agreements/truce-2020-10-18/?period=daily&date=2020-10-18&at=19:30"
    ),
    "report_of_conflict": Visit(
        f"/reports/conflicts/{CONFLICT}/?period=daily&date=2020-10-30", role="reader"
    ),
    "job_list": Visit("/jobs/", role="curator"),
    "linker_about": Visit("/links/how/", role="reader"),
    "loaded_words": Visit("/reports/words/", role="reader"),
    "review": Visit("/review/"),
    "review, for a reader": Visit("/review/", role="reader"),
    "search": Visit("/search/?q=prisoners"),
    "not found": Visit("/agreements/no-such-agreement/"),
    "refused": Visit("/breaches/new/", role="reader"),
}
# Taken by a form's post, or answered without a page.
WITHOUT_PAGE = {
    "alias_generate",
    "alias_on",
    "anchor_settle",
    "agreement_export",
    "agreement_map_file",
    "agreement_states_file",
    "agreement_relations_file",
    "agreement_timeline_file",
    "deadline_calendar",
    "draft_edit",  # test_text_to_clauses.py takes in a text and looks at these four
    "draft_facts",
    "draft_review",
    "draft_text",
    "draft_decide",
    "draft_do",
    "draft_news",
    "draft_original",
    "words_settle",
    "reference_decide",
    "article_bulk",
    "attachment_download",
    "attachment_withdraw",
    "breach_bulk",
    "bulk_undo",
    "claim_bulk",
    "conflict_compare_file",
    "conflict_map_file",
    "adjudication",  # these three need a state that tests/web makes
    "coding_blind",
    "sentence_translate",
    "assessment_sign",
    "case_assign",
    "case_stage",
    "comment_new",
    "comment_withdraw",
    "translation_withdraw",
    "detail_withdraw",
    "export_archive",
    "export_codebook",
    "export_file",
    "export_package",
    "healthz",
    "job_detail",  # test_jobs.py begins one and opens it
    "job_new",
    "keys_switch",
    "readyz",
    "report_of_agreement_pdf",
    "report_of_conflict_pdf",
    "review_answer",
    "sign_out",
    "sources_audit_file",
    "view_change",
    "version_publish",
    "view_save",
}


def page_names() -> set[str]:
    """Return the names of all addresses outside Django's administration."""

    def names(patterns: list[URLPattern | URLResolver]) -> set[str]:
        found: set[str] = set()
        for pattern in patterns:
            if isinstance(pattern, URLResolver):
                found |= set() if pattern.app_name == "admin" else names(pattern.url_patterns)
            elif pattern.name:
                found.add(pattern.name)
        return found

    return names(get_resolver().url_patterns)


def test_every_page_is_visited():
    visited = {name.partition(",")[0] for name in VISITS} - {"not found", "refused"}
    assert page_names() - WITHOUT_PAGE == visited


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_page_is_accessible_fits_and_stays_here(open_as, watch, visit):
    watch.expected = {403, 404}
    page = open_as(visit.role)
    page.goto(visit.path)
    if visit.link:
        page.locator(visit.link).first.click()
        page.wait_for_load_state()
    assert page.locator("main h1").count() == 1
    # axe looks at every other page in the other window: twice for each takes too long.
    narrow = list(VISITS.values()).index(visit) % 2
    windows = [(WIDE, "light"), (NARROW, "dark")]
    for viewport, scheme in windows if narrow else reversed(windows):
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        assert (scheme, overflow(page)) == (scheme, 0)
    assert (scheme, accessibility_findings(page)) == (scheme, [])


@pytest.mark.parametrize("path", ["/breaches/new/", "/articles/new/"])
def test_refused_form_says_what_is_missing(open_as, watch, path):
    watch.expected = {422}
    page = open_as("analyst")
    page.goto(path)
    page.locator("main form[method=post] button.go").last.click()
    expect(page.locator(".error-summary")).to_be_visible()
    assert page.locator("[aria-invalid=true]").count() > 0
    assert accessibility_findings(page) == []

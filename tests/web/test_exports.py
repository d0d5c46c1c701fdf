"""Exports: every table of any filter, as known on any day, with its codebook."""

import csv
import io
import itertools
import json
import re
import zipfile
from datetime import UTC, date, datetime

import pytest
from django.core.management import CommandError, call_command

from agreements.actions.recording import declared_clock
from agreements.models import Breach
from agreements.queries.exports.codebook import codebook
from agreements.types.codebook import JOIN, Kind
from agreements.types.exported import TABLES
from agreements.types.terms import (
    ClaimKind,
    Level,
    PlaceKind,
    PlacePrecision,
    Question,
    Role,
    TargetKind,
)
from tests import factories as make
from tests.factories import on
from tests.repo.project import ROOT

RECORDED = datetime(2020, 11, 1, tzinfo=UTC)


def body(response):
    """Return what a response sends, row by row or at once."""
    assert response.status_code == 200
    return b"".join(response) if response.streaming else response.content


def table(client, name, query=""):
    """Return the rows of a table as a reader of CSV gives them."""
    text = body(client.get(f"/exports/{name}.csv{query}")).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def right(column, value):
    """Tell whether a cell is what the codebook says of its column."""
    if value in ("", "na", "unk"):
        return not (column.required and value == "")
    if column.codes:
        return value in column.codes
    if column.kind is Kind.INTEGER:
        return str(int(value)) == value
    if column.kind is Kind.NUMBER:
        return float(value) == float(value)
    if column.kind is Kind.BOOLEAN:
        return value in ("true", "false")
    if column.kind is Kind.DATETIME:
        return value.endswith("Z") and datetime.fromisoformat(value).tzinfo is not None
    if column.kind is Kind.DATE:
        return date.fromisoformat(value).isoformat() == value
    return True


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_is_what_the_codebook_says(world, reader, name):
    make.CoverageFactory(agreement=world.agreement)
    rows = table(reader, name, "?conflict=accord-conflict&until=2020-11-12")
    assert rows
    assert list(rows[0]) == [column.name for column in TABLES[name].columns]
    wrong = [
        (column.name, row[column.name])
        for row in rows
        for column in TABLES[name].columns
        if not right(column, row[column.name])
    ]
    assert wrong == []
    keys = [tuple(row[part] for part in TABLES[name].key) for row in rows]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", TABLES)
def test_json_has_the_rows_of_the_csv(world, reader, name):
    query = "?conflict=accord-conflict&until=2020-11-12"
    document = json.loads(body(reader.get(f"/exports/{name}.json{query}")))
    rows = table(reader, name, query)
    assert len(document["rows"]) == len(rows)
    assert document["cite_as"].startswith("Ceasefire Tracker, ")
    for ours, theirs in zip(document["rows"], rows, strict=True):
        for column in TABLES[name].columns:
            if column.name in ("retrieved_at", "known_on"):
                continue
            value = ours[column.name]
            if isinstance(value, list):
                assert JOIN.join(value) == theirs[column.name]
            elif value is None:
                assert theirs[column.name] == ""


@pytest.mark.parametrize("day", range(1, 13))
def test_days_up_to_the_twelfth_come_back_as_they_went(reader, db, day):
    breach = make.BreachFactory(occurred=on(2020, 11, day, "UTC"))
    (row,) = table(reader, "breaches", f"?picked={breach.reference}&of=breach")
    earliest = datetime.fromisoformat(row["occ_earliest"])
    assert (earliest.year, earliest.month, earliest.day) == (2020, 11, day)
    assert earliest == Breach.objects.get(pk=breach.pk).occurred.earliest


def test_empty_not_applicable_and_unknown_are_three_answers(reader, db):
    breach = make.BreachFactory(occurred=None, target=TargetKind.NONE)
    (row,) = table(reader, "breaches")
    assert (row["occ_earliest"], row["held_occurrence"], row["place"]) == ("", "", "")
    assert (row["point_is"], row["as_of"]) == ("na", "na")
    assert (row["weapon"], row["place_prec"], row["xw_ucdp_where_prec"]) == ("unk", "unk", "unk")
    assert (row["target"], row["breach"]) == ("none", breach.reference)


def test_positions_and_what_is_held_stand_apart(world, reader):
    make.AssessmentFactory(
        breach=world.breach, question=Question.ATTRIBUTION, actor=world.parties[1], level=Level.V2
    )
    row = next(row for row in table(reader, "breaches") if row["breach"] == world.breach.reference)
    assert (row["accused"], row["claimants"]) == (
        "accord-southland",
        "accord-northland|accord-southland",
    )
    assert [row[name] for name in ("accusations", "denials", "admissions", "origins")] == [
        "1",
        "1",
        "0",
        "2",
    ]
    assert (row["held_occurrence"], row["held_attribution"]) == ("V1", "accord-southland:V2")
    assert row["touches"] == "accord#1"
    assert (row["xw_acled_event"], row["xw_ucdp_where_prec"]) == ("Explosions/Remote violence", "1")


def test_filter_of_a_list_is_that_of_its_export(world, reader):
    other = make.BreachFactory(act="missile")
    make.ClaimFactory(breach=other)
    assert [row["breach"] for row in table(reader, "breaches", "?act=missile")] == [other.reference]
    assert [row["breach"] for row in table(reader, "claims", "?act=missile")] == [other.reference]
    denials = table(reader, "claims", "?of=claim&kind=denial")
    assert {row["kind"] for row in denials} == {ClaimKind.DENIAL}
    assert len(table(reader, "breaches", "?of=claim&kind=denial")) == 3
    assert table(reader, "breaches", "?of=claim&kind=admission") == []
    assert len(table(reader, "claims", "?of=article&words=village")) == 3
    assert table(reader, "links", "?of=article&words=parliament") == []
    assert len(table(reader, "links", "?agreement=accord")) == 3
    assert table(reader, "links", "?agreement=accord&clause=accord/2") == []


def test_agreements_clauses_and_duties_follow_their_facets(world, reader):
    make.AgreementFactory()
    assert [row["agreement"] for row in table(reader, "agreements", "?agreement=accord")] == [
        "accord"
    ]
    assert len(table(reader, "clauses", "?agreement=accord")) == 3
    (clause,) = table(reader, "clauses", "?agreement=accord&clause=accord/2")
    assert clause["words"] == "2. The sides keep promise number 2."
    assert (clause["xw_pax"], clause["parent"]) == ("ProtCiv|HrfTinc", "na")
    duties = table(reader, "obligations", "?agreement=accord")
    assert len(duties) == 6
    by_kind = {row["deadline_kind"]: row for row in duties}
    assert by_kind["none"]["due_latest"] == "na"
    assert by_kind["relative"]["due_latest"] == "2020-11-06T19:59:59Z"
    assert {row["every"] for row in duties} == {"na"}


def test_formula_in_a_source_is_harmless_in_a_spreadsheet(world, reader):
    make.ClaimFactory(breach=world.breach, words="=HYPERLINK(1)", citation="@office")
    row = next(row for row in table(reader, "claims") if "HYPERLINK" in row["words"])
    assert (row["words"], row["citation"]) == ("'=HYPERLINK(1)", "'@office")


def test_e_mail_addresses_are_taken_out_of_what_is_quoted(world, reader):
    words = "Ask press@ministry.example about it."
    make.ClaimFactory(breach=world.breach, words=words, quote=words, citation=words)
    text = body(reader.get("/exports/claims.csv")).decode()
    assert "press@ministry.example" not in text
    assert text.count("[e-mail address removed]") == 3


@pytest.fixture
def places(world):
    """Have a breach at a settlement, one near it, one in a region, and one whose place harms."""
    village = make.PlaceFactory(latitude=39.8, longitude=-46.7, name="A village")
    region = make.PlaceFactory(latitude=40.0, longitude=47.0, kind=PlaceKind.REGION)
    made = {
        name: make.BreachFactory(place=place, place_precision=precision, place_words="by the mill")
        for name, place, precision in [
            ("place", village, PlacePrecision.SETTLEMENT),
            ("nearby", village, PlacePrecision.NEAR_25KM),
            ("representative", region, PlacePrecision.REGION),
            ("withheld", village, PlacePrecision.EXACT),
        ]
    }
    made["withheld"].sensitive_details.create(kind="exact_shelter", words="Under the school.")
    return made


def test_a_point_says_what_it_stands_for(places, reader):
    collection = json.loads(body(reader.get("/exports/breaches.geojson")))
    features = {feature["id"]: feature for feature in collection["features"]}
    for name in ("place", "nearby", "representative"):
        feature = features[places[name].reference]
        assert feature["properties"]["point_is"] == name
        assert feature["geometry"]["type"] == "Point"
    assert features[places["place"].reference]["geometry"]["coordinates"] == [-46.7, 39.8]
    assert all("place_prec" in feature["properties"] for feature in features.values())


def test_what_could_harm_somebody_is_in_no_export(places, reader):
    reference = places["withheld"].reference
    assert reference not in body(reader.get("/exports/breaches.geojson")).decode()
    row = next(row for row in table(reader, "breaches") if row["breach"] == reference)
    assert row["withheld"] == "true"
    withheld = ("place", "place_name", "place_words", "latitude", "longitude", "point_is")
    assert {row[name] for name in withheld} == {"na"}
    archive = zipfile.ZipFile(io.BytesIO(body(reader.get("/exports/all.zip"))))
    assert not [name for name in archive.namelist() if b"Under the school" in archive.read(name)]


# ---- As known on ----------------------------------------------------------------------------


@pytest.fixture
def corrected(world):
    """Have a breach entered on 1 November; on the 10th its claim was given to the other side."""
    with declared_clock(RECORDED):
        breach = make.BreachFactory(conflict=world.conflict, occurred=on(2020, 10, 31))
        claim = make.ClaimFactory(breach=breach, claimant=world.parties[0])
        claim.accused.create(actor=world.parties[1])
    with declared_clock(datetime(2020, 11, 10, tzinfo=UTC)):
        claim.claimant, claim.correction_reason = world.parties[1], "Misread."
        claim.save()
    return breach


def test_tables_are_given_as_known_on_a_day(corrected, reader):
    then = "?known_on=2020-11-05&conflict=accord-conflict"
    assert [row["breach"] for row in table(reader, "breaches", then)] == [corrected.reference]
    (claim,) = table(reader, "claims", then)
    assert (claim["claimant"], claim["correction_reason"]) == ("accord-northland", "na")
    # The end of that day in the zone of the conflict.
    assert claim["known_on"] == "2020-11-05T19:59:59Z"
    now = next(row for row in table(reader, "claims") if row["breach"] == corrected.reference)
    assert (now["claimant"], now["correction_reason"]) == ("accord-southland", "Misread.")
    assert "known on 2020-11-05T19:59:59Z, retrieved " in claim["cite_as"]


def test_review_given_later_is_not_known_yet(world, reader):
    link = make.ClauseLinkFactory(confirmed=True)
    row = next(row for row in table(reader, "links") if row["link"] == str(link.pk))
    assert (row["review"], row["reviewed_at"]) == ("confirmed", "2020-10-31T12:00:00Z")
    make.models.Article.objects.update(taken_in_at=datetime(2020, 10, 1, tzinfo=UTC))
    before = table(reader, "links", "?known_on=2020-10-30")
    row = next(row for row in before if row["link"] == str(link.pk))
    assert (row["review"], row["reviewed_at"]) == ("open", "na")


def test_panel_has_each_day_that_has_ended_and_agrees_with_the_states(world, reader):
    query = "?agreement=accord&since=2020-10-30&until=2020-11-08&clause=accord/2"
    panel, states = table(reader, "panel", query), table(reader, "states", query)
    days = sorted({row["day"] for row in panel})
    assert (days[0], days[-1], len(days)) == ("2020-10-30", "2020-11-08", 10)
    assert {row["obligation"] for row in panel} == {"2/1"}
    assert {row["obligor"] for row in panel} == {"accord-northland", "accord-southland"}
    for row in panel:
        # The last second of the day in the conflict's zone, four hours ahead of UTC.
        last = datetime.fromisoformat(f"{row['day']}T23:59:59+04:00")
        (state,) = [
            state["status"]
            for state in states
            if state["obligor"] == row["obligor"]
            and datetime.fromisoformat(state["begins_at"]) <= last
            and last < datetime.fromisoformat(state["ends_at"])
        ]
        assert row["status"] == state


def test_states_follow_one_another_without_a_gap(world, reader):
    rows = table(reader, "states", "?agreement=accord&since=2020-10-30&until=2020-11-08")
    cells = {}
    for row in rows:
        cells.setdefault((row["obligation"], row["obligor"]), []).append(row)
    for own in cells.values():
        assert own[-1]["ends_at"] == "2020-11-08T20:00:00Z"
        for one, following in itertools.pairwise(own):
            assert one["ends_at"] == following["begins_at"]
            assert one["status"] != following["status"]


# ---- Archive, description, page -------------------------------------------------------------


def test_archive_holds_all_tables_with_codebook_and_description(world, reader):
    response = reader.get("/exports/all.zip?agreement=accord")
    assert response["Content-Disposition"] == 'attachment; filename="ceasefire-tracker.zip"'
    archive = zipfile.ZipFile(io.BytesIO(body(response)))
    assert archive.testzip() is None
    names = {"datapackage.json", "codebook.md", "breaches.geojson"}
    assert set(archive.namelist()) == names | {f"{name}.csv" for name in TABLES}
    assert archive.read("codebook.md").decode() == codebook()
    described = json.loads(archive.read("datapackage.json"))
    for resource in described["resources"]:
        head = archive.read(resource["path"]).decode().partition("\r\n")[0]
        assert head.split(",") == [field["name"] for field in resource["schema"]["fields"]]


def test_description_is_a_frictionless_package(world, reader):
    described = json.loads(body(reader.get("/exports/datapackage.json?known_on=2020-11-05")))
    assert described["profile"] == "tabular-data-package"
    assert described["known_on"] == "2020-11-05T23:59:59Z"
    types = {kind.value for kind in Kind}
    for resource in described["resources"]:
        schema = resource["schema"]
        assert schema["missingValues"] == ["", "na", "unk"]
        names = [field["name"] for field in schema["fields"]]
        assert set(schema["primaryKey"]) <= set(names)
        assert {field["type"] for field in schema["fields"]} <= types
    breaches = next(r for r in described["resources"] if r["name"] == "breaches")
    act = next(field for field in breaches["schema"]["fields"] if field["name"] == "act")
    assert "shelling_mortar" in act["constraints"]["enum"]
    assert "unknown" not in act["constraints"]["enum"]


def test_page_offers_each_table_of_the_filter(world, reader):
    page = reader.get("/exports/?agreement=accord&of=claim&kind=denial").content.decode()
    for name in TABLES:
        assert f"/exports/{name}.csv?" in page
    assert "Claims that fit, and the breaches they are about:" in page
    assert re.search(r"Ceasefire Tracker, breaches, known on [\dTZ:-]+, retrieved [\d-]+\.", page)
    # What the page's own form does not show goes along unseen.
    assert '<input type="hidden" name="kind" value="denial">' in page


def test_list_leads_to_its_export(world, reader):
    page = reader.get("/claims/?kind=denial").content.decode()
    assert "/exports/?of=claim&amp;kind=denial" in page


@pytest.mark.parametrize(
    "path", ["/exports/secrets.csv", "/exports/breaches.exe", "/exports/claims.geojson"]
)
def test_what_is_not_offered_is_404(world, reader, path):
    assert reader.get(path).status_code == 404


def test_export_asks_for_a_sign_in(world, client):
    for path in ("/exports/", "/exports/breaches.csv", "/exports/all.zip"):
        assert client.get(path).status_code == 302


def test_queries_do_not_grow_with_the_rows(world, sign_in, django_assert_max_num_queries):
    client = sign_in(Role.READER)
    for number in range(60):
        breach = make.BreachFactory(conflict=world.conflict, summary=f"Shells {number}")
        make.ClaimFactory(breach=breach)
    with django_assert_max_num_queries(40):
        assert len(table(client, "breaches")) == 63
    with django_assert_max_num_queries(40):
        assert len(table(client, "claims")) == 66


# ---- The command and the document -----------------------------------------------------------


def test_codebook_in_the_documents_is_that_of_the_code():
    assert (ROOT / "docs" / "codebook.md").read_text() == codebook()


def test_command_writes_the_archive(world, tmp_path, capsys):
    call_command("export", str(tmp_path / "all.zip"), agreement="accord", known_on="2030-01-01")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert len(archive.read("breaches.csv").decode().splitlines()) == 4
    call_command("export", codebook=True)
    assert capsys.readouterr().out.endswith(codebook())


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, "Name the zip file"),
        ({"file": "x.zip", "agreement": "nowhere"}, "There is no agreement 'nowhere'."),
        ({"file": "x.zip", "as_of": "yesterday"}, "'yesterday'"),
        ({"file": "/no/such/folder/x.zip"}, "could not be written"),
    ],
)
def test_command_says_what_is_wrong(world, options, words):
    arguments = [options.pop("file")] if "file" in options else []
    with pytest.raises(CommandError, match=re.escape(words)):
        call_command("export", *arguments, **options)

"""Files beside a breach, known by their sha-256; what would harm people is withheld."""

import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from agreements.forms import attachments as attachment_forms
from agreements.models import Attachment, Capture, SensitiveDetail
from agreements.types.terms import Role
from tests.factories import AttachmentFactory, BreachFactory, SensitiveDetailFactory

PDF = b"%PDF-1.7 a statement"
SECRET = "The shelter under the third school"


def upload(client, breach, *, raw=PDF, name="statement.pdf", **fields):
    return client.post(
        f"{breach.get_absolute_url()}files/new/",
        {"file": SimpleUploadedFile(name, raw, content_type="text/html"), **fields},
    )


def page_of(client, breach):
    return client.get(breach.get_absolute_url()).content.decode()


def test_file_is_kept_under_its_hash_and_given_back_as_it_came(world, analyst, reader):
    assert upload(analyst, world.breach, title="The ministry's statement").status_code == 302
    attachment, digest = Attachment.objects.get(), hashlib.sha256(PDF).hexdigest()
    assert (attachment.capture.sha256, attachment.capture.media_type) == (digest, "application/pdf")
    page = page_of(reader, world.breach)
    assert digest in page
    assert "The ministry&#x27;s statement" in page
    response = reader.get(f"/files/{attachment.pk}/")
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Disposition"] == 'attachment; filename="statement.pdf"'
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(
    ("raw", "name"),
    [(b"", "empty.pdf"), (b"<html>", "statement.pdf"), (b"MZ\x90\x00", "setup.exe")],
)
def test_file_that_is_not_what_it_says_is_422(world, analyst, raw, name):
    response = upload(analyst, world.breach, raw=raw, name=name)
    assert (response.status_code, "file" in response.context["form"].errors) == (422, True)
    assert not Attachment.objects.exists()


def test_file_that_is_too_large_is_422(world, analyst, monkeypatch):
    monkeypatch.setattr(attachment_forms, "LARGEST_FILE_BYTES", 10)
    response = upload(analyst, world.breach)
    assert "larger than" in response.context["form"].errors["file"][0]


def test_same_file_twice_is_one_and_can_be_brought_back(world, analyst):
    for _ in range(2):
        upload(analyst, world.breach)
    attachment = Attachment.objects.get()
    analyst.post(f"/files/{attachment.pk}/withdraw/")
    assert analyst.get(f"/files/{attachment.pk}/").status_code == 404
    upload(analyst, world.breach)
    assert not Attachment.objects.get().withdrawn
    assert Capture.objects.filter(sha256=attachment.capture.sha256).count() == 1


def test_name_is_shown_without_signs_that_steer_the_page(world, analyst):
    upload(analyst, world.breach, name="a\u202efdp.pdf")
    assert Attachment.objects.get().title == "afdp.pdf"


def test_withheld_file_is_for_reviewers_and_who_added_it(world, analyst, reader, sign_in):
    upload(analyst, world.breach, title="Names of the prisoners", sensitive="on")
    path = f"/files/{Attachment.objects.get().pk}/"
    other_analyst, reviewer, admin = (
        sign_in(role) for role in (Role.ANALYST, Role.REVIEWER, Role.ADMIN)
    )
    for client in (analyst, reviewer, admin):
        assert b"".join(client.get(path).streaming_content) == PDF
        assert "Names of the prisoners" in page_of(client, world.breach)
    for client in (reader, other_analyst, sign_in(Role.CURATOR), sign_in(Role.AUDITOR)):
        assert client.get(path).status_code == 403
        page = page_of(client, world.breach)
        assert "Names of the prisoners" not in page
        assert Attachment.objects.get().capture.sha256 not in page
        assert "1 file is withheld." in page


def test_withheld_file_is_neither_opened_nor_taken_away_by_another_analyst(world, analyst, sign_in):
    upload(analyst, world.breach, title="Names", sensitive="on")
    other = sign_in(Role.ANALYST)
    assert upload(other, world.breach, title="Mine").status_code == 422
    assert other.post(f"/files/{Attachment.objects.get().pk}/withdraw/").status_code == 403
    attachment = Attachment.objects.get()
    assert (attachment.title, attachment.sensitive, attachment.withdrawn) == ("Names", True, False)


def test_withheld_detail_is_for_reviewers_and_who_added_it(world, analyst, reader, sign_in):
    path = f"{world.breach.get_absolute_url()}withheld/new/"
    for _ in range(2):
        analyst.post(path, {"kind": "exact_shelter", "words": SECRET})
    assert SensitiveDetail.objects.count() == 1
    for client in (analyst, sign_in(Role.REVIEWER), sign_in(Role.ADMIN)):
        assert SECRET in page_of(client, world.breach)
    for client in (reader, sign_in(Role.ANALYST), sign_in(Role.CURATOR)):
        page = page_of(client, world.breach)
        assert SECRET not in page
        assert "1 detail is withheld, for the safety of people." in page


def test_what_is_withheld_is_in_no_search_and_no_list(world, sign_in):
    SensitiveDetailFactory(breach=world.breach, words=SECRET)
    AttachmentFactory(breach=world.breach, title=SECRET, sensitive=True)
    reviewer = sign_in(Role.REVIEWER)
    for path in ("/search/?q=shelter+under+the+third+school", "/breaches/?words=third+school"):
        page = reader_page = reviewer.get(path).content.decode()
        assert SECRET not in page
        assert world.breach.reference not in reader_page


def test_detail_is_taken_back_by_who_may_read_it(world, analyst, sign_in):
    detail = SensitiveDetailFactory(breach=world.breach)
    path = f"/withheld/{detail.pk}/withdraw/"
    assert analyst.post(path).status_code == 403
    assert sign_in(Role.REVIEWER).post(path).status_code == 302
    detail.refresh_from_db()
    assert detail.withdrawn


def test_reader_attaches_and_withholds_nothing(world, reader):
    assert upload(reader, world.breach).status_code == 403
    path = f"{world.breach.get_absolute_url()}withheld/new/"
    assert reader.post(path, {"kind": "other", "words": "x"}).status_code == 403
    assert reader.post(f"/files/{AttachmentFactory().pk}/withdraw/").status_code == 403


def test_nothing_is_put_beside_a_merged_record(world, analyst):
    merged = BreachFactory(conflict=world.conflict, merged_into=world.breach)
    assert upload(analyst, merged).status_code == 422
    path = f"{merged.get_absolute_url()}withheld/new/"
    assert analyst.post(path, {"kind": "other", "words": "x"}).status_code == 422


def test_file_whose_bytes_are_gone_is_404(world, reader):
    assert reader.get(f"/files/{AttachmentFactory(breach=world.breach).pk}/").status_code == 404

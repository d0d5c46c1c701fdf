"""Take articles in: capture, article, sentences — one transaction, nothing twice."""

import hashlib
from dataclasses import dataclass

from django.db import transaction
from django.utils.text import slugify

from agreements.models import Article, Capture, Sentence, Source, User
from agreements.text.normalise import sentence_hash
from agreements.text.sentences import split_sentences
from agreements.text.shingles import signature, statement_keys
from agreements.types.articles import Document
from agreements.types.terms import ArticleStatus, Role, SourceKind

MAY_ADD = (Role.ANALYST, Role.REVIEWER, Role.CURATOR, Role.ADMIN)
_BANDS = 32


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The article a document became, and whether it is new here."""

    article: Article
    is_new: bool


@transaction.atomic
def take_in(document: Document, *, source: Source, by: User | None = None) -> TakenIn:
    """
    Keep a document's bytes and store its article with its sentences, ready to be linked.

    The same text from the same source is recognised and returned as it is. A document that
    could not be read is stored as failed, with its reason. `by` None is the program itself.

    :raises NotAllowed: if the person may not add articles.
    """
    if by is not None:
        by.must_be(*MAY_ADD, to="add articles")
    capture = Capture.objects.keep(document, by=by)
    digest = hashlib.sha256(document.text.encode()).hexdigest() if document.text else ""
    known = _known(capture, source, digest)
    if known is not None:
        return TakenIn(known, is_new=False)
    article = _store(document, capture, source, digest)
    _store_sentences(article)
    return TakenIn(article, is_new=True)


def find_source(*, slug: str = "", name: str = "") -> Source:
    """
    Return the source of a slug, or of an outlet's name; an outlet seen first is added.

    A source added here has the kind `unknown` and no standing until a curator gives it one.
    """
    wanted = slug or slugify(name)[:80] or "unknown-source"
    source, _ = Source.objects.get_or_create(
        slug=wanted, defaults={"name": name or "Unknown source", "kind": SourceKind.UNKNOWN}
    )
    return source


def _known(capture: Capture, source: Source, digest: str) -> Article | None:
    found = Article.objects.filter(source=source)
    if digest:
        return found.filter(text_sha256=digest).first()
    return found.filter(capture=capture, status=ArticleStatus.FAILED).first()


def _store(document: Document, capture: Capture, source: Source, digest: str) -> Article:
    marks = signature(document.text) if document.text else b""
    article = Article(
        capture=capture,
        source=source,
        url=document.url,
        title=document.title[:500] or "Untitled",
        author=document.author[:300],
        language=document.language,
        published_basis=document.published_basis,
        text=document.text,
        text_sha256=digest,
        extractor=document.extractor,
        signature=marks or None,
        signature_keys=signature_keys(marks),
        quote_keys=[_key(bytes.fromhex(key)) for key in statement_keys(document.text)],
        status=ArticleStatus.EXTRACTED if document.text else ArticleStatus.FAILED,
        status_reason=document.failure,
    )
    article.published = document.published
    article.save()
    return article


def _store_sentences(article: Article) -> None:
    Sentence.objects.bulk_create(
        Sentence(
            article=article,
            position=position,
            start=span.start,
            end=span.end,
            is_quote=span.is_quote,
            is_boilerplate=span.is_boilerplate,
            sha256=sentence_hash(article.text[span.start : span.end]),
        )
        for position, span in enumerate(split_sentences(article.text))
    )


def signature_keys(marks: bytes) -> list[int]:
    """Cut a signature into bands: texts that share a band are worth comparing."""
    size = len(marks) // _BANDS
    return [
        _key(bytes([band]) + marks[band * size : (band + 1) * size])
        for band in range(_BANDS if size else 0)
    ]


def _key(content: bytes) -> int:
    """Return a signed 64-bit key, as PostgreSQL's bigint holds it."""
    digest = hashlib.blake2b(content, digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)

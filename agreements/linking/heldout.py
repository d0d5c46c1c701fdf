"""How well the heads hear sentences held out from their training, by language."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from agreements.linking.frames import Frame
from agreements.linking.heads import Heads, Heard
from agreements.types.terms import LinkRelation


def heard_figures(heads: Heads, frames: Sequence[Frame]) -> dict[str, dict[str, Any]]:
    """
    Return for each language, and for "all", how well the heads do on `frames`.

    `any_f1`: some undertaking or none, cut at one half. `kind_right`: share of sentences on an
    undertaking whose likeliest kind is one of theirs. `relation_macro_f1`: over all relations.
    """
    groups: dict[str, list[tuple[Frame, Heard]]] = defaultdict(list)
    heard = heads.hear_all([frame.words for frame in frames])
    for pair in zip(frames, heard, strict=True):
        groups[pair[0].language].append(pair)
        groups["all"].append(pair)
    return {language: _figures(pairs) for language, pairs in sorted(groups.items())}


def _figures(pairs: Sequence[tuple[Frame, Heard]]) -> dict[str, Any]:
    said = [(bool(frame.kinds), heard.nothing < 0.5) for frame, heard in pairs]
    positives = [(frame, heard) for frame, heard in pairs if frame.kinds]
    kind_right = sum(
        max(heard.kinds, key=heard.kinds.__getitem__, default=None) in frame.kinds
        for frame, heard in positives
    )
    relations = [(frame.relation, heard.relation) for frame, heard in positives]
    return {
        "sentences": len(pairs),
        "any_f1": round(_f1(said, of=True), 3),
        "kind_right": round(kind_right / max(1, len(positives)), 3),
        "relation_macro_f1": round(
            sum(_f1(relations, of=relation) for relation in LinkRelation) / len(LinkRelation), 3
        ),
    }


def _f1(pairs: Sequence[tuple[object, object]], *, of: object) -> float:
    both = sum(pair == (of, of) for pair in pairs)
    named = sum(one == of for one, _ in pairs) + sum(other == of for _, other in pairs)
    return 2 * both / named if named else 0.0

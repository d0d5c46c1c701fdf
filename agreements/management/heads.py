"""Lines about the heads, as commands print them."""

from collections.abc import Iterator, Mapping
from typing import Any


def count_lines(
    counts: Mapping[str, Mapping[str, int]], thinnest: Mapping[str, int]
) -> Iterator[str]:
    """Yield how many sentences there are by language and what they do, then the thinnest cell."""
    names = sorted({name for counted in counts.values() for name in counted})
    yield f"{'':10}" + "".join(f"{name[:12]:>13}" for name in names) + f"{'thinnest cell':>15}"
    for language, counted in counts.items():
        row = "".join(f"{counted.get(name, 0):>13}" for name in names)
        yield f"{language:10}{row}{thinnest[language]:>15}"


def heard_lines(figures: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the figures of the heads on sentences held out, a line a language."""
    yield f"{'held out':10}{'sentences':>10}{'any F1':>9}{'kind right':>12}{'relation macro F1':>19}"
    for language, row in figures.items():
        yield (
            f"{language:10}{row['sentences']:>10}{row['any_f1']:>9.3f}{row['kind_right']:>12.3f}"
            f"{row['relation_macro_f1']:>19.3f}"
        )

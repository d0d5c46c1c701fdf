"""Find the conflicts an article is about, of all on offer."""

from agreements.linking.choose import in_force
from agreements.linking.focus import Focus, focus_on
from agreements.linking.prepare import Conflict, Prepared
from agreements.linking.reading import ArticleReading

# One party alone, which has many conflicts, does not say which of them is meant.
_GUESSED_AT_MOST = 2


def conflicts_of(read: ArticleReading, prepared: Prepared) -> list[tuple[Conflict, Focus]]:
    """Return the conflicts an article is about, of which some agreement may be in force."""
    labels = {label for reading in (read.title, *read.sentences) for label in reading.labels}
    numbers = {number for label in labels for number in prepared.by_label.get(label, ())}
    judged = [
        (conflict, focus_on(read, conflict))
        for conflict in (prepared.conflicts[number] for number in sorted(numbers))
    ]
    about = [
        (conflict, focus) for conflict, focus in judged if focus.share and in_force(read, conflict)
    ]
    guessed = sum(not focus.plain for _, focus in about)
    return [found for found in about if found[1].plain or guessed <= _GUESSED_AT_MOST]

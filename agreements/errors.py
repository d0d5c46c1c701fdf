"""Errors whose messages are fit for an analyst: what is wrong, where, and what to do."""


class TrackerError(Exception):
    """Something is wrong with what was given in; the message says what, where and the remedy."""


class FuzzyTimeError(TrackerError, ValueError):
    """A time that cannot be held: no zone, an unknown zone, or an end before its beginning."""


class SegmentationError(TrackerError):
    """A text that cannot be cut into the pieces asked for."""


class ExtractionError(TrackerError):
    """A capture from which no text can be read; the raw bytes are kept all the same."""


class NotAllowed(TrackerError):
    """The person acting has no right to this act."""


class StaleReview(TrackerError):
    """The record was changed by someone else since this person read it."""


class DemonstrationError(TrackerError):
    """A demonstration file that cannot be loaded: the message names file, key and remedy."""


class ScenarioError(TrackerError):
    """A scenario file that cannot be replayed: the message names the record, the key and the remedy."""


class EditRefused(TrackerError):
    """An operation on a draft that its text or tree does not allow; nothing was changed."""


class StaleDraft(TrackerError):
    """Somebody else has changed the same part of a draft since this person read it."""

"""What the rules give back: a state, flags, and the trace that explains both."""

from collections.abc import Callable
from dataclasses import dataclass, field

from agreements.types.terms import State

# How a rule leaves its line: rule, the records it looked at, and the sentence with its values.
Note = Callable[..., None]


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One step of the reasoning: the rule, the records it read, and why it says what it says."""

    rule: str
    inputs: tuple[str, ...]
    because: str

    def as_json(self) -> dict[str, object]:
        """Return the line as exports and commands print it."""
        return {"rule": self.rule, "inputs": list(self.inputs), "because": self.because}


@dataclass(frozen=True, slots=True)
class Outcome:
    """The state of one cell at one moment. `state_before` is the last computed one, if any."""

    state: State
    flags: tuple[str, ...] = ()
    state_before: State | None = None
    trace: tuple[TraceLine, ...] = ()


@dataclass(slots=True)
class Trace:
    """Collects lines; formatting is left out entirely where nobody reads them."""

    lines: list[TraceLine] = field(default_factory=list)

    def __call__(self, rule: str, inputs: tuple[str, ...], because: str, *values: object) -> None:
        """Note a line; `values` fill the sentence's `{}` places."""
        self.lines.append(TraceLine(rule, inputs, because.format(*values)))


def silent(rule: str, inputs: tuple[str, ...], because: str, *values: object) -> None:
    """Note nothing: for the many evaluations of a timeline."""

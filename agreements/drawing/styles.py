"""
How each kind of mark looks in a file that leaves the site: light colours, as attributes.

The same kinds stand in `static/css/looking.css`, there in the page's tokens; a test keeps the
two together. A value that begins with `--` is a token.
"""

from collections.abc import Mapping

# The light tokens of static/css/app.css; a test compares them.
TOKENS: Mapping[str, str] = {
    "--paper": "#fbfaf7",
    "--card": "#ffffff",
    "--ink": "#1c1d1f",
    "--ink-2": "#52555b",
    "--ink-3": "#63676d",
    "--rule": "#e2dfd8",
    "--rule-2": "#c4c0b5",
    "--accent": "#1d4e6b",
    "--focus": "#b35c00",
    "--unknown": "#5c6168",
    "--quiet": "#28648f",
    "--alleged": "#8f5900",
    "--contested": "#74447f",
    "--breached": "#9c3618",
    "--met": "#076b50",
    "--due": "#1d4e6b",
    "--late": "#7d5100",
    "--tint-unknown": "#f0efea",
    "--tint-quiet": "#e8f1f7",
    "--tint-alleged": "#fbf0db",
    "--tint-contested": "#f3eaf5",
    "--tint-breached": "#f9e6df",
    "--tint-met": "#e2f2ec",
    "--tint-due": "#e7eff4",
    "--tint-late": "#f6eeda",
}
TONES = ("unknown", "quiet", "alleged", "contested", "breached", "met", "due", "late")

_TEXT = {"fill": "--ink-2", "font-size": "12.5"}
STYLES: Mapping[str, Mapping[str, str]] = {
    "label": _TEXT,
    "label-strong": {"fill": "--ink", "font-size": "12.5", "font-weight": "600"},
    "label-small": {"fill": "--ink-2", "font-size": "11"},
    "label-band": {"fill": "--ink", "font-size": "11", "stroke": "--paper", "stroke-width": "3", "paint-order": "stroke"},
    "label-solid": {"fill": "--paper", "font-size": "11", "font-weight": "600"},
    "label-place": {"fill": "--ink", "font-size": "12", "stroke": "--paper", "stroke-width": "3", "paint-order": "stroke"},
    "label-said": {"fill": "--ink", "font-size": "12", "font-weight": "600"},
    "label-country": {"fill": "--ink-3", "font-size": "13", "letter-spacing": "1.5"},
    "ground": {"fill": "--paper"},
    "axis": {"stroke": "--rule-2", "stroke-width": "1"},
    "grid": {"stroke": "--rule", "stroke-width": "1"},
    "now": {"stroke": "--focus", "stroke-width": "1.5", "stroke-dasharray": "4 3"},
    "force": {"stroke": "--accent", "stroke-width": "6"},
    "force-unknown": {"stroke": "--accent", "stroke-width": "6", "stroke-dasharray": "2 4"},
    "force-over": {"stroke": "--rule-2", "stroke-width": "6"},
    "stop": {"stroke": "--ink-2", "stroke-width": "2"},
    "window": {"fill": "--tint-late", "stroke": "--late", "stroke-width": "1", "stroke-dasharray": "3 3"},
    "span": {"stroke": "--ink-2", "stroke-width": "1.5"},
    "claim": {"fill": "--card", "stroke": "--alleged", "stroke-width": "1.4"},
    "corroborated": {"fill": "--tint-alleged", "stroke": "--alleged", "stroke-width": "1.8"},
    "established": {"fill": "--breached", "stroke": "--breached", "stroke-width": "1"},
    "unreviewed": {"fill": "--card", "stroke": "--unknown", "stroke-width": "1.2", "stroke-dasharray": "2 2"},
    "denial": {"fill": "--card", "stroke": "--contested", "stroke-width": "1.4"},
    "admission": {"fill": "--contested", "stroke": "--contested", "stroke-width": "1"},
    "declared": {"fill": "--accent", "stroke": "--accent", "stroke-width": "1"},
    "deadline": {"fill": "--card", "stroke": "--due", "stroke-width": "1.6"},
    "version": {"fill": "--ink-2", "stroke": "--ink-2", "stroke-width": "1"},
    "box": {"fill": "--card", "stroke": "--rule-2", "stroke-width": "1"},
    "box-own": {"fill": "--tint-due", "stroke": "--accent", "stroke-width": "1.5"},
    "box-words": {"fill": "none", "stroke": "--ink-3", "stroke-width": "1", "stroke-dasharray": "4 3"},
    "tie": {"fill": "none", "stroke": "--ink-2", "stroke-width": "1.5"},
    "tie-names": {"fill": "none", "stroke": "--ink-2", "stroke-width": "1.5", "stroke-dasharray": "2 4"},
    "tie-ends": {"fill": "none", "stroke": "--ink", "stroke-width": "3"},
    "tie-arrow": {"fill": "--ink-2", "stroke": "none"},
    "land": {"fill": "--card"},
    "coast": {"fill": "none", "stroke": "--ink-3", "stroke-width": ".8"},
    "border": {"fill": "none", "stroke": "--rule-2", "stroke-width": "1", "stroke-dasharray": "5 3"},
    "said": {"fill": "--card", "stroke": "--ink-2", "stroke-width": "1.2"},
    "area": {"fill": "--alleged", "fill-opacity": ".08", "stroke": "--alleged", "stroke-width": "1.2", "stroke-dasharray": "5 4"},
    "area-line": {"fill": "none", "stroke": "--alleged", "stroke-width": "3", "stroke-dasharray": "1 6", "stroke-linecap": "round"},
    **{
        f"tone-{tone}": {"fill": f"--tint-{tone}", "stroke": f"--{tone}", "stroke-width": "1"}
        for tone in TONES
    },
    "tone-off": {"fill": "none", "stroke": "--rule-2", "stroke-width": "1"},
    **{f"solid-{tone}": {"fill": f"--{tone}", "stroke": f"--{tone}"} for tone in TONES},
    **{f"ink-{tone}": {"fill": "none", "stroke": f"--{tone}", "stroke-width": "1.1"} for tone in TONES},
}  # fmt: skip


def attributes_of(kind: str) -> dict[str, str]:
    """
    Return a mark's attributes for a file that stands alone.

    :raises KeyError: if a kind has no style.
    """
    found: dict[str, str] = {}
    for one in kind.split():
        found |= {name: TOKENS.get(value, value) for name, value in STYLES[one].items()}
    return found

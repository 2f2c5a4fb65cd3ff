"""Cards: what a learner sees after a check, in a notebook (HTML) or as plain text."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

PASSED, FAILED, HIDDEN = "passed", "failed", "hidden"
MARKS = {PASSED: "✓", FAILED: "✗", HIDDEN: "·"}
COLOURS = {
    # JupyterLab's own colours follow its theme; the second value is for other front ends
    PASSED: "var(--jp-success-color1, #2e7d32)",
    FAILED: "var(--jp-error-color1, #c62828)",
    HIDDEN: "var(--jp-ui-font-color3, #757575)",
}
SENTENCES = {"likely", "look at"}  # rows that the course wrote; others show values as code


@dataclass(frozen=True)
class Line:
    """One check on a card: its state, its sentence, its points, and what went wrong, if anything.

    ``rows`` are (label, text) pairs such as ``("got", "array([nan])")``.
    """

    state: str
    sentence: str
    points: float
    max_points: float
    reason: str | None = None
    rows: Sequence[tuple[str, str]] = field(default_factory=tuple)


@dataclass(frozen=True)
class Card:
    """A title, lines and a closing sentence. IPython shows it as HTML, anything else as text."""

    title: str
    state: str
    lines: Sequence[Line]
    footer: str = ""

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": str(self)}

    def __str__(self) -> str:
        parts = [self.title]
        for line in self.lines:
            points = _points_text(line)
            parts.append(
                f"  {MARKS[line.state]} {line.sentence}" + (f"  {points}" if points else "")
            )
            if line.reason:
                parts.append("      " + _indented(line.reason, 6))
            parts += [f"      {label + ':':<10}{_indented(text, 16)}" for label, text in line.rows]
        if self.footer:
            parts.append(self.footer)
        return "\n".join(parts)

    def html(self) -> str:
        """The card as one self-contained element; every text in it is escaped."""
        body = "".join(_line_html(line) for line in self.lines)
        footer = f'<p style="{_SMALL}">{prose_html(self.footer)}</p>' if self.footer else ""
        label = html.escape(f"{self.title}: {self.state}", quote=True)
        return (
            f'<section role="status" aria-label="{label}" style="border-left:4px solid '
            f"{COLOURS[self.state]};padding:.2em 0 .2em .9em;margin:.3em 0;max-width:60em;"
            f'font-family:var(--jp-ui-font-family, system-ui, sans-serif);line-height:1.45">'
            f'<div style="font-weight:600">{html.escape(self.title)}</div>{body}{footer}</section>'
        )


_SMALL = "margin:.4em 0 0;font-size:.9em;opacity:.8"
_CODE = (
    "margin:0;padding:0;background:none;white-space:pre-wrap;overflow-wrap:anywhere;"
    "font-family:var(--jp-code-font-family, monospace);font-size:.95em"
)


def _line_html(line: Line) -> str:
    mark = (
        f'<span aria-hidden="true" style="color:{COLOURS[line.state]};font-weight:700;'
        f'display:inline-block;width:1.4em">{MARKS[line.state]}</span>'
    )
    points = _points_text(line)
    shown = f' <span style="opacity:.7">{points}</span>' if points else ""
    parts = [f"<div>{mark}{prose_html(line.sentence)}{shown}</div>"]
    if line.reason:
        parts.append(f'<div style="margin-left:1.4em">{prose_html(line.reason)}</div>')
    if line.rows:
        rows = "".join(_row_html(label, text) for label, text in line.rows)
        parts.append(
            '<div style="display:grid;grid-template-columns:max-content 1fr;gap:.15em .9em;'
            f'margin:.3em 0 .3em 1.4em;align-items:baseline">{rows}</div>'
        )
    return "".join(parts)


def _row_html(label: str, text: str) -> str:
    if label in SENTENCES:
        value = f"<div>{prose_html(text)}</div>"
    else:
        value = f'<pre style="{_CODE}">{html.escape(text)}</pre>'
    return f'<div style="opacity:.7">{html.escape(label)}</div>{value}'


def prose_html(text: str) -> str:
    """Plain text as HTML, escaped, with what stands between backticks as code."""
    return re.sub(r"`([^`\n]+)`", r"<code>\1</code>", html.escape(text))


def _points_text(line: Line) -> str:
    if not line.max_points:
        return ""
    if line.state == HIDDEN:
        return plural(line.max_points, "point")
    return f"{line.points:g} of {plural(line.max_points, 'point')}"


def plural(number: float, noun: str) -> str:
    """``1 point``, ``2 points``."""
    return f"{number:g} {noun}" + ("" if number == 1 else "s")


def _indented(text: str, by: int) -> str:
    return text.replace("\n", "\n" + " " * by)

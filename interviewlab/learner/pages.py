"""A plan and a learner's progress as a picture on a page that needs nothing else."""

from __future__ import annotations

import html
import io
from collections.abc import Iterable

from interviewlab.learner.plan import Plan
from interviewlab.learner.readiness import InterviewState

STYLE = (
    ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;"
    "margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #8884;"
    "vertical-align:top}figure{margin:1rem 0;background:#fff;border-radius:4px}"
    "svg{max-width:100%;height:auto}td:last-child,th:last-child{text-align:right}"
)


def page(title: str, body: str) -> str:
    """A whole HTML page; ``body`` is markup."""
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{STYLE}</style></head>"
        f"<body><main><h1>{html.escape(title)}</h1>{body}</main></body></html>\n"
    )


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """An HTML table; every text is escaped."""
    top = "".join(f'<th scope="col">{html.escape(name)}</th>' for name in head)
    lines = (
        "<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{top}</tr></thead><tbody>{''.join(lines)}</tbody></table>"


def figure(svg: str, says: str) -> str:
    """A picture with the words for who can't see it."""
    return f'<figure role="img" aria-label="{html.escape(says, quote=True)}">{svg}</figure>'


def plan_page(plan: Plan, titles: dict[str, str]) -> str:
    """A plan: hours a week and round as bars, and every session."""
    hours = {titles[name]: minutes / 60 for name, minutes in plan.minutes.items()}
    says = "Hours by round: " + ", ".join(f"{name} {h:.1f}" for name, h in hours.items())
    rows = [
        (s.week, s.day.isoformat(), titles[s.round], s.what, f"{s.minutes} min")
        for s in plan.sessions
    ]
    total = sum(plan.minutes.values()) / 60
    body = figure(_plan_svg(plan, titles), says)
    body += table(("week", "day", "round", "what", "minutes"), rows)
    return page(f"{total:g} hours in {plan.weeks} weeks", body)


def progress_page(
    rounds: dict[str, float], titles: dict[str, str], every: list[InterviewState]
) -> str:
    """Readiness by round as bars, and every interview that was begun."""
    shares = {titles[name]: share for name, share in rounds.items()}
    says = "Readiness: " + ", ".join(f"{title} {share:.0%}" for title, share in shares.items())
    rows = [
        (
            state.interview.key,
            f"{sum(share >= 1 for share in state.parts.values())} of {len(state.parts)}",
            f"{state.readiness:.0%}",
        )
        for state in every
        if state.begun
    ]
    body = figure(_bars_svg(shares), says)
    body += table(("interview", "parts passed", "readiness"), rows)
    return page("Progress", body)


def _plan_svg(plan: Plan, titles: dict[str, str]) -> str:
    figure, axes = _axes(0.32 * plan.weeks + 1.6)
    weeks = range(1, plan.weeks + 1)
    left = [0.0] * plan.weeks
    for name in plan.minutes:
        wide = [
            sum(s.minutes for s in plan.sessions if s.week == week and s.round == name) / 60
            for week in weeks
        ]
        axes.barh([str(week) for week in weeks], wide, left=left, label=titles[name])
        left = [a + b for a, b in zip(left, wide, strict=True)]
    axes.invert_yaxis()
    axes.set(xlabel="hours", ylabel="week")
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), frameon=False)
    return _svg(figure)


def _bars_svg(shares: dict[str, float]) -> str:
    figure, axes = _axes(0.35 * len(shares) + 0.9)
    bars = axes.barh(list(shares), [100 * share for share in shares.values()], color="#4c78a8")
    axes.bar_label(bars, fmt="%.0f%%", padding=3)
    axes.invert_yaxis()
    axes.set(xlabel="readiness (percent)", xlim=(0, 108))
    return _svg(figure)


def _axes(inches: float):
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8.5, min(inches, 14.0)), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _svg(figure) -> str:
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata={"Date": None})
    text = file.getvalue()
    return text[text.index("<svg") :]

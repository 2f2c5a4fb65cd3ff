"""The table of docs/security.md, from the corpus: ``python -m tests.attacks.table`` writes it."""

from __future__ import annotations

from collections import Counter

from tests.attacks.corpus import ATTACKS
from tests.attacks.rows import ROWS, UNTRIED
from tests.attacks.test_notebook_files import ROWS_TRIED_HERE
from tests.conftest import REPOSITORY

PAGE = REPOSITORY / "docs" / "security.md"
BEGIN = "<!-- begin: python -m tests.attacks.table -->"
END = "<!-- end -->"


def table() -> str:
    """One line a row: the attack, what holds it, and how it is tried."""
    counts = Counter(attack.row for attack in ATTACKS)
    lines = ["| # | attack | what holds it | tried by |", "|---|---|---|---|"]
    for row, (attack, held_by) in sorted(ROWS.items()):
        count = counts[row]
        tried = [f"{count} submission{'s' if count > 1 else ''}"] if count else []
        tried += ["nbgrader's own path"] if row in ROWS_TRIED_HERE else []
        text = " and ".join(tried) or f"nothing: {UNTRIED[row]}"
        lines.append(f"| {row} | {attack} | {held_by} | {text} |")
    return "\n".join(lines)


def written(page: str) -> str:
    """The page with the table between its two marks made anew."""
    before, rest = page.split(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.split(END, 1)[1]}"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

"""What an interview lacks, as far as reading shows: hints, mistakes, follow-ups, sources."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from interviewlab.answers import Answer
from interviewlab.roles import Script

MIN_MISTAKES_A_PART = 4
MIN_ALTERNATIVES = 2
MIN_HINTS_A_PART = 3
MIN_FOLLOW_UPS = 3


def what_is_missing(
    script: Script, mistakes: list[Answer], alternatives: list[Answer]
) -> Iterator[str]:
    """A sentence for everything that an interview still needs; nothing is run."""
    replaced = Counter(part for mistake in mistakes for part in mistake.replaces)
    for part in script.parts:
        if replaced[part.id] < MIN_MISTAKES_A_PART:
            yield (
                f"part {part.id} has {replaced[part.id]} mistakes, at least {MIN_MISTAKES_A_PART} "
                "are needed: add files to mistakes/."
            )
        rungs = len(script.hints_of(part.id))
        if rungs < MIN_HINTS_A_PART:
            yield f"part {part.id} has {rungs} hints, at least {MIN_HINTS_A_PART} are needed."
    if len(alternatives) < MIN_ALTERNATIVES:
        yield (
            f"{len(alternatives)} alternatives, at least {MIN_ALTERNATIVES} are needed: "
            "add files to alternatives/."
        )
    lessons = "\n".join(cell.source for cell in script.cells if cell.role == "lesson")
    follow_ups = re.split(r"(?im)^#+ .*follow-ups?\b", lessons)
    if len(follow_ups) < 2 or follow_ups[-1].count("<details>") < MIN_FOLLOW_UPS:
        yield (
            f"fewer than {MIN_FOLLOW_UPS} folded answers stand under a heading with `Follow-ups`."
        )
    if not re.search(r"(?im)^#+ .*sources?\b", lessons):
        yield "no heading `Sources` was found."
    for path in [script.path, *(answer.path for answer in [*mistakes, *alternatives])]:
        lines = path.read_text(encoding="utf-8").splitlines()
        filled = [str(number) for number, line in enumerate(lines, start=1) if "FILL" in line]
        if filled:
            yield f"{path} still has the template's FILL text on lines {', '.join(filled)}."

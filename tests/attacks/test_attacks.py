"""Every attack of the corpus, as a submission to the miniature course."""

from __future__ import annotations

import os
import re

import nbformat
import pytest

from interviewlab.grading.engine import Engine
from interviewlab.grading.grade import Isolation, grade, result_of, run
from tests.answering import cell, released
from tests.attacks.attack import WRONG, WRONG_POINTS
from tests.attacks.conftest import left_behind, processes
from tests.attacks.corpus import ATTACKS
from tests.attacks.rows import ROWS, UNTRIED

FULL = 7.5


def submission(interview, attack, names):
    """The learner's notebook of an attack."""

    def named(source: str) -> str:
        for name, value in names.items():
            source = source.replace(name, value)
        return source

    notebook = released(interview)
    for part, source in attack.answers.items():
        cell(notebook, part).source = named(source)
    if attack.extra:
        notebook.cells.insert(0, nbformat.v4.new_code_cell(named(attack.extra)))
    if attack.late:
        notebook.cells.append(nbformat.v4.new_code_cell(named(attack.late)))
    if attack.change:
        attack.change(notebook)
    return notebook


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: f"{attack.row}-{attack.name}")
def test_attack_gets_no_more_than_its_honest_part(
    attack, built_course, source, honest, names, ears
):
    """Is an attack graded as its answers deserve, with a reason, and nobody else harmed?"""
    interview = built_course.interviews[0]
    times = {"cell_seconds": attack.cell_seconds, "seconds": attack.seconds}
    notebook = submission(interview, attack, names)
    assert grade(interview, source, honest, isolation=Isolation.SANDBOX).points == FULL
    before = processes(), len(os.listdir("/proc/self/fd"))

    verdicts = run(source, notebook, isolation=Isolation.SANDBOX, limits=attack.limits, **times)
    result = result_of(interview, source, verdicts)

    assert 0 <= result.points <= attack.honest
    assert all(check.passed or check.message for check in result.checks)
    reasons = "\n".join([str(result.error), *(str(check.message) for check in result.checks)])
    assert re.search(attack.says, reasons), reasons
    assert len(reasons) < 100_000
    errors = "\n".join(": ".join(error) for error in verdicts.errors.values())
    if attack.error:
        assert re.search(attack.error, errors), errors or "the learner's cells met no error"
    else:
        assert not errors
    if attack.secret:
        outputs = "\n".join(verdicts.outputs.values())
        secret = attack.secret.replace("$HOSTNAME", names["$HOSTNAME"])
        assert not re.search(secret, outputs), outputs[:2000]

    assert grade(interview, source, honest, isolation=Isolation.SANDBOX).points == FULL
    assert (processes(), len(os.listdir("/proc/self/fd"))) == before
    assert left_behind(built_course) == []
    assert not ears.heard()


def test_wrong_answers_deserve_what_the_corpus_says(built_course, source):
    """Would the corpus notice an attack that helps?"""
    interview = built_course.interviews[0]
    notebook = released(interview)
    for part, text in WRONG.items():
        cell(notebook, part).source = text
    result = grade(interview, source, notebook, isolation=Isolation.SANDBOX)
    assert result.points == WRONG_POINTS


def test_every_row_is_tried_or_says_why_not():
    """Does every row have an attack in the corpus, or a reason?"""
    from tests.attacks.test_notebook_files import ROWS_TRIED_HERE

    tried = {attack.row for attack in ATTACKS} | ROWS_TRIED_HERE
    assert tried | UNTRIED.keys() == ROWS.keys()
    assert not tried & UNTRIED.keys()
    assert len({(attack.row, attack.name) for attack in ATTACKS}) == len(ATTACKS)


def test_who_ends_when_nobody_listens_is_not_blamed(built_course, source, names, monkeypatch):
    """Am I told that time ran out, even if my process ends by itself before it is stopped?"""
    (drips,) = [attack for attack in ATTACKS if attack.name == "drips"]
    stop = Engine.stop_candidate
    monkeypatch.setattr(Engine, "stop_candidate", lambda engine, wait=0.0: stop(engine, wait=10.0))

    verdicts = run(
        source,
        submission(built_course.interviews[0], drips, names),
        isolation=Isolation.SANDBOX,
        cell_seconds=drips.cell_seconds,
        seconds=drips.seconds,
    )

    assert "took more than" in verdicts.error

"""The measure of check strength: weak checks and unfair ones are found and said."""

from __future__ import annotations

import os
import shutil

import pytest

from interviewlab.answers import read_alternative, read_mistake
from interviewlab.build import build, source_notebook, to_text
from interviewlab.curriculum import Course
from interviewlab.errors import AuthoringError
from interviewlab.fidelity import verify
from interviewlab.forks import NO_END, try_all
from interviewlab.forms import FORMS
from interviewlab.odd_answers import ODD, odd_answers
from interviewlab.script import read_script
from interviewlab.strength import Measurement
from interviewlab.strength_table import strength_table
from interviewlab.survivors import LISTED
from interviewlab.trial import Trial
from interviewlab.trial_pool import new_pool
from interviewlab.variant import LEARNER
from tests.editing import edit_interview

HARMLESS = ("return secret_total / len(x)", "return secret_total / max(len(x), 1)")
SURVIVOR = """
[[survivor]]
part = "mean"
line = "return secret_total / max(len(x), 1)"
change = "{change}"
reason = "There is always a number."
"""


@pytest.fixture(scope="module")
def pool():
    with new_pool(1) as pool:
        yield pool


def measure(course, pool, seeds=3, unseen=0):
    (interview,) = course.interviews
    script = read_script(interview.script)
    text = to_text(source_notebook(interview, script))
    alternatives = [read_alternative(path, script) for path in interview.alternatives]
    mistakes = [read_mistake(path, script) for path in interview.mistakes]
    return Measurement(
        text, script, alternatives, mistakes, pool, seeds=seeds, unseen=unseen
    ).result()


def outcome(course, pool, trial):
    text = to_text(source_notebook(course.interviews[0]))
    return pool.submit(try_all, text, [trial]).result()[0]


def test_strong_checks_kill_every_mutant(built_course, pool):
    """Is the miniature interview as strong as it should be, and how much was run to say so?"""
    strength, problems = measure(built_course, pool)
    assert problems == []
    assert [part.part for part in strength.parts] == ["mean", "variance"]
    assert all(part.mutants >= 2 and part.score == 1.0 for part in strength.parts)
    assert strength.trials == 3 * (3 + len(FORMS) - 1)
    assert 0 <= max(strength.used.values()) < 0.5


def test_weak_checks_are_named_with_their_survivors(course, pool):
    """When a check can't see the divisor, do I read which change it misses?"""
    edit_interview(
        course,
        (
            "checks.close(checks.call(mean, [1, 2, 6]), 3.0)",
            "checks.finite(checks.call(mean, [1]))",
        ),
        ("checks.close(checks.call(mean, x), np.mean(x))", "checks.finite(checks.call(mean, x))"),
        (
            "checks.close(checks.call(variance, [1, 2, 6]), 14 / 3)",
            "checks.rng('x')\nchecks.finite(0)",
        ),
        (
            "checks.close(checks.call(variance, x), np.var(x))",
            "checks.finite(checks.call(variance, x))",
        ),
    )
    strength, problems = measure(course, pool)
    assert strength.parts[0].score < 0.95
    assert any(p.startswith("the checks of mean kill") and "/ -> *" in p for p in problems)


def test_a_survivor_with_a_reason_is_not_counted(course, pool):
    """Can an author explain a mutant that is right, and is an explanation of nothing refused?"""
    edit_interview(course, HARMLESS)
    strength, problems = measure(course, pool)
    survivors = strength.parts[0].survivors
    assert len(survivors) >= 1
    entries = [SURVIVOR.format(change=name.partition(" ")[2]) for name in survivors]
    path = course.interviews[0].folder / LISTED
    path.write_text("".join(entries), encoding="utf-8")
    strength, problems = measure(course, pool)
    assert (strength.parts[0].listed, strength.parts[0].score) == (len(survivors), 1.0)
    assert problems == []
    path.write_text("".join([*entries, SURVIVOR.format(change="+ -> -")]), encoding="utf-8")
    _, problems = measure(course, pool)
    assert len(problems) == 1
    assert "lists '+ -> -' of the line 'return secret_total" in problems[0]
    assert "for mean, and there is no such survivor: delete the entry" in problems[0]


@pytest.mark.parametrize("text", ["[[survivor]]\npart = 'mean'\n", "[[survivor", "survivor = [1]"])
def test_an_incomplete_reason_is_refused(course, pool, text):
    """Is a survivor without a reason no way around the gate?"""
    (course.interviews[0].folder / LISTED).write_text(text, encoding="utf-8")
    with pytest.raises(AuthoringError, match="reason"):
        measure(course, pool)


def test_a_check_that_rejects_right_answers_on_some_seeds_is_found(course, pool):
    """Is a check that hangs on the luck of the draw found, with the seed?"""
    edit_interview(
        course,
        (
            'x = checks.rng("mean-numpy").normal(size=7)\n',
            'x = checks.rng("mean-numpy").normal(size=7)\nchecks.that(x[0] > -0.5, "Bad luck.")\n',
        ),
    )
    _, problems = measure(course, pool, seeds=12)
    assert any("mean-numpy with course seed" in p and "Bad luck." in p for p in problems)


def test_a_check_that_breaks_on_an_odd_answer_is_found(course, pool):
    """Is a check found that would show a learner an error of its own when nothing is returned?"""
    edit_interview(
        course,
        (
            "checks.close(checks.call(mean, [1, 2, 6]), 3.0)",
            "checks.close(checks.call(mean, [1, 2, 6]).value / 3, 1.0)",
        ),
    )
    _, problems = measure(course, pool)
    (broken,) = problems
    assert broken.startswith("mean-by-hand fails with a raw error when mean returns None (TypeErr")
    assert "through checks before you compute with it" in broken


def test_odd_answers_are_of_every_function():
    """Is each function and method made odd alone, and nothing else changed?"""
    source = "def f(x):\n    return x\n\nclass C:\n    k = 1\n\n    def m(self):\n        pass\n"
    odd = dict(odd_answers(source))
    assert len(odd) == 2 * len(ODD)
    namespace: dict = {}
    exec(odd["C.m returns None"], namespace)
    assert (namespace["f"](3), namespace["C"].k, namespace["C"]().m()) == (3, 1, None)
    exec(odd["f returns 'words'"], namespace)
    assert namespace["f"](3) == "words"


@pytest.mark.parametrize(
    ("form", "refusing"),
    [
        ("read-only", "x = np.asarray(x); x += 0"),
        ("strided", "assert np.asarray(x).data.contiguous"),
        ("whole numbers", "assert np.asarray(x).dtype.kind == 'f' or type(x) is list"),
    ],
)
def test_an_alternative_that_refuses_what_the_reference_takes_is_found(
    course, pool, form, refusing
):
    """Is an answer that takes fewer kinds of arrays than the reference no right answer?"""
    edit_interview(
        course,
        (
            "checks.close(checks.call(mean, x), np.mean(x))",
            "checks.close(checks.call(mean, np.round(9 * x)), np.mean(np.round(9 * x)))",
        ),
    )
    path = course.interviews[0].folder / "alternatives" / "loop.py"
    text = path.read_text(encoding="utf-8").replace(
        "    total = 0.0", f"    {refusing}\n    total = 0.0"
    )
    assert refusing in text
    path.write_text(text, encoding="utf-8")
    _, problems = measure(course, pool)
    assert any(p.startswith("alternative loop fails") and f"come as {form}" in p for p in problems)


def test_a_form_that_the_reference_refuses_is_published(course):
    """Where the reference takes no lists, does the page say that lists were not tried there?"""
    array = "np.array([1, 2, 6])"
    edit_interview(
        course,
        ("float(np.sum(x))", "float(x.sum())"),
        ("np.asarray(x) - mean(x)", "x - mean(x)"),
        ("checks.call(mean, [1, 2, 6])", f"checks.call(mean, {array})"),
        ("checks.call(variance, [1, 2, 6])", f"checks.call(variance, {array})"),
    )
    build(course, course.interviews)
    (report,) = verify(course, course.interviews, workers=1)
    assert report.problems == []
    assert list(report.strength.refused) == ["lists"]
    assert report.strength.refused["lists"][:2] == ["mean-by-hand", "mean-numpy"]
    assert "% | lists 5 |" in strength_table([report])


def test_a_tolerance_that_right_answers_hardly_meet_is_found(course, pool):
    """Is a tolerance that was guessed, not measured, found?"""
    path = course.interviews[0].folder / "alternatives" / "loop.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("total = 0.0", "total = 6e-7"), encoding="utf-8")
    strength, problems = measure(course, pool)
    assert any("of the tolerance of mean-by-hand: loosen it" in p for p in problems)
    assert 0.5 < strength.used["mean-by-hand"] <= 1


def test_a_mutant_that_hangs_or_dies_is_killed(built_course, pool):
    """Does a mutant without an end cost its own time only, whatever it does?"""
    for body in (
        "while True: pass",
        "import os; os.abort()",
        "x = [0] * 10**12",
        "f = lambda: f()",
    ):
        source = f"def mean(x):\n    {body}"
        assert outcome(built_course, pool, Trial({"mean": source}, "mean", 1.0)).failed
    assert outcome(built_course, pool, Trial()).failed == {}


def test_answers_that_share_a_fork_stand_alone(built_course, pool):
    """Where one answer hangs, dies or fails, do those behind it get their own run?"""
    bodies = ["while True: pass", "import os; os._exit(3)", "return 0.5", "return sum(x) / len(x)"]
    trials = [Trial({"mean": f"def mean(x):\n    {body}"}, seconds=1.0) for body in bodies]
    text = to_text(source_notebook(built_course.interviews[0]))
    hangs, dies, fails, right = pool.submit(try_all, text, trials, True).result()
    assert list(hangs.failed.values()) == list(dies.failed.values()) == [NO_END]
    assert "mean-by-hand" in fails.failed and NO_END not in fails.failed.values()
    assert right.failed == {} and right.used


SPOILS = """
def mean(x):
    np.mean = lambda x: 0.5
    return 0.5
"""
HARMLESS_MEAN = "def mean(x):\n    return sum(x) / len(x)"


def test_a_wrong_answer_that_spoils_the_next_is_run_alone(built_course, pool):
    """Is nothing said of a mutant that is due to what ran before it in the same process?"""
    text = to_text(source_notebook(built_course.interviews[0]))
    spoils = Trial({"mean": SPOILS})
    harmless = Trial({"mean": HARMLESS_MEAN})
    endless = Trial({"mean": "def mean(x):\n    while True: pass"}, seconds=1.0)
    for trials in ([spoils, harmless], [spoils, endless, harmless], [harmless, endless, harmless]):
        outcomes = pool.submit(try_all, text, trials).result()
        for trial, found in zip(trials, outcomes, strict=True):
            assert bool(found.failed) == (trial is not harmless)


def test_a_run_with_another_seed_leaves_nothing_behind(built_course, pool):
    """Does the next run in the same process get its own course seed and learner?"""
    assert outcome(built_course, pool, Trial(seed=7, learner="learner-7")).failed == {}
    assert pool.submit(os.getenv, "INTERVIEWLAB_SEED").result() is None
    assert pool.submit(os.getenv, LEARNER).result() is None


def test_what_draws_on_the_seed_is_known(built_course, pool):
    """Are the checks known whose inputs another course seed changes?"""
    assert outcome(built_course, pool, Trial()).drew == {"mean-numpy", "variance-numpy"}


def test_checks_left_out_are_not_run(built_course, pool):
    """Does a trial of some checks say nothing of the others?"""
    found = outcome(
        built_course, pool, Trial({"mean": "mean = None"}, only=frozenset(["mean-numpy"]))
    )
    assert set(found.failed) == {"mean-numpy"}
    assert found.used == {}


def test_where_a_failure_is_enough_no_smaller_one_is_looked_for(course, pool):
    """Is a mutant's failure found with fewer calls than a failure that somebody will read?"""
    drawn = 'x = checks.rng("mean-numpy").normal(size=7)\n'
    asked = """\
import itertools

from hypothesis import strategies as st

calls = itertools.count(1)


def is_itself(n):
    if checks.call(mean, [n]).value != n:
        raise checks.CheckFailed(f"{n} at call {next(calls)}")


checks.for_all(is_itself, n=st.integers(0, 10**6))
"""
    edit_interview(course, (drawn, drawn + asked))
    wrong, only = {"mean": "def mean(x):\n    return x[0] % 1000\n"}, frozenset(["mean-numpy"])
    told = [
        outcome(course, pool, Trial(wrong, only=only, brief=brief)).failed["mean-numpy"].split()
        for brief in (False, True)
    ]
    (_, full, *_, many), (_, first, *_, few) = told
    assert int(full) == 1000 < int(first)
    assert int(many) > int(few)


def test_numbers_of_ones_own_are_drawn_for_every_seed(course, pool):
    """Where a setup cell draws, is every check tried with every seed?"""
    old = "from interviewlab import checks"
    edit_interview(course, (old, f"{old}, variant\n\nmine = variant.rng('x').integers(9)"))
    drew = outcome(course, pool, Trial()).drew
    assert not drew <= {"mean-by-hand", "mean-numpy", "variance-by-hand", "variance-numpy"}


def test_waiting_is_no_work(built_course, pool):
    """Is the patience with a mutant measured in work, so that a busy machine changes nothing?"""
    body = "import time; time.sleep(0.5); return sum(x) / len(x)"
    waited = outcome(built_course, pool, Trial({"mean": f"def mean(x):\n    {body}"}))
    assert waited.failed == {}
    assert 0 < waited.seconds < 0.5


def test_reports_are_kept_by_content(course, tmp_path):
    """Is an unchanged interview not measured again, and a changed one is?"""
    (first,) = verify(course, course.interviews, workers=1, measure=False, cache=tmp_path)
    (second,) = verify(course, course.interviews, workers=1, measure=False, cache=tmp_path)
    assert (first.cached, second.cached) == (False, True)
    assert second.problems == first.problems == []
    clone = Course(shutil.copytree(course.root, tmp_path / "clone"))
    (there,) = verify(clone, clone.interviews, workers=1, measure=False, cache=tmp_path)
    assert there.cached
    (fresh,) = verify(course, course.interviews, measure=False, cache=tmp_path, again=True)
    assert not fresh.cached
    path = course.interviews[0].folder / "mistakes" / "sum.py"
    path.write_text(path.read_text(encoding="utf-8") + "\n# more\n", encoding="utf-8")
    (third,) = verify(course, course.interviews, workers=1, measure=False, cache=tmp_path)
    assert not third.cached


def test_the_table_is_of_measured_strength_only(built_course):
    """Can a weak or unmeasured interview get into the page?"""
    (report,) = verify(built_course, built_course.interviews, workers=1)
    page = strength_table([report])
    assert "| coding/mean_and_variance | mean |" in page
    assert f"| 8 of 8 | 0 / 0 | {report.named} |" in page
    assert "Over 1 interview with 2 parts: " in page
    assert f"8 mistakes caught, {report.named} of them named alone" in page
    (unmeasured,) = verify(built_course, built_course.interviews, workers=1, measure=False)
    with pytest.raises(ValueError, match="was not measured"):
        strength_table([unmeasured])


def test_a_mistake_that_only_some_inputs_show_is_told(course, pool):
    """Am I told that the grader would miss a mistake with other inputs than mine?"""
    drawn = 'x = checks.rng("mean-numpy").normal(size=7)'
    level = 'x = np.full(7, 2.0) if os.environ.get("INTERVIEWLAB_SEED") == "7" else x'
    edit_interview(course, (drawn, f"import os\n\n{drawn}\n{level}"))
    _, problems = measure(course, pool, seeds=1)
    told = [problem for problem in problems if "course seed 7 and another learner" in problem]
    assert [problem.split()[1] for problem in told] == ["integer_division", "median"]
    assert told[0].endswith("it differs in mean-numpy.")


def test_a_mistake_that_one_of_many_seeds_hides_is_told(course, pool):
    """Am I told that a cohort with its own seed might give a known mistake full marks?"""
    by_hand = "checks.close(checks.call(variance, [1, 2, 6]), 14 / 3)"
    drawn = 'x = checks.rng("variance-numpy").normal(size=9)'
    lucky = 'x = np.array([0.0, 2.0]) if os.environ.get("INTERVIEWLAB_SEED") == "4" else x'
    edit_interview(
        course,
        (by_hand, "checks.close(checks.call(variance, [0, 2]), 1)"),
        (drawn, f"import os\n\n{drawn}\n{lucky}"),
    )
    strength, problems = measure(course, pool, seeds=1, unseen=5)
    assert strength.unseen == 5 * 8
    told = [problem.split(":")[0] for problem in problems if "full marks" in problem]
    assert told == [
        "mistake absolute gets full marks with course seed 4",
        "mistake standard_deviation gets full marks with course seed 4",
    ]

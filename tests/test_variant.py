"""Numbers that differ for each learner: the same everywhere, and nobody else's."""

from __future__ import annotations

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from interviewlab import variant
from interviewlab.grading.engine import Engine
from interviewlab.grading.grade import draw
from interviewlab.grading.plan import Step
from interviewlab.seed import course_seed

SETUP = "from interviewlab import variant\nmine = int(variant.rng('quota').integers(10**12))"
CHECK = "from interviewlab import checks\nchecks.equal(checks.call(answer), mine)\nprint(mine)"


@pytest.fixture
def as_learner(monkeypatch):
    def become(name):
        monkeypatch.setenv(variant.LEARNER, name)
        return int(variant.rng("quota").integers(10**12))

    return become


def test_learners_get_their_own_numbers(as_learner):
    """Do 200 learners get 200 different draws, and each the same one again?"""
    drawn = {name: as_learner(name) for name in map(str, range(200))}
    assert len(set(drawn.values())) == 200
    assert all(as_learner(name) == drawn[name] for name in ("7", "42", "199"))


def test_another_course_seed_gives_other_numbers(as_learner, monkeypatch):
    """Can last year's answers be handed in again?"""
    before = as_learner("ada")
    monkeypatch.setenv("INTERVIEWLAB_SEED", "1")
    assert as_learner("ada") != before


@pytest.mark.parametrize("isolated", [True, False])
def test_grader_draws_what_the_learner_saw(as_learner, isolated):
    """Are the learner's numbers the examiner's and the sandbox's, for one learner after another?"""
    engine = Engine(isolated=isolated)
    try:
        for name in ("ada", "grace", "ada"):
            mine = as_learner(name)
            drawn = variant.variant_of(variant.key_of(course_seed()), name)
            # the answer is computed in the candidate from the candidate's own draw
            answer = Step("learner", "answer", "def answer():\n    return mine")
            steps = [Step("setup", "setup-1", SETUP), answer, Step("check", "c", CHECK)]
            verdicts = engine.run(steps, [SETUP], variant=drawn)
            assert verdicts.by_check == {"c": None}, verdicts
            assert verdicts.printed[2] == f"{mine}\n"
    finally:
        engine.close()


def notebook(recorded=None, key=None):
    outputs = []
    if recorded is not None:
        about = {"interviewlab": {"learner": recorded}}
        outputs = [new_output("display_data", {"text/plain": "yours"}, metadata=about)]
    made = new_notebook(cells=[new_code_cell("variant.rng('quota')", outputs=outputs)])
    made.metadata["interviewlab"] = {"variants": key} if key else {}
    return nbformat.from_dict(made)


def test_a_notebook_made_under_another_id_is_graded_on_its_numbers_and_flagged():
    """Does a learner who started on another machine keep their points, and is it said?"""
    key = variant.key_of(0)
    assert draw(notebook(key=key), notebook("ada"), "ada") == (variant.variant_of(key, "ada"), None)
    drawn, note = draw(notebook(key=key), notebook("grace"), "ada")
    assert drawn == variant.variant_of(key, "grace")
    assert "made under the id grace, not ada" in note
    assert draw(notebook(), notebook("grace"), "ada") == (None, None)


@pytest.mark.parametrize("lie", [7, None, ["ada"], "a\nb", {"x": 1}])
def test_a_broken_record_is_no_record(lie):
    """Does nonsense in the notebook's metadata change nothing?"""
    key = variant.key_of(0)
    expected = (variant.variant_of(key, "ada"), None)
    assert draw(notebook(key=key), notebook(lie), "ada") == expected


def test_a_desk_has_an_id_of_its_own(tmp_path, monkeypatch):
    """Does a learner alone get an id that stays, found from every folder of the desk?"""
    monkeypatch.delenv(variant.LEARNER, raising=False)
    monkeypatch.delenv("JUPYTERHUB_USER", raising=False)
    mine = variant.give_id(tmp_path)
    (tmp_path / "system_design").mkdir()
    assert variant.learner_id(tmp_path / "system_design") == mine == variant.give_id(tmp_path)
    monkeypatch.setenv("JUPYTERHUB_USER", "ada")
    assert variant.learner_id(tmp_path) == "ada"


def test_the_releases_key_does_not_give_the_seed_away():
    """Is what stands in the notebook no course seed, and another one for each?"""
    keys = {variant.key_of(seed) for seed in range(1000)}
    assert len(keys) == 1000
    assert all(len(key) == 16 for key in keys)

"""Mistakes and alternatives: what a file of either may hold."""

from __future__ import annotations

import pytest

from interviewlab.answers import read_alternative, read_mistake
from interviewlab.errors import AuthoringError
from interviewlab.script import read_script
from tests.editing import MINIATURE, edited, line_of

SCRIPT = read_script(MINIATURE / "notebooks/coding/mean_and_variance/interview.py")
MISTAKE = '''"""Forgets to divide."""
# part: mean
# fails: mean-by-hand, mean-numpy
# says: You return the sum.


def mean(x):
    # a comment of the code
    return float(np.sum(x))
'''
ALTERNATIVE = '''"""Does both in one file."""
# part: mean


def mean(x):
    return float(np.mean(x))


# part: variance
def variance(x):
    return float(np.var(x))
'''


def written(text: str, tmp_path):
    path = tmp_path / "sum.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_mistake_is_read(tmp_path):
    """Does a mistake say what it replaces, what must fail, and what a learner reads?"""
    mistake = read_mistake(written(MISTAKE, tmp_path), SCRIPT)
    assert (mistake.name, mistake.title) == ("sum", "Forgets to divide.")
    assert mistake.replaces == {
        "mean": "def mean(x):\n    # a comment of the code\n    return float(np.sum(x))"
    }
    assert mistake.fails == ("mean-by-hand", "mean-numpy")
    assert mistake.says == "You return the sum."


def test_several_parts_in_one_file(tmp_path):
    """May one file replace several parts, each with its own code?"""
    alternative = read_alternative(written(ALTERNATIVE, tmp_path), SCRIPT)
    assert alternative.replaces == {
        "mean": "def mean(x):\n    return float(np.mean(x))",
        "variance": "def variance(x):\n    return float(np.var(x))",
    }
    assert (alternative.fails, alternative.says) == ((), "")


def test_continued_says_is_one_sentence(tmp_path):
    """May `says` go on over several comment lines?"""
    says = "# says: You return the sum;\n#   divide it\n#   by n."
    text = edited(MISTAKE, ("# says: You return the sum.", says))
    mistake = read_mistake(written(text, tmp_path), SCRIPT)
    assert mistake.says == "You return the sum; divide it by n."


def test_continued_fails_is_one_list(tmp_path):
    """May a long list of checks go on over several comment lines?"""
    text = edited(MISTAKE, ("mean-by-hand, mean-numpy", "mean-by-hand,\n#   mean-numpy"))
    assert read_mistake(written(text, tmp_path), SCRIPT).fails == ("mean-by-hand", "mean-numpy")


@pytest.mark.parametrize(
    ("old", "new", "at", "problem", "instead"),
    [
        ("# fails: mean-by-hand, mean-numpy\n", "", 1, "has no `fails`", "Add `# fails: …`."),
        ("# fails: mean-by-hand, mean-numpy", "# fails:", 1, "has no `fails`", "Add `# fails: …`."),
        ("# says: You return the sum.\n", "", 1, "has no `says`", "Add `# says: …`."),
        ("mean-by-hand", "mean-by-foot", 1, "no check 'mean-by-foot'", "The checks are: mean-by-"),
        ("# part: mean", "# part: mode", "# part: mode", "no part 'mode'", "are: mean, variance."),
        ("# part: mean\n", "", "def mean(x):", "Code stands before", "Put `# part: ID` above it."),
        ("# part: mean", "# parts: mean", "# parts: mean", "Code stands before", "`# part: ID`"),
        ('"""Forgets to divide."""', "", 1, "no opening sentence", "Begin it with"),
        ("to divide.", "to\ndivide.", 1, "no opening sentence", "Begin it with"),
        ("def mean(x):", "def mean(x)", 1, "is not Python", "Mend it."),
        ("def mean", "# part: mean\ndef mean", 7, "replaced twice", "Join the two."),
        ("(np.sum(x))\n", "(np.sum(x))\n\n\n# part: variance\n", 1, "replaces no part", "and code"),
    ],
    ids=[
        "no fails", "empty fails", "no says", "unknown check", "unknown part", "no part",
        "part misspelt", "no sentence", "sentence of two lines", "not Python", "part twice",
        "part without code",
    ],
)  # fmt: skip
def test_broken_mistake_is_refused(old, new, at, problem, instead, tmp_path):
    """When I break a mistake file, am I told where, and what to write instead?"""
    text = edited(MISTAKE, (old, new))
    with pytest.raises(AuthoringError) as caught:
        read_mistake(written(text, tmp_path), SCRIPT)
    assert caught.value.line == (at if isinstance(at, int) else line_of(text, at))
    assert problem in str(caught.value)
    assert instead in str(caught.value)


@pytest.mark.parametrize("key", ["fails: mean-by-hand", "says: It is wrong."])
def test_alternative_that_fails_something_is_refused(key, tmp_path):
    """Is an alternative that declares a failure refused, as it must be right?"""
    text = edited(ALTERNATIVE, ("# part: mean", f"# part: mean\n# {key}"))
    with pytest.raises(AuthoringError, match=r"fails nothing\. Delete `fails` and `says`\."):
        read_alternative(written(text, tmp_path), SCRIPT)

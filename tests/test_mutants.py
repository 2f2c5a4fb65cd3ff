"""Mutants: small, real, and nothing but the reference changed."""

from __future__ import annotations

import ast
import re
import textwrap
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewlab.curriculum import Course
from interviewlab.mutants import REGION, mutants
from interviewlab.script import read_script
from tests.conftest import REPOSITORY

INTERVIEWS = [
    pytest.param(interview, id=interview.key) for interview in Course(REPOSITORY).interviews
]


def cell(body: str, signature: str = "f(x, y, n)") -> str:
    return f"def {signature}:\n" + textwrap.indent(textwrap.dedent(body).strip("\n"), "    ") + "\n"


def bodies(body: str) -> list[str]:
    """The mutants of a function's body, as bodies."""
    return [
        textwrap.dedent(mutant.source.partition("\n")[2]).strip("\n")
        for mutant in mutants(cell(body))
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("return x + y", {"return x - y"}),
        ("return x * y", {"return x / y"}),
        ("return x // y", {"return x / y"}),
        ("return x % y", {"return x // y"}),
        ("return x ** y", {"return x * y"}),
        ("return x @ y", {"return x * y"}),
        ("return x + y * n", {"return x - y * n", "return x + y / n"}),
        ("return (x + y) * n", {"return (x - y) * n", "return (x + y) / n"}),
        ("return x * y ** n", {"return x / y ** n", "return x * (y * n)"}),
        ("return x ** 2", {"return x ** 3"}),
        ("x += y\nreturn x", {"x -= y\nreturn x", "x = y\nreturn x", "pass\nreturn x"}),
        ("return x < y", {"return x <= y", "return x >= y"}),
        ("return x == y", {"return x != y", "return x <= y", "return x >= y"}),
        ("return x in y", {"return x not in y"}),
        ("return x is not y", {"return x is y"}),
        ("return x and y", {"return x or y", "return x", "return y"}),
        ("return (x > 0) & (y > 0)", {"return x > 0", "return (x > 0) | (y > 0)"}),
        ("return not x", {"return x"}),
        ("return -x", {"return x"}),
        ("return ~x", {"return x"}),
        ("return 1 - x", {"return 2 - x"}),
        ("return x < 2", {"return x < 1", "return x <= 2"}),
        ("return x <= 2", {"return x <= 3", "return x < 2"}),
        ("return 0.5 * x", {"return 1.0 * x"}),
        ("return x < 0.5", {"return x < 1.0", "return x < 0.25"}),
        ("return x * 1e-12", {"return x * 0.0", "return x * 1e-09"}),
        ("return np.inf", {"return -np.inf"}),
        ("return True", {"return False"}),
        ('return g(x, side="left")', {'return g(x, side="right")', "return g(x)"}),
        ('return np.einsum("ij,jk->ik", x, y)', {'return np.einsum("ij,jk->ki", x, y)'}),
        ("return x.sum(axis=0)", {"return x.sum(axis=1)", "return x.mean(axis=0)"}),
        ("return x.sum(axis=1)", {"return x.sum(axis=0)", "return x.sum(axis=-1)"}),
        ("return x.sum(axis=-1)", {"return x.sum(axis=0)", "return x.sum(axis=1)"}),
        ("return x.sum(1)", {"return x.sum(0)"}),
        ("return x.sum(keepdims=True)", {"return x.sum(keepdims=False)"}),
        ("return x.std(ddof=1)", {"return x.std()", "return x.var(ddof=1)"}),
        ("return x[:, None]", {"return x[None, :]"}),
        ("return range(n)", {"return range(n - 1)", "return range(1, n)", "return range(n + 1)"}),
        ("return x[1:]", {"return x[:]", "return x[2:]"}),
        ("return x[:-1]", {"return x[:]"}),
        ("return x[:n]", {"return x[:]", "return x[:n + 1]"}),
        ("return x[-1]", {"return x[0]"}),
        ("return x[:, 1]", {"return x[:, 0]"}),
        (
            "return np.clip(x, y, n)",
            {"return x", "return np.clip(x, None, n)", "return np.clip(x, y, None)"},
        ),
        ("return np.maximum(x, y)", {"return x", "return np.minimum(x, y)"}),
        ("return max(0.0, x)", {"return x", "return min(0.0, x)"}),
        ("return x - x.max()", {"return x", "return x - x.min()"}),
        ("return x / (y + 1e-12)", {"return x / (y)"}),
        ("return x / (y + eps)", {"return x / (y)"}),
        ("return g(x, y)", {"return g(y, x)"}),
        ("return g(x, y, n)", {"return g(y, x, n)", "return g(x, n, y)"}),
        ("return np.where(x, y, n)", {"return np.where(x, n, y)"}),
        ("return np.sqrt(x)", {"return x"}),
        ("return x.copy()", {"return x"}),
        ("return x.T @ y", {"return x @ y"}),
        ("return np.argmin(x)", {"return np.argmax(x)"}),
        ("return np.zeros(n)", {"return np.ones(n)"}),
        ("return any(x)", {"return all(x)"}),
        ("return np.mean(x)", {"return np.sum(x)"}),
        ("return math.floor(x)", {"return math.ceil(x)", "return x"}),
        ("return np.log(x)", {"return np.log2(x)"}),
        ("return sorted(x)", {"return sorted(x, reverse=True)", "return x"}),
        ("return sorted(x, key=y)", {"return sorted(x)"}),
        ("return np.argsort(x)", {"return np.argsort(x)[::-1]"}),
        ('return np.argsort(x, kind="stable")', {"return np.argsort(x)"}),
        ("return np.asarray(x, dtype=float)", {"return np.asarray(x)", "return x"}),
        ("return x, y", {"return y, x"}),
        ("return np.stack([x, y])", {"return np.stack([y, x])"}),
        ("return x if n else y", {"return x", "return y"}),
        ("return [z for z in x if z]", {"return [z for z in x]"}),
        ("self.a = x\nreturn y", {"pass\nreturn y"}),
        ("x = g(x)\nreturn x", {"pass\nreturn x"}),
        ("x[0] = y\nreturn x", {"pass\nreturn x"}),
        ("x.append(y)\nreturn x", {"pass\nreturn x"}),
        (
            "if x:\n    return y\nreturn n",
            {"if False:\n    return y\nreturn n", "if True:\n    return y\nreturn n"},
        ),
        (
            'if x:\n    raise ValueError("no")\nreturn n',
            {
                'if False:\n    raise ValueError("no")\nreturn n',
                'if x:\n    raise RuntimeError("no")\nreturn n',
            },
        ),
        (
            "for z in x:\n    if z:\n        break\n    y += z\nreturn y",
            {
                "for z in x:\n    if z:\n        continue\n    y += z\nreturn y",
                "for z in x:\n    if z:\n        break\n    y += z\n    break\nreturn y",
            },
        ),
        (
            "for z in x:\n    if z:\n        continue\n    y += z\nreturn y",
            {"for z in x:\n    if z:\n        break\n    y += z\nreturn y"},
        ),
        ("while x < y:\n    x += n\nreturn x", {"while False:\n    x += n\nreturn x"}),
        (
            "try:\n    return x\nexcept KeyError:\n    return y",
            {"try:\n    return x\nexcept KeyError:\n    raise"},
        ),
    ],
)  # fmt: skip
def test_operators(body, expected):
    """Does each operator change what it is for?"""
    assert expected <= set(bodies(body))


@pytest.mark.parametrize(
    ("body", "absent"),
    [
        ("return len(x) == 0", "return len(x) <= 0"),
        ("return n % 2 == 0", "return n % 2 <= 0"),
        ("return np.maximum(x, y)", "return np.maximum(y, x)"),
        ("return np.abs(-x)", "return np.abs(x)"),
        ("return (-x) ** 2", "return x ** 2"),
        ("return np.abs(x) ** 2", "return x ** 2"),
        ("return np.argmax(np.exp(x))", "return np.argmax(x)"),
        ("return np.argmax(np.log(x))", "return np.argmax(np.log2(x))"),
        ("return x.sum(axis=(0, 1))", "return x.sum(axis=(1, 0))"),
        ("while True:\n    x = g(x)", "while False:\n    x = g(x)\n"),
        ("while x:\n    x = g(x)", "while True:\n    x = g(x)"),
        ("return x", "return None"),
    ],
)
def test_equivalents(body, absent):
    """Are changes left out that no check could or every check would notice?"""
    assert absent not in bodies(body)


def test_nothing_but_the_reference():
    """Are docstrings, messages, annotations, signatures and stubs left alone?"""
    source = textwrap.dedent('''
        LIMIT = 1 + 2


        @lru_cache(maxsize=1)
        def f(x: int = 1, *, eps: "float" = 1e-9) -> "a + b":
            """Adds 1 + 1."""
            y = 2 + x  # given: 1 + 1
            ### BEGIN SOLUTION
            """Not 3 + 3."""
            z: "1 + 1" = y
            assert z, "z - 1"
            if z:
                raise ValueError("1 + 1", 2 + 2, f"{1 + 1}") from g(1 + 1)
            ### END SOLUTION
            return 1 + x
    ''')
    found = mutants(source)
    assert [mutant.id for mutant in found] == [
        'L12 assert z, "z - 1" -> removed',
        "L13 z -> False",
        "L14 ValueError -> RuntimeError",
    ]


def test_several_regions():
    """Are all solution regions of a class mutated, and what stands between them not?"""
    source = textwrap.dedent("""
        class A:
            def f(self, x):
                ### BEGIN SOLUTION
                return x + 1
                ### END SOLUTION

            def given(self, x):
                return x * 7

            def g(self, x):
                ### BEGIN SOLUTION
                return x - 1
                ### END SOLUTION
    """)
    assert {mutant.line for mutant in mutants(source)} == {5, 13}


def test_a_mutant_tells_its_place():
    """Do id, line, texts and operator say what was changed?"""
    first, *_ = mutants(cell("return (x <\n        y)"))
    assert (first.id, first.line) == ("L2 < -> <=", 2)
    assert (first.operator, first.before, first.after) == ("comparison", "<", "<=")
    assert first.source == cell("return (x <=\n        y)")


def test_the_same_change_twice_on_a_line():
    """Are ids unique where one line has the same operator twice?"""
    ids = [mutant.id for mutant in mutants(cell("return x + y + n"))]
    assert ids == ["L2 + -> -", "L2 + -> - (2)"]


def test_letters_of_more_than_one_byte():
    """Do letters outside ASCII leave the places right?"""
    assert "σ = 'é'; return σ - n  # ü" in bodies("σ = 'é'; return σ + n  # ü")


def test_what_compiles_to_the_same_is_no_mutant():
    """Is a change left out that the compiler undoes?"""
    # 3 + 1 and 4 are one constant
    found = ["return range(3 - 1)", "return range(1, 3)", "return range(3 + 1)"]
    assert bodies("return range(3)") == found
    assert bodies("if False:\n    x()\nreturn x") == ["if True:\n    x()\nreturn x"]


def test_not_python():
    """Is a cell that can't be read refused?"""
    with pytest.raises(SyntaxError):
        mutants("def f(:")


def well_formed(source: str) -> None:
    """What holds for the mutants of every cell."""
    found = mutants(source)
    assert found == mutants(source)
    assert len({mutant.id for mutant in found}) == len(found)
    assert len({mutant.source for mutant in found} | {source}) == len(found) + 1
    for mutant in found:
        with warnings.catch_warnings(action="ignore", category=SyntaxWarning):  # `x is 1`
            compile(mutant.source, "mutant", "exec")
        assert ast.dump(ast.parse(mutant.source)) != ast.dump(ast.parse(source))
        assert outside(mutant.source) == outside(source)


def outside(source: str) -> list[str]:
    """The text around the solution regions."""
    pieces = REGION.split(source)
    return pieces[::2]


@pytest.mark.parametrize("interview", INTERVIEWS)
def test_parts_of_the_repository(interview):
    """Has every part mutants, not too many, all of them sound?"""
    for part in read_script(interview.script).parts:
        well_formed(part.source)
        lines = sum(len(re.findall(r"\S.*", region)) for region in REGION.findall(part.source))
        assert 1 <= len(mutants(part.source)) <= 20 + 8 * lines, part.id


NAMES = st.sampled_from(
    ["x", "y", "n", "1", "0", "-1", "0.5", "1e-9", "True", "None", "'left'", "np.inf"]
)
PATTERNS = [
    "({0} + {1})", "{0} * {1}", "-{0}", "not {0}", "({0} < {1} <= {2})", "({0} and {1} or {2})",
    "g({0}, {1}, k={2})", "np.clip({0}, {1}, {2})", "x[{0}:{1}]", "x[:, {0}]", "x[None, :]",
    "({0} if {1} else {2})", "[v for v in {0} if {1}]", "sum(v for v in {0})", "(lambda v: {0})",
    "({0}, {1}, {2})", "[{0}, {1}]", "f'{{x}} {{y + 1}}'", "{0}.T", "x.sum(axis={0})",
    "np.argsort({0})", "max({0}, {1})", "{{**{0}, 'a': {1}}}", "({0}) ** {1}",
    "({0} is not {1})", "range({0}, {1})", "x.reshape({0}, *{1})", "np.sum({0}, {1})",
    "np.where({0}, {1}, {2})", "sorted({0})", "(v := {0})", "({0} -\n  # why\n  {1})",
]  # fmt: skip


def filled(patterns: list[str], parts: st.SearchStrategy) -> st.SearchStrategy:
    return st.builds(
        lambda pattern, *found: pattern.format(*found),
        st.sampled_from(patterns), parts, parts, parts,
    )  # fmt: skip


EXPRESSIONS = st.recursive(NAMES, lambda inner: filled(PATTERNS, inner), max_leaves=8)
STATEMENTS = [
    "x = {0}", "x += {0}", "self.a, y = {0}, {1}", "if {0}: return {1}", "for v in {0}: y = {1}",
    "while {0}:\n    x = {1}\n    if {1}: break", "if {0}:\n    x = {1}\nelif {1}:\n    del x[{0}]",
    "try:\n    x = {0}\nexcept KeyError:\n    x = {1}\n    y = x", "with g({0}): return {1}",
    "def h(a={0}):\n    return {1}", "raise ValueError({0})", "x: int = {0}", "return {0}",
    "for v in {0}:\n    if {1}:\n        y = 1\n        continue\n    x[v] = {1}  # é",
]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(filled(STATEMENTS, EXPRESSIONS), min_size=1, max_size=3))
def test_any_code(statements):
    """Are mutants sound for whatever an author writes?"""
    body = textwrap.indent("\n".join(statements), "    ")
    head = 'def f(x, y=1 + 1):\n    """1 + 1."""\n    ### BEGIN SOLUTION\n'
    source = f"{head}{body}\n    ### END SOLUTION\n"
    try:
        with warnings.catch_warnings(action="ignore", category=SyntaxWarning):
            compile(source, "cell", "exec")
    except SyntaxError:
        return
    well_formed(source)

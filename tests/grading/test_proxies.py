"""A learner's functions and objects, as checks meet them: two real processes, no sandbox."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from __future__ import annotations

import copy
import itertools
import json
import math
import socket
import subprocess
import sys

import numpy as np
import pytest

from interviewlab import checks, remote
from interviewlab.failure import CheckFailed
from interviewlab.grading.peer import Peer, Proxy
from interviewlab.grading.wire import CannotCross, Channel, FromCandidate, WireError

CANDIDATE = """\
import socket, sys
from interviewlab.grading.candidate import serve
from interviewlab.grading.wire import Channel, FromExaminer
serve(Channel(socket.socket(fileno=int(sys.argv[1])), FromExaminer))
"""


class Learner:
    """A candidate, and what its cells define."""

    def __init__(self):
        ours, theirs = socket.socketpair()
        number = str(theirs.fileno())
        self._process = subprocess.Popen(
            [sys.executable, "-c", CANDIDATE, number],
            pass_fds=[theirs.fileno()], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        theirs.close()
        self.channel = Channel(ours, FromCandidate)
        self.peer = Peer(self.channel)
        self.run("import numpy as np")

    def run(self, source: str):
        ran = self.peer.run(source, 60)
        return ran

    def define(self, source: str, name: str):
        """Run a cell and get what it bound to ``name``."""
        ran = self.run(source)
        assert ran.error is None, ran.error
        return self.peer.lookup([name], 60)[name]

    def end(self) -> None:
        self.channel.close()
        self._process.kill()
        self._process.wait()


@pytest.fixture(scope="module")
def shared():
    learner = Learner()
    yield learner
    learner.end()


@pytest.fixture
def learner(shared):
    """One candidate for all tests; none of them may lose it."""
    shared.peer.printed.clear()
    yield shared
    assert shared.peer.lost is None


@pytest.fixture
def doomed():
    """A candidate of its own, for tests that end it."""
    learner = Learner()
    yield learner
    learner.end()


def test_functions_take_and_give_plain_data(learner):
    """Do positional and named arguments, defaults and containers arrive?"""
    f = learner.define("def f(a, *b, c=3, **d): return [a, b, {'c': c, **d}]", "f")
    assert f(1, 2.5, "x", c=None, e=(1, {2})) == [1, (2.5, "x"), {"c": None, "e": (1, {2})}]
    assert f(np.arange(3.0))[0].tolist() == [0, 1, 2]
    assert f.__name__ == "f"


def test_names_that_are_not_bound_are_left_out(learner):
    """Is a missing name told from one that is None?"""
    learner.run("nothing = None")
    assert learner.peer.lookup(["nothing", "never_bound"], 60) == {"nothing": None}


POINT = """\
class Point:
    kinds = ['a']
    def __init__(self, x): self.x = x
    def moved(self, by): return Point(self.x + by)
    def itself(self): return self
    @property
    def broken(self): raise ValueError('no value')
    def __len__(self): return 3
    def __getitem__(self, key): return (self.x, key)
    def __setitem__(self, key, value): self.x = {key: value}
    def __contains__(self, item): return item == self.x
    def __iter__(self): return iter([1, 2, 3])
    def __bool__(self): return self.x > 0
    def __enter__(self): self.x = 'in'; return self
    def __exit__(self, *error): self.x = 'out'
class Near(Point): pass
"""


def test_objects_stay_there_and_do_what_they_are_asked(learner):
    """Do methods, attributes, len, items, membership, truth and iteration work?"""
    point = learner.define(POINT, "Point")(1)
    assert isinstance(point, Proxy)
    assert remote.type_name(point) == "Point"
    assert point.x == 1
    assert point.moved(2).x == 3
    assert point.moved(by=-2).moved(0).x == -1
    assert point.kinds == ["a"]
    assert (len(point), point[7], point["k"]) == (3, (1, 7), (1, "k"))
    assert 1 in point and 2 not in point
    assert list(point) == [1, 2, 3]
    assert bool(point) and not point.moved(-5)
    point.x = 9
    assert point.x == 9
    point["k"] = 4
    assert point.x == {"k": 4}
    with point as inside:
        assert inside.x == "in"
    assert point.x == "out"


def test_one_object_is_one_proxy(learner):
    """Does `model.fit(X) is model` mean what it says, and is a copy no other object?"""
    point = learner.define(POINT, "Point")(1)
    assert point.itself() is point
    assert point.moved(0) is not point
    assert copy.deepcopy([point])[0] is point
    assert point == point.itself()
    assert point != point.moved(0)


def test_classes_know_their_instances(learner):
    """Does isinstance ask the learner's class, and no plain value pass for an instance?"""
    learner.run(POINT)
    names = learner.peer.lookup(["Point", "Near"], 60)
    assert isinstance(names["Near"](1), names["Point"])
    assert not isinstance(names["Point"](1), names["Near"])
    assert not isinstance(3, names["Point"])


def test_missing_and_broken_attributes(learner):
    """Is a missing attribute an AttributeError, and a property's error its own?"""
    point = learner.define(POINT, "Point")(1)
    assert not hasattr(point, "y")
    with pytest.raises(AttributeError):
        _ = point.y
    with pytest.raises(ValueError, match="no value"):
        _ = point.broken
    with pytest.raises(CheckFailed, match="does not exist"):
        checks.attribute(point, "y")


@pytest.mark.parametrize(
    "name", ["__array__", "__array_interface__", "__class_getitem__", "__wrapped__"]
)
def test_protocols_are_not_the_learners_to_answer(learner, name):
    """Could an object answer numpy's or Python's questions about itself?"""
    sly = learner.define(f"class Sly:\n    {name} = lambda *args: 42.0\nsly = Sly()", "sly")
    assert not hasattr(sly, name)


def test_generators_of_the_learner_come_item_by_item(learner):
    """Are items made when they are asked for, and does an endless generator do no harm?"""
    count = learner.define(
        "made = []\ndef count():\n    for i in range(10**9):\n        made.append(i)\n        yield {'i': i}",
        "count",
    )
    numbers = count()
    assert list(itertools.islice(numbers, 3)) == [{"i": 0}, {"i": 1}, {"i": 2}]
    assert learner.peer.lookup(["made"], 60)["made"] == [0, 1, 2]
    short = learner.define("def short():\n    yield 1\n    raise KeyError('k')", "short")()
    assert next(short) == 1
    with pytest.raises(KeyError):
        next(short)
    assert list(learner.define("def none():\n    return\n    yield", "none")()) == []


def test_generators_of_a_check_are_drawn_from_by_the_learner(learner):
    """Does a stream cross item by item, its end and its errors too?"""
    take = learner.define("def take(stream, k): return [next(stream) for _ in range(k)]", "take")
    seen = []

    def stream():
        for i in itertools.count():
            seen.append(i)
            yield i

    assert take(stream(), 3) == [0, 1, 2]
    assert seen == [0, 1, 2]
    total = learner.define("def total(stream): return sum(stream)", "total")
    assert total(iter([1, 2, 3])) == 6

    def breaks():
        yield 1
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        total(breaks())


RAISING = {
    "raise ValueError('bad x')": (ValueError, "bad x"),
    "raise KeyError('k')": (KeyError, "k"),
    "raise NotImplementedError": (NotImplementedError, "^$"),
    "np.linalg.inv(np.zeros((2, 2)))": (np.linalg.LinAlgError, "Singular"),
    "raise type('Mine', (TypeError,), {})('t')": (TypeError, "t"),
    "raise type('Own', (Exception,), {})('o')": (Exception, "o"),
    "raise type('Base', (BaseException,), {})('b')": (RuntimeError, "Base: b"),
    "raise SystemExit(3)": (RuntimeError, "SystemExit"),
    "raise KeyboardInterrupt": (RuntimeError, "KeyboardInterrupt"),
    "raise GeneratorExit": (RuntimeError, "GeneratorExit"),
    "raise StopIteration(1)": (RuntimeError, "StopIteration"),
    "b'\\xff'.decode()": (ValueError, "utf-8"),
    "raise ExceptionGroup('many', [ValueError()])": (Exception, "many"),
    "return f(0)": (RecursionError, "recursion"),
    "assert False, 'a'": (AssertionError, "a"),
    "raise ValueError('x' * 10**7)": (ValueError, "x{10000}$"),
    "raise ValueError('\\ud800')": (ValueError, r"\?"),
    "raise type('E', (Exception,), {'__str__': lambda self: 1 / 0})()": (Exception, "^$"),
}


@pytest.mark.parametrize("line", RAISING)
def test_errors_arrive_as_the_nearest_builtin(learner, line):
    """Is the learner's exception an ordinary one here, with its message, whatever it was there?"""
    kind, message = RAISING[line]
    f = learner.define(f"def f(x):\n    {line}", "f")
    with pytest.raises(kind, match=message) as caught:
        f(1)
    assert isinstance(caught.value, Exception)
    assert not isinstance(caught.value, WireError)


def test_errors_know_the_learners_line(learner):
    """Does a failure name the line in the learner's cell?"""
    f = learner.define("def f(x):\n    y = x + 1\n    return y / 0", "f")
    with pytest.raises(CheckFailed) as caught:
        checks.call(f, 1)
    assert "ZeroDivisionError" in caught.value.reason
    assert "line 3 of its cell: return y / 0" in caught.value.reason
    stub = learner.define("def inner(): raise NotImplementedError()\ndef g(x): return inner()", "g")
    with pytest.raises(CheckFailed, match="inner is not written yet"):
        checks.call(stub, 1)


def test_stop_iteration_ends_no_loop_of_a_check(learner):
    """Could a call end a check's own map early, so that nothing is compared?"""
    f = learner.define("def f(x): raise StopIteration", "f")
    with pytest.raises(RuntimeError):
        list(map(f, [1, 2, 3]))


def test_callbacks_are_counted_here(learner):
    """Does a check count how often the learner calls what it passed?"""
    f = learner.define("def f(distance, k): return [distance(i, scale=2.0) for i in range(k)]", "f")
    distance = checks.counted(lambda i, scale: i * scale)
    assert f(distance, 4) == [0, 2, 4, 6]
    assert distance.calls == 4


def test_callbacks_pass_objects_and_errors_through(learner):
    """Does a learner's object come back as itself, and a check's error as an error there?"""
    point = learner.define(POINT, "Point")(5)
    apply = learner.define("def apply(g, x): return g(x)", "apply")
    assert apply(lambda x: x, point) is point
    assert apply(lambda x: x.x, point) == 5
    catches = learner.define(
        "def catches(g):\n    try: g()\n    except ValueError as e: return str(e)", "catches"
    )

    def refuses():
        raise ValueError("not this")

    assert catches(refuses) == "not this"
    with pytest.raises(ZeroDivisionError):
        apply(lambda x: x / 0, 1)
    assert apply(lambda x: checks.equal, 1) is checks.equal


def test_callbacks_may_nest_and_not_for_ever(learner):
    """Do the two sides call each other some levels deep?"""
    f = learner.define("def f(g, n): return 0 if n == 0 else 1 + g(n - 1)", "f")

    def g(n):
        return f(g, n)

    assert f(g, 10) == 10


def test_generators_of_random_numbers_cross_with_their_state(learner):
    """Does the learner draw exactly what the check would have drawn?"""
    f = learner.define("def f(rng): return rng.normal(size=5)", "f")
    assert f(checks.rng("x")).tolist() == checks.rng("x").normal(size=5).tolist()


def test_types_cross_by_name(learner):
    """Can a check pass float, int or a numpy dtype?"""
    f = learner.define("def f(kind): return np.zeros(2, dtype=kind).dtype.str", "f")
    assert [f(kind) for kind in (float, np.float32, np.dtype("<i2"))] == ["<f8", "<f4", "<i2"]


@pytest.mark.parametrize(
    "value", [object(), {"a": [object()]}, np.random, np.zeros(1, "i4,i4"), Learner],
    ids=["object", "inside", "module", "structured", "class"],
)  # fmt: skip
def test_what_cannot_cross_says_so(learner, value):
    """Does a check that passes something else fail with a sentence for its author?"""
    f = learner.define("def f(x): return x", "f")
    with pytest.raises(CannotCross, match="can't be passed"):
        f(value)


def test_what_the_learner_prints_stays_apart(learner):
    """Is print captured with the call it belongs to, and bounded?"""
    f = learner.define(
        "import sys\ndef f(x):\n    print('hello')\n    print('err', file=sys.stderr)\n    return x",
        "f",
    )
    assert f(1) == 1
    assert "".join(learner.peer.printed) == "hello\nerr\n"
    loud = learner.define("def loud(): print('x' * 10**7)", "loud")
    for _ in range(100):
        loud()
    assert len("".join(learner.peer.printed)) <= 500_000


def test_inputs_that_a_call_changes_are_seen(learner):
    """Does leaves_inputs look at the arguments as they are over there?"""
    writes = learner.define("def writes(x):\n    x[0] = 7\n    return x", "writes")
    reads = learner.define("def reads(x, *, y=None): return sum(x)", "reads")
    for given in (np.array([1.0, 2.0]), [1, 2]):
        with pytest.raises(CheckFailed, match="changed by the call"):
            checks.leaves_inputs(writes, given)
        checks.leaves_inputs(reads, given, y={"a": [1]})
        assert list(given) == [1, 2]


def test_read_only_inputs_are_read_only_there(learner):
    """Does writing into a read-only array fail in the learner's line?"""
    writes = learner.define("def writes(x): x[0] = 7", "writes")
    array = np.zeros(3)
    array.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        writes(array)


def test_helpers_of_the_setup_run_beside_the_learners_objects(learner, monkeypatch):
    """Does in_candidate find the helper over there?"""
    learner.run("def helper(model): return type(model).__name__")
    monkeypatch.setattr(remote, "find_in_candidate", lambda name: learner.peer.lookup([name])[name])

    def helper(model):
        raise AssertionError("this one is the examiner's")

    point = learner.define(POINT, "Point")(1)
    assert checks.in_candidate(helper)(point) == "Point"


LIARS = """\
class Yes:
    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __bool__(self): return True
    def __len__(self): return 3
    def __contains__(self, item): return True
    def __iter__(self): return iter([self] * 3)
    def __getitem__(self, key): return self
    def __getattr__(self, name): return self
    def __float__(self): return 1.0
    def __array__(self, *args, **kwargs): return np.ones(3)
    __hash__ = None
class Lying(np.ndarray):
    def __eq__(self, other): return True
    def __array_ufunc__(self, *args, **kwargs): return True
    def __array_function__(self, *args, **kwargs): return True
class Number(float):
    def __eq__(self, other): return True
    __hash__ = float.__hash__
def objects():
    array = np.empty(3, dtype=object)
    for i in range(3): array[i] = Yes()
    return array
def lie(kind):
    return {'yes': Yes, 'list': lambda: [Yes()] * 3, 'array': lambda: np.zeros(3).view(Lying),
            'objects': objects, 'number': lambda: Number(2),
            'tuple': lambda: type('T', (tuple,), {'__eq__': lambda *a: True})((2, 2, 2)),
            'dict': lambda: {'a': Yes()}, 'none': lambda: None}[kind]()
"""


@pytest.mark.parametrize(
    "kind", ["yes", "list", "array", "objects", "number", "tuple", "dict", "none"]
)
def test_no_lie_passes_a_comparison(learner, kind):
    """Does any object with operators of its own ever equal what is expected?"""
    got = checks.call(learner.define(LIARS, "lie"), kind)
    wanted = np.ones(3)
    comparisons = [
        lambda: checks.close(got, wanted),
        lambda: checks.close(got, 1.0),
        lambda: checks.equal(got, [1, 1, 1]),
        lambda: checks.equal(got, True),
        lambda: checks.equal(got, {"a": 1}),
        lambda: checks.same_up_to_sign(got, wanted),
        lambda: checks.same_up_to_permutation(got, [0, 0, 1]),
        lambda: checks.that(got.value == 1.0, "equal"),
    ]
    for compare in comparisons:
        with pytest.raises((CheckFailed, TypeError, ValueError)):
            compare()


def test_names_of_learner_classes_are_only_words(learner):
    """Could a class named like a method of the printer change what a failure shows?"""
    for name in ("Generator", "ndarray", "str", "<script>", "a\\nb"):
        make = learner.define(
            f"C = type('C', (), {{}})\nC.__name__ = C.__qualname__ = '{name}'\ndef make(): return C()",
            "make",
        )
        value = make()
        assert "\n" not in repr(value)
        with pytest.raises(CheckFailed, match="not made of numbers"):
            checks.close(checks.call(make), 1.0)


def test_what_is_too_large_to_come_back_is_an_error_of_the_call(learner):
    """Does the candidate go on after a value that can't be passed?"""
    f = learner.define("def f(n): return [0] * n", "f")
    with pytest.raises(TypeError, match="use an array"):
        f(2_000_000)
    g = learner.define("def g(n): return 'x' * n", "g")
    with pytest.raises(TypeError, match="use arrays"):
        g(20_000_000)
    assert f(3) == [0, 0, 0]


def test_cells_give_outputs_and_errors(learner):
    """Does a cell's output arrive as nbformat's, and its error with type, message and line?"""
    ran = learner.run("print('a')\n1 / 0")
    assert json.loads(ran.outputs)[0]["text"].startswith("a\n")
    assert ran.error.types[0] == "ZeroDivisionError"
    assert "line 2" in ran.error.place
    odd = learner.run("from IPython.display import display\ndisplay({'x/y': object()}, raw=True)")
    assert odd.error is None


def test_lost_candidates_stay_lost(doomed):
    """Is a check told of the loss again, even where it swallowed the first news?"""
    f = doomed.define("def f(x):\n    import os\n    os._exit(3)", "f")
    with pytest.raises(WireError):
        f(1)
    with pytest.raises(WireError):
        f(1)
    with pytest.raises(WireError):
        doomed.peer.lookup(["f"], 1)
    assert doomed.peer.lost is not None


def test_lengths_that_lie_across_the_wire(doomed):
    """Does numpy, which swallows errors of len, hide a loss?"""
    dies = doomed.define(
        "class Dies:\n    def __len__(self):\n        import os; os._exit(0)\n    def __getitem__(self, i): return 1.0\ndies = Dies()",
        "dies",
    )
    with pytest.raises((CheckFailed, WireError)):
        checks.close(checks.Call(dies, "dies"), math.pi)
    assert doomed.peer.lost is not None


def test_generators_spawn_the_same_children_at_every_call(shared):
    """Does an answer that spawns generators get the same grade at every run?"""
    draws = shared.define(
        "def draws(rng):\n    return [child.random() for child in rng.spawn(2)] + [rng.random()]",
        "draws",
    )
    first, again = (draws(np.random.default_rng(5)) for _ in range(2))
    assert first == again
    assert len(set(first)) == 3
    assert draws(np.random.default_rng(6)) != first

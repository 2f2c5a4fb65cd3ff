"""Rows 1-16: what works where tests run in the learner's own process."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from tests.attacks.attack import RIGHT_MEAN, RIGHT_MEAN_POINTS, Attack
from tests.attacks.changes import on_checks, tagged

YES_MAN = """\
class Yes:
    def __call__(self, *args, **kwargs): return self
    def __getattr__(self, name): return self
    def __bool__(self): return True
    def __eq__(self, other): return True
    def __hash__(self): return 0
"""

LIAR = """\
import numpy as np
class Liar(np.ndarray):
    def __eq__(self, other): return np.True_
    def __ne__(self, other): return np.False_
    def __sub__(self, other): return np.zeros(self.shape)
    __rsub__ = __sub__
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs): return np.True_
    def __array_function__(self, function, types, args, kwargs): return np.True_
    def all(self, *args, **kwargs): return True
"""


def both(body: str) -> dict[str, str]:
    """``mean`` and ``variance`` with the same body."""
    return {name: f"def {name}(x):\n    {body}" for name in ("mean", "variance")}


ATTACKS = [
    Attack(1, "skip-execution", change=tagged("skip-execution")),
    Attack(1, "raises-exception", change=tagged("raises-exception", "remove-cell")),
    Attack(
        2,
        "ast-transformer",
        extra="""\
import ast
class Strip(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.copy_location(ast.Pass(), node)
    visit_Raise = visit_Assert
    def visit_Expr(self, node): return ast.copy_location(ast.Pass(), node)
get_ipython().ast_transformers.append(Strip())""",
    ),
    Attack(
        3,
        "input-transformer",
        extra="""\
def harmless(lines):
    return ["pass\\n"] if any("checks." in line for line in lines) else lines
get_ipython().input_transformers_cleanup.append(harmless)
get_ipython().input_transformers_post.append(harmless)""",
    ),
    Attack(
        4,
        "display-hook",
        extra="""\
import sys
sys.displayhook = lambda value: print("7.5")
sys.excepthook = lambda *error: print("7.5")
7.5""",
    ),
    Attack(
        5,
        "points-in-metadata",
        change=on_checks(lambda cell: cell.metadata.nbgrader.update(points=1e9)),
    ),
    Attack(
        5,
        "nan-points",
        change=on_checks(lambda cell: cell.metadata.nbgrader.update(points=float("nan"))),
    ),
    Attack(
        5,
        "score-as-result",
        cells=both("return float('nan')"),
        late="import math\nmath.inf",
    ),
    Attack(6, "kernel-sockets", extra="get_ipython().kernel.iopub_socket", error="kernel"),
    Attack(6, "zmq", extra="import zmq", error="No module named 'zmq'"),
    Attack(
        6,
        "publish-a-result",
        extra="""\
get_ipython().display_pub.publish({"application/x-nbgrader-score": 7.5, "text/plain": "7.5"})""",
    ),
    Attack(
        7,
        "do-execute",
        extra="from ipykernel.ipkernel import IPythonKernel\nIPythonKernel.do_execute = None",
        error="No module named 'ipykernel'",
    ),
    Attack(
        7,
        "run-cell-says-ok",
        extra="""\
shell = type(get_ipython())
class Fine:
    success = True
    error_before_exec = error_in_exec = None
    result = 7.5
shell.run_cell = lambda self, source, **kwargs: Fine()""",
        honest=0,
        says="not defined",
    ),
    Attack(
        8,
        "run-code",
        extra="""\
from IPython.core.interactiveshell import InteractiveShell
async def nothing(self, *args, **kwargs): return False
InteractiveShell.run_code = nothing""",
        honest=0,
        says="not defined",
    ),
    Attack(
        9,
        "optimise",
        extra="""\
import builtins, codeop
real = builtins.compile
def without_asserts(source, name="<x>", mode="exec", flags=0, dont_inherit=False, optimize=-1, **more):
    return real(source, name, mode, flags, dont_inherit, 2, **more)
builtins.compile = without_asserts
get_ipython().compile.__class__.__call__ = lambda self, *args: without_asserts(*args)""",
    ),
    Attack(
        10,
        "quiet",
        extra="""\
shell = get_ipython()
shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None
shell.set_custom_exc((BaseException,), lambda *args, **kwargs: None)
import sys, warnings
sys.excepthook = sys.unraisablehook = lambda *args: None""",
    ),
    Attack(
        11,
        "comparison-helpers",
        extra="""\
import math, operator, numpy as np, numpy.testing
from interviewlab import checks, failure, values
fine = lambda *args, **kwargs: np.True_
for module in (np.testing, checks, values):
    for name in dir(module):
        if name.startswith(("assert_", "close", "equal", "that", "raises", "agree", "same", "leaves")):
            setattr(module, name, fine)
math.isclose = np.isclose = np.allclose = np.array_equal = operator.eq = fine
failure.CheckFailed.__new__ = lambda *args, **kwargs: None""",
    ),
    Attack(
        12,
        "numpy-and-statistics",
        extra="""\
import statistics, numpy as np
np.mean = np.var = np.average = statistics.mean = statistics.pvariance = lambda *a, **k: 42.0""",
    ),
    Attack(
        12,
        "fake-library",
        extra="""\
import sys, types
for name in ("sklearn", "scipy", "scipy.special", "scipy.stats"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["scipy.special"].expit = lambda x: 42.0""",
    ),
    Attack(
        13,
        "frames",
        extra=YES_MAN,
        cells=both(
            """import sys
    frame = sys._getframe()
    while frame:
        for name in ("checks", "np", "mean_squared", "assert_allclose"):
            frame.f_globals[name] = Yes()
        frame = frame.f_back
    return 42.0"""
        ),
        honest=1,
    ),
    Attack(
        13,
        "garbage-collector",
        extra=YES_MAN
        + """\
import gc
for found in gc.get_objects():
    if type(found) is dict and ("CheckFailed" in found or "checks" in found):
        found["checks"] = found["CheckFailed"] = Yes()""",
    ),
    Attack(
        14,
        "equals-everything",
        extra=YES_MAN,
        cells=both("return Yes()"),
    ),
    Attack(14, "ndarray-subclass", extra=LIAR, cells=both("return np.array(42.0).view(Liar)")),
    Attack(
        14,
        "float-subclass",
        extra="""\
class Float(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.0
    __rsub__ = __sub__
    def __array__(self, *args, **kwargs): return Everything()
class Everything(float):
    __eq__ = Float.__eq__""",
        cells=both("return Float(42.0)"),
    ),
    Attack(
        14,
        "array-protocols",
        extra="""\
import numpy as np
class Array:
    shape, dtype, ndim = (), np.dtype(float), 0
    def __array__(self, *args, **kwargs): return np.array(np.nan)
    def __array_ufunc__(self, *args, **kwargs): return np.True_
    def __float__(self): return 42.0
    def __len__(self): return 0
    def __eq__(self, other): return True""",
        cells=both("return Array()"),
    ),
    Attack(
        14,
        "endless-sequence",
        extra="""\
class Endless:
    def __len__(self): return 1
    def __getitem__(self, index): return Endless()
    def __iter__(self): return iter([Endless()])""",
        cells=both("return Endless()"),
    ),
    Attack(
        14,
        "claims-another-class",
        extra="""\
class Float:
    __class__ = property(lambda self: float)
    def __eq__(self, other): return True""",
        cells=both("return Float()"),
    ),
    Attack(
        14,
        "lies-in-half",
        extra=LIAR,
        cells={
            "mean": RIGHT_MEAN,
            "variance": "def variance(x):\n    return np.array(1.0).view(Liar)",
        },
        honest=RIGHT_MEAN_POINTS + 1,
    ),
    Attack(
        15,
        "shadow-modules",
        extra="""\
import sys
for name in ("numpy", "sklearn", "yaml", "msgspec", "interviewlab", "sitecustomize"):
    with open(f"{name}.py", "w") as file:
        file.write("close = call = mean = var = lambda *args, **kwargs: 42.0")
    if name != "msgspec":
        sys.modules.pop(name, None)
sys.path.insert(0, ".")
import numpy
assert numpy.mean([1]) == 42.0""",
        error="",
    ),
    Attack(
        16,
        "history-and-hooks",
        extra="""\
seen = []
get_ipython().events.register("pre_run_cell", lambda info: seen.append(info.raw_cell))
get_ipython().events.register("pre_execute", lambda: seen.append(str(In)))""",
        late="""\
import linecache
print(seen, In, list(get_ipython().history_manager.input_hist_raw), linecache.cache)""",
        secret=r"checks\.rng|secret_total|variance-inputs",
    ),
    Attack(
        16,
        "frames-and-code",
        extra="loot = []",
        cells=both(
            """import sys
    frame = sys._getframe()
    while frame:
        loot.append((frame.f_code.co_filename, frame.f_code.co_consts, str(frame.f_locals)[:5000]))
        frame = frame.f_back
    return 42.0"""
        ),
        late="""\
import gc, types
codes = [f.__code__ for f in gc.get_objects() if isinstance(f, types.FunctionType)]
print(loot, [text for code in codes for text in code.co_consts if "mean-numpy" in str(text)])""",
        secret=r"checks\.rng|secret_total|mean-numpy'?\)",
    ),
]

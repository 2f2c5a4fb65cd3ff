"""Rows 29-32: what is done to the notebook, and answers that are not the learner's own."""

# ruff: noqa: E501  (a learner's cell of a few lines reads best as one string)

from tests.attacks import changes
from tests.attacks.attack import RIGHT_MEAN, RIGHT_MEAN_POINTS, Attack

MEMORY = """\
import zlib
import numpy as np
def drawn(label, size):
    return np.random.default_rng([0, zlib.crc32(label.encode())]).normal(size=size)
known = {float(drawn("mean-numpy", 7)[0]): float(drawn("mean-numpy", 7).mean()),
         float(drawn("variance-numpy", 9)[0]): float(drawn("variance-numpy", 9).var())}
"""

ATTACKS = [
    Attack(29, "duplicated-checks", change=changes.duplicated_checks),
    Attack(30, "deleted", change=changes.without_checks),
    Attack(30, "renamed", change=changes.renamed_checks),
    Attack(30, "swapped", change=changes.swapped_names),
    Attack(30, "reversed", change=changes.reversed_cells, honest=1, says="."),
    Attack(30, "retyped", change=changes.retyped_checks),
    Attack(30, "claimed-by-an-answer", change=changes.claimed_by_an_answer),
    Attack(30, "as-figures", change=changes.as_figures),
    Attack(30, "forged-outputs", change=changes.forged_outputs),
    Attack(
        31,
        "visible-cases",
        cells={
            "mean": "def mean(x):\n    return 3.0",
            "variance": "def variance(x):\n    return 14 / 3",
        },
        honest=3,
    ),
    Attack(
        31,
        "memorised-seed",
        extra=MEMORY,
        cells={
            "mean": "def mean(x):\n    return known.get(float(x[0]), 3.0)",
            "variance": "def variance(x):\n    return known.get(float(x[0]), 14 / 3)",
        },
        honest=3,
    ),
    *(
        Attack(
            32,
            f"import-{name}",
            extra=f"import {name}",
            error=f"{name} is not available here",
        )
        for name in ("sklearn", "scipy", "pandas", "statsmodels")
    ),
    Attack(
        32,
        "importlib",
        extra="import importlib\nimportlib.import_module('sklearn.linear_model')",
        error="sklearn is not available here",
    ),
    Attack(
        32,
        "by-its-path",
        extra="import sys\nsys.meta_path.pop()\nsys.path.insert(0, '$SITE')\nimport sklearn",
        error="No module named 'sklearn'",
    ),
    Attack(
        32,
        "ctypes",
        extra="""\
import ctypes, glob
found = glob.glob("/*/*/sklearn/*.so") + glob.glob("$SITE/sklearn/**/*.so", recursive=True)
print("found", found)
ctypes.CDLL(found[0])""",
        error="IndexError",
    ),
    Attack(
        32,
        "install-it",
        extra="import subprocess, sys\nsubprocess.run([sys.executable, '-m', 'pip', '--version'])",
        error="PermissionError",
    ),
    Attack(
        32,
        "half-right",
        extra="try:\n    import scipy.stats\nexcept ImportError:\n    pass",
        cells={
            "mean": RIGHT_MEAN,
            "variance": "def variance(x):\n    import scipy.stats\n    return scipy.stats.moment(x, 2)",
        },
        honest=RIGHT_MEAN_POINTS,
        says="scipy is not available here",
    ),
]

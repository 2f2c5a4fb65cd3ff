# ---
# title: DBSCAN from scratch
# summary: Build DBSCAN in numpy, match scikit-learn, and say what eps means before you tune it.
# difficulty: 2
# importance: 4
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Group these rows without telling me how many groups there are, and leave out the rows that
# > belong nowhere. DBSCAN, numpy only. I'll run scikit-learn's beside it, on shuffled rows."
#
# Ask before you type. Three questions are worth a minute each.
#
# <details><summary>Does a row count as its own neighbour, and does a distance of exactly eps
# count?</summary>
#
# Yes and yes. Both move `min_samples` or `eps` by one notch, and on whole-number data the answer
# changes completely.
#
# </details>
#
# <details><summary>You shuffle the rows. Which parts of the answer must stay the same?</summary>
#
# Which rows are noise, and which dense rows are together. The numbers of the clusters may change.
# So may the cluster of a row at the edge of two: any cluster that it touches is accepted.
#
# </details>
#
# <details><summary>How many rows, how many columns, and in which units?</summary>
#
# Thousands of rows, a few columns, all in one unit. The n distances from one row fit in memory, and
# so do n times d numbers; n times n times d do not. Some columns are map coordinates: whole numbers
# near a billion.
#
# </details>
#
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $x_i$ | `X` | (n, d) | one row per example |
# | $\varepsilon$ | `eps` | scalar | radius, in the unit of the columns |
# | $N_i$ | `near[i]` | ($c_i$,) | numbers of the rows within $\varepsilon$ of row i, **i included** |
# | $m$ | `min_samples` | scalar | how large $c_i$ must be for a core row |
# | $z_i$ | `labels` | (n,) | cluster 0, 1, …; noise is **-1** |
#
# `neighbors` (6 min) → `kinds` (5) → `grow` (9) → `DBSCAN` (8). Each part uses the ones before it.
#
# **What the interviewer is evaluating:** do you settle the boundary cases first; do you separate
# what depends on the order of the rows from what doesn't; is each neighbourhood searched once; can
# you say what the two parameters *mean*.
#
# **If you are late:** cut the k-distance experiment, then the `ValueError`s. Never `grow`.

# %% role="setup"
import tracemalloc

import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def peak_bytes(function, *args):
    """The most memory that a call holds at one time, beyond its arguments."""
    tracemalloc.start()
    try:
        function(*args)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def whole_numbers(value):
    """Whether a value is a flat sequence of whole numbers."""
    flat = isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim == 1)
    return flat and all(isinstance(v, (int, np.integer)) for v in value)


def row_lists(got, n):
    """The result of `neighbors` as n sorted lists of row numbers."""
    array = isinstance(got.value, np.ndarray) and got.value.ndim > 0
    several = array or isinstance(got.value, (list, tuple))
    right = several and len(got.value) == n
    checks.that(right, f"Return a list with one entry for each of the {n} rows.", got=got)
    for i, entry in enumerate(got.value):
        right = whole_numbers(entry)
        checks.that(right, f"Entry {i} is not a flat array of integers, row numbers.", got=entry)
    return checks.Call([sorted(int(j) for j in entry) for entry in got.value], got.writes)


def cluster_labels(got, n):
    """The labels as an array of n whole numbers, if they are -1 or 0, 1, … without a gap."""
    right = whole_numbers(got.value) and len(got.value) == n
    checks.that(right, f"Return a flat array of {n} integers (-1.0 is a float).", got=got)
    labels = np.array(got.value, dtype=int)
    names = sorted(set(labels.tolist()) - {-1})
    checks.that(
        names == list(range(len(names))),
        "Clusters are numbered 0, 1, 2, … without a gap, and -1 is for rows in none.",
        got=got,
    )
    return labels


def patient(near):
    """A query function that looks up row i in the list `near`, and stops a walk without an end."""
    calls = []

    def query(i):
        calls.append(i)
        if len(calls) > 100 * len(near):
            raise RuntimeError("query was called 100 times per row: does the walk end?")
        return np.array(near[i], dtype=int)

    return query


def grow_over(grow, near, core):
    """Calls `grow` with a function that looks up row i in the list `near`."""
    return grow(patient(near), core)


def grow_on_a_line(grow, order):
    """Calls `grow` for rows on a line, each the neighbour of the next; all of them core."""
    order, n = np.asarray(order), len(order)
    place = np.argsort(order)
    line = [order[max(k - 1, 0) : k + 2] for k in range(n)]
    return grow(patient([line[k] for k in place]), np.ones(n, dtype=bool))


# %% [markdown]
# ## A puzzle (4-6 min)
#
# A thousand points on two moons. With `eps=0.1` and `min_samples=10`, scikit-learn's DBSCAN finds
# exactly the two moons and next to no noise. Your demo has to be quick, so you run the *same
# settings* on a random half of the points, then on a quarter. Same shapes, same radius.
#
# How many clusters on the half? How much noise on the quarter? Commit to two numbers.

# %% role="figure"
from sklearn.cluster import DBSCAN as Theirs
from sklearn.datasets import make_moons

my_guesses = None  # clusters on the half, share of noise on the quarter
moons = make_moons(1000, noise=0.06, random_state=0)[0]
for parts, name in ((1, "all"), (2, "half"), (4, "quarter")):
    found, noise = [], []
    for seed in range(20):
        rows = np.random.default_rng(seed).permutation(1000)[: 1000 // parts]
        labels = Theirs(eps=0.1, min_samples=10).fit(moons[rows]).labels_
        found.append(labels.max() + 1)
        noise.append(np.mean(labels == -1))
    print(f"{name:8} {min(found)} to {max(found)} clusters, {np.mean(noise):5.1%} noise (20 draws)")
print("your guesses:", my_guesses)

# %% [markdown]
# ## Theory (6-14 min)
#
# **Count.** Everything starts from one number per row:
#
# $$N_i = \{\,j : \lVert x_i-x_j\rVert \le \varepsilon\,\},\qquad c_i = |N_i| \ge 1. \tag{1}$$
#
# Row i is **core** if $c_i\ge m$. A row that isn't core but has a core row in $N_i$ is a
# **border** row. The rest is **noise**.
#
# **By hand, with three rows.** $x = 0, 2, 4$ with $\varepsilon=2$ and $m=3$:
#
# | $x$ | $N_i$ | $c_i$ | kind | if self didn't count | if the test were $<$ |
# |---|---|---|---|---|---|
# | 0 | {0, 1} | 2 | border | 1, noise | 1, noise |
# | 2 | {0, 1, 2} | 3 | **core** | 2, noise | 1, noise |
# | 4 | {1, 2} | 2 | border | 1, noise | 1, noise |
#
# One cluster or nothing at all: both of those slips show on three rows.

# %% role="figure"
x3 = np.array([0.0, 2.0, 4.0])
gap = np.abs(x3[:, None] - x3)
for name, count in (
    ("as defined      ", (gap <= 2).sum(axis=1)),
    ("self not counted", (gap <= 2).sum(axis=1) - 1),
    ("strictly below  ", (gap < 2).sum(axis=1)),
):
    print(name, count, "core:", count >= 3)

# %% [markdown]
# **Join.** Link two core rows if they are in each other's $N$. Say $i\sim j$ if a chain of linked
# core rows leads from i to j. Distances are symmetric, so links are; chains can be reversed and
# joined end to end. Hence
#
# $$i\sim i,\qquad i\sim j\Rightarrow j\sim i,\qquad i\sim j,\ j\sim k\Rightarrow i\sim k: \tag{2}$$
#
# an equivalence, which cuts the core rows into classes in exactly one way. The classes are the
# clusters, and no order of rows can change them. A border row takes the cluster of a core
# neighbour, and *ends* the chain. With core neighbours in two clusters it has a choice: the
# only thing in DBSCAN that may depend on order.
#
# "So it's single linkage." For $m\le2$ it is, cut at $\varepsilon$: every linked row is core (and
# $m=2$ calls lone rows noise). A larger $m$ is what keeps a thin string of stray rows from joining
# two clusters.
#
# **What do the parameters mean?** Rows drawn independently from a density $p$. The other $n-1$ each
# fall into the ball around $x_i$ with probability close to $p(x_i)$ times its volume
# $V_d\,\varepsilon^d$ ($V_1=2$, $V_2=\pi$), if $p$ hardly changes within $\varepsilon$:
#
# $$\mathbb E[c_i] \approx 1 + (n-1)\,p(x_i)\,V_d\,\varepsilon^d. \tag{3}$$
#
# Set this equal to $m$ and solve for the density:
#
# $$\text{core, roughly where}\quad p(x) \ge t = \frac{m-1}{(n-1)\,V_d\,\varepsilon^d}. \tag{4}$$
#
# DBSCAN draws *one horizontal cut* through the density, at height $t$, and returns the islands. Now
# read (4) again for the puzzle: half of the rows, twice the height. For the moons $t$ climbs from
# 0.29 to 0.57 and to 1.15 (share of rows per unit of area): the islands break up and drown.
# Thinning hardly moves the centres of k-means; DBSCAN's settings belong to a sample size.
#
# One cut also settles what one `eps` can't do.

# %% role="figure"
from sklearn.cluster import DBSCAN as Theirs

n, m = 3000, 50
weight, mean, sd = np.array([[0.4, 0.4, 0.2], [0.0, 1.6, 7.0], [0.5, 0.5, 1.2]])
rng = np.random.default_rng(2)
bump = rng.choice(3, size=n, p=weight)
x = np.sort(mean[bump] + sd[bump] * rng.normal(size=n))
grid = np.linspace(-2.5, 11.5, 800)
bell = np.exp(-(((grid[:, None] - mean) / sd) ** 2) / 2) / (sd * np.sqrt(2 * np.pi))
fig, (top, low) = plt.subplots(
    2, 1, figsize=(8, 5.2), sharex=True, gridspec_kw={"height_ratios": [3, 1.3]}
)
top.plot(grid, bell @ weight, color="0.5", lw=2.5, label="density p(x)")
colours = np.array(["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00"])
for line, (eps, style) in enumerate(((0.044, "--"), (0.11, "-."), (0.35, ":"))):
    t = (m - 1) / ((n - 1) * 2 * eps)
    top.axhline(t, color="#CC3311", ls=style, lw=1.6, label=f"cut t = {t:.3f}  (eps = {eps})")
    labels = Theirs(eps=eps, min_samples=m).fit(x[:, None]).labels_
    tint = np.where(labels < 0, "0.75", colours[labels % 5])
    low.scatter(x, np.full(n, -line), c=tint, marker="|", s=150, lw=0.6)
low.plot([], [], "|", color="0.75", ms=10, label="noise")
for k in (0, 1):
    low.plot([], [], "|", color=colours[k], ms=10, label=f"cluster {k}")
low.set_yticks([0, -1, -2], ["eps = 0.044", "eps = 0.11", "eps = 0.35"])
low.set(xlabel="x (units of x)", ylim=(-2.6, 0.6), ylabel="DBSCAN")
top.set_ylabel("density (share of rows per unit of x)")
top.legend()
low.legend(loc="lower left", bbox_to_anchor=(0.0, 1.0), ncol=3, fontsize=8, frameon=False)
plt.tight_layout()
plt.show()
peaks = [np.abs(x - centre).argmin() for centre in mean]
apart = 0
for eps in np.geomspace(0.01, 1, 100):
    at = Theirs(eps=eps, min_samples=m).fit(x[:, None]).labels_[peaks]
    apart += len(set(at) - {-1}) == 3
print(f"eps that put the three peaks into three clusters: {apart} of 100")

# %% [markdown]
# *The claim: one eps is one cut. To part the tall peaks it must pass above their valley (0.18); to
# see the wide bump it must pass below that bump's top (0.066). No height does both, and none of 100
# values of eps does.*
#
# ## Part 1: `neighbors` (14-20 min)
#
# Equation (1), for all rows. Everybody's first line is `((X[:, None] - X) ** 2).sum(axis=2)`: 40 GB
# for 10,000 rows and 50 columns. One row at a time holds n·d numbers.
#
# > **Classic failure: stability.** $\lVert a\rVert^2-2a^\top b+\lVert b\rVert^2$ is fast, and at
# > coordinates near $10^9$ its terms are near $10^{18}$, where float64 knows only multiples of 128.
# > Subtract first, then square.


# %% role="solution" id="neighbors"
def neighbors(X, eps):
    """The rows within eps of each row.

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 1, d >= 1
        Any real dtype: floats, float32, ints, bytes.
    eps : float > 0
        Euclidean radius, in the unit of X.

    Returns
    -------
    list of n integer arrays
        Entry i has the numbers of all rows j with ||X[i] - X[j]|| <= eps, each once, in any order;
        i is one of them. A distance of exactly eps counts. Copies of a row are neighbours.

    Distances are float64 and exact for whole numbers near 2**30 that are close together. Memory: a
    few arrays of n * d or n * n numbers at a time, none of n * n * d. X is not changed.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X, dtype=float)
    return [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps**2) for x in X]
    ### END SOLUTION


# %% [markdown] role="hint" for="neighbors"
# For *one* row `x` of shape (d,), what is the shape of `X - x`, and along which axis do you add?

# %% [markdown] role="hint" for="neighbors"
# $\sum_k (x_{jk}-x_{ik})^2\le\varepsilon^2$ needs no root. `np.flatnonzero` turns n booleans into
# row numbers.

# %% [markdown] role="hint" for="neighbors"
# ```python
# X = np.asarray(X, dtype=float)
# return [np.flatnonzero(... <= ...) for x in X]
# ```

# %% [markdown] role="hint" for="neighbors"
# **Symptom: wrong for bytes only.** `np.uint8(3) - np.uint8(5)` is 254. Convert before you
# subtract.

# %% role="check" id="neighbors-by-hand" points=1 hint="(0, 0) to (3, 4) is exactly 5, and that counts; every row is within 0 of itself."
"""Distances that you can verify by hand: a 3-4-5 triangle sits exactly on the radius."""
got = checks.call(neighbors, [[0, 0], [3, 4], [6, 8], [3, 5]], 5)
checks.equal(row_lists(got, 4), [[0, 1], [0, 1, 2, 3], [1, 2, 3], [1, 2, 3]])
arrays = all(isinstance(entry, np.ndarray) for entry in got.value)
checks.that(arrays, "The row numbers are right, but an entry is not a numpy array.", got=got)
got = checks.call(neighbors, [[0.0], [2.0], [4.0]], 2)
checks.equal(row_lists(got, 3), [[0, 1], [0, 1, 2], [1, 2]])
got = checks.call(neighbors, np.array([[0.0], [1.0], [2.000004]]), 1.0)
checks.equal(row_lists(got, 3), [[0, 1], [0, 1], [2]], hint="1.000004 is more than 1.")
got = checks.call(neighbors, np.array([[1.0, 0.0], [0.75, 0.0], [0.25, 0.0]]), 0.5)
checks.equal(row_lists(got, 3), [[0, 1], [0, 1, 2], [1, 2]])

# %% role="check" id="neighbors-memory" points=1 hint="Compare one row with all the others at a time."
"""Nothing of n * n * d numbers is ever held, and the answer is right."""
from scipy.spatial.distance import cdist

n, d = 60, 30
X = checks.rng("neighbors-memory").integers(-3, 4, size=(n, d))
expected = [np.flatnonzero(row <= 13).tolist() for row in cdist(X, X)]
checks.equal(row_lists(checks.call(neighbors, X, 13), n), expected)
peak = checks.call(checks.in_candidate(peak_bytes), neighbors, X, 13).value
checks.that(
    peak < 0.8 * 8 * n * n * d,
    f"With n = {n}, d = {d} it holds {peak / 1e3:.0f} kB at one time; all n * n * d differences "
    f"are {8 * n * n * d / 1e3:.0f} kB, n * n distances {8 * n * n / 1e3:.0f} kB.",
)

# %% role="hidden" id="neighbors-matches-scipy" points=2 hint="Euclidean, <=, each row with itself. Is eps squared where the distance is? What is added to it counts in small units."
"""scipy's distances, for several shapes, radii and units; many pairs are exactly on the radius."""
from scipy.spatial.distance import cdist

rng = checks.rng("neighbors-matches-scipy")
for n, d, eps in ((30, 2, 0.75), (12, 1, 0.5), (25, 3, 1.5), (9, 5, 2.25), (1, 4, 1.0)):
    X = rng.integers(-6, 7, size=(n, d)) / 4  # quarters: distances are exact
    expected = [np.flatnonzero(row <= eps).tolist() for row in cdist(X, X)]
    for unit in (1.0, 2.0**-24):  # the other is just as exact
        checks.equal(row_lists(checks.call(neighbors, X * unit, eps * unit), n), expected)

# %% role="hidden" id="neighbors-dtypes" points=1 hint="Bytes wrap at 256: convert to float64 before the first subtraction."
"""Bytes, lists of whole numbers and float32 give what float64 gives."""
from scipy.spatial.distance import cdist

X = checks.rng("neighbors-dtypes").integers(0, 256, size=(20, 2))
X[:3] = [[255, 255], [0, 0], [3, 252]]
for eps in (40, 130):
    expected = [np.flatnonzero(row <= eps).tolist() for row in cdist(X, X)]
    for same in (X.astype(np.uint8), X.astype(np.int16), X.tolist(), X.astype(np.float32)):
        checks.equal(row_lists(checks.call(neighbors, same, eps), 20), expected)

# %% role="hidden" id="neighbors-far-away" points=2 hint="Large numbers squared lose their last digits, and these hold the answer. Subtract before you square."
"""Whole numbers near a billion, a few units apart, and one row on the other side of 0."""
from scipy.spatial.distance import cdist

rng = checks.rng("neighbors-far-away")
small = rng.integers(-9, 10, size=(24, 2))
far = small + 2**30 + rng.integers(1000, size=2)
expected = [np.flatnonzero(row <= 5).tolist() for row in cdist(small, small)]
far = np.vstack([-far[:1] // 4, far])  # neither the mean nor row 0 is near the others
expected = [[0]] + [[j + 1 for j in row] for row in expected]
checks.equal(row_lists(checks.call(neighbors, far, 5), 25), expected)

# %% role="hidden" id="neighbors-copies" points=1 hint="Distance 0 is within any radius, whether it is the row itself or its copy."
"""Copies of a row are neighbours at any radius, and X stays as it was."""
rows = checks.rng("neighbors-copies").permutation(30)[:12].reshape(4, 3)
X = np.repeat(rows.astype(float), [3, 1, 2, 1], axis=0)
expected = [[0, 1, 2]] * 3 + [[3]] + [[4, 5]] * 2 + [[6]]
checks.equal(row_lists(checks.call(neighbors, X, 1e9), 7), [list(range(7))] * 7)
checks.equal(row_lists(checks.call(neighbors, X, 1e-9), 7), expected)
checks.leaves_inputs(neighbors, X, 0.5)

# %% [markdown]
# ## Part 2: `kinds` (20-25 min)
#
# Core, border, noise: who is what follows from the neighbourhoods alone, without any cluster. Do it
# first, and the rest can't depend on the order of the rows.
#
# > **Classic failure: off by one.** `near[i]` has row i in it already. So `min_samples=5` asks for
# > *four others*, and the test is `len(near[i]) >= min_samples`.


# %% role="solution" id="kinds"
def kinds(near, min_samples):
    """Whether each row is core, border or noise.

    Parameters
    ----------
    near : list of n integer arrays (or lists), as from `neighbors`, n >= 1
        Entry i has the numbers of all rows within eps of row i, i included, in any order.
    min_samples : int >= 1
        A row is core if at least so many rows, counting itself, are within eps.

    Returns
    -------
    array of shape (n,) of the strings "core", "border" and "noise"
        Border: not core, but a core row is within eps. Noise: neither. near is not changed.
    """
    ### BEGIN SOLUTION
    core = np.array([len(row) for row in near]) >= min_samples
    touched = [core[row].any() for row in near]
    return np.where(core, "core", np.where(touched, "border", "noise"))
    ### END SOLUTION


# %% [markdown] role="hint" for="kinds"
# Can you tell whether row 0 is border before you know whether row 7 is core? How many passes is
# that?

# %% [markdown] role="hint" for="kinds"
# First pass: $c_i\ge m$ for every row, booleans of shape (n,). Second pass: is any of
# `core[near[i]]` true?

# %% [markdown] role="hint" for="kinds"
# ```python
# core = np.array([... for row in near]) >= min_samples
# touched = [... for row in near]                # a core row is within eps
# return np.where(core, "core", np.where(touched, ..., ...))
# ```

# %% role="check" id="kinds-by-hand" points=1 hint="The worked example: counts 2, 3, 2. The row itself is already in its list."
"""The three rows of the worked example, for three values of min_samples."""
near = [np.array([0, 1]), np.array([0, 1, 2]), np.array([1, 2])]
got = checks.call(kinds, near, 3)
checks.equal(got, ["border", "core", "border"])
checks.same_type_and_shape(got, np.array(["border", "core", "border"]))
checks.equal(checks.call(kinds, near, 2), ["core"] * 3)
checks.equal(checks.call(kinds, near, 4), ["noise"] * 3)

# %% role="check" id="kinds-line" points=1 hint="A border row touches a core row. To touch another border row is not enough."
"""Two lines of eight rows, min_samples 4; in the second, 0 and 9 touch border rows only."""
x = np.array([0, 1, 2, 2, 3, 4, 8, 9])
near = [np.flatnonzero(np.abs(x - at) <= 1) for at in x]
expected = ["border", "core", "core", "core", "core", "border", "noise", "noise"]
checks.equal(checks.call(kinds, near, 4), expected)
x = np.array([0, 1, 4, 4, 3, 6, 8, 9])
near = [np.flatnonzero(np.abs(x - at) <= 2) for at in x]
expected = ["noise", "border", "core", "core", "core", "core", "border", "noise"]
checks.equal(checks.call(kinds, near, 4), expected)

# %% role="hidden" id="kinds-matches-sklearn" points=2 hint="Core by the count, border by a core neighbour, noise otherwise; in that order."
"""The core rows and the noise of scikit-learn, for several radii and counts."""
import sklearn.cluster


def core_and_labels(X, eps, m):
    model = sklearn.cluster.DBSCAN(eps=eps, min_samples=m).fit(X)
    return model.core_sample_indices_, model.labels_


rng = checks.rng("kinds-matches-sklearn")
line = [0, 0, 1, 2, 3, 4, 4, 10, 10.5, 12, 12, 11.5, 13, 14, 15, 20, 21, 19.5, 19]
for n, eps, m in ((40, 0.75, 4), (40, 0.5, 2), (31, 1.0, 6), (25, 0.25, 3)):
    X = rng.integers(0, 14, size=(n, 2)) / 4
    if m == 4:  # far off: a shared border row, noise behind border rows, a core row by itself
        X = np.vstack([X, [[100 + at * eps, 9] for at in line]])
    near = [np.flatnonzero(((X - x) ** 2).sum(axis=1) <= eps * eps) for x in X]
    core, labels = checks.reference(core_and_labels, X, eps, m)
    expected = np.where(labels >= 0, "border", "noise").astype("U6")
    expected[core] = "core"
    checks.equal(checks.call(kinds, near, m), expected)

# %% role="hidden" id="kinds-lonely-core" points=1 hint="With min_samples = 1 a row needs nobody but itself."
"""min_samples = 1 makes every row core, also one without company; n + 1 makes all noise."""
n = int(checks.rng("kinds-lonely-core").integers(4, 9))
alone = [np.array([i]) for i in range(n)]
checks.equal(checks.call(kinds, alone, 1), ["core"] * n)
checks.equal(checks.call(kinds, alone, 2), ["noise"] * n)
together = [np.arange(n) for _ in range(n)]
checks.equal(checks.call(kinds, together, n), ["core"] * n)
checks.equal(checks.call(kinds, together, n + 1), ["noise"] * n)

# %% role="hidden" id="kinds-order" points=1 hint="Decide who is core for all rows before you ask who touches a core row."
"""Other row numbers, other orders inside the lists, plain lists: the same kinds."""
rng = checks.rng("kinds-order")
x = np.array([0, 1, 4, 4, 3, 6, 8, 9])
expected = np.array(["noise", "border", "core", "core", "core", "core", "border", "noise"])
for order in (rng.permutation(8), np.arange(7, -1, -1)):
    near = [rng.permutation(np.flatnonzero(np.abs(x[order] - at) <= 2)).tolist() for at in x[order]]
    checks.equal(checks.call(kinds, near, 4), expected[order])
    checks.leaves_inputs(kinds, near, 4)

# %% [markdown]
# ## Part 3: `grow` (25-34 min)
#
# The classes of (2). Pick a core row without a cluster, give it the next number, and walk from
# core row to core row until nothing new turns up. Then pick the next.
#
# Two things decide whether it works on real data. A cluster can be a chain of 100,000 rows, so the
# walk can't be a recursion. And a neighbourhood is the expensive thing, so ask for each *once*: a
# row gets its number when you *find* it, not when you come round to visit it.
#
# Predict: what happens if border rows are walked through as well? The second check shows it.


# %% role="solution" id="grow"
def grow(query, core):
    """The cluster of every core row.

    Parameters
    ----------
    query : callable
        query(i), for a row number i, gives an integer array with the numbers of all rows within
        eps of row i, in any order, i included. It is costly: call it at most once for each i.
    core : array_like of shape (n,), booleans, n >= 1

    Returns
    -------
    integer array of shape (n,)
        Two core rows have the same number exactly if a chain of core rows joins them, each within
        eps of the next. The numbers are 0 to k - 1, in any order. Rows that are not core have -1.

    Chains of any length work. core is not changed.
    """
    ### BEGIN SOLUTION
    labels = np.full(len(core), -1)
    for start in np.flatnonzero(core):
        if labels[start] < 0:
            labels[start] = labels.max() + 1
            stack = [start]
            while stack:
                row = stack.pop()
                for j in query(row):
                    if core[j] and labels[j] < 0:
                        labels[j] = labels[start]
                        stack.append(j)
    return labels
    ### END SOLUTION


# %% [markdown] role="hint" for="grow"
# You stand on a core row. Which of its neighbours get its number? Which of these do you still have
# to visit, and where do you note that down?

# %% [markdown] role="hint" for="grow"
# Keep a list of rows that have a number and wait for their visit. Take one off the end (`pop()`),
# query it once, and append each *core* neighbour whose label is still -1, **after** numbering it.

# %% [markdown] role="hint" for="grow"
# ```python
# labels = np.full(len(core), -1)
# for start in np.flatnonzero(core):
#     if labels[start] < 0:
#         labels[start] = ...                    # the next free number
#         stack = [start]
#         while stack:
#             for j in query(stack.pop()):
#                 if ...:                        # core, and new
#                     ...
# return labels
# ```

# %% [markdown] role="hint" for="grow"
# **Symptoms.** Too many queries: you number rows at their visit, and the same row waits twice. One
# big cluster: you walk through border rows. `RecursionError`: use a list of your own.

# %% role="check" id="grow-by-hand" points=1 hint="Numbers start at 0, -1 is for rows that are not core. Rows 0, 2, 5 are joined by links 0-2 and 2-5."
"""Seven rows: a chain of three core rows, a pair, and two rows that are not core."""
near = [[0, 2], [1], [0, 2, 5, 3], [3, 2], [4, 6], [5, 2], [6, 4]]
core = np.array([True, False, True, False, True, True, True])
got = checks.call(checks.in_candidate(grow_over), grow, near, core)
labels = cluster_labels(got, 7)
checks.same_up_to_permutation(checks.Call(labels, got.writes), [0, -1, 0, -1, 1, 0, 1])
checks.equal(checks.Call(labels < 0, got.writes), ~core, hint="True where the label is -1.")

# %% role="check" id="grow-stops-at-border" points=1 hint="A border row belongs to a cluster, but no chain leads through it."
"""Two clusters that share a border row stay two."""
x = np.array([0, 0, 1, 2, 3, 4, 4])  # eps = 1, min_samples = 4: rows 2 and 4 are core, 3 is between
near = [np.flatnonzero(np.abs(x - at) <= 1).tolist() for at in x]
core = np.array([len(row) >= 4 for row in near])
got = checks.call(checks.in_candidate(grow_over), grow, near, core)
labels = cluster_labels(got, 7)
checks.same_up_to_permutation(checks.Call(labels, got.writes), [-1, -1, 0, -1, 1, -1, -1])
checks.equal(checks.Call(labels < 0, got.writes), ~core, hint="True where the label is -1.")

# %% role="hidden" id="grow-queries" points=2 hint="Number a row when you find it, not when you visit it; then it can't wait twice."
"""Each neighbourhood is asked for once at most."""
rng = checks.rng("grow-queries")
group = rng.integers(3, size=24)
asked = []


def query(i):
    asked.append(int(i))
    if len(asked) > 2400:
        raise RuntimeError("query was called 100 times per row: does the walk end?")
    return np.flatnonzero(group == group[i])


some = np.ones(24, dtype=bool)
some[np.unique(group, return_index=True)[1]] = False  # a border row in each group
for core in (np.ones(24, dtype=bool), some):
    asked.clear()
    got = checks.call(grow, query, core)
    if core.all():
        checks.same_up_to_permutation(got, group)
    row = max(range(24), key=asked.count)
    most, kind = asked.count(row), "core" if core[row] else "not core"
    checks.that(most <= 1, f"query was called {most} times with row {row}, which is {kind}.")

# %% role="hidden" id="grow-matches-scipy" points=2 hint="The connected components of the core rows: start anew at each core row that has no number yet."
"""scipy's connected components, for sparse and crowded rows."""
import scipy.sparse
from scipy.spatial.distance import cdist


def components(X, m):
    """Which rows are within 2 of each other, the core rows, and their connected components."""
    links = cdist(X, X) <= 2
    core = links.sum(axis=1) >= m
    graph = scipy.sparse.csr_array(links & core & core[:, np.newaxis])
    groups = scipy.sparse.csgraph.connected_components(graph)[1]
    return links, core, np.where(core, groups, -1)


rng = checks.rng("grow-matches-scipy")
for n, side, m in ((50, 14, 3), (70, 13, 4), (45, 25, 1), (40, 13, 3), (30, 6, 4)):
    X = rng.integers(0, side, size=(n, 2))
    links, core, groups = checks.reference(components, X, m)
    near = [rng.permutation(np.flatnonzero(row)).tolist() for row in links]
    got = checks.call(checks.in_candidate(grow_over), grow, near, core)
    labels = cluster_labels(got, n)
    checks.same_up_to_permutation(checks.Call(labels, got.writes), groups)
    checks.equal(checks.Call(labels < 0, got.writes), ~core, hint="True where the label is -1.")

# %% role="hidden" id="grow-long-chain" points=1 hint="Python gives up a recursion at about a thousand levels; keep a list of waiting rows instead."
"""A single cluster that is a line of 3,200 rows; a shorter line with its rows in any order."""
# a notebook's kernel may allow 3,000 levels of recursion
for order in (np.arange(3200), checks.rng("grow-long-chain").permutation(200)):
    got = checks.call(checks.in_candidate(grow_on_a_line), grow, order)
    checks.close(got, np.zeros(len(order)), hint="One chain is one cluster, number 0.")

# %% role="hidden" id="grow-degenerate" points=1 hint="No core row: no cluster. Nobody near: a cluster of one."
"""No core row at all, only lonely ones, a single row; core as a list; core isn't changed."""
alone = [[i] for i in range(5)]
helper = checks.in_candidate(grow_over)
checks.equal(checks.call(helper, grow, alone, [False] * 5), [-1] * 5)
checks.equal(np.sort(cluster_labels(checks.call(helper, grow, alone, [True] * 5), 5)), np.arange(5))
checks.equal(checks.call(helper, grow, [[0]], [True]), [0])
checks.leaves_inputs(helper, grow, [[0, 1], [0, 1], [2]], np.array([True, True, False]))

# %% [markdown]
# ## Part 4: `DBSCAN` (34-42 min)
#
# Put it together, and let the border rows in.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | the row itself | counts | counts | `min_samples=5` is four others |
# | distance exactly `eps` | neighbour | neighbour | decides everything on grids and counts |
# | labels | noise -1, clusters from 0 | same | `centers[labels]` reads the last row for noise |
# | cluster numbers | any order | by first core row | compare up to renaming |
# | border of two clusters | either one | the one grown first | the one thing that row order may change |
# | new rows | no `predict` | no `predict` | a new row can make old rows core and join clusters |


# %% role="solution" id="estimator"
class DBSCAN:
    """Density clusters, in scikit-learn's conventions.

    Parameters
    ----------
    eps : float > 0
        Radius; a distance of exactly eps is within it.
    min_samples : int >= 1
        Rows within eps, the row itself among them, that make it core.

    Attributes (after fit)
    ----------------------
    labels_ : integer array of shape (n,)
        Noise is -1. Clusters are 0 to k - 1, in any order. A border row has the label of any core
        row within eps of it.
    core_sample_indices_ : integer array of shape (n_core,), row numbers of the core rows, ascending
    components_ : array of shape (n_core, d), the core rows themselves, in the same order
    """

    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        """Cluster X, array_like (n, d) of any real dtype; y is ignored. Returns the estimator.

        Raises ValueError if eps <= 0, if min_samples < 1, or if X has a NaN or an infinity. Doesn't
        change X, and a second fit starts afresh.
        """
        ### BEGIN SOLUTION
        X = np.asarray(X)
        if self.eps <= 0 or self.min_samples < 1 or not np.isfinite(X).all():
            raise ValueError("eps and min_samples must be positive, X finite.")
        near = neighbors(X, self.eps)
        core = kinds(near, self.min_samples) == "core"
        self.core_sample_indices_ = np.flatnonzero(core)
        self.components_ = X[core]
        self.labels_ = grow(near.__getitem__, core)
        for i in np.flatnonzero(~core):
            owners = near[i][core[near[i]]]
            if len(owners):
                self.labels_[i] = self.labels_[owners[0]]
        return self
        ### END SOLUTION

    def fit_predict(self, X, y=None):
        """The labels of X, after a fit to it."""
        return self.fit(X).labels_


# %% [markdown] role="hint" for="estimator"
# After `grow`, every core row has its number. Which rows are still -1, and which of them shouldn't
# be?

# %% [markdown] role="hint" for="estimator"
# `near.__getitem__` is a query function. For a row i that isn't core: `near[i][core[near[i]]]` are
# its core neighbours. Take the label of any; if there is none, the row is noise.

# %% [markdown] role="hint" for="estimator"
# ```python
# near = neighbors(X, self.eps)
# core = kinds(near, self.min_samples) == "core"
# self.labels_ = grow(near.__getitem__, core)
# for i in np.flatnonzero(~core):
#     owners = ...                       # core rows in near[i]
#     if len(owners):
#         self.labels_[i] = ...
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptom: a few noise rows have a label.** You took it from *any* labelled neighbour, and that
# one was a border row which the same loop had just labelled.

# %% role="check" id="estimator-interface" points=1 hint="fit ends with return self; core_sample_indices_ holds row numbers, not booleans."
"""fit returns the estimator, and every attribute has scikit-learn's shape and meaning."""
X = [[0.0, 1.0], [2.0, 1.0], [3.5, 1.0], [9.0, 1.0]]
model = checks.call(DBSCAN, eps=2, min_samples=3).value
fitted = checks.call(model.fit, X).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.equal(checks.attribute(fitted, "labels_"), [0, 0, 0, -1])
checks.equal(checks.attribute(model, "core_sample_indices_"), [1])
checks.close(checks.attribute(model, "components_"), [[2.0, 1.0]])
checks.equal(checks.call(model.fit_predict, X), [0, 0, 0, -1])

# %% role="check" id="estimator-borders" points=2 hint="A border row takes the number of a core row within eps. It has none to give away."
"""Two clusters that share a border row, and a row that touches only a border row."""
x = np.array([0, 0, 1, 2, 3, 4, 4, 40, 41, 20])
X = np.column_stack([x, np.zeros(10)])
for order in (np.arange(10), np.arange(9, -1, -1)):
    model = checks.call(DBSCAN, eps=1.0, min_samples=4).value
    got = checks.call(model.fit_predict, X[order])
    labels = cluster_labels(got, 10)[np.argsort(order)]
    checks.equal(
        checks.Call(labels[7:], got.writes), [-1, -1, -1], hint="The last three are noise."
    )
    for ends in ([0, 1, 2], [4, 5, 6]):
        together = labels[ends[0]] >= 0 and len(set(labels[ends].tolist())) == 1
        checks.that(together, f"The rows at x = {x[ends]} are not in one cluster.", got=got)
    checks.that(labels[2] != labels[4], "The two clusters have become one.", got=got)
    checks.that(labels[3] in (labels[2], labels[4]), "The shared border row is in none.", got=got)
model = checks.call(DBSCAN, eps=2.0, min_samples=4).value
got = checks.call(model.fit_predict, [[0], [1], [4], [4], [3], [6], [8], [10]])
checks.equal(got, [-1, 0, 0, 0, 0, 0, 0, -1], hint="0 and 10 touch border rows only.")

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="Same noise, same groups of core rows, and each border row with one of its core neighbours."
"""scikit-learn's clusters, noise and core rows, for several shapes and settings."""
import sklearn.cluster
from scipy.spatial.distance import cdist


def fitted(X, eps, m):
    model = sklearn.cluster.DBSCAN(eps=eps, min_samples=m).fit(X)
    return model.labels_, model.core_sample_indices_, model.components_


rng = checks.rng("estimator-matches-sklearn")
line = [0, 0, 1, 2, 3, 4, 4, 10, 10.5, 12, 12, 11.5, 13, 14, 15, 20, 21, 19.5, 19]
planted = np.column_stack([100 + 0.5 * np.array(line), np.zeros(19)])
cases = (
    (rng.integers(0, 14, size=(60, 2)) / 4, 0.75, 5),
    (rng.integers(0, 7, size=(50, 3)) / 4, 0.75, 4),
    (rng.integers(0, 160, size=(40, 1)) / 4, 0.75, 3),
    (np.vstack([rng.integers(0, 16, size=(50, 2)) / 4, planted]), 0.5, 4),
    (np.vstack([planted, rng.integers(0, 16, size=(50, 2)) / 4])[::-1], 0.5, 4),
)
for X, eps, m in cases:
    n = len(X)
    theirs, rows, points = checks.reference(fitted, X, eps, m)
    model = checks.call(DBSCAN, eps=eps, min_samples=m).value
    got = checks.call(model.fit_predict, X)
    labels = cluster_labels(got, n)
    checks.equal(
        checks.Call(labels < 0, got.writes), theirs < 0, hint="True where the row is noise."
    )
    checks.same_up_to_permutation(checks.Call(labels[rows], got.writes), theirs[rows])
    close = cdist(X, X[rows]) <= eps
    for i in np.flatnonzero(theirs >= 0):
        owners = rows[close[i]]
        whose = f"The label of row {i} belongs to none of the core rows within eps of it."
        checks.that(labels[i] in labels[owners], whose, got=got)
    checks.equal(checks.attribute(model, "core_sample_indices_"), rows)
    checks.close(checks.attribute(model, "components_"), points)

# %% role="hidden" id="estimator-iris" points=1 hint="38 pairs of irises are exactly 5 mm apart: they are neighbours."
"""The irises, in millimetres: 150 real flowers, two clusters, 19 in none."""
import sklearn.cluster
import sklearn.datasets


def their_labels(X):
    return sklearn.cluster.DBSCAN(eps=5, min_samples=6).fit(X).labels_


X = np.rint(sklearn.datasets.load_iris().data * 10).astype(int)
model = checks.call(DBSCAN, eps=5, min_samples=6).value
got = checks.call(model.fit_predict, X)
labels = cluster_labels(got, 150)
theirs = checks.reference(their_labels, X)  # no row touches two clusters: one right answer
checks.equal(checks.Call(labels < 0, got.writes), theirs < 0, hint="True where the row is noise.")
checks.same_up_to_permutation(checks.Call(labels, got.writes), theirs)

# %% role="hidden" id="estimator-copies" points=1 hint="Twice the rows, twice the counts: min_samples has to follow, and nothing else changes."
"""Near 2**30, every row twice with min_samples doubled: the same clusters. X isn't changed."""
line = [0, 0, 1, 2, 3, 4, 4, 10, 10.5, 12, 12, 11.5, 13, 14, 15, 20, 21, 19.5, 19]
start = checks.rng("estimator-copies").integers(-50, 50, size=2) + 2**30
X = start + np.column_stack([line, np.repeat([0, 3, 5], [7, 8, 4])])
n = len(X)
model = checks.call(DBSCAN, eps=1, min_samples=4).value
once = cluster_labels(checks.call(model.fit_predict, X), n)
core = np.array([2, 4, 9, 10, 11, 12, 15])
checks.equal(checks.attribute(model, "core_sample_indices_"), core)
model = checks.call(DBSCAN, eps=1, min_samples=8).value
got = checks.call(model.fit_predict, np.tile(X, (2, 1)))
twice = cluster_labels(got, 2 * n)
noise = np.tile(once < 0, 2)
checks.equal(checks.Call(twice < 0, got.writes), noise, hint="True where the row is noise.")
both = np.append(core, core + n)
checks.same_up_to_permutation(checks.Call(twice[both], got.writes), np.tile(once[core], 2))
checks.leaves_inputs(model.fit, X)

# %% role="hidden" id="estimator-refuses" points=1 hint="Refuse eps <= 0, min_samples < 1, NaN and inf. A good fit sets every attribute anew, and no parameter."
"""Impossible settings, NaN and infinity are a ValueError; a good fit afterwards starts afresh."""
good = np.array([[0.0], [1.5], [5.0]])
for eps, m in ((0, 2), (-1.0, 2), (1.0, 0)):
    model = checks.call(DBSCAN, eps=eps, min_samples=m).value
    checks.raises(ValueError, model.fit, good, hint=f"Refuse eps = {eps}, min_samples = {m}.")
model = checks.call(DBSCAN, eps=0.25, min_samples=1).value
checks.equal(np.sort(cluster_labels(checks.call(model.fit_predict, good), 3)), [0, 1, 2])
model = checks.call(DBSCAN, eps=1.5, min_samples=2).value
for bad in (np.nan, np.inf):
    X = np.array([[0.0, bad], [1.0, 2.0], [1.0, 2.0]])
    checks.raises(ValueError, model.fit, X, hint=f"Refuse an X with {bad} in it.")
checks.equal(checks.call(model.fit_predict, good), [0, 0, -1])
checks.equal(checks.call(model.fit_predict, good[::-1]), [-1, 0, 0])
checks.equal(checks.call(model.fit_predict, [[0], [4], [8]]), [-1, -1, -1])
checks.equal(checks.attribute(model, "core_sample_indices_"), [])
checks.same_type_and_shape(checks.attribute(model, "components_"), np.zeros((0, 1)))
checks.equal(checks.attribute(model, "eps"), 1.5, hint="eps belongs to the caller.")

# %% [markdown]
# ## Experiments (42-48 min)
#
# **Agreement.** The thousand points again: your fit, scikit-learn's, and k-means with k = 2, which
# is told the number that DBSCAN had to find.

# %% role="figure"
from sklearn.cluster import DBSCAN as Theirs
from sklearn.cluster import KMeans
from sklearn.datasets import make_moons
from sklearn.metrics import adjusted_rand_score

moons = make_moons(1000, noise=0.06, random_state=0)[0]
fits = {
    "yours": DBSCAN(eps=0.1, min_samples=10).fit(moons).labels_,
    "scikit-learn's DBSCAN": Theirs(eps=0.1, min_samples=10).fit(moons).labels_,
    "k-means, k = 2": KMeans(2, n_init=10, random_state=0).fit(moons).labels_,
}
fig, axes = plt.subplots(1, 3, figsize=(11, 3.2), sharey=True)
for ax, (name, labels) in zip(axes, fits.items(), strict=True):
    for z, colour in ((0, "#0072B2"), (1, "#E69F00"), (-1, "#CC3311")):
        at = moons[labels == z]
        mark = {"marker": "x", "s": 40} if z < 0 else {"s": 6}
        tag = "noise" if z < 0 else f"cluster {z}"
        ax.scatter(*at.T, color=colour, label=f"{tag}: {len(at)} rows", **mark)
    ax.set(title=name, xlabel="x₁ (no unit)")
    ax.legend(fontsize=7, loc="lower left")
axes[0].set_ylabel("x₂ (no unit)")
plt.tight_layout()
plt.show()
same = adjusted_rand_score(fits["yours"], fits["scikit-learn's DBSCAN"])
print(f"agreement with scikit-learn: {same:.3f} (adjusted Rand index: 1 is the same groups)")

# %% [markdown]
# *The claim: your groups are scikit-learn's, noise included; their numbers may differ. K-means must
# cut with a straight line, and no straight line parts these moons.*
#
# Now move $\varepsilon$. What goes wrong first as it shrinks, and what when it is too large?

# %% role="figure"
from interviewlab.pictures import slider


def with_eps(eps):
    labels = DBSCAN(eps=eps, min_samples=10).fit(moons).labels_
    _, ax = plt.subplots(figsize=(7, 3.6), layout="constrained")
    ax.scatter(*moons[labels < 0].T, marker="x", s=25, color="0.6", label="noise")
    ax.scatter(*moons[labels >= 0].T, c=labels[labels >= 0] % 10, cmap="tab10", vmin=0, vmax=9, s=8)
    noise, clusters = np.mean(labels < 0), labels.max() + 1
    ax.set(title=f"eps = {eps}: {clusters} clusters, {noise:.0%} of the rows are noise")
    ax.set(xlabel="x₁ (no unit)", ylabel="x₂ (no unit)")
    ax.legend(fontsize=8, loc="lower left")
    plt.show()


slider(with_eps, [0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.15, 0.2, 0.25], "eps", start=0.05)

# %% [markdown]
# *The claim: a small eps shreds the moons before it loses them: 27 pieces and 56% noise at 0.05,
# noise alone at 0.03. From 0.08 to 0.2 both moons are whole. At 0.25 a ball reaches across the gap,
# and two clusters are one.*
#
# **Choosing eps.** A row is core at $\varepsilon$ exactly if its m-th nearest row, itself counted
# first, is within $\varepsilon$. So sort these distances: the curve shows how many rows each
# $\varepsilon$ would leave without core status. People look for its knee.

# %% role="figure"
from sklearn.datasets import make_moons

moons = make_moons(1000, noise=0.06, random_state=0)[0]
fig, ax = plt.subplots(figsize=(7, 3.8))
orders = [np.random.default_rng(seed).permutation(1000) for seed in range(20)]
for share, colour, style in ((1, "#0072B2", "-"), (2, "#E69F00", "--"), (4, "#CC3311", ":")):
    draws = [moons[order[: 1000 // share]] for order in orders]
    Z = draws[0]
    far = np.sort(np.linalg.norm(Z[:, None] - Z, axis=2), axis=1)[:, 9]
    name = {1: "all 1,000 rows", 2: "half", 4: "a quarter"}[share]
    ax.plot(np.linspace(0, 100, len(Z)), np.sort(far), color=colour, ls=style, lw=2.2, label=name)
    for eps in sorted({0.1, 0.1 * np.sqrt(share)}):
        fits = [DBSCAN(eps=eps, min_samples=10).fit(rows) for rows in draws]
        core = np.mean([len(fit.core_sample_indices_) for fit in fits]) / len(Z)
        two = sum(fit.labels_.max() == 1 for fit in fits)
        print(f"{name:15} eps {eps:.3f}: {core:4.0%} core, two clusters in {two:2} of 20 draws")
ax.axhline(0.1, color="0.5", lw=1.2, label="eps = 0.1")
ax.set(xlabel="rows, sorted (% of the sample)", ylim=(0, 0.45))
ax.set_ylabel("distance to 10th nearest\nrow, itself first (unit of X)")
ax.legend()
plt.show()

# %% [markdown]
# *The claim (curves: one draw): thinning the rows lifts the whole curve past a fixed eps. By (4)
# the radius must grow like $n^{-1/d}$, here by $\sqrt2$ for half: that brings both moons back in
# most draws. At a quarter it falls short more often: a ball of radius 0.2 is wider than a moon, so
# much of it is empty, and (3) wants a density that hardly changes within the ball.*
#
# > **Classic failure: missing normalisation.** One radius, so one unit. In scikit-learn's wine data
# > `proline` alone holds 99.8% of the total variance: unscaled, DBSCAN sees one column of thirteen.
#
# **Cost.** $O(n^2d)$ for brute force. A tree makes it about $O(n\log n)$ in low dimensions, while
# neighbourhoods stay small; the lists themselves take $\sum_i c_i$ numbers.
#
# ## Follow-ups (48-54 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# I shuffle the rows. What can change, and why nothing else? → Where does the argument fail for
# border rows? → Make the whole answer free of order.
#
# <details><summary>A weak answer</summary>
#
# "DBSCAN is deterministic, so nothing changes."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Counts don't depend on order, so neither do the kinds. On core rows, being joined by a chain is
# reflexive, symmetric and transitive, so the clusters are its classes: unique. Border rows aren't
# part of that relation: a core row reaches a border row, but the border row reaches nobody, so
# symmetry fails, and two clusters may both reach it. To remove the freedom I can call border rows
# noise (the variant DBSCAN\*), or give each to its nearest core row with a rule for ties that looks
# at coordinates, not at row numbers.
#
# </details>
#
# ### 2. Break it
#
# By eye there are three clusters, and no eps finds them. What is going on? → State the condition. →
# What do you use instead?
#
# <details><summary>A weak answer</summary>
#
# "I'd grid-search eps and min_samples and take the best silhouette."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Different densities. One eps is one cut at height t; two peaks part only above the valley between
# them, a third is seen only below its top. If the valley is the higher, no cut works. So use all
# cuts at once: replace the distance of two rows by the maximum of it and both distances to the m-th
# nearest row; the single-linkage tree of that holds the core clusters of *every* eps. HDBSCAN
# builds the tree and keeps the branches that live longest, each at its own height; OPTICS writes
# the same information as an ordering. The price: a new parameter, the smallest cluster worth a
# name.
#
# </details>
#
# ### 3. Scale it
#
# $10^8$ positions in the plane. What breaks first? → Avoid most distances. → And with 100 columns?
#
# <details><summary>A weak answer</summary>
#
# "Use a k-d tree, then it's n log n."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Brute force is $5\cdot10^{15}$ pairs. A tree mends that, but stored neighbour lists break next: at
# 100 neighbours each, $10^{10}$ numbers of 8 bytes are 80 GB. So I query as I go, or use a grid
# with cells of side $\varepsilon/\sqrt2$: rows in one cell are all within eps, so a cell with m
# rows is core as a whole, and I join cells with union-find. A tree alone guarantees nothing: with a
# large eps every list has length n. In 100 columns a grid has too many cells and a tree prunes
# little; distances concentrate too, so first I'd ask whether a radius still means anything, and
# embed or project.
#
# </details>
#
# ### 4. Compare it
#
# When k-means, when DBSCAN? → What does each assume about a cluster? → Which gives you something to
# deploy?
#
# <details><summary>A weak answer</summary>
#
# "DBSCAN, because you don't have to choose k."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# K-means assumes compact clusters of similar spread and has to place every row; its cells are
# convex. It has an objective, a `predict`, and runs on $10^8$ rows. DBSCAN assumes that gaps
# between clusters are emptier than the clusters, at one common height. It gets any shape and says
# "none of them", but optimises nothing, and two parameters replace k. I take DBSCAN for positions
# on a map with stray fixes, k-means (or a mixture, if I need probabilities) for segments that
# somebody will be assigned to tomorrow.
#
# </details>
#
# ### 5. In production
#
# A nightly job clusters delivery stops. Traffic doubled, and two districts became one cluster. Why?
# → What do you change? → Customers complain that cluster 7 is a different district every morning.
#
# <details><summary>A weak answer</summary>
#
# "The data drifted; I'd retrain."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Nothing moved. With twice the rows the cut falls to half its height, and the thin stops between
# the districts became core. I tie the settings to a density: keep eps, which is in metres and means
# something, and let $m-1$ grow with $n-1$. I'd watch the share of noise and of core rows as an
# alarm, because both can move before the clusters do. Numbers are only names: I match tonight's
# clusters to yesterday's by shared rows and carry the names over. For a stop that arrives at noon:
# the cluster of a core row within eps, otherwise none; the model itself waits for the night.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "A larger eps joins things, so the number of clusters only falls." → Your
# smallest counterexample? → What *is* monotone?
#
# <details><summary>A weak answer</summary>
#
# "Yes, at the end everything is one cluster." (True of the end, and you have agreed to something
# false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False. Two rows 1 apart, $m=2$: no cluster at eps = 0.5, one at 1. And beyond the first cluster:
# $x=0,1,10,12$ makes one at eps = 1, two at 2, one at 9. A larger eps joins clusters *and* lets
# new ones rise out of the noise. Monotone are the counts, so core rows stay core and, once
# joined, stay joined; noise only shrinks. In the picture of the cut: as the water falls, islands
# merge, and new ones appear.
#
# </details>

# %% [markdown]
# ## Card (54-55 min)
#
# - $c_i$ counts the row itself and distances of exactly eps. Core: $c_i\ge m$.
# - Clusters are the connected components of the *core* rows: unique, whatever the order.
# - Border rows join a cluster and lead nowhere. Noise is -1.
# - Number a row when you find it; a list, not a recursion; one query per row.
# - One eps is one cut at $t=\frac{m-1}{(n-1)V_d\varepsilon^d}$: the islands are the clusters.
# - Twice the rows is half the cut: settings belong to a sample size and to a unit.
#
# **Two traps.** Tuning on a sample. Using -1 as an index.
#
# **In 30 seconds:** "I count the rows within eps, the row itself included. Rows with enough of them
# are core; linked core rows form clusters, uniquely; border rows attach to a core neighbour, the
# rest is noise. It's one cut through the density, so any shape works, different densities don't,
# and eps has to be rethought whenever n or the units change."
#
# **Recall tomorrow, on paper:** equation (4), and what half the rows do to it.
#
# ## Sources
#
# - M. Ester, H.-P. Kriegel, J. Sander, X. Xu, *A density-based algorithm for discovering clusters
#   in large spatial databases with noise*, KDD 1996.
# - E. Schubert, J. Sander, M. Ester, H.-P. Kriegel, X. Xu, *DBSCAN revisited, revisited*, ACM TODS
#   42(3), 2017, on complexity and parameters.
# - J. Gan, Y. Tao, *DBSCAN revisited: mis-claim, un-fixability, and approximation*, SIGMOD 2015.
# - R. Campello, D. Moulavi, J. Sander, *Density-based clustering based on hierarchical density
#   estimates*, PAKDD 2013, on DBSCAN\* and HDBSCAN.
# - M. Ankerst, M. Breunig, H.-P. Kriegel, J. Sander, *OPTICS*, SIGMOD 1999.
# - J. A. Hartigan, *Clustering Algorithms*, 1975, chapter 11, on clusters as regions of high
#   density.
# - scikit-learn user guide, *Clustering*, section on DBSCAN.

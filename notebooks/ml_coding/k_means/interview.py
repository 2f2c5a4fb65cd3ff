# ---
# title: K-means from scratch
# summary: Build k-means with k-means++ and restarts, and say why perfect clusters can stay unfound.
# difficulty: 2
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Cluster these rows for me: k-means, numpy only. Start wherever you like, then tell me how you
# > would choose the start. I'll compare with scikit-learn: agree with it or say where you differ."
#
# Ask before you type. Three questions are worth a minute each.
#
# <details><summary>When is it finished: after so many rounds, when little changes, or when nothing
# does?</summary>
#
# When no label changes. That always happens after finitely many rounds (you will show why), and
# only then is there one right answer for a given start. `max_iter` is the emergency brake.
#
# </details>
#
# <details><summary>What if a cluster loses all its rows?</summary>
#
# It keeps its centre. The mean of no rows is `nan`, so *some* rule is needed. The library has a
# different one, and the difference turns out to be visible.
#
# </details>
#
# <details><summary>How large can the data get, and where do they lie?</summary>
#
# The n rows fit in memory, n times k numbers do too, n times k times d do not. Some columns are
# timestamps or map coordinates: huge numbers that differ in the last digits. Pixels come as bytes.
#
# </details>
#
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $x_i$ | `X` | (n, d) | one row an example |
# | $c_j$ | `centers` | (k, d) | one row a centre |
# | $z_i$ | `labels` | (n,) | integers 0 … k-1: the centre of row i |
# | $D_i^2$ | `nearest` | (n,) | squared distance of row i to its nearest centre |
# | $J$ | inertia | scalar | the **sum** of these squared distances |
#
# `assign` (6 min) → `update` (4) → `lloyd` (7) → `plus_plus` (8) → `KMeans` (6). Each part uses
# earlier ones.
#
# **What the interviewer is evaluating:** do you vectorise without an array that doesn't fit; do you
# foresee the empty cluster; can you say why the loop ends, and why that isn't the same as being
# right.
#
# **If you are late:** cut the digits, then the `ValueError`s of the last part. Never `plus_plus`.

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


def compare(got, labels, nearest, **options):
    """Both things that a call of `assign` returned, with what they should be."""
    ours, far = checks.unpack(got, "labels", "nearest")
    checks.close(ours, labels, **options)
    checks.close(far, nearest, **options)
    whole = np.asarray(ours.value).dtype.kind in "iu"
    checks.that(whole, "The labels are not integers, and only integers can be an index.", got=ours)


def parts_of(got):
    """The centers, labels and history that a call of `lloyd` returned."""
    centers, labels, history = checks.unpack(got, "centers", "labels", "history")
    checks.finite(history)
    flat = np.ndim(history.value) == 1 and len(history.value) > 0
    checks.that(flat, "The history is not a flat list of numbers.", got=history)
    return centers, labels, checks.Call(np.asarray(history.value, dtype=float), history.writes)


def draw_starts(plus_plus, X, k, times, seed):
    """The starts of many calls that share one generator, an array (times, k, d)."""
    rng = np.random.default_rng(seed)
    starts = [np.asarray(plus_plus(X, k, rng), dtype=float) for _ in range(times)]
    for start in starts:
        if start.shape != (k, X.shape[1]):
            raise ValueError(f"A start has shape {start.shape}, not (k, d) = {(k, X.shape[1])}.")
    return np.stack(starts)


def first_draws(estimator, X, n_init, seed):
    """What the generator of each restart says first."""
    said = []

    def start(X, n_clusters, rng):
        said.append(rng.random())
        return X[:n_clusters]

    estimator(n_clusters=2, init=start, n_init=n_init, random_state=seed).fit(X)
    return said


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Nine round blobs on a 3 × 3 grid, 20 rows each, standard deviation 1, and k = 9. From nine random
# rows, scikit-learn runs k-means until nothing changes. How often does each blob get a centre of its
# own, if neighbours are 5 apart? And if they are 1,000 apart, so that a child could draw the
# circles? Commit to two numbers.

# %% role="figure"
from sklearn.cluster import KMeans as Theirs

my_guesses = None  # two percentages, before you run this
grid = np.array([[i, j] for i in range(3) for j in range(3)])


def share_found(spacing, runs=400):
    found = 0
    for run in range(runs):
        rng = np.random.default_rng(run)
        X = np.repeat(grid * spacing, 20, axis=0) + rng.normal(size=(180, 2))
        start = X[rng.choice(180, size=9, replace=False)]
        labels = Theirs(9, init=start, n_init=1, tol=0).fit(X).labels_.reshape(9, 20)
        majority = [np.bincount(blob).argmax() for blob in labels]
        found += len(set(majority)) == 9
    return found / runs


for spacing in (5, 1000):
    print(f"spacing {spacing:4}: all nine found in {share_found(spacing):.0%} of 400 starts")
print("your guesses:", my_guesses)

# %% [markdown]
# ## Theory (6-14 min)
#
# We want labels and centres that make the inertia small:
#
# $$J(z, c) = \sum_{i=1}^{n} \lVert x_i - c_{z_i}\rVert^2. \tag{1}$$
#
# Finding the best pair is NP-hard. But with one half held fixed, the other half is easy.
#
# **Hold the centres.** Each label occurs in one term of (1), so each row picks its nearest centre.
#
# **Hold the labels.** Let $S$ be the rows of one cluster and $\bar x$ their mean. Write $x_i - c =
# (x_i-\bar x) + (\bar x-c)$ and square:
#
# $$\sum_{i\in S}\lVert x_i-c\rVert^2 = \sum_{i\in S}\lVert x_i-\bar x\rVert^2 +
# 2(\bar x-c)^\top\underbrace{\sum_{i\in S}(x_i-\bar x)}_{=\,0} + |S|\,\lVert\bar x-c\rVert^2.
# \tag{2}$$
#
# Only the last term knows $c$, and it is zero at $c=\bar x$. So the mean is the best centre, and
# moving there saves exactly $|S|\lVert\bar x-c\rVert^2$.
#
# **Why the loop ends.** Neither step can raise $J$. Each labelling fixes the means that follow
# it, and so a value of $J$. When a label changes, $J$ falls (or, in a tie, the label does), so no
# labelling comes twice. There are at most $k^n$ of them.
#
# **By hand, with three rows.** $x = 0, 1, 5$ and the centres start at 0 and 1:
#
# | step | centres | labels | $J$ |
# |---|---|---|---|
# | assign | 0, 1 | 0 1 1 | 0 + 0 + 16 = 16 |
# | update | 0, 3 | 0 1 1 | 0 + 4 + 4 = 8 |
# | assign | 0, 3 | 0 0 1 | 0 + 1 + 4 = 5 |
# | update | ½, 5 | 0 0 1 | ¼ + ¼ + 0 = 0.5 |
# | assign | ½, 5 | 0 0 1 | 0.5, no label changed: stop |
#
# The first update saved 8, as (2) says: two rows, a move of 2, $2\cdot2^2=8$.
#
# "So it finds the minimum." No: it stops where *neither half alone* can improve. Take $x=0,2,5$ and
# the centres $0$ and $3.5$. Row 2 is 2 away from the one and 1.5 from the other; both centres are
# the means of their rows. Nothing moves, at $J=4.5$. The split $\{0,2\},\{5\}$ costs 2.

# %% role="figure"
for x, c in (([0, 1, 5], [0, 1]), ([0, 2, 5], [0, 3.5])):
    x, c = np.array(x, dtype=float), np.array(c, dtype=float)
    for _ in range(3):
        gap = (x[:, None] - c) ** 2
        z = gap.argmin(axis=1)
        after = np.array([x[z == j].mean() for j in range(2)])
        print(f"centres {c}, labels {z}, J = {gap.min(axis=1).sum()};", end=" ")
        print(f"means {after}, J = {((x - after[z]) ** 2).sum()}")
        c = after
    print()

# %% [markdown]
# ## Part 1: `assign` (14-20 min)
#
# Everybody's first line is `((X[:, None] - centers) ** 2).sum(axis=2)`. It is right, and it holds
# n·k·d numbers at once: 80 GB for a million rows, 100 centres and 100 columns. A loop over centres
# needs n·d at a time. Fastest is one matrix product:
#
# $$\lVert x-c\rVert^2 = \lVert x\rVert^2 - 2x^\top c + \lVert c\rVert^2. \tag{3}$$
#
# > **Classic failure: stability.** At $x\approx10^9$ the squares in (3) are $10^{18}$, and float64
# > spaces such numbers 128 apart. Two centres that differ by 3 can't be told apart, and distances
# > come out negative. Subtract first, then square; or shift everything to the origin and use (3).


# %% role="solution" id="assign"
def assign(X, centers):
    """The nearest centre of each row, and how far it is.

    Distances are squared Euclidean, computed in float64. A tie goes to the lowest label.

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 1, d >= 1, any real dtype (ints, bytes and float32 too)
    centers : array_like of shape (k, d), k >= 1, any real dtype

    Returns
    -------
    labels : array of shape (n,), integers from 0 to k - 1
    nearest : array of shape (n,), float64
        Squared distance to that centre, never negative. Right also for data far from the origin:
        whole numbers near 2**30 give exact labels.

    Memory: a few arrays of n * d or n * k numbers at a time, none of n * k * d. (Blocks of some
    hundred rows are fine.)
    The arguments are not changed.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X, dtype=float)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return D.argmin(axis=0), D.min(axis=0)
    ### END SOLUTION


# %% [markdown] role="hint" for="assign"
# Your answer compares n rows with k centres. Which loop is the cheap one to write in Python, over
# rows or over centres?

# %% [markdown] role="hint" for="assign"
# For one centre `c` of shape (d,), `X - c` has shape (n, d), and a sum over axis 1 leaves (n,). Stack
# k of those: (k, n). Convert to float *before* you subtract: bytes wrap at 256.

# %% [markdown] role="hint" for="assign"
# ```python
# X = np.asarray(X, dtype=float)
# D = np.array([... for c in centers])     # (k, n)
# return D.argmin(axis=...), ...
# ```

# %% role="check" id="assign-by-hand" points=1 hint="Square, then add over the columns: (3, 3) is 18 away from the origin and 25 from (3, 8)."
"""Values that you can verify by hand; whole labels, ties to the lowest; nothing is changed."""
got = checks.call(assign, [[3, 3], [3, 4], [6, 8], [4, 6], [0, -2]], [[0, 0], [3, 8]])
compare(got, [0, 1, 1, 1, 0], [18, 16, 9, 5, 4])
compare(checks.call(assign, [[0], [1], [5]], [[0], [3]]), [0, 0, 1], [0, 1, 4])
compare(checks.call(assign, [[7, 1]], [[9, 9], [7, 3], [7, 3], [5, 9]]), [1], [4])
checks.leaves_inputs(assign, np.array([[1.0, 2.0], [8.0, 0.5]]), np.array([[1.5, 1.0]]))

# %% role="check" id="assign-memory" points=1 hint="Loop over the centres, or use a matrix product: no array needs n * k * d numbers."
"""Nothing of n * k * d numbers is ever held."""
n, d, k = 3000, 20, 8
X, centers = np.ones((n, d)), np.arange(k * d).reshape(k, d) / 2  # memory asks for sizes only
peak = checks.call(checks.in_candidate(peak_bytes), assign, X, centers).value
checks.that(
    peak < 0.8 * 8 * n * k * d,
    f"With n = {n}, k = {k}, d = {d} it holds {peak / 1e6:.1f} MB at one time; all n * k * d "
    f"differences are {8 * n * k * d / 1e6:.1f} MB, n * k distances {8 * n * k / 1e6:.1f} MB.",
)

# %% role="hidden" id="assign-matches-scipy" points=2 hint="Squared Euclidean distances, (n, k); the minimum is over the centres. Small integers wrap and float32 rounds: convert to float64 first."
"""scipy's distances, for every shape and dtype."""
from scipy.spatial.distance import cdist

rng = checks.rng("assign-matches-scipy")
for n, d, k in ((23, 3, 5), (4, 1, 7), (1, 6, 2), (9, 4, 1)):
    X, centers = rng.normal(size=(n, d)), rng.normal(size=(k, d))
    D = cdist(X, centers, "sqeuclidean")
    compare(checks.call(assign, X, centers), D.argmin(axis=1), D.min(axis=1))
X = rng.permutation(250)[:22].reshape(11, 2).astype(np.uint8)
centers = np.array([[0, 255], [255, 3], [120, 101]], dtype=np.uint8)
centers[:, 1] -= rng.integers(3, size=3).astype(np.uint8)
D = cdist(X.astype(float), centers.astype(float), "sqeuclidean")
best = D.min(axis=1, keepdims=True) == D
for dtype in (np.uint8, np.int16):
    got = checks.call(assign, X.astype(dtype), centers.astype(dtype))
    compare(got, best.argmax(axis=1), D.min(axis=1), hint=f"X and centers of {dtype.__name__}.")
X, centers = (rng.normal(size=(rows, 3)).astype(np.float32) for rows in (30, 4))
D = cdist(X.astype(float), centers.astype(float), "sqeuclidean")
got = checks.call(assign, X, centers)
compare(got, D.argmin(axis=1), D.min(axis=1), rtol=1e-9, hint="float32 in, float64 work.")

# %% role="hidden" id="assign-far-away" points=2 hint="Large numbers squared lose their last digits, and these hold the answer. Take differences before squares."
"""Whole numbers near a billion, a few units apart; rows on a centre are not below 0 away."""
rng = checks.rng("assign-far-away")
small = rng.integers(-9, 10, size=(15, 2)) * 10
corners = np.array([[-83, -80], [1, 4], [82, 91], [-60, 78]])
far = 2**30 + rng.integers(1000, size=2)
D = ((small[:, np.newaxis] - corners) ** 2).sum(axis=2)
clear = np.sort(D, axis=1)[:, 1] - D.min(axis=1) > 0  # no ties
got = checks.call(assign, (small + far)[clear], corners + far)
compare(got, D.argmin(axis=1)[clear], D.min(axis=1)[clear], rtol=1e-6)
X = np.sqrt(np.arange(1.0, 181.0)).reshape(60, 3)
_, nearest = checks.unpack(checks.call(assign, X, X[:40]), "labels", "nearest")
checks.finite(nearest)
checks.that(np.min(nearest.value) >= 0, "A squared distance is negative.", got=nearest)

# %% [markdown]
# ## Part 2: `update` (20-24 min)
#
# By (2) each centre moves to the mean of its rows. Decide first what happens to a centre that has
# none; the prompt told you.
#
# > **Classic failure: missing normalisation.** The divisor is the size of *that* cluster: not n, not
# > n / k. A sum without one throws the centres out of the data.


# %% role="solution" id="update"
def update(X, labels, centers):
    """Each centre moved to the mean of its rows.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype
    labels : array_like of shape (n,), integers from 0 to k - 1
    centers : array_like of shape (k, d), any real dtype
        The centres so far. A cluster without rows keeps its own.

    Returns
    -------
    array of shape (k, d), float64
        Never rounded, also if X and centers are whole numbers. The arguments are not changed.
    """
    ### BEGIN SOLUTION
    X, labels = np.asarray(X), np.asarray(labels)
    moved = np.array(centers, dtype=float)
    for j in np.unique(labels):
        moved[j] = X[labels == j].mean(axis=0)
    return moved
    ### END SOLUTION


# %% [markdown] role="hint" for="update"
# Which labels occur at all? What must the array hold for those that do not?

# %% [markdown] role="hint" for="update"
# `X[labels == j]` has shape (rows of cluster j, d), and its mean over axis 0 has shape (d,). Begin
# with a float *copy* of `centers`: an array made like an integer one truncates what you write.

# %% [markdown] role="hint" for="update"
# ```python
# moved = np.array(..., dtype=float)
# for j in ...:                       # only clusters that have rows
#     moved[j] = ...
# return moved
# ```

# %% role="check" id="update-by-hand" points=1 hint="The mean of 1 and 5 is 3. A label that nobody has keeps its centre."
"""The worked example; two columns, clusters of no row and of one; nothing is changed."""
checks.close(checks.call(update, [[0], [1], [5]], [0, 1, 1], [[0], [1]]), [[0], [3]])
X, labels = [[1, 2], [4, 0], [2, 7], [5, 5], [0, 0], [7, 3]], [3, 1, 3, 3, 1, 4]
got = checks.call(update, X, labels, [[9, 8], [0, 0], [7, 6], [1, 1], [6, 5]])
checks.close(got, [[9, 8], [2, 0], [7, 6], [8 / 3, 14 / 3], [7, 3]])
checks.leaves_inputs(update, np.array(X) / 2, np.array(labels), np.eye(5)[:, :2])

# %% role="check" id="update-whole-numbers" points=1 hint="np.zeros_like(X) of integers holds integers: 2.5 becomes 2."
"""Integer rows and integer centres give fractions, bytes and float32 the same."""
rng = checks.rng("update-whole-numbers")
X = rng.integers(180, 250, size=(7, 2))
labels = np.array([0, 1, 1, 0, 1, 0, 0])
X[:2] += 1 - (X[labels == 0].sum(axis=0) % 2) * np.array([[1], [0]])  # an odd sum of four
expected = [X[labels == j].sum(axis=0) / np.sum(labels == j) for j in (0, 1)]
for dtype in (int, np.uint8, np.float32):
    got = checks.call(update, X.astype(dtype), labels, np.array([[1, 2], [3, 4]], dtype=dtype))
    checks.close(got, expected, rtol=1e-5)
got = checks.call(update, X + 2**30, labels, [[1, 2], [3, 4]])
checks.close(got, np.array(expected) + 2**30, rtol=1e-12, hint="float32 has 7 digits only.")

# %% role="hidden" id="update-matches-pandas" points=2 hint="Means over the rows of one cluster, in label order, as many as there are centres."
"""pandas' group means, where every cluster has rows."""
import pandas as pd


def theirs(X, labels):
    return pd.DataFrame(X).groupby(labels).mean().to_numpy()


rng = checks.rng("update-matches-pandas")
for n, d, k in ((31, 3, 5), (12, 1, 4), (9, 6, 1)):
    X, labels = rng.normal(size=(n, d)), rng.permutation(np.arange(n) % k)
    got = checks.call(update, X, labels, rng.normal(size=(k, d)))
    checks.close(got, checks.reference(theirs, X, labels))

# %% role="hidden" id="update-empty-cluster" points=2 hint="0 / 0 is nan, and a centre at the origin is nobody's. Shape (k, d), the old centre where no row is."
"""Clusters without rows, first, last and in between, keep their centres."""
rng = checks.rng("update-empty-cluster")
X, centers = rng.normal(size=(10, 3)) + 2, rng.normal(size=(6, 3)) + 5
for kept in ([0, 3], [5], [1, 2, 4, 5]):
    used = [j for j in range(6) if j not in kept]
    labels = np.array([used[i % len(used)] for i in range(10)])
    got = checks.call(update, X, labels, centers)
    expected = centers.copy()
    for j in used:
        expected[j] = sum(X[i] for i in range(10) if labels[i] == j) / np.sum(labels == j)
    checks.close(got, expected)
got = checks.call(update, [[-1, 2], [1, -2], [0, 3], [0, 5]], [0, 0, 1, 1], [[5, 5], [5, 5]])
checks.close(got, [[0, 0], [0, 4]], hint="A cluster with rows moves, even if their mean is 0.")

# %% [markdown]
# ## Part 3: `lloyd` (24-31 min)
#
# Alternate until no label changes. Don't stop because $J$ "hardly falls": it can hardly fall for a
# long time and then fall a lot. Keep the values of $J$: a history that rises is the cheapest bug
# alarm there is. And labels and centres must fit together when the loop ends.


# %% role="solution" id="lloyd"
def lloyd(X, centers, max_iter=300):
    """k-means from given centres, until no label changes (no tolerance: X may be tiny).

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype
    centers : array_like of shape (k, d), any real dtype
        Where to start; two of them may be equal.
    max_iter : int >= 1
        Stop after this many updates at the latest, without an error.

    Returns
    -------
    centers : array of shape (k, d), float64
    labels : array of shape (n,), as `assign` gives them for the returned centres
    history : list or array of floats
        history[t] is the inertia (sum of `nearest`) after t updates, with labels taken anew; so
        history[0] belongs to the start and history[-1] to what is returned. The run ends with the
        first update after which no label changes, and its inertia is the last value. Noticing one
        update later, so that this value stands twice, is fine, too.

    The arguments are not changed.
    """
    ### BEGIN SOLUTION
    labels, nearest = assign(X, centers)
    history = [nearest.sum()]
    for _ in range(max_iter):
        centers = update(X, labels, centers)
        before, (labels, nearest) = labels, assign(X, centers)
        history.append(nearest.sum())
        if np.array_equal(labels, before):
            break
    return centers, labels, history
    ### END SOLUTION


# %% [markdown] role="hint" for="lloyd"
# Which of the two steps comes first, if all you have is centres? Which one must come last, if the
# labels shall belong to the centres you return?

# %% [markdown] role="hint" for="lloyd"
# assign, then (update, assign) up to `max_iter` times. Compare two whole label arrays. Each `assign`
# also hands you `nearest` of shape (n,), whose sum is the next entry of the history.

# %% [markdown] role="hint" for="lloyd"
# ```python
# labels, nearest = assign(...)
# history = [...]
# for _ in range(max_iter):
#     centers = ...
#     before, (labels, nearest) = labels, assign(...)
#     history.append(...)
#     if ...:
#         break
# return centers, labels, history
# ```

# %% role="check" id="lloyd-by-hand" points=2 hint="The worked example: J = 16, 5, 0.5. The 8 is the value before the labels are taken anew."
"""The worked example after one update and at its end; a stuck split; nothing is changed."""
X, start = [[0], [1], [5]], [[0], [1]]
for max_iter, expected, names, J in (
    (1, [[0], [3]], [0, 0, 1], [16, 5]),
    (300, [[0.5], [5]], [0, 0, 1], [16, 5, 0.5]),
):
    centers, labels, history = parts_of(checks.call(lloyd, X, start, max_iter))
    checks.close(centers, expected)
    checks.equal(labels, names)
    told = "J of the start, then after each update."
    checks.close(checks.Call(history.value[: len(J)], history.writes), J, hint=told)
centers, labels, history = parts_of(checks.call(lloyd, [[0], [2], [5]], [[0], [3.5]]))
checks.close(centers, [[0], [3.5]])
checks.close(history.value[-1:], [4.5])
for dtype in (int, float):
    checks.leaves_inputs(lloyd, np.array(X, dtype=dtype), np.array(start, dtype=dtype))

# %% role="check" id="lloyd-never-rises" points=2 hint="J falls until it stops, and one unchanged labelling is enough to know that it has."
"""J never rises, every update counts once, and the run ends when nothing changes."""
rng = checks.rng("lloyd-never-rises")
X = rng.exponential(size=(60, 2)) ** 2
got = checks.call(lloyd, X, X[:7])
centers, labels, history = parts_of(got)
checks.same_type_and_shape(centers, np.zeros((7, 2)))
J = history.value
checks.that(np.all(np.diff(J) <= 1e-9), "The inertia rises somewhere.", got=history)
falls = int(np.sum(np.diff(J) < -1e-9))
checks.at_most(len(J), falls + 2, "values in the history", got=got)
D = ((X[:, np.newaxis] - np.asarray(centers.value)) ** 2).sum(axis=2)
total = D.min(axis=1).sum()
checks.close(J[-1], total, rtol=1e-6, hint="history[-1] is the inertia of what is returned.")
checks.equal(labels, D.argmin(axis=1), hint="The labels belong to the returned centres.")

# %% role="hidden" id="lloyd-matches-sklearn" points=3 hint="Alternate until no label changes: not a fixed number of rounds, and not until the inertia stalls."
"""scikit-learn's centres, labels and inertia, from the same start, on a short and on a long walk."""
from sklearn.cluster import KMeans as Theirs


def theirs(X, start, max_iter):
    fit = Theirs(len(start), init=start, n_init=1, tol=0, max_iter=max_iter).fit(X)
    return fit.cluster_centers_, fit.labels_, fit.inertia_


rng = checks.rng("lloyd-matches-sklearn")
blobs = rng.normal(size=(43, 3)) + np.arange(43)[:, np.newaxis] % 4
line = -np.log1p(-(np.arange(60) + rng.random(60)) / 60)[:, np.newaxis]  # a long walk
for X, start, stops in ((blobs, blobs[:5], (1, 300)), (line, line[:5], (2, 3, 300))):
    J, names = [], {}
    for updates in stops:
        got = parts_of(checks.call(lloyd, X, start, max_iter=updates))
        centers, labels, inertia = checks.reference(theirs, X, start, updates)
        J.append(inertia)
        names[updates] = labels
        checks.close(got[0], centers, rtol=1e-6, hint="The centres after max_iter updates.")
        checks.equal(got[1], labels, hint="The labels of the centres that you return.")
        checks.close(got[2].value[-1:], [inertia], rtol=1e-6, hint="The last of the history.")
        if updates < 300:
            checks.equal(len(got[2].value), updates + 1, hint="The length of the history.")
checks.close(got[2].value[2:4], J[:2], rtol=1e-6, hint="The history after 2 and 3 updates.")
tiny = parts_of(checks.call(lloyd, line / 2**40, line[:5] / 2**40, max_iter=3))
checks.equal(tiny[1], names[3], hint="In units a trillion times larger, the labels are the same.")
# J is so large that no digit of it sees the three small rows.
X = [[0], [1], [5], [9e12], [11e12], [-9e12], [-11e12]]
got = parts_of(checks.call(lloyd, X, [[0], [1], [1e13], [-1e13]]))
checks.close(got[0], [[0.5], [5], [1e13], [-1e13]], hint="Labels change, though J stays the same.")
X = np.array([[5, 1], [6, 1], [-1, 2], [-5, -1], [-6, -1], [1, -2]])  # two rows change places
got = parts_of(checks.call(lloyd, X, [[0, 1], [0, -1]]))
checks.close(got[0], [[4, 0], [-4, 0]], hint="Labels change, though the sizes stay the same.")

# %% role="hidden" id="lloyd-equal-starts" points=2 hint="Rows tie between two equal centres: the first takes all, the second has none. What does update do then?"
"""Two equal starting centres, one that no row ever chooses, and one that all rows choose."""
far = int(checks.rng("lloyd-equal-starts").integers(50, 1000))
X = np.array([[0], [1], [10], [11]]) + far
centers, labels, history = parts_of(checks.call(lloyd, X, np.array([[0], [0], [10]]) + far))
checks.close(centers, np.array([[1], [0], [10.5]]) + far)
checks.equal(labels, [1, 0, 2, 2])
checks.close(history.value[:3], [2, 0.75, 0.5])
got = parts_of(checks.call(lloyd, X, np.array([[3], [-700], [10]]) + far))
checks.close(got[0], np.array([[0.5], [-700], [10.5]]) + far)
got = parts_of(checks.call(lloyd, X, np.array([[0]]) + far))
checks.close(got[0], [[5.5 + far]], hint="One centre: it moves, though no label can change.")

# %% [markdown]
# ## Part 4: `plus_plus` (31-39 min)
#
# Random rows waste centres: two fall into one blob, and another has none. The remedy is to draw one
# row at a time, each with a chance equal to its share of the current inertia:
#
# $$P(\text{row } i \text{ is next}) = \frac{D_i^2}{\sum_m D_m^2}, \tag{4}$$
#
# where $D_i^2$ is measured to the nearest centre *chosen so far*. With $x=0,1,5$ and 0 chosen, 5
# comes next with chance $25/26$.
#
# "Why draw? Take the farthest row." In real data that is an outlier, every time.
#
# Keep $D_i^2$ between draws: only the newest centre can lower it. So the start costs $O(nkd)$, like
# one round of `lloyd`.


# %% role="solution" id="plus-plus"
def plus_plus(X, k, rng):
    """Starting centres by k-means++, one candidate a draw.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype
    k : int, 1 <= k <= n
    rng : numpy.random.Generator
        The only source of randomness. How many numbers you take from it is up to you.

    Returns
    -------
    array of shape (k, d)
        Rows of X in the order they were drawn: the first uniformly, each further one with
        probability proportional to its squared distance to the nearest centre drawn so far.
        If all of these distances are zero (fewer than k distinct rows), any rows will do.

    X is not changed.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    nearest = assign(X, X[rows])[1]
    while len(rows) < k:
        p = nearest / nearest.sum() if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
        nearest = np.minimum(nearest, assign(X, X[rows[-1:]])[1])
    return X[rows]
    ### END SOLUTION


# %% [markdown] role="hint" for="plus-plus"
# After three centres, which distance counts for a row that is close to the first and far from the
# third?

# %% [markdown] role="hint" for="plus-plus"
# `assign(X, chosen)[1]` *is* $D_i^2$, shape (n,). `rng.choice(n, p=...)` wants probabilities that
# add up to 1, so 0 / 0 needs a way out.

# %% [markdown] role="hint" for="plus-plus"
# ```python
# rows = [rng.integers(...)]
# nearest = assign(X, X[rows])[1]
# while len(rows) < k:
#     p = ... if nearest.any() else None
#     rows.append(rng.choice(..., p=p))
#     nearest = np.minimum(...)
# return X[rows]
# ```

# %% role="check" id="plus-plus-rows" points=1 hint="The answer holds k different rows of X, and one generator state gives one answer."
"""Different rows of X; the same generator gives the same ones, and X stays as it was."""
X = np.array([[0, 3], [1, 7], [5, 2], [8, 8], [2, 4], [9, 0]]) / 8
for k in (1, 3, 6):
    got = checks.call(plus_plus, X, k, np.random.default_rng(k))
    checks.same_type_and_shape(got, np.zeros((k, 2)))
    chosen = {tuple(row) for row in np.asarray(got.value).tolist()}
    checks.that(len(chosen) == k, "A row was drawn twice.", got=got)
    checks.that(chosen <= {tuple(row) for row in X.tolist()}, "Not a row of X.", got=got)
    checks.equal(checks.call(plus_plus, X.tolist(), k, np.random.default_rng(k)), got)
checks.leaves_inputs(plus_plus, X, 3, np.random.default_rng(0))

# %% role="check" id="plus-plus-second" points=2 hint="Every row is first equally often. Then squared distances count: from 0, the row 160 has 25600 of 46140."
"""60 first rows of four, and 100 starts with x = 0, 1, ..., 39 and 160: they come as (4) says."""
seed = int(checks.rng("plus-plus-second").integers(2**31))
four = np.arange(4.0)
got = checks.call(checks.in_candidate(draw_starts), plus_plus, four[:, np.newaxis], 1, 60, seed)
first = np.abs(got.value - four).argmin(axis=2)[:, 0]
told = "Of 60 calls with k = 1: how often each row of four comes."
checks.distributed_as(np.bincount(first, minlength=4), np.full(4, 1 / 4), hint=told)
x = np.append(np.arange(40.0), 160.0)  # many near rows: squares and distances part ways early
D2 = (x[:, np.newaxis] - x) ** 2
got = checks.call(checks.in_candidate(draw_starts), plus_plus, x[:, np.newaxis], 2, 100, seed)
first, second = np.abs(got.value - x).argmin(axis=2).T
checks.that((first != second).all(), "One row was drawn twice.")
told = "Of 100 starts from 41 rows: how often each row is the {}."
law = np.full(41, 1 / 41)
checks.distributed_as(np.bincount(first, minlength=41), law, hint=told.format("first"))
pair = D2 / D2.sum(axis=1, keepdims=True) / 41
law = pair.sum(axis=0)
checks.distributed_as(np.bincount(second, minlength=41), law, hint=told.format("second"))
counts = [np.sum((first < 40) & (second < 40)), np.sum(second == 40), np.sum(first == 40)]
law = [pair[:40, :40].sum(), pair[:, 40].sum(), pair[40].sum()]
checks.distributed_as(
    counts, law, hint="Starts without the row 160, with it second, with it first."
)

# %% role="hidden" id="plus-plus-third" points=3 hint="The distance to the nearest of all centres so far: take the minimum with what you had."
"""Many rows close together and two far ones: the third draw sees both centres before it."""
rng = checks.rng("plus-plus-third")
near = 2 * np.argwhere(np.ones((5, 5)))
X = np.concatenate([[[70, 52]], near, [[42, -56]]]) + rng.integers(60, 70, size=2)
D2 = ((X[:, np.newaxis] - X) ** 2).sum(axis=2)
seed = int(rng.integers(2**31))
got = checks.call(checks.in_candidate(draw_starts), plus_plus, X.astype(np.uint8), 3, 80, seed)
far = np.abs(got.value[:, :, np.newaxis] - X).sum(axis=3)
drawn = far.argmin(axis=2)
checks.that((np.diff(np.sort(drawn)) > 0).all(), "One row was drawn twice.")
left = np.minimum(D2[:, np.newaxis], D2)  # of rows a and b chosen, to every row
pair = D2 / D2.sum(axis=1, keepdims=True) / 27
with np.errstate(invalid="ignore"):
    third = np.nansum(pair[:, :, np.newaxis] * left / left.sum(axis=2, keepdims=True), axis=(0, 1))
for place, law in enumerate((np.full(27, 1 / 27), pair.sum(axis=0), third)):
    counts = np.bincount(drawn[:, place], minlength=27)
    told = f"Draw {place + 1} of 3: one far row, the rows close together, the other far one."
    counts, law = ([each[0], each[1:-1].sum(), each[-1]] for each in (counts, law))
    checks.distributed_as(counts, law, hint=told)

# %% role="hidden" id="plus-plus-copies" points=2 hint="Copies of a centre have distance zero. When all have, the probabilities are 0 / 0."
"""Copies count as rows; in any units all distinct rows are found; too few of them is no error."""
rng = checks.rng("plus-plus-copies")
distinct = rng.permutation(20)[:12].reshape(6, 2)
X = distinct[np.append(rng.integers(6, size=14), np.arange(6))]
for k, unit, seeds in ((6, 1, 1), (8, 1, 1), (6, 2.0**-40, 3)):
    for seed in range(seeds):
        got = checks.call(plus_plus, X * unit, k, np.random.default_rng(seed))
        checks.same_type_and_shape(got, np.zeros((k, 2)))
        chosen = {tuple(row) for row in np.asarray(got.value).tolist()}
        checks.equal(
            checks.Call(chosen, got.writes), {tuple(r) for r in (distinct * unit).tolist()}
        )
X = np.repeat([[1], [0]], [1, 19], axis=0)
got = checks.call(checks.in_candidate(draw_starts), plus_plus, X, 1, 60, int(rng.integers(2**31)))
ones = int(got.value.sum())
rare = "Of twenty rows only one is a 1, so it comes first in a twentieth of all starts."
checks.distributed_as([60 - ones, ones], [0.95, 0.05], hint=rare)

# %% [markdown]
# ## Part 5: `KMeans` (39-45 min)
#
# `plus_plus` is a good draw, not a sure one: draw `n_init` times, keep the run with the lowest
# inertia.
#
# > **Classic failure: labels confused.** Label 3 is a name, not a class. Another seed calls the same
# > group 7, so `labels_ == y` measures nothing.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | inertia | sum of squares | same | twice the rows, twice the inertia |
# | empty cluster | keeps its centre | jumps to a far row | theirs finds missed blobs by luck |
# | stop | no label changes | that, or centres move little (`tol=1e-4`) | compare with `tol=0` |
# | k-means++ | one candidate a draw | best of $2+\lfloor\ln k\rfloor$ | other starts at the same seed |
# | restarts | `n_init=10` | 1 with k-means++ or an array, else 10 | one run is a draw |
# | seed | `random_state=0` | `None`: new draws in each fit | fix it to repeat a fit |
# | ties | lowest label | not promised | only exact ties differ |


# %% role="solution" id="estimator"
class KMeans:
    """k-means clustering in scikit-learn's conventions.

    Parameters
    ----------
    n_clusters : int >= 1
    init : "k-means++", an array of shape (n_clusters, d), or a function
        A function is called as init(X, n_clusters, rng) and returns starting centres.
    n_init : int >= 1
        Number of runs. Each asks `_start` once, all with the same generator, which is made once
        per fit. The run with the lowest inertia is kept, the first of equals.
    max_iter : int
        Handed to `lloyd`.
    random_state : int
        Seed of numpy.random.default_rng: fitting twice gives the same result.

    Attributes (after fit)
    ----------------------
    cluster_centers_ : array of shape (n_clusters, d)
    labels_ : array of shape (n,), the labels of the rows, as predict gives them
    inertia_ : float, sum of squared distances to the nearest centre
    """

    def __init__(self, n_clusters=8, init="k-means++", n_init=10, max_iter=300, random_state=0):
        self.n_clusters = n_clusters
        self.init = init
        self.n_init = n_init
        self.max_iter = max_iter
        self.random_state = random_state

    def _start(self, X, rng):
        if isinstance(self.init, str):
            return plus_plus(X, self.n_clusters, rng)
        return self.init(X, self.n_clusters, rng) if callable(self.init) else self.init

    def fit(self, X):
        """Fit to X, array_like (n, d), and return the estimator itself. X is not changed.

        Raises ValueError if X has fewer than n_clusters rows, or holds a NaN or an infinity.
        """
        ### BEGIN SOLUTION
        if len(X) < self.n_clusters or not np.isfinite(X).all():
            raise ValueError("X needs n_clusters rows or more, and finite numbers.")
        rng = np.random.default_rng(self.random_state)
        runs = [lloyd(X, self._start(X, rng), self.max_iter) for _ in range(self.n_init)]
        best = min(runs, key=lambda run: run[2][-1])
        self.cluster_centers_, self.labels_, self.inertia_ = best[0], best[1], best[2][-1]
        return self
        ### END SOLUTION

    def predict(self, X):
        """The label of the nearest centre for each row of X, array_like (m, d): array (m,)."""
        ### BEGIN SOLUTION
        return assign(X, self.cluster_centers_)[0]
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# What do you compare to call one run better than another? Which line must not stand inside the
# loop?

# %% [markdown] role="hint" for="estimator"
# A run is `lloyd(X, self._start(X, rng), self.max_iter)`: three things, the last of them a history
# that ends with the run's inertia. Python's `min` takes a `key`.

# %% [markdown] role="hint" for="estimator"
# ```python
# if len(X) < ... or not np.isfinite(...)...:
#     raise ValueError(...)
# rng = np.random.default_rng(...)
# runs = [lloyd(...) for _ in range(...)]
# best = min(runs, key=...)
# self.cluster_centers_, self.labels_, self.inertia_ = ...
# return self
# ```

# %% role="check" id="estimator-matches-sklearn" points=3 hint="With an array as init: one run of lloyd from there, its three results kept under scikit-learn's names."
"""scikit-learn's results and predictions on the wine data, after one update and after two."""
from sklearn.cluster import KMeans as Theirs
from sklearn.datasets import load_wine


def wine():
    return load_wine().data


def theirs(X, rows, max_iter):
    fit = Theirs(len(rows), init=X[rows], n_init=1, tol=0, max_iter=max_iter).fit(X[::2])
    return fit.cluster_centers_, fit.labels_, fit.inertia_, fit.predict(X[1::9])


# Four wines in a row by their proline: a narrow start, from which two updates are never enough.
X = checks.reference(wine)
in_order = 2 * np.argsort(X[::2, -1], kind="stable")
first = checks.rng("estimator-matches-sklearn").integers(86)
rows = in_order[first : first + 4].tolist()
for max_iter in (1, 2):
    centers, labels, J, predicted = checks.reference(theirs, X, rows, max_iter)
    options = {"init": X[rows], "n_init": 1, "max_iter": max_iter}
    model = checks.call(KMeans, n_clusters=4, **options).value
    fitted = checks.call(model.fit, X[::2]).value
    checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
    checks.attribute(fitted, "predict")
    checks.close(checks.attribute(model, "cluster_centers_"), centers, rtol=1e-6)
    checks.equal(checks.attribute(model, "labels_"), labels)
    checks.close(checks.attribute(model, "inertia_"), J, rtol=1e-6)
    checks.equal(checks.call(model.predict, X[1::9].tolist()), predicted)

# %% role="check" id="estimator-refuses" points=1 hint="Eight centres can't be drawn from seven rows, and nan is nearest to nothing."
"""Fewer rows than clusters, nan and infinity are a ValueError; n_clusters rows, equal or not, are enough."""
X = np.array([[1.0, 2.0], [3.0, 5.0], [8.0, 0.5]])
model = checks.call(KMeans, n_clusters=3).value
checks.leaves_inputs(model.fit, X)
checks.close(checks.attribute(model, "inertia_"), 0.0)
checks.raises(ValueError, model.fit, X[:2])
model = checks.call(KMeans, n_clusters=3, init=X, n_init=1).value
checks.call(model.fit, X.tolist())
checks.call(model.fit, X[[0, 0, 1]])
for bad in (np.nan, np.inf):
    checks.raises(ValueError, model.fit, np.append(X, [[4.0, bad]], axis=0))

# %% role="hidden" id="estimator-keeps-the-best" points=3 hint="n_init runs, each from its own start; the one with the lowest inertia counts, not the last and not the first."
"""Of four prescribed starts the (first) best is kept, and each is asked for once."""
rng = checks.rng("estimator-keeps-the-best")
X = np.array([[0], [6], [13], [13]]) + int(rng.integers(100))
starts = [
    np.array(s)[:, np.newaxis] + X[0] for s in ([0, 32 / 3], [0, 13], [99, 99], [11, 0.5], [13, 0])
]
for order in ([1, 0, 2, 3], [2, 1, 0, 4], [0, 3, 2, 1]):
    given = iter([starts[i] for i in order] + 9 * [starts[1]])

    def prescribed(X, n_clusters, rng, given=given):
        return next(given)

    asked = checks.counted(prescribed)
    model = checks.call(KMeans, n_clusters=2, init=asked, n_init=4).value
    checks.call(model.fit, X)
    checks.equal(asked.calls, 4, hint="init should be asked n_init times.")
    ends = "They end at 32.7, 118 and 18; of two that end at 18 the first is kept."
    kept = ("inertia_", "labels_", "cluster_centers_")
    J, labels, centers = (checks.attribute(model, name) for name in kept)
    checks.close(J, 18.0, hint=ends)
    checks.equal(labels, [0, 0, 1, 1], hint=ends)
    checks.close(centers, X[0] + np.array([[3], [13]]))

# %% role="hidden" id="estimator-refit" points=1 hint="Labels, centres and inertia are those of the best run of this fit, as lloyd returns them."
"""A second fit forgets the first; a cluster without rows keeps its number; digits are not lost."""
start = np.array([[0.0], [99.0], [5.0]])
model = checks.call(KMeans, n_clusters=3, init=start, n_init=1).value
for X, labels in ((start, [0, 1, 2]), ([[0], [1], [5]], [0, 0, 2])):
    checks.call(model.fit, X)
    checks.equal(checks.attribute(model, "labels_"), labels)
model = checks.call(KMeans, n_clusters=1).value
checks.call(model.fit, [[2**30 + 1], [2**30 + 3]])
checks.close(checks.attribute(model, "inertia_"), 2.0, hint="Each row is 1 away from their mean.")
checks.close(checks.attribute(model, "cluster_centers_"), [[2**30 + 2]], rtol=1e-12)

# %% role="hidden" id="estimator-restarts" points=3 hint="A generator that is made anew from the seed says the same again. Make it once, before the loop."
"""Restarts draw new numbers; fitting twice gives the same; far blobs are found for every seed."""
rng = checks.rng("estimator-restarts")
X = rng.normal(size=(20, 2))
for seed in (5, 0):
    said = checks.call(checks.in_candidate(first_draws), KMeans, X[:4], 5, seed)
    expected = np.random.default_rng(seed).random(5)
    checks.close(said, expected, hint="Each restart took one number.")
model = checks.call(KMeans, n_clusters=6, n_init=1, random_state=int(rng.integers(99))).value
found = []
for _ in range(2):
    checks.call(model.fit, X)
    found.append(checks.attribute(model, "cluster_centers_"))
checks.close(found[0], found[1])
blob = rng.permutation(np.arange(48) % 16)
X = (np.stack([blob // 4, blob % 4], axis=1) - 1.5) * 1e5 + rng.normal(size=(48, 2))
best = sum(np.sum((X[blob == b] - X[blob == b].mean(axis=0)) ** 2) for b in range(16))
for seed in (1, 2, 3):  # a start misses a blob in fewer than one of ten million runs
    model = checks.call(KMeans, n_clusters=16, n_init=1, random_state=seed).value
    checks.call(model.fit, X)
    checks.same_up_to_permutation(checks.attribute(model, "labels_"), blob)
    checks.close(checks.attribute(model, "inertia_"), best, rtol=1e-3)

# %% [markdown]
# ## Experiments (45-50 min)
#
# Back to the puzzle, with your code. Which of the three curves will rise with the spacing?

# %% role="figure"
from sklearn.cluster import KMeans as Theirs

grid = np.array([[i, j] for i in range(3) for j in range(3)])
spacings = [4, 6, 12, 50, 1000]
runs = 150
methods = {
    "random rows, empty clusters keep their centre (ours)": ("#D55E00", "s"),
    "random rows, empty clusters jump to a far row (scikit-learn)": ("#0072B2", "^"),
    "k-means++, one run (ours)": ("#009E73", "o"),
}


def all_found(labels):
    return len({np.bincount(blob).argmax() for blob in labels.reshape(9, 20)}) == 9


found = np.zeros((3, len(spacings)))
for s, spacing in enumerate(spacings):
    for run in range(runs):
        rng = np.random.default_rng(run)
        X = np.repeat(grid * spacing, 20, axis=0) + rng.normal(size=(180, 2))
        start = X[rng.choice(180, size=9, replace=False)]
        found[0, s] += all_found(lloyd(X, start)[1])
        found[1, s] += all_found(Theirs(9, init=start, n_init=1, tol=0).fit(X).labels_)
        found[2, s] += all_found(lloyd(X, plus_plus(X, 9, rng))[1])
fig, ax = plt.subplots(figsize=(7.5, 4.4))
for share, (name, (color, marker)) in zip(found / runs, methods.items(), strict=True):
    error = 2 * np.sqrt(share * (1 - share) / runs)
    ax.errorbar(spacings, share, error, color=color, fmt=marker + "-", capsize=3, label=name)
ax.set(xscale="log", ylim=(-0.03, 1.42), yticks=np.arange(0, 1.1, 0.2))
ax.set(xlabel="spacing of the blobs (standard deviations)", ylabel="share of runs, all nine found")
ax.legend(loc="upper left", fontsize=8)
plt.show()
print(np.round(found / runs, 2))

# %% [markdown]
# *The claim: separation doesn't help Lloyd's loop, it locks it in. From random rows our runs fall
# from 38% to 11%: a centre inside a blob keeps the blob's rows, and is kept by them. The
# library's end at 27%: its empty clusters jump. Only k-means++ feeds on the gaps (150 runs
# a point, bars of two standard errors).*
#
# What does being stuck look like, and how would you notice?

# %% role="figure"
from sklearn.cluster import KMeans as Theirs

rng = np.random.default_rng(4)
X = np.repeat(grid * 12.0, 20, axis=0) + rng.normal(size=(180, 2))
centers, labels, history = lloyd(X, X[rng.choice(180, size=9, replace=False)])
theirs = Theirs(9, n_init=10, random_state=0).fit(X)
fig, axes = plt.subplots(1, 3, figsize=(12, 4))
for ax, name, z, c in (
    (axes[0], "ours from random rows: finished", labels, centers),
    (axes[1], "scikit-learn, k-means++, 10 runs", theirs.labels_, theirs.cluster_centers_),
):
    ax.scatter(X[:, 0], X[:, 1], c=z, cmap="tab10", vmin=0, vmax=9, s=14, label="rows, by label")
    ax.scatter(c[:, 0], c[:, 1], marker="X", s=110, color="0.2", edgecolor="w", label="centres")
    ax.set(title=name, xlabel="x (standard deviations)", ylabel="y (standard deviations)")
    ax.set(ylim=(-4, 34))
    ax.legend(loc="upper right", fontsize=8)
axes[2].plot(history, "o-", color="#D55E00", label="ours from random rows")
axes[2].plot([3, 10], [history[-1]] * 2, ":", color="#D55E00", label="for ever")
axes[2].axhline(theirs.inertia_, color="#0072B2", ls="--", label="scikit-learn")
axes[2].set(yscale="log", xlabel="updates", ylabel="inertia J (squared standard deviations)")
axes[2].legend(fontsize=8)
plt.tight_layout()
plt.show()
print(f"J: ours {history[-1]:.0f}, scikit-learn {theirs.inertia_:.0f}")

# %% [markdown]
# *The claim: a bad end looks like any other. The inertia is flat after three updates, at 1,794
# instead of 334, and every centre is the mean of its rows. Only other starts tell.*
#
# **Real data.** 1,797 handwritten digits of 8 × 8 pixels, k = 10, ten restarts each. Before you run
# it: how many of the ten digits will have a centre of their own?

# %% role="figure"
from scipy.optimize import linear_sum_assignment
from sklearn.cluster import KMeans as Theirs
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
ours = KMeans(10).fit(X)
theirs = Theirs(10, n_init=10, random_state=0).fit(X)
gap = ((ours.cluster_centers_[:, np.newaxis] - theirs.cluster_centers_) ** 2).sum(axis=2)
pairs = linear_sum_assignment(gap)
fig, axes = plt.subplots(2, 10, figsize=(11, 2.9))
for column, (i, j) in enumerate(zip(*pairs, strict=True)):
    for row, c in enumerate((ours.cluster_centers_[i], theirs.cluster_centers_[j])):
        axes[row, column].imshow(c.reshape(8, 8), cmap="gray", vmin=0, vmax=16)
        axes[row, column].set(xticks=[], yticks=[])
    axes[0, column].set_title(f"mostly {np.bincount(y[ours.labels_ == i]).argmax()}", fontsize=9)
axes[0, 0].set_ylabel("ours")
axes[1, 0].set_ylabel("scikit-learn")
fig.supxlabel("pixel columns of a centre (brightness 0 black to 16 white)", fontsize=9)
plt.show()
named = np.array([np.bincount(y[ours.labels_ == j]).argmax() for j in range(10)])
print(f"J: ours {ours.inertia_:.0f}, scikit-learn {theirs.inertia_:.0f}")
print(f"labels_ == y: {np.mean(ours.labels_ == y):.0%};", end=" ")
print(f"each cluster named after its majority: {np.mean(named[ours.labels_] == y):.0%}")
same = Theirs(10, init=X[:10], n_init=1, tol=0).fit(X)
apart = np.abs(lloyd(X, X[:10])[0] - same.cluster_centers_).max()
print(f"from one start, largest difference of a centre's pixel: {apart:.0e}")

# %% [markdown]
# *The claim: centres are averages, so they can be looked at, and ours look like the library's. As
# numbers the labels match `y` almost nowhere; with clusters named after their majority, 79% of the
# rows agree. All ten digits have a centre of their own here, at seed 0; at four of the seeds 0 to 9
# one digit has none.*
#
# **Complexity.** One round costs $O(nkd)$ time and $O(nd+nk)$ memory; a fit costs that times rounds
# times restarts. Rounds can be exponential in theory; on the digits twelve runs took 8 to 42.
#
# ## Follow-ups (50-56 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Why is the centre a mean? → What replaces it for absolute distances? → What do you need if rows
# can't be averaged at all?
#
# <details><summary>A weak answer</summary>
#
# "Because the algorithm is called k-means."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Add and subtract the mean: the cross term vanishes and $|S|\lVert\bar x-c\rVert^2$ is left, which
# is zero only at the mean. With $\sum_i|x_i-c|$ the slope counts the rows on either side, so the
# best centre is the median of each column: k-medians. Mixing the two, assigning by absolute
# distance and averaging, loses the proof that $J$ falls. If there is only a distance between
# objects, the centre must be one of them: k-medoids, which costs up to $n^2$ distances.
#
# </details>
#
# ### 2. Break it
#
# Give me data on which even the *global* minimum is wrong. → Does standardising mend it? → When
# does standardising do harm?
#
# <details><summary>A weak answer</summary>
#
# "When it gets stuck in a local minimum." (That was excluded.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Two long parallel streaks: cutting both across saves more inertia than telling them apart. A big
# wide cluster beside a small tight one: the border lies halfway between the centres, so the wide
# one loses its rim. And units: on scikit-learn's wine data with k = 3, the adjusted Rand index
# against the cultivars is 0.37 raw, as one column deviates by 314 and the next by 14, and 0.90
# standardised (20 restarts, one seed). Standardising mends units, not shapes. It does harm if the
# large column is the one that matters, or if a column is noise that it blows up to the same weight.
#
# </details>
#
# ### 3. Scale it
#
# $10^8$ rows, 100 columns, 1,000 centres. → What doesn't fit in memory? → Which distances can you
# leave out and still get exactly the same answer?
#
# <details><summary>A weak answer</summary>
#
# "I'd use Spark."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# A round is a matrix product of $2nkd=2\cdot10^{13}$ flops: a few seconds on one accelerator at
# $10^{13}$ a second. X in float32 is 40 GB; the n × k distances would be 400 GB, so I take rows in
# blocks and keep only sums and counts per cluster, which also is what workers exchange: 400 kB each.
# Exact savings come from the triangle inequality: a centre that lies more than twice as far from my
# own as I do can't win (Elkan, Hamerly). Mini-batches are cheaper and give a slightly worse $J$. The
# k rounds of k-means++ become a problem of their own: k-means|| draws many candidates a round.
#
# </details>
#
# ### 4. Compare it
#
# How does k-means relate to a mixture of Gaussians? → In which limit are they the same? → When do
# you pay for the mixture?
#
# <details><summary>A weak answer</summary>
#
# "A mixture is the soft version."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Take equal weights and covariance $\sigma^2I$. EM's responsibilities are proportional to
# $\exp(-\lVert x-c_j\rVert^2/2\sigma^2)$; as $\sigma\to0$ the nearest centre takes all, and the
# M step is our update. For fixed $\sigma$, hard labels push the centres apart where clusters overlap,
# because each loses the tail that lies beyond the border. I pay for the mixture when clusters differ
# in size or shape or when somebody uses the probability; then I owe a floor on the covariances.
#
# </details>
#
# ### 5. In production
#
# Customers are clustered anew each month, and the dashboard says "segment 3". What goes wrong? →
# How do you match old and new? → When do you say that the segments really changed?
#
# <details><summary>A weak answer</summary>
#
# "I'd fix the random seed."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Labels are names that a fit hands out as it likes; a seed doesn't help when the data change. I
# start from last month's centres, or refit and match centres one to one with the Hungarian method.
# Then I compare: how many customers would change segment if only the bootstrap sample changed,
# against how many changed now. If both are 8%, that's noise. Scaling is part of the model: the means
# and deviations used for it are stored with the centres, or every segment moves without anyone.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "From k = 5 to k = 10 the inertia fell by half, so there are at least ten
# clusters." → Give a counterexample. → What evidence would you accept?
#
# <details><summary>A weak answer</summary>
#
# "Yes, that's a clear elbow." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False: the minimum falls with every k, until it is 0 at k = n. Uniform noise in a square has no
# clusters, and its inertia goes like $1/k$: cells of half the area have half the squared radius.
# (Drawn: 2,000 rows, 70.4 at k = 5, 32.5 at k = 10.) On a line it goes like $1/k^2$. So I compare
# with what noise of the same spread would give (the gap statistic), ask whether bootstrap refits put
# the same pairs of rows together, or pick the k at which the task downstream does best.
#
# </details>

# %% [markdown]
# ## Card (56-58 min)
#
# - Two exact half-steps: nearest centre, then mean. Neither can raise $J$.
# - It ends because no labelling comes twice; it ends at a split that no half-step improves.
# - Distances from differences, not from (3) at large offsets. Memory n·d + n·k.
# - An empty cluster needs a rule. Ours keeps its centre; the library's jumps.
# - k-means++: chance = share of the current inertia, nearest centre *so far*, one round of cost.
# - Restarts share one generator; the lowest inertia wins.
#
# **Two traps.** Taking convergence for success. Reading labels as classes.
#
# **In 30 seconds:** "I alternate nearest centres and means until no label changes. That never raises
# the inertia, so it stops, at a local answer. Distant clusters make bad starts permanent, so I draw
# starts by squared distance and keep the best of several runs. To compare with the library I fix
# the start and set its tolerance to zero."
#
# **Recall tomorrow, on paper:** equation (2), and three rows on which Lloyd's loop is stuck.
#
# ## Sources
#
# - S. P. Lloyd, *Least squares quantization in PCM*, IEEE Trans. Information Theory 28, 1982.
# - D. Arthur, S. Vassilvitskii, *k-means++: the advantages of careful seeding*, SODA 2007.
# - A. Vattani, *k-means requires exponentially many iterations even in the plane*, Discrete &
#   Computational Geometry 45, 2011.
# - C. M. Bishop, *Pattern Recognition and Machine Learning*, sections 9.1 and 9.3.2.
# - C. Elkan, *Using the triangle inequality to accelerate k-means*, ICML 2003.
# - B. Bahmani et al., *Scalable k-means++*, VLDB 2012.
# - R. Tibshirani, G. Walther, T. Hastie, *Estimating the number of clusters in a data set via the
#   gap statistic*, JRSS B 63, 2001.
# - scikit-learn user guide, *Clustering*, section K-means.

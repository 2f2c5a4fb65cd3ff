# ---
# title: PCA from scratch
# summary: Build principal component analysis on the SVD, match scikit-learn, say what it can't see.
# difficulty: 2
# importance: 4
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Compress these rows to a few numbers each: PCA, numpy only. Give me back approximate rows, too.
# > Somebody will train a model on your numbers, so new rows must go through the same mapping."
#
# Ask first. Three questions decide the result; answer them aloud before you unfold.
#
# <details><summary>Are the columns in comparable units, or shall I standardise?</summary>
#
# Take them as they come: centre, don't divide. Whether to standardise is the caller's decision, and
# it changes everything. The puzzle below shows how much.
#
# </details>
#
# <details><summary>How many components: a fixed number, or a share of the variance?</summary>
#
# Both. An integer is a number of components, a float a share to reach, `None` means all.
#
# </details>
#
# <details><summary>What shapes: many rows or many columns?</summary>
#
# Either: 2,000 rows of 64 pixels, or 50 patients with 20,000 genes. The second has no room for a
# 20,000 by 20,000 matrix (3.2 GB).
#
# </details>
#
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row an example |
# | $\mu$ | `mean` | (d,) | column means of the **training** rows |
# | $A$ | | (n, d) | $X$ with $\mu$ taken off every row |
# | $r$ | | scalar | min(n, d) |
# | $V$, $V_k$ | `components` | (r, d), (k, d) | one unit direction a **row**, by falling variance |
# | $\lambda$ | `variances` | (r,) | variance along each direction, divisor n − 1 |
# | $Z$ | `Z` | (n, k) | scores: coordinates along the first k directions |
#
# `principal_axes` (9 min) → `fix_signs` (5) → `how_many` (6) → `PCA` (9).
#
# **What the interviewer is evaluating:** do you centre, and with whose mean; can you say why
# eigenvectors appear at all; do you know which shapes come out of an SVD; do you know what "95% of
# the variance" doesn't promise.
#
# **If you are late:** cut the last experiment, then the tolerance in `how_many`. Never cut the
# agreement with the library.

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


def three_of(got):
    """The mean, components and variances that a call of `principal_axes` returned."""
    return checks.unpack(got, "mean", "components", "variances")


def rows_with_known_axes(rng, n, d):
    """n rows whose d directions have clearly different variances, and a mean far from 0."""
    turn = np.linalg.qr(rng.normal(size=(d, d)))[0]
    return rng.normal(size=(n, d)) * 4.0 * 0.6 ** np.arange(d) @ turn + rng.uniform(3, 9, size=d)


# %% [markdown]
# ## A puzzle (4-6 min)
#
# 300 adults: height in **metres**, weight in kilograms, correlation 0.44. The first component (PC1)
# explains 99.995% of the variance: two columns become one, almost nothing is lost.
#
# A colleague loads the same people with the height in **centimetres**. What share does PC1 explain
# now? And in **millimetres**? Write two percentages down, then run.

# %% role="figure"
my_guess = None  # two percentages: centimetres, millimetres

rng = np.random.default_rng(1)
z = rng.normal(size=(300, 2))
height = 1.70 + 0.09 * z[:, 0]
weight = 72 + 12 * (0.5 * z[:, 0] + np.sqrt(0.75) * z[:, 1])
factors = np.geomspace(0.1, 100_000, 361)
share, angle = [], []
for factor in factors:
    values, vectors = np.linalg.eigh(np.cov(factor * height, weight))
    share.append(100 * values[-1] / values.sum())
    angle.append(np.degrees(np.arctan2(abs(vectors[1, -1]), abs(vectors[0, -1]))))
print("your guess:", my_guess)
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 3.8))
left.plot(factors, share, color="#0072B2", lw=2.5, label="PC1")
right.plot(factors, angle, color="#D55E00", lw=2.5, label="PC1")
for factor, unit, below in ((1, "m", (6, -16)), (100, "cm", (-24, -10)), (1000, "mm", (8, -14))):
    at = np.argmin(np.abs(np.log(factors / factor)))
    print(f"height in {unit:2}: PC1 explains {share[at]:.3f}%, {angle[at]:.1f} degrees")
    for ax, curve, place in ((left, share, below), (right, angle, (8, 6))):
        ax.plot(factor, curve[at], "o", color="0.5", ms=8)
        ax.annotate(unit, (factor, curve[at]), place, textcoords="offset points", color="0.5")
left.set(ylabel="share of the total variance (%)", ylim=(60, 106))
right.set(ylabel="angle of PC1 to the height axis (degrees)", ylim=(-5, 102))
for ax in (left, right):
    ax.set(xscale="log", xlabel="height units per metre")
    ax.legend()
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: the people never change, and any share from 72% to almost 100% can be had by choosing
# a unit. Metres make PC1 "weight", millimetres make it "height". PCA knows variance, and variance
# has units (squared): only columns in one unit, or standardised ones, give a share that means
# something.*
#
# ## Theory (6-13 min)
#
# **Variance along a direction.** Take a unit vector $v$ with d entries. The coordinates of the rows
# along $v$ are $Av$ (n numbers). Since $A$ is centred they have mean 0, so their variance is
#
# $$\frac{\lVert Av\rVert^2}{n-1} = v^\top S v, \qquad S = \frac{A^\top A}{n-1}\quad(d\times d).
# \tag{1}$$
#
# **Which $v$ is best?** $S$ is symmetric, so it has $d$ orthonormal eigenvectors $q_j$ with
# eigenvalues $\lambda_1\ge\dots\ge\lambda_d\ge0$. Write $v=\sum_j c_jq_j$; unit length means
# $\sum_j c_j^2=1$. Then
#
# $$v^\top S v = \sum_j c_j^2\,\lambda_j \le \lambda_1. \tag{2}$$
#
# A weighted mean of the eigenvalues can't beat the largest, and $v=q_1$ reaches it. Ask for the
# best direction orthogonal to $q_1$: that forces $c_1=0$, and the same line gives $q_2$. So the
# eigenvectors are what the question asks for, and **the variance along $q_j$ is $\lambda_j$.**
#
# **The other face.** Pythagoras splits each centred row $a_i$: $\lVert a_i\rVert^2 =$ what lies in
# the span of the first $k$ directions, plus what is lost. Sum over rows; the left side is fixed,
# so keeping most variance *is* losing least:
#
# $$\sum_i \lVert x_i-\hat x_i\rVert^2 = (n-1)\sum_{j>k}\lambda_j, \qquad
# \hat x_i = \mu + V_k^\top V_k\,(x_i-\mu). \tag{3}$$
#
# **The tool.** The thin SVD $A = U\,\mathrm{diag}(s)\,V$ has shapes (n, r), (r,), (r, d). Put it
# into (1), with $U^\top U=I$:
#
# $$S = V^\top\,\mathrm{diag}\!\Big(\frac{s^2}{n-1}\Big)\,V
# \quad\Longrightarrow\quad \lambda_j=\frac{s_j^2}{n-1},\quad Z = AV^\top = U\,\mathrm{diag}(s).
# \tag{4}$$
#
# Rows of $V$ are directions (d entries). Columns of $U$ are the scores before scaling (n entries):
# one for each *row of data*, so useless for new rows.
#
# > **Classic failure: stability.** $A^\top A$ squares singular values: a direction with
# > $s_j/s_1=10^{-8}$ has $\lambda_j/\lambda_1=10^{-16}$, which is rounding noise, perhaps negative.
# > The SVD of $A$ never squares.
#
# **By hand, three rows.** $\mu=(10,6)$, and $S=\begin{pmatrix}84&12\\12&91\end{pmatrix}$ with trace
# 175 and determinant $84\cdot91-12^2=7500$, so $\lambda=100,\,75$. The directions are
# $q_1=(0.6, 0.8)$ and $q_2=(0.8,-0.6)$.
#
# | $x$ | $a$ | along $q_1$ | along $q_2$ | $\hat x$ with $k=1$ | squared error |
# |---|---|---|---|---|---|
# | (12, 17) | (2, 11) | 10 | -5 | (16, 14) | 25 |
# | (18, 0) | (8, -6) | 0 | 10 | (10, 6) | 100 |
# | (0, 1) | (-10, -5) | -10 | -5 | (4, -2) | 25 |
#
# PC1 keeps $100/175=57\%$; the errors add up to $150=2\cdot75$, as (3) demands.

# %% role="figure"
x3 = np.array([[12.0, 17], [18, 0], [0, 1]])
a3 = x3 - x3.mean(axis=0)
q3 = np.array([[0.6, 0.8], [0.8, -0.6]])
kept = x3.mean(axis=0) + np.outer(a3 @ q3[0], q3[0])
print("S", (a3.T @ a3 / 2).tolist(), " scores", ((a3 @ q3.T).round(9) + 0.0).tolist())
print("k = 1:", kept.round(9).tolist(), " squared errors", ((x3 - kept) ** 2).sum(1).round(9))

degrees = np.linspace(0, 180, 361)
v3 = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
along = ((a3 @ v3) ** 2).sum(axis=0) / 2
lost = ((a3[:, :, None] - (a3 @ v3)[:, None, :] * v3) ** 2).sum(axis=(0, 1)) / 2
fig, ax = plt.subplots(figsize=(7, 3.6))
ax.plot(degrees, along, color="#0072B2", lw=2.5, label="variance along the direction")
ax.plot(degrees, lost, color="#D55E00", lw=2.5, label="squared distance lost, over n - 1")
ax.plot(degrees, along + lost, color="0.5", ls=":", lw=2, label="their sum: the total variance")
ax.axvline(np.degrees(np.arctan2(0.8, 0.6)), color="0.5", lw=1)
ax.annotate("q1", (54.5, 130), color="0.5")
ax.set(xlabel="direction v (degrees from the first axis)", ylabel="units of x, squared")
ax.set_ylim(60, 225)
ax.legend(loc="upper right", ncols=2, fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: the curves mirror each other, because they sum to 175 at every angle. The direction of
# largest variance is the line with the smallest squared distances. One problem, two names.*
#
# "Isn't that just a regression line?" No: regression measures distances along $y$, PCA at a right
# angle to the line. Swap the axes and the regression line changes; PC1 doesn't.

# %% [markdown]
# ## Part 1: `principal_axes` (13-22 min)
#
# Everything that has to be *estimated*: the mean, the directions, their variances. Any route is
# welcome (SVD, `eigh`, your own) if it fits in memory when d is huge. The SVD takes $O(ndr)$ time.
#
# Predict first: with n = 3 rows and d = 5 columns, how many of the r = 3 variances can be positive?
#
# <details><summary>Answer</summary>
#
# Two: centred rows sum to 0, so n of them span at most n − 1 dimensions. The third direction has
# variance 0 and is still wanted, at right angles to the others.
#
# </details>
#
# > **Classic failure: dimensions.** `np.linalg.svd` returns $V$ with the directions in **rows**
# > (its third result is already transposed); `np.linalg.eigh` returns them in **columns**, in
# > *ascending* order. Mixing the two up works silently whenever the matrix is square.


# %% role="solution" id="axes"
def principal_axes(X):
    """Mean, directions of largest variance, and the variances along them.

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 2
        Floats (float32 too), ints, unsigned bytes, or nested lists, in any unit. Columns may be
        constant or copies of each other, and their mean may be 10**7 times their spread. Columns
        are centred and not scaled.

    Returns
    -------
    mean : array of shape (d,)
    components : real array of shape (r, d), r = min(n, d)
        Orthonormal rows, also where the variance is 0. The sign of each row is free.
    variances : array of shape (r,)
        Divisor n - 1, in descending order, never negative (not even by rounding).

    Raises
    ------
    ValueError
        X has fewer than two rows.

    Notes
    -----
    X is not changed. Memory is O(n d + r**2): with d > n no array of shape (d, d) is made.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    _, s, components = np.linalg.svd(X - mean, full_matrices=False)
    return mean, components, s**2 / (len(X) - 1)
    ### END SOLUTION


# %% [markdown] role="hint" for="axes"
# Which matrix in (4) has a row for each direction, with d entries? And what has to happen to $X$
# before any of (1) to (4) holds?

# %% [markdown] role="hint" for="axes"
# `np.linalg.svd(A, full_matrices=False)` returns shapes (n, r), (r,), (r, d), singular values in
# descending order. Variances are $s_j^2/(n-1)$.

# %% [markdown] role="hint" for="axes"
# ```python
# X = np.asarray(X, dtype=float)
# if ...:
#     raise ValueError(...)
# mean = ...
# U, s, V = np.linalg.svd(..., full_matrices=...)
# return mean, ..., ... / (len(X) - 1)
# ```

# %% [markdown] role="hint" for="axes"
# **Symptom: the first direction points from the origin to the cloud.** You decomposed $X$, not
# $X-\mu$: the largest "variance" is then the squared distance of the mean from 0.

# %% role="check" id="axes-by-hand" points=1 hint="Recompute the table with three rows: mean (10, 6), variances 100 and 75."
"""The three rows of the example, after one more column that never changes."""
X = np.array([[4.0, 12.0, 17.0], [4.0, 18.0, 0.0], [4.0, 0.0, 1.0]])
mean, components, variances = three_of(checks.call(principal_axes, X))
checks.close(mean, [4, 10, 6])
checks.close(variances, [100, 75, 0])
checks.same_up_to_sign(components, [[0, 0.6, 0.8], [0, 0.8, -0.6], [1, 0, 0]])

# %% role="check" id="axes-definition" points=2 hint="Rows of components are unit directions; the scores along them are uncorrelated."
"""Orthonormal rows, uncorrelated scores with the variances promised, largest first."""
X = rows_with_known_axes(checks.rng("axes-definition"), 11, 4)
mean, components, variances = three_of(checks.call(principal_axes, X))
checks.close(mean, X.mean(axis=0))
checks.same_type_and_shape(components, np.zeros((4, 4)))
checks.same_type_and_shape(variances, np.zeros(4))
checks.finite(components)
V = np.asarray(components.value, dtype=float)
checks.close(V @ V.T, np.eye(4), atol=1e-8, hint="The rows are not orthonormal.")
scores = np.cov((X @ V.T).T)
between = checks.Call(
    scores - np.diag(np.diag(scores)), "covariances between the scores X @ components.T"
)
checks.close(between, np.zeros((4, 4)), atol=1e-7)
checks.close(variances, np.diag(scores), atol=1e-7)
checks.close(variances, np.sort(np.diag(scores))[::-1], atol=1e-7, hint="Descending order.")

# %% role="hidden" id="axes-matches-sklearn" points=2 hint="Centre, divide by n - 1, rows of V: and don't scale the columns."
"""scikit-learn's mean, components and variances, for tall and for wide data in any unit."""
import sklearn.decomposition


def theirs(X):
    model = sklearn.decomposition.PCA(svd_solver="full").fit(X)
    return model.mean_, model.components_, model.explained_variance_


rng = checks.rng("axes-matches-sklearn")
for n, d in ((30, 4), (5, 8)):
    X = rows_with_known_axes(rng, n, d)
    expected = checks.reference(theirs, X)
    mean, components, variances = three_of(checks.call(principal_axes, X))
    checks.close(mean, expected[0])
    checks.same_type_and_shape(variances, expected[2])
    checks.close(variances, expected[2], rtol=1e-6, atol=1e-7)
    checks.same_type_and_shape(components, expected[1])
    real = min(n - 1, d)  # centred, n rows span n - 1 dimensions; the last direction is free
    got = checks.Call(np.asarray(components.value)[:real], components.writes)
    checks.same_up_to_sign(got, expected[1][:real])
    _, _, small = three_of(checks.call(principal_axes, 1e-9 * X))
    checks.same_type_and_shape(small, np.zeros(min(n, d)))
    small = checks.Call(1e18 * np.asarray(small.value), f"1e18 times {small.text}")
    checks.close(small, expected[2], rtol=1e-6, atol=1e-7)

# %% role="hidden" id="axes-far-from-zero" points=1 hint="The mean of squares minus the square of the mean subtracts two huge numbers. Centre first."
"""A mean of ten million costs no accuracy."""
rng = checks.rng("axes-far-from-zero")
X = 10_000_000 + rng.normal(size=(25, 3)) * [1, 3, 9]
expected = np.linalg.eigvalsh(np.cov((X - 10_000_000).T))[::-1]
_, _, variances = three_of(checks.call(principal_axes, X))
checks.close(variances, expected, rtol=1e-5)

# %% role="hidden" id="axes-copied-columns" points=2 hint="S is symmetric: use a routine that knows it. Rounding may make a zero eigenvalue slightly negative."
"""Copies of columns: directions stay real and orthonormal, variances stay at or above zero."""
rng = checks.rng("axes-copied-columns")
for d in (7, 8, 9):
    two = rng.normal(size=(12, 2)) * [5, 1]
    X = two @ rng.integers(-2, 3, size=(2, d)) + 0.5 * two[:, [0] * d]
    _, components, variances = three_of(checks.call(principal_axes, X))
    checks.that(np.isrealobj(components.value), "The directions are complex.", got=components)
    checks.that(np.isrealobj(variances.value), "The variances are complex.", got=variances)
    checks.same_type_and_shape(components, np.zeros((d, d)))
    checks.finite(components)
    V = np.asarray(components.value, dtype=float)
    checks.close(V @ V.T, np.eye(d), atol=1e-6, hint="All rows are orthonormal, the last too.")
    checks.finite(variances)
    checks.that(np.min(variances.value) >= 0, "A variance is negative.", got=variances)
    expected = np.sort(np.linalg.eigvalsh(np.cov(X.T)))[::-1]
    checks.close(variances, expected, rtol=1e-6, atol=1e-7)

# %% role="hidden" id="axes-wide" points=1 hint="With d > n, work with (n, d) or (n, n). full_matrices=False keeps V at (r, d)."
"""Four rows of 600 columns: right, and without a (600, 600) array."""
rng = checks.rng("axes-wide")
X = [[1], [2], [4], [8]] * rng.normal(size=(4, 600)) + rng.uniform(3, 9, size=600)
_, components, variances = three_of(checks.call(principal_axes, X))
checks.same_type_and_shape(components, np.zeros((4, 600)))
checks.finite(components)
V = np.asarray(components.value)
checks.close(V @ V.T, np.eye(4), atol=1e-6, hint="All rows are orthonormal, the last too.")
A = X - X.mean(axis=0)
checks.close(variances, np.linalg.eigvalsh(A @ A.T / 3)[::-1], rtol=1e-6, atol=1e-7)
used = checks.call(checks.in_candidate(peak_bytes), principal_axes, X)
checks.at_most(used.value, 1_500_000, "bytes at one time")

# %% role="hidden" id="axes-inputs" points=1 hint="Convert to float in a new array; X -= mean writes into the caller's data."
"""Bytes, lists and float32 are welcome and stay as they are; one row is refused, two are not."""
rng = checks.rng("axes-inputs")
whole = rng.integers(0, 256, size=(9, 3)).astype(np.uint8)
expected = np.linalg.eigvalsh(np.cov(whole.T.astype(float)))[::-1]
for X in (whole, whole.tolist(), whole.astype(np.float32)):
    mean, _, variances = three_of(checks.call(principal_axes, X))
    checks.close(mean, whole.mean(axis=0), rtol=1e-5)
    checks.close(variances, expected, rtol=1e-4)
checks.leaves_inputs(principal_axes, whole.astype(float))
two = [[1.0, 2.0, 3.0], [7.0, 2.0, 11.0]]
_, components, variances = three_of(checks.call(principal_axes, two))
checks.close(variances, [50, 0])
checks.same_type_and_shape(components, np.zeros((2, 3)))
checks.same_up_to_sign(checks.Call(components.value[0], components.writes), [0.6, 0, 0.8])
checks.raises(ValueError, principal_axes, [[1.0, 2.0, 3.0]])

# %% [markdown]
# ## Part 2: `fix_signs` (22-27 min)
#
# $v$ and $-v$ span the same line and have the same variance. Which one you get depends on the
# routine, its version, even the number of threads. Retrain on Monday, and a model that reads the
# scores sees one column negated.
#
# So choose: in each direction, the entry that is largest in absolute value becomes positive.
# Why not "the first entry is positive"? Find a direction for which a rounding error would decide.
#
# <details><summary>Answer</summary>
#
# $(0, 0.6, 0.8)$: its 0 may come back as $10^{-17}$ or $-10^{-17}$. Our rule has a weak spot, too:
# $(1,-1)/\sqrt2$, a tie, which any two standardised, correlated columns give.
#
# </details>


# %% role="solution" id="signs"
def fix_signs(components):
    """Each row times 1 or -1, so that its entry of largest absolute value is positive.

    Parameters
    ----------
    components : array_like of shape (k, d), k >= 1
        One direction a row, not all zeros; any real dtype, or nested lists. If several entries of a
        row are largest in absolute value, the first of them decides.

    Returns
    -------
    array of shape (k, d)
        A new array; the input is not changed.
    """
    ### BEGIN SOLUTION
    components = np.asarray(components)
    place = np.argmax(np.abs(components), axis=1)
    largest = components[np.arange(len(components)), place]
    return components * np.sign(largest)[:, np.newaxis]
    ### END SOLUTION


# %% [markdown] role="hint" for="signs"
# Where in each row is the entry that decides? That is an index for each row, not a value.

# %% [markdown] role="hint" for="signs"
# `np.argmax(np.abs(C), axis=1)` has shape (k,), and returns the first of equals. The signs must
# have shape (k, 1) to multiply rows of a (k, d) array.

# %% [markdown] role="hint" for="signs"
# ```python
# C = np.asarray(components)
# place = np.argmax(..., axis=...)            # (k,)
# largest = C[np.arange(len(C)), place]       # (k,)
# return C * np.sign(...)[:, np.newaxis]
# ```

# %% role="check" id="signs-by-hand" points=1 hint="Look for the entry that is largest in absolute value, row by row."
"""Two rows flip, two stay; entries keep their mutual signs."""
C = np.array([[0.6, 0.8, 0.0], [0.48, -0.8, 0.36], [-0.64, 0.6, 0.48], [0.8, -0.6, 0.0]])
expected = C * [[1], [-1], [-1], [1]]
checks.close(checks.call(fix_signs, C), expected)

# %% role="check" id="signs-any-start" points=2 hint="v and -v must give the same answer, and no entry may change its size."
"""The answer doesn't depend on the signs that came in, and nothing but signs changes."""
rng = checks.rng("signs-any-start")
for k, d in ((1, 4), (14, 9), (12, 5)):
    C = rng.normal(size=(k, d))
    once = checks.call(fix_signs, C)
    checks.same_up_to_sign(once, C)
    checks.close(checks.call(fix_signs, -C), once)
    rows = np.asarray(once.value)
    good = (rows.max(axis=1) >= np.abs(rows).max(axis=1)).all()
    checks.that(good, "In some row the entry of largest absolute value is negative.", got=once)

# %% role="hidden" id="signs-ties" points=1 hint="The first of the largest entries decides; np.argmax already returns the first."
"""Of entries that are equally large, the first decides; almost equal ones are not."""
a = int(checks.rng("signs-ties").integers(2, 9))
C = np.array([[1, -a, a, 0], [-1, a, -a, 0], [a, -1, 0, -a], [-a, -a, a, a]])
checks.close(checks.call(fix_signs, C), C * [[-1], [1], [1], [-1]])
C = np.array([[0.7, -0.7 - 1e-9, 0.1], [-0.7, 0.7 + 1e-9, 0.1]])
checks.close(checks.call(fix_signs, C), C * [[-1], [1]])

# %% role="hidden" id="signs-inputs" points=1 hint="Build a new array: C[i] *= -1 writes into the caller's components."
"""Lists and float32 are welcome, and nothing of the caller's changes."""
rng = checks.rng("signs-inputs")
got = checks.call(fix_signs, [[2, 2, -3], [2, 1, 0], [-5, 4, 4]])
checks.close(got, [[-2, -2, 3], [2, 1, 0], [5, -4, -4]])
C = rng.normal(size=(6, 3)) - 1
expected = C * np.where(np.abs(C).max(axis=1) == C.max(axis=1), 1, -1)[:, np.newaxis]
checks.close(checks.call(fix_signs, C.astype(np.float32)), expected, rtol=1e-5, atol=1e-6)
checks.leaves_inputs(fix_signs, C)

# %% [markdown]
# ## Part 3: `how_many` (27-33 min)
#
# "Keep 90%." With variances 5, 3, 2 the running shares are 0.5, 0.8, 1.0: three components. For 80%
# it's two, since *reaching* the share is enough here.
#
# Now ten equal variances of 0.1, and a share of 0.8. `np.sum` says 1.0, but in `np.cumsum` eight of
# them make 0.7999999999999999, and an honest `>=` answers nine. Asked for 1.0, it finds that *no*
# running sum gets there, and `np.argmax` of all `False` is 0. So a miss of less than $10^{-9}$
# counts as reached.


# %% role="solution" id="k"
def how_many(variances, share):
    """The smallest k for which the first k variances make up at least this share of the total.

    Parameters
    ----------
    variances : array_like of shape (r,), r >= 1
        Not negative, in descending order, any unit; they need not sum to 1. All may be 0.
    share : float, 0 < share <= 1
        A share that is missed by less than 1e-9 (of the total) counts as reached.

    Returns
    -------
    int, between 1 and r; 1 if all variances are 0

    Raises
    ------
    ValueError
        share is not in (0, 1].
    """
    ### BEGIN SOLUTION
    if not 0 < share <= 1:
        raise ValueError("share must be above 0 and at most 1")
    running = np.cumsum(variances)
    return np.argmax(running >= (share - 1e-9) * running[-1]) + 1
    ### END SOLUTION


# %% [markdown] role="hint" for="k"
# The first two components explain 80% and you look for the first index where a condition holds.
# How far apart are "index" and "how many"?

# %% [markdown] role="hint" for="k"
# `np.cumsum` gives running totals; compare them with `(share - 1e-9)` times the total, which needs
# no division (the total can be 0). `np.argmax` of booleans is the place of the first `True`.

# %% [markdown] role="hint" for="k"
# ```python
# if not ...:
#     raise ValueError(...)
# running = np.cumsum(variances)
# reached = running >= ... * running[-1]
# return np.argmax(reached) + ...
# ```

# %% role="check" id="k-by-hand" points=1 hint="Running shares: 0.4, 0.7, 0.9, 1.0."
"""Variances 4, 3, 2, 1, for seven shares."""
for share, expected in ((0.05, 1), (0.4, 1), (0.41, 2), (0.7, 2), (0.75, 3), (0.9, 3), (1.0, 4)):
    checks.equal(checks.call(how_many, [4, 3, 2, 1], share), expected)

# %% role="check" id="k-any-unit" points=1 hint="A share is a part of the total, so divide by the total (or multiply the share by it)."
"""The unit of the variances doesn't matter."""
rng = checks.rng("k-any-unit")
variances = np.sort(rng.uniform(0.2, 5, size=9))[::-1]
for share in (0.35, 0.8, 0.97):
    expected = next(k for k in range(1, 10) if variances[:k].sum() > share * variances.sum())
    for unit in (1e-18, 1e-6, 1.0, 1e6):
        checks.equal(checks.call(how_many, unit * variances, share), expected)

# %% role="hidden" id="k-rounding" points=2 hint="Sums of 0.1 are not exact: allow a miss of 1e-9, and no more."
"""Sums that rounding puts just below the share; misses just inside and outside of 1e-9."""
tenths = np.full(10, 0.1)
for share, expected in ((0.3, 3), (0.6, 6), (0.8, 8), (1.0, 10)):
    checks.equal(checks.call(how_many, tenths, share), expected)
for total in (1.0, 1000.0):
    for miss, expected in ((8e-10, 1), (1.3e-9, 2), (1e-6, 2)):
        variances = np.array([1 - miss, miss]) * total
        checks.equal(checks.call(how_many, variances, 1.0), expected)
        variances = np.array([0.5 - miss, 0.3, 0.2 + miss]) * total
        checks.equal(checks.call(how_many, variances, 0.5), expected)

# %% role="hidden" id="k-matches-sklearn" points=1 hint="Count components until the running share gets there: first index plus one."
"""As many components as scikit-learn keeps."""
import sklearn.decomposition


def theirs(X, share):
    return int(sklearn.decomposition.PCA(n_components=share).fit(X).n_components_)


X = checks.rng("k-matches-sklearn").normal(size=(40, 7)) * [3, 3, 2, 2, 2, 1, 1]
variances = np.linalg.eigvalsh(np.cov(X.T))[::-1]
for share in (0.2, 0.5, 0.85, 0.99):
    checks.equal(checks.call(how_many, variances, share), checks.reference(theirs, X, share))

# %% role="hidden" id="k-limits" points=1 hint="Shares outside (0, 1] are errors; a total of 0 must not be divided by."
"""Zero variances, a single one, and shares that make no sense."""
for variances, share, expected in (
    ([0.0, 0.0, 0.0], 0.9, 1), ([0.0, 0.0], 1.0, 1), ([7.0, 0.0, 0.0], 1.0, 1), ([2.5], 0.3, 1),
    ([3, 1, 0], 1, 2),
):  # fmt: skip
    checks.equal(checks.call(how_many, variances, share), expected)
for share in (0, -0.1, 1.01, 95):
    checks.raises(ValueError, how_many, [3.0, 1.0], share)

# %% [markdown]
# ## Part 4: `PCA` (33-42 min)
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | centring | training mean, always | same | new rows must not bring their own |
# | scaling | none | none (`whiten=False`) | standardise outside, if units differ |
# | divisor | n − 1 | n − 1 | `np.var` divides by n by default |
# | `n_components` | int: count, float: share | same, 0 too; floats below 1 | `1` and `1.0` differ |
# | share | reached, to $10^{-9}$ | exceeded (`>`) | only ties differ |
# | ratio | of the **total** variance | same | kept ones needn't sum to 1 |
# | sign | largest entry positive | same since 1.5 | compare up to sign with older ones |
#
# `fit` learns; `transform` and `inverse_transform` only apply. Which scores would one new row get if
# `transform` took the mean of its batch?
#
# <details><summary>Answer</summary>
#
# Zeros: one row is its own mean.
#
# </details>
#
# > **Classic failure: missing normalisation.** Forget $\mu$ in `transform` and each column of
# > scores shifts by a constant: plots look right, and `inverse_transform` lands in the wrong place.


# %% role="solution" id="pca"
class PCA:
    """Principal component analysis in scikit-learn's conventions, without whitening.

    Parameters
    ----------
    n_components : int, float or None
        An int is the number of components, from 1 to r = min(n, d). A float in (0, 1] is a share of
        variance for `how_many` (1.0 too: all components up to the last one needed). None means r.

    Attributes (after fit)
    ----------------------
    mean_ : array of shape (d,)
    components_ : array of shape (k, d), signs as `fix_signs` makes them
    explained_variance_ : array of shape (k,), divisor n - 1
    explained_variance_ratio_ : array of shape (k,)
        Shares of the total variance, that of dropped components included. Not checked where the
        total is 0.
    n_components_ : int, the k in use
    """

    def __init__(self, n_components=None):
        self.n_components = n_components

    def fit(self, X):
        """Fit to X, array_like (n, d) as in `principal_axes`. Returns the estimator itself.

        Raises ValueError if n_components is out of its range. May be called again with other data.
        """
        ### BEGIN SOLUTION
        self.mean_, axes, variances = principal_axes(X)
        k = len(variances) if self.n_components is None else self.n_components
        if isinstance(k, float):
            k = how_many(variances, k)
        if not 1 <= k <= len(variances):
            raise ValueError(f"n_components must be between 1 and {len(variances)}")
        self.n_components_ = k
        self.components_ = fix_signs(axes[:k])
        self.explained_variance_ = variances[:k]
        self.explained_variance_ratio_ = variances[:k] / variances.sum()
        return self
        ### END SOLUTION

    def transform(self, X):
        """Scores (m, k) of the m >= 1 rows of X, array_like (m, d), along components_."""
        ### BEGIN SOLUTION
        return (X - self.mean_) @ self.components_.T
        ### END SOLUTION

    def inverse_transform(self, Z):
        """Rows (m, d) in the units of the data for scores Z, array_like (m, k)."""
        ### BEGIN SOLUTION
        return Z @ self.components_ + self.mean_
        ### END SOLUTION


# %% [markdown] role="hint" for="pca"
# Which of the five attributes do `transform` and `inverse_transform` need? Anything that they
# compute from the rows they are given is a leak.

# %% [markdown] role="hint" for="pca"
# $Z=(X-\mu)V_k^\top$: (m, d) times (d, k). Back: $\hat X=ZV_k+\mu$: (m, k) times (k, d). The ratio
# divides by the sum of **all** r variances.

# %% [markdown] role="hint" for="pca"
# ```python
# self.mean_, axes, variances = principal_axes(X)
# k = ...                       # None, then a float, then an int; then the range
# self.components_ = fix_signs(axes[:k])
# ...
# # transform:          (X - ...) @ ...
# # inverse_transform:  Z @ ... + ...
# ```

# %% role="check" id="pca-by-hand" points=2 hint="The table with three rows has the numbers. The new row, (13, 10), is the mean plus 5 times q1."
"""The three rows with k = 1: attributes, scores, rows back, and a new row."""
X = np.array([[12.0, 17.0], [18.0, 0.0], [0.0, 1.0]])
model = checks.call(PCA, n_components=1).value
fitted = checks.call(model.fit, X).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "components_")
checks.equal(checks.attribute(model, "n_components_"), 1)
checks.close(checks.attribute(model, "mean_"), [10, 6])
checks.same_up_to_sign(checks.attribute(model, "components_"), [[0.6, 0.8]])
checks.close(checks.attribute(model, "explained_variance_"), [100])
checks.close(checks.attribute(model, "explained_variance_ratio_"), [4 / 7])
Z = checks.call(model.transform, np.vstack([X, [[13, 10]]]))
checks.same_type_and_shape(Z, np.zeros((4, 1)))
checks.close(checks.call(model.inverse_transform, Z.value), [[16, 14], [10, 6], [4, -2], [13, 10]])

# %% role="check" id="pca-one-row-at-a-time" points=1 hint="transform uses what fit learned: the training mean, not that of the rows at hand."
"""New rows get the same scores alone and together."""
rng = checks.rng("pca-one-row-at-a-time")
X, new = rows_with_known_axes(rng, 14, 5), rng.normal(size=(4, 5)) + 2
model = checks.call(PCA, n_components=3).value
checks.call(model.fit, X)
together = checks.call(model.transform, new)
checks.same_type_and_shape(together, np.zeros((4, 3)))
checks.finite(together)
for i in range(4):
    alone = checks.call(model.transform, new[i : i + 1])
    checks.close(alone, np.asarray(together.value)[i : i + 1], atol=1e-7)

# %% role="hidden" id="pca-matches-sklearn" points=3 hint="Centre with mean_, rows of components_, ratios of the total variance, no scaling."
"""scikit-learn's attributes, scores of new rows, and rows back."""
import sklearn.decomposition


def theirs(X, new, k):
    model = sklearn.decomposition.PCA(n_components=k, svd_solver="full").fit(X)
    Z = model.transform(new)
    names = ("explained_variance_", "explained_variance_ratio_", "mean_", "components_")
    found = [getattr(model, name) for name in names]
    return [*found, int(model.n_components_), Z, model.inverse_transform(Z)]


rng = checks.rng("pca-matches-sklearn")
X = rows_with_known_axes(rng, 26, 6)
new = rows_with_known_axes(rng, 7, 6)
for k in (2, None, 0.9):
    variance, ratio, mean, components, count, Z, back = checks.reference(theirs, X, new, k)
    model = checks.call(PCA, k).value
    checks.call(model.fit, X)
    look = f"n_components={k}. Centre with mean_, ratios of the total variance, no scaling."
    checks.equal(checks.attribute(model, "n_components_"), count, hint=look)
    found = checks.attribute(model, "explained_variance_")
    checks.close(found, variance, rtol=1e-6, hint=look)
    found = checks.attribute(model, "explained_variance_ratio_")
    checks.close(found, ratio, rtol=1e-6, hint=look)
    checks.close(checks.attribute(model, "mean_"), mean, hint=look)
    checks.same_up_to_sign(checks.attribute(model, "components_"), components, hint=look)
    got = checks.call(model.transform, new)
    checks.same_type_and_shape(got, Z, hint=look)
    checks.finite(got)
    columns = checks.Call(np.asarray(got.value).T, f"({got.text}).T")
    checks.same_up_to_sign(columns, Z.T, atol=1e-6, hint=look)
    back_again = checks.call(model.inverse_transform, got.value)
    checks.close(back_again, back, atol=1e-6, hint=look)

# %% role="hidden" id="pca-what-is-lost" points=1 hint="Equation (3): the dropped variances times n - 1."
"""The squared error of the rows that come back is (n - 1) times the dropped variances."""
rng = checks.rng("pca-what-is-lost")
for k in (1, 2, 3, 4):
    X = rows_with_known_axes(rng, 13, 4)
    total = np.sum((X - X.mean(axis=0)) ** 2)
    model = checks.call(PCA, k).value
    checks.call(model.fit, X)
    Z = checks.call(model.transform, X)
    checks.same_type_and_shape(Z, np.zeros((13, k)))
    checks.finite(Z)
    checks.close(np.mean(Z.value, axis=0), np.zeros(k), atol=1e-7, hint="Scores have mean 0.")
    back = checks.call(model.inverse_transform, Z.value)
    checks.same_type_and_shape(back, X)
    checks.finite(back)
    kept = checks.attribute(model, "explained_variance_")
    checks.same_type_and_shape(kept, np.zeros(k))
    lost = np.sum((X - np.asarray(back.value)) ** 2)
    lost = checks.Call(lost, f"squared error of the rows that come back, n_components={k}")
    checks.close(lost, total - 12 * np.sum(kept.value), rtol=1e-6, atol=1e-6)

# %% role="hidden" id="pca-count-or-share" points=1 hint="Ask for the type before the value: 1 is a number of components, 1.0 a share."
"""1 is a count, 1.0 and 0.5 are shares, None is everything; the ratio is of the total."""
rng = checks.rng("pca-count-or-share")
X = rng.normal(size=(20, 3)) * [3, 2, 1] @ rng.normal(size=(3, 5))  # rank 3
variances = np.linalg.eigvalsh(np.cov(X.T))[::-1]
half = int(np.sum(np.cumsum(variances) < 0.5 * variances.sum())) + 1
for asked, k, unit in ((1, 1, 1), (1.0, 3, 1), (0.5, half, 1), (4, 4, 1), (None, 5, 1e-9)):
    model = checks.call(PCA, asked).value
    look = f"n_components={asked}: an int is a number of components, a float a share, None is all."
    checks.call(model.fit, unit * X)
    checks.equal(checks.attribute(model, "n_components_"), k, hint=look)
    ratio = checks.attribute(model, "explained_variance_ratio_")
    checks.close(ratio, variances[:k] / variances.sum(), atol=1e-8, hint=look)
    components = checks.attribute(model, "components_")
    checks.same_type_and_shape(components, np.zeros((k, 5)), hint=look)

# %% role="hidden" id="pca-signs" points=1 hint="components_ go through fix_signs, and transform uses these components_."
"""In every direction the largest entry is positive, and the scores agree with that."""
rng = checks.rng("pca-signs")
model = checks.call(PCA).value
for n, d in ((9, 8), (11, 7), (20, 7), (12, 8)):  # the same estimator again and again
    X = rows_with_known_axes(rng, n, d)
    checks.call(model.fit, X)
    components = checks.attribute(model, "components_")
    checks.same_type_and_shape(components, np.zeros((d, d)))
    checks.finite(components)
    V = np.asarray(components.value)
    good = (V.max(axis=1) >= np.abs(V).max(axis=1)).all()
    reason = "In some direction the entry of largest absolute value is negative."
    checks.that(good, reason, got=components)
    A = X - X.mean(axis=0)
    checks.same_up_to_sign(components, np.linalg.svd(A, full_matrices=False)[2])
    checks.close(checks.call(model.transform, X), A @ V.T, atol=1e-7)

# %% role="hidden" id="pca-refuses" points=1 hint="An int may go from 1 to min(n, d), a float must lie in (0, 1], None is min(n, d)."
"""Counts and shares out of range are a ValueError; the largest count and None are not."""
rng = checks.rng("pca-refuses")
for n, d in ((9, 3), (4, 6)):
    X = rows_with_known_axes(rng, n, d)
    for right, k in ((1, 1), (min(n, d), min(n, d)), (None, min(n, d))):
        model = checks.call(PCA, right).value
        checks.call(model.fit, X)
        look = f"n_components={right}, n={n}, d={d}: None is min(n, d)."
        checks.equal(checks.attribute(model, "n_components_"), k, hint=look)
        components = checks.attribute(model, "components_")
        checks.same_type_and_shape(components, np.zeros((k, d)), hint=look)
    for wrong in (12, -1, min(n, d) + 1, 0, 0.0, 1.5):
        model = checks.call(PCA, wrong).value
        look = f"n_components={wrong}, n={n}, d={d}: ints 1 to min(n, d), floats above 0 up to 1."
        checks.raises(ValueError, model.fit, X, hint=look)

# %% role="hidden" id="pca-inputs" points=1 hint="Subtracting a float mean gives a new float array; don't write into the caller's."
"""Bytes and lists give the same as floats, and no method changes what it gets."""
rng = checks.rng("pca-inputs")
X = rng.integers(0, 256, size=(10, 3)).astype(np.uint8)
model = checks.call(PCA, 2).value
for each in (X.tolist(), X):
    checks.call(model.fit, each)
    checks.close(checks.attribute(model, "mean_"), X.mean(axis=0))
Z = checks.call(model.transform, X.astype(float))
checks.same_type_and_shape(Z, np.zeros((10, 2)))
for each in (X, X.tolist()):
    checks.close(checks.call(model.transform, each), Z, atol=1e-6)
scores = np.array([[1.0, 2.0], [3.0, -1.0]])
checks.close(
    checks.call(model.inverse_transform, scores.tolist()),
    checks.call(model.inverse_transform, scores),
)
for method in (model.fit, model.transform):
    checks.leaves_inputs(method, X.astype(float))
checks.leaves_inputs(model.inverse_transform, scores)

# %% [markdown]
# ## Experiments (42-46 min)
#
# **Agreement, and a picture of what is lost.** 1,797 digits of 8 by 8 pixels, all in one unit (ink,
# 0 to 16), so no scaling. As an anchor, shuffle every pixel column on its own: same pixel
# variances, no structure left. How many components will 90% take for the digits, how many for the
# shuffled ones?

# %% role="figure"
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA as Theirs

digits = load_digits().data
rng = np.random.default_rng(0)
shuffled = np.column_stack([rng.permutation(column) for column in digits.T])
ours, library, noise = PCA().fit(digits), Theirs().fit(digits), PCA().fit(shuffled)
fig = plt.figure(figsize=(10.5, 4.2))
left, right = fig.subfigures(1, 2, width_ratios=(1.15, 1))
ax = left.subplots()
k = np.arange(1, 65)
for model, name, style in (
    (ours, "digits, ours", {"color": "#0072B2", "lw": 2.5}),
    (noise, "pixels shuffled, ours", {"color": "#D55E00", "lw": 2.5, "ls": "--"}),
    (library, "digits, scikit-learn", {"color": "0.5", "ls": "", "marker": "o", "mfc": "none"}),
):
    ax.plot(k, 100 * np.cumsum(model.explained_variance_ratio_), label=name, **style)
ax.set(xlabel="components kept, k", ylabel="share of the variance kept (%)")
ax.axhline(90, color="0.5", ls=":", lw=1)
ax.legend(loc="lower right")
panels = right.subplots(5, 6)
for row, (name, model) in enumerate(
    [("data", None)]
    + [(f"ours\nk = {k}", PCA(k).fit(digits)) for k in (2, 10, 29)]
    + [("sklearn\nk = 29", Theirs(29).fit(digits))]
):
    images = digits[:6] if model is None else model.inverse_transform(model.transform(digits[:6]))
    for image, panel in zip(images, panels[row], strict=True):
        panel.imshow(image.reshape(8, 8), cmap="gray", vmin=0, vmax=16)
        panel.set(xticks=[], yticks=[])
    panels[row, 0].set_ylabel(name, rotation=0, ha="right", va="center", fontsize=8)
for share in (0.9, 0.95):
    print(f"{share:.0%}: digits {PCA(share).fit(digits).n_components_} components,", end=" ")
    print(f"shuffled {PCA(share).fit(shuffled).n_components_}")
difference = np.abs(PCA(29).fit(digits).components_ - Theirs(29).fit(digits).components_).max()
print(f"largest difference to scikit-learn, 29 components, signs included: {difference:.0e}")
plt.show()

# %% [markdown]
# *The claim: the digits' own structure is the gap between the curves: 21 components against the
# 36 that shuffled pixels need for 90%. Ours and the library's agree to rounding; at k = 29 (95%)
# the images are readable, at k = 2 (29%) they are blurs.*
#
# **What the share can't see.** Two classes differ by 2 in a column with small noise; another column
# has standard deviation 5 and nothing to say. `PCA(0.95)` keeps one component. How well does its
# score tell the classes apart (threshold 0, best of both directions)?

# %% role="figure"
kept, dropped = [], []
for seed in range(20):
    rng = np.random.default_rng(seed)
    label = rng.integers(0, 2, size=500)
    X = np.column_stack([5 * rng.normal(size=500), 2 * label + 0.3 * rng.normal(size=500)])
    model = PCA().fit(X)
    right = ((model.transform(X) > 0) == label[:, None]).mean(axis=0)
    for found, share in zip((kept, dropped), np.maximum(right, 1 - right), strict=True):
        found.append(100 * share)
print(f"PCA(0.95) keeps {PCA(0.95).fit(X).n_components_}, ratios", model.explained_variance_ratio_)
for name, found in (("kept, PC1", kept), ("dropped, PC2", dropped)):
    print(f"{name:13} {np.mean(found):.1f}% right (sd {np.std(found, ddof=1):.1f} over 20 seeds)")

# %% [markdown]
# PC1 has 96% of the variance and guesses (52% is chance for the better of two directions at
# n = 500); the label lived in the 4% thrown away. PCA never saw $y$.
#
# ## Follow-ups (46-53 min)
#
# One minute each, aloud. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Why are the components orthogonal? → What if two eigenvalues are equal? → Which quantity is then
# still well defined?
#
# <details><summary>A weak answer</summary>
#
# "Because we choose them to be, to avoid redundancy."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# $S$ is symmetric: $\lambda_1 q_1^\top q_2 = (Sq_1)^\top q_2 = q_1^\top S q_2 = \lambda_2 q_1^\top
# q_2$, so different eigenvalues force $q_1^\top q_2=0$. With $\lambda_1=\lambda_2$ every unit
# vector of their plane is as good, and the routine picks one. The plane is defined, the axes in it
# are not. So I compare projections $V_k^\top V_k$ or reconstructions, which don't care, and I
# don't interpret a single axis whose eigenvalue is close to its neighbour's.
#
# </details>
#
# ### 2. Break it
#
# One sensor glitch writes $10^6$ into one of 10,000 rows; all columns had unit variance. And now?
# → How large is $\lambda_1$? → How do you notice, how do you mend it?
#
# <details><summary>A weak answer</summary>
#
# "PCA is robust, it averages over all rows."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Squares decide. That row adds about $10^{12}/9999\approx10^8$ to one variance, so PC1 points at
# that column, with practically 100% of the total, and describes one row. I notice because one
# score is $10^6$ while all others are near $-100$ (the mean moved by 100), and because PC1 changes
# when I drop a row. I clip or remove impossible values first. Standardising only hides it: the
# standard deviation ($10^4$) is the glitch's, so the good values of that column shrink to
# $10^{-4}$ and its variance of 1 is still that one row. Medians and quartiles for scaling, or a
# robust PCA, if it can happen again.
#
# </details>
#
# ### 3. Scale it
#
# $10^8$ rows, 1,000 columns, k = 20; the rows don't fit. → Now $10^5$ rows and $10^6$ sparse
# columns. → What does centring do to a sparse matrix?
#
# <details><summary>A weak answer</summary>
#
# "Use a bigger machine, or sample some rows."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# First case: one pass adds up $n$, the sum and the 1,000 by 1,000 cross products (8 MB), about a
# provisional mean so that nothing cancels. It costs $nd^2=10^{14}$ multiply-adds and splits over
# machines; then one small `eigh`. Second case: $S$ would take 8 TB. A randomised SVD multiplies $A$
# by 30 random vectors, orthonormalises, repeats a few times: a few passes of 30 multiply-adds per
# nonzero. Centring would fill the zeros, so I never form it: $Av = Xv - \mathbf 1(\mu^\top v)$.
# Skipping it is a truncated SVD, another method: its first direction tends towards the mean.
#
# </details>
#
# ### 4. Compare it
#
# PCA or a linear autoencoder with k hidden units? → And with nonlinear ones? → When would you take
# factor analysis?
#
# <details><summary>A weak answer</summary>
#
# "Autoencoders are deep learning, so they compress better."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# With squared error on centred data, the linear autoencoder's best reconstruction is PCA's: same
# subspace, but any invertible matrix between encoder and decoder gives the same loss, so its units
# are neither ordered nor orthogonal. Nonlinear ones follow curved surfaces; they need more data,
# tuning, and have no nested k. I'd want to see them beat PCA at the same k on held-out rows. Factor
# analysis gives each column its own noise variance, so a noisy column isn't mistaken for a factor,
# and rescaling a column doesn't change the model.
#
# </details>
#
# ### 5. In production
#
# The features are refitted by PCA every night, and a classifier trained in March reads the scores.
# What can go wrong? → You fixed the signs. Is it safe now? → What do you monitor?
#
# <details><summary>A weak answer</summary>
#
# "Nothing, the variance explained is stable at 95%."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The scores are coordinates, and their axes move every night: signs flip, near-equal components
# swap, with a float share even k can change. Fixed signs mend only the first, and when two entries
# tie for largest not even that. Transformer and classifier are one artefact: fitted on the same
# training rows only, versioned and shipped together. I watch the reconstruction error of fresh
# rows: if it grows while their scores look normal, the data left the old subspace, which the scores
# alone can't show.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "Drop the components with little variance before a regression: they are
# noise anyway." → Give a counterexample. → When is it reasonable?
#
# <details><summary>A weak answer</summary>
#
# "True, that's what PCA is for." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Variance of $x$ says nothing about its relation to $y$. Two prices of one asset: PC1 is the level,
# PC2 the spread, tiny, and the spread is what I trade on. The experiment above was another case. It
# is reasonable as regularisation: least squares along $q_j$ has variance
# $\sigma^2/((n-1)\lambda_j)$, so small directions are the uncertain ones. But ridge shrinks them
# smoothly, and k is chosen by validation with $y$, not by a share of the variance of $x$.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - Variance along $v$ is $v^\top Sv$, a weighted mean of eigenvalues, so $q_1$ is best.
# - SVD of the **centred** data: directions in rows of $V$, variances $s^2/(n-1)$, scores $AV^\top$.
# - Lost squared error is $(n-1)$ times the dropped variances.
# - `eigh` ascends and gives columns; `svd` descends and gives rows.
# - `transform` uses the training mean; `inverse_transform` adds it back.
# - Signs are free, so fix them; equal eigenvalues leave the axes free, so don't interpret them.
#
# **Two traps.** A share of variance across mixed units. Thinking that variance is relevance.
#
# **In 30 seconds:** "I centre with the training mean and take the thin SVD; it never squares the
# data and needs no d by d matrix. Directions are rows of V, variances are s squared over n minus
# one. I fix signs by the largest entry, count components by running share, and apply the stored
# mean both ways. Units decide the answer, so I ask about scaling first."
#
# **Recall tomorrow, on paper:** why the best direction is an eigenvector, in two lines.
#
# ## Sources
#
# - K. Pearson, *On lines and planes of closest fit to systems of points in space*, 1901.
# - H. Hotelling, *Analysis of a complex of statistical variables into principal components*, 1933.
# - I. T. Jolliffe, *Principal Component Analysis*, 2nd ed., sections 1.1, 2.3, 3.5 and 6.1.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 14.5.
# - N. Halko, P. G. Martinsson, J. A. Tropp, *Finding structure with randomness*, SIAM Review 53,
#   2011.
# - scikit-learn user guide, *Decomposing signals in components*, section on PCA.

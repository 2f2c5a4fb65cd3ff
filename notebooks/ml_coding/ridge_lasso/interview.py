# ---
# title: Ridge and lasso from scratch
# summary: Solve both, certify the answer, and map every alpha to scikit-learn's.
# difficulty: 3
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-3 min)
#
# > "Linear regression with too many correlated features. Give me a ridge and a lasso, numpy only.
# > I should be able to swap them for scikit-learn's with the same `alpha`. And for the lasso: how
# > do you know that it has converged?"
#
# Three questions are worth asking before any code.
#
# <details><summary>"The same alpha": what does it multiply in each of the two?</summary>
#
# Not the same thing. scikit-learn's ridge adds `alpha` to a **sum** over rows, its lasso adds
# `alpha` to half a **mean**. This is the question that most candidates never ask.
#
# </details>
#
# <details><summary>Is the intercept penalised, and are the columns rescaled?</summary>
#
# The intercept is free. Columns are used as they come: scaling is the caller's job.
#
# </details>
#
# <details><summary>Must a dropped weight be exactly zero, and how exact must the rest be?</summary>
#
# Exactly 0.0, so that the feature need not be computed at serving time. The rest: show me a number
# that proves how close you are.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$, $y$ | `X`, `y` | (n, d), (n,) | rows and targets; $d$ may exceed $n$ |
# | $x_j$ | `X[:, j]` | (n,) | column $j$ |
# | $w$, $b$ | `w`, `b` | (d,), scalar | weights; intercept, never penalised |
# | $r = y - Xw - b$ | `r` | (n,) | residuals |
# | $\alpha > 0$ | `alpha` | scalar | the penalty, in scikit-learn's units |
#
# `ridge_path` (8 min) → `lasso_sweep` (8) → `kkt_residual` (6) → `Lasso` (9), which uses the two
# before it.
#
# **What the interviewer is evaluating:** conventions asked for before they bite; an intercept that
# stays out of the penalty; a solver matched to a function with kinks; a stopping rule that proves
# something.
#
# **If you are late:** cut the experiments, then `warm_start`. Keep the certificate.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def correlated(rng, n, d, c):
    """Inputs for checks, (n, d): columns of mean 0 and mean square 0.36, each pair correlated c."""
    Z = rng.normal(size=(n, d))
    Q = np.linalg.qr(Z - Z.mean(axis=0))[0] * np.sqrt(n)
    return 0.6 * Q @ np.linalg.cholesky(c + (1 - c) * np.eye(d)).T


# %% [markdown]
# ## A puzzle (3-6 min)
#
# One feature with mean 0 and mean square 1, and 100 rows. Least squares gives the weight **3**. Now
# fit scikit-learn's `Ridge(alpha=1)` and `Lasso(alpha=1)`. Write down both weights. Then again for
# 10,000 rows of the same kind.

# %% role="figure"
my_guesses = None  # four numbers: ridge and lasso with 100 rows, ridge and lasso with 10,000

from sklearn.linear_model import Lasso as TheirLasso
from sklearn.linear_model import Ridge as TheirRidge

for n in (100, 10_000):
    x = np.tile([-1.0, 1.0], n // 2)
    ridge = TheirRidge(alpha=1).fit(x[:, np.newaxis], 3 * x).coef_[0]
    lasso = TheirLasso(alpha=1).fit(x[:, np.newaxis], 3 * x).coef_[0]
    print(f"{n:6} rows: ridge {ridge:.4f}, lasso {lasso:.4f}   (your guesses: {my_guesses})")

# %% [markdown]
# ## Theory (6-14 min)
#
# The same `alpha=1` took 1% from one weight and a third from the other, and with more rows ridge's
# part melted away. The objectives say why:
#
# $$\text{ridge:}\quad \lVert y-Xw-b\rVert^2+\alpha\lVert w\rVert_2^2
# \qquad\qquad
# \text{lasso:}\quad \frac{1}{2n}\lVert y-Xw-b\rVert^2+\alpha\lVert w\rVert_1 \tag{1}$$
#
# Ridge weighs its penalty against a sum that grows with $n$. Lasso's is a mean, which doesn't.
# Divide ridge's by $2n$ to see them in one unit: its penalty per row is
# $\frac{\alpha}{2n}\lVert w\rVert_2^2$.

# %% role="figure"
from sklearn.linear_model import Lasso as TheirLasso
from sklearn.linear_model import Ridge as TheirRidge

rows = np.geomspace(4, 40_000, 200)
fig, ax = plt.subplots(figsize=(7.5, 4))
few = 2 * np.geomspace(2, 20_000, 7).astype(int)
for name, curve, theirs, color in (
    ("Ridge(alpha=1)", 3 * rows / (rows + 1), lambda n: TheirRidge(alpha=1), "#56B4E9"),
    ("Ridge(alpha=50)", 3 * rows / (rows + 50), lambda n: TheirRidge(alpha=50), "#0072B2"),
    ("Ridge(alpha=n / 2)", 2 + 0 * rows, lambda n: TheirRidge(alpha=n / 2), "#009E73"),
    ("Lasso(alpha=1)", 2 + 0 * rows, lambda n: TheirLasso(alpha=1), "#D55E00"),
):
    style = "--" if name.startswith("Lasso") else "-"
    ax.plot(rows, curve, style, color=color, lw=2.5, label=name)
    for n in few:
        x = np.tile([-1.0, 1.0], n // 2)
        fitted = theirs(n).fit(x[:, np.newaxis], 3 * x).coef_[0]
        ax.plot(n, fitted, "o", color=color, ms=5)
ax.axhline(3, color="0.5", ls=":", label="least squares")
ax.set(xscale="log", xlabel="rows n (log scale)", ylim=(0, 3.3))
ax.set_ylabel("fitted weight (units of y per unit of x)")
ax.legend(loc="lower right")
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: at a fixed `alpha`, ridge's penalty fades as rows arrive and lasso's doesn't. For
# ridge to keep its strength, `alpha` must grow with n (green, under the dashed line). Lines:
# formulas; dots: scikit-learn.*
#
# **The intercept first.** For any $w$, the best $b$ in both objectives makes the residuals sum to
# zero:
#
# $$b = \bar y-\bar x^\top w, \tag{2}$$
#
# with $\bar x$, of shape (d,), the column means. Put it back: what is left is (1) without $b$, for
# the centred $X_c = X - \bar x$ and $y_c = y - \bar y$. Centring *is* the free intercept.
#
# **Ridge.** Set the slope $-2X_c^\top(y_c-X_cw)+2\alpha w$ to zero, and use $X_c=U\,
# \mathrm{diag}(s)\,V^\top$, with $U$ (n, k), $s$ (k,), $V$ (d, k) and $k=\min(n,d)$:
#
# $$(X_c^\top X_c+\alpha I)\,w = X_c^\top y_c
# \quad\Longrightarrow\quad
# w = V\,\mathrm{diag}\Big(\frac{s}{s^2+\alpha}\Big)\,U^\top y_c. \tag{3}$$
#
# Only the middle depends on $\alpha$: one factorisation serves a hundred alphas. A factor can be
# small, but never 0 unless $s$ is.
#
# **Lasso, one weight at a time.** Hold all weights but $w_j$. With the centred data, let $\rho_j$
# be the pull of column $j$ on what the *others* leave over, and $a_j$ the curvature:
#
# $$\rho_j = \tfrac1n x_j^\top\Big(y_c-\sum_{k\ne j}x_kw_k\Big),\qquad
# a_j=\tfrac1n x_j^\top x_j. \tag{4}$$
#
# As a function of $w_j$ the objective is $\frac{a_j}{2}w_j^2-\rho_jw_j+\alpha|w_j|$. To the right
# of 0 its slope is $a_jw_j-\rho_j+\alpha$, zero at $(\rho_j-\alpha)/a_j$; that lies on the right
# only if $\rho_j>\alpha$. The left mirrors it, and in between 0 itself is best:
#
# $$w_j \leftarrow \frac{\operatorname{sign}(\rho_j)\,\max(|\rho_j|-\alpha,\,0)}{a_j}. \tag{5}$$
#
# **When are we there?** When (5) moves nothing. Written with the pull of the whole residual,
# $g_j=\frac1nx_j^\top(y_c-X_cw)=\rho_j-a_jw_j$, that is
#
# $$g_j=\alpha\operatorname{sign}(w_j)\ \text{ if } w_j\ne0,\qquad |g_j|\le\alpha\ \text{ if }
# w_j=0. \tag{6}$$
#
# These are the KKT conditions. At $w=0$ they ask for $|x_j^\top y_c|/n\le\alpha$, so from
#
# $$\alpha_{\max}=\max_j|x_j^\top y_c|/n \tag{7}$$
#
# on, everything is zero. "But coordinate descent can get stuck at kinks!" It can, where a kink ties
# weights together, like $|w_1-w_2|$. Here each kink belongs to one weight and the objective is
# convex: a sweep that moves nothing stands at the minimum.
#
# **Three rows by hand.** $x=(0,1,2)$, $y=(1,2,6)$. Centred: $(-1,0,1)$ and $(-2,-1,3)$, so
# $x_c^\top y_c=5$, $x_c^\top x_c=2$; least squares says 2.5.
#
# | | weight | intercept |
# |---|---|---|
# | ridge, $\alpha=\frac12$ | $5/(2+\frac12)=2$ | $3-2=1$ |
# | lasso, $\alpha=\frac13$ | $(\frac53-\frac13)/\frac23=2$ | $1$ |
# | lasso, $\alpha=1$ | $(\frac53-1)/\frac23=1$ | $2$ |
# | lasso, $\alpha\ge\frac53$ | $0$ | $3$ |
# | ridge, $\alpha=\frac53$ | $5/\frac{11}{3}=\frac{15}{11}$ | $\frac{18}{11}$ |

# %% role="figure"
x3, y3 = np.array([0.0, 1.0, 2.0]), np.array([1.0, 2.0, 6.0])
xc, yc = x3 - x3.mean(), y3 - y3.mean()
for alpha in (1 / 2, 5 / 3):
    w = xc @ yc / (xc @ xc + alpha)
    print(f"ridge {alpha:.4f}: w = {w:.4f}, b = {y3.mean() - x3.mean() * w:.4f}")
for alpha in (1 / 3, 1, 5 / 3):
    w = max(xc @ yc / 3 - alpha, 0) / (xc @ xc / 3)
    print(f"lasso {alpha:.4f}: w = {w:.4f}, b = {y3.mean() - x3.mean() * w:.4f}")

# %% [markdown]
# ## Part 1: `ridge_path` (14-22 min)
#
# Write (2) and (3) for many alphas at once. The common shortcut appends a column of ones to $X$ and
# solves $(A^\top A+\alpha I)\theta=A^\top y$. That $I$ reaches the intercept: with $y$ around 1000,
# predictions sink towards 0.
#
# > **Classic failure: off by one in dimensions.** With d > n the factors have n columns, not d.
# > `full_matrices=False` keeps the shapes (n, k), (k,), (k, d), where k = min(n, d).
#
# **Complexity:** one SVD, $O(nd\min(n,d))$, then $O(d\min(n,d))$ per alpha. Solving from scratch
# costs $O(nd^2+d^3)$ each time.


# %% role="solution" id="ridge-path"
def ridge_path(X, y, alphas):
    """Ridge regression with a free intercept, for many penalties.

    Minimises sum((y - X @ w - b) ** 2) + alpha * sum(w ** 2), the objective of scikit-learn's
    Ridge: a sum over rows, no 1/n and no 1/2.

    Parameters
    ----------
    X : array_like of shape (n, d)
        Any real dtype; not centred, not scaled. d may exceed n, columns may be constant or equal.
    y : array_like of shape (n,), any real dtype
    alphas : array_like of shape (m,), m >= 1, all > 0, in any order

    Returns
    -------
    array of shape (m, d + 1)
        Row i belongs to alphas[i]: the d weights, for the columns of X as they came, then the
        intercept. No argument is changed.
    """
    ### BEGIN SOLUTION
    X, y = np.asarray(X), np.asarray(y)
    center = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - center, full_matrices=False)
    shrink = s / (s**2 + np.asarray(alphas)[:, np.newaxis])
    weights = shrink * (U.T @ (y - y.mean())) @ Vt
    return np.column_stack([weights, y.mean() - weights @ center])
    ### END SOLUTION


# %% [markdown] role="hint" for="ridge-path"
# What does the best intercept do to the mean of the residuals? What, then, may you subtract from
# $X$ and $y$ before you think about $w$?

# %% [markdown] role="hint" for="ridge-path"
# With $k=\min(n,d)$ singular values, the factors $s/(s^2+\alpha)$ for all alphas form an array
# (number of alphas, k). $U^\top y_c$ has shape (k,) and `Vt` (k, d).

# %% [markdown] role="hint" for="ridge-path"
# ```python
# center = X.mean(axis=0)
# U, s, Vt = np.linalg.svd(..., full_matrices=False)
# shrink = s / (... + np.asarray(alphas)[:, np.newaxis])
# weights = shrink * (...) @ Vt
# return np.column_stack([weights, y.mean() - ...])
# ```

# %% [markdown] role="hint" for="ridge-path"
# **Symptom: weights right, intercept wrong.** You returned the mean of $y$, the intercept for
# *centred* features.

# %% role="check" id="ridge-by-hand" points=1 hint="Centred: x'y = 5 and x'x = 2, so w = 5 / (2 + alpha); the line passes through (1, 3)."
"""The three rows of the worked example."""
X, y = np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])
got = checks.call(ridge_path, X, y, np.array([0.5, 3.0, 5 / 3]))
checks.close(got, [[2.0, 1.0], [1.0, 2.0], [15 / 11, 18 / 11]])

# %% role="check" id="ridge-level-ground" points=2 hint="X'r = alpha w, without n and without a half; and the residuals sum to zero, because the intercept is free."
"""No direction leads downhill: X'r = alpha w, and the residuals sum to zero."""
rng = checks.rng("ridge-level-ground")
X = rng.normal(size=(9, 3)) * [1.0, 2.0, 0.5] + [3.0, -1.0, 2.0]
y = rng.normal(size=9) * 2 + 8
alphas = np.array([4.0, 0.3])
got = checks.call(ridge_path, X, y, alphas)
checks.same_type_and_shape(got, np.zeros((2, 4)))
checks.finite(got)
for alpha, row in zip(alphas, np.asarray(got.value), strict=True):
    r = y - X @ row[:-1] - row[-1]
    hint = f"The weights for alpha={alpha} must equal X'r / alpha, with r from the same row: no n, "
    hint += "no half. The intercept stands last."
    checks.close(checks.Call(row[:-1], got.writes), X.T @ r / alpha, atol=1e-6, hint=hint)
    checks.that(
        abs(r.sum()) < 1e-7,
        f"With alpha={alpha}, the residuals sum to {r.sum():.3g}: moving the intercept helps.",
        got=got,
        expected="an intercept that leaves residuals of mean 0",
    )

# %% role="hidden" id="ridge-matches-sklearn" points=2 hint="alpha goes on the sum of squares; the columns are not rescaled; d may exceed n."
"""scikit-learn's Ridge, with more rows than columns and with fewer."""
import sklearn.linear_model


def fitted(X, y, alphas):
    models = [sklearn.linear_model.Ridge(alpha=a, solver="svd").fit(X, y) for a in alphas]
    return np.array([np.append(m.coef_, m.intercept_) for m in models])


rng = checks.rng("ridge-matches-sklearn")
for n, d in ((13, 4), (5, 8)):
    X = rng.normal(size=(n, d)) * rng.uniform(0.5, 3, size=d) + 2
    y, alphas = rng.normal(size=n) * 3 - 7, np.array([0.2, 30.0, 1.0])
    expected = checks.reference(fitted, X, y, alphas)
    checks.close(checks.call(ridge_path, X, y, alphas), expected, rtol=1e-6, atol=1e-8)
    checks.close(checks.call(ridge_path, X, y, alphas[:1]), expected[:1], rtol=1e-6, atol=1e-8)
    s = 2.0**-24  # the same columns in a larger unit
    got = checks.call(ridge_path, X * s, y, alphas * s**2)
    expected = expected / np.append(np.full(d, s), 1)
    checks.close(got, expected, rtol=1e-6, hint="Small numbers are no zeros.")

# %% role="hidden" id="ridge-degenerate" points=1 hint="Where s is 0, s / (s**2 + alpha) is 0. Nothing has to be inverted."
"""A constant column gets no weight, equal columns share theirs, a huge alpha leaves the mean."""
x = checks.rng("ridge-degenerate").normal(size=7)
X = np.column_stack([x, np.full(7, 2.5), x])
y = 2 * x + 5
x2 = np.sum((x - x.mean()) ** 2)
share = 2 * x2 / (2 * x2 + 0.75)  # for v = (1, 1) / sqrt(2): s**2 is 2 x2
expected = [share, 0.0, share, y.mean() - 2 * share * x.mean()]
got = checks.call(ridge_path, X, y, np.array([0.75, 1e15]))
checks.close(got, [expected, [0.0, 0.0, 0.0, y.mean()]], rtol=1e-6, atol=1e-8)

# %% role="hidden" id="ridge-inputs" points=1 hint="X -= X.mean(axis=0) writes into the caller's array, and into integers it can't."
"""Lists, small integers and float32 are fine, and nothing is changed."""
rng = checks.rng("ridge-inputs")
X, y = rng.integers(0, 200, size=(8, 2)), rng.integers(0, 200, size=8)
exact = checks.call(ridge_path, X.astype(float), y.astype(float), np.array([2.0, 50.0]))
checks.finite(exact)
checks.close(checks.call(ridge_path, X.tolist(), y.tolist(), [2, 50]), exact, rtol=1e-6)
small = checks.call(ridge_path, X.astype(np.uint8), y.astype(np.uint8), [2.0, 50.0])
checks.close(small, exact, rtol=1e-6)
single = checks.call(ridge_path, X.astype(np.float32), y.astype(np.float32), [2.0, 50.0])
checks.close(single, exact, rtol=1e-3, atol=1e-3)
checks.leaves_inputs(ridge_path, X.astype(float), y.astype(float), np.array([2.0, 50.0]))

# %% [markdown]
# ## Part 2: `lasso_sweep` (22-30 min)
#
# One pass of (5) over all weights, in order, each seeing what the others have *just* become. Carry
# the residual along: a weight costs $2n$ multiplications for it, a sweep $O(nd)$. Computing
# `y - X @ w` anew for every weight makes it $O(nd^2)$.
#
# Why not plain gradient descent with $\operatorname{sign}(w)$ for the slope of $|w|$? It steps
# *across* zero and back, for ever: small weights, never absent ones.
#
# > **Classic failure: missing normalisation.** $a_j$ belongs under the fraction unless every column
# > has mean square 1. "I assume standardised columns" is a fine sentence, if it is true.


# %% role="solution" id="lasso-sweep"
def lasso_sweep(X, y, w, alpha):
    """One pass of coordinate descent for the lasso, over weights 0, 1, ..., d - 1 in this order.

    Each step sets w[j] to the minimiser of sum((y - X @ w) ** 2) / (2 n) + alpha * sum(abs(w)),
    given the newest values of all others.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype
        Used as it is: already centred if there is an intercept, columns of any scale.
    y : array_like of shape (n,), any real dtype; used as it is
    w : array_like of shape (d,), any real dtype
        Where to start; it may be any point.
    alpha : float > 0

    Returns
    -------
    array of shape (d,), of a float dtype
        The weights after the pass; what is zero is exactly 0.0. The weight of a column of zeros
        becomes 0.0: all it does is cost. No argument is changed.
    """
    ### BEGIN SOLUTION
    X, w = np.asarray(X, dtype=float), np.array(w, dtype=float)
    r = y - X @ w
    for j, x in enumerate(X.T):
        r = r + x * w[j]  # what the others leave over
        rho, a = x @ r / len(r), x @ x / len(r)
        w[j] = np.sign(rho) * max(abs(rho) - alpha, 0.0) / a if a > 0 else 0.0
        r = r - x * w[j]
    return w
    ### END SOLUTION


# %% [markdown] role="hint" for="lasso-sweep"
# Column $j$ is asked about what the *others* leave over. You hold the residual of all of them. What
# do you add back?

# %% [markdown] role="hint" for="lasso-sweep"
# `r + x * w[j]` is what the others leave over. `rho` and `a` are means over rows, and `alpha` is
# taken off `abs(rho)` *before* the division by `a`.

# %% [markdown] role="hint" for="lasso-sweep"
# ```python
# w = np.array(w, dtype=float)          # a copy, and not of ints
# r = y - X @ w
# for j in range(X.shape[1]):
#     r = r + ...
#     rho, a = ..., ...
#     w[j] = ... if a > 0 else 0.0
#     r = r - ...
# ```

# %% [markdown] role="hint" for="lasso-sweep"
# **Symptom: right for one column, wrong for two.** The residual is stale: take the new weight out
# before you go on.

# %% role="check" id="sweep-by-hand" points=1 hint="Second column, alpha = 0.1: the first weight is 2.35 by then, so its pull is -1.35 / 3, not 1 / 3."
"""One column, and then two, on paper."""
y = np.array([-2.0, -1.0, 3.0])
X = np.array([[-1.0], [0.0], [1.0]])
for alpha, w in ((1 / 3, 2.0), (1.0, 1.0), (2.0, 0.0)):
    for start in (0.0, -7.0):
        checks.close(checks.call(lasso_sweep, X, y, np.array([start]), alpha), [w])
X = np.array([[-1.0, -1.0], [0.0, 1.0], [1.0, 0.0]])
checks.close(checks.call(lasso_sweep, X, y, np.zeros(2), 0.1), [2.35, -0.525])

# %% role="check" id="sweep-exact-zeros" points=2 hint="0.0, not 1e-9: only a threshold gives that. If zeros are right and weights aren't, look at 1/n and at a."
"""Twenty sweeps lead to scikit-learn's weights, with exactly its zeros."""
import sklearn.linear_model


def best(X, y, alpha):
    model = sklearn.linear_model.Lasso(alpha=alpha, fit_intercept=False, tol=1e-12)
    return model.fit(X, y).coef_


rng = checks.rng("sweep-exact-zeros")
X = rng.normal(size=(40, 5)) * [1.0, 2.0, 0.5, 1.0, 1.5]
y = X @ [2.0, -1.5, 0.0, 0.0, 0.0] + 0.1 * rng.normal(size=40)
expected = checks.reference(best, X, y, 0.4)
w = checks.Call(np.zeros(5), "lasso_sweep")
for _ in range(20):
    w = checks.call(lasso_sweep, X, y, w.value, 0.4)
    checks.same_type_and_shape(w, np.zeros(5))
    checks.finite(w)
zeros = checks.Call(np.asarray(w.value) == 0, "w == 0, after 20 sweeps")
hint = "True marks a weight of exactly 0.0. That takes a threshold, alpha, on the mean's scale."
checks.equal(zeros, expected == 0, hint=hint)
checks.close(w, expected, atol=1e-6)

# %% role="hidden" id="sweep-one-pass" points=2 hint="Each weight, in order, goes to its own minimum given the newest values of the others."
"""Every weight lands where a search over its own three candidates lands."""
rng = checks.rng("sweep-one-pass")
for n, d, alpha in ((7, 3, 0.2), (11, 4, 0.9), (4, 6, 0.1)):
    X = rng.normal(size=(n, d)) * rng.uniform(0.5, 2, size=d) + 0.3
    y, start = 2 * rng.normal(size=n) + 1, rng.normal(size=d)
    w = start.copy()
    for j in range(d):
        x = X[:, j]
        others = y - X @ w + x * w[j]
        candidates = [0.0, *((x @ others + s * n * alpha) / (x @ x) for s in (-1, 1))]
        costs = [np.sum((others - x * c) ** 2) / (2 * n) + alpha * abs(c) for c in candidates]
        w[j] = candidates[int(np.argmin(costs))]
    checks.close(checks.call(lasso_sweep, X, y, start, alpha), w, rtol=1e-6, atol=1e-8)
s, hint = 2.0**-24, "Small numbers are no zeros."  # other units for X, and for y
got = checks.call(lasso_sweep, X * s, y, start / s, alpha * s)
checks.close(got, w / s, rtol=1e-6, atol=1e-8 / s, hint=hint)
got = checks.call(lasso_sweep, X, y * s, start * s, alpha * s)
checks.close(got, w * s, rtol=1e-6, atol=1e-8 * s, hint=hint)

# %% role="hidden" id="sweep-zero-column" points=1 hint="A column of zeros has a = 0: 0 / 0 is nan, and nan spreads through the residual."
"""A column of zeros gets the weight 0 and disturbs nobody."""
rng = checks.rng("sweep-zero-column")
X, y = rng.normal(size=(6, 2)), 3 * rng.normal(size=6)
without = checks.call(lasso_sweep, X, y, np.array([0.5, -0.4]), 0.1)
checks.same_type_and_shape(without, np.zeros(2))
X0 = np.column_stack([X[:, 0], np.zeros(6), X[:, 1]])
got = checks.call(lasso_sweep, X0, y, np.array([0.5, 1.5, -0.4]), 0.1)
checks.close(got, np.insert(np.asarray(without.value), 1, 0.0))

# %% role="hidden" id="sweep-inputs" points=1 hint="np.array(w) of whole numbers is an integer array and cuts what you write into it; np.asarray(w) is the caller's own. Squares of small integers overflow: convert X, too."
"""Lists, integers and float32 are fine, and nothing is changed."""
rng = checks.rng("sweep-inputs")
X, y, w = rng.integers(-9, 10, size=(9, 3)), rng.integers(-20, 21, size=9), np.array([2, 0, -1])
X[:3] = 9
exact = checks.call(lasso_sweep, X.astype(float), y.astype(float), w.astype(float), 0.3)
checks.finite(exact)
checks.close(checks.call(lasso_sweep, X, y, w, 0.3), exact)
checks.close(checks.call(lasso_sweep, X.tolist(), y.tolist(), w.tolist(), 0.3), exact)
small = [a.astype(np.int8) for a in (X, y, w)]
checks.close(checks.call(lasso_sweep, *small, 0.3), exact)
single = [a.astype(np.float32) for a in (X, y, w)]
checks.close(checks.call(lasso_sweep, *single, 0.3), exact, rtol=1e-3, atol=1e-3)
checks.leaves_inputs(lasso_sweep, X.astype(float), y.astype(float), w.astype(float), 0.3)

# %% [markdown]
# ## Part 3: `kkt_residual` (30-36 min)
#
# "The objective hardly moves" is not a proof. (6) is: measure, per weight, by how much it is
# violated. A zero weight has slack, a non-zero one has none. Nothing here knows *how* you found
# $w$, so it also audits scikit-learn's answer, or a colleague's.
#
# > **Classic failure: wrong gradient.** At $w_j=0$ there is no gradient of $|w_j|$, and
# > `np.sign(0)` is 0: used there, it calls every rightly dropped feature a violation.


# %% role="solution" id="kkt-residual"
def kkt_residual(X, y, w, alpha):
    """By how much each weight violates the lasso's optimality conditions.

    For J(w) = sum((y - X @ w) ** 2) / (2 n) + alpha * sum(abs(w)), with g the vector of
    x_j'(y - X @ w) / n: entry j is |g_j - alpha * sign(w_j)| where w_j is not 0, and the excess of
    |g_j| over alpha (0 where there is none) where w_j is exactly 0.

    Parameters
    ----------
    X : array_like of shape (n, d), used as it is (centred by the caller)
    y : array_like of shape (n,)
    w : array_like of shape (d,)
        However small, a weight that is not exactly 0 is not zero.
    alpha : float > 0

    Returns
    -------
    array of shape (d,)
        Values >= 0; all of them 0 (up to rounding) at the minimum and nowhere else. X, y and w may
        be of any real dtype, and are not changed.
    """
    ### BEGIN SOLUTION
    X, w = np.asarray(X), np.asarray(w, dtype=float)
    g = X.T @ (y - X @ w) / len(X)
    at_zero = np.maximum(np.abs(g) - alpha, 0.0)
    return np.where(w == 0, at_zero, np.abs(g - alpha * np.sign(w)))
    ### END SOLUTION


# %% [markdown] role="hint" for="kkt-residual"
# A weight of 2 and a pull of $-\alpha$: is that fine? The size fits. Which way does the weight want
# to go?

# %% [markdown] role="hint" for="kkt-residual"
# All pulls at once: `X.T @ (y - X @ w) / n`, shape (d,). Non-zero weights:
# $|g_j-\alpha\operatorname{sign}(w_j)|$. Zero weights: $\max(|g_j|-\alpha,0)$.

# %% [markdown] role="hint" for="kkt-residual"
# ```python
# g = X.T @ (...) / len(X)
# at_zero = np.maximum(..., 0.0)
# return np.where(w == 0, at_zero, np.abs(...))
# ```

# %% [markdown] role="hint" for="kkt-residual"
# **Symptom: positive at scikit-learn's solution, where weights are zero.** You measured the
# distance of $|g_j|$ to $\alpha$; below $\alpha$ there is nothing to complain about.

# %% role="check" id="kkt-by-hand" points=1 hint="x'y = 5, x'x = 2, n = 3: g = (5 - 2 w) / 3."
"""One column: too small, right, too large, zero, of the wrong sign, next to zero; pulled left."""
X, y = np.array([[-1.0], [0.0], [1.0]]), np.array([-2.0, -1.0, 3.0])
for w, alpha, violation in (
    (1.0, 1 / 3, 2 / 3),
    (2.0, 1 / 3, 0.0),
    (4.0, 1 / 3, 4 / 3),
    (0.0, 1 / 3, 4 / 3),
    (0.0, 2.0, 0.0),
    (-1.0, 7 / 3, 14 / 3),
    (1e-20, 2.0, 1 / 3),
):
    checks.close(checks.call(kkt_residual, X, y, np.array([w]), alpha), [violation])
checks.close(checks.call(kkt_residual, -X, y, np.zeros(1), 1 / 3), [4 / 3])

# %% role="check" id="kkt-alpha-max" points=1 hint="At w = 0 the pulls are X'y / n, and alpha takes its share off each."
"""All weights at zero are right from alpha_max on; just below it, one is not."""
rng = checks.rng("kkt-alpha-max")
X, y = rng.normal(size=(8, 4)), rng.normal(size=8)
pulls = np.abs(X.T @ y) / 8
alpha_max = pulls.max()
second = np.sort(pulls)[-2]
alpha = (alpha_max + second) / 2
expected = np.where(pulls == alpha_max, alpha_max - alpha, 0.0)
for target in (y, -y):  # the largest pull to the right, and to the left
    checks.close(checks.call(kkt_residual, X, target, np.zeros(4), 1.01 * alpha_max), np.zeros(4))
    checks.close(checks.call(kkt_residual, X, target, np.zeros(4), alpha), expected)

# %% role="hidden" id="kkt-sklearn-solution" points=2 hint="At the solution, non-zero weights have g = alpha times their sign; zero weights may have anything between."
"""Vanishes at scikit-learn's solution, and at none of its neighbours."""
import sklearn.linear_model


def best(X, y, alpha):
    model = sklearn.linear_model.Lasso(alpha=alpha, fit_intercept=False, tol=1e-14, max_iter=10_000)
    return model.fit(X, y).coef_


rng = checks.rng("kkt-sklearn-solution")
X = rng.normal(size=(30, 5))
y = X @ [2.0, -2.0, 1.0, 0.0, 0.0] + 0.2 * rng.normal(size=30)
for alpha in (0.1, 0.5):
    w = checks.reference(best, X, y, alpha)
    checks.close(checks.call(kkt_residual, X, y, w, alpha), np.zeros(5), atol=1e-6)
    for j in range(5):
        moved = w + 0.1 * np.eye(5)[j]
        g = X[:, j] @ (y - X @ moved) / 30
        got = checks.call(kkt_residual, X, y, moved, alpha)
        checks.same_type_and_shape(got, np.zeros(5))
        hint = f"This is entry [{j}], after 0.1 was added to weight [{j}] of the solution."
        expected = abs(g - alpha * np.sign(moved[j]))
        checks.close(checks.Call(got.value[j], got.writes), expected, hint=hint)

# %% role="hidden" id="kkt-slopes" points=2 hint="Each entry is the steepest way down along its weight: one of two at zero, the size of the slope elsewhere."
"""Equals the measured slope of the steepest way down along each weight."""
rng = checks.rng("kkt-slopes")
for n, alpha in ((9, 0.3), (5, 60.0)):
    X = rng.normal(size=(n, 7)) * 1.5
    y, w = 3 * rng.normal(size=n), rng.normal(size=7)
    w[[1, 4, 5]] = 0.0, 0.0, 1e-7  # the last is small and not zero
    h, expected = 1e-8, np.zeros(7)
    r = y - X @ w
    X[:, 1] = -r  # its weight is 0, so r stays: a strong pull to the left
    for j in range(7):
        for step in (h, -h):  # the change of J, term by term, so that nothing cancels
            x = X[:, j]
            change = (step**2 * (x @ x) - 2 * step * (x @ r)) / (2 * n)
            change += alpha * (abs(w[j] + step) - abs(w[j]))
            expected[j] = max(expected[j], -change / h)
    checks.close(checks.call(kkt_residual, X, y, w, alpha), expected, rtol=1e-5, atol=1e-5)
    s = 2.0**-50  # y in a larger unit
    got = checks.call(kkt_residual, X, s * y, s * w, s * alpha)
    checks.close(got, s * expected, rtol=1e-5, atol=1e-5 * s, hint="Small numbers are no zeros.")

# %% role="hidden" id="kkt-inputs" points=1 hint="Convert first: unsigned integers wrap around when you subtract."
"""Lists, small integers and float32 are fine, and nothing is changed."""
rng = checks.rng("kkt-inputs")
X, y, w = rng.integers(0, 9, size=(6, 3)), rng.integers(0, 9, size=6), np.array([3, 0, 40])
exact = checks.call(kkt_residual, X.astype(float), y.astype(float), w.astype(float), 0.5)
checks.finite(exact)
checks.close(checks.call(kkt_residual, X.tolist(), y.tolist(), w.tolist(), 0.5), exact)
small = [a.astype(np.uint8) for a in (X, y, w)]
checks.close(checks.call(kkt_residual, *small, 0.5), exact)
single = [a.astype(np.float32) for a in (X, y, w)]
checks.close(checks.call(kkt_residual, *single, 0.5), exact, rtol=1e-4, atol=1e-3)
checks.leaves_inputs(kkt_residual, X.astype(float), y.astype(float), w.astype(float), 0.5)

# %% [markdown]
# ## Part 4: `Lasso` (36-45 min)
#
# Centre, sweep until the certificate is small, undo the centring.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | lasso | $\frac{1}{2n}$ sum of squares | the same | rows twice: nothing changes |
# | ridge | sum of squares | the same | rows twice: half the penalty |
# | intercept | free | free | penalised, it drags predictions to 0 |
# | columns | as they come | the same | a unit is a penalty |
# | stop | worst KKT residual ≤ `tol` · `alpha` | duality gap ≤ `tol` · $\lVert y_c\rVert^2/n$ | compare only after tightening both |
# | `max_iter` reached | silent | `ConvergenceWarning` | look at `n_iter_` |
# | one `alpha` in a path | `warm_start` | the same name | start from the last `coef_` |
#
# `tol` is relative to `alpha` because a pull has units, and `alpha` has the same ones. The duality
# gap, tested once the weights hardly move, bounds how far the objective is above its minimum.


# %% role="solution" id="estimator"
class Lasso:
    """Lasso with a free intercept, in scikit-learn's conventions.

    Minimises sum((y - X @ w - b) ** 2) / (2 n) + alpha * sum(abs(w)).

    Parameters
    ----------
    alpha : float > 0
    max_iter : int >= 0
        The largest number of sweeps; reaching it is no error.
    tol : float >= 0
        Before each sweep: stop if no `kkt_residual` (of the centred data) exceeds tol * alpha.
    warm_start : bool
        Whether a later call of `fit` starts from the coef_ that is there. The first call, and every
        call without warm_start, starts from zeros.

    Attributes (after fit)
    ----------------------
    coef_ : array of shape (d,)
    intercept_ : float
    n_iter_ : int, the number of calls of `lasso_sweep` in the last fit, which may be 0
    """

    def __init__(self, alpha=1.0, max_iter=1000, tol=1e-6, warm_start=False):
        self.alpha = alpha
        self.max_iter = max_iter
        self.tol = tol
        self.warm_start = warm_start

    def fit(self, X, y):
        """Fit to X, array_like (n, d), and y, array_like (n,), neither of them centred.

        Returns the estimator itself. Changes neither X nor y.
        """
        ### BEGIN SOLUTION
        X, y = np.asarray(X), np.asarray(y)
        center = X.mean(axis=0)
        Xc, yc = X - center, y - y.mean()
        warm = self.warm_start and hasattr(self, "coef_")
        w = self.coef_ if warm else np.zeros(X.shape[1])
        self.n_iter_ = 0
        while self.n_iter_ < self.max_iter:
            if np.max(kkt_residual(Xc, yc, w, self.alpha)) <= self.tol * self.alpha:
                break
            w = lasso_sweep(Xc, yc, w, self.alpha)
            self.n_iter_ += 1
        self.coef_, self.intercept_ = w, y.mean() - center @ w
        return self
        ### END SOLUTION

    def predict(self, X):
        """Predictions for X, array_like (m, d), in the caller's units: array of shape (m,)."""
        ### BEGIN SOLUTION
        return X @ self.coef_ + self.intercept_
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# The sweep knows no intercept. Which data do you hand it so that it needs none, and which formula
# brings it back?

# %% [markdown] role="hint" for="estimator"
# Test, then sweep, then count, at most `max_iter` times. The test is
# `np.max(kkt_residual(Xc, yc, w, self.alpha)) <= self.tol * self.alpha`, and
# $b=\bar y-\bar x^\top w$.

# %% [markdown] role="hint" for="estimator"
# ```python
# warm = self.warm_start and hasattr(self, "coef_")
# w = self.coef_ if warm else ...
# self.n_iter_ = 0
# while self.n_iter_ < self.max_iter:
#     if ...:
#         break
#     w = ...
#     self.n_iter_ += 1
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptom: weights right, predictions off by a constant.** Look at the intercept, and at what
# `predict` adds.

# %% role="check" id="estimator-interface" points=1 hint="The worked example: alpha = 1 gives w = 1 and b = 2; from alpha = 5/3 on, w = 0 and b is the mean."
"""The worked example; fit returns the estimator and leaves its arguments alone."""
X, y = np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 2.0, 6.0])
for alpha, w, b in ((1.0, 1.0, 2.0), (2.0, 0.0, 3.0)):
    model = checks.call(Lasso, alpha=alpha).value
    fitted = checks.call(model.fit, X, y).value
    checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
    checks.close(checks.attribute(fitted, "coef_"), [w])
    checks.close(checks.attribute(model, "intercept_"), b)
    checks.close(checks.call(model.predict, [[0], [5]]), [b, 5 * w + b])
checks.leaves_inputs(model.fit, X, y)

# %% role="check" id="estimator-certificate" points=2 hint="The loop ends when the largest residual is at most tol * alpha, and not before."
"""Where it stops, your certificate holds for every weight."""
rng = checks.rng("estimator-certificate")
X = correlated(rng, 30, 4, 0.9) + 3
y = X @ [0.0, 0.0, 2.0, 1.5] + 0.02 * rng.normal(size=30) + 4
Xc, yc = X - X.mean(axis=0), y - y.mean()
for alpha, tol in ((0.2, 1e-2), (0.4, 1e-5)):
    model = checks.call(Lasso, alpha=alpha, tol=tol, max_iter=200).value
    checks.call(model.fit, X, y)
    w = checks.attribute(model, "coef_")
    checks.same_type_and_shape(w, np.zeros(4))
    checks.finite(w)
    residual = checks.call(kkt_residual, Xc, yc, w.value, alpha)
    checks.finite(residual)
    checks.that(
        np.max(residual.value) <= 1.01 * tol * alpha,  # 1% is for rounding
        f"With alpha={alpha} and tol={tol:g}, it stops where a condition is violated by more.",
        got=residual,
        expected=f"no entry above {tol * alpha:g}",
    )

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="alpha is used as it is (the objective has 1 / (2 n)), columns keep their scale, the intercept is free."
"""scikit-learn's weights, zeros, intercept and predictions; also for a target of large mean."""
import sklearn.linear_model


def fitted(X, y, alpha, new):
    model = sklearn.linear_model.Lasso(alpha=alpha, tol=1e-12, max_iter=10_000).fit(X, y)
    return model.coef_, model.intercept_, model.predict(new)


rng = checks.rng("estimator-matches-sklearn")
X = correlated(rng, 30, 4, 0.45) * [1.0, 0.8, 1.2, 0.9] + [5.0, -2.0, 1.0, 3.0]
new = rng.normal(size=(7, 4))
for alpha, level in ((0.05, 0.0), (0.2, 100.0), (0.4, -3.0)):
    y = X @ [0.0, 0.0, 2.0, 1.5] + 0.1 * rng.normal(size=30) + level
    w, b, predicted = checks.reference(fitted, X, y, alpha, new)
    model = checks.call(Lasso, alpha=alpha, tol=1e-8, max_iter=100).value
    checks.call(model.fit, X.tolist(), y.tolist())
    got = checks.attribute(model, "coef_")
    checks.close(got, w, atol=1e-5)
    checks.equal(checks.Call(np.asarray(got.value) == 0, "coef_ == 0"), w == 0)
    checks.close(checks.attribute(model, "intercept_"), b, atol=1e-4)
    checks.close(checks.call(model.predict, new.tolist()), predicted, atol=1e-4)

# %% role="hidden" id="estimator-shift" points=1 hint="Adding constants to columns or to y moves the intercept and nothing else."
"""Other origins for X and y change the intercept only, another unit of y no weight to 0."""
rng = checks.rng("estimator-shift")
X, shift = rng.integers(-1, 2, size=(40, 3)), np.array([30, -50, 10])
y = X @ [6, 0, -4] + rng.integers(-1, 2, size=40)
s = 2.0**-17  # a larger unit
first, second, small = (
    checks.call(Lasso, alpha=0.3 * unit, tol=1e-9, max_iter=60).value for unit in (1, 1, s)
)
checks.call(first.fit, X, y)
checks.call(second.fit, X + shift, y + 500)
w = checks.attribute(first, "coef_")
checks.same_type_and_shape(w, np.zeros(3))
checks.finite(w)
checks.finite(checks.attribute(first, "intercept_"))
checks.close(checks.attribute(second, "coef_"), w, atol=1e-6)
moved = checks.attribute(first, "intercept_").value + 500 - shift @ np.asarray(w.value)
checks.close(checks.attribute(second, "intercept_"), moved, atol=1e-4)
checks.call(small.fit, X, y * s)
checks.close(checks.attribute(small, "coef_"), np.asarray(w.value) * s, rtol=1e-3, atol=0)

# %% role="hidden" id="estimator-counts-sweeps" points=2 hint="Test first, then sweep, then count: alpha above alpha_max needs no sweep at all, and max_iter is a bound."
"""Exactly as many sweeps as it needs, and never more than max_iter."""
rng = checks.rng("estimator-counts-sweeps")
X = correlated(rng, 15, 4, 0.8) + 1
y = X @ [3.0, 2.0, 1.0, 0.5] + 0.1 * rng.normal(size=15)
Xc, yc = X - X.mean(axis=0), y - y.mean()
for alpha, tol, max_iter in (
    (0.1, 0.3, 60), (0.02, 0.1, 60), (0.1, 1e-9, 3), (0.1, 1e-9, 0), (99.0, 0.0, 5), (0.1, 0.0, 90)
):  # fmt: skip
    w, sweeps = checks.Call(np.zeros(4), ""), 0
    while sweeps < max_iter:
        residual = checks.call(kkt_residual, Xc, yc, w.value, alpha)
        checks.finite(residual)
        if np.max(residual.value, initial=0.0) <= tol * alpha:
            break
        w, sweeps = checks.call(lasso_sweep, Xc, yc, w.value, alpha), sweeps + 1
    model = checks.call(Lasso, alpha=alpha, tol=tol, max_iter=max_iter).value
    checks.call(model.fit, X, y)
    hint = f"alpha={alpha}, tol={tol:g}, max_iter={max_iter}: test first, then sweep, then count."
    checks.equal(checks.attribute(model, "n_iter_"), sweeps, hint=hint)
    checks.close(checks.attribute(model, "coef_"), w)

# %% role="hidden" id="estimator-warm-start" points=2 hint="With warm_start the second fit starts from coef_, where nothing is left to do; without it, from zeros again."
"""A second fit starts from the first one's weights if asked to, and only then."""
rng = checks.rng("estimator-warm-start")
X = correlated(rng, 18, 4, 0.45) + 3
y = X @ [0.0, 0.0, 2.0, 1.5] + 0.1 * rng.normal(size=18) + 9
warm, cold = (
    checks.call(Lasso, alpha=0.2, max_iter=60, warm_start=on).value for on in (True, False)
)
for model, again in ((cold, True), (warm, False)):
    checks.call(model.fit, X, y)
    first = checks.attribute(model, "n_iter_")
    w = checks.attribute(model, "coef_")
    checks.that(
        isinstance(first.value, int) and first.value > 1,
        "n_iter_ should be an int above 1: one sweep is not enough here.",
        got=first,
    )
    checks.call(model.fit, X, y)
    checks.equal(checks.attribute(model, "n_iter_"), first.value if again else 0)
    checks.close(checks.attribute(model, "coef_"), w)
other = checks.call(Lasso, alpha=0.2, max_iter=60, warm_start=True).value
checks.call(other.fit, X, y)
checks.equal(checks.attribute(other, "n_iter_"), first.value, hint="Its first fit is a cold one.")
checks.call(warm.fit, 2 * X, y + X[:, 3])
checks.call(cold.fit, 2 * X, y + X[:, 3])
checks.close(checks.attribute(warm, "coef_"), checks.attribute(cold, "coef_"), atol=1e-5)

# %% [markdown]
# ## Experiments (45-50 min)
#
# **Agreement on real data.** 442 diabetes patients, ten standardised features; the target measures
# the disease's progress a year later. Before you run it: does a feature that has entered the
# lasso's path always stay as `alpha` falls? And how much work does a warm start save?

# %% role="figure"
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso as TheirLasso
from sklearn.linear_model import Ridge as TheirRidge

data = load_diabetes(scaled=False)
X = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)
y, n = data.target, len(data.target)
alpha_max = np.abs(X.T @ (y - y.mean())).max() / n
alphas = np.geomspace(alpha_max, alpha_max / 1000, 50)
ridge_alphas = np.geomspace(1e6, 1, 50)
ridge = ridge_path(X, y, ridge_alphas)[:, :-1]
model, lasso, warm = Lasso(warm_start=True), [], 0
for alpha in alphas:
    model.alpha = alpha
    lasso.append(model.fit(X, y).coef_)
    warm += model.n_iter_
lasso = np.array(lasso)
cold = sum(Lasso(alpha=alpha).fit(X, y).n_iter_ for alpha in alphas)

fig, axes = plt.subplots(1, 2, figsize=(10.5, 4.2), sharey=True)
colors = plt.get_cmap("tab10").colors
some = slice(0, 50, 7)
for ax, name, grid, path, Theirs in (
    (axes[0], "ridge", ridge_alphas, ridge, TheirRidge),
    (axes[1], "lasso", alphas, lasso, TheirLasso),
):
    options = {"tol": 1e-10, "max_iter": 100_000} if name == "lasso" else {}
    theirs = np.array([Theirs(alpha=a, **options).fit(X, y).coef_ for a in grid])
    for j, feature in enumerate(data.feature_names):
        ax.plot(grid, path[:, j], color=colors[j], lw=2, label=feature)
        ax.plot(grid[some], theirs[some, j], "o", color=colors[j], ms=4)
    ax.axhline(0, color="0.5", lw=0.8)
    ax.invert_xaxis()
    ax.set(xscale="log", title=name, xlabel=f"{name}'s alpha (log scale, falling)")
    zeros = int((path == 0).sum())
    print(f"{name}: {zeros} exact zeros, scikit-learn {int((theirs == 0).sum())};", end=" ")
    print(f"largest difference {np.abs(path - theirs).max():.0e}")
axes[0].set_ylabel("weight (units of y per standard deviation)")
axes[1].legend(loc="lower left", ncol=2, fontsize=8)
plt.tight_layout()
plt.show()
print(f"sweeps for 50 alphas: {cold} cold, {warm} warm")
steps = (32, 36, 40, 43, 45, 47, 49)
print("s3 at alpha:", ", ".join(f"{lasso[k, 6] + 0:.2f} at {alphas[k]:.2f}" for k in steps))

# %% [markdown]
# *The claim: both paths are scikit-learn's (dots). None of ridge's 500 values is zero. The lasso's
# enter one by one, and one of them, s3, leaves again between alpha 0.10 and 0.06, to come back with
# the other sign.* The warm start saves 17% of the sweeps at this tolerance: the last alphas
# cost most, and from a near start the flat valley is still long.
#
# Move along the path yourself: ridge shrinks the norm of all ten (s2 alone changes sign twice), the
# lasso switches weights off.

# %% role="figure"
from interviewlab.pictures import slider


def at_step(step):
    _, ax = plt.subplots(figsize=(9, 3.4))
    place = np.arange(10)
    label = f"ridge, alpha {ridge_alphas[step]:.3g}"
    ax.bar(place - 0.2, ridge[step], 0.4, color="#E69F00", label=label)
    label = f"lasso, alpha {alphas[step]:.3g}"
    ax.bar(place + 0.2, lasso[step], 0.4, color="#0072B2", label=label)
    ax.axhline(0, color="0.5", lw=0.8)
    ax.set(xticks=place, xticklabels=data.feature_names, ylim=(-40, 40), xlabel="feature")
    ax.set_ylabel("weight (y per std. deviation)")
    ax.legend(fontsize=8, loc="lower left")
    plt.show()


slider(at_step, list(range(0, 50, 3)), "step along the path", start=30)

# %% [markdown]
# **Three solvers, one bill.** A sweep costs about as much as a gradient. Proximal gradient descent
# applies the threshold after a full step; the subgradient method uses $\operatorname{sign}(w)$.

# %% role="figure"
from sklearn.datasets import load_diabetes

data = load_diabetes(scaled=False)
X = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)
y, n = data.target - data.target.mean(), len(data.target)
alpha = np.abs(X.T @ y).max() / n / 20
L = np.linalg.eigvalsh(X.T @ X / n)[-1]


def proximal_step(w, k):
    z = w + X.T @ (y - X @ w) / n / L
    return np.sign(z) * np.maximum(np.abs(z) - alpha / L, 0)


def subgradient_step(w, k):
    return w - (alpha * np.sign(w) - X.T @ (y - X @ w) / n) / L / np.sqrt(k)


passes = 400
fig, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4))
for name, step, color, style in (
    ("coordinate descent", lambda w, k: lasso_sweep(X, y, w, alpha), "#0072B2", "-"),
    ("proximal gradient", proximal_step, "#009E73", "--"),
    ("subgradient", subgradient_step, "#D55E00", "-."),
):
    w, worst, zeros = np.zeros(10), [], []
    for k in range(1, passes + 1):
        w = step(w, k)
        worst.append(kkt_residual(X, y, w, alpha).max() / alpha)
        zeros.append(int((w == 0).sum()))
    left.plot(range(1, passes + 1), worst, style, color=color, lw=2.2, label=name)
    right.plot(range(1, passes + 1), zeros, style, color=color, lw=2.2, label=name)
left.axhline(1e-6, color="0.5", ls=":", label="tol = 1e-6")
left.set(xscale="log", yscale="log", xlabel="passes over the data")
left.set_ylabel("worst KKT residual / alpha (no unit)")
right.set(xscale="log", xlabel="passes over the data", ylabel="weights that are exactly 0")
left.legend(fontsize=8)
right.legend(fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: the threshold makes the zeros. The subgradient method has none after 400 passes, and
# its worst residual stays near alpha (1.0 to 1.7 alpha after pass 100), as it must: a weight of 1e-9
# still owes a pull of exactly ±alpha.*
#
# **A unit is a penalty.** In the raw data, feature s5 is probably the natural logarithm of a blood
# value. Base 10 is as good a choice, and the information is the same. Will lasso and ridge still
# use it?

# %% role="figure"
from sklearn.datasets import load_diabetes

data = load_diabetes(scaled=False)
for base, factor in (("e", 1.0), ("10", 1 / np.log(10))):
    X = data.data.copy()
    X[:, 8] *= factor
    w = Lasso(alpha=1.0, max_iter=50_000).fit(X, data.target).coef_
    r = ridge_path(X, data.target, [10.0])[0]
    print(f"log base {base:>2}: lasso {w[8] * factor:6.2f}, ridge {r[8] * factor:6.2f}", end="")
    print("   (per unit of the natural log)")

# %% [markdown]
# The lasso drops the feature, which was the second to enter the standardised path; ridge keeps a
# third of its effect. Standardise, or say why you don't.
#
# ## Follow-ups (50-54 min)
#
# Choose four, one minute each, aloud. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Show that ridge is plain least squares on invented rows. → Which prior do they state? → Which
# rows would give the lasso?
#
# <details><summary>A weak answer</summary>
#
# "Regularisation is like adding data."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Append to the centred data $d$ rows: row $j$ is $\sqrt\alpha\,e_j$ with target 0. Each adds
# $(0-\sqrt\alpha\,w_j)^2=\alpha w_j^2$ to the sum of squares, and all of them are ridge's penalty.
# They also make the stacked matrix full rank, so any least-squares routine works. With noise of
# variance $\sigma^2$ they say $w_j\sim N(0,\sigma^2/\alpha)$. For the lasso no fixed rows do it: a
# row adds a parabola in $w$, and $|w|$ is none. Rows rebuilt from the current weights,
# $\sqrt{\alpha n/|w_j|}\,e_j$, do work in the limit, but a weight approaches 0 without arriving.
#
# </details>
#
# ### 2. Break it
#
# A column is in the data twice. What do ridge and lasso do? → What does your sweep return? → Does
# the certificate notice?
#
# <details><summary>A weak answer</summary>
#
# "Multicollinearity makes both unstable."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Ridge splits the weight equally, since $u^2+v^2$ at a fixed sum is least at $u=v$. For the lasso
# $|u|+|v|$ is the same for every split with equal signs, so there is a whole segment of minima. If
# the two stand side by side, my sweep from zero gives all to the first: after it the pull is
# $\alpha$, so the second one's threshold leaves 0, or 1e-16 where rounding lifts the pull a hair
# above $\alpha$. Swap them and the other one wins. With other columns between, both may get a
# share. The certificate is 0 (up to rounding) along the whole segment: it proves a minimum, not
# *the* minimum. Predictions agree, and a story about "the selected feature" does not. A bit of
# ridge on top (elastic net) makes it unique.
#
# </details>
#
# ### 3. Scale it
#
# $10^6$ sparse columns, $10^5$ rows, 100 alphas. → What does one sweep cost? → What do you skip? →
# And ridge?
#
# <details><summary>A weak answer</summary>
#
# "Use stochastic gradient descent on a GPU."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# A sweep touches each stored entry twice. With 50 non-zeros per row that is $5\cdot10^6$ entries,
# some $2\cdot10^7$ operations: tens of milliseconds in compiled code, if I never centre explicitly,
# which would fill the zeros; the means enter as a correction. Most columns stay at 0 all the way,
# so I sweep over the active ones and use the certificate on all columns now and then to let in
# what violates it; a screening rule predicts most of that. Ridge has no zeros to use. The SVD of a
# $10^5\times10^6$ matrix is out; conjugate gradients need only products with $X$ and $X^\top$.
#
# </details>
#
# ### 4. Compare it
#
# Ridge or lasso? → When does ridge predict better? → Your lasso keeps five features: do you report
# its weights as effects?
#
# <details><summary>A weak answer</summary>
#
# "Lasso, because it does feature selection."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Many small, correlated effects: ridge, which averages over a group instead of betting on one of
# it. Few large ones, or a cost per feature at serving: lasso. I let validation decide, over several
# splits, with the spread. The kept weights are biased: with uncorrelated columns of mean square 1,
# each is short by the full $\alpha$, large ones too. Refitting the five by least squares mends
# that, but the usual standard errors still ignore that the data chose the five. For intervals I
# keep rows aside that took no part in the choice.
#
# </details>
#
# ### 5. In production
#
# A nightly job fits both with fixed alphas. The log is kept ten times as long as before. What
# changes? → A week later a column switches from metres to kilometres. → How would you have seen it?
#
# <details><summary>A weak answer</summary>
#
# "More data is always better, and linear models don't care about units."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Ridge's `alpha` meets ten times the sum of squares, so its penalty per row falls to a tenth; the
# lasso's stays. I'd store ridge's as $\alpha/n$. In kilometres the values are 1000 times smaller
# and the weight must be 1000 times larger for the same effect: the lasso charges 1000 times as
# much, ridge a million times. Both all but lose a column that mattered. So the scaler is part of the
# model, fitted on the training rows and stored with it, and I alarm on column spreads and on the
# set of non-zero weights from night to night.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "As alpha falls, features enter one after the other and stay. So the path
# ranks them." → Show one that leaves. → What would make it true?
#
# <details><summary>A weak answer</summary>
#
# "Yes, the order of entry is the importance." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False, and the figure above has a counterexample: s3 is negative down to alpha 0.10, then zero,
# then positive below 0.06. As correlated features enter, they take over what it stood for, and on
# its way to the other sign it has to pass 0. With orthogonal columns it is true: each weight is
# $(|\rho_j|-\alpha)/a_j$ with a $\rho_j$ that no other weight changes, so it only grows. Even then
# the order of entry ranks $|\rho_j|$, which changes with the unit of the column.
#
# </details>

# %% [markdown]
# ## Card (54-55 min)
#
# - Ridge: sum + $\alpha\lVert w\rVert_2^2$. Lasso: $\frac1{2n}$ sum + $\alpha\lVert w\rVert_1$.
# - Centring is the free intercept: $b=\bar y-\bar x^\top w$.
# - Ridge shrinks along singular directions by $s^2/(s^2+\alpha)$; one SVD serves all alphas.
# - Lasso: $w_j\leftarrow\operatorname{sign}(\rho_j)\max(|\rho_j|-\alpha,0)/a_j$, residual carried
#   along, $O(nd)$ a sweep.
# - Stop by (6): pull $=\pm\alpha$ where $w_j\ne0$, at most $\alpha$ where it is 0.
# - $\alpha_{\max}=\max_j|x_j^\top y_c|/n$ starts the path.
#
# **Two traps.** One `alpha` for both. Weights of 1e-9 called zero.
#
# **In 30 seconds:** "I centre, so the intercept is free. Ridge is one SVD for all alphas. The lasso
# has kinks, so I minimise exactly over one weight at a time, which gives true zeros, and stop when
# the KKT residual is small against alpha. Ridge's alpha is on the sum, lasso's on half the mean."
#
# **Recall tomorrow, on paper:** (5) from a parabola plus $\alpha|w|$, and what it says at
# $|\rho|\le\alpha$.
#
# ## Sources
#
# - A. E. Hoerl, R. W. Kennard, *Ridge regression: biased estimation for nonorthogonal problems*,
#   Technometrics 12, 1970.
# - R. Tibshirani, *Regression shrinkage and selection via the lasso*, JRSS B 58, 1996.
# - J. Friedman, T. Hastie, R. Tibshirani, *Regularization paths for generalized linear models via
#   coordinate descent*, Journal of Statistical Software 33, 2010, section 2.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 3.4.
# - B. Efron et al., *Least angle regression*, Annals of Statistics 32, 2004 (the diabetes data).
# - P. Tseng, *Convergence of a block coordinate descent method for nondifferentiable minimization*,
#   Journal of Optimization Theory and Applications 109, 2001.
# - scikit-learn user guide, *Linear models*, on `Ridge` and `Lasso`.

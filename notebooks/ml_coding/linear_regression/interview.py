# ---
# title: Linear regression from scratch
# summary: Least squares in numpy that survives collinear columns, and says how sure it is.
# difficulty: 2
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Linear regression, numpy only, with scikit-learn's interface. Everybody knows the formula, so I
# > will be mean about the data: repeated columns, more columns than rows, rows that count double.
# > And I want an error bar on each coefficient. Go."
#
# Ask three questions before any code. Answer aloud, then unfold.
#
# <details><summary>Many coefficient vectors may fit equally well. Which one do you want?</summary>
#
# The shortest one, $\lVert w\rVert$ as small as possible. The intercept is not part of that norm.
#
# </details>
#
# <details><summary>What does a row's weight mean?</summary>
#
# In the fit, a row of weight 2 acts as if it stood there twice; weight 0 as if it were absent.
# Weights may be fractions. So we minimise $\sum_i \omega_i (y_i - \hat y_i)^2$.
#
# </details>
#
# <details><summary>How large is it, and may I use a matrix factorisation?</summary>
#
# It fits in memory, with at most a few hundred columns. `np.linalg` is allowed. I will ask what
# each call does to the rounding errors.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$, $y$ | `X`, `y` | (n, d), (n,) | rows and targets |
# | $\omega_i \ge 0$ | `sample_weight` | (n,) | how much row $i$ counts; 1 if nothing is said |
# | $w$, $b_0$ | `coef_`, `intercept_` | (d,), scalar | the model: $\hat y = Xw + b_0$ |
# | $A$, $b$ | `A`, `b` | (n, d), (n,) | centred $X$ and $y$, rows scaled by weight |
# | $r$ | `rank` | scalar | how many directions of $A$ carry data |
# | $G$ | `G` | (d, d) | $(A^\top A)^{+}$, for the error bars |
#
# `center` (5 min) → `least_squares` (9) → `r2_score` (5) → `LinearRegression` (9). The last uses
# the other three.
#
# **What the interviewer is evaluating:** do you know when the textbook formula fails silently; do
# you say *which* answer you return when there are many; do you count dimensions right.
#
# **If you are late:** cut the diabetes experiment, then follow-up 4. Never cut `least_squares`.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

# %% [markdown]
# ## A puzzle (4-6 min)
#
# Ten yearly figures, 2015 to 2024, follow an exact quadratic:
# $y = 5 + 2t + \frac12 t^2$ with $t = \text{year} - 2019.5$. A float64 carries 16 digits. Fit
# columns $1$, year, year² by the textbook formula $(Z^\top Z)^{-1}Z^\top y$. The curvature should
# come out as 0.5. How many of its digits will be right? And how many if you use $t$ for the year?

# %% role="figure"
my_guess = None  # two numbers of digits: (years as they are, years minus 2019.5)

year = np.arange(2015, 2025.0)
y = 5 + 2 * (year - 2019.5) + 0.5 * (year - 2019.5) ** 2
for name, t in (("year", year), ("year - 2019.5", year - 2019.5)):
    Z = np.column_stack([np.ones(10), t, t**2])
    theta = np.linalg.inv(Z.T @ Z) @ Z.T @ y
    print(f"{name:14} curvature {theta[2]:.15f}, condition number of Z {np.linalg.cond(Z):.1e}")
print("your guess:", my_guess)

# %% [markdown]
# ## Theory (6-14 min)
#
# **The intercept is an average.** We minimise $\frac12\sum_i(y_i - x_i^\top w - b_0)^2$. Its slope
# in $b_0$ is minus the sum of the residuals; set it to zero:
#
# $$b_0 = \bar y - \bar x^\top w. \tag{1}$$
#
# Put (1) back and the intercept is gone. With $A = X - \bar x$ and $b = y - \bar y$, what is left
# is $\min_w \frac12\lVert b - Aw\rVert^2$.
#
# **What makes a $w$ best.** Let $e = b - Aw$ and step away by any $v$ of shape (d,):
#
# $$\lVert b - A(w+v)\rVert^2 = \lVert e\rVert^2 - 2v^\top A^\top e + \lVert Av\rVert^2. \tag{2}$$
#
# If $A^\top e = 0$, no step can help. If not, a small one along $A^\top e$ does. So $w$ is best
# exactly when the residual is orthogonal to every column: the *normal equations*
#
# $$A^\top A\,w = A^\top b. \tag{3}$$
#
# **By hand, three rows.** Take $x = (0, 1, 5)$ and $y = (1, 3, 5)$, with means 2 and 3. So
# $A = (-2,-1,3)^\top$, $b = (-2,0,2)$, $A^\top A = 14$, $A^\top b = 4+0+6 = 10$. Then $w =
# \frac57$ and $b_0 = 3 - 2\cdot\frac57 = \frac{11}{7}$. Residuals: $\frac17(-4, 5, -1)$. They sum
# to 0, and so does their product with $x$: $\frac17(0 + 5 - 5)$. Squared error:
# $\frac{42}{49}=\frac67$.

# %% role="figure"
A3, b3 = np.array([[-2.0], [-1.0], [3.0]]), np.array([-2.0, 0.0, 2.0])
w3 = (A3.T @ b3) / (A3.T @ A3)[0, 0]
e3 = b3 - A3 @ w3
print("w", w3, "= 5/7; intercept", 3 - 2 * w3, "= 11/7")
print("7 e", 7 * e3, " A'e", A3.T @ e3, " squared error", e3 @ e3, "= 6/7")
print(
    "R2", 1 - e3 @ e3 / (b3 @ b3), "= 25/28;  error bar", np.sqrt(e3 @ e3 / 1 / 14), "= sqrt(3)/7"
)

# %% [markdown]
# **Where the digits went.** Factor $A = U\Sigma V^\top$, singular values $s_1\ge s_2\ge\dots\ge0$,
# columns $u_k$ of shape (n,) and $v_k$ of shape (d,). With $z = V^\top w$ the problem falls apart
# into one equation per direction, $s_k z_k = u_k^\top b$, so
#
# $$w = \sum_{s_k > 0} \frac{u_k^\top b}{s_k}\,v_k. \tag{4}$$
#
# Where $s_k=0$ the data say nothing about $z_k$. Zero is the choice that keeps $w$ shortest.
#
# Rounding moves each $s_k$ by about $10^{-16}s_1$. So (4) loses as many digits as the condition
# number $\kappa = s_1/s_r$ has. Now $A^\top A = V\Sigma^2V^\top$: its condition number is
# $\kappa^2$. Forming it doubles the loss *before* any solver starts.


# %% role="figure"
def textbook(A, b):
    try:
        return np.linalg.inv(A.T @ A) @ A.T @ b
    except np.linalg.LinAlgError:  # counts as no digit
        return np.zeros(A.shape[1])


def by_svd(A, b):
    u, s, vt = np.linalg.svd(A, full_matrices=False)
    return vt.T @ (u.T @ b / s)


rng = np.random.default_rng(1)
kappas, errors = np.logspace(1, 12, 23), {textbook: [], by_svd: []}
for kappa in kappas:
    runs = {textbook: [], by_svd: []}
    for _ in range(15):
        U = np.linalg.qr(rng.normal(size=(40, 5)))[0]
        V = np.linalg.qr(rng.normal(size=(5, 5)))[0]
        A, truth = (U * np.geomspace(1, 1 / kappa, 5)) @ V.T, rng.normal(size=5)
        for solve, values in runs.items():
            error = np.linalg.norm(solve(A, A @ truth) - truth) / np.linalg.norm(truth)
            values.append(error)
    for solve, values in runs.items():
        errors[solve].append(np.quantile(values, [0.1, 0.5, 0.9]))
fig, ax = plt.subplots(figsize=(7.5, 4.2))
for solve, label, color in (
    (textbook, "inv(A'A) A'b", "#D55E00"),
    (by_svd, "SVD, equation (4)", "#0072B2"),
):
    low, middle, high = np.array(errors[solve]).T
    ax.plot(kappas, middle, "o-", color=color, ms=4, label=label)
    ax.fill_between(kappas, low, high, color=color, alpha=0.25)
ax.plot(kappas, 1.1e-16 * kappas**2, ":", color="0.5", label="κ² × 1.1e-16")
ax.plot(kappas, 1.1e-16 * kappas, "--", color="0.5", label="κ × 1.1e-16")
ax.axhline(1, color="0.5", lw=1)
ax.annotate("no digit left", (12, 1.8), color="0.5")
ax.set(xscale="log", yscale="log", ylim=(1e-17, 1e3))
ax.set_xlabel("condition number κ of A (no unit)")
ax.set_ylabel("relative error of w (no unit)")
ax.legend(loc="upper left", bbox_to_anchor=(0, 0.83))
plt.show()

# %% [markdown]
# *The claim: forming $A^\top A$ costs twice the digits. At $\kappa=10^8$ the textbook has none
# left, while the SVD still has nine. (No noise; median and 10-90% band of 15 matrices of 40 × 5
# per point.)*
#
# "But real data have noise!" Fair: with a residual, the *problem itself* also reacts like
# $\kappa^2\lVert e\rVert$, whoever solves it. One more reason to lower $\kappa$, and centring is
# cheap: it takes the puzzle from $2\cdot10^{12}$ to $6\cdot10^6$. (Moving the origin *before*
# squaring gave 17.) On raw years the textbook kept four digits, not none: `inv` hardly feels the
# units of columns: with columns of length 1, $\kappa$ is $2\cdot10^6$, squared $6\cdot10^{12}$.
#
# **How sure is $w$?** Let $r=d$, and $y$ a linear function plus independent noise of variance
# $\sigma^2$. By (4), $w$ is the truth plus $A^{+}=\sum v_ku_k^\top/s_k$ times the noise, so
#
# $$\mathrm{Cov}(w) = \sigma^2 G,\qquad G = (A^\top A)^{+} = \sum_{s_k>0}\frac{v_kv_k^\top}{s_k^2}.
# \tag{5}$$
#
# $r$ slopes and one intercept took their share of the noise. What is left, $e$, lives in $n-1-r$
# dimensions, so the unbiased estimate is
#
# $$\hat\sigma^2 = \frac{\lVert e\rVert^2}{n-1-r},\qquad
# \mathrm{se}_j = \hat\sigma\sqrt{G_{jj}}. \tag{6}$$
#
# By hand: $\hat\sigma^2 = \frac67/1$, $G = \frac1{14}$, $\mathrm{se} = \sqrt{3/49} = 0.247$.
#
# > **Classic failure: off-by-one in dimensions.** The intercept left the arrays, not the count.
# > Forget it and the bar becomes $\sqrt{3/98}$.

# %% [markdown]
# ## Part 1: `center` (14-19 min)
#
# Weights fit in without new theory: $\omega_i e_i^2 = (\sqrt{\omega_i}\,e_i)^2$, so scale each row
# and solve as before. Which means must (1) use then? And in which order do you centre and scale?
#
# > **Classic failure: shapes.** A `y` of shape (n, 1) minus one of shape (n,) is an (n, n) matrix,
# > and nobody complains. Refuse it at the door.


# %% role="solution" id="center"
def center(X, y, sample_weight=None):
    """Take weighted means away, then scale every row by the root of its weight.

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 1
        Floats (float32 too) or ints (bytes too), or a nested list; computed with in float64. So
        are y and the weights.
    y : array_like of shape (n,)
    sample_weight : None or array_like of shape (n,)
        Weights >= 0 with a positive sum. None means that every row has weight 1.

    Returns
    -------
    A : array of shape (n, d), sqrt(weight) times the row of X minus x_mean
    b : array of shape (n,), the same for y
    x_mean : array of shape (d,), weighted mean of the rows of X
    y_mean : float, weighted mean of y

    Raises ValueError if y does not have the shape (n,). No argument is changed.
    """
    ### BEGIN SOLUTION
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError(f"y has shape {y.shape}, X has {len(X)} rows.")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean
    ### END SOLUTION


# %% [markdown] role="hint" for="center"
# If row 2 has weight 3, what is the mean of the data set in which it stands three times?

# %% [markdown] role="hint" for="center"
# $\bar x = \sum_i\omega_i x_i / \sum_i\omega_i$, shape (d,). Row $i$ of $A$ is
# $\sqrt{\omega_i}\,(x_i - \bar x)$: centre first, scale afterwards.

# %% [markdown] role="hint" for="center"
# ```python
# X, y = np.asarray(X, dtype=float), ...
# if y.shape != ...:
#     raise ValueError(...)
# weight = np.ones(...) if sample_weight is None else ...
# x_mean, y_mean = weight @ X / ..., ...
# root = np.sqrt(weight)                       # (n,); it needs a new axis to scale rows
# return root[:, np.newaxis] * ..., root * ..., x_mean, y_mean
# ```

# %% role="check" id="center-by-hand" points=1 hint="Weights 1, 4, 0: the means are 4/5 and 13/5, and row 2 is doubled."
"""The three rows of the worked example, unweighted and with weights 1, 4, 0."""
X, y = [[0], [1], [5]], [1, 3, 5]
A, b, x_mean, y_mean = checks.unpack(checks.call(center, X, y), "A", "b", "x_mean", "y_mean")
checks.close(x_mean, [2.0])
checks.close(y_mean, 3.0)
checks.close(A, [[-2.0], [-1.0], [3.0]])
checks.close(b, [-2.0, 0.0, 2.0])
got = checks.call(center, X, y, [1, 4, 0])
A, b, x_mean, y_mean = checks.unpack(got, "A", "b", "x_mean", "y_mean")
checks.close(x_mean, [0.8])
checks.close(y_mean, 2.6)
checks.close(A, [[-0.8], [0.4], [0.0]])
checks.close(b, [-1.6, 0.8, 0.0])

# %% role="check" id="center-weights-repeat" points=1 hint="Means divide by the sum of the weights; squares must carry the weight once."
"""A whole weight does what repeating the row does: the same means, A'A and A'b."""
rng = checks.rng("center-weights-repeat")
X, y, times = (
    rng.normal(size=(8, 3)) + 2,
    rng.normal(size=8) - 3,
    np.array([1, 2, 0, 3, 1, 1, 4, 2]),
)
names = ["A", "b", "x_mean", "y_mean"]
A, b, x_mean, y_mean = checks.unpack(checks.call(center, X, y, times), *names)
checks.same_type_and_shape(A, np.zeros((8, 3)))
checks.same_type_and_shape(b, np.zeros(8))
long_X, long_y = np.repeat(X, times, axis=0), np.repeat(y, times)
long_A, long_b = long_X - long_X.mean(axis=0), long_y - long_y.mean()
checks.close(x_mean, long_X.mean(axis=0))
checks.close(y_mean, long_y.mean())
checks.close(np.transpose(A.value) @ A.value, long_A.T @ long_A)
checks.close(np.transpose(A.value) @ b.value, long_A.T @ long_b)

# %% role="hidden" id="center-matches-average" points=1 hint="np.average(X, axis=0, weights=...) is one mean per column."
"""numpy's weighted average, for tall and wide data."""
rng = checks.rng("center-matches-average")
for n, d in ((9, 4), (3, 5)):
    X, y = rng.normal(size=(n, d)) * 3 + 7, rng.normal(size=n) * 2 - 5
    for weight in (None, rng.uniform(0.2, 6.0, size=n)):
        names = ["A", "b", "x_mean", "y_mean"]
        A, b, x_mean, y_mean = checks.unpack(checks.call(center, X, y, weight), *names)
        root = np.ones(n) if weight is None else np.sqrt(weight)
        mean = np.average(X, axis=0, weights=weight)
        checks.close(x_mean, mean)
        checks.close(y_mean, np.average(y, weights=weight))
        checks.close(A, (X - mean) * root.reshape(n, 1))
        checks.close(b, (y - np.average(y, weights=weight)) * root)

# %% role="hidden" id="center-float32" points=1 hint="In float32 a number near 70,000 is known to about 0.008, and so is a mean taken there."
"""float32 data far from zero, and bytes: the means are taken in float64."""
rng = checks.rng("center-float32")
X = (70_000 + rng.integers(0, 999, size=(37, 2)) / 64).astype(np.float32)
y = (90_000 - rng.integers(0, 999, size=37) / 64).astype(np.float32)
names = ["A", "b", "x_mean", "y_mean"]
A, b, x_mean, y_mean = checks.unpack(checks.call(center, X, y), *names)
checks.close(x_mean, X.mean(axis=0, dtype=float), rtol=1e-10)
checks.close(y_mean, y.mean(dtype=float), rtol=1e-10)
checks.close(A, X - X.mean(axis=0, dtype=float), atol=1e-5)
checks.close(b, y - y.mean(dtype=float), atol=1e-5)
X, y, weight = (rng.integers(50, 256, size=size).astype(np.uint8) for size in ((9, 2), 9, 9))
A, b, x_mean, y_mean = checks.unpack(checks.call(center, X, y, weight), *names)
mean, y_expected = (np.average(part, axis=0, weights=weight.astype(float)) for part in (X, y))
root = np.sqrt(weight.astype(float))
wraps = "These are bytes: 16 * 16 is 0 in them, and np.sqrt of them keeps three digits."
checks.close(x_mean, mean, hint=wraps)
checks.close(y_mean, y_expected, hint=wraps)
checks.close(A, root[:, np.newaxis] * (X - mean), hint=wraps)
checks.close(b, root * (y - y_expected), hint=wraps)

# %% role="hidden" id="center-refuses" points=1 hint="Compare y.shape with (n,) before you use y; subtract into a new array."
"""A column y or one of another length is a ValueError; a good call leaves its inputs alone."""
rng = checks.rng("center-refuses")
X, y = rng.normal(size=(6, 2)), rng.normal(size=6)
checks.leaves_inputs(center, X, y, np.array([1.0, 2.0, 1.0, 0.5, 1.0, 3.0]))
checks.raises(ValueError, center, X, y.reshape(6, 1))
checks.raises(ValueError, center, X, y[:5])
checks.raises(ValueError, center, X, y[:1])

# %% [markdown]
# ## Part 2: `least_squares` (19-28 min)
#
# Most people write
#
# ```python
# w = np.linalg.inv(A.T @ A) @ A.T @ b
# ```
#
# Let column 3 be the sum of columns 1 and 2. Then $A^\top A$ has no inverse. Does `inv` raise?
# (Guess; the experiments run it.)
#
# Write (4) and (5). Rounding turns a zero $s_k$ into some $10^{-16}s_1$, so "zero" needs a
# threshold. Relative to what?
#
# > **Classic failure: stability.** `pinv(A.T @ A)` repairs the repeated columns and keeps the
# > squared condition number. Never form $A^\top A$, not even for $G$.


# %% role="solution" id="least-squares"
def least_squares(A, b, rtol=1e-12):
    """The shortest w that minimises ||b - A w||, by way of singular values.

    Parameters
    ----------
    A : array_like of shape (n, d), n and d >= 1, any n and d, any rank
        Floats (float32 too) or ints; computed with in float64.
    b : array_like of shape (n,)
    rtol : float >= 0
        Singular values of at most rtol times the largest one count as 0. (All of them do if A is
        0.) Nothing else is cut off, whatever the unit of A.

    Returns
    -------
    w : array of shape (d,)
        No digits beyond those that the condition number of A itself costs are lost.
    rank : int, the number of singular values that don't count as 0
    G : array of shape (d, d)
        Pseudo-inverse of A'A, with the same singular values left out, and equally exact.

    No argument is changed.
    """
    ### BEGIN SOLUTION
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=float), full_matrices=False)
    keep = s > rtol * s[0]
    root = Vt[keep].T / s[keep]
    return root @ (U[:, keep].T @ b), keep.sum(), root @ root.T
    ### END SOLUTION


# %% [markdown] role="hint" for="least-squares"
# Measure the same table in millimetres instead of kilometres. Which singular values grow? Should
# the rank change?

# %% [markdown] role="hint" for="least-squares"
# `np.linalg.svd(A, full_matrices=False)` returns $U$ (n, m), `s` (m,) in falling order, and
# $V^\top$ (m, d), with m = min(n, d). So $v_k$ is *row* k of the third. With the columns $v_k/s_k$
# in a matrix $R$ of shape (d, r), (4) is $R\,(U_r^\top b)$ and (5) is $RR^\top$.

# %% [markdown] role="hint" for="least-squares"
# ```python
# U, s, Vt = np.linalg.svd(..., full_matrices=False)
# keep = s > ...                               # booleans, (m,)
# root = Vt[keep].T / ...                      # (d, r)
# return root @ (U[:, keep].T @ ...), ..., root @ ...
# ```

# %% [markdown] role="hint" for="least-squares"
# **Symptom: right everywhere, except for small or huge data.** Your threshold is a fixed number.

# %% role="check" id="ls-by-hand" points=1 hint="5/7 and 1/14; two equal columns share the slope, 5/14 each, and G is 1/56 everywhere."
"""The worked example, the same with its column twice, and three equations of one unknown each."""
A, b = [[-2], [-1], [3]], [-2, 0, 2]
w, rank, G = checks.unpack(checks.call(least_squares, A, b), "w", "rank", "G")
checks.close(w, [5 / 7])
checks.equal(rank, 1)
checks.close(G, [[1 / 14]])
w, rank, G = checks.unpack(
    checks.call(least_squares, [[-2, -2], [-1, -1], [3, 3]], b), "w", "rank", "G"
)
checks.equal(rank, 1)
checks.close(w, [5 / 14, 5 / 14])
checks.close(G, np.full((2, 2), 1 / 56))
w, rank, G = checks.unpack(
    checks.call(least_squares, np.diag([1, 3, 2]), [4, 6, 10]), "w", "rank", "G"
)
checks.equal(rank, 3)
checks.close(w, [4, 2, 5])
checks.close(G, np.diag([1, 1 / 9, 1 / 4]))

# %% role="check" id="ls-orthogonal" points=1 hint="Equation (3), and a w without any part that A maps to zero."
"""The residual is orthogonal to every column, and w is a mixture of the rows of A."""
rng = checks.rng("ls-orthogonal")
for n, d, r in ((11, 3, 3), (4, 7, 4), (9, 5, 2)):
    A, b = rng.integers(-3, 4, size=(n, r)) @ rng.integers(-3, 4, size=(r, d)), rng.normal(size=n)
    A = A.astype(np.float32) if n == 9 else A
    w, rank, _ = checks.unpack(checks.call(least_squares, A, b), "w", "rank", "G")
    checks.same_type_and_shape(w, np.zeros(d))
    checks.finite(w)
    A = A.astype(float)
    checks.equal(rank, np.linalg.matrix_rank(A))
    checks.close(
        checks.Call(A.T @ (b - A @ w.value), lambda w=w: f"A'(b - A w), w = {w.text}"), np.zeros(d)
    )
    mixed = np.linalg.pinv(A) @ (A @ w.value)
    checks.close(w, mixed, hint="There is a shorter w with the same residual.")

# %% role="hidden" id="ls-matches-lstsq" points=2 hint="Divide by s for w and by its square for G; where s counts as 0, leave the direction out."
"""numpy's lstsq and pinv, for tall, wide and rank-deficient matrices."""
rng = checks.rng("ls-matches-lstsq")
for n, d, r in ((13, 4, 4), (4, 9, 4), (12, 5, 3), (1, 3, 1)):
    left = np.linalg.qr(rng.normal(size=(n, r)))[0] * np.linspace(1, 2.5, r)
    A, b = left @ np.linalg.qr(rng.normal(size=(d, r)))[0].T, rng.normal(size=n)
    w, rank, G = checks.unpack(checks.call(least_squares, A, b), "w", "rank", "G")
    checks.equal(rank, r)
    checks.close(w, np.linalg.lstsq(A, b, rcond=1e-12)[0])
    checks.close(G, np.linalg.pinv(A) @ np.linalg.pinv(A).T)

# %% role="hidden" id="ls-condition" points=2 hint="Something squares the condition number: A'A is formed somewhere, for w or for G."
"""With a condition number of ten million, w and G keep six digits."""
rng = checks.rng("ls-condition")
U, V = (np.linalg.qr(rng.normal(size=(size, 4)))[0] for size in (17, 4))
s, truth = np.array([1.0, 0.1, 1e-4, 1e-7]), rng.uniform(1, 2, size=4)
A = (U * s) @ V.T
w, rank, G = checks.unpack(checks.call(least_squares, A, A @ truth), "w", "rank", "G")
checks.equal(rank, 4)
checks.close(w, truth, atol=1e-6)
expected = (V / s**2) @ V.T
checks.close(G, expected, rtol=0, atol=1e-6 * np.abs(expected).max())

# %% role="hidden" id="ls-cutoff" points=1 hint="Compare each singular value with rtol times the largest one."
"""The threshold is relative: the unit of A changes neither the rank nor the fit."""
rng = checks.rng("ls-cutoff")
U, V = (np.linalg.qr(rng.normal(size=(size, 4)))[0] for size in (10, 6))
b = rng.normal(size=10)
for unit in (1e-20, 1.0, 1e8):
    s = unit * np.array([30.0, 8.0, 2.0, 1e-9])
    A = (U * s) @ V.T
    w, rank, G = checks.unpack(checks.call(least_squares, A, b, 1e-6), "w", "rank", "G")
    checks.equal(rank, 3, hint=f"rtol is 1e-6, and s is (30, 8, 2, 1e-9) times {unit:g}.")
    root = V[:, :3] / (s[:3] / unit)
    checks.close(w, root @ (U[:, :3].T @ b) / unit, rtol=1e-5, atol=1e-6 / unit)
    checks.close(G, root @ root.T / unit**2, rtol=1e-5, atol=1e-6 / unit**2)
    checks.equal(checks.unpack(checks.call(least_squares, A, b), "w", "rank", "G")[1], 4)
lengths = U * [4.0, 2.0, 5.0, 4.0]  # orthogonal columns: the smallest is 0.4 times the largest
steps = np.eye(10) - np.triu(np.ones((10, 10)), 1)  # its QR factor has a diagonal of ones
for A, rtol, expected, s in (
    (lengths, 0.3, 4, "5, 4, 4, 2"),
    (lengths, 0.5, 3, "5, 4, 4, 2"),
    (steps, 0.01, 9, "5.6, 2.3, ..., 1.5, 0.003"),
    (np.diag([3.0, 1e-13]), 0.0, 2, "3, 1e-13"),
):
    got = checks.call(least_squares, A, b[: len(A)], rtol)
    rank = checks.unpack(got, "w", "rank", "G")[1]
    checks.equal(rank, expected, hint=f"rtol is {rtol}, the singular values are {s}.")

# %% role="hidden" id="ls-degenerate" points=1 hint="If A is zero, the largest singular value is zero: keep none, and the sums are empty."
"""A zero matrix gives zeros and rank 0; the inputs are not changed."""
checks.leaves_inputs(least_squares, np.array([[1.0, 2.0], [0.0, 1.0], [4.0, 1.0]]), np.arange(3.0))
k = int(checks.rng("ls-degenerate").integers(2, 6))
w, rank, G = checks.unpack(
    checks.call(least_squares, np.zeros((k, 3)), np.arange(k)), "w", "rank", "G"
)
checks.equal(rank, 0)
checks.close(w, np.zeros(3))
checks.close(G, np.zeros((3, 3)))

# %% [markdown]
# ## Part 3: `r2_score` (28-33 min)
#
# $$R^2 = 1 - \frac{\sum_i(y_i-\hat y_i)^2}{\sum_i(y_i-\bar y)^2} \tag{7}$$
#
# compares you with a rival who always says $\bar y$, the mean of the $y$ *being scored*. On the
# worked example: $1-\frac67/8 = \frac{25}{28}$.
#
# Three other formulas give that number, too: the squared correlation, explained over total
# variance, and one minus the relative variance of the residuals. They agree only for a fit with
# intercept, on its own training data. For $y=(1,2,3)$, predict $y+10$: what do the four say?


# %% role="solution" id="r2-score"
def r2_score(y, prediction):
    """One minus squared error over squared deviation from the mean of y, equation (7).

    Parameters
    ----------
    y, prediction : array_like of shape (n,), n >= 1
        Truth and predictions, any real dtype (unsigned ints too); computed with in float64.

    Returns
    -------
    float
        1 is perfect, 0 as good as the mean of y, below 0 worse than that, without a limit. If all y
        are equal, a single row included: 1.0 if every prediction is exact, else 0.0. Compare the
        values for that: [0.1, 0.1, 0.1] is constant, although its mean is rounded to
        0.10000000000000002. (scikit-learn's convention, but it misses that case, and returns nan
        for a single row.)

    Raises ValueError if the two shapes differ. No argument is changed.
    """
    ### BEGIN SOLUTION
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError(f"The shapes are {y.shape} and {prediction.shape}.")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(np.all(y == prediction))
    return 1 - error / total
    ### END SOLUTION


# %% [markdown] role="hint" for="r2-score"
# If every prediction is ten too high, which of your terms notices?

# %% [markdown] role="hint" for="r2-score"
# Two sums of squares over the same n rows: `y - prediction`, and `y - y.mean()`. If all y
# are equal, the ratio is not defined and the docstring decides.

# %% [markdown] role="hint" for="r2-score"
# ```python
# y, prediction = np.asarray(..., dtype=float), ...
# if ...shape != ...:
#     raise ValueError(...)
# error, total = np.sum(...), np.sum(...)
# if np.all(...):                              # is y constant?
#     return ...
# return 1 - ...
# ```

# %% role="check" id="r2-by-hand" points=1 hint="25/28 for the worked example; the mean itself scores 0."
"""The worked example, a perfect prediction, and the mean."""
y = [1, 3, 5]
checks.close(checks.call(r2_score, y, [11 / 7, 16 / 7, 36 / 7]), 25 / 28)
checks.close(checks.call(r2_score, y, y), 1.0)
checks.close(checks.call(r2_score, y, [3, 3, 3]), 0.0)

# %% role="check" id="r2-negative" points=1 hint="Correlation forgives a shift, a wrong scale and a wrong sign. A score must not."
"""Stretched, shifted and reversed predictions score below zero."""
y = np.array([1.0, 2.0, 3.0])
checks.close(checks.call(r2_score, y, 3 * y), 1 - 56 / 2)
checks.close(checks.call(r2_score, y, y + 10), -149.0)
checks.close(checks.call(r2_score, y, y[::-1]), -3.0)

# %% role="hidden" id="r2-matches-sklearn" points=2 hint="Both sums run over the same rows; the baseline is the mean of y, not of the predictions."
"""scikit-learn's r2_score, for good and bad predictions of several lengths."""
import sklearn.metrics

rng = checks.rng("r2-matches-sklearn")
for n in (2, 7, 31):
    y = rng.normal(size=n) * 3 + np.arange(n) + 4
    for prediction in (y + 0.3 * rng.normal(size=n), 0.5 * y + 1, rng.normal(size=n)):
        got = checks.call(r2_score, y, prediction)
        checks.close(got, sklearn.metrics.r2_score(y, prediction))

# %% role="hidden" id="r2-constant" points=1 hint="If y is constant the ratio is x / 0, or x / 6e-34 after rounding: read the docstring."
"""A constant y scores 1 when it is hit and 0 when it is missed, never nan."""
c = float(checks.rng("r2-constant").integers(2, 9))
checks.close(checks.call(r2_score, [c, c, c, c], [c, c, c, c]), 1.0)
checks.close(checks.call(r2_score, [c, c, c, c], [c, c + 1, c, c - 1]), 0.0)
checks.close(checks.call(r2_score, [c], [c - 0.25]), 0.0)
checks.close(checks.call(r2_score, [c, c, c], [c, c, c + 1e-9]), 0.0)
checks.close(checks.call(r2_score, [0.1, 0.1, 0.1], [0.2, 0.2, 0.2]), 0.0)

# %% role="hidden" id="r2-dtypes" points=1 hint="In uint8, 3 - 5 is 254. y² - n mean² cancels far from zero. A small total is not a zero."
"""Unsigned bytes don't wrap, float32 and large offsets keep their digits, tiny y count."""
rng = checks.rng("r2-dtypes")
y, prediction = rng.integers(0, 256, size=(2, 15))
y[:2], prediction[:2] = (3, 200), (5, 190)
error, total = np.sum((y - prediction) ** 2), np.sum((y - y.mean()) ** 2)
bytes_ = y.astype(np.uint8), prediction.astype(np.uint8)
checks.close(checks.call(r2_score, *bytes_), 1 - error / total)
far = (y + 2.0**22).astype(np.float32), (prediction + 2.0**22).astype(np.float32)
checks.close(checks.call(r2_score, *far), 1 - error / total, rtol=1e-6)
far = y + 2.0**40, prediction + 2.0**40
checks.close(checks.call(r2_score, *far), 1 - error / total, rtol=1e-6)
tiny = 1e-20 * np.array([5.0, 3.0, 1.0])
off = np.array([1e-20, 0.0, 0.0])
checks.close(checks.call(r2_score, tiny, tiny + off), 1 - 1 / 8)

# %% role="hidden" id="r2-refuses" points=1 hint="(n, 1) minus (n,) is (n, n): compare the shapes first."
"""Two different shapes are a ValueError, not a table of n by n differences."""
y = checks.rng("r2-refuses").normal(size=5)
checks.leaves_inputs(r2_score, y, np.zeros(5))
checks.raises(ValueError, r2_score, y.reshape(5, 1), y)
checks.raises(ValueError, r2_score, y, y.reshape(5, 1))
checks.raises(ValueError, r2_score, y, y[:1])
checks.raises(ValueError, r2_score, y[:1], y)

# %% [markdown]
# ## Part 4: `LinearRegression` (33-42 min)
#
# Centre, solve, (1), then (6) on the *scaled* residual $b - Aw$.
# Why does the shortest $w$ leave the intercept out? Adding 100 to every $y$ should move nothing
# else. When is there no error bar? When the data can't tell coefficients apart ($r<d$), or no
# residual dimension is left ($n-1-r=0$).
#
# | convention | ours | the library's | why it matters |
# |---|---|---|---|
# | many solutions | shortest `coef_`, intercept free | same | a ones column shrinks the intercept, too |
# | threshold | $10^{-12}s_1$ | scikit-learn 1.9: `tol`, $10^{-6}s_1$ | it may drop a column in small units |
# | error bars | $n-1-r$; $n$ counts rows, whatever the weights | statsmodels: same; scikit-learn: none | dividing by $n$ is too sure |
# | weights | scale squared errors; $\mathrm{Var}=\sigma^2/\omega_i$ | same | weight 2 is not two rows in (6) |
# | constant `y` | 1 or 0 | same, if the mean is not rounded | a bare ratio gives nan or $-5\cdot10^{31}$ |


# %% role="solution" id="estimator"
class LinearRegression:
    """Least squares with an intercept, in scikit-learn's conventions, and with standard errors.

    Parameters
    ----------
    rtol : float
        Handed to `least_squares`.

    Attributes (after fit)
    ----------------------
    coef_ : array of shape (d,), the shortest of the best coefficient vectors
    intercept_ : float, not part of that length
    rank_ : int, the rank of the centred X (rows scaled by their weights)
    coef_se_ : array of shape (d,), standard errors by (6)
        n is the number of rows, whatever their weights (drop rows of weight 0 first: with them,
        these are not graded). All nan if rank_ < d or n - 1 - rank_ is 0.
    """

    def __init__(self, rtol=1e-12):
        self.rtol = rtol

    def fit(self, X, y, sample_weight=None):
        """Fit to X, array_like (n, d), and y, array_like (n,), with weights as in `center`.

        Returns the estimator itself. Raises ValueError if y has not the shape (n,). Changes none of
        its arguments.
        """
        ### BEGIN SOLUTION
        A, b, x_mean, y_mean = center(X, y, sample_weight)
        self.coef_, self.rank_, G = least_squares(A, b, self.rtol)
        self.intercept_ = y_mean - x_mean @ self.coef_
        residual = b - A @ self.coef_
        left = len(b) - 1 - self.rank_
        known = left > 0 and self.rank_ == len(G)
        variance = residual @ residual / left if known else np.nan
        self.coef_se_ = np.sqrt(variance * np.diag(G))
        return self
        ### END SOLUTION

    def predict(self, X):
        """Predictions for X, array_like (m, d), any m >= 1: array (m,)."""
        ### BEGIN SOLUTION
        return np.asarray(X, dtype=float) @ self.coef_ + self.intercept_
        ### END SOLUTION

    def score(self, X, y):
        """`r2_score` of the predictions for X against y, unweighted: float."""
        ### BEGIN SOLUTION
        return r2_score(y, self.predict(X))
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# Which means does `predict` need, those of the training data or those of the rows it is given?

# %% [markdown] role="hint" for="estimator"
# `intercept_` is $\bar y - \bar x^\top w$. The residual of (6) is `b - A @ w`, shape (n,), already
# scaled. `np.diag(G)` has shape (d,).

# %% [markdown] role="hint" for="estimator"
# ```python
# A, b, x_mean, y_mean = center(...)
# self.coef_, self.rank_, G = least_squares(...)
# self.intercept_ = ...
# residual = ...
# left = ...                                   # dimensions of the residual
# variance = ... if left > 0 and ... else np.nan
# self.coef_se_ = np.sqrt(...)
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptom: coefficients agree with scikit-learn, except when there are more columns than rows.**
# You fit a column of ones, so the intercept is squeezed together with the slopes.

# %% role="check" id="fit-by-hand" points=1 hint="Slope 5/7, intercept 11/7, standard error sqrt(3) / 7, score 25/28; fit ends with return self."
"""The worked example from end to end, in scikit-learn's shapes."""
model = checks.call(LinearRegression).value
fitted = checks.call(model.fit, [[0], [1], [5]], [1, 3, 5]).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.close(checks.attribute(fitted, "coef_"), [5 / 7])
checks.close(checks.attribute(model, "coef_"), [5 / 7])
checks.close(checks.attribute(model, "intercept_"), 11 / 7)
checks.equal(checks.attribute(model, "rank_"), 1)
checks.close(checks.attribute(model, "coef_se_"), [np.sqrt(3) / 7])
checks.close(checks.call(model.predict, [[7], [0]]), [46 / 7, 11 / 7])
checks.close(checks.call(model.score, [[0], [1], [5]], [1, 3, 5]), 25 / 28)

# %% role="check" id="fit-calendar-years" points=1 hint="Centre first, then solve without forming A'A."
"""The puzzle again, with years as they are: slope, curvature and predictions to six digits."""
year = np.arange(2015, 2025.0)
X, t = np.column_stack([year, year**2]), year - 2019.5
model = checks.call(LinearRegression).value
checks.call(model.fit, X, 5 + 2 * t + 0.5 * t**2)
checks.close(checks.attribute(model, "coef_"), [2 - 2019.5, 0.5], rtol=1e-6)
checks.close(checks.call(model.predict, X), 5 + 2 * t + 0.5 * t**2, rtol=1e-5)

# %% role="check" id="fit-shift" points=1 hint="Only the centred data reach least_squares, so a shift can't reach the slopes."
"""Moving y or X moves the intercept alone, also when columns repeat each other."""
rng = checks.rng("fit-shift")
X, y = rng.normal(size=(9, 2)) @ [[1, 0, 1], [0, 2, 2]], rng.normal(size=9)
model = checks.call(LinearRegression).value
checks.call(model.fit, X, y)
slopes, intercept = checks.attribute(model, "coef_"), checks.attribute(model, "intercept_")
checks.close(slopes, np.linalg.pinv(X - X.mean(axis=0), rcond=1e-12) @ (y - y.mean()))
checks.same_type_and_shape(intercept, 0.0)
move = np.array([3.0, -1.0, 4.0])
for XX, yy, up in ((X, y + 100, 100), (X + move, y, -move @ slopes.value)):
    model = checks.call(LinearRegression).value
    checks.call(model.fit, XX, yy)
    checks.close(checks.attribute(model, "coef_"), slopes)
    checks.close(checks.attribute(model, "intercept_"), intercept.value + up)

# %% role="hidden" id="fit-matches-sklearn" points=2 hint="Weighted means in (1), training means in predict, an unweighted score."
"""scikit-learn's coefficients, intercept, predictions and score, with and without weights."""
import sklearn.linear_model


def fitted(X, y, weight):
    return sklearn.linear_model.LinearRegression().fit(X, y, sample_weight=weight)


rng = checks.rng("fit-matches-sklearn")
X, y = rng.normal(size=(25, 3)) + np.array([3.0, -1.0, 0.5]), rng.normal(size=25) + 6
y += X @ [1.0, -2.0, 0.5]
new = rng.normal(size=(6, 3))
for weight in (None, rng.uniform(0.1, 5.0, size=25)):
    theirs = checks.reference(fitted, X, y, weight)
    model = checks.call(LinearRegression).value
    checks.call(model.fit, X.tolist(), y.tolist(), sample_weight=weight)
    case = "Fitted without weights." if weight is None else "Fitted with weights; so are the means."
    checks.close(checks.attribute(model, "coef_"), theirs.coef_, hint=case)
    checks.close(checks.attribute(model, "intercept_"), theirs.intercept_, hint=case)
    for rows in (new, new[:1]):
        checks.close(checks.call(model.predict, rows.tolist()), theirs.predict(rows))
    for rows, truth in ((new, y[:6]), (X, y)):
        checks.close(checks.call(model.score, rows, truth), theirs.score(rows, truth))

# %% role="hidden" id="fit-deficient" points=2 hint="Shortest coefficients, free intercept; and no error bars when rank_ < d."
"""Wide data, repeated columns, constant columns and a single row: scikit-learn's, nan bars."""
import sklearn.linear_model


def fitted(X, y):
    return sklearn.linear_model.LinearRegression().fit(X, y)


rng = checks.rng("fit-deficient")
base = rng.normal(size=(12, 2))
wide = 2 * np.linalg.qr(rng.normal(size=(8, 5)))[0].T + 1
repeated = np.column_stack([base, base[:, 0], np.full(12, 4.0)]) + 1
for X, case in (
    (wide, "5 rows, 8 columns"),
    (repeated, "Columns 0 and 2 are equal, column 3 is constant"),
    (rng.normal(size=(1, 3)), "A single row"),
):
    case += ": shortest coef_, free intercept, rank_ of the centred X, no error bars."
    y = rng.normal(size=len(X)) + 5
    theirs = checks.reference(fitted, X, y)
    model = checks.call(LinearRegression).value
    checks.call(model.fit, X, y)
    checks.equal(checks.attribute(model, "rank_"), int(theirs.rank_), hint=case)
    checks.close(checks.attribute(model, "coef_"), theirs.coef_, hint=case)
    checks.close(checks.attribute(model, "intercept_"), theirs.intercept_, hint=case)
    checks.close(checks.attribute(model, "coef_se_"), np.full(X.shape[1], np.nan), hint=case)
    constant = "A constant y that the predictions miss scores 0: let r2_score decide."
    checks.close(checks.call(model.score, X, np.full(len(X), 2.0)), 0.0, hint=constant)

# %% role="hidden" id="fit-standard-errors" points=2 hint="n - 1 - rank dimensions are left; the residual carries the root of its weight."
"""Error bars of the whole model with its column of ones; nan if a new fit leaves no dimension."""


def bars(X, y, weight):  # the long way: intercept and all, and n - d - 1
    Z = np.column_stack([np.ones(len(X)), X])
    inverse = np.linalg.inv((Z * weight.reshape(-1, 1)).T @ Z)
    error = y - Z @ (inverse @ (Z * weight.reshape(-1, 1)).T @ y)
    return np.sqrt(weight @ error**2 / (len(X) - Z.shape[1]) * np.diag(inverse))[1:]


rng = checks.rng("fit-standard-errors")
for n in (21, 5):
    X = rng.permuted(np.linspace(-2, 2, n)[:, None] * [1.0, 2.0, 0.5], axis=0)
    if n == 5:
        X = np.eye(5)[:, :3] * [1.0, 2.0, 0.5]
    X, y = X + 0.1 * rng.normal(size=(n, 3)) + 1, rng.normal(size=n)
    for kind, weight in (("all 1", np.ones(n)), ("not all 1", rng.uniform(0.5, 3.0, size=n))):
        model = checks.call(LinearRegression).value
        checks.call(model.fit, X, y, weight)
        got, case = checks.attribute(model, "coef_se_"), f"{n} rows, weights {kind}: equation (6)."
        checks.close(got, bars(X, y, weight), rtol=1e-6, hint=case)
checks.call(model.fit, np.eye(4)[:, :3] + 0.1 * rng.normal(size=(4, 3)), rng.normal(size=4))
left = "The same object, fitted again to 4 rows and 3 columns: n - 1 - rank_ is 0."
checks.close(checks.attribute(model, "coef_se_"), np.full(3, np.nan), hint=left)

# %% role="hidden" id="fit-manners" points=1 hint="Subtract into a new array; let center refuse a bad y; hand rtol on."
"""fit leaves its inputs alone, refuses a column y, and obeys rtol."""
rng = checks.rng("fit-manners")
X, y = rng.normal(size=(10, 2)) + 2, rng.normal(size=10)
model = checks.call(LinearRegression).value
checks.leaves_inputs(model.fit, X, y, np.linspace(1, 2, 10))
checks.raises(ValueError, model.fit, X, y.reshape(10, 1))
nearly = np.column_stack([X[:, 0], X[:, 0] + 1e-5 * X[:, 1]])
for rtol, rank in ((1e-2, 1), (1e-9, 2)):
    model = checks.call(LinearRegression, rtol=rtol).value
    checks.call(model.fit, nearly, y)
    checks.equal(checks.attribute(model, "rank_"), rank)

# %% [markdown]
# ## Experiments (42-48 min)
#
# **Four fits of the puzzle.** Before you run it: which misses $R^2=1$ by most? And does `inv` raise
# when column 3 is the sum of columns 1 and 2?

# %% role="figure"
from sklearn.linear_model import LinearRegression as Theirs

year = np.arange(2015, 2025.0)
X = np.column_stack([year, year**2])
y = 5 + 2 * (year - 2019.5) + 0.5 * (year - 2019.5) ** 2
Z = np.column_stack([np.ones(10), X])
ours, loose, tight = LinearRegression().fit(X, y), Theirs().fit(X, y), Theirs(tol=1e-12).fit(X, y)
theta = np.linalg.inv(Z.T @ Z) @ Z.T @ y
print(f"{'inv(Z.T @ Z) @ Z.T @ y':32} curvature {theta[2]:.10f}  R2 {r2_score(y, Z @ theta):.6f}")
for name, model in (
    ("yours", ours),
    ("scikit-learn, tol=1e-12", tight),
    ("scikit-learn 1.9 as it comes", loose),
):
    print(f"{name:32} curvature {model.coef_[1]:.10f}  R2 {model.score(X, y):.6f}")

rng = np.random.default_rng(0)
base = rng.normal(size=(50, 2))
X3, y3 = np.column_stack([base, base.sum(axis=1)]), base @ [1.0, 2.0]
try:
    w = np.linalg.inv(X3.T @ X3) @ X3.T @ y3
    print("\ninv raises nothing:", w.round(3), " R2", round(float(r2_score(y3, X3 @ w)), 3))
except np.linalg.LinAlgError as error:
    print("\ninv raises", error)
print("yours:             ", LinearRegression().fit(X3, y3).coef_.round(3))

# %% [markdown]
# The library loses most. Since version 1.9, dense `LinearRegression` drops every direction below
# $10^{-6}s_1$, and year beside year² makes one. The cutoff is a choice: know yours. As for `inv`:
# rounding made the singular matrix barely invertible, and it answered.
#
# **Real data.** 442 diabetes patients, ten features, each scaled to standard deviation 1. `s1` to
# `s4` are blood values, some computed from others. Which bars will be long?

# %% role="figure"
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression as Theirs

data = load_diabetes()
X, y = data.data * np.sqrt(len(data.target)), data.target  # columns of standard deviation 1
ours, theirs = LinearRegression().fit(X, y), Theirs().fit(X, y)
keep = [j for j, name in enumerate(data.feature_names) if name != "s2"]
fewer = LinearRegression().fit(X[:, keep], y)
at = np.arange(10)
fig, ax = plt.subplots(figsize=(8, 4.2))
ax.axhline(0, color="0.5", lw=1)
ax.errorbar(at - 0.12, ours.coef_, 2 * ours.coef_se_, fmt="o", color="#0072B2", capsize=3,
            label="yours, all ten features, ± 2 standard errors")  # fmt: skip
ax.plot(at - 0.12, theirs.coef_, "D", ms=11, mfc="none", color="#E69F00", label="scikit-learn")
ax.errorbar(at[keep] + 0.15, fewer.coef_, 2 * fewer.coef_se_, fmt="s", color="#D55E00", capsize=3,
            label="yours, without s2")  # fmt: skip
ax.set_xticks(at, data.feature_names)
ax.set_xlabel("feature (each in units of its standard deviation)")
ax.set_ylabel("coefficient (progression points\nper standard deviation)")
ax.legend(loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=2)
plt.show()
print("largest difference from scikit-learn:", np.abs(ours.coef_ - theirs.coef_).max())
print(f"R2 with all ten {ours.score(X, y):.4f}, without s2 {fewer.score(X[:, keep], y):.4f}")

# %% [markdown]
# *The claim: collinear columns blow up the error bars and leave the fit alone. The bar of `s1` is 6
# times that of `bmi`. Drop `s2` (correlation with `s1` 0.90) and `s1` moves from $-38\pm20$ to
# $-11\pm5$ (± one standard error), while $R^2$ falls from 0.518 to 0.516. scikit-learn's ten
# coefficients are yours to 12 digits.*
#
# **Cost.** For $n\ge d$ the SVD takes $O(nd^2)$ time, like $A^\top A$ with a larger constant, and
# $O(nd)$ memory. Without `full_matrices=False`, $U$ is n by n: 80 GB at $n=10^5$.
#
# ## Follow-ups (48-54 min)
#
# One minute each, aloud. After an arrow: what comes next if you do well.
#
# ### 1. Derive
#
# The error on row $i$ if it had been left out, without a second fit? → What do the leverages add
# up to? → Which row of the worked example worries you?
#
# <details><summary>A weak answer</summary>
#
# "I'd loop over the rows and refit n times." (Right, and n times too slow.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Fitted values are $\hat y=Hy$, a projection with the leverages $h_{ii}$ on its diagonal. Put the
# left-out prediction in place of $y_i$: that row then has no error, so the refit is also the best
# fit for the changed $y$. Hence $\hat y_i^{(-i)} = \hat y_i + h_{ii}(\hat y_i^{(-i)} - y_i)$, and
# solving gives $y_i-\hat y_i^{(-i)} = e_i/(1-h_{ii})$. The trace of a projection is its rank, so
# leverages add up to $1+r$. In the example they are 0.62, 0.40 and 0.98: the third row has the
# smallest residual, $-\frac17$, and would be missed by 6 without its vote.
#
# </details>
#
# ### 2. Break it
#
# A coefficient flips its sign from one month to the next; the error on held-out data doesn't move.
# What is it? → Which number proves it? → Do you drop a column?
#
# <details><summary>A weak answer</summary>
#
# "The model is unstable, I'd add regularisation."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Near-collinear columns: one direction has a small $s_k$, so $1/s_k^2$ is large in $G$, while $Aw$
# hardly feels it. I regress the column on the others: $1/(1-R_j^2)$ is the factor by which its
# variance is inflated, 59 for `s1`. For prediction I may leave it or shrink it. For interpretation
# I report the sum or difference that the data do determine. If I drop a column, I say that its
# partner now speaks for both.
#
# </details>
#
# ### 3. Scale it
#
# $10^9$ rows, 100 columns, 800 GB on disk. → What do you lose? → And with $10^6$ sparse columns?
#
# <details><summary>A weak answer</summary>
#
# "I'd take mini-batch SGD." (It works, but gives up an exact answer that costs one pass.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# One pass. $A^\top A$ and $A^\top b$ are $10^4+10^2$ numbers that add up over machines, about
# $10^{13}$ multiply-adds. I shift by a rough mean and scale the columns first, because this squares
# $\kappa$. If $\kappa$ is above, say, $10^6$, I keep the triangular factor instead: stack it on the
# next chunk, QR again. Same pass, about twice the work, nothing squared. With $10^6$ sparse columns
# neither fits (8 TB), and centring would fill the zeros: LSQR with products by $X$ and $X^\top$
# only, the mean subtracted inside the product.
#
# </details>
#
# ### 4. Compare it
#
# Why not gradient descent? → How many steps at $\kappa=100$? → Where does it end if solutions are
# many?
#
# <details><summary>A weak answer</summary>
#
# "The closed form is exact, gradient descent is approximate."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Its curvatures are the $s_k^2$, so the best fixed step multiplies the error by $1-2/\kappa^2$:
# about 69,000 steps for six digits at $\kappa=100$, where conjugate gradients need some 700. Every
# gradient is $A^\top$ times something, so from $w=0$ it never leaves the row space. It ends at the
# shortest solution, the same as (4). It wins when $d$ is too large to factor, or when stopping
# early is wanted as regularisation.
#
# </details>
#
# ### 5. In production
#
# $R^2$ was 0.9 offline. The dashboard shows -0.3 for today. What broke? → Maybe nothing: how? →
# What do you plot instead?
#
# <details><summary>A weak answer</summary>
#
# "The model is overfitted, so I'd retrain."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# First the denominator. Offline the variance of $y$ was 10 and the squared error 1. If the
# dashboard scores one shop or one hour, the variance may be 0.77: the same error gives
# $1-1/0.77=-0.3$. The rival is today's mean, which nobody knew this morning. So I plot the squared
# error itself, against a rival that could be deployed, with the mean residual beside it. If that is
# off zero, the level has shifted; if only its spread grew, I look at the features by segment.
#
# </details>
#
# ### 6. True or false?
#
# "For least squares with an intercept, $R^2$ is the squared correlation of $y$ and $\hat y$. So
# `score` can call `corrcoef`." → Where does the proof need the training data? → Give a number.
#
# <details><summary>A weak answer</summary>
#
# "Yes, that is where the name R squared comes from." (The first sentence is true, the second not.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The conclusion is false. On training data the residual is orthogonal to $\hat y$ and to the ones,
# so total is explained plus residual, and the covariance of $y$ and $\hat y$ is the variance of
# $\hat y$. That gives the identity. On new data nothing is orthogonal. Correlation then forgives
# any shift, scale or sign: for $y=(1,2,3)$ and predictions $y+10$, all three other formulas of part
# 3 say 1, and $R^2=-149$.
# The same goes for a fit without intercept.
#
# </details>

# %% [markdown]
# ## Card (54-55 min)
#
# - Centre first: the intercept is $\bar y-\bar x^\top w$, and $\kappa$ falls.
# - Best means $A^\top e=0$. Solve by SVD or QR; $A^\top A$ squares $\kappa$.
# - Many solutions: drop $s_k\le$ rtol · $s_1$, keep the shortest $w$, intercept free.
# - Weights: weighted means, rows times $\sqrt{\omega_i}$.
# - $\mathrm{se}_j=\hat\sigma\sqrt{G_{jj}}$ with $n-1-r$; nan if $r<d$.
# - $R^2$ compares with the mean of what is scored. It can be negative.
#
# **Two traps.** `inv` answers on a singular matrix. A correlation is not a score.
#
# **In 30 seconds:** "I centre with weighted means, so the intercept stays out of the norm. I solve
# by SVD, because the normal equations square the condition number, and cut singular values relative
# to the largest. The same factors give standard errors, with n minus one minus rank degrees of
# freedom. $R^2$ is one minus error over total, on whatever I score."
#
# **Recall tomorrow, on paper:** why $A^\top A$ costs twice the digits.
#
# ## Sources
#
# - L. N. Trefethen, D. Bau, *Numerical Linear Algebra*, lectures 11, 18 and 19.
# - G. H. Golub, C. F. Van Loan, *Matrix Computations*, chapter 5, on rank-deficient least squares.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 3.2.
# - B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, *Least angle regression*, Annals of Statistics
#   32, 2004, for the diabetes data.
# - scikit-learn 1.9, reference pages of *LinearRegression* (`tol`) and *r2_score*.
# - statsmodels documentation, *Linear Regression* (OLS and WLS).

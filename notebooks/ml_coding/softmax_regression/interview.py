# ---
# title: Softmax regression from scratch
# summary: Build a K-class linear classifier in numpy and say which of its weights mean anything.
# difficulty: 3
# importance: 4
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Our router sends a support ticket to one of several queues. Give me a linear model with a
# > probability for each queue: softmax regression, numpy only. Match scikit-learn. Then tell me
# > what a single weight of it means."
#
# The last sentence is the hard one. Ask before you code; answer aloud before you unfold.
#
# <details><summary>Does every ticket have exactly one queue?</summary>
#
# Yes. So the probabilities of a row sum to one, and one softmax couples the classes. If a ticket
# could have several queues at once, you would want K separate sigmoids.
#
# </details>
#
# <details><summary>Is K known beforehand, or read off the labels?</summary>
#
# The estimator reads it from the labels in `fit`. The functions below it get K from the shape of
# the parameters: a batch may well lack a class.
#
# </details>
#
# <details><summary>Sum or mean, which penalty, and are the intercepts in it?</summary>
#
# Mean cross-entropy plus $\frac\lambda2$ times the sum of all squared weights. Intercepts are free.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row per example |
# | $y$ | `y` | (n,) | class codes $0,\dots,K-1$, integers |
# | $\theta=[W\;b]$ | `theta` | (K, d + 1) | a row per class: $W$ (K, d); **last column** $b$ (K,) |
# | $Z=XW^\top+b$ | `Z` | (n, K) | logits, any real numbers |
# | $P$, $Y$ | `P` | (n, K) | softmax of each row of $Z$; one-hot rows of $y$ |
# | $\lambda\ge0$ | `lam` | scalar | penalty on $W$, never on $b$ |
#
# `log_softmax` (6 min) → `loss` (7) → `gradient` (8) → `SoftmaxRegression` (9).
#
# **What the interviewer is evaluating:** axes and shapes without trial and error; a loss that
# survives logits of a thousand; a gradient that you test; knowing what the data cannot determine.
#
# **If you are late:** cut the second experiment, then the two-class question. Keep the gradient
# test.

# %% role="setup"
from functools import partial

import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def descend(slope, start, step, tol=1e-8, max_iter=5_000):
    """Go from start against slope(theta) until its entries are all within tol of 0 (or NaN)."""
    theta = start
    for _ in range(max_iter):
        g = slope(theta)
        if not np.max(np.abs(g)) > tol:
            break
        theta = theta - step * g
    return theta


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Three outcomes of a ticket: *closed*, *asks again*, *escalated*. One feature: waiting time, in
# days from the usual. Ana and Ben fit the same data. Ana reports: "*asks again* has weight
# **+0.69** a day, so waiting makes it likelier." Ben: "I have **-0.69**. Waiting makes it rarer."
#
# On 1,000 new tickets, how many get a different prediction? And who reads the sign rightly?

# %% role="figure"
my_guess = None  # of 1,000: commit to a number before you run this

b = np.array([0.0, np.log(4), 0.0])
ana = np.array([0.0, np.log(2), np.log(4)])
ben = ana - np.log(4)
days = np.random.default_rng(0).uniform(-6, 6, 1000)
models = (("Ana", ana, b, "-"), ("Ben", ben, b - 2, ":"))
said = [np.argmax(days[:, np.newaxis] * w + c, axis=1) for _, w, c, _ in models]
print(f"different predictions: {np.sum(said[0] != said[1])} of 1000 (your guess: {my_guess})")

x = np.linspace(-6, 6, 300)[:, np.newaxis]
fig, axes = plt.subplots(1, 2, figsize=(10.5, 4))
colors = ("#0072B2", "#E69F00", "#D55E00")
for who, w, c, style in models:
    Z = x * w + c
    P = np.exp(Z) / np.exp(Z).sum(axis=1, keepdims=True)
    for k, name in enumerate(("closed", "asks again", "escalated")):
        look = {"color": colors[k], "ls": style, "lw": 2 if who == "Ana" else 4}
        axes[0].plot(x, Z[:, k], label=f"{who}: {name}, {w[k]:+.2f}", **look)
        axes[1].plot(x, P[:, k], label=f"{who}: {name}", **look)
axes[0].set(ylabel="logit of the class (no unit)", ylim=(-11, 16))
axes[1].set(ylabel="probability of the class", ylim=(-0.03, 1.35))
for ax in axes:
    ax.set_xlabel("waiting time (days from the usual)")
    ax.legend(fontsize=8, ncols=2, loc="upper center")
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: left, six different lines; right, the same three curves twice. Both readings of the
# sign are wrong: "asks again" gets likelier up to day 0 and rarer after it. Only differences
# between the lines of two classes are visible to the data.*
#
# ## Theory (6-14 min)
#
# **What softmax ignores.** Each class has a logit; exponentiate and normalise:
#
# $$p_k = \frac{e^{z_k}}{\sum_j e^{z_j}},\qquad z_k = w_k^\top x + b_k. \tag{1}$$
#
# Add $c$ to every $z_j$: top and bottom both gain the factor $e^c$, and nothing happens. Ben's
# weights are Ana's minus $\log 4$ and his intercepts hers minus 2, so at each $x$ his logits are
# hers minus $x\log4+2$. One free vector of d + 1 numbers can be added to all rows of $\theta$.
#
# The freedom is a gift, too: it lets us choose $c=-\max_j z_j$, so that no exponential exceeds 1:
#
# $$\log p_k = (z_k-m)-\log\sum_j e^{z_j-m},\qquad m=\max_j z_j. \tag{2}$$
#
# **The loss.** A row costs minus the log of what its own class was given, and we minimise
#
# $$J(\theta)=-\frac1n\sum_{i=1}^n\log p_{i,y_i}+\frac\lambda2\sum_{k}\lVert w_k\rVert^2.\tag{3}$$
#
# An anchor: whoever knows nothing and says $1/K$ pays $\log K$.
#
# **The gradient.** One row costs $\ell=\log\sum_je^{z_j}-z_y$. The first term has the slope
# $e^{z_k}/\sum_je^{z_j}=p_k$ in $z_k$; the second has $-1$ if $k=y$, else 0. So
# $\partial\ell/\partial z_k=p_k-Y_k$. Since $z_k$ meets $w_k$ through $x$ and $b_k$ through 1,
#
# $$\frac{\partial J}{\partial W}=\frac1n(P-Y)^\top X+\lambda W,\qquad
# \frac{\partial J}{\partial b}=\frac1n(P-Y)^\top\mathbf 1.\tag{4}$$
#
# Every row of $P-Y$ sums to zero. So the slopes of the K classes cancel, and without a penalty
# descent can't move $\sum_k\theta_k$ at all: whatever shift you start with, you keep.
#
# **By hand, with three rows.** Take Ana's $w=(0,\log2,\log4)$ and $b=0$. The odds are
# $1:2^x:4^x$:
#
# | $x$ | $y$ | $p$ | $\ell$ | $p-Y$ |
# |---|---|---|---|---|
# | -1 | 0 | 4/7, 2/7, 1/7 | log(7/4) = 0.5596 | -3/7, 2/7, 1/7 |
# | 0 | 2 | 1/3, 1/3, 1/3 | log 3 = 1.0986 | 1/3, 1/3, -2/3 |
# | 2 | 1 | 1/21, 4/21, 16/21 | log(21/4) = 1.6582 | 1/21, -17/21, 16/21 |
#
# The mean loss is 1.1055, a little worse than knowing nothing ($\log 3=1.0986$). Slopes in $w$:
# $\frac1{63}(11,-40,29)$; in $b$: $\frac1{63}(-1,-4,5)$. Both sum to zero. With $\lambda=0.1$,
# $J=1.1055+0.05\cdot5\log^22=1.2256$, and $0.1w$ joins the slopes in $w$.

# %% role="figure"
x3, y3, w3 = np.array([-1.0, 0.0, 2.0]), np.array([0, 2, 1]), np.log([1.0, 2.0, 4.0])
P3 = np.exp(np.outer(x3, w3))
P3 /= P3.sum(axis=1, keepdims=True)
l3, R3 = -np.log(P3[[0, 1, 2], y3]), P3 - np.eye(3)[y3]
print("P * 21\n", (21 * P3).round(10))
print("losses       ", l3.round(4), " mean", l3.mean().round(4))
print("63 * slopes w", (63 * R3.T @ x3 / 3).round(10), " b", (63 * R3.mean(axis=0)).round(10))
print("J, lam = 0.1 ", (l3.mean() + 0.05 * np.sum(w3**2)).round(4))

# %% [markdown]
# **The curvature is a variance.** Differentiate $p_k-Y_k$ once more:
# $\partial p_k/\partial z_j=p_k(\mathbb 1_{j=k}-p_j)$. Along a direction $v$ of logits, shape (K,),
#
# $$v^\top\big(\mathrm{diag}(p)-pp^\top\big)v=\sum_kp_kv_k^2-\Big(\sum_kp_kv_k\Big)^2
# =\mathrm{Var}_{k\sim p}(v_k)\ \ge 0. \tag{5}$$
#
# So $J$ is convex, and a row's loss is flat exactly where $v$ is constant: our free shift. A
# variance is at most a quarter of the squared range, and
# $\frac14(\max v-\min v)^2\le\frac12\lVert v\rVert^2$. Hence, with
# $A=[X\;\mathbf1]$, (n, d + 1), no curvature of $J$ exceeds
#
# $$L=\frac{1}{2n}\lVert A^\top A\rVert_2+\lambda,\tag{6}$$
#
# ($\lVert A^\top A\rVert_2$: largest eigenvalue), and a step of $1/L$ times the gradient never
# raises $J$.
#
# "If a shift is free, why not fix $\theta_0=0$ and save a row?" Without a penalty: the same
# predictions. With one: the class you fixed is no longer shrunk like the others, so predictions
# depend on which class you named first.

# %% [markdown]
# ## Part 1: `log_softmax` (14-20 min)
#
# Write (2) for a whole array of rows. Two questions before you type. Along which axis is the sum,
# if a row is an example? And what is wrong with taking `np.log` of a perfectly stable softmax when
# the logits are (0, -2000)?
#
# > **Classic failure: stability.** $e^{1000}$ is `inf`; $\log e^{-2000}$, taken in two steps, is
# > `-inf`. The shift mends the first. Only staying in logs mends the second.


# %% role="solution" id="log-softmax"
def log_softmax(Z):
    """Logarithm of the softmax of each row.

    Parameters
    ----------
    Z : array_like of shape (n, K), n >= 1, K >= 1
        Finite logits, one row an example: floats, or integers of any kind (one byte too), or lists.

    Returns
    -------
    array of shape (n, K), float
        Natural logs of probabilities: finite for logits of thousands of either sign, and when rows
        live at very different levels. The logits (0, -2000) give (0, -2000), not (0, -inf).
        Z is not changed.
    """
    ### BEGIN SOLUTION
    Z = np.asarray(Z, dtype=float)
    S = Z - Z.max(axis=1, keepdims=True)
    return S - np.log(np.exp(S).sum(axis=1, keepdims=True))
    ### END SOLUTION


# %% [markdown] role="hint" for="log-softmax"
# Which entry of a row can overflow? What may you subtract from the whole row without changing the
# answer?

# %% [markdown] role="hint" for="log-softmax"
# Equation (2), per row: the maximum and the sum have shape (n, 1), which `keepdims=True` gives you.

# %% [markdown] role="hint" for="log-softmax"
# ```python
# Z = np.asarray(Z, dtype=float)        # bytes would wrap around when subtracted
# S = Z - Z.max(axis=..., keepdims=...)
# return S - np.log(...)                # never np.log of a single probability
# ```

# %% role="check" id="log-softmax-by-hand" points=1 hint="exp of your answer is the fraction of the row's total."
"""Fractions that you can verify by hand."""
Z = np.log([[1.0, 3.0, 4.0], [2.0, 2.0, 1.0]])
checks.close(checks.call(log_softmax, Z), np.log([[1 / 8, 3 / 8, 1 / 2], [2 / 5, 2 / 5, 1 / 5]]))

# %% role="check" id="log-softmax-leaves-inputs" points=1
"""The caller's logits are not changed."""
checks.leaves_inputs(log_softmax, np.array([[1.0, -2.0], [0.5, 3.0], [1000.0, 0.0]]))

# %% role="hidden" id="log-softmax-matches-scipy" points=1 hint="Rows, not columns: axis 1. The result keeps the shape of Z."
"""Equals scipy's log_softmax for several shapes."""
import scipy.special

rng = checks.rng("log-softmax-matches-scipy")
for shape in ((7, 3), (2, 5), (1, 4), (6, 1)):
    Z = rng.normal(size=shape) * 10
    checks.close(checks.call(log_softmax, Z), scipy.special.log_softmax(Z, axis=1))

# %% role="hidden" id="log-softmax-extremes" points=2 hint="Shift first; then never form a probability whose log you take."
"""Exact where probabilities overflow or vanish."""
size = checks.rng("log-softmax-extremes").uniform(2000, 5000)
Z = np.array([[size, 0, -size], [-3 * size, -2 * size, -size], [-size, -size, -size], [0, 40, -60]])
expected = [[0, -size, -2 * size], [-2 * size, -size, 0], [-np.log(3)] * 3, [-40, 0, -100]]
checks.close(checks.call(log_softmax, Z), expected)

# %% role="hidden" id="log-softmax-own-shift" points=1 hint="The maximum of which numbers do you subtract: of the array, or of the row?"
"""Each row may carry a shift of its own."""
import scipy.special

Z = checks.rng("log-softmax-own-shift").normal(size=(5, 4))
shift = np.array([[0.0], [4000.0], [-4000.0], [9000.0], [-9000.0]])
checks.close(checks.call(log_softmax, Z + shift), scipy.special.log_softmax(Z, axis=1), atol=1e-8)

# %% role="hidden" id="log-softmax-dtypes" points=1 hint="In one byte, 0 - 200 is 56. Turn Z into floats first."
"""Bytes, lists and float32 are as good as float64."""
import scipy.special

Z = np.array([[0, 200, 3], [250, 249, 251]], dtype=np.uint8)
checks.close(checks.call(log_softmax, Z), scipy.special.log_softmax(Z.astype(float), axis=1))
Z = [[-2, 0, 3], [1, 1, 5]]
checks.close(checks.call(log_softmax, Z), scipy.special.log_softmax(np.array(Z, float), axis=1))
Z = checks.rng("log-softmax-dtypes").uniform(-30, 30, size=(4, 3)).astype(np.float32)
expected = scipy.special.log_softmax(Z.astype(float), axis=1)
checks.close(checks.call(log_softmax, Z), expected, rtol=1e-5, atol=1e-5)

# %% [markdown]
# ## Part 2: `loss` (20-27 min)
#
# Write (3). The one subtle line takes one number from each row of `log_p`. Three spellings:
#
# ```python
# log_p[:, y]      log_p[y]      log_p[np.arange(len(y)), y]
# ```
#
# Say the shape of each, for n = 5 and K = 3, before you choose. Two of them average to a number and
# are wrong.


# %% role="solution" id="loss"
def loss(theta, X, y, lam=0.0):
    """Mean cross-entropy plus lam / 2 times the sum of all squared weights.

    Parameters
    ----------
    theta : array of shape (K, d + 1)
        One row a class: d weights, then the intercept. The penalty leaves intercepts out.
    X : array of shape (n, d), n >= 1, any real dtype
    y : array of shape (n,), any integer dtype
        Codes in 0, ..., K - 1. Some classes, the last ones too, may not occur.
    lam : float >= 0

    Returns
    -------
    float
        In nats, a mean over the n rows. Finite and right for logits of thousands. No argument is
        changed.
    """
    ### BEGIN SOLUTION
    log_p = log_softmax(X @ theta[:, :-1].T + theta[:, -1])
    picked = log_p[np.arange(len(y)), y]
    return -picked.mean() + lam / 2 * np.sum(theta[:, :-1] ** 2)
    ### END SOLUTION


# %% [markdown] role="hint" for="loss"
# Of the n·K numbers in `log_p`, how many does the loss look at? By what do you divide?

# %% [markdown] role="hint" for="loss"
# Logits: (n, d) times (d, K), plus (K,). An index pair of two (n,) arrays picks n single entries.

# %% [markdown] role="hint" for="loss"
# ```python
# log_p = log_softmax(X @ ... + ...)       # (n, K)
# picked = log_p[..., ...]                 # (n,)
# return -picked.mean() + lam / 2 * ...    # weights only
# ```

# %% [markdown] role="hint" for="loss"
# **Symptom: too small by the factor K.** You average a one-hot product over n·K entries; most of
# them are zeros that should not count.

# %% role="check" id="loss-by-hand" points=1 hint="The worked example: 1.1055, and 1.2256 with lam = 0.1."
"""The three rows of the worked example, with and without a penalty."""
X, y = np.array([[-1.0], [0.0], [2.0]]), np.array([0, 2, 1])
theta = np.array([[0.0, 0.0], [np.log(2), 0.0], [np.log(4), 0.0]])
mean = (np.log(7 / 4) + np.log(3) + np.log(21 / 4)) / 3
checks.close(checks.call(loss, theta, X, y), mean)
told = "Here lam = 0.1: the penalty adds 0.05 * (0 + log(2)^2 + log(4)^2), which is 0.1201."
checks.close(checks.call(loss, theta, X, y, 0.1), mean + 0.25 * np.log(2) ** 2, hint=told)

# %% role="check" id="loss-anchors" points=1 hint="A mean over rows. Only differences between the rows of theta reach the logits."
"""Zeros cost log K; rows said twice and a shift of all classes change nothing."""
X, y = np.array([[3, -1], [0, 2], [-5, 1], [2, 2], [1, 0]]), np.array([1, 0, 3, 2, 0])
told = "theta is 0, so each of the 4 classes has probability 1/4, and each row costs log 4."
checks.close(checks.call(loss, np.zeros((4, 3)), X, y, 5.0), np.log(4), hint=told)
theta = np.array([[0.5, -1.0, 0.25], [0.0, 2.0, 1.0], [-1.0, 0.5, 0.0], [1.5, 0.0, -2.0]])
once = checks.call(loss, theta, X, y)
checks.same_type_and_shape(once, 0.0)
twice = checks.call(loss, theta, np.tile(X, (2, 1)), np.tile(y, 2))
checks.close(twice, once, hint="Every row is given twice here: a mean does not notice.")
moved = checks.call(loss, theta + np.array([2.0, -1.0, 3.0]), X, y.astype(np.uint8))
checks.close(moved, once, hint="All classes got the same shift, and y came as bytes: same loss.")

# %% role="hidden" id="loss-matches-sklearn" points=2 hint="Z = X @ W.T + b; the mean of n numbers; lam / 2 times the squared weights, not divided by n."
"""Equals scikit-learn's log_loss plus the penalty."""
import scipy.special
import sklearn.metrics

rng = checks.rng("loss-matches-sklearn")
X, y, theta = rng.normal(size=(23, 3)), np.arange(23) % 4, rng.normal(size=(4, 4))
P = scipy.special.softmax(X @ theta[:, :3].T + theta[:, 3], axis=1)
cost = sklearn.metrics.log_loss(y, P)
for lam in (0.0, 0.3, 2.0):
    expected = cost + lam / 2 * np.sum(theta[:, :3] ** 2)
    told = f"lam is {lam:g}. Z = X @ W.T + b; the mean of n numbers; lam / 2 times squared weights."
    checks.close(checks.call(loss, theta, X, y, lam), expected, rtol=1e-6, hint=told)

# %% role="hidden" id="loss-extremes" points=2 hint="Does a probability occur between the logits and the loss? It should not."
"""Confident wrong rows cost their logit difference, in thousands, and right ones nothing."""
size = int(checks.rng("loss-extremes").integers(2000, 5000))
X, theta = np.array([[size], [-size]]), np.array([[1, 0], [0, 0], [-1, 0]])
for y, expected in (([2, 1], 1.5 * size), ([0, 2], 0.0), ([1, 2], size / 2), ([2, 0], 2 * size)):
    told = f"The logits are +-({size}, 0, -{size}) and y is {y}. No probability should occur."
    checks.close(checks.call(loss, theta, X, np.array(y)), expected, hint=told)

# %% role="hidden" id="loss-missing-class" points=1 hint="K is the number of rows of theta; the labels of a batch need not show it."
"""A batch without the last classes still competes with them."""
import scipy.special

rng = checks.rng("loss-missing-class")
X, theta = rng.normal(size=(6, 2)), rng.normal(size=(5, 3))
log_p = scipy.special.log_softmax(X @ theta[:, :2].T + theta[:, 2], axis=1)
for y in ([0, 1, 1, 0, 2, 1], [3, 1, 3, 3, 1, 0]):
    expected = -np.mean([log_p[i, k] for i, k in enumerate(y)])
    told = f"theta has 5 rows, so K = 5; y is {y}."
    checks.close(checks.call(loss, theta, X, np.array(y)), expected, rtol=1e-6, hint=told)
checks.leaves_inputs(loss, theta, X, np.array(y), 0.5)

# %% [markdown]
# ## Part 3: `gradient` (27-35 min)
#
# Write (4), as one array of theta's shape. You never need the $K\times K$ Jacobian of softmax: the
# product with it was done on paper, and what is left costs $O(nKd)$, as much as the logits.
#
# Then test it before anyone asks. Nudge one entry of $\theta$ by $\pm h$ and compare
# $\frac{J(\theta+hE)-J(\theta-hE)}{2h}$; the error is of order $h^2$. The second check does that to
# *your* loss.
#
# > **Classic failure: missing normalisation.** The loss is a mean, so `(P - Y).T @ X` needs its
# > $1/n$. The penalty already has its scale: it gets none.


# %% role="solution" id="gradient"
def gradient(theta, X, y, lam=0.0):
    """Gradient of `loss` with respect to theta.

    Parameters
    ----------
    theta, X, y, lam
        As for `loss`: theta (K, d + 1) with intercepts in the last column, X (n, d), y (n,) of
        integer codes in 0, ..., K - 1, among which classes may be missing; any real dtypes.

    Returns
    -------
    array of shape (K, d + 1), float
        Row k: slopes in the d weights of class k (with the penalty), then in its intercept
        (without). Finite for logits of thousands. No argument is changed.
    """
    ### BEGIN SOLUTION
    R = np.exp(log_softmax(X @ theta[:, :-1].T + theta[:, -1]))
    R[np.arange(len(y)), y] -= 1
    slope = np.column_stack([R.T @ X, R.sum(axis=0)]) / len(y)
    slope[:, :-1] += lam * theta[:, :-1]
    return slope
    ### END SOLUTION


# %% [markdown] role="hint" for="gradient"
# What is the slope of one row's loss in its K logits? Which inputs does logit $k$ pass it on to?

# %% [markdown] role="hint" for="gradient"
# $R=P-Y$ has shape (n, K); `R.T @ X` is (K, d); the column sums of $R$ are (K,). Divide both by n,
# then add $\lambda W$ to the first d columns.

# %% [markdown] role="hint" for="gradient"
# ```python
# R = np.exp(log_softmax(...))             # P, (n, K)
# R[np.arange(len(y)), y] -= ...           # P - Y, without building Y
# slope = np.column_stack([..., R.sum(axis=0)]) / ...
# slope[:, :-1] += ...
# return slope
# ```

# %% role="check" id="gradient-by-hand" points=1 hint="The worked example: (11, -40, 29) / 63 and (-1, -4, 5) / 63."
"""The three rows of the worked example, with and without a penalty."""
X, y = np.array([[-1.0], [0.0], [2.0]]), np.array([0, 2, 1])
theta = np.array([[0.0, 0.0], [np.log(2), 0.0], [np.log(4), 0.0]])
expected = np.array([[11, -1], [-40, -4], [29, 5]]) / 63
checks.close(checks.call(gradient, theta, X, y), expected)
checks.close(checks.call(gradient, theta, X, y, 0.1), expected + 0.1 * theta)

# %% role="check" id="gradient-central-differences" points=2 hint="If the worked example holds and this fails, look at the loss too: both must be about one function."
"""Every entry is the measured slope of your loss."""
rng = checks.rng("gradient-central-differences")
X, y = rng.normal(size=(11, 3)), np.arange(11) % 3
theta, h = rng.normal(size=(3, 4)), 1e-5
measured = np.zeros((3, 4))
for k in range(3):
    for j in range(4):
        nudge = np.zeros((3, 4))
        nudge[k, j] = h
        up, down = (checks.call(loss, theta + s, X, y, 0.3) for s in (nudge, -nudge))
        checks.same_type_and_shape(up, 0.0)
        checks.same_type_and_shape(down, 0.0)
        measured[k, j] = (up.value - down.value) / (2 * h)
checks.close(checks.call(gradient, theta, X, y, 0.3), measured, rtol=1e-4, atol=1e-6)

# %% role="hidden" id="gradient-matches-scipy" points=2 hint="Divide by n once, add lam times W once, and leave the intercepts alone."
"""Equals the slopes that scipy measures, for three penalties and a class that is missing."""
import scipy.optimize
import scipy.special

rng = checks.rng("gradient-matches-scipy")
X, theta = rng.normal(size=(13, 2)), rng.normal(size=(4, 3))


def objective(flat, lam, y):
    T = flat.reshape(4, 3)
    log_p = scipy.special.log_softmax(X @ T[:, :2].T + T[:, 2], axis=1)
    return -np.mean(log_p[np.arange(13), y]) + lam / 2 * np.sum(T[:, :2] ** 2)


for lam, missing in ((0.0, 3), (0.4, 1), (3.0, 3)):
    y = np.delete(np.arange(4), missing)[np.arange(13) % 3]
    measured = scipy.optimize.approx_fprime(theta.ravel(), objective, 1e-7, lam, y).reshape(4, 3)
    told = f"lam is {lam:g} and y lacks class {missing}. Divide by n once, add lam times W once."
    got = checks.call(gradient, theta, X, y, lam)
    checks.close(got, measured, rtol=1e-4, atol=1e-5, hint=told)

# %% role="hidden" id="gradient-zero-at-optimum" points=1 hint="With the mean loss, scikit-learn's C is 1 / (n lam)."
"""It vanishes at scikit-learn's solution, with lam = 1 / (n C)."""
import sklearn.linear_model


def best(X, y, C):
    model = sklearn.linear_model.LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10)
    model.fit(X, y)
    return np.column_stack([model.coef_, model.intercept_])


rng = checks.rng("gradient-zero-at-optimum")
X = rng.normal(size=(50, 3))
W = np.array([[1.0, 0.0, -0.5], [-1.0, 1.0, 0.0], [0.5, 2.0, 1.0]])
y = np.argmax(X @ W.T + rng.gumbel(size=(50, 3)), axis=1)
y[:3] = 0, 1, 2
for C in (0.03, 2.0):
    theta = checks.reference(best, X, y, C)
    checks.close(checks.call(gradient, theta, X, y, 1 / (50 * C)), np.zeros((3, 4)), atol=1e-6)

# %% role="hidden" id="gradient-extremes" points=1 hint="P is 0 or 1 here, so P - Y is 0, 1 or -1. theta holds whole numbers; the slopes need not."
"""Finite and exact for integer data with logits of thousands; nothing is overwritten."""
size = int(checks.rng("gradient-extremes").integers(2000, 5000))
X = np.array([[size, 0, 1], [-size, 3, -2], [size, 1, 5], [size, 2, 0], [-size, -1, 4]])
y, theta = np.array([0, 0, 1, 0, 2]), np.array([[1, 0, 0, 0], [0, 0, 0, 0], [-1, 0, 0, 0]])
R = np.array([[0, 0, 0], [-1, 0, 1], [1, -1, 0], [0, 0, 0], [0, 0, 0]])
expected = R.T @ np.column_stack([X, np.ones(5)]) / 5
checks.close(checks.call(gradient, theta, X, y, 0.5), expected + 0.5 * theta)
checks.leaves_inputs(gradient, theta + 0.5, X / 7, y, 0.5)

# %% [markdown]
# ## Part 4: `SoftmaxRegression` (35-44 min)
#
# The loop is yours already: `descend` in the first code cell. It needs a slope, a start and a step.
# What remains is translation: C into $\lambda$, labels into codes and back. The library minimises
# $C\sum_i\ell_i+\frac12\sum_k\lVert w_k\rVert^2$; factor out $nC$ and compare with (3).
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | objective | mean loss + $\frac\lambda2\sum\lVert w_k\rVert^2$ | $C\cdot$sum + $\frac12\sum\lVert w_k\rVert^2$ | $\lambda=\frac1{nC}$ |
# | two classes | two rows of weights | one row, a sigmoid | same predictions at *its* C = 2 × ours |
# | intercepts | free: only differences count | same | checks subtract their mean |
# | labels | any, sorted into `classes_` | same | column j is `classes_[j]` |
# | ties | lowest index | same | `np.argmax` does that |
# | stopping | `tol` = 1e-8, 5,000 steps | `tol` = 1e-4, 100 lbfgs steps | its digits end sooner |
#
# > **Classic failure: labels confused with probabilities.** `predict` answers in the caller's
# > words, "refund", not 2 and not 0.8. And argmax runs along a row, over classes.


# %% role="solution" id="estimator"
class SoftmaxRegression:
    """Multinomial logistic regression with an l2 penalty, in scikit-learn's conventions.

    Parameters
    ----------
    C : float > 0
        Inverse penalty: minimises C * (sum of row losses) + 0.5 * (sum of all squared weights).
    tol, max_iter
        Start at 0 in every fit. Before each step, stop when no entry of the gradient of `loss`
        exceeds tol in size, or after max_iter steps.

    Attributes (after fit)
    ----------------------
    classes_ : array of shape (K,), the distinct labels, sorted
    coef_ : array of shape (K, d), row j for classes_[j]; two rows if K = 2
    intercept_ : array of shape (K,), unpenalised; a common shift of all is of no account
    """

    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        """Fit to X, array_like (n, d), and y, array_like (n,) of K >= 2 distinct labels.

        Labels are numbers or strings. Returns the estimator itself. Raises ValueError if all labels
        are equal. Changes neither X nor y. Features may have a spread of several units.
        """
        ### BEGIN SOLUTION
        self.classes_, codes = np.unique(y, return_inverse=True)
        if len(self.classes_) < 2:
            raise ValueError("y has one class only")
        lam = 1 / (len(X) * self.C)
        A = np.column_stack([X, np.ones(len(X))])
        L = np.linalg.norm(A.T @ A, 2) / (2 * len(X)) + lam
        start = np.zeros((len(self.classes_), A.shape[1]))
        slope = partial(gradient, X=A[:, :-1], y=codes, lam=lam)
        theta = descend(slope, start, 1 / L, self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[:, :-1], theta[:, -1]
        return self
        ### END SOLUTION

    def decision_function(self, X):
        """Logits, array of shape (n, K)."""
        return np.asarray(X, dtype=float) @ self.coef_.T + self.intercept_

    def predict_proba(self, X):
        """Probabilities for X, array_like (n, d): array (n, K), columns as in classes_.

        Never NaN, even if rows with logits of thousands stand beside others.
        """
        ### BEGIN SOLUTION
        return np.exp(log_softmax(self.decision_function(X)))
        ### END SOLUTION

    def predict(self, X):
        """The most probable label of each row, array (n,) of entries of classes_; ties: the first."""
        ### BEGIN SOLUTION
        return self.classes_[np.argmax(self.decision_function(X), axis=1)]
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# `gradient` wants codes 0 to K - 1; the caller has words. Which numpy function gives the sorted
# labels and the codes in one call?

# %% [markdown] role="hint" for="estimator"
# `np.unique(y, return_inverse=True)`; $\lambda=1/(nC)$; the start is zeros of shape (K, d + 1); the
# step is $1/L$ of (6), and `np.linalg.norm(A.T @ A, 2)` is the largest eigenvalue.

# %% [markdown] role="hint" for="estimator"
# ```python
# self.classes_, codes = np.unique(...)                  # then refuse a single class
# L = np.linalg.norm(A.T @ A, 2) / (...) + lam
# slope = partial(gradient, X=X, y=..., lam=...)         # a function of theta alone
# theta = descend(slope, np.zeros(...), 1 / L, self.tol, self.max_iter)
# self.coef_, self.intercept_ = theta[:, :-1], ...       # return self
# self.classes_[np.argmax(..., axis=...)]                # predict
# ```

# %% role="check" id="estimator-interface" points=1 hint="fit ends with return self; look at the shapes in the docstring."
"""fit returns the estimator, and every shape is the docstring's."""
X = np.array([[0.0, 1], [1, 0], [2, 2], [3, 1], [1.5, 0], [-1, 0.5], [0, 0]])
model = checks.call(SoftmaxRegression, C=0.01, tol=0.1, max_iter=500).value
fitted = checks.call(model.fit, X, np.array([0, 1, 2, 0, 1, 2, 2])).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
checks.equal(checks.attribute(model, "classes_"), [0, 1, 2])
checks.same_type_and_shape(checks.attribute(model, "coef_"), np.zeros((3, 2)))
checks.same_type_and_shape(checks.attribute(model, "intercept_"), np.zeros(3))
proba = checks.call(model.predict_proba, X[:4])
checks.same_type_and_shape(proba, np.zeros((4, 3)))
checks.finite(proba, hint="C = 0.01 is a strong penalty: does the step get shorter with lam?")
sums = checks.Call(np.sum(proba.value, axis=1), proba.writes)
checks.close(sums, np.ones(4), hint="These are the sums of its rows: each should be 1.")
checks.same_type_and_shape(checks.call(model.predict, X[:4]), np.zeros(4))

# %% role="check" id="estimator-labels" points=2 hint="Codes on the way in, classes_ on the way out."
"""Whatever the classes are called, in a second fit too: the same fit, and predict names them."""
X = np.array([[3.0, 0], [2, 1], [0.5, 0], [0, 3], [1, 2], [0, 0.5], [-3, -2], [-1, -3], [-0.5, 0]])
codes = [2, 2, 0, 0, 0, 1, 1, 1, 2]
far = [[9.0, -1.0], [1.0, 9.0], [-5.0, -9.0], [-2.0, -9.0]]
weights = []
model = checks.call(SoftmaxRegression, C=0.3, tol=1e-7, max_iter=1_000).value
for names in (["cat", "dog", "owl"], [3, 5, 12], [-1.5, 0.5, 2.5]):
    checks.call(model.fit, X / 2, [names[k] for k in codes])  # a list: y is array_like
    checks.equal(checks.attribute(model, "classes_"), names)
    weights.append(checks.attribute(model, "coef_"))
    told = f"The first fit named the classes cat, dog, owl; the same rows with {names} differ."
    checks.close(weights[-1], weights[0], atol=1e-5, hint=told)
    checks.equal(checks.call(model.predict, far), [names[k] for k in (2, 0, 1, 1)])

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="lam = 1 / (n C); the step follows the data; stop by the slope."
"""Weights, intercepts, probabilities and decisions are scikit-learn's, for four classes."""
import sklearn.linear_model


def fitted(X, y, C):
    model = sklearn.linear_model.LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10)
    return model.fit(X, y)


rng = checks.rng("estimator-matches-sklearn")
y, new = np.arange(32) % 4, rng.normal(size=(11, 3))
centres = np.array([[2.2, 0.4, -0.2], [0.6, 0, 0.6], [1.4, -0.8, -1], [1.4, 0.8, 0.2]])
X = 0.6 * rng.normal(size=(32, 3)) + centres[y]  # far enough from zero for 200 to 450 steps
theirs = checks.reference(fitted, X, y + 3, 0.08)
model = checks.call(SoftmaxRegression, C=0.08, max_iter=2_500).value
checks.call(model.fit, X.tolist(), (y + 3).tolist())
told = "Fitted with C = 0.08 on 32 rows: is lam = 1 / (n C)?"
checks.close(checks.attribute(model, "coef_"), theirs.coef_, atol=1e-5, hint=told)
b = checks.attribute(model, "intercept_")
checks.same_type_and_shape(b, np.zeros(4))
checks.finite(b)
shift = np.mean(b.value) - np.mean(theirs.intercept_)
b = checks.Call(np.asarray(b.value) - shift, b.writes)
told = (
    "Yours are moved to scikit-learn's mean. They carry no penalty: is each slope a mean of P - Y?"
)
checks.close(b, theirs.intercept_, atol=1e-5, hint=told)
told = "coef_ and intercept_ are right: softmax of the logits, row by row."
checks.close(checks.call(model.predict_proba, new), theirs.predict_proba(new), atol=1e-5, hint=told)
top = np.sort(theirs.decision_function(new), axis=1)
clear = new[top[:, -1] - top[:, -2] > 1e-3]
told = "The entry of classes_ with the largest logit of the row, even if its probability is small."
checks.equal(checks.call(model.predict, clear), theirs.predict(clear), hint=told)

# %% role="hidden" id="estimator-two-classes" points=2 hint="Two rows share what one row carries alone: the squared weights count half as much."
"""With two classes it is scikit-learn's sigmoid model at twice the C."""
import sklearn.linear_model


def fitted(X, y, C):
    model = sklearn.linear_model.LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10)
    return model.fit(X, y)


rng = checks.rng("estimator-two-classes")
X, new = rng.normal(size=(24, 2)), rng.normal(size=(7, 2))
y = np.where(X @ [1.0, -1.0] + rng.logistic(size=24) > 0.4, "yes", "no")
y[:2] = "yes", "no"
theirs = checks.reference(fitted, X, y, 2 * 0.3)
model = checks.call(SoftmaxRegression, C=0.3, max_iter=600).value
checks.call(model.fit, X, y)
half = theirs.coef_[0] / 2
checks.close(checks.attribute(model, "coef_"), [-half, half], atol=1e-5)
checks.close(checks.call(model.predict_proba, new), theirs.predict_proba(new), atol=1e-5)
far = theirs.coef_ * 4000 / np.sum(theirs.coef_**2)  # logits about 4000 apart
expected = np.vstack([[[0, 1], [1, 0]], theirs.predict_proba(new)])
told = "The first two rows have logits of thousands: each row needs a shift of its own."
proba = checks.call(model.predict_proba, np.vstack([far, -far, new]))
checks.close(proba, expected, atol=1e-5, hint=told)
wide = 12 * np.vstack([X[:12], -X[:12]])  # mirrored, so that only the weights have a way to go
y = np.concatenate([y[:12], np.where(y[:12] == "yes", "no", "yes")])
half = checks.reference(fitted, wide, y, 2 * 0.01).coef_[0] / 2
model = checks.call(SoftmaxRegression, C=0.01, max_iter=1_500).value
checks.call(model.fit, wide, y)
told = "Here the features have a spread of 12: does your step depend on them?"
checks.close(checks.attribute(model, "coef_"), [-half, half], atol=1e-5, hint=told)

# %% role="hidden" id="estimator-stops" points=1 hint="descend takes tol and max_iter, too, and starts where you tell it: at 0, in every fit."
"""tol and max_iter are handed on, and a second fit starts where the first one did."""
X, y = checks.rng("estimator-stops").normal(size=(9, 2)), np.array([3, 1, 2] * 3)
for stop in ({"max_iter": 0}, {"tol": 99.0}):  # no step is allowed, and none is needed
    model = checks.call(SoftmaxRegression, **stop).value
    checks.call(model.fit, X, y)
    told = f"Fitted with {stop}: not one step from 0 is allowed, or needed."
    checks.close(checks.attribute(model, "coef_"), np.zeros((3, 2)), hint=told)
    checks.equal(checks.call(model.predict, X[:2]), [1, 1], hint="All are equally likely.")
model = checks.call(SoftmaxRegression, max_iter=2).value
checks.call(model.fit, X, y)
once = checks.attribute(model, "coef_")
checks.call(model.fit, X, y)
told = "One object, the same data twice, max_iter = 2: both fits start at 0 and end alike."
checks.close(checks.attribute(model, "coef_"), once, hint=told)

# %% role="hidden" id="estimator-base-rates" points=1 hint="With nothing to see, the free intercepts reproduce the frequencies, whatever C is."
"""Features of zeros give the frequencies of the labels; one label alone is a ValueError."""
k = int(checks.rng("estimator-base-rates").integers(1, 4))
X, y = np.zeros((6 * k, 2)), np.repeat(["a", "b", "c"], [3 * k, k, 2 * k])
for C in (10.0, 0.2):
    model = checks.call(SoftmaxRegression, C=C, max_iter=1_000).value
    checks.call(model.fit, X, y)
    proba = checks.call(model.predict_proba, X[:2])
    checks.close(proba, [[1 / 2, 1 / 6, 1 / 3]] * 2, atol=1e-6)
told = "Here all labels are equal: fit should refuse them."
lone = checks.call(SoftmaxRegression).value
checks.raises(ValueError, lone.fit, X, np.full(6 * k, "b"), hint=told)
x = checks.rng("estimator-leaves-inputs").normal(size=(9, 2))
model = checks.call(SoftmaxRegression, max_iter=5).value
checks.leaves_inputs(model.fit, x, np.array([9, 4, 7] * 3))

# %% [markdown]
# ## Experiments (44-47 min)
#
# **Who fixes the shift?** Overlapping classes, two starts: zeros, and random $\theta$ of size 2. By
# (4), the sum of the K weight vectors obeys $\sum_kw_k\leftarrow(1-\lambda/L)\sum_kw_k$. Predict
# both panels for $\lambda=0$: does the random start forget its shift? Do the two models agree?

# %% role="figure"
rng = np.random.default_rng(4)
X = rng.normal(size=(150, 2))
y = np.argmax(X @ [[1.0, -1.0, 0.0], [0.5, 0.5, -1.0]] + rng.gumbel(size=(150, 3)), axis=1)
A = np.column_stack([X, np.ones(len(X))])
marks = np.unique(np.geomspace(1, 1500, 50).astype(int))
fig, axes = plt.subplots(1, 2, figsize=(10.5, 4))
for lam, color, style in ((0.0, "#D55E00", "-"), (0.01, "#E69F00", "--"), (0.1, "#0072B2", "-.")):
    L = np.linalg.norm(A.T @ A, 2) / (2 * len(X)) + lam
    pair = [np.zeros((3, 3)), 2 * np.random.default_rng(5).normal(size=(3, 3))]
    sums, gaps = [], []
    for step in range(1, marks[-1] + 1):
        pair = [theta - gradient(theta, X, y, lam) / L for theta in pair]
        if step in marks:
            P, Q = (np.exp(log_softmax(A @ theta.T)) for theta in pair)
            sums.append(np.linalg.norm(pair[1][:, :-1].sum(axis=0)))
            gaps.append(np.abs(P - Q).max())
    axes[0].plot(marks, sums, color=color, ls=style, lw=2, label=f"λ = {lam:g}")
    axes[1].plot(marks, gaps, color=color, ls=style, lw=2, label=f"λ = {lam:g}")
axes[0].set(xscale="log", yscale="log", ylim=(1e-9, 20), xlabel="gradient steps")
axes[0].set_ylabel("length of the sum of weights (logits per unit of x)")
axes[1].set(xscale="log", yscale="log", ylim=(1e-9, 2), xlabel="gradient steps")
axes[1].set_ylabel("largest gap in probability, two starts")
for ax in axes:
    ax.legend()
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: without a penalty (solid) the weights remember their start for ever, though
# the probabilities of the two models meet. Any $\lambda>0$ makes the shift decay: the penalty, not
# the data, chooses weights that sum to zero over the classes.*
#
# **Agreement.** Iris, petal length and width in cm, centred. The table compares your weights with
# scikit-learn's: its solver tightened, as it comes, and under the misreading $\lambda=1/C$.

# %% role="figure"
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression as Theirs

iris = load_iris()
X, y = iris.data[:, 2:] - iris.data[:, 2:].mean(axis=0), iris.target_names[iris.target]
print(f"{'C':>5} {'tol=1e-10':>10} {'tol=1e-4':>10} {'lam = 1/C':>10}   sum of our weights")
for C in (0.01, 0.1, 1.0):
    ours = SoftmaxRegression(C=C).fit(X, y)
    exact = Theirs(C=C, tol=1e-10, max_iter=1000).fit(X, y)
    others = (exact, Theirs(C=C).fit(X, y), SoftmaxRegression(C=C / len(X)).fit(X, y))
    gaps = [np.abs(ours.coef_ - model.coef_).max() for model in others]
    total = np.abs(ours.coef_.sum(axis=0)).max()
    print(f"{C:5} {gaps[0]:10.0e} {gaps[1]:10.0e} {gaps[2]:10.2f}   {total:.0e}")
u, v = np.meshgrid(np.linspace(-3.2, 3.6, 300), np.linspace(-1.4, 1.6, 300))
grid = np.column_stack([u.ravel(), v.ravel()])
fig, ax = plt.subplots(figsize=(6.5, 4.5))
colors = ("#0072B2", "#E69F00", "#D55E00")
region = np.searchsorted(ours.classes_, ours.predict(grid)).reshape(u.shape)
ax.contourf(u, v, region, levels=[-0.5, 0.5, 1.5, 2.5], colors=colors, alpha=0.25)
theirs = np.searchsorted(exact.classes_, exact.predict(grid)).reshape(u.shape)
ax.contour(u, v, theirs, levels=[0.5, 1.5], colors="0.4", linestyles="--")
for k, name in enumerate(ours.classes_):
    rows = X[y == name]
    ax.plot(*rows.T, "os^"[k], color=colors[k], mec="0.3", ms=5, label=f"{name} (ours: shade)")
ax.plot([], [], color="0.4", ls="--", label="scikit-learn's borders")
ax.set(xlabel="petal length (cm from the mean)", ylabel="petal width (cm from the mean)")
ax.legend(fontsize=8, loc="upper left")
plt.show()

# %% [markdown]
# *The claim: at C = 1 every border of ours (shade) lies on the library's (dashed). Borders are
# straight, because $p_j=p_k$ means $(w_j-w_k)^\top x=b_k-b_j$: differences again.*
#
# ## Follow-ups (47-53 min)
#
# One minute each, aloud. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# With two classes, my library's coefficient is not yours, at the same C. Bug? → Derive the factor.
# → Which one says more extreme probabilities?
#
# <details><summary>A weak answer</summary>
#
# "Different solvers. It's within tolerance."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# No bug. Divide by $e^{z_1}$: $p_1=\frac1{1+e^{-(z_1-z_0)}}=\sigma(z_1-z_0)$, so only $w=w_1-w_0$
# acts. For a given $w$, $\lVert w_0\rVert^2+\lVert w_1\rVert^2$ is least at $\pm\frac w2$, where it
# is $\frac12\lVert w\rVert^2$. My penalty on $w$ is half of the sigmoid model's, so mine at C is
# its model at 2C. At equal C mine is penalised less and, as a rule, says more extreme
# probabilities.
#
# </details>
#
# ### 2. Break it
#
# K is fixed at ten; this month nobody picked queue 7. What do the weights of row 7 do? → And its
# intercept? → What would you ship?
#
# <details><summary>A weak answer</summary>
#
# "It never sees that class, so its parameters stay at zero."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# It does see it, as a rival in every denominator. The slope of $b_7$ is the mean of $p_7$, always
# positive, and unpenalised: after $t$ steps $b_7$ lies about $\log t$ below the others, and sinks
# for ever. As $p_7$ dies out, the penalty alone acts on $w_7$ and takes it to 0. There is no
# minimum, though the loss converges. I would drop the class from the fit and say so, or put a
# small penalty or a pseudo-count on the intercept; I would not ship a number that is the step
# budget in disguise.
#
# </details>
#
# ### 3. Scale it
#
# K becomes one million, d = 256. What does one row cost? → How do you train? → Is the training
# output still a probability?
#
# <details><summary>A weak answer</summary>
#
# "GPUs do big matrix products well."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The logits of one row are $2.6\cdot10^8$ multiply-adds, the gradient as many again; the weights
# are 1 GB in float32. In training I sample: the true class and some thousand others from a proposal
# $q$, each logit corrected by $-\log q_k$. Without the correction popular classes are pushed down
# because they are sampled often. The sampled sum estimates the denominator; its log is biased, less
# so with more samples. For probabilities I normalise over all K; for ranking I retrieve the top
# logits with a nearest-neighbour index.
#
# </details>
#
# ### 4. Compare it
#
# Why not K binary classifiers? → What is lost if you normalise their outputs? → When are they
# right?
#
# <details><summary>A weak answer</summary>
#
# "One-vs-rest is the older way; softmax is better."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Each binary model asks "k or the rest?", and the rest is a mixture that a line may separate
# badly: the middle one of three classes on a line is nobody's half-space, while softmax gives it a
# stretch in between. Normalised scores sum to one but were not fitted as one likelihood. Separate
# sigmoids are right when labels are not exclusive, or when classes are trained and replaced
# independently.
#
# </details>
#
# ### 5. In production
#
# The router says 0.95 on average and is right 80% of the time. → Fix it without retraining. → Does
# the accuracy change?
#
# <details><summary>A weak answer</summary>
#
# "Raise the threshold to 0.99."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Overconfident. I first look whether it is so in every segment or only in new kinds of tickets.
# Then one number, $T>1$, fitted on held-out log loss: softmax of $z/T$. Dividing by a positive
# number keeps the order within a row, so argmax and accuracy stay. One $T$ cannot mend a class that
# is wrong on its own; that asks for one shift per class, and then predictions may change.
#
# </details>
#
# ### 6. True or false?
#
# "You subtract the row's maximum, and a maximum has kinks. So your gradient lacks a term." → Prove
# your answer. → Would subtracting the mean do?
#
# <details><summary>A weak answer</summary>
#
# "True, but the term is small in practice."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False. Call the shift $m$. The right side of (2) has slope $-1+\sum_jp_j=0$ in $m$, so whatever
# $m$ does with $z$ is multiplied by zero. Any shift is right in exact arithmetic. The maximum is
# chosen for the floats: every exponent is at most 0 and one is exactly 0, so the sum lies between 1
# and K. With the mean, logits (0, 0, 3000) still leave an exponent of 2000.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - Log-softmax: subtract the row's maximum, stay in logs; axis 1, `keepdims`.
# - Loss: pick n numbers, average them. A uniform guess pays $\log K$.
# - Gradient: $\frac1n(P-Y)^\top[X\;\mathbf1]+\lambda[W\;0]$; K comes from theta, not from y.
# - Curvature is a variance: convex, at most $L=\frac1{2n}\lVert A^\top A\rVert_2+\lambda$.
# - Only differences between classes count; the penalty centres the weights, nothing the intercepts.
# - $\lambda=1/(nC)$; two classes are the sigmoid model at twice the C.
#
# **Two traps.** `log_p[:, y]`. Reading the sign of one weight.
#
# **In 30 seconds:** "Linear logits, softmax, cross-entropy. I compute log-softmax with the row's
# maximum removed. The gradient is P minus Y, tested by differences. The curvature is a variance, so
# the problem is convex, and flat along a shift of all classes. The penalty settles that for the
# weights, and with lambda one over n C they are scikit-learn's."
#
# **Recall tomorrow, on paper:** why the columns of the gradient sum to zero when $\lambda=0$, and
# two things that follow.
#
# ## Sources
#
# - C. M. Bishop, *Pattern Recognition and Machine Learning*, section 4.3.4.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 4.4 and
#   exercise 18.3.
# - D. Böhning, *Multinomial logistic regression algorithm*, Annals of the Institute of Statistical
#   Mathematics 44, 1992, on the bound of the curvature.
# - P. Blanchard, D. J. Higham, N. J. Higham, *Accurately computing the log-sum-exp and softmax
#   functions*, IMA Journal of Numerical Analysis 41, 2021.
# - C. Guo et al., *On calibration of modern neural networks*, ICML 2017, on temperature scaling.
# - Y. Bengio, J.-S. Senécal, *Adaptive importance sampling to accelerate training of a neural
#   probabilistic language model*, IEEE Transactions on Neural Networks 19, 2008.
# - scikit-learn user guide, *Logistic regression*.

# ---
# title: Logistic regression from scratch
# summary: Build a penalised logistic regression in numpy, match scikit-learn, defend every line.
# difficulty: 3
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "I'd like a binary classifier that returns probabilities: logistic regression, numpy only.
# > Regularised, please. I will feed it ugly inputs, and at the end I want to see it agree with a
# > library. Where do you start?"
#
# You start with questions. Three are worth a minute each; answer them aloud before you unfold.
#
# <details><summary>What do the labels look like, and which class is the positive one?</summary>
#
# Any two values: 0/1, -1/1, words. Sorted order decides, and the second one is positive. Inside,
# you work with 0 and 1, so somebody has to translate, once, in both directions.
#
# </details>
#
# <details><summary>What exactly do we minimise: sum or mean, which penalty, and does it touch the
# intercept?</summary>
#
# The mean log loss plus $\frac{\lambda}{2}\lVert w\rVert^2$. The intercept is free. (Leave this
# open and no two people in the room get the same coefficients.)
#
# </details>
#
# <details><summary>How large is the data, and are the features on comparable scales?</summary>
#
# Thousands of rows, tens of columns, all in memory, already scaled. So a full-batch method is fine,
# and what is left to fear is $\exp$ and $\log$.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row per example |
# | $y$ | `y` | (n,) | labels, 0 or 1 (only the last part sees others) |
# | $\theta = (w, b)$ | `theta` | (d + 1,) | d weights, then the intercept, **last** |
# | $A = [X\;\mathbf 1]$ | | (n, d + 1) | $X$ with a column of ones, also last |
# | $z = A\theta$ | `z` | (n,) | logits (log-odds), any real number |
# | $p = \sigma(z)$ | `p` | (n,) | probability of class 1 |
# | $\lambda \ge 0$ | `lam` | scalar | penalty on $w$, never on $b$ |
#
# `sigmoid` (4 min) → `loss` (5) → `gradient` (5) → `minimise` (6) → `LogisticRegression` (7). Each
# part uses the ones before it.
#
# **What the interviewer is evaluating:** do you state conventions before they bite; do you know
# where floating point breaks the formula; do you *test* a gradient rather than stare at it; can you
# say why the answer is right.
#
# **If you are late:** cut the reliability experiment first, then the error handling of the last
# part. Never cut the gradient check.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

# %% [markdown]
# ## A puzzle (4-6 min)
#
# One sigmoid unit, one positive example, no features: only a logit $z$ to move. Gradient descent
# (step size 1) on the squared error $\frac12(p-1)^2$. Unit A starts at $z=-1$, so it says $p=0.27$.
# It needs **7 steps** to reach $p\ge 0.5$.
#
# Unit B starts at $z=-6$ and says $p=0.0025$. Its error $1-p$ is 36% larger than A's. How many
# steps does B need? Put your number into the next cell, then run it.

# %% role="figure"
my_guess = None  # commit to a number before you run this


def squared_error(z):
    return 0.5 * (1 / (1 + np.exp(-z)) - 1) ** 2


def steps_until_half(z, error, h=1e-6):
    steps = 0
    while z < 0:  # p < 0.5
        z -= (error(z + h) - error(z - h)) / (2 * h)  # a measured slope: nothing is given away
        steps += 1
    return steps


print(f"unit A, from z = -1: {steps_until_half(-1.0, squared_error)} steps")
print(
    f"unit B, from z = -6: {steps_until_half(-6.0, squared_error)} steps (your guess: {my_guess})"
)

# %% [markdown]
# ## Theory (6-14 min)
#
# **Find the culprit.** The model is
#
# $$p = \sigma(z) = \frac{1}{1+e^{-z}}, \qquad z = Xw + b. \tag{1}$$
#
# Differentiate $E=\frac12(p-y)^2$ by the chain rule, with $\sigma'(z)=p(1-p)$:
#
# $$\frac{\partial E}{\partial z} = \underbrace{(p-y)}_{\text{the error}}\;
# \underbrace{p(1-p)}_{\text{the culprit}}. \tag{2}$$
#
# The second factor is the sigmoid's own slope: $\frac14$ at $z=0$, but 0.0025 at $z=-6$. A
# confident unit has a flat sigmoid, and being confident and wrong is no exception. The unit is slow
# *because* it is so wrong.
#
# **Ask for a loss that cancels it.** We want $\partial\ell/\partial z = p-y$ and nothing else.
# Since $\partial\ell/\partial z = (\partial\ell/\partial p)\,p(1-p)$, that fixes the slope in $p$;
# split it into partial fractions and integrate, with no cost for a right and certain answer:
#
# $$\frac{\partial \ell}{\partial p} = \frac{p-y}{p(1-p)} = \frac{1-y}{1-p}-\frac{y}{p}
# \quad\Longrightarrow\quad \ell = -y\log p-(1-y)\log(1-p). \tag{3}$$
#
# That is cross-entropy, and nobody had to mention likelihood. It is also minus the log of the
# probability that the model gives to the label that came: a fair gradient and maximum likelihood
# are one wish.

# %% role="figure"
z = np.linspace(-8, 4, 400)
p = 1 / (1 + np.exp(-z))
fig, ax = plt.subplots(figsize=(7.5, 4))
ax.plot(z, 1 - p, color="#0072B2", lw=2.5, label="cross-entropy: |p - 1|")
ax.plot(z, (1 - p) * p * (1 - p), color="#D55E00", lw=2.5, label="squared error: |p - 1| p(1 - p)")
ax.fill_between(z, (1 - p) * p * (1 - p), 1 - p, color="0.5", alpha=0.15, label="lost to p(1 - p)")
for name, at in (("A", -1.0), ("B", -6.0)):
    q = 1 / (1 + np.exp(-at))
    for height, color in ((1 - q, "#0072B2"), ((1 - q) * q * (1 - q), "#D55E00")):
        ax.plot(at, height, "o", color=color, ms=8)
        ax.annotate(f"{name}: {height:.4f}", (at, height), (0, 9), textcoords="offset points")
ax.set(xlabel="logit z of a positive example (log-odds, no unit)", ylim=(-0.03, 1.15))
ax.set_ylabel("pull on the logit, |∂loss/∂z|")
ax.legend(loc="upper right")
plt.show()

# %% [markdown]
# *The claim: the two losses want the same thing and differ only in how hard they pull. Squared
# error pulls hardest at $p=\frac13$ (0.15) and fades to 0.0025 at B, the worse unit; cross-entropy
# pulls B with 1.0, 400 times as hard. It needs 7 steps there instead of 426.*
#
# "But squared error is convex too!" In $p$, yes. In $z$ it bends the wrong way wherever
# $p<\frac13$, left of the orange peak. Cross-entropy never does, as (7) will show.
#
# **Stay in logits.** Put (1) into (3): $\log p = z-\log(1+e^z)$ and $\log(1-p) = -\log(1+e^z)$, so
#
# $$\ell = \log(1+e^z) - y\,z. \tag{4}$$
#
# No $p$ occurs, so nothing can round to 1 on the way to a logarithm. Over the rows $a_i$ of
# $A=[X\;\mathbf 1]$ we minimise
#
# $$J(\theta) = \frac1n\sum_{i=1}^n \ell_i + \frac\lambda2\lVert w\rVert^2, \tag{5}$$
#
# and since $\partial z_i/\partial\theta = a_i$, the slope that we asked for goes straight through:
#
# $$\nabla J = \frac1n A^\top(p-y) + \lambda\,(w, 0). \tag{6}$$
#
# **By hand, with three rows.** Take $w=\log 3$, $b=0$, so that every $p$ is a fraction:
#
# | $x$ | $y$ | $z$ | $p$ | $p-y$ | $\ell$ |
# |---|---|---|---|---|---|
# | -1 | 0 | -1.0986 | 1/4 | 1/4 | 0.2877 |
# | 0 | 1 | 0 | 1/2 | -1/2 | 0.6931 |
# | 2 | 1 | 2.1972 | 9/10 | -1/10 | 0.1054 |
#
# The mean loss is $1.0862/3 = 0.3621$. For $w$: $\frac13(-1\cdot\frac14 + 0 - 2\cdot\frac1{10}) =
# -0.15$. For $b$: $\frac13(\frac14-\frac12-\frac1{10}) = -0.1167$. With $\lambda=0.1$, $J$ becomes
# $0.3621+0.05\cdot1.0986^2=0.4224$ and the slope in $w$ becomes $-0.15+0.1099=-0.0401$. The slope
# in $b$ stays where it was.

# %% role="figure"
x3, y3, w3 = np.array([-1.0, 0.0, 2.0]), np.array([0, 1, 1]), np.log(3)
p3 = 1 / (1 + np.exp(-w3 * x3))
l3 = -np.where(y3 == 1, np.log(p3), np.log(1 - p3))
print("p      ", p3)
print("losses ", l3.round(4), " mean", l3.mean().round(4))
print("slopes ", np.mean(x3 * (p3 - y3)).round(4), np.mean(p3 - y3).round(4))
print("lam 0.1", (l3.mean() + 0.05 * w3**2).round(4), (np.mean(x3 * (p3 - y3)) + 0.1 * w3).round(4))

# %% [markdown]
# **Why there is one valley.** Differentiate (6) once more. The culprit returns, as *curvature*:
#
# $$H = \frac1n A^\top S A + \lambda D,\qquad S=\mathrm{diag}\big(p_i(1-p_i)\big),\quad
# D=\mathrm{diag}(1,\dots,1,0). \tag{7}$$
#
# For any direction $v$, $\;v^\top H v = \frac1n\sum_i p_i(1-p_i)(a_i^\top v)^2 +
# \lambda\sum_{j\le d} v_j^2 \ge 0$: a sum of squares. So $J$ is convex and a flat point is a global
# minimum. With $\lambda>0$ the sum is positive for every $v\ne0$, so there is at most one.
#
# (7) also hands us a step size. As $p(1-p)\le\frac14$, the curvature nowhere exceeds
#
# $$L = \frac{1}{4n}\,\lambda_{\max}(A^\top A) + \lambda, \tag{8}$$
#
# with $\lambda_{\max}$ the largest eigenvalue, and a gradient step of length $1/L$ can never raise
# $J$. No learning rate to tune.

# %% [markdown]
# ## Part 1: `sigmoid` (14-18 min)
#
# Two spellings are in every textbook: $\frac{1}{1+e^{-z}}$ and $\frac{e^{z}}{1+e^{z}}$. Feed both
# with $z=\pm1000$ in your head. One returns `nan`; the other is saved by $1/\infty=0$ and only
# warns (the checks let that pass; an interviewer asks about it). Which is which?
#
# Surviving 1000 is half the job. `0.5 * (1 + tanh(z / 2))` never overflows, and calls an event with
# log-odds -40 *impossible*, though its probability is $4\cdot10^{-18}$. Rare events are what these
# models are for, so we ask for a small **relative** error, down to $z=-700$.


# %% role="solution" id="sigmoid"
def sigmoid(z):
    """Logistic function 1 / (1 + exp(-z)), elementwise.

    Parameters
    ----------
    z : array_like of any shape
        Real numbers: floats (float32 too), ints (bytes too), or a nested list of them.

    Returns
    -------
    array of the same shape, of a float dtype
        Values in [0, 1], never NaN for a finite z of any size. For -700 <= z <= 700 the relative
        error is below 1e-6 (1e-5 for float32 input and -80 <= z <= 80), also where the value is
        tiny. The input is not changed.
    """
    ### BEGIN SOLUTION
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)
    ### END SOLUTION


# %% [markdown] role="hint" for="sigmoid"
# What are `np.exp(1000.0)` and `np.exp(-1000.0)`? Which of the two can you afford to meet?

# %% [markdown] role="hint" for="sigmoid"
# Both spellings can be written with $e^{-|z|}$, which lies between 0 and 1:
# $\sigma(z) = \frac{1}{1+e^{-|z|}}$ for $z\ge0$ and $\frac{e^{-|z|}}{1+e^{-|z|}}$ for $z<0$.

# %% [markdown] role="hint" for="sigmoid"
# ```python
# z = np.asarray(z, dtype=float)        # small integers would give half precision
# e = np.exp(...)                       # never above 1
# return np.where(z >= 0, ..., ...) / (1 + e)
# ```

# %% [markdown] role="hint" for="sigmoid"
# **Symptom: integers give only 0 and 1.** `np.zeros_like(z)` of an integer array is an integer
# array, and whatever you write into it is truncated.

# %% role="check" id="sigmoid-by-hand" points=1 hint="For z = log 3 the odds are 3 to 1: what is p?"
"""Fractions that you can verify by hand, in the shape that came in."""
z = np.array([[0.0, np.log(3)], [-np.log(3), np.log(9)], [-np.log(9), np.log(4)]])
got = checks.call(sigmoid, z)
checks.same_type_and_shape(got, z)
checks.close(got, [[0.5, 0.75], [0.25, 0.9], [0.1, 0.8]])

# %% role="check" id="sigmoid-leaves-inputs" points=1
"""The logits of the caller are not changed."""
checks.leaves_inputs(sigmoid, np.array([-1000.0, -3.0, 0.0, 2.0, 1000.0]))

# %% role="hidden" id="sigmoid-extremes" points=2 hint="Which of the two exponentials overflows?"
"""Exact and never NaN for logits of any size."""
size = checks.rng("sigmoid-extremes").uniform(800, 5000)
z = np.array([-1e300, -size, -1000.0, 1000.0, size, 1e300])
checks.close(checks.call(sigmoid, z), [0, 0, 0, 1, 1, 1], atol=1e-12)

# %% role="hidden" id="sigmoid-rare-events" points=1 hint="Is sigmoid(-40) zero, or 4e-18? Something added to 1 can't be smaller than 1e-16."
"""Small probabilities keep their digits."""
import scipy.special

z = -np.append(checks.rng("sigmoid-rare-events").uniform(40, 700, size=8), 700.0)
checks.close(checks.call(sigmoid, z), scipy.special.expit(z), rtol=1e-6, atol=0)

# %% role="hidden" id="sigmoid-dtypes" points=1 hint="What is the dtype of the array that you write the answer into?"
"""Numbers, lists, integers and float32 are as good as arrays of float64."""
import scipy.special

rng = checks.rng("sigmoid-dtypes")
z = rng.integers(-12, 13, size=11)
checks.close(checks.call(sigmoid, z), scipy.special.expit(z.astype(float)), rtol=1e-6)
checks.close(checks.call(sigmoid, [[-2, 0, 3]]), scipy.special.expit([[-2.0, 0.0, 3.0]]))
one = "One number in, one number out: what is the shape of your answer to it?"
checks.close(checks.call(sigmoid, -1.5), scipy.special.expit(-1.5), hint=one)
for z in (np.array([3, 5], dtype=np.uint8), np.array([-3, 5], dtype=np.int8)):
    checks.close(checks.call(sigmoid, z), scipy.special.expit(z.astype(float)), rtol=1e-6)
z = rng.uniform(-80, 80, size=13).astype(np.float32)
expected = scipy.special.expit(z.astype(float))
checks.close(checks.call(sigmoid, z), expected, rtol=1e-5, atol=0)

# %% [markdown]
# ## Part 2: `loss` (18-23 min)
#
# Here is what many people write under pressure:
#
# ```python
# p = np.clip(sigmoid(z), 1e-15, 1 - 1e-15)
# return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
# ```
#
# It looks careful. Find *two* inputs that break it: one whose loss is capped (what should a
# negative example with $z=1000$ cost?), and one for which the clip does nothing at all (what is
# `1 - 1e-15` in float32?). Then write (4) and (5), without a clip. An anchor: all-zero parameters
# cost $\log 2 = 0.693$, whatever the data.


# %% role="solution" id="loss"
def loss(theta, X, y, lam=0.0):
    """Mean log loss plus lam / 2 times the squared norm of the weights, from the logits.

    Parameters
    ----------
    theta : array of shape (d + 1,)
        d weights, then the intercept. The penalty leaves the intercept out.
    X : array of shape (n, d), n >= 1, any real dtype (float32 and ints too)
    y : array of shape (n,), any real dtype
        Labels 0 and 1; unsigned integers and booleans too.
    lam : float >= 0

    Returns
    -------
    float
        Right for logits of any size: a negative example with logit 1000 costs 1000.
        No argument is changed.
    """
    ### BEGIN SOLUTION
    z = X @ theta[:-1] + theta[-1]
    return np.mean(np.logaddexp(0, z) - y * z) + lam / 2 * np.sum(theta[:-1] ** 2)
    ### END SOLUTION


# %% [markdown] role="hint" for="loss"
# Which number on the way does the damage: $z$, $p$ or $\log p$? Can you get from $z$ to $\ell$
# without ever holding $p$?

# %% [markdown] role="hint" for="loss"
# $\log(1+e^z) = \log(e^0+e^z)$, and numpy has a function of two arguments for the log of a sum of
# two exponentials. By hand it is $\max(z,0)+\log(1+e^{-|z|})$. `z` has shape (n,).

# %% [markdown] role="hint" for="loss"
# ```python
# z = X @ theta[:-1] + theta[-1]
# losses = np.logaddexp(..., ...) - ...          # shape (n,)
# return np.mean(losses) + lam / 2 * ...         # the intercept is theta[-1]
# ```

# %% [markdown] role="hint" for="loss"
# **Symptom: right by hand, `inf` in float32.** The float32 next to 1 is $1-6\cdot10^{-8}$, so
# `1 - 1e-15` *is* 1 and the clip protects nothing. Leave $p$ out altogether.

# %% role="check" id="loss-by-hand" points=1 hint="The worked example: 0.3621 without penalty, 0.4224 with lam = 0.1."
"""The three rows of the worked example, with and without a penalty."""
X, y = np.array([[-1.0], [0.0], [2.0]]), np.array([0, 1, 1])
theta = np.array([np.log(3), 0.0])
mean = (np.log(4 / 3) + np.log(2) + np.log(10 / 9)) / 3
checks.close(checks.call(loss, theta, X, y), mean)
checks.close(checks.call(loss, theta, X, y, 0.1), mean + 0.05 * np.log(3) ** 2)

# %% role="check" id="loss-anchors" points=1 hint="Is the loss a mean? Is the penalty outside it?"
"""Zero parameters cost log 2; rows said twice, bytes or booleans as labels change nothing."""
X, y = np.array([[3, -1], [0, 2], [-5, 1], [2, 2], [1, 0]]), np.array([1, 0, 1, 1, 0])
checks.close(checks.call(loss, np.zeros(3), X, y, 5.0), np.log(2))
theta = np.array([0.5, -1.0, 0.25])
once = checks.call(loss, theta, X, y, 0.7)
checks.same_type_and_shape(once, 0.0)
checks.close(checks.call(loss, theta, np.tile(X, (2, 1)), np.tile(y, 2), 0.7), once)
for kind in (np.uint8, bool):
    checks.close(checks.call(loss, theta, X, y.astype(kind), 0.7), once)

# %% role="hidden" id="loss-matches-sklearn" points=1 hint="z = X @ w + b; mean, not sum; lam / 2; labels 0 and 1; the penalty is not divided by n."
"""Equals scikit-learn's log_loss plus the penalty on random data."""
import scipy.special
import sklearn.metrics


def log_loss(y, z):
    return sklearn.metrics.log_loss(y, scipy.special.expit(z))


rng = checks.rng("loss-matches-sklearn")
X, y = rng.normal(size=(23, 4)), np.arange(23) % 2
w = rng.normal(size=4)
expected = checks.reference(log_loss, y, X @ w + 1.5)
checks.close(checks.call(loss, np.append(w, 1.5), X, y), expected, rtol=1e-6)
expected = checks.reference(log_loss, y, X @ w)
checks.close(
    checks.call(loss, np.append(w, 0.0), X, y, 0.3), expected + 0.15 * np.sum(w**2), rtol=1e-6
)
checks.leaves_inputs(loss, np.append(w, 1.5), X, y.astype(float), 0.3)

# %% role="hidden" id="loss-free-intercept" points=1 hint="Which entry of theta does the penalty leave out?"
"""The penalty is lam / 2 times the squared weights, whatever the intercept is."""
rng = checks.rng("loss-free-intercept")
X, y, w = rng.normal(size=(7, 3)), np.arange(7) % 2, rng.normal(size=3)
for b in (-4.0, 0.0, 3.0):
    free = checks.call(loss, np.append(w, b), X, y, 0.0)
    checks.same_type_and_shape(free, 0.0)
    expected = free.value + 0.8 / 2 * np.sum(w**2)
    checks.close(checks.call(loss, np.append(w, b), X, y, 0.8), expected, rtol=1e-6)

# %% role="hidden" id="loss-extremes" points=2 hint="What does log(1 + exp(z)) do at z = 1000, and what is it really?"
"""Logits of a thousand cost a thousand when they are wrong and nothing when they are right."""
size = checks.rng("loss-extremes").uniform(800, 5000)
X, theta = np.array([[size], [-size]]), np.array([1.0, 0.0])
checks.close(checks.call(loss, theta, X, np.array([0, 1])), size)
checks.close(checks.call(loss, theta, X, np.array([1, 0])), 0.0)
checks.close(checks.call(loss, theta, X, np.array([1, 1])), size / 2)

# %% role="hidden" id="loss-float32" points=1 hint="In float32, 1 - 1e-15 is 1: a clip there does nothing."
"""float32 data with confident wrong answers cost what they should."""
size = checks.rng("loss-float32").uniform(40, 60, size=6).astype(np.float32)
X = (size * np.array([1, 1, 1, -1, -1, -1], dtype=np.float32))[:, np.newaxis]
theta, y = np.array([1, 0], dtype=np.float32), np.array([0, 0, 0, 1, 1, 1])
checks.close(checks.call(loss, theta, X, y), float(size.astype(float).mean()), rtol=1e-4)

# %% [markdown]
# ## Part 3: `gradient` (23-28 min)
#
# Write equation (6). You don't have to build $A$: the column of ones turns into a plain sum.
#
# Then test it, before anyone asks: nudge one parameter by $\pm h$ and compare
# $\frac{J(\theta+he_j)-J(\theta-he_j)}{2h}$ with entry $j$. Central differences err by $h^2$,
# one-sided ones by $h$; $h=10^{-5}$ balances that against rounding. The second check below is that
# test, on *your* loss (with $h=2^{-11}$).


# %% role="solution" id="gradient"
def gradient(theta, X, y, lam=0.0):
    """Gradient of `loss` with respect to theta.

    Parameters
    ----------
    theta, X, y, lam
        As for `loss`: theta of shape (d + 1,) with the intercept last, X (n, d), y (n,) of 0 and 1,
        any real dtypes (unsigned integers and booleans too).

    Returns
    -------
    array of shape (d + 1,)
        Slopes for the d weights (with penalty), then for the intercept (without). Finite for logits
        of any size. No argument is changed.
    """
    ### BEGIN SOLUTION
    residual = sigmoid(X @ theta[:-1] + theta[-1]) - y
    slope = np.append(X.T @ residual, residual.sum()) / len(y)
    slope[:-1] += lam * theta[:-1]
    return slope
    ### END SOLUTION


# %% [markdown] role="hint" for="gradient"
# By the chain rule $\partial J/\partial w_j = \sum_i(\partial J/\partial z_i)(\partial z_i/\partial
# w_j)$. The puzzle gave you the first factor. What is the second, and what is it for $b$?

# %% [markdown] role="hint" for="gradient"
# Weights: `X.T @ (p - y) / n`, shape (d,), plus $\lambda w$. Intercept: the mean of `p - y`, a
# number.

# %% [markdown] role="hint" for="gradient"
# ```python
# residual = sigmoid(...) - y                          # (n,)
# slope = np.append(X.T @ residual, ...) / len(y)      # (d + 1,)
# slope[:-1] += ...                                    # the penalty
# return slope
# ```

# %% [markdown] role="hint" for="gradient"
# **Symptoms.** All entries too large by the same factor n: a sum where a mean belongs. Only the
# last one off: the penalty reached the intercept. All too small, worst for confident wrong rows:
# you still have $p(1-p)$ in there. Whole numbers: you write into an array made like an integer
# `theta`.

# %% role="check" id="gradient-by-hand" points=1 hint="The worked example: -0.15 and -0.1167; lam = 0.1 adds 0.1 log 3 to the first."
"""The three rows of the worked example, with and without a penalty."""
X, y = np.array([[-1.0], [0.0], [2.0]]), np.array([0, 1, 1])
theta = np.array([np.log(3), 0.0])
checks.close(checks.call(gradient, theta, X, y), [-0.15, -0.35 / 3])
checks.close(checks.call(gradient, theta, X, y, 0.1), [-0.15 + 0.1 * np.log(3), -0.35 / 3])

# %% role="check" id="gradient-central-differences" points=2 hint="If this fails but the worked example holds, look at the loss as well: the two must be one function's."
"""Every entry is the measured slope of your loss."""
rng = checks.rng("gradient-central-differences")
X, y = rng.normal(size=(17, 3)), np.arange(17) % 2
theta, h = np.round(64 * rng.normal(size=4)) / 64, 2.0**-11  # exact in float32, too
measured = np.zeros(4)
for j in range(4):
    nudge = h * np.eye(4)[j]
    up, down = (checks.call(loss, theta + s, X, y, 0.3) for s in (nudge, -nudge))
    checks.same_type_and_shape(up, 0.0)
    checks.same_type_and_shape(down, 0.0)
    measured[j] = (up.value - down.value) / (2 * h)
checks.close(checks.call(gradient, theta, X, y, 0.3), measured, rtol=1e-4, atol=1e-6)

# %% role="hidden" id="gradient-check-grad" points=2 hint="Divide by n once, add lam times w once, and leave the intercept alone."
"""scipy's check_grad agrees at three random points, with a penalty and without."""
import scipy.optimize
import scipy.special

rng = checks.rng("gradient-check-grad")
X, y = rng.normal(size=(19, 3)), np.arange(19) % 2
for lam in (0.0, 0.3, 3.0):

    def objective(theta, lam=lam):
        log_p = scipy.special.log_expit((2 * y - 1) * (X @ theta[:-1] + theta[-1]))
        return -log_p.mean() + lam / 2 * np.sum(theta[:-1] ** 2)

    def slope(theta, lam=lam):
        got = checks.call(gradient, theta, X, y, lam)
        checks.same_type_and_shape(got, np.zeros(4))
        checks.finite(got)
        return np.asarray(got.value)

    theta = rng.normal(size=4) + np.array([0, 0, 0, 1.5])
    error = scipy.optimize.check_grad(objective, slope, theta)
    checks.that(
        error < 1e-5,
        f"With lam={lam}, the gradient is {error:.2g} away from the slopes that scipy measures.",
        got=checks.call(gradient, theta, X, y, lam),
    )

# %% role="hidden" id="gradient-zero-at-optimum" points=1 hint="With the mean loss, scikit-learn's C is 1 / (n lam)."
"""It vanishes at scikit-learn's solution, with lam = 1 / (n C)."""
import sklearn.linear_model


def best(X, y, C):
    model = sklearn.linear_model.LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10)
    model.fit(X, y)
    return np.append(model.coef_[0], model.intercept_)


rng = checks.rng("gradient-zero-at-optimum")
X = rng.normal(size=(60, 3))
y = (X @ [1.0, -1.5, 0.5] + rng.logistic(size=60) > -0.7).astype(int)
y[:2] = 0, 1
for C in (0.03, 0.5, 4.0):
    theta = checks.reference(best, X, y, C)
    checks.close(checks.call(gradient, theta, X, y, 1 / (60 * C)), np.zeros(4), atol=1e-6)

# %% role="hidden" id="gradient-extremes" points=1 hint="Here p - y is 0, 1 or -1. A sigmoid that overflows, a sign made of bytes or a slope measured by differences misses that."
"""Finite and exact for integer data with logits of a billion, and labels of any dtype."""
size = int(checks.rng("gradient-extremes").integers(800, 5000)) * 10**6
X, theta = np.array([[size, 0], [-size, 3], [size, 1]]), np.array([1, 0, 0])
expected = np.array([0 + size + size, -3 + 1, -1 + 1]) / 3
for kind in (int, np.uint8, bool):
    checks.close(checks.call(gradient, theta, X, np.array([1, 1, 0], dtype=kind)), expected)

# %% role="hidden" id="gradient-leaves-inputs" points=1 hint="Slices are views: writing into theta[-1] or y[...] changes the caller's array."
"""theta, X and y are the same after the call."""
rng = checks.rng("gradient-leaves-inputs")
X, y, theta = rng.normal(size=(6, 2)), np.array([0.0, 1, 1, 0, 1, 0]), rng.normal(size=3)
checks.leaves_inputs(gradient, theta, X, y, 0.5)

# %% [markdown]
# ## Part 4: `minimise` (28-34 min)
#
# Walk downhill from $\theta=0$ with the step $1/L$ of (8), until the ground is level. Not until
# "the loss hardly moves": on a gentle slope it hardly moves for a very long time. The slope itself
# is the test, $\max_j|\nabla J_j|\le$ `tol`.
#
# Any method is welcome if it lands there. A gradient step costs $O(nd)$ time; a Newton step costs
# $O(nd^2+d^3)$, and you need about six.
#
# Predict before you run the first check: all features are zero, and 3 of 4 labels are 1. What
# should the intercept be?


# %% role="solution" id="minimise"
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    """The theta that minimises `loss`, found from theta = 0 by any iterative method.

    Parameters
    ----------
    X : array of shape (n, d), any real dtype; the columns are on comparable scales
    y : array of shape (n,)
        Labels 0 and 1, both present.
    lam : float >= 0
        With lam = 0 and a column of zeros the Hessian is singular; that weight stays 0.
    tol : float
        Stop as soon as no entry of the gradient exceeds tol in absolute value.
    max_iter : int
        Stop after this many steps at the latest, and return theta as it is then, without an error.
        With lam = 0 and separable classes there is no minimum, so this is a regular way to end:
        theta must be finite, and after 300 steps or more must separate well-separated classes.

    Returns
    -------
    array of shape (d + 1,)
        Weights, then intercept. No argument is changed.
    """
    ### BEGIN SOLUTION
    A = np.column_stack([X, np.ones(len(X))])
    L = np.linalg.eigvalsh(A.T @ A)[-1] / (4 * len(X)) + lam
    theta = np.zeros(A.shape[1])
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)
        if np.max(np.abs(slope)) <= tol:
            break
        theta = theta - slope / L
    return theta
    ### END SOLUTION


# %% [markdown] role="hint" for="minimise"
# If the curvature is at most $L$ everywhere, how far can you walk along a slope $g$ before the
# ground could turn upwards?

# %% [markdown] role="hint" for="minimise"
# $\theta\leftarrow\theta-\nabla J(\theta)/L$ with $L$ from (8). `np.linalg.eigvalsh` returns
# eigenvalues in ascending order; $A^\top A$ is (d + 1, d + 1). Test the slope before each step.

# %% [markdown] role="hint" for="minimise"
# ```python
# A = np.column_stack([X, ...])                  # (n, d + 1)
# L = np.linalg.eigvalsh(A.T @ A)[-1] / ... + lam
# theta = np.zeros(...)
# for _ in range(max_iter):
#     slope = gradient(...)
#     if ... <= tol:
#         break
#     theta = theta - ...
# return theta
# ```

# %% [markdown] role="hint" for="minimise"
# **Symptom: two or three digits agree, then no more.** You stop too early: a fixed number of steps,
# or a test on the change of the loss. The change is about $\lVert\nabla J\rVert^2/L$, so a change
# of $10^{-8}$ still means a slope of $10^{-4}$.

# %% role="check" id="minimise-log-odds" points=1 hint="With nothing to see, the best guess is the base rate: p = 3/4, so the odds are 3 to 1. The penalty has no say in it."
"""Without information the intercept is the log-odds of the base rate."""
X, y = np.zeros((4, 2)), np.array([1, 1, 0, 1])
for lam in (0.5, 0.0):
    checks.close(checks.call(minimise, X, y, lam), [0, 0, np.log(3)], atol=1e-6)

# %% role="check" id="minimise-level-ground" points=2 hint="The stopping rule is about the gradient, not about the loss, the step or the number of steps."
"""Where it stops, no entry of your gradient exceeds tol."""
rng = checks.rng("minimise-level-ground")
X = rng.normal(size=(40, 3))
X = 3 * np.sqrt(40) * np.linalg.qr(X - X.mean(axis=0))[0]  # so L = 9 / 4 + lam
noisy = X[:, 0] + 3 * rng.logistic(size=40)
y = (noisy > np.quantile(noisy, 0.7)).astype(int)
for tol in (1e-4, 1e-6):
    theta = checks.call(minimise, X, y, 0.05, tol)
    checks.same_type_and_shape(theta, np.zeros(4))
    checks.finite(theta)
    slope = checks.call(gradient, theta.value, X, y, 0.05)
    checks.same_type_and_shape(slope, np.zeros(4))
    checks.finite(slope)
    checks.that(
        np.abs(slope.value).max() <= 1.1 * tol,  # the promise itself; 10% for theta in float32
        f"With tol={tol:g}, it stops where an entry of the gradient is larger than that.",
        got=slope,
        expected=f"no entry above {tol:g} in absolute value",
    )

# %% role="hidden" id="minimise-matches-sklearn" points=2 hint="Intercept free, lam used as it is, no early stop, and a step that fits the data at hand."
"""Finds scikit-learn's answer for weak and strong penalties, small and large features."""
import sklearn.linear_model


def best(X, y, lam):
    model = sklearn.linear_model.LogisticRegression(
        C=1 / (len(X) * lam), solver="newton-cholesky", tol=1e-10
    ).fit(X, y)
    return np.append(model.coef_[0], model.intercept_)


rng = checks.rng("minimise-matches-sklearn")
n = 40
X = rng.normal(size=(n, 3))
y = (X @ [1.0, -1.0, 0.0] + rng.logistic(size=n) > -0.8).astype(int)
y[:2] = 0, 1
for unit, lam in ((1, 0.02), (0.3, 0.02), (1, 1.0), (5, 0.3)):
    XX = X * unit
    if unit > 1:  # large features, labels that they hardly explain: the bound on L is nearly met
        # columns of one length at right angles: the walk to 1e-7 takes hundreds of steps, not 1000
        XX = np.linalg.qr(X - X.mean(axis=0))[0] * unit * np.sqrt(n)
        noisy = XX @ [0.05, -0.05, 0.0] + rng.logistic(size=n)
        y = (noisy > np.quantile(noisy, 0.4)).astype(int)
    expected = checks.reference(best, XX, y, lam)
    checks.close(checks.call(minimise, XX, y, lam, 1e-7), expected, atol=1e-5)

# %% role="hidden" id="minimise-separable" points=2 hint="Without a penalty the weights grow for ever: obey max_iter and don't divide by a vanished curvature."
"""Separable classes: finite without a penalty, and scikit-learn's answer with one."""
import sklearn.linear_model


def best(X, y, lam):
    model = sklearn.linear_model.LogisticRegression(
        C=1 / (len(X) * lam), solver="newton-cholesky", tol=1e-10
    ).fit(X, y)
    return np.append(model.coef_[0], model.intercept_)


rng = checks.rng("minimise-separable")
X, y = rng.uniform(-1, 1, size=(20, 2)), np.arange(20) % 2
X[:, 0] += np.where(y == 1, 2.0, -2.0)
free = checks.call(minimise, X, y, 0.0, max_iter=300)
checks.finite(free)
checks.same_type_and_shape(free, np.zeros(3))
logits = X @ np.asarray(free.value)[:-1] + free.value[-1]
checks.equal((logits > 0).astype(int), y, hint="After 300 steps these rows can all be right.")
checks.close(checks.call(minimise, X, y, 0.2, 1e-7), checks.reference(best, X, y, 0.2), atol=1e-5)
for tol, max_iter in ((1e-8, 0), (99.0, 300)):  # no step is allowed, and none is needed
    start = checks.call(minimise, X, y, 0.1, tol, max_iter)
    checks.equal(start, [0, 0, 0], hint="Test the slope and count before each step, not after.")

# %% role="hidden" id="minimise-rows-twice" points=1 hint="In a mean, saying everything twice says nothing new."
"""Every row twice, in float32 or not: the same theta, and the inputs stay as they were."""
rng = checks.rng("minimise-rows-twice")
X = rng.integers(-2, 3, size=(18, 2))
y = (X[:, 1] + rng.logistic(size=18) > 0).astype(int)
y[:2] = 0, 1
once = checks.call(minimise, X, y, 0.1)
checks.finite(once)
twice = checks.call(minimise, np.tile(X, (2, 1)).astype(np.float32), np.tile(y, 2), 0.1)
checks.close(twice, once, atol=1e-5)
checks.leaves_inputs(minimise, X.astype(float), y.astype(float), 0.1, max_iter=9)

# %% [markdown]
# ## Part 5: `LogisticRegression` (34-41 min)
#
# The library wants `C`, you have $\lambda$. It minimises $C\sum_i\ell_i+\frac12\lVert w\rVert^2$.
# Factor out $nC$:
#
# $$C\sum_i\ell_i+\tfrac12\lVert w\rVert^2 = nC\Big[\tfrac1n\sum_i\ell_i +
# \tfrac{1}{2nC}\lVert w\rVert^2\Big] \quad\Longrightarrow\quad \lambda = \frac{1}{nC}.$$
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | objective | mean loss + $\frac\lambda2\lVert w\rVert^2$ | $C\cdot$sum + $\frac12\lVert w\rVert^2$ | same `C`, twice the rows: half the penalty |
# | intercept | free | free (`liblinear` shrinks it) | shrunk, it drags every $p$ towards ½ |
# | labels | 0/1 inside, any two outside | the same, but no fractions like 2.5 | column 1 of `predict_proba` is `classes_[1]` |
# | ties | $p=\frac12$ goes to `classes_[0]` | same | `>` or `>=` |
# | stop | slope ≤ 1e-8 | `tol=1e-4` by default | compare coefficients only after tightening it |
# | penalty | always there | on by default (`C=1`) | the default is *not* maximum likelihood |


# %% role="solution" id="estimator"
class LogisticRegression:
    """Binary logistic regression with an l2 penalty, in scikit-learn's conventions.

    Parameters
    ----------
    C : float > 0
        Inverse penalty: minimises C * (sum of log losses) + 0.5 * (sum of squared weights).
    tol, max_iter
        Handed to `minimise`.

    Attributes (after fit)
    ----------------------
    classes_ : array of shape (2,), the two labels, sorted; classes_[1] is the positive one
    coef_ : array of shape (1, d)
    intercept_ : array of shape (1,)
    """

    def __init__(self, C=1.0, tol=1e-8, max_iter=5_000):
        self.C = C
        self.tol = tol
        self.max_iter = max_iter

    def fit(self, X, y):
        """Fit to X, array_like (n, d), and y, array_like (n,) of any two distinct values.

        The values may be numbers, strings or booleans. Returns the estimator itself. Raises
        ValueError if y has not exactly two distinct values. Changes neither X nor y.
        """
        ### BEGIN SOLUTION
        X = np.asarray(X)
        self.classes_ = np.unique(y)
        if len(self.classes_) != 2:
            raise ValueError(f"y has {len(self.classes_)} distinct values, not 2.")
        positive = (np.asarray(y) == self.classes_[1]).astype(float)
        theta = minimise(X, positive, 1 / (len(X) * self.C), self.tol, self.max_iter)
        self.coef_, self.intercept_ = theta[np.newaxis, :-1], theta[-1:]
        return self
        ### END SOLUTION

    def decision_function(self, X):
        """Logits, array of shape (n,)."""
        return np.asarray(X, dtype=float) @ self.coef_[0] + self.intercept_[0]

    def predict_proba(self, X):
        """Probabilities for X, array_like (n, d): array (n, 2), columns in the order of classes_.

        Never NaN, however large the logits are.
        """
        ### BEGIN SOLUTION
        z = self.decision_function(X)
        return np.column_stack([sigmoid(-z), sigmoid(z)])
        ### END SOLUTION

    def predict(self, X):
        """Labels from classes_, array (n,): classes_[1] where its probability is above 0.5.

        At exactly 0.5 the answer is classes_[0], as in scikit-learn.
        """
        ### BEGIN SOLUTION
        return self.classes_[(self.predict_proba(X)[:, 1] > 0.5).astype(int)]
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# `minimise` wants 0 and 1; the caller may hand you "ham" and "spam". Where do you keep the
# dictionary, and which methods need it?

# %% [markdown] role="hint" for="estimator"
# `np.unique` returns the distinct labels in sorted order. $\lambda=1/(nC)$. Shapes: `theta` is (d +
# 1,), `coef_` (1, d), `intercept_` (1,). A boolean array turned into ints can index `classes_`.

# %% [markdown] role="hint" for="estimator"
# ```python
# self.classes_ = np.unique(y)                       # fit
# positive = (np.asarray(y) == ...).astype(float)
# theta = minimise(X, positive, ..., self.tol, self.max_iter)
# np.column_stack([..., ...])                        # predict_proba
# self.classes_[(... > 0.5).astype(int)]             # predict
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptom: every weight is much smaller than scikit-learn's.** You pass `1 / C` as $\lambda$ and
# so penalise n times too much.

# %% role="check" id="estimator-interface" points=1 hint="fit ends with return self; look at the shapes in the docstring."
"""fit returns the estimator, and every shape is scikit-learn's."""
X = np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 1.0], [2.0, 2.0, 0.0], [3.0, 1.0, 1.0], [1.5, 0.0, 0.5]])
model = checks.call(LogisticRegression, C=0.5, max_iter=50).value
fitted = checks.call(model.fit, X, np.array([0, 1, 0, 1, 1])).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
checks.equal(checks.attribute(model, "classes_"), [0, 1])
checks.same_type_and_shape(checks.attribute(model, "classes_"), np.zeros(2))
checks.same_type_and_shape(checks.attribute(model, "coef_"), np.zeros((1, 3)))
checks.same_type_and_shape(checks.attribute(model, "intercept_"), np.zeros(1))
proba = checks.call(model.predict_proba, X[:4])
checks.same_type_and_shape(proba, np.zeros((4, 2)))
checks.finite(proba)
checks.close(np.sum(proba.value, axis=1), np.ones(4))
far = checks.call(model.predict_proba, 10_000 * X[:4])
checks.finite(far, hint="Logits of thousands: your sigmoid knows how to survive them.")
checks.same_type_and_shape(checks.call(model.predict, X[:4]), np.zeros(4))

# %% role="check" id="estimator-labels" points=2 hint="Translate to 0 and 1 on the way in, and back through classes_ on the way out."
"""The fit doesn't depend on what the two classes are called, and predict answers in their names."""
X = np.array([[-3.0], [-2.0], [-1.0], [0.5], [-0.5], [1.0], [2.0], [3.0]])
y01 = np.array([0, 0, 0, 0, 1, 1, 1, 1])
model = checks.call(LogisticRegression, C=1.0, max_iter=100).value
checks.call(model.fit, X, y01)
expected = checks.attribute(model, "coef_")
for names in ([-1, 1], ["ham", "spam"], [False, True], [2.5, 7.0]):
    y = [names[i] for i in y01]  # a list: y is array_like
    model = checks.call(LogisticRegression, C=1.0, max_iter=100).value
    checks.call(model.fit, X, y)
    checks.equal(checks.attribute(model, "classes_"), names)
    checks.close(checks.attribute(model, "coef_"), expected, atol=1e-6)
    checks.equal(checks.call(model.predict, [[-5.0], [5.0], [4.0]]), [names[0], names[1], names[1]])

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="lam = 1 / (n C): factor n C out of the objective."
"""Coefficients, probabilities and decisions are scikit-learn's for three values of C."""
import sklearn.linear_model


def theirs(X, y, C, new):
    model = sklearn.linear_model.LogisticRegression(C=C, solver="newton-cholesky", tol=1e-10)
    model.fit(X, y)
    clear = np.abs(model.decision_function(new)) > 1e-3
    answers = model.predict_proba(new), model.predict(new)
    return model.coef_, model.intercept_, *answers, clear


rng = checks.rng("estimator-matches-sklearn")
X, new = rng.normal(size=(32, 3)), rng.normal(size=(11, 3))
y = np.where(X @ [1.0, 1.0, -1.0] + rng.logistic(size=32) > 0.6, 5, 3)
y[:2] = 5, 3
for C in (0.05, 0.5, 2.0):
    coef, intercept, proba, predicted, clear = checks.reference(theirs, X, y, C, new)
    model = checks.call(LogisticRegression, C=C).value
    checks.call(model.fit, X.tolist(), y.tolist())
    fitted_with = f"This model was fitted with C = {C} on 32 rows: is lam = 1 / (n C)?"
    checks.close(checks.attribute(model, "coef_"), coef, atol=1e-5, hint=fitted_with)
    checks.close(checks.attribute(model, "intercept_"), intercept, atol=1e-5, hint=fitted_with)
    checks.close(checks.call(model.predict_proba, new), proba, atol=1e-5)
    checks.equal(checks.call(model.predict, new[clear]), predicted[clear])

# %% role="hidden" id="estimator-stops" points=1 hint="C is not all that minimise needs to know."
"""tol and max_iter are handed on: without a step, or a need for one, every weight is 0."""
X, y = checks.rng("estimator-stops").normal(size=(8, 2)), np.arange(8) % 2
for stop in ({"max_iter": 0}, {"tol": 99.0}):
    model = checks.call(LogisticRegression, **stop).value
    checks.call(model.fit, X, y)
    checks.close(checks.attribute(model, "coef_"), [[0, 0]])

# %% role="hidden" id="estimator-class-order" points=1 hint="classes_ is sorted as np.unique sorts, in every fit anew, whichever label the data begin with."
"""Neither the order of the rows nor an earlier fit decides which class is positive."""
model = checks.call(LogisticRegression, C=1.0, max_iter=9).value
for names in ([2, 10], ["b", "a"]):  # as text, "10" stands before "2"
    checks.call(model.fit, np.arange(8.0)[:, np.newaxis] % 3, np.array(names * 4))
    checks.equal(checks.attribute(model, "classes_"), sorted(names))
rng = checks.rng("estimator-class-order")
X, y = rng.normal(size=(24, 2)), np.array(["b", "a"] * 12)
for order in (slice(None), slice(None, None, -1)):
    model = checks.call(LogisticRegression, C=1.0, max_iter=9).value
    checks.call(model.fit, X[order], y[order])
    checks.equal(checks.attribute(model, "classes_"), ["a", "b"])

# %% role="hidden" id="estimator-ties" points=1 hint="Above 0.5 or not below it? The docstring says which."
"""A probability of exactly one half goes to the first class."""
k = int(checks.rng("estimator-ties").integers(3, 7))
X, y = np.zeros((2 * k, 3)), np.array([1, 2] * k)
model = checks.call(LogisticRegression, C=1.0).value
checks.call(model.fit, X, y)
proba = checks.call(model.predict_proba, X[:5])
checks.close(proba, np.full((5, 2), 0.5))
positive = np.asarray(proba.value)[:, 1] > 0.5
checks.equal(checks.call(model.predict, X[:5]), np.where(positive, 2, 1))

# %% role="hidden" id="estimator-refuses" points=1 hint="With one class the best intercept is infinite; with three there is no single logit."
"""One class or three are a ValueError."""
rng = checks.rng("estimator-refuses")
X = rng.normal(size=(9, 2))
model = checks.call(LogisticRegression).value
checks.raises(ValueError, model.fit, X, np.ones(9))
checks.raises(ValueError, model.fit, X, np.arange(9) % 3)

# %% role="hidden" id="estimator-leaves-inputs" points=1 hint="Build a new array of 0 and 1 instead of overwriting labels."
"""fit changes neither X nor y."""
rng = checks.rng("estimator-leaves-inputs")
X, y = rng.normal(size=(10, 2)), np.array([-1.0, 1.0] * 5)
model = checks.call(LogisticRegression, C=1.0, max_iter=9).value
checks.leaves_inputs(model.fit, X, y)

# %% [markdown]
# ## Experiments (41-47 min)
#
# **Agreement.** 200 rows, four features. The columns show the largest difference between your
# coefficients and scikit-learn's: its solver tightened, its solver as it comes, and what the
# misreading $\lambda=1/C$ would give.
#
# Predict the last two lines first. Every row is copied once, so the data say nothing new. Does the
# fit change if $\lambda$ is held? If `C` is?

# %% role="figure"
from sklearn.linear_model import LogisticRegression as Theirs

rng = np.random.default_rng(3)
X = rng.normal(size=(200, 4))
y = (rng.random(200) < sigmoid(X @ [1.5, -2.0, 0.0, 0.5] - 0.5)).astype(int)
print(f"{'C':>6} {'lam':>8} {'tol=1e-10':>10} {'tol=1e-4':>10} {'lam = 1/C':>10}")
for C in (0.01, 0.1, 1.0, 10.0):
    ours = LogisticRegression(C=C).fit(X, y).coef_
    tight = np.abs(ours - Theirs(C=C, tol=1e-10, max_iter=1000).fit(X, y).coef_).max()
    default = np.abs(ours - Theirs(C=C).fit(X, y).coef_).max()
    misread = np.abs(ours - minimise(X, y, 1 / C)[:-1]).max()
    print(f"{C:6} {1 / (200 * C):8.4f} {tight:10.0e} {default:10.0e} {misread:10.2f}")
XX, yy = np.tile(X, (2, 1)), np.tile(y, 2)
change = np.abs(minimise(X, y, 0.05) - minimise(XX, yy, 0.05)).max()
print(f"rows twice, lam held: theta moves by {change:.0e}")
change = np.abs(LogisticRegression(0.1).fit(X, y).coef_ - LogisticRegression(0.1).fit(XX, yy).coef_)
print(f"rows twice, C held:   coef_ moves by {change.max():.2f}")

# %% [markdown]
# **Separable data.** Take eight points on a line, all negatives left of all positives. Once
# $\theta$ gets every row right, doubling it lowers every row's loss. So without a penalty there is
# no best $\theta$.

# %% role="figure"
from sklearn.linear_model import LogisticRegression as Theirs

x = np.array([-3.0, -2.0, -1.2, -0.7, 0.7, 1.0, 2.2, 3.0])  # mean 0, so A'A is diagonal
X, y = x[:, np.newaxis], (x > 0).astype(int)
marks = sorted({300, *np.geomspace(1, 10_000, 60).astype(int).tolist()})
grid = np.linspace(-3, 3, 300)
fig, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4))
for lam, color in ((0.0, "#D55E00"), (0.001, "#E69F00"), (0.01, "#009E73"), (0.1, "#0072B2")):
    L = np.mean(x**2) / 4 + lam  # equation (8)
    theta, path = np.zeros(2), []
    for step in range(1, marks[-1] + 1):
        theta = theta - gradient(theta, X, y, lam) / L
        if step in marks:
            path.append(theta)
    left.plot(marks, [t[0] for t in path], color=color, lw=2, label=f"λ = {lam:g}")
    if lam:
        best = Theirs(C=1 / (len(x) * lam), tol=1e-10).fit(X, y).coef_[0, 0]
        left.axhline(best, color=color, ls=":", lw=1.5)
    else:
        for t, style in ((10, ":"), (300, "--"), (10_000, "-")):
            w, b = path[marks.index(t)]
            right.plot(
                grid, sigmoid(w * grid + b), color=color, ls=style, label=f"λ = 0, {t} steps"
            )
right.plot(grid, sigmoid(theta[0] * grid + theta[1]), color="#0072B2", lw=2, label="λ = 0.1")
right.plot(x, y, "ko", mfc="0.7", label="data")
left.axhline(np.nan, color="0.4", ls=":", label="scikit-learn, C = 1/(nλ)")
left.set(xscale="log", xlabel="gradient steps", ylabel="weight w (logits per unit of x)")
right.set(xlabel="feature x (units of x)", ylabel="predicted probability of class 1")
left.legend()
right.legend(fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: without a penalty (orange) the weight never arrives. Each tenfold of steps adds more,
# 3.1 in the last (in the limit $\log 10$ over the margin 0.7, which is 3.3), and the right panel
# turns into a step function that is never unsure. Any $\lambda>0$ gives $w$ a finite place to stop,
# the one that scikit-learn finds.*
#
# **Calibration after a prior shift.** Positives are rare, so someone trained on all of them and on
# one negative in nine. Keeping a share $r$ of the negatives multiplies the odds by $1/r$, in
# *every* region of the feature space. So one number is wrong: the intercept, too high by
# $\log\frac1r$.


# %% role="figure"
def world(n, rng):
    X = rng.normal(size=(n, 2))
    return X, (rng.random(n) < sigmoid(X @ [1.2, -0.8] - 2.8)).astype(int)


rng = np.random.default_rng(11)
X, y = world(20_000, rng)
keep_rate = 1 / 9
kept = (y == 1) | (rng.random(len(y)) < keep_rate)
model = LogisticRegression().fit(X[kept], y[kept])
new, truth = world(20_000, rng)
logits = model.decision_function(new)
fig, ax = plt.subplots(figsize=(5.5, 4.8))
ax.plot([0, 0.8], [0, 0.8], color="0.5", ls=":", label="perfectly calibrated")
for name, shift, color, shape in (
    ("as trained", 0.0, "#D55E00", "s"),
    ("intercept shifted by log(1/9)", np.log(keep_rate), "#0072B2", "o"),
):
    p = sigmoid(logits + shift)
    bins = np.array_split(np.argsort(p), 10)
    said = np.array([p[rows].mean() for rows in bins])
    came = np.array([truth[rows].mean() for rows in bins])
    error = 2 * np.sqrt(came * (1 - came) / 2000)
    ax.errorbar(said, came, error, color=color, fmt=shape + "-", capsize=3, label=name)
    cost = np.mean(np.logaddexp(0, logits + shift) - truth * (logits + shift))
    print(f"{name:30} mean p = {p.mean():.3f}, log loss = {cost:.3f}")
print(f"{'base rate in the new data':30} {truth.mean():.3f}")
ax.set(
    xlabel="mean predicted probability (tenths of the data)", ylabel="observed share of positives"
)
ax.legend()
plt.show()

# %% [markdown]
# *The claim: training on thinned negatives keeps the ranking and spoils every probability; one
# known shift of the intercept mends all ten groups, here to within two standard errors (a point is
# 2,000 of 20,000 fresh rows). With 20 other seeds 18 of 200 points lie outside: the fit errs, too.*
#
# ## Follow-ups (47-53 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Show that softmax with two classes is the sigmoid. → How many of its parameters are
# free? → With $\frac\lambda2(\lVert w_0\rVert^2+\lVert w_1\rVert^2)$, which $\lambda$ does the
# sigmoid model need?
#
# <details><summary>A weak answer</summary>
#
# "They are the same thing, softmax is just the generalisation." (True, and shows nothing.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Divide top and bottom by $e^{z_1}$: $\frac{e^{z_1}}{e^{z_0}+e^{z_1}} = \frac{1}{1+e^{-(z_1-z_0)}}
# = \sigma(z_1-z_0)$. Only the difference $w=w_1-w_0$ counts, so half of the parameters are free to
# drift and the unpenalised Hessian is singular. The penalty pins the weights: for a given $w$ the
# cheapest split is $w_1=\frac w2$, $w_0=-\frac w2$, which costs $\frac\lambda2\cdot\frac{\lVert
# w\rVert^2}{2}$. So the sigmoid model needs $\lambda/2$. Same predictions, half the number.
#
# </details>
#
# ### 2. Break it
#
# One coefficient is 40 and the solver warns that it didn't converge. What do you
# look at? → It's a flag that is 1 only for positives: what do gradient and Hessian do there? →
# Penalise it or drop it?
#
# <details><summary>A weak answer</summary>
#
# "I'd raise `max_iter` until the warning goes away."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# I suspect separation and tabulate the flag against the label. On the flagged rows $p-y\to0$ from
# one side only, so the slope along that weight never changes sign, while $p(1-p)\to0$ takes the
# curvature with it: Newton meets a nearly singular matrix, gradient descent creeps like $\log t$. A
# penalty makes the number finite, and the number then measures the penalty. First I ask *why* it
# separates. If the flag is written after the outcome (a refund that only frauds get), it's leakage
# and goes. If it's real but rare, I penalise and say that the size is prior-driven.
#
# </details>
#
# ### 3. Scale it
#
# $10^9$ rows, $10^6$ sparse features, 50 non-zeros per row. → Why not Newton? → What
# do you give up with mini-batches?
#
# <details><summary>A weak answer</summary>
#
# "Use a GPU and a bigger batch."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# One full gradient touches $5\cdot10^{10}$ non-zeros twice, $2\cdot10^{11}$ flops: nothing. Reading
# them is the cost, 600 GB at 12 bytes each. Newton's Hessian has $10^{12}$ entries, 8 TB in
# float64, so no; L-BFGS keeps some twenty vectors of 8 MB and gets most of the curvature. With
# mini-batches I get many cheap steps per pass, and give up the level-ground test: with a constant
# step the iterate hovers, so I decay the step or average, watch a held-out loss, and compare seeds.
# Rare features get few updates, which is what per-coordinate steps (Adagrad, FTRL) are for.
#
# </details>
#
# ### 4. Compare it
#
# A linear SVM draws a line too. When would you rather have it? → Where are the
# two gradients different? → Which one can you turn into a price?
#
# <details><summary>A weak answer</summary>
#
# "SVMs maximise the margin, so they generalise better."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Hinge and log loss look alike for bad mistakes: both pull with about 1 and grow linearly. Past the
# margin the hinge pulls with exactly 0, so its solution rests on a few support vectors; the log
# loss pulls a little for ever, so every row votes. If I only need a decision, or kernels with a
# sparse solution, the SVM is fine. If anyone multiplies the output by money, I want log loss: it is
# a proper score, minimised in expectation by the true probability. The hinge is minimised in
# expectation by the bare majority label, so the probability is gone and has to be fitted
# afterwards.
#
# </details>
#
# ### 5. In production
#
# Negatives are thinned to 1 in 20 before training, and the output feeds a
# bid. What goes wrong? → Fix it without retraining. → A month later the predicted mean is 20% above
# the observed rate. Now what?
#
# <details><summary>A weak answer</summary>
#
# "AUC is still good, so it should be fine."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Every odds is 20 times too high: a true 1% is served as 17%. AUC can't see it, because the shift
# is monotone. I add $\log\frac1{20}=-3.0$ to the logit at serving, or weight kept negatives by 20
# in training. A month later, I first split by segment: if the ratio of predicted to observed is 1.2
# everywhere, the base rate moved and the intercept can follow it; if it is 1.0 here and 1.5 there,
# the features or the world changed, and a shift would only hide it. I also rule out labels that
# have not arrived yet: missing conversions look exactly like over-prediction.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "The loss is convex, so with $\lambda=0$ gradient
# descent reaches the minimum if you wait." → Give a one-line counterexample. → What *does*
# converge?
#
# <details><summary>A weak answer</summary>
#
# "Yes, convex means no local minima." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# I'd object to one word: *the* minimum has to exist. Convexity says that a minimum is global, not
# that there is one: $e^{-t}$ is convex and has none. One positive example at $x=1$ without
# intercept gives $\log(1+e^{-w})$, which only ever falls. On separable data the loss tends to 0 and
# $\theta$ diverges like $\log t$, yet its *direction* $\theta/\lVert\theta\rVert$ converges, to the
# separator with the largest margin. With $\lambda>0$ and both classes present there is exactly one
# minimum.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - Cross-entropy is the loss whose slope in the logit is the error, $p-y$, and nothing else.
# - Compute from logits: $\log(1+e^z)-yz$ with `logaddexp`. No $p$, no clip.
# - $\nabla J=\frac1nA^\top(p-y)+\lambda(w,0)$; test it by central differences before you optimise.
# - $H=\frac1nA^\top SA+\lambda D\succeq0$: convex; curvature at most $L$, so the step is $1/L$.
# - $\lambda=1/(nC)$. Intercept free, labels through `classes_`, ties to the first class.
# - Separable and $\lambda=0$: no minimum. The penalty makes one.
#
# **Two traps.** Stopping when the loss stalls. Shipping probabilities learned at another base rate.
#
# **In 30 seconds:** "I model the log-odds as linear. Log loss cancels the sigmoid's slope, so wrong
# examples pull hardest, and the problem is convex. I compute it from logits, check the gradient
# numerically, step by one over the curvature bound until the slope is small, and keep the intercept
# out of the penalty. Against scikit-learn, lambda is one over n C."
#
# **Recall tomorrow, on paper:** why $p(1-p)$ disappears from the gradient, and where it turns up
# again.
#
# ## Sources
#
# - C. M. Bishop, *Pattern Recognition and Machine Learning*, sections 4.3.2 and 4.3.3.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 4.4.
# - M. Nielsen, *Neural Networks and Deep Learning*, chapter 3, on the cross-entropy cost.
# - S. Boyd, L. Vandenberghe, *Convex Optimization*, sections 9.3 and 9.5.
# - M. Mächler, *Accurately Computing log(1 − exp(−|a|))*, 2012, on log(1 + exp(x)).
# - A. Albert, J. A. Anderson, *On the existence of maximum likelihood estimates in logistic
#   regression models*, Biometrika 71, 1984.
# - D. Soudry et al., *The implicit bias of gradient descent on separable data*, JMLR 19, 2018.
# - G. King, L. Zeng, *Logistic regression in rare events data*, Political Analysis 9, 2001, on
#   prior correction.
# - scikit-learn user guide, *Logistic regression*.

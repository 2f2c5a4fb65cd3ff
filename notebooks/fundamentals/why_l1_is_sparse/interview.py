# ---
# title: Why L1 is sparse
# summary: Say why the lasso gives exact zeros, when each weight dies, and how you would know.
# difficulty: 3
# importance: 5
# minutes: 59
# ---

# %% [markdown]
# ## 1. The prompt (4 minutes)
#
# > "L1 gives you zeros and L2 doesn't. Why? And please don't draw me the diamond. I want an
# > argument that tells me *at which* $\lambda$ a given weight becomes zero, and why it stays
# > there."
#
# This kind of interview asks one question and then asks *why* about each answer, until you say "I
# don't know" or the time is over. Three things are worth settling first:
#
# <details><summary>Which objective exactly: sum or mean, with a half or without?</summary>
#
# Half the mean squared error plus $\lambda\sum_j|w_j|$. Leave this open and every $\lambda$ you
# name is wrong by a factor of 2, of $n$ or of $2n$.
#
# </details>
#
# <details><summary>Is there an intercept, and is it penalised?</summary>
#
# Start without one: take $X$ and $y$ as they come. In the last part it is there, and free; centring
# takes it out again.
#
# </details>
#
# <details><summary>Does "zero" mean small, or 0.0?</summary>
#
# 0.0. Small weights are easy. I want to skip the feature and never compute it again.
#
# </details>
#
# **What the interviewer is evaluating:** an argument rather than a picture you remember, numbers
# that follow from it, a test you would run on your own answer, and the places where it stops.

# %% [markdown]
# ### The plan, and the conventions
#
# | minutes | block | if you are late |
# |---|---|---|
# | 4-14 | a bet; the theory | keep both |
# | 14-39 | four parts: threshold 6, certificate 7, step 7, deaths 5 | cut the step |
# | 39-50 | experiments; three minutes in writing | cut the agreement |
# | 50-59 | follow-ups, card | answer 1, 2 and 6 aloud |
#
# | question | here | elsewhere | why it matters |
# |---|---|---|---|
# | data term | $\frac{1}{2n}\lVert y-Xw\rVert^2$ | `Lasso`: the same, `alpha` is $\lambda$ | numbers carry over |
# | | | many books: $\frac12\lVert y-Xw\rVert^2$ | their $\lambda$ is $n$ times ours |
# | ridge penalty | $\frac\lambda2\lVert w\rVert_2^2$ | `Ridge`: no half, no $n$; `alpha` is $n\lambda$ | a fair race needs one $\lambda$ |
# | columns | used as they are | `Lasso`: the same; R's glmnet rescales them | decides who dies first |
# | intercept | none; part 4: free | `Lasso`: free | forgotten, it spoils every $\lambda$ |
#
# Throughout: $X$ is $(n, d)$, $y$ is $(n,)$, $w$ is $(d,)$, $\lambda \ge 0$ is a number; $x_j$,
# of shape $(n,)$, is column $j$.

# %% role="setup"
import math
import numbers

import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def objective(X, y, w, lam):
    """J(w): half the mean squared residual plus lam times the sum of |w_j|."""
    return 0.5 * np.mean((y - X @ w) ** 2) + lam * np.sum(np.abs(w))


def sweeps(X, y, lam, rounds):
    """From w = 0, `rounds` times over all weights with coordinate_step; gives the last w."""
    w = np.zeros(X.shape[1])
    for _ in range(rounds):
        for j in range(X.shape[1]):
            w = coordinate_step(X, y, w, lam, j)
    return w


def predicted(commit, name):
    """The prediction of that name, once it is known to be a number from 0 to 200."""
    got = checks.call(commit)
    is_there = isinstance(got.value, dict) and name in got.value
    checks.that(is_there, f'The answer should be a dict with the key "{name}".', got=got)
    value = got.value[name]
    is_number = isinstance(value, numbers.Real) and 0 <= value <= 200
    checks.that(is_number, f'"{name}" should be a number from 0 to 200.', got=got)
    return value


# %% [markdown]
# ## 2. A bet: `commit` (3 minutes)
#
# 200 features that have *nothing* to do with the target. They are uncorrelated and scaled, so that
# each least-squares weight $z_j$ is a draw from the standard normal distribution: pure noise, one
# standard error wide. Take $\lambda = 2$. Each weight now has a little problem of its own:
#
# - **ridge** minimises $\frac12(w-z_j)^2 + \frac\lambda2 w^2$, solved exactly;
# - **lasso** minimises $\frac12(w-z_j)^2 + \lambda|w|$, solved exactly;
# - **descent** takes 1,000 small gradient steps on the *lasso's* objective, from $w=z_j$:
#   $w \leftarrow w - 0.01\,(w - z_j + \lambda\,\mathrm{sign}\,w)$.
#
# Count exact zeros, in your head. For the lasso, imagine standing at $w=0$: how strongly do the
# data pull you away, and how strongly does $|w|$ push back?
#
# Write your three numbers *before* you run the cell below the checks. All three wrong
# cost two points of 32. A copied answer costs you the surprise.


# %% role="solution" id="commit"
def commit():
    """Your three bets about the 200 weights, made before the next cell is run.

    Returns
    -------
    dict with these three keys; each value is an int or a float from 0 to 200
        "ridge_zeros" : how many weights are exactly 0.0 at ridge's minimum
        "lasso_survivors" : how many are *not* exactly 0.0 at the lasso's minimum. Give the average
            over many draws of the noise (a fraction is fine); up to half too much or 45% too
            little counts as right
        "descent_zeros" : how many are exactly 0.0 after the 1,000 steps
    """
    ### BEGIN SOLUTION
    return {"ridge_zeros": 0, "lasso_survivors": 9.1, "descent_zeros": 0}
    ### END SOLUTION


# %% [markdown] role="hint" for="commit"
# Write down the slope of each objective just right of $w=0$ and just left of it, for $z=1$. Which
# way is downhill?

# %% [markdown] role="hint" for="commit"
# At $w=0$ the data pull with strength $|z|$. The lasso's penalty can push back with up to
# $\lambda=2$ standard errors, ridge's with $\lambda\cdot0$. How much of a normal distribution lies
# further out than two standard errors, both sides counted?

# %% [markdown] role="hint" for="commit"
# `return {"ridge_zeros": ..., "lasso_survivors": 200 * ..., "descent_zeros": ...}`. For the last
# one, walk: $z=1$, you stand at $w=0.004$ and the slope there is $0.004-1+2$. Where does a step of
# 0.01 times that take you? And the next one?

# %% role="check" id="commit-form" points=0.5 label="form-checked" hint="Three keys, as the docstring spells them."
"""A dict with the three keys and nothing else."""
got = checks.call(commit)
checks.that(isinstance(got.value, dict), "The answer should be a dict.", got=got)
keys = checks.Call(list(got.value), got.writes)
checks.same_set(keys, ["ridge_zeros", "lasso_survivors", "descent_zeros"], what="keys")

# %% role="check" id="commit-range" points=0.5 label="form-checked" hint="Counts among 200 weights, not shares."
"""Each bet is a number from 0 to 200."""
for name in ("ridge_zeros", "lasso_survivors", "descent_zeros"):
    predicted(commit, name)

# %% role="hidden" id="commit-ridge" points=0.5 hint="A third of a small number is a smaller number, not 0."
"""The bet on ridge."""
value = predicted(commit, "ridge_zeros")
checks.that(value == 0, "Set ridge's slope to zero and solve for w: when is w exactly 0?")

# %% role="hidden" id="commit-lasso" points=1 hint="Pull |z| against a push-back of at most 2; two tails."
"""The bet on the lasso, in a wide band."""
expected = 200 * math.erfc(2 / math.sqrt(2))
value = predicted(commit, "lasso_survivors")
reason = "Too few survive. Is it a count among 200, and are both tails in it?"
checks.that(value >= 0.55 * expected, reason)
reason = "Too many survive: at w = 0, how far out must z be to win against lam = 2?"
checks.that(value <= 1.5 * expected, reason)

# %% role="hidden" id="commit-descent" points=0.5 hint="What would a step need to be to end at 0.0 to the last bit?"
"""The bet on gradient descent."""
value = predicted(commit, "descent_zeros")
checks.that(value == 0, "Follow one weight by hand across zero. Does any step end on it?")

# %% role="figure"
z, lam = np.random.default_rng(1).normal(size=200), 2.0
ridge = z / (1 + lam)  # the slope (w - z) + lam * w, set to zero
tried = np.arange(-4000, 4001) / 1000  # no theory yet: try 8,001 values, 0.0 among them
lasso = np.array([tried[np.argmin((tried - v) ** 2 / 2 + lam * np.abs(tried))] for v in z])
descent = z.copy()
for _ in range(1000):
    descent -= 0.01 * (descent - z + lam * np.sign(descent))
for name, w in (("ridge", ridge), ("lasso", lasso), ("descent", descent)):
    print(f"{name:8} {np.sum(w == 0):3} zeros, {np.sum(w != 0):3} others")
draws = np.abs(np.random.default_rng(0).normal(size=(2000, 200))) > lam
print(f"lasso survivors, 2,000 draws: {draws.sum(1).mean():.1f} ± {draws.sum(1).std():.1f}")
print(f"median |w| of descent where the lasso has 0: {np.median(np.abs(descent[lasso == 0])):.3f}")

# %% [markdown]
# Here is the surprise. Descent minimises the *same objective* as the lasso, and has not one zero.
# So "the L1 penalty makes zeros" can't be the whole story: the zeros belong to the **minimum**, and
# a method may or may not land there. We need to know what is special about the point 0.

# %% [markdown]
# ## 3. Theory: a pull and a wall (7 minutes)
#
# $$J(w) = \frac{1}{2n}\lVert y - Xw\rVert^2 + \lambda\sum_{j=1}^d |w_j| \tag{1}$$
#
# **The pull.** Differentiate the data term by $w_j$ and turn the sign. What is left is the strength
# with which the data pull weight $j$ upwards, a number:
#
# $$p_j(w) = \tfrac1n\, x_j^\top (y - Xw). \tag{2}$$
#
# It is linear in $w_j$: each unit of $w_j$ costs the same amount of pull,
#
# $$p_j(w) = \rho_j - c_j\,w_j, \qquad c_j = \tfrac1n\lVert x_j\rVert^2, \tag{3}$$
#
# where $\rho_j$ is the pull when $w_j$ is put to 0 and the other weights stay.
#
# **The push-back.** Right of zero $\lambda|w_j|$ has slope $\lambda$, left of it $-\lambda$. At
# zero it has a kink, and every line with a slope in between touches the graph there from below. So
# all these slopes count (together they are the *subdifferential*):
#
# $$B_j = \begin{cases}\{\lambda\,\mathrm{sign}\,w_j\} & w_j \ne 0\\
# [-\lambda,\ \lambda] & w_j = 0.\end{cases} \tag{4}$$
#
# **The balance.** Take any $w$. If $p_j$ is larger than everything in $B_j$, raising $w_j$ lowers
# $J$. If it is smaller, lowering $w_j$ does. If it is *in* $B_j$, neither direction helps. $J$ is
# convex and each kink belongs to one coordinate, so a point that no single coordinate can improve
# is a global minimum:
#
# $$w \text{ minimises } J \iff p_j(w) \in B_j \quad\text{for every } j. \tag{5}$$
#
# Now compare. Ridge pushes back with $\lambda w_j$, one number, and at $w_j=0$ that number is 0.
# To stay at zero, the pull $\rho_j$ must be exactly 0:
#
# $$\rho_j - c_j w_j = \lambda w_j \quad\Longrightarrow\quad w_j = \frac{\rho_j}{c_j+\lambda}.
# \tag{6}$$

# %% role="figure"
w = np.linspace(-2.2, 2.2, 401)
colors = {1.8: "#0072B2", 0.6: "#D55E00", -0.7: "#009E73"}
fig, axes = plt.subplots(1, 2, figsize=(9.5, 4), sharey=True, facecolor="white")
for ax, name in zip(axes, ("lasso", "ridge"), strict=True):
    for rho, color in colors.items():
        ax.plot(w, rho - w, color=color, lw=1.8, label=f"pull of the data, ρ = {rho:g}")
        end = rho / 2 if name == "ridge" else max(rho - 1, 0)
        ax.plot(end, rho - end, "o", color=color, ms=9, zorder=5)
    if name == "lasso":
        ax.plot([-2.2, 0, 0, 2.2], [-1, -1, 1, 1], color="black", lw=2.5, label="push-back, λ = 1")
        ax.annotate(
            "the wall:\nheight 2λ", (0, -0.15), (-1.9, -0.45), arrowprops={"arrowstyle": "->"}
        )
    else:
        ax.plot(w, w, color="black", lw=2.5, label="push-back, λ = 1")
    ax.axvline(0, color="0.7", lw=0.8, zorder=0)
    ax.set(title=name, xlabel="weight w (units of y per unit of x)", ylim=(-2, 2.6))
axes[0].set_ylabel("pull and push-back (units of J per unit of w)", fontsize=9)
fig.tight_layout(rect=(0, 0.08, 1, 1))
fig.legend(*axes[1].get_legend_handles_labels(), fontsize=9, loc="lower center", ncols=4)
plt.show()

# %% [markdown]
# *Figure 1. The argument. The minimum is where pull meets push-back (dots). The lasso's push-back
# has a wall at $w=0$: each line that hits it, and that is every $\rho$ between $-\lambda$ and
# $\lambda$, stops at exactly 0. Ridge's has none: its dots move towards 0 and don't arrive.*
#
# **"But $|w|$ fails to be smooth at one single point. What are the chances of hitting it?"** One
# point of $w$, but a whole *interval* of pulls ends there, $2\lambda$ wide. For the bet above it
# held 95% of the noise.

# %% [markdown]
# **Three rows, to the last digit.** Two columns, everything centred, $\lambda=2$:
#
# $$X = \begin{pmatrix}1&1\\1&-1\\-2&0\end{pmatrix},\quad y=\begin{pmatrix}3\\0\\-3\end{pmatrix},
# \quad x_1^\top x_2=0,\quad c=\left(2, \tfrac23\right).$$
#
# 1. From $w=(0,0)$: $\rho_1=\frac13(3+0+6)=3$ and $\rho_2=\frac13(3-0+0)=1$.
# 2. Weight 2: the pull 1 is within $[-2,2]$. It hits the wall, $w_2=0$.
# 3. Weight 1: the pull 3 beats 2. It moves until (3) has come down to 2: $3-2w_1=2$, so $w_1=0.5$.
# 4. Test (5): the residual is $(2.5,-0.5,-2)$, the pulls are $\frac13(2.5-0.5+4)=2$ and
#    $\frac13(2.5+0.5)=1$. One at the edge, one inside. Done.
#
# The least-squares weights are $\rho_j/c_j = (1.5, 1.5)$. They are *equal*, yet at $\lambda=2$ one
# is alive and one is dead. Keep this in mind for the last part.

# %% role="figure"
X3, y3 = np.array([[1.0, 1.0], [1.0, -1.0], [-2.0, 0.0]]), np.array([3.0, 0.0, -3.0])
w3 = np.array([0.5, 0.0])
print("c", (X3**2).mean(axis=0), " rho", X3.T @ y3 / 3)
print("least squares", np.linalg.lstsq(X3, y3)[0])
print("residual", y3 - X3 @ w3, " pulls", X3.T @ (y3 - X3 @ w3) / 3)
print("J there", objective(X3, y3, w3, 2), " and at zero", objective(X3, y3, np.zeros(2), 2))

# %% [markdown]
# ## 4. Part 1: `soft_threshold` (6 minutes)
#
# > "Fine, a wall. Give me the formula for one weight."
#
# Take $c=1$, so that the pull is $z-w$. Solve the balance case by case: a positive $w$, a negative
# one, and the wall. Then write the three cases as one expression for a whole array. The cost is
# $O(1)$ per entry.


# %% role="solution" id="soft"
def soft_threshold(z, lam):
    """The w that minimises 0.5 * (w - z)**2 + lam * |w|, for each entry of z by itself.

    Parameters
    ----------
    z : array_like of any shape, finite real numbers
        float64, float32, signed ints (bytes too), a nested list, or a single number.
    lam : number >= 0, the same for all entries

    Returns
    -------
    array of the shape of z (for a single number: a number or a 0-d array), of a float dtype
        Exactly 0 where |z| <= lam; 0.0 and -0.0 are both fine. z is not changed.
    """
    ### BEGIN SOLUTION
    z = np.asarray(z, dtype=float)
    return np.sign(z) * np.maximum(np.abs(z) - lam, 0.0)
    ### END SOLUTION


# %% [markdown] role="hint" for="soft"
# For $w>0$ the balance says $z-w=\lambda$. For which $z$ is the solution really positive?

# %% [markdown] role="hint" for="soft"
# $w=z-\lambda$ if $z>\lambda$; $w=z+\lambda$ if $z<-\lambda$; 0 otherwise. The length is
# $\max(|z|-\lambda,\,0)$. The sign is that of $z$.

# %% [markdown] role="hint" for="soft"
# `z = np.asarray(z, dtype=float)` first: a list knows no `-`, and 128, the size of -128, does not
# fit into a signed byte. Then `np.sign(...) * np.maximum(..., 0.0)`.

# %% [markdown] role="hint" for="soft"
# **Symptom: small values come out with the wrong sign.** You took $\lambda$ off without stopping at
# zero: $0.3-1=-0.7$ has walked through the wall.

# %% role="check" id="soft-by-hand" points=1 hint="z = 3 and lam = 1: the pull 3 - w equals 1 at w = 2."
"""Values you can verify by hand, for two values of lam."""
z = np.array([0.75, 3.0, 1.5, -0.25, -2.0, 0.0])
checks.close(checks.call(soft_threshold, z, 1.0), [0.0, 2.0, 0.5, 0.0, -1.0, 0.0])
checks.close(checks.call(soft_threshold, z, 0.5), [0.25, 2.5, 1.0, 0.0, -1.5, 0.0])

# %% role="check" id="soft-differences" points=1 hint="Which of your entries can be moved a little so that the objective falls?"
"""Measured, not derived: no step to either side lowers the objective."""
rng = checks.rng("soft-differences")
z = rng.uniform(-3, 3, size=40)
z[0] = 0.1  # the first entry ends on the wall
for lam in (0.3, 1.7):
    got = checks.call(soft_threshold, z, lam)
    checks.finite(got)
    checks.that(np.shape(got.value) == (40,), "There should be one answer for each z.", got=got)
    w = np.asarray(got.value)
    here = 0.5 * (w - z) ** 2 + lam * np.abs(w)
    for h in (1e-3, -1e-3, 0.4, -0.4):
        moved = 0.5 * (w + h - z) ** 2 + lam * np.abs(w + h)
        i = int(np.argmin(moved - here))
        reason = f"For z = {z[i]:.4f}, lam = {lam}, w = {w[i]:.4f}: {w[i] + h:.4f} would be better."
        checks.that(moved[i] >= here[i] - 1e-9, reason)

# %% role="hidden" id="soft-matches-sklearn" points=1 hint="Shrink by lam, keep the sign, and stop at zero."
"""Equals scikit-learn's Lasso where every weight is on its own."""
from sklearn.linear_model import Lasso

rng = checks.rng("soft-matches-sklearn")
z = rng.normal(size=11) * 2
z[0] = 0.1  # the first entry ends on the wall
for lam in (0.2, 1.1):
    X, y = math.sqrt(11) * np.eye(11), math.sqrt(11) * z  # so that X.T @ X / n is the identity
    model = Lasso(alpha=lam, fit_intercept=False, tol=1e-12).fit(X, y)
    checks.close(checks.call(soft_threshold, z, lam), model.coef_, rtol=1e-6, atol=1e-7)

# %% role="hidden" id="soft-exact-zeros" points=1 hint="Zero means 0.0, at |z| = lam too; just above lam it isn't."
"""Exactly zero up to lam, and not beyond."""
lam = float(checks.rng("soft-exact-zeros").integers(3, 9)) / 4
inside = lam * np.array([-1.0, -0.999, -0.4, 0.0, 0.1, 0.7, 1.0])
got = checks.call(soft_threshold, inside, lam)
checks.equal(got, np.zeros(7), hint="Each of these has |z| <= lam, so the answer is exactly 0.0.")
for unit in (lam, lam * 2.0**-40):  # 2.0**-40 is 1e-12, to the last bit
    got = checks.call(soft_threshold, unit * np.array([1.01, -1.01, 5.0]), unit)
    checks.close(got, unit * np.array([0.01, -0.01, 4.0]), atol=0.0)
excess = lam * np.array([1e-6, -1e-6])
got = checks.call(soft_threshold, lam * np.array([1.0, -1.0]) + excess, lam)
checks.close(got, excess, rtol=1e-5, atol=0.0, hint="Small is not zero: this |z| is beyond lam.")

# %% role="hidden" id="soft-any-input" points=1 hint="Lists, ints, float32, two dimensions, lam = 0."
"""A nested list, ints, one number, float32 and two dimensions; lam = 0 changes nothing."""
got = checks.call(soft_threshold, [[4, -3, 1], [0, 2, -2]], 1.5)
checks.close(got, [[2.5, -1.5, 0.0], [0.0, 0.5, -0.5]])
checks.close(checks.call(soft_threshold, -2.5, 1), -1.5)
got = checks.call(soft_threshold, np.array([-128, 100, 1], dtype=np.int8), 2)
checks.close(got, [-126, 98, 0])
is_float = np.asarray(got.value).dtype.kind == "f"
checks.that(is_float, "From whole numbers come whole numbers, not floats.", got=got)
checks.close(checks.call(soft_threshold, np.array([-128], dtype=np.int8), 1.5), [-126.5])
z = checks.rng("soft-any-input").normal(size=(3, 5))
z[1, 2] = 0.0
checks.close(checks.call(soft_threshold, z, 0), z)
expected = np.where(np.abs(z) > 0.5, z - 0.5 * np.sign(z), 0.0)
checks.close(checks.call(soft_threshold, z, 0.5), expected)
checks.close(checks.call(soft_threshold, z.astype(np.float32), 0.5), expected, atol=1e-6)

# %% role="hidden" id="soft-leaves-inputs" points=1 hint="Build a new array instead of writing into z."
"""z is the same after the call."""
z = checks.rng("soft-leaves-inputs").normal(size=9) * 2
z[:2] = 0.3, -0.6
checks.leaves_inputs(soft_threshold, z, 0.8)

# %% [markdown]
# ## 5. Part 2: `optimality_gap` (7 minutes)
#
# > "You hand me a vector and call it the lasso solution. How do I know?"
#
# Few candidates have an answer, though (5) *is* one. Measure for each weight how far its pull is
# from the nearest push-back it can get. All zeros *certify* a minimum, and no solver had to be
# trusted. Otherwise the largest gap names the weight to move. The cost is $O(nd)$.


# %% role="solution" id="gap"
def optimality_gap(X, y, w, lam):
    """For each weight, the distance from its pull p_j to the set B_j of equation (4).

    Parameters
    ----------
    X : array of shape (n, d), n >= 1, any real dtype (ints too)
    y : array of shape (n,)
    w : array of shape (d,), of floats or ints
        A weight counts as zero if it equals 0 exactly.
    lam : number >= 0

    Returns
    -------
    array of shape (d,), all >= 0
        The distance between the number p_j and the nearest member of B_j: 0 where p_j is in B_j.
        The mean of (2) is used (divide by n). No argument is changed.
    """
    ### BEGIN SOLUTION
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - np.copysign(lam, w)))
    ### END SOLUTION


# %% [markdown] role="hint" for="gap"
# For one weight that isn't zero, $B_j$ has one member. For one that is zero, $B_j$ is an interval:
# when is the distance to an interval zero?

# %% [markdown] role="hint" for="gap"
# $|p_j-\lambda\,\mathrm{sign}\,w_j|$ if $w_j\ne0$, and $\max(|p_j|-\lambda,\,0)$ if $w_j=0$.
# `X.T @ residual` has shape (d,).

# %% [markdown] role="hint" for="gap"
# ```python
# pull = X.T @ (...) / ...                  # (d,)
# at_zero = np.maximum(..., 0.0)
# return np.where(w == 0, at_zero, ...)
# ```

# %% [markdown] role="hint" for="gap"
# **Symptom: the true solution gets a gap at its zeros.** `np.sign(0)` is 0, so you asked those
# weights for a pull of exactly 0, which is ridge's condition.

# %% role="check" id="gap-by-hand" points=1 hint="Pulls at (0, 0) are 3 and 1; at least squares they are 0."
"""The worked example at six places; then a weight and a gap that are small, and not 0."""
X, y = np.array([[1, 1], [1, -1], [-2, 0]]), np.array([3, 0, -3])
checks.close(checks.call(optimality_gap, X, y, np.array([0.25, 0.0]), 2.5), [0.0, 0.0])
checks.close(checks.call(optimality_gap, X, y, np.array([0.5, 0.0]), 2.0), [0.0, 0.0])
checks.close(checks.call(optimality_gap, X, y, np.array([0.0, 0.0]), 2.0), [1.0, 0.0])
checks.close(checks.call(optimality_gap, X, y, np.array([0.0, 0.0]), 0.25), [2.75, 0.75])
checks.close(checks.call(optimality_gap, X, y, np.array([1.5, 1.5]), 0.5), [0.5, 0.5])
checks.close(checks.call(optimality_gap, X, y, np.array([-1, 0]), 0.5), [5.5, 0.5])
got = checks.call(optimality_gap, X, y, np.array([0.5, 1e-9]), 2.0)
checks.close(got, [0.0, 1.0], hint="1e-9 is alive, so its pull should be lam and is 1.")
checks.close(checks.call(optimality_gap, X, y, np.array([0.5, 0.0]), 2.00001), [1e-5, 0.0])

# %% role="check" id="gap-differences" points=2 hint="Compare weight by weight, zeros and others apart: which kind is off?"
"""Each gap is the measured slope of the way down: nudge one weight to both sides."""
X, h = checks.rng("gap-differences").normal(size=(13, 6)), 1e-6
w = np.array([0.7, 0.0, 0.5, -0.4, 0.0, 0.0])
pull = np.array([1.2, 0.1, -0.8, -0.5, 2.0, -1.6])
y = X @ w + X @ np.linalg.solve(X.T @ X / 13, pull)  # so that these are the pulls
for lam in (0.9, 0.15):
    here = objective(X, y, w, lam)
    falls = [
        max(0.0, *((here - objective(X, y, w + s * h * np.eye(6)[j], lam)) / h for s in (1, -1)))
        for j in range(6)
    ]
    checks.close(checks.call(optimality_gap, X, y, w, lam), falls, rtol=1e-4, atol=1e-4)

# %% role="hidden" id="gap-lasso-path" points=2 hint="Along the true path every gap is 0; with another lam the living weights miss by the difference."
"""Zero along scikit-learn's lasso_path, and off by what lam is off."""
from sklearn.linear_model import lasso_path

rng = checks.rng("gap-lasso-path")
X = rng.normal(size=(30, 4)) @ (np.eye(4) + 0.4)
y = X @ [1.5, -1.0, 0.0, 0.3] + rng.normal(size=30)
alphas, paths, _ = lasso_path(X, y, alphas=[0.9, 0.5, 0.2], tol=1e-13, max_iter=20_000)
for alpha, w in zip(alphas.tolist(), paths.T, strict=True):
    checks.close(checks.call(optimality_gap, X, y, w, alpha), np.zeros(4), atol=1e-5)
    pull = np.abs(X.T @ (y - X @ w)) / 30
    for other in (0.8 * alpha, 1.3 * alpha):
        expected = np.where(w != 0, abs(other - alpha), np.maximum(pull - other, 0))
        checks.close(checks.call(optimality_gap, X, y, w, other), expected, atol=1e-5)

# %% role="hidden" id="gap-least-squares" points=1 hint="At least squares the pull is 0, so every living weight misses by lam, whatever its sign."
"""At the least-squares solution every gap is lam; with lam = 0 it is the plain slope."""
rng = checks.rng("gap-least-squares")
X, y = rng.normal(size=(12, 3)), rng.normal(size=12)
w = np.linalg.lstsq(X, y, rcond=None)[0]
checks.close(checks.call(optimality_gap, X, y, w, 0.7), np.full(3, 0.7))
slope = np.abs(X.T @ (y - X @ [1.0, 0.0, -2.0])) / 12
checks.close(checks.call(optimality_gap, X, y, np.array([1.0, 0.0, -2.0]), 0.0), slope)

# %% role="hidden" id="gap-invariances" points=1 hint="Is the pull a mean over the rows? Every row twice must change nothing."
"""Rows said twice change nothing; y, w and lam scaled scale it; an empty column gets lam or 0."""
X, w = checks.rng("gap-invariances").normal(size=(9, 5)), np.array([0.5, 0.0, -0.3, -1.0, 0.0])
X[:, 3:] = 0.0
pull = np.array([-0.6, 0.05, -0.7])
y = X @ w + X[:, :3] @ np.linalg.solve(X[:, :3].T @ X[:, :3] / 9, pull)
expected = [0.8, 0.0, 0.5, 0.2, 0.0]
checks.close(checks.call(optimality_gap, X, y, w, 0.2), expected)
checks.close(checks.call(optimality_gap, np.tile(X, (2, 1)), np.tile(y, 2), w, 0.2), expected)
for unit in (2.0, 2.0**-40):
    got = checks.call(optimality_gap, X, unit * y, unit * w, unit * 0.2)
    checks.close(got, unit * np.array(expected), atol=1e-9 * unit, hint="Small is not zero.")
checks.leaves_inputs(optimality_gap, X, y, w, 0.2)

# %% [markdown]
# ## 6. Part 3: `coordinate_step` (7 minutes)
#
# > "Now correlated columns. How do you get there?"
#
# One weight at a time. Fix all others: by (3) the pull on weight $j$ is a straight line again,
# $\rho_j-c_jw_j$, now with a slope $c_j$ that need not be 1. Solve that balance exactly with your
# `soft_threshold`. The trap is in $\rho_j$: it is the pull with $w_j$ *taken out*, while the
# residual you have at hand still contains it.
#
# One step costs $O(n)$ if you carry the residual along. Ours computes it anew, $O(nd)$: simpler to
# read, and fine here.


# %% role="solution" id="step"
def coordinate_step(X, y, w, lam, j):
    """Minimise J of equation (1) over w_j alone, exactly; the other weights stay.

    Parameters
    ----------
    X : array of shape (n, d), any real dtype (bytes too); columns of any length and any mean
    y : array of shape (n,)
    w : array of shape (d,), of floats or ints
    lam : number >= 0
    j : int, 0 <= j < d

    Returns
    -------
    array of shape (d,), float: a copy of w with entry j replaced
        Entry j is exactly 0 where the wall holds it. If column j is all zeros, J doesn't depend on
        the data there: entry j becomes 0. No argument is changed.
    """
    ### BEGIN SOLUTION
    w = np.array(w, dtype=float)
    w[j] = 0.0
    x = X[:, j].astype(float)
    c = x @ x / len(y)
    if c > 0:
        w[j] = soft_threshold(x @ (y - X @ w) / len(y), lam) / c
    return w
    ### END SOLUTION


# %% [markdown] role="hint" for="step"
# With $w_j$ set to 0, what is the residual, and how strongly does it pull at column $j$?

# %% [markdown] role="hint" for="step"
# Balance: $\rho_j-c_jw_j\in B_j$. Divide by $c_j$ *after* the threshold:
# $w_j=S(\rho_j,\lambda)/c_j$, where $S$ is `soft_threshold`, $\rho_j=\frac1n x_j^\top(y-Xw)$ at
# $w_j=0$ and $c_j=\frac1n\lVert x_j\rVert^2$.

# %% [markdown] role="hint" for="step"
# ```python
# w = np.array(w, dtype=float)         # a copy, and of floats
# w[j] = 0.0
# c = ...
# if c > 0:
#     w[j] = soft_threshold(..., lam) / c
# return w
# ```

# %% [markdown] role="hint" for="step"
# **Symptom: right in the first sweep, wrong from the second on.** In the first sweep $w_j$ was 0,
# so it didn't matter that you forgot to take it out of the residual.

# %% role="check" id="step-by-hand" points=1 hint="lam = 0.5: (3 - 0.5) / 2 = 1.25 and (1 - 0.5) / (2/3) = 0.75."
"""The three rows of the worked example, from zero and from elsewhere; short columns, bytes."""
X, y = np.array([[1, 1], [1, -1], [-2, 0]]), np.array([3, 0, -3])
checks.close(checks.call(coordinate_step, X, y, np.zeros(2), 0.5, 1), [0.0, 0.75])
checks.close(checks.call(coordinate_step, X, y, np.zeros(2), 0.5, 0), [1.25, 0.0])
checks.close(checks.call(coordinate_step, X, y, np.array([4, -2]), 0.5, 0), [1.25, -2.0])
checks.close(checks.call(coordinate_step, X, y, np.array([4, -2]), 2.0, 1), [4.0, 0.0])
checks.close(checks.call(coordinate_step, X, -y, np.array([4, -2]), 2.0, 0), [-0.5, -2.0])
for unit, dtype in ((1e-8, float), (50, np.int8)):  # both sides of the balance by unit squared
    columns, lam = (unit * X).astype(dtype), 0.5 * unit**2
    checks.close(checks.call(coordinate_step, columns, unit * y, np.zeros(2), lam, 0), [1.25, 0.0])

# %% role="check" id="step-differences" points=1 hint="Take w_j out of the residual first; divide by c_j last."
"""Measured: after the step, moving that weight to either side raises J."""
rng = checks.rng("step-differences")
X = rng.normal(size=(11, 4)) * [1.0, 0.3, 2.0, 5.0] + rng.normal(size=(11, 1))
y, w = rng.normal(size=11), rng.normal(size=4)
for j, part, sign in ((0, 0.4, 1), (1, 0.7, -1), (2, 1.4, 1), (3, 0.2, 1), (3, 0.3, -1)):
    others = np.where(np.arange(4) == j, 0.0, sign * w)
    lam = part * abs(X[:, j] @ (sign * y - X @ others)) / 11  # alive below part 1, dead above
    got = checks.call(coordinate_step, X, sign * y, sign * w, lam, j)
    checks.finite(got)
    checks.that(np.shape(got.value) == (4,), "There should be one entry for each weight.", got=got)
    after = np.asarray(got.value)
    for h in (1e-3, -1e-3, 0.5, -0.5):
        moved = objective(X, sign * y, after + h * np.eye(4)[j], lam)
        change = moved - objective(X, sign * y, after, lam)
        checks.that(change >= -1e-9, f"Entry {j} moved by {h:g} gives a smaller J.", got=got)

# %% role="hidden" id="step-lasso-path" points=2 hint="One lam for all, not divided or multiplied by n; w_j out of the residual; divide by c_j last."
"""Repeated over all weights, it ends where scikit-learn's lasso_path is."""
from sklearn.linear_model import lasso_path

rng = checks.rng("step-lasso-path")
X = rng.normal(size=(25, 3)) @ (np.eye(3) + 0.3) * [1.0, 2.0, 0.5]
y = X @ [1.5, -0.8, 0.0] + 0.3 * rng.normal(size=25)
largest = float(np.max(np.abs(X.T @ y))) / 25
for lam in (0.04 * largest, 0.5 * largest):
    expected = lasso_path(X, y, alphas=[lam], tol=1e-13, max_iter=20_000)[1][:, 0]
    got = checks.call(checks.in_candidate(sweeps), X, y, lam, 80)
    checks.close(got, expected, rtol=1e-5, atol=1e-5)

# %% role="hidden" id="step-from-anywhere" points=1 hint="The answer for w_j doesn't depend on the w_j you come from."
"""Where w_j stood before doesn't matter, the others stay, and nothing given is changed."""
rng = checks.rng("step-from-anywhere")
X, y, w = rng.normal(size=(8, 3)) + 0.5, rng.normal(size=8) * 3, rng.normal(size=3)
for j in range(3):
    rest, x = y - np.delete(X, j, axis=1) @ np.delete(w, j), X[:, j]
    w_j = np.linalg.lstsq(x[:, None], rest, rcond=None)[0][0]  # lam = 0 is least squares
    for start, sign in ((0.0, 1), (7.0, 1), (-3.0, -1)):
        before, after = sign * w, sign * w
        before[j], after[j] = start, sign * w_j
        checks.close(checks.call(coordinate_step, X, sign * y, before, 0.0, j), after)
checks.leaves_inputs(coordinate_step, X, y, w, 0.1, 1)

# %% role="hidden" id="step-dead-and-empty" points=1 hint="Above the pull the answer is exactly 0.0; a column of zeros has c = 0."
"""Exactly zero where the wall holds, and for a column of zeros."""
rng = checks.rng("step-dead-and-empty")
X, y = rng.normal(size=(10, 3)) * [3.0, 0.0, 1.0], rng.normal(size=10)
y += X[:, 0] * (10 - X[:, 0] @ y) / (X[:, 0] @ X[:, 0])  # so that the pull on weight 0 is 1
for lam, zeros in ((1.00001, True), (0.99999, False)):
    got = checks.call(coordinate_step, X, y, np.array([2.0, 0.0, 0.0]), lam, 0)
    checks.finite(got)
    checks.that(np.shape(got.value) == (3,), "There should be one entry for each weight.", got=got)
    wanted = "on the wall, exactly 0" if zeros else "off the wall, not 0"
    reason = f"With w[0] taken out the pull is 1, and lam is {lam}: entry 0 should be {wanted}."
    checks.that((got.value[0] == 0) == zeros, reason, got=got)
for lam in (0.3, 0.0):
    got = checks.call(coordinate_step, X, y, np.array([2.0, 3.0, -1.0]), lam, 1)
    checks.equal(got, [2.0, 0.0, -1.0], hint="Column 1 is all zeros.")

# %% [markdown]
# ## 7. Part 4: `death_lambdas` (5 minutes)
#
# > "And the number I asked for in the beginning?"
#
# Turn $\lambda$ up slowly: when does weight $j$ die? If the columns are orthogonal, no other weight
# has a say, so solve it for one column alone. And for any columns at all, above the largest of
# these numbers nothing is alive: there every path algorithm starts.
#
# Look at the worked example first: two *equal* least-squares weights, 1.5 and 1.5. Which dies
# first, and where? This time the model has a **free intercept**. Must you centre $X$ and $y$, or is
# one of them enough? The cost is $O(nd)$.


# %% role="solution" id="deaths"
def death_lambdas(X, y):
    """For each column, the smallest lam at which its weight is exactly 0, were it the only column.

    The objective is equation (1) with a free, unpenalised intercept. If the centred columns are
    orthogonal, weight j dies there among the others, too. For any columns, the largest entry is
    the smallest lam at which all weights are 0.

    Parameters
    ----------
    X : array of shape (n, d), n >= 2, any real dtype (bytes too), not centred
    y : array of shape (n,), any real dtype, not centred

    Returns
    -------
    array of shape (d,), all >= 0, in the order of the columns
        A constant column, or one without correlation with y, gets 0 (up to rounding). No argument
        is changed.
    """
    ### BEGIN SOLUTION
    return np.abs(X.T @ (y - y.mean())) / len(y)
    ### END SOLUTION


# %% [markdown] role="hint" for="deaths"
# A weight dies when its wall has become as high as the pull that it feels at zero. With all weights
# at 0, what does the best intercept make of the residual?

# %% [markdown] role="hint" for="deaths"
# The residual is $y-\bar y$; the pull is (2) with it. The wall is as high on both sides, so only
# the size of the pull counts. (A constant added to a column meets a residual that sums to 0.)

# %% [markdown] role="hint" for="deaths"
# `np.abs(X.T @ ...) / ...`. No column's length is divided out.

# %% [markdown] role="hint" for="deaths"
# **Symptom: right for standardised columns, wrong for the worked example.** You standardised, or
# compare $\lambda$ with least-squares *weights*. The wall is measured against the *pull*: nothing
# about the column's length is divided out.

# %% role="check" id="deaths-by-hand" points=1 hint="The pulls of the worked example at w = 0."
"""The worked example, then with constants added to y and to column 1, then as bytes."""
X, y = np.array([[1, 1], [1, -1], [-2, 0]]), np.array([3, 0, -3])
checks.close(checks.call(death_lambdas, X, y), [3.0, 1.0])
got = checks.call(death_lambdas, X + np.array([0, 4]), y + 10)
checks.close(got, [3.0, 1.0], hint="The free intercept takes up every constant.")
X, y = (50 * X + 120).astype(np.uint8), (20 * y + 120).astype(np.uint8)
checks.close(checks.call(death_lambdas, X, y), [3000.0, 1000.0], hint="Columns 50, y 20 times.")

# %% role="check" id="deaths-units" points=1 hint="A column in millimetres is 1000 times as long: its pull, too."
"""Units, signs and constants: what each does to the numbers."""
rng = checks.rng("deaths-units")
X, y = rng.normal(size=(7, 3)), rng.normal(size=7)
base = checks.call(death_lambdas, X, y)
checks.finite(base)
checks.that(np.shape(base.value) == (3,), "There should be one number for each column.", got=base)
expected = np.array(base.value) * [1000.0, 1.0, 0.1]
checks.close(checks.call(death_lambdas, X * [1000.0, -1.0, 0.1], y), expected)
checks.close(checks.call(death_lambdas, X + np.array([5.0, -3.0, 1.0]), -y + 8.0), base)
checks.close(checks.call(death_lambdas, np.tile(X, (2, 1)), np.tile(y, 2)), base)
got = checks.call(death_lambdas, X[:, 1:], y)
checks.close(got, base.value[1:], hint="Without column 0: each column is judged by itself.")
checks.close(checks.call(death_lambdas, X, 1e-12 * y), 1e-12 * np.array(base.value), atol=0.0)
checks.that(min(base.value) > 0, "Each of these columns has some pull, so each number is > 0.")

# %% role="hidden" id="deaths-lasso-path" points=2 hint="Divide by n, not by 2n or by c_j; the size of the pull counts, not its sign."
"""Just below your lambda the weight lives in scikit-learn's lasso, just above it is exactly 0."""
from sklearn.linear_model import Lasso

rng = checks.rng("deaths-lasso-path")
Q = np.linalg.qr(np.column_stack([np.ones(20), rng.normal(size=(20, 4))]))[0][:, 1:]
X = Q * [5.0, 1.0, 20.0, 3.0] + [2.0, 0.0, -7.0, 1.0]  # orthogonal once centred
y = Q @ [-3.0, 2.0, 1.0, -2.0] + 0.1 * rng.normal(size=20) + 30
got = checks.call(death_lambdas, X, y)
checks.finite(got)
checks.that(np.shape(got.value) == (4,), "There should be one number for each column.", got=got)
reason = "Each of these columns has some pull, so each number is > 0."
checks.that(min(got.value) > 0, reason, got=got)
for j, lam in enumerate(np.asarray(got.value).tolist()):
    for factor, alive in ((0.995, True), (1.005, False)):
        w = Lasso(alpha=factor * lam, tol=1e-12).fit(X, y).coef_
        what = "alive" if w[j] != 0 else "exactly 0"
        reason = f"At {factor} times your lam for weight {j}, that weight is {what}."
        checks.that((w[j] != 0) == alive, reason, got=got)

# %% role="hidden" id="deaths-last-one" points=1 hint="Above the largest of your numbers nothing is alive, for any columns."
"""For correlated columns, the largest number is where the last weight dies."""
from sklearn.linear_model import Lasso

rng = checks.rng("deaths-last-one")
X = rng.normal(size=(16, 5)) @ (np.eye(5) + 0.8) + 3
centred = X - X.mean(axis=0)
pulls = [1.0, -2.5, 0.6, 0.3, -0.2]  # chosen; now y follows
y = centred @ np.linalg.solve(centred.T @ centred / 16, pulls) + 5
got = checks.call(death_lambdas, X, y)
checks.finite(got)
checks.that(np.shape(got.value) == (5,), "There should be one number for each column.", got=got)
last = max(got.value)
checks.that(last > 0, "Some column has a pull, so the largest number is > 0.", got=got)
for factor, alive in ((0.995, True), (1.005, False)):
    w = Lasso(alpha=factor * last, tol=1e-12, max_iter=50_000).fit(X, y).coef_
    reason = f"At {factor} times your largest lam, {np.sum(w != 0)} weights are alive."
    checks.that((np.sum(w != 0) > 0) == alive, reason, got=got)

# %% role="hidden" id="deaths-no-pull" points=1 hint="A constant column and an uncorrelated one have no pull."
"""Constant and uncorrelated columns get 0, and the inputs stay as they were."""
k = int(checks.rng("deaths-no-pull").integers(2, 6))
X = np.array([[k, 1, 1], [k, 1, 2], [k, -1, 1], [k, -1, 2]])
y = np.array([-4 * k, -2 * k, k, -k])
checks.close(checks.call(death_lambdas, X, y), [0.0, 1.5 * k, 0.0], atol=1e-9)
checks.leaves_inputs(death_lambdas, X.astype(float), y.astype(float))

# %% [markdown]
# ## 8. Experiments (5 minutes)
#
# **The weights die where you said.** Five orthogonal columns of different lengths, all
# least-squares weights of size 1.5. If weights died by their size, all five would go together.

# %% role="figure"
from sklearn.linear_model import lasso_path

rng = np.random.default_rng(4)
Q = np.linalg.qr(np.column_stack([np.ones(50), rng.normal(size=(50, 5))]))[0][:, 1:]
X = math.sqrt(50) * Q * [0.5, 0.8, 1.0, 1.2, 1.5]
y = X @ [1.5, -1.5, 1.5, -1.5, 1.5]
lams = np.linspace(0.005, 3.8, 300)
paths = lasso_path(X, y, alphas=lams, tol=1e-10)[1]  # largest lam first
fig, axes = plt.subplots(1, 2, figsize=(9.5, 3.8), sharey=True, facecolor="white")
for j, color in enumerate(("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00")):
    c = X[:, j] @ X[:, j] / 50
    axes[0].plot(lams[::-1], paths[j], color=color, label=f"column length² / n = {c:.2f}")
    axes[0].plot(death_lambdas(X, y)[j], 0, "x", color=color, ms=11, mew=3, zorder=5)
    axes[1].plot(lams, X[:, j] @ y / 50 / (c + lams), color=color)
axes[0].plot([], [], "kx", ms=9, mew=3, label="your death_lambdas")
for ax, name in zip(axes, ("lasso (lasso_path)", "ridge, equation (6)"), strict=True):
    ax.axhline(0, color="0.6", lw=0.8, zorder=0)
    ax.set(title=name, xlabel="λ (units of J per unit of w)")
axes[0].set_ylabel("weight w (units of y per unit of x)")
axes[0].legend(fontsize=8, loc="lower right", framealpha=1)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 2. The prediction. Weights of one size die at $\lambda=1.5\,c_j$, from 0.375 to 3.375,
# each on its cross: the lasso compares $\lambda$ with pulls, and a pull depends on units. Ridge's
# curves bend and none arrives. So standardise the columns, or have a reason not to.*
#
# **Why descent never got there.** One weight, $z=0.8$, $\lambda=1$: it belongs on the wall. Each
# run below takes gradient steps on the data term. Descent adds the slope of $\lambda|w|$ to them;
# the *proximal* step solves that term exactly, with your threshold.

# %% role="figure"
z, lam, steps = 0.8, 1.0, 60
styles = {
    "descent, steps of 0.1": "#D55E00",
    "descent, steps of 0.4/√t": "#0072B2",
    "proximal, steps of 0.1": "black",
}
fig, ax = plt.subplots(figsize=(8, 3.6), facecolor="white")
for name, color in styles.items():
    w, trace = z, []
    for t in range(1, steps + 1):
        trace.append(w)
        eta = 0.4 / math.sqrt(t) if "√" in name else 0.1
        w = w - eta * (w - z)
        if name.startswith("proximal"):
            w = soft_threshold(w, eta * lam)
        else:
            w = w - eta * lam * np.sign(trace[-1])
    zeros = int(np.sum(np.array(trace) == 0))
    ax.plot(
        range(steps),
        trace,
        ".-",
        color=color,
        lw=1.2,
        label=f"{name}: at 0.0 in {zeros} of {steps}",
    )
ax.axhline(0, color="0.6", lw=0.8, zorder=0)
ax.set(xlabel="step (count)", ylabel="weight w (units of z)")
ax.legend(fontsize=9)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 3. The mechanism. Near 0 the slope that descent uses is $0.2$ on the right and $-1.8$ on
# the left, never near 0. So it creeps in, hops over, and is thrown back. Smaller steps make smaller
# hops. The proximal step lands on 0.0 and stays.*
#
# **Twins, and agreement.** Two almost equal columns (correlation 0.99) matter equally, both with
# weight 1. Predict: in how many of 200 fresh data sets (50 rows, $\lambda=0.5$) will *both* survive?
# Then `sweeps`, with your step, against the library.

# %% role="figure"
from sklearn.linear_model import Lasso

fits = []
for seed in range(200):
    rng = np.random.default_rng(seed)
    a, b, noise = rng.normal(size=(3, 50))
    X = np.column_stack([a, 0.99 * a + math.sqrt(1 - 0.99**2) * b])
    y = X.sum(axis=1) + noise
    fits.append(Lasso(alpha=0.5, tol=1e-6, max_iter=50_000).fit(X, y).coef_)
fits = np.array(fits)
print(
    "twins alive: both", np.sum(fits.all(axis=1)), " first only", np.sum(fits[:, 1] == 0), end=" "
)
print(" second only", np.sum(fits[:, 0] == 0))
print(f"first weight {fits[:, 0].mean():.2f} ± {fits[:, 0].std():.2f};", end=" ")
print(f"sum of the two {fits.sum(axis=1).mean():.2f} ± {fits.sum(axis=1).std():.2f}")

rng = np.random.default_rng(0)
X = rng.normal(size=(40, 4)) @ (np.eye(4) + 0.3)
X -= X.mean(axis=0)
y = X @ [1.0, -0.5, 0.0, 0.0] + rng.normal(size=40)
y -= y.mean()
for lam in (0.02, 0.2, 0.5):
    w = sweeps(X, y, lam, 100)
    apart = np.abs(w - Lasso(alpha=lam, tol=1e-12).fit(X, y).coef_).max()
    misread = np.abs(w - Lasso(alpha=lam / 40, tol=1e-12).fit(X, y).coef_).max()
    print(f"lam {lam:4}: apart by {apart:.0e}; alpha = lam / n: {misread:.2f};", end=" ")
    print(f"largest gap {optimality_gap(X, y, w, lam).max():.0e}")

# %% [markdown]
# Both survive in 102 of 200; otherwise one is at exactly 0, the first 52 times and the second 46
# times. Their *sum* is stable, 1.45 ± 0.19 (shrunk from 2), but the first weight is 0.71 ± 0.58. The
# zero tells you that the other one was enough, not that this one is irrelevant. The last lines: your
# answer is the library's, and $\lambda/n$ in place of $\lambda$ gives another.

# %% [markdown]
# ## 9. Three minutes, in writing (6 minutes)
#
# > "Take three minutes. Why does L1 give exact zeros, why does L2 not, and how far does your
# > argument go?"
#
# Write what you would *say*, 200 to 400 words, in the cell below. Full sentences, at least one
# number that can be checked, no picture. People grade it, out of four. They look for a mechanism,
# the condition on $\lambda$, the contrast with L2, and one limit that nobody asked for.

# %% [markdown] role="written" id="three-minutes" points=4
# ### BEGIN MARK SCHEME
# **The level is the number of points.** Judge the reasoning, not the English and not the length
# (but far beyond 400 words is no three-minute answer: one level less). No answer: 0.
#
# - **1, recites.** States that L1 gives zeros and L2 does not, or describes the diamond and its
#   corners, without saying why a solution should lie on a corner. Nothing could be computed from
#   it.
# - **2, sees the mechanism.** Says that the slope of the penalty at zero is what counts: constant
#   for L1, vanishing for L2. No condition on $\lambda$, or a wrong one.
# - **3, derives.** One weight, the balance of slopes, the interval $[-\lambda,\lambda]$ at the
#   kink, so: zero exactly if $|z|\le\lambda$ (or $|x_j^\top r|/n\le\lambda$), and
#   $\rho/(c+\lambda)$ for ridge. A correct number or worked case. Condition or contrast missing: 2.
# - **4, derives and bounds.** Level 3, and says unasked where it stops; at least one of: zeros
#   belong to the minimum, so plain (sub)gradient descent does not produce them; survivors are
#   shrunk by $\lambda$ too; correlated features make the choice unstable; columns in other units
#   die at other $\lambda$; a Laplace prior gives zeros in the mode only.
#
# A false claim in the main line ("ridge reaches zero for large $\lambda$", "L1 is sparse because it
# is not differentiable", with nothing more) caps the answer at 2.
#
# **Anchor, level 2.** "L2 penalises by the square, so when a weight is already small, making it
# even smaller hardly pays: the gradient of $w^2$ is $2w$ and that goes to zero with the weight. L1
# has the same gradient everywhere, plus or minus lambda, so it keeps pushing with full force until
# the weight is zero. That's why you see exact zeros with lasso and only small weights with ridge.
# In two dimensions it is the diamond against the circle." *Why 2: the contrast of slopes is right
# and is the heart of it. But why does the weight stop at zero and not go through? What if the data
# pull harder? No condition, no number.*
#
# **Anchor, level 4.** "Look at a single weight with least-squares value z, and minimise half of (w
# minus z) squared plus lambda times |w|. The data pull the weight with strength z minus w. The
# penalty pushes back with lambda on the right of zero and minus lambda on the left, and at zero it
# can supply anything in between, since |w| has a kink. So if |z| is at most lambda, zero is in
# balance, and as the problem is strictly convex it is the only minimum. Otherwise the weight sits
# at |z| minus lambda, with z's sign. With z = 0.8 and lambda = 1: exactly zero. For ridge the
# push-back is lambda times w, which is nothing at zero; the balance is z / (1 + lambda), here 0.4,
# and zero only if z is. With many features, z becomes the inner product of column j with the
# residual of the others, divided by n, so a weight's lambda depends on the units of its column:
# standardise. Two limits. This is about the minimum: gradient descent on the L1 objective hops
# across zero and leaves 1e-2's, you need a proximal step or coordinate descent. And with two nearly
# equal columns, which one survives is close to a coin toss, so I would not read the zeros as
# 'irrelevant'." *Why 4: the condition, both formulas, a checkable number, and two limits unasked.*
# ### END MARK SCHEME

# %% [markdown]
# ## 10. Follow-ups (7 minutes)
#
# Aloud, all three steps of each; then unfold. "I don't know; I would find out by …" is a good end.
#
# **1. Derive.** Which penalties $|w|^q$ give exact zeros? *And* why do we stop at $q=1$? *And* what
# does the elastic net's formula look like?
#
# <details><summary>Weak</summary>
#
# "$q\le1$, because the ball has corners." (True, and only a picture.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# The push-back near zero is $\lambda q|w|^{q-1}$. For $q>1$ it vanishes at 0: no wall, no zeros,
# also at $q=1.01$. For $q=1$ the wall is $2\lambda$ high, for $q<1$ infinitely high. But below 1
# the penalty is concave on each side: 0 is *always* a local minimum, so you can't tell from the
# slopes whether it is the best one. $q=1$ is the only one both sparse and convex. Elastic net, with
# $\lambda_1|w|+\frac{\lambda_2}{2}w^2$: the wall stays, the line gets steeper,
# $w=S(\rho,\lambda_1)/(c+\lambda_2)$.
#
# </details>
#
# **2. Break it.** Two identical columns. What does the lasso return? *And* is the solution unique?
# *And* what would you tell someone who reads the zeros as "irrelevant"?
#
# <details><summary>Weak</summary>
#
# "It picks one of them at random."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Both columns feel the same pull. Any split of the weight with equal signs costs the same, so there
# is a whole segment of minima. Nothing is random: coordinate descent from zero fills the column it
# visits first. The *fit* $Xw$ is unique (strictly convex in $Xw$), the weights are not. Ridge and
# the elastic net split in half. A zero means "adds less than $\lambda$ once the others are in",
# nothing about causes. I would refit on resamples and report how often each feature is chosen.
#
# </details>
#
# **3. Scale it.** $d$ is a million, $n$ ten thousand, dense. What does one sweep cost? *And* how
# many weights can be alive? *And* how do you avoid touching the rest?
#
# <details><summary>Weak</summary>
#
# "Gradient descent on a GPU." (Then where do the zeros come from?)
#
# </details>
#
# <details><summary>Strong</summary>
#
# A sweep reads $X$ once for the pulls, $10^{10}$ multiply-adds: about ten seconds at $10^9$ per
# second, and 80 GB in float64, so memory decides. There is always a solution with at most $n$
# weights alive. So go down a grid of $\lambda$ from the largest death, start each fit at
# the one before, sweep only over the living, and use the gap as the judge: compute all pulls once,
# add those that exceed $\lambda$, repeat. Safe screening rules drop columns before that, with
# proof.
#
# </details>
#
# **4. Compare it.** Why not keep the large least-squares weights and drop the rest? *And* what does
# the lasso pay for its zeros? *And* how do you get that back?
#
# <details><summary>Weak</summary>
#
# "Lasso is convex, so it is better."
#
# </details>
#
# <details><summary>Strong</summary>
#
# For orthonormal columns that *is* best-subset selection: paying $\mu$ per living weight, keep $z$
# if $z^2/2>\mu$, so a hard threshold at $\sqrt{2\mu}$, unshrunk. It jumps: a small change of the
# data switches a weight from 0 to $\sqrt{2\mu}$. The soft threshold is continuous, and pays with a
# bias of $\lambda$ on every survivor, the strong ones too. Refit least squares on the survivors, or
# use a weighted or non-convex penalty. With correlated columns dropping small weights goes wrong,
# since each weight depends on who else is in.
#
# </details>
#
# **5. In production.** An L1 term in a neural network trained with Adam, and no weight is zero.
# Why? *And* what do you change? *And* is the smaller model faster?
#
# <details><summary>Weak</summary>
#
# "Increase lambda." (More small numbers, still no zeros.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# It is the bet's third contestant: the subgradient is $\pm\lambda$ on both sides, so weights hop
# across 0, and the noise of mini-batches makes the hops larger. Adam also divides by each weight's
# gradient size, so the effective $\lambda$ differs by weight. Take the data step, then threshold by
# step size times $\lambda$, each weight's own step size. Or prune by size and fine-tune. Scattered
# zeros rarely make dense hardware faster: put the norm on whole rows or channels
# ($\lambda\lVert w_g\rVert_2$, not squared), so that they die together.
#
# </details>
#
# **6. Rebut it.** *"The lasso is sparse because a Laplace prior puts so much probability on zero."*
#
# <details><summary>Weak</summary>
#
# "Right, it is the MAP estimate under a Laplace prior." (The second half is true. The first isn't.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# The Laplace density is continuous: $P(w=0)=0$, before the data and after. Draw from the posterior
# and you never see a zero; its mean isn't sparse either. Only its *mode* is, because the
# log-density has a kink at 0: our wall again. If I believe that features are really absent, I say
# so with a point mass at zero (spike and slab), and pay with a search over subsets.
#
# </details>

# %% [markdown]
# ## 11. The card (2 minutes)
#
# - A minimum is a balance: pull of the data against push-back of the penalty, weight by weight.
# - L1 pushes with $\pm\lambda$ and with anything between at 0: a wall of height $2\lambda$.
# - One weight: $S(z,\lambda)=\mathrm{sign}(z)\max(|z|-\lambda,0)$; ridge: $z/(1+\lambda)$.
# - Certificate, with $r=y-Xw$: $x_j^\top r/n$ is $\lambda$ times the weight's sign if alive, of
#   size $\le\lambda$ if dead.
# - Step: $S(\rho_j,\lambda)/c_j$, with $w_j$ taken out of the residual.
# - The last weight dies at $\max_j|x_j^\top(y-\bar y)|/n$. Units decide the order.
#
# **Two traps:** a $\lambda$ from a book without the $1/n$; zeros expected from gradient descent.
#
# **Say this in 30 seconds:** "At zero, ridge pushes back with nothing, so any pull moves the
# weight. L1 pushes back with up to lambda, so every pull up to lambda is held, and the weight is
# exactly zero. The pull is the column's inner product with the residual, over n. Survivors lose
# lambda too, among correlated columns the choice is unstable, and you need a method that lands on
# zero."
#
# **Recall tomorrow, on paper:** Figure 1 and the two lines of the certificate.
#
# ### Sources
#
# - R. Tibshirani, "Regression Shrinkage and Selection via the Lasso", 1996, sections 1-2.
# - T. Hastie, R. Tibshirani, M. Wainwright, *Statistical Learning with Sparsity*, chapter 2
#   (coordinate descent) and section 5.2 (optimality conditions).
# - J. Friedman, T. Hastie, R. Tibshirani, "Regularization Paths for Generalized Linear Models via
#   Coordinate Descent", 2010, section 2.
# - N. Parikh, S. Boyd, *Proximal Algorithms*, 2014, section 6.5 (norms).
# - T. Park, G. Casella, "The Bayesian Lasso", 2008 (posterior and mode).
# - scikit-learn User Guide, "Linear Models", sections "Lasso" and "Ridge regression".

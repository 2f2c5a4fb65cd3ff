# ---
# title: Gaussian mixture from scratch
# summary: Fit a mixture by EM in log space, match scikit-learn, and say when the likelihood lies.
# difficulty: 4
# importance: 4
# minutes: 60
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "K-means gives me labels. I want probabilities, and clusters that are ellipses: a Gaussian
# > mixture, fitted by EM, numpy only. Show me that every iteration helps, and that your numbers are
# > the library's. What do you need to know?"
#
# <details><summary>Which covariances: full, diagonal, one for all?</summary>
#
# Full, one for each component. The other kinds are this one with entries tied or set to zero.
#
# </details>
#
# <details><summary>Where does EM start?</summary>
#
# From means that the caller gives. EM climbs to a hilltop near its start, so start alike if you
# want to agree. Weights and covariances have defaults.
#
# </details>
#
# <details><summary>How many columns, and can rows repeat?</summary>
#
# Up to a few hundred columns, so a density can be smaller or larger than any float. Rows may
# repeat, so a component can collapse onto one point.
#
# </details>
#
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $x_i$ | `X` | (n, d) | one row an example |
# | $\pi_k$ | `weights` | (k,) | positive, sum to 1 |
# | $\mu_k$ | `means` | (k, d) | one row a component |
# | $\Sigma_k$ | `covariances` | (k, d, d) | symmetric, positive definite |
# | $r_{ik}$ | `resp` | (n, k) | responsibility: probability that component k made row i |
#
# `log_gaussians` (7 min) → `e_step` (6) → `m_step` (7) → `GaussianMixture` (9). Each part uses the
# ones before it.
#
# **What the interviewer is evaluating:** do you stay in logarithms; do your sums run over the right
# axis; can you derive the M step; do you know what a likelihood without bound means.
#
# **If you are late:** cut the iris figure, then `bic`. Never cut the log-sum-exp.

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


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Two components with equal weights: A sits at 0 with standard deviation 1, B at 4 with standard
# deviation 4. A row arrives at $x=-3$. It is 3 away from A, 7 away from B, and on the far side of
# A. How likely is it that **B** made it? Put a number into the cell, then run it.

# %% role="figure"
my_guess = None  # a probability; commit before you run


def bell(x, mean, sd):
    return np.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * np.sqrt(2 * np.pi))


x = np.linspace(-8, 16, 600)
a, b = 0.5 * bell(x, 0, 1), 0.5 * bell(x, 4, 4)
print(f"P(B | x = -3) = {bell(-3, 4, 4) / (bell(-3, 0, 1) + bell(-3, 4, 4)):.2f}, you: {my_guess}")
fig, (top, low) = plt.subplots(2, 1, figsize=(7.5, 5), sharex=True)
top.plot(x, a, color="#0072B2", lw=2, label="A: weight × density")
top.plot(x, b, color="#D55E00", lw=2, label="B: weight × density")
low.plot(x, b / (a + b), color="#D55E00", lw=2, label="P(B | x)")
low.axhline(0.5, color="0.5", lw=1, ls=":", label="one half")
for ax in (top, low):
    ax.axvline(-3, color="0.5", ls="--", lw=1, label="the row at -3")
    ax.legend(loc="center right")
top.set_ylabel("density (1 / unit of x)")
low.set(xlabel="x (units of A's standard deviation)", ylabel="probability", ylim=(-0.05, 1.05))
plt.show()

# %% [markdown]
# *The claim: A owns only the stretch from -2.29 to 1.76. B is farther from the row at -3 and owns
# it with 83%, because for B it is 1.75 standard deviations away and for A it is 3. The wide
# component wins on both sides, and no nearest-centre rule can draw that.*
#
# ## Theory (6-14 min)
#
# **Model.** Draw a component $z$ with probability $\pi_k$, then a row from its Gaussian:
#
# $$\log \mathcal N(x\mid\mu_k,\Sigma_k) = -\tfrac12\Big[d\log 2\pi + \log\det\Sigma_k +
# (x-\mu_k)^\top\Sigma_k^{-1}(x-\mu_k)\Big]. \tag{1}$$
#
# Write $a_{ik} = \log\pi_k + \log\mathcal N(x_i\mid\mu_k,\Sigma_k)$. Then
#
# $$\log p(x_i) = \log\sum_k e^{a_{ik}}, \qquad
# r_{ik} = P(z_i=k\mid x_i) = e^{a_{ik}-\log p(x_i)}. \tag{2}$$
#
# The second is Bayes' rule. Each **row** of $r$ sums to 1.
#
# **Why it needs an iteration.** We maximise $\ell=\frac1n\sum_i\log p(x_i)$. The sum inside the
# logarithm stops us from solving for anything. Differentiate anyway:
#
# $$\frac{\partial\,\log p(x_i)}{\partial\mu_k} =
# \frac{e^{a_{ik}}}{\sum_j e^{a_{ij}}}\,\frac{\partial a_{ik}}{\partial\mu_k} =
# r_{ik}\,\Sigma_k^{-1}(x_i-\mu_k). \tag{3}$$
#
# Sum over $i$ and set it to zero. With $N_k=\sum_i r_{ik}$, the same for $\Sigma_k$, and a Lagrange
# multiplier for $\sum_k\pi_k=1$:
#
# $$\mu_k=\frac1{N_k}\sum_i r_{ik}x_i,\quad
# \Sigma_k=\frac1{N_k}\sum_i r_{ik}(x_i-\mu_k)(x_i-\mu_k)^\top,\quad \pi_k=\frac{N_k}n. \tag{4}$$
#
# These are the mean, covariance and count that you'd write for known labels, with each row split.
# But $r$ depends on the answer. EM fixes $r$ (E step), solves (4) (M step) and repeats.
#
# **Why it never gets worse.** The logarithm is concave, so for any $r$ whose rows sum to 1
#
# $$\ell(\theta)\;\ge\;\frac1n\sum_{i,k} r_{ik}\big(a_{ik}(\theta)-\log r_{ik}\big), \tag{5}$$
#
# with equality exactly if $r$ is (2); $\theta$ stands for all parameters. The E step makes the
# bound touch $\ell$. The M step moves to the top of the bound. So the new $\ell$ is at least the
# new bound, which is at least the old $\ell$. If $\ell$ ever falls, you have a bug: this is the
# best test you own.
#
# **By hand, with three rows** 0, 1, 3; variances 1, equal weights, means
# $1\mp\frac12\log 2$. The ratio of the two densities is $2^{x-1}$, so:
#
# | $x$ | ratio | $r_{i1}$ | $r_{i2}$ |
# |---|---|---|---|
# | 0 | 1/2 | 2/3 | 1/3 |
# | 1 | 1 | 1/2 | 1/2 |
# | 3 | 4 | 1/5 | 4/5 |
#
# $N=(\frac{41}{30},\frac{49}{30})$. New means: $\frac{0.5+0.6}{41/30}=\frac{33}{41}=0.8049$ and
# $\frac{0.5+2.4}{49/30}=\frac{87}{49}=1.7755$. Weights: 0.4556 and 0.5444. Around the **new**
# means the variances are 1.0351 and 1.5618, and $\ell$ goes from -1.7183 to -1.6210.

# %% role="figure"
x3, m3, v3, w3 = np.array([0.0, 1.0, 3.0]), 1 + np.array([-0.5, 0.5]) * np.log(2), 1.0, 0.5
for step in range(2):
    joint = w3 * bell(x3[:, None], m3, np.sqrt(v3))
    r3 = joint / joint.sum(axis=1, keepdims=True)
    print(f"step {step}: mean log-likelihood {np.log(joint.sum(axis=1)).mean():.4f}")
    if step == 0:
        N3 = r3.sum(axis=0)
        m3, w3 = r3.T @ x3 / N3, N3 / 3
        v3 = (r3 * (x3[:, None] - m3) ** 2).sum(axis=0) / N3
        print("r\n", r3.round(4), "\nmeans", m3.round(4))
        print("weights", w3.round(4), "variances", v3.round(4))

# %% [markdown]
# ## Part 1: `log_gaussians` (14-21 min)
#
# Equation (1). With $\Sigma=LL^\top$ (Cholesky, $L$ lower triangular) both hard terms become easy:
# $\log\det\Sigma=2\sum_j\log L_{jj}$, and the quadratic form is $\lVert u\rVert^2$ with
# $Lu=x-\mu$. No inverse, no determinant.
#
# > **Classic failure: stability.** 200 columns with variance $10^{-4}$ have determinant
# > $10^{-800}$, which is 0 as a float, and its logarithm is $-\infty$. The covariance is
# > perfectly well behaved.


# %% role="solution" id="log-gaussians"
def log_gaussians(X, means, covariances):
    """Log density of every row under every Gaussian (natural logarithm).

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 1, d >= 1; floats (float32 too) or ints (bytes too)
    means : array_like of shape (k, d)
    covariances : array_like of shape (k, d, d)
        Symmetric and positive definite; variances and covariances, not standard deviations.

    Returns
    -------
    array of shape (n, k), float64
        Entry (i, j) is log N(x_i | mean j, covariance j), with the constant -d/2 log(2 pi). Right
        (to 1e-4 for float32 input) where the density or the determinant is too small or large for
        a float, and to 1e-6 for floats with spread 1 at 1e7. Needs memory for about n * k * d
        numbers, never n * n or n * d * d. No argument is changed.
    """
    ### BEGIN SOLUTION
    L = np.linalg.cholesky(covariances)
    centred = X - np.asarray(means, dtype=float)[:, np.newaxis]
    u = np.linalg.solve(L, centred.transpose(0, 2, 1))
    half_log_det = np.log(np.diagonal(L, axis1=1, axis2=2)).sum(axis=1)
    return -(u**2).sum(axis=1).T / 2 - half_log_det - centred.shape[2] / 2 * np.log(2 * np.pi)
    ### END SOLUTION


# %% [markdown] role="hint" for="log-gaussians"
# Which of the three terms of (1) depend on the row, which on the component, which on neither?

# %% [markdown] role="hint" for="log-gaussians"
# Centred rows: (k, n, d). `np.linalg.cholesky` and `np.linalg.solve` take stacks: `solve` wants the
# right-hand sides as columns, (k, d, n). Add the squares over the axis of length d.

# %% [markdown] role="hint" for="log-gaussians"
# ```python
# L = np.linalg.cholesky(...)                        # (k, d, d)
# centred = X - ...                                  # (k, n, d)
# u = np.linalg.solve(L, ...)                        # (k, d, n)
# return -0.5 * ...                                  # (n, k)
# ```

# %% role="check" id="log-gaussians-by-hand" points=1 hint="For d = 1 and x at the mean only -log(sd) - log(2 pi) / 2 is left."
"""One column, then two, by hand."""
c = np.log(2 * np.pi) / 2
got = checks.call(log_gaussians, [[0.0], [4.0]], [[0.0], [2.0]], [[[1.0]], [[4.0]]])
checks.close(got, [[-c, -0.5 - np.log(2) - c], [-8 - c, -0.5 - np.log(2) - c]])
got = checks.call(log_gaussians, [[1.0, 2.0]], [[0.0, 0.0]], [[[2.0, 1.0], [1.0, 5.0]]])
checks.close(got, [[-0.5 - np.log(3) - 2 * c]])

# %% role="check" id="log-gaussians-leaves-inputs" points=1
"""Rows, means and covariances stay as they were."""
rng = checks.rng("log-gaussians-leaves-inputs")
S = np.array([[[2.0, 0.3], [0.3, 1.0]], [[1.0, 0.0], [0.0, 3.0]]])
checks.leaves_inputs(log_gaussians, rng.normal(size=(4, 2)), rng.normal(size=(2, 2)), S)

# %% role="hidden" id="log-gaussians-matches-scipy" points=2 hint="Compare term by term: the constant, the log-determinant, the quadratic form with every entry of the covariance."
"""scipy's values for full covariances, several shapes."""
import scipy.stats


def theirs(X, means, covariances):
    pairs = zip(means, covariances, strict=True)
    columns = [scipy.stats.multivariate_normal(m, S).logpdf(X) for m, S in pairs]
    return np.column_stack(columns)


rng = checks.rng("log-gaussians-matches-scipy")
for n, k, d in ((7, 3, 2), (5, 2, 4)):
    X, means = rng.normal(size=(n, d)), rng.normal(size=(k, d))
    B = rng.normal(size=(k, d, d))
    S = B @ B.transpose(0, 2, 1) + 0.5 * np.eye(d)
    expected = checks.reference(theirs, X, means, S)
    checks.close(checks.call(log_gaussians, X, means, S), expected, rtol=1e-8, atol=1e-8)

# %% role="hidden" id="log-gaussians-many-columns" points=2 hint="What is the determinant of 130 columns with variance 0.0001, as a float? And the product of their standard deviations?"
"""130 columns, variances of 0.0001 or a million: the determinant is no float, its logarithm is."""
rng = checks.rng("log-gaussians-many-columns")
d = 130
for scale in (1e-4, 1e6):
    v = scale * rng.uniform(0.5, 2, size=(2, d))
    X, means = np.sqrt(scale) * rng.normal(size=(3, d)), np.zeros((2, d))
    S = np.stack([np.diag(each) for each in v])
    expected = -0.5 * ((X[:, None] ** 2 / v).sum(axis=2) + np.log(2 * np.pi * v).sum(axis=1))
    checks.close(checks.call(log_gaussians, X, means, S), expected, rtol=1e-8)

# %% role="hidden" id="log-gaussians-far" points=1 hint="exp(-5000) is 0. Where do you leave the logarithm? And where do you subtract the mean?"
"""100 standard deviations away: near -5000, not minus infinity. At 1e7: the same as at 0."""
far = checks.rng("log-gaussians-far").uniform(100, 300)
got = checks.call(log_gaussians, [[far, 0.0], [0.0, -far]], [[0.0, 0.0]], [np.eye(2)])
checks.close(got, np.full((2, 1), -0.5 * far**2 - np.log(2 * np.pi)), rtol=1e-8)
got = checks.call(log_gaussians, [[1e7, 1e7 - 1.0]], [[1e7, 1e7 + 1.0]], [np.eye(2)])
checks.close(got, [[-2.0 - np.log(2 * np.pi)]], rtol=1e-6)

# %% role="hidden" id="log-gaussians-memory" points=1 hint="A row has one quadratic form. How many numbers has the largest table on the way to it?"
"""1500 rows of 20 columns need no table of 1500 x 1500, nor of 1500 x 20 x 20."""
X = np.arange(30_000).reshape(1500, 20) / 10_000  # memory asks for sizes only
S = np.array([np.eye(20) + 0.2])
used = checks.call(checks.in_candidate(peak_bytes), log_gaussians, X, np.zeros((1, 20)), S).value
checks.at_most(used, 4_000_000, "bytes")

# %% role="hidden" id="log-gaussians-dtypes" points=1 hint="0 - 3 is 253 in bytes. Convert before you subtract."
"""Integers, bytes and float32 are welcome."""
rng = checks.rng("log-gaussians-dtypes")
X, means = rng.integers(-3, 4, size=(5, 2)), rng.integers(-3, 4, size=(2, 2))
S = np.array([[[2, 1], [1, 3]], [[5, -2], [-2, 1]]])
exact = np.stack([X - m for m in means], axis=1).astype(float)
form = np.einsum("nki,kij,nkj->nk", exact, np.linalg.inv(S), exact)
expected = -0.5 * (form + np.log([5.0, 1.0])) - np.log(2 * np.pi)
checks.close(checks.call(log_gaussians, X, means, S), expected, rtol=1e-8)
X, means = X + 3, means + 3  # the same differences, in bytes that must not wrap around
checks.close(checks.call(log_gaussians, X.astype("u1"), means.astype("u1"), S), expected, rtol=1e-8)
got = checks.call(log_gaussians, X.astype("f4"), means.astype("f4"), S.astype("f4"))
checks.close(got, expected, rtol=1e-4, atol=1e-4)

# %% [markdown]
# ## Part 2: `e_step` (21-27 min)
#
# Equation (2), for rows where every $e^{a_{ik}}$ is 0 or infinite. Pull the largest out of the sum:
#
# $$\log\sum_k e^{a_k} = m + \log\sum_k e^{a_k-m},\qquad m=\max_k a_k. \tag{6}$$
#
# One term is now exactly 1, so the logarithm is safe. Each row has its own $m$.
#
# > **Classic failure: missing normalisation.** A sum over the wrong axis gives numbers between 0
# > and 1 that look right, and EM still moves. Check the row sums.


# %% role="solution" id="e-step"
def e_step(X, weights, means, covariances):
    """Log density of each row under the mixture, and the responsibilities.

    Parameters
    ----------
    X, means, covariances : as for `log_gaussians`
    weights : array_like of shape (k,), positive, sum to 1

    Returns
    -------
    log_density : array of shape (n,), float64
        log p(x_i), a value for each row, not their mean or sum.
    resp : array of shape (n, k), float64
        P(component j | x_i); each row sums to 1. Right and finite where every density of a row is
        too small (or too large) for a float. No argument is changed.
    """
    ### BEGIN SOLUTION
    joint = np.log(weights) + log_gaussians(X, means, covariances)
    top = joint.max(axis=1, keepdims=True)
    log_density = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return log_density[:, 0], np.exp(joint - log_density)
    ### END SOLUTION


# %% [markdown] role="hint" for="e-step"
# A row lies 50 standard deviations from both means. What is `np.exp` of each log density, and what
# do you then divide by?

# %% [markdown] role="hint" for="e-step"
# Stay at $a_{ik}$, shape (n, k). The maximum and the sum run over components: `axis=1`, with
# `keepdims=True` so that (n, 1) lines up with (n, k).

# %% [markdown] role="hint" for="e-step"
# ```python
# joint = np.log(weights) + log_gaussians(...)       # (n, k)
# top = joint.max(axis=..., keepdims=True)
# log_density = top + np.log(...)                    # (n, 1)
# return ..., np.exp(joint - log_density)
# ```

# %% role="check" id="e-step-by-hand" points=1 hint="The table of the three rows; then weights 1/5 and 4/5 at one row where the densities agree."
"""The three rows from the theory, and one row that only the weights decide."""
half = np.log(2) / 2
means = [[1 - half], [1 + half]]
got = checks.call(e_step, [[0.0], [1.0], [3.0]], [0.5, 0.5], means, np.ones((2, 1, 1)))
density, resp = checks.unpack(got, "log_density", "resp")
checks.close(resp, [[2 / 3, 1 / 3], [1 / 2, 1 / 2], [1 / 5, 4 / 5]])
checks.close(density, [-1.42010364, -0.97899516, -2.75585161], atol=1e-7)
got = checks.call(e_step, [[1.0]], [0.2, 0.8], means, np.ones((2, 1, 1)))
density, resp = checks.unpack(got, "log_density", "resp")
checks.close(resp, [[0.2, 0.8]])
checks.close(density, [-0.97899516], atol=1e-7)

# %% role="check" id="e-step-shapes" points=1 hint="Each row is shared out among the components."
"""Shapes (n,) and (n, k), rows that sum to 1, inputs untouched."""
rng = checks.rng("e-step-shapes")
given = rng.normal(size=(6, 2)), np.array([0.5, 0.3, 0.2]), rng.normal(size=(3, 2)), [np.eye(2)] * 3
density, resp = checks.unpack(checks.call(e_step, *given), "log_density", "resp")
checks.same_type_and_shape(density, np.zeros(6))
checks.same_type_and_shape(resp, np.zeros((6, 3)))
checks.close(np.sum(resp.value, axis=1), np.ones(6), hint="The sums of the rows of resp.")
checks.leaves_inputs(e_step, *given)

# %% role="hidden" id="e-step-matches-sklearn" points=2 hint="Weights inside the logarithm, the sum over components, one density a row."
"""scikit-learn's score_samples and predict_proba for the same parameters."""
import sklearn.mixture


def theirs(X, weights, means, covariances):
    model = sklearn.mixture.GaussianMixture(len(weights))
    model.weights_, model.means_, model.covariances_ = weights, means, covariances
    precisions = [np.linalg.cholesky(np.linalg.inv(S)) for S in covariances]
    model.precisions_cholesky_ = np.array(precisions)
    return model.score_samples(X), model.predict_proba(X)


rng = checks.rng("e-step-matches-sklearn")
for n, k, d in ((8, 3, 2), (5, 4, 3)):
    X, means = rng.normal(size=(n, d)), rng.normal(size=(k, d))
    B = rng.normal(size=(k, d, d))
    S = B @ B.transpose(0, 2, 1) + 0.5 * np.eye(d)
    weights = rng.permutation(np.arange(1, k + 1)) / np.arange(1, k + 1).sum()
    expected = checks.reference(theirs, X, weights, means, S)
    density, resp = checks.unpack(checks.call(e_step, X, weights, means, S), "log_density", "resp")
    checks.close(density, expected[0], rtol=1e-7, atol=1e-7)
    checks.close(resp, expected[1], rtol=1e-6, atol=1e-8)

# %% role="hidden" id="e-step-far-rows" points=2 hint="Subtract a maximum before exp: whose? And let a small probability be small."
"""Near and far rows together: none divides zero by zero."""
far = checks.rng("e-step-far-rows").uniform(50, 90)
X = np.array([[0.0], [far], [-far], [3 * far]])
got = checks.call(e_step, X, [0.25, 0.75], [[-0.01], [0.01]], np.ones((2, 1, 1)))
density, resp = checks.unpack(got, "log_density", "resp")
odds = 3 * np.exp(0.02 * X[:, 0])
checks.close(resp, np.column_stack([1 / (1 + odds), odds / (1 + odds)]), rtol=1e-6)
base = -0.5 * (X[:, 0] + 0.01) ** 2 - np.log(2 * np.pi) / 2 + np.log(0.25) + np.log1p(odds)
checks.close(density, base, rtol=1e-8, atol=1e-8)
half = np.log(2) / 2  # the means of the theory: the ratio at x is 2 to the power x - 1
given = [0.5, 0.5], [[1 - half], [1 + half]], np.ones((2, 1, 1))
_, resp = checks.unpack(checks.call(e_step, [[61.0], [3e3]], *given), "log_density", "resp")
checks.close(resp, [[1 / (1 + 2**60), 1.0], [0.0, 1.0]], rtol=1e-6, atol=1e-200)

# %% role="hidden" id="e-step-huge-densities" points=1 hint="A density may be larger than any float: one variance of 1e-8 gives about 4000, and they multiply."
"""100 columns with variance 1e-8: the density overflows, the answer does not."""
d, scale = 100, 1e-4
X = scale * checks.rng("e-step-huge-densities").normal(size=(3, d))
means = np.array([np.zeros(d), np.full(d, 0.01 * scale)])
S = np.repeat([scale**2 * np.eye(d)], 2, axis=0)
density, resp = checks.unpack(checks.call(e_step, X, [0.4, 0.6], means, S), "log_density", "resp")
near = np.log([0.4, 0.6]) - 0.5 * ((X[:, None] - means) ** 2).sum(axis=2) / scale**2
share = np.exp(near) / np.exp(near).sum(axis=1, keepdims=True)
checks.close(resp, share, rtol=1e-6)
constant = -d / 2 * np.log(2 * np.pi * scale**2)
checks.close(density, constant + np.log(np.exp(near).sum(axis=1)), rtol=1e-8)

# %% [markdown]
# ## Part 3: `m_step` (27-34 min)
#
# Equation (4), plus one line that isn't in it: `reg_covar` on every **diagonal** entry of every
# covariance. A component that holds one row has covariance zero, and Cholesky stops there.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | covariance | divided by $N_k$ | same | it maximises the likelihood; $N_k-1$ doesn't |
# | `reg_covar` | added to the diagonal, 1e-6 | same | units of x²: scale columns; $\ell$ may fall |
# | empty component | finite mean, weight 0 | adds 2e-15 to $N_k$ | 0/0 is NaN, then everywhere |
#
# Weighted sums of squares minus the squared mean are the same on paper. On timestamps they lose
# every digit, so centre first.


# %% role="solution" id="m-step"
def m_step(X, resp, reg_covar=1e-6):
    """Weights, means and covariances that are best for given responsibilities.

    Parameters
    ----------
    X : array_like of shape (n, d); floats or ints (bytes too)
    resp : array_like of shape (n, k), entries in [0, 1], rows sum to 1 (float32, ints too)
    reg_covar : float >= 0, added to the diagonal of every covariance

    Returns
    -------
    weights : array of shape (k,), sum to 1
    means : array of shape (k, d)
    covariances : array of shape (k, d, d)
        Around the new means, divided by N_k = sum of column k of resp. Right to 1e-6 of the
        variance for data with spread 1 at 1e7.

    A component with N_k = 0 gets weight 0 (up to 1e-10) and any finite mean and covariance; one
    with N_k = 1e-5 is still right to 1e-4. No argument is changed.
    """
    ### BEGIN SOLUTION
    X, resp = np.asarray(X), np.asarray(resp, dtype=float)
    N = np.maximum(resp.sum(axis=0), 1e-200)
    means = resp.T @ X / N[:, np.newaxis]
    centred = X - means[:, np.newaxis]
    weighted = centred * resp.T[:, :, np.newaxis]
    covariances = weighted.transpose(0, 2, 1) @ centred / N[:, np.newaxis, np.newaxis]
    return N / len(X), means, covariances + reg_covar * np.eye(X.shape[1])
    ### END SOLUTION


# %% [markdown] role="hint" for="m-step"
# If `resp` held only zeros and ones, what would you compute for each group?

# %% [markdown] role="hint" for="m-step"
# `resp.T @ X` is (k, d): all weighted sums at once. Centred rows are (k, n, d); a covariance is
# (d, n) times (n, d), with each row weighted **once**.

# %% [markdown] role="hint" for="m-step"
# ```python
# N = ...                                            # (k,)
# means = resp.T @ X / ...                           # (k, d)
# centred = X - means[:, np.newaxis]                 # (k, n, d)
# covariances = (...).transpose(0, 2, 1) @ centred / ...
# return N / ..., means, covariances + ...
# ```

# %% role="check" id="m-step-by-hand" points=1 hint="The numbers of the three rows; reg_covar comes on top of the variance."
"""The three rows from the theory."""
r = np.array([[2 / 3, 1 / 3], [1 / 2, 1 / 2], [1 / 5, 4 / 5]])
got = checks.call(m_step, [[0.0], [1.0], [3.0]], r, 0.25)
weights, means, covariances = checks.unpack(got, "weights", "means", "covariances")
checks.close(weights, [41 / 90, 49 / 90])
checks.close(means, [[33 / 41], [87 / 49]])
checks.close(covariances, [[[69 / 41 - (33 / 41) ** 2 + 0.25]], [[33 / 7 - (87 / 49) ** 2 + 0.25]]])

# %% role="check" id="m-step-leaves-inputs" points=1
"""Rows and responsibilities stay as they were."""
rng = checks.rng("m-step-leaves-inputs")
checks.leaves_inputs(m_step, rng.normal(size=(5, 2)), rng.dirichlet(np.ones(3), size=5))

# %% role="hidden" id="m-step-matches-numpy" points=2 hint="N_k in every denominator, each row weighted once, reg_covar on the diagonal only."
"""numpy's weighted averages and covariances, component by component."""
rng = checks.rng("m-step-matches-numpy")
for n, k, d, reg in ((9, 2, 3, 0.5), (12, 4, 2, 0.0)):
    X, resp = rng.normal(size=(n, d)) + 1, rng.dirichlet(np.arange(1.0, k + 1), size=n)
    if k == 4:  # a component that hardly has a row still divides by its own N_k
        resp[:, 0] *= 1e-5
        resp /= resp.sum(axis=1, keepdims=True)
    weights, means, covariances = checks.unpack(
        checks.call(m_step, X, resp, reg), "weights", "means", "covariances"
    )
    checks.close(weights, resp.mean(axis=0))
    tol = 1e-4 if k == 4 else 1e-7
    checks.close(means, [np.average(X, axis=0, weights=r) for r in resp.T], rtol=tol, atol=tol)
    expected = [np.cov(X.T, aweights=r, ddof=0) + reg * np.eye(d) for r in resp.T]
    checks.close(covariances, expected, rtol=tol, atol=tol)

# %% role="hidden" id="m-step-one-row" points=2 hint="What is the covariance of one row, and what does Cholesky say to it?"
"""A component with one row, or with equal rows, keeps a usable covariance."""
rng = checks.rng("m-step-one-row")
X = rng.integers(-4, 5, size=(6, 2)).astype(float)
X[1] = X[2]
resp = np.array([[1, 0, 0], [0, 1, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1], [0, 0, 1]])
weights, means, covariances = checks.unpack(
    checks.call(m_step, X, resp), "weights", "means", "covariances"
)
checks.finite(covariances)
checks.same_type_and_shape(covariances, np.zeros((3, 2, 2)))
checks.close(weights, [1 / 6, 1 / 3, 1 / 2])
checks.close(means, [X[0], X[1], X[3:].mean(axis=0)])
checks.close(covariances.value[:2], [1e-6 * np.eye(2)] * 2, rtol=1e-6, atol=1e-12)

# %% role="hidden" id="m-step-far-from-zero" points=1 hint="A difference of two numbers near 1e14 has lost the digits that you want. Centre first."
"""Columns with spread 1 around 10 million."""
rng = checks.rng("m-step-far-from-zero")
X = rng.integers(-3, 4, size=(11, 2)).astype(float)
resp = rng.dirichlet([2.0, 3.0], size=11)
_, means, covariances = checks.unpack(
    checks.call(m_step, X + 1e7, resp, 0.0), "weights", "means", "covariances"
)
expected = [np.cov(X.T, aweights=r, ddof=0) for r in resp.T]
checks.close(covariances, expected, rtol=1e-6, atol=2e-6)
checks.close(means, (resp.T @ X) / resp.sum(axis=0)[:, None] + 1e7, atol=1e-3, rtol=0)

# %% role="hidden" id="m-step-empty" points=1 hint="0 / 0 is nan, and one nan is soon everywhere."
"""A component without rows: no NaN, and the others are right."""
rng = checks.rng("m-step-empty")
X = rng.normal(size=(7, 2))
resp = np.column_stack([np.ones(7), np.zeros(7)]).astype(np.float32)
weights, means, covariances = checks.unpack(
    checks.call(m_step, X, resp, 0.1), "weights", "means", "covariances"
)
for got, like in ((means, np.zeros((2, 2))), (covariances, np.zeros((2, 2, 2)))):
    checks.finite(got)
    checks.same_type_and_shape(got, like)
checks.close(weights, [1.0, 0.0], atol=1e-10)
checks.close(means.value[0], X.mean(axis=0))
checks.close(covariances.value[0], np.cov(X.T, ddof=0) + 0.1 * np.eye(2))

# %% role="hidden" id="m-step-dtypes" points=1 hint="A sum of bytes ends at 255. Convert to float64 before you multiply."
"""Integers, lists and bytes."""
rng = checks.rng("m-step-dtypes")
X, labels = rng.integers(120, 129, size=(8, 3)), np.array([0, 1, 1, 0, 1, 1, 0, 1])
resp = np.eye(2, dtype=int)[labels]
expected = [np.cov(X[labels == j].T, ddof=0) + 1e-6 * np.eye(3) for j in range(2)]
for rows, shares in ((X, resp), (X.tolist(), resp.tolist()), (X.astype("u1"), resp.astype("u1"))):
    weights, means, covariances = checks.unpack(
        checks.call(m_step, rows, shares), "weights", "means", "covariances"
    )
    checks.close(means, [X[labels == j].mean(axis=0) for j in range(2)], rtol=1e-6)
    checks.close(covariances, expected, rtol=1e-5, atol=1e-6)

# %% [markdown]
# ## Part 4: `GaussianMixture` (34-43 min)
#
# Now the loop, and an interface that a colleague can swap for the library's.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | missing start | overall covariance, equal weights | k-means, then an M step | another hilltop |
# | `precisions_init` | **inverse** covariances | same | same shape, so nothing complains |
# | progress | mean log density of an E step | same (`lower_bounds_`) | so `tol` ignores n |
# | stop | change below `tol` (1e-3) | same; warns if never | small change isn't a maximum |
#
# BIC is $-2n\ell + q\log n$, where $q$ counts free parameters.
#
# > **Classic failure: off-by-one in dimensions.** A covariance is symmetric, so it has
# > $d(d+1)/2$ free entries, and the last weight follows from the others.


# %% role="solution" id="mixture"
class GaussianMixture:
    """Gaussian mixture with full covariances, fitted by EM, in scikit-learn's conventions.

    Parameters
    ----------
    means_init : array_like (k, d), where EM starts
    weights_init : array_like (k,), or None for equal weights
    precisions_init : array_like (k, d, d), INVERSE covariances, or None: that of all rows for each
    reg_covar : float, handed to `m_step` every time
    tol, max_iter : see `fit`; max_iter >= 1

    Attributes (after fit)
    ----------------------
    weights_ (k,), means_ (k, d), covariances_ (k, d, d) : arrays, as the last M step left them
    lower_bounds_ : list of floats, the mean log density of the rows in each E step
    n_iter_ : int, how many iterations (pairs of an E and an M step) there were
    converged_ : bool
    """

    def __init__(
        self, means_init, weights_init=None, precisions_init=None,
        reg_covar=1e-6, tol=1e-3, max_iter=100,
    ):  # fmt: skip
        self.means_init = means_init
        self.weights_init = weights_init
        self.precisions_init = precisions_init
        self.reg_covar = reg_covar
        self.tol = tol
        self.max_iter = max_iter

    def _start(self, X):
        """Weights, means and PRECISIONS to start from, as arrays; given to you."""
        k = len(self.means_init)
        weights, precisions = self.weights_init, self.precisions_init
        if weights is None:
            weights = np.full(k, 1 / k)
        if precisions is None:
            overall = np.atleast_2d(np.cov(np.transpose(X), ddof=0))
            overall = overall + self.reg_covar * np.eye(len(overall))
            precisions = np.repeat([np.linalg.inv(overall)], k, axis=0)
        return tuple(np.array(each, dtype=float) for each in (weights, self.means_init, precisions))

    def fit(self, X, y=None):
        """Fit to X, array_like (n, d). y is ignored. Returns the estimator itself.

        An iteration is an E step, then an M step; then the mean log density of that E step is
        appended to lower_bounds_. Stop after the first iteration (not before the second) where it
        differs from that of the iteration before by less than tol in absolute value: converged_
        is then True. Else stop after max_iter iterations, with converged_ False. A second fit
        starts afresh. X and the starting values are not changed.
        """
        ### BEGIN SOLUTION
        weights, means, precisions = self._start(X)
        theta = weights, means, np.linalg.inv(precisions)
        self.lower_bounds_, self.converged_, last = [], False, np.inf
        for self.n_iter_ in range(1, self.max_iter + 1):
            log_density, resp = e_step(X, *theta)
            theta = m_step(X, resp, self.reg_covar)
            self.lower_bounds_.append(np.mean(log_density))
            if abs(self.lower_bounds_[-1] - last) < self.tol:
                self.converged_ = True
                break
            last = self.lower_bounds_[-1]
        self.weights_, self.means_, self.covariances_ = theta
        return self
        ### END SOLUTION

    def score_samples(self, X):
        """Log density of each row, array (n,)."""
        return e_step(X, self.weights_, self.means_, self.covariances_)[0]

    def predict_proba(self, X):
        """Responsibilities for X, here and below array_like (n, d): array (n, k)."""
        ### BEGIN SOLUTION
        return e_step(X, self.weights_, self.means_, self.covariances_)[1]
        ### END SOLUTION

    def predict(self, X):
        """Most probable component of each row, array (n,) of ints; a tie goes to the lowest."""
        ### BEGIN SOLUTION
        return self.predict_proba(X).argmax(axis=1)
        ### END SOLUTION

    def score(self, X):
        """Mean log density of the rows under the fitted parameters, a float."""
        ### BEGIN SOLUTION
        return self.score_samples(X).mean()
        ### END SOLUTION

    def bic(self, X):
        """-2 * n * score(X) + q * log(n), for the n rows of this X; q counts free parameters."""
        ### BEGIN SOLUTION
        n, (k, d) = len(X), self.means_.shape
        q = k - 1 + k * d + k * d * (d + 1) / 2
        return -2 * n * self.score(X) + q * np.log(n)
        ### END SOLUTION


# %% [markdown] role="hint" for="mixture"
# `e_step` wants covariances. What does `_start` give you?

# %% [markdown] role="hint" for="mixture"
# Keep the last bound, starting from $\infty$: the first difference is infinite, so the loop can't
# stop before the second iteration. $q=(k-1)+kd+kd(d+1)/2$.

# %% [markdown] role="hint" for="mixture"
# ```python
# theta = weights, means, ...                        # three arrays
# for self.n_iter_ in range(1, ...):
#     log_density, resp = e_step(X, *theta)
#     theta = m_step(...)
#     ...                                            # append, compare, break
# self.weights_, self.means_, self.covariances_ = theta
# ```

# %% [markdown] role="hint" for="mixture"
# **Symptom: `lower_bounds_` falls.** With `reg_covar=0` a step is wrong then. Run parts 2 and 3
# once by hand and see which of them lowers the bound (5).

# %% role="check" id="mixture-interface" points=1 hint="fit returns self; predict_proba is (n, k), predict is (n,)."
"""What a caller of scikit-learn would expect, from a list of rows."""
rng = checks.rng("mixture-interface")
X = np.concatenate([rng.normal(size=(9, 3)), rng.normal(size=(8, 3)) + np.array([9.0, -7.0, 4.0])])
model = checks.call(GaussianMixture, [[0, 0, 0], [9, -7, 4]]).value
same = checks.call(model.fit, X.tolist()).value
weights = checks.attribute(same, "weights_")
checks.same_type_and_shape(weights, np.zeros(2))
checks.close(np.sum(weights.value), 1.0, hint="The sum of weights_.")
checks.same_type_and_shape(checks.attribute(model, "means_"), np.zeros((2, 3)))
checks.same_type_and_shape(checks.attribute(model, "covariances_"), np.zeros((2, 3, 3)))
proba = checks.call(model.predict_proba, X)
checks.same_type_and_shape(proba, np.zeros((17, 2)))
checks.close(proba.value.sum(axis=1), np.ones(17), hint="The sums of the rows.")
labels = checks.call(model.predict, X)
checks.same_type_and_shape(labels, np.zeros(17))
checks.equal(labels, proba.value.argmax(axis=1))
checks.that(isinstance(checks.call(model.score, X).value, float), "score(X) is not one float.")

# %% role="check" id="mixture-monotone" points=1 hint="Theory, equation (5): with reg_covar = 0 no iteration can lower the mean log density."
"""The mean log density rises in every iteration, and the last parameters are better still."""
t = np.arange(40.0)
X = np.column_stack([np.sin(2 * t) + 1.5 * (t > 24), np.cos(3 * t) * (1 + (t > 24))])
model = checks.call(GaussianMixture, X[[3, 30]], reg_covar=0.0, tol=0.0, max_iter=8).value
checks.call(model.fit, X)
bounds = checks.attribute(model, "lower_bounds_")
checks.finite(bounds)
checks.same_type_and_shape(np.asarray(bounds.value), np.zeros(8))
last = checks.call(model.score, X)
checks.finite(last)
checks.that(np.ndim(last.value) == 0, "score is one number, the mean over the rows.", got=last)
steps = np.diff([*bounds.value, last.value])
rises = (steps >= -1e-9).all() and steps[0] > 1e-4
checks.that(rises, "lower_bounds_, with score(X) at the end, falls or stands still.", got=bounds)

# %% role="hidden" id="mixture-matches-sklearn" points=3 hint="Invert the precisions, pass reg_covar on, record the E step, stop at a change below tol."
"""scikit-learn's parameters, bounds and iterations, from the same start."""
import sklearn.mixture


def theirs(X, new, weights, means, precisions, reg_covar, tol):
    model = sklearn.mixture.GaussianMixture(
        len(weights), weights_init=weights, means_init=means, precisions_init=precisions,
        reg_covar=reg_covar, tol=tol,
    ).fit(X)  # fmt: skip
    fitted = model.weights_, model.means_, model.covariances_
    answers = model.predict_proba(new), model.score(new)
    return fitted, model.lower_bounds_, (model.n_iter_, model.converged_), answers


rng = checks.rng("mixture-matches-sklearn")
for k, d, reg, tol in ((2, 3, 0.05, 1e-3), (3, 2, 9.0, 1e-2)):  # 9: the bound may fall, too
    centres = 4 * np.eye(k, d)
    X = np.concatenate([c + rng.normal(size=(14, d)) * (0.5 + c) ** 0.5 for c in centres])
    start = np.arange(1, k + 1) / np.arange(1, k + 1).sum(), centres + 0.5
    narrow = [np.diag(rng.uniform(0.2, 0.7, size=d)) + 0.15 * np.ones((d, d)) for _ in centres]
    start = *start, np.array(narrow)  # precisions that are not diagonal
    new = rng.normal(size=(6, d)) * 2 + 1
    found = checks.reference(theirs, X, new, *start, reg, tol)
    fitted, bounds, (n_iter, converged), answers = found
    weights, means, precisions = start
    model = checks.call(
        GaussianMixture, means, weights_init=weights, precisions_init=precisions, reg_covar=reg,
        tol=tol,
    ).value  # fmt: skip
    checks.call(model.fit, X)
    hint = "A number per iteration. The first is of the start: is it right? Then look at the stop."
    checks.close(checks.attribute(model, "lower_bounds_"), bounds, rtol=1e-6, hint=hint)
    checks.equal(checks.attribute(model, "n_iter_"), n_iter)
    checks.equal(checks.attribute(model, "converged_"), converged)
    for name, value in zip(("weights_", "means_", "covariances_"), fitted, strict=True):
        checks.close(checks.attribute(model, name), value, rtol=1e-5, atol=1e-6)
    checks.close(checks.call(model.predict_proba, new), answers[0], rtol=1e-5, atol=1e-6)
    checks.close(checks.call(model.score, new), answers[1], rtol=1e-6)

# %% role="hidden" id="mixture-steps" points=1 hint="max_iter counts pairs of an E and an M step. Only a small change makes converged_ True."
"""One iteration or five, exactly, with the parameters of the last M step."""
rng = checks.rng("mixture-steps")
X = rng.normal(size=(30, 2)) * [1, 3]
for steps in (1, 5):
    model = checks.call(GaussianMixture, X[:2], tol=0.0, max_iter=steps).value
    checks.call(model.fit, X)
    checks.equal(checks.attribute(model, "n_iter_"), steps)
    checks.equal(checks.attribute(model, "converged_"), False)
    bounds = checks.attribute(model, "lower_bounds_").value
    checks.same_type_and_shape(np.asarray(bounds), np.zeros(steps))
X = np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]])  # equal components never move from here
model = checks.call(GaussianMixture, np.zeros((2, 2)), tol=0.0, max_iter=20).value
checks.call(model.fit, X)
checks.equal(checks.attribute(model, "n_iter_"), 20, hint="With tol=0 no change is below tol.")
checks.equal(checks.attribute(model, "converged_"), False)
checks.equal(checks.call(model.predict, X), [0, 0, 0, 0], hint="A tie goes to the lowest.")
X = [[-1.0], [1.0]] * 3 + [[8.0], [12.0]]  # one step: weights 3/4 and 1/4, deviations 1 and 2
model = checks.call(
    GaussianMixture, [[0.0], [10.0]], precisions_init=np.ones((2, 1, 1)), max_iter=1
).value
checks.call(model.fit, X)
hint = "The border is at 3.68, and the wide component owns what is far to the left, too."
checks.equal(checks.call(model.predict, [[3.55], [3.8], [-14.0]]), [0, 1, 1], hint=hint)

# %% role="hidden" id="mixture-bic" points=1 hint="Count: weights, means, and the entries of a symmetric matrix, for each component."
"""scikit-learn's BIC for two shapes."""
import sklearn.mixture


def theirs(X, means, precisions):
    k = len(means)
    model = sklearn.mixture.GaussianMixture(
        k, weights_init=np.full(k, 1 / k), means_init=means, precisions_init=precisions,
        tol=1e6, max_iter=2,
    )  # fmt: skip
    return model.fit(X).bic(X[2:])


rng = checks.rng("mixture-bic")
for n, k, d in ((40, 2, 3), (50, 3, 1)):
    X = rng.normal(size=(n, d)) + 1.5 * (np.arange(n) % k)[:, None]
    means, precisions = np.arange(k)[:, None] + np.zeros(d), np.repeat([np.eye(d)], k, axis=0)
    model = checks.call(
        GaussianMixture, means, precisions_init=precisions, tol=1e6, max_iter=2
    ).value
    checks.call(model.fit, X)
    hint = "The first bound has none before it to compare with."
    checks.equal(checks.attribute(model, "n_iter_"), 2, hint=hint)
    expected = checks.reference(theirs, X, means, precisions)
    checks.close(checks.call(model.bic, X[2:].tolist()), expected, rtol=1e-6)

# %% role="hidden" id="mixture-twice" points=1 hint="fit starts from means_init every time, and writes into nothing that it was given."
"""A second fit starts afresh, and nothing given is changed."""
rng = checks.rng("mixture-twice")
X = np.concatenate([rng.normal(size=(15, 2)), rng.normal(size=(15, 2)) + 3])
start = X[[0, 20]]
model = checks.call(GaussianMixture, start, max_iter=4).value
checks.leaves_inputs(model.fit, X)
first = checks.attribute(model, "means_").value
checks.call(model.fit, X)
checks.close(checks.attribute(model, "means_"), first)
checks.that(np.size(checks.attribute(model, "lower_bounds_").value) <= 4, "Old bounds are kept.")
checks.close(checks.attribute(model, "means_init"), start)
X = np.array([[1.0, 0], [-1, 0], [0, 1], [0, -1]])
model = checks.call(GaussianMixture, [[0.0, 0.0]], max_iter=2).value
hint = "The second iteration changes nothing for the first rows, and much for the others."
for rows, converged in ((X, True), (X, True), (3 * X + 5, False)):
    checks.call(model.fit, rows)
    checks.equal(checks.attribute(model, "n_iter_"), 2, hint=hint)
    checks.equal(checks.attribute(model, "converged_"), converged, hint=hint)
    fresh = checks.call(GaussianMixture, [[0.0, 0.0]], max_iter=2).value
    checks.call(fresh.fit, rows)
    bounds = checks.attribute(fresh, "lower_bounds_").value
    checks.close(checks.attribute(model, "lower_bounds_"), bounds, hint="Nothing is kept.")

# %% role="hidden" id="mixture-repeated-rows" points=1 hint="Twelve equal rows are a component with covariance zero, unless reg_covar reaches every M step."
"""A component that collapses onto equal rows stays finite."""
rng = checks.rng("mixture-repeated-rows")
X = np.concatenate([rng.normal(size=(20, 2)), np.full((12, 2), 9.0)])
start, precisions = [[0.0, 0.0], [9.0, 9.0]], [np.eye(2), np.eye(2)]
model = checks.call(GaussianMixture, start, precisions_init=precisions, reg_covar=0.01).value
checks.call(model.fit, X)
got = checks.attribute(model, "covariances_")
checks.same_type_and_shape(got, np.zeros((2, 2, 2)))
checks.close(got.value[1], 0.01 * np.eye(2), atol=1e-4)
checks.close(checks.attribute(model, "weights_"), [20 / 32, 12 / 32], atol=1e-3)
checks.close(checks.call(model.predict_proba, [[9.0, 9.0]]), [[0.0, 1.0]], atol=1e-3)

# %% [markdown]
# ## Experiments (43-48 min)
#
# **The trap in the objective.** Twenty rows from one Gaussian, weights of one half. Component 1
# fits them all; component 2 sits on the first row and shrinks. Before you run: as its standard
# deviation goes to zero, where does the mean log-likelihood of the 20 rows go?

# %% role="figure"
x20, fresh = np.random.default_rng(5).normal(size=20), np.random.default_rng(6).normal(size=2000)
widths = np.logspace(0, -60, 240)


def mean_log_density(x, sd):
    parts = [0.5 * bell(x, x20.mean(), x20.std()), 0.5 * bell(x, x20[0], sd)]
    return np.log(sum(parts)).mean()


fig, ax = plt.subplots(figsize=(7.5, 4))
for rows, color, name in ((x20, "#D55E00", "20 fitted rows"), (fresh, "#0072B2", "2000 new rows")):
    ax.plot(widths, [mean_log_density(rows, s) for s in widths], color=color, lw=2, label=name)
    one = np.log(bell(rows, x20.mean(), x20.std())).mean()
    ax.axhline(one, color=color, ls=":", label="the same, one Gaussian")
ax.set(xscale="log", xlabel="standard deviation of the component on one row (units of x)")
ax.set_ylabel("mean log-likelihood (nats per row)")
ax.invert_xaxis()
ax.legend()
plt.show()

# %% [markdown]
# *The claim: the likelihood has no maximum. After a dip it grows by $\frac1{20}\log 10$ for every
# factor of ten, without end, while new rows lose $\log 2$ against one Gaussian (dotted). The other
# 19 rows keep component 1, so they can't object.*
#
# EM climbs this objective, so a good score can be a collapsed component. `reg_covar` puts a floor
# under the variances. The useful answer is a good *local* maximum; restarts and held-out rows
# find it.
#
# **Real data.** Iris, four columns, three species that the model never sees. We start from the
# centres that k-means found.

# %% role="figure"
import sklearn.cluster
import sklearn.datasets
import sklearn.mixture

iris, species = sklearn.datasets.load_iris(return_X_y=True)
kmeans = sklearn.cluster.KMeans(3, n_init=10, random_state=0).fit(iris)
ours = GaussianMixture(kmeans.cluster_centers_, tol=1e-6, max_iter=500).fit(iris)
weights0, means0, precisions0 = ours._start(iris)
library = sklearn.mixture.GaussianMixture(
    3, weights_init=weights0, means_init=means0, precisions_init=precisions0, tol=1e-6, max_iter=500
).fit(iris)


def wrong(labels):
    """Rows outside the species that is most frequent in their cluster."""
    return sum((labels == j).sum() - np.bincount(species[labels == j]).max() for j in set(labels))


gap = np.abs(ours.means_ - library.means_).max()
print(f"wrong: k-means {wrong(kmeans.labels_)}, ours {wrong(ours.predict(iris))} of 150")
print(f"iterations {ours.n_iter_} and {library.n_iter_}; largest gap of the means {gap:.1e}")
far = GaussianMixture(iris[[0, 50, 100]], tol=1e-6, max_iter=500).fit(iris)
print(f"score {ours.score(iris):.3f}; from rows 0, 50, 100: {far.score(iris):.3f}", end="")
print(f", {wrong(far.predict(iris))} wrong")
fig, ax = plt.subplots(figsize=(7.5, 4.2))
turn = np.linspace(0, 2 * np.pi, 100)
for j, color in enumerate(("#0072B2", "#D55E00", "#009E73")):
    rows = iris[ours.predict(iris) == j]
    ax.scatter(rows[:, 1], rows[:, 2], s=14, color=color, alpha=0.6, label=f"rows, component {j}")
    for model, style, name in ((ours, "-", "ours"), (library, "--", "scikit-learn")):
        axes = np.linalg.cholesky(model.covariances_[j][1:3, 1:3])
        ring = model.means_[j][1:3] + 2 * np.column_stack([np.cos(turn), np.sin(turn)]) @ axes.T
        look = (color, 5, 0.4) if name == "ours" else ("0.5", 1.5, 1)
        line = dict(zip(("color", "lw", "alpha"), look, strict=True))
        ax.plot(*ring.T, style, label=name if j == 0 else None, **line)
ax.set(xlabel="sepal width (cm)", ylabel="petal length (cm)")
ax.legend(fontsize=8, loc="center right")
ax.set_xlim(1.5, 6.2)
plt.show()

# %% [markdown]
# *The claim: from the same start the ellipses (two standard deviations) are the library's. They
# lean, and that is what k-means can't do: it puts 16 of 150 rows into the wrong species, the
# mixture 5. From rows 0, 50 and 100 the same code stops at a lower hilltop and gets 17 wrong. One
# data set and two starts: evidence that starts matter, not that mixtures beat k-means.*
#
# **Complexity.** An iteration costs $O(nkd^2+kd^3)$ time and $O(nkd)$ memory. A million rows,
# $k=10$, $d=20$: about $4\cdot10^9$ multiplications in each step, seconds; and 1.6 GB for the
# centred rows, so go through the rows in blocks.
#
# ## Follow-ups (48-57 min)
#
# ### 1. Derive it
#
# Get $\pi_k=N_k/n$. → Why does the multiplier equal $n$? → What if a Dirichlet prior is added?
#
# <details><summary>A weak answer</summary>
#
# "The weight is the average responsibility, that's intuitive."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Maximise $\sum_k N_k\log\pi_k-\lambda(\sum_k\pi_k-1)$: $\pi_k=N_k/\lambda$. Sum over $k$: the
# weights give 1, the $N_k$ give $n$, so $\lambda=n$. A Dirichlet prior with parameters $\alpha_k$
# adds $\alpha_k-1$ to each $N_k$, and $\lambda=n+\sum_k(\alpha_k-1)$: pseudo-counts.
#
# </details>
#
# ### 2. Break it
#
# All starting means are equal. → What does EM do? → And if they are equal to 15 digits?
#
# <details><summary>A weak answer</summary>
#
# "It converges slowly, but it gets there."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# With equal covariances too, every row has responsibilities $\pi_k$. So every mean becomes the
# overall mean and stays there: one Gaussian, found in one step, `converged_` is True. It is a
# saddle point, so tiny differences can grow, but the bound hardly moves at first and `tol` stops
# the loop. Start from different rows, or from k-means.
#
# </details>
#
# ### 3. Compare it
#
# When is EM k-means? → Which limit exactly? → What does k-means assume, then?
#
# <details><summary>A weak answer</summary>
#
# "K-means is hard, the mixture is soft."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Fix $\Sigma_k=\sigma^2I$ and equal weights: the log odds of two components are a difference of
# squared distances over $2\sigma^2$. As $\sigma\to0$ the responsibilities become 0 or 1 for the
# nearest mean, and (4) is the k-means update. So k-means assumes round clusters of one common
# size. The puzzle breaks it by size, iris by shape.
#
# </details>
#
# ### 4. Choose k
#
# The likelihood grows with k. → What does BIC do? → On iris it prefers 2 components to 3. Is that
# wrong?
#
# <details><summary>A weak answer</summary>
#
# "Take the k with the best log-likelihood, or 3 because there are three species."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# BIC charges $\log n$ for each parameter; here a third component costs $15\log150=75$ and improves
# $2n\ell$ by 68, so BIC says 574 for two and 581 for three. That is no error: two species
# overlap, and BIC asks which density is worth its parameters, not what biologists call the groups.
# I'd also look at held-out likelihood, and at stability over starts.
#
# </details>
#
# ### 5. In production
#
# A mixture scores transactions; low density raises an alarm. → After a new feature, alarms double.
# → What do you check first?
#
# <details><summary>A weak answer</summary>
#
# "Retrain the model with more components."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Densities have units: with another column the threshold means nothing, and rescaling a column by
# $c$ shifts every log density by $-\log c$. So I set thresholds as quantiles of held-out scores
# of the same model version. Then I look for components with tiny variance or weight, whose
# neighbourhood is the only place that looks normal, and for drift by comparing the mean score day
# by day.
#
# </details>
#
# ### 6. True or false?
#
# "EM increases the likelihood in every step, so it converges to the maximum-likelihood estimate."
# → Which half is false? → What would convince you of a fit?
#
# <details><summary>A weak answer</summary>
#
# "True, that's the theorem."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# It never decreases: that is (5), for `reg_covar=0`. The conclusion fails twice. With full
# covariances a maximum doesn't exist, as the spike shows. And local maxima do exist: of 200 starts
# at three random rows of iris (seed 0), 12 reach -1.201 and 80 end at -1.244. Four score higher,
# up to -0.661, and each has squeezed a variance down to `reg_covar`. I'd want several starts, the
# best score that has no collapsed component, and held-out rows that agree.
#
# </details>
#
# ## Card (57-60 min)
#
# - A row belongs to the component that explains it best, and that needn't be the nearest.
# - Log density by Cholesky: $2\sum\log L_{jj}$ and $Lu=x-\mu$.
# - Log-sum-exp over components, with each row's own maximum.
# - M step: means, covariances and counts with split rows; divide by $N_k$; around the new means.
# - With `reg_covar=0`, $\ell$ never falls. If it does, it's a bug.
# - No maximum exists: floor the variances, restart, hold out.
#
# **Two traps.** `precisions_init` has the shape of a covariance. A great likelihood can be one
# spike.
#
# **In 30 seconds:** "E: responsibilities by Bayes in log space, with log-sum-exp. M: weighted
# means, covariances and counts. Jensen makes each round an improvement, towards a local maximum
# only. I add a ridge to the covariances because the likelihood is unbounded, and start from
# k-means."
#
# **Recall tomorrow, on paper:** equation (3), and why (5) touches.
#
# ## Sources
#
# - C. M. Bishop, *Pattern Recognition and Machine Learning*, sections 9.2 to 9.4.
# - A. P. Dempster, N. M. Laird, D. B. Rubin, *Maximum Likelihood from Incomplete Data via the EM
#   Algorithm*, JRSS B 39, 1977.
# - K. P. Murphy, *Probabilistic Machine Learning: An Introduction*, section 8.7.
# - G. Schwarz, *Estimating the Dimension of a Model*, Annals of Statistics 6, 1978.
# - scikit-learn user guide, *Gaussian mixture models*.

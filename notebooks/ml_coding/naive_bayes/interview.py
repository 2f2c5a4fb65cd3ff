# ---
# title: Naive Bayes from scratch
# summary: Build Gaussian, Bernoulli and multinomial naive Bayes, and know when to distrust them.
# difficulty: 2
# importance: 4
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Our help desk wants urgent tickets on top. Some features are measurements, some are yes/no
# > flags, some are word counts. Write naive Bayes for all three in numpy, with scikit-learn's
# > method names. Then tell me which of its outputs I may show to a customer."
#
# Ask before you write. Answer each question aloud, then unfold.
#
# <details><summary>What does a 0 in the table mean: "no", "not measured" or "zero times"?</summary>
#
# "No" for flags: an absent flag is evidence. "Zero times" for counts. Nothing is missing. The
# answer picks the likelihood, and the likelihood is the model.
#
# </details>
#
# <details><summary>Is the mix of classes in training the one we will see?</summary>
#
# Yes. So the prior is the share of *rows* of each class. (Otherwise we would pass a prior.)
#
# </details>
#
# <details><summary>Do you need a decision, a ranking or a probability?</summary>
#
# "A probability would be nice." Remember that answer; the puzzle below is about it.
#
# </details>
#
# **What the interviewer is evaluating:** logs from the first line; what each smoothing
# denominator counts; a prior that is really there; a constant column that doesn't end in `nan`;
# and whether you know what independence costs.
#
# `log_posterior` (4 min) → `gaussian_joint` (6) → `count_log_prob` (7) → `count_joint` (6) →
# `NaiveBayes` (9). **If you are late:** cut the experiments, then the Gaussian branch. Never cut
# the logs.
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row per ticket |
# | $\log\pi_c$ | `log_prior` | (k,) | log of the share of class $c$; classes sorted |
# | $s_{ic}$ | `joint` | (n, k) | log of prior times likelihood, not normalised |
# | $\mu_{cj},\ \sigma^2_{cj}$ | `theta`, `var` | (k, d) | mean and variance of feature $j$ in class $c$ |
# | $\log p_{cj}$ | `log_prob` | (k, d) | log rate of word or flag $j$ in class $c$ |
#
# ## A puzzle (4-6 min)
#
# Half of all tickets are urgent. One flag is up on 60% of the urgent tickets and on 40% of the
# others, so a ticket with the flag up is urgent with probability 0.6. Bayes' rule, no argument.
#
# Last night a bad join wrote that column ten times. The table knows nothing new. Naive Bayes is
# fitted again, without any bug. What does it say about a ticket with the flag up? Write down your
# number, then run.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

# %% role="figure"
my_guess = None  # commit to a number before you run this

for copies in (1, 2, 5, 10, 20):
    urgent, other = 0.5 * 0.6**copies, 0.5 * 0.4**copies
    print(f"{copies:3} copies: P(urgent | flag up) = {urgent / (urgent + other):.4f}")
print("your guess for 10:", my_guess)

# %% [markdown]
# ## Theory (6-14 min)
#
# **From Bayes to a sum.** Bayes' rule needs $P(x\mid c)$, a table with $2^d$ cells for $d$ flags.
# The naive step pretends that features are independent *within a class*, and the table becomes $d$
# numbers:
#
# $$P(c\mid x) \;\propto\; \pi_c\,P(x\mid c) \;\approx\; \pi_c\prod_{j=1}^d P(x_j\mid c). \tag{1}$$
#
# A product of 165 factors of 0.01 is exactly 0 in float64, for every class, and 0/0 follows. So
# take logs, and stay there:
#
# $$s_c = \log\pi_c + \sum_{j=1}^d \log P(x_j\mid c). \tag{2}$$
#
# Only at the end divide by the sum over classes. With $m=\max_c s_c$ taken out, the largest
# exponential is 1, so the sum can be neither 0 nor infinite:
#
# $$\log P(c\mid x) = s_c - m - \log\sum_{c'} e^{s_{c'}-m}. \tag{3}$$
#
# **Why copies count.** For two classes subtract (2) from itself:
#
# $$\log\frac{P(1\mid x)}{P(0\mid x)} = \log\frac{\pi_1}{\pi_0} +
# \sum_{j=1}^d \log\frac{P(x_j\mid 1)}{P(x_j\mid 0)}. \tag{4}$$
#
# Each column adds its own term and none asks what the others have said. Ten copies add ten times
# $\log 1.5$, and 0.6 becomes 0.983. The sign of the sum, which decides, often survives this. Its
# *size* does not.

# %% role="figure"
up1 = np.array([0.60, 0.70, 0.55, 0.30, 0.65, 0.45])  # six flags: P(up | urgent)
up0 = np.array([0.40, 0.50, 0.35, 0.45, 0.50, 0.60])  # and P(up | other)
pattern = (np.arange(64)[:, None] >> np.arange(6)) & 1  # every possible ticket
like1 = np.where(pattern, up1, 1 - up1).prod(axis=1)
like0 = np.where(pattern, up0, 1 - up0).prod(axis=1)
truth, weight = like1 / (like1 + like0), (like1 + like0) / 2  # priors are one half
fig, ax = plt.subplots(figsize=(7, 4.6))
for k, color, mark in ((1, "#009E73", "o"), (3, "#E69F00", "s"), (10, "#D55E00", "^")):
    said = 1 / (1 + (like0 / like1) ** k)
    right = np.sum(weight * np.where(said > 0.5, truth, 1 - truth))
    cost = -np.sum(weight * (truth * np.log(said) + (1 - truth) * np.log(1 - said)))
    name = f"{k} cop{'y' if k == 1 else 'ies'}: {right:.1%} right, log loss {cost:.2f}"
    ax.scatter(said, truth, s=15 + 1200 * weight, color=color, marker=mark, alpha=0.6, label=name)
ax.plot([0, 1], [0, 1], color="0.5", ls=":", label="honest: said = true")
ax.set(xlabel="what naive Bayes says, P(urgent)", ylabel="true P(urgent) of that ticket")
for handle in ax.legend(loc="upper left").legend_handles[:3]:
    handle.set_sizes([50])
plt.show()

# %% [markdown]
# *The claim: with equal priors, copying every column changes no decision and ruins the
# probabilities. Each point is one of the 64 possible tickets with six independent flags (larger:
# more common), computed exactly. With every flag written ten times the model is as often right as
# before, 67.3%, and costs 2.01 nats (natural log) per ticket; always "one half" would cost 0.69.*
#
# **Counting rates.** Let $N_{cj}$ be a count in class $c$ and $N_c$ the total. Most likely are the
# rates that maximise $\sum_j N_{cj}\log p_{cj}$ while they sum to 1: all slopes $N_{cj}/p_{cj}$
# must be equal, so $p_{cj}=N_{cj}/N_c$. But then a word never seen in a class has rate 0 and vetoes
# the class for ever. So give every possible outcome $\alpha>0$ imaginary sightings:
#
# $$p_{cj} = \frac{N_{cj}+\alpha}{N_c + \alpha\cdot\text{outcomes}}. \tag{5}$$
#
# **Bernoulli:** the draw is a ticket and has two outcomes, up or down: $N_c$ = tickets,
# $\text{outcomes}=2$. **Multinomial:** the draw is a word and has $d$ outcomes: $N_c$ = words,
# $\text{outcomes}=d$. Then (2) reads, up to a term without $c$,
#
# $$s_c = \log\pi_c+\sum_j \big[b_j\log p_{cj} + (1-b_j)\log(1-p_{cj})\big],\quad
# s_c = \log\pi_c+\sum_j x_j\log p_{cj}, \tag{6}$$
#
# with $b_j=1$ where $x_j>0$. For measurements take a normal density, whose variance differs from
# class to class:
#
# $$s_c = \log\pi_c-\tfrac12\sum_j\Big[\log(2\pi\sigma_{cj}^2) +
# \frac{(x_j-\mu_{cj})^2}{\sigma_{cj}^2}\Big]. \tag{7}$$
#
# **By hand, with three tickets,** $\alpha=1$. Words: *refund, down, thanks*.
#
# | ticket | counts | class | | rates | Bernoulli | multinomial |
# |---|---|---|---|---|---|---|
# | A | 2, 0, 1 | urgent | | urgent | 3/4, 2/4, 2/4 | 4/8, 2/8, 2/8 |
# | B | 1, 1, 0 | urgent | | other | 1/3, 1/3, 2/3 | 1/5, 1/5, 3/5 |
# | C | 0, 0, 2 | other | | | | |
#
# A new ticket says *refund*, once. Multinomial: $\frac23\cdot\frac12=\frac13$ against
# $\frac13\cdot\frac15=\frac1{15}$, so $P(\text{urgent})=\frac56=0.833$. Bernoulli also hears the
# silence of the other two: $\frac23\cdot\frac34\cdot\frac12\cdot\frac12=\frac18$ against
# $\frac13\cdot\frac13\cdot\frac23\cdot\frac13=\frac2{81}$, so $\frac{81}{97}=0.835$.
#
# "But the features *are* dependent!" Then (1) is false. The decision only needs the largest $s_c$
# to be the right one; the probability needs (1) to be true.

# %% role="figure"
counts, is_urgent = np.array([[2, 0, 1], [1, 1, 0], [0, 0, 2]]), np.array([1, 1, 0]) == 1
new, prior = np.array([1, 0, 0]), np.array([1 / 3, 2 / 3])  # other, urgent
groups = [counts[~is_urgent], counts[is_urgent]]
words = np.array([(g.sum(axis=0) + 1) / (g.sum() + 3) for g in groups])
flags = np.array([((g > 0).sum(axis=0) + 1) / (len(g) + 2) for g in groups])
for name, s in (
    ("multinomial", prior * (words**new).prod(axis=1)),
    ("Bernoulli", prior * np.where(new, flags, 1 - flags).prod(axis=1)),
):
    print(f"{name:12} joint {s.round(4)}  P(urgent) {s[1] / s.sum():.4f}")

# %% [markdown]
# ## Part 1: `log_posterior` (14-18 min)
#
# Equation (3), for a table of scores. Two things to settle first. Can a score be *positive*? (With
# variance $10^{-6}$, how high is a normal density?) And must a class that lost by a thousand nats
# still have a finite log probability?
#
# > **Classic failure: stability.** $e^{-2000}$ is 0 and $e^{2000}$ is infinite; dividing by their
# > sum gives `nan` in both cases. Taking the log of a rounded probability gives `-inf`.


# %% role="solution" id="log-posterior"
def log_posterior(joint):
    """Normalise log joint probabilities over the classes.

    Parameters
    ----------
    joint : array_like of shape (n, k), n >= 1, k >= 1; real numbers of any dtype, or nested lists
        log(prior times likelihood) of each row and class, any size, positive or negative. -inf is
        a legal entry (an impossible class), but each row has at least one finite entry.

    Returns
    -------
    array of shape (n, k)
        Natural logs of probabilities: each row of exp(result) sums to 1. A class that is 1000 nats
        behind gets -1000, not -inf; an impossible class gets -inf. The input is not changed.
    """
    ### BEGIN SOLUTION
    joint = np.asarray(joint, dtype=float)
    shifted = joint - joint.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    ### END SOLUTION


# %% [markdown] role="hint" for="log-posterior"
# What may you add to all scores of one row without changing its probabilities?

# %% [markdown] role="hint" for="log-posterior"
# Subtract the row's maximum, shape (n, 1), then the log of the sum of exponentials, shape (n, 1).

# %% [markdown] role="hint" for="log-posterior"
# ```python
# joint = np.asarray(joint, dtype=float)
# shifted = joint - ...                      # (n, k), largest entry of each row is 0
# return shifted - np.log(... .sum(axis=1, keepdims=True))
# ```

# %% [markdown] role="hint" for="log-posterior"
# **Symptom: the loser is `-inf`.** You normalise first and take the log afterwards. Subtract the
# log of the sum; never take the log of a probability.

# %% role="check" id="posterior-by-hand" points=1 hint="Divide each row by its sum, then take logs."
"""Fractions that you can verify by hand."""
joint = np.log([[1 / 15, 1 / 3], [0.3, 0.1], [0.02, 0.02]])
expected = np.log([[1 / 6, 5 / 6], [3 / 4, 1 / 4], [0.5, 0.5]])
checks.close(checks.call(log_posterior, joint), expected)
joint = np.log([[0.1, 0.3, 0.4], [0.02, 0.06, 0.02]])
expected = np.log([[1 / 8, 3 / 8, 4 / 8], [0.2, 0.6, 0.2]])
checks.close(checks.call(log_posterior, joint), expected)
checks.close(checks.call(log_posterior, np.array([[-7.0], [3.0]])), [[0.0], [0.0]])

# %% role="check" id="posterior-long-documents" points=1 hint="What is exp(-2000)? And exp(2000)? What can you subtract first?"
"""Scores of thousands, below zero and above, give ordinary probabilities."""
base = np.array([[-2000.0], [-90_000.0], [1500.0], [40_000.0]])
expected = np.tile(np.log([1 / 8, 2 / 8, 5 / 8]), (4, 1))
checks.close(checks.call(log_posterior, base + np.log([1, 2, 5])), expected, atol=1e-8)

# %% role="hidden" id="posterior-keeps-losers" points=1 hint="log(exp(-1000) / 1) is -1000 on paper. Don't go through the probability."
"""Losing classes keep a finite log probability, equal to scipy's log_softmax."""
import scipy.special

joint = checks.rng("posterior-keeps-losers").normal(size=(7, 4)) * 1500
joint[0] = -5000, 1, 0, -900  # two that nobody would round away
checks.close(checks.call(log_posterior, joint), scipy.special.log_softmax(joint, axis=1))

# %% role="hidden" id="posterior-inputs" points=1 hint="Lists, ints, float32 and impossible classes are legal; the caller's array stays as it is."
"""Lists, whole numbers, float32 and impossible classes; the scores of the caller stay."""
import scipy.special

rng = checks.rng("posterior-inputs")
joint = rng.integers(-40, 40, size=(5, 3))
expected = scipy.special.log_softmax(joint.astype(float), axis=1)
checks.close(checks.call(log_posterior, joint), expected)
checks.close(checks.call(log_posterior, joint.tolist()), expected)
checks.close(checks.call(log_posterior, joint.astype(np.float32)), expected, rtol=1e-4, atol=1e-4)
small = np.array([[-100, 100], [-3, -3]], dtype=np.int8)  # -100 - 100 is no byte
checks.close(checks.call(log_posterior, small), [[-200, 0], [-np.log(2)] * 2])
got = checks.call(log_posterior, np.array([[-np.inf, np.log(2.0), np.log(6.0)]]))
checks.close(got, [[-np.inf, np.log(0.25), np.log(0.75)]])
checks.leaves_inputs(log_posterior, rng.normal(size=(4, 3)))

# %% [markdown]
# ## Part 2: `gaussian_joint` (18-24 min)
#
# Equation (7) for n rows and k classes at once. Do the constants cancel? $\log 2\pi$ does: every
# class has it. $\log\sigma_{cj}^2$ does not: it stops a class with a huge variance from claiming
# everything. Keep all of them.
#
# Mind the shapes: X is (n, d), the means are (k, d), and they meet in (n, k, d). With n = k a wrong
# broadcast runs without a word.


# %% role="solution" id="gaussian-joint"
def gaussian_joint(X, log_prior, theta, var):
    """Log of prior times normal density, for each row and class, with every constant.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype
    log_prior : array of shape (k,)
    theta, var : arrays of shape (k, d)
        Means and variances (not standard deviations), var > 0.

    Returns
    -------
    array of shape (n, k)
        Finite for hundreds of features and for values a thousand standard deviations away. Relative
        error below 1e-6 also where means are near 1e6 and variances near 1. No argument is changed.
    """
    ### BEGIN SOLUTION
    squares = (np.asarray(X)[:, np.newaxis, :] - theta) ** 2 / var
    return log_prior - 0.5 * (np.log(2 * np.pi * var) + squares).sum(axis=2)
    ### END SOLUTION


# %% [markdown] role="hint" for="gaussian-joint"
# For one row and one class it is a sum over d. Which axis do you have to add to X, so that it can
# meet all k classes?

# %% [markdown] role="hint" for="gaussian-joint"
# `X[:, np.newaxis, :] - theta` has shape (n, k, d). `np.log(2 * np.pi * var)` has shape (k, d).

# %% [markdown] role="hint" for="gaussian-joint"
# ```python
# squares = (np.asarray(X)[:, np.newaxis, :] - ...) ** 2 / ...      # (n, k, d)
# return log_prior - 0.5 * (... + squares).sum(axis=...)
# ```

# %% role="check" id="gaussian-by-hand" points=1 hint="-0.5 log(2 pi var) - (x - mean)^2 / (2 var), plus the log of the prior."
"""One feature, two classes: values that you can verify by hand."""
log_prior, theta, var = np.log([0.25, 0.75]), np.array([[0.0], [2.0]]), np.array([[1.0], [4.0]])
half = -0.5 * np.log(2 * np.pi)
expected = [
    [np.log(0.25) + half - 2.0, np.log(0.75) + half - np.log(2)],
    [np.log(0.25) + half - 0.0, np.log(0.75) + half - np.log(2) - 0.5],
    [np.log(0.25) + half - 18.0, np.log(0.75) + half - np.log(2) - 2.0],
]
got = checks.call(gaussian_joint, np.array([[2.0], [0.0], [6.0]]), log_prior, theta, var)
checks.close(got, expected)
one_row = checks.call(gaussian_joint, np.array([[2.0]]), log_prior, theta, var)
checks.close(one_row, expected[:1], hint="One row is still a table of shape (1, k).")

# %% role="check" id="gaussian-copies" points=1 hint="The features add up; the prior is there once."
"""A feature written three times counts three times, and the prior once."""
rng = checks.rng("gaussian-copies")
X, theta, var = rng.normal(size=(5, 2)), rng.normal(size=(3, 2)), rng.uniform(0.2, 3, size=(3, 2))
log_prior = np.log([0.2, 0.5, 0.3])
once = checks.call(gaussian_joint, X, log_prior, theta, var)
checks.same_type_and_shape(once, np.zeros((5, 3)))
checks.finite(once)
thrice = (np.tile(a, (1, 3)) for a in (theta, var))
got = checks.call(gaussian_joint, np.tile(X, (1, 3)), log_prior, *thrice)
checks.close(got, log_prior + 3 * (once.value - log_prior))

# %% role="hidden" id="gaussian-matches-sklearn" points=2 hint="Sum over features, each class with its own variances, log prior added, nothing left out."
"""Equals the joint log likelihood of scikit-learn's GaussianNB."""
import sklearn.naive_bayes


def theirs(X, y, new):
    model = sklearn.naive_bayes.GaussianNB(var_smoothing=1e-3).fit(X, y)
    return model.class_prior_, model.theta_, model.var_, model.predict_joint_log_proba(new)


rng = checks.rng("gaussian-matches-sklearn")
X, new = rng.normal(size=(29, 4)) * [1, 3, 0.2, 1], rng.normal(size=(6, 4))
y = np.array([0] * 6 + [1] * 10 + [2] * 13)
prior, theta, var, expected = checks.reference(theirs, X, y, new)
checks.close(checks.call(gaussian_joint, new, np.log(prior), theta, var), expected)

# %% role="hidden" id="gaussian-extremes" points=2 hint="No density and no product: logs all the way. Subtract before you square."
"""Hundreds of features, far outliers, large offsets, whole numbers; inputs untouched."""
import scipy.stats

rng = checks.rng("gaussian-extremes")
theta, var = rng.normal(size=(2, 400)), rng.uniform(0.5, 2, size=(2, 400))
log_prior = np.log([0.1, 0.9])


def expected(X):
    return log_prior + scipy.stats.norm.logpdf(X[:, None], theta, np.sqrt(var)).sum(axis=2)


X = np.vstack([rng.normal(size=(3, 400)), rng.normal(size=(1, 400)) * 1000])
checks.close(checks.call(gaussian_joint, X, log_prior, theta, var), expected(X))
theta = theta + 1e6
near = rng.normal(size=(3, 400)) + 1e6
checks.close(checks.call(gaussian_joint, near, log_prior, theta, var), expected(near), rtol=1e-6)
theta, var = rng.normal(size=(2, 3)), rng.uniform(0.5, 2, size=(2, 3))
X = rng.integers(0, 9, size=(4, 3))
for kind in (np.uint8, np.float32):
    checks.close(checks.call(gaussian_joint, X.astype(kind), log_prior, theta, var), expected(X))
checks.close(checks.call(gaussian_joint, X.tolist(), log_prior, theta, var), expected(X))
s = 2.0**-24  # the same rows in a larger unit
got = checks.call(gaussian_joint, X * s, log_prior, theta * s, var * s**2)
checks.close(got, expected(X) - 3 * np.log(s), hint="Small variances are no zeros.")
checks.leaves_inputs(gaussian_joint, X.astype(float), log_prior, theta, var)

# %% [markdown]
# ## Part 3: `count_log_prob` (24-31 min)
#
# Equation (5), for flags and for words. Most wrong answers sit in the denominator, so say aloud
# what one draw is before you divide. A second trap is in the machine: counts often arrive as
# `uint8`, and 200 + 100 is 44 there.
#
# > **Classic failure: missing normalisation.** Rates are normalised over the outcomes *within a
# > class*. Dividing by the total of the word over all classes gives P(class | word): the wrong way
# > round, and the prior gets in a second time.


# %% role="solution" id="count-log-prob"
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    """Smoothed log rates of words or flags in each class.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype, entries >= 0
        Counts. The model "bernoulli" sees only whether an entry is > 0.
    y : array_like of shape (n,)
        Labels: numbers or strings. The k distinct ones, sorted, are the rows of the result.
    alpha : float > 0
        Imaginary sightings of every outcome.
    model : "multinomial" or "bernoulli"
        multinomial: share of word j among all words of the class, smoothed over d outcomes.
        bernoulli: share of rows of the class with X > 0, smoothed over 2 outcomes.

    Returns
    -------
    array of shape (k, d)
        Natural logs, all finite. Integer counts of any width do not overflow. No argument is
        changed.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X)
    labels, index = np.unique(y, return_inverse=True)
    rows = np.eye(len(labels))[:, index]  # (k, n), one-hot
    if model == "bernoulli":
        counts = rows @ (X > 0)
        totals = rows.sum(axis=1, keepdims=True) + 2 * alpha
    else:
        counts = rows @ X
        totals = counts.sum(axis=1, keepdims=True) + X.shape[1] * alpha
    return np.log((counts + alpha) / totals)
    ### END SOLUTION


# %% [markdown] role="hint" for="count-log-prob"
# What is one draw: a ticket or a word? In how many ways can it come out?

# %% [markdown] role="hint" for="count-log-prob"
# A one-hot table of labels, shape (k, n), times X gives all counts, shape (k, d). The totals have
# shape (k, 1).

# %% [markdown] role="hint" for="count-log-prob"
# ```python
# labels, index = np.unique(y, return_inverse=True)
# rows = np.eye(...)[:, index]                          # (k, n), one-hot
# if model == "bernoulli":
#     counts, totals = rows @ (X > 0), ... + 2 * alpha
# else:
#     counts, totals = rows @ X, ... + ... * alpha
# return np.log(...)
# ```

# %% role="check" id="rates-by-hand" points=1 hint="The worked example: eighths and fifths for words, quarters and thirds for flags."
"""The three tickets of the worked example, in both models."""
X, y = np.array([[2, 0, 1], [1, 1, 0], [0, 0, 2]]), ["urgent", "urgent", "other"]
words = [[1 / 5, 1 / 5, 3 / 5], [4 / 8, 2 / 8, 2 / 8]]
checks.close(checks.call(count_log_prob, X, y), np.log(words))
flags = [[1 / 3, 1 / 3, 2 / 3], [3 / 4, 2 / 4, 2 / 4]]
checks.close(checks.call(count_log_prob, X, y, model="bernoulli"), np.log(flags))

# %% role="check" id="rates-are-distributions" points=1 hint="A word is one of d; a flag is up or down. What must sum to 1 in each case?"
"""Word rates of a class sum to 1; a flag's rates up and down sum to 1."""
rng = checks.rng("rates-are-distributions")
X, y = rng.integers(0, 4, size=(9, 5)), np.array([0, 0, 1, 1, 1, 1, 2, 2, 2])
got = checks.call(count_log_prob, X, y, 0.7)
checks.same_type_and_shape(got, np.zeros((3, 5)))
checks.finite(got)
sums = np.exp(got.value).sum(axis=1)
checks.close(sums, np.ones(3), hint="These are sums of a class's word rates, exp(result) by rows.")
flag = (X > 1).astype(int)
up = checks.call(count_log_prob, flag, y, 0.7, "bernoulli")
down = checks.call(count_log_prob, 1 - flag, y, 0.7, "bernoulli")
for got in (up, down):
    checks.same_type_and_shape(got, np.zeros((3, 5)))
    checks.finite(got)
hint = "A flag's rate must be 1 minus the rate of the same flag turned round (0 for 1)."
checks.close(np.exp(up.value), 1 - np.exp(down.value), hint=hint)

# %% role="hidden" id="rates-match-sklearn" points=2 hint="Bernoulli: (rows with it + alpha) / (rows + 2 alpha). Multinomial: (its count + alpha) / (words + d alpha)."
"""Equals scikit-learn's feature_log_prob_ for several alphas, with three classes."""
import sklearn.naive_bayes


def theirs(X, y, alpha):
    kinds = (sklearn.naive_bayes.MultinomialNB, sklearn.naive_bayes.BernoulliNB)
    return [kind(alpha=alpha).fit(X, y).feature_log_prob_ for kind in kinds]


rng = checks.rng("rates-match-sklearn")
X = rng.poisson(0.9, size=(17, 6))
X[:, 5] = 0  # a word that nobody used
y = np.array([7] * 3 + [12] * 6 + [5] * 8)  # as text, 12 would be the first
for alpha in (0.5, 3.0, 1e-8):
    words, flags = checks.reference(theirs, X, y, alpha)
    checks.close(checks.call(count_log_prob, X, y, alpha, "multinomial"), words)
    checks.close(checks.call(count_log_prob, X, y, alpha, "bernoulli"), flags)

# %% role="hidden" id="rates-inputs" points=1 hint="What is np.uint8(200) + np.uint8(100)? And True + True, in a matrix product of booleans?"
"""One-byte counts don't overflow, fractions are counts, lists are fine, inputs stay."""
rng = checks.rng("rates-inputs")
X, y = rng.integers(150, 255, size=(8, 3)), [0, 1, 1, 0, 1, 0, 0, 0]
X[0, 2] = X[4, 0] = 0
for model in ("multinomial", "bernoulli"):
    expected = []
    for c in (0, 1):
        group = X[np.array(y) == c]
        if model == "multinomial":
            expected.append((group.sum(axis=0) + 1) / (group.sum() + 3))
        else:
            expected.append(((group > 0).sum(axis=0) + 1) / (len(group) + 2))
    expected = np.log(expected)
    for given in (X.astype(np.uint8), X.tolist(), X.astype(np.float32)):
        checks.close(checks.call(count_log_prob, given, y, 1, model), expected, rtol=1e-5)
    checks.leaves_inputs(count_log_prob, X.astype(float), np.array(y), 1.0, model)
tfidf = np.array([[0.5, 0.0], [0.25, 1.25]])  # scikit-learn takes fractions, too
expected = np.log([[1.5 / 2.5, 1 / 2.5], [1.25 / 3.5, 2.25 / 3.5]])
checks.close(checks.call(count_log_prob, tfidf, [0, 1]), expected)
expected = np.log([[2 / 3, 1 / 3], [2 / 3, 2 / 3]])
checks.close(checks.call(count_log_prob, tfidf, [0, 1], 1, "bernoulli"), expected)

# %% [markdown]
# ## Part 4: `count_joint` (31-37 min)
#
# Equation (6): matrix products, no loop over rows. Predict first: an *empty* ticket, no word and no
# flag. What does each model say about it?
#
# <details><summary>Your prediction against the answer</summary>
#
# Multinomial: the prior, and nothing else. Bernoulli: every flag that is down has spoken.
#
# </details>


# %% role="solution" id="count-joint"
def count_joint(X, log_prior, log_prob, model="multinomial"):
    """Log of prior times likelihood of counts or flags, for each row and class.

    Parameters
    ----------
    X : array_like of shape (n, d), any real dtype, entries >= 0
        Counts. The model "bernoulli" sees only whether an entry is > 0.
    log_prior : array of shape (k,)
    log_prob : array of shape (k, d)
        Natural logs of rates strictly between 0 and 1, as `count_log_prob` returns them.
    model : "multinomial" or "bernoulli"
        multinomial: without the multinomial coefficient, which is the same for every class.
        bernoulli: absent features (X == 0) count as evidence, too.

    Returns
    -------
    array of shape (n, k)
        Finite for documents of any length. No argument is changed.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X)
    if model == "bernoulli":
        absent = np.log(1 - np.exp(log_prob))
        return log_prior + (X > 0) @ log_prob.T + (X <= 0) @ absent.T
    return log_prior + X @ log_prob.T
    ### END SOLUTION


# %% [markdown] role="hint" for="count-joint"
# You have the log of the rate. What is the log of the rate of *absence*? (Not one minus the log.)

# %% [markdown] role="hint" for="count-joint"
# `X @ log_prob.T` has shape (n, k). Bernoulli needs two such products: `X > 0` with $\log p$, and
# `X <= 0` with $\log(1-p)$.

# %% [markdown] role="hint" for="count-joint"
# ```python
# X = np.asarray(X)
# if model == "bernoulli":
#     absent = np.log(1 - ...)
#     return log_prior + ... @ log_prob.T + ... @ absent.T
# return log_prior + ...
# ```

# %% role="check" id="joint-by-hand" points=1 hint="The worked example: 1/15 against 1/3 for words, 2/81 against 1/8 for flags."
"""The new ticket of the worked example, and one that says refund three times."""
X, log_prior = np.array([[1, 0, 0], [3, 0, 1]]), np.log([1 / 3, 2 / 3])
words = np.log([[1 / 5, 1 / 5, 3 / 5], [4 / 8, 2 / 8, 2 / 8]])
expected = np.log([[1 / 15, 1 / 3], [1 / 3 * 3 / 625, 2 / 3 / 8 / 4]])
checks.close(checks.call(count_joint, X, log_prior, words), expected)
flags = np.log([[1 / 3, 1 / 3, 2 / 3], [3 / 4, 2 / 4, 2 / 4]])
expected = np.log([[2 / 81, 1 / 8], [4 / 81, 1 / 8]])
checks.close(checks.call(count_joint, X, log_prior, flags, "bernoulli"), expected)

# %% role="check" id="joint-empty-ticket" points=1 hint="Silence means nothing to the multinomial model; to the Bernoulli model each absent flag is evidence."
"""A ticket without any word: the prior for one model, the absences for the other."""
X, log_prior = np.zeros((2, 4)), np.log([0.2, 0.5, 0.3])
rates = checks.rng("joint-empty-ticket").uniform(0.05, 0.95, size=(3, 4))
rates[0, 0] = 1 - 2.0**-30  # a flag that is nearly always up
words = np.log(rates / rates.sum(axis=1, keepdims=True))
got = checks.call(count_joint, X, log_prior, words, "multinomial")
checks.close(got, np.tile(log_prior, (2, 1)))
silence = log_prior + np.log(1 - rates).sum(axis=1)
got = checks.call(count_joint, X, log_prior, np.log(rates), "bernoulli")
checks.close(got, np.tile(silence, (2, 1)))

# %% role="hidden" id="joint-matches-sklearn" points=2 hint="Sums of logs plus the log prior; Bernoulli takes X > 0 and hears absences."
"""Equals scikit-learn's joint log likelihood in both models, for fractions too."""
import sklearn.naive_bayes


def theirs(X, y, new):
    kinds = (sklearn.naive_bayes.MultinomialNB, sklearn.naive_bayes.BernoulliNB)
    fitted = [kind(alpha=0.4).fit(X, y) for kind in kinds]
    scores = [model.predict_joint_log_proba(new) for model in fitted]
    return fitted[0].class_log_prior_, [m.feature_log_prob_ for m in fitted], scores


rng = checks.rng("joint-matches-sklearn")
X, new = rng.poisson(0.8, size=(19, 6)), rng.poisson(1.2, size=(5, 6)) / 2
y = np.array([0] * 4 + [1] * 7 + [2] * 8)
log_prior, log_probs, scores = checks.reference(theirs, X, y, new)
for at, name in enumerate(("multinomial", "bernoulli")):
    log_prob, expected = log_probs[at], scores[at]
    checks.close(checks.call(count_joint, new, log_prior, log_prob, name), expected)
    checks.close(checks.call(count_joint, new.tolist(), log_prior, log_prob, name), expected)

# %% role="hidden" id="joint-long-documents" points=1 hint="0.001 to the power 5000 is 0 in float64. Its log is only -34539."
"""Thousands of rare words stay finite, one-byte counts are fine, inputs stay."""
rng = checks.rng("joint-long-documents")
X = rng.integers(0, 250, size=(3, 900)).astype(np.uint8)
rates = rng.uniform(1e-4, 2e-3, size=(2, 900))
log_prior, log_prob = np.log([0.3, 0.7]), np.log(rates)
expected = [[log_prior[c] + sum(x * log_prob[c]) for c in (0, 1)] for x in X.astype(float)]
checks.close(checks.call(count_joint, X, log_prior, log_prob), expected)
flags = [[np.where(x > 0, r, 1 - r) for r in rates] for x in X]
expected = log_prior + np.log(flags).sum(axis=2)
checks.close(checks.call(count_joint, X, log_prior, log_prob, "bernoulli"), expected)
for model in ("multinomial", "bernoulli"):
    checks.leaves_inputs(count_joint, X.astype(float), log_prior, log_prob, model)

# %% [markdown]
# ## Part 5: `NaiveBayes` (37-46 min)
#
# One estimator, three likelihoods. What is new is the prior, the Gaussian moments and the labels.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | interface | `model="gaussian"`, … | `GaussianNB`, `BernoulliNB`, `MultinomialNB` | its `GaussianNB` has `class_prior_`, no log |
# | prior | share of rows | same; counts: `fit_prior=False`, `class_prior=`; Gaussian: `priors=` | share of *words* favours wordy classes |
# | variance | divided by $n_c$ (`ddof=0`) | same | pandas divides by $n_c-1$ |
# | `var_smoothing` | 1e-9 × largest variance of any column over all rows, added to all variances | same | a constant column has variance 0 |
# | ties | first class in sorted order | same (`argmax`) | an empty ticket, equal priors |
# | flags | up where X > 0 | `binarize=0.0`: same | a count of 2 is one flag |
#
# > **Classic failure: labels confused with probabilities.** `argmax` gives a column number, not a
# > label. With classes 0, 1, 2 nobody notices.


# %% role="solution" id="estimator"
class NaiveBayes:
    """Naive Bayes with a Gaussian, Bernoulli or multinomial likelihood.

    Parameters
    ----------
    model : "gaussian", "bernoulli" or "multinomial"
    alpha : float > 0, for the two count models: see `count_log_prob`
    var_smoothing : float > 0, for "gaussian"
        This share of the largest variance that any column has over *all* rows (ddof=0) is added to
        every variance.

    Attributes (after fit)
    ----------------------
    classes_ : array of shape (k,), the distinct labels, sorted
    class_log_prior_ : array of shape (k,), log of the share of rows of each class
    theta_, var_ : arrays of shape (k, d), "gaussian" only: means, smoothed variances (ddof=0)
    feature_log_prob_ : array of shape (k, d), the count models only
    """

    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        """Fit to X, array_like (n, d) of any real dtype, and y, array_like (n,) of labels.

        Labels are numbers, booleans or strings, k >= 1 of them. With "gaussian", at least one
        column varies; others may be constant. Computes in float64; variances near 1 keep seven
        digits where means are near 1e6. Changes neither X nor y. A second fit forgets the first.
        Returns the estimator itself.
        """
        ### BEGIN SOLUTION
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        self.classes_, counts = np.unique(y, return_counts=True)
        self.class_log_prior_ = np.log(counts / len(y))
        if self.model == "gaussian":
            groups = [X[y == c] for c in self.classes_]
            self.theta_ = np.array([g.mean(axis=0) for g in groups])
            self.var_ = np.array([g.var(axis=0) for g in groups])
            self.var_ += self.var_smoothing * X.var(axis=0).max()
        else:
            self.feature_log_prob_ = count_log_prob(X, y, self.alpha, self.model)
        return self
        ### END SOLUTION

    def predict_joint_log_proba(self, X):
        """Log of prior times likelihood for X, array_like (m, d): array (m, k)."""
        if self.model == "gaussian":
            return gaussian_joint(X, self.class_log_prior_, self.theta_, self.var_)
        return count_joint(X, self.class_log_prior_, self.feature_log_prob_, self.model)

    def predict_proba(self, X):
        """Probabilities: array (m, k), columns in the order of classes_, rows sum to 1."""
        ### BEGIN SOLUTION
        return np.exp(log_posterior(self.predict_joint_log_proba(X)))
        ### END SOLUTION

    def predict(self, X):
        """Labels from classes_, array (m,): the most probable; at a tie the first in classes_."""
        ### BEGIN SOLUTION
        return self.classes_[np.argmax(self.predict_joint_log_proba(X), axis=1)]
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# Which two numbers does `np.unique` give you that make the classes and the prior? Which variance is
# the smoothing a share of: a class's or everybody's?

# %% [markdown] role="hint" for="estimator"
# `np.unique(y, return_counts=True)`; `theta_` and `var_` are (k, d); the added term is one number,
# `var_smoothing * X.var(axis=0).max()`.

# %% [markdown] role="hint" for="estimator"
# ```python
# self.classes_, counts = np.unique(y, return_counts=True)          # fit
# self.class_log_prior_ = ...
# groups = [X[y == c] for c in self.classes_]
# self.theta_ = np.array([... for g in groups])
# np.exp(...)                                                       # predict_proba
# self.classes_[np.argmax(..., axis=1)]                             # predict
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptom: `var_` is off by a few percent, more for small classes.** You divide by $n_c-1$.
# Maximum likelihood divides by $n_c$.

# %% role="check" id="estimator-worked-example" points=2 hint="5/6 for words and 81/97 for flags; classes_ is sorted, so other comes before urgent."
"""The worked example, in words: probabilities, labels, and fit returns the estimator."""
X, y = [[2, 0, 1], [1, 1, 0], [0, 0, 2]], ["urgent", "urgent", "other"]
for name, p in (("multinomial", 5 / 6), ("bernoulli", 81 / 97)):
    model = checks.call(NaiveBayes, model=name).value
    fitted = checks.call(model.fit, X, y).value
    checks.that(hasattr(fitted, "predict"), "fit should return the estimator: return self.")
    checks.equal(checks.attribute(model, "classes_"), ["other", "urgent"])
    checks.close(checks.attribute(model, "class_log_prior_"), np.log([1 / 3, 2 / 3]))
    checks.close(checks.call(model.predict_proba, [[1, 0, 0]]), [[1 - p, p]])
    checks.equal(checks.call(model.predict, [[1, 0, 0], [0, 0, 4]]), ["urgent", "other"])

# %% role="check" id="estimator-moments" points=1 hint="Means and variances within a class, ddof=0; then a share of the largest variance over all rows."
"""Means, variances and smoothing that you can verify by hand, from lists of whole numbers."""
X, y = [[1, 5], [3, 5], [8, 5], [8, 5], [5, 5]], ["low", "low", "big", "big", "big"]
model = checks.call(NaiveBayes, model="gaussian", var_smoothing=0.1).value
checks.call(model.fit, X, y)
checks.close(checks.attribute(model, "class_log_prior_"), np.log([0.6, 0.4]))
checks.close(checks.attribute(model, "theta_"), [[7, 5], [2, 5]])
checks.close(checks.attribute(model, "var_"), [[2.76, 0.76], [1.76, 0.76]])

# %% role="hidden" id="estimator-gaussian-sklearn" points=2 hint="ddof=0, the smoothing term, the prior, classes_ in sorted order, and float64 inside."
"""Attributes, probabilities and labels of GaussianNB, for unequal classes and float16 input."""
import sklearn.naive_bayes


def theirs(X, y, smoothing, new):
    model = sklearn.naive_bayes.GaussianNB(var_smoothing=smoothing).fit(X, y)
    moments = model.class_prior_, model.theta_, model.var_
    return *moments, model.predict_proba(new), model.predict(new)


rng = checks.rng("estimator-gaussian-sklearn")
X = (rng.normal(size=(31, 3)) * [1, 4, 0.3] + 30).astype(np.float16)
y = np.append(9, rng.permutation([9] * 4 + [4] * 9 + [12] * 17))
X[:, 0] += 0.3 * y
new = X[::3].astype(float)
for smoothing in (0.02, 1e-9):
    prior, theta, var, proba, labels = checks.reference(theirs, X.astype(float), y, smoothing, new)
    model = checks.call(NaiveBayes, "gaussian", var_smoothing=smoothing).value
    checks.call(model.fit, X, y)
    checks.close(checks.attribute(model, "class_log_prior_"), np.log(prior))
    checks.close(checks.attribute(model, "theta_"), theta)
    checks.close(checks.attribute(model, "var_"), var)
    checks.close(checks.call(model.predict_proba, new), proba, rtol=1e-5)
    top = np.sort(proba, axis=1)
    clear = top[:, -1] - top[:, -2] > 1e-4
    checks.equal(checks.call(model.predict, new[clear]), labels[clear])

# %% role="hidden" id="estimator-counts-sklearn" points=2 hint="alpha goes on to count_log_prob; the prior is the share of rows, not of words."
"""Attributes, probabilities and labels of MultinomialNB and BernoulliNB."""
import sklearn.naive_bayes


def theirs(X, y, name, alpha, new):
    kinds = {"m": sklearn.naive_bayes.MultinomialNB, "b": sklearn.naive_bayes.BernoulliNB}
    model = kinds[name[0]](alpha=alpha).fit(X, y)
    logs = model.class_log_prior_, model.feature_log_prob_
    return *logs, model.predict_proba(new), model.predict(new)


rng = checks.rng("estimator-counts-sklearn")
X, new = rng.poisson(1.0, size=(23, 5)), rng.poisson(1.5, size=(8, 5))
y = np.append(5, rng.permutation([5] * 3 + [3] * 8 + [10] * 11))
for name, alpha in (("multinomial", 0.3), ("bernoulli", 2.0)):
    log_prior, log_prob, proba, labels = checks.reference(theirs, X, y, name, alpha, new)
    model = checks.call(NaiveBayes, name, alpha=alpha).value
    checks.call(model.fit, X, y)
    checks.close(checks.attribute(model, "class_log_prior_"), log_prior)
    checks.close(checks.attribute(model, "feature_log_prob_"), log_prob)
    checks.close(checks.call(model.predict_proba, new), proba)
    top = np.sort(proba, axis=1)
    clear = top[:, -1] - top[:, -2] > 1e-6
    checks.equal(checks.call(model.predict, new[clear]), labels[clear])

# %% role="hidden" id="estimator-constant-column" points=2 hint="What divides by the variance of a constant column? Near 1e6, subtract before you square."
"""Columns that are constant, in one class or in all, or lie near 1e6: scikit-learn's scores."""
import sklearn.naive_bayes


def theirs(X, y, new):
    model = sklearn.naive_bayes.GaussianNB().fit(X, y)
    return model.var_, model.predict_joint_log_proba(new)


rng = checks.rng("estimator-constant-column")
X, y = rng.normal(size=(12, 4)), np.arange(12) % 3
X[:, 1] = 2.0
X[y == 2, 3] = 0.5
X[:, 2] *= 30
X[:, 0] += 1e6
new = np.vstack([X[:4], X[:2] + np.array([0, 0.001, 0, 0])])
var, joint = checks.reference(theirs, X, y, new)
model = checks.call(NaiveBayes).value
checks.call(model.fit, X, y)
checks.close(checks.attribute(model, "var_"), var)
got = checks.call(model.predict_joint_log_proba, new)
checks.finite(got)
checks.close(got, joint, rtol=1e-5)
proba = checks.call(model.predict_proba, new)
checks.same_type_and_shape(proba, np.zeros((6, 3)))
checks.finite(proba)
checks.close(np.sum(proba.value, axis=1), np.ones(6), hint="Each row of predict_proba sums to 1.")

# %% role="hidden" id="estimator-ties-and-inputs" points=1 hint="At a tie the first of classes_ wins; every fit starts afresh, on self; long tickets need the logs; the caller keeps X and y."
"""Ties go to the first class, a fit knows nothing of other fits, X and y stay as they were."""
k = int(checks.rng("estimator-ties-and-inputs").integers(2, 6))
X, y = np.tile([[1.0, 4.0, 2.0], [3.0, 0.0, 1.0]], (2 * k, 1)), np.repeat([3, 1], 2 * k)
for name in ("gaussian", "bernoulli", "multinomial"):
    model, other = (checks.call(NaiveBayes, name).value for _ in range(2))
    checks.call(model.fit, X[:4] + k, ["a", "b", "a", "c"])
    checks.leaves_inputs(model.fit, X, y)  # fitting again starts afresh
    checks.call(other.fit, X[:4] + k, ["a", "b", "a", "c"])
    checks.equal(checks.attribute(model, "classes_"), [1, 3])
    checks.close(checks.call(model.predict_proba, X[:3]), np.full((3, 2), 0.5))
    checks.equal(checks.call(model.predict, X[:3]), [1, 1, 1])
model = checks.call(NaiveBayes, "multinomial").value
checks.call(model.fit, [[3, 1, 0], [0, 1, 4]], [True, False])
checks.equal(checks.call(model.predict, [[900, 9000, 0], [0, 9000, 900]]), [True, False])
proba = checks.call(model.predict_proba, [[900, 9000, 0], [0, 9000, 900]])
checks.close(proba, [[0, 1], [1, 0]])

# %% [markdown]
# ## Experiments (46-49 min)
#
# Left: two columns of the iris data, your classifier beside scikit-learn's. Right: the
# breast-cancer data, which needs no bad join: 21 pairs of its 30 columns correlate above 0.9
# (radius, perimeter and area are one fact told three times). A model that is 97% sure expects 0.03
# mistakes, so the sum of $1-\max_c P(c\mid x)$ is the number of mistakes that it *expects*.
# Predict: with 4, 10 and all 30 columns, does it make more or fewer?

# %% role="figure"
from sklearn.datasets import load_breast_cancer, load_iris
from sklearn.model_selection import StratifiedKFold
from sklearn.naive_bayes import GaussianNB

fig, (left, right) = plt.subplots(1, 2, figsize=(11, 4.2))
X, y = load_iris(return_X_y=True)
X = X[:, 2:]
ours, library = NaiveBayes().fit(X, y), GaussianNB().fit(X, y)
gx, gy = np.meshgrid(np.linspace(0.5, 7.2, 140), np.linspace(-0.1, 2.7, 140))
grid = np.column_stack([gx.ravel(), gy.ravel()])
gap = np.abs(ours.predict_proba(grid) - library.predict_proba(grid)).max()
regions = ours.predict(grid).reshape(gx.shape)
colors = ["#0072B2", "#E69F00", "#009E73"]
left.contourf(gx, gy, regions, levels=[-0.5, 0.5, 1.5, 2.5], colors=colors, alpha=0.25)
edges = library.predict(grid).reshape(gx.shape)
left.contour(gx, gy, edges, levels=[0.5, 1.5], colors="0.5", linestyles="--")
for c, name in enumerate(("setosa", "versicolor", "virginica")):
    left.plot(*X[y == c].T, "o", color=colors[c], ms=4, label=name)
left.plot([], [], "--", color="0.5", label="GaussianNB's border")
left.set(xlabel="petal length (cm)", ylabel="petal width (cm)")
left.set_title(f"shaded: yours; largest gap in P: {gap:.0e}")
left.legend(loc="upper left", fontsize=8)

X, y = load_breast_cancer(return_X_y=True)
folds = list(StratifiedKFold(10, shuffle=True, random_state=0).split(X, y))
for at, columns in enumerate(([0, 1, 4, 8], range(10), range(30))):
    sure, hit, cost = np.zeros(len(y)), np.zeros(len(y)), np.zeros(len(y))
    for train, test in folds:
        model = NaiveBayes().fit(X[train][:, columns], y[train])
        joint = log_posterior(model.predict_joint_log_proba(X[test][:, columns]))
        sure[test], hit[test] = np.exp(joint.max(axis=1)), joint.argmax(axis=1) == y[test]
        cost[test] = -joint[np.arange(len(test)), y[test]]
    for shift, count, color in ((-0.2, (1 - sure).sum(), "0.6"), (0.2, (1 - hit).sum(), "#D55E00")):
        right.bar(at + shift, count, 0.38, color=color)
        right.annotate(f"{count:.0f}", (at + shift, count), ha="center", va="bottom")
    print(f"{len(columns):2} columns: {hit.mean():.1%} right, log loss {cost.mean():.2f}")
right.bar(0, 0, color="0.6", label="mistakes it expects")
right.bar(0, 0, color="#D55E00", label="mistakes it makes")
right.set(xticks=range(3), xticklabels=["4 columns", "first 10", "all 30"], ylim=(0, 75))
right.set(xlabel="columns of the breast-cancer data used", ylabel="patients (of 569, held out)")
right.legend()
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: the scores are the library's, and so is the overconfidence. With four columns (radius,
# texture, smoothness, symmetry) it expects 53 mistakes and makes 46; with ten, 8 and 50; with all
# 30, 4 and 35. Over five shuffles of the ten folds it makes 41-46, 50-51 and 33-35. So 30 columns
# decide best and have the worst log loss, 0.60 against 0.19. Show the customer the order of the
# tickets, and calibrate before you show a percentage.*
#
# **Complexity.** Fitting reads the data once: $O(nd)$, or the number of non-zeros for words.
# Predicting is $O(mkd)$; one (m, k, d) array in `gaussian_joint` also takes that much memory.
#
# ## Follow-ups (49-55 min)
#
# Aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Show that Bernoulli naive Bayes with two classes draws a straight line. → Which line is
# Gaussian's? → When are its weights those of logistic regression?
#
# <details><summary>A weak answer</summary>
#
# "It multiplies probabilities, so it's non-linear."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Put (6) into (4). The log odds is $b_0+\sum_j w_jb_j$ with
# $w_j=\log\frac{p_{1j}(1-p_{0j})}{p_{0j}(1-p_{1j})}$ and
# $b_0=\log\frac{\pi_1}{\pi_0}+\sum_j\log\frac{1-p_{1j}}{1-p_{0j}}$: linear in the flags. Gaussian
# has $x_j^2\,(\frac1{2\sigma_{0j}^2}-\frac1{2\sigma_{1j}^2})$ in it, a quadric that becomes a plane
# when the classes share variances. Logistic regression has the same form of log odds but fits all
# weights together, so two copies share one weight. If independence holds, both tend to the same
# weights as n grows.
#
# </details>
#
# ### 2. Break it
#
# After a release every ticket with the new word *passkey* gets probability 0 for one class, and
# some get `nan`. What happened? → What does $\alpha$ change? → And the same thing for measurements?
#
# <details><summary>A weak answer</summary>
#
# "I'd add a small epsilon inside the log."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# No smoothing: *passkey* was never seen in that class, $\log 0=-\infty$, a veto that no other word
# can outvote. `nan` means that each class had such a veto: $-\infty-(-\infty)$. With $\alpha$ the
# rate is $\alpha/(N_c+\alpha d)$: small, finite, and smaller for classes that we have read more of.
# An epsilon in the log is a rate too, but it depends on nothing and nothing sums to 1. For
# measurements the twin is a column that is constant in a class: variance 0. `var_smoothing` mends
# it, as a share of the largest variance, so one column in huge units can drown the others: scale
# first.
#
# </details>
#
# ### 3. Scale it
#
# Ten billion tickets on 200 machines, new ones every second. → What crosses the network? → What
# about variances?
#
# <details><summary>A weak answer</summary>
#
# "Train on a sample, or use Spark."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The fit is counts, and counts add. Each machine sends a (k, d) table: two classes and $10^6$ words
# in int64 are 16 MB, so 3 GB for all, once. A new ticket adds to one row; forgetting is a
# multiplication of the old counts by 0.99 per day. This is what `partial_fit` does, and why it must
# be told all classes at its first call. Variances need counts, means and sums of squared deviations
# *from the mean*, merged pairwise; adding $\sum x^2$ cancels when the mean is large. The vocabulary
# grows, so hash words into a fixed d, and accept collisions.
#
# </details>
#
# ### 4. Compare it
#
# When would you take logistic regression instead? → With 50 labelled tickets? → Which of the two
# notices a column copied ten times?
#
# <details><summary>A weak answer</summary>
#
# "Logistic regression is always better, naive Bayes is only a baseline."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Same linear form, other fit: naive Bayes estimates each weight alone and never looks at errors.
# That is biased and steady, so it can lead with 50 rows; logistic regression has the lower error
# in the limit and usually passes it as n grows. I would plot both learning curves, with the spread
# over splits. Copies: logistic regression splits one weight among them (with an l2 penalty evenly),
# and its fitted probability hardly moves. Naive Bayes also takes missing features gracefully: leave
# their terms out of (2).
#
# </details>
#
# ### 5. In production
#
# Tickets above 0.9 page an engineer. Half of the pages are false. What do you check? → Fix it
# without touching the features. → The share of urgent tickets triples at launch. Now?
#
# <details><summary>A weak answer</summary>
#
# "Raise the threshold to 0.99."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# First a reliability table on recent held-out tickets: among those at 0.9 and more, how many are
# urgent? Naive Bayes piles up near 0 and 1, so 0.99 may be as empty a word as 0.9. Fit a
# calibration map on data that the model has not seen: sigmoid on the log odds with few tickets,
# isotonic with thousands. Neither swaps two tickets (isotonic makes ties). Then choose the
# threshold by the cost of a page. At launch, the prior moves: add the difference of log prior odds
# to the *calibrated* log odds, if $P(x\mid c)$ has not moved. I'd check that too: a launch brings
# new words.
#
# </details>
#
# ### 6. True or false?
#
# "$\alpha=1$ is Laplace's rule, so it's a safe default that hardly matters." → Give a number. →
# How would you choose it?
#
# <details><summary>A weak answer</summary>
#
# "Yes, it's only there to avoid log of zero." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False for words. With a vocabulary of 50,000, $\alpha=1$ adds 50,000 imaginary words to each
# class. A rare class with 2,000 real words is then 96% imaginary: its rates are nearly flat,
# while a class with five million words is hardly touched. Evidence is weakened in one class
# only. For flags the same $\alpha$ adds two imaginary tickets, which is little. I'd search
# $\alpha$ on a log grid from 0.001 to 1 by held-out log loss.
#
# </details>

# %% [markdown]
# ## Card
#
# - Log prior plus a sum of log likelihoods; normalise by log-sum-exp, and only for probabilities.
# - Bernoulli: draws are rows, outcomes 2, absences speak. Multinomial: draws are words, outcomes d.
# - Gaussian: variance by class, `ddof=0`, plus 1e-9 of the largest overall variance.
# - Prior: shares of rows. Labels come back through `classes_`. One pass; counts merge.
# - Dependent columns are counted again: trust the order more than the number.
#
# **Two traps.** Multiplying probabilities. Showing an uncalibrated 0.999.
#
# **In 30 seconds:** "I assume independent features within a class, so log evidence adds up. Fitting
# is counting, with alpha for what was never seen and a variance floor for constant columns. I
# normalise with log-sum-exp. Related columns are counted twice, so decisions often hold while
# probabilities run to 0 and 1. I calibrate them on held-out data."
#
# **Recall tomorrow, on paper:** both denominators of (5), and what one draw is in each.
#
# ## Sources
#
# - C. D. Manning, P. Raghavan, H. Schütze, *Introduction to Information Retrieval*, sections 13.2
#   and 13.3.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 6.6.3.
# - P. Domingos, M. Pazzani, *On the Optimality of the Simple Bayesian Classifier under Zero-One
#   Loss*, Machine Learning 29, 1997.
# - A. Y. Ng, M. I. Jordan, *On Discriminative vs. Generative Classifiers*, NIPS 14, 2001.
# - A. McCallum, K. Nigam, *A Comparison of Event Models for Naive Bayes Text Classification*, AAAI
#   Workshop on Learning for Text Categorization, 1998.
# - scikit-learn user guide, *Naive Bayes*.

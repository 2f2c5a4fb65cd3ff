# ---
# title: Ablations and seeds
# summary: Decide whether a gain of half a point is real, and how many seeds it takes to know.
# difficulty: 3
# importance: 4
# minutes: 58
# allows: [scipy]
# ---

# %% [markdown]
# ## 1. The prompt (4 minutes)
#
# > "A candidate for our training recipe: a new augmentation. Their slide says 78.9% against 78.2%,
# > 'best of eight seeds'. Adopting it costs us a month. Is the gain real? Tell me what you would
# > run, how often, and what you would write under the table. Then code it."
#
# Ask before you compute. What would you expect to hear?
#
# <details><summary>What do the two arms share?</summary>
#
# For each run of the baseline there is a run of the variant with the same data split, the same
# initial weights and the same order of examples. So runs come in **pairs**, and a pair has a lucky
# or an unlucky day together.
#
# </details>
#
# <details><summary>Which gain would change the decision?</summary>
#
# Half a point. Less is not worth a month. (Without this number nobody can say how many seeds are
# enough.)
#
# </details>
#
# <details><summary>What was chosen after somebody had seen results?</summary>
#
# The seed, for one. There are also six components, and any of them may end up in the abstract.
# So both picking and testing several things must be paid for.
#
# </details>
#
# **What the interviewer is evaluating:** that you name the unit of repetition before you take a
# standard deviation, keep the pairing, plan the number of runs *before* the runs, and say without
# being asked what your interval does not cover.

# %% [markdown]
# ### The conventions, settled now
#
# | question | here | the library |
# |---|---|---|
# | sign | variant − baseline | `ttest_rel(a, b)`: a − b |
# | divisor | $n - 1$ | `np.std`: $n$; pandas: $n - 1$ |
# | sides | two | two |
# | $n$ | pairs ($2n$ runs) | `TTestIndPower`: runs of *one* arm |
# | no spread | $p$ = 1 (all zero) or 0 | `ttest_rel`: NaN or 0 |
# | effect | points, sd of one run | `TTestPower`: effect / $\sigma_d$ |
# | many tests | Holm | `multipletests`: Holm-Šidák; pass `method="holm"` |
#
# Scores and gains are in accuracy points (78.2 means 78.2%), higher is better. You may use `scipy`,
# but not its `ttest_rel`: the point is to know what stands inside. The next cell holds the only two
# functions of Student's t that you need.
#
# **Late?** Cut part 5, and answer follow-ups 1, 2 and 6 aloud.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np
from scipy.special import ncfdtr, stdtr, stdtrit

from interviewlab import checks


def t_quantile(p, df):
    """The t with P(T <= t) = p, for Student's T with df >= 1 degrees of freedom."""
    if df < 1:
        raise ValueError("df must be at least 1: from one number nobody can tell the spread")
    return float(stdtrit(df, p))


def t_tails(t, df, shift=0.0):
    """P(|T| > |t|): both tails of Student's T with df >= 1 degrees of freedom.

    With a `shift`, T is the noncentral t: (Z + shift) / sqrt(chi2 / df), Z standard normal. Its
    sign does not matter.
    """
    if df < 1:
        raise ValueError("df must be at least 1: from one number nobody can tell the spread")
    if shift == 0:
        return float(2 * stdtr(df, -abs(t)))
    return float(1 - np.nan_to_num(ncfdtr(1, df, shift**2, t**2)))  # T squared is a noncentral F


def table_columns(got):
    """The names and the numbers of a table of (name, difference, p, adjusted)."""
    rows = got.value
    good = isinstance(rows, (list, tuple)) and all(
        isinstance(row, (list, tuple)) and len(row) == 4 for row in rows
    )
    checks.that(good, "The table is not a list of (name, difference, p, adjusted).", got=got)
    names = checks.Call([row[0] for row in rows], lambda: f"the names in {got.text}")
    return names, checks.Call([list(row[1:]) for row in rows], lambda: f"the numbers in {got.text}")


def as_numbers(got, shape):
    """What `got` holds as an array of floats, if it is made of numbers and has this shape."""
    checks.finite(got)
    values = np.asarray(got.value)
    good = values.shape == shape and values.dtype.kind in "fiu"
    checks.that(good, f"Real numbers of shape {shape} are expected, not {values.shape}.", got=got)
    return values.astype(float)


def follows(got, name, x, law):
    """The sorted sample `x` may come from the law with P(X <= x) = law; false alarms: 1e-6."""
    n = len(x)
    gap = max(np.max(np.arange(1, n + 1) / n - law), np.max(law - np.arange(n) / n))
    seen = f"its mean is {np.mean(x):.3f}, its standard deviation {np.std(x):.3f}"
    sentence = f"`{name}` strays from its exact distribution; {seen}."
    checks.that(gap < np.sqrt(np.log(2e6) / (2 * n)), sentence, got=got)


# %% [markdown]
# ## 2. A puzzle (2 minutes)
#
# The new method is a copy of the baseline: the same code under another name. One run gives 78.2
# points on average, with a standard deviation of 0.5. You run the baseline once. You run the "new
# method" with eight seeds and report the best.
#
# In how many of 100 such papers does the copy beat the original? Commit to a number, then run.

# %% role="figure"
my_guess = 50  # percent; replace by your number first

rng = np.random.default_rng(11)
baseline = rng.normal(78.2, 0.5, size=100_000)
copies = rng.normal(78.2, 0.5, size=(100_000, 8))
gain = copies.max(axis=1) - baseline
print(f"you said {my_guess}%; the copy wins in {np.mean(gain > 0):.1%} of 100,000 papers,")
print(f"by {gain.mean():.2f} points on average")

# %% [markdown]
# Nine runs of the same thing, eight of them yours: the best is yours in $8/9 = 88.9\%$, for any
# distribution without ties. And the average gain is the slide's 0.7 points.

# %% [markdown]
# ## 3. Theory: what a pair knows (7 minutes)
#
# **The unit.** Let $b, v \in \mathbb{R}^n$ be the scores of baseline and variant, $n$ runs each,
# run $i$ of both on the same seed and split. All that matters is one number a pair:
#
# $$d_i = v_i - b_i, \qquad \bar d = \frac1n \sum_{i=1}^n d_i = \bar v - \bar b. \tag{1}$$
#
# The estimate $\bar d$ does not care about pairs. Its *uncertainty* does. Let one run have variance
# $\sigma^2$ in either arm, and the two runs of a pair the correlation $\rho$. Then, line by line,
#
# $$\begin{aligned} \operatorname{Var}(d_i) &= \operatorname{Var}(v_i) + \operatorname{Var}(b_i) -
# 2\operatorname{Cov}(v_i, b_i) \\ &= \sigma^2 + \sigma^2 - 2\rho\,\sigma\,\sigma \\ \sigma_d^2 &=
# 2\sigma^2(1 - \rho). \end{aligned} \tag{2}$$
#
# With $\rho = 0.9$ a fifth of $\sigma^2$ is left; an unpaired test sees $2\sigma^2$, ten times as
# much.
#
# **The interval.** Different pairs are independent, so $\operatorname{Var}(\bar d) = \sigma_d^2/n$.
# For the unknown $\sigma_d$ we put in $s_d = \sqrt{\sum_i (d_i - \bar d)^2/(n-1)}$. At $n = 5$, in
# 26% of all experiments, $s_d^2$ is less than half of $\sigma_d^2$. For normal $d_i$ Student's t,
# with $n - 1$ degrees of freedom, charges exactly the price of this:
#
# $$\bar d \;\pm\; t_{n-1}\!\left(\tfrac{1 + L}{2}\right) \frac{s_d}{\sqrt n}, \qquad L = 0.95
# \text{ the level.} \tag{3}$$
#
# What is missed lies on two sides, so the quantile is the 97.5% one: 2.78 at $n = 5$. With
# $z = 1.96$ in its place, a "95%" interval would cover 87.8%.
#
# **Three pairs, to the last digit.** $b = (70, 72, 77)$ and $v = (71, 74, 80)$.
#
# | quantity | paired | unpaired |
# |---|---|---|
# | mean difference | $(1 + 2 + 3)/3 = 2$ | $75 - 73 = 2$ |
# | spread | $s_d = \sqrt{(1 + 0 + 1)/2} = 1$ | variances $26/2 = 13$ and $42/2 = 21$ |
# | standard error | $1/\sqrt3 = 0.577$ | $\sqrt{13/3 + 21/3} = 3.37$ |
# | interval | $2 \pm 4.303 \cdot 0.577 = (-0.48,\ 4.48)$ | far wider |
#
# All three seeds improved, and zero is still inside: two degrees of freedom buy no more. With $z$
# you would have published $(0.87, 3.13)$.

# %% role="figure"
b, v = np.array([70, 72, 77]), np.array([71, 74, 80])
d = v - b
error = d.std(ddof=1) / np.sqrt(3)
for name, quantile in (("t", t_quantile(0.975, 2)), ("z", 1.96)):
    low, high = d.mean() - quantile * error, d.mean() + quantile * error
    print(f"{name}: {d.mean():.3f} ± {quantile:.3f} · {error:.3f} = ({low:.3f}, {high:.3f})")
print("equation (2):", b.var(ddof=1) + v.var(ddof=1) - 2 * np.cov(b, v)[0, 1], "=", d.var(ddof=1))

# %% role="figure"
before = np.array([76.1, 77.9, 76.9, 78.8, 77.3])
after = np.array([76.6, 78.8, 77.3, 79.6, 77.9])
gains = after - before
paired = t_quantile(0.975, 4) * gains.std(ddof=1) / np.sqrt(5)
unpaired = t_quantile(0.975, 8) * np.sqrt((before.var(ddof=1) + after.var(ddof=1)) / 5)

fig, (left, right) = plt.subplots(
    1, 2, figsize=(9.5, 3.9), width_ratios=(1.1, 1), facecolor="white"
)
for i in range(5):
    left.plot(
        [0, 1], [before[i], after[i]], "o-", color="tab:blue", label="one seed" if i == 0 else None
    )
for x, arm in ((-0.2, before), (1.2, after)):
    bar = "mean ± 1 sd of the arm" if x < 0 else None
    left.errorbar(x, arm.mean(), arm.std(ddof=1), fmt="s", color="tab:red", capsize=5, label=bar)
left.set(xticks=[0, 1], xticklabels=["baseline", "variant"], xlim=(-0.5, 1.5))
left.set(xlabel="arm", ylabel="accuracy (points)", title="ten scores")
left.legend(fontsize=8, loc="upper left")
for y, reach, color, label in (
    (1, unpaired, "tab:red", "unpaired: two clouds"),
    (0, paired, "tab:blue", "paired: five differences"),
):
    right.errorbar(gains.mean(), y, xerr=reach, fmt="o", color=color, capsize=6, lw=2, label=label)
right.plot(gains, [-0.35] * 5, "|", color="tab:blue", ms=14, label="the five differences")
right.axvline(0, color="0.4", ls="--", lw=1, label="no gain")
right.set(ylim=(-0.8, 2.6), yticks=[], xlabel="gain (points), 95% interval", ylabel="method")
right.set_title("two verdicts")
right.legend(fontsize=8, loc="upper left")
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 1. The argument. The arms' error bars overlap, and yet every line rises by much the same:
# the pairs carry the evidence. The same ten numbers ($n = 5$ seeds) give 0.64 ± 0.26 paired and
# 0.64 ± 1.62 unpaired.*
#
# <details><summary>"A new architecture uses the seed differently. Isn't the pairing a
# sham?"</summary>
#
# Perhaps, and then $\rho \approx 0$. The paired interval stays valid; with 4 degrees of freedom in
# place of 8 it is about 2.78/2.31, so 20%, wider. Shared *splits* usually keep their correlation.
# Decide on pairing from how the runs were made, not from which p-value you like.
#
# </details>

# %% [markdown]
# ## 4. Part 1: compare two arms (7 minutes)
#
# Equation (3), and the p-value that goes with it: $P(|T_{n-1}| > |t|)$ with
# $t = \bar d / (s_d / \sqrt n)$. They agree: $p < 1 - L$ exactly if 0 is outside.
#
# Two cases will come up. A switch that is not wired in gives *identical* scores, 0/0: "no
# evidence", $p = 1$. A run that diverged gives NaN: refuse it, because dropping it favours the
# unstable arm.


# %% role="solution" id="compare"
def compare(baseline, variant, level=0.95):
    """Mean gain of a variant over a baseline, its t interval and its p-value, from paired runs.

    Parameters
    ----------
    baseline, variant : sequences of n >= 2 real numbers (arrays of any real dtype, lists)
        Scores; entry i of both comes from the same seed and split. Unsigned integers are legal
        (they must not wrap around), as is float32; compute in float64.
    level : float between 0 and 1
        Level of the two-sided interval.

    Returns
    -------
    tuple of 4 floats: difference, low, high, p
        `difference` is the mean of variant - baseline, (low, high) its interval by equation (3),
        with the divisor n - 1, and `p` the two-sided p-value of "no difference". If all n
        differences are equal, low = high = difference, and p is 1 if they are 0, else 0. No
        argument is changed.

    Raises
    ------
    ValueError
        The lengths differ, n < 2, or a score is NaN or infinite.
    """
    ### BEGIN SOLUTION
    scores = np.array([baseline, variant], dtype=float)  # refuses unequal lengths
    if not np.isfinite(scores).all():
        raise ValueError("a score is NaN or infinite")
    n = scores.shape[1]
    quantile = t_quantile((1 + level) / 2, n - 1)  # refuses n < 2
    d = scores[1] - scores[0]
    mean, error = d.mean(), d.std(ddof=1) / np.sqrt(n)
    if error == 0:
        return mean, mean, mean, 0.0 if mean else 1.0
    return mean, mean - quantile * error, mean + quantile * error, t_tails(mean / error, n - 1)
    ### END SOLUTION


# %% [markdown] role="hint" for="compare"
# How many independent things did you observe: ten scores, or five differences?

# %% [markdown] role="hint" for="compare"
# Equation (3) with `d = variant - baseline`, `d.std(ddof=1) / np.sqrt(n)`, `n - 1` degrees of
# freedom. Of the 5% that may be missed, half lies on each side.

# %% [markdown] role="hint" for="compare"
# ```python
# scores = np.array([baseline, variant], dtype=float)   # unequal lengths: ValueError
# if ...:                                               # not finite, or n < 2
#     raise ValueError(...)
# d = ...
# mean, error = ..., ... / np.sqrt(n)                   # the spread of the MEAN
# if error == 0:
#     return mean, mean, mean, ...
# reach = t_quantile(..., n - 1) * error
# return ..., t_tails(mean / error, n - 1)
# ```

# %% [markdown] role="hint" for="compare"
# **Symptom: wrong numbers for the three pairs.** (0.87, 3.13): z for t. (0.31, 3.69): the 95%
# quantile, so 5% on *each* side. (−0.03, 4.03): `np.std` divided by $n$. (−2.30, 6.30): the spread
# of one difference, not of their mean. A loss shown as a gain above 100: unsigned
# integers wrapped.

# %% role="check" id="compare-by-hand" points=1 hint="The differences are 1, 2, 3; the 97.5% quantile with 2 degrees of freedom is 4.303."
"""The three pairs of the lesson, in points and in units of another size."""
got = checks.call(compare, [70, 72, 77], [71, 74, 80])
checks.close(got, [2, -0.48414, 4.48414, 0.07418], rtol=0, atol=1e-5)
unit = 2.0**-40  # a million millionth, to the last bit
got = checks.call(compare, unit * np.array([70, 72, 77]), unit * np.array([71, 74, 80]))
expected = [2 * unit, -0.48414 * unit, 4.48414 * unit, 0.07418]
checks.close(got, expected, rtol=1e-4, atol=0, hint="Small is not zero: the units are free.")

# %% role="check" id="compare-pairs" points=1 hint="A good day lifts both runs of a pair, so it cancels in the difference."
"""Lucky and unlucky seeds, worth points, change nothing; swapping the arms mirrors everything."""
rng = checks.rng("compare-pairs")
baseline, luck = rng.integers(0, 9, size=6) / 4, rng.integers(-40, 41, size=6)
variant = baseline + np.array([0.25, 1.0, 0.5, 0.75, -0.25, 1.25])
alone = checks.call(compare, np.zeros(6), variant - baseline)
difference, low, high, p = as_numbers(alone, (4,))
checks.close(checks.call(compare, baseline + luck, variant + luck), [difference, low, high, p])
checks.close(checks.call(compare, variant, baseline), [-difference, -high, -low, p])

# %% role="hidden" id="compare-matches-scipy" points=2 hint="n - 1 twice: as the divisor and as the degrees of freedom; half of 1 - level on each side."
"""The interval and p-value of scipy's paired t test, for 2 to 30 pairs at five levels."""
from scipy.stats import ttest_rel

rng = checks.rng("compare-matches-scipy")
for n, level in ((2, 0.9), (3, 0.5), (5, 0.95), (11, 0.8), (30, 0.99)):
    seed_effect = rng.normal(78, 2, size=n)
    baseline = seed_effect + rng.normal(0, 0.5, size=n)
    variant = seed_effect + rng.normal(0.4, 0.8, size=n)
    theirs = ttest_rel(variant, baseline)
    interval = theirs.confidence_interval(level)
    expected = [np.mean(variant - baseline), interval.low, interval.high, theirs.pvalue]
    checks.close(checks.call(compare, baseline, variant, level), expected, rtol=1e-6)
    if level == 0.95:
        checks.close(checks.call(compare, baseline, variant), expected, rtol=1e-6)

# %% role="hidden" id="compare-no-spread" points=1 hint="0/0 is not evidence; 3/0 is all the evidence one can have."
"""Identical scores: p = 1. The same gain in every pair: p = 0 and an interval without width."""
scores = checks.rng("compare-no-spread").integers(50, 90, size=7)
checks.close(checks.call(compare, scores, scores), [0, 0, 0, 1])
checks.close(checks.call(compare, scores, scores + 3), [3, 3, 3, 0])
checks.close(checks.call(compare, scores, scores - 2, 0.5), [-2, -2, -2, 0])

# %% role="hidden" id="compare-refuses" points=1 hint="Could numpy broadcast it, or average it, without a word?"
"""One pair, no pair, unequal lengths, NaN and infinity are refused; two pairs are enough."""
nan, inf = float("nan"), float("inf")
for baseline, variant in (
    ([78.0], [79.0]), ([], []), ([78.0, 77.0, 79.0], [80.0]), ([78.0], [79.0, 80.0, 81.0]),
    ([78.0, 77.0, 79.0], [79.0, 80.0]), ([78.0, nan, 77.0], [79.0, 79.0, 80.0]),
    ([78.0, 76.0, 77.0], [79.0, nan, 80.0]), ([78.0, 76.0, inf], [79.0, 78.0, 80.0]),
    ([78.0, 76.0, 75.0], [79.0, -inf, 80.0]),
):  # fmt: skip
    checks.raises(ValueError, compare, baseline, variant)
checks.close(checks.call(compare, [1.0, 2.0], [2.0, 5.0], 0.5), [2, 1, 3, 0.2951672], rtol=1e-6)

# %% role="hidden" id="compare-any-dtype" points=1 hint="Convert to float64 first: uint8 counts wrap around below 0."
"""uint8 counts, float32, lists; the arguments stay as they were."""
rng = checks.rng("compare-any-dtype")
high, low = rng.integers(120, 200, size=6), rng.integers(20, 100, size=6)
got = checks.call(compare, high.astype(np.uint8), low.astype(np.uint8))
wanted = as_numbers(checks.call(compare, high.astype(float), low.astype(float)), (4,))
checks.close(wanted[0], np.mean(low - high), hint="This is `difference`, for float64 scores.")
checks.close(got, wanted)
checks.close(checks.call(compare, high.tolist(), low.tolist()), wanted)
one, other = [1e6 + 70, 1e6 + 72, 1e6 + 76], [1e6 + 71, 1e6 + 74, 1e6 + 80]
wanted = as_numbers(checks.call(compare, one, other), (4,))
got = checks.call(compare, np.float32(one), np.float32(other))
checks.close(got, wanted, rtol=1e-8, hint="These scores are exact in float32; their mean is not.")
checks.leaves_inputs(compare, high.astype(float), low.astype(float))

# %% [markdown]
# ## 5. Part 2: how many seeds? (7 minutes)
#
# > "Half a point matters. A run has a standard deviation of 0.6. How many seeds?"
#
# The answer depends on $\rho$, and comes before the runs. A true gain $\Delta$ shifts the numerator
# of $t$ by $\delta$ standard errors:
#
# $$\delta = \frac{\Delta}{\sigma_d/\sqrt n}, \qquad \text{power} = P\big(|T_{n-1}(\delta)| >
# t_{n-1}(1 - \tfrac{\alpha}{2})\big), \qquad \sigma_d = \sigma\sqrt{2(1 - \rho)}. \tag{4}$$
#
# $T_{n-1}(\delta)$ is the noncentral t, `t_tails(..., shift=delta)`. Quantile and shift both depend
# on $n$, so you search. For $\Delta = \sigma_d$ the familiar shortcut
# $\big((z_{1-\alpha/2} + z_{\text{power}})\,\sigma_d/\Delta\big)^2$ says 8 where the truth is 10.


# %% role="solution" id="seeds"
def seeds_needed(effect, sd, correlation, power=0.8, alpha=0.05, most=1000):
    """The smallest number of pairs with which a paired t test finds an effect often enough.

    Parameters
    ----------
    effect : float
        The true gain in points; its sign does not matter.
    sd : float
        Standard deviation of one run, in points, the same in both arms (not of the differences).
    correlation : float in [-1, 1)
        Correlation of the two runs of a pair.
    power : float between 0 and 1
        Wanted probability of p < alpha. Rejections on either side count, as in statsmodels.
    alpha : float between 0 and 1
        Level of the two-sided test.
    most : int, at least 2
        The largest number of pairs that can be paid for.

    Returns
    -------
    int
        The smallest n, 2 <= n <= most, whose power by equation (4) is at least `power`. It counts
        pairs; the number of runs is 2n.

    Raises
    ------
    ValueError
        sd <= 0; the correlation is outside [-1, 1); or even `most` pairs are too few, which is
        always so for an effect of 0 if power > alpha.
    """
    ### BEGIN SOLUTION
    if sd <= 0 or not -1 <= correlation < 1:
        raise ValueError("sd must be positive and the correlation in [-1, 1)")
    spread = sd * np.sqrt(2 * (1 - correlation))
    for n in range(2, most + 1):
        critical = t_quantile(1 - alpha / 2, n - 1)
        if t_tails(critical, n - 1, effect * np.sqrt(n) / spread) >= power:
            return n
    raise ValueError(f"{most} pairs are too few")
    ### END SOLUTION


# %% [markdown] role="hint" for="seeds"
# You are given the spread of one *run*. Which spread does a paired test live on?

# %% [markdown] role="hint" for="seeds"
# For one n: `t_tails(t_quantile(1 - alpha / 2, n - 1), n - 1, shift)` with the shift of
# equation (4). It grows with n; start at n = 2.

# %% [markdown] role="hint" for="seeds"
# ```python
# spread = sd * np.sqrt(...)                 # equation (2)
# for n in range(2, ...):
#     critical = t_quantile(...)
#     if t_tails(critical, ..., effect * ... / spread) >= power:
#         return n
# raise ValueError(...)
# ```

# %% [markdown] role="hint" for="seeds"
# **Symptom: 8 where 10 is right.** Normal quantiles, or a one-sided $\alpha$ (that also gives 8).
# **17 or 34:** two independent samples, per arm or in all. **14 where 25 is right:** the spread of
# one run went in where equation (2) asks for that of a difference.

# %% role="check" id="seeds-by-hand" points=1 hint="With correlation 0.5 the differences have exactly the spread of one run."
"""One sd of the differences: 10 pairs; half of it: 34 pairs; 90% power: 13 pairs."""
got = checks.call(seeds_needed, 1.0, 1.0, 0.5)
checks.equal(got, 10, hint="10 pairs have 80.3% power, 9 have 74.8%.")
checks.that(
    isinstance(got.value, (int, np.integer)), "A number of pairs should be an int.", got=got
)
checks.equal(checks.call(seeds_needed, 0.25, 0.5, 0.5), 34)
checks.equal(checks.call(seeds_needed, 1.0, 1.0, 0.5, power=0.9), 13)

# %% role="check" id="seeds-pairing-pays" points=1 hint="sd of a difference: sd * sqrt(2 (1 - correlation))."
"""Half a point, sd 0.6: 25 pairs without correlation, 8 with 0.75, 4 with 0.95."""
for correlation, pairs in ((0.0, 25), (0.75, 8), (0.95, 4), (-1.0, 48)):
    checks.equal(checks.call(seeds_needed, 0.5, 0.6, correlation), pairs)
checks.equal(checks.call(seeds_needed, -5, 6, 0), 25, hint="Signs and units do not matter.")

# %% role="hidden" id="seeds-matches-statsmodels" points=2 hint="Student's t, not the normal; two-sided; up to the next whole pair."
"""The smallest n of statsmodels' TTestPower for five levels and powers, effects drawn."""
from statsmodels.stats.power import TTestPower

rng = checks.rng("seeds-matches-statsmodels")
plans = ((0.05, 0.8), (0.05, 0.95), (0.01, 0.8), (0.1, 0.9), (0.001, 0.5))
n = np.arange(2, 300)
for alpha, power in plans:
    margin, expected, central = 0.0, 0, 0
    # neither rounding nor the far tail may decide (seeds-ends tests it); a t only shifted must show
    while margin < 1e-5 or (alpha == 0.001 and central == expected):
        effect, sd, correlation = (
            rng.uniform(0.4, 0.9),
            rng.uniform(0.4, 1.2),
            rng.uniform(-0.3, 0.8),
        )
        size = effect / (sd * np.sqrt(2 * (1 - correlation)))
        curve = TTestPower().power(size, n, alpha)
        margin = np.min(np.abs(curve - power))
        expected = 2 + int(np.argmax(curve >= power))
        shifted = stdtr(n - 1, size * np.sqrt(n) - stdtrit(n - 1, 1 - alpha / 2))
        central = 2 + int(np.argmax(shifted >= power))
    checks.equal(checks.call(seeds_needed, effect, sd, correlation, power, alpha), expected)
    checks.equal(checks.call(seeds_needed, -effect, sd, correlation, power, alpha), expected)

# %% role="hidden" id="seeds-ends" points=1 hint="Two pairs are the fewest; `most` pairs may still be enough; one fewer is not."
"""Two pairs where two are enough; exactly `most` pairs; one too few is refused."""
checks.equal(checks.call(seeds_needed, 1000.0, 1.0, 0.0), 2)
checks.equal(checks.call(seeds_needed, 1.8, 1.0, 0.5, power=0.5, alpha=0.2), 2)
checks.equal(checks.call(seeds_needed, 1000.0, 1.0, 0.0, most=2), 2)
checks.equal(checks.call(seeds_needed, 0.5, 0.6, 0.0, most=25), 25)
checks.raises(ValueError, seeds_needed, 0.5, 0.6, 0.0, most=24)
checks.equal(checks.call(seeds_needed, 0.2, 1.0, 0.5), 199)
got = checks.call(seeds_needed, 0.2, 1.0, 0.5, power=0.25, alpha=0.2)
checks.equal(got, 7, hint="With 7 pairs 23.0% are rejected on one side and 2.3% on the other.")

# %% role="hidden" id="seeds-refuses" points=1 hint="Which of these would divide by zero, or search for ever?"
"""No effect, no spread, and impossible correlations are refused; false alarms are not."""
checks.equal(checks.call(seeds_needed, 1, 1, 0.5), 10)
got = checks.call(seeds_needed, 0, 1, 0.5, power=0.04)
checks.equal(got, 2, hint="At alpha = 5% two pairs reject a true zero in 5% of all cases.")
for effect, sd, correlation in (
    (0, 1, 0.5),
    (1, 0, 0.5),
    (1, -1, 0.5),
    (1, 1, 1),
    (1, 1, 1.5),
    (1, 1, -1.5),
):
    checks.raises(ValueError, seeds_needed, effect, sd, correlation)

# %% [markdown]
# ## 6. Part 3: the ablation table (6 minutes)
#
# Six components, six ablations, each against the full model on the same seeds. If none matters and
# the tests were independent, some $p < 0.05$ still turns up with probability $1 - 0.95^6 = 26\%$.
#
# **Holm's correction.** Sort the $m$ p-values. Multiply the smallest by $m$, the next by $m - 1$, and
# so on down to 1; then let none fall below the one before:
#
# $$\tilde p_{(i)} = \min\Big(1,\ \max_{j \le i}\ (m - j + 1)\, p_{(j)}\Big). \tag{5}$$
#
# <details><summary>Why does it work?</summary>
#
# Let $m_0$ components truly do nothing. When the first of these comes up in the sorted list, at
# least $m_0$ are left, so its factor is at least $m_0$, and it passes only if $p \le \alpha/m_0$. By
# the union bound some null does that with probability at most $m_0 \cdot \alpha/m_0 = \alpha$,
# independent or not (all six share the full model's runs).
#
# </details>
#
# The sign flips here: an ablation asks what the component *gives*.


# %% role="solution" id="table"
def ablation_table(full, ablated):
    """What each component gives, with p-values corrected for looking at all of them.

    Parameters
    ----------
    full : sequence of n >= 2 real numbers (array or list, as in `compare`)
        Scores of the full model, one per seed.
    ablated : dict of str to such a sequence
        By component, the scores of the model without it on the same seeds. It may be empty.

    Returns
    -------
    list of (name, difference, p, adjusted), in the order of the dict
        `difference` is mean(full - without), positive if the component helps; `p` is the p-value of
        `compare` and `adjusted` Holm's by equation (5), never above 1. Identical scores have
        p = 1 and count as a test like any other. No argument is changed.
    """
    ### BEGIN SOLUTION
    results = [compare(scores, full) for scores in ablated.values()]
    p = np.array([result[3] for result in results])
    order = np.argsort(p)
    adjusted = np.empty(len(p))
    adjusted[order] = np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1))
    adjusted = np.minimum(adjusted, 1)
    return [(name, results[i][0], p[i], adjusted[i]) for i, name in enumerate(ablated)]
    ### END SOLUTION


# %% [markdown] role="hint" for="table"
# If "without dropout" is better than "full", which sign should the row for dropout carry, and which
# of the two is then `baseline`?

# %% [markdown] role="hint" for="table"
# `compare(without, full)`. For (5): `np.argsort(p)`, factors m, m − 1, …, 1, a running maximum
# (`np.maximum.accumulate`), and write the result back through the same order.

# %% [markdown] role="hint" for="table"
# ```python
# results = [compare(..., ...) for scores in ablated.values()]
# p = np.array([result[3] for result in results])
# order = np.argsort(p)
# adjusted = np.empty(len(p))
# adjusted[order] = np.maximum.accumulate(p[order] * ...)
# ...                                              # cap at 1
# return [(name, ..., p[i], adjusted[i]) for i, name in enumerate(ablated)]
# ```

# %% [markdown] role="hint" for="table"
# **Symptom: right numbers beside wrong names.** You corrected in sorted order and never sorted
# back: `adjusted[order] = ...`, not `adjusted = ...[order]`.

# %% role="check" id="table-by-hand" points=1 hint="Two tests: the smaller p is doubled, the larger is not, and neither passes 1."
"""Two components: one gives 2 ± 1 on three seeds, one hurts a little."""
ablated = {"warm-up": [71, 78, 79], "mixup": [70, 72, 77]}
got = checks.call(ablation_table, [71, 74, 80], ablated)
names, table = table_columns(got)
checks.equal(
    names, ["warm-up", "mixup"], hint="Rows in the order of the dict, not of the p-values."
)
expected = [[-1, 0.5799, 0.5799], [2, 0.0742, 0.1484]]
checks.close(table, expected, rtol=0, atol=1e-4)

# %% role="check" id="table-dead-switch" points=1 hint="An ablation that changed nothing has p = 1, and still counts as a test."
"""A switch that is not wired in: p = 1; no NaN, nothing above 1, the others still pay for it."""
from scipy.stats import ttest_rel

full = np.array([78.25, 77.5, 79.0, 78.0])
real, weak = full - [1.0, 1.5, 1.25, 1.0], full - [1, -1, 0, 1]
faint = full - 2.0**-13 * np.array([1.0, 1.5, 1.25, 1.0])  # exact, so that its p is that of real
ablated = {"dead": full, "real": real, "off": full, "weak": weak, "faint": faint}
p, q = ttest_rel(full, real).pvalue, ttest_rel(full, weak).pvalue  # 0.0022 and 0.638
_, table = table_columns(checks.call(ablation_table, full, ablated))
expected = [[0, 1, 1], [1.1875, p, 5 * p], [0, 1, 1], [0.25, q, 1], [1.1875 * 2**-13, p, 5 * p]]
checks.close(table, expected, rtol=1e-6, hint="Five tests were made, and faint is not dead.")

# %% role="hidden" id="table-matches-statsmodels" points=2 hint="Factors m, m - 1, ..., 1 along the sorted p-values, then back to the dict's order."
"""Holm's p-values of statsmodels, for 1, 2, 5 and 9 components with effects of every size."""
import gc

from scipy.stats import ttest_rel
from statsmodels.stats.multitest import multipletests

rng = checks.rng("table-matches-statsmodels")
plans = []
gc.freeze()  # multipletests collects garbage at every call, which would take longer than all checks
for m in (1, 2, 5, 9):
    interesting = False
    while not interesting:
        full = rng.normal(78, 2, size=6)
        gains = rng.permutation(np.linspace(-0.4, 1.6, m)) if m > 1 else [0.5]
        scores = full[:, None] - rng.normal(gains, 0.5, size=(6, m))
        p = ttest_rel(np.repeat(full[:, None], m, axis=1), scores).pvalue
        steps = np.sort(p) * np.arange(m, 0, -1)
        falls = np.any(np.diff(np.minimum(steps, 1)) < -0.001)
        holm, order = np.minimum(np.maximum.accumulate(steps), 1), np.argsort(p)
        moved = np.max(np.abs(holm[order] - holm[np.argsort(order)])) > 0.001
        # running maximum, cap and the way back from the sorted order matter
        interesting = m < 9 or (falls and max(steps) > 1.001 and moved)
    ablated = {f"part {i}": scores[:, i] for i in range(m)}
    adjusted = multipletests(p, method="holm")[1]
    plans.append(
        (full, ablated, np.column_stack([(full[:, None] - scores).mean(axis=0), p, adjusted]))
    )
gc.unfreeze()
for full, ablated, expected in plans:
    names, table = table_columns(checks.call(ablation_table, full, ablated))
    checks.equal(names, list(ablated))
    checks.close(table, expected, rtol=1e-6)

# %% role="hidden" id="table-never-falls" points=2 hint="If 3 * 0.02 = 0.06 comes first, 2 * 0.021 = 0.042 must rise to 0.06."
"""Four p-values close together: a larger p never gets a smaller adjusted p."""
from scipy.stats import ttest_rel

noise = np.array([1.0, -1.0, 2.0, -2.0, 0.5, -0.5]) * (1 + checks.rng("table-never-falls").random())
full, gains = np.full(6, 80.0), (1.78, 1.80, 1.77, 1.79)
ablated = {f"part {i}": full - noise - gain for i, gain in enumerate(gains)}
p = [ttest_rel(full, scores).pvalue for scores in ablated.values()]
_, table = table_columns(checks.call(ablation_table, full, ablated))
expected = np.column_stack([gains, p, np.full(4, 4 * min(p))])  # the first one holds all up
checks.close(table, expected, rtol=1e-6)

# %% role="hidden" id="table-small" points=1 hint="Nothing tested: an empty table. One test: nothing to correct."
"""An empty dict, one component, lists and integers; the arguments stay as they were."""
checks.equal(checks.call(ablation_table, [70.0, 71.0], {}), [])
_, table = table_columns(checks.call(ablation_table, np.array([71, 74, 80]), {"a": [70, 72, 77]}))
checks.close(table, [[2, 0.0741799, 0.0741799]], rtol=1e-6)
scores = checks.rng("table-small").integers(60, 90, size=(3, 4)).astype(float)
checks.leaves_inputs(ablation_table, scores[0], {"a": scores[1], "b": scores[2]})

# %% [markdown]
# ## 7. Part 4: pick the best, then run it again (5 minutes)
#
# > "We tried eight variants and the best one gained 0.7. Simulate what happens to such a number."
#
# Variant $j$ has the true gain $\mu_j$; its mean over $n$ pairs is normal around it with standard
# error $\sigma_d/\sqrt n$. The largest mean lies at or below $x$ exactly if all $k$ of them do:
#
# $$P(\text{reported} \le x) = \prod_{j=1}^{k} \Phi\!\left(\frac{x - \mu_j}{\sigma_d/\sqrt n}
# \right). \tag{6}$$
#
# For equal $\mu_j$ the mean of this law lies above $\mu$ by $m_k\,\sigma_d/\sqrt n$, with
# $m_2 = 0.56$, $m_8 = 1.42$, $m_{20} = 1.87$. Nobody cheated: the maximum of honest numbers is not
# an honest number. Fresh seeds for the winner give one.
#
# **How this is graded.** Draw in any order. Samples of $N$ papers are held against exact laws such as
# (6); the Dvoretzky–Kiefer–Wolfowitz inequality lets their shares stray by
# $\sqrt{\ln(2 \cdot 10^6)/(2N)}$ with a false alarm of at most $10^{-6}$. Thirteen comparisons at
# this level reject a right answer at most once in 76,000 course seeds.


# %% role="solution" id="retest"
def pick_and_retest(effects, sd, n_seeds, n_papers, rng):
    """Simulate papers that report the variant with the best mean, and their replication.

    Parameters
    ----------
    effects : sequence of k >= 1 real numbers
        True gains of the variants, in points.
    sd : float, at least 0
        Standard deviation of one paired difference, in points; differences are normal and
        independent, across seeds, variants and papers.
    n_seeds : int, at least 1
        Differences per variant, and again as many in the replication.
    n_papers : int, at least 1
    rng : np.random.Generator
        The only source of randomness. What is drawn from it, and when, is free.

    Returns
    -------
    tuple (reported, retested) of arrays of shape (n_papers,)
        reported : per paper, the largest of the k means over n_seeds differences
        retested : the mean of n_seeds *fresh* differences of the variant that was picked
    """
    ### BEGIN SOLUTION
    effects = np.asarray(effects)
    error = sd / np.sqrt(n_seeds)
    means = rng.normal(effects[:, None], error, size=(len(effects), n_papers))
    picked = means.argmax(axis=0)
    retested = rng.normal(effects[picked], error)
    return means.max(axis=0), retested
    ### END SOLUTION


# %% [markdown] role="hint" for="retest"
# What is compared across variants: single differences, or means over seeds? And what does the
# replication inherit from the first experiment: its numbers, or only the choice?

# %% [markdown] role="hint" for="retest"
# A mean of $n$ normal differences is normal with standard deviation `sd / np.sqrt(n_seeds)`. Draw
# `means` with shape (k, n_papers); the picks are an `argmax` along the variants.

# %% [markdown] role="hint" for="retest"
# ```python
# effects = np.asarray(effects)                  # (k,)
# means = rng.normal(effects[:, None], ..., size=(len(effects), n_papers))
# picked = ...                                   # (n_papers,)
# retested = rng.normal(effects[...], ...)       # new draws, true effect of the pick
# return ..., retested
# ```

# %% role="check" id="retest-without-noise" points=1 hint="With sd = 0 every mean is the true gain."
"""sd = 0: the best variant is always found, and replicates exactly; shapes are (n_papers,)."""
for effects, n_papers in (([0.5, 2, -1], 4), ([-3], 1), ((1, 0), 5)):
    rng = checks.rng("retest-without-noise")
    pair = as_numbers(checks.call(pick_and_retest, effects, 0.0, 3, n_papers, rng), (2, n_papers))
    checks.close(pair, np.full((2, n_papers), max(effects)))

# %% role="check" id="retest-generator" points=1 hint="Draw from `rng` and from nothing else; make no generator of your own."
"""The same generator state gives the same papers, another state gives others."""
one, two = (
    np.random.default_rng(checks.rng("retest-generator").integers(2**31) + i) for i in (0, 1)
)
first = as_numbers(checks.call(pick_and_retest, [0, 1], 1.0, 2, 6, one), (2, 6))
again = as_numbers(checks.call(pick_and_retest, [0, 1], 1.0, 2, 6, one), (2, 6))
other = as_numbers(checks.call(pick_and_retest, [0, 1], 1.0, 2, 6, two), (2, 6))
checks.close(
    again,
    first,
    hint="Both calls got a generator in the same state; did you draw from `np.random`?",
)
checks.that(
    (first != other).all(),
    "Two generators gave the same numbers.",
    got=checks.Call(other, "the second"),
)

# %% role="hidden" id="retest-nothing-there" points=2 hint="The largest of k means over n_seeds seeds; then fresh differences around the true gain."
"""Equal effects: reported follows equation (6), retested is normal around the truth; level 1e-6."""
from scipy.special import ndtr

rng, N = checks.rng("retest-nothing-there"), 10_000
for k, effect, sd, n in ((8, 0.0, 0.5, 1), (3, 1.0, 2.0, 9), (1, -2.0, 1.0, 4)):
    got = checks.call(pick_and_retest, [effect] * k, sd, n, N, rng)
    reported, retested = np.sort(as_numbers(got, (2, N)), axis=1)
    error = sd / np.sqrt(n)
    follows(got, "reported", reported, ndtr((reported - effect) / error) ** k)
    follows(got, "retested", retested, ndtr((retested - effect) / error))

# %% role="hidden" id="retest-fresh-seeds" points=1 hint="Of the first experiment only the choice survives, none of its numbers."
"""With equal effects, luck in the first experiment says nothing about the second; level 1e-6."""
from scipy.stats import pearsonr

for k, n in ((1, 3), (5, 2)):
    rng = checks.rng(f"retest-fresh-seeds-{k}")
    got = checks.call(pick_and_retest, [0.25] * k, 1.0, n, 4000, rng)
    chance = pearsonr(*as_numbers(got, (2, 4000))).pvalue
    checks.that(
        chance > 1e-6, "`retested` moves with `reported`, more than chance allows.", got=got
    )

# %% role="hidden" id="retest-unequal" points=2 hint="The replication's centre is the true gain of the variant that was picked in that paper."
"""Unequal effects: what is picked, and how often, shows in the replication; level 1e-6."""
from scipy.special import ndtr

plans = (([0, 1, 5, 2], 6.0, 4), ([1.0, 0.0, 0.5], 0.5, 1))
for number, (effects, sd, n) in enumerate(plans):
    rng, N = checks.rng(f"retest-unequal-{number}"), 10_000
    got = checks.call(pick_and_retest, effects, sd, n, N, rng)
    reported, retested = np.sort(as_numbers(got, (2, N)), axis=1)
    mu, error = np.array(effects, dtype=float)[:, None], sd / np.sqrt(n)
    follows(got, "reported", reported, ndtr((reported - mu) / error).prod(axis=0))
    z = np.linspace(-9, 9, 1801)  # variant j's own luck; the others must lie below it
    density = np.exp(-(z**2) / 2) / np.exp(-(z**2) / 2).sum()
    others = [np.delete(mu, j, axis=0) for j in range(len(mu))]
    beaten = [ndtr((mu[j] - rest) / error + z).prod(axis=0) for j, rest in enumerate(others)]
    chosen = np.array(beaten) @ density  # P(variant j has the largest mean)
    follows(got, "retested", retested, chosen @ ndtr((retested - mu) / error))
N, rng = 4000, checks.rng("retest-unequal-pairs")  # here `reported` tells much about the pick
got = checks.call(pick_and_retest, [0] * 30 + [10], 4.0, 1, N, rng)
mu, many = np.array([[0], [10]]), np.array([[30], [1]])
z, fresh = ((row - mu) / 4 for row in as_numbers(got, (2, N)))
odds = many * np.exp(-(z**2) / 2) / ndtr(z)  # P(gain mu was picked, given reported), up to a factor
u = (odds * ndtr(fresh)).sum(axis=0) / odds.sum(axis=0)  # uniform, whatever `reported` is
u, steps = np.sort(u[np.argsort(z[0])[N // 2 :]]), np.arange(N // 2 + 1) / (N // 2)
gap = max(np.max(steps[1:] - u), np.max(u - steps[:-1]))
sentence = "`retested` does not go with the `reported` of its own paper: was that pick run?"
checks.that(gap < np.sqrt(np.log(2e6) / N), sentence, got=got)

# %% [markdown]
# ## 8. Part 5: which repetition was it? (5 minutes)
#
# > "I gave you 3 data splits with 10 seeds each, so n = 30. Right?"
#
# Not if the claim is about new data. Let $x_{ij}$ be the gain on split $i = 1..S$ with seed
# $j = 1..R$:
#
# $$x_{ij} = \mu + a_i + e_{ij}, \qquad \operatorname{Var}(\bar x) = \frac{\sigma_a^2}{S} +
# \frac{\sigma_e^2}{SR}. \tag{7}$$
#
# $a_i$ is the luck of a split, shared by its $R$ runs, with variance $\sigma_a^2$; $e_{ij}$, the luck
# of a seed, has $\sigma_e^2$. More seeds shrink only the second term. The variance *within* a split
# estimates $\sigma_e^2$. The row means $\bar x_i = \mu + a_i + \bar e_i$ vary by
#
# $$\mathbb E\big[s^2(\bar x_1, \dots, \bar x_S)\big] = \sigma_a^2 + \frac{\sigma_e^2}{R}, \tag{8}$$
#
# too much by $\sigma_e^2/R$: subtract it. With few splits the result can be negative, which no
# variance is: then report 0.


# %% role="solution" id="components"
def variance_components(scores):
    """How much of the spread is the data split's and how much the seed's, and what it means.

    Parameters
    ----------
    scores : array of shape (S, R), any real dtype, or nested lists; compute in float64
        One row a data split, one column a run on that split; S >= 2 and R >= 2. Column j of two
        rows has nothing in common (seeds are nested in splits).

    Returns
    -------
    tuple of 3 floats: split, seed, error
        `seed` is the mean over the rows of the variance within a row (divisor R - 1). `split` is
        the variance of the row means (divisor S - 1) minus seed / R, but at least 0. `error` is the
        standard error of the overall mean: the root of (7) with these two. No argument is changed.

    Raises
    ------
    ValueError
        Fewer than two rows or fewer than two columns.
    """
    ### BEGIN SOLUTION
    scores = np.asarray(scores, dtype=float)
    S, R = scores.shape
    if min(S, R) < 2:
        raise ValueError("two splits and two seeds are needed")
    seed = np.mean([np.var(row, ddof=1) for row in scores])
    split = max(np.var([np.mean(row) for row in scores], ddof=1) - seed / R, 0.0)
    return split, seed, np.sqrt(split / S + seed / (S * R))
    ### END SOLUTION


# %% [markdown] role="hint" for="components"
# If all splits were equally hard, would the row means be equal?

# %% [markdown] role="hint" for="components"
# `seed`: the variance of each row, then their mean. `split`: equation (8) solved for $\sigma_a^2$.
# `error`: the root of (7).

# %% [markdown] role="hint" for="components"
# ```python
# scores = np.asarray(scores, dtype=float)
# S, R = scores.shape
# if ...: raise ValueError(...)
# seed = np.mean([np.var(row, ddof=...) for row in scores])
# split = max(np.var([... for row in scores], ddof=...) - ..., 0.0)
# return split, seed, np.sqrt(... / S + ... / (S * R))
# ```

# %% role="check" id="components-by-hand" points=1 hint="Within: 4 and 4. Row means 72 and 82: variance 50. Then 50 - 4/3."
"""Two splits, three seeds: the error is exactly 5 points."""
got = checks.call(variance_components, [[70, 72, 74], [80, 82, 84]])
checks.close(got, [50 - 4 / 3, 4, 5])

# %% role="check" id="components-clipped" points=1 hint="Equal row means: 0 - seed / R is negative, and no variance is."
"""Splits that do not differ: the split's share is 0, and only the seeds' error is left."""
got = checks.call(variance_components, [[70, 74], [71, 73], [73, 71], [75, 69]])
checks.close(got, [0, 7.5, np.sqrt(7.5 / 8)])

# %% role="hidden" id="components-matches-scipy" points=2 hint="Rows are splits; divisors S - 1 and R - 1; subtract seed / R once."
"""The mean squares and the F statistic of scipy's one-way analysis of variance."""
from scipy.stats import f_oneway

rng = checks.rng("components-matches-scipy")
for S, R in ((3, 10), (7, 2), (4, 5), (2, 6)):
    steps = 3 * rng.permutation(S)  # splits that surely differ
    scores = 70 + steps[:, None] + rng.normal(0, 0.7, size=(S, R))
    within = np.mean([np.var(row, ddof=1) for row in scores])
    split = within * (f_oneway(*scores).statistic - 1) / R
    expected = [split, within, np.sqrt(split / S + within / (S * R))]
    checks.close(checks.call(variance_components, scores), expected, rtol=1e-6)

# %% role="hidden" id="components-units" points=1 hint="Variances scale with the square, the error with the first power, and a shift changes nothing."
"""Other units, another zero and another order of rows and runs; the arguments stay as they were."""
rng = checks.rng("components-units")
scores = rng.integers(0, 9, size=(4, 7)) + 6 * np.arange(4)[:, None]
split, seed, error = as_numbers(checks.call(variance_components, scores), (3,))
checks.that(error > 0, "The error is 0 though the scores vary.")
checks.close(checks.call(variance_components, 3 * scores - 50), [9 * split, 9 * seed, 3 * error])
unit = 2.0**-20
expected = [unit**2 * split, unit**2 * seed, unit * error]
checks.close(checks.call(variance_components, unit * scores), expected, atol=0)
shuffled = rng.permutation(rng.permuted(scores, axis=1), axis=0)
checks.close(checks.call(variance_components, shuffled), [split, seed, error])
shifted = np.float32(scores + 1_000_000)  # exact in float32, but its row means are not
checks.close(checks.call(variance_components, shifted), [split, seed, error], rtol=1e-6)
checks.leaves_inputs(variance_components, scores.astype(float))

# %% role="hidden" id="components-refuses" points=1 hint="One split says nothing about other splits."
"""One split or one seed is refused; two by two is enough."""
for scores in ([[70.0, 71.0, 72.0]], [[70.0], [71.0], [72.0]], [[70.0]]):
    checks.raises(ValueError, variance_components, scores)
checks.close(checks.call(variance_components, [[1.0, 3.0], [7.0, 5.0]]), [7, 2, 2])

# %% [markdown]
# ## 9. Experiments (4 minutes)
#
# **Agreement.** Which of the library's arguments need a translation?

# %% role="figure"
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import TTestPower

theirs = stats.ttest_rel(after, before)  # variant first
print("compare        ", np.round(compare(before, after), 4))
print("ttest_rel      ", np.round([*theirs.confidence_interval(), theirs.pvalue], 4))
size = 0.5 / (0.6 * np.sqrt(2 * (1 - 0.75)))  # effect / sd of the differences
print("seeds_needed   ", seeds_needed(0.5, 0.6, 0.75))
print("solve_power    ", round(TTestPower().solve_power(size, power=0.8, alpha=0.05), 2), "pairs")
for method in ("holm", "hs", "bonferroni"):
    print(
        f"multipletests, {method:<11}", multipletests([0.01, 0.02, 0.04], method=method)[1].round(4)
    )

# %% role="figure"
correlations = np.linspace(-0.2, 0.98, 40)
fig, ax = plt.subplots(figsize=(8, 3.8), facecolor="white")
for effect, color in ((0.3, "tab:purple"), (0.5, "tab:blue"), (1.0, "tab:green")):
    pairs = [seeds_needed(effect, 0.6, r) for r in correlations]
    ax.step(correlations, pairs, where="mid", color=color, label=f"gain of {effect} points")
ax.axhline(5, color="0.4", ls="--", lw=1, label="the customary five seeds")
ax.set(yscale="log", yticks=[2, 5, 10, 25, 50, 100], yticklabels=[2, 5, 10, 25, 50, 100])
ax.minorticks_off()
ax.set(xlabel="correlation of the two runs of a pair", ylabel="pairs for 80% power (log scale)")
ax.legend(fontsize=8, loc="lower left")
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 2. The mend. Seeds needed when one run has a standard deviation of 0.6 points. For half a
# point five pairs suffice from a correlation of 0.88 upwards; at 0 it takes 25.*

# %% role="figure"
from scipy.special import ndtr

tried = np.array([1, 2, 3, 5, 8, 12, 20])
drawn = [pick_and_retest([0.0] * k, 0.5, 1, 4000, np.random.default_rng(k)) for k in tried]
x = np.linspace(-6, 6, 4001)
law = np.array([ndtr(x) ** k for k in tried])  # equation (6) for equal gains
exact = 0.5 * ((x > 0) - law).sum(axis=1) * (x[1] - x[0])  # the mean of each law

fig, ax = plt.subplots(figsize=(8, 3.8), facecolor="white")
for row, color, label in ((0, "red", "reported: best of k"), (1, "blue", "the winner, run again")):
    sample = np.array([pair[row] for pair in drawn])
    low, high = np.quantile(sample, (0.1, 0.9), axis=1)
    ax.fill_between(tried, low, high, color=f"tab:{color}", alpha=0.15, lw=0)
    ax.plot(
        tried,
        sample.mean(axis=1),
        "o",
        color=f"tab:{color}",
        label=f"{label}, mean of 4,000 papers",
    )
ax.plot(tried, exact, color="tab:red", label="mean of equation (6)")
ax.axhline(0, color="0.4", ls="--", lw=1, label="the truth: no gain")
ax.set_xticks(tried)
ax.set(xlabel="variants (or seeds) tried, k", ylabel="gain (points)", ylim=(-0.8, 1.8))
ax.legend(fontsize=8, loc="upper left", ncols=2)
fig.tight_layout()
plt.show()

# %% [markdown]
# *Figure 3. The failure. No variant works; one difference has a standard deviation of 0.5 points.
# The reported gain grows with what was tried, the winner's second run does not. Bands: the middle
# 80% of the papers.*
#
# **The wrong n.** Three splits with ten seeds each, $\sigma_a = \sigma_e$, and no gain: how often does
# a 95% interval hold the truth if you count 30 runs? And 3 row means? Predict both.

# %% role="figure"
rng = np.random.default_rng(3)
worlds = rng.normal(size=(20_000, 3, 1)) + rng.normal(size=(20_000, 3, 10))
for name, units in (("30 runs", worlds.reshape(-1, 30)), ("3 row means", worlds.mean(axis=2))):
    n = units.shape[1]
    reach = t_quantile(0.975, n - 1) * units.std(axis=1, ddof=1) / np.sqrt(n)
    print(f"{name:>11}: {np.mean(np.abs(units.mean(axis=1)) <= reach):.1%} of the intervals hold 0")

# %% [markdown]
# Thirty runs cover 57%, because those of one split share its luck. Three row means are independent,
# so t covers 95%.

# %% [markdown]
# ## 10. Follow-ups (9 minutes)
#
# Answer aloud, all three steps of a question, then unfold.
#
# **1. Derive.** Why does pairing help, by how much? *And* when does it hurt? *And* what if the arms
# have different variances?
#
# <details><summary>Weak</summary>
#
# "Paired tests have more power." (Always? By how much? Why?)
#
# </details>
#
# <details><summary>Strong</summary>
#
# $\operatorname{Var}(v - b) = \sigma_v^2 + \sigma_b^2 - 2\rho\sigma_v\sigma_b$: with equal
# variances $2\sigma^2(1-\rho)$, so a correlation of 0.9 needs a tenth of the pairs, apart from the
# small-sample price. It hurts if little cancels, because $n-1$ degrees of freedom replace $2n - 2$:
# at $n = 5$ intervals get wider below $\rho \approx 0.31$. Different variances do no harm, because
# the test only sees the $d_i$; a pooled unpaired test would need them equal.
#
# </details>
#
# **2. Break it.** One of your five runs diverged. *And* without normality, what can five pairs
# prove? *And* what would you report?
#
# <details><summary>Weak</summary>
#
# "I drop the outlier and use a permutation test." (You have just hidden the most important result.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# A diverged run is a result: report how often each arm diverges, and settle beforehand what such a
# run scores. With signs flipped at random five pairs give $2^5 = 32$ patterns, so no two-sided
# p-value lies below $2/32 = 0.0625$. Five pairs never reach 0.05 without a distributional
# assumption; six can, $2/64 = 0.031$. I show all the points, the interval, and the assumption.
#
# </details>
#
# **3. Scale it.** One run costs a month of the cluster. *And* what can you claim from one run an
# arm? *And* from a small model?
#
# <details><summary>Weak</summary>
#
# "Then we can't do statistics." Or: "The test set has 10,000 examples, so n = 10,000."
#
# </details>
#
# <details><summary>Strong</summary>
#
# The examples give the error *of these two models*: at 78% on 10,000 examples one accuracy has a
# standard error of 0.41 points, and the paired difference, if just one model is right on 10% of
# them, 0.32. About other seeds they say nothing. I measure the spread over seeds on a model a
# hundred times smaller, check on two or three sizes whether it shrinks or grows, and judge the one
# large gain against it. I call that what it is: an extrapolation. Late checkpoints of one run are
# not seeds; they move together.
#
# </details>
#
# **4. Compare it.** Holm or Bonferroni? *And* when Benjamini-Hochberg? *And* what does Holm cost in
# seeds?
#
# <details><summary>Weak</summary>
#
# "Bonferroni is the conservative one, so it is the safe choice."
#
# </details>
#
# <details><summary>Strong</summary>
#
# Holm makes the same promise (any false claim at all: at most 5%) under the same assumptions, and
# never rejects less: there is no reason for plain Bonferroni, except that its intervals are easy
# to draw. Benjamini-Hochberg bounds the expected *share* of false claims among the claims; right
# for screening 200 ideas that are all tested again, wrong for six sentences in an abstract. Cost,
# in the worst case $\alpha/6$: for half a point, sd 0.6, correlation 0.75, 13 pairs in place of 8.
#
# </details>
#
# **5. In production.** Three seeds, $p = 0.09$. "Add seeds until it is clear." *And* how bad is
# that? *And* what do you offer in its place?
#
# <details><summary>Weak</summary>
#
# "More data is always better." (More data is. Stopping when you like it is not.)
#
# </details>
#
# <details><summary>Strong</summary>
#
# Testing after every seed from 3 to 10 and stopping at the first $p < 0.05$ gives a false claim in
# about 17% of cases (half of them gains), to 20 in about 23%; simulating it takes ten lines. Offer:
# fix $n$ from a pilot whose runs are not used again; or plan two looks and split $\alpha$ between
# them; or run fresh seeds and test only these.
#
# </details>
#
# **6. Rebut it.** *"The ablation has p = 0.3, so the component does nothing. We removed it."*
#
# <details><summary>Weak</summary>
#
# "Right, it is not significant." Or: "p-values are bad anyway."
#
# </details>
#
# <details><summary>Strong</summary>
#
# A large p says that zero is possible, not that zero is true. With five pairs, sd 0.6 and
# correlation 0.75, a real half point is found only 52% of the time. I look at the interval:
# $(-0.3, 0.8)$ allows a gain that we would pay for, so the experiment was too small; $(-0.1, 0.1)$
# would be evidence that nothing that matters is lost. If the component costs something, that
# second kind of interval is what I plan for.
#
# </details>

# %% [markdown]
# ## 11. The card (2 minutes)
#
# - The unit first: a pair, on one seed and split. $\sigma_d^2 = 2\sigma^2(1 - \rho)$.
# - $\bar d \pm t_{n-1}\, s_d/\sqrt n$: divisor $n-1$, two sides; at $n = 5$ the 2.78, not 1.96.
# - Seeds before runs: smallest effect that matters, spread, correlation, power. Pairs, not runs.
# - $m$ looks: Holm, factors $m, m - 1, \dots, 1$ with a running maximum.
# - Best of eight equals: $+1.42$ standard errors, and a win over one run in 8 of 9 papers.
# - More seeds never average the split away: $\sigma_a^2/S + \sigma_e^2/(SR)$.
#
# **Two traps:** an ablation whose switch is not wired in ($p = 1$, not NaN); a diverged run that
# nobody mentions.
#
# **Say this in 30 seconds:** "Same seeds and splits in both arms, so I look at differences. Half a
# point matters; a pilot gave spread and correlation, so I need eight pairs. I report their mean with
# a t interval, Holm over the six ablations, and what was tried. The winner gets fresh seeds. All
# this covers new seeds on these splits; for new data I need more splits."
#
# **Recall tomorrow, on paper:** equation (2) line by line, and why Holm may stop multiplying by
# $m$.
#
# ### Sources
#
# - Student, "The probable error of a mean", 1908.
# - S. Holm, "A simple sequentially rejective multiple test procedure", 1979.
# - J. Cohen, *Statistical Power Analysis for the Behavioral Sciences*, chapter 2.
# - P. Massart, "The tight constant in the Dvoretzky-Kiefer-Wolfowitz inequality", 1990.
# - H. A. David, H. N. Nagaraja, *Order Statistics*, chapters 2 and 3.
# - S. R. Searle, G. Casella, C. E. McCulloch, *Variance Components*, chapter 3.
# - X. Bouthillier et al., "Accounting for variance in machine learning benchmarks", 2021.
# - SciPy's `ttest_rel`; statsmodels' `TTestPower`, `multipletests`.

# ---
# title: The map of the rounds
# summary: From rough tables about interview loops to a plan of hours, and the price of ignoring it.
# difficulty: 3
# importance: 4
# minutes: 60
# ---

# %% [markdown]
# ## The prompt
#
# No loop has this round: it decides how well your other hours are spent. The interviewer is a
# hiring manager who pairs with you.
#
# > "People keep asking how to prepare for our loop. We have some rough tables. Write me something
# > that takes a company, a level and a number of hours, and says where the hours go. Then show me
# > what it costs to ignore it."
#
# **What is evaluated:** whether you ask what "best" means before you code, refuse impossible inputs
# instead of repairing them in silence, can *prove* that a greedy loop is optimal, and keep guidance
# apart from measurement.
#
# | minutes | block | if you are late |
# |---|---|---|
# | 0-8 | prompt, tables, puzzle | keep |
# | 8-15 | theory: the plan | keep the three-round example |
# | 15-31 | parts 1 and 2 | keep |
# | 31-35 | theory: the odds | read the second formula only |
# | 35-46 | parts 3 and 4 | cut part 4, read its figure |
# | 46-52 | experiments | cut the second one |
# | 52-60 | follow-ups, card | take 1, 2 and 6 |
#
# ### Ask before you code
#
# Which three questions would you ask? Say them aloud, then unfold.
#
# <details><summary>Are the ranges for preparation wishes or limits?</summary>
#
# Limits. A share outside its range is wrong, and so is a sum other than 100%.
#
# </details>
#
# <details><summary>Best in what sense?</summary>
#
# First: the largest sum of weight times share. Later we replace that by the chance of passing the
# loop and see whether it matters.
#
# </details>
#
# <details><summary>Coding is "low" for a principal, its range starts at 30%. Who wins?</summary>
#
# The ranges. Ratings only decide what the ranges leave open. (The two tables do disagree: saying so
# aloud is a good sign in any interview.)
#
# </details>

# %% [markdown]
# ## The tables
#
# An ML loop has 5-7 interviews, a software loop 4-5, because it tests three things at once:
# software engineering, applied mathematics and domain judgment. Coding is 20-30% of an ML loop, so
# one or two interviews. The common mistake is to give 80% of the preparation to algorithm puzzles.
#
# **Rough guidance from people who interview; nobody measured it**: no sample, no error bars. Use
# it to avoid big mistakes, not to settle small ones.
#
# | dimension | software interviews | ML interviews |
# |---|---|---|
# | focus | coding, system design | coding, ML theory, ML design, applied ML |
# | mathematics | rarely direct | probability, statistics, optimisation, often |
# | system design | software architecture | training, serving, monitoring |
# | open-ended problems | less common | very common, the ambiguity is intended |
# | domain knowledge | little | often significant |
#
# | round | share of loops that have it | share of preparation |
# |---|---|---|
# | coding | 90%+ | 30-40% |
# | ML coding | 50% | 10-15% |
# | fundamentals | 80% | 15-20% |
# | ML system design | 70%+ | 20-25% |
# | applied / case study | 60% | 10-15% |
# | behavioral / leadership | 80%+ | 5-10% |
# | research discussion | research roles | varies |
#
# | company | coding | ML theory | system design | unlike the others |
# |---|---|---|---|---|
# | big tech | high | high | very high | scale; 6+ rounds |
# | ML-first start-up | medium | very high | high | technical depth; may ask about papers |
# | traditional tech | high | medium | medium | closer to a software loop |
# | research lab | lower | very high | medium | papers, research potential |
# | consulting / services | medium | medium | medium | communication, clients |
#
# | level | coding | ML theory | ML design | behavioral | what sets it apart |
# |---|---|---|---|---|---|
# | junior | very high | medium | low | low | fluency, learning |
# | mid (3-5 y) | high | high | medium | medium | execution and depth |
# | senior (5-8 y) | medium | high | high | high | judgment, leadership |
# | staff (8+ y) | low-medium | high | very high | very high | cross-team impact, vision |
# | principal | low | high | very high | very high | industry influence, strategy |
#
# The shares of loops sum to 4.3, fewer than 5-7 interviews: each "+" hides something, and a kind of
# round may come twice. The floors for preparation sum to 90%, the ceilings to 125%. That gap is
# where today's problem lives.

# %% role="setup"
import numpy as np

from interviewlab import checks, loops

ROUNDS = [each.title for each in loops.PREPARED_ROUNDS]  # six rounds, in this order everywhere
PRESENCE = np.array([each.in_loops for each in loops.PREPARED_ROUNDS])  # shape (6,), 0.9 is "90%+"
LOWER, UPPER = np.array([each.preparation for each in loops.PREPARED_ROUNDS]).T  # (6,), 0.3 is 30%
LEANS = {each.title: each.leans_on for each in loops.PREPARED_ROUNDS}  # the dimensions it tests

RATINGS = loops.RATINGS  # "low" 1, "lower" 2, "low-medium" 2, "medium" 3, "high" 4, "very high" 5
COMPANIES = {name: each.ratings for name, each in loops.COMPANIES.items()}
LEVELS = {name: each.ratings for name, each in loops.LEVELS.items()}

for table in (PRESENCE, LOWER, UPPER):
    table.setflags(write=False)  # so that no answer changes them by accident

# %% [markdown]
# Research discussion has no numbers, so it stays out: take its hours off the top. Our conventions:
#
# | | our choice | `scipy.optimize.linprog` | why it matters |
# |---|---|---|---|
# | direction | maximise | minimises | pass it `-values` |
# | bounds | always given | `(0, None)` if you say nothing | a floor of 30% is lost in silence |
# | shares | fractions that sum to 1 | whatever `A_eq`, `b_eq` say | 30 is not 0.30 |
# | no plan exists | `ValueError` | `status == 2`, `x is None` | unchecked, `None` travels on |
# | sum near 1 | within 1e-6 | within 1e-7 (HiGHS) | `0.7 + 0.1 + 0.2 < 1` in floats |
# | "90%+" | 0.9 | | a floor is used as the value |
# | missing rating | "medium" | | no company has a rating for behavioral |

# %% [markdown]
# ## A puzzle
#
# Take six weights that sum to 100%. *Clip* each into its range, then *divide* by the total. Two
# sensible lines. Of 10,000 random weight lists, for how many do all six shares end inside their
# ranges? **Commit to a number**, then run.

# %% role="figure"
weights = np.random.default_rng(0).dirichlet(np.ones(6), size=10_000)  # each row sums to 1
clipped = np.clip(weights, LOWER, UPPER)
shares = clipped / clipped.sum(axis=1, keepdims=True)
inside = ((shares >= LOWER - 1e-9) & (shares <= UPPER + 1e-9)).all(axis=1)
print(f"every share inside its range: {inside.sum():,} of {len(inside):,}")

# %% [markdown]
# Four times out of five the plan breaks a limit: dividing moves every share, also those that
# clipping put on a limit. The sum must be a *constraint*, not a repair.
#
# ## Theory: the plan
#
# Let $v_r$ be the value of a share of round $r$, $x_r$ its share, $l_r$ and $u_r$ its limits (all
# of shape $(n,)$, here $n=6$). We solve a linear programme:
#
# $$\max_x \; \sum_r v_r x_r \quad\text{subject to}\quad l_r \le x_r \le u_r,\quad \sum_r x_r = 1.
# \tag{1}$$
#
# **Spend the floors first.** Write $x_r = l_r + y_r$. The floors add a constant to the value, and
# what is left to hand out is the *free share*
#
# $$F = 1 - \sum_r l_r, \qquad 0 \le y_r \le u_r - l_r,\qquad \sum_r y_r = F. \tag{2}$$
#
# A plan exists exactly when $l_r \le u_r$ everywhere, $F \ge 0$, and the room $\sum_r (u_r - l_r)$
# is at least $F$. For our tables $F = 10\%$: of 60 hours, 54 are spent before any weight speaks.
#
# **Fill the best first.** Take a plan with $y_a > 0$ while a better round $b$, $v_b > v_a$, still
# has room. Move $\delta = \min(y_a,\; u_b - l_b - y_b)$ from $a$ to $b$. The gain is
#
# $$\delta\,(v_b - v_a) > 0, \tag{3}$$
#
# so that plan was not best. Plans without such a pair fill rounds in order of falling value: the
# fractional knapsack, with floors.
#
# **A certificate.** Let $\lambda$ be the value of the round that took the last free share. Because
# shares sum to 1,
#
# $$\sum_r v_r x_r = \lambda + \sum_r (v_r - \lambda)\,x_r . \tag{4}$$
#
# Each term on the right is as large as its range permits when $x_r = u_r$ wherever $v_r > \lambda$
# and $x_r = l_r$ wherever $v_r < \lambda$. The greedy plan does just that, so no plan can beat it.
#
# **Three rounds by hand.** $F = 100\% - 60\% = 40\%$.
#
# | round | value | range | floor | then | share |
# |---|---|---|---|---|---|
# | A | 0.5 | 30-40% | 30 | +10 (full) | 40% |
# | B | 0.3 | 20-60% | 20 | +30 (nothing left) | 50% |
# | C | 0.2 | 10-60% | 10 | | 10% |
#
# The value is $0.20 + 0.15 + 0.02 = 0.37$; (4) with $\lambda = 0.3$ says $0.3 + 0.2 \cdot 0.4 - 0.1
# \cdot 0.1 = 0.37$ too. Below, a slow specification: *every* plan in whole percents.

# %% role="figure"
plans = [
    (a, b, 100 - a - b) for a in range(30, 41) for b in range(20, 61) if 10 <= 100 - a - b <= 60
]
best = max(plans, key=lambda plan: 5 * plan[0] + 3 * plan[1] + 2 * plan[2])
print(f"{len(plans)} plans; the best is {best}, worth {np.dot(best, [0.5, 0.3, 0.2]) / 100:.2f}")

# %% [markdown]
# *"Is the tenth hour on a topic really worth as much as the first?"* No. A linear value is fair
# over ranges five or ten points wide and false from 0 to 80%. We repair that before part 3.
#
# ## Part 1: weights (7 minutes)
#
# Words become numbers by `RATINGS`, itself a choice: who says that "very high" is five times "low"?
# A dimension scores the company's rating times the level's. A round scores its share of loops times
# the **mean of the scores** of the dimensions it leans on. Weights are scores over their sum.
#
# By hand, for a senior at big tech: coding scores $4\cdot3 = 12$, theory $16$, design $20$,
# behavioral $3\cdot4 = 12$ (a missing rating is medium). The rounds, in the order of `ROUNDS`, get
# 10.8, 7, 12.8, 14, 10.8 and 9.6, in all 65. So ML system design, which leans on design alone,
# weighs $14/65 = 21.5\%$.


# %% role="solution" id="loop-weights"
def loop_weights(company, level):
    """How much each round matters, for one company and one level.

    Score of a dimension: the company's rating times the level's rating, as numbers (`RATINGS`).
    Score of a round: its share of loops (`PRESENCE`) times the mean of the scores of the
    dimensions that it leans on (`LEANS`). Weights: scores divided by their sum.

    Parameters
    ----------
    company, level : dict of str to str
        A rating word for each dimension ("coding", "theory", "design", "behavioral"), such as
        `COMPANIES["big_tech"]` and `LEVELS["senior"]`. A missing dimension counts as "medium".
        The dicts are not changed.

    Returns
    -------
    array of shape (6,), float64
        Positive, sums to 1, in the order of `ROUNDS`.

    Raises
    ------
    KeyError
        A rating word is not in `RATINGS`: a typo must not pass for "medium".
    """

    ### BEGIN SOLUTION
    def score(dimension):
        ratings = (profile.get(dimension, "medium") for profile in (company, level))
        return np.prod([RATINGS[word] for word in ratings])

    means = [np.mean([score(dimension) for dimension in LEANS[name]]) for name in ROUNDS]
    scores = PRESENCE * means
    return scores / scores.sum()
    ### END SOLUTION


# %% [markdown] role="hint" for="loop-weights"
# Which dimensions does ML coding lean on, and what is the score of each of them alone? Print
# `LEANS` and do ML coding by hand for the senior at big tech (you should get 7 before dividing).

# %% [markdown] role="hint" for="loop-weights"
# With ratings $c_d$ and $\ell_d$ (1 to 5) and $D_r$ the dimensions of round $r$: $w_r \propto
# \text{presence}_r \cdot \frac{1}{|D_r|}\sum_{d \in D_r} c_d\,\ell_d$. Multiply first, average
# second. `dict.get` has a second argument.

# %% [markdown] role="hint" for="loop-weights"
# ```python
# scores = []
# for name, presence in zip(ROUNDS, PRESENCE):
#     products = [... for dimension in LEANS[name]]   # a company's number times a level's number
#     scores.append(presence * ...)
# return ...                                          # an array that sums to 1
# ```

# %% role="check" id="weights-by-hand" points=1 hint="Do the calculation of the text on paper: the six scores sum to 65."
"""The senior at big tech, and a loop in which every rating is medium."""
got = checks.call(loop_weights, COMPANIES["big_tech"], LEVELS["senior"])
checks.close(got, np.array([10.8, 7.0, 12.8, 14.0, 10.8, 9.6]) / 65)
checks.same_type_and_shape(got, np.zeros(6))
words = dict.fromkeys(["coding", "theory", "design", "behavioral"], "medium")
checks.close(checks.call(loop_weights, words, words), PRESENCE / 4.3)

# %% role="check" id="weights-sum-to-one" points=1 hint="Divide by the sum of all six scores, at the very end."
"""All 25 pairs give six weights that sum to 1, and more asked of design is more weight on it."""
design = ROUNDS.index("ML system design")
for company in COMPANIES.values():
    for level in LEVELS.values():
        got = checks.call(loop_weights, company, level)
        checks.finite(got)
        checks.that(np.shape(got.value) == (6,), "Six weights are needed, one per round.", got=got)
        checks.close(np.sum(got.value), 1.0, hint="Weights are shares: they sum to 1.")
    junior = checks.call(loop_weights, company, LEVELS["junior"]).value
    staff = checks.call(loop_weights, company, LEVELS["staff"])
    checks.that(
        np.array(staff.value)[design] > np.array(junior)[design],
        "Staff must get more weight on ML system design than a junior.",
        got=staff,
    )

# %% role="hidden" id="weights-any-ratings" points=2 hint="Score every dimension first (rating times rating), then average the scores of the dimensions that a round leans on."
"""Any ratings, against the same rule written as a matrix product."""
rng = checks.rng("weights-any-ratings")
dimensions = ["coding", "theory", "design", "behavioral"]
leans = np.array([[name in LEANS[each] for name in dimensions] for each in ROUNDS], dtype=float)
for _ in range(12):
    company, level = (
        dict(zip(dimensions, rng.choice(list(RATINGS), size=4).tolist(), strict=True))
        for _ in range(2)
    )
    scores = [RATINGS[company[name]] * RATINGS[level[name]] for name in dimensions]
    expected = PRESENCE * (leans @ scores) / leans.sum(axis=1)
    checks.close(checks.call(loop_weights, company, level), expected / expected.sum())

# %% role="hidden" id="weights-missing" points=1 hint="A rating that nobody gave is medium: not nothing, and not the lowest."
"""A missing dimension counts as medium, on either side."""
for company, level in [
    ({"coding": "high", "theory": "high", "design": "high"}, LEVELS["staff"]),
    (COMPANIES["research_lab"], {"theory": "very high"}),
    ({}, {}),
]:
    full = dict.fromkeys(["coding", "theory", "design", "behavioral"], "medium")
    score = {name: RATINGS[(full | company)[name]] * RATINGS[(full | level)[name]] for name in full}
    expected = PRESENCE * [np.mean([score[name] for name in LEANS[each]]) for each in ROUNDS]
    checks.close(checks.call(loop_weights, company, level), expected / expected.sum())

# %% role="hidden" id="weights-typo" points=1 hint="Look words up so that an unknown one raises KeyError: no default where a rating was given."
"""An unknown rating word is an error, and the dicts stay as they were."""
for typo in ("hgih", "very-high", "High", ""):
    checks.raises(KeyError, loop_weights, {"coding": typo}, LEVELS["mid"])
    checks.raises(KeyError, loop_weights, COMPANIES["consulting"], {"theory": typo})
checks.leaves_inputs(loop_weights, COMPANIES["ml_startup"], LEVELS["junior"])
checks.leaves_inputs(loop_weights, {}, {"design": "high"})

# %% [markdown]
# ## Part 2: shares (9 minutes)
#
# Solve (1) with numpy only. First refuse what has no plan, with a sentence that a person can act
# on. Then hand out the free share, best first. Three traps: `0.7 + 0.1 + 0.2` is not quite 1;
# a comparison with NaN is false; the caller wants their arrays back unchanged.
#
# Complexity: sorting dominates, $O(n \log n)$ time and $O(n)$ space.


# %% role="solution" id="allocate"
def allocate(values, lower, upper):
    """Shares inside their ranges that sum to 1 and have the largest total value.

    Maximises `sum(values * shares)` subject to `lower <= shares <= upper` and `sum(shares) == 1`.
    Where values tie, any of the best plans will do.

    Parameters
    ----------
    values : array-like of shape (n,), n >= 1
        Worth of a share of each round: any real numbers, also zero, negative or equal, of any
        dtype (unsigned ints too).
    lower, upper : array-like of shape (n,)
        Ranges as fractions of 1 (0.3 is 30%), as floats of any precision or ints, in lists or
        arrays. No argument is changed.

    Returns
    -------
    array of shape (n,), of floats
        The shares, in the order given; right to 1e-6.

    Raises
    ------
    ValueError
        No plan exists: a bound is NaN, a lower bound is negative or above its upper bound, the
        lower bounds sum to more than 1, or the upper bounds to less than 1. A sum within 1e-6 of
        1 counts as 1.
    """
    ### BEGIN SOLUTION
    values, lower, upper = (np.asarray(each, dtype=float) for each in (values, lower, upper))
    if not np.all((lower >= 0) & (lower <= upper)):
        raise ValueError("Every range needs 0 <= lower <= upper.")
    if lower.sum() > 1 + 1e-6 or upper.sum() < 1 - 1e-6:
        raise ValueError(f"Ranges from {lower.sum():.1%} to {upper.sum():.1%} can't make 100%.")
    shares, free = lower.copy(), 1 - lower.sum()
    for best in np.argsort(-values):
        shares[best] = min(upper[best], lower[best] + free)
        free -= shares[best] - lower[best]
    return shares
    ### END SOLUTION


# %% [markdown] role="hint" for="allocate"
# In the three-round example, which numbers did you write down *before* you looked at any value?
# What was left, and who took it?

# %% [markdown] role="hint" for="allocate"
# Start from the floors with $F = 1 - \sum l_r$ in hand. Visit rounds by falling value; each takes
# $\min(u_r - l_r,\; \text{what is left})$. For the errors, write the condition that must *hold* and
# negate it: `not np.all(lower <= upper)` also catches NaN.

# %% [markdown] role="hint" for="allocate"
# ```python
# lower = np.asarray(lower, dtype=float)            # and the other two
# if not ...: raise ValueError("...")               # each range by itself
# if ... or ...: raise ValueError("...")            # the two sums, with 1e-6 of patience
# shares, free = lower.copy(), ...
# for best in np.argsort(...):
#     ...
# ```

# %% [markdown] role="hint" for="allocate"
# *It works on the tables but not with whole-number bounds*: `np.array([0, 0, 1])` holds ints, and a
# share of 0.4 written into it becomes 0. *The second call gives another answer*: you wrote into the
# caller's array.

# %% role="check" id="allocate-by-hand" points=1 hint="Floors first, then the free share to the highest value that has room."
"""The three-round example, and the plan of a senior at big tech."""
got = checks.call(allocate, [0.5, 0.3, 0.2], [0.3, 0.2, 0.1], [0.4, 0.6, 0.6])
checks.close(got, [0.4, 0.5, 0.1], atol=1e-6)
values = np.array([10.8, 7.0, 12.8, 14.0, 10.8, 9.6]) / 65
got = checks.call(allocate, values, LOWER, UPPER)
checks.close(got, [0.30, 0.10, 0.20, 0.25, 0.10, 0.05], atol=1e-6)
checks.same_type_and_shape(got, np.zeros(6))

# %% role="check" id="allocate-inside" points=1 hint="Only the share above the floors may depend on the values, and no round gets more than its room."
"""For random values the shares keep our table's ranges and sum to 100%."""
rng = checks.rng("allocate-inside")
for _ in range(20):
    got = checks.call(allocate, rng.dirichlet(np.ones(6)), LOWER, UPPER)
    checks.finite(got)
    checks.that(np.shape(got.value) == (6,), "Six shares are needed, one per round.", got=got)
    below, above = np.array(got.value) < LOWER - 1e-6, np.array(got.value) > UPPER + 1e-6
    checks.that(not below.any(), "A share is below its range.", got=got, expected=f">= {LOWER}")
    checks.that(not above.any(), "A share is above its range.", got=got, expected=f"<= {UPPER}")
    checks.close(np.sum(got.value), 1.0, atol=1e-6, hint="The shares must sum to 1.")

# %% role="check" id="allocate-impossible" points=1 hint="Floors above 100%? Ceilings below 100%? A floor above its own ceiling?"
"""Ranges without a plan raise ValueError: too high, too low, upside down, percents."""
checks.raises(ValueError, allocate, [1, 2, 3], [0.5, 0.4, 0.2], [0.9, 0.9, 0.9])
checks.raises(ValueError, allocate, [1, 2, 3], [0.1, 0.1, 0.1], [0.3, 0.3, 0.3])
checks.raises(ValueError, allocate, [1, 2, 3], [0.1, 0.5, 0.1], [0.9, 0.4, 0.9])
checks.raises(ValueError, allocate, np.arange(6), 100 * LOWER, 100 * UPPER)
checks.finite(checks.call(allocate, [1, 2, 3], [0.3, 0.3, 0.3], [0.4, 0.4, 0.4]))  # this one has

# %% role="hidden" id="allocate-linprog" points=2 hint="Compare with scipy.optimize.linprog(-values, A_eq=[[1, ...]], b_eq=[1], bounds=...). Which round should take the next hour?"
"""The same plan as scipy.optimize.linprog, for any number of rounds and any values."""
from scipy.optimize import linprog

rng = checks.rng("allocate-linprog")
for n in (2, 3, 5, 7, 11, 16, 23):
    plan = rng.dirichlet(np.ones(n))  # some plan, so that the ranges around it allow one
    lower = plan * rng.uniform(0, 1, n)
    upper = plan + rng.uniform(0, 0.5, n)
    # no two alike: all negative where n is odd, else of both signs
    values = rng.permutation(n) - (n if n % 2 else n / 2) + rng.uniform(0, 0.5, n)
    reference = linprog(
        -values, A_eq=np.ones((1, n)), b_eq=[1], bounds=list(zip(lower, upper, strict=True))
    )
    checks.close(checks.call(allocate, values, lower, upper), reference.x, atol=1e-5)

# %% role="hidden" id="allocate-ties" points=1 hint="Equal values may share in any way, but the free share must be spent to the last bit, inside the ranges."
"""With equal values, any plan of the best total value is accepted."""
rng = checks.rng("allocate-ties")
for _ in range(8):
    plan = rng.dirichlet(np.ones(6))
    lower, upper = plan * rng.uniform(0, 0.8, 6), plan + rng.uniform(0.02, 0.3, 6)
    values = rng.permutation([2.0, 2.0, 2.0, 1.0, 1.0, 0.0])
    room, best, free = upper - lower, values @ lower, 1 - lower.sum()
    for value in (2.0, 1.0, 0.0):  # by groups of equal values: their room is all that counts
        extra = min(room[values == value].sum(), free)
        best, free = best + value * extra, free - extra
    got = checks.call(allocate, values, lower, upper)
    checks.finite(got)
    shares = np.array(got.value)
    checks.that(shares.shape == (6,), "Six shares are needed, one per round.", got=got)
    kept = (shares >= lower - 1e-6).all() and (shares <= upper + 1e-6).all()
    checks.that(kept, "A share is outside its range.", got=got)
    checks.close(shares.sum(), 1.0, atol=1e-6, hint="The shares must sum to 1.")
    hint = "This is sum(values * shares) of your plan: another plan is worth more."
    checks.close(shares @ values, best, atol=1e-5, hint=hint)

# %% role="hidden" id="allocate-edges" points=2 hint="Ints in, floats out; allow 1e-6 when you compare a sum with 1; a comparison with NaN is false."
"""One round, nothing free, ints and float32, sums near 1, NaN, negative bounds."""
checks.close(checks.call(allocate, [3], [0], [1]), [1.0], atol=1e-6)
checks.close(checks.call(allocate, [2, 1, 3], [0, 0, 0], [1, 1, 1]), [0, 0, 1], atol=1e-6)
small = np.array([0, 3, 2], dtype=np.uint8)
got = checks.call(allocate, small, [0, 0, 0], [1, 1, 1])
checks.close(got, [0, 1, 0], atol=1e-6, hint="In uint8, -3 is 253 and -0 is 0.")
ints = np.zeros(3, dtype=int)
got = checks.call(allocate, np.array([1, 3, 2]), ints, np.array([1.0, 0.6, 0.3]))
checks.close(got, [0.1, 0.6, 0.3], atol=1e-6)
exact = [0.7, 0.1, 0.2]  # sums to 0.9999999999999999
checks.close(checks.call(allocate, [1, 2, 3], exact, exact), exact, atol=1e-6)
single = np.full(10, 0.1, dtype=np.float32)  # sums to 1.0000000149 in double precision
checks.close(checks.call(allocate, np.arange(10), single, single), [0.1] * 10, atol=1e-6)
single = np.array([0.35, 0.65], dtype=np.float32)  # sums to 0.99999997 in double precision
checks.close(checks.call(allocate, [1, 2], single, single), [0.35, 0.65], atol=1e-6)
checks.raises(ValueError, allocate, [1, 2], [0.2, float("nan")], [0.9, 0.9])
checks.raises(ValueError, allocate, [1, 2], [0.2, 0.2], [0.9, float("nan")])
hint = "A lower bound is negative: no share is."
checks.raises(ValueError, allocate, [1, 2], [-0.2, 0.2], [0.9, 0.9], hint=hint)
checks.finite(checks.call(allocate, [1, 2], [0.5000005, 0.5], [0.9, 0.9]))
checks.finite(checks.call(allocate, [1, 2], [0.2, 0.2], [0.5, 0.4999995]))
for off in (4e-4, 2e-6):
    hint = f"A sum is off by {off:g}, and only 1e-6 is forgiven."
    checks.raises(ValueError, allocate, [1, 2], [0.5 + off, 0.5], [0.9, 0.9], hint=hint)
    checks.raises(ValueError, allocate, [1, 2], [0.2, 0.2], [0.5, 0.5 - off], hint=hint)

# %% role="hidden" id="allocate-invariant" points=1 hint="Only the order of the values decides. Work on copies."
"""Scaling or shifting values changes nothing, reordering rounds reorders shares, inputs stay."""
rng = checks.rng("allocate-invariant")
plan = rng.dirichlet(np.ones(7))
lower, upper = plan * rng.uniform(0, 0.8, 7), plan + rng.uniform(0.02, 0.3, 7)
values = rng.permutation(7) / 7 + rng.uniform(0.01, 0.1, 7)
base = checks.call(allocate, values, lower, upper)
checks.finite(base)
for moved in (40 * values, values - 3.0, 1e-9 * values):
    checks.close(checks.call(allocate, moved, lower, upper), base.value, atol=1e-6)
order = rng.permutation(7)
got = checks.call(allocate, values[order], lower[order], upper[order])
checks.that(np.shape(base.value) == (7,), "Seven shares are needed, one per round.", got=base)
checks.close(got, np.array(base.value)[order], atol=1e-6)
checks.leaves_inputs(allocate, values, lower, upper)

# %% role="figure"
import matplotlib.pyplot as plt

weights = loop_weights(COMPANIES["big_tech"], LEVELS["senior"])
clipped = np.clip(weights, LOWER, UPPER)
rows = np.arange(len(ROUNDS))
fig, ax = plt.subplots(figsize=(8, 4.2), facecolor="white", layout="constrained")
ax.barh(rows, 100 * (UPPER - LOWER), left=100 * LOWER, height=0.62, color="#d9d9d9", label="range")
for shift, marker, color, label, plan in [
    (-0.18, "x", "#d55e00", "weights (sum 100%)", weights),
    (0.0, "^", "#cc79a7", "clipped, then divided", clipped / clipped.sum()),
    (0.18, "o", "#0072b2", "allocated", allocate(weights, LOWER, UPPER)),
]:
    ax.plot(100 * plan, rows + shift, marker, color=color, ms=8, mew=2, label=label)
ax.set(yticks=rows, yticklabels=ROUNDS, xlabel="share of preparation (%)", xlim=(0, 45))
ax.set_title("Senior at big tech: three ways to 100%", loc="left")
ax.invert_yaxis()
ax.legend(loc="lower right", frameon=False)
plt.show()

# %% [markdown]
# **Claim:** all three plans sum to 100%, only the allocated one (blue) respects every range. The
# weights miss three ranges; clipping and dividing leaves coding at 28.0%. (Both shortcuts fail for
# all 25 pairs of company and level.)
#
# ## Theory: the odds
#
# Two assumptions, ours, to be said aloud. First, practice closes a gap. With readiness $s_r$ at the
# start and $h_r$ hours, each $\tau_r$ hours shrink what is missing to $1/e \approx 37\%$ (every
# symbol with an $r$ has shape $(n,)$):
#
# $$p_r = 1 - (1 - s_r)\,e^{-h_r/\tau_r}. \tag{5}$$
#
# Second, rounds are independent, and each must be passed *if it happens*. Round $r$ is absent
# (probability $1-q_r$), or present and passed ($q_r p_r$), so
#
# $$P = \prod_r \bigl(1 - q_r (1 - p_r)\bigr). \tag{6}$$
#
# **Three rounds again**, 10 hours, $s = 0.5$, $\tau = 5$ hours, every round certain ($q = 1$):
#
# | plan (hours) | readiness | mean | $P$ |
# |---|---|---|---|
# | 0, 0, 0 | 0.500, 0.500, 0.500 | 0.500 | 0.125 |
# | 4, 5, 1 | 0.775, 0.816, 0.591 | 0.727 | 0.374 |
# | 8, 1, 1 | 0.899, 0.591, 0.591 | 0.693 | 0.314 |
#
# The means of the last two differ by 3 points, the odds by 6: a loop is a product. Differentiate
# the logarithm of (6) to see what one more hour of round $r$ is worth:
#
# $$\frac{\partial \log P}{\partial h_r} = \frac{g_r}{\tau_r\,(1-g_r)}, \qquad
# g_r = q_r (1-s_r)\,e^{-h_r/\tau_r}. \tag{7}$$
#
# It falls as $h_r$ grows. So the exchange argument (3) lives on with *marginal* values: move an
# hour whenever another round would gain more from it.

# %% role="setup"
TAU = np.array([20.0, 8, 8, 10, 8, 5])  # hours that shrink the gap to 37%, shape (6,)
START = np.array([0.3, 0.5, 0.5, 0.3, 0.5, 0.7])  # readiness at the start, shape (6,)
BALANCED = np.array([0.30, 0.10, 0.20, 0.25, 0.10, 0.05])  # part 2: the senior at big tech
EIGHTY = np.append(0.8, 0.2 * BALANCED[1:] / BALANCED[1:].sum())  # the rest keeps its proportions

# %% [markdown]
# The twelve numbers of `TAU` and `START` are **invented**, picked so that the best plan of 60 hours
# falls inside the ranges. So they can't confirm the guidance. We shake them later.
#
# ## Part 3: the odds of a plan (5 minutes)
#
# Write (5) and (6): two lines. People slip on what `presence` does. Time and space are $O(n)$.


# %% role="solution" id="pass-probability"
def pass_probability(hours, tau, start, presence):
    """The probability of passing a whole loop.

    A round that is in the loop is passed with probability
    `1 - (1 - start) * exp(-hours / tau)`; it is in the loop with probability `presence`. All
    rounds are independent, and every round that is in the loop must be passed.

    Parameters
    ----------
    hours : array-like of shape (n,), n >= 1
        Hours spent on each round, >= 0, floats or ints (unsigned ones too), a list or an array;
        may be very large.
    tau, start, presence : float or array-like of shape (n,)
        Hours (> 0) that shrink the gap to 1/e; readiness at the start, in [0, 1]; share of loops
        that have the round, in [0, 1]. A single number holds for all rounds. No argument is
        changed.

    Returns
    -------
    float
        In [0, 1].
    """
    ### BEGIN SOLUTION
    hours, tau, start, presence = (
        np.asarray(each, dtype=float) for each in (hours, tau, start, presence)
    )
    gap = (1 - start) * np.exp(-hours / tau)
    return float(np.prod(1 - presence * gap))
    ### END SOLUTION


# %% [markdown] role="hint" for="pass-probability"
# A round that never happens: by what factor should it change the result?

# %% [markdown] role="hint" for="pass-probability"
# One factor per round: $1 - q_r(1-p_r)$, where $1 - p_r = (1-s_r)e^{-h_r/\tau_r}$. Check it at
# $q_r = 0$ and at $h_r = 0$ before you type.

# %% [markdown] role="hint" for="pass-probability"
# ```python
# hours = np.asarray(hours, dtype=float)      # lists are allowed: the other three as well
# gap = ...                                   # shape (n,): what is still missing
# return float(np.prod(...))
# ```

# %% [markdown] role="hint" for="pass-probability"
# *My value is far too small and falls with every round I add*: you multiply by `presence * p`. That
# is the chance that all rounds happen **and** are passed. *Larger than 1*: readiness added to
# `start` instead of closing the gap.

# %% role="check" id="odds-by-hand" points=1 hint="Recompute the table of the three rounds: the gap after 4 hours is 0.5 * exp(-0.8)."
"""The three-round table, and a single round that half of the loops have."""
checks.close(checks.call(pass_probability, [0, 0, 0], 5, 0.5, 1), 0.125)
checks.close(checks.call(pass_probability, [4, 5, 1], 5, 0.5, 1), 0.373707, atol=1e-6)
checks.close(checks.call(pass_probability, [8, 1, 1], 5, 0.5, 1), 0.313634, atol=1e-6)
checks.close(checks.call(pass_probability, [0.0], 5.0, 0.6, 0.5), 0.8)

# %% role="check" id="odds-absent" points=1 hint="A factor of 1 changes nothing: 1 - presence * gap is 1 when presence is 0."
"""A round that no loop has changes nothing, nor one that you surely pass; any other costs odds."""
rng = checks.rng("odds-absent")
hours, tau = rng.uniform(0, 20, 4), rng.uniform(3, 15, 4)
start, presence = rng.uniform(0.1, 0.8, 4), rng.uniform(0.2, 0.9, 4)
base = checks.call(pass_probability, hours, tau, start, presence)
checks.finite(base)
for extra_start, extra_presence in [(0.2, 0.0), (1.0, 0.7)]:
    got = checks.call(
        pass_probability,
        np.append(hours, 3.0),
        np.append(tau, 6.0),
        np.append(start, extra_start),
        np.append(presence, extra_presence),
    )
    checks.close(got, base.value)
extra = zip((hours, tau, start), (3.0, 6.0, 0.2), strict=True)
fifth = [np.append(given, more) for given, more in extra]
lower = checks.call(pass_probability, *fifth, np.append(presence, 0.7))
checks.finite(lower)
checks.that(
    np.all(np.array(lower.value) < base.value),
    "One more round that most loops have must lower the odds.",
    got=lower,
    expected=f"less than {base.value}",
)

# %% role="hidden" id="odds-all-loops" points=2 hint="List the possible loops on paper for n = 2: neither round, one of them, both. Weigh each by its probability."
"""The mean over every possible loop, each weighed by its probability."""
from itertools import product

rng = checks.rng("odds-all-loops")
for n in (2, 3, 5, 7, 1):  # last what many a wrong answer gets right
    hours, tau = rng.uniform(0, 25, n), rng.uniform(2, 20, n)
    start, presence = rng.uniform(0, 0.9, n), rng.uniform(0.05, 1, n)
    ready = 1 - (1 - start) * np.exp(-hours / tau)
    expected = 0.0
    for present in product([False, True], repeat=n):
        here = np.array(present)
        chance = np.prod(np.where(here, presence, 1 - presence))
        expected += chance * np.prod(ready[here])
    checks.close(checks.call(pass_probability, hours, tau, start, presence), expected)

# %% role="hidden" id="odds-extremes" points=1 hint="exp of a large negative number is 0: readiness 1. No hours at all: readiness is start."
"""No hours, endless hours, no readiness at all: exact, and never outside [0, 1]."""
rng = checks.rng("odds-extremes")
start, presence = rng.uniform(0.1, 0.9, 5), rng.uniform(0.1, 1, 5)
tau = rng.uniform(2, 20, 5)
got = checks.call(pass_probability, np.zeros(5), tau, start, presence)
checks.close(got, np.prod(1 - presence * (1 - start)))
checks.close(checks.call(pass_probability, np.full(5, 1e6), tau, start, presence), 1.0)
checks.close(checks.call(pass_probability, [0, 50], [5, 5], [0, 0.5], [1, 1]), 0.0)
checks.close(checks.call(pass_probability, np.zeros(3), 5, 1, 1), 1.0)

# %% role="hidden" id="odds-kinds" points=1 hint="Convert every argument with np.asarray(..., dtype=float): the minus in front of a list is an error."
"""Lists, ints, float32 and single numbers mean the same; more hours never hurt; inputs stay."""
rng = checks.rng("odds-kinds")
hours = np.append(1, rng.integers(1, 20, 3))
tau, start = [int(rng.integers(3, 12))] * 4, [0.25] * 4
presence = [0.5, 1.0, 0.75, 0.5]
expected = np.prod(1 - np.array(presence) * 0.75 * np.exp(-hours / tau[0]))
checks.close(checks.call(pass_probability, hours.tolist(), tau, start, presence), expected)
checks.close(checks.call(pass_probability, hours, tau[0], 0.25, presence), expected)
unsigned = checks.call(pass_probability, hours.astype(np.uint8), tau, start, presence)
checks.close(unsigned, expected, hint="-np.uint8(3) is 253: convert hours before you negate them.")
single = [np.array(each, dtype=np.float32) for each in (hours, tau, start, presence)]
checks.close(checks.call(pass_probability, *single), expected, rtol=1e-5)
for r in range(4):
    more = checks.call(pass_probability, hours + 2 * np.eye(4)[r], tau, start, presence)
    checks.finite(more)
    checks.that(np.all(np.array(more.value) > expected), "More hours lowered the odds.", got=more)
floats = [np.array(each, dtype=float) for each in (hours, tau, start, presence)]
checks.leaves_inputs(pass_probability, *floats)  # asarray(..., dtype=float) does not copy these

# %% [markdown]
# ## Part 4: the mistake, in hours (6 minutes)
#
# Probabilities are hard to feel, hours are not: *how many hours does the 80% plan need to match 60
# hours of the balanced plan?* Balanced leaves 70% for the other rounds, the mistake 20%. To give
# them the same hours it needs $60 \cdot 0.70 / 0.20 = 210$, and by then coding is better than
# needed. So the answer is at most 210. **Commit to a number.**
#
# Odds never fall with more hours, so bisect: keep a pair (not enough, enough) and halve it,
# $\log_2(10^4/10^{-6}) \approx 33$ times. Return the *enough* end. A plan that starves a round may
# never arrive.


# %% role="solution" id="hours-to-match"
def hours_to_match(passes, target, most=10_000.0):
    """The smallest number of hours at which `passes(hours)` reaches `target`.

    Parameters
    ----------
    passes : callable
        Takes a number of hours in [0, most], gives a probability. It never falls when hours
        grow, but it may be flat and it may jump.
    target : float
        In [0, 1].
    most : float
        The most hours to consider, 0 < most <= 10,000.

    Returns
    -------
    float
        Hours in [0, most]: enough (`passes(result) >= target` holds), and at most 1e-6 above the
        smallest number that is. 0.0 if no hours are needed; `np.inf` if `most` is not enough.

    Notes
    -----
    Calls `passes` at most 200 times, never outside [0, most].
    """
    ### BEGIN SOLUTION
    if passes(0.0) >= target:
        return 0.0
    if passes(most) < target:
        return np.inf
    short, enough = 0.0, most
    while enough - short > 1e-7:
        middle = (short + enough) / 2
        short, enough = (short, middle) if passes(middle) >= target else (middle, enough)
    return enough
    ### END SOLUTION


# %% [markdown] role="hint" for="hours-to-match"
# You know that 0 hours are too few and `most` is enough. You try the middle. What do you know after
# it, in either case?

# %% [markdown] role="hint" for="hours-to-match"
# Keep the invariant `passes(short) < target <= passes(enough)`. It must hold before the first round
# of the loop, so deal with "0 is enough" and "most is not" first. Which of the two ends satisfies
# the promise in the docstring?

# %% [markdown] role="hint" for="hours-to-match"
# ```python
# if ...: return 0.0
# if ...: return np.inf
# short, enough = 0.0, most
# while enough - short > ...:      # a little less than 1e-6
#     middle = (short + enough) / 2
#     ...                          # move one of the two ends to middle
# return ...
# ```

# %% role="check" id="hours-by-hand" points=1 hint="Halve the pair (not enough, enough) until it is shorter than 1e-6."
"""h / (h + 30) reaches one half at 30 hours; 1 - exp(-h / 10) at 10 log 2 hours."""
got = checks.call(hours_to_match, lambda hours: hours / (hours + 30), 0.5)
checks.close(got, 30.0, rtol=0, atol=2e-6)
got = checks.call(hours_to_match, lambda hours: 1 - float(np.exp(-hours / 10)), 0.5)
checks.close(got, 10 * np.log(2), rtol=0, atol=2e-6)
got = checks.call(hours_to_match, lambda hours: hours / 8, 0.25, most=8)
checks.close(got, 2.0, rtol=0, atol=2e-6)

# %% role="check" id="hours-never-or-none" points=1 hint="Before any search: is nothing enough already? Is `most` not enough?"
"""A starved round caps the odds, so infinity; a target already met needs no hours."""
capped = checks.call(hours_to_match, lambda hours: 0.6 - 0.3 * float(np.exp(-hours / 10)), 0.7)
checks.close(capped, np.inf, hint="These odds stay below 0.6, the target is 0.7.")
short = checks.call(hours_to_match, lambda hours: hours / 100, 0.5, most=40.0)
checks.close(short, np.inf, hint="It takes 50 hours, and `most` is 40.")
met = checks.call(hours_to_match, lambda hours: 0.4 + hours / 1e5, 0.3)
checks.close(met, 0.0, atol=0, hint="No search here: exactly 0.0 is promised.")
for level in (0.4, 0.0):
    just_met = checks.call(hours_to_match, lambda hours, level=level: level, level)
    checks.close(just_met, 0.0, atol=0, hint="Reaching the target is enough, at 0 hours too.")
last = checks.call(hours_to_match, lambda hours: float(hours >= 8), 1.0, most=8)
checks.close(last, 8.0, atol=0, hint="`most` itself may be the first that is enough.")

# %% role="hidden" id="hours-brentq" points=2 hint="Odds are not proportional to hours, and they grow with hours: is the half that you keep the right one?"
"""The same hours as scipy.optimize.brentq, for random loops and plans."""
from scipy.optimize import brentq

rng = checks.rng("hours-brentq")
for n in (1, 2, 4, 6):
    plan, tau = rng.dirichlet(np.full(n, 4.0)), rng.uniform(3, 20, n)
    gap = rng.uniform(0.3, 1, n) * rng.uniform(0.2, 0.7, n)

    def passes(hours, plan=plan, tau=tau, gap=gap):
        return float(np.prod(1 - gap * np.exp(-hours * plan / tau)))

    for times in rng.uniform([0.3, 1], [1, 3]):  # not so long that the odds are flat in floats
        target = passes(times * n * tau.mean())
        expected = brentq(lambda hours, target=target: passes(hours) - target, 0, 1e4, xtol=1e-10)
        got = checks.call(hours_to_match, passes, target)
        checks.close(got, expected, rtol=0, atol=1e-5)

# %% role="hidden" id="hours-jump" points=2 hint="Return the end of the pair that is enough. Slopes and interpolation fail on a step."
"""Odds that jump: the answer is enough, and hardly more than enough."""
rng = checks.rng("hours-jump")
for scale in (1e-6, 1, 1, 1, 1):
    steps = scale * np.sort(rng.uniform(1, 300, 4))
    levels = np.array([0.1, 0.3, 0.45, 0.95 - 1e-10, 0.95])  # almost enough is not enough

    def passes(hours, steps=steps, levels=levels):
        return float(levels[np.searchsorted(steps, hours, side="right")])

    for target, expected in [(0.2, steps[0]), (0.45, steps[1]), (0.95, steps[3])]:
        got = checks.call(hours_to_match, passes, target)
        story = f"These odds jump at {steps} hours to {levels[1:].tolist()} and are flat in between"
        hint = f"{story}. Return the first hours that are enough."
        checks.close(got, expected, rtol=0, atol=2e-6, hint=hint)
        reached = passes(float(np.array(got.value))) >= target
        checks.that(reached, "These hours are not enough: passes(result) < target.", got=got)

# %% role="hidden" id="hours-few-calls" points=1 hint="Halving 10,000 hours down to 1e-6 takes 34 steps. A scan takes far more."
"""At most 200 calls of `passes`, none past `most`, wherever the answer lies."""
rng = checks.rng("hours-few-calls")
goals = [0.001, *rng.uniform(1, 9_990, 4), 9_999.9]
for goal, most in [(0.25, 40.0), *((goal, 10_000.0) for goal in goals)]:
    asked = []

    def passes(hours, goal=goal, asked=asked):
        asked.append(float(hours))
        return 1 / (1 + float(np.exp((goal - hours) / 50)))

    got = checks.call(hours_to_match, passes, 0.5, most)
    checks.at_most(len(asked), 200, "calls of passes", got=got)
    inside = all(0 <= hours <= most for hours in asked)
    hint = f"Here `most` is {most:g}."
    checks.that(inside, "passes was called with hours outside [0, most].", got=got, hint=hint)
    checks.close(got, goal, rtol=0, atol=1e-5)

# %% role="figure"
import matplotlib.pyplot as plt


def odds(plan, total):
    return pass_probability(total * plan, TAU, START, PRESENCE)


target = odds(BALANCED, 60)
needed = hours_to_match(lambda total: odds(EIGHTY, total), target)
totals = np.linspace(0, 220, 200)
fig, ax = plt.subplots(figsize=(8, 4.2), facecolor="white", layout="constrained")
ax.plot(totals, [odds(BALANCED, t) for t in totals], color="#0072b2", label="balanced plan")
ax.plot(totals, [odds(EIGHTY, t) for t in totals], "--", color="#d55e00", label="80% on coding")
ax.annotate("", (needed, target), (60, target), arrowprops={"arrowstyle": "->", "color": "#444444"})
ax.text(75, target + 0.02, f"+{needed - 60:.0f} h for the same odds", color="#444444")
ax.plot([60, needed], [target, target], "o", color="#444444")
ax.set(xlabel="hours of preparation", ylabel="probability of passing the loop", ylim=(0, 1))
ax.set_title("What the 80% mistake costs, in hours", loc="left")
ax.legend(loc="upper left", frameon=False)
plt.show()
print(f"60 hours: balanced {target:.3f}, 80% on coding {odds(EIGHTY, 60):.3f}; hours {needed:.1f}")

# %% [markdown]
# **Claim:** under our assumptions 60 balanced hours are worth 135 hours of the 80% plan, 2.25 times
# as many. At 60 hours the odds are 40% against 23%, from 4.5% without any preparation.
#
# ## Experiments
#
# **How exact must a plan be?** $\log P$ is concave in the shares, so its minimum inside the ranges
# is at a corner, and corners can be listed. A general solver finds the maximum. Predict: how many
# points of $P$ lie between the worst and the best plan *inside*?

# %% role="figure"
from itertools import product

from scipy.optimize import minimize


def odds(plan, more=0.0):
    return pass_probability(60 * plan + more, TAU, START, PRESENCE)


corners = []
for last in range(6):  # at a corner of the region at most one share is off its limits
    for side in product([0, 1], repeat=5):
        plan = np.insert(np.where(side, np.delete(UPPER, last), np.delete(LOWER, last)), last, 0)
        plan[last] = 1 - plan.sum()
        if LOWER[last] - 1e-9 <= plan[last] <= UPPER[last] + 1e-9:
            corners.append(plan)
one = {"type": "eq", "fun": lambda plan: plan.sum() - 1}
ends = list(zip(LOWER, UPPER, strict=True))
found = minimize(lambda plan: -np.log(odds(plan)), BALANCED, bounds=ends, constraints=one)
worst = min(corners, key=odds)
for name, plan in [
    ("best inside the ranges", found.x),
    ("worst inside", worst),
    ("balanced", BALANCED),
    ("80% on coding", EIGHTY),
]:
    gap = PRESENCE * (1 - START) * np.exp(-60 * plan / TAU)
    hour = 100 * odds(plan) * gap / TAU / (1 - gap)  # equation (7), in points of probability
    nudged = [odds(plan, step) - odds(plan, -step) for step in 1e-3 * np.eye(6)]
    assert np.allclose(hour, 100 * np.array(nudged) / 2e-3, atol=1e-4)  # differences agree
    print(f"{name:23s} P = {odds(plan):.3f}   points for one more hour: {np.round(hour, 2)}")

# %% [markdown]
# Best and worst differ by 1.4 points, the mistake costs 17. *Inside the ranges, stop optimising and
# start practising.* For the best plan an hour is worth 0.68 points in every round: nothing is left
# to exchange. The 80% plan's next coding hour buys 0.07 points, a behavioral hour 1.16.
#
# **How much hangs on invented numbers?** Scale all $\tau$, shift all $s$, then take a person who is
# strong everywhere but cannot code yet.

# %% role="figure"
import matplotlib.pyplot as plt


def odds(plan, total, scale=1.0, start=START):
    return pass_probability(total * plan, scale * TAU, start, PRESENCE)


def times_as_long(scale, start):
    goal = odds(BALANCED, 60, scale, start)
    return hours_to_match(lambda total: odds(EIGHTY, total, scale, start), goal) / 60


coding = np.linspace(0, 1, 101)
fig, ax = plt.subplots(figsize=(8, 4.2), facecolor="white", layout="constrained")
for scale, color, style in [(0.5, "#009e73", "-"), (1.0, "#0072b2", "--"), (2.0, "#cc79a7", "-.")]:
    mixes = [np.append(c, (1 - c) * BALANCED[1:] / BALANCED[1:].sum()) for c in coding]
    curve = np.array([odds(mix, 60, scale) for mix in mixes])
    ax.plot(100 * coding, curve, style, color=color, label=f"learning times x {scale:g}")
    ax.plot(100 * coding[curve.argmax()], curve.max(), "o", color=color)
ax.axvspan(30, 40, color="#d9d9d9", label="guidance: 30-40%")
ax.axvline(80, color="#d55e00", ls=":", label="the common mistake: 80%")
ax.set(xlabel="share of 60 hours spent on coding (%)", ylabel="probability of passing the loop")
ax.set(xlim=(0, 100), ylim=(0, 1))
ax.set_title("A flat top and a long way down", loc="left")
ax.legend(loc="upper right", framealpha=1)
plt.show()
for scale, shift in [(0.5, 0), (1, 0), (2, 0), (1, -0.2), (1, 0.2)]:
    times = times_as_long(scale, START + shift)
    print(f"tau x {scale:<3g}  start {shift:+.1f}: the 80% plan needs {times:.2f} times the hours")
rusty = np.append(0.05, np.full(5, 0.9))
both = [odds(plan, 60, start=rusty) for plan in (BALANCED, EIGHTY)]
print("cannot code, strong elsewhere: balanced {:.2f}, 80% on coding {:.2f}".format(*both))

# %% [markdown]
# **Claim:** the top is flat (from 23% to 41% coding the middle curve stays within a point of its
# top), the way down is not. Over these variations the mistake costs a factor of 1.65 to 2.77. And
# it is not *always* a mistake: start at 0.9 everywhere but 0.05 in coding, and 80% wins, 0.71
# against 0.57.
#
# ## Follow-ups
#
# **1. Derive.** What is one more hour worth? Where is it in the linear programme, and why can that
# price be two numbers at once?
#
# <details><summary>A weak answer</summary>
#
# "About 0.7 points. You'd try 61 hours and look." (True, and it explains nothing.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# It is the multiplier of the constraint on the sum. In the odds model the best plan equalises (7)
# across all rounds that are off their limits, and that common value, 0.68 points of $P$ an hour, is
# the price of an hour (61 hours give $+0.68$). In the linear programme the price is the $\lambda$
# of (4), the value of the round that takes the next bit of share. The dual problem is
#
# $$\min_\lambda \; \lambda + \sum_r \max\bigl(l_r (v_r-\lambda),\; u_r (v_r-\lambda)\bigr),$$
#
# and greedy makes both sides equal. If the free share runs out just as a round gets full, as for
# the senior at big tech, every $\lambda$ between the last value served (0.197, fundamentals) and
# the next (0.166, coding and applied) is optimal: losing a bit costs the former, winning a bit
# brings the latter.
#
# </details>
#
# **2. Break it.** When is 80% on coding right, and how would you find out? Rounds are not
# independent: which way does that push?
#
# <details><summary>A weak answer</summary>
#
# "Never, coding is only 20-30% of the loop." (A slogan: it ignores where the person starts.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# When the gap is nearly all in coding: starting at 0.05 there and 0.9 elsewhere, the best
# unrestricted plan puts about 71% there and the 80% plan beats the balanced one, 0.71 to 0.57.
# Positive dependence (a calm person is calm in every round) raises $P$ for both plans. In the
# extreme $P$ is the readiness of the weakest round that appears: 0.72 balanced against 0.57, where
# independence says 0.40 against 0.23. The order stays, the ratio falls from 1.7 to 1.3. Find out by
# measuring: one mock interview of each round *before* planning replaces the invented `START`, and a
# second after ten hours says something about $\tau$.
#
# </details>
#
# **3. Scale it.** A thousand topics in place of six rounds. Then whole sessions and the odds in
# place of the linear value. Then topics with prerequisites.
#
# <details><summary>A weak answer</summary>
#
# "Use a solver, it handles a thousand variables." (It does. What does the structure give you?)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The linear case is one sort, $O(n \log n)$; selecting the threshold $\lambda$ like a weighted
# median makes it $O(n)$. With whole sessions and the concave $\log P$, greedy on marginal values
# stays optimal by the same exchange: a heap keyed by the gain of a round's next session, $O(n + m
# \log n)$ for $m$ sessions. Prerequisites break the exchange, because moving an hour may need
# another moved too; choosing topics under precedence is NP-hard in general, so say so and use an
# integer programme or group topics into units.
#
# </details>
#
# **4. Compare.** Why a linear programme and not the plan closest to the weights? Which do you ship?
#
# <details><summary>A weak answer</summary>
#
# "Linear programming is optimal." (Optimal for an objective that we chose.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The linear plan sits in a corner: all but at most one share are on a limit, and it only sees the
# *order* of the values. Average the two ratings instead of multiplying them: 3 of the 25 plans must
# change, in jumps, and 9 more hang on how a tie is broken. The Euclidean projection of the weights
# $w$ is $x_r = \min(\max(w_r + \mu, l_r), u_r)$ with $\mu$ found by bisection; it moves
# continuously. Ratings are ordinal guesses, so I'd ship the stable one, and tell users that the
# difference is worth about a point.
#
# </details>
#
# **5. In production.** The calendar holds 45-minute sessions. When do you plan again? How would you
# learn whether the planner helps?
#
# <details><summary>A weak answer</summary>
#
# "Round each share." (Rounded parts need not sum to the whole: 33.4, 33.3, 33.3 loses a session.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Largest remainder: give each round the floor of its quota, and the sessions left over to the
# largest fractions. Sixty hours are 80 sessions and our plan is exactly 24, 8, 16, 20, 8, 4; fifty
# hours are 66 whole sessions and need the rule. No round is off by a full session, but it may leave
# its range by less than one, so check again. Plan again after each mock, with the new start values
# and the hours left. Outcomes that people report are selected (the happy ones write), so randomise:
# two plans, mock scores as the metric, intention to treat.
#
# </details>
#
# **6. A false claim.** "Coding is in 90% of loops, behavioral in 80%. So they deserve nearly equal
# hours." What would make it true? What do you say to the person who said it?
#
# <details><summary>A weak answer</summary>
#
# "No, the table says 30-40% and 5-10%." (It repeats the table; why should they believe it?)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Presence says how often a round can fail you, not what an hour does about it. By (7) an hour's
# worth is $g_r/(\tau_r(1-g_r))$: presence, gap *and* speed of learning. In our model a behavioral
# gap starts at 0.3 and closes in 5-hour steps, a coding gap starts at 0.7 and closes in 20-hour
# steps, so both earn the same price at very different hours. Equal hours would follow if gap and
# speed were equal too. Kindly: "I agree it's as likely to come up. How many hours took you from a
# poor story to a good one, and how many for dynamic programming?"
#
# </details>

# %% [markdown]
# ## The card
#
# - 5-7 interviews of up to seven kinds; coding is 20-30% of them.
# - The sum is a constraint: clip-and-divide breaks limits.
# - Floors first, then best value first; proof by exchange, certificate by $\lambda$.
# - No plan: floors above 100%, ceilings below it, or a range upside down.
# - A loop is a product: a round counts by presence, gap and speed.
# - Plans inside the ranges differ by about a point; the 80% plan costs about twice the hours.
#
# **Two traps:** quoting guidance as data; comparing floats with 1 exactly.
#
# **Say this in 30 seconds:** "I spend the floors, then give what is free to the highest value with
# room: one sort, proved by exchange. The numbers are guesses, but inside the ranges the odds hardly
# move, while 80% on coding roughly doubles the hours, unless coding is your only gap."
#
# **Recall tomorrow:** the ranges of the six rounds; equation (6) at $q = 0$; why $\lambda$ proves
# optimality.
#
# ## Sources
#
# - The tables: rough guidance by practitioners, kept as data in `interviewlab.loops`.
# - Chip Huyen, *Introduction to Machine Learning Interviews* (2021), part I.
# - Susan Shu Chang, *Machine Learning Interviews* (2023), chapter 1.
# - George B. Dantzig, "Discrete-variable extremum problems", *Operations Research* 5 (1957).
# - Cormen, Leiserson, Rivest, Stein, *Introduction to Algorithms*: elements of the greedy
#   strategy.
# - Stephen Boyd, Lieven Vandenberghe, *Convex Optimization* (2004), chapter 5: multipliers as
#   prices.
# - Michel Balinski, H. Peyton Young, *Fair Representation* (1982): largest remainders.
# - SciPy reference, `scipy.optimize.linprog` and `brentq`.

# ---
# title: Cross-validation from scratch
# summary: Split rows by fold, class and group, score without leaking, search, and say how sure you are.
# difficulty: 3
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Two teams hand me models. Both say 95% by cross-validation; one gets 70% in production. Write
# > me a cross-validation that I can trust: the splits, the score, the search. Numpy only."
#
# Three questions are worth a minute each. Answer them aloud before you unfold.
#
# <details><summary>Are the rows independent, or do some belong together?</summary>
#
# Sometimes they belong together: several scans of one patient. At test time the patients are new.
# So a patient must never stand on both sides of a split.
#
# </details>
#
# <details><summary>Are the classes balanced, and are the rows sorted?</summary>
#
# One class in ten, and the file is sorted by class. Plain blocks would test on classes that the
# training rows never showed.
#
# </details>
#
# <details><summary>What happens to the data before the model: scaling, selection, tuning?</summary>
#
# All three. (Leave this open and you validate the last step alone.)
#
# </details>
#
# | in code | shape | meaning |
# |---|---|---|
# | `X`, `y` | (n, d), (n,) | rows and labels (numbers or strings) |
# | `folds` | (n,) | `folds[i]` in 0 ... k-1 says which fold tests row i |
# | `prepare(X, y)` | | looks at rows, returns a function `transform(X)` |
# | `learn(X, y)` | | looks at rows, returns a function `predict(X)` |
#
# `k_fold` (4 min) → `stratified_k_fold` (5) → `group_k_fold` (5) → `cross_val_score` (6) →
# `GridSearchCV` (8).
#
# **What the interviewer is evaluating:** do you ask what "a new row" means; do leftovers, order and
# labels survive your indexing; do you know every place where test rows leak; do you report an error
# bar. **If you are late:** cut `group_k_fold`, then the experiments. Never cut `cross_val_score`.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def fold_numbers(got, n, k):
    """The fold numbers that a call returned, after a look at their form."""
    checks.same_type_and_shape(got, np.zeros(n))
    folds = np.asarray(got.value)
    good = all(fold in range(k) for fold in folds.tolist())
    checks.that(good, f"Every row needs a fold number from 0 to {k - 1}.", got=got)
    return folds.astype(int)


def split_often(k_fold, rows, seed):
    """150 splits of six rows into three folds, each with a generator of its own; for checks."""
    return [k_fold(rows, 3, np.random.default_rng(seed + i)) for i in range(150)]


def partners(got, name):
    """How often each other row shares a fold with row 0, in what `split_often` gave."""
    splits = [fold_numbers(checks.Call(each, f"{name}(..., 3, rng)"), 6, 3) for each in got.value]
    return np.sum([folds[1:] == folds[0] for folds in splits], axis=0)


def as_they_are(X, y):
    """A `prepare` that does nothing."""
    return lambda X: X


def best_20(X, y):
    """A `prepare` that keeps the 20 features whose class means (classes 0 and 1) differ most."""
    gap = np.abs(X[y == 1].mean(axis=0) - X[y == 0].mean(axis=0))
    columns = np.argsort(-gap)[:20]
    return lambda X: X[:, columns]


def nearest_mean(X, y):
    """A `learn` for classes 0 and 1: the class whose mean is nearer."""
    zero, one = X[y == 0].mean(axis=0), X[y == 1].mean(axis=0)
    return lambda X: (((X - one) ** 2).sum(1) < ((X - zero) ** 2).sum(1)).astype(int)


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Fifty people each flip a coin. For each of them you store 5,000 random numbers that have nothing
# to do with the coin. Keep the 20 columns that differ most between heads and tails, then run
# 5-fold cross-validation of a nearest-mean classifier on those 20. The library does the folds, so
# they are right. What accuracy does it report? Commit to a number, then run.

# %% role="figure"
my_guess = None  # between 0 and 1

from sklearn.model_selection import StratifiedKFold, cross_val_score as library_score
from sklearn.neighbors import NearestCentroid

rng = np.random.default_rng(0)
X, coins = rng.normal(size=(50, 5000)), rng.permutation(np.arange(50) % 2)
keep = best_20(X, coins)
scores = library_score(NearestCentroid(), keep(X), coins, cv=StratifiedKFold(5))
print(f"cross-validation says {scores.mean():.2f} (your guess: {my_guess})")
fresh, more = rng.normal(size=(4000, 20)), rng.integers(0, 2, size=4000)  # the kept columns
right = np.mean(nearest_mean(keep(X), coins)(fresh) == more)
print(f"on 4,000 new people the same model scores {right:.2f}")

# %% [markdown]
# ## Theory (6-13 min)
#
# **What is estimated.** Let $T_f$ be the rows of fold $f$ and $\hat y^{(-f)}$ the predictions of a
# model that was made without them. The score of a fold and the estimate are
#
# $$a_f = \frac{1}{|T_f|}\sum_{i\in T_f} \mathbf 1\big[\hat y_i^{(-f)} = y_i\big],\qquad
# \bar a = \frac1k\sum_{f=1}^{k} a_f. \tag{1}$$
#
# The superscript is the whole subject: *everything* that made the prediction was made without
# $T_f$. In the puzzle, the columns were chosen with the labels of $T_f$ in hand.
#
# **How much can choosing buy?** A noise column has a correlation $r$ with the coins that is close
# to normal, with variance $1/n$. So $P(|r|>t)\lesssim 2e^{-nt^2/2}$, and among $p$ columns at most
# about $2p\,e^{-nt^2/2}$ exceed $t$. Set that to 1: the largest is hardly above
#
# $$t = \sqrt{\frac{2\ln (2p)}{n}}. \tag{2}$$
#
# With $p=5000$ and $n=50$ that is 0.61. The puzzle's best column has 0.56. Alone it often errs, but
# *together* the twenty follow the coin on almost every row, the "unseen" ones too. The logarithm
# says that more rows help much faster than fewer columns.
#
# **Three rows by hand.** Predict the mean, leave one row out. Without row $i$ the mean is
# $\bar y_{-i} = (n\bar y - y_i)/(n-1)$, so
#
# $$y_i-\bar y_{-i} = \frac{(n-1)y_i - n\bar y + y_i}{n-1} = \frac{n}{n-1}\,(y_i-\bar y). \tag{3}$$
#
# | $y$ | mean of all | error | mean of the others | held-out error |
# |---|---|---|---|---|
# | 1 | 3 | -2 | 4 | -3 |
# | 2 | 3 | -1 | 3.5 | -1.5 |
# | 6 | 3 | 3 | 1.5 | 4.5 |
#
# The mean squared error is $14/3 = 4.67$ in training and $31.5/3 = 10.5$ held out: $(3/2)^2 = 2.25$
# times as much. In the fourth column, the larger a row, the *smaller* the mean of the rest. Remember
# it for Part 2.
#
# **How sure?** With $s^2=\frac{1}{k-1}\sum_f(a_f-\bar a)^2$, people report
#
# $$\mathrm{SE} = s/\sqrt k. \tag{4}$$
#
# "But the folds share training rows, so they aren't independent!" Right. No estimate of this
# variance from one run is unbiased for all data. (4) is a rough scale, not a confidence interval,
# and it still beats no scale. An anchor: 50 coin flips vary by $\sqrt{0.25/50} = 0.07$.

# %% role="figure"
y3 = np.array([1.0, 2.0, 6.0])
others = np.array([np.delete(y3, i).mean() for i in range(3)])
print("means of the others", others, " held-out errors", y3 - others)
print("formula (3)        ", 3 / 2 * (y3 - y3.mean()))
print("mean squares       ", np.mean((y3 - y3.mean()) ** 2).round(2), np.mean((y3 - others) ** 2))
print("largest of 5,000   ", np.sqrt(2 * np.log(2 * 5000) / 50).round(2), "by formula (2)")
r = (X - X.mean(0)).T @ (coins - 0.5) / (50 * X.std(0) * 0.5)
print("                   ", np.abs(r).max().round(2), "in the puzzle's data")

# %% [markdown]
# ## Part 1: `k_fold` (13-17 min)
#
# Ten rows, four folds. `n // k` is 2, and 4 times 2 is 8. The two rows left over belong somewhere:
# every row is tested exactly once, or the average in (1) is not over your data.
#
# > **Classic failure: off by one in dimensions.** `n // k` rows per fold drops `n % k` rows without
# > an error message. The score looks fine.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | a split | one fold number per row | pairs (train, test) | same content: `PredefinedSplit(folds)` |
# | who gets leftovers | free; sizes differ by at most 1 | the first `n % k` folds | either is right |
# | order | blocks, shuffled if `rng` is given | same (`shuffle=True`) | sorted files, time |
# | rare class (fewer than k rows) | allowed | a warning; an error if all are rare | a fold without it |
# | score of a search | mean over folds | same | not the pooled accuracy if sizes differ |
# | spread | $s/\sqrt k$, divisor $k-1$ | `std_test_score`, divisor $k$ | SE is theirs over $\sqrt{k-1}$ |


# %% role="solution" id="k-fold"
def k_fold(n, k, rng=None):
    """Fold number of each of n rows.

    Parameters
    ----------
    n, k : int
        Rows and folds.
    rng : numpy.random.Generator, optional
        All randomness comes from it; the same state gives the same folds.

    Returns
    -------
    array of shape (n,), integers 0 ... k - 1
        Fold sizes differ by at most 1 (which folds are larger is free). Without `rng` each fold is
        a block of consecutive rows, so the numbers never decrease. With `rng` the rows are dealt
        to the folds at random, each split into such sizes as likely as any other.

    Raises
    ------
    ValueError
        Unless 2 <= k <= n. (k = n, leave-one-out, is fine.)
    """
    ### BEGIN SOLUTION
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    folds = np.arange(n) * k // n
    return folds if rng is None else rng.permutation(folds)
    ### END SOLUTION


# %% [markdown] role="hint" for="k-fold"
# With n = 10 and k = 4, which sizes differ by at most 1 and add up to 10?

# %% [markdown] role="hint" for="k-fold"
# Row $i$ goes to fold $\lfloor ik/n\rfloor$. To shuffle, permute the fold numbers: no row moves.

# %% [markdown] role="hint" for="k-fold"
# ```python
# if not ...: raise ValueError(...)
# folds = np.arange(n) * ... // ...
# return folds if rng is None else rng.permutation(...)
# ```

# %% role="check" id="k-fold-by-hand" points=1 hint="Which fold tests the last n % k rows?"
"""Blocks in row order, with no row forgotten."""
checks.equal(checks.call(k_fold, 6, 3), [0, 0, 1, 1, 2, 2])
checks.equal(checks.call(k_fold, 4, 4), [0, 1, 2, 3])
for n, k, sizes in ((7, 3, [2, 2, 3]), (10, 4, [2, 2, 3, 3]), (11, 6, [1, 2, 2, 2, 2, 2])):
    got = checks.call(k_fold, n, k)
    folds = fold_numbers(got, n, k)
    counts = np.sort(np.bincount(folds, minlength=k))
    checks.equal(counts, sizes, hint=f"Sizes of {k} folds of {n} rows, smallest first.")
    checks.that((np.diff(folds) >= 0).all(), "Without rng the folds are not blocks.", got=got)

# %% role="check" id="k-fold-refuses" points=1 hint="Leave-one-out has n folds. Can there be more, or a single one?"
"""k from 2 to n works; anything else is a ValueError."""
for n, k in ((3, 2), (2, 2), (9, 9)):
    fold_numbers(checks.call(k_fold, n, k), n, k)
for n, k in ((5, 6), (5, 1), (5, 0), (5, -2)):
    checks.raises(ValueError, k_fold, n, k)

# %% role="hidden" id="k-fold-sizes" points=1 hint="Sizes differ by at most 1, shuffled or not."
"""Fold sizes are those of scikit-learn's KFold."""
from sklearn.model_selection import KFold

rng = checks.rng("k-fold-sizes")
for k in (2, 5, 7):
    n = int(rng.integers(3, 7)) * k + k - 2
    theirs = sorted(len(test) for _, test in KFold(k).split(np.zeros(n)))
    for shuffle in (None, np.random.default_rng(int(rng.integers(1000)))):
        folds = fold_numbers(checks.call(k_fold, n, k, shuffle), n, k)
        counts = np.sort(np.bincount(folds, minlength=k))
        checks.equal(counts, theirs, hint=f"Sizes of {k} folds of {n} rows, smallest first.")
for n in (22, 49):  # i / n * n is not always i
    checks.equal(checks.call(k_fold, n, n), np.arange(n), hint="Leave-one-out: one row per fold.")

# %% role="hidden" id="k-fold-shuffles" points=2 hint="All randomness comes from rng. Is every pair of rows equally often together?"
"""The generator decides, it alone, and fairly."""
seed = int(checks.rng("k-fold-shuffles").integers(10**6))
draw = [checks.call(k_fold, 40, 3, np.random.default_rng(seed + i)) for i in (0, 0, 1)]
checks.equal(draw[0], draw[1], hint="Draw from the rng that you get, not from np.random.")
differ = not np.array_equal(draw[1].value, draw[2].value)
checks.that(differ, "Two generators with different seeds give the same folds.", got=draw[2])
got = checks.call(checks.in_candidate(split_often), k_fold, 6, seed)
pairs = partners(got, "k_fold")  # six rows in three pairs: who is with row 0?
checks.distributed_as(pairs, np.full(5, 0.2), hint="How often rows 1 to 5 share a fold with row 0.")

# %% [markdown]
# ## Part 2: `stratified_k_fold` (17-22 min)
#
# Ten rows, five of each class. The model: "answer the commonest training label". Leave-one-out
# reports 0%, not 50%. Take a 1 away and the 0s are in the majority: formula (3) again. Random folds
# do the same more gently: a test fold rich in a class leaves a training set poor in it. So deal each
# class evenly.
#
# Cards do this. Sort the rows by class, then deal them round the table. One pass settles two
# things: no fold gets two more of a class, nor two more rows, than another. Dealing each class
# anew from fold 0 keeps the first promise and breaks the second.


# %% role="solution" id="stratified"
def stratified_k_fold(y, k, rng=None):
    """Fold number of each row, every class spread evenly.

    Parameters
    ----------
    y : array_like of shape (n,)
        Labels in any order: numbers or strings, any number of classes.
    k : int
        Folds. A class may have fewer than k rows; then some folds lack it.
    rng : numpy.random.Generator, optional
        All randomness comes from it: with it, rows of a class are dealt in random order, each order
        as likely as any other. Without it the answer is always the same (which row of a class goes
        where is free).

    Returns
    -------
    array of shape (n,), integers 0 ... k - 1, in the order of the rows of y
        Between any two folds, the rows of each single class differ by at most 1, and so does the
        number of all rows.

    Raises
    ------
    ValueError
        Unless 2 <= k <= n.
    """
    ### BEGIN SOLUTION
    y = np.asarray(y)
    n = len(y)
    if not 2 <= k <= n:
        raise ValueError(f"{k} folds of {n} rows")
    order = np.arange(n) if rng is None else rng.permutation(n)
    order = order[np.argsort(y[order])]
    folds = np.empty_like(order)
    folds[order] = np.arange(n) % k
    return folds
    ### END SOLUTION


# %% [markdown] role="hint" for="stratified"
# After sorting, which row is the j-th card? And where in `folds` does its number belong?

# %% [markdown] role="hint" for="stratified"
# `order` (n,): row indices sorted by class, shuffled before the sort. Card $j$ goes to fold
# $j \bmod k$, and is row `order[j]`.

# %% [markdown] role="hint" for="stratified"
# ```python
# order = ...                           # arange or permutation
# order = order[np.argsort(y[...])]
# folds = np.empty_like(order)
# folds[...] = np.arange(n) % k
# ```

# %% [markdown] role="hint" for="stratified"
# **Symptom: right on sorted labels, wrong on others.** `a[order]` reads rows in sorted order;
# `a[order] = ...` puts answers back.

# %% role="check" id="stratified-by-hand" points=1 hint="4 + 2 labels in 2 folds: 2 + 1 in each."
"""Small cases that you can deal by hand, labels in any order."""
cases = (
    ([0, 1, 0, 0, 1, 0], 2, [[2, 1], [2, 1]]),
    (["b", "a", "b", "a"], 2, [[1, 1], [1, 1]]),
    (["b", "a", "b", "b", "a", "b"], 2, [[1, 2], [1, 2]]),
    ([5, -3, 5, -3, 5, -3, 9, 9, 9], 3, [[1, 1, 1]] * 3),
    ([0.5, -0.3, 0.9, 0.5, -0.3, 0.9, 0.5, 0.9, -0.3], 3, [[1, 1, 1]] * 3),
)
for y, k, wanted in cases:
    folds = fold_numbers(checks.call(stratified_k_fold, y, k), len(y), k)
    table = [[int(np.sum(np.array(y)[folds == f] == c)) for c in np.unique(y)] for f in range(k)]
    checks.equal(table, wanted, hint="Rows: folds. Columns: how many of each class.")

# %% role="check" id="stratified-edges" points=1 hint="k = n is leave-one-out; a class with two rows sits in two folds."
"""Rare classes, refusals, inputs untouched."""
y = np.array([2, 1, 1, 0, 1, 1, 0, 1, 1])
folds = fold_numbers(checks.call(stratified_k_fold, y, 4), 9, 4)
checks.that(folds[3] != folds[6], "The two rows of class 0 share a fold.", got=folds)
for n in (2, 3):
    all_different = sorted(fold_numbers(checks.call(stratified_k_fold, y[:n], n), n, n))
    checks.equal(all_different, list(range(n)), hint="k = n: each fold number once (sorted here).")
for k in (0, 1, 10):
    checks.raises(ValueError, stratified_k_fold, y, k)
checks.leaves_inputs(stratified_k_fold, y, 3)

# %% role="hidden" id="stratified-balance" points=3 hint="Two promises: each class within 1, and all rows within 1."
"""The counts of every class, and of all rows, are scikit-learn's up to the order of the folds."""
from sklearn.model_selection import StratifiedKFold


def counts(y, k):
    """scikit-learn's: how many rows of each class (a column) are in each fold."""
    tests = [y[test] for _, test in StratifiedKFold(k).split(y, y)]
    return np.array([np.unique(test, return_counts=True)[1] for test in tests])


rng = checks.rng("stratified-balance")
for k, sizes in ((3, [7, 4, 10]), (5, [6, 16, 11]), (4, [5, 9, 13, 6])):
    y = rng.permutation(np.repeat(np.array(["cat", "dog", "ant", "bee"])[: len(sizes)], sizes))
    theirs = checks.reference(counts, y, k)
    for shuffle in (None, np.random.default_rng(int(rng.integers(1000)))):
        got = checks.call(stratified_k_fold, y, k, shuffle)
        folds = fold_numbers(got, len(y), k)
        ours = np.array([[np.sum(y[folds == f] == c) for c in np.unique(y)] for f in range(k)])
        same = np.array_equal(np.sort(ours, axis=0), np.sort(theirs, axis=0))
        checks.that(same, "A class (column) is not spread evenly over the folds (rows).", got=ours)
        rows = ours.sum(axis=1)
        checks.that(np.ptp(rows) <= 1, "Fold sizes differ by more than 1.", got=rows)

# %% role="hidden" id="stratified-shuffles" points=1 hint="Shuffle before you sort by class, with the rng that you get."
"""The generator decides which row of a class goes where; without it nothing is random."""
seed = int(checks.rng("stratified-shuffles").integers(10**6))
y = np.arange(54) % 3
still = [checks.call(stratified_k_fold, y, 4) for _ in range(2)]
checks.equal(still[0], still[1], hint="Without rng the same labels give the same folds.")
draw = [checks.call(stratified_k_fold, y, 4, np.random.default_rng(seed + i)) for i in (0, 0, 1)]
checks.equal(draw[0], draw[1], hint="Draw from the rng that you get, not from np.random.")
for c in range(3):
    a, b = (fold_numbers(each, 54, 4)[y == c] for each in draw[1:])
    differ = not np.array_equal(a[:, None] == a, b[:, None] == b)  # who shares a fold with whom
    checks.that(differ, "Two different seeds deal a class the same way.", got=a)
got = checks.call(checks.in_candidate(split_often), stratified_k_fold, [0] * 6, seed)
pairs = partners(got, "stratified_k_fold")
checks.distributed_as(pairs, np.full(5, 0.2), hint="How often rows 1 to 5 share a fold with row 0.")

# %% [markdown]
# ## Part 3: `group_k_fold` (22-27 min)
#
# Now a row is a scan and a group is a patient. If two scans of one patient are on both sides, the
# model recognises the patient. Then you measure memory.
#
# Groups differ in size, so equal numbers of *groups* don't make equal folds. Perfect balance is
# NP-hard; a greedy rule is good enough: take the groups from largest to smallest, put each into the
# fold with the fewest rows so far. It is scikit-learn's rule too.


# %% role="solution" id="group"
def group_k_fold(groups, k):
    """Fold number of each row; a group never spans two folds.

    Parameters
    ----------
    groups : array_like of shape (n,)
        Group of each row: numbers or strings; rows of a group need not be neighbours.
    k : int
        Folds.

    Returns
    -------
    array of shape (n,), integers 0 ... k - 1
        Greedy: from the largest group (most rows) to the smallest, each goes to the fold that has
        the fewest rows so far. Ties, among groups or folds, are free.

    Raises
    ------
    ValueError
        Unless 2 <= k <= number of different groups.
    """
    ### BEGIN SOLUTION
    names, index, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    if not 2 <= k <= len(names):
        raise ValueError(f"{k} folds of {len(names)} groups")
    rows, fold = np.zeros(k), np.empty(len(names), dtype=int)
    for g in np.argsort(-sizes):
        fold[g] = np.argmin(rows)
        rows[fold[g]] += sizes[g]
    return fold[index]
    ### END SOLUTION


# %% [markdown] role="hint" for="group"
# Groups of 4, 3, 3 and 2 rows, two folds: where does each go, and why would starting with the 2 be
# worse?

# %% [markdown] role="hint" for="group"
# `np.unique(groups, return_inverse=True, return_counts=True)` gives the G groups, the group number
# of each row (n,), and the sizes (G,). Decide for groups, then index with the second.

# %% [markdown] role="hint" for="group"
# ```python
# for g in np.argsort(-sizes):          # largest first
#     fold[g] = ...                     # the lightest fold
#     rows[...] += ...
# return fold[...]                      # from groups back to rows
# ```

# %% role="check" id="group-by-hand" points=1 hint="Largest first, each to the fold with the fewest rows."
"""Groups of 4, 3, 3, 2 rows make two folds of 6; of 6, 2, 1, 1, 1 rows they make 6 and 5."""
for sizes, k, wanted in (([4, 3, 3, 2], 2, [6, 6]), ([1, 6, 1, 2, 1], 2, [5, 6])):
    groups = np.repeat(np.arange(len(sizes)), sizes)
    folds = fold_numbers(checks.call(group_k_fold, groups, k), len(groups), k)
    checks.equal(
        np.sort(np.bincount(folds, minlength=k)), wanted, hint="Rows per fold, smallest fold first."
    )

# %% role="check" id="group-whole" points=2 hint="Decide once for each group, not once for each row."
"""A group stays in one fold, wherever its rows stand."""
rng = checks.rng("group-whole")
for k in (2, 3, 5):
    groups = rng.permutation([f"patient {g}" for g in range(6) for _ in range(g + 2)]).tolist()
    got = checks.call(group_k_fold, groups, k)
    folds = fold_numbers(got, len(groups), k)
    whole = len(set(zip(groups, folds.tolist(), strict=True))) == 6
    checks.that(whole, "A group is split between two folds.", got=got)

# %% role="hidden" id="group-matches-sklearn" points=2 hint="The lightest fold is the one with the fewest rows, not the fewest groups."
"""Rows per fold are those of scikit-learn's GroupKFold."""
from sklearn.model_selection import GroupKFold

rng = checks.rng("group-matches-sklearn")
for k in (2, 3, 4, 6):
    sizes = rng.integers(1, 12, size=11) ** 2 // 4 + 1
    names = 10 * rng.permutation(11) - 30
    groups = rng.permutation(np.repeat(names / 16 if k == 3 else names, sizes))
    theirs = sorted(len(test) for _, test in GroupKFold(k).split(groups, groups=groups))
    folds = fold_numbers(checks.call(group_k_fold, groups, k), len(groups), k)
    checks.equal(
        np.sort(np.bincount(folds, minlength=k)), theirs, hint="Rows per fold, smallest fold first."
    )
    whole = len(set(zip(groups.tolist(), folds.tolist(), strict=True))) == len(set(groups.tolist()))
    checks.that(whole, "A group is split between two folds.", got=folds)

# %% role="hidden" id="group-refuses" points=1 hint="Twenty rows of three patients can't fill four folds."
"""As many folds as groups is fine, more is a ValueError; inputs untouched."""
groups = checks.rng("group-refuses").permutation(np.repeat([7, 3, 5], [4, 10, 6]))
folds = fold_numbers(checks.call(group_k_fold, groups, 3), 20, 3)
checks.equal(np.sort(np.bincount(folds, minlength=3)), [4, 6, 10], hint="Rows per fold, sorted.")
for k in (4, 1, 0, 20):
    checks.raises(ValueError, group_k_fold, groups, k)
checks.leaves_inputs(group_k_fold, groups, 2)

# %% [markdown]
# ## Part 4: `cross_val_score` (27-33 min)
#
# The folds are only a plan. For each fold, *both* functions, `prepare` and `learn`, see the training
# rows and nothing else. The test rows pass through the `transform` that the training rows made.
#
# What does a leak cost? Scaling with all rows often changes little. Choosing columns by their labels
# changed 50% into what you saw. Don't judge case by case: put every step inside.
#
# > **Classic failure: labels and rows drift apart.** Sort or shuffle `X` and not `y`, and
# > nothing crashes. One index for both, always.


# %% role="solution" id="score"
def cross_val_score(prepare, learn, X, y, folds):
    """Accuracy on each fold of a model that never saw that fold.

    Parameters
    ----------
    prepare : callable
        `prepare(X, y)` looks at rows and labels and returns a function `transform(X)` for any rows.
    learn : callable
        `learn(X, y)` takes transformed rows and labels and returns a function `predict(X)`, which
        takes transformed rows and returns an array of labels.
    X : array_like of shape (n, d)
    y : array_like of shape (n,)
        Labels, numbers or strings. `prepare` and `learn` are given arrays.
    folds : array_like of shape (n,)
        Fold number of each row, 0 ... k - 1, in any order; every fold has rows.

    Returns
    -------
    array of shape (k,)
        Entry f is the share of right predictions on the rows of fold f. For each fold `prepare` and
        `learn` are called once, with the rows of all other folds, and `predict` once, with those of
        the fold. Arguments are not changed.
    """
    ### BEGIN SOLUTION
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)
    ### END SOLUTION


# %% [markdown] role="hint" for="score"
# How many different `transform` functions exist in a run with k folds? Who has seen what?

# %% [markdown] role="hint" for="score"
# Masks: `train = folds != f`, `test = folds == f`. Each of `X` and `y` is indexed with each once or
# more; nothing is used without a mask.

# %% [markdown] role="hint" for="score"
# ```python
# for f in np.unique(folds):
#     transform = prepare(X[train], ...)
#     predict = learn(transform(...), ...)
#     scores.append(np.mean(predict(transform(...)) == ...))
# ```

# %% role="check" id="score-by-hand" points=1 hint="Each fold: what is the commonest label among the others?"
"""The commonest training label, on folds of two and three rows, and leave-one-out at 0%."""


def commonest(A, b):
    values, counts = np.unique(b, return_counts=True)

    def predict(A):
        return np.full(len(A), values[np.argmax(counts)])

    return predict


def unchanged(A, b):
    def transform(A):
        return A

    return transform


X = np.arange(10.0).reshape(5, 2)
got = checks.call(cross_val_score, unchanged, commonest, X, [0, 0, 0, 1, 1], [0, 1, 0, 1, 1])
checks.close(got, [0, 1 / 3])
got = checks.call(cross_val_score, unchanged, commonest, X[:4], [0, 1, 1, 0], [2, 0, 3, 1])
checks.close(got, np.zeros(4))

# %% role="check" id="score-sees" points=2 hint="Write down which rows prepare, learn and predict get in fold 0."
"""Who sees which rows: prepare and learn the training rows, predict the test rows."""
rng = checks.rng("score-sees")
folds, labels = rng.permutation([0] * 2 + [1] * 4 + [2] * 3), rng.integers(10, 99, size=9)
X = np.column_stack([np.arange(9), np.zeros(9)])  # row number, and a mark that transform leaves
wanted = sorted([np.flatnonzero(folds != f).tolist() for f in range(3)])
seen = {"prepare": [], "learn": [], "predict": []}


def note(who, A, b=None):
    checks.that(np.ndim(A) == 2, f"{who} gets something that is not a table of rows.", got=A)
    rows = np.asarray(A)[:, 0].astype(int)
    paired = b is None or np.array_equal(np.asarray(b), labels[rows])
    checks.that(paired, f"{who} gets labels that belong to other rows.", got=b)
    seen[who].append((sorted(rows.tolist()), sorted(set(np.asarray(A)[:, 1].tolist()))))


def prepare(A, b):
    note("prepare", A, b)
    mark = sum(np.asarray(A)[:, 0]) + 1

    def transform(A):
        return np.add(A, [0, mark])

    return transform


def answers(A, new):
    """Labels of the rows `new`; what the model was trained on, A, decides which ones are wrong."""
    rows = np.asarray(new)[:, 0].astype(int)
    return labels[rows] + ((rows * np.sum(A) + np.asarray(new)[:, 1]) % 7 < 3)


def learn(A, b):
    note("learn", A, b)

    def predict(new):
        note("predict", new)
        return answers(A, new)

    return predict


got = checks.call(cross_val_score, prepare, learn, X, labels, folds)
for who in ("prepare", "learn"):
    rows = sorted(rows for rows, _ in seen[who])
    checks.equal(rows, wanted, hint=f"The rows that {who} saw: a list per call, sorted.")
marked = [(rows, [float(sum(rows) + 1)]) for rows in wanted]
checks.equal(
    sorted(seen["learn"]), marked, hint="learn gets rows that transform has changed, once."
)
tested = [(sorted(set(range(9)) - set(rows)), mark) for rows, mark in marked]
checks.equal(sorted(seen["predict"]), sorted(tested), hint="(test rows, their mark), sorted.")
shares = []
for f in range(3):
    train, test = folds != f, folds == f
    mark = [0, X[train, 0].sum() + 1]
    shares.append(np.mean(answers(X[train] + mark, X[test] + mark) == labels[test]))
checks.close(got, shares, hint="The share of right predictions in each fold.")

# %% role="hidden" id="score-matches-sklearn" points=3 hint="A pipeline fits every step again, on each fold's training rows."
"""The scores of a library pipeline with selection and scaling, on the same folds."""


def library(X, y, folds):
    from sklearn.feature_selection import SelectKBest
    from sklearn.model_selection import PredefinedSplit, cross_val_score
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model = make_pipeline(SelectKBest(k=3), StandardScaler(), KNeighborsClassifier(1))
    return cross_val_score(model, X, y, cv=PredefinedSplit(folds))


def select_and_scale(A, b):
    A, b = np.asarray(A, dtype=float), np.asarray(b)
    gap = A[b == "yes"].mean(axis=0) - A[b == "no"].mean(axis=0)
    best = np.argsort(-np.abs(gap) / A.std(axis=0))[:3]
    mean, std = A[:, best].mean(axis=0), A[:, best].std(axis=0)

    def transform(A):
        return (np.asarray(A)[:, best] - mean) / std

    return transform


def nearest_row(A, b):
    A, b = np.asarray(A), np.asarray(b)

    def predict(new):
        return b[np.argmin(((np.asarray(new)[:, None] - A) ** 2).sum(axis=2), axis=1)]

    return predict


rng = checks.rng("score-matches-sklearn")
X, y = rng.normal(size=(49, 60)), np.where(rng.permutation(49) % 2, "yes", "no")
folds = rng.permutation([0] * 7 + [1] * 15 + [2] * 9 + [3] * 18)
theirs = checks.reference(library, X, y, folds)
checks.close(checks.call(cross_val_score, select_and_scale, nearest_row, X, y, folds), theirs)

# %% role="hidden" id="score-leaves-inputs" points=1 hint="Index with masks; sort and shuffle nothing in place."
"""Lists work, and no argument is changed."""


def prepare(A, b):
    low = np.min(A)

    def transform(A):
        return np.asarray(A) - low

    return transform


def learn(A, b):
    middle = np.mean(A)

    def predict(A):
        return np.where(np.asarray(A)[:, 0] > middle, "high", "low")

    return predict


rng = checks.rng("score-leaves-inputs")
values = rng.permutation(12)
y = np.where(values > 5, "high", "low")
folds = np.array([1, 1, 2, 2, 3, 0, 1, 2, 3, 3, 0, 0])[values]  # 5 with 10, 11; 6 with 0, 1
checks.leaves_inputs(cross_val_score, prepare, learn, values[:, None], y, folds)
given = values[:, None].tolist(), y.tolist(), folds.tolist()
got = checks.call(cross_val_score, prepare, learn, *given)
checks.close(got, [2 / 3, 2 / 3, 1, 1], hint="Without 5, 10 and 11 the mean of the rest is 4.44.")

# %% [markdown]
# ## Part 5: `GridSearchCV` (33-41 min)
#
# A search is cross-validation in a loop, then one last fit on all rows. Its `predict` makes it a
# model like any other. Two things are easy to get wrong. All candidates must meet the *same* folds:
# then luck of the split hits them alike. And `best_score_` is the largest of several noisy numbers,
# so it flatters the winner; the experiments show by how much.


# %% role="solution" id="search"
class GridSearchCV:
    """Choose a candidate by cross-validated accuracy, then fit it to all rows.

    Parameters
    ----------
    prepare : callable, as in `cross_val_score`
    learn : callable
        `learn(X, y, candidate)` returns a function `predict(X)`; X are transformed rows. As
        `prepare` and `cv`, it is given arrays.
    candidates : list
        Values for the third argument of `learn`, m of them, of any type; two may be equal.
    cv : callable
        `cv(y)` returns the fold number of each row, array (n,); it may be random.

    Attributes (after fit)
    ----------------------
    mean_scores_ : array (m,), mean over the k folds of each candidate's accuracies (formula 1)
    standard_errors_ : array (m,), s / sqrt(k) with divisor k - 1 in s (formula 4)
    best_index_ : int, position of the highest mean; ties to the first
    best_params_ : that candidate
    best_score_ : float, its mean
    """

    def __init__(self, prepare, learn, candidates, cv):
        self.prepare = prepare
        self.learn = learn
        self.candidates = candidates
        self.cv = cv

    def fit(self, X, y):
        """Search on X, array_like (n, d), and y, array_like (n,); return the estimator itself.

        Calls `cv` once, so that all candidates meet the same folds. `learn` is called k times for
        each candidate, and once more: with all rows and the best candidate. A second fit starts
        afresh.
        """
        ### BEGIN SOLUTION
        X, y = np.asarray(X), np.asarray(y)
        folds, table = self.cv(y), []
        for c in self.candidates:

            def learn(A, b, c=c):
                return self.learn(A, b, c)

            table.append(cross_val_score(self.prepare, learn, X, y, folds))
        self.mean_scores_ = np.mean(table, axis=1)
        errors = np.std(table, axis=1, ddof=1)
        self.standard_errors_ = errors / np.sqrt(len(np.unique(folds)))
        self.best_index_ = np.argmax(self.mean_scores_)
        self.best_params_ = self.candidates[self.best_index_]
        self.best_score_ = self.mean_scores_[self.best_index_]
        self.transform_ = self.prepare(X, y)
        self.predict_ = self.learn(self.transform_(X), y, self.best_params_)
        return self
        ### END SOLUTION

    def predict(self, X):
        """Labels for new rows X, array_like (r, d): array (r,), by the model fitted to all rows."""
        ### BEGIN SOLUTION
        return self.predict_(self.transform_(np.asarray(X)))
        ### END SOLUTION


# %% [markdown] role="hint" for="search"
# `cross_val_score` wants a `learn` with two arguments; yours has three. How do you fix the third?

# %% [markdown] role="hint" for="search"
# Collect a table (m, k): one row per candidate. Means and standard errors run over axis 1. Then
# prepare and learn once more on all n rows.

# %% [markdown] role="hint" for="search"
# ```python
# folds, table = self.cv(y), []         # before the loop
# for c in self.candidates:
#     def learn(A, b, c=c): ...
#     table.append(cross_val_score(...))
# self.standard_errors_ = np.std(table, axis=1, ddof=...) / np.sqrt(...)
# self.transform_ = ...                 # all rows
# self.predict_ = ...
# ```

# %% role="check" id="search-by-hand" points=2 hint="Fold scores of the answer 1: 3/4, 1/4 and 1. Their mean? s? s over root 3?"
"""Three models that always give the same answer, folds of 4, 4 and 2 rows."""


def prepare(A, b):
    def transform(A):
        return A

    return transform


def always(A, b, answer):
    def predict(A):
        return np.full(len(A), answer)

    return predict


def cv(y):
    return np.array([0, 0, 0, 0, 1, 1, 1, 1, 2, 2])


X, y = np.arange(10.0)[:, None], np.array([0, 1, 1, 1, 0, 0, 1, 0, 1, 1])
model = checks.call(GridSearchCV, prepare, always, [2, 1, 0], cv).value
fitted = checks.call(model.fit, X, y).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
checks.close(checks.attribute(model, "mean_scores_"), [0, 2 / 3, 1 / 3])
error = np.sqrt(42 / 288 / 3)
checks.close(checks.attribute(model, "standard_errors_"), [0, error, error])
checks.equal(checks.attribute(model, "best_index_"), 1)
checks.equal(checks.attribute(model, "best_params_"), 1)
checks.close(checks.attribute(model, "best_score_"), 2 / 3)
lean = np.array([1, 1, 2, 2, 1, 2, 2, 0, 0, 0])  # 0 has the highest mean and the largest spread
checks.call(model.fit, X, lean)
again = "A second fit starts afresh. The highest mean wins, whatever its error."
checks.close(checks.attribute(model, "mean_scores_"), [1 / 3, 1 / 4, 5 / 12], hint=again)
checks.equal(checks.attribute(model, "best_index_"), 2, hint=again)
model = checks.call(GridSearchCV, prepare, always, [2, 3], cv).value
checks.call(model.fit, X, y)
checks.equal(checks.attribute(model, "best_index_"), 0, hint="Both means are 0: the first wins.")
checks.close(checks.attribute(model, "best_score_"), 0.0)

# %% role="check" id="search-refits" points=2 hint="After the search: prepare and learn once more, with all rows and the best candidate."
"""predict uses the best candidate, fitted to all rows, and transforms what it gets."""


def centre(A, b):
    mean = np.mean(A)

    def transform(A):
        return np.asarray(A) - mean

    return transform


def above(A, b, candidate):
    middle, spread = 2 * np.mean(A), np.std(A)  # 0 after centring, too large without

    def predict(A):  # zero offset is best here; the others cut far from the middle
        return (np.asarray(A)[:, 0] > middle + candidate["offset"] * spread).astype(int)

    return predict


def alternate(y):
    return np.arange(len(y)) % 3


rng = checks.rng("search-refits")
y = (np.arange(16) >= 8).astype(int)
x = 20 + 10 * y + np.array([0, 1, 4])[np.arange(16) % 3] + rng.uniform(0, 0.4, size=16)
offsets = [{"offset": offset} for offset in (-3.0, 0.0, 3.0, 9.0)]
model = checks.call(GridSearchCV, centre, above, offsets, alternate).value
checks.call(model.fit, x[:, None], y)
checks.equal(checks.attribute(model, "best_params_"), {"offset": 0.0})
new = (x.mean() + np.array([-9, -3, -0.01, 0.01, 2, 50]))[:, None]
checks.equal(checks.call(model.predict, new), [0, 0, 0, 1, 1, 1])

# %% role="hidden" id="search-matches-sklearn" points=3 hint="Same folds, mean over folds, std_test_score over the root of k - 1."
"""Means, errors, choice and predictions of the library's search over nearest neighbours."""


def library(X, y, folds, counts, new):
    from sklearn.model_selection import GridSearchCV, PredefinedSplit
    from sklearn.neighbors import KNeighborsClassifier
    from sklearn.pipeline import Pipeline
    from sklearn.preprocessing import StandardScaler

    model = Pipeline([("scale", StandardScaler()), ("model", KNeighborsClassifier())])
    search = GridSearchCV(model, {"model__n_neighbors": counts}, cv=PredefinedSplit(folds)).fit(
        X, y
    )
    answers = [model.set_params(model__n_neighbors=c).fit(X, y).predict(new) for c in counts]
    results = search.cv_results_
    return results["mean_test_score"], results["std_test_score"], answers


def scale(A, b):
    mean, std = np.mean(A, axis=0), np.std(A, axis=0)

    def transform(A):
        return (np.asarray(A) - mean) / std

    return transform


def neighbours(A, b, count):
    A, b = np.asarray(A), np.asarray(b)

    def predict(new):
        squares = ((np.asarray(new)[:, None] - A) ** 2) @ np.ones(3)
        near = np.argpartition(squares, count - 1, axis=1)[:, :count]
        return np.where((b[near] == 7).mean(axis=1) > 0.5, 7, 4)

    return predict


rng = checks.rng("search-matches-sklearn")
X, new = rng.standard_t(1.5, size=(138, 3)) * [1, 30, 5], rng.normal(size=(40, 3)) * [1, 30, 5]
y = np.where(X[:, 0] + X[:, 1] / 30 + rng.normal(size=138) > 0.3, 7, 4)
folds = rng.permutation([0] * 30 + [1] * 60 + [2] * 48)


def given(y):
    return folds


counts = [1, 3, 7, 71]
means, spreads, answers = checks.reference(library, X, y, folds, counts, new)
model = checks.call(GridSearchCV, scale, neighbours, counts, given).value
checks.call(model.fit, X, y)
checks.close(checks.attribute(model, "mean_scores_"), means, rtol=1e-6)
checks.close(checks.attribute(model, "standard_errors_"), spreads / np.sqrt(2), rtol=1e-5)
checks.close(checks.attribute(model, "best_score_"), means.max(), rtol=1e-6)
best = checks.attribute(model, "best_params_")
top = [c for c, mean in zip(counts, means, strict=True) if mean > means.max() - 1e-9]
checks.that(best.value in top, "best_params_ is not the candidate with the highest mean.", got=best)
checks.equal(checks.call(model.predict, new), answers[counts.index(best.value)])

# %% role="hidden" id="search-same-folds" points=1 hint="cv may be random: call it once, before the loop."
"""One call of cv in each fit, no wasted fits, ties to the first, lists accepted."""
rng = checks.rng("search-same-folds")
X, y = rng.normal(size=(14, 2)), np.where(np.arange(14) % 2, "yes", "no")
asked, prepared = [], []


def random_folds(y):
    checks.that(isinstance(y, np.ndarray), "cv gets no array.", got=y)
    asked.append(y.tolist())
    return rng.permutation(len(y)) % 3


def scale(A, b):
    prepared.append(len(A))
    mean = A[b == "yes"].mean(axis=0)

    def transform(A):
        return A[:, ::-1] - mean

    return transform


def one_answer(A, b, answer):
    seen = b[b == answer].tolist()  # "none" is never seen

    def predict(A):
        return np.full(A.shape[0], (seen or ["none"])[0])

    return predict


learn = checks.counted(one_answer)
model = checks.call(GridSearchCV, scale, learn, ["none", "yes", "yes", "none"], random_folds).value
checks.call(model.fit, X.tolist(), y.tolist())
means = checks.attribute(model, "mean_scores_")
checks.that(np.shape(means.value) == (4,), "There is not one mean for each candidate.", got=means)
checks.at_most(len(asked), 1, "calls of cv")
checks.equal(asked, [y.tolist()], hint="What cv was asked: all labels, once.")
checks.equal(means.value[1], means.value[2], hint="The same candidate twice, on the same folds.")
checks.equal(checks.attribute(model, "best_index_"), 1)
for _ in range(2):
    checks.equal(checks.call(model.predict, X[:3].tolist()), ["yes"] * 3)
checks.at_most(learn.calls, 4 * 3 + 1, "calls of learn")
checks.that(min(prepared) < 14, "Each time, prepare sees all 14 rows.", got=prepared)
checks.call(model.fit, X.tolist(), y.tolist())
checks.equal(asked, [y.tolist()] * 2, hint="What cv was asked: once in each fit.")

# %% [markdown]
# ## Experiments (41-47 min)
#
# **Two ways to flatter yourself.** Coins again, so the truth is 50%. Left: choose 20 of $p$ columns,
# outside or inside the folds. Right: your search over $m$ models that are random directions. Nested
# cross-validation asks the search itself for a score: it is a model, so it goes into
# `cross_val_score` as `learn`.


# %% role="figure"
from functools import partial


def random_direction(A, b, seed):
    w = np.random.default_rng(seed).normal(size=A.shape[1])
    return lambda new: (new @ w > 0).astype(int)


def fit_and_predict(search, A, b):
    return search.fit(A, b).predict


def five(y):
    return stratified_k_fold(y, 5)


def coin_data(seed, n, p):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, p)), rng.permutation(np.arange(n) % 2)


columns, sizes, runs = [20, 100, 500, 2500], [1, 3, 10, 30], 16
left, right = np.zeros((2, 4, runs)), np.zeros((2, 4, runs))
for seed in range(runs):
    for j, p in enumerate(columns):
        X, y = coin_data(seed, 50, p)
        leaked = best_20(X, y)(X)
        left[0, j, seed] = cross_val_score(as_they_are, nearest_mean, leaked, y, five(y)).mean()
        left[1, j, seed] = cross_val_score(best_20, nearest_mean, X, y, five(y)).mean()
    for j, m in enumerate(sizes):
        X, y = coin_data(100 + seed, 50, 10)
        search = GridSearchCV(as_they_are, random_direction, list(range(m)), five)
        right[0, j, seed] = search.fit(X, y).best_score_
        nested = partial(fit_and_predict, search)
        right[1, j, seed] = cross_val_score(as_they_are, nested, X, y, five(y)).mean()
fig, axes = plt.subplots(1, 2, figsize=(10.5, 4), sharey=True)
panels = (
    (axes[0], columns, left, ("selected outside the folds", "selected inside each fold")),
    (axes[1], sizes, right, ("best_score_ of the search", "nested: score of the search")),
)
for ax, at, values, names in panels:
    for scores, name, color, shape in zip(values, names, ("#D55E00", "#0072B2"), "so", strict=True):
        ax.errorbar(
            at,
            scores.mean(1),
            scores.std(1, ddof=1),
            color=color,
            marker=shape,
            capsize=3,
            label=name,
        )
        print(f"{name:28}", scores.mean(1).round(2))
    ax.axhline(0.5, color="0.5", ls=":", label="truth: 0.5")
    ax.set(xscale="log")
    ax.legend(loc="lower left", fontsize=8)
axes[0].set(xlabel="noise columns to choose 20 from (count)", ylabel="reported accuracy (share)")
axes[1].set(xlabel="candidates in the search (count)", ylim=(0, 1.05))
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: whatever is chosen with the test labels in hand looks better than it is, and more so the
# more there is to choose from; put the choice inside the folds and the score falls back to the truth.
# n = 50, mean and standard deviation over 16 data sets. Even the honest bars are wide: one run says
# little.*
#
# **Yours beside the library's,** on real data: 569 breast tumours, nearest neighbours, scaled inside
# the folds.

# %% role="figure"
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import GridSearchCV as TheirSearch
from sklearn.model_selection import PredefinedSplit
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


def scale(X, y):
    mean, std = X.mean(axis=0), X.std(axis=0)
    return lambda X: (X - mean) / std


def neighbours(X, y, count):
    return KNeighborsClassifier(count).fit(X, y).predict


X, y = load_breast_cancer(return_X_y=True)
counts = [1, 3, 5, 9, 15, 25, 51, 101]
folds = stratified_k_fold(y, 5, np.random.default_rng(0))
ours = GridSearchCV(scale, neighbours, counts, lambda y: folds).fit(X, y)
model = Pipeline([("scale", StandardScaler()), ("model", KNeighborsClassifier())])
theirs = TheirSearch(model, {"model__n_neighbors": counts}, cv=PredefinedSplit(folds)).fit(X, y)
means, error = ours.mean_scores_, ours.standard_errors_
print(
    "largest difference of the means:", np.abs(means - theirs.cv_results_["mean_test_score"]).max()
)
simplest = max(
    c for c, a in zip(counts, means, strict=True) if a >= means.max() - error[means.argmax()]
)
print(f"best: {ours.best_params_} neighbours; smoothest within one SE of it: {simplest}")
fig, ax = plt.subplots(figsize=(7, 4))
ax.errorbar(counts, means, error, color="#0072B2", marker="o", capsize=4, label="ours ± 1 SE")
ax.plot(
    counts, theirs.cv_results_["mean_test_score"], "x", color="#D55E00", ms=10, label="scikit-learn"
)
line = means.max() - error[means.argmax()]
ax.axhline(line, color="0.5", ls=":", label="one SE below the best")
ax.set(xscale="log", xlabel="neighbours (count)", ylabel="cross-validated accuracy (share)")
ax.legend()
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: on the same folds the two searches are one (differences below 1e-12), and the error
# bars say what the maximum doesn't: 15 neighbours are within one standard error of the best, 3.
# 569 rows, 5 stratified folds, one seed.*
#
# **Complexity.** $m$ candidates and $k$ folds cost $mk+1$ fits; nested in $K$ outer folds,
# $K(mk+1)$. The splits are cheap: $O(n)$, $O(n\log n)$ and $O(n\log n + Gk)$ for $G$ groups.
#
# **Pick up the right panel.** The largest of 30 independent normal numbers lies on average 2.04
# standard deviations above their mean: $0.5 + 2.04\cdot0.07 = 0.64$. The search reported 0.63.
#
# ## Follow-ups (47-53 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Leave-one-out of a least squares fit takes how many fits? → Why does it hold? → When is the
# shortcut dishonest?
#
# <details><summary>A weak answer</summary>
#
# "n fits, so nobody does it."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# One. The held-out error of row $i$ is $e_i/(1-h_{ii})$, with the residual $e_i$ and
# $h_{ii}=x_i^\top(X^\top X)^{-1}x_i$. If I replace $y_i$ by the prediction made without row $i$,
# that fit doesn't change, as the new row has no error. So the prediction at $i$ falls by
# $h_{ii}(y_i-\hat y_i^{(-i)})$, which gives $e_i=(1-h_{ii})(y_i-\hat y_i^{(-i)})$. For the mean,
# $h_{ii}=1/n$: formula (3). It is dishonest when the columns of $X$ were chosen with $y$: the
# shortcut holds them fixed, and a real run would choose them again without row $i$.
#
# </details>
#
# ### 2. Break it
#
# On the library's digits, one nearest neighbour scores 0.988 on five shuffled folds, 0.965 on
# blocks. Which do you report? → What could explain it? → How would you find out?
#
# <details><summary>A weak answer</summary>
#
# "The shuffled one. You should always shuffle."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# It depends on who writes the next digit. Neighbours in the file look more alike than strangers; if
# the file is ordered by writer, shuffling puts the same hand on both sides. For new writers I'd
# report a split by writer, and the blocks are the nearer guess. I'd look for the writer's id, or
# test the idea: is a row's nearest neighbour (same class) nearby in the file more often than chance
# says? If the class mix drifts along the file, blocks suffer for another reason, so I'd look at the
# class counts of each block first.
#
# </details>
#
# ### 3. Scale it
#
# $10^8$ rows, a fit takes six hours, 20 candidates. Five folds? → How large a test set? → And with
# 80 rows?
#
# <details><summary>A weak answer</summary>
#
# "Run the folds in parallel."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# $20\cdot5+1=101$ fits are 606 machine hours, to shrink an error that is already small. One held-out
# million at 90% accuracy has a standard error of $\sqrt{0.09/10^6}=0.0003$, if rows are
# independent; with users, the number of users counts. So: one split by user and by time, and
# candidates dropped early on a subsample. With 80 rows it is 0.03 and fits are cheap: repeated
# stratified folds, nested if I search. Repeating removes the luck of the split, not the luck of
# having these 80 rows.
#
# </details>
#
# ### 4. Compare it
#
# Five folds, leave-one-out, the bootstrap: what do you trade? → Which is biased, and which way? →
# How do you compare two models?
#
# <details><summary>A weak answer</summary>
#
# "Leave-one-out is best, it uses the most data."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Five folds train on 80% of the rows, so they are pessimistic while the learning curve still rises.
# Leave-one-out has almost none of that bias, costs n fits, can't be stratified, and can be absurd:
# 0% on balanced coins. A bootstrap sample holds about 63% of the distinct rows; tested on the rest
# it is more pessimistic still, tested on all rows it leaks. For two models I use the same folds and
# look at the paired differences, since the difficulty of a fold cancels. Their $t$ test is too
# sure of itself, as training sets overlap; the corrected variance of Nadeau and Bengio helps.
#
# </details>
#
# ### 5. In production
#
# Cross-validation said 0.91, the first live month says 0.78. What do you check? → The rows were
# shuffled, and the model forecasts. → Nothing leaks, still 0.78.
#
# <details><summary>A weak answer</summary>
#
# "The model overfits. I'd regularise more."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Overfitting to the training rows would show in honest folds, so I suspect the folds. First, what
# is fitted outside of them: target encoding, imputing, selection, early stopping. Then, what spans
# them: users, duplicates, time. A forecast needs splits in which every training row is older than
# every test row, with a gap as long as the label takes to arrive. Then features that are known only
# later. If a split by time still says 0.91, the world moved after the data ended: I compare feature
# distributions and the base rate by week, and check that live features equal the training ones.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "The standard error is $s/\sqrt k$, so with more folds it shrinks. Use
# k = n." → What happens to $s$? → What does shrink it?
#
# <details><summary>A weak answer</summary>
#
# "True, but it gets expensive." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# $s$ grows as fast. A fold has $n/k$ rows, so its accuracy varies by about $\sqrt{a(1-a)k/n}$;
# divide by $\sqrt k$ and $\sqrt{a(1-a)/n}$ is left. No $k$ in it: whatever the folds, n rows are
# tested once each. With $a=0.9$ and $n=1000$ it is 0.0095 for every $k$. More rows shrink it. More
# folds change the bias, and the cost.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - A fold's score is honest if *everything* behind it was made without that fold.
# - Every row in one fold, sizes within 1. Leftovers belong to the data.
# - Stratified: sort by class, deal like cards. Groups: largest first, to the lightest fold.
# - Among $p$ noise columns the best correlates up to $\sqrt{2\ln(2p)/n}$ with your labels.
# - A search is a model: same folds for all candidates, refit on all rows, score it nested.
# - Report $\bar a \pm s/\sqrt k$, and say that it is rough.
#
# **Two traps.** Selecting before splitting. Quoting `best_score_` as the expected accuracy.
#
# **In 30 seconds:** "I first ask what a new row is: a new scan, a new patient, a new month. The
# folds imitate that. Inside each fold I fit every step on the training rows, selection and scaling
# included. I compare candidates on the same folds and score the whole search in outer ones, with a
# standard error."
#
# **Recall tomorrow, on paper:** why leave-one-out with a majority vote scores 0% on balanced coins.
#
# ## Sources
#
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, sections 7.10.1
#   to 7.10.3.
# - C. Ambroise, G. McLachlan, *Selection bias in gene extraction on the basis of microarray
#   gene-expression data*, PNAS 99, 2002.
# - G. Cawley, N. Talbot, *On over-fitting in model selection and subsequent selection bias in
#   performance evaluation*, JMLR 11, 2010.
# - Y. Bengio, Y. Grandvalet, *No unbiased estimator of the variance of k-fold cross-validation*,
#   JMLR 5, 2004.
# - C. Nadeau, Y. Bengio, *Inference for the generalization error*, Machine Learning 52, 2003.
# - scikit-learn user guide, *Cross-validation: evaluating estimator performance*.

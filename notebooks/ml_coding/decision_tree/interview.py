# ---
# title: Decision tree from scratch
# summary: Grow a classification tree, match scikit-learn, and know what greedy cannot see.
# difficulty: 3
# importance: 4
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Write me a decision tree classifier in numpy. Numbers in, any labels out. I'm less interested
# > in recursion than in the split: what you measure, what it costs, and when you stop. Before you
# > type, what do you need to know?"
#
# Three questions are worth a minute each. Say your own answer before you unfold.
#
# <details><summary>Which splits are allowed, and what happens to a row that sits on the
# threshold?</summary>
#
# One feature, one threshold. A row goes left if `x[feature] <= threshold`, else right. Training
# and prediction must agree on this, or a tree that fits perfectly predicts something else.
#
# </details>
#
# <details><summary>When is a node a leaf?</summary>
#
# When it is pure, when it lies at `max_depth` (the root has depth 0), or when its rows are
# identical, so that no cut exists. *Not* when the best cut gains nothing. You'll see why.
#
# </details>
#
# <details><summary>How many rows and features, and are there missing values or
# categories?</summary>
#
# $10^5$ rows, tens of features, all numeric, nothing missing. So a split search with $n^2$ steps a
# feature is out, and sorting is fine.
#
# </details>
#
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row an example |
# | $y$ | `y` | (n,) | class codes 0 … K-1 (only the last part sees names) |
# | $c$ | `counts` | (K,) or (..., K) | rows of each class in a node |
# | $p = c/n$ | | (K,) | class shares in a node |
# | $I(p)$ | `impurity`, `measure` | scalar | 0 if pure, largest if evenly mixed |
# | $s = n_L/n$ | | scalar | share of the node's rows that go left |
# | $\Delta$ | | scalar | impurity decrease of a cut |
#
# `impurity` (4 min) → `best_split` (9) → `grow` (8) → `DecisionTreeClassifier` (7).
#
# **What the interviewer is evaluating:** do you weight the children; do you sort once instead of
# counting again for every threshold; can you list the ways in which a recursion fails to end; do
# you know that greedy is a choice.
#
# **If you are late:** cut the last experiment, then `get_depth`. Never cut the identical rows.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def is_number(value):
    """An int, a float, one of numpy's, or an array of shape ()."""
    return isinstance(value, (int, float, np.number, np.ndarray)) and np.ndim(value) == 0


def cut_of(got):
    """The decrease and the threshold that a call of best_split gave back; for the checks."""
    decrease, threshold = checks.unpack(got, "decrease", "threshold")
    checks.that(is_number(decrease.value), "The decrease is not a number.", got=got)
    is_cut = threshold.value is None or is_number(threshold.value)
    checks.that(is_cut, "The threshold is neither a number nor None.", got=got)
    return decrease, threshold.value


def nodes_of(tree, X):
    """Send training rows down a tree of dicts (part 3), for the checks.

    Returns a list of (depth, row numbers, node). What is not a tree fails here with a sentence,
    and so does a cut with no row of X on one side.
    """
    found, waiting = [], [(0, np.arange(len(X)), tree)]
    while waiting:
        depth, rows, node = waiting.pop()
        is_node = isinstance(node, dict) and "counts" in node
        checks.that(is_node, "A node is a dict with the key 'counts'.", got=node)
        is_flat = np.ndim(node["counts"]) == 1
        checks.that(is_flat, "'counts' is not one number for each class.", got=node)
        found.append((depth, rows, node))
        feature = node.get("feature")
        if feature is not None:
            for key in ("threshold", "left", "right"):
                checks.that(key in node, f"A node with a feature has no {key!r}.", got=node)
            is_feature = isinstance(feature, (int, np.integer)) and 0 <= feature < X.shape[1]
            checks.that(is_feature, "'feature' is not the number of a column.", got=node)
            checks.that(is_number(node["threshold"]), "'threshold' is not a number.", got=node)
            left = X[rows, feature] <= node["threshold"]
            checks.that(0 < left.sum() < len(rows), "A cut leaves one side empty.", got=node)
            waiting += [(depth + 1, rows[left], node["left"])]
            waiting += [(depth + 1, rows[~left], node["right"])]
    return found


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Sixteen points on a 4 x 4 grid; the class is 1 if exactly one coordinate is in the lower half.
# There are six possible first cuts. After *each* of them, both sides are half and half: every gain
# is exactly 0.
#
# A colleague saves time with one line: "if the best gain is 0, make a leaf". What is the training
# accuracy with that line, and without it? Write both down, then run.

# %% role="figure"
from sklearn.tree import DecisionTreeClassifier as Theirs

my_guess = (None, None)  # (with the line, without it)

board = np.array([(i, j) for i in range(4) for j in range(4)])
label = ((board[:, 0] < 2) != (board[:, 1] < 2)).astype(int)
for name, least in (("with the line", 1e-6), ("without it", 0.0)):
    tree = Theirs(min_impurity_decrease=least, random_state=0).fit(board, label)
    print(f"{name:14} accuracy {tree.score(board, label):.2f}, ", end="")
    print(f"depth {tree.get_depth()}, leaves {tree.get_n_leaves()}")
print("your guess:   ", my_guess)

# %% [markdown]
# ## Theory (6-14 min)
#
# **What to measure.** Draw two rows of a node, with replacement. How often do their labels differ?
#
# $$I_{\text{gini}}(p) = \sum_k p_k(1-p_k) = 1-\sum_k p_k^2. \tag{1}$$
#
# Or ask how many bits it takes, on average, to say a label:
#
# $$I_{\text{entropy}}(p) = -\sum_k p_k\log_2 p_k, \qquad 0\log_2 0 = 0. \tag{2}$$
#
# **What a cut gains.** Pick a row of the node at random. With probability $s$ it lands left, so the
# impurity it meets *after* the cut is an average with weights $s$ and $1-s$:
#
# $$\Delta = I(p) - s\,I(p_L) - (1-s)\,I(p_R). \tag{3}$$
#
# "Why not the plain mean of the two children?" Because it can be bought. Of 50 + 50 rows, cut off
# one: the left child is pure, and the plain mean says that half of the impurity is gone. (3) says
# 0.005.
#
# **Why $\Delta\ge0$, and when it is 0.** Nobody is lost, so $p = s\,p_L+(1-s)\,p_R$. Both measures
# are concave: the value at an average is at least the average of the values. That is (3). They are
# *strictly* concave, so $\Delta=0$ only if $p_L=p_R$. For gini with two classes, put
# $I=2p(1-p)$ into (3), where $p$ is now the share of class 1. The linear terms cancel:
#
# $$\Delta = 2\big[s\,p_L^2+(1-s)\,p_R^2-p^2\big] = 2\,s(1-s)\,(p_L-p_R)^2. \tag{4}$$
#
# Read (4) slowly. A gain of 0 says that *this cut* leaves the mix as it was. It doesn't say that
# nothing is left to learn below.

# %% role="figure"
side = np.arange(20) + 0.5
grid = np.array([(a, b) for a in side for b in side])
kind = (grid[:, 0] < 10) != (grid[:, 1] < 10)


def gain_curve(x, labels):
    """Equation (4) for every cut between neighbouring columns."""
    cuts = np.arange(1, 20)
    p_left = np.array([labels[x < t].mean() for t in cuts])
    p_right = np.array([labels[x > t].mean() for t in cuts])
    s = np.array([(x < t).mean() for t in cuts])
    return cuts, 2 * s * (1 - s) * (p_left - p_right) ** 2


fig, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4))
for value, color, mark in ((0, "#0072B2", "o"), (1, "#E69F00", "s")):
    shown = grid[kind == value]
    left.plot(shown[:, 0], shown[:, 1], mark, color=color, ms=3.5, label=f"class {value}")
left.axvline(10, color="#D55E00", lw=2.5, label="a cut that gains 0")
left.set(xlabel="x1 (columns)", ylabel="x2 (rows)", title="20 x 20 board")
left.legend(loc="upper center", bbox_to_anchor=(0.5, -0.15), ncol=3, fontsize=8)
right.plot(*gain_curve(grid[:, 0], kind), color="0.45", lw=2.5, label="root: any cut of x1 or x2")
for upto, color in ((10, "#D55E00"), (15, "#009E73")):
    rows = grid[:, 0] < upto
    cuts, gain = gain_curve(grid[rows, 1], kind[rows])
    right.plot(cuts, gain, color=color, lw=2.5, label=f"x2, after x1 < {upto}")
right.set(xlabel="threshold (columns or rows)", ylabel="gini decrease of the cut")
right.legend(fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: at the root all 38 cuts gain exactly 0 (grey). Take one anyway, at 10, and the next
# cut can gain the whole 0.5 (orange). Even below a badly placed one, at 15, the right second cut is
# the peak (green, 0.056). Greedy sees one step ahead; a worthless step brings the goal into view.*
#
# **By hand, with three rows.** $x=(1,2,4)$, $y=(0,1,1)$.
#
# | cut | left | right | gini $\Delta$ | entropy $\Delta$ |
# |---|---|---|---|---|
# | none | | (1, 2) | $I=\frac49$ | $I=0.9183$ |
# | between 1 and 2 | (1, 0) | (0, 2) | $\frac49-0=\frac49$ | 0.9183 |
# | between 2 and 4 | (1, 1) | (0, 1) | $\frac49-\frac23\cdot\frac12=\frac19$ | $I-\frac23=0.2516$ |

# %% role="figure"
p3 = np.array([1 / 3, 2 / 3])
print("root   ", (1 - (p3**2).sum()).round(4), -(p3 * np.log2(p3)).sum().round(4))
s, p_left, p_right = np.array([1 / 3, 2 / 3]), np.array([0, 1 / 2]), np.array([1, 1])
print("by (4) ", (2 * s * (1 - s) * (p_left - p_right) ** 2).round(4), "= 4/9 and 1/9")
print("entropy", (-(p3 * np.log2(p3)).sum() - 2 / 3).round(4))

# %% [markdown]
# **Conventions.** Where scikit-learn leaves a choice open, the checks do, too.
#
# | our choice | scikit-learn's | why it matters |
# |---|---|---|
# | `x <= threshold` goes left | the same | `<` loses the rows on the threshold |
# | any $t$ with $lo\le t<hi$, the values beside the cut | the middle | new rows may differ |
# | ties between cuts: any | drawn by `random_state` | two right trees can differ |
# | entropy in bits | the same | natural logs multiply every gain by 0.69 |
# | float64 | `X` in float32, no cut in a gap below 1e-7 | close values merge there |
# | cut at gain 0 | the same | the puzzle |
# | root has depth 0 | the same, but no `max_depth=0` | `max_depth=1` is one cut, two leaves |
#
# ## Part 1: `impurity` (14-18 min)
#
# Equations (1) and (2), for one node or for a whole stack of them: the last axis holds the classes,
# the axes before it are yours to keep. Part 2 will hand you all cuts of a feature at once.
#
# > **Classic failure: stability.** `0 * np.log2(0)` is `nan`, and a pure node, the very thing you
# > are looking for, has zeros in it. `argmax` then happily picks the `nan`.


# %% role="solution" id="impurity"
def impurity(counts, criterion="gini"):
    """Impurity of one node or of many, from class counts.

    Parameters
    ----------
    counts : array_like of shape (..., K)
        Numbers of rows of each class, whole numbers >= 0 in any dtype, int32 and lists too; the
        last axis runs over the classes.
    criterion : "gini" or "entropy"
        Equation (1) or (2); entropy in bits.

    Returns
    -------
    float, or array of shape (...)
        Counts that are all 0 (an empty node) have impurity 0. Never NaN. Right to 1e-8.

    Raises
    ------
    ValueError
        For any other criterion.
    """
    ### BEGIN SOLUTION
    counts = np.asarray(counts)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    if criterion == "gini":
        return (p * (1 - p)).sum(axis=-1)
    if criterion == "entropy":
        return -(p * np.log2(p + (p == 0))).sum(axis=-1)
    raise ValueError(f"criterion is 'gini' or 'entropy', not {criterion!r}")
    ### END SOLUTION


# %% [markdown] role="hint" for="impurity"
# Which axis do you sum over, and will the totals line up with `counts` when you divide?

# %% [markdown] role="hint" for="impurity"
# `counts` (..., K), totals (..., 1), shares (..., K), answer (...). Make the total of an empty node
# 1 before dividing. $\log_2 1=0$: what could you add to a share of 0?

# %% [markdown] role="hint" for="impurity"
# ```python
# counts = np.asarray(counts)
# p = counts / np.maximum(..., 1)
# if criterion == "gini":
#     return ...
# if criterion == "entropy":
#     return -(p * np.log2(...)).sum(axis=-1)
# raise ...
# ```

# %% role="check" id="impurity-by-hand" points=1 hint="Shares first. Entropy counts bits, so the logarithm has base 2."
"""Values that you can verify by hand, for one node and for several."""
checks.close(checks.call(impurity, np.array([1, 2])), 4 / 9, rtol=0, atol=1e-8)
checks.close(checks.call(impurity, [1, 2], "entropy"), np.log2(3) - 2 / 3, rtol=0, atol=1e-8)
checks.close(checks.call(impurity, np.array([[5, 5], [9, 1], [3, 1]])), [0.5, 0.18, 0.375])
checks.close(checks.call(impurity, [2, 2, 4], "entropy"), 1.5)
checks.close(checks.call(impurity, [[3, 3], [1, 7]], "entropy"), [1.0, 3 - 7 / 8 * np.log2(7)])

# %% role="check" id="impurity-pure" points=1 hint="Which term is 0 times minus infinity, and which quotient is 0 / 0?"
"""A pure node and an empty one have impurity 0."""
counts = np.array([[4, 0, 0], [0, 0, 9], [0, 0, 0], [0, 1, 0]])
for criterion in ("gini", "entropy"):
    checks.close(checks.call(impurity, counts, criterion), np.zeros(4), atol=1e-8)

# %% role="hidden" id="impurity-matches-sklearn" points=2 hint="Shapes: (..., K) goes in, (...) comes out; classes that are absent add nothing."
"""The impurities that scikit-learn finds in its root nodes."""
from sklearn.tree import DecisionTreeClassifier as Theirs


def root_impurities(counts, criterion):
    found = []
    for each in counts.reshape(-1, counts.shape[-1]):
        y = np.repeat(np.arange(len(each)), each)
        root = Theirs(criterion=criterion, max_depth=1).fit(np.zeros((len(y), 1)), y)
        found.append(root.tree_.impurity[0])
    return np.array(found).reshape(counts.shape[:-1])


rng = checks.rng("impurity-matches-sklearn")
counts = rng.integers(1, 30, size=(2, 3, 5))
counts[0, 1, 2] = counts[1, 2, 0] = counts[1, 2, 4] = 0
for criterion in ("gini", "entropy"):
    theirs = checks.reference(root_impurities, counts, criterion)
    checks.close(checks.call(impurity, counts, criterion), theirs)
    checks.close(checks.call(impurity, counts[0, 1].tolist(), criterion), theirs[0, 1])

# %% role="hidden" id="impurity-large-counts" points=1 hint="What is 60000 squared in int32? Divide before you square."
"""Copying the data changes nothing, whole numbers don't overflow, and rare classes count."""
rng = checks.rng("impurity-large-counts")
counts = rng.integers(1, 9, size=(4, 3)).astype(np.int32)
for criterion in ("gini", "entropy"):
    few = checks.call(impurity, counts, criterion)
    checks.close(checks.call(impurity, counts * np.int32(60_000), criterion), few)
for criterion, half in (("gini", 0.5), ("entropy", 1.0)):
    checks.close(checks.call(impurity, [4 * 10**9, 4 * 10**9], criterion), half)
rare = np.array([1, 9999]) / 10_000
for criterion, expected in (("gini", 1 - rare @ rare), ("entropy", -rare @ np.log2(rare))):
    checks.close(checks.call(impurity, [1, 9999], criterion), expected)

# %% role="hidden" id="impurity-manners" points=1 hint="Is a misspelt criterion refused, and are the counts divided in place?"
"""An unknown criterion is a ValueError, and the counts of the caller stay as they are."""
checks.close(checks.call(impurity, [1, 1], "gini"), 0.5)
for word in ("ginni", "error"):
    checks.raises(ValueError, impurity, [1, 1], word)
for criterion in ("gini", "entropy"):
    checks.leaves_inputs(impurity, np.array([[2.0, 3.0, 0.0], [1.0, 0.0, 0.0]]), criterion)

# %% [markdown]
# ## Part 2: `best_split` (18-27 min)
#
# One feature, all its cuts. The naive search counts both sides again for each of $n-1$ thresholds:
# $n^2$ work, $10^{10}$ steps for the interviewer's $10^5$ rows. Sort once instead, and walk: each
# row moves from the right to the left, so the left counts are a running sum. $O(n\log n + nK)$.
#
# The impurity comes in as a function, `measure`, and the checks count what you feed it. Two traps
# wait. A cut between *equal* values doesn't exist. And `(lo + hi) / 2` of two neighbouring floats
# may round to `hi`, so that nothing is left for the right side.


# %% role="solution" id="best-split"
def best_split(x, y, n_classes, measure):
    """The cut of one feature with the largest impurity decrease, equation (3).

    Parameters
    ----------
    x : array_like of shape (n,), n >= 1, finite numbers (up to 1.7e308), in any order
    y : array_like of shape (n,), ints from 0 to n_classes - 1; some may be absent
    n_classes : int
    measure : callable
        measure(counts) takes counts of shape (..., n_classes) and returns impurities of shape
        (...), like `impurity`. Call it once for many cuts or once a cut, as you like; over all
        calls, hand it at most 4n rows of counts (a single node is one row).

    Returns
    -------
    decrease : float
        Relative to this node alone (not scaled by its share of the whole data).
    threshold : float or None
        Rows with x <= threshold go left, and no side is empty. Any number t with lo <= t < hi is
        accepted, where lo and hi are the neighbouring values that the cut separates. Ties: any of
        the best cuts. A best decrease of 0 is a cut like any other, even if rounding says -5e-17.

    If all values of x are equal, there is no cut: return (0.0, None).
    """
    ### BEGIN SOLUTION
    order = np.argsort(x)
    x = np.asarray(x)[order]
    cuts = np.flatnonzero(x[:-1] < x[1:])  # a cut after each of these positions
    if len(cuts) == 0:
        return 0.0, None
    running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
    total, left = running[-1], running[cuts]
    s = (cuts + 1) / len(x)
    decrease = measure(total) - s * measure(left) - (1 - s) * measure(total - left)
    best = np.argmax(decrease)
    lo, hi = x[cuts[best]], x[cuts[best] + 1]
    middle = lo / 2 + hi / 2
    return float(decrease[best]), float(middle if middle < hi else lo)
    ### END SOLUTION


# %% [markdown] role="hint" for="best-split"
# The rows are sorted by `x`, and you stand after position `i`. Which numbers change when you step
# on to `i + 1`? How many rows are on your left?

# %% [markdown] role="hint" for="best-split"
# One-hot labels in sorted order are (n, K); their cumulative sum over rows gives the left counts
# after each position, and total minus left gives the right ones. Keep position `i` only if
# `x[i] < x[i + 1]`; then $s=(i+1)/n$.

# %% [markdown] role="hint" for="best-split"
# ```python
# order = np.argsort(x)
# x = np.asarray(x)[order]
# cuts = np.flatnonzero(...)
# if len(cuts) == 0: ...
# running = np.eye(n_classes)[np.asarray(y)[order]].cumsum(axis=0)
# total, left = running[-1], running[cuts]
# decrease = measure(total) - ... * measure(left) - ... * measure(...)
# ...                                     # best cut; its lo and hi; a t with lo <= t < hi
# ```

# %% [markdown] role="hint" for="best-split"
# **Symptom: your tree loves to cut off single rows.** The children are not weighted: see the
# objection under (3).

# %% role="check" id="split-by-hand" points=2 hint="Weight each child by its share of the rows. See the three-row table."
"""The three-row example and a mixed one, in shuffled order; x and y stay as they are."""


def gini_of_two(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts[..., 0] / np.maximum(counts.sum(axis=-1), 1)
    return 2 * p * (1 - p)


got = checks.call(best_split, np.array([4.0, 1.0, 2.0]), np.array([1, 0, 1]), 2, gini_of_two)
decrease, threshold = cut_of(got)
checks.close(decrease, 4 / 9, hint="In the table, the cut between 1 and 2.")
checks.that(threshold is not None and 1 <= threshold < 2, "The best cut lies in [1, 2).", got=got)
x, y = np.array([5, 3, 9, 7, 1, 8]), np.array([0, 1, 1, 1, 0, 1])
got = checks.call(best_split, x, y, 2, gini_of_two)  # 0 1 0 | 1 1 1
decrease, threshold = cut_of(got)
checks.close(decrease, 2 * 0.5 * 0.5 * (1 / 3 - 1) ** 2, hint="Equation (4) with s = 1/2.")
checks.that(threshold is not None and 5 <= threshold < 7, "The best cut lies in [5, 7).", got=got)
checks.leaves_inputs(best_split, x / 2, y, 2, gini_of_two)

# %% role="check" id="split-constant" points=1 hint="Between equal values there is no cut; what is left of the list then?"
"""Equal values can't be cut; a worthless cut still is one."""


def gini_of_two(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts[..., 0] / np.maximum(counts.sum(axis=-1), 1)
    return 2 * p * (1 - p)


for x, y in (([2.5, 2.5, 2.5], [0, 1, 1]), ([7.0], [1])):
    got = checks.call(best_split, x, y, 2, gini_of_two)  # lists: x and y are array_like
    checks.equal(got, (0.0, None))
for x, y in (
    ([6, 2, 2, 6], [0, 1, 0, 1]),
    ([2] * 3 + [6] * 12, [0, 1, 1] * 5),  # 0 as well, but rounding may say -5.6e-17
):
    got = checks.call(best_split, x, y, 2, gini_of_two)
    decrease, threshold = cut_of(got)
    checks.close(decrease, 0.0)
    checks.that(
        threshold is not None and 2 <= threshold < 6,
        "The only cut gains 0 (up to rounding), and it is still the best one: see the puzzle.",
        got=got,
    )

# %% role="hidden" id="split-against-brute-force" points=3 hint="Compare your running counts with a mask for one threshold, on data with repeated values."
"""No cut is better, with repeated values and absent classes, for two measures."""


def gini(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return 1 - (p**2).sum(axis=-1)


def bits(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return -(p * np.log2(np.where(p > 0, p, 1))).sum(axis=-1)


def gain(x, y, k, measure, t):
    sides = [np.bincount(y[x <= t], minlength=k), np.bincount(y[x > t], minlength=k)]
    after = sum(side.sum() * measure(side) for side in sides)
    return measure(sides[0] + sides[1]) - after / len(x)


rng = checks.rng("split-against-brute-force")
for n, k, values, measure in (
    (9, 2, 5, gini),
    (23, 3, 50, bits),
    (31, 4, 8, gini),
    (6, 5, 9, bits),
):
    x = rng.integers(-values, values, size=n) / 4
    x[0], x[1] = -values - 1, values  # never constant
    y = rng.integers(0, k, size=n)
    best = max(gain(x, y, k, measure, t) for t in np.unique(x)[:-1])
    got = checks.call(best_split, x, y, k, measure)
    decrease, threshold = cut_of(got)
    checks.close(decrease, best, hint="The largest decrease over all cuts, by brute force.")
    checks.that(
        threshold is not None and x.min() <= threshold < x.max(),
        "The threshold leaves one side empty.",
        got=got,
    )
    said = f"The decrease of the cut at {threshold}, by brute force; you return {decrease.value}."
    checks.close(gain(x, y, k, measure, threshold), best, hint=said)
got = checks.call(best_split, [0, 1, 1, 2], [0, 0, 1, 1], 2, gini)
checks.close(cut_of(got)[0], 1 / 6)
for x, y in (([0, 1, 2, 3], [0, 1, 1, 1]), ([0, 1, 2, 3], [1, 1, 1, 0])):  # the outermost cuts
    got = checks.call(best_split, np.array(x), np.array(y), 2, gini)
    checks.close(cut_of(got)[0], 0.375)
for x in ([-1, 1], [0, 1]):  # the middle, or the lower value, is 0
    got = checks.call(best_split, x, [0, 1], 2, gini)
    checks.that(cut_of(got)[1] is not None, "A threshold of 0 is a threshold.", got=got)


def gini_from_0_to_1(counts):
    return gini(counts) / (1 - 1 / np.shape(counts)[-1])


got = checks.call(best_split, [0, 1], [0, 1], 3, gini_from_0_to_1)
checks.close(cut_of(got)[0], 0.75, hint="Counts have n_classes columns, here three.")

# %% role="hidden" id="split-close-floats" points=1 hint="Print the middle of 1.0 and the next float. Is it below the larger one?"
"""Neighbouring floats, enormous ones and small integers are separated."""


def gini(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return 1 - (p**2).sum(axis=-1)


rng = checks.rng("split-close-floats")
a = 1 + 2.0**-52 * int(rng.integers(1, 50))
b = np.nextafter(a, 2)
c = np.nextafter(b, 2)
close = [(a, b), (b, c), (-b, -a), (-c, -b)]
enormous = [(-1.7e308, 1.6e308), (1.5e308, 1.7e308), (-1.7e308, -1.5e308)]
narrow = [np.array([200, 250], dtype=np.uint8), np.array([-128, 127], dtype=np.int8)]
for lo, hi in (*close, *enormous, *narrow):
    got = checks.call(best_split, np.array([hi, lo, hi]), np.array([0, 1, 0]), 2, gini)
    decrease, threshold = cut_of(got)
    checks.close(decrease, 4 / 9)
    checks.that(
        threshold is not None and lo <= threshold < hi,
        "The threshold doesn't separate the two values.",
        got=got,
        expected=f"{lo} <= threshold < {hi}",
    )

# %% role="hidden" id="split-work" points=2 hint="n - 1 cuts, two sides each. Which loop runs over more than that?"
"""At most 4n rows of counts are measured."""


class Meter:
    rows = 0

    def measure(self, counts):
        counts = np.asarray(counts, dtype=float)
        Meter.rows += int(np.prod(counts.shape[:-1]))
        p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
        return 1 - (p**2).sum(axis=-1)


rng = checks.rng("split-work")
for n in (25, 60):
    Meter.rows = 0
    x, y = rng.permutation(n).astype(float), rng.integers(0, 3, size=n)
    got = checks.call(best_split, x, y, 3, Meter().measure)
    checks.at_most(Meter.rows, 4 * n, "rows of counts", got=got)
    checks.that(Meter.rows >= n - 1, "measure was not used for every cut.", got=got)

# %% [markdown]
# ## Part 3: `grow` (27-35 min)
#
# Now the recursion: try every feature, the one just cut as well, then cut and grow both sides. The
# tree is made of plain dicts, so you can print it and a check can walk it:
#
# ```python
# {"counts": [3, 2], "feature": 0, "threshold": 1.5,
#  "left": {"counts": [3, 0]}, "right": {"counts": [0, 2]}}
# ```
#
# Three ways to recurse for ever: rows that are identical but disagree, a threshold that sends
# everybody left, and training with `<=` what you route with `<`.
#
# > **Classic failure: off by one.** The root has depth 0. `max_depth=0` is a single leaf, and
# > `if max_depth:` can't tell 0 from None.


# %% role="solution" id="grow"
def grow(X, y, n_classes, measure, max_depth=None):
    """Grow a tree greedily; a node is a dict.

    Parameters
    ----------
    X : array of shape (n, d), finite numbers, n >= 1
    y : array of shape (n,), ints from 0 to n_classes - 1
    n_classes, measure : as for `best_split`
    max_depth : int >= 0, or None for no limit; the root has depth 0

    Returns
    -------
    dict
        "counts": list or array of shape (n_classes,), the training rows of each class in this
        node. A leaf has nothing more. Any other node also has "feature" (int), "threshold"
        (float; rows with X[:, feature] <= threshold go left), "left" and "right" (nodes, neither
        without rows). Ties between features: any of the best.

    A node is a leaf exactly if it is pure, lies at depth max_depth, or no feature can be cut. A
    best decrease of 0 is no reason to stop. X and y are not changed.
    """
    ### BEGIN SOLUTION
    counts = np.bincount(y, minlength=n_classes)
    if max_depth == 0 or counts.max() == len(y):
        return {"counts": counts}
    cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
    cuts = [cut for cut in cuts if cut[1] is not None]
    if not cuts:
        return {"counts": counts}
    _, threshold, feature = max(cuts)
    goes_left = X[:, feature] <= threshold
    deeper = None if max_depth is None else max_depth - 1
    left, right = (
        grow(X[rows], y[rows], n_classes, measure, deeper) for rows in (goes_left, ~goes_left)
    )
    cut = {"feature": feature, "threshold": threshold, "left": left, "right": right}
    return {"counts": counts} | cut
    ### END SOLUTION


# %% [markdown] role="hint" for="grow"
# Which of the three reasons to stop can you see before you search for a cut, and which one only
# afterwards?

# %% [markdown] role="hint" for="grow"
# `np.bincount(y, minlength=n_classes)` is (K,). The boolean array `X[:, feature] <= threshold` is
# (n,); it and its negation select the children's rows. A child's budget of depth is one less, or
# still None.

# %% [markdown] role="hint" for="grow"
# ```python
# counts = np.bincount(y, minlength=n_classes)
# if ... or ...:
#     return {"counts": counts}
# cuts = [(*best_split(x, y, n_classes, measure), j) for j, x in enumerate(X.T)]
# ...                                     # drop features without a cut; none left: a leaf
# _, threshold, feature = max(cuts)
# goes_left = ...
# ```

# %% role="check" id="grow-xor" points=2 hint="Is there a line that stops when the decrease is 0?"
"""The puzzle: every first cut gains 0, and the tree is perfect."""


def gini_of_two(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts[..., 0] / np.maximum(counts.sum(axis=-1), 1)
    return 2 * p * (1 - p)


X, y = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]] * 2), np.array([0, 1, 1, 0] * 2)
nodes = nodes_of(checks.call(grow, X, y, 2, gini_of_two).value, X)
checks.equal(
    sorted(depth for depth, _, _ in nodes),
    [0, 1, 1, 2, 2, 2, 2],
    hint="These are the depths of all nodes.",
)
for _, rows, node in nodes:
    checks.close(node["counts"], np.bincount(y[rows], minlength=2), hint="The counts of a node.")
X, y = np.repeat([[0.0], [1.0]], [3, 12], axis=0), np.array([0, 1, 1] * 5)
nodes = nodes_of(checks.call(grow, X, y, 2, gini_of_two).value, X)
said = "(1, 2) | (4, 8) gains 0, which may come out as -5.6e-17. There is a cut, so take it."
checks.equal(sorted(depth for depth, _, _ in nodes), [0, 1, 1], hint=said)

# %% role="check" id="grow-identical-rows" points=1 hint="What does best_split say if nothing can be cut?"
"""Identical rows that disagree are one leaf, at the root and below it."""


def gini_of_two(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts[..., 0] / np.maximum(counts.sum(axis=-1), 1)
    return 2 * p * (1 - p)


X = np.array([[1.0, 5.0, 2.0]] * 5)
tree = checks.call(grow, X, np.array([0, 1, 1, 0, 1]), 2, gini_of_two).value
checks.equal(len(nodes_of(tree, X)), 1, hint="The number of nodes.")
checks.close(tree["counts"], [2, 3])
X, y = np.array([[1.0, 5.0], [1.0, 5.0], [1.0, 8.0], [1.0, 8.0]]), np.array([0, 1, 1, 1])
nodes = nodes_of(checks.call(grow, X, y, 2, gini_of_two).value, X)
found = sorted((depth, *np.asarray(node["counts"]).tolist()) for depth, _, node in nodes)
checks.equal(found, [(0, 1, 3), (1, 0, 2), (1, 1, 1)], hint="(depth, counts) of all nodes.")

# %% role="hidden" id="grow-max-depth" points=2 hint="What does the root get with max_depth=0, and what does a child of it get with max_depth=1?"
"""The limit is met exactly, on both sides, from 0 up."""


def gini(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return 1 - (p**2).sum(axis=-1)


rng = checks.rng("grow-max-depth")
rank = rng.permutation(16)
X = np.column_stack([rank + 3 * (rank > 7), 9 - rank, 2 * rank]) + rng.integers(0, 40, size=3) / 4
y = rank % 2 + 2 * (rank > 7)  # one strong cut, then labels that alternate on both sides
for limit in (0, 1, 2, 3):
    nodes = nodes_of(checks.call(grow, X, y, 5, gini, limit).value, X)
    depths = [depth for depth, _, _ in nodes]
    checks.equal(max(depths), limit, hint=f"The deepest node, with max_depth={limit}.")
    for depth, rows, node in nodes:
        checks.close(node["counts"], np.bincount(y[rows], minlength=5), hint="n_classes is 5.")
        stopped = node.get("feature") is None
        pure = len(np.unique(y[rows])) == 1
        checks.that(
            stopped == (pure or depth == limit),
            f"With max_depth={limit}, a node at depth {depth} "
            + ("is a leaf and should be cut." if stopped else "is cut and should be a leaf."),
            got=node,
        )

# %% role="hidden" id="grow-greedy" points=3 hint="For each node, compare the decrease of your cut with those of all features."
"""Every cut is among the best of all features, every leaf has a reason, X and y are kept."""


def gini(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return 1 - (p**2).sum(axis=-1)


def bits(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return -(p * np.log2(np.where(p > 0, p, 1))).sum(axis=-1)


def gains(x, ones, measure, at):
    left = (x <= np.asarray(at)[:, np.newaxis]) @ ones
    total, s = ones.sum(axis=0), left.sum(axis=1) / len(x)
    return measure(total) - s * measure(left) - (1 - s) * measure(total - left)


rng = checks.rng("grow-greedy")
board = np.tile([[-1.0, -1], [-1, 1], [1, -1], [1, 1]], (2, 1))  # the middle is 0
problems = [(board, np.array([0, 1, 1, 0] * 2), 2)]
x = np.repeat([[0.0], [1.0], [2.0]], [3, 3, 4], axis=0)  # gini and bits cut it in two ways
problems.append((x, np.array([0, 0, 0, 0, 0, 1, 0, 1, 1, 1]), 2))
for n, d, k in ((20, 3, 3), (18, 4, 2)):
    X, y = rng.integers(0, 5, size=(n, d)).astype(float), rng.integers(0, k, size=n)
    X[:, d - 1] = 4  # a constant column
    problems.append((X, y, k))
one_odd = np.repeat([[0.0], [1.0], [2.0]], [1500, 1, 1500], axis=0)
problems.append((one_odd, np.where(one_odd[:, 0] == 1, 1, 0), 2))  # hardly impure, and no leaf
y = np.arange(600) % 2
X = np.tile(y[:, np.newaxis], 3).astype(float)
X[[5, 8], [0, 2]] = 1 - X[[5, 8], [0, 2]]  # the middle feature is the best one, by 0.003
problems.append((X, y, 2))
for i, (X, y, k) in enumerate(problems):
    measure = bits if i == 1 else gini
    for depth, rows, node in nodes_of(checks.call(grow, X, y, k, measure).value, X):
        ones, here = np.eye(k)[y[rows]], X[rows]
        checks.close(node["counts"], ones.sum(axis=0), hint=f"The counts at depth {depth}.")
        possible = [gains(x, ones, measure, np.unique(x)[:-1]) for x in here.T]
        best = max((g.max() for g in possible if len(g)), default=None)
        if node.get("feature") is None:
            done = best is None or np.count_nonzero(node["counts"]) == 1
            checks.that(done, f"A leaf at depth {depth} could be cut.", got=node)
        else:
            own = gains(here[:, node["feature"]], ones, measure, [node["threshold"]])[0]
            said = f"Decrease of the cut at depth {depth}, and the best of all features"
            checks.close(own, best, hint=f"{said}, in {measure.__name__}.")
            checks.that(np.count_nonzero(node["counts"]) > 1, "A pure node was cut.", got=node)
    checks.leaves_inputs(grow, X[:9], y[:9], k, gini)

# %% role="hidden" id="grow-close-floats" points=1 hint="A row that equals the threshold goes left, here as in best_split."
"""Neighbouring floats are separated, and the recursion ends."""


def gini(counts):
    counts = np.asarray(counts, dtype=float)
    p = counts / np.maximum(counts.sum(axis=-1, keepdims=True), 1)
    return 1 - (p**2).sum(axis=-1)


a = 1 + 2.0**-52 * int(checks.rng("grow-close-floats").integers(1, 50))
b = np.nextafter(a, 2)
X, y = np.array([[a], [b], [np.nextafter(b, 2)], [a]]), np.array([0, 1, 0, 0])
nodes = nodes_of(checks.call(grow, X, y, 2, gini).value, X)
ends = [node for _, _, node in nodes if node.get("feature") is None]
leaves = sorted(np.asarray(node["counts"]).tolist() for node in ends)
checks.equal(leaves, [[0, 1], [1, 0], [2, 0]], hint="The counts of the leaves.")

# %% [markdown]
# ## Part 4: `DecisionTreeClassifier` (35-42 min)
#
# The wrapper that people will call. `fit` translates names to codes; `predict_proba` walks each row
# down to a leaf and gives the leaf's shares.
#
# > **Classic failure: labels for probabilities.** A leaf with counts (3, 1) says 0.75 and 0.25. The
# > vote comes later, in `predict`, and answers in the caller's names.


# %% role="solution" id="estimator"
class DecisionTreeClassifier:
    """A greedy classification tree with scikit-learn's interface.

    Parameters
    ----------
    criterion : "gini" or "entropy"
    max_depth : int >= 0, or None for no limit

    Attributes (after fit)
    ----------------------
    classes_ : array of shape (K,), the distinct labels, sorted
    tree_ : the tree, in any form; nobody else looks at it
    """

    def __init__(self, criterion="gini", max_depth=None):
        self.criterion = criterion
        self.max_depth = max_depth

    def fit(self, X, y):
        """Fit to X, array_like (n, d), and y, array_like (n,) of numbers or strings.

        Returns the estimator itself; fitting again forgets the first fit. Changes neither X nor y.
        """
        ### BEGIN SOLUTION
        self.classes_, codes = np.unique(y, return_inverse=True)
        self.tree_ = grow(
            np.asarray(X),
            codes,
            len(self.classes_),
            lambda counts: impurity(counts, self.criterion),
            self.max_depth,
        )
        return self
        ### END SOLUTION

    def predict_proba(self, X):
        """Class shares of the leaf of each row of X, array_like (m, d), m >= 1.

        Array (m, K), columns in the order of classes_; a row on the threshold goes left.
        """
        ### BEGIN SOLUTION
        counts = []
        for x in np.asarray(X):
            node = self.tree_
            while "feature" in node:
                goes_left = x[node["feature"]] <= node["threshold"]
                node = node["left" if goes_left else "right"]
            counts.append(node["counts"])
        return counts / np.sum(counts, axis=1, keepdims=True)
        ### END SOLUTION

    def predict(self, X):
        """The likeliest label for each row, array (m,); a tie goes to the first in classes_."""
        ### BEGIN SOLUTION
        return self.classes_[self.predict_proba(X).argmax(axis=1)]
        ### END SOLUTION

    def get_depth(self):
        """Depth of the deepest leaf: int, 0 if the root is a leaf."""
        ### BEGIN SOLUTION
        waiting = [(0, self.tree_)]
        for depth, node in waiting:  # breadth first, so the last one is a deepest one
            if "feature" in node:
                waiting += [(depth + 1, node[side]) for side in ("left", "right")]
        return depth
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# `grow` wants codes from 0, the caller has "cat" and "dog". Which numpy function gives the sorted
# names *and* the codes?

# %% [markdown] role="hint" for="estimator"
# `np.unique(y, return_inverse=True)`. Leaf counts stacked are (m, K), their row sums (m, 1). A code
# array can index `classes_`. Depth is 0 for a leaf, else 1 + the deeper child.

# %% [markdown] role="hint" for="estimator"
# ```python
# self.classes_, codes = np.unique(y, return_inverse=True)      # fit
# measure = lambda counts: impurity(counts, self.criterion)
#
# while "feature" in node:                                      # predict_proba, one row x
#     goes_left = ...
#     node = node["left" if goes_left else "right"]
# ```

# %% role="check" id="estimator-interface" points=1 hint="fit ends with return self; a row of probabilities sums to 1."
"""Shapes and attributes are scikit-learn's, for lists, too."""
X = [[0, 1], [0, 1], [0, 1], [0, 1], [3, 1], [3, 2], [3, 1]]
y = ["dog", "cat", "dog", "dog", "emu", "emu", "emu"]
model = checks.call(DecisionTreeClassifier, max_depth=1).value
fitted = checks.call(model.fit, X, y).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
checks.equal(checks.attribute(model, "classes_"), ["cat", "dog", "emu"])
proba = checks.call(model.predict_proba, [[-1, 1], [9, 1]])
checks.close(proba, [[0.25, 0.75, 0], [0, 0, 1]])
labels = checks.call(model.predict, [[-1, 1], [9, 1]])
checks.equal(labels, ["dog", "emu"])
for got, like in ((proba, np.zeros((2, 3))), (labels, np.array(["dog", "emu"]))):
    checks.same_type_and_shape(got, like)
checks.close(checks.call(model.predict_proba, [[9, 1]]), [[0, 0, 1]], hint="One row is a table.")

# %% role="check" id="estimator-depth" points=1 hint="A tree without a cut has depth 0: count cuts on the way, not nodes."
"""get_depth counts cuts, and says what was grown rather than what was allowed."""
x = np.array([[1.0], [2.0], [3.0], [4.0]])
for y, limit, depth in (
    ([5, 5, 5, 5], None, 0),
    ([0, 0, 1, 1], None, 1),
    ([0, 0, 1, 1], 4, 1),
    ([0, 1, 1, 0], 1, 1),
    ([2, 2, 2, 3], 0, 0),
    ([0, 1, 1, 0], None, 2),
):
    model = checks.call(DecisionTreeClassifier, max_depth=limit).value
    checks.call(model.fit, x, y)
    checks.equal(checks.call(model.get_depth), depth, hint=f"y = {y}, max_depth={limit}.")
for y in ([0, 1, 2, 3, 3, 3, 3], [3, 3, 3, 3, 2, 1, 0]):  # deep on one side only
    model = checks.call(DecisionTreeClassifier).value
    checks.call(model.fit, np.arange(7.0)[:, np.newaxis], y)
    checks.equal(checks.call(model.get_depth), 3, hint=f"x = 0 … 6, y = {y}.")

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="Shares of the leaf, in the order of classes_; max_depth reaches grow."
"""Depth, probabilities and labels on the training rows are scikit-learn's."""
from sklearn.tree import DecisionTreeClassifier as Theirs


def lead(X, ones):
    """How far the best cut of all features is ahead of the second best."""
    after = []
    for x in X.T:
        left = (x <= np.unique(x)[:-1, np.newaxis]) @ ones
        for side in zip(left, ones.sum(axis=0) - left, strict=True):
            after.append(sum(c.sum() - c @ c / c.sum() for c in side))  # gini, times rows
    return np.diff(np.sort(after)[:2])[0] if len(after) > 1 else 1.0


def tie_free(seed, depth):
    """Drawn data on which every node has one best cut, every leaf one class ahead, and what scikit-learn says of them."""
    rng = np.random.default_rng(seed)
    while True:
        X = np.column_stack([rng.permutation(40) for _ in range(3)]) * 12.5
        y = 10 + (X[:, 0] > 150) + (X[:, 1] > 350) - (X[:, 2] > 420)
        y = np.where(rng.random(40) < 0.2, rng.integers(10, 12, size=40), y)
        tree = Theirs(max_depth=depth).fit(X, y)
        ones, reached = np.eye(13)[y], tree.decision_path(X).toarray().astype(bool)
        inner = reached.T[tree.tree_.children_left > 0]
        shares = np.sort(tree.predict_proba(X))
        clear = all(lead(X[rows], ones[rows]) > 1e-6 for rows in inner)
        if tree.get_depth() == depth and clear and np.diff(shares)[:, -1].min() > 1e-6:
            return X, y, tree.predict_proba(X), tree.predict(X)


seeds = checks.rng("estimator-matches-sklearn").integers(0, 10**6, size=3)
for seed, depth in zip(seeds, (1, 2, 2), strict=True):
    X, y, proba, labels = checks.reference(tie_free, int(seed), depth)
    model = checks.call(DecisionTreeClassifier, max_depth=depth).value
    checks.call(model.fit, X, y)
    checks.equal(checks.call(model.get_depth), depth)
    checks.close(checks.call(model.predict_proba, X), proba)
    checks.equal(checks.call(model.predict, X), labels)

# %% role="hidden" id="estimator-criterion" points=1 hint="Does self.criterion reach the measure?"
"""Gini and entropy disagree about this cut; each gets its own."""
x = np.repeat([0.0, 1.0, 2.0], [3, 3, 4])
y = np.array([0, 0, 0, 0, 0, 1, 0, 1, 1, 1])
for criterion, share in (("gini", [1 / 6, 1 / 6, 3 / 4]), ("entropy", [0, 4 / 7, 4 / 7])):
    model = checks.call(DecisionTreeClassifier, criterion, 1).value
    checks.call(model.fit, x[:, np.newaxis], y)
    expected = np.column_stack([1 - np.array(share), share])
    got = checks.call(model.predict_proba, [[0.0], [1.0], [2.0]])
    checks.close(got, expected, hint=f"criterion={criterion!r}, max_depth=1.")

# %% role="hidden" id="estimator-threshold" points=1 hint="A row on the threshold goes left, in training and in prediction."
"""Rows that are one rounding apart are predicted as they were trained."""
a = 1 + 2.0**-52 * int(checks.rng("estimator-threshold").integers(1, 50))
b = np.nextafter(a, 2)
X, y = np.array([[a], [b], [np.nextafter(b, 2)]]), np.array([4, 9, 4])
model = checks.call(DecisionTreeClassifier).value
checks.call(model.fit, X, y)
checks.equal(checks.call(model.predict, X), y)

# %% role="hidden" id="estimator-ties" points=1 hint="argmax takes the first of equals."
"""Identical rows that disagree: honest shares, and a tie goes to the first class."""
k = int(checks.rng("estimator-ties").integers(2, 6))
model = checks.call(DecisionTreeClassifier).value
checks.call(model.fit, np.ones((3 * k, 2)), np.array(["c", "b", "a"] * k))
checks.close(checks.call(model.predict_proba, np.zeros((4, 2))), np.full((4, 3), 1 / 3))
checks.equal(checks.call(model.predict, np.zeros((4, 2))), ["a"] * 4)

# %% role="hidden" id="estimator-refit" points=1 hint="Every fit sets classes_ and tree_ anew, and only those."
"""A second fit forgets the first; X and y are left alone."""
model = checks.call(DecisionTreeClassifier).value
X = np.array([[-3.0], [-1.0], [1.0], [3.0]])
checks.call(model.fit, X[:1], np.array([9]))
checks.leaves_inputs(model.fit, X, np.array([7, 7, 8, 9]))
said = "Fitted to y = 9 for x = -3 alone, then to y = 7, 7, 8, 9 for x = -3, -1, 1, 3."
checks.equal(checks.call(model.predict, X), [7, 7, 8, 9], hint=said)
checks.call(model.fit, X[:3], np.array([-1, 1, 1]))
checks.equal(checks.attribute(model, "classes_"), [-1, 1])
checks.close(checks.call(model.predict_proba, X[:2]), [[1, 0], [0, 1]])

# %% [markdown]
# ## Experiments (42-47 min)
#
# **The board, with noise in the positions.** 200 points drawn uniformly; the class is the checker
# pattern of four quarters, exactly. Predict before you run: where will the first cut be, at the
# true border 0, or somewhere else?

# %% role="figure"
from sklearn.tree import DecisionTreeClassifier as Theirs

rng = np.random.default_rng(5)
X = rng.uniform(-1, 1, size=(200, 2))
y = (X[:, 0] * X[:, 1] > 0).astype(int)
new = rng.uniform(-1, 1, size=(5000, 2))
truth = (new[:, 0] * new[:, 1] > 0).astype(int)
line = np.linspace(-1, 1, 150)
pixels = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
ours, theirs = DecisionTreeClassifier().fit(X, y), Theirs(random_state=0).fit(X, y)
firsts = [best_split(x, y, 2, impurity) for x in X.T]
feature = int(np.argmax([decrease for decrease, _ in firsts]))
fig, axes = plt.subplots(1, 2, figsize=(9.5, 4.6), sharey=True)
for ax, model, name in ((axes[0], ours, "ours"), (axes[1], theirs, "scikit-learn")):
    shade = model.predict(pixels).reshape(150, 150)
    ax.contourf(
        line, line, shade, levels=[-0.5, 0.5, 1.5], colors=["#0072B2", "#E69F00"], alpha=0.3
    )
    for value, color, mark in ((0, "#0072B2", "o"), (1, "#E69F00", "s")):
        ax.plot(*X[y == value].T, mark, color=color, ms=3.5, label=f"class {value}")
    (ax.axvline if feature == 0 else ax.axhline)(
        firsts[feature][1], color="#D55E00", lw=2.5, label="first cut"
    )
    right = (model.predict(new) == truth).mean()
    ax.set(xlabel="x1 (no unit)", title=f"{name}: depth {model.get_depth()}, new rows {right:.3f}")
    print(f"{name:13} train {(model.predict(X) == y).mean():.2f}, new {right:.3f}")
axes[0].set_ylabel("x2 (no unit)")
axes[0].legend(loc="upper center", bbox_to_anchor=(0.5, -0.12), ncol=3, fontsize=8)
plt.tight_layout()
plt.show()
print(f"first cut: x{feature + 1} <= {firsts[feature][1]:.3f}, gain {firsts[feature][0]:.4f}")

scores = []
for seed in range(20):  # other draws: the tree, and two cuts in the gaps around 0
    rng = np.random.default_rng(seed)
    X, new = rng.uniform(-1, 1, size=(200, 2)), rng.uniform(-1, 1, size=(5000, 2))
    y, truth = X.prod(axis=1) > 0, new.prod(axis=1) > 0
    tree = Theirs(random_state=0).fit(X, y)
    two = [(x[x < 0].max() + x[x > 0].min()) / 2 for x in X.T]
    scores.append((tree.score(new, truth), (((new > two).sum(axis=1) != 1) == truth).mean()))
for name, mean, spread in zip(
    ("the tree", "two cuts"), np.mean(scores, axis=0), np.std(scores, axis=0), strict=True
):
    print(f"20 draws, {name}: new {mean:.3f} ± {spread:.3f}")

# %% [markdown]
# *The claim: on scattered points chance breaks the tie. The first cut is not at 0 but shaves off a
# sliver at -0.865 for a gain of 0.02. It costs depth, 5 where 2 would do, and accuracy: 99.2% of
# 5,000 new rows is a lucky draw. Over 20 draws (mean ± one standard deviation) it is 97.5% ± 1.6%,
# and two cuts next to 0 get 99.5% ± 0.5%.*
#
# **Depth on real data.** Breast cancer (569 rows, 30 features), a random half for training, five
# seeds. Mean accuracy on the other half, plus or minus one standard deviation.

# %% role="figure"
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier as Theirs

X, y = load_breast_cancer(return_X_y=True)
print("max_depth   train  test             scikit-learn: test    train agrees")
for depth in (1, 2, 4, None):
    scores = []
    for seed in range(5):
        rows = np.random.default_rng(seed).permutation(len(X))
        train, test = rows[:284], rows[284:]
        ours = DecisionTreeClassifier(max_depth=depth).fit(X[train], y[train])
        theirs = Theirs(max_depth=depth, random_state=seed).fit(X[train], y[train])
        models = ((ours, train), (ours, test), (theirs, test), (theirs, train))
        scores.append([(model.predict(X[part]) == y[part]).mean() for model, part in models])
    (train, test, other, same), spread = np.mean(scores, axis=0), np.std(scores, axis=0)
    print(
        f"{depth!s:9}   {train:.3f}  {test:.3f} ± {spread[1]:.3f}   "
        f"{other:.3f} ± {spread[2]:.3f}        {np.isclose(train, same)}"
    )

# %% [markdown]
# One cut already gets 90% of the unseen half. Training accuracy climbs to 1.000; test accuracy
# peaks near depth 2 and drifts down by 0.017, about one standard deviation. The two test
# columns differ in the third digit where trees break ties differently. That is not a bug.
#
# ## Follow-ups (47-53 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Why can $\Delta$ never be negative? → When is it 0? → Why isn't plain error rate used to
# grow trees?
#
# <details><summary>A weak answer</summary>
#
# "Splitting always gives you more information." (Why?)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The parent's shares are the weighted average of the children's, and the measure is concave, so
# Jensen gives $I(p)\ge sI(p_L)+(1-s)I(p_R)$. Strictly concave: equality only for $p_L=p_R$. Error
# rate $1-\max_k p_k$ is concave but piecewise linear, so $\Delta=0$ wherever both children keep
# the parent's majority, even if one became nearly pure. And it can't rank: of (400, 400), the cuts
# (300, 100) | (100, 300) and (200, 400) | (200, 0) both leave 25% errors. Gini leaves 0.375 and
# 0.333, and takes the one with a finished child.
#
# </details>
#
# ### 2. Break it
#
# Training dies with "maximum recursion depth exceeded". Where do you look? → All rows are distinct
# in the file. How can it still happen? → And if every node does shrink?
#
# <details><summary>A weak answer</summary>
#
# "I'd call `sys.setrecursionlimit` with a bigger number."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# I print the sizes: does the node shrink? If not, a side is empty. Identical rows that disagree,
# then thresholds. Rows that differ in float64 can be equal after a cast to float32, and a middle
# can round up to the larger value. `nan` compares false with everything, so it always goes right,
# and a middle with it is `nan`. If every node does shrink, the tree is just deep: each cut may
# shave one row, depth up to $n-1$, and Python gives up near 1,000. Then I use an explicit stack, or
# a depth limit.
#
# </details>
#
# ### 3. Scale it
#
# $10^8$ rows, 100 features. What does one level cost? → You can't sort that at every node. → And
# on ten machines?
#
# <details><summary>A weak answer</summary>
#
# "Trees parallelise well, so use more cores."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Sorting is $100\cdot10^8\cdot\log_2 10^8\approx3\cdot10^{11}$ comparisons a level. I bin each
# feature once into 256 quantiles, one byte each: 10 GB instead of 80. A level is then one pass that
# adds $10^{10}$ labels into histograms, and each node scans 255 cuts a feature. A sibling's
# histogram is the parent's minus the other's, so only the smaller child is counted. Ten machines
# each fill histograms of their rows and add them up: $100\cdot256\cdot K$ numbers a node, whatever
# $n$ is. The price: no threshold inside a bin.
#
# </details>
#
# ### 4. Compare it
#
# When is a logistic regression better? → The border is $x_1=x_2$. What does the tree do? → What
# does standardising change for each?
#
# <details><summary>A weak answer</summary>
#
# "Trees are non-linear, so they're more powerful."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# When effects add up. Cuts are parallel to the axes, so a diagonal becomes a staircase: about twice
# the steps for half the error, each paid for with data. The linear model needs $d+1$ numbers. The
# tree wins on interactions like the board, where every linear weight is 0. Any increasing map of a
# feature keeps its order, so the same partitions of the training rows are on offer: scaling is
# nothing to a tree (only the middles move), and much to a penalised linear model.
#
# </details>
#
# ### 5. In production
#
# It is retrained every night, and this morning the whole tree looks different. Bug? → The product
# team ranks features by total decrease. → Finance multiplies its probabilities by money.
#
# <details><summary>A weak answer</summary>
#
# "We should fix the random seed."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Two root cuts with nearly equal gains swap after a few new rows, and everything below changes. I
# compare *predictions* on a fixed set, not shapes; if those jump, I average many trees. Total
# decrease favours features with many values, as they offer more cuts to get lucky with: even an id
# scores. I'd permute features on held-out data. A pure leaf with 3 rows says 1.00; with a uniform
# prior it is $(3+1)/(3+2)=0.8$. For money I want large leaves or calibration on held-out rows, and
# a reliability plot.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "A minimum gain while growing and pruning afterwards are the same thing.
# Both remove cuts that don't pay." → Show a case. → So what does pruning see?
#
# <details><summary>A weak answer</summary>
#
# "Yes, early stopping is just cheaper." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# I'd disagree. On the board, any positive minimum gain stops at the root: 50%. Pruning starts from
# the finished tree and asks what a *whole subtree* is worth: minimal cost-complexity compares the
# root's error as a leaf, 0.5, with the subtree's 0, per leaf saved. With the puzzle's 6 leaves
# that is $0.5/5=0.1$ for each, and any penalty below 0.1 keeps all six. Stopping judges a cut by
# its own gain, pruning by what it made possible. The price is to grow the big tree.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - Impurity: 0 if pure, strictly concave. Gini: how often two draws differ. Entropy: bits.
# - $\Delta=I(p)-sI(p_L)-(1-s)I(p_R)$. Weights are the children's shares.
# - Sort once, running counts: $O(n\log n + nK)$ a feature and node.
# - Cut between distinct values, $lo\le t<hi$, and `<=` in training and prediction.
# - A leaf is pure, at `max_depth`, or can't be cut. Gain 0 is no reason.
# - Unlimited depth fits every data set whose identical rows agree.
#
# **Two traps.** `if max_depth:` takes 0 for None. The middle of two floats may be the larger one.
#
# **In 30 seconds:** "At each node I sort every feature, keep running class counts, and take the cut
# with the largest weighted impurity decrease. I recurse until a node is pure, too deep or
# uncuttable, and I don't stop at zero gain, because XOR starts with zero. Leaves store counts, so
# probabilities are shares. Against scikit-learn I compare gains and training predictions, not
# shapes, because ties are free."
#
# **Recall tomorrow, on paper:** equation (4), and what each factor says about slivers.
#
# ## Sources
#
# - L. Breiman, J. Friedman, R. Olshen, C. Stone, *Classification and Regression Trees*, 1984,
#   chapters 2 to 4.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 9.2.
# - J. R. Quinlan, *Induction of Decision Trees*, Machine Learning 1, 1986.
# - C. Strobl et al., *Bias in random forest variable importance measures*, BMC Bioinformatics 8,
#   2007.
# - G. Ke et al., *LightGBM: A Highly Efficient Gradient Boosting Decision Tree*, NeurIPS 2017, on
#   histograms.
# - scikit-learn user guide, *Decision Trees*.

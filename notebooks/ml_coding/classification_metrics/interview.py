# ---
# title: Classification metrics from scratch
# summary: Confusion matrix, F1, ROC AUC, average precision and log loss, right where they break.
# difficulty: 2
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "A colleague's fraud model has 99.8% accuracy, and she wants to ship it today. Fraud is 0.2% of
# > the traffic. What do you want to see before you say yes? When you have told me, write those
# > numbers yourself: numpy only, and they must equal the library's."
#
# The model that never says "fraud" has 99.8% accuracy as well. So before any code, three questions.
#
# <details><summary>What is done with the output: a decision, a queue, or a price?</summary>
#
# A block button needs a **label** (confusion matrix, precision, recall, F1). A team that reads the
# top 200 cases needs an **order** (ROC AUC, average precision). An expected loss in euros needs a
# **number** that means what it says (log loss).
#
# </details>
#
# <details><summary>Can scores tie, and how rare is the positive class in production?</summary>
#
# They tie all the time: trees, rounded outputs, integer risk points. And the test set may have been
# balanced by hand. Both change what the same code prints.
#
# </details>
#
# <details><summary>What should happen when a metric is undefined?</summary>
#
# No prediction of a class, no true row of it, only one class in the file: each is a 0/0. Agree on
# an answer before you write. Ours stand in the convention card below.
#
# </details>
#
# **You will build** `confusion_matrix` (14-19 min) → `precision_recall_f1` (19-25) →
# `threshold_counts` (25-31) → `roc_auc_score`, `average_precision_score` (31-38) → `log_loss`
# (38-43).
#
# **What the interviewer is evaluating:** do you ask what the number is for; do you handle ties and
# 0/0 on purpose; do you vectorise; can you say what each metric *cannot* see.
#
# **If you are late:** cut the experiments, then the error handling. Never cut ties.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

# %% [markdown]
# ## A puzzle (4-6 min)
#
# A detector gives negatives scores from $N(0,1)$ and positives scores from $N(2,1)$. In the lab
# half of the rows are positive, and both ROC AUC and average precision print 0.92. We deploy it,
# unchanged, where 1 row in 500 is positive.
#
# Write down both numbers for production before you run this.

# %% role="figure"
from sklearn.metrics import average_precision_score as their_ap
from sklearn.metrics import roc_auc_score as their_auc

my_guess = {"AUC": None, "AP": None}  # commit before you run this

rng = np.random.default_rng(5)
frauds = rng.normal(2, 1, size=1000)
print(f"your guess for production: {my_guess}")
for place, negatives in (("lab, 1 in 2", 1000), ("production, 1 in 500", 499_000)):
    score = np.append(frauds, rng.normal(0, 1, size=negatives))
    truth = np.append(np.ones(1000), np.zeros(negatives))
    print(f"{place:22} AUC {their_auc(truth, score):.2f}   AP {their_ap(truth, score):.2f}")

# %% [markdown]
# ## Theory (6-14 min)
#
# **Four counts.** Fix a threshold and say "positive" at or above it. The rows fall into TP, FP, FN,
# TN. With $P=\mathrm{TP}+\mathrm{FN}$ positives and $N=\mathrm{FP}+\mathrm{TN}$ negatives,
#
# $$\text{precision}=\frac{\mathrm{TP}}{\mathrm{TP}+\mathrm{FP}},\qquad
# \text{recall}=\mathrm{TPR}=\frac{\mathrm{TP}}{P},\qquad \mathrm{FPR}=\frac{\mathrm{FP}}{N}.
# \tag{1}$$
#
# Precision divides by what you *said*, recall by what is *true*. F1 is their harmonic mean; put (1)
# in, and $\mathrm{TP}$ cancels:
#
# $$F_1=\frac{2}{\frac{\mathrm{TP}+\mathrm{FP}}{\mathrm{TP}}+\frac{P}{\mathrm{TP}}}
# =\frac{2\,\mathrm{TP}}{(\mathrm{TP}+\mathrm{FP})+P}. \tag{2}$$
#
# **Why the puzzle goes as it does.** Let $\pi$ be the share of positives among $n$ rows, so
# $\mathrm{TP}=n\pi\,\mathrm{TPR}$ and $\mathrm{FP}=n(1-\pi)\,\mathrm{FPR}$. Then $n$ cancels:
#
# $$\text{precision}=\frac{\pi\,\mathrm{TPR}}{\pi\,\mathrm{TPR}+(1-\pi)\,\mathrm{FPR}}. \tag{3}$$
#
# TPR looks at positives only, FPR at negatives only. No mixture of the two can move the ROC curve.
# Precision mixes both, and $\pi$ stands in it.

# %% role="figure"
from scipy.stats import norm

t = np.linspace(9, -7, 4000)
tpr, fpr = norm.sf(t - 2), norm.sf(t)  # the puzzle's detector, exactly
fig, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4.4))
at = np.argmin(np.abs(tpr - 0.8))
for prior, color, style, width in (
    (0.5, "#0072B2", "-", 6),
    (0.05, "#009E73", "-", 3.5),
    (0.002, "#D55E00", "--", 1.6),
):
    precision = prior * tpr / (prior * tpr + (1 - prior) * fpr)
    ap = np.sum(np.diff(tpr) * precision[1:])
    area = np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
    left.plot(fpr, tpr, style, color=color, lw=width, label=f"{prior:.1%} positive: AUC {area:.2f}")
    right.plot(tpr, precision, style, color=color, lw=2, label=f"{prior:.1%} positive: AP {ap:.2f}")
    right.plot(tpr[at], precision[at], "o", color=color)
    point = (tpr[at], precision[at])
    right.annotate(f"{precision[at]:.3f}", point, (4, 7), textcoords="offset points")
left.plot(fpr[at], tpr[at], "o", color="0.5", label="threshold with recall 0.8")
left.set(xlabel="false positive rate (share of negatives)", ylabel="recall (share of positives)")
right.set(xlabel="recall (share of positives)", ylabel="precision (share of alarms)")
right.set_ylim(-0.03, 1.1)
left.legend(loc="lower right")
right.legend(loc="center right", fontsize=8, bbox_to_anchor=(0.83, 0.66))
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: one detector, three worlds. The three ROC curves are the same line. At the threshold
# that finds 80% of the positives, 87 of 100 alarms are right in the lab and 1.3 of 100 in
# production.*
#
# Move the threshold through 10,000 rows of which 20% are positive. Where would you put it?

# %% role="figure"
from interviewlab.pictures import slider
from scipy.stats import norm


def at_threshold(t):
    _, ax = plt.subplots(figsize=(9, 3.4))
    s = np.linspace(-4, 6, 400)
    for count, mean, color, name in (
        (8000, 0, "#D55E00", "negatives"),
        (2000, 2, "#0072B2", "positives"),
    ):
        height = count * norm.pdf(s - mean)
        ax.plot(s, height, color=color, lw=2, label=f"{count:,} {name}")
        ax.fill_between(s, height, where=s >= t, color=color, alpha=0.35)
    tp, fp = 2000 * norm.sf(t - 2), 8000 * norm.sf(t)
    ax.axvline(t, color="0.3", ls="--")
    ax.set(xlabel="score (no unit)", ylabel="rows per unit of score", ylim=(0, 3400))
    ax.set_title(
        f"threshold {t:g}: TP {tp:.0f}, FP {fp:.0f}, FN {2000 - tp:.0f}, "
        f"precision {tp / (tp + fp):.2f}, recall {tp / 2000:.2f}"
    )
    ax.legend(loc="upper left")
    plt.show()


slider(at_threshold, [-2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4], "threshold", start=1.5)

# %% [markdown]
# *The claim: to the right precision grows and recall shrinks. No place is best until you know what
# a false alarm (orange) and a miss cost.*
#
# **AUC counts pairs.** Lower the threshold over one distinct score at a time. A step that adds
# $\Delta\mathrm{FP}$ negatives and goes from $\mathrm{TP}'$ to $\mathrm{TP}$ positives has the
# trapezoid
#
# $$\Delta\mathrm{FP}\,\frac{\mathrm{TP}'+\mathrm{TP}}{2}
# =\Delta\mathrm{FP}\big(\mathrm{TP}'+\tfrac12\Delta\mathrm{TP}\big): \tag{4}$$
#
# each new negative is beaten by the $\mathrm{TP}'$ positives above it and tied with
# $\Delta\mathrm{TP}$. Add all steps and divide by $PN$:
#
# $$\mathrm{AUC}=\Pr(s^+>s^-)+\tfrac12\Pr(s^+=s^-). \tag{5}$$
#
# **Average precision** is a sum of steps, with no line drawn between points:
#
# $$\mathrm{AP}=\sum_k (R_k-R_{k-1})\,\text{precision}_k,\qquad R_0=0. \tag{6}$$
#
# "Why not the trapezoid again?" Between two ROC points you can toss a coin and get every point on
# the line. Precision is a ratio: its path between two points is curved. Where it falls, a
# straight line promises precision that nobody can deliver.
#
# **By hand, three thresholds.** Five rows: scores 0.9, 0.6, 0.6, 0.2, 0.2 with labels 1, 1, 0, 0, 1.
#
# | threshold | TP | FP | recall | precision |
# |---|---|---|---|---|
# | 0.9 | 1 | 0 | 1/3 | 1 |
# | 0.6 | 2 | 1 | 2/3 | 2/3 |
# | 0.2 | 3 | 2 | 1 | 3/5 |
#
# AUC: $(0\cdot\frac12 + 1\cdot\frac{1+2}{2}+1\cdot\frac{2+3}2)/6=4/6=0.6667$. AP:
# $\frac13(1+\frac23+\frac35)=\frac{34}{45}=0.7556$.
#
# **Log loss** judges the number itself, $-\log$ of the probability given to the label that came:
#
# $$\ell=-\frac1n\sum_i \log q_i,\qquad q_i=p_i \text{ if } y_i=1,\ \text{else } 1-p_i. \tag{7}$$
#
# Anchors: saying ½ costs $\log2=0.693$; saying the base rate costs its entropy, 0.0144 at 0.2%.

# %% role="figure"
from sklearn.metrics import average_precision_score as their_ap
from sklearn.metrics import roc_auc_score as their_auc

five = [1, 1, 0, 0, 1], [0.9, 0.6, 0.6, 0.2, 0.2]
print(f"AUC  {(3 / 2 + 5 / 2) / 6:.4f}, scikit-learn's {their_auc(*five):.4f}")
print(f"AP   {(1 + 2 / 3 + 3 / 5) / 3:.4f}, scikit-learn's {their_ap(*five):.4f}")
print("base", round(-(0.002 * np.log(0.002) + 0.998 * np.log(0.998)), 4))

# %% [markdown]
# ## Conventions
#
# | choice | ours | scikit-learn 1.9 | why it matters |
# |---|---|---|---|
# | matrix axes | rows true, columns predicted | same | transposed, precision and recall trade places |
# | 0/0 in precision, recall, F1 | 0, and it counts in the macro mean | same, with a warning | `nan` poisons the mean |
# | threshold | positive if score ≥ t | same | `>` loses the last group |
# | tied scores | one step | same | row order must not matter |
# | first entry | the top score | `roc_curve`: FPR = TPR = 0 at `inf` | precision there is 0/0 |
# | AUC, one class | `nan` | `nan`, with a warning (older: an error) | ½ would look like a result |
# | AP, no positives | `nan` | 0, with a warning | as above |
# | clip in log loss | any small eps | eps of p's dtype | sets the price of "impossible" |
# | log loss, one class | fine | an error without `labels=` | a day may hold no fraud |
#
# ## Part 1: `confusion_matrix` (14-19 min)
#
# Entry $C_{ij}$ counts rows of true class $i$ that were called $j$. The classes are all values that
# occur in *either* array, sorted: a model may predict a class that this test set does not hold, and
# miss one that it does.
#
# What does `C[i, j] += 1` do when a pair occurs twice in the index arrays?


# %% role="solution" id="confusion"
def confusion_matrix(y_true, y_pred):
    """Counts of (true class, predicted class).

    Parameters
    ----------
    y_true, y_pred : array_like of shape (n,), n >= 1
        Labels of one kind: ints of any dtype (not necessarily 0..k-1), whole floats, booleans or
        strings; arrays or lists. They are not changed.

    Returns
    -------
    array of shape (k, k), whole numbers
        k is the number of distinct values in y_true and y_pred together; classes stand in sorted
        order. Row i: true class i. Column j: predicted class j.

    Raises
    ------
    ValueError
        if the lengths differ (also when one of them is 1)
    """
    ### BEGIN SOLUTION
    if len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} labels and {len(y_pred)} predictions.")
    labels, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    C = np.zeros((len(labels), len(labels)), dtype=int)
    np.add.at(C, (codes[: len(y_true)], codes[len(y_true) :]), 1)
    return C
    ### END SOLUTION


# %% [markdown] role="hint" for="confusion"
# How do you turn "ham", "spam" or 10, 30 into positions 0 to k - 1, with one code book for both
# arrays?

# %% [markdown] role="hint" for="confusion"
# `np.unique(..., return_inverse=True)` of both arrays joined gives 2n codes. To count pairs:
# `np.add.at`, or `np.bincount` of `k * true + predicted`, reshaped to (k, k).

# %% [markdown] role="hint" for="confusion"
# ```python
# labels, codes = np.unique(np.concatenate([...]), return_inverse=True)
# C = np.zeros((..., ...), dtype=int)
# np.add.at(C, (codes[:n], codes[n:]), 1)       # repeated pairs add up
# ```

# %% [markdown] role="hint" for="confusion"
# **Symptom: no entry is above 1.** `C[i, j] += 1` reads once and writes once for each distinct
# pair.

# %% role="check" id="confusion-by-hand" points=1 hint="Rows are the truth. Do pairs that occur twice count twice?"
"""Eight rows that you can count on your fingers."""
true = ["cat", "cat", "cat", "dog", "dog", "eel", "eel", "eel"]
said = ["cat", "dog", "dog", "dog", "eel", "eel", "eel", "eel"]
checks.equal(checks.call(confusion_matrix, true, said), [[1, 2, 0], [0, 1, 1], [0, 0, 3]])

# %% role="check" id="confusion-union" points=1 hint="A class counts if it occurs in y_true or in y_pred, whatever its value is."
"""Labels with gaps, one never predicted and one never true."""
true, said = np.array([30, -1, 30, -1, 30]), np.array([10, -1, 10, -1, -1])
checks.equal(checks.call(confusion_matrix, true, said), [[2, 0, 0], [0, 0, 0], [1, 2, 0]])
checks.leaves_inputs(confusion_matrix, true, said)

# %% role="hidden" id="confusion-matches-sklearn" points=2 hint="Sorted classes of both arrays, raw counts, repeated pairs, small dtypes."
"""scikit-learn's matrix for booleans, floats, bytes and words, and untouched inputs."""
import sklearn.metrics


def theirs(true, said):
    return sklearn.metrics.confusion_matrix(true, said)


rng = checks.rng("confusion-matches-sklearn")
for k, n, dtype in ((2, 900, bool), (5, 60, float), (21, 200, np.uint8), (3, 40, "U1")):
    true = rng.integers(0, max(k - 1, 2), size=n)
    said = np.where(rng.random(n) < 0.4, true, rng.integers(0, k, size=n))
    if k > 2:  # the highest class is never true, the lowest never said
        said = np.maximum(said, 1)
    true, said = true.astype(dtype), said.astype(dtype)
    got = checks.call(confusion_matrix, true, said)
    checks.equal(got, checks.reference(theirs, true, said))
checks.leaves_inputs(confusion_matrix, true, said)

# %% role="hidden" id="confusion-refuses" points=1 hint="Compare the lengths before numpy broadcasts one against the other."
"""Arrays of different lengths are a ValueError."""
y = checks.rng("confusion-refuses").integers(0, 2, size=6)
checks.call(confusion_matrix, y, 1 - y)
checks.raises(ValueError, confusion_matrix, y, y[:5])
checks.raises(ValueError, confusion_matrix, y[:1], y)

# %% [markdown]
# ## Part 2: `precision_recall_f1` (19-25 min)
#
# Per class, (1) and (2) need three numbers of $C$: the diagonal, a sum over one axis, a sum over
# the other. Then two ways to make one number of k. *Macro*: the plain mean over classes, so a class
# of 3 rows weighs as much as one of 30,000. *Micro*: add up TP, FP and FN over classes first, then
# divide.
#
# Two questions while you type. With one label per row, what is the micro recall by another name?
# And is macro F1 the F1 of macro precision and macro recall?
#
# The prompt's model that never says "fraud" has precision 0/0 on fraud, but by (2) its F1 there is
# 0. Macro F1 is 0.4995: that is what 99.8% accuracy was worth.


# %% role="solution" id="prf"
def precision_recall_f1(C, average=None):
    """Precision, recall and F1 from a confusion matrix.

    Parameters
    ----------
    C : array_like of shape (k, k), integer counts (any integer dtype), at least one count
        Rows true, columns predicted. C is not changed.
    average : None, "macro" or "micro"
        None: per class. "macro": the mean of the k class values, for each of the three metrics on
        its own. "micro": the metric of TP, FP and FN added up over classes.

    Returns
    -------
    (precision, recall, f1)
        Three arrays of shape (k,) if average is None, else three floats. A ratio 0/0 is 0, and is
        part of the macro mean like any other value.

    Raises
    ------
    ValueError
        for any other average
    """
    ### BEGIN SOLUTION
    if average not in (None, "macro", "micro"):
        raise ValueError(f"average is None, 'macro' or 'micro', not {average!r}.")
    C = np.asarray(C, dtype=float)
    hits, said, true = np.diag(C), C.sum(axis=0), C.sum(axis=1)
    if average == "micro":
        return (hits.sum() / C.sum(),) * 3
    ratios = ((hits, said), (hits, true), (2 * hits, said + true))
    scores = tuple(above / np.maximum(below, 1) for above, below in ratios)
    return tuple(score.mean() for score in scores) if average == "macro" else scores
    ### END SOLUTION


# %% [markdown] role="hint" for="prf"
# Which sum is "how often was class j *said*", and which is "how often was it *true*"? When the
# denominator of any of the three is 0, what is the numerator?

# %% [markdown] role="hint" for="prf"
# `np.diag(C)`, `C.sum(axis=0)` (said) and `C.sum(axis=1)` (true), each (k,). $F_1$ is
# $2\,\mathrm{hits}/(\mathrm{said}+\mathrm{true})$. Micro: over all classes every wrong row is one
# FP and one FN.

# %% [markdown] role="hint" for="prf"
# ```python
# hits, said, true = ...
# if average == "micro":
#     ...                                     # one number, three times: which?
# precision = hits / np.maximum(said, 1)      # why is this right when said is 0?
# recall, f1 = ...
# ```

# %% role="check" id="prf-by-hand" points=2 hint="Columns are what was said, rows what is true. Macro F1 is the mean of the class F1s."
"""Fractions of a matrix with three classes: per class, macro, micro."""
C = [[4, 1, 0], [2, 3, 1], [0, 0, 1]]
got = checks.call(precision_recall_f1, C)
expected = np.array([[2 / 3, 3 / 4, 1 / 2], [4 / 5, 1 / 2, 1], [8 / 11, 3 / 5, 2 / 3]])
checks.close(got, expected)
checks.close(checks.call(precision_recall_f1, C, "macro"), expected.mean(axis=1))
checks.close(checks.call(precision_recall_f1, C, "micro"), np.full(3, 8 / 12))

# %% role="check" id="prf-zero-division" points=1 hint="Nothing said, nothing true: a 0/0 is 0, and its class stays in the mean."
"""Never said, never true, and neither: zeros, with finite averages."""
C = np.array([[7, 0, 0, 1], [3, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
expected = np.array([[0.7, 0, 0, 0], [7 / 8, 0, 0, 0], [7 / 9, 0, 0, 0]])
checks.close(checks.call(precision_recall_f1, C), expected)
checks.close(checks.call(precision_recall_f1, C, "macro"), expected.sum(axis=1) / 4)
wrong = [[0, 2], [3, 0]]  # never right: precision and recall are 0, and so is F1
checks.close(checks.call(precision_recall_f1, wrong, "micro"), np.zeros(3))

# %% role="hidden" id="prf-matches-sklearn" points=2 hint="Axes, the harmonic mean, and averages taken class by class."
"""scikit-learn's values from the labels, for every average."""
import sklearn.metrics


def theirs(true, said, average):
    return sklearn.metrics.precision_recall_fscore_support(
        true, said, average=average, zero_division=0
    )[:3]


rng = checks.rng("prf-matches-sklearn")
for k, n in ((2, 30), (4, 50), (6, 90)):
    true = np.append(np.arange(k), rng.integers(0, k, size=n) * rng.integers(0, 2, size=n))
    said = np.append(np.arange(k), rng.integers(0, k, size=n))
    C = np.zeros((k, k), dtype=np.int32)
    np.add.at(C, (true, said), 1)
    for average in (None, "macro", "micro"):
        got = checks.call(precision_recall_f1, C, average)
        checks.close(got, checks.reference(theirs, true, said, average))
checks.leaves_inputs(precision_recall_f1, C, "macro")
narrow = np.array([[200, 90], [80, 40]], dtype=np.uint8)
expected = [[200 / 280, 40 / 130], [200 / 290, 40 / 120], [400 / 570, 80 / 250]]
wraps = "200 + 80 doesn't fit into one byte."
checks.close(checks.call(precision_recall_f1, narrow), expected, hint=wraps)
micro = checks.call(precision_recall_f1, narrow, "micro")
checks.close(micro, np.full(3, 240 / 410), hint=wraps)

# %% role="hidden" id="prf-refuses" points=1 hint="A misspelt average must not fall through to another one."
"""An unknown average is a ValueError."""
C = checks.rng("prf-refuses").integers(1, 9, size=(3, 3))
checks.call(precision_recall_f1, C, average="macro")
checks.raises(ValueError, precision_recall_f1, C, average="weighted")
checks.raises(ValueError, precision_recall_f1, C, average="Macro")

# %% [markdown]
# ## Part 3: `threshold_counts` (25-31 min)
#
# Both ranking metrics need the same table: for each threshold, TP and FP. You could sort the rows
# and take cumulative sums. Do it with all scores equal and the positives first in the file, and the
# AUC comes out as 1.0. Reverse the file: 0.0. The sort has broken ties that the model has not.
#
# A threshold can't pass *between* two equal scores, so only distinct values count. And equal means
# equal: $10^{-9}$ and $2\cdot10^{-9}$ are two scores, not a tie. $O(n\log n)$ for the sort, $O(n)$
# for the rest.
#
# > **Classic failure: off by one.** With `>` for `>=`, or with the first row of a tied group for
# > its last, every count is one group short.


# %% role="solution" id="thresholds"
def threshold_counts(y_true, score):
    """True and false positives at every distinct threshold.

    Parameters
    ----------
    y_true : array_like of shape (n,), n >= 1
        Labels 0 and 1 (any dtype, booleans too), possibly all alike.
    score : array_like of shape (n,)
        Finite numbers of any dtype, unsigned integers too, in any order, with ties. Scores tie only
        if they are exactly equal.

    Returns
    -------
    thresholds : array of shape (m,)
        The m distinct scores, from the highest to the lowest.
    tp, fp : arrays of shape (m,), whole numbers (as ints or floats)
        Positives and negatives with score >= threshold. No entry is put in front for "above all
        scores": tp[-1] is the number of positives, fp[-1] that of negatives.

    No argument is changed.
    """
    ### BEGIN SOLUTION
    thresholds, group = np.unique(score, return_inverse=True)
    size = np.bincount(group)
    positives = np.bincount(group, weights=np.asarray(y_true) == 1)
    tp, below = positives[::-1].cumsum(), size[::-1].cumsum()
    return thresholds[::-1], tp, below - tp
    ### END SOLUTION


# %% [markdown] role="hint" for="thresholds"
# Group first, accumulate second. How many positives and how many rows does each distinct score
# have?

# %% [markdown] role="hint" for="thresholds"
# `np.unique(score, return_inverse=True)` numbers the groups from the lowest score;
# `np.bincount(group, weights=...)` adds up a column per group. Or: sort, and keep the *last* row of
# each run of equal scores.

# %% [markdown] role="hint" for="thresholds"
# ```python
# thresholds, group = np.unique(score, return_inverse=True)     # (m,), (n,)
# positives = np.bincount(group, weights=...)                   # (m,)
# tp = positives[::-1].cumsum()                                 # from the highest score down
# return thresholds[::-1], tp, ...
# ```

# %% [markdown] role="hint" for="thresholds"
# **Symptom: right for floats, wrong for bytes.** `-score` wraps around: minus 1 is 255 in `uint8`.

# %% role="check" id="thresholds-by-hand" points=1 hint="The table of the worked example."
"""The three thresholds of the worked example."""
got = checks.call(threshold_counts, [1, 1, 0, 0, 1], [0.9, 0.6, 0.6, 0.2, 0.2])
checks.close(got, [[0.9, 0.6, 0.2], [1, 2, 3], [0, 1, 2]])
arrays = all(isinstance(each, np.ndarray) for each in got.value)
checks.that(arrays, "Return three arrays: of two lists, tp + fp is one longer list.", got=got)

# %% role="check" id="thresholds-any-order" points=1 hint="Within a group of equal scores the row order means nothing."
"""The order of the rows doesn't matter, and they are not changed."""
y, score = np.array([0, 1, 1, 0, 1, 0, 0]), np.array([3.0, 1.0, 3.0, 3.0, -2.0, 1.0, 1.0])
for order in ([0, 1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1, 0], [2, 0, 3, 4, 1, 6, 5]):
    got = checks.call(threshold_counts, y[order], score[order])
    checks.close(got, [[3, 1, -2], [1, 2, 3], [2, 4, 4]])
checks.leaves_inputs(threshold_counts, y, score)

# %% role="hidden" id="thresholds-definition" points=2 hint="Count rows with score >= t, for each distinct t from the top."
"""The slow specification: count again at every distinct score."""
rng = checks.rng("thresholds-definition")
for n, levels in ((1, 3), (19, 6), (50, 12), (40, 1000)):
    score = rng.integers(-levels, levels, size=n) / 8
    y = rng.random(n) < 0.3 + 0.4 * (score > 0)
    t = np.array(sorted(set(score.tolist()), reverse=True))
    tp = [np.sum(y & (score >= each)) for each in t]
    fp = [np.sum(~y & (score >= each)) for each in t]
    checks.close(checks.call(threshold_counts, y, score), [t, tp, fp])

# %% role="hidden" id="thresholds-close-scores" points=1 hint="A rare event may have a probability of 1e-9. Is it tied with 2e-9?"
"""Tiny scores that differ are not tied, nor are scores that differ in the last digits."""
steps = checks.rng("thresholds-close-scores").permutation(9)
down = np.arange(8, -1, -1)
tp, fp = np.cumsum(down % 2), np.cumsum(1 - down % 2)
for base, gap in ((0.0, 1e-9), (0.5, 2.0**-52)):
    got = checks.call(threshold_counts, steps % 2, base + gap * (1 + steps))
    checks.close(got, [base + gap * (1 + down), tp, fp], rtol=1e-6, atol=1e-15)

# %% role="hidden" id="thresholds-dtypes" points=1 hint="What is minus an unsigned integer? And 255 + 1 in one byte?"
"""Bytes, booleans, lists, labels as floats and float32 give the same counts."""
rng = checks.rng("thresholds-dtypes")
y = np.append([0, 1, 1], rng.permutation(np.arange(420) % 3 > 0))  # 282 don't fit into a byte
score = np.append([0, 0, 200], rng.integers(0, 9, size=420))
t = np.unique(score)[::-1]
tp = [np.sum((y == 1) & (score >= each)) for each in t]
fp = [np.sum((y == 0) & (score >= each)) for each in t]
for kind in (np.uint8, np.float32):
    checks.close(checks.call(threshold_counts, y.astype(np.uint8), score.astype(kind)), [t, tp, fp])
    checks.close(checks.call(threshold_counts, y.astype(bool), score.astype(kind)), [t, tp, fp])
floats = y.astype(float).tolist()
checks.close(checks.call(threshold_counts, floats, score.tolist()), [t, tp, fp])

# %% [markdown]
# ## Part 4: `roc_auc_score`, `average_precision_score` (31-38 min)
#
# Write (5) through (4), and (6). Both begin at the point where nothing is called positive: TP = FP
# = 0. Your table doesn't hold it.
#
# Predict the second check first: a model that gives every row the same score. AUC? AP?
#
# > **Classic failure: missing normalisation.** Areas over counts, not rates: the AUC comes out as a
# > number of pairs. Divide by $PN$, and think of the file in which that is 0.


# %% role="solution" id="ranking"
def roc_auc_score(y_true, score):
    """Area under the ROC curve; a positive and a negative with equal scores count one half.

    Parameters
    ----------
    y_true, score
        As for `threshold_counts`.

    Returns
    -------
    float
        Below 0.5 for a ranking worse than chance (no flipping), nan if y_true has one class only.
    """
    ### BEGIN SOLUTION
    _, tp, fp = threshold_counts(y_true, score)
    before, pairs = np.append(0, tp[:-1]), tp[-1] * fp[-1]
    won = np.sum(np.diff(fp, prepend=0) * (before + tp) / 2)
    return won / pairs if pairs else np.nan
    ### END SOLUTION


def average_precision_score(y_true, score):
    """Sum over thresholds of (gain in recall) * (precision at that threshold), equation (6).

    Parameters
    ----------
    y_true, score
        As for `threshold_counts`.

    Returns
    -------
    float
        Steps, not trapezoids, and no interpolation. nan if there are no positives, 1 if there are
        no negatives.
    """
    ### BEGIN SOLUTION
    _, tp, fp = threshold_counts(y_true, score)
    gains = np.diff(tp, prepend=0) * tp / (tp + fp)
    return np.sum(gains) / tp[-1] if tp[-1] else np.nan
    ### END SOLUTION


# %% [markdown] role="hint" for="ranking"
# Which part of the curve lies left of the first threshold in your table? With all scores equal the
# table has one row: what should its area be?

# %% [markdown] role="hint" for="ranking"
# `np.diff(fp, prepend=0)` is the width of each step, shape (m,). Height: the mean of TP before and
# after. For AP the width is that of TP, the height the precision *at* the threshold.

# %% [markdown] role="hint" for="ranking"
# ```python
# _, tp, fp = threshold_counts(y_true, score)
# before, pairs = np.append(0, tp[:-1]), ...
# auc = np.sum(np.diff(fp, prepend=0) * ...) / pairs      # and if there are no pairs?
# ap = np.sum(np.diff(tp, prepend=0) * ...) / ...
# ```

# %% [markdown] role="hint" for="ranking"
# **Symptom: AUC agrees with the library, AP is a bit too high.** You joined precision-recall points
# by straight lines, or began at precision 1.

# %% role="check" id="ranking-by-hand" points=2 hint="4/6 and 34/45. Start at TP = FP = 0."
"""The worked example, two groups of ties, and the worst ranking of two rows."""
y, score = [1, 1, 0, 0, 1], [0.9, 0.6, 0.6, 0.2, 0.2]
checks.close(checks.call(roc_auc_score, y, score), 4 / 6)
checks.close(checks.call(average_precision_score, y, score), 34 / 45)
y, score = np.array([0, 0, 1, 1, 1, 0]), np.array([5, 5, 5, 2, 2, 2])
checks.close(checks.call(roc_auc_score, y, score), (0.5 * 2 + 0 * 4 + 1 + 0.5 * 2) / 9)
checks.close(checks.call(average_precision_score, y, score), 1 / 3 * 1 / 3 + 2 / 3 * 3 / 6)
checks.close(checks.call(roc_auc_score, [0, 1], [3, 1]), 0.0)
checks.close(checks.call(average_precision_score, [0, 1], [3, 1]), 0.5)

# %% role="check" id="ranking-constant-score" points=1 hint="One tied group: the ROC curve is the diagonal, precision is the base rate."
"""A score that says nothing: AUC one half, AP the base rate, in any row order."""
for y in ([0, 1, 0, 0, 1, 0, 0], [1, 1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 1, 1]):
    checks.close(checks.call(roc_auc_score, y, np.full(7, 0.3)), 0.5)
    checks.close(checks.call(average_precision_score, y, np.full(7, 0.3)), 2 / 7)

# %% role="hidden" id="ranking-matches-sklearn" points=3 hint="Ties in one step, half a point for each tied pair, no lines between precision-recall points."
"""scikit-learn's values with many ties, few, for bytes, and for a ranking worse than chance."""
import sklearn.metrics


def theirs(y, score):
    auc = sklearn.metrics.roc_auc_score(y, score)
    return auc, sklearn.metrics.average_precision_score(y, score)


rng = checks.rng("ranking-matches-sklearn")
for n, slope, digits in ((12, 1.0, 0), (45, 1.5, 1), (70, -2.0, 1), (33, 0.5, 9)):
    y = np.append([0, 1], rng.integers(0, 3, size=n) == 0).astype(int)
    score = np.round(slope * y + rng.normal(size=n + 2), digits)
    score[:2] = 9  # a negative and a positive tie at the top
    auc, ap = checks.reference(theirs, y, score)
    checks.close(checks.call(roc_auc_score, y, score), auc)
    checks.close(checks.call(average_precision_score, y, score), ap)
y = (np.arange(840) % 3 > 0).astype(np.uint8)  # 560 positives, 280 negatives: no byte holds them
score = (rng.integers(0, 90, size=840) + 60 * y).astype(np.uint8)
auc, ap = checks.reference(theirs, y, score)
wraps = "The labels and the scores are bytes here: sums and differences of bytes wrap."
checks.close(checks.call(roc_auc_score, y, score), auc, hint=wraps)
checks.close(checks.call(average_precision_score, y, score), ap, hint=wraps)

# %% role="hidden" id="ranking-invariance" points=2 hint="AUC sees the order of pairs and nothing else. AP sees how many negatives there are: equation (3)."
"""exp of the scores, or 1e-15 of them, changes nothing; minus turns AUC over; negatives lower AP."""
import sklearn.metrics


def their_ap(y, score):
    return sklearn.metrics.average_precision_score(y, score)


rng = checks.rng("ranking-invariance")
y = np.arange(26) % 2
score = rng.integers(-6, 7, size=26) + 2.0 * y
score[:2], score[2:4] = 9, -9  # both ends are tied between the classes
auc, ap = checks.call(roc_auc_score, y, score), checks.call(average_precision_score, y, score)
checks.same_type_and_shape(auc, 0.5)
for same in (np.exp(score), 1e-9 * score, 1e-15 * score):
    checks.close(checks.call(roc_auc_score, y, same), auc)
    checks.close(checks.call(average_precision_score, y, same), ap)
checks.close(checks.call(roc_auc_score, y, -score), 1 - auc.value)
copies = np.where(y == 1, 1, 40)
rare, many = np.repeat(y, copies), np.repeat(score, copies)
checks.close(checks.call(roc_auc_score, rare, many), auc)
expected = checks.reference(their_ap, rare, many)
checks.close(checks.call(average_precision_score, rare, many), expected)

# %% role="hidden" id="ranking-one-class" points=1 hint="No pair of a positive and a negative: there is no AUC to report. No positive: no recall."
"""One class only: nan where there is nothing to measure."""
score = checks.rng("ranking-one-class").permutation(6) // 2
zeros, ones = np.zeros(6, dtype=int), np.ones(6, dtype=int)
checks.close(checks.call(roc_auc_score, zeros, score), np.nan)
checks.close(checks.call(roc_auc_score, ones, score), np.nan)
checks.close(checks.call(average_precision_score, zeros, score), np.nan)
checks.close(checks.call(average_precision_score, ones, score), 1.0)

# %% [markdown]
# ## Part 5: `log_loss` (38-43 min)
#
# (7) needs a guard: a $p$ of exactly 0 or 1 that is wrong costs infinity, and one such row erases
# the other million. Libraries clip. That price is a convention, so any small eps is accepted here.
# One that does nothing isn't.
#
# > **Classic failure: stability.** In float32 the neighbour of 1 is $1-6\cdot10^{-8}$, so
# > `np.clip(p, 1e-15, 1 - 1e-15)` leaves `1.0` alone and `log(1 - p)` is `-inf`.
#
# > **Classic failure: labels confused with probabilities.** `predict` output is a legal argument
# > here: it costs $-\log\varepsilon$ per mistake, 36 nats at float64's eps. Logits are not, so
# > refuse them.


# %% role="solution" id="log-loss"
def log_loss(y_true, p):
    """Mean of -log(probability given to the label that came), natural logarithm.

    Parameters
    ----------
    y_true : array_like of shape (n,), n >= 1
        Labels 0 and 1, any dtype; one class only is fine.
    p : array_like of shape (n,)
        Probabilities of label 1; floats (float32 too) or the ints 0 and 1.

    Returns
    -------
    float
        Finite. Probabilities are kept away from 0 and 1 by an eps of your choice, of at most 1e-12
        (at most 2e-7 if p is float32) and at least 1e-17, in whatever way works in p's dtype. So a
        row that was certain and wrong costs between 15 and 40 nats. Others are exact.
        No argument is changed.

    Raises
    ------
    ValueError
        if any p is below 0, above 1 or nan
    """
    ### BEGIN SOLUTION
    p = np.asarray(p)
    if not np.all((p >= 0) & (p <= 1)):
        raise ValueError("p must lie in [0, 1].")
    given = np.where(np.asarray(y_true) == 1, p, 1 - p)
    return -np.mean(np.log(np.maximum(given, np.finfo(float).eps)))
    ### END SOLUTION


# %% [markdown] role="hint" for="log-loss"
# Which single probability of each row enters (7)? If you pick it *before* the logarithm, on which
# side must you clip?

# %% [markdown] role="hint" for="log-loss"
# $q$ = `np.where(y == 1, p, 1 - p)`, shape (n,); $\max(q,\varepsilon)$ with `np.finfo(float).eps`
# ($2\cdot10^{-16}$). Only 0 is dangerous now, and no `1 - eps` is left to round.

# %% [markdown] role="hint" for="log-loss"
# ```python
# p = np.asarray(p)
# if not np.all(...):                   # nan fails every comparison
#     raise ValueError(...)
# given = np.where(..., ..., ...)
# return -np.mean(np.log(...))
# ```

# %% role="check" id="log-loss-by-hand" points=1 hint="Pick p for label 1 and 1 - p for label 0; natural log; mean."
"""Three rows with the probabilities 1/2, 3/4 and 1/10 for what came."""
expected = (np.log(2) + np.log(4 / 3) + np.log(10)) / 3
checks.close(checks.call(log_loss, [1, 0, 1], [0.5, 0.25, 0.1]), expected)
checks.leaves_inputs(log_loss, np.array([1.0, 0.0, 1.0]), np.array([0.0, 1.0, 0.5]))

# %% role="check" id="log-loss-anchors" points=1 hint="Is it a mean? Do negatives count?"
"""One half costs log 2, the base rate its entropy; rows said twice change nothing."""
y = np.array([1, 0, 0, 0, 1, 0, 0, 0])
checks.close(checks.call(log_loss, y, np.full(8, 0.5)), np.log(2))
entropy = 0.25 * np.log(4) + 0.75 * np.log(4 / 3)
checks.close(checks.call(log_loss, y, np.full(8, 0.25)), entropy)
checks.close(checks.call(log_loss, np.tile(y, 3), np.full(24, 0.25)), entropy)
checks.close(checks.call(log_loss, np.zeros(4), np.full(4, 0.1)), np.log(10 / 9))

# %% role="hidden" id="log-loss-matches-sklearn" points=2 hint="A clip at 1e-3 or 1e-7 is no guard, it's another metric: rare events live below it."
"""scikit-learn's value for everyday probabilities (float32 too), tiny ones and ones near 1."""
import sklearn.metrics


def theirs(y, p):
    return sklearn.metrics.log_loss(y, p)


rng = checks.rng("log-loss-matches-sklearn")
for n in (9, 31):
    y, p = np.append([0, 1], rng.integers(0, 2, size=n)), rng.uniform(0.02, 0.98, size=n + 2)
    checks.close(checks.call(log_loss, y, p), checks.reference(theirs, y, p))
    single = p.astype(np.float32)
    expected = checks.reference(theirs, y, single.astype(float))
    for kind in (bool, np.uint8):
        got = checks.call(log_loss, y.astype(kind), single)
        checks.close(got, expected, rtol=1e-5, hint="Minus 1 is 255 in a byte.")
tiny = 10.0 ** -(np.arange(4.5, 10.5, 0.5) + rng.uniform(-0.4, 0.0, size=12))
y = np.arange(12) % 2  # a list of floats is float64, so eps is at most 1e-12
for y, p in ((y, tiny), (1 - y, 1 - tiny)):
    got = checks.call(log_loss, y.tolist(), p.tolist())
    checks.close(got, checks.reference(theirs, y, p), rtol=1e-5)

# %% role="hidden" id="log-loss-certain" points=2 hint="What is 1 - 1e-15 in float32? And 0 * log(0)?"
"""Certain and wrong costs much, certain and right nothing, in every dtype."""
y, p = np.array([1, 1, 1, 0]), np.array([0.5, 0.5, 0.0, 0.0], dtype=np.float32)
mixed = checks.call(log_loss, y, p)
checks.same_type_and_shape(mixed, 0.5)
checks.finite(mixed)
rest = mixed.value * 4 - 2 * np.log(2)
reason = f"The third of 4 rows has p = 0 and label 1. It costs 15 to 40 nats, not {rest:.3g}."
checks.that(15 <= rest <= 40, reason, got=mixed)
k = int(checks.rng("log-loss-certain").integers(3, 9))
y = np.array([0, 1] * k)
for p in (1 - y, (1 - y).astype(float), (1 - y).astype(np.float32)):
    wrong = checks.call(log_loss, y, p)
    checks.same_type_and_shape(wrong, 0.5)
    checks.finite(wrong)
    checks.that(
        15 <= wrong.value <= 40,
        "Every row is certain and wrong, so the mean lies between 15 and 40.",
        got=wrong,
    )
    checks.close(checks.call(log_loss, y, 1 - p), 0.0, atol=1e-6)

# %% role="hidden" id="log-loss-refuses" points=1 hint="A logit of 3.2 is no probability, and clipping would hide it."
"""Logits, negative numbers and nan are a ValueError."""
rng = checks.rng("log-loss-refuses")
y, p = np.arange(7) % 2, rng.uniform(0.1, 0.9, size=7)
checks.call(log_loss, y, p)
for at, bad in ((0, -0.01), (3, 1.01), (6, np.nan), (2, 3.2)):
    spoiled = p.copy()
    spoiled[at] = bad
    checks.raises(ValueError, log_loss, y, spoiled)

# %% [markdown]
# ## Experiments (43-48 min)
#
# **Real data, next to the library.** Is this digit an 8? A logistic regression that sees only the
# two middle pixel rows of each image, 897 test images, 82 positives. We score it three times: as it
# is, with the log-odds tripled (same order, too sure of itself), and rounded to one decimal. Predict
# which metric moves in which line.

# %% role="figure"
import sklearn.metrics as theirs
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

X, digit = load_digits(return_X_y=True)
X, y = X[:, 24:40] / 16, (digit == 8).astype(int)
order = np.random.default_rng(0).permutation(len(y))
train, test = order[:900], order[900:]
model = LogisticRegression(max_iter=5000).fit(X[train], y[train])
p, y = model.predict_proba(X[test])[:, 1], y[test]
logit = model.decision_function(X[test])
coarse = np.round(p, 1)
print(f"{'':18} {'accuracy':>8} {'macro F1':>8} {'AUC':>7} {'AP':>7} {'log loss':>8}  off by")
for name, q in (
    ("never an 8", np.zeros(len(y))),
    ("as fitted", p),
    ("log-odds tripled", 1 / (1 + np.exp(-3 * logit))),
    ("rounded to 0.1", coarse),
):
    said = q >= 0.5
    C = confusion_matrix(y == 1, said)
    ours = [
        np.trace(C) / C.sum(),
        precision_recall_f1(C, "macro")[2],
        roc_auc_score(y, q),
        average_precision_score(y, q),
        log_loss(y, q),
    ]
    library = [
        theirs.accuracy_score(y, said),
        theirs.f1_score(y, said, average="macro"),
        theirs.roc_auc_score(y, q),
        theirs.average_precision_score(y, q),
        theirs.log_loss(y, q),
    ]
    a, f, auc, ap, ll = ours
    gap = np.abs(np.subtract(ours, library)).max()
    print(f"{name:18} {a:8.4f} {f:8.4f} {auc:7.4f} {ap:7.4f} {ll:8.4f}  {gap:.0e}")
t, tp, fp = threshold_counts(y, coarse)
recall, precision = np.append(0, tp / tp[-1]), np.append(1, tp / (tp + fp))
line = np.sum(np.diff(recall) * (precision[1:] + precision[:-1]) / 2)
fig, ax = plt.subplots(figsize=(7, 4.2))
r, q = theirs.precision_recall_curve(y, p)[1::-1]
ax.plot(r, q, color="0.6", lw=1, label="scikit-learn, scores not rounded")
ax.plot(recall, precision, "o--", color="#D55E00", label=f"straight lines: area {line:.3f}")
label = f"steps: AP {average_precision_score(y, coarse):.3f}"
ax.step(recall, precision, where="pre", color="#0072B2", lw=2.2, label=label)
ax.set(xlabel="recall (share of the 82 eights found)", ylabel="precision (share of alarms)")
ax.legend()
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: on eight distinct scores, straight lines (orange) add 0.06 of area that no threshold
# reaches, and hide what rounding cost.*
#
# The table: "never an 8" is 90.9% accurate, the model 91.5%. On one split of 897 images that is 14
# rows gained and 8 lost, which chance can do (sign test: $p=0.29$). AUC does tell them apart, 0.50
# against 0.905. Tripled log-odds leave every column but log loss alone. Rounding lets 0.45 pass the
# cut at 0.5, and accuracy and F1 happen to rise. AUC and AP pay for the ties, log loss for two real
# eights at $p=0$, 36 nats each. (Saying 9.1% every time costs 0.306.)
#
# ## Follow-ups (48-53 min)
#
# Under a minute each, aloud. The arrows are what comes next if you do well.
#
# **1. Derive.** Show that AUC is a probability. → Where does the ½ come from? → How do you get it
# from ranks?
#
# <details><summary>A weak answer</summary>
#
# "It's the area under the curve, and higher is better."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# A step that adds one negative has area equal to the positives already above it, so the sum counts
# pairs that are in order; divided by $PN$, that is the chance that a random positive outscores a
# random negative. In a tied group the path is diagonal and the triangle gives half a pair for each
# tie. With average ranks, $\mathrm{AUC}=\big(\sum_{+}\mathrm{rank}-P(P+1)/2\big)/(PN)$: the
# Mann-Whitney statistic.
#
# </details>
#
# **2. Break it.** Your AUC is 1.0 on Monday, 0.0 on Tuesday, same rows, same model. What happened?
# → How do you test for it? → Which models make it likely?
#
# <details><summary>A weak answer</summary>
#
# "Some randomness in the split, I'd fix the seed."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The scores are tied and the code ranks by row order; on Monday the file was sorted with positives
# first. I shuffle the rows: a metric of a set must not move. Then I count distinct scores. Shallow
# trees, rounded exports, saturated sigmoids in float32 and rule scores all tie in bulk.
#
# </details>
#
# **3. Scale it.** $10^{9}$ scored rows a day on 100 machines, AUC every hour. → What do you send
# over the network? → How wrong can it be?
#
# <details><summary>A weak answer</summary>
#
# "Collect the scores and sort them on one big machine."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Each machine sends two histograms over fixed score bins: $10^4$ bins, two 8-byte counts, 160 kB.
# Histograms add, and binned scores are just ties, so my cumulative sums run on them. The only
# unknown is the order inside a bin: the error is at most half the share of pairs in the same bin,
# $\frac12\sum_b \frac{p_b n_b}{PN}$, which I can print beside the number. Bin edges are yesterday's
# quantiles, since scores pile up near 0. Sampling negatives works too, as AUC ignores their number;
# for AP I'd have to reweight.
#
# </details>
#
# **4. Compare it.** AUC or AP for fraud at 0.2%? → Two models have AUC 0.95 and cross: which do you
# ship? → What would change your mind?
#
# <details><summary>A weak answer</summary>
#
# "AP, because AUC is bad for imbalanced data."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# AUC isn't wrong there, it answers about random pairs, and most of those are far below any cut we
# would use. A team that reads 200 cases of 100,000 a day works at an FPR near 0.001, so I look at
# precision at 200, or recall at that FPR, and at AP as a summary. If the curves cross I compare at
# the working point, with a bootstrap interval. But AP moves with the base rate, so I never
# compare it across data sets with different priors; the prior alone doesn't move AUC.
#
# </details>
#
# **5. In production.** Precision fell from 60% to 30% overnight, recall and FPR are steady. → Model
# or world? → What do you do today?
#
# <details><summary>A weak answer</summary>
#
# "The model drifted, so we retrain."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Equation (3) in odds: precision odds are $\frac{\pi}{1-\pi}\cdot\frac{\mathrm{TPR}}{\mathrm{FPR}}$.
# They went from 1.5 to 0.43, a factor of 3.5, and the rates are steady, so the odds of fraud fell by
# 3.5. The world: less fraud, more harmless traffic, or fraud labels that have not arrived (those
# hit TP, and then measured recall is unsafe as well). Today I move the threshold to what the
# queue can carry and check the label delay; retraining would learn the same ranking.
#
# </details>
#
# **6. True or false?** The interviewer says: "Micro F1 is the fair one for imbalanced classes: it
# weighs every row." → What is it here? → When is it *not* accuracy?
#
# <details><summary>A weak answer</summary>
#
# "Yes, micro handles imbalance, macro doesn't." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Weighing every row is the problem: with one label per row each error is one FP and one FN, so
# micro precision, recall and F1 are all the accuracy. The model that never says "fraud" gets 0.998. Macro
# gives it 0.4995. Micro differs from accuracy with several labels per row, or when one class (say
# "other") is left out of the sums.
#
# </details>
#
# ## Card (53-55 min)
#
# - Label, order or number: ask which one is used, then choose the family.
# - Rows true, columns said. Precision divides by columns, recall by rows, F1 by their sum.
# - 0/0 is a convention. State it; keep the class in the macro mean.
# - Group equal scores before you accumulate. Shuffle the rows to test it.
# - AUC: pairs, half for ties, blind to the prior and to calibration. AP: steps, moves with the prior.
# - Log loss: pick the probability that came, keep it above eps, refuse logits.
#
# **Two traps.** Accuracy under imbalance. AP compared across base rates.
#
# **In 30 seconds:** "First I ask whether we use the label, the order or the probability. For labels
# I look at the confusion matrix and per-class recall and precision. For order, AUC, which is the
# chance that a positive outranks a negative, and AP when positives are rare, always beside the base
# rate. For probabilities, log loss against the entropy of the base rate. Ties, one class and 0/0 I
# test first."
#
# **Recall tomorrow, on paper:** equation (3), and why the ROC curve doesn't contain $\pi$.
#
# ## Sources
#
# - T. Fawcett, *An introduction to ROC analysis*, Pattern Recognition Letters 27, 2006.
# - J. A. Hanley, B. J. McNeil, *The meaning and use of the area under a receiver operating
#   characteristic (ROC) curve*, Radiology 143, 1982.
# - J. Davis, M. Goadrich, *The relationship between precision-recall and ROC curves*, ICML 2006.
# - T. Saito, M. Rehmsmeier, *The precision-recall plot is more informative than the ROC plot when
#   evaluating binary classifiers on imbalanced datasets*, PLoS ONE 10(3), 2015.
# - J. Opitz, S. Burst, *Macro F1 and macro F1*, 2019.
# - scikit-learn user guide, *Metrics and scoring: quantifying the quality of predictions*.

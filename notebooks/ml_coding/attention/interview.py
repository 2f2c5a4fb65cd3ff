# ---
# title: Attention and its cache
# summary: Write causal multi-head attention in numpy, and prove that its cache changes nothing.
# difficulty: 4
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Our text generator has one attention layer, and I want to own it: numpy only. It reads batches
# > of prompts in one go, then it writes one token at a time. Those two ways had better agree. Where
# > do you start?"
#
# Ask first; answer aloud, then unfold.
#
# <details><summary>May a token look at later tokens?</summary>
#
# No. It sees itself and what came before: causal self-attention.
#
# </details>
#
# <details><summary>Prompts differ in length. On which side is the padding?</summary>
#
# On the left, so that every prompt ends in the same column and the next token has one place to go.
# (With padding on the right, the causal mask alone would keep real tokens from seeing it.)
#
# </details>
#
# <details><summary>What should a token return that may look at nothing?</summary>
#
# Zeros. It happens: a padding token on the left sees only padding. Ask, because the plain formula
# says NaN.
#
# </details>
#
# | symbol | shape | meaning |
# |---|---|---|
# | $Q$ | (..., n, d) | one query per row: what this token looks for |
# | $K$ | (..., m, d) | one key per row: what a token offers |
# | $V$ | (..., m, e) | one value per row: what is read if the key fits |
# | $S$, $A$ | (..., n, m) | scores, and weights: each row of $A$ sums to 1 |
# | mask | broadcasts to (..., n, m) | **True = may be seen** |
# | $x_j$; $W_Q$, $W_K$, $W_V$ | (d_in,); (d_in, d) | a token; a query is $x_jW_Q$, and so on |
# | $H$ | a number | heads; they share the $d$ columns |
#
# `masked_softmax` (5 min) → `attention` (5) → `attention_mask` (5) → `split_heads`, `merge_heads`
# (4) → `CausalSelfAttention` (9).
#
# **What the interviewer is evaluating:** do you know which axis is which; why the scale is what it
# is; what each mask hides and *when*; whether you can test a cache by an equality.
#
# **If you are late:** cut the experiments, then `lengths`. Never cut Part 5's cache.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks

# %% [markdown]
# ## A puzzle (4-6 min)
#
# One query meets 64 keys. All entries are independent draws from $N(0,1)$, so no key deserves more
# than another. The scores are plain dot products; a softmax turns them into weights.
#
# $e^{\text{entropy}}$ of the weights counts the keys that the query *effectively* reads: 64 if all
# weigh the same, 1 if one takes all. At dimension $d=1$ it is about 54. What is it at $d=512$?

# %% role="figure"
my_guess = None  # commit to a number between 1 and 64 before you run this


def keys_read(d, divide_by=1.0, m=64, repeats=400):
    """Median effective number of keys, and median of 1 - sum of squared weights."""
    rng = np.random.default_rng(0)
    counts, movable = [], []
    for _ in range(repeats):
        scores = rng.normal(size=(m, d)) @ rng.normal(size=d) / divide_by
        p = np.exp(scores - scores.max())
        p /= p.sum()
        counts.append(np.exp(-np.sum(p * np.log(np.maximum(p, 1e-300)))))
        movable.append(1 - np.sum(p**2))
    return np.median(counts), np.median(movable)


for d in (1, 4, 16, 64, 512):
    print(f"d = {d:3}: {keys_read(d)[0]:5.2f} of 64 keys are read")
print("your guess for d = 512:", my_guess)

# %% [markdown]
# ## Theory (6-14 min)
#
# **Find the culprit.** A score is a sum of $d$ products, $s=\sum_j q_jk_j$. For independent entries
# with mean 0 and variance 1, each product has mean 0 and variance $1\cdot1$; variances of
# independent terms add:
#
# $$\operatorname{Var}(s) = \sum_{j=1}^d \operatorname{Var}(q_jk_j) = d, \qquad
# \operatorname{std}(s) = \sqrt d. \tag{1}$$
#
# At $d=512$ two scores typically differ by $\sqrt{2\cdot512}=32$, and softmax turns a difference
# into a *ratio*: $e^{32}\approx10^{14}$. The winner takes all, by luck.
#
# **Why that is worse than ugly.** For $p=\mathrm{softmax}(s)$, $\log p_i=s_i-\log\sum_l e^{s_l}$.
# Differentiate both sides by $s_j$:
#
# $$\frac{1}{p_i}\frac{\partial p_i}{\partial s_j} = \delta_{ij} - p_j
# \quad\Longrightarrow\quad \frac{\partial p_i}{\partial s_j} = p_i(\delta_{ij}-p_j). \tag{2}$$
#
# Its trace is $\sum_i p_i(1-p_i) = 1-\sum_i p_i^2$. When one weight is 1, all of (2) is 0: the
# choice was luck, and no gradient can revise it.
#
# **Ask for scores of spread 1, whatever $d$.** (1) says by what to divide:
#
# $$O = AV, \qquad A = \mathrm{softmax}\Big(\frac{QK^\top}{\sqrt d}\Big)
# \text{ over the visible keys (last axis).} \tag{3}$$
#
# **By hand.** $d=4$, one query $q=(2,0,0,0)$, three keys with first entries $0,\log2,\log5$, values
# $(8,0),(0,4),(0,8)$. The dot products are $0,\,2\log2,\,2\log5$.
#
# | what you do | weights | output |
# |---|---|---|
# | divide by $\sqrt4$, as (3) says | 1/8, 2/8, 5/8 | (1, 6) |
# | forget to | 1/30, 4/30, 25/30 | (0.267, 7.2) |
# | divide by $d=4$ | 0.215, 0.304, 0.481 | (1.720, 5.063) |
# | hide key 3 **before** softmax | 1/3, 2/3, 0 | (2.667, 2.667) |
# | hide key 3 **after** softmax | 1/8, 2/8, 0 | (1, 1) |
#
# The last row sums to 3/8, and that is not its only fault. The 8 under the fraction contains key 3.
# Change that hidden key and the output moves: the token has read its future.

# %% role="figure"
K3 = np.array([[0.0, 1, 2, 3], [np.log(2), 1, 0, -1], [np.log(5), 0, 4, 0]])
q3, V3 = np.array([2.0, 0, 0, 0]), np.array([[8.0, 0], [0, 4], [0, 8]])
for name, divide_by, before, after in (
    ("sqrt(d)", 2, [1, 1, 1], [1, 1, 1]),
    ("nothing", 1, [1, 1, 1], [1, 1, 1]),
    ("d", 4, [1, 1, 1], [1, 1, 1]),
    ("sqrt(d), hidden before", 2, [1, 1, 0], [1, 1, 1]),
    ("sqrt(d), hidden after", 2, [1, 1, 1], [1, 1, 0]),
):
    e = np.exp(K3 @ q3 / divide_by) * before
    a = e / e.sum() * after
    print(f"{name:23} weights {a.round(3)}  output {(a @ V3).round(3)}")

p, h = np.array([1, 2, 5]) / 8, 1e-6 * np.eye(3)
up, down = (np.exp(K3 @ q3 / 2 + change) for change in (h, -h))  # row j: score j moved
moved = (up / up.sum(1, keepdims=True) - down / down.sum(1, keepdims=True)) / 2e-6
print(f"(2) against differences: off by {np.abs(moved - np.diag(p) + np.outer(p, p)).max():.0e}")

sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]
fig, (left, right) = plt.subplots(1, 2, figsize=(10.5, 4))
for name, power, color, shape in (
    ("q·k", 0.0, "#D55E00", "s"),
    ("q·k / √d", 0.5, "#0072B2", "o"),
    ("q·k / d", 1.0, "#009E73", "^"),
):
    read, movable = zip(*(keys_read(d, d**power) for d in sizes), strict=True)
    left.plot(sizes, read, color=color, marker=shape, lw=2, label=name)
    right.plot(sizes, movable, color=color, marker=shape, lw=2, label=name)
left.axhline(64 * np.exp(-0.5), color="0.5", ls=":", label="64 / √e = 38.8")
left.set(xscale="log", xlabel="dimension d of queries and keys", ylim=(0, 70))
left.set_ylabel("keys effectively read (of 64)")
right.set(xscale="log", xlabel="dimension d of queries and keys", ylim=(-0.03, 1.05))
right.set_ylabel("1 - Σp², trace of the softmax Jacobian")
left.legend(loc=(0.66, 0.14), fontsize=8)
right.legend(loc="lower left")
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: only $\sqrt d$ makes attention the same machine at every size: 40 to 43 keys from
# $d=4$ on. Undivided scores (orange) end with one key and no gradient; dividing by $d$ (green) ends
# in a plain average of all 64. Medians of 400 draws; dotted: where scores of spread 1 lead when
# keys are many, $64/\sqrt e$.*
#
# "Isn't it just a temperature that training would learn?" It would have to learn it *through* (2),
# which is 0 exactly when it is needed.
#
# **What a cache may rely on.** Row $i$ of a causal output reads keys and values $1..i$ only:
#
# $$o_i = \sum_{j\le i} a_{ij}\,v_j, \qquad k_j=x_jW_K,\; v_j=x_jW_V. \tag{4}$$
#
# None of these changes when token $i+1$ arrives. So keep $K$ and $V$, and compute one new row. Old
# *queries* are never needed again: that is why it is a KV cache and not a QKV cache.
#
# | convention | ours | PyTorch's | why it matters |
# |---|---|---|---|
# | boolean mask | True = may be seen | same in `scaled_dot_product_attention`; both masks of `MultiheadAttention`: True = ignore | inverted, it trains and is wrong |
# | causal, n < m | the last query is the last key | `is_causal` starts at the top left | with a cache: off by m - n |
# | nothing to see | zeros | NaN or zeros, by version | NaN spreads |
# | heads | consecutive blocks of columns | same | permuted blocks mix heads |

# %% [markdown]
# ## Part 1: `masked_softmax` (14-19 min)
#
# A popular line is `np.where(mask, scores, -1e9)`, then softmax. It survives until a row has
# nothing to see: then all its scores are $-10^9$, and every hidden key gets weight $1/m$. With
# `-np.inf` the same row computes $-\infty-(-\infty)$. Neither is what we agreed on.
#
# > **Classic failure: stability.** One NaN row is not confined. In the next layer it is a key and a
# > value, and hidden keys have weight 0, but $0\cdot\mathrm{NaN}=\mathrm{NaN}$: real tokens die.


# %% role="solution" id="softmax"
def masked_softmax(scores, mask=None):
    """Softmax over the last axis, among the entries where the mask is True.

    Parameters
    ----------
    scores : array_like of shape (..., n, m), m >= 1
        float64, float32 or ints (64 bits), any values between -1e6 and 1e6.
    mask : None or bool array_like that broadcasts to the shape of scores
        True = takes part. None means that all do.

    Returns
    -------
    float array of the shape of scores
        Where the mask is False: exactly 0. A row sums to 1, or is all 0 where the whole row is
        masked. Never NaN. No weight depends on a masked score. The arguments are not changed.
    """
    ### BEGIN SOLUTION
    scores = np.where(True if mask is None else mask, scores, -np.inf)
    top = np.nan_to_num(scores.max(axis=-1, keepdims=True))  # a masked row's -inf becomes finite
    e = np.exp(scores - top)
    return e / np.maximum(e.sum(axis=-1, keepdims=True), 1)
    ### END SOLUTION


# %% [markdown] role="hint" for="softmax"
# What must a hidden score be, so that `exp` gives exactly 0? What is then the maximum of a row in
# which everything is hidden?

# %% [markdown] role="hint" for="softmax"
# Subtract the row's maximum over the *visible* scores, shape (..., n, 1); replace an infinite one
# by something finite. The sum of a row is then at least 1, or exactly 0. What could you divide by?

# %% [markdown] role="hint" for="softmax"
# ```python
# scores = np.where(..., scores, -np.inf)
# top = scores.max(axis=..., keepdims=True)      # make it finite
# e = np.exp(scores - top)
# return e / ...                                 # never 0 / 0
# ```

# %% [markdown] role="hint" for="softmax"
# **Symptom: wrong only for large scores.** The maximum was taken before hiding: a hidden giant
# pushes all visible weights to 0.

# %% role="check" id="softmax-by-hand" points=1 hint="exp of 0, log 2, log 5 is 1, 2, 5: divide by the sum of those that the mask lets through."
"""Fractions that you can verify by hand, with and without a mask."""
scores = np.log([[1.0, 2.0, 5.0], [6.0, 3.0, 1.0]])
checks.close(checks.call(masked_softmax, scores), [[1 / 8, 2 / 8, 5 / 8], [0.6, 0.3, 0.1]])
expected = [[1 / 3, 2 / 3, 0.0], [2 / 3, 1 / 3, 0.0]]
checks.close(checks.call(masked_softmax, scores, [True, True, False]), expected)
mask = np.array([[False, True, True], [True, False, False]])
checks.close(checks.call(masked_softmax, scores, mask), [[0, 2 / 7, 5 / 7], [1, 0, 0]])
checks.leaves_inputs(masked_softmax, scores, mask)
checks.leaves_inputs(masked_softmax, scores)

# %% role="check" id="softmax-nothing-to-see" points=2 hint="-inf - (-inf) is NaN, and a sum of no weights is 0: where do you divide by it?"
"""A row that is masked entirely gets zeros, and its neighbours don't notice."""
scores = np.log([[1.0, 2.0, 5.0], [6.0, 3.0, 1.0]])
mask = np.array([[False, False, False], [True, True, False]])
checks.close(checks.call(masked_softmax, scores, mask), [[0, 0, 0], [2 / 3, 1 / 3, 0]])

# %% role="hidden" id="softmax-matches-scipy" points=2 hint="Over which axis does a row sum to 1? And which entries may the sum contain?"
"""Batches, broadcast masks, integers and float32 agree with scipy."""
import scipy.special

rng = checks.rng("softmax-matches-scipy")
scores = rng.normal(size=(3, 2, 4, 5)) * 3
mask = rng.random(size=(3, 1, 4, 5)) < 0.6
mask[..., 2] = True
expected = scipy.special.softmax(np.where(mask, scores, -np.inf), axis=-1)
checks.close(checks.call(masked_softmax, scores, mask), expected)
checks.close(checks.call(masked_softmax, scores[0, 0]), scipy.special.softmax(scores[0, 0], axis=1))
got = checks.call(masked_softmax, scores.astype(np.float32), mask)
checks.close(got, expected, rtol=1e-4, atol=1e-6)
whole = rng.integers(-6, 7, size=(3, 7))
expected = scipy.special.softmax(whole.astype(float), axis=1)
checks.close(checks.call(masked_softmax, whole), expected)

# %% role="hidden" id="softmax-extremes" points=2 hint="Whose maximum do you subtract: that of the row's visible scores?"
"""Scores of any size, rows at different heights, and giants behind the mask."""
import scipy.special

rng = checks.rng("softmax-extremes")
row = rng.integers(-16, 17, size=(4, 5)) / 8  # exact at every level, also in float32
levels = np.array([[-999_998.0], [-1000.0], [0.0], [999_998.0]])
expected = scipy.special.softmax(row, axis=-1)
checks.close(checks.call(masked_softmax, row + levels), expected, rtol=1e-6)
mask = np.array([[False, True, True, False, True]])
expected = scipy.special.softmax(np.where(mask, row, -np.inf), axis=-1)
giants = np.where(mask, row, rng.uniform(2000, 1e6, size=(4, 5)))
checks.close(checks.call(masked_softmax, giants, mask), expected)
low = np.where(mask, row - 999_998, 0)  # where -1e4, and even -1e6, isn't low enough to hide
checks.close(checks.call(masked_softmax, low, mask), expected, rtol=1e-6)

# %% [markdown]
# ## Part 2: `attention` (19-24 min)
#
# Equation (3), for any number of leading axes. Say each shape aloud: (n, d) times (d, m) is (n, m),
# times (m, e) is (n, e). `K.T` is right for two axes; of four it reverses all.
#
# Two anchors: equal keys give the mean of the values; a value matrix of ones gives ones.


# %% role="solution" id="attention"
def attention(Q, K, V, mask=None):
    """Scaled dot-product attention: softmax(Q K^T / sqrt(d)) V, over the visible keys.

    Parameters
    ----------
    Q : array_like of shape (..., n, d)
    K : array_like of shape (..., m, d)
    V : array_like of shape (..., m, e)
        float64, float32 or ints (64 bits); the leading axes of the three are equal.
    mask : None or bool array_like that broadcasts to (..., n, m)
        True = this query may see this key.

    Returns
    -------
    array of shape (..., n, e)
        A query that may see nothing gets zeros. The arguments are not changed.
    """
    ### BEGIN SOLUTION
    Q = np.asarray(Q)
    scores = Q @ np.swapaxes(K, -1, -2) / np.sqrt(Q.shape[-1])
    return masked_softmax(scores, mask) @ V
    ### END SOLUTION


# %% [markdown] role="hint" for="attention"
# Which axis do $Q$ and $K$ share? It disappears in the product, and its length is the one under the
# root.

# %% [markdown] role="hint" for="attention"
# `@` works on the last two axes and leaves the others alone. So does `np.swapaxes(K, -1, -2)`,
# which is $K^\top$ of shape (..., d, m).

# %% [markdown] role="hint" for="attention"
# ```python
# Q = np.asarray(Q)
# scores = Q @ ... / ...               # (..., n, m)
# return masked_softmax(...) @ V       # (..., n, e)
# ```

# %% role="check" id="attention-by-hand" points=1 hint="The worked example: weights 1/8, 2/8, 5/8 and the output (1, 6)."
"""The worked example, with and without its third key."""
Q = [[2, 0, 0, 0]]
K = np.array([[0.0, 1, 2, 3], [np.log(2), 1, 0, -1], [np.log(5), 0, 4, 0]])
V = np.array([[8.0, 0.0], [0.0, 4.0], [0.0, 8.0]])
checks.close(checks.call(attention, Q, K, V), [[1.0, 6.0]])
checks.close(checks.call(attention, Q, K, V, [[True, True, False]]), [[8 / 3, 8 / 3]])
checks.close(checks.call(attention, Q, K.tolist(), V.tolist(), [[False] * 3]), [[0.0, 0.0]])

# %% role="check" id="attention-is-a-lookup" points=1 hint="Which axis sums to 1? A query shares its weights among the keys, not the other way round."
"""Shuffled keys change nothing, ones give ones, and queries don't meet each other."""
rng = checks.rng("attention-is-a-lookup")
Q, K, V = rng.normal(size=(5, 3)), rng.normal(size=(4, 3)), rng.normal(size=(4, 2))
everything = checks.call(attention, Q, K, V)
checks.same_type_and_shape(everything, np.zeros((5, 2)))
order = rng.permutation(4)
checks.close(checks.call(attention, Q, K[order], V[order]), everything)
checks.close(checks.call(attention, Q[1:3], K, V), np.array(everything.value)[1:3])
checks.close(checks.call(attention, Q, K, np.ones((4, 1))), np.ones((5, 1)))
checks.leaves_inputs(attention, Q, K, V, np.eye(5, 4, dtype=bool))

# %% role="hidden" id="attention-matches-einsum" points=3 hint="Divide the scores by the root of the length of a key, before the softmax."
"""Batches of heads agree with einsum and scipy, for several shapes and dtypes."""
import scipy.special

rng = checks.rng("attention-matches-einsum")
for n, m, d, e in ((3, 5, 2, 4), (4, 3, 7, 2)):
    Q, K = rng.normal(size=(2, 3, n, d)), rng.normal(size=(2, 3, m, d))
    V = rng.normal(size=(2, 3, m, e))
    mask = rng.random(size=(2, 1, n, m)) < 0.5
    mask[..., 1] = True
    scores = np.einsum("bhid,bhjd->bhij", Q, K) / d**0.5
    for visible in (None, mask):
        hidden = scores if visible is None else np.where(visible, scores, -np.inf)
        weights = scipy.special.softmax(hidden, axis=-1)
        expected = np.einsum("bhij,bhje->bhie", weights, V)
        checks.close(checks.call(attention, Q, K, V, visible), expected)
    singles = [each.astype(np.float32) for each in (Q, K, V)]
    checks.close(checks.call(attention, *singles, mask), expected, rtol=1e-3, atol=1e-4)
    whole = [rng.integers(-2, 3, size=each.shape[2:]) for each in (Q, K, V)]
    weights = scipy.special.softmax(whole[0] @ whole[1].T / d**0.5, axis=-1)
    checks.close(checks.call(attention, *whole), weights @ whole[2])

# %% role="hidden" id="attention-keeps-secrets" points=2 hint="Does a hidden key still stand in the softmax's denominator?"
"""No output depends on a hidden key or value, however large."""
rng = checks.rng("attention-keeps-secrets")
Q, K, V = rng.normal(size=(2, 4, 3)), rng.normal(size=(2, 5, 3)), rng.normal(size=(2, 5, 2))
mask = np.array([True, False, True, True, False])
without = checks.call(attention, Q, K[:, mask], V[:, mask])
checks.close(checks.call(attention, Q, K, V, mask), without)
K[:, ~mask] = [[4000.0], [-4000.0]]  # one of the two is a giant for every query
V[:, ~mask] = 1000.0
checks.close(checks.call(attention, Q, K, V, mask), without)
checks.close(checks.call(attention, Q, K, V, np.zeros((4, 5), dtype=bool)), np.zeros((2, 4, 2)))

# %% [markdown]
# ## Part 3: `attention_mask` (24-29 min)
#
# Prompts of 4 and 2 tokens in one batch, `.` for padding:
#
# ```
# row 0:  The  cat  sat  on         lengths = [4, 2]
# row 1:   .    .   Good morning
# ```
#
# Two rules must hold at once: the key isn't later than the query, and the key isn't padding. With a
# cache there are fewer queries than keys: the queries are the **last** n of the m tokens.
#
# > **Classic failure: off by one.** `np.tri(1, 5)` for one new token after four cached ones lets it
# > see token 0 only. Nothing crashes; the text just gets worse.


# %% role="solution" id="mask"
def attention_mask(n_queries, n_keys, lengths=None):
    """Who may see whom: causal, and without padding.

    Parameters
    ----------
    n_queries, n_keys : int, 1 <= n_queries
        The queries are the last n_queries of the n_keys tokens; each sees itself and all before.
    lengths : None or sequence of batch ints between 0 and n_keys
        Numbers of real tokens. They stand at the end of a row; padding comes before them and is
        never seen, not even by itself. None: there is no padding.

    Returns
    -------
    bool array of shape (n_queries, n_keys), or (batch, 1, n_queries, n_keys) if lengths are given
        True = may be seen. The axis of length 1 is there for the heads.

    Raises
    ------
    ValueError
        There are more queries than keys.
    """
    ### BEGIN SOLUTION
    if n_queries > n_keys:
        raise ValueError(f"{n_queries} queries can't be the last of {n_keys} tokens.")
    key = np.arange(n_keys)
    query = key[n_keys - n_queries :, np.newaxis]
    mask = key <= query
    if lengths is None:
        return mask
    first = n_keys - np.asarray(lengths)
    return mask & (key >= first[:, np.newaxis, np.newaxis, np.newaxis])
    ### END SOLUTION


# %% [markdown] role="hint" for="mask"
# Three cached tokens, two new ones. Which positions, counted from 0, do the two queries have?

# %% [markdown] role="hint" for="mask"
# Query $i$ stands at position $i+m-n$. Key $j$ of a row of length $\ell$ is real if $j\ge m-\ell$.
# Compare an array of shape (m,) with one of shape (n, 1), and with one of shape (batch, 1, 1, 1).

# %% [markdown] role="hint" for="mask"
# ```python
# key = np.arange(n_keys)
# query = ...[:, np.newaxis]                       # positions of the queries
# mask = key <= query
# first = n_keys - np.asarray(lengths)             # first real token of each row
# return mask & (key >= first[...])
# ```

# %% role="check" id="mask-by-hand" points=1 hint="The queries are the last tokens: with two queries and five keys the first one stands at position 3."
"""A whole prompt, and two new tokens after three cached ones."""
checks.equal(checks.call(attention_mask, 3, 3), np.tri(3) == 1)
expected = np.array([[True, True, True, True, False], [True, True, True, True, True]])
checks.equal(checks.call(attention_mask, 2, 5), expected)

# %% role="check" id="mask-padding" points=1 hint="Padding is on the left: the last `length` keys are real."
"""The two prompts of the text, and their next token."""
mask = checks.call(attention_mask, 4, 4, [4, 2])
checks.same_type_and_shape(mask, np.zeros((2, 1, 4, 4), dtype=bool))
for each in (mask, checks.call(attention_mask, 2, 3)):
    is_bool = np.array(each.value).dtype == bool
    hint = "np.tril and np.ones make floats: compare positions, or pass dtype=bool."
    checks.that(is_bool, "The mask is not made of booleans.", got=each, hint=hint)
short = np.array([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]]) == 1
checks.equal(mask, np.stack([np.tri(4) == 1, short])[:, np.newaxis])
expected = np.array([[[[True] * 5]], [[[False, False, True, True, True]]]])
checks.equal(checks.call(attention_mask, 1, 5, np.array([5, 3])), expected)

# %% role="hidden" id="mask-brute-force" points=2 hint="Test both rules for one query and one key: position of the query, first real key."
"""Every pair of a query and a key, for many sizes and lengths."""
rng = checks.rng("mask-brute-force")
for n, m in ((3, 7), (1, 6), (4, 4), (6, 7), (1, 1)):
    causal = [[j <= i for j in range(m)] for i in range(m - n, m)]
    checks.equal(checks.call(attention_mask, n, m), np.array(causal))
    for lengths in ([0, m, *rng.integers(1, m + 1, size=3).tolist()], [m // 2, 0], [0, 0]):
        both = [[[[j <= i and j >= m - length for j in range(m)] for i in range(m - n, m)]]
                for length in lengths]  # fmt: skip
        checks.equal(checks.call(attention_mask, n, m, lengths), np.array(both))

# %% role="hidden" id="mask-refuses" points=1 hint="Compare the two sizes before you build anything."
"""More queries than keys are a ValueError, with lengths or without; as many are not."""
m = int(checks.rng("mask-refuses").integers(2, 6))
checks.raises(ValueError, attention_mask, m + 1, m)
checks.raises(ValueError, attention_mask, m + 3, m, [1, m])
checks.equal(checks.call(attention_mask, m, m, [m]), (np.tri(m) == 1)[np.newaxis, np.newaxis])

# %% [markdown]
# ## Part 4: `split_heads`, `merge_heads` (29-33 min)
#
# One attention row is one average: it can't look for the verb and for the subject at once. $H$
# heads make $H$ averages, each on its own $d/H$ columns, for the same number of multiplications.
#
# `X.reshape(batch, H, n, d // H)` has the right shape and the wrong content: head 0 gets all
# columns of the *first few tokens*. No shape check will tell you.


# %% role="solution" id="heads"
def split_heads(X, n_heads):
    """Give each head its own block of columns.

    Parameters
    ----------
    X : array_like of shape (..., n, d), with any number of leading axes, also none
    n_heads : int >= 1

    Returns
    -------
    array of shape (..., n_heads, n, d / n_heads)
        Head 0 has the first d / n_heads columns of X, head 1 the next ones, and so on.

    Raises
    ------
    ValueError
        n_heads does not divide d.
    """
    ### BEGIN SOLUTION
    X = np.asarray(X)
    blocks = X.reshape(*X.shape[:-1], n_heads, -1)  # a ValueError where it doesn't fit
    return np.swapaxes(blocks, -3, -2)
    ### END SOLUTION


def merge_heads(blocks):
    """Undo split_heads: from (..., n_heads, n, c), array_like, to (..., n, n_heads * c)."""
    ### BEGIN SOLUTION
    blocks = np.swapaxes(blocks, -3, -2)
    return blocks.reshape(*blocks.shape[:-2], -1)
    ### END SOLUTION


# %% [markdown] role="hint" for="heads"
# Reshaping never moves numbers in memory. In (..., n, d), which axis can be cut in two by it?

# %% [markdown] role="hint" for="heads"
# (..., n, d) → (..., n, H, d/H) is a reshape; then exchange the axes -3 and -2. Or cut the columns
# into a list of blocks, and stack them along a new axis.

# %% [markdown] role="hint" for="heads"
# ```python
# X = X.reshape(*X.shape[:-1], ..., ...)     # split: the columns fall into blocks
# return np.swapaxes(X, ..., ...)
#
# blocks = np.swapaxes(blocks, ..., ...)     # merge: the same two steps, backwards
# return blocks.reshape(*blocks.shape[:-2], -1)
# ```

# %% role="check" id="heads-by-hand" points=1 hint="Row i of head h is a piece of row i of X."
"""Two tokens, six columns, three heads; then back."""
X = np.array([[0, 1, 2, 3, 4, 5], [10, 11, 12, 13, 14, 15]])
blocks = np.array([[[0, 1], [10, 11]], [[2, 3], [12, 13]], [[4, 5], [14, 15]]])
checks.close(checks.call(split_heads, X, 3), blocks)
checks.close(checks.call(merge_heads, blocks), X)
checks.close(checks.call(merge_heads, blocks.tolist()), X)

# %% role="check" id="heads-one" points=1 hint="With one head, splitting only adds an axis of length 1; with d heads, each gets one column."
"""One head and d heads, from a list."""
X = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
checks.close(checks.call(split_heads, X, 1), [X])
checks.close(checks.call(split_heads, X, 3), [[[1.0], [4.0]], [[2.0], [5.0]], [[3.0], [6.0]]])
checks.close(checks.call(merge_heads, np.array([X])), X)

# %% role="hidden" id="heads-blocks" points=2 hint="Exchange the axes of tokens and heads; a reshape alone mixes them."
"""Head h holds its block of columns, for any number of leading axes; merging joins blocks."""
rng = checks.rng("heads-blocks")
for leading, n, h, c in (((), 4, 2, 3), ((3,), 5, 3, 2), ((2, 3), 3, 4, 2)):
    X = rng.normal(size=(*leading, n, h * c))
    expected = np.empty((*leading, h, n, c))
    for head in range(h):
        expected[..., head, :, :] = X[..., head * c : (head + 1) * c]
    checks.close(checks.call(split_heads, X, h), expected)
    checks.close(checks.call(merge_heads, expected), X)
checks.leaves_inputs(split_heads, X, h)
checks.leaves_inputs(merge_heads, expected)

# %% role="hidden" id="heads-refuses" points=1 hint="7 columns, 3 heads: where would the last column go?"
"""Columns that can't be shared evenly are a ValueError."""
rng = checks.rng("heads-refuses")
h = int(rng.integers(3, 6))
for rest in (1, h - 1):
    X = rng.normal(size=(2, h + 1, 2 * h + rest))  # 2 (h + 1) times the columns may fit by accident
    checks.raises(ValueError, split_heads, X, h)
checks.same_type_and_shape(checks.call(split_heads, X[..., : 2 * h], h), np.zeros((2, h, h + 1, 2)))

# %% [markdown]
# ## Part 5: `CausalSelfAttention` (33-42 min)
#
# `transform` reads whole prompts. `step` reads the tokens that came since the last call, one or
# several, and must give exactly the rows that `transform` would have given: equation (4) as a test.
#
# The projections come as one function `project`, so that the checks can count the rows that you ask
# for: every token is projected **once**. And several new tokens at a time may not see each other's
# future.


# %% role="solution" id="layer"
class CausalSelfAttention:
    """Causal multi-head self-attention with a key-value cache. No X is changed.

    Parameters
    ----------
    project : callable
        project(X), for X of shape (batch, n, d_in), gives a tuple (Q, K, V) of arrays of shape
        (batch, n, d). It treats each token on its own.
    W_o : array of shape (d, d_out)
        Multiplies the merged heads from the right.
    n_heads : int that divides d

    Attributes
    ----------
    keys_, values_ : None, or arrays of shape (batch, n_heads, tokens so far, d / n_heads)
        The cache of `step`, oldest token first.
    """

    def __init__(self, project, W_o, n_heads):
        self.project = project
        self.W_o = W_o
        self.n_heads = n_heads
        self.reset()

    def reset(self):
        """Forget all tokens. Returns the layer itself."""
        self.keys_ = self.values_ = None
        return self

    def transform(self, X, lengths=None):
        """Read whole sequences: X, array (batch, n, d_in), gives an array (batch, n, d_out).

        lengths are those of `attention_mask`; rows of padding come out as zeros. The cache is
        neither used nor changed.
        """
        ### BEGIN SOLUTION
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        mask = attention_mask(X.shape[1], X.shape[1], lengths)
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
        ### END SOLUTION

    def step(self, X):
        """Read the next n_new >= 1 tokens: X, array (batch, n_new, d_in), no padding.

        Returns the array (batch, n_new, d_out) that `transform` of all tokens since `reset` has in
        its last n_new rows. Appends the tokens to the cache. Projects each new token once, old ones
        never.
        """
        ### BEGIN SOLUTION
        Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
        if self.keys_ is not None:
            K = np.concatenate([self.keys_, K], axis=2)
            V = np.concatenate([self.values_, V], axis=2)
        self.keys_, self.values_ = K, V
        mask = attention_mask(X.shape[1], K.shape[2])
        return merge_heads(attention(Q, K, V, mask)) @ self.W_o
        ### END SOLUTION


# %% [markdown] role="hint" for="layer"
# When token 7 arrives, which of $Q$, $K$, $V$ do you need for tokens 1 to 6? Does a token see
# itself?

# %% [markdown] role="hint" for="layer"
# After splitting, the axes are (batch, head, token, column): the cache grows along axis 2. The mask
# of a step has n_new queries and *all* tokens so far as keys.

# %% [markdown] role="hint" for="layer"
# ```python
# Q, K, V = [split_heads(each, self.n_heads) for each in self.project(X)]
# ...                                    # step: put what is kept in front of K and V, and keep it
# mask = attention_mask(..., ...)
# return merge_heads(attention(Q, K, V, mask)) @ self.W_o
# ```

# %% [markdown] role="hint" for="layer"
# **Symptom: single tokens agree, chunks don't.** One new token may see everything; of three new
# ones, the first may not see the last.

# %% role="check" id="layer-causal" points=1 hint="Does transform use attention_mask? Token 0 sees itself only, so it returns its own value times W_o."
"""The first token returns its own value, and no token notices what comes later."""
rng = checks.rng("layer-causal")
W, W_o = rng.normal(size=(3, 5, 6)), rng.normal(size=(6, 4))


def project(X):
    return tuple(np.asarray(X) @ each for each in W)


layer = checks.call(CausalSelfAttention, project, W_o, 2).value
X = rng.normal(size=(2, 4, 5))
once = checks.call(layer.transform, X)
checks.same_type_and_shape(once, np.zeros((2, 4, 4)))
checks.close(np.array(once.value)[:, 0], X[:, 0] @ W[2] @ W_o)
X[:, 2:] = rng.normal(size=(2, 2, 5))
checks.close(np.array(checks.call(layer.transform, X).value)[:, :2], np.array(once.value)[:, :2])

# %% role="check" id="layer-cache" points=2 hint="A step's keys are all tokens so far, the new one among them."
"""One token at a time gives the rows of the whole, and the cache holds every key once."""
rng = checks.rng("layer-cache")
W, W_o = rng.normal(size=(3, 5, 6)), rng.normal(size=(6, 4))


def project(X):
    return tuple(np.asarray(X) @ each for each in W)


layer = checks.call(CausalSelfAttention, project, W_o, 3).value
X = rng.normal(size=(2, 5, 5))
whole = checks.call(layer.transform, X)
checks.same_type_and_shape(whole, np.zeros((2, 5, 4)))
steps = [checks.call(layer.step, X[:, t : t + 1]) for t in range(5)]
for t in reversed(range(5)):  # the last step tells most: it has the longest past
    checks.close(steps[t], np.array(whole.value)[:, t : t + 1])
expected = np.stack([X @ W[1][:, :2], X @ W[1][:, 2:4], X @ W[1][:, 4:]], axis=1)
checks.close(checks.attribute(layer, "keys_"), expected)
expected = np.stack([X @ W[2][:, :2], X @ W[2][:, 2:4], X @ W[2][:, 4:]], axis=1)
checks.close(checks.attribute(layer, "values_"), expected)

# %% role="hidden" id="layer-matches-loops" points=3 hint="Take one head and one token, and compute its output with the worked example's steps."
"""Agrees with loops over batch, heads and tokens, and scipy's softmax."""
import scipy.special

rng = checks.rng("layer-matches-loops")
for n_heads, c in ((2, 3), (3, 1)):
    d = n_heads * c
    W, W_o = rng.normal(size=(3, 5, d)), rng.normal(size=(d, 4))

    def project(X, W=W):
        return tuple(np.asarray(X) @ each for each in W)

    X = rng.normal(size=(2, 4, 5))
    Q, K, V = X @ W[0], X @ W[1], X @ W[2]
    heads = np.empty((2, 4, d))
    for b in range(2):
        for at in range(0, d, c):
            for i in range(4):
                cut, past = slice(at, at + c), slice(0, i + 1)
                a = scipy.special.softmax(K[b, past, cut] @ Q[b, i, cut] / c**0.5)
                heads[b, i, cut] = a @ V[b, past, cut]
    layer = checks.call(CausalSelfAttention, project, W_o, n_heads).value
    checks.close(checks.call(layer.transform, X), heads @ W_o)

# %% role="hidden" id="layer-chunks" points=2 hint="Which mask does a step of three tokens need? And whose cache do two layers share?"
"""Chunks of any size, two layers in turns, and a new start after reset."""
rng = checks.rng("layer-chunks")
W, W_o = rng.normal(size=(3, 3, 4)), rng.normal(size=(4, 5))


def project(X):
    return tuple(np.asarray(X) @ each for each in W)


one, two = (checks.call(CausalSelfAttention, project, W_o, 2).value for _ in range(2))
for batch in (2, 1):
    X, Y = rng.normal(size=(batch, 6, 3)), rng.normal(size=(batch, 6, 3))
    wholes = [checks.call(one.transform, each) for each in (X, Y)]
    for whole in wholes:
        checks.same_type_and_shape(whole, np.zeros((batch, 6, 5)))
    for start, stop in ((0, 3), (3, 4), (4, 6)):
        for layer, tokens, whole in ((one, X, wholes[0]), (two, Y, wholes[1])):
            got = checks.call(layer.step, tokens[:, start:stop])
            hint = f"A step of tokens {[*range(start, stop)]}: which mask, and whose cache?"
            checks.close(got, np.array(whole.value)[:, start:stop], hint=hint)
        checks.close(checks.call(one.transform, Y), wholes[1])  # and must leave the cache alone
        checks.call(one.transform, Y, [2] * batch)  # whose padding is no matter of the next step
    for layer in (one, two):
        checks.call(layer.reset)
checks.leaves_inputs(one.step, X)

# %% role="hidden" id="layer-projects-once" points=1 hint="Keep keys and values, not tokens: what was projected once needn't be projected again."
"""Generating T tokens projects T rows, not T squared."""
rng = checks.rng("layer-projects-once")
W, W_o = rng.normal(size=(3, 3, 4)), rng.normal(size=(4, 2))
rows = []


def project(X):
    rows.append(np.asarray(X)[..., 0].size)
    return tuple(np.asarray(X) @ each for each in W)


layer = checks.call(CausalSelfAttention, project, W_o, 2).value
X = rng.normal(size=(2, 9, 3))
for start, stop in ((0, 4), *((t, t + 1) for t in range(4, 9))):
    got = checks.call(layer.step, X[:, start:stop])
    checks.same_type_and_shape(got, np.zeros((2, stop - start, 2)))
checks.at_most(sum(rows), 18, "rows projected for two texts of 9 tokens")

# %% role="hidden" id="layer-padding" points=2 hint="Hand lengths on to attention_mask; a row of padding sees nothing and comes out as zeros."
"""A prompt gives the same with padding in front of it as alone, and padding gives zeros."""
rng = checks.rng("layer-padding")
W, W_o = rng.normal(size=(3, 3, 6)), rng.normal(size=(6, 2))


def project(X):
    return tuple(np.asarray(X) @ each for each in W)


layer = checks.call(CausalSelfAttention, project, W_o, 3).value
X = rng.normal(size=(4, 5, 3))
lengths = np.array([5, 2, 0, 4])
got = checks.call(layer.transform, X, lengths)
checks.same_type_and_shape(got, np.zeros((4, 5, 2)))
for row, length in enumerate(lengths.tolist()):
    hint = f"Prompt {row} has {5 - length} tokens of padding: their rows of the output are zeros."
    checks.close(np.array(got.value)[row, : 5 - length], np.zeros((5 - length, 2)), hint=hint)
    if length:
        alone = checks.call(layer.transform, X[row : row + 1, 5 - length :])
        hint = f"The last {length} tokens of prompt {row} may not see the padding before them."
        checks.close(np.array(got.value)[row : row + 1, 5 - length :], alone, hint=hint)
checks.leaves_inputs(layer.transform, X, lengths)

# %% [markdown]
# ## Experiments (42-47 min)
#
# **You have written a regression method.** A Gaussian kernel is attention in disguise:
#
# $$-\frac{(x-x_j)^2}{2h^2} = \underbrace{\Big(\frac{x}{h^2},-\frac{1}{2h^2}\Big)}_{\text{query}}\cdot
# \underbrace{(x_j,x_j^2)}_{\text{key}} - \frac{x^2}{2h^2}, \tag{5}$$
#
# and softmax drops the last term, which is the same for all keys. So your `attention`, with targets
# as values, should equal scikit-learn's neighbours with Gaussian weights. ($d=2$, so the query is
# multiplied by $\sqrt2$ to undo the scale.) 442 patients: body mass index against disease
# progression.

# %% role="figure"
from sklearn.datasets import load_diabetes
from sklearn.neighbors import KNeighborsRegressor

data = load_diabetes(scaled=False)
bmi, target = data.data[:, 2], data.target
grid = np.linspace(18, 42, 121)
fig, ax = plt.subplots(figsize=(7.5, 4.2))
ax.plot(bmi, target, ".", color="0.6", ms=4, label="442 patients")
for h, color in ((0.3, "#D55E00"), (2.0, "#0072B2"), (30.0, "#009E73")):
    Q = np.sqrt(2) * np.column_stack([grid / h**2, np.full(len(grid), -0.5 / h**2)])
    ours = attention(Q, np.column_stack([bmi, bmi**2]), target[:, np.newaxis])[:, 0]
    theirs = KNeighborsRegressor(
        len(bmi), weights=lambda distance, h=h: np.exp(-(distance**2) / (2 * h**2))
    )
    theirs = theirs.fit(bmi[:, np.newaxis], target).predict(grid[:, np.newaxis])
    ax.plot(grid, ours, color=color, lw=2, label=f"attention, h = {h:g}")
    ax.plot(grid[::6], theirs[::6], "o", mfc="none", color=color, ms=7)
    print(f"h = {h:4}: largest difference from scikit-learn {np.abs(ours - theirs).max():.0e}")
ax.plot([], [], "o", mfc="none", color="0.5", label="scikit-learn, same h")
ax.set(xlabel="body mass index (kg/m²)", ylabel="disease progression (score)")
ax.legend(fontsize=8)
plt.show()

# %% [markdown]
# *The claim: attention is kernel regression (circles on lines) whose kernel is learned. The width
# $h$ plays the part of the scale: too narrow (orange) follows one or two patients where they are
# few, like undivided scores; too wide (green) nears the mean for everybody, like division by $d$.*
#
# **Two prices.** First a NaN: your layer runs twice over padded prompts, then the same with a
# softmax that has no guard. How many real tokens survive? Then the bill of generating $T$ tokens.
# With the cache, token $t$ costs $4D^2+2tD$ multiplications ($D$ columns: four projections, then
# scores and values). Without it, all $t$ tokens are done again.

# %% role="figure"
rng = np.random.default_rng(1)
W, W_o = rng.normal(size=(3, 6, 6)) / 2, rng.normal(size=(6, 6)) / 2
layer = CausalSelfAttention(lambda X: tuple(X @ each for each in W), W_o, 2)
X, lengths = rng.normal(size=(4, 8, 6)), [8, 7, 5, 2]
real = np.arange(8) >= 8 - np.array(lengths)[:, np.newaxis]
guarded = masked_softmax


def unguarded(scores, mask=True):
    e = np.exp(np.where(mask, scores, -np.inf) - np.where(mask, scores, -np.inf).max(-1)[..., None])
    return e / e.sum(-1)[..., None]


for name, softmax in (("guarded", guarded), ("unguarded", unguarded)):
    masked_softmax = softmax  # what your attention calls
    try:
        with np.errstate(invalid="ignore"):
            once = layer.transform(X, lengths)
            twice = layer.transform(once, lengths)
    finally:
        masked_softmax = guarded
    counts = [np.isfinite(each[real]).all(axis=-1).sum() for each in (once, twice)]
    print(f"{name:9}: {counts[0]} of {real.sum()} real tokens survive layer 1, {counts[1]} layer 2")

D, T = 512, np.arange(1, 4097)
cached = np.cumsum(4 * D**2 + 2.0 * T * D)
again = np.cumsum(T * (4 * D**2 + 2.0 * T * D))
print(f"T = 1024: {cached[1023]:.1e} with the cache, {again[1023]:.1e} without")
fig, ax = plt.subplots(figsize=(7, 4))
ax.loglog(T, again, color="#D55E00", lw=2.5, label="everything again at each token")
ax.loglog(T, cached, color="#0072B2", lw=2.5, label="with the cache")
ax.axvline(2 * D, color="0.5", ls=":", label="t = 2D: old tokens cost as much as projections")
arrow = {"arrowstyle": "<->", "color": "0.5"}
ax.annotate("", (1024, again[1023]), (1024, cached[1023]), arrowprops=arrow)
ax.text(1130, 4e10, f"{again[1023] / cached[1023]:.0f} times")
ax.set(xlabel="generated tokens T", ylabel="multiplications in all (D = 512)")
ax.legend(fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: the cache divides the bill by roughly $T/2$ to $2T/3$ (569 at $T=1024$). It doesn't
# make a token's cost constant: past $t=2D$, reading old tokens is the larger half.* And the NaN:
# only 8 of 22 real tokens survive the second unguarded layer, those of the one prompt without
# padding.
#
# ## Follow-ups (47-53 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Why $\sqrt d$? → Which assumption breaks after training? → What if queries and keys align?
#
# <details><summary>A weak answer</summary>
#
# "It's for numerical stability, as in the paper."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# A sum of $d$ independent products of unit variance has variance $d$; dividing by $\sqrt d$ makes
# it 1, so entropy and gradient don't depend on $d$. It isn't about overflow: subtracting the
# maximum does that. It holds at initialisation. After training, entries correlate: if $q=k$, the
# score is $\lVert q\rVert^2\approx d$, and even divided it grows like $\sqrt d$. That is the
# argument for $1/d$ when widths are scaled up, and for normalising queries and keys before the
# product.
#
# </details>
#
# ### 2. Break it
#
# Training is fine. In batched generation some outputs are NaN, alone they aren't. → Where do you
# look first? → Why only from the second layer on?
#
# <details><summary>A weak answer</summary>
#
# "Lower the learning rate, or add an epsilon to the softmax."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# It depends on the company that a prompt keeps, so I suspect padding. Left padding makes rows with
# nothing to see: softmax of all $-\infty$ is $0/0$. In layer one, only the padding's own rows are
# NaN and nobody reads them. In layer two they are keys and values, hidden with weight 0, and
# $0\cdot$ NaN is NaN. I return zeros for such rows, then test that a prompt gives the same alone
# and padded.
#
# </details>
#
# ### 3. Scale it
#
# 32 layers, 32 heads of 128, 16-bit numbers, 131,072 tokens. How large is the cache? → How do you
# shrink it? → And the score matrix?
#
# <details><summary>A weak answer</summary>
#
# "Attention is quadratic, so we need more memory."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Keys and values: $2\cdot32\cdot32\cdot128\cdot2$ bytes is 0.5 MiB per token, so 64 GiB per
# sequence: linear in length, and larger than the weights of a model with 7 billion parameters (14
# GB). Sharing each key-value head among four query heads leaves 16 GiB; 8-bit storage, half of
# that. Scores of one head would be $131072^2\cdot2$ bytes, 32 GiB, but need never exist at once:
# run over blocks of keys, keep a running maximum and sum for each query, and rescale what is
# accumulated when the maximum grows. Work stays quadratic, memory becomes linear.
#
# </details>
#
# ### 4. Compare it
#
# What does attention do that a recurrent network doesn't, and at what price? → Is order known to
# it? → What would you add?
#
# <details><summary>A weak answer</summary>
#
# "It's parallel, so it's better."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Any two tokens are one step apart, and a whole sequence trains at once; a recurrent state needs
# $t$ steps in order, but has fixed size, where the cache grows with $t$. Without a mask, attention
# doesn't know order at all: shuffle keys with their values and nothing changes. The causal mask
# leaks a little (how many are visible). So positions are put in: added to the inputs, or as
# rotations of queries and keys, which make scores depend on distances. With a cache, the new token
# must get position $t$ and not 0.
#
# </details>
#
# ### 5. In production
#
# With the cache on, text differs from the reference after 200 tokens. Bug or not? → How would you
# tell? → Which test belongs in the build?
#
# <details><summary>A weak answer</summary>
#
# "It's floating point, that's normal."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Either. I compare logits on a *fixed* text, not samples: greedy decoding turns one near-tie into
# another story. In float64 the two ways must agree to about 1e-12, in 16 bits to a relative 1e-2 or
# so, and the difference must not grow with $t$. A mask off by one or a wrong position shows in
# float64 at the first or second step. The build runs tiny weights in float64: whole against steps,
# against chunks, alone against padded.
#
# </details>
#
# ### 6. True or false?
#
# "Masking after the softmax is fine as long as you renormalise the rows." → When is it exact? →
# When does it fail?
#
# <details><summary>A weak answer</summary>
#
# "Yes, the ratios are the same." (True on paper. What about a machine?)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# In exact arithmetic it is right: the hidden part of the denominator cancels. In float64 a hidden
# score 800 above the visible ones makes all visible weights underflow to 0, and renormalising is
# $0/0$; in float32 about 104 is enough. Small gaps already cost digits in 16 bits. Rows with
# nothing to see divide by 0 in any case. Hiding before the softmax costs nothing, so I do that.
#
# </details>
#
# ## Card (53-55 min)
#
# - $\operatorname{softmax}(QK^\top/\sqrt d)V$, over keys, each row of weights sums to 1.
# - $\operatorname{std}(q\cdot k)=\sqrt d$; undivided, one key takes all and (2) is 0.
# - Hide before the softmax with $-\infty$; nothing visible gives zeros.
# - Query $i$ of the last $n$ stands at $i+m-n$.
# - Heads: cut columns, exchange axes, never reshape across tokens.
# - Cache keys and values; test whole against steps, chunks and padding.
#
# **Two traps.** A mask that means the opposite. `reshape` where `transpose` was needed.
#
# **In 30 seconds:** "Each query averages values, weighted by a softmax of scaled dot products. I
# divide by root d, so that the entropy doesn't depend on d, and mask before the softmax, with zeros
# where nothing is visible. Keys and values of the past never change under a causal mask, so I cache
# them, and prove by equality that the cache changes nothing."
#
# **Recall tomorrow, on paper:** equation (2), and the mask of 2 queries and 5 keys.
#
# ## Sources
#
# - A. Vaswani et al., *Attention Is All You Need*, 2017, section 3.2.
# - A. Zhang, Z. Lipton, M. Li, A. Smola, *Dive into Deep Learning*, chapter 11.
# - T. Hastie, R. Tibshirani, J. Friedman, *The Elements of Statistical Learning*, section 6.1.
# - T. Dao et al., *FlashAttention*, 2022, section 3.1.
# - J. Ainslie et al., *GQA*, 2023, section 2.
# - G. Yang et al., *Tensor Programs V*, 2022, on attention scaled by 1/d.
# - PyTorch documentation, `scaled_dot_product_attention` and `MultiheadAttention`.
# - scikit-learn user guide, *Nearest Neighbors*.

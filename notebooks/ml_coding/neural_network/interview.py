# ---
# title: A neural network by hand
# summary: Write forward, loss, backward and training in numpy, and match scikit-learn step by step.
# difficulty: 3
# importance: 5
# minutes: 55
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Take a small classification net: a few tanh layers and a softmax. No autograd, only numpy. I
# > want the gradients from your own pen, and I want to know how you know that they are right."
#
# Ask before you write. Answer these three aloud, then unfold.
#
# <details><summary>How many layers must it handle?</summary>
#
# Any number, none included. A layer is one line, so a loop costs nothing. If you write
# `W1, W2` you will rewrite everything when the next question is "and with three?".
#
# </details>
#
# <details><summary>What exactly is the loss, and is it a sum or a mean over the rows?</summary>
#
# The mean cross-entropy of the softmax, no penalty. The 1/n enters once. Decide now in which
# function, or it will enter twice or never.
#
# </details>
#
# <details><summary>How is it trained, and from which start?</summary>
#
# Plain gradient descent on all rows at once. The start is drawn, but I must be able to hand you
# one, so that two programs can be compared number by number.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $X$ | `X` | (n, d) | one row an example |
# | $W_l$ | `coefs[l]` | (fan_in, fan_out) | weights of layer $l$ = 0, 1, ... |
# | $b_l$ | `intercepts[l]` | (fan_out,) | biases |
# | $A_l$ | `layers[l]` | (n, fan_in of $W_l$) | input of layer $l$; $A_0 = X$ |
# | $Z$ | `layers[-1]` | (n, k) | logits, **not** probabilities |
# | $y$ | `y` | (n,) | class numbers 0 to k - 1 |
# | $G$ | `dZ` | (n, k) | slope of the mean loss in $Z$; it contains the 1/n |
#
# `forward` (4 min) → `softmax_loss` (6) → `backward` (8) → `MLPClassifier` (9).
#
# **What the interviewer is evaluating:** shapes before code; a derivation you can redo; a gradient
# *tested*, not admired; and what you know about the start.
#
# **If you are late:** cut the experiments, then `predict`. Never cut the gradient check.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def measured_slopes(f, arrays, h=1e-5):
    """Central differences of f(arrays), a number, in every entry of a list of float arrays."""
    arrays = [np.array(a, dtype=float) for a in arrays]
    slopes = [np.zeros(a.shape) for a in arrays]
    for a, slope in zip(arrays, slopes, strict=True):
        for i in np.ndindex(a.shape):
            kept = a[i]
            a[i] = kept + h
            up = f(arrays)
            a[i] = kept - h
            slope[i] = (up - f(arrays)) / (2 * h)
            a[i] = kept
    return slopes


def items(got, count, what):
    """The checks' own: the items of a result that is a list (or tuple) of so many."""
    right = isinstance(got.value, (list, tuple)) and len(got.value) == count
    checks.that(right, f"Expected {what}: a list or tuple of {count}.", got=got)
    return checks.unpack(got, *[what] * count)


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Two inputs, eight hidden tanh units, three classes: $2\cdot8+8+8\cdot3+3=51$ numbers to learn. A
# colleague starts all of them at zero, "to be neutral", and takes 200 gradient steps. The slopes
# are measured by nudging every number, so there is no bug in a derivative.
#
# **How many of the 51 numbers have moved at the end?** Commit to a number, then run.

# %% role="figure"
my_guess = None  # out of 51

rng = np.random.default_rng(0)
X, y = rng.normal(size=(60, 2)), np.repeat([0, 1, 2], [30, 20, 10])


def mean_loss(net):
    W1, b1, W2, b2 = net
    Z = np.tanh(X @ W1 + b1) @ W2 + b2
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(60), y])


net = [np.zeros((2, 8)), np.zeros(8), np.zeros((8, 3)), np.zeros(3)]
for _ in range(200):
    net = [a - 0.5 * slope for a, slope in zip(net, measured_slopes(mean_loss, net), strict=True)]
moved = [int(np.count_nonzero(a)) for a in net]
print(f"W1, b1, W2, b2 moved: {moved}, {sum(moved)} of 51 in all (your guess: {my_guess})")
print("predicted shares:", (np.exp(net[3]) / np.exp(net[3]).sum()).round(3), "for every row")

# %% [markdown]
# Only the three output biases moved. They learned the class shares 1/2, 1/3, 1/6, and the inputs
# were never used. The loss is not at a minimum in the other 48 numbers, and yet every one of their
# slopes is exactly zero. Which factor kills them? To see it we need the formula.
#
# ## Theory (6-15 min)
#
# **Forward.** With one hidden layer (more only repeat the first step):
#
# $$A = \tanh(XW_0+b_0), \qquad Z = AW_1+b_1. \tag{1}$$
#
# **Loss.** With $p=\mathrm{softmax}(z)$, the loss of a row is $-\log p_y$. Written in logits:
#
# $$\ell = \log\sum_j e^{z_j} - z_y
# \quad\Longrightarrow\quad
# \frac{\partial\ell}{\partial z_j} = \frac{e^{z_j}}{\sum_m e^{z_m}} - [j=y] = p_j-[j=y], \tag{2}$$
#
# with $[j=y]$ for 1 if $j=y$ and else 0. That is the whole backward pass of softmax *and*
# logarithm. The mean loss $J$ over n rows, with probabilities $P$ and one-hot labels $Y$, both
# (n, k), has the slope $G=(P-Y)/n$.
#
# > **Classic failure: wrong gradient.** The softmax Jacobian $\mathrm{diag}(p)-pp^\top$ is already
# > inside $p-y$. Multiply by it again and training still works, only slowly. Stop at $-Y/P$, and
# > you have the slope in $p$, not in $z$.
#
# **Through a linear layer.** $W_{jm}$ reaches the loss through $z_{im}=\sum_j a_{ij}W_{jm}+b_m$ of
# *every* row $i$, so we add over rows:
#
# $$\frac{\partial J}{\partial W_{jm}} = \sum_i a_{ij}\,g_{im}, \qquad
# \frac{\partial J}{\partial b_m} = \sum_i 1\cdot g_{im}, \qquad
# \frac{\partial J}{\partial a_{ij}} = \sum_m g_{im}W_{jm}.$$
#
# As matrices ($\mathbf 1$ is a column of n ones), and the shapes leave no other choice:
#
# $$\nabla_W = A^\top G, \qquad \nabla_b = \mathbf 1^\top G, \qquad \nabla_A = GW^\top. \tag{3}$$
#
# A bias is a weight whose input is always 1. So its slope is a sum over rows, too.
#
# **Through tanh.** Entry by entry, with $\tanh' = 1-\tanh^2$. The stored output is enough:
#
# $$G_0 = (GW_1^\top)\odot(1-A\odot A). \tag{4}$$
#
# $G_0$ plays the part of $G$ for the layer below. Apply (3) again, and so on down.
#
# **By hand, with three rows.** Two hidden units, three classes, all biases 0, and logs chosen so
# that $A$ and $P$ are fractions:
# $W_0=(\log2,\,-\log3)$, $W_1=\begin{pmatrix}0&\frac53\log2&0\\0&0&-\frac54\log5\end{pmatrix}$.
#
# | $x$ | $y$ | $A$ | $P$ | $P-Y$ | $\ell$ |
# |---|---|---|---|---|---|
# | 1 | 2 | 3/5, -4/5 | 1/8, 2/8, 5/8 | 1/8, 2/8, -3/8 | 0.4700 |
# | 0 | 0 | 0, 0 | 1/3, 1/3, 1/3 | -2/3, 1/3, 1/3 | 1.0986 |
# | -1 | 1 | -3/5, 4/5 | 10/17, 5/17, 2/17 | 10/17, -12/17, 2/17 | 1.2238 |
#
# The mean loss is 0.9308. One entry of each kind, with $G=(P-Y)/3$:
# $\nabla_{W_1}$ at [0, 1] is $\frac13\cdot\frac35(\frac28+\frac{12}{17})=0.1912$.
# $\nabla_{b_1}$ at [1] is $\frac13(\frac28+\frac13-\frac{12}{17})=-0.0408$.
# Back in the first row, unit 0: $\frac13\cdot\frac28\cdot\frac53\log2\cdot(1-\frac9{25})=0.0616$.

# %% role="figure"
x3, y3 = np.array([[1.0], [0.0], [-1.0]]), np.array([2, 0, 1])
W0 = np.array([[np.log(2), -np.log(3)]])
W1 = np.array([[0, 5 / 3 * np.log(2), 0], [0, 0, -5 / 4 * np.log(5)]])


def loss_by_hand(net):
    Z = np.tanh(x3 @ net[0] + net[1]) @ net[2] + net[3]
    return np.mean(np.log(np.exp(Z).sum(axis=1)) - Z[np.arange(3), y3])


net = [W0, np.zeros(2), W1, np.zeros(3)]
print("mean loss", round(loss_by_hand(net), 4))
for name, slope in zip(("W0", "b0", "W1", "b1"), measured_slopes(loss_by_hand, net), strict=True):
    print(f"slope in {name}:", slope.round(4).tolist())
A3 = np.tanh(x3 @ W0)
P3 = np.exp(A3 @ W1) / np.exp(A3 @ W1).sum(axis=1, keepdims=True)
print("G0:", ((P3 - np.eye(3)[y3]) / 3 @ W1.T * (1 - A3**2)).round(4).tolist())

# %% [markdown]
# **The puzzle, solved.** At zero, $A=0$, so $\nabla_{W_1}=A^\top G=0$. And $W_1=0$, so
# $G_0=0$ and the first layer's slopes are 0 as well. Each layer waits for the other.
#
# Then start everything at 0.1? Now things move, but swap two hidden units and nothing changes. So
# equal units get equal slopes, stay equal after the step, and after every step: eight units do the
# work of one. "Mini-batches are noisy, won't that separate them?" No. Both twins see the same noisy
# batch. Only something that treats them *differently* can: a random start.
#
# **How large a start?** A pre-activation adds fan_in products of independent factors with mean 0,
# so its variance is $\text{fan\_in}\cdot\mathrm{Var}(w)\cdot\mathrm{Var}(a)$. To keep it level
# forward we want $\mathrm{Var}(w)=1/\text{fan\_in}$; by (3) the way back wants
# $1/\text{fan\_out}$. The usual compromise:
#
# $$\mathrm{Var}(w)=\frac{2}{\text{fan\_in}+\text{fan\_out}},\quad\text{e.g. uniform on }
# \pm\sqrt{6/(\text{fan\_in}+\text{fan\_out})}. \tag{5}$$
#
# ## Part 1: `forward` (15-19 min)
#
# Equation (1), for any number of layers. Keep every layer's output: the way back needs them. The
# last layer stays linear. Turning logits into probabilities here would throw away digits that the
# loss needs.


# %% role="solution" id="forward"
def forward(X, coefs, intercepts):
    """All layers of a tanh network, from the input to the logits.

    Parameters
    ----------
    X : array_like of shape (n, d), n >= 1
        Any real dtype; a nested list of ints too.
    coefs : list of L >= 1 arrays, of floats or of ints
        coefs[l] has shape (fan_in, fan_out); the first fan_in is d, the last fan_out is k.
    intercepts : list of L arrays
        intercepts[l] has shape (fan_out,).

    Returns
    -------
    list of L + 1 arrays
        [X, A_1, ..., A_{L-1}, Z]: the input, then tanh(A W + b) for every hidden layer, then the
        logits A W + b of the last layer, shape (n, k), without tanh and without softmax.
        With L = 1 it is [X, X W + b]. Finite for pre-activations of any size. No argument is
        changed.
    """
    ### BEGIN SOLUTION
    layers = [np.asarray(X)]
    for W, b in zip(coefs[:-1], intercepts[:-1], strict=True):
        layers.append(np.tanh(layers[-1] @ W + b))
    layers.append(layers[-1] @ coefs[-1] + intercepts[-1])
    return layers
    ### END SOLUTION


# %% [markdown] role="hint" for="forward"
# Which layer is treated differently from all others, and what feeds each layer?

# %% [markdown] role="hint" for="forward"
# The newest item of the list is the next input: `layers[-1] @ W + b`, shape (n, fan_out). The bias
# (fan_out,) is added to every row by broadcasting.

# %% [markdown] role="hint" for="forward"
# ```python
# layers = [np.asarray(X)]
# for W, b in zip(coefs[:-1], intercepts[:-1]):    # the hidden layers
#     layers.append(...)
# layers.append(...)                               # the last one
# return layers
# ```

# %% role="check" id="forward-by-hand" points=1 hint="The worked example: 3/5 and -4/5 for x = 1; the logits are logs."
"""The worked example, with biases in the output."""
W0 = np.array([[np.log(2), -np.log(3)]])
W1 = np.array([[0, 5 / 3 * np.log(2), 0], [0, 0, -5 / 4 * np.log(5)]])
X = np.array([[1.0], [0.0], [-1.0]])
got = checks.call(forward, X, [W0, W1], [np.zeros(2), np.array([1.0, 2.0, 4.0])])
first, hidden, logits = items(got, 3, "the input, the hidden layer, the logits")
checks.close(first, X)
checks.close(hidden, [[0.6, -0.8], [0, 0], [-0.6, 0.8]])
logs = np.log([1, 2, 5])
checks.close(logits, np.array([logs, 0 * logs, -logs]) + np.array([1, 2, 4]))

# %% role="check" id="forward-depths" points=1 hint="Loop over the layers; only the last one is linear."
"""No hidden layer, and two of them: tanh on every hidden layer and nowhere else."""
X = np.array([[1.0, -2.0], [0.5, 3.0], [2.0, 0.0]])
W, b = np.array([[2.0, 0.0, 1.0], [1.0, -1.0, 0.5]]), np.array([0.5, -1.0, 3.0])
got = checks.call(forward, X, [W], [b])
checks.close(items(got, 2, "the input and the logits")[1], X @ W + b)
V, U = np.array([[1.0], [-0.5], [0.25]]), np.array([[3.0, -2.0]])
got = checks.call(forward, X.tolist(), [W, V, U], [b, np.array([0.3]), np.array([0.0, 7.0])])
found = items(got, 4, "the input, two hidden layers, the logits")
A1 = np.tanh(X @ W + b)
A2 = np.tanh(A1 @ V + 0.3)
for mine, expected in zip(found, [X, A1, A2, A2 @ U + [0, 7]], strict=True):
    checks.same_type_and_shape(
        mine, expected, hint="X may be a nested list; every item is an array."
    )
    checks.close(mine, expected)

# %% role="hidden" id="forward-matches-sklearn" points=2 hint="Biases, tanh on hidden layers only, linear output."
"""A fitted MLPClassifier's coefs_ and intercepts_ give its predict_proba."""
import scipy.special
import sklearn.neural_network


def fitted(X, y, sizes, seed):
    return sklearn.neural_network.MLPClassifier(
        sizes, activation="tanh", solver="sgd", batch_size=len(X), random_state=seed
    ).partial_fit(X, y, classes=np.unique(y))


rng = checks.rng("forward-matches-sklearn")
X, y = rng.normal(size=(12, 3)), np.arange(12) % 4
theirs = checks.reference(fitted, X, y, (5, 2), int(rng.integers(1000)))
got = checks.call(forward, X, theirs.coefs_, theirs.intercepts_)
Z = items(got, 4, "the input, two hidden layers, the logits")[-1]
checks.same_type_and_shape(Z, np.zeros((12, 4)))
checks.finite(Z)
p = scipy.special.softmax(np.asarray(Z.value, dtype=float), axis=1)
checks.close(p, theirs.predict_proba(X), rtol=1e-6, hint="The softmax of your logits is compared.")

# %% role="hidden" id="forward-extremes" points=1 hint="What is exp(1000) / exp(1000)? numpy has a tanh."
"""Saturated units are 1 or -1, never NaN, for integer data; logits of thousands stay."""
size = int(checks.rng("forward-extremes").integers(800, 5000))
X = np.array([[size, 1], [-size, 1], [0, 0], [size, -1]])
W, b = np.array([[1, -1, 0], [0, 0, 1]]), np.zeros(3)
got = checks.call(forward, X, [W, np.array([[1e3], [2e3], [4e3]])], [b, np.ones(1)])
_, hidden, logits = items(got, 3, "the input, the hidden layer, the logits")
t = np.tanh(1)
checks.close(hidden, [[1, -1, t], [-1, 1, t], [0, 0, 0], [1, -1, -t]])
logits_hint = "No clip: large logits are large."
checks.close(logits, [[4e3 * t - 999], [4e3 * t + 1001], [1], [-4e3 * t - 999]], hint=logits_hint)

# %% role="hidden" id="forward-leaves-inputs" points=1 hint="Build new arrays: += and out= write into what the caller handed over."
"""X, weights and biases are the same after the call."""
rng = checks.rng("forward-leaves-inputs")
X, W, V = rng.normal(size=(5, 3)), rng.normal(size=(3, 2)), rng.normal(size=(2, 4))
checks.leaves_inputs(forward, X, [W, V], [rng.normal(size=2), rng.normal(size=4)])

# %% [markdown]
# ## Part 2: `softmax_loss` (19-25 min)
#
# Equation (2), twice: the number, and its slope $G$ in the logits. They come together because they
# share the exponentials. The 1/n enters here, in both, and nowhere else.
#
# > **Classic failure: stability.** $e^{1000}$ is `inf`. Subtract each row's own maximum: the
# > softmax does not change, and the largest exponent is 0. Then take the log of the *sum*,
# > never of a $p$ that may have rounded to 0.
#
# An anchor: equal logits cost $\log k$ a row, which is 2.303 for ten classes. A loss that starts
# far above it means a start that is too large.


# %% role="solution" id="softmax-loss"
def softmax_loss(Z, y):
    """Mean cross-entropy of softmax(Z) and its gradient with respect to Z.

    Parameters
    ----------
    Z : array_like of shape (n, k), n >= 1, k >= 2
        Logits: floats of any precision, or ints (bytes too). Compute in float64.
    y : array_like of shape (n,)
        Integers 0 to k - 1. Not one-hot. Not every class has to occur.

    Returns
    -------
    loss : float
        The mean over the rows of -log(softmax(Z)[i, y[i]]), natural log. Right for logits of any
        size: a wrong class that leads by 1000 costs 1000.
    dZ : array of shape (n, k)
        The gradient of that mean, so it contains the 1/n. No argument is changed.
    """
    ### BEGIN SOLUTION
    Z = np.asarray(Z, dtype=float)
    own = np.arange(len(Z)), y
    shifted = Z - Z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    dZ = np.exp(log_p)
    dZ[own] -= 1
    return -log_p[own].mean(), dZ / len(Z)
    ### END SOLUTION


# %% [markdown] role="hint" for="softmax-loss"
# Which constant may you subtract from a row of logits without changing any probability? Which one
# makes every `exp` harmless?

# %% [markdown] role="hint" for="softmax-loss"
# $\log p = s-\log\sum_j e^{s_j}$ with $s=z-\max_j z_j$, shape (n, k), one maximum a row
# (`keepdims=True`). Row i's own class is picked by `[np.arange(n), y]`. Then $G=(P-Y)/n$.

# %% [markdown] role="hint" for="softmax-loss"
# ```python
# own = np.arange(len(Z)), y
# shifted = Z - ...                                # (n, k)
# log_p = shifted - ...                            # (n, k)
# dZ = np.exp(log_p)
# dZ[own] -= ...
# return -log_p[own]..., dZ / ...
# ```

# %% role="check" id="softmax-loss-by-hand" points=1 hint="The worked example: 0.9308, and (P - Y) / 3."
"""The worked example: the loss and all nine slopes."""
logs = np.log([1, 2, 5])
got = checks.call(softmax_loss, np.array([logs, 0 * logs, -logs]), np.array([2, 0, 1]))
loss, dZ = items(got, 2, "the loss and dZ")
checks.close(loss, (np.log(8 / 5) + np.log(3) + np.log(17 / 5)) / 3)
slopes = np.array([[1 / 8, 2 / 8, -3 / 8], [-2 / 3, 1 / 3, 1 / 3], [10 / 17, -12 / 17, 2 / 17]])
checks.close(dZ, slopes / 3)

# %% role="check" id="softmax-loss-measured-slopes" points=2 hint="dZ must be the slope of the number that you return: (P - Y) / n and nothing else."
"""dZ is the measured slope of your loss, and its rows add up to 0."""
rng = checks.rng("softmax-loss-measured-slopes")
Z, y = rng.normal(size=(5, 3)), np.array([1, 0, 2, 2, 1])


def loss_at(arrays):
    got = checks.call(softmax_loss, arrays[0], y)
    loss, _ = items(got, 2, "the loss and dZ")
    checks.same_type_and_shape(loss, 0.0)
    return loss.value


_, dZ = items(checks.call(softmax_loss, Z, y), 2, "the loss and dZ")
checks.same_type_and_shape(dZ, Z)
checks.close(dZ, measured_slopes(loss_at, [Z])[0], rtol=1e-4, atol=1e-7)
checks.close(np.sum(dZ.value, axis=1), np.zeros(5), hint="Each row of dZ adds up to 0.")

# %% role="hidden" id="softmax-loss-matches-sklearn" points=1 hint="Softmax along a row, natural log, mean over rows."
"""Equals scikit-learn's log_loss; adding a constant to a row changes nothing."""
import scipy.special
import sklearn.metrics


def log_loss(y, P):
    return sklearn.metrics.log_loss(y, P, labels=np.arange(P.shape[1]))


rng = checks.rng("softmax-loss-matches-sklearn")
for n, k, seen in ((11, 4, 4), (3, 6, 5), (1, 2, 2)):  # (3, 6): no row of the last class
    Z, y = 2 * rng.normal(size=(n, k)), rng.integers(0, seen, size=n)
    P = scipy.special.softmax(Z, axis=1)
    expected = checks.reference(log_loss, y, P)
    for shift in (0, rng.normal(size=(n, 1)) * 5):
        got = checks.call(softmax_loss, Z + shift, y)
        loss, dZ = items(got, 2, "the loss and dZ")
        checks.close(loss, expected)
        checks.close(dZ, (P - np.eye(k)[y]) / n)

# %% role="hidden" id="softmax-loss-extremes" points=2 hint="One maximum for each row, and no log of a probability."
"""Logits of a thousand cost what they should, also where rows are far apart."""
size = float(checks.rng("softmax-loss-extremes").uniform(800, 5000))
Z = np.array([[size, 0, 0], [-size, 0, -3 * size], [0, -size, -size], [size, size, 0]])
got = checks.call(softmax_loss, Z, np.array([1, 0, 0, 1]))
loss, dZ = items(got, 2, "the loss and dZ")
checks.close(loss, (2 * size + np.log(2)) / 4)
slopes = np.array([[1, -1, 0], [-1, 1, 0], [0, 0, 0], [0.5, -0.5, 0]])
checks.close(dZ, slopes / 4)

# %% role="hidden" id="softmax-loss-leaves-inputs" points=1 hint="Don't write into the caller's logits; dZ is a new array of float64, for bytes and float16 too."
"""Z and y are the same after the call; lists of ints, bytes and float16 are welcome."""
rng = checks.rng("softmax-loss-leaves-inputs")
Z, y = rng.normal(size=(4, 3)), np.array([2, 0, 0, 1])
checks.leaves_inputs(softmax_loss, Z, y)
wrong = np.array([1 / (1 + np.exp(2)), 0.5, 1 / (1 + np.exp(-4))])  # 1 - p of the own class
rows = [[3, 1], [2, 2], [0, 4]]
for Z in ([[2, 0], [1, 1], [-1, 3]], np.array(rows, np.uint8), np.array(rows, np.float16)):
    got = checks.call(softmax_loss, Z, [0, 1, 0])
    loss, dZ = items(got, 2, "the loss and dZ")
    checks.close(loss, (np.log1p(np.exp(-2)) + np.log(2) + np.log1p(np.exp(4))) / 3)
    checks.close(dZ, np.column_stack([-wrong, wrong]) * [[1], [-1], [1]] / 3)

# %% [markdown]
# ## Part 3: `backward` (25-33 min)
#
# Equations (3) and (4) from the top layer down. Write the shape beside each line.
#
# The judge is already there: `measured_slopes` in the setup cell nudges each number by $\pm h$
# (read it, they may ask you to write it). It needs two forward passes a number, so it judges
# gradients of 50 numbers and never trains a million. One backward pass costs about two forward
# passes, however many numbers there are.


# %% role="solution" id="backward"
def backward(layers, coefs, dZ):
    """Gradient of the loss in all weights and biases, from its gradient in the logits.

    Parameters
    ----------
    layers : list of L + 1 arrays, as `forward` returns it
    coefs : list of L >= 1 arrays, of floats or of ints
    dZ : array of shape (n, k)
        Gradient with respect to layers[-1]. It already contains the 1/n; any dZ must work, not
        only one that comes from softmax_loss.

    Returns
    -------
    coef_grads : list of L arrays, of the shapes of coefs, in the same order
    intercept_grads : list of L arrays, of shapes (fan_out,), in the same order
        No argument is changed.
    """
    ### BEGIN SOLUTION
    coef_grads, intercept_grads = [], []
    for layer in reversed(range(len(coefs))):
        if layer + 1 < len(coefs):
            dZ = dZ @ coefs[layer + 1].T * (1 - layers[layer + 1] ** 2)
        coef_grads.insert(0, layers[layer].T @ dZ)
        intercept_grads.insert(0, dZ.sum(axis=0))
    return coef_grads, intercept_grads
    ### END SOLUTION


# %% [markdown] role="hint" for="backward"
# Each row used the same bias. What does that mean for its slope? And which two things does the
# slope pass on its way from one layer's logits to the pre-activations below?

# %% [markdown] role="hint" for="backward"
# At layer $l$: $\nabla_W=A_l^\top G$, (fan_in, fan_out); $\nabla_b$ is the column sum of $G$. Going
# down: $G\leftarrow(GW_l^\top)\odot(1-A_l^2)$, shape of $A_l$, with the $W_l$ that you just used.

# %% [markdown] role="hint" for="backward"
# ```python
# for layer in reversed(range(len(coefs))):
#     if layer + 1 < len(coefs):                   # not for the top layer
#         dZ = ... * (1 - ...)
#     coef_grads.insert(0, ...)
#     intercept_grads.insert(0, ...)
# return coef_grads, intercept_grads
# ```

# %% [markdown] role="hint" for="backward"
# **Symptoms.** Top layer right, lower ones wrong: look at (4). `layers` holds $\tanh(\cdot)$
# already, so its slope is `1 - layers[l] ** 2`. All too small by a factor n: a second 1/n. A
# "gradient" of shape (n, fan_out) for a bias: each row gets biases of its own, and new rows fail.

# %% role="check" id="backward-by-hand" points=1 hint="The worked example: 0.1912, -0.0408, and 0.0616 on the way down."
"""The worked example, all 13 slopes."""
log2, log5 = np.log(2), np.log(5)
W0, W1 = np.array([[log2, -np.log(3)]]), np.array([[0, 5 / 3 * log2, 0], [0, 0, -5 / 4 * log5]])
X, A = np.array([[1.0], [0.0], [-1.0]]), np.array([[0.6, -0.8], [0, 0], [-0.6, 0.8]])
dZ = np.array([[1 / 8, 2 / 8, -3 / 8], [-2 / 3, 1 / 3, 1 / 3], [10 / 17, -12 / 17, 2 / 17]]) / 3
got = checks.call(backward, [X, A, A @ W1], [W0, W1], dZ)
dW, db = items(got, 2, "coef_grads and intercept_grads")
(dW0, dW1), (db0, db1) = (items(part, 2, "one array a layer") for part in (dW, db))
top = (dZ[0] - dZ[2]) / 5
checks.close(dW1, [3 * top, -4 * top])
checks.close(db1, np.array([19 / 408, -25 / 204, 31 / 408]) / 3)
unit0, unit1 = 5 / 3 * log2 / 3 * 0.64, -5 / 4 * log5 / 3 * 0.36
checks.close(dW0, [[unit0 * (2 / 8 + 12 / 17), unit1 * (-3 / 8 - 2 / 17)]])
middle = np.array([5 / 3 * log2, -5 / 4 * log5]) / 9  # the row x = 0, where tanh has slope 1
ends = np.array([unit0 * (2 / 8 - 12 / 17), unit1 * (-3 / 8 + 2 / 17)])
checks.close(db0, middle + ends)

# %% role="check" id="backward-measured-slopes" points=2 hint="If the worked example holds and this fails, look at forward and softmax_loss too."
"""Every entry is the measured slope of your own forward and loss, through three layers."""
rng = checks.rng("backward-measured-slopes")
shapes = [(2, 3), (3, 2), (2, 3), (3,), (2,), (3,)]
net, X = [rng.normal(size=s) for s in shapes], rng.normal(size=(5, 2))
y = np.array([0, 2, 1, 1, 2])


def parts(arrays):
    layers = checks.call(forward, X, arrays[:3], arrays[3:])
    Z = items(layers, 4, "the input, two hidden layers, the logits")[-1].value
    loss, dZ = items(checks.call(softmax_loss, Z, y), 2, "the loss and dZ")
    checks.same_type_and_shape(loss, 0.0)
    return layers.value, loss.value, dZ.value


def loss_at(arrays):
    return parts(arrays)[1]


slopes = measured_slopes(loss_at, net)
layers, _, dZ = parts(net)
got = checks.call(backward, layers, net[:3], dZ)
dW, db = items(got, 2, "coef_grads and intercept_grads")
mine = [*items(dW, 3, "one array a layer"), *items(db, 3, "one array a layer")]
for slope, measured in zip(mine, slopes, strict=True):
    checks.close(slope, measured, rtol=1e-4, atol=1e-6)

# %% role="hidden" id="backward-matches-sklearn" points=2 hint="Sum over rows, 1 - A ** 2, W transposed, and no second 1/n."
"""One step of scikit-learn's gradient descent is learning rate times your gradient."""
import sklearn.neural_network


def one_step(X, y, sizes, seed):
    model = sklearn.neural_network.MLPClassifier(
        sizes, activation="tanh", solver="sgd", alpha=0.0, batch_size=len(X), random_state=seed,
        learning_rate_init=0.5, momentum=0.0, nesterovs_momentum=False,
    )  # fmt: skip
    model.partial_fit(X, y, classes=np.unique(y))
    before = [a.copy() for a in model.coefs_ + model.intercepts_]
    model.partial_fit(X, y)
    after = model.coefs_ + model.intercepts_
    return before, [(a - b) / 0.5 for a, b in zip(before, after, strict=True)]


rng = checks.rng("backward-matches-sklearn")
X, y = rng.normal(size=(13, 3)), np.arange(13) % 4
before, slopes = checks.reference(one_step, X, y, (5, 2), int(rng.integers(1000)))
W, b = before[:3], before[3:]
layers = [X]
for i in range(2):
    layers.append(np.tanh(layers[-1] @ W[i] + b[i]))
layers.append(layers[-1] @ W[2] + b[2])
P = np.exp(layers[-1])
dZ = (P / P.sum(axis=1, keepdims=True) - np.eye(4)[y]) / 13
got = checks.call(backward, layers, W, dZ)
dW, db = items(got, 2, "coef_grads and intercept_grads")
mine = [*items(dW, 3, "one array a layer"), *items(db, 3, "one array a layer")]
for slope, theirs in zip(mine, slopes, strict=True):
    checks.close(slope, theirs, rtol=1e-6)

# %% role="hidden" id="backward-depths" points=1 hint="With no hidden layer only (3) is left; a unit at 1 or -1 passes nothing down."
"""No hidden layer; one row; saturated units."""
rng = checks.rng("backward-depths")
X, dZ = rng.normal(size=(6, 2)), rng.normal(size=(6, 4))
W, V = rng.normal(size=(2, 3)), rng.normal(size=(3, 4))
for rows in (slice(None), slice(1)):
    got = checks.call(backward, [X[rows], dZ[rows]], [np.arange(8).reshape(2, 4)], dZ[rows])
    dW, db = items(got, 2, "coef_grads and intercept_grads")
    checks.close(items(dW, 1, "one array a layer")[0], X[rows].T @ dZ[rows])
    checks.close(items(db, 1, "one array a layer")[0], dZ[rows].sum(axis=0))
A = np.array([[1, -1, 0]] * 6)
got = checks.call(backward, [X, A, A @ V], [W, V], dZ)
dW, db = items(got, 2, "coef_grads and intercept_grads")
alive = dZ @ V[2]
checks.close(items(dW, 2, "one array a layer")[0], np.column_stack([np.zeros((2, 2)), X.T @ alive]))
checks.close(items(db, 2, "one array a layer")[0], [0, 0, alive.sum()])

# %% role="hidden" id="backward-leaves-inputs" points=1 hint="dZ *= ... and dZ /= ... write into the caller's array."
"""layers, weights and dZ are the same after the call."""
rng = checks.rng("backward-leaves-inputs")
X, A = rng.normal(size=(5, 2)), np.tanh(rng.normal(size=(5, 3)))
W, V, dZ = rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), rng.normal(size=(5, 4))
checks.leaves_inputs(backward, [X, A, A @ V], [W, V], dZ)

# %% role="figure"
rng = np.random.default_rng(5)
X, y = rng.normal(size=(20, 3)), rng.integers(0, 3, size=20)
net = [rng.normal(size=s) for s in ((3, 4), (4, 3), (4,), (3,))]


def loss_of(arrays):
    return softmax_loss(forward(X, arrays[:2], arrays[2:])[-1], y)[0]


layers = forward(X, net[:2], net[2:])
_, dZ = softmax_loss(layers[-1], y)
P = 20 * dZ + np.eye(3)[y]
twice = P * dZ - P * np.sum(P * dZ, axis=1, keepdims=True)
right = np.concatenate([g.ravel() for part in backward(layers, net[:2], dZ) for g in part])
jacobian = np.concatenate([g.ravel() for part in backward(layers, net[:2], twice) for g in part])
one_bias = right.copy()
one_bias[-3:] = dZ[-1]  # the last row's slope instead of the sum over rows
steps = 10.0 ** np.arange(-13, 1)
fig, ax = plt.subplots(figsize=(7.5, 4))
for name, gradient, color, mark in (
    ("softmax Jacobian applied twice", jacobian, "#D55E00", "s"),
    ("output bias: one row instead of the sum", one_bias, "#E69F00", "^"),
    ("right", right, "#0072B2", "o"),
):
    errors = []
    for h in steps:
        measured = np.concatenate([g.ravel() for g in measured_slopes(loss_of, net, h)])
        distance = np.linalg.norm(gradient - measured)
        errors.append(distance / (np.linalg.norm(gradient) + np.linalg.norm(measured)))
    ax.loglog(steps, errors, mark + "-", color=color, lw=2, label=name)
    print(f"{name:40} smallest relative error {min(errors):.0e}")
ax.set(xlabel="nudge h (units of a weight)", ylabel="relative error of the gradient (no unit)")
ax.set(ylim=(1e-11, 1e5))
ax.legend(loc="upper center")
plt.show()

# %% [markdown]
# *The claim: a right gradient has a valley. To its right the error falls with $h^2$ (truncation),
# to its left it grows with $1/h$ (rounding). A wrong gradient has a floor that no $h$ gets below.
# So don't ask "is the error small?". Change h, and look whether it moves.*
#
# ## Part 4: `MLPClassifier` (33-42 min)
#
# Put it together: draw a start by (5), step, answer in the caller's labels. All slopes of a step
# come from the *same* weights: first `backward`, then update everything.
#
# | convention | ours | scikit-learn's | why it matters |
# |---|---|---|---|
# | shapes | `coefs_[l]` (fan_in, fan_out) | same | torch stores the transpose |
# | activation | tanh | `relu` by default | pass `activation="tanh"` to compare |
# | two classes | two softmax columns | one logistic output | other shapes, same kind of model |
# | penalty | none | $\frac{\alpha}{2n}\sum W^2$, `alpha=1e-4` | compare with `alpha=0` |
# | step | all rows, plain | Adam, batches of 200 | `solver="sgd", momentum=0, batch_size=n` |
# | `max_iter` | exactly so many steps | at most; stops on a plateau | `n_iter_no_change=max_iter` |
# | start | variance (5), biases 0 | same, but biases drawn too | hand over the start to compare |
# | `loss_curve_` | *before* each step | same (with penalty) | off by one step otherwise |


# %% role="solution" id="estimator"
class MLPClassifier:
    """Tanh network with a softmax output, trained by full-batch gradient descent.

    Parameters
    ----------
    hidden_layer_sizes : tuple of ints, may be empty
    learning_rate_init : float > 0
    max_iter : int >= 0
        Exactly this many steps; with 0 the start is kept.
    random_state : int

    Attributes (after fit)
    ----------------------
    classes_ : array of shape (k,), the distinct labels, sorted; class number j is classes_[j]
    coefs_, intercepts_ : lists as `forward` takes them
    loss_curve_ : list of max_iter floats, the mean loss before each step
    """

    def __init__(
        self, hidden_layer_sizes=(8,), learning_rate_init=0.5, max_iter=200, random_state=0
    ):
        self.hidden_layer_sizes = hidden_layer_sizes
        self.learning_rate_init = learning_rate_init
        self.max_iter = max_iter
        self.random_state = random_state

    def initialise(self, sizes):
        """A start for layer sizes [d, ..., k]: (coefs, intercepts).

        Weights are independent draws with mean 0 and variance 2 / (fan_in + fan_out), uniform or
        normal, from a generator made from random_state: the same number gives the same start, in
        every call. Intercepts are 0.
        """
        ### BEGIN SOLUTION
        rng = np.random.default_rng(self.random_state)
        coefs = []
        for fan_out, fan_in in zip(sizes[1:], sizes, strict=False):
            bound = np.sqrt(6 / (fan_in + fan_out))
            coefs.append(rng.uniform(-bound, bound, size=(fan_in, fan_out)))
        return coefs, [np.zeros(size) for size in sizes[1:]]
        ### END SOLUTION

    def fit(self, X, y, start=None):
        """Train on X, array_like (n, d), and y, array_like (n,) of k >= 2 distinct labels.

        Labels may be numbers or strings. start is None (then `initialise` draws one) or a pair
        (coefs, intercepts). A step is value - learning_rate_init * gradient, for all weights and
        biases at once. Returns the estimator; changes none of X, y and start.
        """
        ### BEGIN SOLUTION
        self.classes_, codes = np.unique(y, return_inverse=True)
        sizes = [np.shape(X)[1], *self.hidden_layer_sizes, len(self.classes_)]
        self.coefs_, self.intercepts_ = start or self.initialise(sizes)
        self.loss_curve_ = []
        rate = self.learning_rate_init
        for _ in range(self.max_iter):
            layers = forward(X, self.coefs_, self.intercepts_)
            value, dZ = softmax_loss(layers[-1], codes)
            self.loss_curve_.append(value)
            dW, db = backward(layers, self.coefs_, dZ)
            self.coefs_ = [W - rate * g for W, g in zip(self.coefs_, dW, strict=True)]
            self.intercepts_ = [b - rate * g for b, g in zip(self.intercepts_, db, strict=True)]
        return self
        ### END SOLUTION

    def predict_proba(self, X):
        """Probabilities, array (n, k), columns in the order of classes_."""
        Z = forward(X, self.coefs_, self.intercepts_)[-1]
        e = np.exp(Z - Z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def predict(self, X):
        """The most probable label of each row, array (n,) of members of classes_."""
        ### BEGIN SOLUTION
        return self.classes_[np.argmax(self.predict_proba(X), axis=1)]
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# What must differ between two hidden units at the start, so that they may become different? And
# who translates "cat" and "dog" into 0 and 1, and back?

# %% [markdown] role="hint" for="estimator"
# `np.unique(y, return_inverse=True)` gives the sorted labels and the class numbers. Layer sizes are
# d, the hidden sizes, k. A step: forward, loss, backward, then `W - rate * g` for all.

# %% [markdown] role="hint" for="estimator"
# ```python
# self.coefs_, self.intercepts_ = start or self.initialise([...])
# for _ in range(self.max_iter):
#     layers = ...
#     value, dZ = ...
#     self.loss_curve_.append(...)
#     dW, db = ...
#     self.coefs_ = [... for W, g in zip(self.coefs_, dW)]
#     self.intercepts_ = ...
# return self
# ```

# %% [markdown] role="hint" for="estimator"
# **Symptoms.** The loss sits at the entropy of the class shares: a zero start. It falls a little
# and stops, however many units you add: equal units. The second fit from the same `start` is better
# than the first: `W -= ...` changed the caller's arrays.

# %% role="check" id="estimator-interface" points=1 hint="np.unique sorts the labels; fit ends with return self."
"""Labels, shapes and lists are scikit-learn's; a net without hidden layers fits, too."""
X = [[0, 1, 2], [1, 0, 1], [2, 2, 0], [3, 1, 1], [1, 0, 0], [0, 4, 1], [2, 0, 5]]
y = ["dog", "ant", "cow", "ant", "ant", "dog", "cow"]
model = checks.call(MLPClassifier, (5, 2), 1e-9, 15).value  # hardly moves: no early stop
fitted = checks.call(model.fit, X, y).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
checks.equal(checks.attribute(model, "classes_"), ["ant", "cow", "dog"])
for name, shapes in (("coefs_", [(3, 5), (5, 2), (2, 3)]), ("intercepts_", [(5,), (2,), (3,)])):
    arrays = items(checks.attribute(model, name), 3, name)
    for array, shape in zip(arrays, shapes, strict=True):
        checks.same_type_and_shape(array, np.zeros(shape))
curve = checks.attribute(model, "loss_curve_")
checks.finite(curve)
counted = np.shape(curve.value) == (15,)
checks.that(counted, "loss_curve_ needs a number for each of 15 steps: no early stop.", got=curve)
for rows, labels, where in (
    (np.zeros((3, 1)), [0, 0, 1], "the loss rises"),
    (np.array([[-1.0], [1.0]]), [0, 1], "the loss is nearly 0"),
):
    jumpy = checks.call(MLPClassifier, (), 50.0, 4).value  # so long a step
    checks.call(jumpy.fit, rows, labels)
    curve = checks.attribute(jumpy, "loss_curve_")
    counted = np.shape(curve.value) == (4,)
    checks.that(counted, f"loss_curve_ needs 4 numbers, also where {where}.", got=curve)
proba = checks.call(model.predict_proba, X)
checks.same_type_and_shape(proba, np.zeros((7, 3)))
checks.finite(proba)
names = np.array(["ant", "cow", "dog"])[np.argmax(proba.value, axis=1)]
checks.equal(checks.call(model.predict, X), names)
linear = checks.call(MLPClassifier, (), 0.5, 2).value  # no hidden layer, two classes
checks.call(linear.fit, X, [8, 3, 3, 8, 3, 8, 8])
(W,) = items(checks.attribute(linear, "coefs_"), 1, "coefs_ without a hidden layer")
checks.same_type_and_shape(W, np.zeros((3, 2)), hint="Layer sizes: d, the hidden ones, k.")
checks.same_type_and_shape(checks.call(linear.predict_proba, X), np.zeros((7, 2)))

# %% role="check" id="estimator-start" points=2 hint="Equation (5): variance 2 / (fan_in + fan_out) for each layer; nothing is zero or alike but the biases."
"""The start: weights of the right spread, no two units alike, biases 0."""
rng = checks.rng("estimator-start")
X, y = rng.normal(size=(5, 150)), np.array([0, 1, 2, 3, 3])
for sizes in ((40,), (40, 160)):
    model = checks.call(MLPClassifier, sizes, 0.1, 0, int(rng.integers(10_000))).value
    checks.call(model.fit, X, y)
    shapes = list(zip([150, *sizes], [*sizes, 4], strict=True))
    coefs, intercepts = (
        items(checks.attribute(model, name), len(sizes) + 1, name)
        for name in ("coefs_", "intercepts_")
    )
    for W, b, shape in zip(coefs, intercepts, shapes, strict=True):
        checks.close(b, np.zeros(shape[1]), hint="The biases start at 0.")
        checks.same_type_and_shape(W, np.zeros(shape))
        checks.finite(W)
        checks.that(
            len(np.unique(W.value)) > 0.9 * np.size(W.value),
            "Weights of the start are equal: units that start alike stay alike for ever.",
            got=W,
        )
        if np.prod(shape) > 5000:  # enough to see mean and spread
            wanted = np.sqrt(2 / sum(shape))
            centred = abs(np.mean(W.value)) < 0.1 * wanted
            checks.that(centred, "The mean of these weights is not near 0.", got=W)
            ratio = np.var(W.value) / wanted**2
            reason = f"Weights of shape {shape} have {ratio:.2g} times the variance of (5)."
            checks.that(0.88 < ratio < 1.12, reason, got=W)
heads = [np.ravel(W.value)[:600] for W in coefs]  # the last model's three layers
checks.that(
    np.abs(np.corrcoef(heads) - np.eye(3)).max() < 0.5,
    "Two layers of the start are scaled copies of each other.",
    hint="Make one generator before the loop: a new one begins the same draws again.",
)

# %% role="hidden" id="estimator-matches-sklearn" points=3 hint="The loss before each step; then all weights and biases move by rate times slope."
"""Twelve steps from the same start: weights, biases, losses, probabilities are scikit-learn's."""
import sklearn.neural_network


def steps(X, y, sizes, seed, rate, new):
    model = sklearn.neural_network.MLPClassifier(
        sizes, activation="tanh", solver="sgd", alpha=0.0, batch_size=len(X), random_state=seed,
        learning_rate_init=rate, momentum=0.0, nesterovs_momentum=False,
    )  # fmt: skip
    model.partial_fit(X, y, classes=np.unique(y))
    start = [a.copy() for a in model.coefs_], [b.copy() for b in model.intercepts_]
    for _ in range(12):
        model.partial_fit(X, y)
    end, proba = (model.coefs_, model.intercepts_), model.predict_proba(new)
    return start, end, model.loss_curve_[1:], proba, model.predict(new)


rng = checks.rng("estimator-matches-sklearn")
X, new = rng.normal(size=(15, 2)), 3 * rng.normal(size=(9, 2))
y = np.array([7, 3, 11])[(X[:, 0] ** 2 + X[:, 1] > 0.5).astype(int) + (X[:, 1] > 0.8)]
y[:3] = 7, 3, 11
for sizes, rate in (((5,), 1.0), ((4, 6), 0.3)):
    seed = int(rng.integers(1000))
    start, end, losses, proba, labels = checks.reference(steps, X, y, sizes, seed, rate, new)
    model = checks.call(MLPClassifier, sizes, rate, 12).value
    checks.call(model.fit, X, y, start)
    checks.close(checks.attribute(model, "loss_curve_"), losses, rtol=1e-6)
    for name, theirs in zip(("coefs_", "intercepts_"), end, strict=True):
        got = items(checks.attribute(model, name), len(theirs), name)
        for mine, expected in zip(got, theirs, strict=True):
            checks.close(mine, expected, rtol=1e-6, atol=1e-8)
    checks.close(checks.call(model.predict_proba, new), proba, rtol=1e-6)
    top = np.sort(proba, axis=1)
    clear = top[:, -1] - top[:, -2] > 1e-6
    checks.equal(checks.call(model.predict, new[clear]), labels[clear])

# %% role="hidden" id="estimator-random-state" points=1 hint="Make the generator from random_state each time a start is drawn."
"""The same random_state gives the same fit, twice from one object too; another gives another."""
rng = checks.rng("estimator-random-state")
X, y, seed = rng.normal(size=(6, 3)), np.arange(6) % 2, 0  # 0 is a number like any other
found = []
one = checks.call(MLPClassifier, (4,), 0.5, 3, seed).value
for model in (one, one, checks.call(MLPClassifier, (4,), 0.5, 3, seed).value,
              checks.call(MLPClassifier, (4,), 0.5, 3, seed + 1).value):  # fmt: skip
    checks.call(model.fit, X, y)
    curve = checks.attribute(model, "loss_curve_")
    checks.finite(curve)
    fresh = np.shape(curve.value) == (3,)
    checks.that(
        fresh, "loss_curve_ needs a number for each of 3 steps, afresh each fit.", got=curve
    )
    W = items(checks.attribute(model, "coefs_"), 2, "coefs_")[0]
    checks.same_type_and_shape(W, np.zeros((3, 4)))
    checks.finite(W)
    found.append(np.asarray(W.value))
for _ in range(2):
    start = items(checks.call(one.initialise, [3, 4, 2]), 2, "coefs and intercepts")
    W = items(start[0], 2, "coefs")[0]
    checks.same_type_and_shape(W, np.zeros((3, 4)))
    found.append(np.asarray(W.value))
checks.close(found[1], found[0], hint="One object, fit twice: coefs_[0] must be the same.")
checks.close(found[2], found[0], hint="Two objects, one random_state: coefs_[0] must be the same.")
checks.close(found[5], found[4], hint="initialise gives the same start in every call.")
checks.that(
    np.abs(found[3] - found[0]).max() > 1e-3,
    "Two values of random_state give the same weights.",
    got=found[3],
)
checks.call(one.fit, X[:, :2], ["b", "c", "a"] * 2)  # other data: nothing of the first fit is left
checks.equal(checks.attribute(one, "classes_"), ["a", "b", "c"])
coefs = items(checks.attribute(one, "coefs_"), 2, "coefs_")
for W, shape in zip(coefs, ((2, 4), (4, 3)), strict=True):
    checks.same_type_and_shape(W, np.zeros(shape))

# %% role="hidden" id="estimator-leaves-inputs" points=1 hint="W -= ... changes the caller's array; W = W - ... makes a new one."
"""fit changes neither X, y nor the start."""
rng = checks.rng("estimator-leaves-inputs")
X, y = rng.normal(size=(8, 2)), np.array([5, 1] * 4)
W, V = rng.normal(size=(2, 3)), rng.normal(size=(3, 2))
model = checks.call(MLPClassifier, (3,), 0.5, 4).value
checks.leaves_inputs(model.fit, X, y, ([W, V], [rng.normal(size=3), rng.normal(size=2)]))

# %% [markdown]
# ## Experiments (42-48 min)
#
# **Starts, on real data.** The first 600 handwritten digits of scikit-learn's set (64 pixels, ten
# classes), 16 hidden units, 300 steps, four starts. Predict the order of the four final losses, and
# whether the constant start beats $\log 10$.

# %% role="figure"
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X - X[:600].mean(axis=0)) / 8  # the training rows' mean; pixels run from 0 to 16
train, test = slice(0, 600), slice(600, 1200)
shapes, biases = ((64, 16), (16, 10)), [np.zeros(16), np.zeros(10)]
fig, ax = plt.subplots(figsize=(7.5, 4))
for name, color, style in (
    ("zero", "0.5", "-"), ("constant 0.1", "#E69F00", "-"),
    ("normal, sd 3", "#D55E00", "--"), ("equation (5)", "#0072B2", "-"),
):  # fmt: skip
    finals, scores = [], []
    for seed in range(5):
        rng = np.random.default_rng(seed)
        model = MLPClassifier((16,), 0.5, 300, seed)
        start = {
            "zero": [np.zeros(s) for s in shapes],
            "constant 0.1": [np.full(s, 0.1) for s in shapes],
            "normal, sd 3": [rng.normal(0, 3, size=s) for s in shapes],
        }.get(name)
        model.fit(X[train], y[train], start and (start, biases))
        finals.append(model.loss_curve_[-1])
        scores.append(np.mean(model.predict(X[test]) == y[test]))
        label = name if seed == 0 else None
        ax.semilogy(model.loss_curve_, color=color, ls=style, lw=1.2, label=label)
        if name in ("zero", "constant 0.1"):
            break  # nothing is drawn: every seed is the same
    alike = np.ptp(model.coefs_[0], axis=1).max()
    print(f"{name:13} loss {np.mean(finals):6.4f}, test accuracy {min(scores):.3f} to "
          f"{max(scores):.3f}, units differ by up to {alike:.1e}")  # fmt: skip
ax.axhline(np.log(10), color="0.5", ls=":", label="log 10: knows nothing")
ax.set(xlabel="gradient steps", ylabel="mean training loss (nats a row)", ylim=(8e-4, 40))
ax.legend(loc="lower left")
plt.show()

# %% [markdown]
# *The claim: the start decides what is learned in 300 steps. Zero learns the class shares and stays
# at $\log 10$. The constant start leaves it and flattens out at 1.46: 16 units that agree to the
# last bit do the work of one. A start that is too large begins with saturated units far above
# $\log 10$, gets to 0.39 and has 62 to 71% of new rows right; (5) gets to 0.03, and 92 to 94%.
# (600 rows to learn, 600 others to test; five seeds for each drawn start, else one run.)*
#
# **Beside scikit-learn.** Three spiral arms, 30 hidden units, 1,500 steps. Middle: scikit-learn
# from *our* start. Right: from its own. Which coefficients may you compare?

# %% role="figure"
import warnings

from sklearn.neural_network import MLPClassifier as Theirs

rng = np.random.default_rng(2)
y = np.repeat([0, 1, 2], 50)
radius = np.tile(np.linspace(0.2, 2, 50), 3)
angle = 2 * radius + y * 2 * np.pi / 3 + rng.normal(0, 0.12, size=150)
X = radius[:, np.newaxis] * np.column_stack([np.cos(angle), np.sin(angle)])


def by_sklearn(seed, start=None):
    model = Theirs((30,), activation="tanh", solver="sgd", alpha=0.0, batch_size=150, momentum=0.0,
                   nesterovs_momentum=False, learning_rate_init=0.5, random_state=seed,
                   max_iter=1500, n_iter_no_change=1500, warm_start=True)  # fmt: skip
    model.partial_fit(X, y, classes=[0, 1, 2])  # makes the arrays
    if start:
        model.coefs_, model.intercepts_ = [[a.copy() for a in part] for part in start]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that 1,500 steps are not the end
        return model.fit(X, y)


ours = MLPClassifier((30,), 0.5, 1500, 4)
start = ours.initialise([2, 30, 3])
models = [ours.fit(X, y, start), by_sklearn(0, start), by_sklearn(1)]
side = np.linspace(-2.4, 2.4, 120)
grid = np.column_stack([a.ravel() for a in np.meshgrid(side, side)])
maps = [model.predict_proba(grid) for model in models]
names = ("ours", "scikit-learn, our start", "scikit-learn, another start")
fig, axes = plt.subplots(1, 3, figsize=(11, 3.9), sharey=True)
for ax, name, proba, model in zip(axes, names, maps, models, strict=True):
    regions = proba.argmax(axis=1).reshape(120, 120)
    ax.contourf(side, side, regions, levels=[-0.5, 0.5, 1.5, 2.5], alpha=0.35,
                colors=["#0072B2", "#E69F00", "#009E73"])  # fmt: skip
    for c, color in enumerate(["#0072B2", "#E69F00", "#009E73"]):
        ax.scatter(*X[y == c].T, s=14, color=color, edgecolor="k", lw=0.4, label=f"class {c}")
    ax.set(title=name, xlabel="$x_1$ (units of the data)")
    gap = np.abs(proba - maps[0]).max()
    print(f"{name:28} rows right {np.mean(model.predict(X) == y):.3f}, "
          f"largest difference from ours in a probability {gap:.0e}")  # fmt: skip
axes[0].set_ylabel("$x_2$ (units of the data)")
axes[0].legend(loc="lower right", fontsize=8)
plt.tight_layout()
plt.show()

# %% [markdown]
# *The claim: same start, same steps, same function, up to rounding. From another start, a net that
# fits all 150 rows, too, and whose probabilities differ by up to 0.6 between the arms, though the
# regions look alike. So compare coefficients only from one start; otherwise losses, over seeds.*
#
# ## Follow-ups (48-53 min)
#
# Answer aloud, a minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Why is the bias gradient a sum over rows? → And for a weight that is used twice in one net? → What
# does that say about convolutions?
#
# <details><summary>A weak answer</summary>
#
# "Because otherwise the shapes don't match." (A mean, or any one row, would match as well.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# One number $b_m$ enters n pre-activations, each with slope 1. The chain rule adds over all paths
# from the number to the loss: $\sum_i g_{im}$. Broadcasting forward is summing backward. The same
# holds for any sharing: a weight used twice gets the sum of what both uses would get alone. A
# convolution kernel is used at each position, so its gradient sums over rows *and* positions.
#
# </details>
#
# ### 2. Break it
#
# Zero weights, but random biases: does it train? → Random $W_0$ and zero $W_1$? → And with ReLU,
# all zero?
#
# <details><summary>A weak answer</summary>
#
# "Anything with zeros is broken, you need random weights everywhere."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Random biases: hidden outputs are unlike, though they don't depend on $x$. $A^\top G$ differs by
# unit, so $W_1$ moves, then $W_0$ through it. It trains, slowly at first. (Unless the output biases
# fit the class shares, as zeros do for balanced classes: then the columns of $G$ add up to 0, and
# only rounding gets it going.) Random $W_0$,
# zero $W_1$: the first step moves only the top layer, since $G_0=GW_1^\top=0$; from the second on
# all moves. That is a legitimate start. ReLU, all zero: $A=0$ and $W_1=0$ as with tanh, so only the
# output biases learn. What matters is that units differ *somewhere*, and that not both factors of a
# product are zero.
#
# </details>
#
# ### 3. Scale it
#
# A net with 10 million weights, batch of 512. What does a step cost? → What fills the memory? →
# Halve it without a smaller batch.
#
# <details><summary>A weak answer</summary>
#
# "Backprop is expensive, about as many passes as there are weights." (That is central differences.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Forward is one multiply-add per weight and row: $2\cdot10^7\cdot512\approx10^{10}$ flops.
# Backward has two products of that size a layer, $A^\top G$ and $GW^\top$: twice as much. So
# $3\cdot10^{10}$ a step. Memory: weights, gradients and two Adam moments are 160 MB in float32;
# activations grow with batch times the total width. If those dominate, keep every few layers only
# and recompute the rest on the way back (one more forward pass), or split the batch and add up
# gradients.
#
# </details>
#
# ### 4. Compare it
#
# Backprop or central differences? → Why not forward-mode differentiation? → When would you use it?
#
# <details><summary>A weak answer</summary>
#
# "Backprop is exact and differences are approximate."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# True, but cost decides. With m parameters, differences need 2m losses and lose a third of the
# digits. Forward mode is exact and needs one pass *per input direction*: m again. Reverse mode
# needs one pass per *output*, and a loss has one. It pays by storing all activations. With few
# inputs and many outputs it turns around: a Jacobian of 1,000 outputs in 3 parameters is three
# forward-mode passes. Differences remain the judge, because they share no code with the derivation.
#
# </details>
#
# ### 5. In production
#
# The nightly retrain reports a loss of 2.303 all night, on ten classes. → It was fine last week,
# nobody touched the model. → How would you have been paged?
#
# <details><summary>A weak answer</summary>
#
# "I'd try another learning rate, or more layers."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# 2.303 is $\log 10$: the net outputs equal shares, so no information reaches the loss. I overfit
# ten rows. If that fails, it is the code: zero or restored-as-zero weights, a frozen optimiser, a
# learning rate of 0, saturated or dead units. If it works, it is the data: labels shuffled against
# rows, or features that became constant in a join. I print gradient norms and activation spread by
# layer. The page is cheap: loss after 100 steps must be below the entropy of the class shares.
#
# </details>
#
# ### 6. True or false?
#
# "My gradient check shows a relative error of $10^{-3}$, and the loss goes down. Good enough." →
# Name a bug that still trains. → What if there is a ReLU?
#
# <details><summary>A weak answer</summary>
#
# "If the loss goes down the gradient must be right."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# False. Any direction with a positive product with the gradient goes down: one without biases
# always, one with the softmax Jacobian twice as a rule. In float64 with $h=10^{-5}$ a right
# gradient of a smooth net is near $10^{-8}$ or better, so $10^{-3}$ is a small wrong term. Vary
# $h$: a floor is a bug. ReLU has a kink: where a nudge crosses it, the difference mixes two slopes
# and the check fails for a right gradient. So use a smaller $h$, another point, or look at which
# entries fail.
#
# </details>

# %% [markdown]
# ## Card (53-55 min)
#
# - $G=(P-Y)/n$: softmax and log together, from logits, with each row's maximum subtracted.
# - $\nabla_W=A^\top G$, $\nabla_b=\mathbf 1^\top G$, down: $(GW^\top)\odot(1-A\odot A)$.
# - The 1/n enters once. Shapes check all but the factors; central differences check those.
# - A right gradient has a valley in $h$, a wrong one has a floor.
# - Equal units stay equal. All zero: only output biases learn.
# - Draw with variance $2/(\text{fan\_in}+\text{fan\_out})$. First loss near $\log k$.
#
# **Two traps.** Updating a layer before its old weights were used to go down. Changing the caller's
# start in place.
#
# **In 30 seconds:** "Forward keeps each layer's output. The slope in the logits is p minus y over
# n. At each layer, weights get input transpose times slope, biases the column sum, and the layer
# below gets the slope times W transpose times one minus a squared. I test it by central differences
# at several h, and start from random weights, because equal units never part."
#
# **Recall tomorrow, on paper:** the three products of (3) with their shapes, and which of them are
# zero at a zero start.
#
# ## Sources
#
# - D. Rumelhart, G. Hinton, R. Williams, *Learning representations by back-propagating errors*,
#   Nature 323, 1986.
# - X. Glorot, Y. Bengio, *Understanding the difficulty of training deep feedforward neural
#   networks*, AISTATS 2010, section 4.2.
# - I. Goodfellow, Y. Bengio, A. Courville, *Deep Learning*, sections 6.5 and 8.4.
# - C. M. Bishop, *Pattern Recognition and Machine Learning*, section 5.3.
# - A. Griewank, A. Walther, *Evaluating Derivatives*, on the cost of reverse mode.
# - scikit-learn user guide, *Neural network models (supervised)*.

# ---
# title: Optimizers from scratch
# summary: Write SGD, momentum, RMSProp, Adam and AdamW, and train a regression with them.
# difficulty: 3
# importance: 4
# minutes: 60
# ---

# %% [markdown]
# ## The prompt (0-4 min)
#
# > "Our training loop calls `optimizer.step()` and nobody on the team can say what happens in
# > there. Write me the steps yourself: SGD with momentum, RMSProp, Adam, AdamW. Then train
# > something with them."
#
# Everyone has seen these formulas. The differences sit in half a line each, so ask first.
#
# <details><summary>Whose momentum? Is there a factor (1 - momentum), and where does the learning
# rate go?</summary>
#
# PyTorch's: the buffer is momentum times itself plus the whole gradient, and the learning rate
# multiplies the buffer at the end. Scikit-learn puts the learning rate inside.
#
# </details>
#
# <details><summary>Is epsilon inside the root or outside, before or after bias correction?</summary>
#
# Outside, after correction. It is a number in units of the gradient.
#
# </details>
#
# <details><summary>Weight decay: part of the gradient, or a shrinking of the weights?</summary>
#
# Adam must be able to do both, by a flag. In SGD it is part of the gradient. The intercept is not
# decayed.
#
# </details>

# %% [markdown]
# ## What you will build
#
# | symbol | in code | shape | meaning |
# |---|---|---|---|
# | $w$ | `w` | any | parameters |
# | $g_t$ | `g` | as $w$ | gradient at step $t=1,2,\dots$ |
# | $b_t$; $s_t$; $m_t, v_t$ | `state` | as $w$ each | memory of momentum; RMSProp; Adam |
# | $\eta$, $\lambda$ | `lr`, `weight_decay` | scalars | step size, decay |
# | $\mu;\ \alpha;\ \beta_1,\beta_2;\ \epsilon$ | see the stubs | scalars | length of memory; guard |
#
# Every step is a function `(w, g, state, lr, ...) -> (new_w, new_state)`. `state` is `None` at the
# first step and afterwards whatever your last call returned: its form is yours.
#
# `sgd_step` (6 min) → `rmsprop_step` (6) → `adam_step` (10) → `LinearRegressor` (9). A step costs
# $O(d)$ time for $d$ parameters. Memory on top of $w$: $d$ numbers for momentum or RMSProp, $2d$
# for Adam.
#
# **What the interviewer is evaluating:** do you keep state and count steps correctly; can you
# explain each half line; do you know what decay does after Adam has rescaled it.
#
# **If you are late:** cut the second experiment, then RMSProp (Adam contains it). Never cut the ten
# steps compared by hand.

# %% role="setup"
import matplotlib.pyplot as plt
import numpy as np

from interviewlab import checks


def walk(step, w, gradients, rates, reuse=False, **options):
    """Each new w, given one gradient after the other, on request all in one array."""
    state, path, array = None, [], np.array(gradients[0])
    for g, lr in zip(gradients, rates, strict=True):
        if reuse:
            array[...] = g
            g = array
        pair = step(w, g, state, lr, **options)
        if not isinstance(pair, tuple | list) or len(pair) != 2:
            return pair
        w, state = pair
        path.append(np.array(w))
    return path


def turns(step, lr, *runs):
    """Each new w of runs (w, gradients, options) that take turns, one path a run."""
    ws, states, paths = [w for w, _, _ in runs], [None] * len(runs), [[] for _ in runs]
    for number in range(len(runs[0][1])):
        for i, (_, gradients, options) in enumerate(runs):
            pair = step(ws[i], gradients[number], states[i], lr, **options)
            if not isinstance(pair, tuple | list) or len(pair) != 2:
                return pair
            ws[i], states[i] = pair
            paths[i].append(np.array(ws[i]))
    return paths


def walked(step, w, gradients, rates, **options):
    """The checks' own: what `walk` gives, if the learner's step has the right form."""
    got = checks.call(checks.in_candidate(walk), step, w, gradients, rates, **options)
    pairs = isinstance(got.value, list) and len(got.value) == len(rates)
    checks.that(pairs, "A step returns two things: new_w and new_state.", got=got)
    return got


def in_turns(step, lr, *runs):
    """The checks' own: what `turns` gives, run by run."""
    got = checks.call(checks.in_candidate(turns), step, lr, *runs)
    pairs = isinstance(got.value, list) and len(got.value) == len(runs)
    checks.that(pairs, "A step returns two things: new_w and new_state.", got=got)
    return [checks.Call(path, got.writes) for path in got.value]


def follow(step, w, gradients, rates, expected, rtol=1e-7, **options):
    """Feed `step` one gradient after the other; each new w must be the expected one."""
    got = walked(step, w, gradients, rates, **options)
    checks.close(got, np.array(expected), rtol=rtol, atol=1e-12)


# %% [markdown]
# ## A puzzle (4-6 min)
#
# Two weights start at 1. The data have nothing to say about either: the quiet one sees gradients
# +0.1, -0.1, +0.1, ... and the loud one +100, -100, +100, ... You add the same L2 penalty to both,
# so each gradient gets $+1\cdot w$. Plain SGD with $\eta=0.001$ would take both to
# $0.999^{2000}=0.135$ in 2,000 steps (the loud one jitters by 0.05 around that).
#
# You use Adam, same $\eta$, same 2,000 steps. Where does each weight end? Write two numbers into
# the cell, then run it.

# %% role="figure"
my_guess = (None, None)  # (quiet, loud): commit before you run this

noise, w = np.array([0.1, 100.0]), np.ones(2)
m = v = np.zeros(2)  # the loop is Adam; you will write it yourself in part 3
for t in range(1, 2001):
    g = (-1) ** (t - 1) * noise + 1.0 * w
    m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
    w = w - 0.001 * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
print(f"quiet {w[0]:.3f}, loud {w[1]:.3f} (your guess: {my_guess})")

# %% [markdown]
# ## Theory (6-14 min)
#
# **Momentum** keeps a sum of past gradients that fades:
#
# $$b_t = \mu\,b_{t-1} + g_t = \sum_{i=1}^t \mu^{t-i} g_i, \qquad w_t = w_{t-1} - \eta\,b_t,
# \qquad b_0 = 0. \tag{1}$$
#
# A constant gradient adds up to $b\to g/(1-\mu)$, ten times $g$ at $\mu=0.9$; an alternating one
# settles at $\pm g/(1+\mu)$, about half of $g$. So momentum speeds up along the valley, not across.
#
# **RMSProp** asks for another thing: equal speed for all parameters, whatever their units. It
# divides each gradient by its own recent size:
#
# $$s_t = \alpha s_{t-1} + (1-\alpha)\,g_t^2, \qquad
# w_t = w_{t-1} - \eta\,\frac{g_t}{\sqrt{s_t}+\epsilon}, \qquad s_0 = 0. \tag{2}$$
#
# Here the factor $1-\alpha$ matters: $s$ must be an average, for its root to be a typical size.
#
# **Adam** averages both, and meets a bias. Unroll the average and take expectations, with gradients
# that all have mean $\mathbb E g$:
#
# $$m_t = (1-\beta_1)\sum_{i=1}^t \beta_1^{t-i} g_i \quad\Longrightarrow\quad \mathbb E\,m_t =
# (1-\beta_1)\,\frac{1-\beta_1^t}{1-\beta_1}\,\mathbb E g = (1-\beta_1^t)\,\mathbb E g. \tag{3}$$
#
# The weights sum to $1-\beta_1^t$ and not to 1, because the zero at the start holds the rest. So
# divide by what is there; the same for $v_t$, the average of $g_t^2$ with $\beta_2$:
#
# $$\hat m_t = \frac{m_t}{1-\beta_1^t}, \qquad \hat v_t = \frac{v_t}{1-\beta_2^t}, \qquad
# w_t = w_{t-1} - \eta\,\frac{\hat m_t}{\sqrt{\hat v_t}+\epsilon}. \tag{4}$$
#
# At $t=1$ that is $\hat m=g$, $\hat v=g^2$: the first step is $\eta$ times the *sign* of $g$.
#
# "Averages that start at zero are too small, so without the correction the first steps are too
# small." Sounds right. Look:

# %% role="figure"
t = np.arange(1, 3001)
m_share, v_share = 1 - 0.9**t, 1 - 0.999**t
fig, ax = plt.subplots(figsize=(7.5, 4), layout="constrained")
ax.plot(t, m_share / np.sqrt(v_share), color="#D55E00", lw=2.5, label="no correction")
ax.plot(t, m_share, color="#E69F00", lw=2, ls="--", label="only v corrected")
ax.axhline(1, color="#0072B2", lw=2.5, label="both corrected: equation (4)")
ax.set(xscale="log", xlabel="step t (gradient constant)", ylabel="step length (multiples of η)")
ax.legend()
plt.show()

# %% [markdown]
# *The claim: the uncorrected first steps are too long. The root of $v$ is short by more than $m$
# is, so Adam leaps: 3.2 times $\eta$ at once, 6.6 times at step 12. And $v$ forgets so slowly that
# step 1,000 is still 26% too long.*
#
# **By hand, three steps.** One weight, $w_0=1$, $\eta=0.1$, $\beta_1=\frac12$, $\beta_2=\frac34$,
# $\epsilon=0$:
#
# | $t$ | $g$ | $m$ | $\hat m$ | $v$ | $\hat v$ | $\hat m/\sqrt{\hat v}$ | $w$ |
# |---|---|---|---|---|---|---|---|
# | 1 | 4 | 2 | 4 | 4 | 16 | 1 | 0.9 |
# | 2 | -2 | 0 | 0 | 4 | 9.1429 | 0 | 0.9 |
# | 3 | 1 | 0.5 | 0.5714 | 3.25 | 5.6216 | 0.2410 | 0.8759 |

# %% role="figure"
m, v, x = 0.0, 0.0, 1.0
for t, slope in enumerate((4.0, -2.0, 1.0), start=1):
    m, v = m / 2 + slope / 2, 0.75 * v + 0.25 * slope**2
    m_hat, v_hat = m / (1 - 0.5**t), v / (1 - 0.75**t)
    x -= 0.1 * m_hat / v_hat**0.5
    print(t, slope, m, round(m_hat, 4), v, round(v_hat, 4), f"{m_hat / v_hat**0.5:.4f} {x:.4f}")

# %% [markdown]
# **Now the puzzle.** Put the penalty into Adam's gradient, $g_t+\lambda w$. The noise averages out
# of $\hat m$, and $\lambda w$ stays. But it is divided by $\sqrt{\hat v}$, which the noise
# dominates. With $\sigma$ for the noise's size, and large against $\lambda w$:
#
# $$w_t - w_{t-1} \approx -\eta\,\frac{\lambda w}{\sigma}. \tag{5}$$
#
# The loud weight is decayed a hundred times too little, because its gradients are loud. AdamW
# takes the decay out of the gradient and shrinks $w$ directly:
#
# $$w_t = (1-\eta\lambda)\,w_{t-1} - \eta\,\frac{\hat m_t}{\sqrt{\hat v_t}+\epsilon}. \tag{6}$$
#
# | convention | ours (PyTorch's) | others | why it matters |
# |---|---|---|---|
# | momentum | $b=\mu b+g$, then $\eta b$ | scikit-learn: $\mu b-\eta g$ | differ once $\eta$ changes |
# | decay `alpha` | as in `SGDRegressor` | `MLPRegressor`: `alpha` / (batch rows) | weaker decay |
# | $\epsilon$ in RMSProp | outside the root | Keras: inside | inside, it acts as $\sqrt\epsilon$ |
# | $\epsilon$ in Adam | added to $\sqrt{\hat v}$ | scikit-learn: to $\sqrt v$ | seen in the first steps |
# | AdamW's decay | $\eta\lambda w$ | the paper: no $\eta$, only its schedule | $\lambda$ carries over or not |
# | loss | mean of $\frac12r^2$ | `SGDRegressor`: same | a factor 2 is a factor 2 in $\eta$ |

# %% [markdown]
# ## Part 1: `sgd_step` (14-20 min)
#
# Equation (1). With `momentum=0` it is plain SGD. `weight_decay` adds $\lambda w$ to the gradient
# *before* the buffer sees it.
#
# Before you write: halve `lr` in the middle of training. Does the buffer change at once, or only
# what you multiply it by?


# %% role="solution" id="sgd"
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    """One step of gradient descent with momentum, in PyTorch's convention.

    With d = g + weight_decay * w, the buffer is momentum * (old buffer) + d, where the buffer
    starts at 0; there is no factor (1 - momentum). The new w is w - lr * (new buffer).

    Parameters
    ----------
    w, g : array_like of the same shape, any shape, any real dtype (ints too)
    state : None at the first step, then what the previous call returned
    lr, momentum, weight_decay : float
        lr may differ from step to step; it is not part of the buffer.

    Returns
    -------
    new_w : float array of the shape of w
    new_state : anything that your next call needs (numbers, arrays, tuples, dicts, ...)

    w and g are not changed, and the caller may write the next gradient into the same array. All
    memory is in the state: several runs can take turns.
    """
    ### BEGIN SOLUTION
    w = np.asarray(w)
    buffer = g + weight_decay * w
    if state is not None:
        buffer = buffer + momentum * state
    return w - lr * buffer, buffer
    ### END SOLUTION


# %% [markdown] role="hint" for="sgd"
# What is the buffer after the first step, and what after the second, as sums of gradients?

# %% [markdown] role="hint" for="sgd"
# $b_1=d_1$, $b_2=\mu d_1+d_2$, each of the shape of $w$. The state can be the buffer itself.

# %% [markdown] role="hint" for="sgd"
# ```python
# w = np.asarray(w)
# d = g + ...
# buffer = d if state is None else ...
# return w - ..., buffer
# ```

# %% [markdown] role="hint" for="sgd"
# **Symptom: right until `lr` changes.** You stored `lr * g` in the buffer.

# %% role="check" id="sgd-by-hand" points=1 hint="With momentum 0.5: b = 2, then 0.5 * 2 + 1 = 2, then 0.5 * 2 - 3 = -2."
"""Three steps that you can verify by hand, without momentum and with it."""
gradients = [[2.0, -4.0], [1.0, 3.0], [-3.0, 0.0]]
path = [[0.8, -1.6], [0.7, -1.9], [1.0, -1.9]]
follow(sgd_step, np.array([1.0, -2.0]), gradients, [0.1] * 3, path)
path = [[0.8, -1.6], [0.6, -1.7], [0.8, -1.75]]
follow(sgd_step, np.array([1.0, -2.0]), gradients, [0.1] * 3, path, momentum=0.5)

# %% role="check" id="sgd-leaves-inputs" points=1 hint="w -= ... writes into the caller's array, and the buffer must be an array of its own."
"""The caller's arrays are not changed, and may hold other numbers at the next step."""
checks.leaves_inputs(sgd_step, np.array([1.0, -2.0]), np.array([3.0, 0.5]), None, 0.1, 0.9, 0.2)
given = np.array([1.0, -2.0]), [[2.0, -4.0], [1.0, 3.0], [-3.0, 0.0]], [0.1] * 3
apart = walked(sgd_step, *given, momentum=0.5)
together = walked(sgd_step, *given, momentum=0.5, reuse=True)
hint = "Where all gradients come in one array, w differs: the buffer must be an array of its own."
checks.close(together, apart, hint=hint)

# %% role="hidden" id="sgd-ten-steps" points=2 hint="The decay joins the gradient before the buffer; nothing is multiplied by 1 - momentum. Entry [0, ...] is w after the first step."
"""Ten steps equal the unrolled sum of (1), with decay and without."""
rng = checks.rng("sgd-ten-steps")
start, gradients = rng.normal(size=(3, 4)), rng.normal(size=(10, 3, 4))
for mu, decay in ((0.9, 0.0), (0.0, 0.4), (0.7, 0.3)):
    w, pulls, path = start, [], []
    for g in gradients:
        pulls.append(g + decay * w)
        w = w - 0.2 * sum(mu**age * d for age, d in enumerate(reversed(pulls)))
        path.append(w)
    follow(sgd_step, start, gradients, [0.2] * 10, path, momentum=mu, weight_decay=decay, rtol=1e-6)

# %% role="hidden" id="sgd-schedule" points=1 hint="The learning rate multiplies the finished buffer; it isn't stored in it."
"""A learning rate that changes from step to step acts at once."""
rng = checks.rng("sgd-schedule")
start, gradients = rng.normal(size=5), rng.normal(size=(6, 5))
rates = [0.5, 0.5, 0.1, 0.01, 0.0, 0.3]
buffers = [sum(0.8 ** (k - i) * gradients[i] for i in range(k + 1)) for k in range(6)]
path = start - np.cumsum([lr * b for lr, b in zip(rates, buffers, strict=True)], axis=0)
follow(sgd_step, start, gradients, rates, path, momentum=0.8, rtol=1e-6)

# %% role="hidden" id="sgd-taking-turns" points=1 hint="Keep nothing outside the state, and make floats of integers before you write into them."
"""Two runs of different shapes take turns, on integers, bytes and float32."""
k = int(checks.rng("sgd-taking-turns").integers(2, 9))
twos = [np.array([2], dtype) for dtype in (np.float32, np.uint8, np.int8)]
runs = [([[k, 0, 1]], [[[1.5, 0, -k]]] * 3), ([3], twos)]
first, second = in_turns(sgd_step, 0.25, *((*run, {"momentum": 0.5}) for run in runs))
totals = [0.25 * 1.0, 0.25 * 2.5, 0.25 * 4.25]
checks.close(first, [[[k - 1.5 * total, 0, 1 + k * total]] for total in totals])
checks.close(second, [[3 - 2 * total] for total in totals])

# %% [markdown]
# ## Part 2: `rmsprop_step` (20-26 min)
#
# Equation (2), no bias correction and no momentum. Two anchors: multiply the loss by 1,000 and
# nothing changes (up to $\epsilon$); a gradient of exactly 0 moves nothing, even at the first step,
# when $s=0$.
#
# > **Classic failure: stability.** $\epsilon$ outside the root is compared with the gradient,
# > $10^{-8}$. Inside, it is compared with $g^2$ and acts at $10^{-4}$: a steady gradient of
# > $10^{-6}$ would move at 1% of full speed.


# %% role="solution" id="rmsprop"
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    """One step of RMSProp, in PyTorch's convention.

    The running average of squares (elementwise) is alpha * old + (1 - alpha) * g**2, starting at
    0, without bias correction. The new w is w - lr * g / (sqrt(new average) + eps).

    Parameters
    ----------
    w, g : array_like of the same shape, any shape, any real dtype (ints too)
    state : None at the first step, then what the previous call returned
    lr, alpha, eps : float

    Returns
    -------
    new_w : float array of the shape of w
    new_state : anything that your next call needs

    w and g are not changed. All memory is in the state.
    """
    ### BEGIN SOLUTION
    g = np.asarray(g, dtype=float)
    square = (1 - alpha) * g**2
    if state is not None:
        square = square + alpha * state
    return w - lr * g / (np.sqrt(square) + eps), square
    ### END SOLUTION


# %% [markdown] role="hint" for="rmsprop"
# Which number says "typical size of this gradient", in the gradient's own units?

# %% [markdown] role="hint" for="rmsprop"
# The root of the average square, entry by entry, with the newest gradient already in it. The
# state, of the shape of $w$, is the average itself and not its root.

# %% [markdown] role="hint" for="rmsprop"
# ```python
# old = 0.0 if state is None else state
# square = alpha * ... + ...
# return w - lr * g / (... + eps), square
# ```

# %% [markdown] role="hint" for="rmsprop"
# **Symptom: all entries move alike.** You averaged over the vector, not over time.

# %% role="check" id="rmsprop-by-hand" points=1 hint="s = 0.25 * 9 = 2.25, so 3 / 1.5 = 2; then s = 0.75 * 2.25 + 0.25 * 1."
"""Two steps that you can verify by hand."""
path = [[0.8, 1.2], [0.8 - 0.1 / np.sqrt(1.9375), 1.2 - 0.2 / 2]]
gradients = [[3.0, -4.0], [1.0, 2.0]]
follow(rmsprop_step, np.ones(2), gradients, [0.1] * 2, path, alpha=0.75, eps=0.0)

# %% role="check" id="rmsprop-any-units" points=1 hint="Divide each gradient by the root of its own average square."
"""The loss times a thousand gives the same steps; a zero gradient gives none, even at the start."""
w, g = np.array([2.0, 2.0, 3.0]), np.array([0.5, -7.0, 0.0])
for scale in (1, 1000):  # after a zero, s is 0.01 g**2: its root is a tenth of the gradient
    follow(rmsprop_step, w, [0 * g, scale * g], [0.1] * 2, [w, [1.0, 3.0, 3.0]], rtol=1e-5)
checks.leaves_inputs(rmsprop_step, w, g, None, 0.1)

# %% role="hidden" id="rmsprop-ten-steps" points=2 hint="alpha belongs to the old average and 1 - alpha to the new square; use the average after it is updated. Entry [0, ...] is w after the first step."
"""Ten steps equal the unrolled average, for two values of alpha and changing rates."""
rng = checks.rng("rmsprop-ten-steps")
start = rng.uniform(20, 30, size=(2, 5))
gradients = rng.uniform(1, 3, size=(10, 2, 5)) * rng.choice([-1, 1], size=(10, 2, 5))
rates = np.linspace(0.3, 0.05, 10)
for alpha, options in ((0.99, {}), (0.6, {"alpha": 0.6})):
    w, path = start, []
    for k, g in enumerate(gradients):
        age = np.arange(k, -1, -1).reshape(-1, 1, 1)
        average = (1 - alpha) * np.sum(alpha**age * gradients[: k + 1] ** 2, axis=0)
        w = w - rates[k] * g / (average**0.5 + 1e-8)
        path.append(w)
    follow(rmsprop_step, start, gradients, rates, path, rtol=1e-6, **options)

# %% role="hidden" id="rmsprop-eps" points=1 hint="eps is added to the root, after it is taken."
"""eps counts in units of the gradient: given, and by default for tiny gradients."""
size = checks.rng("rmsprop-eps").uniform(1, 3)
step = 0.1 * 2 * size / (size + 0.7)  # alpha = 0.75: the root of 0.25 (2 size)^2 is size
path = [[1 - step, 1 + step]]
follow(rmsprop_step, [1.0, 1.0], [[2 * size, -2 * size]], [0.1], path, alpha=0.75, eps=0.7)
tiny = size * 1e-7
step = 0.1 * tiny / (0.1 * tiny + 1e-8)
follow(rmsprop_step, [0.0], [[tiny]], [0.1], [[-step]])

# %% role="hidden" id="rmsprop-taking-turns" points=1 hint="Keep nothing outside the state, and turn integers into floats before you square them."
"""Two runs take turns, on integers; a byte holds 100 and not its square."""
k = int(checks.rng("rmsprop-taking-turns").integers(2, 9))
small, big = [[[k, -1]], [[1, 2]], [[-3, 0]]], [np.array([100], np.int8)] * 3
options = {"alpha": 0.5, "eps": 0.5}
got = in_turns(rmsprop_step, 0.25, ([[k, 0]], small, options), ([3], big, options))
for path, w, gradients in zip(got, ([[k, 0]], [3]), (small, big), strict=True):
    w, square, expected = np.array(w, dtype=float), 0.0, []
    for g in np.array(gradients, dtype=float):
        square = 0.5 * square + 0.5 * g**2
        w = w - 0.25 * g / (np.sqrt(square) + 0.5)
        expected.append(w)
    checks.close(path, np.array(expected), rtol=1e-6)

# %% [markdown]
# ## Part 3: `adam_step` (26-36 min)
#
# Equations (3) and (4), and both kinds of decay: `decoupled=False` adds $\lambda w$ to the
# gradient (Adam with L2), `decoupled=True` is (6), AdamW. In both cases $\lambda w$ is taken at the
# $w$ that came in.
#
# Here is a state that looks tidy: `m = m_hat; v = v_hat`, both corrected once and stored. What goes
# wrong at step 2?
#
# > **Classic failure: off by one.** $t$ counts from 1. At $t=0$ the correction divides by
# > $1-\beta^0=0$; with a $t$ that never grows it multiplies $m$ by 10 for ever.


# %% role="solution" id="adam"
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    """One step of Adam, or with `decoupled=True` of AdamW, in PyTorch's convention.

    m and v are running averages of the gradient and of its square (decay rates betas[0] and
    betas[1], both starting at 0), divided by 1 - beta**t, where t is 1 at the first step. The
    update is lr * m_hat / (sqrt(v_hat) + eps).

    Parameters
    ----------
    w, g : array_like of the same shape, any shape, any real dtype (ints too)
    state : None at the first step, then what the previous call returned
    lr, eps : float; betas : pair of floats
    weight_decay : float
        If not decoupled, weight_decay * w is added to the gradient before everything else. If
        decoupled, the new w is (1 - lr * weight_decay) * w minus the update, and m and v see the
        bare gradient.

    Returns
    -------
    new_w : float array of the shape of w
    new_state : anything that your next call needs

    w and g are not changed. All memory is in the state, the step count too.
    """
    ### BEGIN SOLUTION
    w, g = np.asarray(w), np.asarray(g, dtype=float)
    m, v, t = (0, 0, 0) if state is None else state
    t = t + 1
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)
    ### END SOLUTION


# %% [markdown] role="hint" for="adam"
# Which three things must survive from one call to the next? Are the corrected averages among them?

# %% [markdown] role="hint" for="adam"
# Keep $(m, v, t)$, uncorrected; $m$ and $v$ have the shape of $w$. Raise $t$ first, then correct by
# $1-\beta^t$. The decay touches either $g$ or $w$, never both.

# %% [markdown] role="hint" for="adam"
# ```python
# m, v, t = (0, 0, 0) if state is None else state
# t = ...
# if decoupled: w = ...
# else: g = ...
# m, v = ..., ...
# m_hat, v_hat = m / ..., v / ...
# return w - lr * ..., (m, v, t)
# ```

# %% [markdown] role="hint" for="adam"
# **Symptoms.** `nan` at once: $t$ is 0. Right at step 1 and wrong at step 2: $t$ doesn't grow, or
# you stored corrected averages. Right until decay is on: look at which $w$ shrinks, and by what.

# %% role="check" id="adam-by-hand" points=1 hint="The worked example: 0.9, 0.9, 0.8759."
"""The three steps of the worked example."""
path = [[0.9], [0.9], [0.9 - 0.1 * (0.5 / 0.875) / np.sqrt(3.25 / (1 - 0.75**3))]]
follow(adam_step, [1.0], [[4.0], [-2.0], [1.0]], [0.1] * 3, path, betas=(0.5, 0.75), eps=0.0)

# %% role="check" id="adam-first-step" points=1 hint="At t = 1 the corrected averages are g and g squared."
"""The first step is lr long whatever the size of the gradient; a zero gradient moves nothing."""
g = np.array([1e6, -3.0, 1e-3, 0.0])
follow(adam_step, np.zeros(4), [g], [0.01], [[-0.01, 0.01, -0.01, 0.0]], rtol=1e-4)
checks.leaves_inputs(adam_step, np.ones(4), g, None, 0.01, weight_decay=0.1)
checks.leaves_inputs(adam_step, np.ones(4), g, None, 0.01, weight_decay=0.1, decoupled=True)

# %% role="hidden" id="adam-ten-steps" points=2 hint="t is 1, 2, 3, ...; both averages are corrected, each by its own beta; the state keeps them uncorrected. Entry [0, ...] is w after the first step."
"""Ten steps equal the weighted means of (3), for default and other betas, changing rates."""
rng = checks.rng("adam-ten-steps")
start = rng.uniform(3, 5, size=(3, 2))
gradients = rng.uniform(1, 3, size=(10, 3, 2)) * rng.choice([-1, 1], size=(10, 3, 2))
for betas, options in (((0.9, 0.999), {}), ((0.6, 0.8), {"betas": (0.6, 0.8)})):
    w, path, rates = start, [], np.linspace(0.2, 0.02, 10)
    for k in range(10):
        m, v = (
            np.average(gradients[: k + 1] ** power, axis=0, weights=beta ** np.arange(k, -1.0, -1))
            for power, beta in zip((1, 2), betas, strict=True)
        )
        w = w - rates[k] * m / (v**0.5 + 1e-8)
        path.append(w)
    follow(adam_step, start, gradients, rates, path, rtol=1e-6, **options)

# %% role="hidden" id="adam-eps" points=1 hint="eps is added to the root of the corrected average."
"""eps as large as the gradient halves the first step; the defaults show in tiny gradients."""
size = checks.rng("adam-eps").uniform(1, 3)
gradients = np.array([[size], [-size], [size]])
m = np.array([1, (-1 + 0.5) / 1.5, (1 - 0.5 + 0.25) / 1.75])[:, np.newaxis] * size
path = 1 - np.cumsum(0.1 * m / (2 * size), axis=0)
follow(adam_step, [1.0], gradients, [0.1] * 3, path, betas=(0.5, 0.9), eps=size, rtol=1e-6)
tiny = size * 1e-8
got = checks.call(adam_step, [0.0], [tiny], None)
checks.that(isinstance(got.value, tuple | list) and len(got.value) == 2, "Return two things.")
checks.close(checks.Call(got.value[0], got.writes), [-0.001 * tiny / (tiny + 1e-8)], rtol=1e-6)

# %% role="hidden" id="adam-l2" points=1 hint="Coupled: lambda w joins the gradient, so both m and v see it."
"""Without `decoupled`, the decay is part of the gradient."""
rng = checks.rng("adam-l2")
start, gradients = rng.uniform(3, 5, size=4), rng.uniform(-0.5, 3, size=(6, 4))
w, pulls, path = start, [], []
for k in range(6):
    pulls.append(gradients[k] + 0.5 * w)
    weights = [beta ** np.arange(k, -1.0, -1) for beta in (0.9, 0.999)]
    m = np.average(pulls, axis=0, weights=weights[0])
    v = np.average(np.square(pulls), axis=0, weights=weights[1])
    w = w - 0.1 * m / (v**0.5 + 1e-8)
    path.append(w)
follow(adam_step, start, gradients, [0.1] * 6, path, weight_decay=0.5, rtol=1e-6)

# %% role="hidden" id="adam-decoupled" points=2 hint="AdamW: w shrinks by lr * weight_decay of its old value; m and v never see the decay."
"""With `decoupled`, the decay shrinks w and stays out of the averages."""
rng = checks.rng("adam-decoupled")
start = rng.uniform(3, 5, size=4)
gradients = rng.uniform(5, 40, size=(6, 4)) * rng.choice([-1, 1], size=(6, 4))
w, path, rates = start, [], [0.1, 0.2, 0.1, 0.05, 0.3, 0.1]
for k in range(6):
    weights = [beta ** np.arange(k, -1.0, -1) for beta in (0.9, 0.999)]
    m = np.average(gradients[: k + 1], axis=0, weights=weights[0])
    v = np.average(gradients[: k + 1] ** 2, axis=0, weights=weights[1])
    w = w - rates[k] * (m / (v**0.5 + 1e-8) + 0.5 * w)
    path.append(w)
follow(adam_step, start, gradients, rates, path, weight_decay=0.5, decoupled=True, rtol=1e-6)

# %% role="hidden" id="adam-taking-turns" points=1 hint="The step count belongs into the state, as m and v do. Turn integers into floats before you square them."
"""Adam on integers and AdamW on bytes take turns, each with its own step count."""
k = int(checks.rng("adam-taking-turns").integers(2, 9))
big = np.array([100], np.int8)  # whose square does not fit into a byte
runs = ([[k, 0, -1]], [[[k, 2, -1]]] * 3, {}), ([3], [big] * 3, {"decoupled": True})
first, second = in_turns(adam_step, 0.25, *runs)
moves = [0.25, 0.5, 0.75]  # constant gradients: every corrected step is lr long
checks.close(first, [[[k - move, -move, -1 + move]] for move in moves], rtol=1e-6, atol=1e-6)
checks.close(second, [[3 - move] for move in moves], rtol=1e-6)

# %% [markdown]
# ## Part 4: `LinearRegressor` (36-45 min)
#
# A step does nothing without gradients. Train $\hat y=Xw+c$ on mini-batches of $k$ rows, minimising
# the mean of $\frac12r_i^2$ with $r=Xw+c-y$ over the batch:
#
# $$\nabla_w = \tfrac1k X_B^\top r,\qquad \nabla_c = \tfrac1k\sum_i r_i. \tag{7}$$
#
# Rows are taken in their order, so that the result is exact. The last batch of an epoch may be
# short. $w$ and $c$ have a state each (a "parameter group"), and only $w$ decays. `_step` is
# written for you.
#
# > **Classic failure: wrong gradient.** Both gradients belong to the same $(w, c)$. If you move
# > $w$ first and then recompute $r$ for $c$, you run another algorithm.


# %% role="solution" id="estimator"
class LinearRegressor:
    """Linear regression trained by mini-batch steps, in scikit-learn's conventions.

    Parameters
    ----------
    solver : "sgd" (with `momentum`) or "adamw"
    learning_rate_init : float, the constant step size
    momentum : float, for "sgd" only
    alpha : float, decay of the weights, as in SGDRegressor; the intercept is never decayed
    batch_size : int >= 1; may exceed the number of rows
    max_iter : int, number of epochs

    Attributes (after fit)
    ----------------------
    coef_ : array of shape (d,)
    intercept_ : array of shape (1,)
    """

    def __init__(
        self,
        solver="adamw",
        learning_rate_init=0.01,
        momentum=0.0,
        alpha=0.0,
        batch_size=32,
        max_iter=10,
    ):
        self.solver = solver
        self.learning_rate_init = learning_rate_init
        self.momentum = momentum
        self.alpha = alpha
        self.batch_size = batch_size
        self.max_iter = max_iter

    def _step(self, w, g, state, decay):
        """One step of the chosen solver: (new_w, new_state)."""
        if self.solver == "sgd":
            return sgd_step(w, g, state, self.learning_rate_init, self.momentum, decay)
        return adam_step(w, g, state, self.learning_rate_init, weight_decay=decay, decoupled=True)

    def fit(self, X, y):
        """Fit to X, array_like (n, d), and y, array_like (n,); returns the estimator itself.

        Weights and intercept start at 0. An epoch takes rows 0 to batch_size - 1, then the next
        batch_size rows, and so on, without shuffling; a shorter last batch is used and averaged
        over its own rows. Each batch makes one step: the gradients of the mean of 0.5 * r**2 for
        weights and intercept are taken at the same point. States live through the whole fit.
        X and y (any real dtype) are not changed.
        """
        ### BEGIN SOLUTION
        X = np.asarray(X)
        w, c, w_state, c_state = np.zeros(X.shape[1]), np.zeros(1), None, None
        for _ in range(self.max_iter):
            for start in range(0, len(X), self.batch_size):
                rows = slice(start, start + self.batch_size)
                r = X[rows] @ w + c - y[rows]
                w, w_state = self._step(w, X[rows].T @ r / len(r), w_state, self.alpha)
                c, c_state = self._step(c, [r.mean()], c_state, 0.0)
        self.coef_, self.intercept_ = w, c
        return self
        ### END SOLUTION

    def predict(self, X):
        """Predictions for X, array_like (m, d): array (m,)."""
        ### BEGIN SOLUTION
        return X @ self.coef_ + self.intercept_
        ### END SOLUTION


# %% [markdown] role="hint" for="estimator"
# How many steps does one epoch make with ten rows and `batch_size=4`, and over how many rows does
# the last one average?

# %% [markdown] role="hint" for="estimator"
# Three: a slice may reach past the end, so the last has 2 rows. `X[rows].T @ r` is (d,). Compute
# $r$ once a batch, and set the states to `None` once a fit.

# %% [markdown] role="hint" for="estimator"
# ```python
# w, c, w_state, c_state = np.zeros(...), np.zeros(1), None, None
# for _ in range(self.max_iter):
#     for start in range(0, len(X), ...):
#         rows = slice(start, ...)
#         r = ...
#         w, w_state = self._step(w, ..., w_state, self.alpha)
#         c, c_state = self._step(c, ..., c_state, ...)
# ```

# %% role="check" id="estimator-by-hand" points=1 hint="First batch: r = (-1, 0), both gradients -0.5. Second batch, one row: r = -2."
"""One epoch over three rows in batches of two, by hand."""
model = checks.call(
    LinearRegressor, solver="sgd", learning_rate_init=0.1, batch_size=2, max_iter=1
).value
checks.call(model.fit, np.array([[1.0], [2.0], [-1.0]]), np.array([1.0, 0.0, 2.0]))
checks.close(checks.attribute(model, "coef_"), [-0.15])
checks.close(checks.attribute(model, "intercept_"), [0.25])

# %% role="check" id="estimator-interface" points=1 hint="fit ends with return self; look at the shapes in the docstring."
"""fit returns the estimator; the shapes are scikit-learn's; nothing of the caller's changes."""
X = np.array([[1, 0, 2], [0, 1, 1], [3, 1, 0], [1, 1, 1], [2, 0, 5]])
model = checks.call(LinearRegressor).value
fitted = checks.call(model.fit, X.tolist(), [1, 2, 3, 4, 6]).value
checks.that(fitted is not None, "fit returns nothing; it should return the estimator.")
checks.attribute(fitted, "predict")
w, c = checks.attribute(model, "coef_"), checks.attribute(model, "intercept_")
checks.same_type_and_shape(w, np.zeros(3))
checks.same_type_and_shape(c, np.zeros(1))
checks.finite(w)
checks.finite(c)
expected = np.array([[1, 2, 4], [0, 0, 0]]) @ np.asarray(w.value) + c.value[0]
checks.close(checks.call(model.predict, [[1, 2, 4], [0, 0, 0]]), expected)
checks.leaves_inputs(model.fit, X.astype(float), np.arange(5.0))

# %% role="hidden" id="estimator-matches-sklearn" points=2 hint="Batches of one row are SGDRegressor: mean of 0.5 r**2, decay on the weights only, one step a row."
"""With batches of one row it is scikit-learn's SGDRegressor, with decay and without."""
import sklearn.linear_model


def theirs(X, y, alpha, epochs):
    model = sklearn.linear_model.SGDRegressor(
        learning_rate="constant", eta0=0.05, alpha=alpha, max_iter=epochs, tol=None, shuffle=False
    ).fit(X, y)
    return model.coef_, model.intercept_


rng = checks.rng("estimator-matches-sklearn")
X = rng.normal(size=(13, 3))
y = X @ [1.0, -2.0, 0.5] + 4 + rng.normal(size=13)
for alpha, epochs in ((0.0, 1), (0.3, 2)):
    coef, intercept = checks.reference(theirs, X, y, alpha, epochs)
    model = checks.call(
        LinearRegressor,
        solver="sgd", learning_rate_init=0.05, alpha=alpha, batch_size=1, max_iter=epochs,
    ).value  # fmt: skip
    checks.call(model.fit, X, y)
    hint = f"Here alpha={alpha}, max_iter={epochs}: one step a row, in order; only weights decay."
    checks.close(checks.attribute(model, "coef_"), coef, rtol=1e-6, hint=hint)
    checks.close(checks.attribute(model, "intercept_"), intercept, rtol=1e-6, hint=hint)

# %% role="hidden" id="estimator-batches" points=2 hint="Three batches an epoch, the last of two rows; states live through all epochs; the intercept is not decayed."
"""Both solvers, ten rows in batches of four, against a recurrence over one long vector."""
rng = checks.rng("estimator-batches")
X = rng.normal(size=(10, 2)) * [1.0, 5.0] + 1
y = X @ [2.0, -1.0] + 3
A, shrinks = np.column_stack([X, np.ones(10)]), np.array([1.0, 1.0, 0.0])
for solver, lr, mu in (("sgd", 0.01, 0.8), ("adamw", 0.2, 0.0)):
    theta, b, m, v, t = np.zeros(3), 0.0, 0.0, 0.0, 0
    for rows in [np.arange(0, 4), np.arange(4, 8), np.arange(8, 10)] * 3:
        g, t = np.mean(A[rows] * (A[rows] @ theta - y[rows])[:, np.newaxis], axis=0), t + 1
        b = mu * b + g + 0.3 * shrinks * theta
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
        adam = m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        theta = theta - lr * (b if solver == "sgd" else adam + 0.3 * shrinks * theta)
    model = checks.call(
        LinearRegressor,
        solver=solver, learning_rate_init=lr, momentum=mu, alpha=0.3, batch_size=4, max_iter=3,
    ).value  # fmt: skip
    checks.call(model.fit, X, y)
    hint = (
        f"With {solver!r}: batches of 4, 4 and 2 rows, one state a group, no decay of intercept_."
    )
    checks.close(checks.attribute(model, "coef_"), theta[:2], rtol=1e-6, hint=hint)
    checks.close(checks.attribute(model, "intercept_"), theta[2:], rtol=1e-6, hint=hint)

# %% role="hidden" id="estimator-full-batch" points=1 hint="A batch larger than the data is all the data; two fits of one object don't know of each other."
"""A batch larger than the data averages over the rows that there are, at every fit anew."""
rng = checks.rng("estimator-full-batch")
X = rng.integers(-3, 4, size=(6, 2)).astype(np.int8)
y = rng.integers(1, 9, size=6).astype(np.uint8)
model = checks.call(LinearRegressor, "sgd", 0.5, momentum=0.9, batch_size=50, max_iter=1).value
for n in (4, 6):
    checks.call(model.fit, X[:n], y[:n])
    expected = 0.5 * np.mean(X[:n] * y[:n, np.newaxis].astype(float), axis=0)
    hint = f"Fitted to 4 rows, then to 6: this is the fit to {n}, from zeros, the mean of {n} rows."
    checks.close(checks.attribute(model, "coef_"), expected, hint=hint)
    checks.close(checks.attribute(model, "intercept_"), [0.5 * y[:n].mean()], hint=hint)

# %% [markdown]
# ## Experiments (45-50 min)
#
# **Move the learning rate.** A valley 25 times as steep across as along:
# $f=\frac12(w_1^2+25\,w_2^2)$, 60 of your steps. Above which $\eta$ does plain descent leave it? Does
# momentum leave it earlier or later?

# %% role="figure"
from functools import partial

from interviewlab.pictures import slider


def valley(lr):
    curvature, start = np.array([1.0, 25.0]), np.array([-4.0, 1.0])
    _, (left, right) = plt.subplots(1, 2, figsize=(10, 3.8), layout="constrained")
    w1, w2 = np.meshgrid(np.linspace(-5, 5, 101), np.linspace(-2, 2, 101))
    left.contour(w1, w2, (w1**2 + 25 * w2**2) / 2, levels=12, colors="0.85")
    for name, step, color in (
        ("plain", sgd_step, "#D55E00"),
        ("momentum 0.9", partial(sgd_step, momentum=0.9), "#009E73"),
        ("Adam", adam_step, "#0072B2"),
    ):
        w, state, path = start, None, [start]
        for _ in range(60):
            w, state = step(w, curvature * w, state, lr)
            path.append(w)
        path = np.array(path)
        left.plot(*path.T, ".-", color=color, lw=1.2, ms=4, label=name)
        right.plot(0.5 * path**2 @ curvature, color=color, lw=2, label=name)
    left.set(xlim=(-5, 5), ylim=(-2, 2), xlabel="w₁ (flat)", ylabel="w₂ (25 times as steep)")
    right.set(yscale="log", ylim=(1e-10, 1e6), xlabel="step", ylabel="loss f(w)")
    left.set_title(f"η = {lr}")
    right.legend()
    plt.show()


rates = [0.005, 0.01, 0.02, 0.04, 0.06, 0.07, 0.08, 0.09, 0.12, 0.15, 0.16, 0.2, 0.5]
slider(valley, rates, "learning rate η", start=0.07)

# %% [markdown]
# *The claim: the steepest direction sets the limit. A plain step multiplies $w_2$ by $1-25\eta$, so
# it leaves the valley above $\eta=2/25=0.08$, while $w_1$ shrinks by only $1-\eta$ a step.
# Momentum $\mu$ holds until $2(1+\mu)/25=0.152$. While a slope keeps its sign, Adam moves each
# weight by about $\eta$ a step, however steep: it doesn't leave at any of these rates, but at small
# $\eta$ it has not arrived after 60 steps.*
#
# **Who gets decayed?** The puzzle again with 25 noise sizes, on your `adam_step`. Before you run
# it: where on the axis does Adam with L2 decay *more* than AdamW?

# %% role="figure"
sizes, steps, lr, lam = np.geomspace(0.01, 1000, 25), 2000, 0.001, 1.0
fig, ax = plt.subplots(figsize=(7.5, 4.2), layout="constrained")
for decoupled, color, name in (
    (False, "#D55E00", "Adam, L2 in the gradient"),
    (True, "#0072B2", "AdamW, decoupled"),
):
    w, state = np.ones(25), None
    for k in range(steps):
        g = (-1) ** k * sizes
        w, state = adam_step(w, g, state, lr, weight_decay=lam, decoupled=decoupled)
    ax.plot(sizes, w, "o-", color=color, lw=2, label=name)
    print(f"{name:25}", *(f"σ={sizes[i]:.2g}: {w[i]:.3f} " for i in (0, 5, 10, 15, 20)))
loud = sizes[sizes >= 3]
ax.plot(loud, np.exp(-lr * lam * steps / loud), "k:", lw=2, label="equation (5): exp(-ηλT/σ)")
ax.axhline((1 - lr * lam) ** steps, color="0.5", ls="--", label="what was asked for: 0.135")
ax.set(xscale="log", xlabel="noise size σ (units of the gradient)")
ax.set_ylabel("weight left after 2,000 steps (started at 1)")
ax.legend()
plt.show()

# %% [markdown]
# *The claim: inside Adam, an L2 penalty decays by how quiet a gradient is. Loud weights
# ($\sigma=100$) keep 98%, quiet ones 2%; only near $\sigma=0.8$, by accident, comes out what was
# asked for. AdamW gives 13.5% at every size. Equation (5) predicts the loud side, with no free
# number.*
#
# **Real data, raw units.** Scikit-learn's diabetes set, 442 patients, ten features, unscaled. Who
# is ahead after one epoch, SGD or AdamW, and who after 100?

# %% role="figure"
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, SGDRegressor

X, y = load_diabetes(return_X_y=True, scaled=False)
epochs = [1, 3, 10, 30, 100]


def error(model):
    return np.mean((model.predict(X) - y) ** 2)


fig, ax = plt.subplots(figsize=(7.5, 4.2), layout="constrained")
options = {"solver": "sgd", "learning_rate_init": 1e-5, "batch_size": 1}
ours = [error(LinearRegressor(max_iter=k, **options).fit(X, y)) for k in epochs]
theirs = [
    error(
        SGDRegressor(
            learning_rate="constant", eta0=1e-5, alpha=0, max_iter=k, tol=None, shuffle=False
        ).fit(X, y)
    )
    for k in epochs
]
ax.plot(epochs, ours, color="#D55E00", lw=2, label="yours: SGD, one row a step, η = 1e-5")
ax.plot(epochs, theirs, "k+", ms=12, label="scikit-learn's SGDRegressor, the same η")
options = {"solver": "adamw", "learning_rate_init": 0.1, "batch_size": 32}
adamw = [error(LinearRegressor(max_iter=k, **options).fit(X, y)) for k in epochs]
ax.plot(epochs, adamw, "o-", color="#0072B2", lw=2, label="yours: AdamW, 32 rows a step, η = 0.1")
floor = error(LinearRegression().fit(X, y))
ax.axhline(floor, color="0.5", ls="--", label="least squares")
ax.set(xscale="log", yscale="log", xlabel="epochs")
ax.set_ylabel("mean squared error (disease score²)")
ax.legend()
plt.show()
print("largest gap to scikit-learn", f"{np.max(np.abs(np.subtract(ours, theirs))):.0e}")
print(np.round(ours), np.round(adamw), round(floor))

# %% [markdown]
# *The claim: your SGD is scikit-learn's, step for step. In raw units (columns of spread 0.5 to 35)
# it lives at $\eta=10^{-5}$ and overflows at $3\cdot10^{-5}$; AdamW gives each column its own speed
# and runs at 0.1. With 14 steps an epoch against 442 it starts behind, and is ahead at 100. Neither
# has arrived: flat directions barely move (full-batch descent of as many steps as SGD's 44,200 ends
# at 3,151), and constant steps hover (one data set, one order of rows).*
#
# ## Follow-ups (50-57 min)
#
# Answer aloud, one minute each. The arrows are what comes next if you do well.
#
# ### 1. Derive
#
# Where does $1-\beta^t$ come from? → What did you assume about the gradients? → How long does it
# matter?
#
# <details><summary>A weak answer</summary>
#
# "It is there because m and v are initialised at zero." (True; now derive it.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Unrolled, $m_t$ is a weighted sum of gradients with weights $(1-\beta)\beta^{t-i}$. They are a
# geometric series and sum to $1-\beta^t$; dividing makes it a weighted mean. It is unbiased if
# $\mathbb E g_i$ is the same at all steps; if it drifts, it is still a mean, of recent gradients.
# $\beta_1=0.9$ is done after some 40 steps, $\beta_2=0.999$ is not: the ratio is within 1% only
# after 3,925 steps.
#
# </details>
#
# ### 2. Break it
#
# Training is quiet for 20,000 steps, then the loss jumps. → How long can one Adam step get? → What
# would you change?
#
# <details><summary>A weak answer</summary>
#
# "The learning rate is too high, I'd lower it."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# After a silence $m$ and $v$ are nearly 0. One gradient $G$ gives $m=0.1G$ and
# $\sqrt v=\sqrt{0.001}\,G$: a step of $3.2\eta$, whatever $G$ is. $m$ fades by 0.9 a step, so the
# one spike moves $w$ by about $32\eta$ in all; if the gradient stays, we climb the uncorrected
# curve to $6.6\eta$. I log the largest $|\hat m|/\sqrt{\hat v}$ beside the gradient norm. Lowering
# $\beta_2$ to 0.95 brings 3.2 down to 0.45. Clipping the gradient alone doesn't bound the
# ratio, as Adam divides the scale out again; it does keep a bad batch from dominating $m$.
#
# </details>
#
# ### 3. Scale it
#
# Seven billion parameters. What does Adam's memory cost? → What does a step cost in time? → Where
# do you save?
#
# <details><summary>A weak answer</summary>
#
# "Twice the model, so get bigger GPUs."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# In float32, $m$ and $v$ are 28 GB each, 56 GB together, as well as weights and gradients. A step
# reads $w,g,m,v$ and writes $w,m,v$: 196 GB of traffic, 0.1 s at 2 TB/s, if it is one fused kernel;
# the arithmetic is nothing. Savings: shard the state over 64 workers (0.9 GB each), hold it in 8
# bits (14 GB), or factor $v$ of a matrix into row and column averages. Momentum alone halves it.
#
# </details>
#
# ### 4. Compare it
#
# On a quadratic with condition number $10^4$, plain descent or momentum? → And Adam? → Rotate the
# axes: who notices?
#
# <details><summary>A weak answer</summary>
#
# "Adam is always fastest because it adapts."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# Best tuned, plain descent contracts by about $1-2/\kappa$ a step: 11,500 steps a digit. Momentum
# gets $1-2/\sqrt\kappa$: 115 steps. Adam rescales coordinates, so it helps if the bad scaling lies
# along the axes, as with raw units or rare features. Rotate the problem and (1) gives the rotated
# path, exactly; Adam gives another one, because squares are taken entry by entry. And with a
# constant step it hovers, so I decay the step for either.
#
# </details>
#
# ### 5. In production
#
# A job is resumed from a checkpoint, and the loss jumps. What is missing? → $m$ and $v$ were lost,
# $t$ was kept: then? → The other way round?
#
# <details><summary>A weak answer</summary>
#
# "The data loader has another seed."
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# The optimizer's state. With $m=v=0$ and a large $t$ nothing is corrected any more: the first steps
# are 3 to 7 times too long, the uncorrected curve. With $m,v$ kept and $t$ back at 0, the correction
# inflates a full $v$ a thousandfold and $m$ tenfold: the first step is $10/\sqrt{1000}=0.32$ of
# what it should be, the twelfth 0.15: slow but harmless. All lost is a clean restart, with a few
# noisy sign-like steps, so I'd warm up. The test: 20 steps must equal 10 steps, save, load, 10
# steps, bit for bit. Learning-rate schedule and data position belong to the state, too.
#
# </details>
#
# ### 6. True or false?
#
# The interviewer says: "Weight decay and L2 regularisation are the same thing." → When is it true?
# → A test in one line that tells them apart?
#
# <details><summary>A weak answer</summary>
#
# "Yes, the gradient of $\frac\lambda2w^2$ is $\lambda w$." (You have agreed to something false.)
#
# </details>
#
# <details><summary>A strong answer</summary>
#
# For plain SGD it's true: $w-\eta(g+\lambda w)=(1-\eta\lambda)w-\eta g$. With momentum the paths
# differ, since the buffer remembers old $\lambda w$. With Adam it's false: L2 is divided by
# $\sqrt{\hat v}$ like any gradient. The test: multiply the data loss by 10. AdamW makes the same
# steps (up to $\epsilon$); Adam with L2 decays loud weights ten times less. So $\lambda$ doesn't
# carry over between the two, and AdamW's has to be read together with $\eta$ and the number of
# steps: what is left is about $e^{-\eta\lambda T}$.
#
# </details>

# %% [markdown]
# ## Card (57-60 min)
#
# - Momentum: $b=\mu b+g$, $w-\eta b$. Constant gradients count $1/(1-\mu)$ times.
# - RMSProp: divide by the root of the average square; $\epsilon$ outside.
# - Adam: both averages, each divided by its own $1-\beta^t$, $t$ from 1; store them uncorrected.
# - Step 1 of Adam is $\eta\,\mathrm{sign}(g)$. Without correction it is 3.2 times that.
# - L2 in Adam is divided by $\sqrt{\hat v}$; AdamW shrinks $w$ by $\eta\lambda$ directly.
# - State is $m$, $v$ *and* $t$, per parameter group. No decay on intercepts.
#
# **Two traps.** Counting $t$ in epochs, or for all parameters together. Carrying $\lambda$ from
# Adam to AdamW.
#
# **In 30 seconds:** "Momentum sums gradients, RMSProp equalises their scale, Adam does both with
# averages that start at zero, so it divides by one minus beta to the t. Decay goes to the weights,
# not into the gradient, or the second moment divides it away. I test ten steps against the unrolled
# sums, with a changing learning rate."
#
# **Recall tomorrow, on paper:** why uncorrected Adam steps too far, and which weights L2 misses.
#
# ## Sources
#
# - B. T. Polyak, *Some methods of speeding up the convergence of iteration methods*, 1964.
# - T. Tieleman, G. Hinton, *Neural Networks for Machine Learning*, lecture 6.5 (RMSProp), 2012.
# - D. P. Kingma, J. Ba, *Adam: A Method for Stochastic Optimization*, ICLR 2015, sections 2 and 3.
# - I. Loshchilov, F. Hutter, *Decoupled Weight Decay Regularization*, ICLR 2019, section 2.
# - L. Bottou, F. E. Curtis, J. Nocedal, *Optimization Methods for Large-Scale Machine Learning*,
#   SIAM Review 60, 2018, section 7.
# - PyTorch documentation, *torch.optim*: SGD, RMSprop, Adam, AdamW.
# - scikit-learn user guide, *Stochastic Gradient Descent*.

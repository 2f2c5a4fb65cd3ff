# ---
# title: Mean and variance
# summary: Two numbers that say where data are and how far they spread.
# difficulty: 1
# importance: 2
# minutes: 10
# ---

# %% [markdown]
# ## The prompt
#
# Summarise a column of numbers.

# %% role="setup"
import numpy as np

from interviewlab import checks

# %% role="figure"
import matplotlib.pyplot as plt

plt.plot([1, 2, 6], label="x")
plt.legend()
plt.show()

# %% [markdown]
# ## Part 1: the mean


# %% role="solution" id="mean"
def mean(x):
    """Arithmetic mean of a sequence of n >= 1 numbers, as a float."""
    ### BEGIN SOLUTION
    secret_total = float(np.sum(x))
    return secret_total / len(x)
    ### END SOLUTION


# %% [markdown] role="hint" for="mean"
# What is the balance point of the numbers?

# %% [markdown] role="hint" for="mean"
# $\bar x = \frac{1}{n} \sum_i x_i$

# %% [markdown] role="hint" for="mean"
# `return ... / len(x)`

# %% role="check" id="mean-by-hand" points=1 hint="Add them up, then divide by how many there are."
"""The mean of 1, 2, 6 is 3."""
checks.close(checks.call(mean, [1, 2, 6]), 3.0)

# %% role="hidden" id="mean-numpy" points=2 hint="Divide by n, not by n - 1 or by a fixed number."
"""Agrees with numpy on drawn numbers."""
x = checks.rng("mean-numpy").normal(size=7)
checks.close(checks.call(mean, x), np.mean(x))

# %% [markdown]
# ## Part 2: the variance


# %% role="solution" id="variance"
def variance(x):
    """Mean squared distance from the mean (ddof = 0) of n >= 1 numbers, as a float."""
    ### BEGIN SOLUTION
    return mean((np.asarray(x) - mean(x)) ** 2)
    ### END SOLUTION


# %% [markdown] role="hint" for="variance"
# How far is each number from the mean?

# %% [markdown] role="hint" for="variance"
# $\frac{1}{n} \sum_i (x_i - \bar x)^2$

# %% [markdown] role="hint" for="variance"
# `mean((x - mean(x)) ** 2)`

# %% role="check" id="variance-by-hand" points=1
"""The variance of 1, 2, 6 is 14/3."""
checks.close(checks.call(variance, [1, 2, 6]), 14 / 3)

# %% role="hidden" id="variance-numpy" points=2.5 hint="The divisor is n here (ddof = 0)."
"""Agrees with numpy on drawn numbers."""
x = checks.rng("variance-numpy").normal(size=9)
checks.close(checks.call(variance, x), np.var(x))

# %% role="hidden" id="variance-inputs" points=1 hint="Subtract into a new array."
"""Leaves its input as it was."""
checks.leaves_inputs(variance, np.array([1.0, 2.0, 6.0]))

# %% [markdown]
# ## Follow-ups
#
# **1. Why n?**
#
# <details><summary>Answer</summary>
#
# It is the population's variance.
#
# </details>
#
# **2. When n - 1?**
#
# <details><summary>Answer</summary>
#
# For an unbiased estimate.
#
# </details>
#
# **3. In one pass?**
#
# <details><summary>Answer</summary>
#
# Welford's recurrence.
#
# </details>
#
# ## Sources
#
# Any textbook.

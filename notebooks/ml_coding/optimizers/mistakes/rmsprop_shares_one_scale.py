"""Averages the squares over the entries."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-taking-turns
# says: You average over the entries of g, so all parameters share one scale. The average runs
#   over time, for each entry on its own.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * np.mean(g**2)
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), square

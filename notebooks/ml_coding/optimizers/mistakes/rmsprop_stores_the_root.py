"""Averages roots instead of squares."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-ten-steps, rmsprop-taking-turns
# says: You store the root and average it on as if it were a square. Keep the average of squares
#   in the state and take the root only for the step.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    size = np.sqrt(square)
    return np.asarray(w) - lr * g / (size + eps), size

"""Divides by the average before its update."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-eps, rmsprop-taking-turns
# says: You divide by the average of the past, without the newest square: at the first step that
#   is 0, and the step is g / eps. Update the average first.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / (np.sqrt(old) + eps), square

"""Gives alpha to the new square."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-eps
# says: alpha is the share of the old average. You give it to the new square, so at 0.99 the
#   memory lasts for one step only.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = (1 - alpha) * old + alpha * g**2
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), square

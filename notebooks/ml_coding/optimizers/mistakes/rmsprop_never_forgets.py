"""Sums the squares as Adagrad does."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-eps, rmsprop-taking-turns
# says: You sum all squares and forget none, which is Adagrad: steps shrink for ever. Keep alpha
#   of the old average and add 1 - alpha of the new square.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = old + g**2
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), square

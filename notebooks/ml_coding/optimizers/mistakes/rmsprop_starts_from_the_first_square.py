"""Starts the average at g**2."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-ten-steps, rmsprop-eps, rmsprop-taking-turns
# says: You start the average at the first square. It starts at 0, so after one step it is (1 -
#   alpha) times that square.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = g**2 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), square

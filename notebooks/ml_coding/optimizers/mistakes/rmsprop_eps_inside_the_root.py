"""Adds eps before taking the root."""


# part: rmsprop
# fails: rmsprop-eps, rmsprop-taking-turns
# says: Your eps is inside the root, where it is compared with squares: 1e-8 acts like 1e-4. Take
#   the root first, then add eps.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / np.sqrt(square + eps), square

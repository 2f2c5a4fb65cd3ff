"""Leaves the brackets around the divisor out."""


# part: rmsprop
# fails: rmsprop-any-units, rmsprop-eps, rmsprop-taking-turns
# says: Without brackets your eps is added to the step and not to the root, so it guards nothing:
#   a gradient of 0 gives 0 / 0. Divide by (root + eps).
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / np.sqrt(square) + eps, square

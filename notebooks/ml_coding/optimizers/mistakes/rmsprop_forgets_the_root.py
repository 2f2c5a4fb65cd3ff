"""Divides by the average square itself."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-eps, rmsprop-taking-turns
# says: You divide by the mean square, so a gradient ten times as large makes a step a tenth as
#   long. Divide by its root, which has the units of the gradient.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / (square + eps), square

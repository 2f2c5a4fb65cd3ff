"""Divides by 1 - alpha**t as Adam does."""


# part: rmsprop
# fails: rmsprop-by-hand, rmsprop-any-units, rmsprop-ten-steps, rmsprop-eps, rmsprop-taking-turns
# says: You correct the bias of the average, which is Adam's idea. RMSProp, as asked for here, has
#   no correction: its first steps are longer.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g, dtype=float)
    old, t = (0.0, 0) if state is None else state
    square, t = alpha * old + (1 - alpha) * g**2, t + 1
    return np.asarray(w) - lr * g / (np.sqrt(square / (1 - alpha**t)) + eps), (square, t)

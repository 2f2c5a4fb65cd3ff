"""Squares g in the dtype that it comes in."""


# part: rmsprop
# fails: rmsprop-taking-turns
# says: You square g as it comes. In one byte 100 * 100 wraps round to 16. Convert g to float
#   first.
def rmsprop_step(w, g, state, lr, alpha=0.99, eps=1e-8):
    g = np.asarray(g)
    old = 0.0 if state is None else state
    square = alpha * old + (1 - alpha) * g**2
    return np.asarray(w) - lr * g / (np.sqrt(square) + eps), square

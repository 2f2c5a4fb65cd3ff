"""Averages from the second gradient on."""


# part: sgd
# fails: sgd-by-hand, sgd-ten-steps, sgd-schedule, sgd-taking-turns, estimator-batches
# says: From the second step on your gradient enters with a factor 1 - momentum (PyTorch's option
#   dampening). Here every gradient enters the buffer whole. Leave the factor out.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = d if state is None else momentum * state + (1 - momentum) * d
    return w - lr * buffer, buffer

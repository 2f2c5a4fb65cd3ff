"""Decouples the decay from the momentum."""


# part: sgd
# fails: sgd-ten-steps, estimator-batches
# says: You shrink w beside the buffer. Without momentum that is the same, with momentum it is
#   not: here the decay joins the gradient before the buffer sees it.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.array(g, dtype=float)
    buffer = d if state is None else momentum * state + d
    return w - lr * (buffer + weight_decay * w), buffer

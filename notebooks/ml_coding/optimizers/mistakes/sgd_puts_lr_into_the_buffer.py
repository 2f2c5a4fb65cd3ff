"""Stores lr times the gradient."""


# part: sgd
# fails: sgd-schedule
# says: You store steps (lr times gradient) in the buffer, so a new learning rate reaches old
#   gradients too late. Store gradients, and multiply the finished buffer by lr.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = lr * d if state is None else momentum * state + lr * d
    return w - buffer, buffer

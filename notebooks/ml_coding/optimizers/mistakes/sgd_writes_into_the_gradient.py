"""Keeps the caller's gradient as the buffer and updates it in place."""


# part: sgd
# fails: sgd-leaves-inputs
# says: Your first buffer is the array g itself, and the next step writes into it. Make the buffer
#   an array of its own: momentum * state + d, or a copy of g.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w, d = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    if weight_decay:
        d = d + weight_decay * w
    if state is None:
        state = d
    else:
        state *= momentum
        state += d
    return w - lr * state, state

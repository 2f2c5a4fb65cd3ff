"""Updates in place."""


# part: sgd
# fails: sgd-leaves-inputs
# says: w -= ... writes into the array of the caller. Return w - lr * buffer, a new array.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = d if state is None else momentum * state + d
    w -= lr * buffer
    return w, buffer

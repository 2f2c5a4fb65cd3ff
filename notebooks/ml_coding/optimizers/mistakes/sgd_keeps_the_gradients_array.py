"""Takes the array of the first gradient for its buffer."""


# part: sgd
# fails: sgd-leaves-inputs
# says: Your first buffer is the array g itself, so it changes when the caller writes the next gradient
#   into that array. Make the buffer an array of its own.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    d = g + weight_decay * w if weight_decay else g
    b = d if state is None else momentum * state + d
    return w - lr * b, b

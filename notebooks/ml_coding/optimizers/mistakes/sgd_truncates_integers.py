"""Writes the result into an array like w."""


# part: sgd
# fails: sgd-taking-turns
# says: np.array(w) of whole numbers is an integer array, and what you write into it is cut to
#   whole numbers. Convert w to float first.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    d = np.asarray(g) + weight_decay * np.asarray(w)
    buffer = d if state is None else momentum * state + d
    new = np.array(w)
    new[...] = w - lr * buffer
    return new, buffer

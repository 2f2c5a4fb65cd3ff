"""Remembers the buffer on the function."""


# part: sgd
# fails: sgd-taking-turns, estimator-matches-sklearn, estimator-batches
# says: The buffer lives outside the state, so a second run goes on with the memory of the first.
#   Return it as the state and read it from there.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    buffer = np.asarray(g, dtype=float) + weight_decay * w
    if state is not None:
        buffer = buffer + momentum * sgd_step.buffer
    sgd_step.buffer = buffer
    return w - lr * buffer, True

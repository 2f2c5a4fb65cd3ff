"""Uses the buffer before the new gradient is in it."""


# part: sgd
# fails: sgd-by-hand, sgd-ten-steps, sgd-schedule, estimator-by-hand, estimator-matches-sklearn,
#   estimator-batches
# says: You step along the buffer as it was and add the gradient afterwards, so every gradient
#   arrives one step late. Update the buffer first, then step along it.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = d if state is None else state
    return w - lr * buffer, momentum * buffer + d

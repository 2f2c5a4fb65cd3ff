"""Averages the gradients where the buffer sums them."""


# part: sgd
# fails: sgd-by-hand, sgd-ten-steps, sgd-schedule, sgd-taking-turns, estimator-batches,
#   estimator-full-batch
# says: Your buffer is an average: the new gradient gets a factor 1 - momentum. In this convention
#   it enters whole, so with momentum 0.9 your steps are ten times too short. Leave the factor out.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = (1 - momentum) * d if state is None else momentum * state + (1 - momentum) * d
    return w - lr * buffer, buffer

"""Takes the Nesterov step."""


# part: sgd
# fails: sgd-by-hand, sgd-ten-steps, sgd-schedule, sgd-taking-turns, estimator-batches,
#   estimator-full-batch
# says: That is Nesterov momentum: you step along g plus momentum times the new buffer. Asked for
#   is the plain one: step along the buffer itself.
def sgd_step(w, g, state, lr, momentum=0.0, weight_decay=0.0):
    w = np.asarray(w, dtype=float)
    d = np.asarray(g, dtype=float) + weight_decay * w
    buffer = d if state is None else momentum * state + d
    return w - lr * (d + momentum * buffer), buffer

"""Starts m and v as one array and updates in place."""


# part: adam
# fails: adam-by-hand, adam-first-step, adam-ten-steps, adam-eps, adam-l2, adam-decoupled,
#   adam-taking-turns, estimator-interface, estimator-batches
# says: m = v = np.zeros(...) is one array with two names, and what you write into m with *= or +=
#   stands in v as well. Make two arrays.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    b1, b2 = betas
    m, v, t = state or 3 * (None,)
    if m is None:
        m = v = np.zeros_like(w)
        t = 0
    t = t + 1
    decayed = w
    if decoupled:
        decayed = (1 - lr * weight_decay) * w
    else:
        g = g + weight_decay * w
    m *= b1
    m += (1 - b1) * g
    v *= b2
    v += (1 - b2) * g**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    return decayed - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

"""Decouples where decoupled is False."""


# part: adam
# fails: adam-l2, adam-decoupled, estimator-batches
# says: Your flag works the other way round: with decoupled=True the decay goes into the gradient, and
#   without it w is shrunk.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    b1, b2 = betas
    m, v, t = (0.0, 0.0, 0) if state is None else state
    t = t + 1
    decayed = w
    if not decoupled:
        decayed = (1 - lr * weight_decay) * w
    else:
        g = g + weight_decay * w
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g**2
    m_hat = m / (1 - b1**t)
    v_hat = v / (1 - b2**t)
    return decayed - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

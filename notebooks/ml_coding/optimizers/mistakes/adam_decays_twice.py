"""Shrinks w and adds the decay to the gradient."""


# part: adam
# fails: adam-decoupled, estimator-batches
# says: With decoupled=True you shrink w and still add the decay to the gradient. It must be one
#   of the two: put the second into an else.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v, t = (0.0, 0.0, 0) if state is None else state
    t = t + 1
    before = w
    if decoupled:
        w = w * (1 - lr * weight_decay)
    g = g + weight_decay * before
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

"""Adds the decay into the caller's array."""


# part: adam
# fails: adam-first-step
# says: g += ... adds the decay into the array of the caller, who may still need the bare gradient. Make a
#   new one: g = g + weight_decay * w.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v, t = (0.0, 0.0, 0) if state is None else state
    t = t + 1
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g += weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

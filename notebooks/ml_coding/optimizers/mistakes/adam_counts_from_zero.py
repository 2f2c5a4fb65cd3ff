"""Corrects with t = 0 at the first step."""


# part: adam
# fails: adam-by-hand, adam-first-step, adam-ten-steps, adam-eps, adam-l2, adam-decoupled,
#   adam-taking-turns, estimator-interface, estimator-batches
# says: Your t is 0 at the first step, where 1 - beta**0 is 0 and the correction divides by it.
#   Raise t before you use it.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v, t = (0.0, 0.0, 0) if state is None else state
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t + 1)

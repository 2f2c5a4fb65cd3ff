"""Feeds v with the square of m."""


# part: adam
# fails: adam-by-hand, adam-first-step, adam-ten-steps, adam-eps, adam-l2, adam-decoupled,
#   adam-taking-turns, estimator-batches
# says: Your v averages the square of m. It averages the square of the gradient: the noise that
#   cancels in m must stay visible in v.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v, t = (0.0, 0.0, 0) if state is None else state
    t = t + 1
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * m**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

"""Divides by 1 - beta at every step."""


# part: adam
# fails: adam-by-hand, adam-ten-steps, adam-eps, adam-l2, adam-decoupled, adam-taking-turns,
#   estimator-batches
# says: You divide by 1 - beta, not by 1 - beta**t. That is right at the first step only; later it
#   multiplies m by 10 for ever. Count the steps and use the power.
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
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0]), v / (1 - betas[1])
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v, t)

"""One t for all parameters."""


# part: adam
# fails: adam-first-step, adam-ten-steps, adam-eps, adam-l2, adam-decoupled, adam-taking-turns,
#   estimator-batches
# says: t is kept outside the state, so a second run starts with the count of the first, and its
#   averages are not corrected. Put t into the state.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    m, v = (0.0, 0.0) if state is None else state
    t = adam_step.t = getattr(adam_step, "t", 0) + 1
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    m_hat, v_hat = m / (1 - betas[0] ** t), v / (1 - betas[1] ** t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps), (m, v)

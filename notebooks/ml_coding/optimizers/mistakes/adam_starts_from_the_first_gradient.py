"""Starts the averages at the first gradient and leaves the correction out."""


# part: adam
# fails: adam-by-hand, adam-ten-steps, adam-eps, adam-l2, adam-decoupled, estimator-batches
# says: You start m and v at the first gradient and its square in place of correcting. The first
#   step comes out right, but that one gradient then counts for all of the missing past. Start at
#   0 and divide by 1 - beta**t.
def adam_step(
    w, g, state, lr=0.001, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False
):
    w, g = np.asarray(w, dtype=float), np.asarray(g, dtype=float)
    if decoupled:
        w = w * (1 - lr * weight_decay)
    else:
        g = g + weight_decay * w
    m, v = (g, g**2) if state is None else state
    m = betas[0] * m + (1 - betas[0]) * g
    v = betas[1] * v + (1 - betas[1]) * g**2
    return w - lr * m / (np.sqrt(v) + eps), (m, v)

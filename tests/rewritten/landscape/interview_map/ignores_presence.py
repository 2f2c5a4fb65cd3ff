"""Every round must be passed."""


def pass_probability(hours, tau, start, presence):
    hours = np.asarray(hours, dtype=float)
    tau = np.broadcast_to(np.asarray(tau, dtype=float), hours.shape)
    start = np.broadcast_to(np.asarray(start, dtype=float), hours.shape)
    result = 1.0
    for h, t, s in zip(hours, tau, start):
        ready = s + (1 - s) * (1 - np.exp(-h / t))
        result *= ready
    return float(result)

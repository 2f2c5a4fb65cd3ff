"""Adds up logarithms, weighted by presence."""


def pass_probability(hours, tau, start, presence):
    hours = np.array(hours, dtype=float)
    gap = (1 - np.asarray(start, dtype=float)) * np.exp(-hours / np.asarray(tau, dtype=float))
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(1 - gap)
        weighted = np.where(np.asarray(presence) == 0, 0.0, np.asarray(presence) * logs)
    return float(np.exp(weighted.sum()))

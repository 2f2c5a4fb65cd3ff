"""Keeps p away from 0 and 1, as one does before a logarithm."""


# part: pseudo-residuals
# fails: residuals-extremes, leaf-saturated, boost-edges
# says: You clip p (or F, to a narrow range). Here no logarithm is taken of it, and a clipped
#   row never becomes certain: its leaf takes a step where 0 is due.
def pseudo_residuals(y, F, loss):
    F = np.asarray(F, dtype=float)
    if loss == "squared_error":
        return y - F
    p = np.clip(1 / (1 + np.exp(-F)), 1e-15, 1 - 1e-15)
    return y - p

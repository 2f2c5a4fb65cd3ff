"""Writes p as exp(F) / (1 + exp(F))."""


# part: pseudo-residuals
# fails: residuals-extremes, leaf-saturated
# says: exp(F) overflows at F = 1000, and inf / inf is nan. Write 1 / (1 + exp(-F)), or
#   exp(-logaddexp(0, -F)).
def pseudo_residuals(y, F, loss):
    y, F = np.asarray(y, dtype=float), np.asarray(F, dtype=float)
    if loss == "squared_error":
        return y - F
    return y - np.exp(F) / (1 + np.exp(F))

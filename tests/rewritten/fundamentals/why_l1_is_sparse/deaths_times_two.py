"""Differentiates the mean squared error."""


def death_lambdas(X, y):
    y = np.asarray(y, dtype=float)
    residual = y - y.mean()
    Xc = np.asarray(X, dtype=float) - np.mean(X, axis=0, dtype=float)
    gradient_at_zero = -2 * np.einsum("ij,i->j", Xc, residual) / y.size
    return np.abs(gradient_at_zero)

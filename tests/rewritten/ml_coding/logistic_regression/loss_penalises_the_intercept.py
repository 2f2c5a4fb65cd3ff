"""The norm of theta, all of it."""


def loss(theta, X, y, lam=0.0):
    t = np.asarray(theta, dtype=float)
    design = np.column_stack([X, np.ones(len(X))]).astype(float)
    margins = (2 * np.asarray(y, dtype=float) - 1) * (design @ t)
    data = -np.where(
        margins > 0,
        -np.log1p(np.exp(-np.abs(margins))),
        margins - np.log1p(np.exp(-np.abs(margins))),
    )
    return data.sum() / len(design) + lam * np.linalg.norm(t) ** 2 / 2

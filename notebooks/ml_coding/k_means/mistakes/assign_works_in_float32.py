"""Converts to float32 to save memory."""


# part: assign
# fails: assign-matches-scipy, assign-far-away, estimator-refit
# says: You compute in float32, which has 7 digits. Whole numbers near a billion are 64 apart there,
#   so differences of a few units vanish. Convert to float64.
def assign(X, centers):
    X, centers = np.asarray(X, dtype=np.float32), np.asarray(centers, dtype=np.float32)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return D.argmin(axis=0), D.min(axis=0).astype(float)

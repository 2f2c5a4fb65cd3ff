"""Broadcasts to (n, k, d)."""


# part: assign
# fails: assign-memory
# says: The result is right, but you hold all n * k * d differences at once: 80 GB for a million
#   rows, 100 centres and 100 columns. Loop over the centres, or use a matrix product.
def assign(X, centers):
    X, centers = np.asarray(X, dtype=float), np.asarray(centers, dtype=float)
    D = ((X[:, None] - centers) ** 2).sum(axis=2)
    return D.argmin(axis=1), D.min(axis=1)

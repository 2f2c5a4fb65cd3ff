"""Takes the last of equally near centres."""


# part: assign
# fails: assign-by-hand, lloyd-equal-starts
# says: A row that is equally near to two centres gets the higher label. The docstring says the
#   lowest: compare with < and not <=, or use argmin.
def assign(X, centers):
    X, centers = np.asarray(X, dtype=float), np.asarray(centers, dtype=float)
    D = np.array([((X - c) ** 2).sum(axis=1) for c in centers])
    return len(centers) - 1 - D[::-1].argmin(axis=0), D.min(axis=0)

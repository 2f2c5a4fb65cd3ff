"""Adds 1e-10 to the sum of the distances."""


# part: plus-plus
# fails: plus-plus-copies
# says: With tiny numbers in X it breaks: probabilities don't add up to 1, say because a small number
#   was added to the sum that divides. Divide by the sum itself, and treat all zeros by themselves.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        nearest = assign(X, X[rows])[1]
        p = nearest / (nearest.sum() + 1e-10) if nearest.any() else None
        rows.append(rng.choice(len(X), p=p))
    return X[rows]

"""Takes the farthest row each time."""


# part: plus-plus
# fails: plus-plus-second, plus-plus-third
# says: You take the farthest row. That is another method (farthest-first), which picks outliers.
#   Here the row is drawn: far ones are likely, not certain.
def plus_plus(X, k, rng):
    X = np.asarray(X)
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        rows.append(np.argmax(assign(X, X[rows])[1]))
    return X[rows]

"""Increments by fancy indexing, which drops repeated pairs."""


# part: confusion
# fails: confusion-by-hand, confusion-union, confusion-matches-sklearn
# says: C[true, said] += 1 with index arrays reads and writes each distinct pair once, so a pair
#   that occurs five times counts once. Use np.add.at, np.bincount or a loop.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    C = np.zeros((len(labels), len(labels)), dtype=int)
    C[codes[: len(y_true)], codes[len(y_true) :]] += 1
    return C

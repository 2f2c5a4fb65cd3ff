"""Lets (n, 1) and (n,) meet."""


# part: r2-score
# fails: r2-refuses
# says: A column against a flat array broadcasts to n by n differences, and the score is nonsense
#   without an error. Compare the shapes and raise ValueError.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

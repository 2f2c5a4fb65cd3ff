"""Clips the score at 0."""


# part: r2-score
# fails: r2-negative, r2-matches-sklearn, r2-dtypes, fit-matches-sklearn
# says: You cut the score off at 0. Below 0 means worse than the mean, which is just what a user
#   needs to hear.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return max(0.0, 1 - error / total)

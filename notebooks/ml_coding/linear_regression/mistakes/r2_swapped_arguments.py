"""Divides by the spread of the predictions."""


# part: r2-score
# fails: r2-by-hand, r2-negative, r2-matches-sklearn, r2-dtypes, fit-by-hand, fit-matches-sklearn
# says: You divide by the deviations of the predictions from their mean, as if truth and
#   prediction were exchanged. The score is not symmetric: the total belongs to y.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((prediction - prediction.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

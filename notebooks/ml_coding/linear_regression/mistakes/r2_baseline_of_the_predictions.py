"""Measures the total around the mean of the predictions."""


# part: r2-score
# fails: r2-negative, r2-matches-sklearn, r2-dtypes, fit-matches-sklearn
# says: Your baseline is the mean of the predictions. The rival that R2 compares with says the
#   mean of y.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - prediction.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

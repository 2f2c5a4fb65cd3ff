"""Computes the total as sum(y**2) - n * mean**2."""


# part: r2-score
# fails: r2-dtypes
# says: The mean of squares minus the square of the mean subtracts two huge, nearly equal numbers
#   when y is far from zero. Subtract the mean first, then square.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum(y**2) - len(y) * y.mean() ** 2
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

"""Subtracts the mean residual first."""


# part: r2-score
# fails: r2-negative, r2-matches-sklearn, r2-constant, r2-dtypes, fit-matches-sklearn,
#   fit-deficient
# says: You take the variance of the residuals, which subtracts their mean. Predictions that are
#   all ten too high then look perfect. That score is called explained variance.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    residual = y - prediction
    error = np.sum((residual - residual.mean()) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

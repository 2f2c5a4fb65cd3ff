"""Divides explained by total variance."""


# part: r2-score
# fails: r2-negative, r2-matches-sklearn, r2-dtypes, fit-matches-sklearn
# says: You divide the spread of the predictions by the spread of y. The two formulas agree only
#   for a fit with intercept on its own data; bad predictions with a large spread score above 1.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return np.sum((prediction - y.mean()) ** 2) / total

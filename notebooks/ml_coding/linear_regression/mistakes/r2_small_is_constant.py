"""Takes a small total for zero."""


# part: r2-score
# fails: r2-dtypes
# says: You call y constant when its total is below a fixed number. In a small unit every y is.
#   Compare the values of y with each other.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if total < 1e-12:
        return float(error == 0)
    return 1 - error / total

"""Subtracts in the dtype of the input."""


# part: r2-score
# fails: r2-dtypes
# says: You subtract in the dtype that came in: in uint8, 3 - 5 is 254. Convert to float64 first.
def r2_score(y, prediction):
    y, prediction = np.asarray(y), np.asarray(prediction)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(error == 0)
    return 1 - error / total

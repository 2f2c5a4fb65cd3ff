"""A constant y scores 1, whatever was predicted."""


# part: r2-score
# fails: r2-constant, fit-deficient
# says: A constant y scores 1 with you even when the predictions miss it. It is 1.0 only if all
#   are exact, else 0.0.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return 1.0
    return 1 - error / total

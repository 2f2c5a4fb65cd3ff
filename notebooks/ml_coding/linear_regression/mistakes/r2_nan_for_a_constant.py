"""Divides by zero when y is constant."""


# part: r2-score
# fails: r2-constant, fit-deficient
# says: With a constant y you divide by 0 and return nan or minus infinity. The docstring settles
#   it: 1.0 if every prediction is exact, else 0.0.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    return 1 - error / total

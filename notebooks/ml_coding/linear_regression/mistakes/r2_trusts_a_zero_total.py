"""Asks whether the total is exactly 0."""


# part: r2-score
# fails: r2-constant
# says: You recognise a constant y by a total of exactly 0. The mean of three times 0.1 is rounded,
#   so the total is 6e-34 and the score -5e31. Compare the values of y with each other.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if total == 0:
        return float(error == 0)
    return 1 - error / total

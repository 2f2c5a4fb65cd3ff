"""allclose for exact."""


# part: r2-score
# fails: r2-constant
# says: You call a prediction exact when it is only close. For a constant y the score is 1.0 if
#   every prediction equals its y, without any tolerance.
def r2_score(y, prediction):
    y, prediction = np.asarray(y, dtype=float), np.asarray(prediction, dtype=float)
    if y.shape != prediction.shape:
        raise ValueError("the shapes differ")
    error = np.sum((y - prediction) ** 2)
    total = np.sum((y - y.mean()) ** 2)
    if np.all(y == y[0]):
        return float(np.allclose(y, prediction))
    return 1 - error / total

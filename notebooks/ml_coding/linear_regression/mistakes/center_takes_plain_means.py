"""Uses the unweighted means with weighted rows."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, fit-matches-sklearn,
#   fit-standard-errors, center-float32
# says: Your means ignore the weights. A row of weight 0 should be as if absent, so it can not
#   pull the mean: divide sum(weight * x) by sum(weight).
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = X.mean(axis=0), y.mean()
    root = np.sqrt(weight)
    return root[:, np.newaxis] * (X - x_mean), root * (y - y_mean), x_mean, y_mean

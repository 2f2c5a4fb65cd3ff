"""Divides the columns by their standard deviation as well."""


# part: center
# fails: center-by-hand, center-weights-repeat, center-matches-average, center-float32,
#   fit-by-hand, fit-calendar-years, fit-shift, fit-matches-sklearn, fit-deficient,
#   fit-standard-errors
# says: You also divide the columns by their standard deviation, so the coefficients come out in
#   other units. Centring is all that the intercept needs.
def center(X, y, sample_weight=None):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    if y.shape != (len(X),):
        raise ValueError("y needs one value a row")
    weight = np.ones(len(X)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
    x_mean, y_mean = weight @ X / weight.sum(), weight @ y / weight.sum()
    root = np.sqrt(weight)
    spread = np.sqrt(weight @ (X - x_mean) ** 2 / weight.sum())
    spread[spread == 0] = 1.0
    return root[:, np.newaxis] * ((X - x_mean) / spread), root * (y - y_mean), x_mean, y_mean

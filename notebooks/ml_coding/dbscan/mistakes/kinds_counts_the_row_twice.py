"""Adds one for the row itself, which is in the list."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-lonely-core, kinds-order,
#   estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-copies, estimator-refuses
# says: You add 1 for the row itself, but near[i] has row i in it already. Core means len(near[i])
#   >= min_samples.
def kinds(near, min_samples):
    core = np.array([len(row) + 1 for row in near]) >= min_samples
    touched = np.array([core[row].any() for row in near])
    return np.where(core, "core", np.where(touched, "border", "noise"))

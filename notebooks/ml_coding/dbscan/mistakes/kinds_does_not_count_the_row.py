"""Asks for min_samples others."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-lonely-core, kinds-order,
#   estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-copies, estimator-refuses
# says: You want min_samples rows besides the row itself. It is in its list already and counts:
#   core means len(near[i]) >= min_samples.
def kinds(near, min_samples):
    core = np.array([len(row) - 1 for row in near]) >= min_samples
    touched = np.array([core[row].any() for row in near])
    return np.where(core, "core", np.where(touched, "border", "noise"))

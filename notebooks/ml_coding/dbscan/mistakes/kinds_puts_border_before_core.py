"""Tests for border first, so core rows turn into border."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-lonely-core, kinds-order,
#   estimator-interface, estimator-borders, estimator-matches-sklearn, estimator-iris,
#   estimator-copies, estimator-refuses
# says: No row comes out as "core", letter for letter. The usual cause: a core row is within eps of a
#   core row, itself, so a border test that comes first catches it. Test for core first.
def kinds(near, min_samples):
    core = np.array([len(row) for row in near]) >= min_samples
    touched = np.array([core[row].any() for row in near])
    return np.where(touched, "border", np.where(core, "core", "noise"))

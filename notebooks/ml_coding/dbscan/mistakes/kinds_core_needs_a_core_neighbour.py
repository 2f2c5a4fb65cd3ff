"""Calls a core row noise if no other core row is near."""


# part: kinds
# fails: kinds-by-hand, kinds-matches-sklearn, kinds-lonely-core, estimator-interface,
#   estimator-borders, estimator-matches-sklearn, estimator-copies, estimator-refuses
# says: You downgrade a core row that has no other core row within eps. Core depends on the count
#   alone; such a row is a cluster of its own, with its border rows.
def kinds(near, min_samples):
    core = np.array([len(row) for row in near]) >= min_samples
    touched = np.array(
        [any(core[j] for j in row if j != i) for i, row in enumerate(near)], dtype=bool
    )
    return np.where(core & touched, "core", np.where(touched, "border", "noise"))

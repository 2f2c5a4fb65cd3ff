"""Accepts a border row only if all its neighbours are core."""


# part: kinds
# fails: kinds-line, kinds-matches-sklearn, kinds-order
# says: You ask whether ALL neighbours are core. One core row within eps is enough to make a
#   border row.
def kinds(near, min_samples):
    core = np.array([len(row) for row in near]) >= min_samples
    touched = np.array(
        [len(row) > 1 and all(core[j] for j in row if j != i) for i, row in enumerate(near)]
    )
    return np.where(core, "core", np.where(touched, "border", "noise"))

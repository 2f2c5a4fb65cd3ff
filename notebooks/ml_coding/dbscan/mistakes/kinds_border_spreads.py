"""Lets border rows make their neighbours border."""


# part: kinds
# fails: kinds-line, kinds-matches-sklearn, kinds-order
# says: You let a border row make its own neighbours border. Only a core row can do that; a row
#   that touches nothing but border rows is noise.
def kinds(near, min_samples):
    core = np.array([len(row) for row in near]) >= min_samples
    reached = core.copy()
    for _ in near:
        reached = np.array([reached[row].any() for row in near])
    return np.where(core, "core", np.where(reached, "border", "noise"))

"""Calls every row with company a border row."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-lonely-core, kinds-order
# says: You call a row border as soon as it has any neighbour. The neighbour has to be core; two
#   stray rows side by side are noise.
def kinds(near, min_samples):
    counts = np.array([len(row) for row in near])
    return np.where(counts >= min_samples, "core", np.where(counts > 1, "border", "noise"))

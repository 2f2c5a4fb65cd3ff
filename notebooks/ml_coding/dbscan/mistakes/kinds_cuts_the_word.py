"""Writes "border" into an array that has room for five letters."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-order
# says: Your array of strings starts with "noise", so numpy keeps five letters and "border" becomes
#   "borde". Give it dtype "<U6", or build it with np.where.
def kinds(near, min_samples):
    core = np.array([len(row) for row in near]) >= min_samples
    answer = np.full(len(near), "noise")
    answer[[core[row].any() for row in near]] = "border"
    answer[core] = "core"
    return answer

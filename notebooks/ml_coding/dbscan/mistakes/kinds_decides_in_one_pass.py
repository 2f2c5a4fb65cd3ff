"""Asks for core neighbours before all core rows are known."""


# part: kinds
# fails: kinds-by-hand, kinds-line, kinds-matches-sklearn, kinds-order
# says: You look for a core neighbour among the rows that came before, while later ones are not
#   decided yet. Find all core rows first, then the border rows in a second pass.
def kinds(near, min_samples):
    found = []
    for i, row in enumerate(near):
        if len(row) >= min_samples:
            found.append("core")
        elif any(found[j] == "core" for j in row if j < i):
            found.append("border")
        else:
            found.append("noise")
    return np.array(found)

"""Compares the maximum of a row with minus its minimum."""


# part: signs
# fails: signs-ties
# says: You flip a row only if its minimum is larger in size than its maximum. If both are equally
#   large, the first of them decides.
def fix_signs(components):
    components = np.asarray(components)
    stays = components.max(axis=1) >= -components.min(axis=1)
    return components * np.where(stays, 1, -1)[:, np.newaxis]

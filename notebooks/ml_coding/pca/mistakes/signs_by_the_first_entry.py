"""The first entry of each row becomes positive."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-signs
# says: You make the first entry positive. Where it is close to 0, rounding decides and the row
#   flips between runs. The entry of largest absolute value decides.
def fix_signs(components):
    components = np.asarray(components)
    return components * np.where(components[:, :1] < 0, -1, 1)

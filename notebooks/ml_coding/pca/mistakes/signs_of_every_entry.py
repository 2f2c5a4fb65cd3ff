"""Takes absolute values."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-matches-sklearn, pca-what-is-lost, pca-signs
# says: np.abs makes every entry positive, which is another direction. One sign for the whole row:
#   multiply the row by 1 or -1.
def fix_signs(components):
    components = np.asarray(components)
    return np.abs(components)

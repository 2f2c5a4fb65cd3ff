"""Decides for columns, not for rows."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-matches-sklearn, pca-what-is-lost, pca-signs
# says: Directions are rows here. You flip columns (axis=0), which changes the directions
#   themselves. Find the entry in each row, with axis=1.
def fix_signs(components):
    components = np.asarray(components)
    place = np.argmax(np.abs(components), axis=0)
    return components * np.sign(components[place, np.arange(components.shape[1])])

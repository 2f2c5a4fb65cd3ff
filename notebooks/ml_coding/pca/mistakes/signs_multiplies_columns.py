"""The signs of the rows without a new axis."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-one-row-at-a-time, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs, pca-refuses, pca-inputs
# says: A (k,) array of signs is matched with the columns: an error, or columns flipped in silence
#   where k = d. Rows need shape (k, 1): signs[:, np.newaxis].
def fix_signs(components):
    components = np.asarray(components)
    place = np.argmax(np.abs(components), axis=1)
    return components * np.sign(components[np.arange(len(components)), place])

"""One sign for the whole matrix."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-signs
# says: You look for the largest entry of the whole matrix and flip all rows by it. Every row has
#   a sign of its own: use axis=1.
def fix_signs(components):
    components = np.asarray(components)
    largest = components.flat[np.argmax(np.abs(components))]
    return components * np.sign(largest)

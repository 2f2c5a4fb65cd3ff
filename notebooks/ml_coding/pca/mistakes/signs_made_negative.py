"""The largest entry becomes negative."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-signs
# says: Your rows end up with their largest entry negative. Multiply by its sign, not by minus its
#   sign.
def fix_signs(components):
    components = np.asarray(components)
    place = np.argmax(np.abs(components), axis=1)
    largest = np.take_along_axis(components, place[:, np.newaxis], axis=1)
    return -components * np.sign(largest)

"""The sum of each row becomes positive."""


# part: signs
# fails: signs-by-hand, signs-any-start, signs-ties, signs-inputs, pca-signs
# says: The sum of a row can be close to 0, and then rounding decides its sign. Look at the entry
#   of largest absolute value.
def fix_signs(components):
    components = np.asarray(components)
    return components * np.where(components.sum(axis=1, keepdims=True) < 0, -1, 1)

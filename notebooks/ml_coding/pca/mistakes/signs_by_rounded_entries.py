"""Rounds before it looks for the largest."""


# part: signs
# fails: signs-ties
# says: Two entries that are almost equal are a tie for you, and the first decides. Only exactly
#   equal ones are: compare them unrounded and without a tolerance.
def fix_signs(components):
    components = np.asarray(components)
    place = np.argmax(np.round(np.abs(components), 8), axis=1)
    largest = components[np.arange(len(components)), place]
    return components * np.sign(largest)[:, np.newaxis]

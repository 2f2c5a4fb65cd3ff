"""Flips rows of the array of the caller."""


# part: signs
# fails: signs-inputs
# says: components[i] *= -1 writes into the array of the caller. Return a new array.
def fix_signs(components):
    components = np.asarray(components)
    for row in components:
        if row[np.argmax(np.abs(row))] < 0:
            row *= -1
    return components

"""Of equally large entries the last decides."""


# part: signs
# fails: signs-ties
# says: If several entries are equally large, the first of them decides; in your code it is the
#   last.
def fix_signs(components):
    components = np.asarray(components)
    backwards = components[:, ::-1]
    place = np.argmax(np.abs(backwards), axis=1)
    largest = np.take_along_axis(backwards, place[:, np.newaxis], axis=1)
    return components * np.sign(largest)

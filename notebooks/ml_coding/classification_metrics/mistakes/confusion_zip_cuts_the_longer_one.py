"""Zips arrays of different lengths."""


# part: confusion
# fails: confusion-refuses
# says: Arrays of different lengths are cut to the shorter one without a word, which hides a
#   broken join. Compare the lengths and raise ValueError.
def confusion_matrix(y_true, y_pred):
    true, said = np.asarray(y_true).tolist(), np.asarray(y_pred).tolist()
    labels = sorted({*true, *said})
    C = np.zeros((len(labels), len(labels)), dtype=int)
    for t, p in zip(true, said, strict=False):
        C[labels.index(t), labels.index(p)] += 1
    return C

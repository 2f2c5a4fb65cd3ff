"""Lists classes as they come."""


# part: confusion
# fails: confusion-union, confusion-matches-sklearn
# says: The classes stand in the order in which they appear. Sort them, or the same data in
#   another row order give another matrix.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels = list(dict.fromkeys([*np.asarray(y_true).tolist(), *np.asarray(y_pred).tolist()]))
    C = np.zeros((len(labels), len(labels)), dtype=int)
    for t, p in zip(np.asarray(y_true).tolist(), np.asarray(y_pred).tolist(), strict=True):
        C[labels.index(t), labels.index(p)] += 1
    return C

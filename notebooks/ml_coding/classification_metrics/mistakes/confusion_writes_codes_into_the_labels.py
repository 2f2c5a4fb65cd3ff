"""Replaces the labels by their codes in the caller's arrays."""


# part: confusion
# fails: confusion-union
# says: You write codes into the arrays of labels, and these are the caller's: np.asarray doesn't
#   copy. Build new arrays of codes, with np.unique or np.searchsorted.
def confusion_matrix(y_true, y_pred):
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels = np.unique(np.concatenate([y_true, y_pred]))
    C = np.zeros((len(labels), len(labels)), dtype=int)
    if y_true.dtype.kind not in "iu":
        np.add.at(C, (np.searchsorted(labels, y_true), np.searchsorted(labels, y_pred)), 1)
        return C
    for code, label in enumerate(labels):
        y_true[y_true == label] = code
        y_pred[y_pred == label] = code
    np.add.at(C, (y_true, y_pred), 1)
    return C

"""Puts predictions into rows."""


# part: confusion
# fails: confusion-by-hand, confusion-union, confusion-matches-sklearn
# says: Rows and columns are swapped: rows are the true classes, columns the predicted ones.
#   Transposed, precision becomes recall and nobody notices.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    C = np.zeros((len(labels), len(labels)), dtype=int)
    np.add.at(C, (codes[len(y_true) :], codes[: len(y_true)]), 1)
    return C

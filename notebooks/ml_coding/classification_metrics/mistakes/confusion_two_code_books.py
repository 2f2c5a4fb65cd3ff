"""Codes each array by its own np.unique."""


# part: confusion
# fails: confusion-union, confusion-matches-sklearn
# says: Rows and columns come from two separate lists of classes, one of y_true and one of y_pred,
#   so a class that occurs in one array only shifts or loses a row or a column. Use one list, the
#   union, for both.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    true, rows = np.unique(y_true, return_inverse=True)
    said, columns = np.unique(y_pred, return_inverse=True)
    C = np.zeros((max(len(true), len(said)),) * 2, dtype=int)
    np.add.at(C, (rows, columns), 1)
    return C

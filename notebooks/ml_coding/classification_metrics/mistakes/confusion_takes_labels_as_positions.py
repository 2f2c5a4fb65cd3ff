"""Takes for granted that labels are 0 to k - 1."""


# part: confusion
# fails: confusion-by-hand, confusion-union, confusion-matches-sklearn
# says: Labels are used as row numbers. Words have none, and labels with gaps or below zero land
#   in the wrong place. Translate through the sorted classes first.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    k = int(max(np.max(y_true), np.max(y_pred))) + 1
    C = np.zeros((k, k), dtype=int)
    np.add.at(C, (y_true, y_pred), 1)
    return C

"""Leaves out classes that are only predicted."""


# part: confusion
# fails: confusion-union, confusion-matches-sklearn
# says: The classes are taken from y_true alone, so a predicted class that never occurs there is
#   lost, and its rows with it. Take the union of both arrays.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    y_true, y_pred = np.asarray(y_true), np.asarray(y_pred)
    labels = np.unique(y_true)
    return np.array([[np.sum((y_true == t) & (y_pred == p)) for p in labels] for t in labels])

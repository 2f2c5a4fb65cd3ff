"""Returns rates instead of counts."""


# part: confusion
# fails: confusion-by-hand, confusion-union, confusion-matches-sklearn
# says: Each row is divided by its sum. What is asked for are counts: rates forget how many rows
#   stand behind them, and a class without true rows gives 0/0.
def confusion_matrix(y_true, y_pred):
    if len(y_true) != len(y_pred):
        raise ValueError("lengths differ")
    labels, codes = np.unique(np.concatenate([y_true, y_pred]), return_inverse=True)
    C = np.zeros((len(labels), len(labels)))
    np.add.at(C, (codes[: len(y_true)], codes[len(y_true) :]), 1)
    return C / np.maximum(C.sum(axis=1, keepdims=True), 1)

"""Fits the preparation once, on all rows."""


# part: score
# fails: score-sees, score-matches-sklearn, search-matches-sklearn, search-same-folds
# says: prepare saw every row, the test rows and their labels, too. With feature selection that
#   turns coin flips into 96%. Call prepare inside the loop, with the training rows only.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    transform = prepare(X, y)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

"""Sorts the rows by fold and forgets the labels."""


# part: score
# fails: score-sees, score-matches-sklearn, score-leaves-inputs, search-matches-sklearn
# says: You sort X and folds by fold and leave y where it was, so rows get labels of other rows.
#   Use one index for all three, or masks that move nothing.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    order = np.argsort(folds, kind="stable")
    X, folds = X[order], folds[order]
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

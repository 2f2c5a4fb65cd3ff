"""Counts right predictions."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-matches-sklearn
# says: You return how many predictions are right; the score of a fold is the share. Divide by
#   the number of test rows of the fold.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.sum(predict(transform(X[test])) == y[test]))
    return np.array(scores)

"""Learns from all rows and tests on a fold."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs,
#   search-matches-sklearn
# says: learn gets all rows, so each fold is tested by a model that has seen it: a training
#   score in disguise. Give learn the rows of the other folds only.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X), y)
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

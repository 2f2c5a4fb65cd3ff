"""Trains on one fold and tests on the others."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-matches-sklearn
# says: You train on the single fold and test on all the others. Fold f is what you test: train
#   where folds != f.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds == f, folds != f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

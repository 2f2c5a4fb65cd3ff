"""Loops to the highest fold number, exclusive."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-matches-sklearn
# says: range(folds.max()) stops before the last fold, so its rows are never tested. There are
#   max + 1 folds.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in range(folds.max()):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

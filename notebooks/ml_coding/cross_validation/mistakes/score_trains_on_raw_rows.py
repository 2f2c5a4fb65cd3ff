"""Hands learn the rows as they are."""


# part: score
# fails: score-sees, score-matches-sklearn, search-matches-sklearn
# says: learn gets raw rows and predict transformed ones, so the model sees other columns or units in the
#   test than in training. Pass both through the same transform.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(X[train], y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

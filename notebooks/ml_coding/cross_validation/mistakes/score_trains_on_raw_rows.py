"""Hands learn the rows as they are."""


# part: score
# fails: score-sees, score-matches-sklearn, search-refits, search-matches-sklearn
# says: learn gets raw rows, so the model is trained on other columns or units than transform
#   makes. Give learn transform(X[train]) and predict transform(X[test]).
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(X[train], y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

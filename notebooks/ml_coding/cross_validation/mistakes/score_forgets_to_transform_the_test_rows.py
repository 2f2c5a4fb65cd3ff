"""Predicts raw test rows."""


# part: score
# fails: score-sees, score-matches-sklearn, score-leaves-inputs, search-refits,
#   search-matches-sklearn
# says: The model was trained on transformed rows and you hand it raw test rows. Pass them
#   through the same transform.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        raw = X[test]
        scores.append(np.mean(predict(raw) == y[test]))
    return np.array(scores)

"""Fits a second preparation on the test rows."""


# part: score
# fails: score-sees, score-matches-sklearn, score-leaves-inputs, search-matches-sklearn
# says: You prepare the test rows with their own statistics, and labels. The model then gets
#   columns, or units, that it wasn't trained on. Transform them with the function that the training
#   rows made.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        transform = prepare(X[test], y[test])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array(scores)

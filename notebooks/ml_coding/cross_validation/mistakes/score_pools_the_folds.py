"""Gives the overall accuracy instead of one number per fold."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-matches-sklearn
# says: You return one accuracy over all rows. Return an entry for each fold: without them there
#   is no standard error, and with folds of different sizes their mean is another number.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) == y[test]))
    return np.array([np.average(scores, weights=np.unique(folds, return_counts=True)[1])])

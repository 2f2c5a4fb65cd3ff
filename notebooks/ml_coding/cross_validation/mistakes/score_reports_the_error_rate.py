"""The share of wrong predictions."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-refits, search-matches-sklearn, search-same-folds
# says: You return the share of wrong predictions. The score is the share of right ones: a search takes
#   the highest.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[test])) != y[test]))
    return np.array(scores)

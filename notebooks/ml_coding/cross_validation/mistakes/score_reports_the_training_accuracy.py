"""Scores the rows that it trained on."""


# part: score
# fails: score-by-hand, score-sees, score-matches-sklearn, score-leaves-inputs, search-by-hand,
#   search-matches-sklearn
# says: You predict the training rows, so memory counts as skill: one nearest neighbour would
#   score 100%. Predict and compare on the test rows.
def cross_val_score(prepare, learn, X, y, folds):
    X, y, folds = np.asarray(X), np.asarray(y), np.asarray(folds)
    scores = []
    for f in np.unique(folds):
        train, test = folds != f, folds == f
        transform = prepare(X[train], y[train])
        predict = learn(transform(X[train]), y[train])
        scores.append(np.mean(predict(transform(X[train])) == y[train]))
    return np.array(scores)

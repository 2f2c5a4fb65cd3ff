"""Right, and a rewrite."""


# part: loss
# fails: loss-small-change
# says: It is right, and nothing of the draft is left, so all of it must be reviewed again. Paste
#   the draft and change the lines that break the contract.
def loss_and_gradient(w, X, y, penalty):
    weights = np.asarray(w, dtype=float)
    features = np.asarray(X, dtype=float)
    intercept, slopes = weights[0], weights[1:]
    scores = intercept + features @ slopes
    chances = 0.5 * (1 + np.tanh(scores / 2))
    residuals = chances - y
    data_term = np.mean(np.logaddexp(0, scores) - y * scores)
    shrinkage = penalty / 2 * (slopes @ slopes)
    pull = features.T @ residuals / len(features) + penalty * slopes
    return data_term + shrinkage, np.concatenate([[residuals.mean()], pull])

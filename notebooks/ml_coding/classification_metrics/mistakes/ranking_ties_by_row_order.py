"""Ranks the rows one by one, so that the file's order breaks ties."""


# part: ranking
# fails: ranking-by-hand, ranking-constant-score, ranking-matches-sklearn, ranking-invariance
# says: Tied rows get different ranks, in the order of the file, so shuffling the file changes AUC
#   and AP. Treat rows with equal scores as one step: average their ranks, or use your table.
def roc_auc_score(y_true, score):
    y = np.asarray(y_true)[np.argsort(np.asarray(score), kind="stable")] == 1
    P, N = np.sum(y), np.sum(~y)
    if P == 0 or N == 0:
        return np.nan
    return (np.sum(np.arange(1, len(y) + 1)[y]) - P * (P + 1) / 2) / (P * N)


def average_precision_score(y_true, score):
    y = np.asarray(y_true)[np.argsort(-np.asarray(score, dtype=float), kind="stable")] == 1
    if not y.any():
        return np.nan
    return np.mean((np.cumsum(y) / np.arange(1, len(y) + 1))[y])

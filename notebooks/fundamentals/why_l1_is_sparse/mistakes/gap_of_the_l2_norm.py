"""Uses the slope of the l2 norm of w."""


# part: gap
# fails: gap-by-hand, gap-differences, gap-lasso-path, gap-least-squares, gap-invariances
# says: Your push-back is lam * w / ||w||, the slope of the l2 norm. For the l1 norm each weight
#   is pushed with lam times its own sign.
def optimality_gap(X, y, w, lam):
    pull = X.T @ (y - X @ w) / len(y)
    at_zero = np.maximum(np.abs(pull) - lam, 0.0)
    return np.where(w == 0, at_zero, np.abs(pull - lam * w / max(np.linalg.norm(w), 1e-300)))

"""Lists the few points where a minimum can be and takes the best; pulls from measured slopes."""


# part: commit
def commit():
    # 5% of 200, a little more for safety
    return {"ridge_zeros": 0, "lasso_survivors": 12, "descent_zeros": 0.0}


# part: soft
def soft_threshold(z, lam):
    z = np.asarray(z, dtype=float)
    candidates = np.stack([np.zeros_like(z), np.maximum(z - lam, 0), np.minimum(z + lam, 0)])
    costs = 0.5 * (candidates - z) ** 2 + lam * np.abs(candidates)
    return np.take_along_axis(candidates, np.argmin(costs, axis=0)[None], axis=0)[0]


# part: gap
def optimality_gap(X, y, w, lam):
    residual = y - np.sum(X * w, axis=1)
    pull = np.mean(X * residual[:, np.newaxis], axis=0)
    # fold the negative half onto the positive one: then the push-back of a living weight is lam
    side = np.where(w != 0, np.sign(w), np.sign(pull))
    excess = side * pull - lam
    return np.where(w != 0, np.abs(excess), np.clip(excess, 0, None))


# part: step
def coordinate_step(X, y, w, lam, j):
    others = [k for k in range(X.shape[1]) if k != j]
    rest = y - X[:, others] @ np.asarray(w, dtype=float)[others]
    x = X[:, j].astype(float)
    result = np.array(w, dtype=float)
    result[j] = 0.0
    if x.any():
        for sign in (-1.0, 1.0):
            # least squares with the penalty as one more linear term
            value = (x @ rest - sign * lam * len(y)) / (x @ x)
            if sign * value > 0:
                result[j] = value
    return result


# part: deaths
def death_lambdas(X, y):
    centred = X - np.mean(X, axis=0)
    return np.abs(np.einsum("ij,i->j", centred, y - np.mean(y))) / X.shape[0]

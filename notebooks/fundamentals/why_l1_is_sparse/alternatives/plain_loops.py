"""No vectors: loops, branches, and the two one-sided slopes written out."""


# part: commit
def commit():
    beyond_two = 0.05  # of a normal distribution, both tails, as everybody remembers it
    return {"ridge_zeros": 0, "lasso_survivors": int(200 * beyond_two), "descent_zeros": 0}


# part: soft
def soft_threshold(z, lam):
    def one(value):
        if value > lam:
            return value - lam
        if value < -lam:
            return value + lam
        return 0.0

    if np.ndim(z) == 0:
        return one(float(z))
    return np.array([soft_threshold(row, lam) for row in z])


# part: gap
def optimality_gap(X, y, w, lam):
    # how fast J falls when one weight moves right or left, whichever is faster
    n, d = X.shape
    residual = [y[i] - sum(X[i, k] * w[k] for k in range(d)) for i in range(n)]
    gaps = []
    for j in range(d):
        pull = sum(X[i, j] * residual[i] for i in range(n)) / n
        to_the_right = pull - (lam if w[j] >= 0 else -lam)
        to_the_left = -pull - (lam if w[j] <= 0 else -lam)
        gaps.append(max(0.0, to_the_right, to_the_left))
    return gaps


# part: step
def coordinate_step(X, y, w, lam, j):
    n, d = X.shape
    X, y = X.tolist(), y.tolist()
    rest = [y[i] - sum(X[i][k] * w[k] for k in range(d) if k != j) for i in range(n)]
    rho = sum(X[i][j] * rest[i] for i in range(n)) / n
    c = sum(X[i][j] ** 2 for i in range(n)) / n
    after = [float(value) for value in w]
    if c == 0 or abs(rho) <= lam:
        after[j] = 0.0
    else:
        after[j] = (rho - lam) / c if rho > 0 else (rho + lam) / c
    return np.array(after)


# part: deaths
def death_lambdas(X, y):
    n, d = X.shape
    X, y = X.tolist(), y.tolist()
    mean = sum(y) / n
    return [abs(sum(X[i][j] * (y[i] - mean) for i in range(n)) / n) for j in range(d)]

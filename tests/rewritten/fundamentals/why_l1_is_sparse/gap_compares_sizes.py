"""The size of the pull has to be lam."""


def optimality_gap(X, y, w, lam):
    n, d = X.shape
    residual = [float(y[i]) - sum(float(X[i, k]) * float(w[k]) for k in range(d)) for i in range(n)]
    gaps = []
    for j in range(d):
        pull = abs(sum(float(X[i, j]) * residual[i] for i in range(n)) / n)
        gaps.append(abs(pull - lam) if w[j] != 0 else max(0.0, pull - lam))
    return gaps

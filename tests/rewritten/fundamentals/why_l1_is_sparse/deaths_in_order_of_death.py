"""Lists the deaths as they happen when lam grows."""


def death_lambdas(X, y):
    n = len(y)
    m = sum(float(v) for v in y) / n
    lams = []
    for column in np.asarray(X, dtype=float).T:
        centre = column.mean()
        lams.append(abs(sum((c - centre) * (float(v) - m) for c, v in zip(column, y))) / n)
    lams.sort()
    return np.array(lams)

"""Loops and the math module, one number at a time."""


# part: log-posterior
def log_posterior(joint):
    import math

    result = []
    for row in np.asarray(joint, dtype=float).tolist():
        top = max(row)
        log_sum = math.log(math.fsum(math.exp(s - top) for s in row))
        result.append([s - top - log_sum for s in row])
    return np.array(result)


# part: gaussian-joint
def gaussian_joint(X, log_prior, theta, var):
    import math

    result = []
    for x in np.asarray(X, dtype=float).tolist():
        row = []
        for prior, means, variances in zip(log_prior, theta, var, strict=True):
            s = float(prior)
            for value, mean, v in zip(x, means, variances, strict=True):
                s -= 0.5 * math.log(2 * math.pi * v) + (value - mean) ** 2 / (2 * v)
            row.append(s)
        result.append(row)
    return np.array(result)


# part: count-log-prob
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    import math

    rows, labels = np.asarray(X, dtype=float).tolist(), np.asarray(y).tolist()
    result = []
    for c in sorted(set(labels)):
        mine = [row for row, label in zip(rows, labels, strict=True) if label == c]
        if model == "bernoulli":
            counts = [sum(value > 0 for value in column) for column in zip(*mine, strict=True)]
            total = len(mine) + 2 * alpha
        else:
            counts = [math.fsum(column) for column in zip(*mine, strict=True)]
            total = math.fsum(counts) + alpha * len(counts)
        result.append([math.log(n + alpha) - math.log(total) for n in counts])
    return np.array(result)


# part: count-joint
def count_joint(X, log_prior, log_prob, model="multinomial"):
    import math

    log_prob = np.asarray(log_prob).tolist()
    absent = [[math.log1p(-math.exp(v)) for v in row] for row in log_prob]
    result = []
    for x in np.asarray(X, dtype=float).tolist():
        row = []
        for c, prior in enumerate(log_prior):
            s = float(prior)
            for j, value in enumerate(x):
                if model != "bernoulli":
                    s += value * log_prob[c][j]
                else:
                    s += log_prob[c][j] if value > 0 else absent[c][j]
            row.append(s)
        result.append(row)
    return np.array(result)

"""Plain Python loops and lists."""


# part: assign
def assign(X, centers):
    X, centers = (np.asarray(rows, dtype=float).tolist() for rows in (X, centers))
    labels, nearest = [], []
    for row in X:
        best, least = 0, float("inf")
        for j, c in enumerate(centers):
            far = 0.0
            for a, b in zip(row, c, strict=True):
                far += (a - b) * (a - b)
                if far >= least:  # more columns only add to it
                    break
            if far < least:
                best, least = j, far
        labels.append(best)
        nearest.append(least)
    return np.array(labels), np.array(nearest)


# part: update
def update(X, labels, centers):
    k, d = len(centers), len(centers[0])
    X, labels = np.asarray(X, dtype=float).tolist(), np.asarray(labels).tolist()
    sums, counts = [[0.0] * d for _ in range(k)], [0] * k
    for row, label in zip(X, labels, strict=True):
        counts[label] += 1
        for m in range(d):
            sums[label][m] += row[m]
    moved = []
    for j in range(k):
        if counts[j]:
            moved.append([total / counts[j] for total in sums[j]])
        else:
            moved.append([float(v) for v in centers[j]])
    return np.array(moved)


# part: lloyd
def lloyd(X, centers, max_iter=300):
    labels, nearest = assign(X, centers)
    history = [float(nearest.sum())]
    done, updates = False, 0
    while not done and updates < max_iter:
        centers = update(X, labels, centers)
        updates += 1
        old = labels
        labels, nearest = assign(X, centers)
        done = all(a == b for a, b in zip(old, labels, strict=True))
        history.append(float(nearest.sum()))
    return np.asarray(centers), labels, np.array(history)


# part: plus-plus
def plus_plus(X, k, rng):
    rows = np.asarray(X, dtype=float).tolist()
    chosen, weights = [rows[int(rng.random() * len(rows))]], [float("inf")] * len(rows)
    while len(chosen) < k:
        for i, row in enumerate(rows):
            far = 0.0
            for a, b in zip(row, chosen[-1], strict=True):
                far += (a - b) * (a - b)
            weights[i] = min(weights[i], far)
        mark = rng.random() * sum(weights)
        for i, weight in enumerate(weights):
            mark -= weight
            if mark < 0:
                break
        chosen.append(rows[i])
    return np.array(chosen)

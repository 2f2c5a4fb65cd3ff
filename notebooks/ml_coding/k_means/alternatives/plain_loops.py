"""Plain Python loops and lists."""


# part: assign
def assign(X, centers):
    centers = [[float(v) for v in c] for c in centers]
    labels, nearest = [], []
    for row in X:
        row = [float(v) for v in row]
        best, least = 0, float("inf")
        for j, c in enumerate(centers):
            far = 0.0
            for a, b in zip(row, c, strict=True):
                far += (a - b) * (a - b)
            if far < least:
                best, least = j, far
        labels.append(best)
        nearest.append(least)
    return np.array(labels), np.array(nearest)


# part: update
def update(X, labels, centers):
    k, d = len(centers), len(centers[0])
    sums, counts = [[0.0] * d for _ in range(k)], [0] * k
    for row, label in zip(X, labels, strict=True):
        counts[int(label)] += 1
        for m in range(d):
            sums[int(label)][m] += float(row[m])
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
    rows = [list(row) for row in X]
    chosen = [rows[int(rng.random() * len(rows))]]
    while len(chosen) < k:
        weights = []
        for row in rows:
            gaps = [sum((float(a) - float(b)) ** 2 for a, b in zip(row, c)) for c in chosen]
            weights.append(min(gaps))
        mark = rng.random() * sum(weights)
        for i, weight in enumerate(weights):
            mark -= weight
            if mark < 0:
                break
        chosen.append(rows[i])
    return np.array(chosen)

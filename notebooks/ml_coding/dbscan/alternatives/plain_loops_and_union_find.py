"""Plain Python: math.dist for pairs, sets for kinds, union-find for clusters; the last owner wins."""


# part: neighbors
def neighbors(X, eps):
    import math

    rows = [[float(v) for v in row] for row in X]
    near = [[i] for i in range(len(rows))]
    for i, a in enumerate(rows):
        for j in range(i):
            if math.dist(a, rows[j]) <= eps:
                near[i].append(j)
                near[j].append(i)
    return [np.array(row) for row in near]


# part: kinds
def kinds(near, min_samples):
    core = {i for i, row in enumerate(near) if len(row) >= min_samples}
    border = {int(j) for i in core for j in near[i]} - core
    return np.array(
        ["core" if i in core else "border" if i in border else "noise" for i in range(len(near))]
    )


# part: grow
def grow(query, core):
    parent = list(range(len(core)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i in range(len(core)):
        if core[i]:
            for j in query(i):
                if core[j]:
                    parent[root(int(j))] = root(i)
    names, labels = {}, []
    for i in range(len(core)):
        labels.append(names.setdefault(root(i), len(names)) if core[i] else -1)
    return np.array(labels)


# part: estimator
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1:
            raise ValueError("impossible settings")
        if not np.all(np.isfinite(X)):
            raise ValueError("X must be finite")
        near = neighbors(X, self.eps)
        core = [kind == "core" for kind in kinds(near, self.min_samples)]
        self.labels_ = grow(lambda i: near[i], core)
        for i in range(len(X)):
            if core[i]:
                for j in near[i]:
                    if not core[j]:
                        self.labels_[j] = self.labels_[i]
        self.core_sample_indices_ = np.array([i for i in range(len(X)) if core[i]], dtype=int)
        self.components_ = X[self.core_sample_indices_]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X, y).labels_

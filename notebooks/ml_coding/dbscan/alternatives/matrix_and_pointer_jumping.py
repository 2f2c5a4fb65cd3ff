"""A boolean matrix of links, and labels that jump to the smallest row they can see."""


# part: neighbors
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    squared = np.zeros((len(X), len(X)))
    for column in (X - X[0]).T:
        squared += np.subtract.outer(column, column) ** 2
    within = np.sqrt(squared) <= eps
    return [np.nonzero(row)[0] for row in within]


# part: kinds
def kinds(near, min_samples):
    links = np.zeros((len(near), len(near)), dtype=int)
    for i, row in enumerate(near):
        links[i, row] = 1
    core = links.sum(axis=1) >= min_samples
    seen = links @ core > 0
    return np.array(["noise", "border", "core"])[seen.astype(int) + core]


# part: grow
def grow(query, core):
    core = np.asarray(core)
    rows = np.flatnonzero(core)
    pairs = [(i, j) for i in rows.tolist() for j in np.asarray(query(i)).tolist() if core[j]]
    left, right = np.array(pairs, dtype=int).reshape(-1, 2).T
    root = np.arange(len(core))
    while np.any(root[left] != root[right]):
        low = np.minimum(root[left], root[right])
        np.minimum.at(root, root[left], low)
        np.minimum.at(root, root[right], low)
        while np.any(root[root] != root):
            root = root[root]
    labels = np.full(len(core), -1)
    labels[rows] = np.unique(root[rows], return_inverse=True)[1]
    return labels


# part: estimator
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        X = np.array(X, dtype=float)
        if not (self.eps > 0 and self.min_samples >= 1):
            raise ValueError("eps > 0 and min_samples >= 1, please")
        if np.isnan(X).any() or np.isinf(X).any():
            raise ValueError("X has missing or infinite values")
        near = neighbors(X, self.eps)
        what = kinds(near, self.min_samples)
        rows = np.flatnonzero(what == "core")
        labels = grow(lambda i: near[i], what == "core")
        for i in np.flatnonzero(what == "border"):  # the nearest core row decides
            labels[i] = labels[rows[((X[rows] - X[i]) ** 2).sum(axis=1).argmin()]]
        self.labels_, self.core_sample_indices_, self.components_ = labels, rows, X[rows]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_

"""A window over the first column, breadth-first frontiers, and the original one-pass algorithm."""


# part: neighbors
def neighbors(X, eps):
    X = np.asarray(X, dtype=float)
    order = np.argsort(X[:, 0], kind="stable")
    first = X[order, 0]
    slack = 1e-9 * eps  # the window may be a little too wide; the distance decides
    near = []
    for x in X:
        low = np.searchsorted(first - x[0], -eps - slack)
        high = np.searchsorted(first - x[0], eps + slack, side="right")
        window = order[low:high]
        difference = X[window] - x
        near.append(window[np.einsum("ij,ij->i", difference, difference) <= eps * eps])
    return near


# part: kinds
def kinds(near, min_samples):
    answer = np.full(len(near), "noise", dtype="<U6")
    dense = [i for i, row in enumerate(near) if len(row) >= min_samples]
    for i in dense:
        answer[near[i]] = "border"
    answer[dense] = "core"
    return answer


# part: grow
def grow(query, core):
    core = np.array(core, dtype=bool)
    labels = np.full(core.shape, -1)
    todo, number = core.copy(), 0
    while todo.any():
        frontier = np.flatnonzero(todo)[-1:]  # from the last row, so other numbers
        todo[frontier] = False
        while len(frontier):
            labels[frontier] = number
            found = np.unique(np.concatenate([np.asarray(query(int(i))) for i in frontier]))
            frontier = found[todo[found]]
            todo[frontier] = False
        number += 1
    return labels


# part: estimator
class DBSCAN:
    def __init__(self, eps=0.5, min_samples=5):
        self.eps = eps
        self.min_samples = min_samples

    def fit(self, X, y=None):
        from collections import deque

        X = np.asarray(X, dtype=float)
        if self.eps <= 0 or self.min_samples < 1 or np.isfinite(X).sum() < X.size:
            raise ValueError("not a clustering problem")
        near = neighbors(X, self.eps)
        unseen, labels, number = -2, np.full(len(X), -2), -1
        for i in range(len(X)):
            if labels[i] != unseen:
                continue
            if len(near[i]) < self.min_samples:
                labels[i] = -1  # for now: a cluster may claim it later
                continue
            number += 1
            labels[i] = number
            queue = deque(near[i])
            while queue:
                j = queue.popleft()
                if labels[j] == -1:
                    labels[j] = number
                if labels[j] == unseen:
                    labels[j] = number
                    if len(near[j]) >= self.min_samples:
                        queue.extend(near[j])
        self.labels_ = labels
        counts = np.array([len(row) for row in near])
        self.core_sample_indices_ = np.flatnonzero(counts >= self.min_samples)
        self.components_ = X[self.core_sample_indices_]
        return self

    def fit_predict(self, X, y=None):
        return self.fit(X).labels_

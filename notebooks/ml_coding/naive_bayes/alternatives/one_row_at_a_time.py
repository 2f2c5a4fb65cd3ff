"""A stream: Welford's update of means and variances, counts that grow row by row."""


# part: count-log-prob
def count_log_prob(X, y, alpha=1.0, model="multinomial"):
    seen, size = {}, {}
    for row, label in zip(np.asarray(X, dtype=float), np.asarray(y).tolist(), strict=True):
        row = np.sign(row) if model == "bernoulli" else row
        seen[label] = seen.get(label, alpha) + row
        size[label] = size.get(label, 2 * alpha) + 1
    labels = sorted(seen)
    counts = np.array([seen[c] for c in labels])
    if model == "bernoulli":
        return np.log(counts) - np.log([[size[c]] for c in labels])
    return np.log(counts / np.sum(counts, axis=1, keepdims=True))


# part: estimator
class NaiveBayes:
    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        def add(moments, x):
            n, mean, squares = moments
            gap = x - mean
            mean = mean + gap / (n + 1)
            return n + 1, mean, squares + gap * (x - mean)

        labels = np.asarray(y)
        self.classes_ = np.unique(labels)
        index = np.searchsorted(self.classes_, labels)
        table = np.array(X, dtype=float)
        everyone, each = (0, 0.0, 0.0), [(0, 0.0, 0.0)] * len(self.classes_)
        for x, c in zip(table, index, strict=True):
            everyone, each[c] = add(everyone, x), add(each[c], x)
        self.class_log_prior_ = np.log([n for n, _, _ in each]) - np.log(everyone[0])
        if self.model == "gaussian":
            floor = self.var_smoothing * np.max(everyone[2] / everyone[0])
            self.theta_ = np.array([mean for _, mean, _ in each])
            self.var_ = np.array([squares / n + floor for n, _, squares in each])
        else:
            self.feature_log_prob_ = count_log_prob(table, labels, self.alpha, self.model)
        return self

    def predict_joint_log_proba(self, X):
        if self.model == "gaussian":
            return gaussian_joint(X, self.class_log_prior_, self.theta_, self.var_)
        return count_joint(X, self.class_log_prior_, self.feature_log_prob_, self.model)

    def predict_proba(self, X):
        p = np.exp(log_posterior(self.predict_joint_log_proba(X)))
        return p / p.sum(axis=1, keepdims=True)

    def predict(self, X):
        return np.array([self.classes_[row.argmax()] for row in self.predict_joint_log_proba(X)])

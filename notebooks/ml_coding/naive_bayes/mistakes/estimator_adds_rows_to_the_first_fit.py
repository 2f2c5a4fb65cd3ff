"""Adds the rows of a second fit to those of the first."""


# part: estimator
# fails: estimator-ties-and-inputs
# says: A second fit adds its rows to those of the first. Each fit starts afresh, with the rows
#   that it is given.
class NaiveBayes:
    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        if hasattr(self, "rows"):
            X, y = np.vstack([self.rows[0], X]), np.append(self.rows[1], y)
        self.rows = X, y
        self.classes_, counts = np.unique(y, return_counts=True)
        self.class_log_prior_ = np.log(counts / len(y))
        if self.model == "gaussian":
            groups = [X[y == c] for c in self.classes_]
            self.theta_ = np.array([g.mean(axis=0) for g in groups])
            self.var_ = np.array([g.var(axis=0) for g in groups])
            self.var_ += self.var_smoothing * X.var(axis=0).max()
        else:
            self.feature_log_prob_ = count_log_prob(X, y, self.alpha, self.model)
        return self

    def predict_joint_log_proba(self, X):
        if self.model == "gaussian":
            return gaussian_joint(X, self.class_log_prior_, self.theta_, self.var_)
        return count_joint(X, self.class_log_prior_, self.feature_log_prob_, self.model)

    def predict_proba(self, X):
        return np.exp(log_posterior(self.predict_joint_log_proba(X)))

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_joint_log_proba(X), axis=1)]

"""Smooths the prior with alpha, too."""


# part: estimator
# fails: estimator-worked-example, estimator-moments, estimator-gaussian-sklearn, estimator-counts-sklearn
# says: You smooth the prior. alpha is for rates, where a count may be 0; every class has rows,
#   so its prior is the plain share of the rows.
class NaiveBayes:
    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        self.classes_, counts = np.unique(y, return_counts=True)
        self.class_log_prior_ = np.log((counts + self.alpha) / (len(y) + self.alpha * len(counts)))
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

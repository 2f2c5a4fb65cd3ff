"""Divides exp of the joint scores by their sum."""


# part: estimator
# fails: estimator-ties-and-inputs
# says: For a long ticket exp of every raw score is 0, and 0 / 0 is nan. log_posterior takes each
#   row's largest score out first: take exp of its result.
class NaiveBayes:
    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
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
        p = np.exp(self.predict_joint_log_proba(X))
        return p / p.sum(axis=1, keepdims=True)

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_joint_log_proba(X), axis=1)]

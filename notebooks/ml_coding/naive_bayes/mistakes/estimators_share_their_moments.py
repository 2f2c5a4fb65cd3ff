"""Stores what it has learnt in the class, for all models."""


# part: estimator
# fails: estimator-ties-and-inputs
# says: Your models share one place for what they have learnt, so fitting one changes the answers
#   of another. Store on self, in fit.
class NaiveBayes:
    learnt = {}

    def __init__(self, model="gaussian", alpha=1.0, var_smoothing=1e-9):
        self.model = model
        self.alpha = alpha
        self.var_smoothing = var_smoothing

    def fit(self, X, y):
        X, y = np.asarray(X, dtype=float), np.asarray(y)
        self.classes_, counts = np.unique(y, return_counts=True)
        self.class_log_prior_ = np.log(counts / len(y))
        self.learnt["prior"] = self.class_log_prior_
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
            return gaussian_joint(X, self.learnt["prior"], self.theta_, self.var_)
        return count_joint(X, self.learnt["prior"], self.feature_log_prob_, self.model)

    def predict_proba(self, X):
        return np.exp(log_posterior(self.predict_joint_log_proba(X)))

    def predict(self, X):
        return self.classes_[np.argmax(self.predict_joint_log_proba(X), axis=1)]

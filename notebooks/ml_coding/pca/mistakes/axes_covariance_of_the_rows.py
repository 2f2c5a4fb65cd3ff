"""np.cov of X as it comes."""


# part: axes
# fails: axes-by-hand, axes-definition, axes-matches-sklearn, axes-far-from-zero, axes-copied-columns, axes-wide, axes-inputs, pca-by-hand, pca-one-row-at-a-time, pca-matches-sklearn, pca-what-is-lost, pca-count-or-share, pca-signs, pca-refuses, pca-inputs
# says: np.cov takes rows for variables, so np.cov(X) is (n, n), the covariance of your examples.
#   Pass X.T, or rowvar=False.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(X))
    return mean, vectors[:, ::-1].T, np.clip(values[::-1], 0, None)

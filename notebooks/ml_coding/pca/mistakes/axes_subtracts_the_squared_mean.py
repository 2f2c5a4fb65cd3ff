"""Covariance as mean of products minus product of means."""


# part: axes
# fails: axes-far-from-zero, axes-wide
# says: You get the covariance as E[xy] - E[x]E[y]. With a mean far from 0 both are huge and their
#   difference is rounding noise. Take the mean off the data first.
def principal_axes(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("One row has no variance: at least two are needed.")
    mean = X.mean(axis=0)
    S = (X.T @ X - len(X) * np.outer(mean, mean)) / (len(X) - 1)
    components = np.linalg.svd(X - mean, full_matrices=False)[2]
    return mean, components, np.maximum(((components @ S) * components).sum(axis=1), 0)

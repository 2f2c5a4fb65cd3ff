"""Drops every axis of length one."""


# part: e-step
# fails: e-step-by-hand
# says: squeeze() drops every axis of length 1, so with one row no axis is left. Name the axis that
#   goes: [:, 0].
def e_step(X, weights, means, covariances):

    a = np.log(weights) + log_gaussians(X, means, covariances)
    m = a.max(axis=1, keepdims=True)
    e = np.exp(a - m)
    s = e.sum(axis=1, keepdims=True)
    return (m + np.log(s)).squeeze(), e / s

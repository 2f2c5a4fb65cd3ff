"""Goes on until the ground is level, with a learning rate that suits features of size one."""


# part: minimise
# fails: minimise-matches-sklearn
# says: A step of 0.5 is right for features of size one and too long for features of size ten: theta
#   jumps across the valley until max_iter. Measure the curvature of these data and step by 1 / L.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    theta = np.zeros(X.shape[1] + 1)
    for _ in range(max_iter):
        slope = gradient(theta, X, y, lam)
        if np.max(np.abs(slope)) <= tol:
            break
        theta = theta - 0.5 * slope
    return theta

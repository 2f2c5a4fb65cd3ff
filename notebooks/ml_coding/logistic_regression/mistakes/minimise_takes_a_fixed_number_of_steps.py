"""Takes 200 steps with the learning rate 0.1, wherever that ends."""


# part: minimise
# fails: minimise-log-odds, minimise-level-ground, minimise-matches-sklearn, minimise-separable,
#   estimator-matches-sklearn, estimator-stops
# says: A fixed learning rate and a fixed number of steps end wherever they end. Step by 1 / L,
#   from the bound on the curvature, and go on until the largest slope is at most tol.
def minimise(X, y, lam, tol=1e-8, max_iter=5_000):
    theta = np.zeros(X.shape[1] + 1)
    for _ in range(200):
        theta = theta - 0.1 * gradient(theta, X, y, lam)
    return theta

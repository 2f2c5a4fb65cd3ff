"""Plain descent with one learning rate that worked on standardised data."""


def minimise(X, y, lam, tol=1e-8, max_iter=20_000):
    learning_rate = 1.0
    theta = np.zeros(np.shape(X)[1] + 1)
    done = 0
    while done < max_iter:
        slope = gradient(theta, X, y, lam)
        if not (np.abs(slope) > tol).any():
            return theta
        theta = theta - learning_rate * slope
        done += 1
    return theta

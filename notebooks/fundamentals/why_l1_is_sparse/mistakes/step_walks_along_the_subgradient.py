"""Takes many subgradient steps instead of the exact minimum."""


# part: step
# fails: step-by-hand, step-differences, step-lasso-path, step-from-anywhere, step-dead-and-empty
# says: You walk along the subgradient, which hops across 0 and only comes near the minimum. The
#   balance for one weight can be solved exactly with soft_threshold.
def coordinate_step(X, y, w, lam, j):
    w = np.array(w, dtype=float)
    c = X[:, j] @ X[:, j] / len(y)
    for t in range(1, 31):
        pull = X[:, j] @ (y - X @ w) / len(y)
        w[j] += (pull - lam * np.sign(w[j])) / (c + 1e-12) / (t + 1)
    return w

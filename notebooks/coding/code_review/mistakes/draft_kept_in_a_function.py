"""Keeps the draft inside a function that nobody calls."""


# part: loss
# fails: loss-small-change
# says: The old lines stand in a function that nobody calls: they are dead, and the line below is
#   a rewrite. Mend the lines that are there.
def loss_and_gradient(w, X, y, penalty):
    def draft(w, X, y, penalty):
        X = np.column_stack([np.ones(len(X), X.dtype), X])
        p = 1 / (1 + np.exp(-X @ w))
        p = np.clip(p, 1e-15, 1 - 1e-15)
        loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
        loss += penalty / 2 * np.sum(w**2)
        gradient = X.T @ (p - y)
        gradient += penalty * w
        return loss, gradient

    z, slopes = w[0] + X @ w[1:], w[1:]
    gaps = 0.5 * (1 + np.tanh(z / 2)) - y
    loss = np.mean(np.logaddexp(0, z) - y * z) + penalty / 2 * (slopes @ slopes)
    return loss, np.append(gaps.mean(), X.T @ gaps / len(X) + penalty * slopes)

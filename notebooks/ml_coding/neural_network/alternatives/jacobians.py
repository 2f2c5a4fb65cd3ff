"""Backward by whole Jacobians, one row at a time; the softmax by its definition."""


# part: softmax-loss
def softmax_loss(Z, y):
    Z = np.asarray(Z, dtype=float)
    n, k = Z.shape
    losses, slopes = np.empty(n), np.empty((n, k))
    for i in range(n):
        gaps = Z[i] - Z[i][y[i]]  # the loss is log of the sum of exp(gaps), the own gap is 0
        top = gaps.max()
        losses[i] = top + np.log(np.exp(gaps - top).sum())
        slopes[i] = np.exp(gaps - losses[i])
        slopes[i][y[i]] = slopes[i][y[i]] - 1
    return np.mean(losses), slopes / n


# part: backward
def backward(layers, coefs, dZ):
    depth, n = len(coefs), len(dZ)
    per_row = []
    for i in range(n):
        jacobian = np.eye(np.shape(dZ)[1])  # of the logits in the pre-activations of this layer
        found = []
        for number in range(depth - 1, -1, -1):
            g = np.asarray(dZ[i], dtype=float) @ jacobian
            found.append((np.outer(layers[number][i], g), g))
            if number > 0:
                tanh_slope = np.diag(1 - np.asarray(layers[number][i], dtype=float) ** 2)
                jacobian = jacobian @ np.asarray(coefs[number]).T @ tanh_slope
        per_row.append(found[::-1])
    coef_grads = [sum(row[layer][0] for row in per_row) for layer in range(depth)]
    intercept_grads = [sum(row[layer][1] for row in per_row) for layer in range(depth)]
    return coef_grads, intercept_grads

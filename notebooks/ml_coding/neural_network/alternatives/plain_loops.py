"""Plain Python loops, one row and one number at a time."""


# part: forward
def forward(X, coefs, intercepts):
    import math

    layers = [[[float(x) for x in row] for row in X]]
    for number, (W, b) in enumerate(zip(coefs, intercepts, strict=True)):
        W, b = np.asarray(W).tolist(), np.asarray(b).tolist()
        layer = []
        for row in layers[-1]:
            z = [b[m] + sum(row[j] * W[j][m] for j in range(len(row))) for m in range(len(b))]
            layer.append(z if number == len(coefs) - 1 else [math.tanh(value) for value in z])
        layers.append(layer)
    return [np.array(layer) for layer in layers]


# part: softmax-loss
def softmax_loss(Z, y):
    import math

    n, total, slopes = len(Z), 0.0, []
    for row, label in zip(Z, y, strict=True):
        row = [float(z) for z in row]
        top = max(row)
        log_sum = top + math.log(sum(math.exp(z - top) for z in row))
        total += log_sum - row[int(label)]
        slopes.append([(math.exp(z - log_sum) - (j == label)) / n for j, z in enumerate(row)])
    return total / n, np.array(slopes)


# part: backward
def backward(layers, coefs, dZ):
    coef_grads = [np.zeros(np.shape(W)) for W in coefs]
    intercept_grads = [np.zeros(np.shape(W)[1]) for W in coefs]
    for i in range(len(dZ)):
        slope = [float(g) for g in dZ[i]]
        for number in range(len(coefs) - 1, -1, -1):
            W, a = np.asarray(coefs[number]).tolist(), [float(v) for v in layers[number][i]]
            for m, g in enumerate(slope):
                intercept_grads[number][m] += g
                for j, value in enumerate(a):
                    coef_grads[number][j, m] += value * g
            if number:
                slope = [
                    (1 - a[j] * a[j]) * sum(W[j][m] * g for m, g in enumerate(slope))
                    for j in range(len(a))
                ]
    return coef_grads, intercept_grads

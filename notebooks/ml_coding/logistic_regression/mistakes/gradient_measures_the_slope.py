"""Returns central differences of the loss."""


# part: gradient
# fails: gradient-extremes
# says: Central differences test a gradient; they are no substitute. They cost 2 (d + 1) losses,
#   and where the loss is large its rounding drowns the difference. Write (6).
def gradient(theta, X, y, lam=0.0):
    h, steps = 1e-5, np.eye(len(theta))
    up = np.array([loss(theta + h * s, X, y, lam) for s in steps])
    down = np.array([loss(theta - h * s, X, y, lam) for s in steps])
    return (up - down) / (2 * h)

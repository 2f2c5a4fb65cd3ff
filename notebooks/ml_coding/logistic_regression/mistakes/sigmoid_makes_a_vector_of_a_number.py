"""Turns one number into an array of one."""


# part: sigmoid
# fails: sigmoid-dtypes
# says: np.atleast_1d gives one number the shape (1,), and the answer keeps it. With np.asarray
#   and np.where a number stays a number.
def sigmoid(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    p = np.empty(z.shape)
    p[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    p[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return p

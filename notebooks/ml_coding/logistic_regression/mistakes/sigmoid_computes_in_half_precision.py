"""Leaves small integers as they are."""


# part: sigmoid
# fails: sigmoid-dtypes
# says: Bytes stay bytes: minus wraps around in them, and their exponentials have half precision.
#   Convert to float before you compute.
def sigmoid(z):
    z = np.asarray(z)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)

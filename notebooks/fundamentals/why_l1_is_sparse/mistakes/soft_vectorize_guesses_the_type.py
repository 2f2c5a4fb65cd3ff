"""Lets np.vectorize guess the type from the first entry."""


# part: soft
# fails: soft-by-hand, soft-differences, soft-matches-sklearn, soft-any-input
# says: Your first answer is the int 0, np.vectorize takes its type for all of them, and 0.5 becomes
#   0. Return 0.0 (and convert z to float), or compute with whole arrays.
def soft_threshold(z, lam):
    def one(value):
        if value > lam:
            return value - lam
        if value < -lam:
            return value + lam
        return 0

    return np.vectorize(one)(z)

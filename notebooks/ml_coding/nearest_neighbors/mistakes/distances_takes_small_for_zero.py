"""Sets squared distances below a fixed number to 0."""


# part: distances
# fails: distances-match-scipy, kneighbors-exact-hits
# says: You round, or set everything below a fixed number to 0. What is small depends on the unit:
#   in kilometres, points a millimetre apart would coincide. Only negative entries become 0.
def squared_distances(A, B):
    centre = np.mean(B, axis=0, dtype=float)
    A, B = A - centre, B - centre
    D = np.sum(A**2, axis=1)[:, np.newaxis] - 2 * A @ B.T + np.sum(B**2, axis=1)
    return np.where(D < 1e-10, 0.0, D)

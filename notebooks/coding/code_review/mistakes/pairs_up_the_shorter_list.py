"""Compares pair by pair, with zip."""


# part: tests
# fails: tests-reject-draft, tests-reject-sizes
# says: zip ends with the shorter list, so an answer that is too short or too long passes. Compare
#   the lengths, too.
def review_tests(nearest):
    query = np.array([20, 20], np.uint8)
    rows = [[23, 24], [20, 22], [220, 20], [20, 20], [22, 20], [20, 21], [18, 20]]
    right = [(0, 3), (1, 5), (4, 1), (4, 4), (4, 6), (25, 0), (40000, 2)]
    for k in range(len(rows) + 2):
        found = nearest(query, np.array(rows, np.uint8), k)
        for (distance, i), (expected, j) in zip(found, right[:k]):
            assert i == j, f"rows, k = {k}"
            assert math.isclose(distance, expected, rel_tol=1e-8), f"distances, k = {k}"

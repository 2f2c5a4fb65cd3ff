"""Compares distances with ==."""


# part: tests
# fails: tests-accept-others
# says: A right version by another route differs in the last digit, and you reject it. Compare
#   floats with a tolerance, also when the numbers are whole.
def review_tests(nearest):
    query = np.array([20, 20], np.uint8)
    rows = [[23, 24], [20, 22], [220, 20], [20, 20], [22, 20], [20, 21], [18, 20]]
    right = [(0, 3), (1, 5), (4, 1), (4, 4), (4, 6), (25, 0), (40000, 2)]
    for k in range(len(rows) + 2):
        found = nearest(query, np.array(rows, np.uint8), k)
        assert [i for _, i in found] == [i for _, i in right[:k]], f"rows, k = {k}"
        assert [d for d, _ in found] == [d for d, _ in right[:k]], f"distances, k = {k}"

"""Compares sets of row numbers."""


# part: tests
# fails: tests-reject-order
# says: A set forgets the order, and the order is half of the contract. Compare lists.
def review_tests(nearest):
    query = np.array([20, 20], np.uint8)
    rows = [[23, 24], [20, 22], [220, 20], [20, 20], [22, 20], [20, 21], [18, 20]]
    right = [(0, 3), (1, 5), (4, 1), (4, 4), (4, 6), (25, 0), (40000, 2)]
    for k in range(len(rows) + 2):
        found = nearest(query, np.array(rows, np.uint8), k)
        assert {i for _, i in found} == {i for _, i in right[:k]}, f"rows, k = {k}"
        assert np.allclose(sorted(d for d, _ in found), [d for d, _ in right[:k]]), (
            f"distances, k = {k}"
        )

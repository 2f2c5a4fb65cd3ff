"""Expects an error for k above n."""


# part: tests
# fails: tests-reject-draft, tests-reject-order, tests-reject-ties, tests-reject-sizes,
#   tests-reject-distances, tests-accept-others
# says: You demand an error for k above n. The contract says: all rows. A test may ask for nothing
#   else.
def review_tests(nearest):
    query = np.array([20, 20], np.uint8)
    rows = [[23, 24], [20, 22], [220, 20], [20, 20], [22, 20], [20, 21], [18, 20]]
    right = [(0, 3), (1, 5), (4, 1), (4, 4), (4, 6), (25, 0), (40000, 2)]
    try:
        nearest(query, np.array(rows, np.uint8), 8)
    except ValueError:
        pass
    else:
        raise AssertionError("k above n must be refused")
    for k in range(len(rows) + 1):
        found = nearest(query, np.array(rows, np.uint8), k)
        assert [i for _, i in found] == [i for _, i in right[:k]], f"rows, k = {k}"
        assert np.allclose([d for d, _ in found], [d for d, _ in right[:k]]), f"distances, k = {k}"

"""Returns False at a fault, True at the end."""


# part: tests
# fails: tests-reject-draft, tests-reject-order, tests-reject-ties, tests-reject-sizes,
#   tests-reject-distances
# says: You return a verdict, and a test runner reads no return values: any return accepts. Raise at
#   the first fault.
def review_tests(nearest):
    query = np.array([20, 20], np.uint8)
    rows = [[23, 24], [20, 22], [220, 20], [20, 20], [22, 20], [20, 21], [18, 20]]
    right = [(0, 3), (1, 5), (4, 1), (4, 4), (4, 6), (25, 0), (40000, 2)]
    for k in range(len(rows) + 2):
        try:
            found = nearest(query, np.array(rows, np.uint8), k)
        except Exception:
            return False
        if [i for _, i in found] != [i for _, i in right[:k]]:
            return False
        if not np.allclose([d for d, _ in found], [d for d, _ in right[:k]]):
            return False
    return True

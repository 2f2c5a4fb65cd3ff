"""An oracle on normal draws."""


# part: tests
# fails: tests-reject-ties, tests-reject-sizes, tests-reject-distances
# says: Random floats never tie, never wrap around and never draw k = 0. Draw small whole numbers,
#   and add the odd cases by hand.
def review_tests(nearest):
    rng = np.random.default_rng(0)
    for _ in range(5):
        query, X = rng.normal(size=3), rng.normal(size=(10, 3))
        pairs = sorted((d, i) for i, d in enumerate(squared_distances(query, X)))
        for k in range(1, 11):
            found = nearest(query, X, k)
            assert [i for _, i in found] == [i for _, i in pairs[:k]]
            assert np.allclose([d for d, _ in found], [d for d, _ in pairs[:k]])

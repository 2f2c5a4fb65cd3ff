"""Returns its complaints and never raises."""


# part: tests
# fails: tests-reject-draft, tests-reject-order, tests-reject-ties, tests-reject-sizes,
#   tests-reject-distances
# says: You collect complaints and return them, and a test runner takes a return for success.
#   Raise.
def review_tests(nearest):
    rows = [[3, 4], [0, 2], [0, 0], [2, 0], [0, 1]]
    complaints = []
    for k in range(7):
        try:
            found = [i for _, i in nearest([0, 0], rows, k)]
        except Exception as error:
            complaints.append(str(error))
            continue
        if found != [2, 4, 1, 3, 0][:k]:
            complaints.append(f"wrong for k = {k}")
    return complaints

"""Would divide by the number of rows that the loop visits."""


# part: review
# fails: review-blockers, review-worth
# says: Dividing by n_test is right: the contract asks for the accuracy on the whole fifth. The
#   line that has to change is the loop that leaves a row out.
def my_review():
    return [
        (3, "blocker", "leak"),
        (6, "blocker", "misaligned"),
        (14, "blocker", "division"),
        (8, "minor", "unused"),
    ]

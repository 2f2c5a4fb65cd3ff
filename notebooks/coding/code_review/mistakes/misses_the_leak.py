"""Takes the scaling for harmless."""


# part: review
# fails: review-blockers, review-worth
# says: The mean and spread of all rows are fitted on test rows, too. Small or large, that breaks
#   the promise of a held-out number.
def my_review():
    return [
        (6, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (8, "minor", "unused"),
    ]

"""Numbers lines from 0."""


# part: review
# fails: review-blockers, review-severity, review-worth
# says: Your line numbers are one too low: the print counts from 1.
def my_review():
    return [
        (2, "blocker", "leak"),
        (5, "blocker", "misaligned"),
        (8, "blocker", "off-by-one"),
        (12, "minor", "unused"),
    ]

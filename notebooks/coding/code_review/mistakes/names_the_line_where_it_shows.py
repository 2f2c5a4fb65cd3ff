"""Posts the misalignment where the labels are compared."""


# part: review
# fails: review-blockers, review-worth
# says: Line 12 compares what it was given, and is right. The line that has to change is the one that
#   takes the labels in another order than their rows.
def my_review():
    return [
        (3, "blocker", "leak"),
        (12, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (8, "minor", "unused"),
    ]

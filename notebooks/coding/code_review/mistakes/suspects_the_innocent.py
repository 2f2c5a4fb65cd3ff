"""Reports what only looks odd."""


# part: review
# fails: review-worth
# says: A seed with a default is a seed, and most_common keeps the order of arrival, so the
#   nearest wins. Test a suspicion before you post it.
def my_review():
    return [
        (3, "blocker", "leak"),
        (6, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (2, "minor", "unseeded"),
        (11, "blocker", "tie-rule"),
        (8, "minor", "unused"),
    ]

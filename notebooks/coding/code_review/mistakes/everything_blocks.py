"""Calls an unused list a blocker."""


# part: review
# fails: review-severity
# says: An unused list changes no result. If everything blocks, nothing does.
def my_review():
    return [
        (3, "blocker", "leak"),
        (6, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (8, "blocker", "unused"),
    ]

"""Calls the leak minor."""


# part: review
# fails: review-severity
# says: A leak makes the returned number wrong by an amount that nobody knows. That blocks.
def my_review():
    return [
        (3, "minor", "leak"),
        (6, "blocker", "misaligned"),
        (9, "blocker", "off-by-one"),
        (8, "minor", "unused"),
    ]

"""Posts something on every line."""


# part: review
# fails: review-form, review-severity, review-worth
# says: You name every line, so nobody can tell what matters, and nine false alarms eat nearly all
#   that you found. Post what you would bet on.
def my_review():
    kinds = {3: "leak", 6: "misaligned", 9: "off-by-one", 8: "unused", 13: "unused"}
    return [(line, "blocker", kinds.get(line, "division")) for line in range(1, 15)]

"""Splits at spaces and keeps the punctuation."""


# part: twins
# fails: twins-by-hand, twins-wordless
# says: "queue." and "queue!" are one word, and "..." is none. Take `words`, which drops the
#   punctuation.
def near_duplicates(stories, threshold=0.5):
    bags = [set(spoken(story).lower().split()) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

"""Divides by the shorter story."""


# part: twins
# fails: twins-by-hand, twins-scipy, twins-threshold
# says: A short story inside a long one is not the same story. Jaccard divides by all different words
#   of the two.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / max(1, min(len(bags[i]), len(bags[j]))) >= threshold:
            pairs.append((i, j))
    return pairs

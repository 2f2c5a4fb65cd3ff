"""Compares each story with the next one only."""


# part: twins
# fails: twins-by-hand, twins-few, twins-scipy, twins-threshold
# says: The copy seldom stands next to the original. Compare all pairs.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.pairwise(range(len(bags))):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

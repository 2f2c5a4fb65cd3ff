"""Asks for more than the threshold."""


# part: twins
# fails: twins-by-hand, twins-few, twins-threshold
# says: A pair exactly at the threshold counts: use >=, and add nothing to the denominator.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) > threshold:
            pairs.append((i, j))
    return pairs

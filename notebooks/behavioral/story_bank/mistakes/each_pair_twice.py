"""Lists (i, j) and (j, i)."""


# part: twins
# fails: twins-by-hand, twins-few, twins-scipy, twins-threshold, twins-wordless
# says: J is symmetric: one pair is enough. Take i < j.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.permutations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

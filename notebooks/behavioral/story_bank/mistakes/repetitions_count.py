"""Counts every repetition of a word."""


# part: twins
# fails: twins-by-hand, twins-scipy
# says: Ten times 'the' is one word of the set. Build sets before you compare.
def near_duplicates(stories, threshold=0.5):
    bags = [Counter(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and (bags[i] & bags[j]).total() / union.total() >= threshold:
            pairs.append((i, j))
    return pairs

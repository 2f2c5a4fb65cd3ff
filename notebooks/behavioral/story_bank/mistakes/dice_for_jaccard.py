"""Doubles the common words and divides by both sizes."""


# part: twins
# fails: twins-by-hand, twins-scipy
# says: Neither the longer story alone nor both sizes together (Dice, 2|A & B| / (|A| + |B|)) is the
#   number of different words of the two. Divide |A & B| by |A | B|.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and 2 * len(bags[i] & bags[j]) / (len(bags[i]) + len(bags[j])) >= threshold:
            pairs.append((i, j))
    return pairs

"""Divides by an empty union."""


# part: twins
# fails: twins-wordless
# says: Two cards without a word have 0 words in all, and 0 / 0 is an error. They are nobody's
#   duplicates.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

"""Compares titles."""


# part: twins
# fails: twins-by-hand, twins-few, twins-scipy, twins-threshold, twins-wordless
# says: Who copies a story changes its title first. Compare what is spoken.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(story.get("title", ""))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

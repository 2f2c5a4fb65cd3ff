"""Takes two empty stories for duplicates."""


# part: twins
# fails: twins-wordless
# says: Two unfinished cards share nothing, because there is nothing yet. Leave them out.
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if len(bags[i] & bags[j]) >= threshold * len(union):
            pairs.append((i, j))
    return pairs

"""Takes every field that is there for a text."""


# part: twins
# fails: twins-wordless
# says: A field can be there and hold None: it has no words, and is no error. `spoken` sees to that.
def near_duplicates(stories, threshold=0.5):
    bags = [{w for name in SPOKEN for w in words(story.get(name, ""))} for story in stories]
    pairs = []
    for i, j in itertools.combinations(range(len(bags)), 2):
        union = bags[i] | bags[j]
        if union and len(bags[i] & bags[j]) / len(union) >= threshold:
            pairs.append((i, j))
    return pairs

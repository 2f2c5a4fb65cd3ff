"""Begins at a quarter of the tags that are needed."""


# part: cover
# fails: cover-greedy
# says: A bound that counts tags holds only if no story carries more than you think, and here any
#   number is allowed. Begin with no story at all.
def smallest_bank(stories, prompts, times=2):
    tags = [set(story["tags"]) for story in stories]
    for size in range(math.ceil(times * len(prompts) / 4), len(tags) + 1):
        for chosen in itertools.combinations(range(len(tags)), size):
            if all(sum(prompt in tags[i] for i in chosen) >= times for prompt in prompts):
                return list(chosen)
    return None

"""Counts a tag as often as it is listed."""


# part: cover
# fails: cover-tags
# says: A tag listed twice is still one story. Take the set of its tags.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in stories[i]["tags"])
        return all(told[prompt] >= times for prompt in prompts)

    return min(filter(covers, choices), key=len, default=None)

"""Returns all stories where no choice is enough."""


# part: cover
# fails: cover-impossible, cover-tags, cover-milp
# says: If even all stories leave a prompt short, the answer is None: the caller must learn that
#   something is missing.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return all(told[prompt] >= times for prompt in prompts)

    return min(filter(covers, choices), key=len, default=choices[-1])

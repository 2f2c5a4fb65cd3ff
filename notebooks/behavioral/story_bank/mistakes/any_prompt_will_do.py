"""Stops as soon as one prompt is covered."""


# part: cover
# fails: cover-by-hand, cover-greedy, cover-impossible, cover-milp
# says: Every prompt must be covered, not one of them: use `all`.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return not prompts or any(told[prompt] >= times for prompt in prompts)

    return min(filter(covers, choices), key=len, default=None)

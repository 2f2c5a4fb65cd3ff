"""Compares the number of tags with what is needed in total."""


# part: cover
# fails: cover-greedy, cover-milp
# says: Equation (1) is necessary, not enough: sixteen tags on two favourites cover nothing. Count
#   prompt by prompt.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return sum(told[prompt] for prompt in prompts) >= times * len(prompts)

    return min(filter(covers, choices), key=len, default=None)

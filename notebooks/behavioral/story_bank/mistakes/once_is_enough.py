"""Covers every prompt once."""


# part: cover
# fails: cover-by-hand, cover-greedy, cover-impossible, cover-tags, cover-milp
# says: One story a prompt is the bank that fails at the second interviewer. Each prompt needs `times`
#   stories.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return all(told[prompt] >= 1 for prompt in prompts)

    return min(filter(covers, choices), key=len, default=None)

"""Starts at five stories, as the rule of thumb says."""


# part: cover
# fails: cover-by-hand, cover-greedy, cover-impossible, cover-tags, cover-milp
# says: Five to seven is a rule for eight prompts, not a law: here the smallest number is asked,
#   whatever it is.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return len(chosen) >= min(5, len(stories)) and all(
            told[prompt] >= times for prompt in prompts
        )

    return min(filter(covers, choices), key=len, default=None)

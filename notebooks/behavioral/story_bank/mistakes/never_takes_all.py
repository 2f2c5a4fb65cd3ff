"""Never tries all stories together."""


# part: cover
# fails: cover-by-hand, cover-impossible
# says: Sometimes every story is needed: the choices go up to and including all of them.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        told = Counter(tag for i in chosen for tag in set(stories[i]["tags"]))
        return all(told[prompt] >= times for prompt in prompts)

    return min(filter(covers, choices[: -1 or None] if stories else choices), key=len, default=None)

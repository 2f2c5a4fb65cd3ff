"""Takes the most versatile story first."""


# part: cover
# fails: cover-greedy, cover-milp
# says: The best first step may not belong to the best set: greedy can end with a story too many. With
#   twelve stories you can try all choices.
def smallest_bank(stories, prompts, times=2):
    lacking, chosen = Counter({prompt: times for prompt in prompts}), []
    while any(lacking.values()):
        gains = {
            i: sum(lacking[prompt] > 0 for prompt in prompts if prompt in story["tags"])
            for i, story in enumerate(stories)
            if i not in chosen
        }
        best = max(gains, key=gains.get, default=None)
        if best is None or not gains[best]:
            return None
        chosen.append(best)
        for prompt in prompts:
            if prompt in stories[best]["tags"] and lacking[prompt]:
                lacking[prompt] -= 1
    return chosen

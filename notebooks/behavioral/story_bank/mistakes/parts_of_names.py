"""Looks for the prompt inside the text of the tags."""


# part: cover
# fails: cover-tags
# says: 'ship' stands inside 'ownership'. Compare whole tags.
def smallest_bank(stories, prompts, times=2):
    choices = [[]]
    for i in range(len(stories)):
        choices += [[*chosen, i] for chosen in choices]

    def covers(chosen):
        texts = [" ".join(stories[i]["tags"]) for i in chosen]
        return all(sum(prompt in text for text in texts) >= times for prompt in prompts)

    return min(filter(covers, choices), key=len, default=None)

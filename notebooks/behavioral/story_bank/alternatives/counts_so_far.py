"""Means of truth values, sorted lengths, a table of counts told so far; numbers are numpy's."""


# part: voice
def spoken_seconds(story, pace=140):
    return np.float64(len(words(spoken(story)))) / pace * 60


def share_of_i(story):
    bag = Counter(re.sub("'.*", "", word) for word in words(story["action"]))
    acts = np.repeat([1, 0], [sum(bag[w] for w in group) for group in (I_WORDS, WE_WORDS)])
    return np.mean(acts) if acts.size else np.float64(0)


# part: gate
def complaints(story):
    if missing := missing_fields(story):
        return ["missing " + name for name in missing]
    lengths = sorted((len(words(story[name])), name) for name in SPOKEN)
    seconds = spoken_seconds(story)
    found = []
    if lengths[-1][1] != "action" or lengths[-1][0] == lengths[-2][0]:
        found.append("action")
    if not any(map(str.isdigit, story["result"])):
        found.append("figure")
    if share_of_i(story) < 0.5:
        found.append("we")
    return found + ["short"] * bool(seconds < 30) + ["long"] * bool(seconds > 180)


# part: cover
def smallest_bank(stories, prompts, times=2):
    best = {(0,) * len(prompts): []}  # how often each prompt is told: the fewest stories for it
    for i, story in zip(np.arange(len(stories)), stories, strict=True):
        for told, chosen in list(best.items()):
            more = tuple(
                min(times, n + (prompt in story["tags"]))
                for n, prompt in zip(told, prompts, strict=True)
            )
            if more not in best or len(chosen) + 1 < len(best[more]):
                best[more] = [*chosen, i]
    return best.get((times,) * len(prompts))

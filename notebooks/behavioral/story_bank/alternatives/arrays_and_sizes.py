"""Tables instead of loops: predicates by field, word-by-story matrices, choices by size."""


# part: card
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError("a dict is needed")

    def text(value):
        return isinstance(value, str) and len(value.split()) > 0

    def number(value):
        return type(value) in {int, float} and value - value == 0

    def listed(value):
        return type(value) in {list, tuple} and len(value) > 0

    tests = dict.fromkeys(FIELDS, text) | dict.fromkeys(NUMBERS, number) | {"tags": listed}
    return [name for name, good in tests.items() if name not in story or not good(story[name])]


# part: voice
def spoken_seconds(story, pace=140):
    seconds_a_word = 60 / pace
    return sum(seconds_a_word for _ in words(spoken(story)))


def share_of_i(story):
    said = np.array([re.sub("'.*", "", word) for word in words(story["action"])], dtype=str)
    counts = np.array([np.isin(said, I_WORDS).sum(), np.isin(said, WE_WORDS).sum()])
    return counts[0] / max(counts.sum(), 1)


# part: gate
def complaints(story):
    missing = missing_fields(story)
    if missing:
        return [*map("missing {}".format, missing)]
    n = np.array([len(words(story[name])) for name in ("action", "situation", "task", "result")])
    holds = (
        np.any(n[1:] >= n[0]),
        not set("0123456789") & set(story["result"]),
        share_of_i(story) < 1 / 2,
        n.sum() < 70,
        n.sum() > 420,
    )
    return list(itertools.compress(("action", "figure", "we", "short", "long"), holds))


# part: twins
def near_duplicates(stories, threshold=0.5):
    bags = [set(words(spoken(story))) for story in stories]
    vocabulary = sorted(set().union(*bags))
    table = np.array([[word in bag for word in vocabulary] for bag in bags], dtype=int)
    table = table.reshape(len(bags), len(vocabulary))
    common = table @ table.T
    sizes = np.diag(common)
    union = sizes[:, None] + sizes - common
    similar = np.divide(common, union, out=np.full(common.shape, -1.0), where=union > 0)
    return np.argwhere(np.triu(similar >= threshold, k=1))


# part: cover
def smallest_bank(stories, prompts, times=2):
    table = np.array([[prompt in story["tags"] for prompt in prompts] for story in stories])
    table = table.reshape(len(stories), len(prompts)).astype(int)
    for size in range(len(stories) + 1):
        for chosen in itertools.combinations(range(len(stories)), size):
            if np.all(table[list(chosen)].sum(axis=0) >= times):
                return np.array(chosen, dtype=int)
    return None

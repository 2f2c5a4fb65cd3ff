"""Loops and early returns throughout; the cover by a search that stops as soon as it can't win."""


# part: card
def missing_fields(story):
    if not isinstance(story, dict):
        raise TypeError(f"a story is a dict, not a {type(story).__name__}")
    missing = []
    for name in ("title", "situation", "task", "action", "result", "number", "unit", "baseline"):
        value = story.get(name)
        if name in ("number", "baseline"):
            good = isinstance(value, (int, float)) and not isinstance(value, bool)
            good = good and float("-inf") < value < float("inf")
        else:
            good = isinstance(value, str) and any(not sign.isspace() for sign in value)
        if not good:
            missing.append(name)
    tags = story.get("tags")
    if not isinstance(tags, (list, tuple)) or len(tags) == 0:
        missing.append("tags")
    return missing


# part: voice
def spoken_seconds(story, pace=140):
    count = 0
    for name in SPOKEN:
        if isinstance(story.get(name), str):
            count += len(words(story[name]))
    return count / (pace / 60)


def share_of_i(story):
    mine = total = 0
    for word in words(story["action"]):
        head, _, _ = word.partition("'")
        if head in ("i", "me", "my", "mine", "myself"):
            mine += 1
            total += 1
        elif head in ("we", "us", "our", "ours", "ourselves"):
            total += 1
    if total == 0:
        return 0
    return mine / total


# part: gate
def complaints(story):
    found = []
    for name in missing_fields(story):
        found.append("missing " + name)
    if found:
        return found
    counts = []
    for name in SPOKEN:
        counts.append(len(words(story[name])))
    action = counts.pop(2)
    for count in counts:
        if count >= action and "action" not in found:
            found.append("action")
    for sign in story["result"]:
        if sign.isdigit():
            break
    else:
        found.append("figure")
    if 2 * share_of_i(story) < 1:
        found.append("we")
    if action + sum(counts) < 70:
        found.append("short")
    elif action + sum(counts) > 420:
        found.append("long")
    return tuple(found)


# part: twins
def near_duplicates(stories, threshold=0.5):
    pairs = []
    for j in range(len(stories)):
        b = set(words(spoken(stories[j])))
        for i in range(j):
            a = set(words(spoken(stories[i])))
            common = 0
            for word in a:
                if word in b:
                    common += 1
            union = len(a) + len(b) - common
            if union > 0 and common / union >= threshold:
                pairs.append((i, j))
    return sorted(pairs)


# part: cover
def smallest_bank(stories, prompts, times=2):
    best = None

    def search(start, chosen, lacking):
        nonlocal best
        if best is not None and len(chosen) >= len(best):
            return
        if not any(lacking.values()):
            best = chosen
            return
        if start < len(stories):
            less = dict(lacking)
            for prompt in set(stories[start]["tags"]):
                if less.get(prompt, 0) > 0:
                    less[prompt] -= 1
            search(start + 1, [*chosen, start], less)
            search(start + 1, chosen, lacking)

    search(0, [], {prompt: times for prompt in prompts})
    return best

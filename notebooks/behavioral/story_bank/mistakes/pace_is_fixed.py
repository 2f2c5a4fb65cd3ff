"""Ignores the pace."""


# part: voice
# fails: voice-seconds-by-hand, voice-seconds
# says: The pace is an argument: a nervous speaker does 170. Divide by it, not by 140.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / 140


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

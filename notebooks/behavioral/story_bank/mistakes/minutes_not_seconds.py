"""Gives minutes."""


# part: voice
# fails: voice-seconds-by-hand, voice-seconds
# says: Words divided by words a minute are minutes. Multiply by 60.
def spoken_seconds(story, pace=140):
    return len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

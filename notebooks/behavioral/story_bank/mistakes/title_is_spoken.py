"""Counts every text of the card."""


# part: voice
# fails: voice-seconds-by-hand, voice-seconds
# says: Title, unit and tags are for you; the panel never hears them. Count situation, task, action
#   and result: `spoken` joins them.
def spoken_seconds(story, pace=140):
    texts = (value for value in story.values() if isinstance(value, str))
    return 60 * len(words(" ".join(texts))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

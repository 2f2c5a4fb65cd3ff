"""Counts what stands between spaces."""


# part: voice
# fails: voice-seconds
# says: Split at spaces, a dash is a word, too. Count `words`, as everywhere here.
def spoken_seconds(story, pace=140):
    return 60 * len(spoken(story).split()) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(story["action"])]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

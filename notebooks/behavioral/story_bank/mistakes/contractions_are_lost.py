"""Compares contractions as they stand."""


# part: voice
# fails: voice-contractions
# says: "I'd" and "we've" are lost unless you look up what stands before their first apostrophe, "i"
#   and "we". Cut there, and keep that part.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = words(story["action"])
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

"""Measures the whole story."""


# part: voice
# fails: voice-nobody, gate-borders, gate-many
# says: 'We' in the situation is honest: a team was there. The share is taken in the action only.
def spoken_seconds(story, pace=140):
    return 60 * len(words(spoken(story))) / pace


def share_of_i(story):
    said = [word.split("'")[0] for word in words(spoken(story))]
    mine = sum(word in I_WORDS for word in said)
    ours = sum(word in WE_WORDS for word in said)
    return mine / (mine + ours) if mine + ours else 0.0

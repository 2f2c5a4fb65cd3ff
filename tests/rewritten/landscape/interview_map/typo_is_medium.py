"""Anything that is no known word counts 3."""


def loop_weights(company, level):
    def number(table, dimension):
        word = table.get(dimension)
        if word in RATINGS:
            return RATINGS[word]
        return 3

    scores = np.zeros(len(ROUNDS))
    for i, title in enumerate(ROUNDS):
        for dimension in LEANS[title]:
            product = number(company, dimension) * number(level, dimension)
            scores[i] += PRESENCE[i] * product / len(LEANS[title])
    return scores / scores.sum()

"""Completes the two tables before it reads them."""


def loop_weights(company, level):
    for title in ROUNDS:
        for dimension in LEANS[title]:
            for table in (company, level):
                if dimension not in table:
                    table[dimension] = "medium"
    raw = []
    for title, share in zip(ROUNDS, PRESENCE):
        products = [RATINGS[company[d]] * RATINGS[level[d]] for d in LEANS[title]]
        raw.append(share * sum(products) / len(products))
    return np.array(raw) / sum(raw)

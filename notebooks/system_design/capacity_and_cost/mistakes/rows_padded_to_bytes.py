"""Pads every row to whole bytes."""


# part: tables
# fails: tables-one-row, tables-exact, tables-edges
# says: You rounded every row up to whole bytes. Some formats do that, but these tables are
#   packed without gaps: sum the bits and divide once, at the end.
def table_memory(tables):
    per_row = [rows * math.ceil((dim * bits + extra) / 8) for rows, dim, bits, extra in tables]
    return sum(per_row), "bytes"

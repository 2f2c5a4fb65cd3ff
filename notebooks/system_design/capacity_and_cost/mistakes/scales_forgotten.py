"""Leaves out the rows' scales."""


# part: tables
# fails: tables-by-hand, tables-one-row, tables-exact, tables-edges
# says: The quantised rows carry `row_bits` more, and you left them out or took them once per table.
#   Narrow rows notice: 32 numbers of 4 bits grow by a quarter.
def table_memory(tables):
    return sum(rows * dim * bits for rows, dim, bits, _ in tables) / 8, "bytes"

"""Adds the row's bits to every number."""


# part: tables
# fails: tables-by-hand, tables-one-row, tables-your-case, tables-exact, tables-edges
# says: You gave every number a scale of its own, and that would undo the quantisation.
#   `row_bits` comes once per row: dim * bits + row_bits.
def table_memory(tables):
    bits = sum(rows * dim * (bits + extra) for rows, dim, bits, extra in tables)
    return bits / 8, "bytes"

"""Forgets that the widths are in bits."""


# part: tables
# fails: tables-by-hand, tables-one-row, tables-your-case, tables-exact, tables-edges
# says: The widths are in bits and you called their sum bytes, so the tables are 8 times too
#   large. Divide by 8, once.
def table_memory(tables):
    return sum(rows * (dim * bits + extra) for rows, dim, bits, extra in tables), "bytes"

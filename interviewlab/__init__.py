"""Interview Lab: notebooks that prepare a person for every round of a machine-learning loop."""

import sys

__version__ = "0.1.0"

# jsonschema, which nbformat needs, would build parsers for every kind of web address when it is
# imported: more than a second in each process, for nothing that a notebook has
# (https://github.com/python-jsonschema/jsonschema/issues/1428)
sys.modules.setdefault("rfc3987_syntax", None)


def load_ipython_extension(shell):
    """Show a card under every check cell: what ``%load_ext interviewlab`` does."""
    from interviewlab.notebook import install
    from interviewlab.variant import use_key

    install(shell)
    shell.register_magic_function(use_key, "line", "variants")

"""Interview Lab: notebooks that prepare a person for every round of a machine-learning loop."""

__version__ = "0.1.0"


def load_ipython_extension(shell):
    """Show a card under every check cell: what ``%load_ext interviewlab`` does."""
    from interviewlab.notebook import install
    from interviewlab.variant import use_key

    install(shell)
    shell.register_magic_function(use_key, "line", "variants")

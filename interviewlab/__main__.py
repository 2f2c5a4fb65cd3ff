"""``python -m interviewlab``: the command line where no script is on the path."""

from interviewlab.cli import main

if __name__ == "__main__":
    main()

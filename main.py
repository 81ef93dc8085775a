"""Start the program from a checkout: ``python main.py [COMMAND]``."""

import sys

from reader.cli import main

if __name__ == "__main__":
    sys.exit(main())

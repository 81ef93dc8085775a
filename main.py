"""Start the program from a checkout: ``python main.py [COMMAND]``."""

import gc
import sys

gc.disable()  # nothing imported on the way to the first paint is waste; ``main`` knows when to go on

from reader.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())

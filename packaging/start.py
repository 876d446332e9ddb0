"""What the frozen program begins with; its child processes too."""

import sys

from qwenfind.__main__ import main

if __name__ == "__main__":
    sys.exit(main())

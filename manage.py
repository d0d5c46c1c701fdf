#!/usr/bin/env python3
"""Run a command of the tracker: `python manage.py help` lists them."""

# Any Python from 3.6 on must be able to read this file, to be told that it is too old.
import os
import sys
import time

STARTED = time.monotonic()
OLDEST = (3, 11)


def main():  # type: () -> None
    """Check the interpreter and the packages, then hand over."""
    if sys.version_info < OLDEST:
        sys.exit(
            f"The tracker needs Python {OLDEST[0]}.{OLDEST[1]} or later; "
            f"{sys.executable} is {sys.version.split()[0]}.\n"
            "Make the environment with a newer one: python3.11 -m venv .venv"
        )
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    try:
        from tracker.commands import run
    except ModuleNotFoundError as error:
        if (error.name or "tracker").partition(".")[0] in ("tracker", "agreements"):
            raise
        sys.exit(
            f"The package {error.name} is not installed for {sys.executable}.\n"
            "Install the requirements with .venv/bin/pip install -r requirements.txt "
            "and use .venv/bin/python manage.py"
        )
    run(sys.argv, started=STARTED)


if __name__ == "__main__":
    main()

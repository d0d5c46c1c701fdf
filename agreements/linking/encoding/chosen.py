"""The encoder the settings name: the default one, another one in a folder, or none."""

from pathlib import Path

from agreements.linking.encoding.encoder import Encoder, EncoderMissing
from agreements.linking.encoding.named import NamedEncoder
from agreements.linking.encoding.prepared import PreparedEncoder

DEFAULT, NONE = "default", "none"


def open_encoder(named: str, prepared: Path, *, threads: int = 1) -> Encoder:
    """
    Open the encoder `named` in the settings; `prepared` is the folder of the default one.

    `named` is ``default``, ``none``, or the path of a folder with an ONNX encoder (`named.py`).
    Raises EncoderNotPrepared, EncoderMissing (also for ``none``) or EncoderError, whose messages
    say why the engine works without an encoder.
    """
    if named == NONE:
        raise EncoderMissing("The settings ask for the engine without encoder.")
    if named == DEFAULT:
        return PreparedEncoder(prepared, threads=threads)
    return NamedEncoder(Path(named), threads=threads)

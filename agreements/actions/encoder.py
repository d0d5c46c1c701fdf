"""
The sentence encoder that the settings name, opened once a process.

Without one the linker goes by words, names and days alone; why there is none is kept and shown.
"""

import functools
import importlib.util
import logging
import threading
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from agreements.linking.encoded import load_senses
from agreements.linking.encoding.chosen import DEFAULT, NONE, open_encoder
from agreements.linking.encoding.encoder import Encoder, EncoderError, EncoderMissing
from agreements.linking.encoding.prepared import prepare, wheel_weights

logger = logging.getLogger(__name__)

_opening = threading.Lock()


@dataclass(frozen=True, slots=True)
class EncoderInUse:
    """An encoder, or why there is none."""

    encoder: Encoder | None
    why_not: str = ""


def encoder_in_use() -> EncoderInUse:
    """
    Return the encoder of the settings, prepared first if need be (some seconds, once).

    Who asks while another thread opens it waits for that one.
    """
    with _opening:
        return _in_use()


def open_in_background() -> None:
    """Begin to open the encoder, so that a new worker's first article need not wait for it."""
    if settings.LINK_ENCODER != NONE:
        threading.Thread(target=encoder_in_use, name="encoder", daemon=True).start()


@functools.cache
def _in_use() -> EncoderInUse:
    try:
        return EncoderInUse(_opened(settings.LINK_ENCODER, settings.VAR_DIR / "encoder"))
    except EncoderError as error:
        logger.warning("The linker works without a sentence encoder: %s", error)
        return EncoderInUse(None, str(error))


def why_no_encoder() -> str:
    """Return why links are made without an encoder, `""` where there is one; nothing is opened."""
    named = settings.LINK_ENCODER
    if named == NONE:
        return "The settings ask for the engine without encoder."
    try:
        if importlib.util.find_spec("onnxruntime") is None:
            raise EncoderMissing("The package onnxruntime is not installed.")
        if named == DEFAULT:
            wheel_weights()
        elif not Path(named).is_dir():
            raise EncoderMissing(f"There is no folder {named}.")
    except EncoderError as error:
        return str(error)
    return ""


def _opened(named: str, folder: Path) -> Encoder:
    if named == DEFAULT:
        prepare(folder)
    encoder = open_encoder(named, folder)
    taught = load_senses().encoder
    if encoder.name != taught:
        raise EncoderError(
            f"The linker was taught with {taught}, not with {encoder.name}. Run "
            "`manage.py train_linker` with this encoder in the settings."
        )
    return encoder

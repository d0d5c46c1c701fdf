"""Which breaches are coded twice (rule R23): drawn from their reference, not by anybody's choice."""

import hashlib

# One breach in so many; 10 is the tenth the codebook promises.
ONE_IN = 10


def is_coded_twice(reference: str) -> bool:
    """
    Tell whether a second person answers the three questions on this breach, blind.

    The sha-256 of the reference's UTF-8 bytes, read as a number, is divisible by ten: the same
    answer on every machine, for ever, and nobody who logs a breach can steer it.
    """
    return int(hashlib.sha256(reference.encode()).hexdigest(), 16) % ONE_IN == 0

"""
PostgreSQL and Valkey from their wheels, started and shared by the commands of one checkout.

Nothing here knows Django: ``manage.py`` calls it before settings are read.
"""

from tracker.services.processes import ServicesError
from tracker.services.shared import Endpoints, addresses, down, status, up, use

__all__ = ["Endpoints", "ServicesError", "addresses", "down", "status", "up", "use"]

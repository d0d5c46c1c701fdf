"""The admin, one file a group of records; importing it registers them all."""

from agreements.admin import actors, agreements, sources, users
from agreements.admin.site import site

__all__ = ["actors", "agreements", "site", "sources", "users"]

"""The web process. It alone keeps a pool of database connections: it never forks after."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
os.environ.setdefault("DATABASE_POOL_SIZE", "8")

application = get_wsgi_application()

"""The one app: its tables are one web of foreign keys (docs/adr/0001)."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    """Agreements, articles, links, breaches and compliance."""

    name = "agreements"
    default_auto_field = "django.db.models.BigAutoField"

"""Lists that people come back to."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from agreements.models.fields import matches
from agreements.models.history import audited


@audited()
class SavedView(models.Model):
    """
    A named filter of a list: its address within the site, `path` and `query`.

    A `shared` view is offered to everybody; only its owner may change it.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="saved_views")
    name = models.CharField(max_length=80)
    path = models.CharField(max_length=200)
    query = models.CharField(max_length=2000, blank=True, default="")
    shared = models.BooleanField(default=False)
    withdrawn = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="saved_view_has_a_name"),
            # A path of ours: never another host, which `//host` would be.
            matches("saved_view_path_is_ours", "path", r"^/([a-z0-9-]+/)*$"),
            models.UniqueConstraint(
                fields=["owner", "name", "path"],
                condition=Q(withdrawn=False),
                name="saved_view_name_once",
            ),
        ]

    def __str__(self) -> str:
        return self.name

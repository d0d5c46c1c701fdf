"""Addresses of the whole: the app, and two for whoever watches over the machine."""

from django.urls import include, path

from tracker.health import healthz, readyz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("", include("agreements.urls")),
]

"""What views take, for the type checker."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from agreements.models import User


class HtmxHttpRequest(HttpRequest):
    """A request after the htmx and sign-in middleware: the person is known."""

    htmx: HtmxDetails
    user: User

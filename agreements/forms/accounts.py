"""The sign-in form, in our own words."""

from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """User name and password. One message for every failure, so that names cannot be guessed."""

    error_messages = {
        "invalid_login": _("User name and password do not fit together. Both tell capitals apart."),
        "inactive": _("User name and password do not fit together. Both tell capitals apart."),
    }

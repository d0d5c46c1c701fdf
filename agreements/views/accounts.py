"""Signing in, and what a person sets for themselves."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LoginView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from agreements.actions.demonstration.accounts import DEMO_ACCOUNTS, demo_password
from agreements.forms.accounts import SignInForm
from agreements.types.terms import Role
from agreements.views.render import safe_next
from agreements.views.types import HtmxHttpRequest

_MAY: dict[Role, Promise] = {
    Role.READER: _("read all pages"),
    Role.ANALYST: _("add articles, review links, log breaches"),
    Role.REVIEWER: _("the same, and sign as second"),
    Role.CURATOR: _("the same, and edit agreements, clauses, duties, actors and places"),
    Role.ADMIN: _("everything, accounts too"),
    Role.AUDITOR: _("read all pages and the history of records"),
}


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account that the sign-in page of a demonstration shows."""

    username: str
    password: str
    may: Promise


@sensitive_post_parameters("password")
@login_not_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponseBase:
    """Sign in, then go where the person was going."""
    accounts = [
        DemoAccount(name, demo_password(role), _MAY[role]) for role, name in DEMO_ACCOUNTS.items()
    ]
    view = LoginView.as_view(
        authentication_form=SignInForm,
        redirect_authenticated_user=True,
        extra_context={"demo_accounts": accounts if settings.DEMO else []},
    )
    return view(request)


@require_POST
def switch_keys(request: HtmxHttpRequest) -> HttpResponse:
    """Turn the one-key answers of the review queue on or off, for this person, everywhere."""
    request.user.keys_enabled = not request.user.keys_enabled
    request.user.save(update_fields=["keys_enabled"])
    return HttpResponseRedirect(safe_next(request, otherwise="review"))

"""Addresses of the app. They are permanent: reports cite them."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from agreements.admin import site
from agreements.views import accounts, agreements, articles, breaches, conflicts, overview, review

urlpatterns = [
    path("", overview.overview, name="overview"),
    path("search/", overview.search, name="search"),
    path("conflicts/<slug:slug>/", conflicts.conflict_detail, name="conflict_detail"),
    path("agreements/", agreements.agreement_list, name="agreement_list"),
    path("agreements/<slug:slug>/", agreements.agreement_detail, name="agreement_detail"),
    path(
        "agreements/<slug:slug>/clauses/<str:path>/", agreements.clause_detail, name="clause_detail"
    ),
    path("articles/", articles.article_list, name="article_list"),
    path("articles/new/", articles.article_new, name="article_new"),
    path("articles/<int:pk>/", articles.article_detail, name="article_detail"),
    path("review/", review.review, name="review"),
    path("review/answer/", review.review_answer, name="review_answer"),
    path("breaches/", breaches.breach_list, name="breach_list"),
    path("breaches/new/", breaches.breach_new, name="breach_new"),
    path("breaches/<str:reference>/", breaches.breach_detail, name="breach_detail"),
    path("sign-in/", accounts.sign_in, name="sign_in"),
    path("sign-out/", LogoutView.as_view(), name="sign_out"),
    path("account/keys/", accounts.switch_keys, name="keys_switch"),
    path("admin/", site.urls),
]

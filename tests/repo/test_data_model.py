"""docs/data-model.md has a row for every rule the database holds."""

import pytest
from django.apps import apps

from tests.repo.project import ROOT


@pytest.fixture(scope="module")
def document():
    return (ROOT / "docs" / "data-model.md").read_text()


def own_models():
    """Return the models of the application; the tables of the audit mirror them."""
    models = apps.get_app_config("agreements").get_models()
    return [model for model in models if not hasattr(model, "pgh_tracked_model")]


def test_every_table_is_described(document):
    assert [m.__name__ for m in own_models() if f"`{m.__name__}`" not in document] == []


def test_every_constraint_is_described(document):
    names = [constraint.name for m in own_models() for constraint in m._meta.constraints]
    assert names
    assert [name for name in names if f"`{name}`" not in document] == []


def test_every_constraint_has_a_name_that_reads_as_a_rule():
    names = [constraint.name for m in own_models() for constraint in m._meta.constraints]
    assert [name for name in names if "_" not in name or name != name.lower()] == []
    assert len(names) == len(set(names))

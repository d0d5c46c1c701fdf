# Short names for plain commands; nothing needs make. README.md has the two that matter.

.PHONY: demo test check format

demo: .venv
	.venv/bin/python manage.py demo

test: .venv
	.venv/bin/pytest

# What .ci/run checks beside the tests.
check: .venv
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/djlint --lint templates
	.venv/bin/python manage.py makemigrations --check --dry-run

format: .venv
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

.venv: requirements.txt requirements-dev.txt
	python3 -m venv .venv
	.venv/bin/pip install -r requirements-dev.txt
	touch .venv

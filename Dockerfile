# One image for web, worker, beat and migrate; docker-compose.yml gives each its command.
FROM python:3.13-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    STATIC_ROOT=/srv/tracker/staticfiles

# A user without a shell or a home; only var/ is its own. A named volume mounted there
# takes this owner with it.
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin tracker
WORKDIR /srv/tracker

COPY requirements.txt .
RUN pip install -r requirements.txt

COPY . .
RUN install -d -o tracker -g tracker var var/evidence

# Collecting static files reads neither database nor broker; these addresses are never opened.
RUN DATABASE_URL=postgresql://build@localhost/build REDIS_URL=redis://localhost \
    python manage.py collectstatic --noinput

USER tracker
EXPOSE 8000

# Two processes of four threads: pages wait for the database, not for the processor.
# The folder for heartbeats lies in memory, so a slow disk cannot look like a dead process.
CMD ["gunicorn", "tracker.wsgi", "--bind=0.0.0.0:8000", "--workers=2", "--threads=4", \
     "--worker-tmp-dir=/dev/shm", "--access-logfile=-", "--max-requests=2000", \
     "--max-requests-jitter=200"]

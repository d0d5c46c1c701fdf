"""
Settings of the project, read from the environment.

Environments differ by variables only: there is no second settings file. Every variable read
here has a line in ``.env.example`` and a heading in ``docs/settings.md``. A bad value stops the
start and is reported by name, all bad values at once.
"""

from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from environs import FileAwareEnv, validate

from tracker.database import database_settings, unset_database_settings

BASE_DIR = Path(__file__).resolve().parent.parent

env = FileAwareEnv(eager=False, strip_whitespace=True)  # FOO_FILE names a file that holds FOO
env.read_env(BASE_DIR / ".env", recurse=False)

# --- What kind of place this is -------------------------------------------------------------

# "production" refuses to start with anything that is only safe on one's own machine.
TRACKER_ENV: str = env.str(
    "TRACKER_ENV",
    default="development",
    validate=validate.OneOf(["development", "production"]),
)
PRODUCTION = TRACKER_ENV == "production"

# Shows tracebacks, settings and queries to whoever causes an error. Never in production.
DEBUG: bool = env.bool("DEBUG", default=False)

# Signs sessions and password-reset links; whoever knows it can sign in as anyone. At least 50
# random characters in production. manage.py keeps a random one of its own under VAR_DIR.
DEVELOPMENT_KEY = "development-only-key-that-production-refuses"
SECRET_KEY: str = env.str("SECRET_KEY", default=DEVELOPMENT_KEY)

# Host names this site answers to, comma-separated. "*" is refused in production.
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

# Shows the demonstration accounts on the sign-in page. `manage.py demo` sets it.
DEMO: bool = env.bool("DEMO", default=False)

# What the program writes outside the database: embedded services, evidence. Writable.
VAR_DIR: Path = env.path("VAR_DIR", default=BASE_DIR / "var")

# The bytes of every captured article, named by their SHA-256. Back it up with the database.
# The linker's sentence encoder: "default" (of the pinned wheel), "none", or a folder with an ONNX one.
LINK_ENCODER: str = env.str("LINK_ENCODER", default="default")

EVIDENCE_DIR: Path = env.path("EVIDENCE_DIR", default=VAR_DIR / "evidence")

# Least severe message that is written to standard error.
LOG_LEVEL: str = env.str(
    "LOG_LEVEL",
    default="INFO",
    validate=validate.OneOf(["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]),
)

# --- Database and broker --------------------------------------------------------------------

# postgresql://user:password@host:port/name, the role that runs the program (not the owner of
# its tables). Unset, manage.py starts the embedded server and sets it. Required in production.
DATABASE_URL: str = env.str("DATABASE_URL", default="")

# Most connections the web process keeps open, 1 to 100; 0 opens one a request. Workers and
# commands keep no pool: a forked pool hangs. tracker/wsgi.py sets 8 for the web process.
DATABASE_POOL_SIZE: int = env.int(
    "DATABASE_POOL_SIZE",
    default=0,
    validate=validate.Range(0, 100, error="{input} is not between 0 and 100"),
)

DATABASES: dict[str, dict[str, Any]] = {
    "default": database_settings(DATABASE_URL, pool_size=DATABASE_POOL_SIZE)
    if DATABASE_URL
    else unset_database_settings(VAR_DIR)
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# redis://:password@host:6379/0 or redis+socket:///path?virtual_host=0, the broker of the
# workers. It may be emptied at any moment: what is unfinished stands in PostgreSQL.
REDIS_URL: str = env.str("REDIS_URL", default="redis://localhost:6379/0")

# --- Application ----------------------------------------------------------------------------

INSTALLED_APPS = [
    "agreements",
    "tracker",
    "django.contrib.admin.apps.SimpleAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "template_partials",
    "csp",
    "pgtrigger",
    "pghistory",
    "leaflet",  # the map's script and styles among our static files; nothing else of it is used
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "tracker.middleware.response_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "tracker.middleware.whole_page_sign_in",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Every page asks for a sign-in unless its view says @login_not_required.
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "pghistory.middleware.HistoryMiddleware",
]

ROOT_URLCONF = "tracker.urls"
WSGI_APPLICATION = "tracker.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "tracker.context_processors.site",
            ],
        },
    },
]

# --- Accounts -------------------------------------------------------------------------------

AUTH_USER_MODEL = "agreements.User"
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "overview"
LOGOUT_REDIRECT_URL = "sign_in"

PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
_VALIDATION = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_VALIDATION}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_VALIDATION}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_VALIDATION}.CommonPasswordValidator"},
]

# --- Language and time ----------------------------------------------------------------------

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"  # stored and computed in UTC; each agreement is shown in its own zone

# --- Static files ---------------------------------------------------------------------------

# Set, the folder collectstatic fills: files are served from it hashed, compressed and cached
# for ever. Unset, they are served as they lie in the packages, so the demonstration and the
# tests need no collecting and write nothing beside the code. Required in production.
STATIC_ROOT: str | None = env.str("STATIC_ROOT", default="") or None
STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = STATIC_ROOT is None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if STATIC_ROOT
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# --- Transport and headers ------------------------------------------------------------------

# Visitors reach the site by https only: cookies are sent over https alone, http is redirected,
# browsers are told to remember it for a year. Off only for a trial on a trusted network.
HTTPS: bool = env.bool("HTTPS", default=PRODUCTION)

# A proxy in front sets X-Forwarded-Proto and strips it from visitors. Believing the header
# without such a proxy lets a visitor claim https.
BEHIND_PROXY: bool = env.bool("BEHIND_PROXY", default=False)

# Addresses forms may be sent from beside the site's own, with scheme: https://tracker.example
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", default=[])

SESSION_COOKIE_AGE = 8 * 60 * 60  # one working day, in seconds
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # asked by the host itself, over http
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
# "no-referrer" would hide as much from other sites, but makes browsers send "Origin: null" with
# our own forms, which the CSRF check refuses.
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024  # bytes of a form without files: pasted texts

# --- Workers --------------------------------------------------------------------------------

CELERY_BROKER_URL = REDIS_URL
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True  # with the next two, a killed worker loses no task
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 200
CELERY_TASK_SOFT_TIME_LIMIT = 120  # seconds
CELERY_TASK_TIME_LIMIT = 150  # seconds; far below the visibility timeout, or a task runs twice
CELERY_TIMEZONE = "UTC"
CELERY_ENABLE_UTC = True
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# A page does not wait for an absent broker: the sweep sends again what it finds unfinished.
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 3600,  # seconds
    "socket_connect_timeout": 2,  # seconds
    "socket_timeout": 10,  # seconds without an answer; longer than any wait of a worker
    "max_retries": 1,  # of connecting in order to send; kombu's default waits six seconds
    "interval_start": 0,
}
CELERY_BEAT_SCHEDULE = {
    "heartbeat": {
        "task": "agreements.tasks.heartbeat",
        "schedule": 10.0,
        "options": {"expires": 30},
    },
    "sweep": {"task": "agreements.tasks.sweep", "schedule": 30.0, "options": {"expires": 30}},
    "keep_aliases": {
        "task": "agreements.tasks.keep_aliases",
        "schedule": 6 * 3600.0,
        "options": {"expires": 3600},
    },
    "keep_imprints": {
        "task": "agreements.tasks.keep_imprints",
        "schedule": 6 * 3600.0,
        "options": {"expires": 3600},
    },
}

# --- Log ------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
}

env.seal()  # reports every bad variable at once, by name

if PRODUCTION:
    faults = [
        message
        for message, wrong in [
            ("DEBUG must be off", DEBUG),
            ("SECRET_KEY must be set, to 50 random characters or more", len(SECRET_KEY) < 50),
            ("ALLOWED_HOSTS must name the hosts, not *", "*" in ALLOWED_HOSTS),
            ("DATABASE_URL must be set", not DATABASE_URL),
            ("STATIC_ROOT must name the folder filled by collectstatic", not STATIC_ROOT),
            ("DEMO must be off: its accounts have known passwords", DEMO),
        ]
        if wrong
    ]
    if faults:
        raise ImproperlyConfigured(f"TRACKER_ENV=production refuses to start: {'; '.join(faults)}.")

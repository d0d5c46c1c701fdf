#!/bin/sh
# Make the two roles and the database, once, when the data folder is new. The image of
# PostgreSQL runs every script of its folder docker-entrypoint-initdb.d then.
# tracker_owner migrates; tracker runs the program and owns nothing: docs/adr/0003.
# The embedded server gets the same from tracker/services/postgres.py; a test compares them.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set owner_password="$TRACKER_OWNER_PASSWORD" --set password="$TRACKER_PASSWORD" <<'SQL'
CREATE ROLE tracker_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE tracker LOGIN PASSWORD :'password';
CREATE DATABASE tracker OWNER tracker_owner;
\connect tracker
REVOKE ALL ON DATABASE tracker FROM PUBLIC;
GRANT CONNECT ON DATABASE tracker TO tracker;
ALTER SCHEMA public OWNER TO tracker_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO tracker;
SQL

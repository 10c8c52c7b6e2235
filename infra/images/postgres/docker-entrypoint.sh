#!/bin/bash
# What tests rely on in the official image: POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB, POSTGRES_INITDB_ARGS, PGDATA,
# and that the first start says "ready to accept connections" twice: once unseen from outside, then for everybody.
set -euo pipefail

user=${POSTGRES_USER:-postgres}
database=${POSTGRES_DB:-$user}
if [[ $# == 0 || $1 == -* ]]; then set -- postgres "$@"; fi

if [[ $1 == postgres && $EUID == 0 ]]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --clear-groups "$0" "$@"
fi

if [[ $1 == postgres && ! -s $PGDATA/PG_VERSION ]]; then
  if [[ -z ${POSTGRES_PASSWORD:-} ]]; then
    echo "POSTGRES_PASSWORD is missing" >&2
    exit 1
  fi
  # shellcheck disable=SC2086 # several arguments in one variable, as the official image takes them
  initdb --pgdata="$PGDATA" --username="$user" --pwfile=<(echo "$POSTGRES_PASSWORD") --encoding=UTF8 --no-sync \
    --auth-local=trust --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  if [[ $database != postgres ]]; then
    postgres --single -D "$PGDATA" postgres <<<"create database \"$database\""
  fi
  pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses=''" --wait start
  pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
fi

if [[ $1 == postgres ]]; then
  shift
  set -- postgres -c listen_addresses='*' "$@"
fi
exec "$@"

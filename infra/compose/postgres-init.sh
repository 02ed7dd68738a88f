#!/usr/bin/env bash
# Runs once, on an empty volume: logins, databases and rights from infra/postgres, the same SQL the launcher uses.
set -euo pipefail

sql() { # database file name=value…
  local database=$1 file=$2 text pair
  shift 2
  text=$(<"/wijk-sql/$file")
  for pair in "$@"; do
    [ -n "${pair#*=}" ] || { echo "Geen waarde voor ${pair%%=*}: maak eerst infra/compose/.env met ./wijk compose-env" >&2; exit 1; }
    text=${text//"\${${pair%%=*}}"/"${pair#*=}"}
  done
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username postgres --dbname "$database" <<<"$text"
}

database() { # name owner
  psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username postgres --dbname postgres -c "CREATE DATABASE $1 OWNER $2"
}

sql postgres server.sql
case $WIJK_SERVER in
  main)
    for service in intake care_plans mdo_casework messaging dossier; do
      upper=${service^^}
      owner=${upper}_OWNER_PASSWORD app=${upper}_APP_PASSWORD
      sql postgres service-logins.sql "service=$service" "owner_password=${!owner}" "app_password=${!app}"
      [ "$service" != dossier ] || sql postgres dossier-audiences.sql
      database "$service" "${service}_owner"
      sql "$service" service-database.sql "service=$service" "database=$service"
    done
    sql postgres keycloak-login.sql "keycloak_password=$KEYCLOAK_DB_PASSWORD"
    database keycloak keycloak
    sql keycloak keycloak-database.sql database=keycloak
    ;;
  keyring)
    sql postgres keyring-logins.sql "keyring_owner_password=$KEYRING_OWNER_PASSWORD" "keyring_intake_password=$KEYRING_INTAKE_PASSWORD" \
      "keyring_care_plans_password=$KEYRING_CARE_PLANS_PASSWORD" "keyring_mdo_casework_password=$KEYRING_MDO_CASEWORK_PASSWORD" \
      "keyring_messaging_password=$KEYRING_MESSAGING_PASSWORD" "keyring_dossier_password=$KEYRING_DOSSIER_PASSWORD"
    database keyring keyring_owner
    sql keyring keyring-database.sql database=keyring
    ;;
esac

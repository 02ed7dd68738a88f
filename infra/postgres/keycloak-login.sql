-- Keycloak's login owns its database. Its transactions are bounded too: xmin is cluster-wide.
DO $$ BEGIN CREATE ROLE keycloak LOGIN PASSWORD '${keycloak_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE keycloak SET transaction_timeout = '60s';

-- The keyring's logins: intake makes a patient's data key, the others only read it.
DO $$ BEGIN CREATE ROLE keyring_owner LOGIN PASSWORD '${keyring_owner_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE keyring_intake LOGIN PASSWORD '${keyring_intake_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE keyring_care_plans LOGIN PASSWORD '${keyring_care_plans_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE keyring_mdo_casework LOGIN PASSWORD '${keyring_mdo_casework_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE keyring_messaging LOGIN PASSWORD '${keyring_messaging_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE keyring_dossier LOGIN PASSWORD '${keyring_dossier_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ROLE keyring_intake SET transaction_timeout = '60s';
ALTER ROLE keyring_care_plans SET transaction_timeout = '60s';
ALTER ROLE keyring_mdo_casework SET transaction_timeout = '60s';
ALTER ROLE keyring_messaging SET transaction_timeout = '60s';
ALTER ROLE keyring_dossier SET transaction_timeout = '60s';

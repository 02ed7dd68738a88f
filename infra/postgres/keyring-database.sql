-- The keyring, an instance of its own: what is destroyed here is gone, whatever backups others keep.
REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${database} TO keyring_owner, keyring_intake, keyring_care_plans, keyring_mdo_casework, keyring_messaging, keyring_dossier;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO keyring_intake, keyring_care_plans, keyring_mdo_casework, keyring_messaging, keyring_dossier;

CREATE TABLE IF NOT EXISTS data_key (
  patient_id uuid PRIMARY KEY,
  key_id uuid NOT NULL UNIQUE,
  wrapped_key bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE data_key OWNER TO keyring_owner;
GRANT SELECT, INSERT ON data_key TO keyring_intake;
GRANT SELECT ON data_key TO keyring_care_plans, keyring_mdo_casework, keyring_messaging, keyring_dossier;

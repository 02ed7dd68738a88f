-- Who looked at whose data (NEN 7513). Rows are added and never changed: nobody has the right to.
CREATE SCHEMA access_log;
GRANT USAGE ON SCHEMA access_log
  TO dossier_app, audience_gp, audience_poh, audience_physiotherapist, audience_buurtteam, audience_coordinator;

CREATE TABLE access_log.disclosure (
  event_id uuid PRIMARY KEY DEFAULT uuidv7(),
  event_action_code text NOT NULL CHECK (event_action_code IN ('C', 'R', 'U', 'D', 'E')),
  event_date_time timestamptz NOT NULL,
  -- 0 success, 8 denied
  event_outcome int NOT NULL CHECK (event_outcome IN (0, 4, 8, 12)),
  event_type text NOT NULL,
  user_id uuid NOT NULL,
  user_name text NOT NULL,
  user_is_requestor boolean NOT NULL DEFAULT true,
  user_role text NOT NULL,
  organisation_id uuid NOT NULL,
  organisation_name text NOT NULL,
  on_behalf_of uuid,
  purpose_of_use text NOT NULL,
  -- One entry per case that was shown; the three arrays belong together.
  case_ids uuid[] NOT NULL,
  patient_ids uuid[] NOT NULL,
  grounds text[] NOT NULL,
  -- What was asked for, also when it was denied.
  object_type text NOT NULL,
  object_id uuid,
  policy_version text NOT NULL,
  correlation_id uuid NOT NULL,
  audit_source text NOT NULL DEFAULT 'dossier'
);
CREATE INDEX ON access_log.disclosure USING gin (patient_ids);
CREATE INDEX ON access_log.disclosure (event_date_time);
GRANT INSERT ON access_log.disclosure
  TO dossier_app, audience_gp, audience_poh, audience_physiotherapist, audience_buurtteam, audience_coordinator;

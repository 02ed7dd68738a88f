-- Psychologists, MDO chairs and patients look as well, and what they see is written down too.
GRANT USAGE ON SCHEMA access_log TO audience_psychologist, audience_mdo_chair, audience_patient;
GRANT INSERT ON access_log.disclosure TO audience_psychologist, audience_mdo_chair, audience_patient;

-- Which account is a patient's own: it opens the cases there are and those that come.
CREATE TABLE case_log.patient_account (
  patient_id uuid NOT NULL,
  account_id uuid NOT NULL,
  PRIMARY KEY (patient_id, account_id)
);
GRANT SELECT, INSERT ON case_log.patient_account TO dossier_projector;
CREATE INDEX ON case_log.case_event (patient_id);

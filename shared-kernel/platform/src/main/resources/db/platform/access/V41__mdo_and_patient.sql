-- Who takes part in an MDO has a relationship with the cases on its agenda, for that meeting; a patient is tied to an account.
ALTER TABLE access_relationship ADD COLUMN submission_id uuid;
ALTER TABLE access_relationship DROP CONSTRAINT access_relationship_kind_check;
ALTER TABLE access_relationship DROP CONSTRAINT access_relationship_check;
ALTER TABLE access_relationship ADD CONSTRAINT access_relationship_kind
  CHECK (kind IN ('KERNTEAM', 'SENT_REFERRAL', 'ACCEPTED_REFERRAL', 'MDO'));
ALTER TABLE access_relationship ADD CONSTRAINT access_relationship_reason
  CHECK ((kind IN ('SENT_REFERRAL', 'ACCEPTED_REFERRAL')) = (referral_id IS NOT NULL)
     AND (kind = 'MDO') = (submission_id IS NOT NULL));
CREATE UNIQUE INDEX access_relationship_mdo ON access_relationship (submission_id, practitioner_id, role)
  WHERE kind = 'MDO' AND ends_on IS NULL;

CREATE TABLE access_account (
  patient_id uuid NOT NULL,
  account_id uuid NOT NULL,
  given_on date NOT NULL,
  PRIMARY KEY (account_id, patient_id)
);
GRANT SELECT, INSERT ON access_account TO ${app};

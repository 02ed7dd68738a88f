-- What a decision on access needs: whose the case is, which consents hold, who has a treatment relationship. Ids only.
CREATE TABLE access_case (
  case_id uuid PRIMARY KEY,
  patient_id uuid NOT NULL,
  practice_id uuid NOT NULL,
  wijk text NOT NULL,
  opened_on date NOT NULL
);

CREATE TABLE access_consent (
  case_id uuid NOT NULL,
  purpose text NOT NULL,
  given boolean NOT NULL,
  changed_on date NOT NULL,
  PRIMARY KEY (case_id, purpose)
);

-- No reference to access_case: the kernteam's topic may run ahead of the case's.
CREATE TABLE access_relationship (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  role text NOT NULL,
  organisation_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('KERNTEAM', 'SENT_REFERRAL', 'ACCEPTED_REFERRAL')),
  referral_id uuid,
  begins_on date NOT NULL,
  ends_on date,
  CHECK ((kind = 'KERNTEAM') = (referral_id IS NULL))
);
CREATE UNIQUE INDEX access_relationship_referral ON access_relationship (referral_id);
CREATE UNIQUE INDEX access_relationship_member ON access_relationship (case_id, practitioner_id, role)
  WHERE kind = 'KERNTEAM' AND ends_on IS NULL;
CREATE INDEX access_relationship_practitioner ON access_relationship (practitioner_id, case_id) WHERE ends_on IS NULL;

GRANT SELECT, INSERT, UPDATE ON access_case, access_consent, access_relationship TO ${app};

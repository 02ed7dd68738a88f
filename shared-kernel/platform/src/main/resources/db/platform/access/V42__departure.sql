-- Referrals and the kernteam are told by two topics. Who left gets no access by an acceptance from before that, however late it is heard.
CREATE TABLE access_departure (
  case_id uuid NOT NULL,
  practitioner_id uuid NOT NULL,
  left_on date NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, practitioner_id)
);
ALTER TABLE access_relationship ADD COLUMN accepted_at timestamptz;
GRANT SELECT, INSERT, UPDATE ON access_departure TO ${app};

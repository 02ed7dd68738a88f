-- A view of the writer of the tests, kept in the transaction of its events.
CREATE TABLE scored_case (
  case_id uuid PRIMARY KEY,
  patient_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  scores integer NOT NULL DEFAULT 0 CHECK (scores >= 0)
);
CREATE TABLE score (
  case_id uuid NOT NULL REFERENCES scored_case,
  number bigint NOT NULL,
  score integer NOT NULL,
  needed text NOT NULL,
  PRIMARY KEY (case_id, number)
);
CREATE INDEX high_score ON score (score) WHERE score > 5;
GRANT SELECT, INSERT, UPDATE ON scored_case TO ${app};
GRANT SELECT, INSERT ON score TO ${app};

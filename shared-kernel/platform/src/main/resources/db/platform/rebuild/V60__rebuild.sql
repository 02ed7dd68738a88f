-- Every time a projection was filled anew beside the running one: how far it is, and what the comparison said.
CREATE TABLE rebuild (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  projection text NOT NULL,
  state text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz,
  events_done bigint NOT NULL DEFAULT 0,
  events_in_all bigint NOT NULL DEFAULT 0,
  -- Per table: rows and hash of the running one and of the new one. No contents.
  compared jsonb NOT NULL DEFAULT '[]',
  trouble text
);
GRANT SELECT, INSERT, UPDATE ON rebuild TO ${app};

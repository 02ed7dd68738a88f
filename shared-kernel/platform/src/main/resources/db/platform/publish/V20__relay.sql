-- How far this service has published, who is publishing now, and what a reader can check itself against.
CREATE TABLE relay_token (
  relay text PRIMARY KEY,
  epoch bigint NOT NULL,
  position bigint NOT NULL,
  -- By partition: the position of the last record sent to it in this epoch, null before the first.
  last_positions bigint[] NOT NULL,
  lease_owner uuid,
  lease_until timestamptz NOT NULL,
  -- An operator's request to send everything from this position again.
  republish_from bigint
);

GRANT SELECT, INSERT, UPDATE ON relay_token TO ${app};

-- How far each partition was taken in. The truth about it; Kafka's own offsets are only where to start reading.
CREATE TABLE inbox_position (
  topic text NOT NULL,
  partition integer NOT NULL,
  epoch bigint NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (topic, partition)
);

-- Records that came before one that is missing.
CREATE TABLE inbox_waiting (
  topic text NOT NULL,
  partition integer NOT NULL,
  epoch bigint NOT NULL,
  position bigint NOT NULL,
  previous bigint,
  kafka_offset bigint NOT NULL,
  record_key text,
  headers jsonb NOT NULL,
  body bytea NOT NULL,
  since timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (topic, partition, epoch, position)
);

-- Records that could not be processed, and all later ones of the same case, as they came: personal fields encrypted.
CREATE TABLE inbox_parked (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scope_id uuid,
  topic text NOT NULL,
  partition integer NOT NULL,
  kafka_offset bigint NOT NULL,
  epoch bigint,
  position bigint,
  record_key text,
  headers jsonb NOT NULL,
  body bytea NOT NULL,
  reason text NOT NULL,
  -- Whether what may not wait (who has access) was taken from it already.
  urgent_applied boolean NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inbox_parked_scope ON inbox_parked (scope_id, id);
CREATE UNIQUE INDEX inbox_parked_unreadable ON inbox_parked (topic, partition, kafka_offset) WHERE position IS NULL;

-- The last position taken in per case (or patient) and service: what a reader can wait for.
CREATE TABLE inbox_progress (
  scope_id uuid NOT NULL,
  service text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (scope_id, service)
);
CREATE INDEX inbox_progress_position ON inbox_progress (service, position);

-- Until when everything the topic held was certainly taken in.
CREATE TABLE inbox_heard (
  topic text NOT NULL,
  partition integer NOT NULL,
  heard_at timestamptz NOT NULL,
  PRIMARY KEY (topic, partition)
);

GRANT SELECT, INSERT, UPDATE, DELETE
  ON inbox_position, inbox_waiting, inbox_parked, inbox_progress, inbox_heard TO ${app};

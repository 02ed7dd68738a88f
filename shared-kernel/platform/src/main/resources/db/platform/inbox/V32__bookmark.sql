-- The last record read of each partition, and of which log: where to go on, once that record is found there again.
CREATE TABLE inbox_bookmark (
  topic text NOT NULL,
  partition integer NOT NULL,
  log text NOT NULL,
  kafka_offset bigint NOT NULL,
  epoch bigint,
  position bigint,
  PRIMARY KEY (topic, partition)
);

GRANT SELECT, INSERT, UPDATE ON inbox_bookmark TO ${app};

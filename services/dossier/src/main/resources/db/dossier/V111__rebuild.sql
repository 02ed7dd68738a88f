-- Which filling of an audience's schema is the one that is read, and which one is under way in <schema>_next.
CREATE TABLE case_log.edition (
  audience text PRIMARY KEY,
  live bigint NOT NULL DEFAULT 0,
  next bigint
);
GRANT SELECT ON case_log.edition TO dossier_projector;

ALTER TABLE case_log.projected ADD COLUMN edition bigint NOT NULL DEFAULT 0;
ALTER TABLE case_log.projected DROP CONSTRAINT projected_pkey;
ALTER TABLE case_log.projected ADD PRIMARY KEY (case_id, audience, edition);

-- The cases that the edition under way has: whatever happens to them is written to both.
CREATE TABLE case_log.rebuilt (
  case_id uuid PRIMARY KEY
);
GRANT SELECT, INSERT ON case_log.rebuilt TO dossier_projector;

-- A case as it was known on an earlier day is projected into temporary tables of the reading transaction.
-- Only the role that projects may make them.
DO $$ BEGIN
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO dossier_projector', current_database());
END $$;

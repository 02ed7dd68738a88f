-- One role per audience. dossier_app has no rights of its own: it takes one of these with SET LOCAL ROLE.
DO $$ BEGIN CREATE ROLE audience_gp NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_poh NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_physiotherapist NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_psychologist NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_buurtteam NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_mdo_chair NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_coordinator NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_patient NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE dossier_projector NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;

GRANT audience_gp, audience_poh, audience_physiotherapist, audience_psychologist, audience_buurtteam, audience_mdo_chair,
  audience_coordinator, audience_patient, dossier_projector
  TO dossier_app WITH INHERIT FALSE, SET TRUE;

-- One role per audience. dossier_app has no rights of its own: it takes one of these with SET LOCAL ROLE.
DO $$ BEGIN CREATE ROLE audience_gp NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_poh NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_physiotherapist NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_buurtteam NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE audience_coordinator NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE dossier_projector NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;

GRANT audience_gp, audience_poh, audience_physiotherapist, audience_buurtteam, audience_coordinator, dossier_projector
  TO dossier_app WITH INHERIT FALSE, SET TRUE;

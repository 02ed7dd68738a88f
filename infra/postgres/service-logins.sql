-- The two logins of one service: the owner makes the tables (Flyway), the app works with them.
DO $$ BEGIN CREATE ROLE ${service}_owner LOGIN PASSWORD '${owner_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE ${service}_app LOGIN NOINHERIT PASSWORD '${app_password}'; EXCEPTION WHEN duplicate_object THEN NULL; END $$;

-- Bounds how long a hole in the event store can hold up its readers.
ALTER ROLE ${service}_app SET transaction_timeout = '60s';
-- Nobody waits for somebody else's lock for longer than the gateway waits for an answer.
ALTER ROLE ${service}_app SET lock_timeout = '8s';

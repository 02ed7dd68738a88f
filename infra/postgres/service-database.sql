-- One service's database, run inside it: its own two logins get in, nobody else.
-- What the app may do with which table is granted by the service's own migrations.
REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${database} TO ${service}_owner, ${service}_app;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${service}_app;

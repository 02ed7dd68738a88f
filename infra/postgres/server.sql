-- Once per server, in the database postgres: nobody comes in who was not asked.
REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;

-- A record sent again finds what is parked of it.
CREATE INDEX inbox_parked_place ON inbox_parked (topic, partition, position);

-- What the reader of the tests took in, in the order it did.
CREATE TABLE seen (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scope_id uuid NOT NULL,
  type text NOT NULL,
  position bigint NOT NULL,
  said text
);
GRANT SELECT, INSERT ON seen TO ${app};

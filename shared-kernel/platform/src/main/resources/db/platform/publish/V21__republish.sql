-- What an operator asked to be sent again: from which position, up to the one that was the last when asked, how far that is, and the how manieth request it is.
ALTER TABLE relay_token ADD COLUMN republish_to bigint;
ALTER TABLE relay_token ADD COLUMN republish_done bigint;
ALTER TABLE relay_token ADD COLUMN republish_request bigint NOT NULL DEFAULT 0;
UPDATE relay_token SET republish_to = position WHERE republish_from IS NOT NULL;

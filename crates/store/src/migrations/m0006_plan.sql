-- What a message is bound to: how long it holds, and the departments that are part of it (a JSON list of identifiers).
ALTER TABLE messages ADD COLUMN valid_until {instant};
ALTER TABLE messages ADD COLUMN partners TEXT NOT NULL DEFAULT '[]';
CREATE INDEX messages_valid_until ON messages (valid_until) WHERE valid_until IS NOT NULL;

-- Before this instant a message is known only to those who work on it, and does not go out.
ALTER TABLE messages ADD COLUMN embargo_until {instant};
-- The calendar of a person for programmes of their own: the hash of the secret in its address, one for each person.
CREATE TABLE calendar_feeds (
    person {uuid} PRIMARY KEY REFERENCES people (id) {later},
    token_hash TEXT NOT NULL UNIQUE,
    made_at {instant} NOT NULL
) {table};

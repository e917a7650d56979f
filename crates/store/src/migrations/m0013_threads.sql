-- Which part of a thread a delivery is, from 0.
ALTER TABLE deliveries ADD COLUMN part {int} NOT NULL DEFAULT 0;
-- What a person has typed and not saved: one copy for each message or new form, so that a closed tab loses nothing.
CREATE TABLE working_copies (
    person {uuid} NOT NULL REFERENCES people (id) {later},
    -- the message, or the key of the form of a new one
    about TEXT NOT NULL,
    form TEXT NOT NULL,
    at {instant} NOT NULL,
    PRIMARY KEY (person, about)
) {table};
CREATE INDEX working_copies_at ON working_copies (at);
CREATE INDEX working_copies_about ON working_copies (about, at);

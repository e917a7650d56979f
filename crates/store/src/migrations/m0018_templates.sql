-- Messages to begin from, and pieces of text to put into one.
CREATE TABLE templates (
    id {uuid} PRIMARY KEY,
    -- message or snippet
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    -- none: for every department
    department {uuid} REFERENCES departments (id) {later},
    body TEXT NOT NULL,
    put_away {bool} NOT NULL,
    changed_by {uuid} NOT NULL REFERENCES people (id) {later},
    changed_at {instant} NOT NULL,
    revision {int} NOT NULL,
    -- name and texts without case and accents
    search TEXT NOT NULL
) {table};
CREATE INDEX templates_changed ON templates (what, changed_at, id);

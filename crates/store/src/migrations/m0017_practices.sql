-- Messages that worked: proposed by one person, taken into the library by another.
CREATE TABLE practices (
    id {uuid} PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    title TEXT NOT NULL,
    why TEXT NOT NULL,
    audience TEXT NOT NULL,
    kind TEXT NOT NULL,
    campaign {uuid} REFERENCES campaigns (id) {later},
    -- tags between spaces: ' nl en '
    languages TEXT NOT NULL,
    proposed_by {uuid} NOT NULL REFERENCES people (id) {later},
    proposed_at {instant} NOT NULL,
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    updated_at {instant} NOT NULL,
    revision {int} NOT NULL,
    -- title, reason, audience and texts, folded
    search TEXT NOT NULL
) {table};
-- a message is proposed or in the library once
CREATE UNIQUE INDEX practices_message ON practices (message) WHERE state IN ('proposed', 'accepted');
CREATE INDEX practices_state ON practices (state, updated_at, id);

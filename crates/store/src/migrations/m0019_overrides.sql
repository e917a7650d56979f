-- What people let pass of what the guideline blocks: for one edition, one clause as it was held, and what it had found.
CREATE TABLE overrides (
    id {uuid} PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    hash TEXT NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    clause TEXT NOT NULL,
    clause_mark TEXT NOT NULL,
    findings TEXT NOT NULL,
    writer {uuid} NOT NULL REFERENCES people (id) {later},
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    reason TEXT NOT NULL,
    guideline_version {int} NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX overrides_message ON overrides (message, edition);
CREATE INDEX overrides_clause ON overrides (clause, department, at);

-- The fact ledger: what messages rest on.
CREATE TABLE facts (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    owner {uuid} NOT NULL REFERENCES people (id) {later},
    -- the version that holds
    version {int} NOT NULL,
    withdrawn TEXT,
    created_at {instant} NOT NULL,
    updated_at {instant} NOT NULL,
    revision {int} NOT NULL,
    -- name and values without case and accents
    search TEXT NOT NULL
) {table};
CREATE INDEX facts_updated ON facts (updated_at, id);

CREATE TABLE fact_versions (
    fact {uuid} NOT NULL REFERENCES facts (id) {later},
    number {int} NOT NULL,
    said TEXT NOT NULL,
    source TEXT NOT NULL,
    valid_from {instant},
    valid_until {instant},
    writer {uuid} NOT NULL REFERENCES people (id) {later},
    written_at {instant} NOT NULL,
    signed TEXT,
    PRIMARY KEY (fact, number)
) {table};

-- which editions rest on which facts; written with the edition, so that a changed fact finds them
CREATE TABLE fact_uses (
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    fact {uuid} NOT NULL REFERENCES facts (id) {later},
    version {int} NOT NULL,
    PRIMARY KEY (edition, fact)
) {table};
CREATE INDEX fact_uses_fact ON fact_uses (fact, edition);

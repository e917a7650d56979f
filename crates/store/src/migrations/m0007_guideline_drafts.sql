-- Versions that are withdrawn before they are in force; what departments tighten; the next version while it is being written.
ALTER TABLE guidelines ADD COLUMN withdrawn_at {instant};
ALTER TABLE guidelines ADD COLUMN withdrawn_by {uuid};

CREATE TABLE tightenings (
    id {uuid} PRIMARY KEY,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    version {int} NOT NULL,
    in_force_from {instant} NOT NULL,
    signed_by {uuid} REFERENCES people (id) {later},
    withdrawn_at {instant},
    withdrawn_by {uuid} REFERENCES people (id) {later},
    doc TEXT NOT NULL,
    UNIQUE (department, version)
) {table};

CREATE TABLE guideline_drafts (
    id {uuid} PRIMARY KEY,
    -- nothing: the organisation's own
    department {uuid} REFERENCES departments (id) {later},
    base {int} NOT NULL,
    started_by {uuid} NOT NULL REFERENCES people (id) {later},
    started_at {instant} NOT NULL,
    edited_by {uuid} NOT NULL REFERENCES people (id) {later},
    edited_at {instant} NOT NULL,
    asked_by {uuid} REFERENCES people (id) {later},
    asked_at {instant},
    revision {int} NOT NULL,
    body TEXT NOT NULL
) {table};
-- one draft at a time of the organisation, and one of each department
CREATE UNIQUE INDEX guideline_drafts_organisation ON guideline_drafts ((department IS NULL)) WHERE department IS NULL;
CREATE UNIQUE INDEX guideline_drafts_department ON guideline_drafts (department) WHERE department IS NOT NULL;

-- what a draft said after each change; the last one can be taken back
CREATE TABLE guideline_steps (
    draft {uuid} NOT NULL REFERENCES guideline_drafts (id) {later},
    number {int} NOT NULL,
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    at {instant} NOT NULL,
    what TEXT NOT NULL,
    clause TEXT NOT NULL,
    base {int} NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (draft, number)
) {table};

-- which versions the planned messages were last held against
CREATE TABLE guideline_watch (
    name TEXT PRIMARY KEY,
    seen TEXT NOT NULL
) {table};

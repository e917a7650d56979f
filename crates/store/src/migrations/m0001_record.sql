-- The record, and the running of the house.
CREATE TABLE events (
    id {uuid} PRIMARY KEY,
    at {instant} NOT NULL,
    who TEXT NOT NULL,
    person {uuid},
    verb TEXT NOT NULL,
    object TEXT NOT NULL,
    object_id {uuid} NOT NULL,
    particulars TEXT NOT NULL
) {table};
CREATE INDEX events_at ON events (at, id);
CREATE INDEX events_object ON events (object_id, at, id);
CREATE INDEX events_person ON events (person, at, id) WHERE person IS NOT NULL;

CREATE TABLE leases (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until {instant} NOT NULL
) {table};

CREATE TABLE runs (
    name TEXT PRIMARY KEY,
    last_started {instant} NOT NULL,
    last_finished {instant},
    last_error TEXT,
    runs {int} NOT NULL,
    failures {int} NOT NULL,
    items {int} NOT NULL
) {table};

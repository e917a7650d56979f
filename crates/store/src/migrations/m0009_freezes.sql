-- In a crisis everything planned stops: who pressed, what was stopped, which messages are of the crisis, what was decided afterwards.
CREATE TABLE freezes (
    id {uuid} PRIMARY KEY,
    -- 1 as long as it holds, then nothing: there is one at a time
    standing {int} UNIQUE,
    reason TEXT NOT NULL,
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    at {instant} NOT NULL,
    answers_too {bool} NOT NULL,
    under_way {int} NOT NULL,
    truth {uuid} REFERENCES messages (id) {later},
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    revision {int} NOT NULL
) {table};
CREATE INDEX freezes_at ON freezes (at, id);

CREATE TABLE frozen (
    freeze_id {uuid} NOT NULL REFERENCES freezes (id) {later},
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    stopped_at {instant} NOT NULL,
    -- when it would have gone out
    was_at {instant},
    decision TEXT,
    decision_doc TEXT,
    decided_by {uuid} REFERENCES people (id) {later},
    decided_at {instant},
    PRIMARY KEY (freeze_id, message)
) {table};
CREATE INDEX frozen_undecided ON frozen (message) WHERE decision IS NULL;

CREATE TABLE crisis_messages (
    freeze_id {uuid} NOT NULL REFERENCES freezes (id) {later},
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    at {instant} NOT NULL,
    PRIMARY KEY (freeze_id, message)
) {table};
CREATE INDEX crisis_messages_message ON crisis_messages (message);

CREATE TABLE crisis_team (
    person {uuid} PRIMARY KEY REFERENCES people (id) {later},
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    at {instant} NOT NULL
) {table};

-- Measures against authors: what was asked of the network, why, by whom, and whether it still stands.
CREATE TABLE moderations (
    id {uuid} PRIMARY KEY,
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    author {uuid} NOT NULL REFERENCES authors (id) {later},
    case_id {uuid} NOT NULL REFERENCES cases (id) {later},
    -- block, mute, report
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    -- asked, done, failed, unknown, lifted
    state TEXT NOT NULL,
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    at {instant} NOT NULL,
    exchange {uuid} REFERENCES exchanges (id) {later},
    lifted_by {uuid} REFERENCES people (id) {later},
    lifted_at {instant},
    lifted_exchange {uuid} REFERENCES exchanges (id) {later}
) {table};
CREATE INDEX moderations_author ON moderations (author, account, at);
-- one block and one mute of an author at a time, whoever is faster
CREATE UNIQUE INDEX moderations_standing ON moderations (account, author, kind) WHERE kind <> 'report' AND state IN ('asked', 'done');

-- What was said afterwards about messages that one person sent alone.
CREATE TABLE emergency_reviews (
    approval {uuid} PRIMARY KEY REFERENCES approvals (id) {later},
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    was_right {bool} NOT NULL,
    remark TEXT NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX approvals_alone ON approvals (at, id) WHERE way = 'break_glass';

-- Who is writing an answer to a case now; nobody for long.
CREATE TABLE answering (
    case_id {uuid} PRIMARY KEY REFERENCES cases (id) {later},
    person {uuid} NOT NULL REFERENCES people (id) {later},
    since {instant} NOT NULL,
    until {instant} NOT NULL
) {table};
CREATE INDEX answering_until ON answering (until);

-- Who is away, until when, and who stands in.
CREATE TABLE absences (
    person {uuid} PRIMARY KEY REFERENCES people (id) {later},
    from_at {instant} NOT NULL,
    until_at {instant} NOT NULL,
    deputy {uuid} NOT NULL REFERENCES people (id) {later}
) {table};
CREATE INDEX absences_deputy ON absences (deputy, until_at);

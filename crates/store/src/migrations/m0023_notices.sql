-- Who was told that their yes is asked for, is asked for soon, or is late: each once for one asking of one text. What goes out by mail keeps
-- how that went; a link in a mail is used once.
CREATE TABLE notices (
    id {uuid} PRIMARY KEY,
    person {uuid} NOT NULL REFERENCES people (id) {later},
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    why TEXT NOT NULL,
    steps TEXT NOT NULL,
    asked_at {instant} NOT NULL,
    until_at {instant},
    made_at {instant} NOT NULL,
    next_try_at {instant},
    tries {int} NOT NULL DEFAULT 0,
    sent_at {instant},
    failed TEXT,
    used_at {instant},
    UNIQUE (edition, asked_at, person, why)
) {table};
CREATE INDEX notices_message ON notices (message, made_at);
CREATE INDEX notices_person ON notices (person);
CREATE INDEX notices_mail ON notices (next_try_at) WHERE next_try_at IS NOT NULL;

-- What becomes of a message once it is out.
-- what is done when its time is over, and the end for which that was done
ALTER TABLE messages ADD COLUMN at_expiry TEXT NOT NULL DEFAULT 'ask';
ALTER TABLE messages ADD COLUMN expiry_met {instant};
-- the message it takes the place of
ALTER TABLE messages ADD COLUMN replaces {uuid};
CREATE INDEX messages_replaces ON messages (replaces) WHERE replaces IS NOT NULL;
-- its links go out as links of our own
ALTER TABLE messages ADD COLUMN counts_links {bool} NOT NULL DEFAULT {false};

CREATE TABLE short_links (
    code TEXT PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    language TEXT NOT NULL,
    target TEXT NOT NULL,
    created_at {instant} NOT NULL,
    UNIQUE (message, account, language, target)
) {table};

-- sums alone: nothing in it is of one visitor
CREATE TABLE link_counts (
    code TEXT NOT NULL REFERENCES short_links (code) {later},
    -- the first instant of an hour
    hour {instant} NOT NULL,
    visits {int} NOT NULL,
    downloads {int} NOT NULL,
    visitors {int} NOT NULL,
    machines {int} NOT NULL,
    PRIMARY KEY (code, hour)
) {table};

-- who came today, as marks that mean nothing without the salt of the day; both are erased when the day is over and are in no backup
CREATE TABLE link_marks (
    day {int} NOT NULL,
    code TEXT NOT NULL REFERENCES short_links (code) {later},
    mark {bytes} NOT NULL,
    PRIMARY KEY (day, code, mark)
) {table};
CREATE TABLE day_salts (
    day {int} PRIMARY KEY,
    salt {bytes} NOT NULL
) {table};

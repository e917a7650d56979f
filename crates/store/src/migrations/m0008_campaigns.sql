-- Messages that belong together.
CREATE TABLE campaigns (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    colour {int} NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    -- days by the town's calendar, 2026-11-30
    from_day TEXT,
    to_day TEXT,
    note TEXT NOT NULL,
    revision {int} NOT NULL
) {table};
ALTER TABLE messages ADD COLUMN campaign {uuid} REFERENCES campaigns (id) {later};
CREATE INDEX messages_campaign ON messages (campaign, updated_at, id) WHERE campaign IS NOT NULL;

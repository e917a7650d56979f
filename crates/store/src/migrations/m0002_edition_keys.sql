-- SQLite looks for children of a row that is inserted while a key of the transaction still waits for its parent, which is so whenever a
-- message is written before its edition. Without these it walks through every message and every delivery to do so.
CREATE INDEX messages_edition ON messages (edition);
CREATE INDEX deliveries_edition ON deliveries (edition);
CREATE INDEX cases_first_post ON cases (first_post);
CREATE INDEX messages_reply_post ON messages (reply_post) WHERE reply_post IS NOT NULL;

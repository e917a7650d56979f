-- The outgoing line.
CREATE TABLE messages (
    id {uuid} PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    audience TEXT NOT NULL,
    writer {uuid} NOT NULL REFERENCES people (id) {later},
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    planned_at {instant},
    -- where it stands in the calendar: published, else scheduled, else planned
    calendar_at {instant},
    reply_post {uuid} {ahead posts},
    reply_case {uuid} {ahead cases},
    edition {uuid} NOT NULL {ahead editions},
    created_at {instant} NOT NULL,
    updated_at {instant} NOT NULL,
    revision {int} NOT NULL,
    -- the title without case and accents
    search TEXT NOT NULL
) {table};
CREATE INDEX messages_updated ON messages (updated_at, id);
CREATE INDEX messages_state ON messages (state, updated_at, id);
CREATE INDEX messages_calendar ON messages (calendar_at, id);
CREATE INDEX messages_scheduled ON messages (calendar_at) WHERE state = 'scheduled';
CREATE INDEX messages_case ON messages (reply_case) WHERE reply_case IS NOT NULL;

CREATE TABLE editions (
    id {uuid} PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    number {int} NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    writer {uuid} NOT NULL REFERENCES people (id) {later},
    written_at {instant} NOT NULL,
    -- the texts without case and accents
    search TEXT NOT NULL,
    UNIQUE (message, number)
) {table};

CREATE TABLE pictures (
    id {uuid} PRIMARY KEY,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width {int} NOT NULL,
    height {int} NOT NULL,
    size_bytes {int} NOT NULL,
    created_by {uuid} NOT NULL REFERENCES people (id) {later},
    created_at {instant} NOT NULL,
    bytes {bytes} NOT NULL
) {table};
CREATE INDEX pictures_sha256 ON pictures (sha256);

CREATE TABLE approvals (
    id {uuid} PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    hash TEXT NOT NULL,
    way TEXT NOT NULL,
    clearance TEXT NOT NULL,
    guideline_version {int} NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX approvals_edition ON approvals (edition, at);
CREATE INDEX approvals_message ON approvals (message, at);

CREATE TABLE deliveries (
    id {uuid} PRIMARY KEY,
    message {uuid} NOT NULL REFERENCES messages (id) {later},
    edition {uuid} NOT NULL REFERENCES editions (id) {later},
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    act TEXT NOT NULL,
    act_doc TEXT NOT NULL,
    -- the post on the network: made by it, or changed or taken away by it
    remote_id TEXT,
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    attempts {int} NOT NULL,
    due_at {instant} NOT NULL,
    next_try_at {instant} NOT NULL,
    last_error TEXT,
    first_sent_at {instant},
    sent_at {instant},
    updated_at {instant} NOT NULL,
    holder TEXT,
    lease_until {instant},
    -- when its figures are read next
    measure_at {instant}
) {table};
CREATE INDEX deliveries_message ON deliveries (message);
CREATE INDEX deliveries_due ON deliveries (next_try_at) WHERE state IN ('pending', 'uncertain');
CREATE INDEX deliveries_sending ON deliveries (lease_until) WHERE state = 'sending';
CREATE INDEX deliveries_unsettled ON deliveries (due_at, id) WHERE state IN ('pending', 'sending', 'uncertain', 'failed');
CREATE INDEX deliveries_board ON deliveries (due_at, id);
CREATE INDEX deliveries_remote ON deliveries (account, remote_id);
CREATE INDEX deliveries_measure ON deliveries (measure_at) WHERE measure_at IS NOT NULL;

CREATE TABLE readings (
    delivery {uuid} NOT NULL REFERENCES deliveries (id) {later},
    at {instant} NOT NULL,
    likes {int} NOT NULL,
    reposts {int} NOT NULL,
    replies {int} NOT NULL,
    PRIMARY KEY (delivery, at)
) {table};

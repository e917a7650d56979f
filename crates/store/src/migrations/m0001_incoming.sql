-- The incoming line.
CREATE TABLE exchanges (
    id {uuid} PRIMARY KEY,
    account {uuid} REFERENCES accounts (id) {later},
    -- class of record: A ours, B citizens' to us, C monitored
    class TEXT NOT NULL,
    bytes {bytes} NOT NULL,
    sha256 TEXT NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX exchanges_at ON exchanges (at, id);

CREATE TABLE authors (
    id {uuid} PRIMARY KEY,
    network TEXT NOT NULL,
    server TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    display_name TEXT NOT NULL,
    url TEXT,
    bot {bool} NOT NULL,
    -- handle and name without case and accents
    search TEXT NOT NULL,
    UNIQUE (network, server, remote_id)
) {table};

CREATE TABLE posts (
    id {uuid} PRIMARY KEY,
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    remote_id TEXT NOT NULL,
    uri TEXT NOT NULL,
    url TEXT,
    -- none: ours
    author {uuid} REFERENCES authors (id) {later},
    delivery {uuid} REFERENCES deliveries (id) {later},
    case_id {uuid} {ahead cases},
    in_reply_to_remote TEXT,
    visibility TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    warning TEXT,
    language TEXT,
    language_certainty {real} NOT NULL,
    media TEXT NOT NULL,
    likes {int} NOT NULL,
    reposts {int} NOT NULL,
    replies {int} NOT NULL,
    published_at {instant} NOT NULL,
    collected_at {instant} NOT NULL,
    edited_at {instant},
    deleted_at {instant},
    exchange {uuid} NOT NULL REFERENCES exchanges (id) {later},
    version {int} NOT NULL,
    -- the text without case and accents
    search TEXT NOT NULL,
    UNIQUE (account, remote_id)
) {table};
-- whether a case has unread posts, how many it has and which is the last is read from this index alone
CREATE INDEX posts_case ON posts (case_id, published_at, id, author, collected_at) WHERE case_id IS NOT NULL;
CREATE INDEX posts_standing ON posts (account, published_at) WHERE deleted_at IS NULL;
CREATE INDEX posts_author ON posts (author, published_at) WHERE author IS NOT NULL;

CREATE TABLE post_versions (
    post {uuid} NOT NULL REFERENCES posts (id) {later},
    number {int} NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    warning TEXT,
    language TEXT,
    media TEXT NOT NULL,
    at {instant} NOT NULL,
    -- what ended it: edited, deleted
    what TEXT NOT NULL,
    exchange {uuid} NOT NULL REFERENCES exchanges (id) {later},
    PRIMARY KEY (post, number)
) {table};

CREATE TABLE cursors (
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    stream TEXT NOT NULL,
    value TEXT NOT NULL,
    at {instant} NOT NULL,
    PRIMARY KEY (account, stream)
) {table};

CREATE TABLE gaps (
    id {uuid} PRIMARY KEY,
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    stream TEXT NOT NULL,
    from_at {instant} NOT NULL,
    to_at {instant} NOT NULL,
    reason TEXT NOT NULL,
    found_at {instant} NOT NULL,
    filled_at {instant},
    lost_at {instant}
) {table};
CREATE INDEX gaps_found ON gaps (found_at, id);
CREATE INDEX gaps_open ON gaps (found_at) WHERE filled_at IS NULL AND lost_at IS NULL;

CREATE TABLE case_numbers (
    month TEXT PRIMARY KEY,
    last {int} NOT NULL
) {table};

CREATE TABLE cases (
    id {uuid} PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    account {uuid} NOT NULL REFERENCES accounts (id) {later},
    first_post {uuid} NOT NULL REFERENCES posts (id) {later},
    author {uuid} NOT NULL REFERENCES authors (id) {later},
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    pending_on TEXT,
    -- the tab of the inbox it stands under: to_answer, at_department, follow_up, done
    tab TEXT NOT NULL,
    -- the order within the tab: due_at (or last_post_at when nothing is due) under to_answer, last_post_at elsewhere
    sort_at {instant} NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    owner {uuid} REFERENCES people (id) {later},
    language TEXT,
    opened_at {instant} NOT NULL,
    due_at {instant},
    promised_s {int} NOT NULL,
    first_answered_at {instant},
    answered_at {instant},
    closed_at {instant},
    closing TEXT,
    last_post_at {instant} NOT NULL,
    reopened {int} NOT NULL,
    revision {int} NOT NULL,
    rule {uuid},
    word TEXT,
    seen_at {instant},
    -- subject and number without case and accents
    search TEXT NOT NULL
) {table};
-- a page of the queue and the counts over it are read from these alone
CREATE INDEX cases_tab ON cases (tab, sort_at, id, due_at);
CREATE INDEX cases_tab_department ON cases (tab, department, sort_at, id, due_at);
CREATE INDEX cases_tab_account ON cases (tab, account, sort_at, id);
CREATE INDEX cases_owner ON cases (owner, tab, sort_at, id) WHERE owner IS NOT NULL;
CREATE INDEX cases_due ON cases (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX cases_closed ON cases (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX cases_author ON cases (author, last_post_at);

CREATE TABLE notes (
    id {uuid} PRIMARY KEY,
    case_id {uuid} NOT NULL REFERENCES cases (id) {later},
    by_person {uuid} NOT NULL REFERENCES people (id) {later},
    text TEXT NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX notes_case ON notes (case_id, at);

CREATE TABLE handoffs (
    id {uuid} PRIMARY KEY,
    case_id {uuid} NOT NULL REFERENCES cases (id) {later},
    from_person {uuid} NOT NULL REFERENCES people (id) {later},
    to_department {uuid} NOT NULL REFERENCES departments (id) {later},
    expert {uuid} REFERENCES people (id) {later},
    question TEXT NOT NULL,
    asked_at {instant} NOT NULL,
    due_at {instant} NOT NULL,
    answered_by {uuid} REFERENCES people (id) {later},
    answer TEXT,
    may_be_public {bool},
    answered_at {instant}
) {table};
CREATE INDEX handoffs_case ON handoffs (case_id, asked_at);
CREATE INDEX handoffs_open ON handoffs (due_at) WHERE answered_at IS NULL;

CREATE TABLE follow_ups (
    id {uuid} PRIMARY KEY,
    case_id {uuid} NOT NULL REFERENCES cases (id) {later},
    kind TEXT NOT NULL,
    description TEXT NOT NULL,
    owner {uuid} NOT NULL REFERENCES people (id) {later},
    due_at {instant} NOT NULL,
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    planned_at {instant} NOT NULL
) {table};
CREATE INDEX follow_ups_case ON follow_ups (case_id, planned_at);
CREATE INDEX follow_ups_open ON follow_ups (due_at) WHERE state <> 'told';

CREATE TABLE rules (
    id {uuid} PRIMARY KEY,
    position {int} NOT NULL,
    words TEXT NOT NULL,
    account {uuid} REFERENCES accounts (id) {later},
    language TEXT,
    department {uuid} NOT NULL REFERENCES departments (id) {later}
) {table};

-- The house and its doors.
CREATE TABLE organisation (
    id {int} PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    locale TEXT NOT NULL,
    hue {int} NOT NULL,
    chroma_milli {int} NOT NULL,
    rehearsal {bool} NOT NULL,
    created_at {instant} NOT NULL
) {table};

CREATE TABLE departments (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    colour {int} NOT NULL,
    parent {uuid} REFERENCES departments (id) {later}
) {table};

CREATE TABLE people (
    id {uuid} PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    locale TEXT NOT NULL,
    theme TEXT NOT NULL,
    joined_at {instant} NOT NULL,
    left_at {instant},
    password_hash TEXT
) {table};

CREATE TABLE grants (
    person {uuid} NOT NULL REFERENCES people (id) {later},
    place {int} NOT NULL,
    role TEXT NOT NULL,
    department {uuid} REFERENCES departments (id) {later},
    granted_by {uuid} NOT NULL REFERENCES people (id) {later},
    granted_at {instant} NOT NULL,
    PRIMARY KEY (person, place)
) {table};

CREATE TABLE sessions (
    id {uuid} PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    person {uuid} NOT NULL REFERENCES people (id) {later},
    csrf TEXT NOT NULL,
    created_at {instant} NOT NULL,
    last_seen_at {instant} NOT NULL,
    expires_at {instant} NOT NULL
) {table};
CREATE INDEX sessions_person ON sessions (person);
CREATE INDEX sessions_expires ON sessions (expires_at);

CREATE TABLE invitations (
    id {uuid} PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    grants TEXT NOT NULL,
    invited_by {uuid} NOT NULL REFERENCES people (id) {later},
    created_at {instant} NOT NULL,
    expires_at {instant} NOT NULL,
    accepted_at {instant}
) {table};

CREATE TABLE attempts (
    key TEXT NOT NULL,
    at {instant} NOT NULL
) {table};
CREATE INDEX attempts_key ON attempts (key, at);
CREATE INDEX attempts_at ON attempts (at);

CREATE TABLE form_keys (
    key TEXT PRIMARY KEY,
    at {instant} NOT NULL
) {table};
CREATE INDEX form_keys_at ON form_keys (at);

-- Accounts on networks. What changes at every call (pace, collecting) is kept beside them.
CREATE TABLE accounts (
    id {uuid} PRIMARY KEY,
    network TEXT NOT NULL,
    server TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    display_name TEXT NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    state_doc TEXT NOT NULL,
    capability TEXT NOT NULL,
    -- its capability says that figures can be read
    measures {bool} NOT NULL,
    connected_at {instant} NOT NULL,
    UNIQUE (network, server, remote_id)
) {table};

CREATE TABLE account_secrets (
    account {uuid} PRIMARY KEY REFERENCES accounts (id) {later},
    cipher {bytes} NOT NULL
) {table};

CREATE TABLE account_health (
    account {uuid} PRIMARY KEY REFERENCES accounts (id) {later},
    last_ok_at {instant},
    last_error TEXT,
    last_error_operation TEXT,
    last_error_at {instant},
    tokens {real} NOT NULL,
    refilled_at {instant} NOT NULL,
    hold_until {instant}
) {table};

CREATE TABLE account_collecting (
    account {uuid} PRIMARY KEY REFERENCES accounts (id) {later},
    next_at {instant} NOT NULL,
    holder TEXT,
    lease_until {instant}
) {table};
CREATE INDEX account_collecting_next ON account_collecting (next_at);

CREATE TABLE pending_connections (
    state_hash TEXT PRIMARY KEY,
    network TEXT NOT NULL,
    server TEXT NOT NULL,
    client_id TEXT NOT NULL,
    client_secret_cipher {bytes} NOT NULL,
    verifier_cipher {bytes} NOT NULL,
    department {uuid} NOT NULL REFERENCES departments (id) {later},
    purpose TEXT NOT NULL,
    person {uuid} NOT NULL REFERENCES people (id) {later},
    reconnects {uuid} REFERENCES accounts (id) {later},
    created_at {instant} NOT NULL
) {table};

CREATE TABLE guidelines (
    id {uuid} PRIMARY KEY,
    version {int} NOT NULL UNIQUE,
    in_force_from {instant} NOT NULL,
    signed_by {uuid} REFERENCES people (id) {later},
    doc TEXT NOT NULL
) {table};
CREATE INDEX guidelines_in_force ON guidelines (in_force_from, version);

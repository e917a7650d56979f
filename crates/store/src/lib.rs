//! One database, SQLite or PostgreSQL: migrations, queries, outbox, leases.

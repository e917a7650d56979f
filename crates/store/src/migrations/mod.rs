//! Migrations: forward only, one file each, written once for both databases.
//!
//! A migration is SQL with a few words in braces for what the databases call differently (see [`DIALECT`]). Foreign keys are all checked
//! at commit, so that rows of one transaction may come in any order.

mod m0001_foundation;
mod m0002_edition_keys;
mod m0003_moderations;
mod m0004_answering;
mod m0005_looks;
mod m0006_plan;
mod m0007_guideline_drafts;
mod m0008_campaigns;
mod m0009_freezes;
mod m0010_calendar;
mod m0011_picture_files;
mod m0013_threads;
mod m0014_emergency_reviews;
mod m0015_facts;
mod m0016_after;
mod m0017_practices;
mod m0018_templates;
mod m0019_overrides;
mod m0021_absences;
mod m0023_notices;

use crate::{error::StoreError, store::Store};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};
use sea_orm_migration::{MigrationStatus, MigrationTrait, MigratorTrait, SchemaManager};

/// What the databases call differently: word, SQLite (strict tables), PostgreSQL.
const DIALECT: [(&str, &str, &str); 12] = [
    ("{uuid}", "BLOB", "UUID"),
    ("{bytes}", "BLOB", "BYTEA"),
    ("{int}", "INTEGER", "BIGINT"),
    ("{instant}", "INTEGER", "BIGINT"),
    ("{bool}", "INTEGER", "BOOLEAN"),
    ("{false}", "0", "FALSE"),
    ("{real}", "REAL", "DOUBLE PRECISION"),
    ("{later}", "DEFERRABLE INITIALLY DEFERRED", "DEFERRABLE INITIALLY DEFERRED"),
    ("{table}", "STRICT", ""),
    // a table that is made later: PostgreSQL gets these keys by ALTER TABLE afterwards, which SQLite does not have
    ("{ahead cases}", "REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED", ""),
    ("{ahead editions}", "REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED", ""),
    ("{ahead posts}", "REFERENCES posts (id) DEFERRABLE INITIALLY DEFERRED", ""),
];

/// Key of the PostgreSQL advisory lock that keeps two processes from migrating at once: "folkmoot" in ASCII.
const LOCK: i64 = 0x666f_6c6b_6d6f_6f74;

/// Every migration, in order.
pub(crate) struct Migrations;

impl MigratorTrait for Migrations {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_foundation::Migration),
            Box::new(m0002_edition_keys::Migration),
            Box::new(m0003_moderations::Migration),
            Box::new(m0004_answering::Migration),
            Box::new(m0005_looks::Migration),
            Box::new(m0006_plan::Migration),
            Box::new(m0007_guideline_drafts::Migration),
            Box::new(m0008_campaigns::Migration),
            Box::new(m0009_freezes::Migration),
            Box::new(m0010_calendar::Migration),
            Box::new(m0011_picture_files::Migration),
            Box::new(m0013_threads::Migration),
            Box::new(m0014_emergency_reviews::Migration),
            Box::new(m0015_facts::Migration),
            Box::new(m0016_after::Migration),
            Box::new(m0017_practices::Migration),
            Box::new(m0018_templates::Migration),
            Box::new(m0019_overrides::Migration),
            Box::new(m0021_absences::Migration),
            Box::new(m0023_notices::Migration),
        ]
    }
}

/// Brings the tables up to date, or some steps further, in one transaction.
pub(crate) async fn up(store: &Store, steps: Option<u32>) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    if tx.is_postgres() {
        tx.inner.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({LOCK})")).await?;
    }
    Migrations::up(&tx.inner, steps).await?;
    Ok(tx.inner.commit().await?)
}

/// The names of all migrations, in order.
pub(crate) fn names() -> Vec<String> {
    Migrations::get_migration_files().iter().map(|migration| migration.name().to_owned()).collect()
}

/// The names of the migrations that were run.
pub(crate) async fn applied(snapshot: &DatabaseTransaction) -> Result<Vec<String>, StoreError> {
    let all = Migrations::get_migration_with_status_read_only(snapshot).await?;
    let applied = all.iter().filter(|migration| migration.status() == MigrationStatus::Applied);
    Ok(applied.map(|migration| migration.name().to_owned()).collect())
}

/// The names of the migrations that were not run.
pub(crate) async fn pending(store: &Store) -> Result<Vec<String>, StoreError> {
    let pending = Migrations::get_pending_migrations_read_only(store.reader()).await?;
    Ok(pending.iter().map(|migration| migration.name().to_owned()).collect())
}

/// Runs a migration's text.
async fn run(manager: &SchemaManager<'_>, text: &str) -> Result<(), sea_orm::DbErr> {
    let connection = manager.get_connection();
    let postgres = is_postgres(manager);
    let text =
        DIALECT.iter().fold(text.to_owned(), |text, (word, sqlite, pg)| text.replace(word, if postgres { pg } else { sqlite }));
    connection.execute_unprepared(&text).await.map(drop)
}

/// Which database is being migrated.
fn is_postgres(manager: &SchemaManager<'_>) -> bool {
    manager.get_connection().get_database_backend() == DbBackend::Postgres
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    /// Installations stand on these: to change a table, add a migration.
    #[test]
    fn a_migration_that_somebody_has_run_is_never_edited() {
        let files = [
            ("m0001_house", include_str!("m0001_house.sql"), "43073f312d70d9b6"),
            ("m0001_outgoing", include_str!("m0001_outgoing.sql"), "646c1c4ccdb419dc"),
            ("m0001_incoming", include_str!("m0001_incoming.sql"), "52f4b945c30ac5aa"),
            ("m0001_record", include_str!("m0001_record.sql"), "b90a98ff70426141"),
            ("m0001_ahead_postgres", include_str!("m0001_ahead_postgres.sql"), "09b189416194613c"),
            ("m0002_edition_keys", include_str!("m0002_edition_keys.sql"), "7bdcc0bf62ddc3ea"),
            ("m0003_moderations", include_str!("m0003_moderations.sql"), "f7b430078cc08d3b"),
            ("m0004_answering", include_str!("m0004_answering.sql"), "729d751b7a92783c"),
            ("m0005_looks", include_str!("m0005_looks.sql"), "1548eba7d42754bc"),
            ("m0006_plan", include_str!("m0006_plan.sql"), "06c0132228d53d39"),
            ("m0007_guideline_drafts", include_str!("m0007_guideline_drafts.sql"), "5a332808a7acd86e"),
            ("m0008_campaigns", include_str!("m0008_campaigns.sql"), "2a0f0e6da4474f91"),
            ("m0009_freezes", include_str!("m0009_freezes.sql"), "d745103e51b434ba"),
            ("m0010_calendar", include_str!("m0010_calendar.sql"), "6889518b70d89492"),
            ("m0011_picture_files", include_str!("m0011_picture_files.sql"), "9eee3c0e8a071be2"),
            ("m0013_threads", include_str!("m0013_threads.sql"), "0b42a4b138f5f22c"),
            ("m0014_emergency_reviews", include_str!("m0014_emergency_reviews.sql"), "1fc10ef5a96e734b"),
            ("m0015_facts", include_str!("m0015_facts.sql"), "f7c05f03bcb984b4"),
            ("m0016_after", include_str!("m0016_after.sql"), "894e118441679ed5"),
            ("m0017_practices", include_str!("m0017_practices.sql"), "b7517b8352c8088f"),
            ("m0018_templates", include_str!("m0018_templates.sql"), "4230d7a90d69c71c"),
            ("m0019_overrides", include_str!("m0019_overrides.sql"), "b07cbd3637aa7827"),
            ("m0021_absences", include_str!("m0021_absences.sql"), "c3fe45f56091580f"),
            ("m0023_notices", include_str!("m0023_notices.sql"), "8e0451fc0181c0fb"),
        ];
        for (name, text, digest) in files {
            assert_eq!(hex::encode(&Sha256::digest(text)[..8]), digest, "{name}");
        }
    }
}

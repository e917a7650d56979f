//! The first tables: the house, the outgoing line, the incoming line, the record.

use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

/// The first migration.
pub(super) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m0001_foundation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for text in [
            include_str!("m0001_house.sql"),
            include_str!("m0001_outgoing.sql"),
            include_str!("m0001_incoming.sql"),
            include_str!("m0001_record.sql"),
        ] {
            super::run(manager, text).await?;
        }
        if super::is_postgres(manager) {
            super::run(manager, include_str!("m0001_ahead_postgres.sql")).await?;
        }
        Ok(())
    }
}

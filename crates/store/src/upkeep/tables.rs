//! Which tables there are, in an order in which what is spoken of comes first where it can, and what their columns hold.

use crate::{conn::Raw, error::StoreError, sql::sql};
use sea_orm::DbBackend;

/// The tables a backup holds.
pub(super) const KEPT: &[&str] = &[
    "organisation",
    "departments",
    "people",
    "grants",
    "invitations",
    "calendar_feeds",
    "accounts",
    "account_secrets",
    "account_health",
    "account_collecting",
    "guidelines",
    "campaigns",
    "templates",
    "tightenings",
    "guideline_drafts",
    "guideline_steps",
    "messages",
    "editions",
    "facts",
    "fact_versions",
    "fact_uses",
    "picture_files",
    "pictures",
    "approvals",
    "deliveries",
    "readings",
    "freezes",
    "frozen",
    "crisis_messages",
    "crisis_team",
    "emergency_reviews",
    "absences",
    "notices",
    "short_links",
    "link_counts",
    "overrides",
    "practices",
    "exchanges",
    "authors",
    "posts",
    "post_versions",
    "cursors",
    "gaps",
    "case_numbers",
    "cases",
    "notes",
    "handoffs",
    "follow_ups",
    "moderations",
    "rules",
    "events",
    "runs",
    // short-lived: emptied by a restore and not kept, so that nobody is signed in by an old copy
    "sessions",
    "answering",
    "working_copies",
    "attempts",
    "form_keys",
    "guideline_watch",
    "pending_connections",
    "leases",
    "link_marks",
    "day_salts",
];
/// How many tables at the end of [`KEPT`] are short-lived.
const SHORT_LIVED: usize = 10;

/// Tables with rows worth keeping.
pub(super) fn lasting() -> &'static [&'static str] {
    &KEPT[..KEPT.len() - SHORT_LIVED]
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Int,
    Real,
    Bool,
    Bytes,
    Uuid,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TableColumn {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// The columns of a table, in their order. The name is one of ours.
pub(super) async fn columns(raw: Raw<'_>, table: &str) -> Result<Vec<TableColumn>, StoreError> {
    let query = match raw.backend() {
        DbBackend::Postgres => {
            "SELECT column_name::text AS name, data_type::text AS type FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position"
        }
        _ => "SELECT name, type FROM pragma_table_info($1) ORDER BY cid",
    };
    let rows = raw.all(sql(query).with(table)).await?;
    rows.iter()
        .map(|row| {
            let name: String = row.get("name")?;
            let kind = row.word("type", |word| {
                Some(match word {
                    "TEXT" | "text" => Kind::Text,
                    "INTEGER" | "bigint" => Kind::Int,
                    "REAL" | "double precision" => Kind::Real,
                    "boolean" => Kind::Bool,
                    "BLOB" | "bytea" => Kind::Bytes,
                    "uuid" => Kind::Uuid,
                    _ => return None,
                })
            })?;
            Ok(TableColumn { name, kind })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Address, Store, conn::sealed::Reads};

    /// Every table of the newsroom that the database has.
    async fn present(store: &Store) -> Vec<String> {
        let query =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'seaql_migrations'";
        let rows = store.read().raw().all(sql(query)).await.unwrap();
        rows.iter().map(|row| row.get("name").unwrap()).collect()
    }

    #[tokio::test]
    async fn every_table_is_either_kept_or_short_lived() {
        let store = Store::open(&Address::Temporary).await.unwrap();
        let mut present = present(&store).await;
        let mut listed = KEPT.to_vec();
        present.sort();
        listed.sort_unstable();
        assert_eq!(present, listed);
        assert!(!lasting().contains(&"sessions") && lasting().contains(&"runs"));
    }
}

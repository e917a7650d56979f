//! The inbox: a page of a tab, narrowed by department, owner and account, and searched.
//!
//! The page is picked from an index alone: one seek per department, then as many rows as the page has. Only what is picked is read. A
//! search looks at the texts of the first [`SEARCHED`] cases of what is left of the tab; there is no full-text index here.

use super::{Tab, read};
use crate::{
    Conn, StoreError, posts,
    row::Row,
    sql::{Sql, anywhere, sql},
};
use folkmoot_model::{
    ids::{AccountId, DepartmentId, PersonId},
    incoming::case::Case,
    language::Language,
    network::{NetworkKind, post::Visibility},
};
use jiff::Timestamp;
use uuid::Uuid;

/// Cases one search looks at, so that it costs the same however long the history is.
pub const SEARCHED: u32 = 2_000;

/// Longest excerpt, characters.
const EXCERPT_CHARS: u32 = 200;

/// Which cases a queue shows; everything that is given has to hold.
#[derive(Debug, Clone)]
pub struct QueueFilter {
    /// Under this tab.
    pub tab: Tab,
    /// Of one of these departments.
    pub departments: Option<Vec<DepartmentId>>,
    /// This person is on it.
    pub owner: Option<PersonId>,
    /// With these words in number, subject, author or posts, without regard to case and accents.
    pub search: Option<String>,
    /// Came in on this account.
    pub account: Option<AccountId>,
}

/// A page of a queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueuePage {
    /// [What the tab sorts by](Tab::sorts_by) and identity of the last case of the page before; the first page has none.
    pub after: Option<(Timestamp, Uuid)>,
    /// Most rows.
    pub limit: u32,
}

/// A case as the queue shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// The case.
    pub case: Case,
    /// What the tab sorts it by; with its identity the place where the next page begins.
    pub sort_at: Timestamp,
    /// Name of who asked; may be empty.
    pub author_name: String,
    /// Handle of who asked.
    pub author_handle: String,
    /// Network it came in on.
    pub network: NetworkKind,
    /// The citizen's last post, or the beginning of it.
    pub excerpt: String,
    /// Language of that post.
    pub language: Option<Language>,
    /// Posts in the case, ours too.
    pub posts: u32,
    /// A citizen's post came in that nobody has read.
    pub unread: bool,
    /// Who can see the citizen's last post.
    pub visibility: Visibility,
}

/// A page of a tab: under [`Tab::ToAnswer`] the nearest deadline first, elsewhere the last spoken of first.
pub async fn queue(c: &impl Conn, filter: &QueueFilter, page: &QueuePage) -> Result<Vec<CaseRow>, StoreError> {
    if filter.departments.as_ref().is_some_and(Vec::is_empty) {
        return Ok(Vec::new());
    }
    c.raw().all(statement(filter, page)).await?.iter().map(read_row).collect()
}

fn statement(filter: &QueueFilter, page: &QueuePage) -> Sql {
    let direction = if filter.tab == Tab::ToAnswer { "" } else { " DESC" };
    let words = filter.search.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let looked_at = if words.is_some() { SEARCHED.max(page.limit) } else { page.limit };
    let mut query = sql("WITH picked AS MATERIALIZED (");
    match &filter.departments {
        None => pick(&mut query, filter, None, page, direction, looked_at),
        Some(departments) => {
            for (index, department) in departments.iter().enumerate() {
                query.push(if index == 0 { "" } else { " UNION ALL " });
                pick(&mut query, filter, Some(*department), page, direction, looked_at);
            }
        }
    }
    query.push("), page AS MATERIALIZED (");
    match words {
        None => query.push("SELECT id, sort_at FROM picked"),
        Some(words) => found(&mut query, words, direction, looked_at),
    };
    query.push(&format!(" ORDER BY sort_at{direction}, id{direction} LIMIT ")).bind(page.limit);
    query.push(&format!(") {} ORDER BY page.sort_at{direction}, page.id{direction}", shown()));
    query
}

/// The first cases of the tab, in one department or in all, that come after the page before.
fn pick(query: &mut Sql, filter: &QueueFilter, department: Option<DepartmentId>, page: &QueuePage, direction: &str, limit: u32) {
    query.push("SELECT id, sort_at FROM (SELECT id, sort_at FROM cases WHERE tab = ").bind(filter.tab.as_str());
    query.and_if("department = ", department).and_if("owner = ", filter.owner).and_if("account = ", filter.account);
    if let Some((at, id)) = page.after {
        query.push(if direction.is_empty() { " AND (sort_at, id) > (" } else { " AND (sort_at, id) < (" });
        query.bind(at).push(", ").bind(id).push(")");
    }
    query.push(&format!(" ORDER BY sort_at{direction}, id{direction} LIMIT ")).bind(limit).push(") AS near");
}

/// Those of the first `looked_at` picked cases that have the words in them.
fn found<'a>(query: &'a mut Sql, words: &str, direction: &str, looked_at: u32) -> &'a mut Sql {
    let pattern = anywhere(words);
    query.push("SELECT near.id AS id, near.sort_at AS sort_at FROM (SELECT id, sort_at FROM picked ");
    query.push(&format!("ORDER BY sort_at{direction}, id{direction} LIMIT ")).bind(looked_at).push(") AS near ");
    query
        .push("JOIN cases ON cases.id = near.id JOIN authors ON authors.id = cases.author WHERE cases.search LIKE ")
        .bind(&pattern);
    query.push(" ESCAPE '\\' OR authors.search LIKE ").bind(&pattern);
    query.push(" ESCAPE '\\' OR EXISTS (SELECT 1 FROM posts WHERE posts.case_id = near.id AND posts.search LIKE ").bind(&pattern);
    query.push(" ESCAPE '\\')")
}

/// What is shown of the cases of the page.
fn shown() -> String {
    format!(
        "SELECT cases.*, authors.display_name AS author_name, authors.handle AS author_handle, authors.network AS network, \
         SUBSTR(spoken.text, 1, {EXCERPT_CHARS}) AS excerpt, spoken.visibility AS visibility, spoken.language AS spoken_language, \
         (SELECT COUNT(*) FROM posts WHERE posts.case_id = page.id) AS posts, \
         EXISTS (SELECT 1 FROM posts WHERE posts.case_id = page.id AND posts.author IS NOT NULL \
         AND posts.collected_at > COALESCE(cases.seen_at, -1)) AS unread \
         FROM page JOIN cases ON cases.id = page.id JOIN authors ON authors.id = cases.author \
         LEFT JOIN posts AS spoken ON spoken.id = (SELECT last.id FROM posts AS last WHERE last.case_id = page.id \
         AND last.author IS NOT NULL ORDER BY last.published_at DESC, last.id DESC LIMIT 1)"
    )
}

fn read_row(row: &Row) -> Result<CaseRow, StoreError> {
    let case = read(row)?;
    let language = row.maybe_parse("spoken_language")?.or_else(|| case.language.clone());
    Ok(CaseRow {
        sort_at: row.at("sort_at")?,
        author_name: row.get("author_name")?,
        author_handle: row.get("author_handle")?,
        network: row.parse("network")?,
        excerpt: row.get::<Option<String>>("excerpt")?.unwrap_or_default(),
        language,
        posts: row.int("posts")?,
        unread: row.get("unread")?,
        visibility: row.maybe_word("visibility", posts::visibility)?.unwrap_or(Visibility::Public),
        case,
    })
}

//! The inbox: one page of a tab, and how much is in each.

use super::read;
use crate::{
    Conn, StoreError,
    row::Row,
    sql::{Sql, anywhere, sql},
};
use folkmoot_model::{
    ids::{AccountId, DepartmentId, PersonId},
    incoming::case::{Case, CaseState, PendingOn},
    network::{NetworkKind, post::Visibility},
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// Longest excerpt, characters.
const EXCERPT_CHARS: usize = 200;
/// Rows a search looks at most; more would make everybody wait.
const SEARCHED: u32 = 20_000;

/// A tab of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// An answer is owed.
    ToAnswer,
    /// A department has the question.
    AtDepartment,
    /// Work away from the screen.
    FollowUp,
    /// Answered or closed.
    Done,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 4] = [Self::ToAnswer, Self::AtDepartment, Self::FollowUp, Self::Done];

    /// Where a case stands.
    pub fn of(case: &Case) -> Self {
        match (case.state, case.pending_on) {
            (CaseState::New | CaseState::Assigned, _) => Self::ToAnswer,
            (CaseState::Pending, Some(PendingOn::Department) | None) => Self::AtDepartment,
            (CaseState::Pending, Some(PendingOn::FollowUp)) => Self::FollowUp,
            (CaseState::Answered | CaseState::Resolved | CaseState::Closed, _) => Self::Done,
        }
    }

    /// The word stored and used in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToAnswer => "to_answer",
            Self::AtDepartment => "at_department",
            Self::FollowUp => "follow_up",
            Self::Done => "done",
        }
    }

    /// The tab a word names.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tab| tab.as_str() == word)
    }

    /// The most urgent comes first; elsewhere the newest.
    fn ascending(self) -> bool {
        self == Self::ToAnswer
    }
}

/// What of a tab is shown.
#[derive(Debug, Clone)]
pub struct QueueFilter {
    /// The tab.
    pub tab: Tab,
    /// Only cases of these departments.
    pub departments: Option<Vec<DepartmentId>>,
    /// Only cases of this person.
    pub owner: Option<PersonId>,
    /// Only cases with this in subject, number, author or a post.
    pub search: Option<String>,
    /// Only cases of this account.
    pub account: Option<AccountId>,
}

/// Where a page begins: after the last row of the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueuePage {
    /// `sort_at` and identity of the last row of the page before.
    pub after: Option<(Timestamp, Uuid)>,
    /// Rows wanted.
    pub limit: u32,
}

/// A row of the inbox.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    /// The case.
    pub case: Case,
    /// Where the next page begins when this is the last row.
    pub sort_at: Timestamp,
    /// Name shown of the author.
    pub author_name: String,
    /// Full handle of the author.
    pub author_handle: String,
    /// The network.
    pub network: NetworkKind,
    /// Beginning of the citizen's last post.
    pub excerpt: String,
    /// Citizens' posts in it.
    pub posts: u32,
    /// Nobody has looked since the citizen's last post.
    pub unread: bool,
    /// Who can see the last post.
    pub visibility: Visibility,
}

/// How much is in each tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueueCounts {
    /// An answer is owed.
    pub to_answer: u64,
    /// Of those, over the promise.
    pub over: u64,
    /// A department has the question.
    pub at_department: u64,
    /// Work away from the screen.
    pub follow_up: u64,
    /// Closed or answered in the last 24 hours.
    pub done_today: u64,
}

/// One page of a tab.
pub async fn queue(c: &impl Conn, filter: &QueueFilter, page: &QueuePage) -> Result<Vec<CaseRow>, StoreError> {
    let mut inner = sql("SELECT * FROM cases WHERE tab = $1").with(filter.tab.as_str());
    inner.and_in("department", filter.departments.as_deref());
    inner.and_if("owner = ", filter.owner).and_if("account = ", filter.account);
    let ascending = filter.tab.ascending();
    if let Some((at, id)) = page.after {
        let after = if ascending { " AND (sort_at, id) > (" } else { " AND (sort_at, id) < (" };
        inner.push(after).bind(at).push(", ").bind(id).push(")");
    }
    let order = if ascending { "sort_at, id" } else { "sort_at DESC, id DESC" };
    match filter.search.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        None => inner.push(&format!(" ORDER BY {order} LIMIT ")).bind(page.limit),
        Some(text) => search(&mut inner, text, order, page.limit),
    };
    let mut query = sql_around(inner);
    query.push(&format!(" ORDER BY cases.{}", order.replace(", id", ", cases.id")));
    c.raw().all(query).await?.iter().map(row).collect()
}

/// Narrows to cases with a text in subject, number, author or a post, looking at a bounded number of the tab's rows.
fn search<'a>(inner: &'a mut Sql, text: &str, order: &str, limit: u32) -> &'a mut Sql {
    let folded = anywhere(text);
    let lower = format!("%{}%", text.to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    inner.wrap("SELECT * FROM (", &format!(" ORDER BY {order} LIMIT {SEARCHED}) AS seen WHERE (seen.search LIKE "));
    inner.bind(folded).push(" ESCAPE '\\' OR EXISTS (SELECT 1 FROM authors WHERE authors.id = seen.author AND (lower(authors.handle) LIKE ");
    inner.bind(&lower).push(" ESCAPE '\\' OR lower(authors.display_name) LIKE ").bind(&lower).push(" ESCAPE '\\'))");
    inner.push(" OR EXISTS (SELECT 1 FROM posts WHERE posts.case_id = seen.id AND lower(posts.text) LIKE ").bind(&lower);
    inner.push(&format!(" ESCAPE '\\')) ORDER BY {order} LIMIT ")).bind(limit)
}

/// The page's cases with the last post of the citizen, the author and the network.
fn sql_around(mut inner: Sql) -> Sql {
    inner.wrap(
        "SELECT cases.*, authors.handle, authors.display_name, accounts.network, last.text AS last_text, last.visibility, \
         (SELECT COUNT(*) FROM posts AS p WHERE p.case_id = cases.id AND p.author IS NOT NULL) AS posts FROM (",
        ") AS cases JOIN authors ON authors.id = cases.author JOIN accounts ON accounts.id = cases.account \
         LEFT JOIN posts AS last ON last.id = (SELECT id FROM posts AS p WHERE p.case_id = cases.id AND p.author IS NOT NULL \
         ORDER BY p.published_at DESC, p.id DESC LIMIT 1)",
    );
    inner
}

fn row(row: &Row) -> Result<CaseRow, StoreError> {
    let case = read(row)?;
    let text: Option<String> = row.get("last_text")?;
    let seen_at = row.maybe_at("seen_at")?;
    let words = ["public", "unlisted", "followers", "direct"];
    let kinds = [Visibility::Public, Visibility::Unlisted, Visibility::Followers, Visibility::Direct];
    let visibility: Option<String> = row.get("visibility")?;
    Ok(CaseRow {
        sort_at: row.at("sort_at")?,
        author_name: row.get("display_name")?,
        author_handle: row.get("handle")?,
        network: row.parse("network")?,
        excerpt: text.unwrap_or_default().chars().take(EXCERPT_CHARS).collect(),
        posts: row.int("posts")?,
        unread: seen_at.is_none_or(|seen| seen < case.last_post_at),
        visibility: visibility.and_then(|v| words.iter().position(|w| *w == v)).map_or(Visibility::Public, |at| kinds[at]),
        case,
    })
}

/// How much is in each tab.
pub async fn counts(c: &impl Conn, departments: Option<&[DepartmentId]>, now: Timestamp) -> Result<QueueCounts, StoreError> {
    let mut open = sql("SELECT tab, COUNT(*) AS count, SUM(CASE WHEN due_at < $1 THEN 1 ELSE 0 END) AS late FROM cases \
         WHERE tab IN ('to_answer', 'at_department', 'follow_up')")
    .with(now);
    open.and_in("department", departments).push(" GROUP BY tab");
    let mut counts = QueueCounts::default();
    for row in c.raw().all(open).await? {
        let count = row.int("count")?;
        match row.word("tab", Tab::parse)? {
            Tab::ToAnswer => {
                counts.to_answer = count;
                counts.over = row.int("late")?;
            }
            Tab::AtDepartment => counts.at_department = count,
            Tab::FollowUp => counts.follow_up = count,
            Tab::Done => {}
        }
    }
    let day_ago = now.saturating_sub(SignedDuration::from_hours(24)).unwrap_or(Timestamp::MIN);
    let mut done = sql("SELECT COUNT(*) AS count FROM cases WHERE closed_at >= $1").with(day_ago);
    done.and_in("department", departments);
    counts.done_today = c.raw().one(done).await?.map_or(Ok(0), |row| row.int("count"))?;
    Ok(counts)
}

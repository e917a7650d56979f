//! The library of messages that worked.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{Columns, anywhere, insert as put, sql, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{CampaignId, DepartmentId, MessageId, PracticeId},
    incoming::routing::fold,
    language::Language,
    outgoing::{
        edition::Content,
        message::Kind,
        practice::{Practice, PracticeState},
    },
};

/// Practices one search looks at, the last changed first.
const SEARCHED: u32 = 5_000;

/// Which practices a list shows; everything that is given has to hold.
#[derive(Debug, Clone, Default)]
pub struct PracticeFilter {
    /// Those in the library; else those that wait for somebody.
    pub accepted: bool,
    /// Of messages of one of these departments.
    pub departments: Option<Vec<DepartmentId>>,
    /// With these words, without regard to case and accents.
    pub search: Option<String>,
    /// In this language.
    pub language: Option<Language>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Of this campaign.
    pub campaign: Option<CampaignId>,
}

/// One practice.
pub async fn get(c: &impl Conn, id: PracticeId) -> Result<Option<Practice>, StoreError> {
    c.raw().one(sql("SELECT * FROM practices WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// What became of the proposals of a message, the last one first.
pub async fn of_message(c: &impl Conn, message: MessageId) -> Result<Vec<Practice>, StoreError> {
    let query = sql("SELECT * FROM practices WHERE message = $1 ORDER BY proposed_at DESC, id DESC").with(message);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A page of practices, the last changed first; the page goes on after `updated_at` and identity of its last row.
pub async fn list(c: &impl Conn, filter: &PracticeFilter, page: &Page) -> Result<Vec<Practice>, StoreError> {
    let words = filter.search.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let looked_at = if words.is_some() { SEARCHED.max(page.limit) } else { page.limit };
    let state = if filter.accepted { "accepted" } else { "proposed" };
    let mut query = sql("WITH picked AS MATERIALIZED (SELECT * FROM practices WHERE state = $1").with(state);
    query.and_in("department", filter.departments.as_deref());
    if let Some(language) = &filter.language {
        query.push(" AND languages LIKE ").bind(format!("% {language} %"));
    }
    if let Some(kind) = filter.kind {
        query.push(" AND kind = ").bind(kind.as_str());
    }
    if let Some(campaign) = filter.campaign {
        query.push(" AND campaign = ").bind(campaign);
    }
    query.page("updated_at", "id", &Page { limit: looked_at, ..*page }).push(") SELECT * FROM picked WHERE 1 = 1");
    if let Some(words) = words {
        query.push(" AND search LIKE ").bind(anywhere(words)).push(" ESCAPE '\\'");
    }
    query.push(" ORDER BY updated_at DESC, id DESC LIMIT ").bind(page.limit);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// How many wait for somebody, in these departments.
pub async fn waiting(c: &impl Conn, departments: Option<&[DepartmentId]>) -> Result<u64, StoreError> {
    let mut query = sql("SELECT COUNT(*) AS count FROM practices WHERE state = 'proposed'");
    query.and_in("department", departments);
    c.raw().one(query).await?.map_or(Ok(0), |row| row.int("count"))
}

/// A new proposal. What it says is searched by.
///
/// # Errors
/// [`StoreError::Duplicate`] when the message is proposed or in the library already.
pub async fn insert(tx: &Tx, practice: &Practice, content: &Content) -> Result<(), StoreError> {
    let languages: Vec<&str> = practice.languages.iter().map(Language::as_str).collect();
    let texts = content.texts.values().chain(content.targets.iter().filter_map(|target| target.own_text.as_ref()));
    let said = [&practice.title, &practice.why, &practice.audience].into_iter().chain(texts);
    let search = said.map(|text| fold(text)).collect::<Vec<_>>().join("\n");
    let mut row = described(practice)?;
    row.extend(columns! {
        id: practice.id, message: practice.message, edition: practice.edition, department: practice.department, title: practice.title,
        why: practice.why, audience: practice.audience, kind: practice.kind.as_str(), campaign: practice.campaign,
        languages: format!(" {} ", languages.join(" ")), proposed_by: practice.proposed_by, proposed_at: practice.proposed_at,
        search: search,
    });
    put(tx, "practices", row).await
}

/// Changes where a practice stands; the caller has counted up `revision` by one.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, practice: &Practice) -> Result<(), StoreError> {
    update_revised(tx, "practices", practice.id, practice.revision, described(practice)?).await
}

fn described(practice: &Practice) -> Result<Columns, StoreError> {
    let state_doc = doc("state", &practice.state)?;
    Ok(columns! {
        state: practice.state.word(), state_doc: state_doc, updated_at: practice.updated_at, revision: practice.revision,
    })
}

fn read(row: &Row) -> Result<Practice, StoreError> {
    let languages: String = row.get("languages")?;
    Ok(Practice {
        id: row.id("id")?,
        message: row.id("message")?,
        edition: row.id("edition")?,
        department: row.id("department")?,
        title: row.get("title")?,
        why: row.get("why")?,
        audience: row.get("audience")?,
        kind: row.word("kind", Kind::parse)?,
        campaign: row.maybe_id("campaign")?,
        languages: languages.split_whitespace().filter_map(|tag| tag.parse().ok()).collect(),
        proposed_by: row.id("proposed_by")?,
        proposed_at: row.at("proposed_at")?,
        state: row.doc::<PracticeState>("state_doc")?,
        updated_at: row.at("updated_at")?,
        revision: row.int("revision")?,
    })
}

//! Templates and snippets.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{Columns, anywhere, insert as put, sql, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    ids::{DepartmentId, TemplateId},
    incoming::routing::fold,
    outgoing::template::{Template, What},
};

/// Templates one search looks at, the last changed first.
const SEARCHED: u32 = 5_000;

/// Which templates a list shows; everything that is given has to hold.
#[derive(Debug, Clone)]
pub struct TemplateFilter {
    /// Messages to begin from, or snippets.
    pub what: What,
    /// For one of these departments, or for all.
    pub departments: Option<Vec<DepartmentId>>,
    /// With these words in name or text, without regard to case and accents.
    pub search: Option<String>,
    /// Those that were put away, instead of those that were not.
    pub put_away: bool,
}

/// One template.
pub async fn get(c: &impl Conn, id: TemplateId) -> Result<Option<Template>, StoreError> {
    c.raw().one(sql("SELECT * FROM templates WHERE id = $1").with(id)).await?.as_ref().map(read).transpose()
}

/// A page of templates, the last changed first; it goes on after `changed_at` and identity of its last row.
pub async fn list(c: &impl Conn, filter: &TemplateFilter, page: &Page) -> Result<Vec<Template>, StoreError> {
    let words = filter.search.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let looked_at = if words.is_some() { SEARCHED.max(page.limit) } else { page.limit };
    let mut query = sql("WITH picked AS MATERIALIZED (SELECT * FROM templates WHERE what = $1 AND put_away = $2")
        .with(filter.what.as_str())
        .with(filter.put_away);
    if let Some(departments) = &filter.departments {
        query.push(" AND (department IS NULL OR department IN ").bind_list(departments).push(")");
    }
    query.page("changed_at", "id", &Page { limit: looked_at, ..*page }).push(") SELECT * FROM picked WHERE 1 = 1");
    if let Some(words) = words {
        query.push(" AND search LIKE ").bind(anywhere(words)).push(" ESCAPE '\\'");
    }
    query.push(" ORDER BY changed_at DESC, id DESC LIMIT ").bind(page.limit);
    c.raw().all(query).await?.iter().map(read).collect()
}

/// A new template.
pub async fn insert(tx: &Tx, template: &Template) -> Result<(), StoreError> {
    let mut row = described(template)?;
    row.extend(columns! { id: template.id });
    put(tx, "templates", row).await
}

/// Changes a template whose `revision` the caller has counted up by one.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`].
pub async fn update(tx: &Tx, template: &Template) -> Result<(), StoreError> {
    update_revised(tx, "templates", template.id, template.revision, described(template)?).await
}

fn described(template: &Template) -> Result<Columns, StoreError> {
    let body = doc("template", &template.body)?;
    Ok(columns! {
        what: template.body.what().as_str(), name: template.name, department: template.department, body: body,
        put_away: template.put_away, changed_by: template.changed_by, changed_at: template.changed_at, revision: template.revision,
        search: searchable(template),
    })
}

fn searchable(template: &Template) -> String {
    let texts = std::iter::once(template.name.as_str()).chain(template.body.texts().values().map(String::as_str));
    texts.map(fold).collect::<Vec<_>>().join("\n")
}

fn read(row: &Row) -> Result<Template, StoreError> {
    Ok(Template {
        id: row.id("id")?,
        name: row.get("name")?,
        department: row.maybe_id("department")?,
        body: row.doc("body")?,
        put_away: row.get("put_away")?,
        changed_by: row.id("changed_by")?,
        changed_at: row.at("changed_at")?,
        revision: row.int("revision")?,
    })
}

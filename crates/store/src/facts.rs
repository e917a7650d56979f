//! The fact ledger: facts, their versions, and which editions rest on them.

use crate::{
    Conn, Page, StoreError, Tx,
    row::Row,
    sql::{Columns, anywhere, insert as put, sql, update, update_revised},
    value::{columns, doc},
};
use folkmoot_model::{
    fact::{Fact, FactKind, FactVersion, KnownFact, Signature, Withdrawal},
    ids::{FactId, MessageId},
    incoming::routing::fold,
    outgoing::edition::Edition,
};
use std::collections::BTreeMap;

/// Facts one search looks at, the last changed first.
const SEARCHED: u32 = 5_000;
/// Messages a fact tells of at most, the last changed first.
pub const USES: usize = 500;

/// Which facts a list shows; everything that is given has to hold.
#[derive(Debug, Clone, Default)]
pub struct FactFilter {
    /// With these words in name or value, without regard to case and accents.
    pub search: Option<String>,
    /// Those that were taken out too.
    pub withdrawn: bool,
}

/// Facts with all their versions; those that are not there are left out.
pub async fn known(c: &impl Conn, ids: &[FactId]) -> Result<Vec<KnownFact>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = sql("SELECT * FROM facts WHERE id IN ");
    query.bind_list(ids).push(" ORDER BY id");
    let facts: Vec<Fact> = c.raw().all(query).await?.iter().map(read).collect::<Result<_, _>>()?;
    with_versions(c, facts).await
}

async fn with_versions(c: &impl Conn, facts: Vec<Fact>) -> Result<Vec<KnownFact>, StoreError> {
    if facts.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<FactId> = facts.iter().map(|fact| fact.id).collect();
    let mut query = sql("SELECT * FROM fact_versions WHERE fact IN ");
    query.bind_list(&ids).push(" ORDER BY fact, number DESC");
    let mut versions: BTreeMap<FactId, Vec<FactVersion>> = BTreeMap::new();
    for row in c.raw().all(query).await? {
        let version = read_version(&row)?;
        versions.entry(version.fact).or_default().push(version);
    }
    Ok(facts
        .into_iter()
        .map(|fact| {
            let versions = versions.remove(&fact.id).unwrap_or_default();
            KnownFact { fact, versions }
        })
        .collect())
}

/// A page of facts with their versions, the last changed first; the page goes on after `updated_at` and identity of its last row.
pub async fn list(c: &impl Conn, filter: &FactFilter, page: &Page) -> Result<Vec<KnownFact>, StoreError> {
    let words = filter.search.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let looked_at = if words.is_some() { SEARCHED.max(page.limit) } else { page.limit };
    let mut query = sql("WITH picked AS MATERIALIZED (SELECT * FROM facts WHERE 1 = 1");
    if !filter.withdrawn {
        query.push(" AND withdrawn IS NULL");
    }
    query.page("updated_at", "id", &Page { limit: looked_at, ..*page }).push(") SELECT * FROM picked WHERE 1 = 1");
    if let Some(words) = words {
        query.push(" AND search LIKE ").bind(anywhere(words)).push(" ESCAPE '\\'");
    }
    query.push(" ORDER BY updated_at DESC, id DESC LIMIT ").bind(page.limit);
    let facts: Vec<Fact> = c.raw().all(query).await?.iter().map(read).collect::<Result<_, _>>()?;
    with_versions(c, facts).await
}

/// A new fact with its first version.
pub async fn insert(tx: &Tx, fact: &Fact, version: &FactVersion) -> Result<(), StoreError> {
    let mut row = described(fact)?;
    row.extend(columns! { id: fact.id, created_at: fact.created_at, search: searchable(fact, version) });
    put(tx, "facts", row).await?;
    insert_version(tx, version).await
}

/// Changes a fact whose `revision` the caller has counted up by one. `holds` is the version that holds then, which is added when it is new; what
/// a search finds is its name now and the values of that version.
///
/// # Errors
/// [`StoreError::Stale`] when somebody else changed it first, [`StoreError::NotFound`], [`StoreError::Duplicate`] for a version that is there.
pub async fn save(tx: &Tx, fact: &Fact, holds: &FactVersion, new: bool) -> Result<(), StoreError> {
    let mut row = described(fact)?;
    row.extend(columns! { search: searchable(fact, holds) });
    update_revised(tx, "facts", fact.id, fact.revision, row).await?;
    if new { insert_version(tx, holds).await } else { Ok(()) }
}

/// Puts an expert's signature under a version that has none.
///
/// # Errors
/// [`StoreError::Stale`] when it has one, or is not there.
pub async fn sign(tx: &Tx, fact: FactId, number: i32, signature: &Signature) -> Result<(), StoreError> {
    let mut statement = update("fact_versions", columns! { signed: doc("signature", signature)? });
    statement.push(" WHERE fact = ").bind(fact).push(" AND number = ").bind(number).push(" AND signed IS NULL");
    if tx.run(statement).await? == 1 { Ok(()) } else { Err(StoreError::Stale) }
}

/// Messages that rest on a fact with their newest edition, or with one that stands on a network; the first [`USES`], the last changed first.
/// A message that is over counts only while something of it stands.
pub async fn used_by(c: &impl Conn, fact: FactId) -> Result<Vec<MessageId>, StoreError> {
    let query = "SELECT messages.id FROM messages WHERE messages.id IN (SELECT editions.message FROM fact_uses \
         JOIN editions ON editions.id = fact_uses.edition JOIN messages AS those ON those.id = editions.message \
         WHERE fact_uses.fact = $1 AND ((those.edition = editions.id AND those.state NOT IN ('withdrawn', 'superseded', 'expired')) OR EXISTS \
         (SELECT 1 FROM deliveries WHERE deliveries.edition = editions.id AND deliveries.state = 'sent' AND deliveries.act <> 'withdraw' \
         AND NOT EXISTS (SELECT 1 FROM deliveries AS later WHERE later.message = deliveries.message \
         AND later.account = deliveries.account AND later.part = deliveries.part AND later.state = 'sent' \
         AND (later.updated_at, later.id) > (deliveries.updated_at, deliveries.id))))) \
         ORDER BY messages.updated_at DESC, messages.id DESC LIMIT $2";
    let most = u32::try_from(USES).unwrap_or(u32::MAX);
    c.raw().all(sql(query).with(fact).with(most)).await?.iter().map(|row| row.id("id")).collect()
}

/// How many messages rest on each fact with their newest edition.
pub async fn use_counts(c: &impl Conn, facts: &[FactId]) -> Result<BTreeMap<FactId, u64>, StoreError> {
    let mut query =
        sql("SELECT fact_uses.fact, COUNT(*) AS count FROM fact_uses JOIN messages ON messages.edition = fact_uses.edition \
         WHERE messages.state NOT IN ('withdrawn', 'superseded', 'expired') AND fact_uses.fact IN ");
    query.bind_list(facts).push(" GROUP BY fact_uses.fact");
    c.raw().all(query).await?.iter().map(|row| Ok((row.id("fact")?, row.int("count")?))).collect()
}

/// Writes down what an edition rests on, with the edition.
pub(crate) async fn note_uses(tx: &Tx, edition: &Edition) -> Result<(), StoreError> {
    for used in &edition.content.facts {
        put(tx, "fact_uses", columns! { edition: edition.id, fact: used.fact, version: used.version }).await?;
    }
    Ok(())
}

async fn insert_version(tx: &Tx, version: &FactVersion) -> Result<(), StoreError> {
    let signed = version.signed.as_ref().map(|signed| doc("signature", signed)).transpose()?;
    let (said, source) = (doc("values", &version.values)?, doc("source", &version.source)?);
    let row = columns! {
        fact: version.fact, number: version.number, said: said, source: source, valid_from: version.valid_from,
        valid_until: version.valid_until, writer: version.writer, written_at: version.written_at, signed: signed,
    };
    put(tx, "fact_versions", row).await
}

fn described(fact: &Fact) -> Result<Columns, StoreError> {
    let withdrawn = fact.withdrawn.as_ref().map(|withdrawn| doc("withdrawal", withdrawn)).transpose()?;
    Ok(columns! {
        name: fact.name, kind: fact.kind.as_str(), department: fact.department, owner: fact.owner, version: fact.version,
        withdrawn: withdrawn, updated_at: fact.updated_at, revision: fact.revision,
    })
}

fn searchable(fact: &Fact, version: &FactVersion) -> String {
    let texts = std::iter::once(fact.name.as_str()).chain(version.values.values().map(String::as_str));
    texts.map(fold).collect::<Vec<_>>().join("\n")
}

fn read(row: &Row) -> Result<Fact, StoreError> {
    let withdrawn = match row.get::<Option<String>>("withdrawn")? {
        Some(_) => Some(row.doc::<Withdrawal>("withdrawn")?),
        None => None,
    };
    Ok(Fact {
        id: row.id("id")?,
        name: row.get("name")?,
        kind: row.word("kind", FactKind::parse)?,
        department: row.id("department")?,
        owner: row.id("owner")?,
        version: row.int("version")?,
        withdrawn,
        created_at: row.at("created_at")?,
        updated_at: row.at("updated_at")?,
        revision: row.int("revision")?,
    })
}

fn read_version(row: &Row) -> Result<FactVersion, StoreError> {
    let signed = match row.get::<Option<String>>("signed")? {
        Some(_) => Some(row.doc("signed")?),
        None => None,
    };
    Ok(FactVersion {
        fact: row.id("fact")?,
        number: row.int("number")?,
        values: row.doc("said")?,
        source: row.doc("source")?,
        valid_from: row.maybe_at("valid_from")?,
        valid_until: row.maybe_at("valid_until")?,
        writer: row.id("writer")?,
        written_at: row.at("written_at")?,
        signed,
    })
}

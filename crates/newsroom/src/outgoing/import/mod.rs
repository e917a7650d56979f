//! Messages from a table: a CSV file (RFC 4180) as spreadsheets write it. First a look at what each row would become and what is wrong in
//! it, then one transaction for each draft. Never more than drafts: each is reviewed and approved as if it had been typed.
//!
//! | module | what |
//! |---|---|
//! | [`letters`] | bytes → text |
//! | [`table`] | text → rows by the names of their columns |
//! | [`row`] | a row → a draft, or what is wrong in which column |

pub mod letters;
pub mod row;
pub mod table;

use super::{draft, review};
use crate::{Newsroom, Refusal, newsroom::require_somewhere};
use folkmoot_model::{
    account::{Account, AccountState},
    event::{ObjectKind, Who},
    guideline::finding::Finding,
    ids::DepartmentId,
    language::Language,
    outgoing::campaign::Campaign,
    staff::{
        person::{Actor, Department},
        role::Right,
    },
};
use folkmoot_store::{self as store, Conn};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a row is read with.
#[derive(Debug, Clone)]
pub struct Known {
    /// Departments.
    pub departments: Vec<Department>,
    /// The department of a row that names none.
    pub department: Option<DepartmentId>,
    /// Accounts in use.
    pub accounts: Vec<Account>,
    /// Campaigns.
    pub campaigns: Vec<Campaign>,
    /// The organisation's languages, its own first.
    pub languages: Vec<Language>,
    /// The town's time zone.
    pub zone: TimeZone,
    /// This instant.
    pub now: Timestamp,
}

/// What is wrong with a file or a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// Line of the file, from 1; 0 for the file as a whole.
    pub line: u64,
    /// Name of the column; empty for the row as a whole.
    pub column: String,
    /// Key of the sentence: one of [`WRONG`], or what a form says at the same field.
    pub key: &'static str,
    /// What stands there, shortened.
    pub value: String,
}

impl Trouble {
    /// Something wrong with the file as a whole.
    pub fn of_file(key: &'static str, value: impl Into<String>) -> Self {
        Self { line: 0, column: String::new(), key, value: value.into() }
    }
}

/// Keys of what only a table can have wrong; each has its sentence in the language files.
pub const WRONG: [&str; 21] = [
    "import-not-text",
    "import-too-large",
    "import-too-many",
    "import-empty",
    "import-broken",
    "import-quote-open",
    "import-language-unknown",
    "import-column-unknown",
    "import-column-twice",
    "import-no-text",
    "import-account-unknown",
    "import-account-twice",
    "import-department-unknown",
    "import-department-not-yours",
    "import-campaign-unknown",
    "import-kind-unknown",
    "import-time",
    "import-time-none",
    "import-time-far",
    "import-time-past",
    "import-row-twice",
];

/// One row, looked at.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Line of the file it begins on.
    pub line: u64,
    /// What it would become.
    pub draft: draft::Draft,
    /// What the guideline says about it; nothing for a row with troubles.
    pub findings: Vec<Finding>,
}

/// A file, looked at.
#[derive(Debug, Clone, Default)]
pub struct Look {
    /// Its text.
    pub text: String,
    /// Name of the code page that was assumed, for somebody to look whether the letters are right.
    pub assumed: Option<&'static str>,
    /// Rows that can become drafts.
    pub rows: Vec<Looked>,
    /// What is wrong; rows that have it become no drafts.
    pub troubles: Vec<Trouble>,
    /// When and by whom this very file was imported before.
    pub before: Option<(Timestamp, String)>,
}

/// Looks at a file.
///
/// # Errors
/// [`Refusal::NoRight`], or the database.
pub async fn look(newsroom: &Newsroom, actor: &Actor, bytes: &[u8]) -> Result<Look, Refusal> {
    require_somewhere(actor, Right::WriteMessages)?;
    let own = newsroom.guideline(&newsroom.store.read()).await?.languages.into_iter().next();
    if bytes.len() > table::LARGEST {
        let troubles = vec![Trouble::of_file("import-too-large", table::mebibytes())];
        return Ok(Look { troubles, ..Look::default() });
    }
    let Some(letters) = letters::read(bytes, &own.unwrap_or_else(Language::english)) else {
        return Ok(Look { troubles: vec![Trouble::of_file("import-not-text", "")], ..Look::default() });
    };
    Ok(Look { assumed: letters.assumed, ..look_at(newsroom, actor, letters.text).await? })
}

/// Looks at the text of a file.
///
/// # Errors
/// As [`look`].
pub async fn look_at(newsroom: &Newsroom, actor: &Actor, text: String) -> Result<Look, Refusal> {
    require_somewhere(actor, Right::WriteMessages)?;
    let read = newsroom.store.read();
    let known = known(newsroom, &read, actor).await?;
    let mut look = Look { before: before(&read, &text).await?, ..read_all(&known, actor, &text) };
    look.text = text;
    for Looked { draft, findings, .. } in &mut look.rows {
        let (at, department) = (draft.planned_at, Some(draft.department));
        *findings = review::proof(newsroom, &draft.content, draft.kind, at, department, &draft.plan.partners, None).await?.1;
    }
    Ok(look)
}

fn read_all(known: &Known, actor: &Actor, text: &str) -> Look {
    let table = match table::read(text, &known.languages) {
        Ok(table) => table,
        Err(troubles) => return Look { troubles, ..Look::default() },
    };
    let mut look = Look::default();
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for row in &table {
        match row::draft(known, actor, row) {
            Err(troubles) => look.troubles.extend(troubles),
            Ok(draft) => {
                let same = format!("{} {:?}", draft.content.hash().0, draft.planned_at);
                if let Some(first) = seen.get(&same) {
                    look.troubles.push(row.wrong("", "import-row-twice", &first.to_string()));
                    continue;
                }
                seen.insert(same, row.line);
                look.rows.push(Looked { line: row.line, draft, findings: Vec::new() });
            }
        }
    }
    look
}

async fn known(newsroom: &Newsroom, c: &impl Conn, actor: &Actor) -> Result<Known, Refusal> {
    let departments = store::departments::all(c).await?;
    let mut accounts = store::accounts::all(c).await?;
    accounts.retain(|account| !matches!(account.state, AccountState::Disconnected { .. }));
    Ok(Known {
        department: departments.iter().map(|one| one.id).find(|id| actor.may(Right::WriteMessages, *id)),
        departments,
        accounts,
        campaigns: store::campaigns::all(c).await?,
        languages: newsroom.guideline(c).await?.languages,
        zone: Newsroom::zone(&newsroom.organisation(c).await?),
        now: newsroom.now(),
    })
}

/// The identity of a file in the record: the first 128 bits of the SHA-256 of its text. Browsers write every end of a line their own way.
fn identity(text: &str) -> Uuid {
    let digest = Sha256::digest(text.replace("\r\n", "\n").replace('\r', "\n").trim_end().as_bytes());
    let mut first = [0; 16];
    first.copy_from_slice(&digest[..16]);
    Uuid::from_bytes(first)
}

async fn before(c: &impl Conn, text: &str) -> Result<Option<(Timestamp, String)>, Refusal> {
    let events = store::events::of_object(c, ObjectKind::Import, identity(text), 1).await?;
    let Some(event) = events.into_iter().next() else { return Ok(None) };
    let name = match event.who {
        Who::Person(id) => store::people::get(c, id).await?.map(|person| person.name),
        Who::Newsroom(_) => None,
    };
    Ok(Some((event.at, name.unwrap_or_default())))
}

/// What somebody presses after the look.
#[derive(Debug, Clone, Copy)]
pub struct Make<'a> {
    /// The form's own key: sent again it goes on where it stopped, and makes nothing twice.
    pub form_key: &'a str,
    /// Text of the file.
    pub text: &'a str,
    /// How many drafts the look promised.
    pub count: usize,
    /// Although it was imported before.
    pub again: bool,
}

/// Makes the drafts of the rows nothing is wrong with, each in a transaction with its event.
///
/// # Errors
/// [`Refusal::Field`] when it is not what the look showed any more, or the file was imported before; [`Refusal::NoRight`], or the database.
pub async fn make(newsroom: &Newsroom, actor: &Actor, asked: Make<'_>) -> Result<(), Refusal> {
    require_somewhere(actor, Right::WriteMessages)?;
    let known = known(newsroom, &newsroom.store.read(), actor).await?;
    let rows = read_all(&known, actor, asked.text).rows;
    let key = format!("import:{}:{}:{}", actor.person, identity(asked.text), asked.form_key);
    let tx = newsroom.store.begin().await?;
    if store::form_keys::claim(&tx, &key, newsroom.now()).await? {
        if rows.is_empty() || rows.len() != asked.count {
            return Err(Refusal::Field { field: "main", key: "error-import-moved" });
        }
        if !asked.again && before(&tx, asked.text).await?.is_some() {
            return Err(Refusal::Field { field: "again", key: "error-import-again" });
        }
        let particulars = json!({ "messages": rows.len() });
        tx.commit(&[newsroom.event(actor, "imported", ObjectKind::Import, identity(asked.text), particulars)]).await?;
    } else {
        // sent before: what was not made then, when something stopped it, is made now
        drop(tx);
    }
    for row in rows {
        one(newsroom, actor, &key, row).await?;
    }
    Ok(())
}

async fn one(newsroom: &Newsroom, actor: &Actor, key: &str, row: Looked) -> Result<(), Refusal> {
    let tx = newsroom.store.begin().await?;
    if !store::form_keys::claim(&tx, &format!("{key}:{}", row.line), newsroom.now()).await? {
        return Ok(());
    }
    let (message, _) = draft::insert(newsroom, &tx, actor, row.draft, None).await?;
    let particulars = json!({ "title": message.title, "line": row.line });
    tx.commit(&[newsroom.event(actor, "drafted", ObjectKind::Message, message.id.0, particulars)]).await?;
    Ok(())
}

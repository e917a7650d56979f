//! The house: organisation, departments, people, accounts, the guideline in force and the rules that route.

use super::{data::HouseFile, practice, templates};
use anyhow::{Context, Result, anyhow};
use folkmoot_model::{
    account::{Account, AccountState},
    event::ObjectKind,
    guideline::{Guideline, starter::starter},
    ids::{DepartmentId, PersonId},
    incoming::routing::RoutingRule,
    language::Language,
    network::{NetworkKind, capability::Capability},
    organisation::Organisation,
    staff::{
        person::{Department, Grant, Person},
        role::Role,
    },
    time::{OfficeHours, time_zone},
};
use folkmoot_networks::rehearsal::{HOST, Rehearsal, town::TownAccount};
use folkmoot_store::{self as store, Store};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

use super::record::Record;

/// Zone of the town.
pub(super) const ZONE: &str = "Europe/Amsterdam";
/// How long before now the house was set up: a while before the past that is told.
const BEFORE: SignedDuration = SignedDuration::from_hours(24 * 100);
/// How long the first version of the guideline was in force.
const FIRST_HELD: SignedDuration = SignedDuration::from_hours(24);
/// Numbers and addresses the town may publish.
const OWN: [&str; 3] = ["14 0399", "@veldmonde.example", "112"];

/// The house as the rest of the demo needs it.
pub(super) struct House {
    pub(super) now: Timestamp,
    pub(super) zone: TimeZone,
    pub(super) guideline: Guideline,
    pub(super) departments: BTreeMap<String, DepartmentId>,
    pub(super) people: BTreeMap<String, PersonId>,
    /// By the network's identifier.
    pub(super) accounts: BTreeMap<String, Account>,
    pub(super) rules: Vec<RoutingRule>,
}

/// What is written first.
pub(super) struct Founding {
    organisation: Organisation,
    departments: Vec<Department>,
    people: Vec<(Person, Vec<Grant>)>,
}

impl House {
    /// Hours in which an answer is promised.
    pub(super) fn hours(&self) -> Result<&OfficeHours> {
        Ok(self.guideline.promise().context("the starter promises nothing")?.hours)
    }

    /// A person by key.
    pub(super) fn person(&self, key: &str) -> Result<PersonId> {
        self.people.get(key).copied().ok_or_else(|| anyhow!("nobody is called {key}"))
    }

    /// A department by key.
    pub(super) fn department(&self, key: &str) -> Result<DepartmentId> {
        self.departments.get(key).copied().ok_or_else(|| anyhow!("no department is called {key}"))
    }

    /// An account by the network's identifier.
    pub(super) fn account(&self, remote_id: &str) -> Result<&Account> {
        self.accounts.get(remote_id).ok_or_else(|| anyhow!("no account is called {remote_id}"))
    }
}

/// The e-mail address of a person.
pub(super) fn email(name: &str) -> String {
    format!("{}@veldmonde.example", name.to_lowercase().replace(' ', "."))
}

/// Opens the accounts on the rehearsal network and puts the house together.
#[expect(clippy::too_many_lines, reason = "a town is founded in one go, in order")]
pub(super) fn found(
    file: &HouseFile,
    rehearsal: &Rehearsal,
    capability: &Capability,
    now: Timestamp,
    record: &mut Record,
) -> Result<(House, Founding)> {
    let start = now.checked_sub(BEFORE)?;
    let zone = time_zone(ZONE)?;
    let (mut departments, mut keys) = (Vec::new(), BTreeMap::new());
    for (key, name, colour) in &file.departments {
        let id: DepartmentId = record.ids.at(start);
        keys.insert(key.clone(), id);
        departments.push(Department { id, name: name.clone(), colour: *colour, parent: None });
    }
    let people = staff(file, &keys, start, record)?;
    let names = file.people.iter().map(|person| person.key.clone()).zip(people.iter().map(|(person, _)| person.id)).collect();
    let languages = ["nl", "en", "el", "es"].iter().filter_map(|tag| tag.parse().ok()).collect::<Vec<Language>>();
    let own = OWN.iter().map(|&contact| contact.to_owned()).collect();
    let mut guideline = starter(record.ids.at(start), start, languages, ZONE, own)?;
    let mut house = House {
        now,
        zone,
        guideline: guideline.clone(),
        departments: keys,
        people: names,
        accounts: BTreeMap::new(),
        rules: Vec::new(),
    };
    guideline.signed_by = Some(house.person("hanna")?);
    // the second one: what it was before is in the list of versions
    (guideline.version, guideline.in_force_from) = (2, start.checked_add(FIRST_HELD)?);
    house.guideline = guideline;
    for account in &file.accounts {
        let access = rehearsal.open_account(TownAccount {
            remote_id: account.id.clone(),
            display_name: account.name.clone(),
            topics: account.topics.clone(),
            followers: account.followers,
            opened_at: start,
        })?;
        let kept = Account {
            id: record.ids.at(start),
            network: NetworkKind::Rehearsal,
            server: access.server.to_string(),
            remote_id: account.id.clone(),
            handle: format!("{}@{HOST}", account.id),
            display_name: account.name.clone(),
            department: house.department(&account.department)?,
            purpose: account.purpose.clone(),
            state: AccountState::Connected,
            capability: capability.clone(),
            connected_at: start,
            last_ok_at: Some(now),
        };
        house.accounts.insert(account.id.clone(), kept);
    }
    for (position, rule) in file.rules.iter().enumerate() {
        house.rules.push(RoutingRule {
            id: record.ids.at(start),
            position: i32::try_from(position)? + 1,
            words: rule.words.clone(),
            account: None,
            language: None,
            department: house.department(&rule.department)?,
        });
    }
    let organisation = Organisation {
        name: "Veldmonde".to_owned(),
        time_zone: ZONE.to_owned(),
        locale: "en".to_owned(),
        hue: 196,
        chroma_milli: 85,
        rehearsal: true,
        created_at: start,
    };
    Ok((house, Founding { organisation, departments, people }))
}

fn staff(
    file: &HouseFile,
    departments: &BTreeMap<String, DepartmentId>,
    joined_at: Timestamp,
    record: &mut Record,
) -> Result<Vec<(Person, Vec<Grant>)>> {
    let mut people = Vec::new();
    for person in &file.people {
        let mut grants = Vec::new();
        for (role, department) in &person.roles {
            let role = Role::parse(role).ok_or_else(|| anyhow!("{role} is no role"))?;
            let department = department.as_ref().and_then(|key| departments.get(key)).copied();
            grants.push(Grant { role, department });
        }
        let person = Person {
            id: record.ids.at(joined_at),
            name: person.name.clone(),
            email: email(&person.name),
            title: person.title.clone(),
            locale: person.locale.clone(),
            theme: "auto".to_owned(),
            joined_at,
            left_at: None,
        };
        people.push((person, grants));
    }
    Ok(people)
}

/// Writes the house.
pub(super) async fn write(
    house: &House,
    founding: &Founding,
    rehearsal: &Rehearsal,
    store: &Store,
    hash: &str,
    seal: &dyn Fn(Uuid, &str) -> Vec<u8>,
    record: &mut Record,
) -> Result<()> {
    let start = founding.organisation.created_at;
    let head = house.person("hanna")?;
    record.did(head, start, "set_up", (ObjectKind::Organisation, Uuid::nil()), json!({ "name": founding.organisation.name }));
    let tx = store.begin().await?;
    store::organisation::put(&tx, &founding.organisation).await?;
    for department in &founding.departments {
        store::departments::insert(&tx, department).await?;
        record.did(head, start, "founded", (ObjectKind::Department, department.id.0), json!({ "name": department.name }));
    }
    for (person, grants) in &founding.people {
        store::people::insert(&tx, person).await?;
        store::people::set_password(&tx, person.id, hash).await?;
        store::people::set_grants(&tx, person.id, grants, head, start).await?;
        record.did(person.id, start, "joined", (ObjectKind::Person, person.id.0), json!({}));
    }
    super::guideline::write(&tx, house, start, record).await?;
    let cursor = Rehearsal::cursor_at(house.now);
    let administrator = house.person("dana")?;
    for account in house.accounts.values() {
        store::accounts::insert(&tx, account).await?;
        let access = rehearsal.access(&account.remote_id).context("the account was just opened")?;
        store::accounts::set_secret(&tx, account.id, &seal(account.id.0, &access.token)).await?;
        store::cursors::set(&tx, account.id, folkmoot_newsroom::incoming::collect::STREAM, &cursor, house.now).await?;
        let particulars = json!({ "server": account.server, "department": account.department });
        record.did(administrator, start, "connected", (ObjectKind::Account, account.id.0), particulars);
    }
    for rule in &house.rules {
        store::rules::insert(&tx, rule).await?;
    }
    practice::write(house, &tx, record).await?;
    templates::write(house, &tx, record).await?;
    let events = std::mem::take(&mut record.events);
    Ok(tx.commit(&events).await?)
}

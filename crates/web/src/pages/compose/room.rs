//! What the page knows besides the message: the guideline in force, the accounts, the departments.

use crate::server::desk::Desk;
use folkmoot_model::{
    account::{Account, AccountState},
    fact::KnownFact,
    guideline::Guideline,
    ids::{AccountId, CampaignId, DepartmentId, FactId},
    language::Language,
    outgoing::{
        campaign::Campaign,
        template::{Template, What},
    },
    staff::{person::Department, role::Right},
};
use folkmoot_newsroom::{Refusal, outgoing::short_links};
use folkmoot_store::{self as store, Page, facts::FactFilter, templates::TemplateFilter};
use jiff::tz::TimeZone;

/// Facts the form offers, the last changed ones; the rest of the ledger is on its own page.
const FACTS: u32 = 200;
/// Snippets the form offers, the last changed ones.
const SNIPPETS: u32 = 200;

/// The room a message is written in.
#[derive(Debug, Clone)]
pub struct Room {
    /// The guideline in force.
    pub guideline: Guideline,
    /// Accounts.
    pub accounts: Vec<Account>,
    /// Every department.
    pub departments: Vec<Department>,
    /// Every campaign.
    pub campaigns: Vec<Campaign>,
    /// Departments this person may write for.
    pub writable: Vec<DepartmentId>,
    /// The town's time zone.
    pub zone: TimeZone,
    /// The town.
    pub town: String,
    /// Facts to rest on, the last changed first; nothing on pages where nothing is written.
    pub facts: Vec<KnownFact>,
    /// Links of our own can be followed from outside.
    pub has_links: bool,
    /// Facts the message rests on that are not offered: taken out, or not changed for long. They can still be let go.
    pub other_facts: Vec<KnownFact>,
    /// Snippets to put in; nothing on pages where nothing is written.
    pub snippets: Vec<Template>,
}

impl Room {
    /// Looks around, for a message that rests on these facts.
    ///
    /// # Errors
    /// The database, or no guideline in force.
    pub async fn of(desk: &Desk, rests_on: &[FactId]) -> Result<Self, Refusal> {
        let mut room = Self::with_all_accounts(desk).await?;
        room.accounts.retain(|account| !matches!(account.state, AccountState::Disconnected { .. }));
        room.facts = store::facts::list(&desk.read(), &FactFilter::default(), &Page::first(FACTS)).await?;
        let offered = |id: &FactId| room.facts.iter().any(|known| known.fact.id == *id);
        let others: Vec<FactId> = rests_on.iter().copied().filter(|id| !offered(id)).collect();
        room.other_facts = store::facts::known(&desk.read(), &others).await?;
        let departments = Some(room.writable.clone());
        let filter = TemplateFilter { what: What::Snippet, departments, search: None, put_away: false };
        room.snippets = store::templates::list(&desk.read(), &filter, &Page::first(SNIPPETS)).await?;
        Ok(room)
    }

    /// Looks around, with the accounts that are out of use too: for messages that went there.
    ///
    /// # Errors
    /// As [`Room::of`].
    pub async fn with_all_accounts(desk: &Desk) -> Result<Self, Refusal> {
        let read = desk.read();
        let departments = store::departments::all(&read).await?;
        let writable = departments.iter().map(|d| d.id).filter(|id| desk.actor.may(Right::WriteMessages, *id)).collect();
        let accounts = store::accounts::all(&read).await?;
        Ok(Self {
            guideline: desk.guideline().await?.clone(),
            accounts,
            departments,
            campaigns: store::campaigns::all(&read).await?,
            writable,
            zone: desk.ui.zone.clone(),
            town: desk.organisation.name.clone(),
            facts: Vec::new(),
            has_links: short_links::base(&desk.newsroom).is_some(),
            other_facts: Vec::new(),
            snippets: Vec::new(),
        })
    }

    /// The organisation's own language.
    pub fn own_language(&self) -> Language {
        self.guideline.languages.first().cloned().unwrap_or_else(Language::english)
    }

    /// An account by its id.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// A fact by its id.
    pub fn fact(&self, id: FactId) -> Option<&KnownFact> {
        self.facts.iter().chain(&self.other_facts).find(|known| known.fact.id == id)
    }

    /// A campaign by its id.
    pub fn campaign(&self, id: CampaignId) -> Option<&Campaign> {
        self.campaigns.iter().find(|campaign| campaign.id == id)
    }

    /// A department's name and colour.
    pub fn department(&self, id: DepartmentId) -> (&str, u8) {
        self.departments.iter().find(|one| one.id == id).map_or(("", 0), |one| (one.name.as_str(), one.colour))
    }
}

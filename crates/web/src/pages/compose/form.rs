//! A message as it stands in the form: every field as typed, so that nothing is lost when it comes back, and the content it stands for.

use super::{
    room::Room,
    when::{EMBARGO, UNTIL, When, WhenProblem},
};
use crate::{parts::Problem, server::filled::Filled};
use folkmoot_model::{
    fact::FactUse,
    ids::{AccountId, CampaignId, DepartmentId, PictureId},
    language::Language,
    network::post::Visibility,
    outgoing::{
        edition::{Content, Focus, PictureUse, Target},
        message::{AtExpiry, Kind, Message, Plan},
    },
};
use std::collections::BTreeMap;

/// Pictures a message has at most; a network may take fewer, which the review says.
pub const PICTURES: usize = 10;
/// Who may see a post, in the order of the form. A message of the town is never for followers or named people alone.
pub const VISIBILITIES: [Visibility; 2] = [Visibility::Public, Visibility::Unlisted];

/// An account in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The account.
    pub account: AccountId,
    /// It is sent there.
    pub chosen: bool,
    /// Which language it gets.
    pub language: Language,
    /// A text of its own; empty for the shared one.
    pub own: String,
}

/// A message as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Revision the form was made for; 0 for a new message.
    pub revision: i64,
    /// Random key of the form of a new message.
    pub key: String,
    /// Working title.
    pub title: String,
    /// Kind.
    pub kind: Kind,
    /// Department that owns it.
    pub department: Option<DepartmentId>,
    /// For whom.
    pub audience: String,
    /// Shared text per language, in the order of the tabs.
    pub texts: Vec<(Language, String)>,
    /// The tab that is open.
    pub show: Language,
    /// The own language is shown beside the open one.
    pub beside: bool,
    /// Accounts.
    pub accounts: Vec<Addressed>,
    /// Pictures.
    pub pictures: Vec<PictureUse>,
    /// Content warning.
    pub warning: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// When it goes out.
    pub when: When,
    /// How long it holds.
    pub until: When,
    /// Before when nobody else is to know of it.
    pub embargo: When,
    /// Other departments that are part of it.
    pub partners: Vec<DepartmentId>,
    /// The campaign it belongs to.
    pub campaign: Option<CampaignId>,
    /// Facts of the ledger it rests on.
    pub facts: Vec<FactUse>,
    /// What happens when its time is over.
    pub at_expiry: AtExpiry,
    /// Its links go out as links of our own.
    pub counts_links: bool,
}

impl Form {
    /// A new message.
    pub fn blank(room: &Room, key: String) -> Self {
        let mut form = Self::of_content(room, &Content::empty());
        form.key = key;
        // the accounts of the own department: nothing goes to another's by oversight
        for account in &mut form.accounts {
            account.chosen = room.account(account.account).is_some_and(|known| Some(known.department) == form.department);
        }
        form
    }

    /// A message that stands.
    pub fn of(room: &Room, message: &Message, content: &Content) -> Self {
        Self {
            revision: message.revision,
            title: message.title.clone(),
            kind: message.kind,
            department: Some(message.department),
            audience: message.audience.clone(),
            when: When::of(message.planned_at, &room.zone),
            until: When::of(message.plan.valid_until, &room.zone),
            embargo: When::of(message.plan.embargo_until, &room.zone),
            partners: message.plan.partners.clone(),
            campaign: message.plan.campaign,
            at_expiry: message.plan.at_expiry,
            counts_links: message.plan.counts_links,
            ..Self::of_content(room, content)
        }
    }

    /// A new message that says this.
    pub fn of_content(room: &Room, content: &Content) -> Self {
        let own = room.own_language();
        let mut languages = room.guideline.languages.clone();
        languages.extend(content.texts.keys().chain(content.targets.iter().map(|target| &target.language)).cloned());
        let mut texts: Vec<(Language, String)> = Vec::new();
        for language in languages {
            if texts.iter().all(|(known, _)| *known != language) {
                let text = content.texts.get(&language).cloned().unwrap_or_default();
                texts.push((language, text));
            }
        }
        let accounts = room.accounts.iter().map(|account| {
            let target = content.targets.iter().find(|target| target.account == account.id);
            Addressed {
                account: account.id,
                chosen: target.is_some(),
                language: target.map_or_else(|| own.clone(), |target| target.language.clone()),
                own: target.and_then(|target| target.own_text.clone()).unwrap_or_default(),
            }
        });
        Self {
            revision: 0,
            key: String::new(),
            title: String::new(),
            kind: Kind::News,
            department: room.writable.first().copied(),
            audience: String::new(),
            texts,
            show: own.clone(),
            beside: false,
            accounts: accounts.collect(),
            pictures: content.pictures.clone(),
            warning: content.warning.clone().unwrap_or_default(),
            visibility: content.visibility,
            when: When::default(),
            until: When::default(),
            embargo: When::default(),
            partners: Vec::new(),
            campaign: None,
            facts: content.facts.clone(),
            at_expiry: AtExpiry::default(),
            counts_links: false,
        }
    }

    /// What was typed. Pictures are looked up by the caller; one the newsroom does not have is left out.
    pub fn typed(room: &Room, filled: &Filled, known: &BTreeMap<PictureId, PictureUse>) -> Self {
        let mut form = Self::of_content(room, &Content::empty());
        form.revision = filled.parse("revision").unwrap_or(0);
        form.key = filled.text("key").chars().take(64).collect();
        form.title = filled.lines("title");
        form.kind = Kind::parse(filled.text("kind")).unwrap_or(Kind::News);
        form.department = filled.parse("department");
        form.audience = filled.lines("audience");
        for (tag, _) in filled.beginning("text-") {
            if let Ok(language) = tag.parse::<Language>()
                && form.texts.iter().all(|(known, _)| *known != language)
            {
                form.texts.push((language, String::new()));
            }
        }
        for (language, text) in &mut form.texts {
            *text = filled.lines(&format!("text-{language}"));
        }
        form.show = filled.parse("show").filter(|show| form.texts.iter().any(|(known, _)| known == show)).unwrap_or(form.show);
        form.beside = filled.has("beside");
        for account in &mut form.accounts {
            let id = account.account;
            account.chosen = filled.all("to").any(|to| to.parse() == Ok(id));
            account.own = filled.lines(&format!("own-{id}"));
            account.language = filled.parse(&format!("language-{id}")).unwrap_or_else(|| account.language.clone());
        }
        form.pictures = pictures(&form, filled, known);
        form.warning = filled.lines("warning");
        form.visibility =
            VISIBILITIES.into_iter().find(|one| one.as_str() == filled.text("visibility")).unwrap_or(Visibility::Public);
        form.when = When::typed(filled, "");
        form.until = When::typed(filled, UNTIL);
        form.embargo = When::typed(filled, EMBARGO);
        let is_partner = |id: &DepartmentId| filled.all("partner").any(|chosen| chosen.parse() == Ok(*id));
        form.partners = room.departments.iter().map(|department| department.id).filter(is_partner).collect();
        form.campaign = filled.parse("campaign").filter(|id| room.campaigns.iter().any(|campaign| campaign.id == *id));
        form.at_expiry = AtExpiry::parse(filled.text("at-expiry")).unwrap_or_default();
        form.counts_links = filled.has("counts-links");
        form.facts = super::facts::typed(room, filled, &form.content());
        form
    }

    /// The content it stands for: texts as typed, without those that are empty.
    pub fn content(&self) -> Content {
        let targets = self.accounts.iter().filter(|account| account.chosen).map(|account| Target {
            account: account.account,
            language: account.language.clone(),
            own_text: said(&account.own),
        });
        let texts = self.texts.iter().filter_map(|(language, text)| Some((language.clone(), said(text)?)));
        Content {
            texts: texts.collect(),
            targets: targets.collect(),
            pictures: self.pictures.clone(),
            warning: said(&self.warning),
            visibility: self.visibility,
            facts: self.facts.clone(),
        }
    }

    /// What it is bound to besides what it says.
    ///
    /// # Errors
    /// Why a time that was typed is none, with what stands before the names of its fields.
    pub fn plan(&self, room: &Room) -> Result<Plan, (&'static str, WhenProblem)> {
        let valid_until = self.until.resolve(&room.zone).map_err(|problem| (UNTIL, problem))?;
        let embargo_until = self.embargo.resolve(&room.zone).map_err(|problem| (EMBARGO, problem))?;
        Ok(Plan {
            valid_until,
            embargo_until,
            partners: self.partners.clone(),
            campaign: self.campaign,
            at_expiry: self.at_expiry,
            replaces: None,
            counts_links: self.counts_links,
        })
    }

    /// Whether nothing was written yet.
    pub fn is_empty(&self) -> bool {
        let own = self.accounts.iter().map(|account| &account.own);
        let texts = self.texts.iter().map(|(_, text)| text).chain(own);
        texts.chain([&self.title, &self.warning, &self.audience]).all(|text| text.trim().is_empty()) && self.pictures.is_empty()
    }

    /// Whether another form would save the same.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let bound = |form: &Self| {
            let ends = (form.until.clone(), form.embargo.clone(), form.at_expiry, form.counts_links);
            (form.kind, form.department, form.when.clone(), form.campaign, ends)
        };
        let words = |form: &Self| (form.title.trim().to_owned(), form.audience.trim().to_owned(), form.partners.clone());
        self.content() == other.content() && bound(self) == bound(other) && words(self) == words(other)
    }

    /// Takes over a content that was mended, leaving what it does not speak of.
    pub fn take(&mut self, content: &Content) {
        for (language, text) in &mut self.texts {
            *text = content.texts.get(language).cloned().unwrap_or_default();
        }
        for account in self.accounts.iter_mut().filter(|account| account.chosen) {
            let target = content.targets.iter().find(|target| target.account == account.account);
            account.own = target.and_then(|target| target.own_text.clone()).unwrap_or_default();
        }
        self.pictures.clone_from(&content.pictures);
        self.warning = content.warning.clone().unwrap_or_default();
    }

    /// The field a problem of the newsroom is about, by its id on this page.
    pub fn place(&self, mut problem: Problem) -> Problem {
        if problem.field == "text" {
            let longest = self.texts.iter().max_by_key(|(_, text)| text.len());
            problem.field = format!("text-{}", longest.map_or(&self.show, |(language, _)| language));
        }
        problem
    }
}

fn said(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn pictures(form: &Form, filled: &Filled, known: &BTreeMap<PictureId, PictureUse>) -> Vec<PictureUse> {
    let mut pictures: Vec<PictureUse> = Vec::new();
    for id in ids(filled) {
        let Some(picture) = known.get(&id).filter(|_| pictures.len() < PICTURES) else { continue };
        let alt = form.texts.iter().filter_map(|(language, _)| {
            let words = filled.lines(&format!("alt-{id}-{language}"));
            Some((language.clone(), said(&words)?))
        });
        let percent = |axis: &str| {
            filled.parse::<u16>(&format!("focus-{axis}-{id}")).map_or(50, |typed| u8::try_from(typed.min(100)).unwrap_or(50))
        };
        let out = format!("left-out-{id}");
        pictures.push(PictureUse {
            alt: alt.collect(),
            focus: Focus::at(percent("left"), percent("top")),
            left_out_of: filled.all(&out).filter_map(|account| account.parse().ok()).collect(),
            ..picture.clone()
        });
    }
    pictures
}

/// The pictures a form names, each once, without the one that is to go; one that is to come earlier changes places with the one before it.
pub fn ids(filled: &Filled) -> Vec<PictureId> {
    let (dropped, earlier): (Option<PictureId>, Option<PictureId>) = (filled.parse("drop"), filled.parse("earlier"));
    let mut ids: Vec<PictureId> = Vec::new();
    for id in filled.all("picture").filter_map(|id| id.parse().ok()) {
        if !ids.contains(&id) && Some(id) != dropped {
            ids.push(id);
        }
    }
    if let Some(place) = ids.iter().position(|id| Some(*id) == earlier).filter(|place| *place > 0) {
        ids.swap(place, place - 1);
    }
    ids
}

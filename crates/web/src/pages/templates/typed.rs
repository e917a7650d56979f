//! A template as it is typed, so that a form that comes back holds every letter.

use crate::{
    pages::compose::room::Room,
    parts::{Problem, Ui},
    server::filled::Filled,
    t,
};
use folkmoot_model::{
    ids::{AccountId, CampaignId, DepartmentId},
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::Kind,
        template::{Beginning, Body, Template, What, may_write},
    },
    staff::person::Actor,
};
use folkmoot_newsroom::{clock::random_bytes, outgoing::templates::Written};

/// What stands for every department in the form.
pub const ALL: &str = "all";

/// A template as typed.
#[derive(Debug, Clone)]
pub struct Typed {
    /// Revision the form was made for; 0 for a new one.
    pub revision: i64,
    /// Random key of the form of a new one.
    pub key: String,
    /// Template or snippet.
    pub what: What,
    /// Name.
    pub name: String,
    /// Id of the department, or [`ALL`].
    pub department: String,
    /// Kind.
    pub kind: Kind,
    /// For whom.
    pub audience: String,
    /// Text per language.
    pub texts: Vec<(Language, String)>,
    /// Content warning.
    pub warning: String,
    /// Accounts it goes to.
    pub accounts: Vec<AccountId>,
    /// Other departments that are part of it.
    pub partners: Vec<DepartmentId>,
    /// Campaign.
    pub campaign: Option<CampaignId>,
    /// Pictures do not stay.
    pub drop_pictures: bool,
    /// What it said before: what the form does not speak of stays.
    pub before: Content,
}

impl Typed {
    /// A new one.
    pub fn blank(room: &Room, what: What) -> Self {
        let department = room.writable.first().map(ToString::to_string).unwrap_or_default();
        let mine = |account: &&folkmoot_model::account::Account| account.department.to_string() == department;
        Self {
            revision: 0,
            key: hex::encode(random_bytes::<16>()),
            what,
            name: String::new(),
            kind: Kind::News,
            audience: String::new(),
            texts: room.guideline.languages.iter().map(|language| (language.clone(), String::new())).collect(),
            warning: String::new(),
            accounts: room.accounts.iter().filter(mine).map(|account| account.id).collect(),
            partners: Vec::new(),
            campaign: None,
            drop_pictures: false,
            before: Content::empty(),
            department,
        }
    }

    /// One that stands.
    pub fn of(room: &Room, template: &Template) -> Self {
        let mut typed = Self::blank(room, template.body.what());
        typed.revision = template.revision;
        typed.name.clone_from(&template.name);
        typed.department = template.department.map_or_else(|| ALL.to_owned(), |id| id.to_string());
        for (language, text) in template.body.texts() {
            match typed.texts.iter_mut().find(|(known, _)| known == language) {
                Some((_, there)) => there.clone_from(text),
                None => typed.texts.push((language.clone(), text.clone())),
            }
        }
        if let Body::Message(beginning) = &template.body {
            typed.kind = beginning.kind;
            typed.audience.clone_from(&beginning.audience);
            typed.warning = beginning.content.warning.clone().unwrap_or_default();
            typed.accounts = beginning.content.targets.iter().map(|target| target.account).collect();
            typed.partners.clone_from(&beginning.partners);
            typed.campaign = beginning.campaign;
            typed.before = beginning.content.clone();
        }
        typed
    }

    /// What was typed over this.
    #[must_use]
    pub fn read(mut self, room: &Room, filled: &Filled) -> Self {
        self.revision = filled.parse("revision").unwrap_or(0);
        self.key = filled.text("key").chars().take(64).collect();
        self.name = filled.lines("name");
        filled.text("department").clone_into(&mut self.department);
        for (tag, _) in filled.beginning("text-") {
            if let Ok(language) = tag.parse::<Language>()
                && self.texts.iter().all(|(known, _)| *known != language)
            {
                self.texts.push((language, String::new()));
            }
        }
        for (language, text) in &mut self.texts {
            *text = filled.lines(&format!("text-{language}"));
        }
        self.kind = Kind::parse(filled.text("kind")).filter(|kind| *kind != Kind::Reply).unwrap_or(Kind::News);
        self.audience = filled.lines("audience");
        self.warning = filled.lines("warning");
        let chosen: Vec<AccountId> = filled.all("to").filter_map(|id| id.parse().ok()).collect();
        self.accounts = room.accounts.iter().map(|account| account.id).filter(|id| chosen.contains(id)).collect();
        let partners: Vec<DepartmentId> = filled.all("partner").filter_map(|id| id.parse().ok()).collect();
        self.partners = room.departments.iter().map(|one| one.id).filter(|id| partners.contains(id)).collect();
        self.campaign = filled.parse("campaign").filter(|id| room.campaign(*id).is_some());
        self.drop_pictures = filled.has("drop-pictures");
        self
    }

    /// What it stands for.
    ///
    /// # Errors
    /// What is wrong, at its field.
    pub fn written(&self, ui: &Ui, room: &Room, actor: &Actor) -> Result<Written, Vec<Problem>> {
        let department = if self.department == ALL { Some(None) } else { self.department.parse().ok().map(Some) };
        let department = department.filter(|department| may_write(actor, *department));
        let Some(department) = department else {
            return Err(vec![Problem { field: "department".to_owned(), words: t!(ui, "error-template-department") }]);
        };
        let texts = self.texts.iter().filter(|(_, text)| !text.trim().is_empty()).cloned().collect();
        let body = match self.what {
            What::Snippet => Body::Snippet { texts },
            What::Message => Body::Message(Box::new(Beginning {
                kind: self.kind,
                audience: self.audience.trim().to_owned(),
                content: self.content(room, texts),
                partners: self.partners.iter().copied().filter(|id| Some(*id) != department).collect(),
                campaign: self.campaign,
            })),
        };
        Ok(Written { name: self.name.clone(), department, body })
    }

    fn content(&self, room: &Room, texts: std::collections::BTreeMap<Language, String>) -> Content {
        let own = room.own_language();
        let known = |id: AccountId| self.before.targets.iter().find(|target| target.account == id).cloned();
        let target =
            |id: &AccountId| known(*id).unwrap_or_else(|| Target { account: *id, language: own.clone(), own_text: None });
        Content {
            texts,
            targets: self.accounts.iter().map(target).collect(),
            pictures: if self.drop_pictures { Vec::new() } else { self.before.pictures.clone() },
            warning: Some(self.warning.trim().to_owned()).filter(|warning| !warning.is_empty()),
            ..self.before.clone()
        }
    }
}

//! A campaign as it is typed, so that a form that comes back holds every letter.

use crate::{
    pages::compose::room::Room,
    parts::{Problem, Ui},
    server::filled::Filled,
    t,
};
use folkmoot_model::{
    ids::DepartmentId,
    outgoing::campaign::{COLOURS, Campaign},
};
use folkmoot_newsroom::outgoing::campaigns::Plan;
use jiff::civil::Date;

/// A campaign as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Revision the form was made for; 0 for a new one.
    pub revision: i64,
    /// Name.
    pub name: String,
    /// Colour.
    pub colour: u8,
    /// Department.
    pub department: Option<DepartmentId>,
    /// First day, `2026-11-30`; empty for none.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Note.
    pub note: String,
    /// A colleague was faster: what stands there now is shown beside it.
    pub stale: bool,
}

impl Typed {
    /// A new campaign, in the colour that fewest others have.
    pub fn blank(room: &Room) -> Self {
        let rarest = |colour: &u8| room.campaigns.iter().filter(|campaign| campaign.colour == *colour).count();
        let colour = (1..=COLOURS).min_by_key(rarest).unwrap_or(1);
        Self { colour, department: room.writable.first().copied(), ..Self::default() }
    }

    /// A campaign that stands.
    pub fn of(campaign: &Campaign) -> Self {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self {
            revision: campaign.revision,
            name: campaign.name.clone(),
            colour: campaign.colour,
            department: Some(campaign.department),
            from: day(campaign.from),
            to: day(campaign.to),
            note: campaign.note.clone(),
            stale: false,
        }
    }

    /// What was typed.
    pub fn read(filled: &Filled) -> Self {
        Self {
            revision: filled.parse("revision").unwrap_or(0),
            name: filled.lines("name"),
            colour: filled.parse("colour").unwrap_or(1),
            department: filled.parse("department"),
            from: filled.text("from").to_owned(),
            to: filled.text("to").to_owned(),
            note: filled.lines("note"),
            stale: false,
        }
    }

    /// What it stands for.
    ///
    /// # Errors
    /// What is wrong, at its field.
    pub fn plan(&self, ui: &Ui) -> Result<Plan, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut day = |field: &str, typed: &str| match (typed.trim(), typed.trim().parse::<Date>()) {
            ("", _) => None,
            (_, Ok(day)) => Some(day),
            (_, Err(_)) => {
                problems.push(Problem { field: field.to_owned(), words: t!(ui, "when-no-date") });
                None
            }
        };
        let (from, to) = (day("from", &self.from), day("to", &self.to));
        let Some(department) = self.department else {
            problems.push(Problem { field: "department".to_owned(), words: t!(ui, "compose-no-department") });
            return Err(problems);
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Plan { name: self.name.clone(), colour: self.colour, department, from, to, note: self.note.clone() })
    }
}

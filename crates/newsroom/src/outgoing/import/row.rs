//! A row → a draft, or what is wrong in which column.

use super::{
    Known, Trouble,
    table::{Row, TEXT},
};
use crate::{
    Refusal,
    outgoing::draft::{Draft, TITLE_CHARS},
};
use folkmoot_model::{
    ids::{AccountId, CampaignId, DepartmentId},
    incoming::routing::fold,
    language::Language,
    outgoing::{
        edition::{Content, Target},
        message::{Kind, Plan},
    },
    staff::{person::Actor, role::Right},
    time::resolve_local,
};
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
};

/// Characters of the first text that make a title where none is given.
const TITLE_FROM_TEXT: usize = 60;
/// How far ahead a time may lie: two years. Further is a slip of the keyboard.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 731);

/// The draft a row stands for.
///
/// # Errors
/// Everything that is wrong in it.
pub fn draft(known: &Known, actor: &Actor, row: &Row) -> Result<Draft, Vec<Trouble>> {
    let mut wrong = Vec::new();
    if let Some(over) = &row.over {
        wrong.push(row.wrong("", "import-broken", over));
    }
    let mut take = |result: Result<(), Trouble>| {
        if let Err(trouble) = result {
            wrong.push(trouble);
        }
    };
    let texts: std::collections::BTreeMap<Language, String> =
        row.texts().map(|(language, text)| (language, text.to_owned())).collect();
    if texts.is_empty() {
        take(Err(row.wrong(TEXT, "import-no-text", "")));
    }
    let (mut department, mut kind, mut campaign) = (known.department, Kind::News, None);
    let (mut planned_at, mut valid_until, mut targets) = (None, None, Vec::new());
    take(the_department(known, actor, row).map(|found| department = found));
    take(the_kind(row).map(|found| kind = found));
    take(the_campaign(known, row).map(|found| campaign = found));
    take(time(known, row, "planned_at").and_then(|at| ahead(known, row, at)).map(|at| planned_at = at));
    take(time(known, row, "valid_until").map(|at| valid_until = at));
    take(accounts(known, row, texts.keys().next()).map(|found| targets = found));
    let said = |column: &str| Some(row.cell(column).to_owned()).filter(|text| !text.is_empty());
    let first = texts.values().next().map_or("", |text| text.lines().next().unwrap_or(""));
    let title = said("title").unwrap_or_else(|| first.chars().take(TITLE_FROM_TEXT).collect());
    let (Some(department), true) = (department, wrong.is_empty()) else {
        if wrong.is_empty() {
            wrong.push(row.wrong("department", "import-department-not-yours", ""));
        }
        return Err(wrong);
    };
    let content = Content { texts, targets, warning: said("warning"), ..Content::empty() };
    let plan = Plan { valid_until, campaign, ..Plan::default() };
    let audience = row.cell("audience").chars().take(TITLE_CHARS).collect();
    let mut draft = Draft { title, kind, department, audience, content, planned_at, plan };
    match draft.check().and_then(|()| draft.settle(known.now, None)) {
        Ok(()) => Ok(draft),
        Err(Refusal::Field { field, key }) => Err(vec![row.wrong(column_of(field), key, "")]),
        Err(_) => Err(vec![row.wrong("", "import-broken", "")]),
    }
}

/// The column that a field of the form stands for.
fn column_of(field: &str) -> &'static str {
    match field {
        "title" => "title",
        "until-date" => "valid_until",
        "text" => TEXT,
        _ => "",
    }
}

fn the_department(known: &Known, actor: &Actor, row: &Row) -> Result<Option<DepartmentId>, Trouble> {
    let name = row.cell("department");
    if name.is_empty() {
        return Ok(known.department);
    }
    let found = known.departments.iter().find(|one| fold(&one.name) == fold(name));
    let found = found.ok_or_else(|| row.wrong("department", "import-department-unknown", name))?;
    let mine = actor.may(Right::WriteMessages, found.id);
    mine.then_some(Some(found.id)).ok_or_else(|| row.wrong("department", "import-department-not-yours", name))
}

fn the_kind(row: &Row) -> Result<Kind, Trouble> {
    match row.cell("kind") {
        "" => Ok(Kind::News),
        word => Kind::parse(&word.to_lowercase().replace([' ', '-'], "_"))
            .filter(|kind| *kind != Kind::Reply)
            .ok_or_else(|| row.wrong("kind", "import-kind-unknown", word)),
    }
}

fn the_campaign(known: &Known, row: &Row) -> Result<Option<CampaignId>, Trouble> {
    match row.cell("campaign") {
        "" => Ok(None),
        name => match known.campaigns.iter().find(|one| fold(&one.name) == fold(name)) {
            Some(campaign) => Ok(Some(campaign.id)),
            None => Err(row.wrong("campaign", "import-campaign-unknown", name)),
        },
    }
}

/// Accounts by their handles, separated by spaces, commas or lines; `@town@social.example=en` gets English.
fn accounts(known: &Known, row: &Row, first: Option<&Language>) -> Result<Vec<Target>, Trouble> {
    let mut targets: Vec<Target> = Vec::new();
    for word in row.cell("accounts").split([' ', ',', ';', '\n', '\t']).filter(|word| !word.is_empty()) {
        let (handle, language) = word.split_once('=').map_or((word, None), |(handle, tag)| (handle, Some(tag)));
        let unknown = || row.wrong("accounts", "import-account-unknown", word);
        let language = match language {
            Some(tag) => {
                let known = tag.parse().ok().filter(|language| known.languages.contains(language));
                Some(known.ok_or_else(|| row.wrong("accounts", "import-language-unknown", tag))?)
            }
            None => known.languages.iter().find(|one| row.texts().any(|(language, _)| language == **one)).or(first).cloned(),
        };
        let account = account(known, handle).ok_or_else(unknown)?;
        if targets.iter().any(|target| target.account == account) {
            return Err(row.wrong("accounts", "import-account-twice", word));
        }
        targets.extend(language.map(|language| Target { account, language, own_text: None }));
    }
    Ok(targets)
}

/// The account of a handle, with or without the sign before it; nothing when two have it.
fn account(known: &Known, handle: &str) -> Option<AccountId> {
    let bare = |handle: &str| handle.trim_start_matches('@').to_lowercase();
    let mut found = known.accounts.iter().filter(|account| bare(&account.handle) == bare(handle));
    let account = found.next()?;
    found.next().is_none().then_some(account.id)
}

/// A time by the town's clocks, or one with an offset of its own.
fn time(known: &Known, row: &Row, column: &'static str) -> Result<Option<Timestamp>, Trouble> {
    let typed = row.cell(column);
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = |key| row.wrong(column, key, typed);
    let at = if let Ok(at) = typed.replacen(' ', "T", 1).replace(' ', "").parse::<Timestamp>() {
        at
    } else {
        let (date, clock) = typed.split_once([' ', 'T']).ok_or_else(|| wrong("import-time"))?;
        let date = day(date).ok_or_else(|| wrong("import-time"))?;
        let clock = hour(clock.trim()).ok_or_else(|| wrong("import-time"))?;
        resolve_local(date, clock, &known.zone).map_err(|_| wrong("import-time-none"))?
    };
    let limit = known.now.saturating_add(AHEAD).unwrap_or(known.now);
    if at > limit { Err(wrong("import-time-far")) } else { Ok(Some(at)) }
}

/// A time a message is planned for has not passed.
fn ahead(known: &Known, row: &Row, at: Option<Timestamp>) -> Result<Option<Timestamp>, Trouble> {
    match at {
        Some(at) if at <= known.now => Err(row.wrong("planned_at", "import-time-past", row.cell("planned_at"))),
        _ => Ok(at),
    }
}

/// `2026-11-30`, or the day first: `30-11-2026`, `30/11/2026`, `30.11.2026`.
fn day(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [day, month, year] = parts[..] else { return None };
    Date::new(year.parse().ok().filter(|year| *year >= 1900)?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `7:30`, `07:30`, `07:30:00`.
fn hour(text: &str) -> Option<Time> {
    let parts: Vec<&str> = text.split(':').collect();
    match parts[..] {
        [hour, minute] | [hour, minute, "00"] => Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn days_and_hours_as_spreadsheets_write_them() {
        for text in ["2026-11-30", "30-11-2026", "30/11/2026", "30.11.2026"] {
            assert_eq!(day(text), Some(date(2026, 11, 30)), "{text}");
        }
        for text in ["", "11/30/2026", "30-11-26", "2026-02-30", "tomorrow"] {
            assert_eq!(day(text), None, "{text}");
        }
        assert_eq!((hour("7:30"), hour("07:30:00")), (Some(time(7, 30, 0, 0)), Some(time(7, 30, 0, 0))));
        for text in ["", "7", "24:00", "7:60", "7:30 PM", "7:30:15"] {
            assert_eq!(hour(text), None, "{text}");
        }
    }
}

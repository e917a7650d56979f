//! A fact as it is typed: what it is the value of, its value per language, its source, who answers for it, how long it holds.

use super::{fact_id, shown};
use crate::{
    i18n::text_if,
    pages::compose::view::language_name,
    parts::{self, Choice, Field, Layout, Place, Problem, Ui, Width, button, error_summary, link_button, problem_of},
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{
    fact::{FactKind, FactVerb, KnownFact},
    ids::{DepartmentId, PersonId},
    language::Language,
    staff::{
        person::{Department, Person},
        role::Right,
    },
    time::local,
};
use folkmoot_newsroom::{
    Refusal,
    clock::random_bytes,
    facts::keep::{self, Written},
};
use folkmoot_store as store;
use http::StatusCode;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use maud::{Markup, html};

/// What a kind is called on pages.
pub fn kind_word(ui: &Ui, kind: FactKind) -> String {
    text_if(ui.locale, &format!("fact-kind-{}", kind.as_str()), &[]).unwrap_or_else(|| kind.as_str().to_owned())
}

/// The first day on which something holds, and the last one, as a form has them.
fn days(from: Option<Timestamp>, until: Option<Timestamp>, zone: &TimeZone) -> (String, String) {
    let day = |at: Timestamp| local(at, zone).date();
    let last = until.map(|at| day(at).checked_sub(1.day()).unwrap_or_else(|_| day(at)));
    (from.map_or_else(String::new, |at| day(at).to_string()), last.map_or_else(String::new, |day| day.to_string()))
}

/// A fact in the form.
struct Form {
    revision: i64,
    key: String,
    name: String,
    kind: FactKind,
    department: Option<DepartmentId>,
    owner: Option<PersonId>,
    values: Vec<(Language, String)>,
    source: String,
    source_url: String,
    from: String,
    until: String,
    /// What stands there now and differs, where a colleague was faster.
    theirs: Vec<(String, String)>,
}

/// Everything the form chooses from.
struct Choices {
    languages: Vec<Language>,
    departments: Vec<Department>,
    people: Vec<Person>,
}

impl Choices {
    async fn of(desk: &Desk) -> Result<Self, Refusal> {
        let read = desk.read();
        let mut departments = store::departments::all(&read).await?;
        departments.retain(|one| desk.actor.may(Right::WriteMessages, one.id));
        let people = store::people::all(&read).await?.into_iter().map(|(person, _)| person).filter(|p| p.left_at.is_none());
        Ok(Self { languages: desk.guideline().await?.languages.clone(), departments, people: people.collect() })
    }
}

impl Form {
    fn blank(desk: &Desk, choices: &Choices) -> Self {
        Self {
            revision: 0,
            key: hex::encode(random_bytes::<16>()),
            name: String::new(),
            kind: FactKind::Date,
            department: choices.departments.first().map(|one| one.id),
            owner: Some(desk.person.id),
            values: choices.languages.iter().map(|language| (language.clone(), String::new())).collect(),
            source: String::new(),
            source_url: String::new(),
            from: String::new(),
            until: String::new(),
            theirs: Vec::new(),
        }
    }

    fn of(desk: &Desk, choices: &Choices, known: &KnownFact) -> Self {
        let mut form = Self::blank(desk, choices);
        form.revision = known.fact.revision;
        form.name.clone_from(&known.fact.name);
        form.kind = known.fact.kind;
        form.department = Some(known.fact.department);
        form.owner = Some(known.fact.owner);
        if let Some(current) = known.current() {
            for (language, value) in &current.values {
                match form.values.iter_mut().find(|(other, _)| other == language) {
                    Some((_, typed)) => typed.clone_from(value),
                    None => form.values.push((language.clone(), value.clone())),
                }
            }
            form.source.clone_from(&current.source.title);
            form.source_url = current.source.url.clone().unwrap_or_default();
            (form.from, form.until) = days(current.valid_from, current.valid_until, &desk.ui.zone);
        }
        form
    }

    fn typed(filled: &Filled) -> Self {
        let languages = filled.all("language").filter_map(|tag| tag.parse().ok());
        Self {
            revision: filled.parse("revision").unwrap_or(0),
            key: filled.text("key").chars().take(64).collect(),
            name: filled.lines("name"),
            kind: FactKind::parse(filled.text("kind")).unwrap_or(FactKind::Text),
            department: filled.parse("department"),
            owner: filled.parse("owner"),
            values: languages.zip(filled.all("value").map(str::to_owned)).collect(),
            source: filled.lines("source"),
            source_url: filled.lines("source-url"),
            from: filled.text("from-date").to_owned(),
            until: filled.text("until-date").to_owned(),
            theirs: Vec::new(),
        }
    }

    /// The fields of another form that differ, by their names.
    fn differing(&self, ui: &Ui, choices: &Choices, other: &Self) -> Vec<(String, String)> {
        let department = |form: &Self| {
            let found = choices.departments.iter().find(|one| Some(one.id) == form.department);
            found.map_or_else(String::new, |one| one.name.clone())
        };
        let owner = |form: &Self| {
            let found = choices.people.iter().find(|one| Some(one.id) == form.owner);
            found.map_or_else(String::new, |one| one.name.clone())
        };
        let mut fields = vec![
            (t!(ui, "fact-name"), self.name.clone(), other.name.clone()),
            (t!(ui, "fact-kind"), kind_word(ui, self.kind), kind_word(ui, other.kind)),
            (t!(ui, "fact-source"), self.source.clone(), other.source.clone()),
            (t!(ui, "fact-source-url"), self.source_url.clone(), other.source_url.clone()),
            (t!(ui, "fact-department"), department(self), department(other)),
            (t!(ui, "fact-owner"), owner(self), owner(other)),
            (t!(ui, "fact-from"), self.from.clone(), other.from.clone()),
            (t!(ui, "fact-until"), self.until.clone(), other.until.clone()),
        ];
        for (language, theirs) in &other.values {
            let mine = self.values.iter().find(|(mine, _)| mine == language).map_or("", |(_, value)| value);
            let name = t!(ui, "fact-value-in", language = language_name(ui, language));
            fields.push((name, mine.to_owned(), theirs.clone()));
        }
        let differ = fields.into_iter().filter(|(_, mine, theirs)| mine.trim() != theirs.trim());
        differ.map(|(name, _, theirs)| (name, theirs)).collect()
    }

    /// What it says, or what is wrong with it.
    fn written(&self, ui: &Ui, choices: &Choices) -> Result<Written, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, words: String| problems.push(Problem { field: field.to_owned(), words });
        let day = |typed: &str| match typed.trim() {
            "" => Ok(None),
            typed => typed.parse::<Date>().map(Some).map_err(drop),
        };
        let begins = |day: Date| day.to_zoned(ui.zone.clone()).ok().map(|zoned| zoned.timestamp());
        let from = day(&self.from).unwrap_or_else(|()| {
            wrong("from-date", t!(ui, "error-fact-date"));
            None
        });
        let until = day(&self.until).unwrap_or_else(|()| {
            wrong("until-date", t!(ui, "error-fact-date"));
            None
        });
        let department = self.department.filter(|id| choices.departments.iter().any(|one| one.id == *id));
        if department.is_none() {
            wrong("department", t!(ui, "compose-no-department"));
        }
        if self.owner.is_none() {
            wrong("owner", t!(ui, "error-fact-owner"));
        }
        let (Some(department), Some(owner), true) = (department, self.owner, problems.is_empty()) else { return Err(problems) };
        Ok(Written {
            name: self.name.clone(),
            kind: self.kind,
            department,
            owner,
            values: self.values.iter().cloned().collect(),
            source: self.source.clone(),
            source_url: self.source_url.clone(),
            valid_from: from.and_then(begins),
            // the last day still holds
            valid_until: until.and_then(|day| day.checked_add(1.day()).ok()).and_then(begins),
        })
    }
}

/// The form of a new fact.
pub async fn new(desk: Desk) -> Response {
    match Choices::of(&desk).await {
        Ok(choices) => {
            let form = Form::blank(&desk, &choices);
            show(&desk, &choices, &form, None, StatusCode::OK, &[]).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

async fn opened(desk: &Desk, id: &str) -> Result<(Choices, KnownFact), Refusal> {
    let known = store::facts::known(&desk.read(), &[fact_id(id)?]).await?.pop().ok_or(Refusal::NotFound)?;
    if !desk.actor.may(Right::WriteMessages, known.fact.department) {
        return Err(Refusal::NoRight);
    }
    let obstacles = known.fact.obstacles_to(FactVerb::Change, known.current());
    if obstacles.is_empty() { Ok((Choices::of(desk).await?, known)) } else { Err(Refusal::Obstacles(obstacles)) }
}

/// The form of a fact that stands.
pub async fn edit(desk: Desk, Path(id): Path<String>) -> Response {
    match opened(&desk, &id).await {
        Ok((choices, known)) => {
            let form = Form::of(&desk, &choices, &known);
            show(&desk, &choices, &form, Some(&known), StatusCode::OK, &[]).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

/// A new fact was sent.
pub async fn write_down(desk: Desk, filled: Filled) -> Response {
    let choices = match Choices::of(&desk).await {
        Ok(choices) => choices,
        Err(error) => return desk.refused(&error).await,
    };
    let form = Form::typed(&filled);
    let written = match form.written(&desk.ui, &choices) {
        Ok(written) => written,
        Err(problems) => return show(&desk, &choices, &form, None, StatusCode::UNPROCESSABLE_ENTITY, &problems).await,
    };
    match keep::write_down(&desk.newsroom, &desk.actor, &form.key, written).await {
        Ok(Some(id)) => desk.go(&format!("/facts/{id}"), "fact-written"),
        // the same form was sent twice
        Ok(None) => desk.go("/facts", "fact-written"),
        Err(error) => came_back(&desk, &choices, form, None, error).await,
    }
}

/// A changed fact was sent.
pub async fn change(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let (choices, known) = match opened(&desk, &id).await {
        Ok(opened) => opened,
        Err(Refusal::Obstacles(_)) => return shown(&desk, &id, StatusCode::CONFLICT, &super::Came::default()).await,
        Err(error) => return desk.refused(&error).await,
    };
    let form = Form::typed(&filled);
    let written = match form.written(&desk.ui, &choices) {
        Ok(written) => written,
        Err(problems) => return show(&desk, &choices, &form, Some(&known), StatusCode::UNPROCESSABLE_ENTITY, &problems).await,
    };
    match keep::change(&desk.newsroom, &desk.actor, known.fact.id, form.revision, written).await {
        Ok(true) => desk.go(&format!("/facts/{id}"), "fact-changed"),
        Ok(false) => desk.go(&format!("/facts/{id}"), "fact-kept"),
        Err(error) => came_back(&desk, &choices, form, Some(&known), error).await,
    }
}

async fn came_back(desk: &Desk, choices: &Choices, mut form: Form, known: Option<&KnownFact>, error: Refusal) -> Response {
    let Some(mut problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    if let (Refusal::Stale, Some(known)) = (&error, known) {
        // what stands there now is shown beside the form, and the next attempt is about that
        let now = match store::facts::known(&desk.read(), &[known.fact.id]).await {
            Ok(mut now) => now.pop(),
            Err(error) => return desk.refused(&error.into()).await,
        };
        let now = now.as_ref().unwrap_or(known);
        form.theirs = form.differing(&desk.ui, choices, &Form::of(desk, choices, now));
        form.revision = now.fact.revision;
    }
    for problem in problems.iter_mut().filter(|problem| problem.field == "values") {
        problem.field = form.values.first().map_or_else(String::new, |(language, _)| format!("value-{language}"));
    }
    show(desk, choices, &form, known, refused::status(&error), &problems).await
}

async fn show(
    desk: &Desk,
    choices: &Choices,
    form: &Form,
    known: Option<&KnownFact>,
    status: StatusCode,
    problems: &[Problem],
) -> Response {
    let ui = &desk.ui;
    let title = known.map_or_else(|| t!(ui, "fact-new"), |known| t!(ui, "fact-edit", name = known.fact.name.clone()));
    let (action, back) = known.map_or_else(
        || ("/facts".to_owned(), "/facts".to_owned()),
        |known| (format!("/facts/{}", known.fact.id), format!("/facts/{}", known.fact.id)),
    );
    let main = html! {
        (parts::bar(&title, html! {}, html! {}))
        (parts::page(Width::Narrow, parts::form(ui, &action, html! {
            (error_summary(ui, problems))
            (parts::theirs(ui, &form.theirs))
            input type="hidden" name="revision" value=(form.revision);
            input type="hidden" name="key" value=(form.key);
            (fields(ui, choices, form, problems))
            @if known.is_some() { (parts::remark(html! { (t!(ui, "fact-edit-hint")) })) }
            (parts::actions(html! { (button(&t!(ui, "fact-save")).primary()) (link_button(&t!(ui, "cancel"), &back).quiet()) }))
        })))
    };
    desk.page_with(status, &title, Some(Place::Facts), Layout::Page, main).await
}

fn fields(ui: &Ui, choices: &Choices, form: &Form, problems: &[Problem]) -> Markup {
    let kinds: Vec<(FactKind, String)> = FactKind::ALL.into_iter().map(|kind| (kind, kind_word(ui, kind))).collect();
    let kinds = kinds.iter().map(|(kind, word)| Choice::new(kind.as_str(), word, *kind == form.kind)).collect();
    let departments: Vec<(String, &Department)> = choices.departments.iter().map(|one| (one.id.to_string(), one)).collect();
    let departments =
        departments.iter().map(|(id, one)| Choice::new(id, &one.name, Some(one.id) == form.department)).collect::<Vec<_>>();
    let people: Vec<(String, &Person)> = choices.people.iter().map(|one| (one.id.to_string(), one)).collect();
    let mut people = people.iter().map(|(id, one)| Choice::new(id, &one.name, Some(one.id) == form.owner)).collect::<Vec<_>>();
    // whoever answered for it has left: somebody is chosen, never the first of the list by oversight
    let nobody = t!(ui, "error-fact-owner");
    if people.iter().all(|choice| !choice.chosen) {
        people.insert(0, Choice::new("", &nobody, true));
    }
    let wrong = |field: &str| problem_of(problems, field);
    html! {
        (Field::text("name", &t!(ui, "fact-name")).hint(&t!(ui, "fact-name-hint")).value(&form.name).attr("maxlength", "200").error(wrong("name")))
        (Field::select("kind", &t!(ui, "fact-kind"), kinds))
        @for (language, value) in &form.values {
            @let id = format!("value-{language}");
            input type="hidden" name="language" value=(language);
            (Field::text("value", &t!(ui, "fact-value-in", language = language_name(ui, language))).id(&id).hint(&t!(ui, "fact-value-hint"))
                .value(value).attr("lang", language.as_str()).attr("maxlength", "200").optional(ui).error(wrong(&id)))
        }
        (Field::text("source", &t!(ui, "fact-source")).hint(&t!(ui, "fact-source-hint")).value(&form.source).attr("maxlength", "200").error(wrong("source")))
        (Field::input("url", "source-url", &t!(ui, "fact-source-url")).value(&form.source_url).optional(ui).error(wrong("source-url")))
        (Field::select("department", &t!(ui, "fact-department"), departments).error(wrong("department")))
        (Field::select("owner", &t!(ui, "fact-owner"), people).hint(&t!(ui, "fact-owner-hint")).error(wrong("owner")))
        (parts::pair(
            html! { (Field::input("date", "from-date", &t!(ui, "fact-from")).value(&form.from).optional(ui).error(wrong("from-date"))) },
            html! { (Field::input("date", "until-date", &t!(ui, "fact-until")).value(&form.until).optional(ui).error(wrong("until-date"))) },
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_the_one_before_the_end() {
        let zone = folkmoot_model::time::time_zone("Europe/Amsterdam").unwrap();
        let at = |text: &str| text.parse().ok();
        let (from, until) = days(at("2026-11-23T23:00:00Z"), at("2026-12-11T23:00:00Z"), &zone);
        assert_eq!((from.as_str(), until.as_str()), ("2026-11-24", "2026-12-11"));
        assert_eq!(days(None, None, &zone), (String::new(), String::new()));
    }
}

//! One clause of the next version: changed, added, taken out; or what a department makes of it.

use super::{
    draft::Opened,
    typed::{self, House},
    words::{languages, overridable_by, rule_name, severity, severity_word},
};
use crate::{
    pages::findings::title_of,
    parts::{
        self, Choice, Field, Layout, Level, Place, Problem, Ui, Width, act_details, act_fields, act_form, bar, bar_remark,
        button, choices, error_summary, link_button, note, page, problem_of, prose, remark, stack,
    },
    server::{
        desk::Desk,
        filled::Filled,
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    guideline::{
        clause::{Clause, OverridableBy, Rule},
        draft::{Body, faults},
        finding::Severity,
        tightening::{Loosened, TightenedClause, Tightening},
    },
    language::Language,
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    guideline::draft::{self, Edit},
};
use http::StatusCode;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let edit = Access::Right(Right::EditGuideline);
    routes
        .page(edit, "/guideline/drafts/{id}/add", get(choose))
        .form(edit, "/guideline/drafts/{id}/add", post(add))
        .page(edit, "/guideline/drafts/{id}/clauses/{number}", get(show))
        .form(edit, "/guideline/drafts/{id}/clauses/{number}", post(change))
        .form(edit, "/guideline/drafts/{id}/clauses/{number}/remove", post(remove))
}

/// The severities, the gravest first.
const SEVERITIES: [Severity; 3] = [Severity::Block, Severity::Warn, Severity::Note];

/// What a page shows of a clause.
struct Sheet<'a> {
    opened: &'a Opened,
    /// The clause as the draft has it.
    clause: Clause,
    /// The clause as it stands above, when a department makes it stricter.
    above: Option<&'a Clause>,
    /// Where the form goes.
    action: String,
    /// It is a new one.
    new: bool,
    /// Revision its forms carry: the draft's, unless what was typed was typed over an earlier one that has moved on since.
    revision: i64,
}

impl<'a> Sheet<'a> {
    /// A clause that is there: a department's own ones are changed, those above it are made stricter.
    fn of(opened: &'a Opened, number: &str) -> Result<Self, Refusal> {
        let find = |clauses: &'a [Clause]| clauses.iter().find(|clause| clause.number == number);
        let clause = find(&opened.next.clauses).ok_or(Refusal::NotFound)?.clone();
        let department = opened.draft.body.department().is_some();
        let above = if department { find(&opened.on.clauses) } else { None };
        let (action, revision) = (opened.address(&format!("/clauses/{number}")), opened.draft.revision);
        Ok(Self { opened, clause, above, action, new: false, revision })
    }

    /// A new clause of a kind of rule.
    fn new(opened: &'a Opened, desk: &Desk, word: &str) -> Option<Self> {
        let rule = offered(opened, desk).into_iter().find(|rule| rule.word() == word)?;
        let clause = Clause {
            number: String::new(),
            title: BTreeMap::new(),
            prose: BTreeMap::new(),
            severity: Severity::Warn,
            source: None,
            overridable_by: OverridableBy::Nobody,
            rule,
        };
        Some(Self { opened, clause, above: None, action: opened.address("/add"), new: true, revision: opened.draft.revision })
    }

    /// Where it is opened as it stands.
    fn address(&self) -> String {
        if self.new { format!("{}?rule={}", self.action, self.clause.rule.word()) } else { self.action.clone() }
    }

    /// Languages the organisation speaks and those the clause is there in.
    fn languages(&self) -> Vec<Language> {
        let mut all = self.opened.on.languages.clone();
        if let Body::Organisation(guideline) = &self.opened.draft.body {
            all.clone_from(&guideline.languages);
        }
        let more = self.clause.prose.keys().filter(|one| !all.contains(one)).cloned().collect::<Vec<_>>();
        all.extend(more);
        all
    }
}

/// The rules a clause can be added of.
fn offered(opened: &Opened, desk: &Desk) -> Vec<Rule> {
    let all = Rule::each(&desk.organisation.time_zone).unwrap_or_default();
    let (once, department) = (&opened.next.clauses, opened.draft.body.department().is_some());
    let fits = |rule: &Rule| rule.only_adds() || (!department && once.iter().all(|clause| clause.rule.word() != rule.word()));
    all.into_iter().filter(fits).collect()
}

/// Answers, or says why not.
async fn or_refused(desk: &Desk, answer: Result<Response, Refusal>) -> Response {
    match answer {
        Ok(response) => response,
        Err(error) => desk.refused(&error).await,
    }
}

async fn choose(desk: Desk, Path(id): Path<String>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    or_refused(&desk, chosen(&desk, &id, &query).await).await
}

async fn chosen(desk: &Desk, id: &str, query: &BTreeMap<String, String>) -> Result<Response, Refusal> {
    let opened = Opened::of(desk, id).await?;
    if let Some(sheet) = query.get("rule").and_then(|word| Sheet::new(&opened, desk, word)) {
        return Ok(answer(desk, StatusCode::OK, &sheet, None, &[]).await);
    }
    let ui = &desk.ui;
    let title = t!(ui, "draft-add");
    let entry = |rule: &Rule| {
        let word = rule.word();
        let does = crate::i18n::text(ui.locale, &format!("rule-does-{}", word.replace('_', "-")), &[]);
        (word.to_owned(), rule_name(ui, word), does)
    };
    let entries: Vec<(String, String, String)> = offered(&opened, desk).iter().map(entry).collect();
    let main = html! {
        (bar(&title, html! {}, html! { (link_button(&t!(ui, "draft-back"), &opened.address("")).quiet().icon("chevron-left")) }))
        (page(Width::Narrow, html! {
            (remark(html! { (t!(ui, "draft-add-note")) }))
            form method="get" action=(opened.address("/add")) { (choices("rule", &entries)) }
        }))
    };
    Ok(desk.page(&title, Some(Place::Guideline), Layout::Page, main).await)
}

async fn show(desk: Desk, Path((id, number)): Path<(String, String)>) -> Response {
    or_refused(&desk, shown(&desk, &id, &number).await).await
}

async fn shown(desk: &Desk, id: &str, number: &str) -> Result<Response, Refusal> {
    let opened = Opened::of(desk, id).await?;
    let sheet = Sheet::of(&opened, number)?;
    Ok(answer(desk, StatusCode::OK, &sheet, None, &[]).await)
}

async fn answer(desk: &Desk, status: StatusCode, sheet: &Sheet<'_>, typed: Option<&Filled>, problems: &[Problem]) -> Response {
    let ui = &desk.ui;
    let title = match (sheet.new, sheet.above) {
        (true, _) => t!(ui, "clause-new"),
        (false, Some(_)) => t!(ui, "clause-tighten", number = sheet.clause.number.as_str()),
        (false, None) => t!(ui, "clause-change", number = sheet.clause.number.as_str()),
    };
    let body = match sheet.above {
        Some(above) => tighten_form(ui, sheet, above, typed, problems),
        None => whole_form(ui, sheet, typed, problems),
    };
    let main = html! {
        (bar(&title, bar_remark(&rule_name(ui, sheet.clause.rule.word())), html! {
            (link_button(&t!(ui, "draft-back"), &sheet.opened.address("")).quiet().icon("chevron-left"))
        }))
        (page(Width::Narrow, html! {
            (error_summary(ui, problems))
            @if sheet.revision != sheet.opened.draft.revision {
                (note(Level::Warn, html! { (t!(ui, "clause-moved-on")) " " a href=(sheet.address()) { (t!(ui, "clause-open-again")) } }))
            }
            (body)
        }))
    };
    desk.page_with(status, &title, Some(Place::Guideline), Layout::Page, main).await
}

/// Everything of a clause.
fn whole_form(ui: &Ui, sheet: &Sheet<'_>, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    let clause = &sheet.clause;
    let shown = |name: &str, own: &str| typed.map_or_else(|| own.to_owned(), |typed| typed.lines(name));
    let wrong = |name: &str| problem_of(problems, name);
    let (number, source) = (shown("number", &clause.number), shown("source", clause.source.as_deref().unwrap_or_default()));
    html! {
        (act_fields(ui, &sheet.action, sheet.revision, html! {
            input type="hidden" name="rule" value=(clause.rule.word());
            (Field::text("number", &t!(ui, "clause-number")).value(&number).hint(&t!(ui, "clause-number-hint")).attr("maxlength", "8").autocomplete("off").error(wrong("number")))
            @for (place, language) in sheet.languages().iter().enumerate() {
                (in_language(ui, sheet, language, place == 0, &shown, problems))
            }
            (severity_field(ui, clause.severity, Severity::Note, typed))
            (overridable_field(ui, &clause.rule, clause.overridable_by, OverridableBy::Approvers, typed, problems))
            (typed::fields(ui, &clause.rule, House { speaks: &sheet.languages(), departments: &sheet.opened.departments }, typed, problems))
            (Field::text("source", &t!(ui, "clause-source")).value(&source).hint(&t!(ui, "clause-source-hint")).attr("maxlength", "500").optional(ui).error(wrong("source")))
            (parts::actions(html! { (button(&t!(ui, "clause-save")).primary()) (link_button(&t!(ui, "cancel"), &sheet.opened.address("")).quiet()) }))
        }))
        @if !sheet.new {
            (act_details("x", &t!(ui, "clause-remove"), false, act_form(ui, &format!("{}/remove", sheet.action), sheet.revision, html! {
                (remark(html! { (t!(ui, "clause-remove-note")) })) (button(&t!(ui, "clause-remove-sure")).danger())
            })))
        }
    }
}

/// Title and prose in a language; only the organisation's own has to be there.
fn in_language(
    ui: &Ui,
    sheet: &Sheet<'_>,
    language: &Language,
    own: bool,
    shown: &dyn Fn(&str, &str) -> String,
    problems: &[Problem],
) -> Markup {
    let (title_name, prose_name) = (format!("title-{language}"), format!("prose-{language}"));
    let text = |texts: &BTreeMap<Language, String>, name: &str| shown(name, texts.get(language).map_or("", String::as_str));
    let (title, prose) = (text(&sheet.clause.title, &title_name), text(&sheet.clause.prose, &prose_name));
    let name = languages(ui, std::slice::from_ref(language));
    let title_label = t!(ui, "clause-title", language = name.as_str());
    let prose_label = t!(ui, "clause-prose", language = name.as_str());
    let mut fields = [
        Field::text(&title_name, &title_label).value(&title).attr("maxlength", "200").autocomplete("off"),
        Field::lines(&prose_name, &prose_label, 4).value(&prose),
    ];
    if !own {
        fields = fields.map(|field| field.optional(ui));
    }
    let [title, prose] = fields.map(|field| field.attr("lang", language.as_str()));
    html! { (title.error(problem_of(problems, &title_name))) (prose.error(problem_of(problems, &prose_name))) }
}

fn severity_field(ui: &Ui, own: Severity, mildest: Severity, typed: Option<&Filled>) -> Markup {
    let chosen = |one: Severity| typed.map_or(one == own, |typed| typed.text("severity") == severity_word(one));
    let named: Vec<(Severity, String)> =
        SEVERITIES.into_iter().filter(|one| *one <= mildest).map(|one| (one, severity(ui, one))).collect();
    let all = named.iter().map(|(one, words)| Choice::new(severity_word(*one), words, chosen(*one))).collect();
    html! { (Field::select("severity", &t!(ui, "clause-severity"), all).hint(&t!(ui, "clause-severity-hint"))) }
}

/// Who may override it, as far as `most` goes; no field where nothing can be overridden.
fn overridable_field(
    ui: &Ui,
    rule: &Rule,
    own: OverridableBy,
    most: OverridableBy,
    typed: Option<&Filled>,
    problems: &[Problem],
) -> Markup {
    if !rule.can_be_overridden() {
        return html! {};
    }
    let chosen = |one: OverridableBy| typed.map_or(one == own, |typed| typed.text("overridable") == one.as_str());
    let named: Vec<(OverridableBy, String)> =
        OverridableBy::ALL.into_iter().filter(|one| *one <= most).map(|one| (one, overridable_by(ui, one))).collect();
    let all = named.iter().map(|(one, words)| Choice::new(one.as_str(), words, chosen(*one))).collect();
    let label = t!(ui, "clause-overridable");
    html! { (Field::select("overridable", &label, all).hint(&t!(ui, "clause-overridable-hint")).error(problem_of(problems, "overridable"))) }
}

fn typed_overridable(filled: &Filled, own: OverridableBy) -> OverridableBy {
    OverridableBy::parse(filled.text("overridable")).unwrap_or(own)
}

/// What a department may say of a clause above it.
fn tighten_form(ui: &Ui, sheet: &Sheet<'_>, above: &Clause, typed: Option<&Filled>, problems: &[Problem]) -> Markup {
    let guideline = &sheet.opened.on;
    html! {
        (note(Level::Info, html! { (t!(ui, "clause-tighten-note")) }))
        (stack(html! {
            h2 { "§ " (above.number) " " (title_of(ui, guideline, above)) }
            (prose(&crate::pages::findings::prose_of(ui, guideline, above)))
            (super::words::rule(ui, &above.rule))
        }))
        (act_fields(ui, &sheet.action, sheet.revision, html! {
            (severity_field(ui, sheet.clause.severity, above.severity, typed))
            (overridable_field(ui, &above.rule, sheet.clause.overridable_by, above.overridable_by, typed, problems))
            (typed::fields(ui, &sheet.clause.rule, House { speaks: &guideline.languages, departments: &sheet.opened.departments }, typed, problems))
            (parts::actions(html! { (button(&t!(ui, "clause-save")).primary()) (link_button(&t!(ui, "cancel"), &sheet.opened.address("")).quiet()) }))
        }))
        @if sheet.clause != *above {
            (act_form(ui, &format!("{}/remove", sheet.action), sheet.revision, html! { (button(&t!(ui, "clause-as-above")).icon("rotate-ccw")) }))
        }
    }
}

fn typed_severity(filled: &Filled, own: Severity) -> Severity {
    SEVERITIES.into_iter().find(|one| severity_word(*one) == filled.text("severity")).unwrap_or(own)
}

/// The clause with what was typed.
fn typed_clause(ui: &Ui, sheet: &Sheet<'_>, filled: &Filled) -> Result<Clause, Vec<Problem>> {
    let mut clause = sheet.clause.clone();
    filled.text("number").trim().clone_into(&mut clause.number);
    let put = |texts: &mut BTreeMap<Language, String>, language: &Language, typed: String| {
        let typed = typed.trim().to_owned();
        if typed.is_empty() { drop(texts.remove(language)) } else { drop(texts.insert(language.clone(), typed)) }
    };
    for language in sheet.languages() {
        put(&mut clause.title, &language, filled.lines(&format!("title-{language}")));
        put(&mut clause.prose, &language, filled.lines(&format!("prose-{language}")));
    }
    clause.severity = typed_severity(filled, clause.severity);
    clause.overridable_by = typed_overridable(filled, clause.overridable_by);
    clause.source = Some(filled.text("source").trim().to_owned()).filter(|source| !source.is_empty());
    let ruled =
        typed::rule(ui, &clause.rule, House { speaks: &sheet.languages(), departments: &sheet.opened.departments }, filled);
    let mut problems = Vec::new();
    match ruled {
        Ok(rule) => clause.rule = rule,
        Err(found) => problems.extend(found),
    }
    let own = sheet.languages();
    for fault in faults(std::slice::from_ref(&clause), own.get(..1).unwrap_or_default()) {
        let field = match fault.word() {
            "untold" => own.first().map_or_else(String::new, |language| {
                let which = if clause.title.contains_key(language) { "prose" } else { "title" };
                format!("{which}-{language}")
            }),
            "empty" if matches!(clause.rule, Rule::Kinds { .. }) => "p-owners-news".to_owned(),
            "empty" => "p-words".to_owned(),
            _ => "number".to_owned(),
        };
        let words =
            crate::i18n::text(ui.locale, &format!("fault-{}", fault.word()), &[("number", clause.number.as_str().into())]);
        problems.push(Problem { field, words });
    }
    if problems.is_empty() { Ok(clause) } else { Err(problems) }
}

/// What a department makes of a clause, refused field by field where it is not stricter.
fn typed_tightening(ui: &Ui, sheet: &Sheet<'_>, above: &Clause, filled: &Filled) -> Result<TightenedClause, Vec<Problem>> {
    let house = House { speaks: &sheet.opened.on.languages, departments: &sheet.opened.departments };
    let rule = typed::rule(ui, &sheet.clause.rule, house, filled)?;
    let severity = typed_severity(filled, sheet.clause.severity);
    let by = typed_overridable(filled, sheet.clause.overridable_by);
    let clause = TightenedClause {
        number: above.number.clone(),
        severity: (severity != above.severity).then_some(severity),
        rule: (rule != above.rule).then_some(rule),
        overridable_by: (by != above.overridable_by).then_some(by),
    };
    let Body::Department(tightening) = &sheet.opened.draft.body else { return Ok(clause) };
    let alone = Tightening { clauses: vec![clause.clone()], own: Vec::new(), ..tightening.clone() };
    let Err(loosened) = sheet.opened.on.tightened(&alone) else { return Ok(clause) };
    Err(loosened
        .iter()
        .map(|one| {
            let field = match one {
                Loosened::Parameter { name, .. } => field_of(name),
                Loosened::Overridable(_) => "overridable".to_owned(),
                _ => "severity".to_owned(),
            };
            let words = crate::i18n::text(ui.locale, &format!("fault-{}", one.word()), &[("number", one.number().into())]);
            Problem { field, words }
        })
        .collect())
}

/// The id of the first field of a parameter.
fn field_of(name: &str) -> String {
    match name {
        "hours" => "p-hours-monday".to_owned(),
        "between" => "p-between-first".to_owned(),
        _ => format!("p-{name}"),
    }
}

async fn add(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    or_refused(&desk, added(&desk, &id, &filled).await).await
}

async fn added(desk: &Desk, id: &str, filled: &Filled) -> Result<Response, Refusal> {
    let opened = Opened::of(desk, id).await?;
    let sheet = Sheet::new(&opened, desk, filled.text("rule")).ok_or(Refusal::NotFound)?;
    let edit = typed_clause(&desk.ui, &sheet, filled).map(|clause| Edit::Add { clause: Box::new(clause) });
    Ok(typed_or_saved(desk, sheet, filled, edit).await)
}

async fn change(desk: Desk, Path((id, number)): Path<(String, String)>, filled: Filled) -> Response {
    or_refused(&desk, changed(&desk, &id, number, &filled).await).await
}

async fn changed(desk: &Desk, id: &str, number: String, filled: &Filled) -> Result<Response, Refusal> {
    let opened = Opened::of(desk, id).await?;
    let sheet = Sheet::of(&opened, &number)?;
    let edit = match sheet.above {
        Some(above) => typed_tightening(&desk.ui, &sheet, above, filled).map(|clause| Edit::Tighten { clause: Box::new(clause) }),
        None => typed_clause(&desk.ui, &sheet, filled).map(|clause| Edit::Change { number, clause: Box::new(clause) }),
    };
    Ok(typed_or_saved(desk, sheet, filled, edit).await)
}

async fn remove(desk: Desk, Path((id, number)): Path<(String, String)>, filled: Filled) -> Response {
    or_refused(&desk, removed(&desk, &id, number, &filled).await).await
}

async fn removed(desk: &Desk, id: &str, number: String, filled: &Filled) -> Result<Response, Refusal> {
    let opened = Opened::of(desk, id).await?;
    let sheet = Sheet::of(&opened, &number)?;
    let (edit, done) = match sheet.above {
        Some(_) => {
            let same = TightenedClause { number, severity: None, rule: None, overridable_by: None };
            (Edit::Tighten { clause: Box::new(same) }, "clause-as-above")
        }
        None => (Edit::Remove { number }, "clause-removed"),
    };
    let revision = filled.parse("revision").unwrap_or(0);
    match draft::edit(&desk.newsroom, &desk.actor, opened.draft.id, revision, edit).await {
        Ok(()) => Ok(desk.go(&opened.address(""), done)),
        // the form this came from has no fields: the clause is shown as it stands
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => Ok(answer(desk, refused::status(&error), &sheet, None, &problems).await),
            None => Err(error),
        },
    }
}

/// Saves what was typed, or shows the form again with what can't be read.
async fn typed_or_saved(desk: &Desk, sheet: Sheet<'_>, filled: &Filled, edit: Result<Edit, Vec<Problem>>) -> Response {
    match edit {
        Ok(edit) => save(desk, sheet, filled, edit).await,
        Err(problems) => answer(desk, StatusCode::UNPROCESSABLE_ENTITY, &sheet, Some(filled), &problems).await,
    }
}

async fn save(desk: &Desk, mut sheet: Sheet<'_>, filled: &Filled, edit: Edit) -> Response {
    let revision = filled.parse("revision").unwrap_or(0);
    match draft::edit(&desk.newsroom, &desk.actor, sheet.opened.draft.id, revision, edit).await {
        Ok(()) => desk.go(&sheet.opened.address(""), "clause-saved"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            Some(problems) => {
                if matches!(error, Refusal::Stale) {
                    // what a colleague wrote is not on this page, so another press must not replace it
                    sheet.revision = revision;
                }
                answer(desk, refused::status(&error), &sheet, Some(filled), &problems).await
            }
            None => desk.refused(&error).await,
        },
    }
}

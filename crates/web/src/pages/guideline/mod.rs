//! The guideline: the one in force printed as house rules, its versions and what differs between them, the next version while it is written
//! and signed, and what departments make stricter.
//!
//! | module | page |
//! |---|---|
//! | this one | `/guideline`: the one in force |
//! | [`versions`] | every version, one of them, the difference between two |
//! | [`draft`] | the next version: what it changes, what it would stop, who wrote what, the signature |
//! | [`form`] | one clause of it, changed, added or made stricter |
//! | [`mod@file`] | a version as a file, and a file as the next version |
//! | `overrides` | how often clauses were overridden, by department |
//! | [`departments`] | what departments make of it |
//! | [`words`], [`difference`] | rules and differences in words |

pub mod departments;
pub mod difference;
pub mod draft;
pub mod file;
pub mod form;
mod overrides;
pub mod typed;
pub mod versions;
pub mod words;

use super::findings::{reason, title};
use crate::{
    i18n::Form,
    parts::{
        Layout, Level, Place, Ui, Width, bar, bar_remark, button, clause, empty, inline_form, link_button, note, page, prose,
        remark, row, stack, tag, tag_line,
    },
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};
use folkmoot_model::{
    guideline::{Guideline, clause::Clause, draft::GuidelineDraft, finding::Severity},
    ids::PersonId,
    staff::role::Right,
};
use folkmoot_newsroom::{Refusal, guideline as life};
use folkmoot_store as store;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    let routes = routes.page(Access::Right(Right::ReadMessages), "/guideline", get(show));
    let routes = versions::routes(routes);
    let routes = draft::routes(routes);
    let routes = form::routes(routes);
    let routes = file::routes(routes);
    departments::routes(routes)
}

/// Where the draft of the organisation's next version waits for this person's signature: 1, else 0.
///
/// # Errors
/// The database.
pub async fn waiting(desk: &Desk) -> Result<u64, Refusal> {
    if !life::may(&desk.actor, Right::SignGuideline, None) {
        return Ok(0);
    }
    let draft = store::guideline_drafts::of(&desk.read(), None).await?;
    let asked = draft.is_some_and(|draft| draft.asked.is_some() && draft.obstacles_to_sign(desk.actor.person).is_empty());
    Ok(u64::from(asked))
}

async fn show(desk: Desk) -> Response {
    match main(&desk).await {
        Ok(main) => desk.page(&t!(desk.ui, "nav-guideline"), Some(Place::Guideline), Layout::Page, main).await,
        Err(error) => desk.refused(&error).await,
    }
}

async fn main(desk: &Desk) -> Result<Markup, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let Some(guideline) = store::guidelines::in_force(&read, ui.now).await? else { return Ok(none(desk)) };
    let coming = store::guidelines::coming(&read, ui.now).await?;
    let draft = store::guideline_drafts::of(&read, None).await?;
    let overridden = store::overrides::counts(&read, overrides::this_month(ui)).await?;
    let departments = store::departments::all(&read).await?;
    let signed = signature(desk, guideline.signed_by).await?;
    let since = ui.moment(guideline.in_force_from, Form::Date);
    let remark_words = t!(ui, "guideline-version", version = guideline.version, since = since);
    Ok(html! {
        (bar(&t!(ui, "nav-guideline"), bar_remark(&remark_words), next(desk, draft.as_ref())))
        (page(Width::Narrow, html! {
            (remark(html! { (t!(ui, "guideline-lead")) " " (signed) }))
            (row(html! {
                (link_button(&t!(ui, "guideline-versions"), "/guideline/versions").small().icon("history"))
                (link_button(&t!(ui, "guideline-departments"), "/guideline/departments").small().icon("split"))
            }))
            @for one in &coming {
                @let (version, from) = (one.version, ui.moment(one.in_force_from, Form::Date));
                (note(Level::Info, html! {
                    (t!(ui, "guideline-coming", version = version, from = from)) " "
                    a href={ "/guideline/" (guideline.version) "/" (one.version) } { (t!(ui, "guideline-what-changes")) }
                }))
            }
            (overrides::overview(ui, &guideline, &overridden, &departments))
            div { @for one in &guideline.clauses { (printed(ui, &guideline, one, &overrides::of_clause(ui, one, &overridden, &departments))) } }
        }))
    })
}

/// The way to the next version: the draft there is, or the button that begins one.
fn next(desk: &Desk, draft: Option<&GuidelineDraft>) -> Markup {
    let ui = &desk.ui;
    let may = |right| life::may(&desk.actor, right, None);
    match draft {
        Some(draft) if may(Right::EditGuideline) || may(Right::SignGuideline) => {
            html! { (link_button(&t!(ui, "guideline-open-draft"), &format!("/guideline/drafts/{}", draft.id)).primary().icon("pen-line")) }
        }
        None if may(Right::EditGuideline) => {
            inline_form(ui, "/guideline/drafts", html! { (button(&t!(ui, "guideline-start-draft")).primary().icon("pen-line")) })
        }
        _ => html! {},
    }
}

/// Who signed, as a sentence.
pub(super) async fn signature(desk: &Desk, signed_by: Option<PersonId>) -> Result<String, Refusal> {
    let signer = match signed_by {
        Some(id) => store::people::get(&desk.read(), id).await?,
        None => None,
    };
    let ui = &desk.ui;
    Ok(signer.map_or_else(|| t!(ui, "guideline-unsigned"), |person| t!(ui, "guideline-signed", name = person.name)))
}

fn none(desk: &Desk) -> Markup {
    let ui = &desk.ui;
    html! {
        (bar(&t!(ui, "nav-guideline"), html! {}, html! {}))
        (empty("book-open-check", &t!(ui, "guideline-none"), &t!(ui, "guideline-none-next"), html! {}))
    }
}

/// What a breach of a clause means, as a tag.
pub(super) fn weight(ui: &Ui, severity: Severity) -> Markup {
    let words = words::severity(ui, severity);
    match severity {
        Severity::Block => tag(Level::Bad, &words),
        Severity::Warn => tag(Level::Warn, &words),
        Severity::Note => tag_line(&words),
    }
}

/// A clause as it is printed, with what else there is to say about it under it.
pub(super) fn printed(ui: &Ui, guideline: &Guideline, one: &Clause, more: &Markup) -> Markup {
    clause(
        &one.number,
        &title(ui, guideline, &one.number),
        weight(ui, one.severity),
        stack(html! {
            (prose(&reason(ui, guideline, &one.number)))
            (words::rule(ui, &one.rule))
            (words::measured(ui, &one.rule))
            @if one.severity == Severity::Block && one.rule.can_be_overridden() {
                (remark(html! { b { (t!(ui, "clause-overridable")) ":" } " " (words::overridable_by(ui, one.overridable_by)) "." }))
            }
            @if let Some(source) = &one.source { (remark(html! { (t!(ui, "guideline-source", source = source.as_str())) })) }
            (more)
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        i18n::{Locale, text_if},
        parts::kit::sample_ui,
    };
    use folkmoot_model::{
        guideline::{clause::Rule, starter::starter},
        ids::GuidelineId,
        language::Language,
    };

    #[test]
    fn every_clause_is_printed_with_its_anchor_and_every_kind_has_its_word() {
        let ui = sample_ui();
        let languages = vec![Language::dutch(), Language::english()];
        let guideline =
            starter(GuidelineId(uuid::Uuid::nil()), ui.now, languages, "Europe/Amsterdam", vec!["14 0399".into()]).unwrap();
        for one in &guideline.clauses {
            let html = printed(&ui, &guideline, one, &html! {}).into_string();
            assert!(html.contains(&format!("id=\"clause-{}\"", one.number)), "{html}");
            assert!(!html.contains("rule-") && !html.contains("kind-emergency"), "a key without its words: {html}");
        }
        assert!(text_if(Locale::EN, "rule-kind-emergency", &[]).is_some());
        let promise = guideline.promise().unwrap();
        let said = [("Monday–Friday", "8:00–22:00"), ("Saturday–Sunday", "10:00–18:00")];
        assert_eq!(words::week(&ui, promise.hours), said.map(|(days, words)| (days.to_owned(), words.to_owned())));
    }

    #[test]
    fn every_rule_and_every_parameter_has_its_name_in_every_language() {
        for locale in Locale::all() {
            for rule in Rule::each("Europe/Amsterdam").unwrap() {
                let word = rule.word().replace('_', "-");
                assert!(text_if(locale, &format!("rule-name-{word}"), &[]).is_some(), "{word}");
                for parameter in rule.parameters() {
                    let key = format!("parameter-{word}-{}", parameter.name.replace('_', "-"));
                    assert!(text_if(locale, &key, &[]).is_some(), "{key}");
                }
            }
        }
    }
}

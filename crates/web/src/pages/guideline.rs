//! The guideline in force, printed as house rules: each clause with the number that findings cite, its prose in the reader's language, what
//! a breach means, its source, and the rule itself in words.

use super::findings::{reason, title};
use crate::{
    i18n::{Form, clock, span, text, text_if},
    parts::{
        Column, Layout, Level, Place, Ui, Width, bar, bar_remark, clause, empty, lines, page, prose, remark, small_table, stack,
        tag, tag_line, terms,
    },
    server::{
        desk::Desk,
        routes::{Access, Routes},
    },
    t,
};
use axum::{response::Response, routing::get};
use folkmoot_model::{
    fact::note::NoteWords,
    guideline::{
        Guideline,
        clause::{Clause, KindOwners, Period, Rule, UnwantedWord},
        finding::{FindingCode, Severity},
        measured::{self, Share, Tally},
    },
    language::Language,
    outgoing::message::Kind,
    staff::role::Right,
    time::{ClockTime, OfficeHours, Opening},
};
use folkmoot_newsroom::Refusal;
use folkmoot_store as store;
use jiff::civil::Weekday;
use maud::{Markup, html};

/// Its routes.
pub fn routes(routes: Routes) -> Routes {
    routes.page(Access::Right(Right::ReadMessages), "/guideline", get(show))
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
    let signer = match guideline.signed_by {
        Some(id) => store::people::get(&read, id).await?,
        None => None,
    };
    let since = ui.moment(guideline.in_force_from, Form::Date);
    let signed = signer.map_or_else(|| t!(ui, "guideline-unsigned"), |person| t!(ui, "guideline-signed", name = person.name));
    Ok(html! {
        (bar(&t!(ui, "nav-guideline"), bar_remark(&t!(ui, "guideline-version", version = guideline.version, since = since)), html! {}))
        (page(Width::Narrow, html! {
            (remark(html! { (t!(ui, "guideline-lead")) " " (signed) }))
            div { @for one in &guideline.clauses { (printed(ui, &guideline, one)) } }
        }))
    })
}

fn none(desk: &Desk) -> Markup {
    let ui = &desk.ui;
    html! {
        (bar(&t!(ui, "nav-guideline"), html! {}, html! {}))
        (empty("book-open-check", &t!(ui, "guideline-none"), &t!(ui, "guideline-none-next"), html! {}))
    }
}

fn printed(ui: &Ui, guideline: &Guideline, one: &Clause) -> Markup {
    let weight = match one.severity {
        Severity::Block => tag(Level::Bad, &t!(ui, "severity-block")),
        Severity::Warn => tag(Level::Warn, &t!(ui, "severity-warn")),
        Severity::Note => tag_line(&t!(ui, "severity-note")),
    };
    clause(
        &one.number,
        &title(ui, guideline, &one.number),
        weight,
        stack(html! {
            (prose(&reason(ui, guideline, &one.number)))
            (rule(ui, &one.rule))
            (measured(ui, &one.rule))
            @if let Some(source) = &one.source { (remark(html! { (t!(ui, "guideline-source", source = source.as_str())) })) }
        }),
    )
}

/// How good the checks of a rule are, on the labelled texts that ship; nothing for a rule nobody has measured.
fn measured(ui: &Ui, rule: &Rule) -> Markup {
    let percent =
        |part: u32, whole: u32| Share::of(part, whole).map(|share| [share.low, share.high].map(|edge| (edge * 100.0).round()));
    let said = |code: FindingCode| {
        let measured = measured::of(code)?;
        let Tally { right, wrong, missed, .. } = measured.all;
        let ([low, high], what) = (percent(right, right + missed)?, text(ui.locale, &format!("measured-{}", code.as_str()), &[]));
        Some(t!(
            ui,
            "measured-check",
            what = what,
            right = right,
            there = right + missed,
            low = low,
            high = high,
            wrong = wrong,
            texts = measured.texts
        ))
    };
    let lines: Vec<String> = rule.finds().iter().filter_map(|code| said(*code)).collect();
    html! { @if !lines.is_empty() { (remark(html! { b { (t!(ui, "measured-title")) } " " (lines.join(" ")) })) } }
}

/// The rule as the machine holds it, in words.
fn rule(ui: &Ui, rule: &Rule) -> Markup {
    let said = |words: String| remark(html! { b { (t!(ui, "guideline-machine")) } " " (words) });
    match rule {
        Rule::Length => said(t!(ui, "rule-length")),
        Rule::PostingHours { hours, except } => html! {
            (hours_table(ui, &t!(ui, "rule-posting-hours"), hours))
            @if !except.is_empty() { (said(t!(ui, "rule-posting-except", kinds = kinds(ui, except)))) }
        },
        Rule::AltText { min_chars } => said(t!(ui, "rule-alt-text", count = *min_chars)),
        Rule::PersonalData { own } => html! {
            (said(t!(ui, "rule-personal-data")))
            @if !own.is_empty() { (terms(&[(t!(ui, "rule-personal-own").as_str(), html! { (own.join(", ")) })])) }
        },
        Rule::Links => said(t!(ui, "rule-links")),
        Rule::Languages { required } => said(t!(ui, "rule-languages", languages = languages(ui, required))),
        Rule::PlainLanguage { max_sentence_words } => said(t!(ui, "rule-plain-language", words = *max_sentence_words)),
        Rule::Shouting { max_percent } => said(t!(ui, "rule-shouting", percent = *max_percent)),
        Rule::HashtagCase => said(t!(ui, "rule-hashtag-case")),
        Rule::HashtagCount { max } => said(t!(ui, "rule-hashtag-count", count = *max)),
        Rule::Emoji { max } => said(t!(ui, "rule-emoji", count = *max)),
        Rule::Words { words, between } => unwanted(ui, words, between.as_ref()),
        Rule::OneVoice => said(t!(ui, "rule-one-voice")),
        Rule::Kinds { owners } => {
            let one = |owned: &KindOwners| {
                let names: Vec<&str> = owned.departments.iter().map(|named| named.name.as_str()).collect();
                t!(ui, "rule-kinds-one", kind = kinds(ui, &[owned.kind]), departments = names.join(", "))
            };
            said(t!(ui, "rule-kinds", list = owners.iter().map(one).collect::<Vec<_>>().join("; ")))
        }
        Rule::Partner { kinds: of, words, department } => {
            let asks = of.iter().map(|kind| kinds(ui, &[*kind])).chain(words.iter().map(|word| format!("“{word}”")));
            said(t!(ui, "rule-partner", department = department.name.as_str(), list = asks.collect::<Vec<_>>().join(", ")))
        }
        Rule::HiddenCharacters => said(t!(ui, "rule-hidden")),
        Rule::Promise { first_answer_min, hours } => html! {
            (said(t!(ui, "rule-promise", span = span(ui.locale, i64::from(*first_answer_min)))))
            (hours_table(ui, &t!(ui, "rule-promise-hours"), hours))
        },
        Rule::Facts => said(t!(ui, "rule-facts")),
        Rule::Corrections(words) => said(t!(ui, "rule-corrections", example = correction(ui, words))),
        Rule::FourEyes => said(t!(ui, "rule-four-eyes")),
        Rule::AnswerAlone => said(t!(ui, "rule-answer-alone")),
    }
}

/// How a correction reads, in the reader's language.
fn correction(ui: &Ui, words: &NoteWords) -> String {
    let language = ui.locale.code().parse().unwrap_or_else(|_| Language::english());
    words.note(&language, "14:05", "…")
}

fn unwanted(ui: &Ui, words: &[UnwantedWord], between: Option<&Period>) -> Markup {
    let one = |word: &UnwantedWord| match &word.instead {
        Some(instead) => t!(ui, "rule-words-instead", word = word.text.as_str(), instead = instead.as_str()),
        None => word.text.clone(),
    };
    let words = words.iter().map(one).collect::<Vec<_>>().join(", ");
    let said = t!(ui, "rule-words", words = words);
    let until = between.map(|period| {
        let (from, until) = (ui.moment(period.from, Form::Date), ui.moment(period.until, Form::Date));
        t!(ui, "rule-words-between", from = from, until = until)
    });
    remark(html! { b { (t!(ui, "guideline-machine")) } " " (said) @if let Some(until) = until { " " (until) } })
}

fn kinds(ui: &Ui, kinds: &[Kind]) -> String {
    let words: Vec<String> =
        kinds.iter().map(|kind| text(ui.locale, &format!("rule-kind-{}", kind.as_str().replace('_', "-")), &[])).collect();
    words.join(", ")
}

fn languages(ui: &Ui, languages: &[Language]) -> String {
    let name = |language: &Language| {
        text_if(ui.locale, &format!("language-{}", language.primary()), &[]).unwrap_or_else(|| language.as_str().to_owned())
    };
    languages.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// A week of openings: days that follow each other with the same hours share a line. Holidays to come stand below.
fn hours_table(ui: &Ui, caption: &str, hours: &OfficeHours) -> Markup {
    let (day, open) = (t!(ui, "hours-day"), t!(ui, "hours-open"));
    let rows: Vec<Vec<Markup>> =
        week(ui, hours).into_iter().map(|(days, words)| vec![html! { (days) }, html! { (words) }]).collect();
    let today = ui.now.to_zoned(hours.zone().clone()).date();
    let shut: Vec<Markup> = hours
        .holidays()
        .filter(|holiday| holiday.date >= today)
        .map(|holiday| html! { (crate::i18n::day(ui.locale, holiday.date)) @if let Some(name) = &holiday.name { " · " (name) } })
        .collect();
    html! {
        (small_table(caption, &[Column::words(&day), Column::words(&open)], &rows))
        @if !shut.is_empty() { (terms(&[(t!(ui, "hours-holidays").as_str(), lines(&shut))])) }
    }
}

/// The days and their hours, in words.
fn week(ui: &Ui, hours: &OfficeHours) -> Vec<(String, String)> {
    let names = t!(ui, "date-weekdays");
    let days: Vec<(Weekday, &str)> = Weekday::Monday.cycle_forward().zip(names.split_whitespace()).collect();
    days.chunk_by(|one, next| hours.weekday(one.0) == hours.weekday(next.0))
        .filter_map(|same| {
            let ((first, name), (_, last)) = (same.first()?, same.last()?);
            let days = if same.len() == 1 { (*name).to_owned() } else { t!(ui, "hours-days", first = *name, last = *last) };
            let openings: Vec<String> = hours.weekday(*first).iter().map(|one| said(ui, *one)).collect();
            Some((days, if openings.is_empty() { t!(ui, "hours-shut") } else { openings.join(", ") }))
        })
        .collect()
}

fn said(ui: &Ui, opening: Opening) -> String {
    let at = |time: ClockTime| {
        let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
        clock(ui.locale, i8::try_from(hour).unwrap_or(0), i8::try_from(minute).unwrap_or(0))
    };
    t!(ui, "hours-from-to", from = at(opening.opens), to = at(opening.closes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{i18n::Locale, parts::kit::sample_ui};
    use folkmoot_model::{guideline::starter::starter, ids::GuidelineId};

    #[test]
    fn every_clause_is_printed_with_its_anchor_and_every_kind_has_its_word() {
        let ui = sample_ui();
        let languages = vec![Language::dutch(), Language::english()];
        let guideline =
            starter(GuidelineId(uuid::Uuid::nil()), ui.now, languages, "Europe/Amsterdam", vec!["14 0399".into()]).unwrap();
        for one in &guideline.clauses {
            let html = printed(&ui, &guideline, one).into_string();
            assert!(html.contains(&format!("id=\"clause-{}\"", one.number)), "{html}");
            assert!(!html.contains("rule-") && !html.contains("kind-emergency"), "a key without its words: {html}");
        }
        assert!(text_if(Locale::EN, "rule-kind-emergency", &[]).is_some());
        let promise = guideline.promise().unwrap();
        let said = [("Monday–Friday", "8:00–22:00"), ("Saturday–Sunday", "10:00–18:00")];
        assert_eq!(week(&ui, promise.hours), said.map(|(days, words)| (days.to_owned(), words.to_owned())));
    }
}

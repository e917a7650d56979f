//! The side of the page a message is written on: when, approval, for whom.

use super::{
    plan,
    view::{Sheet, kinds, visibilities},
    when,
};
use crate::{
    charts::{DaySlot, DayStrip, SlotKind, day_strip},
    i18n::{Form as Say, clock},
    parts::{self, Choice, Field, Level, Step, StepState, button, problem_of, side_section},
    t,
};
use folkmoot_model::{
    ids::MessageId,
    outgoing::message::{Kind, MessageState},
    time::local,
};
use jiff::{SignedDuration, Timestamp, civil::DateTime};
use maud::{Markup, html};

/// The strip begins this long before the planned time.
const BEFORE: SignedDuration = SignedDuration::from_hours(10);
/// Quarters of an hour on the strip.
const QUARTERS: i64 = 96;

/// Another message around that time.
#[derive(Debug, Clone, Copy)]
pub struct Neighbour {
    /// Which.
    pub message: MessageId,
    /// When it goes out.
    pub at: Timestamp,
    /// Colour of its department.
    pub colour: u8,
}

/// The stretch of time the strip shows.
pub fn stretch(now: Timestamp, at: Option<Timestamp>, zone: &jiff::tz::TimeZone) -> (Timestamp, Timestamp) {
    let middle = at.unwrap_or(now);
    let start = middle.saturating_sub(if at.is_some() { BEFORE } else { SignedDuration::from_hours(2) }).unwrap_or(middle);
    let shown = local(start, zone);
    let hour = shown.date().at(shown.hour(), 0, 0, 0);
    let start = zone.to_ambiguous_timestamp(hour).earlier().unwrap_or(start);
    (start, start.saturating_add(SignedDuration::from_hours(24)).unwrap_or(start))
}

/// The whole side.
pub fn side(sheet: &Sheet<'_>) -> Markup {
    let ui = sheet.ui;
    html! {
        (side_section(&t!(ui, "compose-when"), when_section(sheet)))
        (side_section(&t!(ui, "compose-approval"), approval(sheet)))
        (side_section(&t!(ui, "compose-for-whom"), for_whom(sheet)))
        (side_section(&t!(ui, "compose-facts"), super::facts::section(sheet)))
        (side_section(&t!(ui, "compose-visitors"), plan::counts_links(sheet)))
    }
}

fn when_section(sheet: &Sheet<'_>) -> Markup {
    let (ui, form) = (sheet.ui, sheet.form);
    let (date_word, time_word) = (t!(ui, "compose-date"), t!(ui, "compose-time"));
    let date = Field::input("date", "date", &date_word).value(&form.when.date).error(problem_of(sheet.problems, "date"));
    let time = Field::input("time", "time", &time_word).value(&form.when.time).error(problem_of(sheet.problems, "time"));
    html! {
        (parts::when_row(html! { (date) }, html! { (time) }))
        p.hint { (t!(ui, "compose-when-hint", zone = zone_name(sheet))) }
        @if let Some(problem) = sheet.when_problem { (when::choices(ui, problem)) }
        div #when-says { (when_says(sheet)) }
        (plan::until(sheet))
        (plan::embargo(sheet))
    }
}

fn zone_name(sheet: &Sheet<'_>) -> String {
    sheet.room.zone.iana_name().unwrap_or("UTC").to_owned()
}

/// The strip, and what the guideline says about the time.
pub fn when_says(sheet: &Sheet<'_>) -> Markup {
    let ui = sheet.ui;
    html! {
        (strip(sheet))
        @if sheet.when_problem.is_none() {
            @for (index, finding, said) in sheet.proof.on_time() {
                @let level = if finding.blocks() { Level::Bad } else { Level::Warn };
                (parts::note_with(level, "moon", html! {
                    b { (said.title) "." } " " (said.body) " "
                    @let press = sheet.proof.press(index);
                    @let label = super::proof::label(ui, finding);
                    (parts::note_action(
                        html! { @if let Some(label) = &label { (button(label).small().sends("fix", &press)) } },
                        Some((&said.clause, &said.href)),
                        &t!(ui, "proof-rule"),
                    ))
                }))
            }
        }
    }
}

/// Hours of wall clock between the start of the strip and an instant.
#[expect(clippy::cast_precision_loss, reason = "minutes of a day")]
fn hours(start: DateTime, at: DateTime) -> f64 {
    at.duration_since(start).as_mins() as f64 / 60.0
}

fn strip(sheet: &Sheet<'_>) -> Markup {
    let (ui, zone) = (sheet.ui, &sheet.room.zone);
    let (from, to) = stretch(ui.now, sheet.at, zone);
    let start = local(from, zone);
    let on_strip = |at: Timestamp, kind: SlotKind| DaySlot { hours: hours(start, local(at, zone)), kind };
    let mut slots: Vec<DaySlot> = sheet.neighbours.iter().map(|one| on_strip(one.at, SlotKind::Other(one.colour))).collect();
    let snag = sheet.proof.on_time().next();
    let planned = sheet.at.unwrap_or(ui.now);
    slots.push(on_strip(planned, if snag.is_some() { SlotKind::Snag } else { SlotKind::Planned }));
    let free = snag.and_then(|(_, finding, _)| finding.move_to()).filter(|at| *at < to);
    slots.extend(free.map(|at| on_strip(at, SlotKind::Free)));
    let quiet = quiet_hours(sheet, from);
    let mut sentence = t!(
        ui,
        "strip-sentence",
        from = ui.moment(from, Say::Short),
        to = ui.moment(to, Say::Short),
        planned = ui.moment(planned, Say::Short),
        others = sheet.neighbours.len()
    );
    if let Some((begins, ends)) = quiet {
        let said = |hours: f64| clock_after(sheet, start, hours);
        sentence = format!("{sentence} {}", t!(ui, "strip-quiet", from = said(begins), to = said(ends)));
    }
    let strip = DayStrip { start_hour: u8::try_from(start.hour()).unwrap_or(0), quiet, slots: &slots, sentence: &sentence };
    day_strip(ui.locale, "strip", &strip)
}

#[expect(clippy::cast_possible_truncation, reason = "minutes of a day")]
fn clock_after(sheet: &Sheet<'_>, start: DateTime, hours: f64) -> String {
    let at = start.saturating_add(SignedDuration::from_mins((hours * 60.0) as i64));
    clock(sheet.ui.locale, at.hour(), at.minute())
}

/// The longest stretch of the strip in which a message of this kind may not go out, in hours after its start.
#[expect(clippy::cast_precision_loss, reason = "quarters of a day")]
fn quiet_hours(sheet: &Sheet<'_>, from: Timestamp) -> Option<(f64, f64)> {
    let hours = sheet.proof.hours.as_ref()?;
    let shut = |quarter: i64| from.checked_add(SignedDuration::from_mins(quarter * 15)).is_ok_and(|at| !hours.is_open(at));
    let (mut longest, mut begun) = ((0, 0), None);
    for quarter in 0..=QUARTERS {
        match (quarter < QUARTERS && shut(quarter), begun) {
            (true, None) => begun = Some(quarter),
            (false, Some(start)) => {
                if quarter - start > longest.1 - longest.0 {
                    longest = (start, quarter);
                }
                begun = None;
            }
            _ => {}
        }
    }
    (longest.1 > longest.0).then(|| (longest.0 as f64 / 4.0, longest.1 as f64 / 4.0))
}

fn approval(sheet: &Sheet<'_>) -> Markup {
    let ui = sheet.ui;
    let state = sheet.opened.map(|opened| &opened.message.state);
    let written = sheet.opened.map_or_else(String::new, |opened| {
        t!(ui, "step-by-at", name = opened.writer.clone(), at = ui.moment(opened.edition.written_at, Say::Near))
    });
    let accounts = sheet.form.accounts.iter().filter(|account| account.chosen).count();
    let steps = steps(state);
    let goes = match sheet.at {
        Some(at) => t!(ui, "step-goes-at", count = accounts, at = ui.moment(at, Say::Short)),
        None => t!(ui, "step-goes", count = accounts),
    };
    html! {
        (parts::steps(ui, &[
            Step { state: steps[0], title: &t!(ui, "step-written"), detail: &written },
            Step { state: steps[1], title: &t!(ui, "step-approval"), detail: &t!(ui, "step-approval-who") },
            Step { state: steps[2], title: &t!(ui, "step-out"), detail: &goes },
        ]))
        div #gate-says { (gate(sheet)) }
    }
}

/// Where writing, approval and going out stand.
pub fn steps(state: Option<&MessageState>) -> [StepState; 3] {
    use StepState as S;
    match state {
        None | Some(MessageState::Draft) => [S::Now, S::Ahead, S::Ahead],
        Some(MessageState::Submitted { .. }) => [S::Done, S::Now, S::Ahead],
        Some(MessageState::Rejected { .. }) => [S::Now, S::Failed, S::Ahead],
        Some(MessageState::Approved | MessageState::Scheduled { .. }) => [S::Done, S::Done, S::Now],
        Some(MessageState::Published { .. }) => [S::Done, S::Done, S::Done],
        Some(MessageState::Withdrawn { .. } | MessageState::Superseded { .. } | MessageState::Expired { .. }) => {
            [S::Done, S::Done, S::Failed]
        }
    }
}

/// What keeps the message from being asked for.
pub fn gate(sheet: &Sheet<'_>) -> Markup {
    let ui = sheet.ui;
    let blocking = sheet.proof.blocking();
    let words = if sheet.form.accounts.iter().all(|account| !account.chosen) {
        t!(ui, "gate-no-account")
    } else if blocking > 0 {
        t!(ui, "gate-fixes", count = blocking)
    } else {
        t!(ui, "gate-open")
    };
    parts::gate("gate", &words)
}

fn for_whom(sheet: &Sheet<'_>) -> Markup {
    let (ui, form) = (sheet.ui, sheet.form);
    let kinds = kinds(ui);
    let kinds: Vec<Choice<'_>> =
        kinds.iter().map(|(kind, words)| Choice::new(kind.as_str(), words, *kind == form.kind)).collect();
    let departments: Vec<(String, &str)> =
        sheet.room.writable.iter().map(|id| (id.to_string(), sheet.room.department(*id).0)).collect();
    let chosen = form.department.map(|id| id.to_string());
    let departments: Vec<Choice<'_>> =
        departments.iter().map(|(id, name)| Choice::new(id, name, chosen.as_ref() == Some(id))).collect();
    let seen_by = visibilities(ui);
    let seen_by: Vec<Choice<'_>> =
        seen_by.iter().map(|(word, words)| Choice::new(word, words, *word == form.visibility.as_str())).collect();
    let answers = sheet.opened.is_some_and(|opened| opened.message.in_reply_to.is_some());
    html! {
        (Field::select("department", &t!(ui, "compose-department"), departments).error(problem_of(sheet.problems, "department")))
        @if answers { input type="hidden" name="kind" value=(Kind::Reply.as_str()); p.sm.muted { (t!(ui, "compose-answers")) } }
        @else {
            (Field::select("kind", &t!(ui, "compose-kind"), kinds))
            (Field::select("visibility", &t!(ui, "compose-visibility"), seen_by))
        }
        (Field::text("audience", &t!(ui, "compose-audience")).hint(&t!(ui, "compose-audience-hint")).value(&form.audience).optional(ui))
        (plan::bound_to(sheet))
    }
}

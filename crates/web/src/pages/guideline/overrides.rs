//! How often a clause was overridden: this month and before, by department. A clause that is often let pass is one to think about.

use crate::{
    parts::{Column, Ui, remark, small_table},
    t,
};
use folkmoot_model::{
    guideline::{Guideline, clause::Clause, difference::by_number},
    staff::person::Department,
};
use folkmoot_store::overrides::Count;
use jiff::Timestamp;
use maud::{Markup, html};

/// The first instant of this month in the town.
pub(super) fn this_month(ui: &Ui) -> Timestamp {
    let today = ui.now.to_zoned(ui.zone.clone()).date();
    today.first_of_month().to_zoned(ui.zone.clone()).map_or(ui.now, |first| first.timestamp())
}

fn name(departments: &[Department], count: &Count) -> String {
    departments.iter().find(|one| one.id == count.department).map_or_else(String::new, |one| one.name.clone())
}

/// All of them as a table, also of clauses that are gone; nothing where nothing was ever overridden.
pub(super) fn overview(ui: &Ui, guideline: &Guideline, counts: &[Count], departments: &[Department]) -> Markup {
    if counts.is_empty() {
        return html! {};
    }
    let heads =
        [t!(ui, "overrides-clause"), t!(ui, "overrides-department"), t!(ui, "overrides-recent"), t!(ui, "overrides-before")];
    let [clause, department, recent, before] = &heads;
    let columns = [Column::words(clause), Column::words(department), Column::figures(recent), Column::figures(before)];
    let mut sorted: Vec<&Count> = counts.iter().collect();
    sorted.sort_by(|one, other| {
        by_number(&one.clause, &other.clause).then_with(|| name(departments, one).cmp(&name(departments, other)))
    });
    let stands = |number: &str| guideline.clauses.iter().any(|clause| clause.number == number);
    let figure = |count: u64| html! { (ui.number(i64::try_from(count).unwrap_or(i64::MAX))) };
    let row = |count: &&Count| {
        let number = &count.clause;
        let clause = html! { @if stands(number) { a href={ "#clause-" (number) } { "§ " (number) } } @else { "§ " (number) } };
        vec![clause, html! { (name(departments, count)) }, figure(count.since), figure(count.before)]
    };
    let rows: Vec<Vec<Markup>> = sorted.iter().map(row).collect();
    html! { (small_table(&t!(ui, "overrides-title"), &columns, &rows)) }
}

/// Those of one clause as a sentence.
pub(super) fn of_clause(ui: &Ui, clause: &Clause, counts: &[Count], departments: &[Department]) -> Markup {
    let own: Vec<&Count> = counts.iter().filter(|count| count.clause == clause.number).collect();
    if own.is_empty() {
        return html! {};
    }
    let sum = |of: fn(&Count) -> u64| own.iter().map(|count| of(count)).sum::<u64>();
    let (recent, before) = (sum(|count| count.since), sum(|count| count.before));
    let each = own
        .iter()
        .map(|count| t!(ui, "overrides-of", department = name(departments, count), recent = count.since, before = count.before));
    let each = each.collect::<Vec<_>>().join("; ");
    remark(html! { b { (t!(ui, "overrides-count", recent = recent, before = before)) } " " (each) "." })
}

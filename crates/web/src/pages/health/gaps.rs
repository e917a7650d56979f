//! The log of gaps: stretches of time in which an account could not be read, whether they were filled, and which are lost.

use super::Section;
use crate::{
    i18n::Form,
    pages::trouble,
    parts::{Column, Level, Pager, empty, pager, table, tag, two_lines},
    server::desk::Desk,
    t,
};
use folkmoot_model::account::Account;
use folkmoot_newsroom::Refusal;
use folkmoot_store::{self as store, Page, gaps::Gap};
use jiff::Timestamp;
use maud::{Markup, html};
use uuid::Uuid;

/// Gaps on a page.
const ROWS: u32 = 25;

/// A page of the log, of the accounts given, after the row that `before` names.
pub(super) async fn section(desk: &Desk, accounts: &[Account], before: &str) -> Result<Section, Refusal> {
    let (ui, read) = (&desk.ui, desk.read());
    let own = |gap: &Gap| accounts.iter().find(|account| account.id == gap.account);
    let open = store::gaps::open(&read).await?.iter().filter(|gap| own(gap).is_some()).count();
    let page = Page { before: place(before), limit: ROWS };
    let found = store::gaps::list(&read, &page).await?;
    let older =
        found.last().filter(|_| found.len() == ROWS as usize).map(|last| format!("/health?before={}#gaps", written(last)));
    let rows: Vec<Vec<Markup>> = found.iter().filter_map(|gap| own(gap).map(|account| line(desk, gap, account))).collect();
    let labels = [t!(ui, "field-account"), t!(ui, "gap-when"), t!(ui, "gap-state"), t!(ui, "gap-why")];
    let columns: Vec<Column<'_>> = labels.iter().map(|label| Column::words(label)).collect();
    let newer = page.before.is_some().then_some("/health#gaps");
    let body = html! {
        @if rows.is_empty() { (empty("check-check", &t!(ui, "gap-none"), &t!(ui, "gap-none-next"), html! {})) }
        @else { (table(&t!(ui, "gap-log"), &columns, &rows)) }
        (pager(ui, &Pager { newer, older: older.as_deref(), sentence: "" }))
    };
    Ok(Section { body, wrong: open })
}

fn line(desk: &Desk, gap: &Gap, account: &Account) -> Vec<Markup> {
    let ui = &desk.ui;
    let (from, to) = (ui.moment(gap.from, Form::Short), ui.moment(gap.to, Form::Short));
    let state = match (gap.filled_at, gap.lost_at) {
        (Some(at), _) => {
            two_lines(tag(Level::Ok, &t!(ui, "gap-filled")), html! { (t!(ui, "gap-filled-at", at = ui.moment(at, Form::Short))) })
        }
        (None, Some(_)) => two_lines(tag(Level::Bad, &t!(ui, "gap-lost")), html! { (t!(ui, "gap-lost-next")) }),
        (None, None) => two_lines(tag(Level::Warn, &t!(ui, "gap-open")), html! { (t!(ui, "gap-open-next")) }),
    };
    vec![
        html! { bdi { (account.handle) } },
        html! { (t!(ui, "gap-between", from = from, to = to)) },
        state,
        trouble::view(ui, &gap.reason),
    ]
}

/// The last row of a page, as the next page's address holds it: microseconds and identity.
fn written(gap: &Gap) -> String {
    format!("{}.{}", gap.found_at.as_microsecond(), gap.id)
}

fn place(text: &str) -> Option<(Timestamp, Uuid)> {
    let (at, id) = text.split_once('.')?;
    Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use folkmoot_model::ids::{AccountId, GapId};

    #[test]
    fn a_place_in_the_log_reads_back_and_nonsense_is_the_first_page() {
        let at = Timestamp::from_microsecond(1_700_000_000_000_001).unwrap();
        let gap = Gap {
            id: GapId(Uuid::from_u128(5)),
            account: AccountId(Uuid::nil()),
            stream: "mentions".into(),
            from: at,
            to: at,
            reason: String::new(),
            found_at: at,
            filled_at: None,
            lost_at: None,
        };
        assert_eq!(place(&written(&gap)), Some((at, gap.id.0)));
        for bad in ["", "1", "x.y", "1.z", "99999999999999999999.1"] {
            assert_eq!(place(bad), None, "{bad}");
        }
    }
}

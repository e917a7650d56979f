//! What people did with a message after a day, beside the other posts of its accounts: a rank with how sure it is, never a reason.

use crate::{
    pages::compose::{preview, room::Room},
    parts::{self, Column, Ui},
    t,
};
use folkmoot_model::outgoing::practice::beside::{Among, Beside};
use folkmoot_newsroom::outgoing::practices::PostBeside;
use maud::{Markup, html};

/// The figures of a message, an account in each row.
pub fn table(ui: &Ui, room: &Room, posts: &[PostBeside]) -> Markup {
    if posts.is_empty() {
        return parts::remark(html! { (t!(ui, "practice-no-figures")) });
    }
    let words =
        [t!(ui, "delivery-account"), t!(ui, "practice-reactions"), t!(ui, "practice-others"), t!(ui, "practice-more-than")];
    let [account, reactions, others, more] = words.each_ref().map(String::as_str);
    let columns = [Column::words(account), Column::figures(reactions), Column::words(others), Column::words(more)];
    let rows: Vec<Vec<Markup>> = posts.iter().map(|post| row(ui, room, post)).collect();
    html! {
        (parts::table(&t!(ui, "practice-reactions"), &columns, &rows))
        p.xs.muted { (t!(ui, "practice-figures-how")) }
    }
}

fn row(ui: &Ui, room: &Room, post: &PostBeside) -> Vec<Markup> {
    let account = room.account(post.account);
    let (others, more) = match post.beside {
        Beside::TooFew { others } => (t!(ui, "practice-too-few", count = others), String::new()),
        Beside::Among(among) => (usual(ui, &among), share(ui, &among)),
    };
    vec![
        html! { @if let Some(account) = account { (parts::net_named(ui, preview::mark(account.network))) " " span.xs.muted.wrap-any { (account.handle) } } },
        html! { (ui.number(i64::try_from(post.answers).unwrap_or(i64::MAX))) },
        html! { (others) },
        html! { (more) },
    ]
}

/// The others in a sentence.
fn usual(ui: &Ui, among: &Among) -> String {
    t!(ui, "practice-usual", count = among.others, middle = among.middle, low = among.low, high = among.high)
}

/// The share of the others that were answered less, with its interval, in whole percent.
fn share(ui: &Ui, among: &Among) -> String {
    let [share, least, most] = [among.share, among.least, among.most].map(percent);
    t!(ui, "practice-share", share = share, least = least, most = most)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share lies between 0 and 1")]
fn percent(share: f64) -> u64 {
    (share * 100.0).round() as u64
}

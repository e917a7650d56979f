//! The list of the inbox: the pane it stands in. What it is read from is in [`read`](self::read()) and its neighbours.

mod read;

pub use read::{read, read_head};

use super::{
    clock::{self, Group},
    query::{ListQuery, Tab},
};
use crate::{
    i18n::Form,
    parts::{self, Choice, Due, Field, Mark, Pager, QueueGroup, QueueRow, Ui, button, link_button},
    server::desk::Desk,
    t,
};
use folkmoot_model::{
    account::Account,
    guideline::Guideline,
    ids::{CaseId, DepartmentId, PersonId, PostId},
    incoming::handoff::Handoff,
    network::{NetworkKind, post::Visibility},
    staff::person::Department,
    time::OfficeHours,
};
use folkmoot_store::cases::CaseRow;
use maud::{Markup, html};

/// What stands in the list.
enum Rows {
    /// Cases of a tab.
    Cases(Vec<CaseRow>),
    /// Questions to departments.
    Questions(Vec<(Handoff, String, String)>),
}

/// Everything the list shows.
pub struct List {
    /// What was asked for.
    pub query: ListQuery,
    tab: Tab,
    tabs: Vec<(Tab, Option<u64>)>,
    rows: Rows,
    next: Option<String>,
    accounts: Vec<Account>,
    departments: Vec<Department>,
    owners: Vec<(PersonId, String)>,
    guideline: Option<Guideline>,
    over: u64,
    newest: Option<PostId>,
}

impl List {
    fn hours(&self) -> Option<&OfficeHours> {
        self.guideline.as_ref().and_then(Guideline::promise).map(|promise| promise.hours)
    }

    fn department(&self, id: DepartmentId) -> Option<(&str, u8)> {
        self.departments.iter().find(|one| one.id == id).map(|one| (one.name.as_str(), one.colour))
    }

    /// The pane. `current` is the case that stands open beside it.
    pub fn pane(&self, desk: &Desk, current: Option<CaseId>) -> Markup {
        let ui = &desk.ui;
        let level = if current.is_some() { 3 } else { 2 };
        let name = t!(ui, "inbox-list");
        let head = parts::list_head(&t!(ui, "nav-inbox"), level - 1, html! {}, self.top(ui));
        // another list begins at its top, the same one stays where it was scrolled to
        let id = format!(
            "list-{}",
            crate::assets::content_hash(ListQuery { tab: Some(self.tab), ..self.query.clone() }.text().as_bytes())
        );
        parts::list_pane(&id, &name, html! { (head) (self.filters(desk)) }, self.body(desk, current, level))
    }

    /// Tabs and the notice of what is new: what the stream of the page says anew.
    fn top(&self, ui: &Ui) -> Markup {
        let since = self.newest.map(|post| post.to_string()).unwrap_or_default();
        let address = self.query.under(self.tab).at_with("/inbox/top", &[("since", &since)]);
        parts::live_region(ui, "inbox-top", "inbox", &address, self.tabs_and_news(ui, 0))
    }

    /// Tabs, and how many messages came in since the list was read.
    pub fn tabs_and_news(&self, ui: &Ui, news: u64) -> Markup {
        let hrefs: Vec<String> = self.tabs.iter().map(|(tab, _)| self.query.under(*tab).at("/inbox")).collect();
        let labels: Vec<String> = self.tabs.iter().map(|(tab, _)| tab.label(ui)).collect();
        let tabs: Vec<parts::Tab<'_>> = self
            .tabs
            .iter()
            .zip(hrefs.iter().zip(&labels))
            .map(|((tab, count), (href, label))| parts::Tab {
                href,
                label,
                count: count.map(|count| i64::try_from(count).unwrap_or(i64::MAX)),
                current: *tab == self.tab,
            })
            .collect();
        html! {
            (parts::tabs(ui, &t!(ui, "inbox-tabs"), &tabs))
            @if news > 0 { (parts::list_news(&t!(ui, "inbox-news", count = news), &self.query.under(self.tab).at("/inbox"), &t!(ui, "inbox-news-show"))) }
        }
    }

    fn filters(&self, desk: &Desk) -> Markup {
        let ui = &desk.ui;
        let (all_accounts, everybody, me) = (t!(ui, "inbox-all-accounts"), t!(ui, "inbox-everybody"), t!(ui, "inbox-me"));
        let accounts: Vec<(String, &str)> =
            self.accounts.iter().map(|account| (account.id.to_string(), account.handle.as_str())).collect();
        let mut owners: Vec<(String, &str)> = self.owners.iter().map(|(id, name)| (id.to_string(), name.as_str())).collect();
        let own = desk.actor.person.to_string();
        owners.retain(|(id, _)| *id != own);
        owners.insert(0, (own, &me));
        let chosen_account = self.query.account.map(|id| id.to_string()).unwrap_or_default();
        let chosen_owner = self.query.owner.map(|id| id.to_string()).unwrap_or_default();
        let label = t!(ui, "inbox-search");
        let narrow = html! {
            (Field::select("account", &t!(ui, "inbox-account"), choices(&all_accounts, &accounts, &chosen_account)).optional_silently())
            (Field::select("owner", &t!(ui, "inbox-owner"), choices(&everybody, &owners, &chosen_owner)).optional_silently())
            div.acts { (button(&t!(ui, "inbox-filter-apply")).small()) @if self.query.is_narrowed() { (link_button(&t!(ui, "inbox-filter-clear"), &ListQuery::default().under(self.tab).at("/inbox")).small().quiet()) } }
        };
        parts::list_filters(html! {
            form.row method="get" action="/inbox" role="search" {
                input type="hidden" name="tab" value=(self.tab.word());
                (Field::input("search", "q", &label).value(&self.query.words).label_hidden().optional_silently().attr("placeholder", &label).attr("data-key", "/"))
                (parts::filter_box(&t!(ui, "inbox-filter"), self.query.is_filtered(), html! { div.form { (narrow) } }))
            }
        })
    }

    fn body(&self, desk: &Desk, current: Option<CaseId>, level: u8) -> Markup {
        match &self.rows {
            Rows::Cases(rows) if rows.is_empty() => html! { (rings(&desk.ui, rows, current)) (self.nothing(&desk.ui)) },
            Rows::Questions(questions) if questions.is_empty() => {
                html! { (rings(&desk.ui, &[], current)) (self.nothing(&desk.ui)) }
            }
            Rows::Cases(rows) => html! {
                (rings(&desk.ui, rows, current))
                (self.groups(desk, rows, current, level))
                (self.end(&desk.ui))
            },
            Rows::Questions(questions) => html! {
                (rings(&desk.ui, &[], current))
                (self.questions(desk, questions, current, level))
            },
        }
    }

    fn nothing(&self, ui: &Ui) -> Markup {
        if self.query.is_narrowed() || self.query.after.is_some() {
            let clear = ListQuery::default().under(self.tab).at("/inbox");
            let action = html! { (link_button(&t!(ui, "inbox-filter-clear"), &clear)) };
            return parts::empty("search", &t!(ui, "inbox-nothing-found"), &t!(ui, "inbox-nothing-found-next"), action);
        }
        let (title, next) = match self.tab {
            Tab::ToAnswer => (t!(ui, "inbox-empty-to-answer"), t!(ui, "inbox-empty-to-answer-next")),
            Tab::AtDepartment => (t!(ui, "inbox-empty-department"), t!(ui, "inbox-empty-department-next")),
            Tab::FollowUp => (t!(ui, "inbox-empty-follow-up"), t!(ui, "inbox-empty-follow-up-next")),
            Tab::Done => (t!(ui, "inbox-empty-done"), t!(ui, "inbox-empty-done-next")),
            Tab::Asked => (t!(ui, "inbox-empty-asked"), t!(ui, "inbox-empty-asked-next")),
        };
        parts::empty("check-check", &title, &next, html! {})
    }

    fn end(&self, ui: &Ui) -> Markup {
        let first = self.query.after.is_some().then(|| self.query.from_row(None).at("/inbox"));
        let pager = Pager { newer: first.as_deref(), older: self.next.as_deref(), sentence: "" };
        html! { @if first.is_some() || self.next.is_some() { (parts::list_end(parts::pager(ui, &pager))) } }
    }

    fn groups(&self, desk: &Desk, rows: &[CaseRow], current: Option<CaseId>, level: u8) -> Markup {
        let ui = &desk.ui;
        let mut groups: Vec<(Group, Vec<Markup>)> = Vec::new();
        for row in rows {
            let place = if self.tab == Tab::ToAnswer {
                clock::group(row.case.due_at, self.hours(), ui.now, &ui.zone)
            } else {
                Group::Rest
            };
            let markup = self.row(desk, row, current == Some(row.case.id));
            match groups.last_mut() {
                Some((last, markups)) if *last == place => markups.push(markup),
                _ => groups.push((place, vec![markup])),
            }
        }
        let last = groups.len().saturating_sub(1);
        html! {
            @for (place, (group, markups)) in groups.iter().enumerate() {
                @let cut = place == last && self.next.is_some();
                (parts::queue_group(kind_of(*group), &self.heading(ui, *group), &self.count(ui, *group, markups.len(), cut), level, markups))
            }
        }
    }

    /// How many stand in a group: exactly where that is known, else those on this page and a plus.
    fn count(&self, ui: &Ui, group: Group, shown: usize, cut: bool) -> String {
        if group == Group::Over && !self.query.is_narrowed() {
            return ui.number(i64::try_from(self.over).unwrap_or(i64::MAX));
        }
        let shown = ui.number(i64::try_from(shown).unwrap_or(i64::MAX));
        if cut { format!("{shown}+") } else { shown }
    }

    fn heading(&self, ui: &Ui, group: Group) -> String {
        match group {
            Group::Over => t!(ui, "inbox-group-over"),
            Group::Soon => t!(ui, "inbox-group-soon"),
            Group::Today => t!(ui, "inbox-group-today"),
            Group::Later => t!(ui, "inbox-group-later"),
            Group::Rest => self.tab.label(ui),
        }
    }

    fn row(&self, desk: &Desk, row: &CaseRow, current: bool) -> Markup {
        let case = &row.case;
        let href = self.query.under(self.tab).from_row(self.query.after).at(&format!("/inbox/{}", case.id));
        let rehearsal = row.network == NetworkKind::Rehearsal && !desk.organisation.rehearsal;
        let due = clock::due(case, self.hours(), desk.ui.now).filter(|due| !matches!(due, Due::Done { .. }));
        parts::queue_row(
            &desk.ui,
            &QueueRow {
                href: &href,
                id: &format!("case-{}", case.id),
                mark: mark(row.network),
                author: if row.author_name.trim().is_empty() { &row.author_handle } else { &row.author_name },
                text: &row.excerpt,
                text_lang: row.language.as_ref().map_or("", |language| language.as_str()),
                tone: None,
                topic: "",
                similar: 0,
                dept: self.department(case.department),
                due,
                unread: row.unread,
                private: row.visibility == Visibility::Direct,
                current,
                rehearsal,
            },
        )
    }

    fn questions(&self, desk: &Desk, questions: &[(Handoff, String, String)], current: Option<CaseId>, level: u8) -> Markup {
        let ui = &desk.ui;
        let rows: Vec<Markup> = questions
            .iter()
            .map(|(handoff, number, subject)| {
                let href = self.query.under(Tab::Asked).at(&format!("/inbox/{}", handoff.case));
                let of = clock::open_minutes(self.hours(), handoff.asked_at, handoff.due_at);
                let row = parts::QuestionRow {
                    href: &href,
                    id: &format!("question-{}", handoff.id),
                    subject,
                    number,
                    question: &handoff.question,
                    dept: self.department(handoff.to),
                    asked: &ui.moment(handoff.asked_at, Form::Near),
                    due: clock::until(handoff.due_at, of, self.hours(), ui.now),
                    current: current == Some(handoff.case),
                };
                parts::question_row(ui, &row)
            })
            .collect();
        let count = ui.number(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        parts::queue_group(QueueGroup::Rest, &Tab::Asked.label(ui), &count, level, &rows)
    }
}

/// Id of the ring of a row.
pub fn ring_id(case: CaseId) -> String {
    format!("case-{case}-due")
}

/// The place that says the rings of these rows and of the open case anew.
fn rings(ui: &Ui, rows: &[CaseRow], current: Option<CaseId>) -> Markup {
    let ids: Vec<String> = rows.iter().map(|row| row.case.id.to_string()).collect();
    let open = current.map(|id| id.to_string()).unwrap_or_default();
    html! { @if !rows.is_empty() || current.is_some() { (parts::live_rings(ui, &format!("/inbox/rings?ids={}&open={open}", ids.join(".")))) } }
}

/// The mark of a network.
pub fn mark(network: NetworkKind) -> Mark {
    Mark::parse(network.as_str()).unwrap_or(Mark::Rehearsal)
}

fn kind_of(group: Group) -> QueueGroup {
    match group {
        Group::Over => QueueGroup::Over,
        Group::Soon => QueueGroup::Soon,
        Group::Today | Group::Later => QueueGroup::Later,
        Group::Rest => QueueGroup::Rest,
    }
}

/// Choices of a select that begins with "all".
fn choices<'a>(all: &'a str, some: &'a [(String, &'a str)], chosen: &str) -> Vec<Choice<'a>> {
    let first = Choice::new("", all, chosen.is_empty());
    std::iter::once(first).chain(some.iter().map(|(value, label)| Choice::new(value, label, value == chosen))).collect()
}

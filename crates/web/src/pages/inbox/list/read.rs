//! What is read for the list: the rows of a tab, the counts, and what its filters offer.

use super::{List, Rows};
use crate::{
    pages::inbox::query::{ListQuery, Tab},
    server::desk::Desk,
};
use folkmoot_model::{
    ids::{DepartmentId, PersonId},
    staff::{
        person::{Actor, Grant, Person},
        role::Right,
    },
};
use folkmoot_newsroom::Refusal;
use folkmoot_store::{
    self as store,
    cases::{QueueCounts, QueueFilter, QueuePage},
};

/// Rows of one page.
const ROWS: u32 = 50;

/// Whether a person's work is to answer what departments are asked, not to handle cases.
fn only_answers(actor: &Actor) -> bool {
    actor.may_somewhere(Right::AnswerHandoffs) && !actor.may_somewhere(Right::HandleCases)
}

/// The departments a person answers questions for; none for somebody who handles every case anyway.
fn answers_for(actor: &Actor) -> Option<Vec<DepartmentId>> {
    let departments = actor.departments(Right::AnswerHandoffs)?;
    (!departments.is_empty()).then_some(departments)
}

/// The tab a person's list begins with.
fn first_tab(actor: &Actor) -> Tab {
    if only_answers(actor) { Tab::Asked } else { Tab::ToAnswer }
}

/// Reads the list a person asked for.
///
/// # Errors
/// The database.
pub async fn read(desk: &Desk, query: ListQuery, open_tab: Option<Tab>) -> Result<List, Refusal> {
    read_of(desk, query, open_tab, true).await
}

/// Reads what stands above the list, without its rows.
///
/// # Errors
/// The database.
pub async fn read_head(desk: &Desk, query: ListQuery) -> Result<List, Refusal> {
    read_of(desk, query, None, false).await
}

async fn read_of(desk: &Desk, query: ListQuery, open_tab: Option<Tab>, with_rows: bool) -> Result<List, Refusal> {
    let read = desk.read();
    let departments = desk.actor.departments(Right::ReadCases);
    let asked = answers_for(&desk.actor);
    let mut tab = query.tab.or(open_tab).unwrap_or_else(|| first_tab(&desk.actor));
    if tab == Tab::Asked && asked.is_none() {
        tab = Tab::ToAnswer;
    }
    let counts = desk.waiting().await?;
    let questions = match &asked {
        Some(departments) => store::handoffs::open_for(&read, Some(departments.as_slice())).await?,
        None => Vec::new(),
    };
    let tabs = tabs_of(&desk.actor, &counts, asked.is_some().then_some(questions.len()));
    let (rows, next) = match tab {
        _ if !with_rows => (Rows::Cases(Vec::new()), None),
        Tab::Asked => (Rows::Questions(questions), None),
        _ => cases(desk, &query, tab, departments).await?,
    };
    let people = if with_rows { store::people::all(&read).await? } else { Vec::new() };
    Ok(List {
        tab,
        tabs,
        rows,
        next,
        accounts: store::accounts::all(&read).await?,
        departments: store::departments::all(&read).await?,
        owners: owners(&people),
        guideline: desk.guideline().await.ok().cloned(),
        over: counts.over,
        newest: store::news::newest_post(&read).await?,
        query,
    })
}

fn tabs_of(actor: &Actor, counts: &QueueCounts, asked: Option<usize>) -> Vec<(Tab, Option<u64>)> {
    let mut tabs = vec![
        (Tab::ToAnswer, Some(counts.to_answer)),
        (Tab::AtDepartment, Some(counts.at_department)),
        (Tab::FollowUp, Some(counts.follow_up)),
        (Tab::Done, None),
    ];
    if let Some(asked) = asked {
        let place = if only_answers(actor) { 0 } else { tabs.len() };
        tabs.insert(place, (Tab::Asked, u64::try_from(asked).ok()));
    }
    tabs
}

fn owners(people: &[(Person, Vec<Grant>)]) -> Vec<(PersonId, String)> {
    let handles = |grants: &[Grant]| grants.iter().any(|g| g.role.rights().contains(&Right::HandleCases));
    people
        .iter()
        .filter(|(person, grants)| person.left_at.is_none() && handles(grants))
        .map(|(person, _)| (person.id, person.name.clone()))
        .collect()
}

async fn cases(
    desk: &Desk,
    query: &ListQuery,
    tab: Tab,
    departments: Option<Vec<DepartmentId>>,
) -> Result<(Rows, Option<String>), Refusal> {
    let filter = QueueFilter {
        tab: stored(tab),
        departments,
        owner: query.owner,
        search: (!query.words.is_empty()).then(|| query.words.clone()),
        account: query.account,
    };
    let page = QueuePage { after: query.after, limit: ROWS + 1 };
    let mut rows = store::cases::queue(&desk.read(), &filter, &page).await?;
    let most = usize::try_from(ROWS).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    let next = rows.last().filter(|_| more).map(|last| query.from_row(Some((last.sort_at, last.case.id.0))).at("/inbox"));
    Ok((Rows::Cases(rows), next))
}

/// The tab as the store knows it.
fn stored(tab: Tab) -> store::cases::Tab {
    match tab {
        Tab::ToAnswer | Tab::Asked => store::cases::Tab::ToAnswer,
        Tab::AtDepartment => store::cases::Tab::AtDepartment,
        Tab::FollowUp => store::cases::Tab::FollowUp,
        Tab::Done => store::cases::Tab::Done,
    }
}

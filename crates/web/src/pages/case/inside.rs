//! Forms inside the conversation: a department's answer, what came of work, how the citizen was told. A form that comes back stands
//! unfolded where it was, with what was typed.

use super::{back, list_of, open};
use crate::{
    pages::inbox::{self, lane::Returned, reply::Written},
    server::{desk::Desk, filled::Filled, refused},
};
use axum::{extract::Path, response::Response};
use folkmoot_model::ids::{CaseId, FollowUpId, HandoffId};
use folkmoot_newsroom::{
    Refusal,
    incoming::{follow_up, hand_off},
};

/// A department answers what it was asked.
pub async fn answer(desk: Desk, Path((case, handoff)): Path<(String, String)>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let id = handoff.parse::<HandoffId>().ok().filter(|id| opened.handoffs.iter().any(|one| one.id == *id));
    let Some(id) = id else { return desk.refused(&Refusal::NotFound).await };
    let (text, public) = (filled.lines("answer"), filled.has("public"));
    let result = hand_off::answer(&desk.newsroom, &desk.actor, id, &text, public).await;
    let returned = Returned { handoff: Some(id), text, checked: public, ..Returned::default() };
    finish(&desk, &case, &filled, result, returned, "answered-handoff").await
}

/// Work is done, and what came of it.
pub async fn done(desk: Desk, Path((case, work)): Path<(String, String)>, filled: Filled) -> Response {
    let id = match known(&desk, &case, &work).await {
        Ok(id) => id,
        Err(answer) => return answer,
    };
    let text = filled.lines("outcome");
    let result = follow_up::done(&desk.newsroom, &desk.actor, id, &text).await;
    let returned = Returned { follow_up: Some(id), text, ..Returned::default() };
    finish(&desk, &case, &filled, result, returned, "work-done").await
}

/// The citizen was told in person, and how.
pub async fn told(desk: Desk, Path((case, work)): Path<(String, String)>, filled: Filled) -> Response {
    let id = match known(&desk, &case, &work).await {
        Ok(id) => id,
        Err(answer) => return answer,
    };
    let text = filled.lines("how");
    let result = follow_up::told_in_person(&desk.newsroom, &desk.actor, id, &text).await;
    let returned = Returned { follow_up: Some(id), text, ..Returned::default() };
    finish(&desk, &case, &filled, result, returned, "told").await
}

/// A follow-up of a case this person may see.
async fn known(desk: &Desk, case: &str, work: &str) -> Result<FollowUpId, Response> {
    let opened = open(desk, case).await?;
    match work.parse::<FollowUpId>().ok().filter(|id| opened.follow_ups.iter().any(|one| one.id == *id)) {
        Some(id) => Ok(id),
        None => Err(desk.refused(&Refusal::NotFound).await),
    }
}

async fn finish(
    desk: &Desk,
    case: &str,
    filled: &Filled,
    result: Result<CaseId, Refusal>,
    mut returned: Returned,
    word: &str,
) -> Response {
    let error = match result {
        Ok(case) => return back(desk, case, &list_of(filled), word),
        Err(error) => error,
    };
    let Some(problems) = refused::problems(&desk.ui, &error) else { return desk.refused(&error).await };
    returned.problem = problems.into_iter().next().map(|problem| problem.words);
    match open(desk, case).await {
        Ok(opened) => inbox::show(desk, refused::status(&error), &opened, list_of(filled), &Written::default(), &returned).await,
        Err(answer) => answer,
    }
}

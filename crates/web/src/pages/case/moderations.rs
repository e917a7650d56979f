//! Block, mute or report an author of a case, and lift that again. A form that comes back stands unfolded in the side pane.

use super::{back, list_of, open};
use crate::{
    pages::inbox::{self, lane::Returned, moderation::Typed, opened::Opened, reply::Written},
    parts::Problem,
    server::{desk::Desk, filled::Filled, refused},
};
use axum::{extract::Path, response::Response};
use folkmoot_model::{ids::ModerationId, incoming::moderation::ModerationKind};
use folkmoot_newsroom::{
    Refusal,
    incoming::moderate::{self, Ask},
};

/// Takes a measure.
pub async fn ask(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let kind = ModerationKind::parse(filled.text("kind"));
    let done = match kind {
        Some(kind) => {
            let author = filled.parse("author").unwrap_or(opened.case.author);
            let ask = Ask { author, kind, reason: filled.lines("reason") };
            moderate::moderate(&desk.newsroom, &desk.actor, opened.case.id, ask).await.map(|_| kind)
        }
        None if opened.may.moderate => Err(Refusal::Field { field: "kind", key: "error-moderation-choose" }),
        None => Err(Refusal::NoRight),
    };
    match done {
        Ok(kind) => back(&desk, opened.case.id, &list_of(&filled), &format!("moderated-{}", kind.as_str())),
        Err(error) => again(&desk, &case, &filled, &error).await,
    }
}

/// Lifts a block or a mute.
pub async fn lift(desk: Desk, Path((case, moderation)): Path<(String, String)>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let Ok(id) = moderation.parse::<ModerationId>() else { return desk.refused(&Refusal::NotFound).await };
    match moderate::lift(&desk.newsroom, &desk.actor, opened.case.id, id).await {
        Ok(()) => back(&desk, opened.case.id, &list_of(&filled), "moderation-lifted"),
        Err(error) => again(&desk, &case, &filled, &error).await,
    }
}

/// The case as it stands now, with what was typed and what is wrong.
async fn again(desk: &Desk, case: &str, filled: &Filled, error: &Refusal) -> Response {
    let Some(problems) = refused::problems(&desk.ui, error) else { return desk.refused(error).await };
    let place = |problem: Problem| {
        let field = if problem.field == "main" { "reason".to_owned() } else { problem.field };
        Problem { field: format!("moderation-{field}"), words: problem.words }
    };
    let text = |name: &str| filled.text(name).to_owned();
    let typed = Typed {
        kind: text("kind"),
        author: text("author"),
        reason: filled.lines("reason"),
        problems: problems.into_iter().map(place).collect(),
    };
    let opened: Opened = match open(desk, case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let returned = Returned { moderation: Some(typed), ..Returned::default() };
    inbox::show(desk, refused::status(error), &opened, list_of(filled), &Written::default(), &returned).await
}

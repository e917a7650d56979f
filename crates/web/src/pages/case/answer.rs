//! The reply to a citizen, what the guideline says about it while it is written, who is writing, and notes among staff.

use super::{back, list_of, open, revision};
use crate::{
    pages::{
        findings,
        inbox::{
            self,
            lane::Returned,
            opened::Opened,
            reply::{self as view, Mode, Written},
        },
    },
    parts::Problem,
    server::{desk::Desk, filled::Filled, refused},
    t,
};
use axum::{extract::Path, response::Response};
use folkmoot_newsroom::{
    Refusal,
    incoming::{
        answering, handle,
        reply::{self, Answer, Answered},
    },
};
use http::StatusCode;
use maud::html;

/// What was filled in.
fn written(filled: &Filled) -> Written {
    Written {
        text: filled.lines("text"),
        mode: Some(Mode::parse(filled.text("kind"))),
        post: filled.parse("post"),
        language: filled.parse("language"),
        tells: filled.all("tells").filter_map(|id| id.parse().ok()).collect(),
        problems: Vec::new(),
        proof: None,
    }
}

/// The answer as the newsroom takes it, with the buttons that were pressed; none while the case has no post to answer.
fn answer(opened: &Opened, written: &Written, filled: Option<&Filled>) -> Option<Answer> {
    let post = written.post.or_else(|| opened.answered().map(|post| post.id))?;
    Some(Answer {
        post,
        text: written.text.clone(),
        language: written.language.clone().unwrap_or_else(|| view::usual_language(opened)),
        private: written.mode == Some(Mode::Private),
        ask_for_check: filled.is_some_and(|filled| filled.has("check")),
        anyway: filled.is_some_and(|filled| filled.has("anyway")),
        tells: written.tells.clone(),
    })
}

/// Sends a reply, or keeps a note.
pub async fn reply(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let written = written(&filled);
    if written.mode == Some(Mode::Note) {
        return keep_note(&desk, &opened, &filled, written).await;
    }
    let result = match answer(&opened, &written, Some(&filled)) {
        Some(_) if !view::allows(&opened, &written) => Err(Refusal::Field { field: "reply-text", key: "error-reply-kind" }),
        Some(answer) => reply::reply(&desk.newsroom, &desk.actor, opened.case.id, revision(&filled), answer).await,
        None => Err(Refusal::NotFound),
    };
    match result {
        Ok(Answered::OnItsWay(_)) => back(&desk, opened.case.id, &list_of(&filled), "reply-sent"),
        Ok(Answered::WaitsForApproval(_)) => back(&desk, opened.case.id, &list_of(&filled), "reply-waits"),
        Err(error) => again(&desk, &case, &filled, written, &error).await,
    }
}

/// The page again, with what was typed and what is wrong, on the case as it stands now.
async fn again(desk: &Desk, case: &str, filled: &Filled, mut written: Written, error: &Refusal) -> Response {
    let Some(problems) = refused::problems(&desk.ui, error) else { return desk.refused(error).await };
    let opened = match open(desk, case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    written.problems = problems.into_iter().map(|problem| Problem { field: "reply-text".to_owned(), ..problem }).collect();
    if matches!(error, Refusal::Findings(_)) {
        match checked(desk, &opened, &written).await {
            Ok(proof) => written.proof = Some(proof),
            Err(error) => return desk.refused(&error).await,
        }
    }
    inbox::show(desk, refused::status(error), &opened, list_of(filled), &written, &Returned::default()).await
}

/// What the guideline says about what was written.
async fn checked(desk: &Desk, opened: &Opened, written: &Written) -> Result<view::Proof, Refusal> {
    let answer = answer(opened, written, None).ok_or(Refusal::NotFound)?;
    let (guideline, content, found) = reply::proof(&desk.newsroom, &desk.actor, opened.case.id, &answer).await?;
    let said = findings::said(&desk.ui, &guideline, &found);
    let text = content.texts.values().next().map_or("", String::as_str);
    Ok(view::proof(opened, text, said))
}

/// Checks a text that is being written: the place under the field for htmx, the whole page for a press of "Check".
pub async fn proof(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let mut written = written(&filled);
    if desk.fragment && (written.mode == Some(Mode::Note) || written.text.trim().is_empty()) {
        return desk.part(html! {});
    }
    // whoever writes is answering; a colleague who was first stays so
    if opened.may.answer && written.mode != Some(Mode::Note) {
        match answering::begin(&desk.newsroom, &desk.actor, opened.case.id).await {
            Ok(_) => {}
            Err(error) => return desk.refused(&error).await,
        }
    }
    match checked(&desk, &opened, &written).await {
        Ok(proof) if desk.fragment => desk.part(view::proof_view(&desk.ui, &proof)),
        Ok(proof) => {
            written.proof = Some(proof);
            let opened = match open(&desk, &case).await {
                Ok(opened) => opened,
                Err(answer) => return answer,
            };
            inbox::show(&desk, StatusCode::OK, &opened, list_of(&filled), &written, &Returned::default()).await
        }
        Err(error) => desk.refused(&error).await,
    }
}

/// "I answer this", and "I don't after all": the page again, with what was typed.
pub async fn answering(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let id = opened.case.id;
    let done = if filled.has("stop") {
        answering::stop(&desk.newsroom, &desk.actor, id).await
    } else {
        answering::begin(&desk.newsroom, &desk.actor, id).await.map(drop)
    };
    if let Err(error) = done {
        return desk.refused(&error).await;
    }
    match open(&desk, &case).await {
        Ok(opened) => {
            inbox::show(&desk, StatusCode::OK, &opened, list_of(&filled), &written(&filled), &Returned::default()).await
        }
        Err(answer) => answer,
    }
}

/// Keeps a note among staff.
pub async fn note(desk: Desk, Path(case): Path<String>, filled: Filled) -> Response {
    let opened = match open(&desk, &case).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let written = Written { mode: Some(Mode::Note), ..written(&filled) };
    keep_note(&desk, &opened, &filled, written).await
}

async fn keep_note(desk: &Desk, opened: &Opened, filled: &Filled, mut written: Written) -> Response {
    match handle::note(&desk.newsroom, &desk.actor, opened.case.id, &written.text).await {
        Ok(_) => back(desk, opened.case.id, &list_of(filled), "noted"),
        Err(error) => match refused::problems(&desk.ui, &error) {
            None => desk.refused(&error).await,
            Some(problems) => {
                let words = problems.first().map_or_else(|| t!(desk.ui, "reply-note"), |problem| problem.words.clone());
                written.problems = vec![Problem { field: "reply-text".to_owned(), words }];
                inbox::show(desk, refused::status(&error), opened, list_of(filled), &written, &Returned::default()).await
            }
        },
    }
}

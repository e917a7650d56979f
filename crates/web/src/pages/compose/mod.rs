//! `/compose`: a message is written, proved, saved, asked approval for. One form, every button of it works without a script.
//!
//! | module | what |
//! |---|---|
//! | [`form`] | the message as typed |
//! | [`facts`] | the facts it rests on |
//! | [`when`] | its time as typed, and the hours that are not one instant |
//! | [`languages`] | which are missing, the own one beside the open one |
//! | [`plan`] | how long it holds, partners, campaign |
//! | [`room`] | guideline, accounts, departments |
//! | [`proof`] | what the guideline says, and what a press on a fix means |
//! | [`preview`] | as people will see it on each network |
//! | [`thread`] | a text split into parts |
//! | [`working`] | what is typed is kept until it is saved; who else is writing |
//! | [`side`], [`view`] | the page |
//!
//! Whatever comes back, with 422, with 409 or with a new proof, holds every letter that was typed.

pub mod facts;
pub mod form;
pub mod languages;
pub mod plan;
pub mod preview;
pub mod proof;
pub mod room;
pub mod side;
pub mod thread;
pub mod view;
pub mod when;
pub mod working;

use crate::{
    i18n::{self, FluentValue},
    pages::templates::begin,
    parts::{Layout, Place, Problem},
    server::{
        desk::Desk,
        filled::{Cut, File, Filled},
        refused,
        routes::{Access, Routes},
    },
    t,
};
use axum::{
    extract::{Path, Query},
    response::Response,
    routing::{get, post},
};
use folkmoot_model::{
    ids::{FactId, MessageId, PictureId},
    outgoing::{
        edition::PictureUse,
        message::{MessageVerb, Plan},
    },
    staff::role::Right,
};
use folkmoot_newsroom::{
    Refusal,
    clock::random_bytes,
    outgoing::{
        approve,
        draft::{self, Draft},
        pictures, working_copy,
    },
};
use folkmoot_store as store;
use form::Form;
use http::StatusCode;
use proof::{Mended, Proof};
use room::Room;
use side::Neighbour;
use std::collections::{BTreeMap, BTreeSet};
use view::{Opened, Sheet};
use when::{When, WhenProblem};

/// The routes of this page.
pub fn routes(routes: Routes) -> Routes {
    let write = Access::Right(Right::WriteMessages);
    routes
        .page(write, "/compose", get(new))
        .page(write, "/compose/{id}", get(edit))
        .form(write, "/compose", post(begin))
        .form(write, "/compose/{id}", post(change))
        .form(write, "/compose/proof", post(prove))
        .form(write, "/compose/discard", post(working::discard))
}

async fn new(desk: Desk, Query(query): Query<BTreeMap<String, String>>) -> Response {
    answer(&desk, blank(&desk, &query).await).await
}

async fn blank(desk: &Desk, query: &BTreeMap<String, String>) -> Result<Response, Refusal> {
    let room = Room::of(desk, &[]).await?;
    let key = hex::encode(random_bytes::<16>());
    let begun = begin::form(desk, &room, &key, query).await?;
    if let Some(form) = begun {
        return show(desk, &room, &form, None, Came { offer: true, ..Came::default() }).await;
    }
    let mut form = Form::blank(&room, key);
    let campaign = query.get("campaign").and_then(|id| id.parse().ok());
    form.campaign = campaign.filter(|id| room.campaign(*id).is_some());
    if let Some((copy, _)) = restored(desk, query, &room, None).await? {
        return show(desk, &room, &copy, None, Came::default()).await;
    }
    show(desk, &room, &form, None, Came { offer: true, ..Came::default() }).await
}

/// The copy, when the address asks for it.
async fn restored(
    desk: &Desk,
    query: &BTreeMap<String, String>,
    room: &Room,
    message: Option<MessageId>,
) -> Result<Option<(Form, jiff::Timestamp)>, Refusal> {
    if query.contains_key("restore") { working::copy(desk, room, message).await } else { Ok(None) }
}

async fn edit(desk: Desk, Path(id): Path<String>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    answer(&desk, stored(&desk, &id, &query).await).await
}

async fn stored(desk: &Desk, id: &str, query: &BTreeMap<String, String>) -> Result<Response, Refusal> {
    let opened = open(desk, id).await?;
    let rests_on: Vec<FactId> = opened.edition.content.facts.iter().map(|used| used.fact).collect();
    let room = Room::of(desk, &rests_on).await?;
    let form = Form::of(&room, &opened.message, &opened.edition.content);
    if let Some((copy, _)) = restored(desk, query, &room, Some(opened.message.id)).await? {
        return show(desk, &room, &copy, Some(&opened), Came::default()).await;
    }
    show(desk, &room, &form, Some(&opened), Came { saved: true, offer: true, ..Came::default() }).await
}

async fn begin(desk: Desk, filled: Filled) -> Response {
    answer(&desk, received(&desk, filled, None).await).await
}

async fn change(desk: Desk, Path(id): Path<String>, filled: Filled) -> Response {
    let received = match open(&desk, &id).await {
        Ok(opened) => Box::pin(received(&desk, filled, Some(opened))).await,
        Err(error) => Err(error),
    };
    answer(&desk, received).await
}

async fn prove(desk: Desk, filled: Filled) -> Response {
    let proved = async {
        let room = Room::of(&desk, &facts::named(&filled)).await?;
        let form = typed(&desk, &room, &filled).await?;
        let opened = match filled.text("message") {
            "" => None,
            id => Some(open(&desk, id).await?),
        };
        let message = opened.as_ref().map(|opened| opened.message.id);
        working::keep(&desk, &filled, &form, message).await?;
        let working = working::of(&desk, &room, &form, message, false).await?;
        let (at, when_problem) = split(form.when.resolve(&room.zone));
        let proof = Proof::of(&desk.newsroom, &desk.ui, &form, at, opened.as_ref()).await?;
        let neighbours = neighbours(&desk, opened.as_ref().map(|opened| opened.message.id), at, &room).await?;
        let sheet = Sheet {
            ui: &desk.ui,
            room: &room,
            form: &form,
            opened: opened.as_ref(),
            proof: &proof,
            at,
            neighbours: &neighbours,
            problems: &[],
            when_problem,
            theirs: None,
            saved: false,
            working: &working,
        };
        Ok(desk.part(sheet.parts_again()))
    };
    let proved = proved.await;
    answer(&desk, proved).await
}

async fn answer(desk: &Desk, result: Result<Response, Refusal>) -> Response {
    match result {
        Ok(response) => response,
        Err(error) => desk.refused(&error).await,
    }
}

/// A message this person may write, with its newest edition. Nobody is told of a message they may not know of.
async fn open(desk: &Desk, id: &str) -> Result<Opened, Refusal> {
    let id: MessageId = id.parse().map_err(|_| Refusal::NotFound)?;
    let read = desk.read();
    let message = store::messages::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    if !message.is_known_to(&desk.actor, desk.ui.now) {
        return Err(Refusal::NotFound);
    }
    if !desk.actor.may(Right::WriteMessages, message.department) {
        return Err(Refusal::NoRight);
    }
    let obstacles = message.obstacles_to(MessageVerb::Edit);
    if !obstacles.is_empty() {
        return Err(Refusal::Obstacles(obstacles));
    }
    let edition = store::editions::get(&read, message.edition).await?.ok_or(Refusal::NotFound)?;
    let writer = store::people::get(&read, edition.writer).await?.map_or_else(String::new, |person| person.name);
    Ok(Opened { message, edition, writer })
}

/// What is typed, with the pictures it names looked up.
async fn typed(desk: &Desk, room: &Room, filled: &Filled) -> Result<Form, Refusal> {
    let read = desk.read();
    let mut known: BTreeMap<PictureId, PictureUse> = BTreeMap::new();
    for id in form::ids(filled).into_iter().take(form::PICTURES) {
        if let (Some(head), Some(bytes)) =
            (store::pictures::head(&read, id).await?, store::pictures::size_bytes(&read, id).await?)
        {
            let (media_type, width, height) = (head.media_type, head.width, head.height);
            let (alt, left_out_of) = (BTreeMap::new(), BTreeSet::new());
            known.insert(id, PictureUse { picture: id, media_type, bytes, width, height, alt, focus: None, left_out_of });
        }
    }
    Ok(Form::typed(room, filled, &known))
}

/// How the form came back.
#[derive(Debug, Default)]
struct Came {
    /// With which status; 200 when nothing is wrong.
    status: Option<StatusCode>,
    /// What is wrong with it.
    problems: Vec<Problem>,
    /// Somebody else was faster.
    stale: bool,
    /// What is in it is what is stored.
    saved: bool,
    /// A copy that was kept may be offered.
    offer: bool,
}

impl Came {
    /// With these problems, or with none.
    fn of(problems: Vec<Problem>) -> Self {
        let status = (!problems.is_empty()).then_some(StatusCode::UNPROCESSABLE_ENTITY);
        Self { status, problems, ..Self::default() }
    }

    fn with(status: StatusCode, problems: Vec<Problem>) -> Self {
        Self { status: Some(status), problems, ..Self::default() }
    }
}

/// A form that was sent: pictures are taken in first, then the pressed button is obeyed.
async fn received(desk: &Desk, mut filled: Filled, opened: Option<Opened>) -> Result<Response, Refusal> {
    let room = Room::of(desk, &facts::named(&filled)).await?;
    let mut form = typed(desk, &room, &filled).await?;
    if let Some(opened) = opened.as_ref().filter(|opened| opened.message.in_reply_to.is_some()) {
        // an answer stays as public or private as the question
        form.visibility = opened.edition.content.visibility;
        form.kind = opened.message.kind;
    }
    let opened = opened.as_ref();
    let problems = match take_in(desk, &mut form, std::mem::take(&mut filled.files)).await {
        Ok(problems) => problems,
        Err(error) => return came_back(desk, &room, &mut form, opened, error).await,
    };
    if !problems.is_empty() {
        return show(desk, &room, &form, opened, Came::with(StatusCode::UNPROCESSABLE_ENTITY, problems)).await;
    }
    let press = filled.text("fix");
    if !press.is_empty() {
        return mend(desk, &room, form, opened, press).await;
    }
    if filled.has("copy") {
        let problems = languages::copy(&desk.ui, &room, &mut form, &filled);
        return show(desk, &room, &form, opened, Came::of(problems)).await;
    }
    if let Some(language) = filled.parse("insert") {
        let problems = begin::insert(desk, &room, &mut form, &language, &filled);
        return show(desk, &room, &form, opened, Came::of(problems)).await;
    }
    if let Some(account) = filled.parse("split") {
        let problems = thread::split(&desk.ui, &room, &mut form, account);
        return show(desk, &room, &form, opened, Came::of(problems)).await;
    }
    match filled.text("act") {
        act if facts::pressed(&room, &mut form, act, filled.text("fact-add")) => {
            show(desk, &room, &form, opened, Came::default()).await
        }
        act @ ("save" | "submit") => keep(desk, &room, form, opened, act == "submit").await,
        _ => show(desk, &room, &form, opened, Came::default()).await,
    }
}

/// Takes in the pictures that came with the form; says what is wrong with those it can't use.
async fn take_in(desk: &Desk, form: &mut Form, files: Vec<File>) -> Result<Vec<Problem>, Refusal> {
    let mut problems = Vec::new();
    for file in files.into_iter().filter(|file| file.field == "pictures") {
        if form.pictures.len() >= form::PICTURES {
            problems
                .push(Problem { field: "pictures".to_owned(), words: t!(desk.ui, "error-pictures-many", most = form::PICTURES) });
            break;
        }
        let taken = match file.cut {
            Some(Cut::File) => Err(Refusal::Field { field: "pictures", key: "error-picture-heavy" }),
            Some(Cut::Form) => Err(Refusal::Field { field: "pictures", key: "error-picture-together" }),
            None => pictures::take_in(&desk.newsroom, &desk.actor, file.bytes).await,
        };
        let key = match taken {
            Ok(picture) if form.pictures.iter().any(|known| known.picture == picture.picture) => "error-picture-again",
            Ok(picture) => {
                form.pictures.push(picture);
                continue;
            }
            Err(Refusal::Field { key, .. }) => key,
            Err(error) => return Err(error),
        };
        let name: String = file.name.chars().take(80).collect();
        let why = i18n::text_if(desk.ui.locale, key, &[("name", FluentValue::from(name))]).unwrap_or_else(|| key.to_owned());
        problems.push(Problem { field: "pictures".to_owned(), words: why });
    }
    Ok(problems)
}

/// One press mends one finding, if the text is still the one it was found in.
async fn mend(desk: &Desk, room: &Room, mut form: Form, opened: Option<&Opened>, press: &str) -> Result<Response, Refusal> {
    let (at, _) = split(form.when.resolve(&room.zone));
    let proof = Proof::of(&desk.newsroom, &desk.ui, &form, at, opened).await?;
    match proof.mend(&form.content(), press) {
        Some(Mended::Content(content)) => form.take(&content),
        Some(Mended::Time(at)) => form.when = When::of(Some(at), &room.zone),
        None => {
            let words = t!(desk.ui, "compose-moved-on");
            let problems = vec![Problem { field: "proof".to_owned(), words }];
            return show(desk, room, &form, opened, Came::with(StatusCode::CONFLICT, problems)).await;
        }
    }
    show(desk, room, &form, opened, Came::default()).await
}

/// Saves, and asks for approval if that was meant.
async fn keep(desk: &Desk, room: &Room, mut form: Form, opened: Option<&Opened>, submit: bool) -> Result<Response, Refusal> {
    let draft = match drafted(desk, room, &form) {
        Ok(draft) => draft,
        Err(problems) => return show(desk, room, &form, opened, Came::with(StatusCode::UNPROCESSABLE_ENTITY, problems)).await,
    };
    let title = draft.title.clone();
    let kept = match opened {
        Some(opened) => {
            let id = opened.message.id;
            draft::edit(&desk.newsroom, &desk.actor, id, form.revision, draft).await.map(|revision| Some((id, revision)))
        }
        None => draft::start_once(&desk.newsroom, &desk.actor, &form.key, draft).await.map(|id| id.map(|id| (id, 1))),
    };
    let (id, revision) = match kept {
        Ok(Some(kept)) => kept,
        Ok(None) => return already(desk, &title).await,
        Err(error) => return came_back(desk, room, &mut form, opened, error).await,
    };
    working_copy::forget(&desk.newsroom, &desk.actor, &working::about(opened.map(|opened| opened.message.id))).await?;
    if !submit {
        return Ok(desk.go(&format!("/compose/{id}"), "saved"));
    }
    match approve::submit(&desk.newsroom, &desk.actor, id, revision).await {
        Ok(()) => Ok(desk.go(&format!("/messages/{id}"), "submitted")),
        Err(error) => {
            let opened = open(desk, &id.to_string()).await?;
            form.revision = opened.message.revision;
            came_back(desk, room, &mut form, Some(&opened), error).await
        }
    }
}

/// The draft, or what is missing for one.
fn drafted(desk: &Desk, room: &Room, form: &Form) -> Result<Draft, Vec<Problem>> {
    let mut problems = Vec::new();
    let planned_at = form.when.resolve(&room.zone).unwrap_or_else(|problem| {
        problems.push(when::problem(&desk.ui, problem));
        None
    });
    let plan = form.plan(room).unwrap_or_else(|(prefix, problem)| {
        problems.push(when::problem_in(&desk.ui, prefix, problem));
        Plan::default()
    });
    let department = form.department.filter(|id| room.writable.contains(id));
    match department {
        Some(department) if problems.is_empty() => Ok(Draft {
            title: form.title.clone(),
            kind: form.kind,
            department,
            audience: form.audience.clone(),
            content: form.content(),
            planned_at,
            plan,
        }),
        Some(_) => Err(problems),
        None => {
            problems.push(Problem { field: "department".to_owned(), words: t!(desk.ui, "compose-no-department") });
            Err(problems)
        }
    }
}

/// The form again, with what the newsroom said about it.
async fn came_back(
    desk: &Desk,
    room: &Room,
    form: &mut Form,
    opened: Option<&Opened>,
    error: Refusal,
) -> Result<Response, Refusal> {
    let Some(problems) = refused::problems(&desk.ui, &error) else { return Err(error) };
    let problems = problems.into_iter().map(|problem| form.place(problem)).collect();
    let mut came = Came::with(refused::status(&error), problems);
    if let (Refusal::Stale, Some(opened)) = (&error, opened) {
        // the form goes on from what stands there now, which is shown beside it
        form.revision = opened.message.revision;
        came.stale = true;
    }
    show(desk, room, form, opened, came).await
}

/// The same form was sent twice: to what the first one made.
async fn already(desk: &Desk, title: &str) -> Result<Response, Refusal> {
    let departments = desk.actor.departments(Right::WriteMessages);
    let filter = store::messages::MessageFilter { departments, ..store::messages::MessageFilter::default() };
    let rows = store::messages::list(&desk.read(), &filter, &store::Page::first(50)).await?;
    let mine = rows.into_iter().find(|row| row.message.writer == desk.actor.person && row.message.title == title.trim());
    Ok(desk.go(&mine.map_or_else(|| "/calendar?view=list".to_owned(), |row| format!("/messages/{}", row.message.id)), "saved"))
}

fn split(resolved: Result<Option<jiff::Timestamp>, WhenProblem>) -> (Option<jiff::Timestamp>, Option<WhenProblem>) {
    match resolved {
        Ok(at) => (at, None),
        Err(problem) => (None, Some(problem)),
    }
}

/// Other messages on the strip.
async fn neighbours(
    desk: &Desk,
    own: Option<MessageId>,
    at: Option<jiff::Timestamp>,
    room: &Room,
) -> Result<Vec<Neighbour>, Refusal> {
    let (from, to) = side::stretch(desk.ui.now, at, &room.zone);
    let departments = desk.actor.departments(Right::ReadMessages);
    let rows = store::messages::planned(&desk.read(), from, to, departments.as_deref()).await?;
    let mine =
        |row: &store::messages::MessageRow| Some(row.message.id) != own && row.message.is_known_to(&desk.actor, desk.ui.now);
    let others = rows.into_iter().filter(mine).filter_map(|row| {
        let at = crate::pages::calendar::goes_out(&row.message)?;
        Some(Neighbour { message: row.message.id, at, colour: room.department(row.message.department).1 })
    });
    Ok(others.collect())
}

async fn show(desk: &Desk, room: &Room, form: &Form, opened: Option<&Opened>, came: Came) -> Result<Response, Refusal> {
    let (at, when_problem) = split(form.when.resolve(&room.zone));
    let proof = Proof::of(&desk.newsroom, &desk.ui, form, at, opened).await?;
    let message = opened.map(|opened| opened.message.id);
    let neighbours = neighbours(desk, message, at, room).await?;
    let working = working::of(desk, room, form, message, came.offer).await?;
    let sheet = Sheet {
        ui: &desk.ui,
        room,
        form,
        opened,
        proof: &proof,
        at,
        neighbours: &neighbours,
        problems: &came.problems,
        // an empty time is no mistake before somebody asks to save it
        when_problem,
        theirs: opened.filter(|_| came.stale).map(|opened| &opened.edition),
        saved: came.saved,
        working: &working,
    };
    let status = came.status.unwrap_or(StatusCode::OK);
    Ok(desk.page_with(status, &sheet.title(), Some(Place::Compose), Layout::Page, sheet.page()).await)
}

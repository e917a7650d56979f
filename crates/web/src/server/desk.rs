//! What a handler of a signed-in page gets: who, the newsroom, the words, and the frame around its page.

use super::{
    Web,
    ending::Ending,
    guard::{AtTheScreen, cookie},
    headers::Nonce,
    refused,
};
use crate::{
    i18n::{Form, Locale},
    pages::{
        calendar::moving::Moved,
        inbox::query::{parameter, query_of},
    },
    parts::{self, Crest, Layout, NavEntry, Place, Scheme, Shell, Toast, Town, Ui},
    t,
    theme::Theme,
};
use axum::{
    extract::FromRequestParts,
    response::{Html, IntoResponse, Redirect, Response},
};
use folkmoot_model::{
    guideline::Guideline,
    ids::PersonId,
    organisation::Organisation,
    staff::{
        person::{Actor, Person},
        role::Right,
    },
};
use folkmoot_newsroom::{Newsroom, Refusal, outgoing::remind};
use folkmoot_store::{self as store, Read, cases::QueueCounts};
use http::{HeaderMap, StatusCode, request::Parts};
use maud::Markup;
use std::collections::BTreeMap;
use tokio::sync::OnceCell;

/// Names of people by identity.
pub type Names = BTreeMap<PersonId, String>;

/// The desk of a person at the screen.
pub struct Desk {
    /// The newsroom.
    pub newsroom: Newsroom,
    /// The person.
    pub person: Person,
    /// What they may do.
    pub actor: Actor,
    /// The session.
    pub session: store::sessions::Session,
    /// The organisation.
    pub organisation: Organisation,
    /// Language, zone, the present, the page's secrets.
    pub ui: Ui,
    /// Address of this request, path and query.
    pub here: String,
    /// The request was made by htmx: answer with the fragment.
    pub fragment: bool,
    /// Tells a stream that the process ends.
    pub ending: Ending,
    /// What was just done, by the word in `?done=`.
    pub done: Option<String>,
    guideline: OnceCell<Guideline>,
    waiting: OnceCell<QueueCounts>,
}

impl FromRequestParts<Web> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        match Self::build(parts, web).await {
            Ok(desk) => Ok(desk),
            Err(error) => Err(refused::bare(web, &parts.headers, &error).await),
        }
    }
}

/// The language of a page: the person's, else the cookie's, else the browser's.
pub fn locale(headers: &HeaderMap, chosen: Option<&str>) -> Locale {
    let accepted = || headers.get(http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).map(Locale::negotiate);
    chosen
        .and_then(Locale::parse)
        .or_else(|| cookie(headers, "lang").and_then(Locale::parse))
        .or_else(accepted)
        .unwrap_or(Locale::EN)
}

/// The town's colours.
pub fn theme(organisation: &Organisation) -> Theme {
    Theme::new(f64::from(organisation.hue), f64::from(organisation.chroma_milli) / 1000.0)
}

impl Desk {
    async fn build(parts: &Parts, web: &Web) -> Result<Self, Refusal> {
        let at = parts.extensions.get::<AtTheScreen>().cloned().ok_or(Refusal::NoRight)?;
        let newsroom = web.newsroom.clone();
        let organisation = newsroom.organisation(&newsroom.store.read()).await?;
        let nonce = parts.extensions.get::<Nonce>().map_or_else(String::new, |nonce| nonce.0.clone());
        let ui = Ui {
            locale: locale(&parts.headers, Some(&at.person.locale)),
            zone: Newsroom::zone(&organisation),
            now: newsroom.now(),
            nonce,
            csrf: at.session.csrf.clone(),
        };
        let done = parameter(parts.uri.query().unwrap_or_default(), "done");
        Ok(Self {
            here: parts.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            fragment: parts.headers.contains_key("hx-request"),
            ending: web.ending.clone(),
            done,
            newsroom,
            person: at.person,
            actor: at.actor,
            session: at.session,
            organisation,
            ui,
            guideline: OnceCell::new(),
            waiting: OnceCell::new(),
        })
    }

    /// The reading side of the store.
    pub fn read(&self) -> Read<'_> {
        self.newsroom.store.read()
    }

    /// The guideline in force, read once for the page and its frame.
    ///
    /// # Errors
    /// The database, or there is none.
    pub async fn guideline(&self) -> Result<&Guideline, Refusal> {
        self.guideline.get_or_try_init(async || self.newsroom.guideline(&self.read()).await).await
    }

    /// How many cases wait for this person's departments, counted once for the page and its frame; a form changes things before it asks.
    ///
    /// # Errors
    /// The database.
    pub async fn waiting(&self) -> Result<QueueCounts, Refusal> {
        let departments = self.actor.departments(Right::ReadCases);
        let count = async || store::cases::counts(&self.read(), departments.as_deref(), self.ui.now).await;
        Ok(*self.waiting.get_or_try_init(count).await?)
    }

    /// Names of the staff, also of those who left.
    ///
    /// # Errors
    /// The database.
    pub async fn names(&self) -> Result<Names, Refusal> {
        Ok(store::people::all(&self.read()).await?.into_iter().map(|(person, _)| (person.id, person.name)).collect())
    }

    /// The places this person may enter, with what waits there.
    ///
    /// # Errors
    /// The database.
    pub async fn places(&self) -> Result<Vec<NavEntry>, Refusal> {
        let read = self.read();
        let mut places = Vec::new();
        for place in Place::ALL.into_iter().filter(|place| self.actor.may_somewhere(right_for(*place))) {
            let waiting = match place {
                Place::Inbox => self.waiting().await?.to_answer,
                Place::Approvals => remind::waiting_for(&self.newsroom, &read, &self.actor).await?,
                Place::Guideline => crate::pages::guideline::waiting(self).await?,
                Place::Health => {
                    let departments = self.actor.departments(Right::ReadMessages);
                    let problems = store::deliveries::problem_counts(&read, departments.as_deref(), self.ui.now).await?;
                    problems.failed + problems.late + problems.uncertain
                }
                _ => 0,
            };
            places.push(NavEntry { place, waiting: i64::try_from(waiting).unwrap_or(i64::MAX) });
        }
        Ok(places)
    }

    /// A whole page around its main part.
    pub async fn page(&self, title: &str, current: Option<Place>, layout: Layout, main: Markup) -> Response {
        self.page_with(StatusCode::OK, title, current, layout, main).await
    }

    /// A whole page with another status: 422 for a form that came back.
    pub async fn page_with(
        &self,
        status: StatusCode,
        title: &str,
        current: Option<Place>,
        layout: Layout,
        main: Markup,
    ) -> Response {
        let places = match self.places().await {
            Ok(places) => places,
            Err(error) => return self.refused(&error).await,
        };
        let (notice, frozen) = match self.notice(current).await {
            Ok(notice) => notice,
            Err(error) => return Box::pin(self.refused(&error)).await,
        };
        let may_freeze = !frozen && self.actor.may_somewhere(Right::Freeze);
        let freeze = may_freeze.then(|| crate::pages::freeze::view::fields(self, "freeze-reason", "", false, None));
        let duty = self.duty().await;
        let words = self.done_words();
        let undo = self.undo();
        let toasts: Vec<Toast<'_>> = words.iter().map(|words| Toast { words, undo_action: undo.as_deref() }).collect();
        let shell = Shell {
            title,
            current,
            places: &places,
            layout,
            town: &Town {
                name: &self.organisation.name,
                crest: Crest::of(&self.organisation.name),
                theme: theme(&self.organisation),
            },
            person: &parts::Person {
                name: &self.person.name,
                role: &self.person.title,
                colour: crate::pages::people::colour(self.person.id),
            },
            duty: duty.as_ref().map(|(headline, detail, open)| parts::Duty { headline, detail, open: *open }),
            scheme: Scheme::parse(&self.person.theme),
            rehearsal: self.organisation.rehearsal,
            here: &self.here,
            toasts: &toasts,
            notice,
            freeze,
            single_keys: true,
        };
        (status, Html(shell.page(&self.ui, main).into_string())).into_response()
    }

    /// What stands on top of every page, with the stream that keeps it up to date; the inbox has a stream of its own that tells of it too.
    /// Says too whether everything is stopped now.
    async fn notice(&self, current: Option<Place>) -> Result<(Markup, bool), Refusal> {
        let standing = store::freezes::in_force(&self.read()).await?;
        let place = crate::pages::freeze::notice::place(self, standing.as_ref()).await?;
        let stream = (current != Some(Place::Inbox)).then(|| parts::live_stream(&self.ui, "/live/house"));
        Ok((maud::html! { @if let Some(stream) = stream { (stream) } (place) }, standing.is_some()))
    }

    /// A fragment for htmx.
    pub fn part(&self, markup: Markup) -> Response {
        Html(markup.into_string()).into_response()
    }

    /// A refusal as a page.
    pub async fn refused(&self, error: &Refusal) -> Response {
        refused::at_desk(self, error).await
    }

    /// Back to a page after a form, with a word for what was done (its sentence is `done-<word>`).
    pub fn go(&self, path: &str, done: &str) -> Response {
        let (path, place) = path.split_once('#').unwrap_or((path, ""));
        let mark = if path.contains('?') { '&' } else { '?' };
        let mut to = if done.is_empty() { path.to_owned() } else { format!("{path}{mark}done={done}") };
        if !place.is_empty() {
            to.push('#');
            to.push_str(place);
        }
        Redirect::to(&to).into_response()
    }

    /// The mark of what was just done, as it stands in `?undo=`.
    fn mark(&self) -> Option<String> {
        parameter(query_of(&self.here), "undo")
    }

    /// Where what was just done can be taken back: a case that was closed, as `?done=closed&undo=<case>.<revision>`, and a message that
    /// was moved, with the times it was moved from and to.
    fn undo(&self) -> Option<String> {
        let mark = self.mark()?;
        if self.done.as_deref() == Some("moved") {
            let today = folkmoot_model::time::local(self.ui.now, &self.ui.zone).date();
            return Moved::read(&mark).map(|moved| moved.undo(&self.here, today));
        }
        let (case, revision) = mark.split_once('.')?;
        let (case, revision) = (case.parse::<folkmoot_model::ids::CaseId>().ok()?, revision.parse::<i64>().ok()?);
        (self.done.as_deref() == Some("closed")).then(|| format!("/cases/{case}/reopen?revision={revision}"))
    }

    fn done_words(&self) -> Option<String> {
        let word =
            self.done.as_deref().filter(|word| word.len() < 40 && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))?;
        if let Some(moved) = self.mark().filter(|_| word == "moved").and_then(|mark| Moved::read(&mark)) {
            let (from, to) = (self.ui.moment(moved.from, Form::Full), self.ui.moment(moved.to, Form::Full));
            return Some(t!(self.ui, "done-moved", from = from, to = to));
        }
        crate::i18n::text_if(self.ui.locale, &format!("done-{word}"), &[])
    }

    async fn duty(&self) -> Option<(String, String, bool)> {
        let guideline = self.guideline().await.ok()?;
        let hours = guideline.promise()?.hours.clone();
        let open = hours.is_open(self.ui.now);
        let turn = if open { hours.closes_next(self.ui.now) } else { hours.opens_next(self.ui.now) }?;
        let at = self.ui.moment(turn, Form::Near);
        let headline = if open { t!(self.ui, "duty-open") } else { t!(self.ui, "duty-shut") };
        let detail = if open { t!(self.ui, "duty-until", at = at) } else { t!(self.ui, "duty-from", at = at) };
        Some((headline, detail, open))
    }
}

/// The right a place asks for.
pub fn right_for(place: Place) -> Right {
    match place {
        Place::Inbox => Right::ReadCases,
        Place::Compose => Right::WriteMessages,
        Place::Approvals | Place::Calendar | Place::Guideline | Place::Facts => Right::ReadMessages,
        Place::Accounts => Right::ReadAccounts,
        Place::People => Right::ReadPeople,
        Place::Jobs | Place::Health => Right::ReadHealth,
    }
}

//! Two streams. Of every page: says that a freeze was pressed, changed or lifted. Of the inbox: the same, and that something has come in, and
//! once a minute, or when somebody begins or ends answering, that the rings have moved on. Names only; the places on the page fetch themselves anew.
//!
//! Each opens with how a freeze stands: the page may have been drawn, or hidden, before that. Then each open page asks the record every second
//! (the inbox every two) for its session, the freeze that holds and the newest line, and the inbox for who is answering, a look at an index
//! each; it counts only when there is a new line. The stream ends when the session does, or the process.

use crate::server::{
    desk::Desk,
    ending::Ending,
    routes::{Access, Routes},
};
use axum::{
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::get,
};
use folkmoot_model::{
    ids::{CaseId, DepartmentId, EditionId, EventId, FreezeId, PersonId, PostId},
    staff::role::Right,
};
use folkmoot_newsroom::{Newsroom, Refusal};
use folkmoot_store::{self as store, cases::QueueCounts};
use futures::stream;
use http::{HeaderValue, header};
use std::{convert::Infallible, time::Duration};

/// The record is looked at this often.
const EVERY: Duration = Duration::from_secs(2);
/// A freeze is looked for this often on pages that show nothing else that moves.
const HOUSE_EVERY: Duration = Duration::from_secs(1);
/// Looks between two turns of the rings: a minute.
const RINGS_EVERY: u32 = 30;
/// Proxies close a silent connection; a comment keeps it open.
const ALIVE: Duration = Duration::from_secs(20);

/// The route of the stream.
pub fn routes(routes: Routes) -> Routes {
    routes.part(Access::Right(Right::ReadCases), "/live/inbox", get(inbox)).part(Access::SignedIn, "/live/house", get(house))
}

/// What the page shows of the inbox, in figures.
#[derive(Debug, Clone, Default, PartialEq)]
struct Figures {
    counts: QueueCounts,
    newest: Option<PostId>,
}

/// A freeze as the top of every page shows it: which one, its revision and the edition of its truth; and what waits for a decision of this person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Frozen {
    standing: Option<(FreezeId, i64, Option<EditionId>)>,
    undecided: u64,
}

/// What one stream remembers.
struct Watch {
    /// It is of the inbox, not of any page.
    inbox: bool,
    /// As it was said last; nothing when nothing was said yet.
    frozen: Option<Frozen>,
    newsroom: Newsroom,
    ending: Ending,
    token_hash: String,
    /// Whose cases are counted.
    departments: Option<Vec<DepartmentId>>,
    /// Stopped messages that wait for this person are counted.
    decides: bool,
    /// Those of these departments.
    decides_for: Option<Vec<DepartmentId>>,
    /// The newest line when the freeze was looked at.
    looked_at: Option<EventId>,
    event: Option<EventId>,
    figures: Figures,
    answering: Vec<(CaseId, PersonId)>,
    looks: u32,
    over: bool,
}

async fn inbox(desk: Desk) -> Response {
    open(desk, true).await
}

async fn house(desk: Desk) -> Response {
    open(desk, false).await
}

async fn open(desk: Desk, inbox: bool) -> Response {
    let departments = desk.actor.departments(Right::ReadCases);
    let mut watch = Watch {
        inbox,
        frozen: None,
        newsroom: desk.newsroom.clone(),
        ending: desk.ending.clone(),
        token_hash: desk.session.token_hash.clone(),
        departments,
        decides: desk.actor.may_somewhere(Right::PublishMessages),
        decides_for: desk.actor.departments(Right::PublishMessages),
        looked_at: None,
        event: None,
        figures: Figures::default(),
        answering: Vec::new(),
        looks: 0,
        over: false,
    };
    if let Err(error) = watch.begin().await {
        return desk.refused(&error).await;
    }
    let events = stream::unfold(watch, |mut watch| async move { Some((Ok::<_, Infallible>(watch.next().await?), watch)) });
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE)).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

impl Watch {
    async fn begin(&mut self) -> Result<(), Refusal> {
        if !self.inbox {
            return Ok(());
        }
        self.event = store::news::newest_event(&self.newsroom.store.read()).await?;
        self.figures = self.count().await?;
        self.answering = self.writers().await?;
        Ok(())
    }

    /// How a freeze stands. What waits is counted when the record has a new line, never while a freeze holds: then nobody can decide.
    async fn freeze(&mut self) -> Result<Frozen, Refusal> {
        let read = self.newsroom.store.read();
        let standing = match store::freezes::in_force(&read).await? {
            Some(freeze) => {
                let truth = match freeze.truth {
                    Some(message) => store::editions::newest_cleared(&read, message).await?.map(|edition| edition.id),
                    None => None,
                };
                Some((freeze.id, freeze.revision, truth))
            }
            None => None,
        };
        let newest = store::news::newest_event(&read).await?;
        let known = self.frozen.filter(|before| before.standing == standing && newest == self.looked_at);
        let undecided = match known {
            Some(known) => known.undecided,
            None if self.decides && standing.is_none() => {
                store::freezes::count_undecided(&read, self.decides_for.as_deref()).await?
            }
            None => 0,
        };
        self.looked_at = newest;
        Ok(Frozen { standing, undecided })
    }

    /// Who is answering what.
    async fn writers(&self) -> Result<Vec<(CaseId, PersonId)>, Refusal> {
        let all = store::answering::all(&self.newsroom.store.read(), self.newsroom.now()).await?;
        Ok(all.iter().map(|one| (one.case, one.person)).collect())
    }

    async fn count(&self) -> Result<Figures, Refusal> {
        let read = self.newsroom.store.read();
        Ok(Figures {
            counts: store::cases::counts(&read, self.departments.as_deref(), self.newsroom.now()).await?,
            newest: store::news::newest_post(&read).await?,
        })
    }

    /// The next thing to say; nothing when the stream is over. A database that fails ends it too, and the page opens another.
    async fn next(&mut self) -> Option<Event> {
        while !self.over {
            tokio::select! {
                () = tokio::time::sleep(if self.inbox { EVERY } else { HOUSE_EVERY }) => {}
                // without a word: the page opens another stream as soon as somebody is there again
                () = self.ending.begun() => return None,
            }
            self.looks += 1;
            match self.look().await {
                Ok(Some(name)) => return Some(Event::default().event(name).data("")),
                Ok(None) => {}
                Err(error) => {
                    tracing::debug!(%error, "a stream ends");
                    return None;
                }
            }
        }
        None
    }

    async fn look(&mut self) -> Result<Option<&'static str>, Refusal> {
        let session = store::sessions::by_token_hash(&self.newsroom.store.read(), &self.token_hash).await?;
        if session.is_none_or(|session| session.expires_at <= self.newsroom.now()) {
            self.over = true;
            return Ok(Some("end"));
        }
        let frozen = Some(self.freeze().await?);
        if frozen != self.frozen {
            self.frozen = frozen;
            return Ok(Some("freeze"));
        }
        if !self.inbox {
            return Ok(None);
        }
        if self.looks >= RINGS_EVERY {
            self.looks = 0;
            return Ok(Some("minute"));
        }
        let answering = self.writers().await?;
        if answering != self.answering {
            self.answering = answering;
            return Ok(Some("minute"));
        }
        let event = store::news::newest_event(&self.newsroom.store.read()).await?;
        if event == self.event {
            return Ok(None);
        }
        self.event = event;
        let figures = self.count().await?;
        if figures == self.figures {
            return Ok(None);
        }
        self.figures = figures;
        Ok(Some("inbox"))
    }
}

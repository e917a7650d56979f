//! Two streams. Of every page: says that a freeze was pressed, changed or lifted. Of the inbox: the same, and that something has come in, and
//! once a minute, or when somebody begins or ends answering, that the rings have moved on. Names only; the places on the page fetch themselves anew.
//!
//! Each open page asks the record every two seconds for its newest line and for who is answering, a look at an index each, and counts only when there is a new one. The
//! stream ends when the session does, or the process.

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
    ids::{CaseId, DepartmentId, EventId, FreezeId, PersonId, PostId},
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

/// A freeze as the top of every page shows it: which one, its revision, and what waits for a decision.
type Frozen = (Option<(FreezeId, i64)>, u64);

/// What one stream remembers.
struct Watch {
    /// It is of the inbox, not of any page.
    inbox: bool,
    frozen: Frozen,
    newsroom: Newsroom,
    ending: Ending,
    token_hash: String,
    departments: Option<Vec<DepartmentId>>,
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
        frozen: Frozen::default(),
        newsroom: desk.newsroom.clone(),
        ending: desk.ending.clone(),
        token_hash: desk.session.token_hash.clone(),
        departments,
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
        self.frozen = self.freeze().await?;
        if !self.inbox {
            return Ok(());
        }
        self.event = store::news::newest_event(&self.newsroom.store.read()).await?;
        self.figures = self.count().await?;
        self.answering = self.writers().await?;
        Ok(())
    }

    /// How a freeze stands.
    async fn freeze(&self) -> Result<Frozen, Refusal> {
        let read = self.newsroom.store.read();
        let standing = store::freezes::in_force(&read).await?.map(|freeze| (freeze.id, freeze.revision));
        Ok((standing, store::freezes::count_undecided(&read).await?))
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
        let read = self.newsroom.store.read();
        let session = store::sessions::by_token_hash(&read, &self.token_hash).await?;
        if session.is_none_or(|session| session.expires_at <= self.newsroom.now()) {
            self.over = true;
            return Ok(Some("end"));
        }
        let frozen = self.freeze().await?;
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
        let event = store::news::newest_event(&read).await?;
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

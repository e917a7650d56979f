//! Take in: the one door for what comes from a network. Evidence first, then posts, cases and the cursor, all in one transaction.

use super::{analyse, routed};
use crate::{
    Newsroom, Refusal,
    outgoing::capture::{self, Class},
};
use folkmoot_model::{
    account::Account,
    event::{Event, ObjectKind},
    guideline::Guideline,
    ids::{ExchangeId, GapId, PostId},
    incoming::routing::RoutingRule,
    network::{
        exchange::Captured,
        post::{Batch, Incoming, MissedStretch, RemoteMedia, RemotePost},
    },
};
use folkmoot_store::{self as store, Tx, gaps::Gap, posts::Post};
use jiff::Timestamp;
use serde_json::json;
use std::collections::HashMap;

/// The name under which collected things are recorded.
pub(super) const NAME: &str = "collect_due";

/// Posts that stand here already, by the network's identifier.
type Known = HashMap<String, Post>;

/// What every post of a batch needs.
pub(super) struct Desk<'a> {
    pub newsroom: &'a Newsroom,
    pub tx: &'a Tx,
    pub account: &'a Account,
    pub guideline: &'a Guideline,
    pub rules: &'a [RoutingRule],
    pub exchange: ExchangeId,
}

/// Takes in a batch. `stream` names the cursor it moves; a frame of a stream moves none. Returns how many posts were new.
///
/// # Errors
/// The database; then nothing of the batch is written and the cursor stays where it was.
pub async fn take_in(newsroom: &Newsroom, account: &Account, stream: &str, captured: &Captured<Batch>) -> Result<u64, Refusal> {
    let batch = &captured.value;
    let read = newsroom.store.read();
    let guideline = newsroom.guideline(&read).await?;
    let rules = store::rules::all(&read).await?;
    let tx = newsroom.store.begin().await?;
    let mut events = Vec::new();
    let mut new = 0;
    if !batch.incoming.is_empty()
        && let Some(exchange) = capture::keep(newsroom, &tx, account.id, Class::Received, &captured.raw).await?
    {
        let desk = Desk { newsroom, tx: &tx, account, guideline: &guideline, rules: &rules, exchange };
        let mut known = desk.known(&batch.incoming).await?;
        for incoming in &batch.incoming {
            new += u64::from(desk.one(incoming, &mut known, &mut events).await?);
        }
    }
    for missed in &batch.gaps {
        events.extend(lose(newsroom, &tx, account, stream, missed).await?);
    }
    if let Some(cursor) = &batch.next_cursor {
        store::cursors::set(&tx, account.id, stream, cursor, newsroom.now()).await?;
    }
    if events.is_empty() {
        tx.commit_bookkeeping("nothing new came in").await?;
    } else {
        tx.commit(&events).await?;
    }
    Ok(new)
}

/// What a network says it can't give any more is lost: nothing that comes later fills it. An outage that reaches into it was not made up for
/// either, whatever else of it has come in.
async fn lose(
    newsroom: &Newsroom,
    tx: &Tx,
    account: &Account,
    stream: &str,
    missed: &MissedStretch,
) -> Result<Vec<Event>, Refusal> {
    let now = newsroom.now();
    let event = |from: Timestamp, to: Timestamp, why: &str| {
        let particulars = json!({ "from": from, "to": to, "why": why });
        newsroom.own_event(NAME, "lost", ObjectKind::Account, account.id.0, particulars)
    };
    let mut events = vec![event(missed.from, missed.to, &missed.reason)];
    let open = store::gaps::open(tx).await?.into_iter().filter(|gap| gap.account == account.id && gap.stream == stream);
    for outage in open.filter(|gap| gap.from <= missed.to && missed.from <= gap.to) {
        store::gaps::lose(tx, outage.id, now).await?;
        events.push(event(outage.from, outage.to, &outage.reason));
    }
    let gap = Gap { lost_at: Some(now), ..gap(newsroom, account, stream, missed.from, missed.to, &missed.reason) };
    store::gaps::insert(tx, &gap).await?;
    Ok(events)
}

/// A stretch nobody collected.
pub(super) fn gap(newsroom: &Newsroom, account: &Account, stream: &str, from: Timestamp, to: Timestamp, reason: &str) -> Gap {
    Gap {
        id: GapId::new(&*newsroom.mint),
        account: account.id,
        stream: stream.to_owned(),
        from,
        to,
        reason: reason.to_owned(),
        found_at: newsroom.now(),
        filled_at: None,
        lost_at: None,
    }
}

/// Whether a post says or shows something else now than what stands here.
pub(super) fn has_changed(known: &Post, remote: &RemotePost) -> bool {
    known.text != remote.text || known.warning != remote.warning || media_changed(known, remote)
}

/// The kind or description of a picture tells by itself. An address does so only together with an edit: servers move the copies they keep.
fn media_changed(known: &Post, remote: &RemotePost) -> bool {
    let described = |media: &[RemoteMedia]| -> Vec<(String, Option<String>)> {
        media.iter().map(|one| (one.kind.clone(), one.description.clone())).collect()
    };
    let edited = remote.edited_at.is_some() && remote.edited_at != known.edited_at;
    described(&known.media) != described(&remote.media) || (edited && known.media != remote.media)
}

impl Desk<'_> {
    /// Takes in one thing; true when it is a post that was not known. `known` is kept as the batch changes it.
    async fn one(&self, incoming: &Incoming, known: &mut Known, events: &mut Vec<Event>) -> Result<bool, Refusal> {
        match incoming {
            Incoming::Post(post) | Incoming::Edited(post) => match known.get_mut(&post.remote_id) {
                Some(known) => self.revise(known, post, events).await.map(|()| false),
                None if post.author.remote_id == self.account.remote_id => Ok(false),
                None => {
                    let post = self.new_post(post, events).await?;
                    known.insert(post.remote_id.clone(), post);
                    Ok(true)
                }
            },
            Incoming::Deleted { remote_id, at } => {
                if let Some(known) = known.get_mut(remote_id)
                    && known.deleted_at.is_none()
                {
                    store::posts::mark_deleted(self.tx, known.id, *at, self.exchange).await?;
                    known.deleted_at = Some(*at);
                    events.push(self.event("deleted_by_author", known));
                }
                Ok(false)
            }
            Incoming::Signal { .. } => Ok(false),
        }
    }

    /// What of a batch is known already.
    async fn known(&self, incoming: &[Incoming]) -> Result<Known, Refusal> {
        let ids: Vec<&str> = incoming
            .iter()
            .filter_map(|incoming| match incoming {
                Incoming::Post(post) | Incoming::Edited(post) => Some(post.remote_id.as_str()),
                Incoming::Deleted { remote_id, .. } => Some(remote_id.as_str()),
                Incoming::Signal { .. } => None,
            })
            .collect();
        let posts = store::posts::by_remotes(self.tx, self.account.id, &ids).await?;
        Ok(posts.into_iter().map(|post| (post.remote_id.clone(), post)).collect())
    }

    fn event(&self, verb: &str, post: &Post) -> Event {
        self.newsroom.own_event(NAME, verb, ObjectKind::Post, post.id.0, json!({ "account": post.account, "case": post.case }))
    }

    /// A post that stands here already, as the network shows it now.
    async fn revise(&self, known: &mut Post, remote: &RemotePost, events: &mut Vec<Event>) -> Result<(), Refusal> {
        let older = known.edited_at.zip(remote.edited_at).is_some_and(|(ours, theirs)| theirs < ours);
        if known.delivery.is_some() || older || !has_changed(known, remote) {
            return Ok(());
        }
        known.text.clone_from(&remote.text);
        known.html.clone_from(&remote.html);
        known.warning.clone_from(&remote.warning);
        known.media.clone_from(&remote.media);
        known.edited_at = remote.edited_at.or_else(|| Some(self.newsroom.now()));
        known.exchange = self.exchange;
        store::posts::revise(self.tx, known).await?;
        events.push(self.event("edited_by_author", known));
        Ok(())
    }

    async fn new_post(&self, remote: &RemotePost, events: &mut Vec<Event>) -> Result<Post, Refusal> {
        let mint = &*self.newsroom.mint;
        let author = store::authors::upsert(self.tx, self.account.network, &self.account.server, &remote.author, mint).await?;
        let (language, certainty) = analyse::language(remote);
        let mut post = Post {
            id: PostId::new(mint),
            account: self.account.id,
            remote_id: remote.remote_id.clone(),
            uri: remote.uri.clone(),
            url: remote.url.clone(),
            author: Some(author),
            delivery: None,
            case: None,
            in_reply_to_remote: remote.in_reply_to.clone(),
            visibility: remote.visibility,
            text: remote.text.clone(),
            html: remote.html.clone(),
            warning: remote.warning.clone(),
            language,
            language_certainty: certainty,
            media: remote.media.clone(),
            figures: remote.figures,
            published_at: remote.created_at,
            collected_at: self.newsroom.now(),
            edited_at: remote.edited_at,
            deleted_at: None,
            exchange: self.exchange,
            version: 1,
        };
        post.case = Some(routed::file(self, &post, author, events).await?);
        store::posts::insert(self.tx, &post).await?;
        Ok(post)
    }
}

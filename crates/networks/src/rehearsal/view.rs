//! What can be asked of the world: what happened on an account in a stretch of time, how a post looks now, the conversation around it.

use super::{
    own::OwnPost,
    reactions::Reactions,
    saying::Saying,
    script::SCRIPT,
    town::{Line, TownAccount},
    world::{Key, Step, World, date_at, steps},
};
use folkmoot_model::network::post::{Figures, Incoming, RemotePost, Visibility};
use jiff::Timestamp;
use std::sync::Arc;

/// Something that happened on an account.
#[derive(Debug, Clone)]
pub(super) enum Happening {
    /// To a citizen's post.
    To(Arc<Saying>, Step),
    /// To a post of ours: a like or repost.
    Signal(String, Step),
}

/// Conversations longer than this are cut.
const CONVERSATION: usize = 400;

impl World {
    /// What happened on an account (on all of them without one) after a place in the order, up to and including an instant, oldest first,
    /// at most so many.
    pub(super) fn happened(
        &mut self,
        account: Option<&str>,
        after: &Key,
        until: Timestamp,
        most: usize,
    ) -> Vec<(Key, Happening)> {
        let mut found = Vec::new();
        let (mut date, mut number) = date_at(&self.zone, after.0);
        let (_, last) = date_at(&self.zone, until);
        while number <= last && found.len() < most {
            let Some((dawn, dusk)) = self.setting().bounds(date) else { break };
            let mut window = self.window(account, dawn, dusk);
            window.retain(|(key, _)| key > after && key.0 <= until);
            window.sort_by(|(a, _), (b, _)| a.cmp(b));
            found.append(&mut window);
            let Ok(next) = date.tomorrow() else { break };
            (date, number) = (next, number + 1);
        }
        found.truncate(most);
        found
    }

    /// What happens in a stretch no longer than a day, in no order.
    fn window(&mut self, account: Option<&str>, from: Timestamp, to: Timestamp) -> Vec<(Key, Happening)> {
        let (date, _) = date_at(&self.zone, from);
        let mut found = Vec::new();
        // an edit or deletion can fall on the day after
        for day in [date.yesterday().ok(), Some(date)].into_iter().flatten() {
            for saying in self.day(day).iter() {
                let saying = &self.moderated(saying);
                for (at, step) in steps(saying).filter(|(at, _)| *at >= from && *at < to) {
                    // what the moderators do is indexed: it can fall on any day
                    if step == Step::Deleted && self.is_removed(&saying.id) {
                        continue;
                    }
                    found.push(((at, step, saying.id.clone()), Happening::To(Arc::clone(saying), step)));
                }
            }
        }
        let range = (from, Step::Posted, String::new())..(to, Step::Posted, String::new());
        let indexed: Vec<(Key, String)> = self.index.range(range).map(|(key, id)| (key.clone(), id.clone())).collect();
        for (key, id) in indexed {
            match key.1 {
                Step::Liked | Step::Reposted => found.push((key.clone(), Happening::Signal(id, key.1))),
                step => found.extend(self.saying(&id).map(|saying| (key, Happening::To(saying, step)))),
            }
        }
        found.retain(|(key, happening)| self.reaches(account, key, happening));
        found
    }

    /// Whether it happens at all, and on this account.
    fn reaches(&self, account: Option<&str>, key: &Key, happening: &Happening) -> bool {
        match happening {
            Happening::To(saying, step) => {
                let here = account.is_none_or(|account| account == saying.account);
                here && self.is_heard(saying) && (*step == Step::Posted || was_there(saying, key.0))
            }
            Happening::Signal(own, _) => self
                .own
                .get(own)
                .is_some_and(|(post, _)| account.is_none_or(|account| account == post.account) && post.stands(key.0)),
        }
    }

    /// Whether a post was made at all and reaches us: nobody answers a post we had taken away, and who is silenced is not heard.
    pub(super) fn is_heard(&self, saying: &Saying) -> bool {
        let answers = saying.in_reply_to.as_ref().and_then(|id| self.own.get(id));
        let had_ground = answers.is_none_or(|(post, _)| post.stands(saying.at));
        let author = self.people.get(saying.author).map_or("", |person| &person.handle);
        had_ground && !self.is_silenced(&saying.account, author, saying.at)
    }

    /// How a happening is told, seen from an instant; nothing when there is nothing left to see.
    pub(super) fn told(&mut self, key: &Key, happening: &Happening, now: Timestamp) -> Option<Incoming> {
        Some(match happening {
            Happening::Signal(own, step) => {
                let kind = if *step == Step::Liked { "like" } else { "repost" };
                Incoming::Signal { kind: kind.to_owned(), remote_id: Some(own.clone()) }
            }
            Happening::To(saying, Step::Deleted) => Incoming::Deleted { remote_id: saying.id.clone(), at: key.0 },
            Happening::To(saying, step) => {
                let current = self.saying(&saying.id)?;
                if !current.stands(now) {
                    return None;
                }
                let replies = self.replies(&current.id, now);
                let post = Box::new(current.shown(&self.people, replies, now));
                if *step == Step::Edited { Incoming::Edited(post) } else { Incoming::Post(post) }
            }
        })
    }

    /// Answers to a post that can be read at an instant.
    fn replies(&mut self, id: &str, now: Timestamp) -> u64 {
        let answers = self.answers.get(id).cloned().unwrap_or_default();
        let standing = answers.iter().filter(|answer| match self.own.get(*answer) {
            Some((post, _)) => post.stands(now),
            None => self.kept.get(*answer).is_some_and(|saying| saying.stands(now) && self.is_heard(saying)),
        });
        u64::try_from(standing.count()).unwrap_or(0)
    }

    /// What was counted on a post of ours; nothing when it is gone.
    pub(super) fn figures(&mut self, id: &str, now: Timestamp) -> Option<Figures> {
        let replies = self.replies(id, now);
        let (post, becomes): &(OwnPost, Reactions) = self.own.get(id)?;
        post.stands(now).then(|| post.figures(becomes.liked, replies, now))
    }

    /// A post as it looks at an instant.
    pub(super) fn shown(&mut self, account: &TownAccount, id: &str, now: Timestamp) -> Option<RemotePost> {
        if let Some((post, _)) = self.own.get(id).cloned() {
            let figures = self.figures(id, now)?;
            let owner = self.account(&post.account).cloned()?;
            return Some(post.shown(&owner, figures));
        }
        let saying = self.saying(id).filter(|saying| saying.stands(now) && self.is_heard(saying))?;
        // a private message of somebody else's conversation is not shown
        if saying.visibility == Visibility::Direct && saying.account != account.remote_id {
            return None;
        }
        let replies = self.replies(id, now);
        Some(saying.shown(&self.people, replies, now))
    }

    /// The conversation around a post, oldest first; nothing when the post itself can't be read.
    pub(super) fn conversation(&mut self, account: &TownAccount, id: &str, now: Timestamp) -> Option<Vec<RemotePost>> {
        self.shown(account, id, now)?;
        let mut root = id.to_owned();
        while let Some(above) = self.parent(&root) {
            root = above;
        }
        let mut waiting = vec![root];
        let mut posts = Vec::new();
        while let Some(next) = waiting.pop() {
            posts.extend(self.shown(account, &next, now));
            waiting.extend(self.answers.get(&next).cloned().unwrap_or_default());
            if let Some(saying) = self.saying(&next) {
                let (date, _) = date_at(&self.zone, saying.at);
                let joined = self.day(date);
                waiting.extend(
                    joined.iter().filter(|other| other.in_reply_to.as_ref() == Some(&next)).map(|other| other.id.clone()),
                );
            }
            if posts.len() >= CONVERSATION {
                break;
            }
        }
        posts.sort_by(|a, b| (a.created_at, &a.remote_id).cmp(&(b.created_at, &b.remote_id)));
        Some(posts)
    }

    fn parent(&mut self, id: &str) -> Option<String> {
        match self.own.get(id) {
            Some((post, _)) => post.in_reply_to.clone(),
            None => self.saying(id)?.in_reply_to.clone(),
        }
    }

    /// What a happening means in the script.
    pub(super) fn line(&mut self, key: &Key, happening: &Happening) -> Option<Line> {
        let Happening::To(saying, _) = happening else { return None };
        let incoming = self.told(key, happening, key.0)?;
        let intent = SCRIPT.intent(&saying.intent);
        Some(Line {
            account: saying.account.clone(),
            at: key.0,
            incoming,
            intent: saying.intent.clone(),
            topic: intent.map_or_else(String::new, |intent| intent.topic.clone()),
            kind: intent.map_or_else(|| "reaction".to_owned(), |intent| intent.kind.clone()),
            place: saying.place.clone(),
        })
    }
}

/// Whether an edit or deletion still finds its post: moderators may have been faster.
fn was_there(saying: &Saying, at: Timestamp) -> bool {
    saying.deleted_at.is_none_or(|gone| at <= gone)
}

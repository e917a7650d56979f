//! The world of the rehearsal network: everything that follows from the acts, kept ready to be asked. Acts are applied here; what is asked
//! of the world stands in [`super::view`].

use super::{
    RehearsalError,
    act::{Act, How},
    own::OwnPost,
    people::{TROLL, Townsperson, townspeople},
    reactions::{Answered, Reactions, reactions},
    rhythm::{Setting, day_number},
    saying::Saying,
    storm,
    town::{Living, Settings, Staged, TownAccount},
};
use folkmoot_model::time::time_zone;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// Days kept in memory; they can always be made again.
const DAYS_KEPT: usize = 130;
/// The network's moderators take a reported insult away after this long.
const MODERATION: SignedDuration = SignedDuration::from_mins(20);

/// What happens to a post at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Posted,
    Edited,
    Deleted,
    Liked,
    Reposted,
}

/// A place in the order of everything that happens.
pub(super) type Key = (Timestamp, Step, String);

/// Somebody we do not hear.
#[derive(Debug, Clone)]
struct Silence {
    account: String,
    author: String,
    how: How,
    from: Timestamp,
    until: Option<Timestamp>,
}

/// The world.
#[derive(Debug)]
pub(super) struct World {
    pub(super) settings: Settings,
    pub(super) zone: TimeZone,
    pub(super) people: Vec<Townsperson>,
    pub(super) accounts: Vec<TownAccount>,
    living: Vec<Living>,
    storms: usize,
    staged: usize,
    /// Posts of ours with what becomes of them.
    pub(super) own: BTreeMap<String, (OwnPost, Reactions)>,
    /// Staged posts, storms and reactions; ordinary days are made when asked for.
    pub(super) kept: BTreeMap<String, Arc<Saying>>,
    /// What happens to those, and the likes and reposts that are told; the value is the post meant.
    pub(super) index: BTreeMap<Key, String>,
    /// Answers to a post, ours and theirs.
    pub(super) answers: HashMap<String, Vec<String>>,
    removed: HashMap<String, Timestamp>,
    silences: Vec<Silence>,
    days: HashMap<Date, Arc<Vec<Arc<Saying>>>>,
    /// The latest instant that was seen; the network's time never runs back.
    pub(super) last: Timestamp,
}

impl World {
    /// The world at its beginning.
    pub(super) fn new(settings: Settings) -> Result<Self, RehearsalError> {
        Ok(Self {
            zone: time_zone(&settings.time_zone).map_err(|error| RehearsalError::Refused(error.to_string()))?,
            people: townspeople(settings.seed),
            settings,
            accounts: Vec::new(),
            living: Vec::new(),
            storms: 0,
            staged: 0,
            own: BTreeMap::new(),
            kept: BTreeMap::new(),
            index: BTreeMap::new(),
            answers: HashMap::new(),
            removed: HashMap::new(),
            silences: Vec::new(),
            days: HashMap::new(),
            last: Timestamp::UNIX_EPOCH,
        })
    }

    /// Lets an act take effect.
    pub(super) fn apply(&mut self, act: Act) {
        self.last = act.at().map_or(self.last, |at| at.max(self.last));
        match act {
            Act::Begin { .. } => {}
            Act::Open { account } => self.open(account),
            Act::Publish { post } => self.publish(post),
            Act::Replace { id, text, warning, pictures, at } => {
                if let Some((post, _)) = self.own.get_mut(&id) {
                    (post.text, post.warning, post.pictures, post.edited_at) = (text, warning, pictures, Some(at));
                }
            }
            Act::Withdraw { id, at } => {
                if let Some((post, _)) = self.own.get_mut(&id) {
                    post.withdrawn_at.get_or_insert(at);
                }
            }
            Act::Silence { account, author, how, at } => {
                if !self.is_silenced(&account, &author, at) {
                    self.silences.push(Silence { account, author, how, from: at, until: None });
                }
            }
            Act::Lift { account, author, how, at } => {
                let meant = |s: &&mut Silence| s.account == account && s.author == author && s.how == how && s.until.is_none();
                self.silences.iter_mut().filter(meant).for_each(|silence| silence.until = Some(at));
            }
            Act::Report { posts, at, .. } => self.report(&posts, at + MODERATION),
            Act::Stage { staged } => self.stage(staged),
            Act::Storm { storm } => {
                let sayings = storm::posts(self.storms, &storm, &self.setting());
                self.storms += 1;
                for saying in sayings {
                    self.keep(saying);
                }
            }
            Act::Enliven { living } => {
                self.living.push(living);
                self.days.clear();
            }
        }
    }

    fn open(&mut self, account: TownAccount) {
        match self.accounts.iter_mut().find(|known| known.remote_id == account.remote_id) {
            Some(known) => *known = account,
            None => self.accounts.push(account),
        }
        self.days.clear();
    }

    fn publish(&mut self, post: OwnPost) {
        let parent = post.in_reply_to.clone().and_then(|id| self.saying(&id));
        let depth = parent.as_ref().map_or(0, |saying| self.depth(saying));
        let answered = parent.as_ref().map(|saying| Answered { saying, depth });
        let followers = self.account(&post.account).map_or(0, |account| account.followers);
        let becomes = reactions(&post, answered, followers, &self.setting());
        for (number, (at, what)) in becomes.told.iter().enumerate() {
            let step = if *what == "like" { Step::Liked } else { Step::Reposted };
            self.index.insert((*at, step, format!("{}-{number}", post.id)), post.id.clone());
        }
        for saying in &becomes.sayings {
            self.keep(saying.clone());
        }
        if let Some(parent) = &post.in_reply_to {
            self.answers.entry(parent.clone()).or_default().push(post.id.clone());
        }
        self.own.insert(post.id.clone(), (post, becomes));
    }

    /// How often we answered above a post.
    fn depth(&mut self, saying: &Saying) -> usize {
        let mut depth = 0;
        let mut above = saying.in_reply_to.clone();
        while let Some((post, _)) = above.and_then(|id| self.own.get(&id)) {
            depth += 1;
            above = post.in_reply_to.clone().and_then(|id| self.saying(&id)).and_then(|saying| saying.in_reply_to.clone());
        }
        depth
    }

    fn stage(&mut self, staged: Staged) {
        let author = self.people.iter().position(|person| person.handle == staged.handle).unwrap_or_else(|| {
            let language = staged.language.as_str().to_owned();
            self.people.push(Townsperson { handle: staged.handle.clone(), name: staged.name.clone(), language });
            self.people.len() - 1
        });
        let id = staged_id(self.staged);
        self.staged += 1;
        let Staged { account, at, intent, language, text, visibility, in_reply_to, picture, liked, .. } = staged;
        let (edit, deleted_at, place) = (None, None, None);
        self.keep(Saying {
            id,
            account,
            author,
            at,
            intent,
            language,
            text,
            place,
            visibility,
            in_reply_to,
            picture,
            edit,
            deleted_at,
            liked,
        });
    }

    /// The identifier the next staged post will have.
    pub(super) fn next_staged(&self, ahead: usize) -> String {
        staged_id(self.staged + ahead)
    }

    fn keep(&mut self, saying: Saying) {
        for (at, step) in steps(&saying) {
            self.index.insert((at, step, saying.id.clone()), saying.id.clone());
        }
        if let Some(parent) = &saying.in_reply_to {
            self.answers.entry(parent.clone()).or_default().push(saying.id.clone());
        }
        self.kept.insert(saying.id.clone(), Arc::new(saying));
    }

    fn report(&mut self, posts: &[String], gone_at: Timestamp) {
        for id in posts {
            let offends = self.saying(id).is_some_and(|saying| saying.author == TROLL && saying.stands(gone_at));
            if offends && !self.removed.contains_key(id) {
                self.removed.insert(id.clone(), gone_at);
                self.index.insert((gone_at, Step::Deleted, id.clone()), id.clone());
            }
        }
    }

    /// Until when the present lives, if it ever did.
    pub(super) fn lively_until(&self) -> Option<Timestamp> {
        self.living.iter().map(|stretch| stretch.until).max()
    }

    /// What days are made from.
    pub(super) fn setting(&self) -> Setting<'_> {
        Setting {
            settings: &self.settings,
            zone: &self.zone,
            people: &self.people,
            accounts: &self.accounts,
            living: &self.living,
        }
    }

    /// An account of the town.
    pub(super) fn account(&self, remote_id: &str) -> Option<&TownAccount> {
        self.accounts.iter().find(|account| account.remote_id == remote_id)
    }

    /// Whether an author is not heard on an account at an instant.
    pub(super) fn is_silenced(&self, account: &str, author: &str, at: Timestamp) -> bool {
        self.silences.iter().any(|silence| {
            silence.account == account
                && silence.author == author
                && silence.from <= at
                && silence.until.is_none_or(|end| at < end)
        })
    }

    /// Whether the moderators of the network took a post away, or will.
    pub(super) fn is_removed(&self, id: &str) -> bool {
        self.removed.contains_key(id)
    }

    /// What townspeople begin on a day.
    pub(super) fn day(&mut self, date: Date) -> Arc<Vec<Arc<Saying>>> {
        if let Some(day) = self.days.get(&date) {
            return Arc::clone(day);
        }
        if self.days.len() >= DAYS_KEPT {
            self.days.clear();
        }
        let day = Arc::new(self.setting().day(date).into_iter().map(Arc::new).collect());
        self.days.insert(date, Arc::clone(&day));
        day
    }

    /// A citizen's post, whenever it was or will be; gone when the moderators took it away.
    pub(super) fn saying(&mut self, id: &str) -> Option<Arc<Saying>> {
        let found = match self.kept.get(id) {
            Some(saying) => Arc::clone(saying),
            None => self.day(self.date_of(id)?).iter().find(|saying| saying.id == id).cloned()?,
        };
        Some(self.moderated(&found))
    }

    /// A post with what the moderators of the network did to it.
    pub(super) fn moderated(&self, saying: &Arc<Saying>) -> Arc<Saying> {
        match self.removed.get(&saying.id) {
            Some(gone) => Arc::new(Saying { deleted_at: Some(*gone), ..Saying::clone(saying) }),
            None => Arc::clone(saying),
        }
    }

    /// The day on which an ordinary post was made, read from its identifier.
    fn date_of(&self, id: &str) -> Option<Date> {
        let (head, rest) = id.split_once('-')?;
        let number: i64 = head.get(1..)?.parse().ok()?;
        match head.get(..1)? {
            "d" | "t" => Date::constant(1970, 1, 1).checked_add(SignedDuration::from_hours(number.checked_mul(24)?)).ok(),
            "l" => {
                let living = self.living.get(usize::try_from(number).ok()?)?;
                let slot: i64 = rest.parse().ok()?;
                let (first, second) = (slot.checked_mul(living.every_s.into())?, i64::from(living.every_s) - 1);
                let begins = living.from.checked_add(SignedDuration::from_secs(first)).ok()?;
                // a step over midnight belongs to the day its post fell on
                let days = [begins, begins.checked_add(SignedDuration::from_secs(second)).ok()?];
                let dates = days.map(|at| self.zone.to_datetime(at).date());
                let setting = self.setting();
                dates.into_iter().find(|date| setting.day(*date).iter().any(|saying| saying.id == id))
            }
            _ => None,
        }
    }
}

fn staged_id(number: usize) -> String {
    format!("g{number}")
}

/// What happens to a post, and when.
pub(super) fn steps(saying: &Saying) -> impl Iterator<Item = (Timestamp, Step)> {
    let edit = saying.edit.as_ref().map(|(at, _)| (*at, Step::Edited));
    let gone = saying.deleted_at.map(|at| (at, Step::Deleted));
    [Some((saying.at, Step::Posted)), edit, gone].into_iter().flatten()
}

/// The town's calendar day of an instant, and its number.
pub(super) fn date_at(zone: &TimeZone, at: Timestamp) -> (Date, i64) {
    let date = zone.to_datetime(at).date();
    (date, day_number(date))
}

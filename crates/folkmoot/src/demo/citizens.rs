//! Ninety days at the front office: what citizens said comes in from the rehearsal network, round after round, because an answer brings
//! thanks or another question; each post is routed, answered or left, handed over, followed up.

mod handling;

use super::{
    data::{Answers, Data},
    house::House,
    outgoing::{Written, adopted, approve, arrived, attempted, draft, into, minutes, queue, seconds, target},
    record::Record,
    story::{Answer, Said, Story},
};
use anyhow::{Context, Result};
use folkmoot_model::{
    event::ObjectKind,
    guideline::Guideline,
    ids::{CaseId, DepartmentId, PersonId, PostId},
    incoming::{
        case::{Case, CaseState},
        follow_up::{FollowUp, FollowUpKind, FollowUpState},
        handoff::{Handoff, HandoffAnswer},
        routing::route,
    },
    network::post::{Incoming, RemotePost, Visibility},
    outgoing::{
        approval::Clearance,
        delivery::Delivery,
        edition::Edition,
        message::{InReplyTo, Kind, Message, MessageState},
    },
};
use folkmoot_networks::rehearsal::{
    Rehearsal,
    dice::Dice,
    town::{Adopted, Line},
};
use folkmoot_newsroom::incoming::routed::subject;
use folkmoot_store::posts::Post;
use jiff::{SignedDuration, Timestamp, civil::Weekday};
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Rounds until nobody says anything more; citizens ask on at most twice.
const ROUNDS: usize = 6;
/// Cases that wait for a department now, and that wait for work on the street.
const AT_DEPARTMENT: usize = 7;
const FOLLOW_UP: usize = 4;
/// What waits now came in within this long.
const RECENT: SignedDuration = SignedDuration::from_hours(24 * 6);
/// Since then the promise is kept better: more colleagues.
const BETTER_SINCE: SignedDuration = SignedDuration::from_hours(24 * 24);

/// An answer that is on its way to the network.
struct Going {
    story: usize,
    message: Message,
    edition: Edition,
    delivery: Delivery,
    said: Adopted,
}

/// The front office over ninety days.
pub(super) struct Desk<'a> {
    house: &'a House,
    answers: &'a BTreeMap<String, Answers>,
    rehearsal: &'a Rehearsal,
    record: &'a mut Record,
    seed: u64,
    stories: Vec<Story>,
    /// The story a post on the network belongs to, ours and theirs.
    of_remote: HashMap<(String, String), usize>,
    posts: HashMap<(String, String), Post>,
    seen: HashSet<(String, String, u8)>,
    gone: HashMap<String, Timestamp>,
    going: Vec<Going>,
    at_department: usize,
    follow_up: usize,
}

/// Writes everything the citizens brought.
pub(super) fn past(
    house: &House,
    data: &Data,
    rehearsal: &Rehearsal,
    from: Timestamp,
    record: &mut Record,
    seed: u64,
) -> Result<()> {
    let mut desk = Desk {
        house,
        answers: &data.answers,
        rehearsal,
        record,
        seed,
        stories: Vec::new(),
        of_remote: HashMap::new(),
        posts: HashMap::new(),
        seen: HashSet::new(),
        gone: HashMap::new(),
        going: Vec::new(),
        at_department: 0,
        follow_up: 0,
    };
    for _ in 0..ROUNDS {
        if !desk.round(from)? {
            break;
        }
        desk.record.send_off();
    }
    desk.lights(&data.scenes.note)?;
    let mut dice = Dice::of(seed, &["closing"]);
    for story in std::mem::take(&mut desk.stories) {
        story.settle(house, desk.record, &mut dice)?;
    }
    Ok(())
}

/// Somebody of the front office who is at work.
pub(super) fn on_duty(house: &House, at: Timestamp, dice: &mut Dice) -> Result<PersonId> {
    let there = house.zone.to_datetime(at);
    let names: &[&str] = match (there.weekday(), there.hour()) {
        (Weekday::Saturday | Weekday::Sunday, _) => &["lars"],
        (_, ..15) => &["noor", "petra", "noor"],
        _ => &["yusuf", "lars"],
    };
    house.person(dice.pick(names).copied().unwrap_or("noor"))
}

impl Desk<'_> {
    /// Takes in what is new, answers it, and puts the answers on the network. False when nothing was new.
    fn round(&mut self, from: Timestamp) -> Result<bool> {
        let lines = self.rehearsal.history(from, self.house.now);
        for line in &lines {
            if let Incoming::Deleted { remote_id, at } = &line.incoming {
                self.gone.insert(remote_id.clone(), *at);
            }
        }
        let before = self.seen.len();
        for line in lines {
            let (remote_id, what) = match &line.incoming {
                Incoming::Post(post) => (post.remote_id.clone(), 0),
                Incoming::Edited(post) => (post.remote_id.clone(), 1),
                Incoming::Deleted { remote_id, .. } => (remote_id.clone(), 2),
                Incoming::Signal { .. } => continue,
            };
            if self.seen.insert((line.account.clone(), remote_id, what)) {
                self.line(&line)?;
            }
        }
        self.send()?;
        Ok(self.seen.len() > before)
    }

    fn line(&mut self, line: &Line) -> Result<()> {
        let account = self.house.account(&line.account)?.id;
        let exchange = Rehearsal::exchange(&line.account, "incoming", &json!({}), &line.incoming, line.at + seconds(2));
        let exchange = self.record.captured(account, 'B', &exchange);
        match &line.incoming {
            Incoming::Post(post) => self.take_in(line, post, exchange),
            Incoming::Edited(remote) => {
                if let Some(known) = self.posts.get_mut(&(line.account.clone(), remote.remote_id.clone())) {
                    known.text.clone_from(&remote.text);
                    known.edited_at = remote.edited_at;
                    known.exchange = exchange;
                    self.record.revisions.push(known.clone());
                    let (id, case) = (known.id, known.case);
                    let particulars = json!({ "account": account, "case": case });
                    self.record.ran(
                        "collect_due",
                        line.at + seconds(2),
                        "edited_by_author",
                        (ObjectKind::Post, id.0),
                        particulars,
                    );
                }
                Ok(())
            }
            Incoming::Deleted { remote_id, at } => {
                if let Some(known) = self.posts.get(&(line.account.clone(), remote_id.clone())) {
                    self.record.deletions.push((known.id, *at, exchange));
                    let particulars = json!({ "account": account, "case": known.case });
                    self.record.ran(
                        "collect_due",
                        line.at + seconds(2),
                        "deleted_by_author",
                        (ObjectKind::Post, known.id.0),
                        particulars,
                    );
                }
                Ok(())
            }
            Incoming::Signal { .. } => Ok(()),
        }
    }

    fn take_in(&mut self, line: &Line, remote: &RemotePost, exchange: folkmoot_model::ids::ExchangeId) -> Result<()> {
        let collected = line.at + seconds(2);
        let account = self.house.account(&line.account)?.id;
        let author = self.record.author(&remote.author, collected);
        let id: PostId = self.record.ids.at(collected);
        let joined = remote.in_reply_to.as_ref().and_then(|parent| self.of_remote.get(&(line.account.clone(), parent.clone())));
        let place = match joined {
            Some(place) => *place,
            None => self.open(line, remote, id, author)?,
        };
        let Some(story) = self.stories.get_mut(place) else { return Ok(()) };
        let case = story.case.id;
        let light = line.kind == "compliment" || line.kind == "social" || LIGHT.contains(&line.intent.as_str());
        story.said.push(Said {
            post: id,
            remote_id: remote.remote_id.clone(),
            handle: remote.author.handle.clone(),
            language: remote.language.as_ref().map_or_else(String::new, |language| language.as_str().to_owned()),
            private: remote.visibility == Visibility::Direct,
            at: line.at,
            light,
            deleted_at: self.gone.get(&remote.remote_id).copied(),
        });
        self.of_remote.insert((line.account.clone(), remote.remote_id.clone()), place);
        let particulars = json!({ "account": account, "case": case, "language": remote.language });
        self.record.ran("collect_due", collected, "collected", (ObjectKind::Post, id.0), particulars);
        let post = standing(id, account, author, case, remote, collected, exchange);
        self.posts.insert((line.account.clone(), remote.remote_id.clone()), post.clone());
        self.record.posts.push(post);
        self.decide(place, line)
    }

    fn open(
        &mut self,
        line: &Line,
        remote: &RemotePost,
        first_post: PostId,
        author: folkmoot_model::ids::AuthorId,
    ) -> Result<usize> {
        let account = self.house.account(&line.account)?;
        let to = route(&self.house.rules, account.department, &remote.text, account.id, remote.language.as_ref());
        let promise = promise(&self.house.guideline)?;
        let case = Case {
            id: self.record.ids.at::<CaseId>(line.at + seconds(2)),
            number: String::new(),
            account: account.id,
            first_post,
            author,
            subject: subject(&remote.text),
            state: CaseState::New,
            pending_on: None,
            department: to.department,
            owner: None,
            language: remote.language.clone(),
            opened_at: line.at,
            due_at: Some(self.house.hours()?.deadline(line.at, promise)?),
            promised_s: promise.as_secs(),
            first_answered_at: None,
            answered_at: None,
            closed_at: None,
            closing: None,
            last_post_at: line.at,
            reopened: 0,
            revision: 1,
        };
        let topic = line.intent.strip_prefix("waiting:").unwrap_or(&line.topic).to_owned();
        self.stories.push(Story {
            case,
            rule: to.rule,
            word: to.word,
            topic,
            said: Vec::new(),
            answers: Vec::new(),
            handoffs: Vec::new(),
            follow_ups: Vec::new(),
            notes: Vec::new(),
            taken: None,
        });
        Ok(self.stories.len() - 1)
    }

    /// Whether, when and how the newest post of a story is answered.
    fn decide(&mut self, place: usize, line: &Line) -> Result<()> {
        if line.intent.starts_with("waiting:") {
            return Ok(());
        }
        let Some(said) = self.stories.get(place).and_then(|story| story.said.last().cloned()) else { return Ok(()) };
        let mut dice = Dice::of(self.seed, &["desk", &line.account, &said.remote_id]);
        let kind_word = line.kind == "compliment" || line.intent == "@comment-nice";
        if said.light && !(kind_word && dice.chance(380)) {
            return Ok(());
        }
        let late = if self.house.now.duration_since(said.at) < BETTER_SINCE { 60 } else { 160 };
        let delay = match (dice.chance(late), line.intent.starts_with("storm-")) {
            (true, _) => dice.between(121, 300),
            (false, true) => dice.between(30, 170),
            (false, false) => dice.between(9, 60) + dice.between(0, 55),
        };
        let at = self.house.hours()?.deadline(said.at, minutes(i64::from(delay)))?;
        if at + minutes(3) >= self.house.now || said.deleted_at.is_some_and(|gone| gone <= at) {
            return Ok(());
        }
        let topic =
            if said.light { "nice".to_owned() } else { self.stories.get(place).map_or_else(String::new, |s| s.topic.clone()) };
        let answers = self.answers.get(&topic).or_else(|| self.answers.get("other")).context("no answers at all")?;
        let by = on_duty(self.house, at, &mut dice)?;
        self.answer(place, &said, answers, by, at, None, &mut dice)?;
        if !said.light && line.intent.starts_with('@') {
            return Ok(());
        }
        match line.kind.as_str() {
            "report" | "complaint" | "question" | "idea" => self.around(place, &said, answers, by, at, &mut dice),
            _ => Ok(()),
        }
    }
}

/// Reactions that need no answer.
const LIGHT: [&str; 5] = ["@thanks", "@comment-nice", "@troll", "@me-too", "waiting:me-too"];

fn promise(guideline: &Guideline) -> Result<SignedDuration> {
    Ok(guideline.promise().context("the starter promises nothing")?.first_answer)
}

fn standing(
    id: PostId,
    account: folkmoot_model::ids::AccountId,
    author: folkmoot_model::ids::AuthorId,
    case: CaseId,
    remote: &RemotePost,
    collected_at: Timestamp,
    exchange: folkmoot_model::ids::ExchangeId,
) -> Post {
    Post {
        id,
        account,
        remote_id: remote.remote_id.clone(),
        uri: remote.uri.clone(),
        url: remote.url.clone(),
        author: Some(author),
        delivery: None,
        case: Some(case),
        in_reply_to_remote: remote.in_reply_to.clone(),
        visibility: remote.visibility,
        text: remote.text.clone(),
        html: None,
        warning: None,
        language: remote.language.clone(),
        language_certainty: 0.95,
        media: remote.media.clone(),
        figures: remote.figures,
        published_at: remote.created_at,
        collected_at,
        edited_at: remote.edited_at,
        deleted_at: None,
        exchange,
        version: 1,
    }
}

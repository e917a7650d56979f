//! What worked: a message that is out is proposed with a reason, somebody else takes it into the library or declines it, and a new message is
//! begun from it. Its figures stand beside those of the other posts of its accounts, with how sure that is.

use super::draft::{self, Draft};
use crate::{Newsroom, Refusal, newsroom::require, refusal::unless};
use folkmoot_model::{
    event::ObjectKind,
    ids::{AccountId, MessageId, PracticeId},
    network::post::Figures,
    obstacle::Obstacle,
    outgoing::{
        edition::Edition,
        message::{Message, MessageState, Plan},
        practice::{
            Practice, PracticeState, PracticeVerb,
            beside::{Beside, beside},
        },
    },
    staff::{person::Actor, role::Right},
};
use folkmoot_store::{self as store, Conn, StoreError, Tx, readings::DayOld};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// Longest reason, characters.
const WHY_CHARS: usize = 1_000;
/// Longest saying of for whom, characters.
const AUDIENCE_CHARS: usize = 200;
/// A post stands beside those of its account that went out this long before it or after.
const AROUND: SignedDuration = SignedDuration::from_hours(24 * 90);
/// Posts it stands beside at most, the last ones.
const OTHERS: u32 = 2_000;

/// What a person says with a proposal.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// What it is called in the library.
    pub title: String,
    /// What worked.
    pub why: String,
    /// For whom.
    pub audience: String,
}

impl Proposal {
    fn checked(self) -> Result<Self, Refusal> {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let checked = Self { title: line(&self.title), why: self.why.trim().to_owned(), audience: line(&self.audience) };
        let field = |field, key| Err(Refusal::Field { field, key });
        if checked.title.is_empty() || checked.title.chars().count() > draft::TITLE_CHARS {
            return field("practice-title", "error-practice-title");
        }
        if checked.why.is_empty() {
            return field("why", "error-practice-why");
        }
        if checked.why.chars().count() > WHY_CHARS {
            return field("why", "error-practice-long");
        }
        if checked.audience.chars().count() > AUDIENCE_CHARS {
            return field("audience", "error-practice-audience");
        }
        Ok(checked)
    }
}

/// What stands in the way of proposing a message: it is not out, or it answers one citizen.
pub fn obstacles(message: &Message) -> Vec<Obstacle> {
    let out =
        matches!(message.state, MessageState::Published { .. } | MessageState::Superseded { .. } | MessageState::Expired { .. });
    if out && message.in_reply_to.is_none() {
        Vec::new()
    } else {
        vec![Obstacle::WrongState { state: message.state.word().to_owned() }]
    }
}

/// The edition of a message that people read last: the newest of which something arrived.
async fn read_last(c: &impl Conn, message: MessageId) -> Result<Option<Edition>, Refusal> {
    let deliveries = store::deliveries::of_message(c, message).await?;
    let arrived = |edition: &Edition| {
        deliveries.iter().any(|one| one.edition == edition.id && one.state.word() == "sent" && one.act.word() != "withdraw")
    };
    let editions = store::editions::of_message(c, message).await?;
    Ok(editions.into_iter().filter(arrived).max_by_key(|edition| edition.number))
}

/// Proposes a message that is out, as people read it last.
///
/// # Errors
/// [`Refusal::Field`], [`Refusal::Obstacles`] when nothing of it arrived or it is proposed already, [`Refusal::NoRight`], or the database.
pub async fn propose(newsroom: &Newsroom, actor: &Actor, id: MessageId, proposal: Proposal) -> Result<PracticeId, Refusal> {
    let tx = newsroom.store.begin().await?;
    let message = store::messages::get(&tx, id).await?.ok_or(Refusal::NotFound)?;
    require(actor, Right::WriteMessages, message.department)?;
    unless(obstacles(&message))?;
    let wrong = |state: &str| Refusal::Obstacles(vec![Obstacle::WrongState { state: state.to_owned() }]);
    let edition = read_last(&tx, id).await?.ok_or_else(|| wrong(message.state.word()))?;
    if let Some(open) = store::practices::of_message(&tx, id).await?.iter().find(|one| one.state.is_open()) {
        return Err(wrong(open.state.word()));
    }
    let Proposal { title, why, audience } = proposal.checked()?;
    let now = newsroom.now();
    let practice = Practice {
        id: PracticeId::new(&*newsroom.mint),
        message: id,
        edition: edition.id,
        department: message.department,
        title,
        why,
        audience,
        kind: message.kind,
        campaign: message.plan.campaign,
        languages: edition.content.texts.keys().cloned().collect(),
        proposed_by: actor.person,
        proposed_at: now,
        state: PracticeState::Proposed,
        updated_at: now,
        revision: 1,
    };
    match store::practices::insert(&tx, &practice, &edition.content).await {
        Err(StoreError::Duplicate { .. }) => return Err(wrong(PracticeState::Proposed.word())),
        done => done?,
    }
    let event = newsroom.event(actor, "proposed", ObjectKind::Practice, practice.id.0, json!({ "message": id }));
    tx.commit(&[event]).await?;
    Ok(practice.id)
}

async fn load(tx: &Tx, id: PracticeId, revision: i64) -> Result<Practice, Refusal> {
    let practice = store::practices::get(tx, id).await?.ok_or(Refusal::NotFound)?;
    if practice.revision == revision { Ok(practice) } else { Err(Refusal::Stale) }
}

/// What a person decides on a practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It comes into the library.
    Accept,
    /// It does not.
    Decline,
    /// It was in it, and no longer is.
    TakeOut,
}

/// Takes a proposal into the library or declines it, by somebody else than who proposed it; or takes a practice out again.
///
/// # Errors
/// [`Refusal::Field`] when there is no reason to decline or take out, [`Refusal::Obstacles`], [`Refusal::Stale`], [`Refusal::NoRight`], or the
/// database.
pub async fn decide(
    newsroom: &Newsroom,
    actor: &Actor,
    id: PracticeId,
    revision: i64,
    decision: Decision,
    why: &str,
) -> Result<(), Refusal> {
    let why = why.trim();
    if decision != Decision::Accept && why.is_empty() {
        return Err(Refusal::Field { field: "reason", key: "error-reason-empty" });
    }
    if why.chars().count() > WHY_CHARS {
        return Err(Refusal::Field { field: "reason", key: "error-practice-long" });
    }
    let tx = newsroom.store.begin().await?;
    let mut practice = load(&tx, id, revision).await?;
    require(actor, Right::ApproveMessages, practice.department)?;
    let verb = if decision == Decision::TakeOut { PracticeVerb::TakeOut } else { PracticeVerb::Decide };
    unless(practice.obstacles_to(verb, actor.person))?;
    let (by, at, why) = (actor.person, newsroom.now(), why.to_owned());
    practice.state = match decision {
        Decision::Accept => PracticeState::Accepted { by, at },
        Decision::Decline => PracticeState::Declined { by, at, why },
        Decision::TakeOut => PracticeState::TakenOut { by, at, why },
    };
    practice.updated_at = at;
    practice.revision += 1;
    store::practices::update(&tx, &practice).await?;
    let particulars = json!({ "message": practice.message });
    tx.commit(&[newsroom.event(actor, practice.state.word(), ObjectKind::Practice, id.0, particulars)]).await?;
    Ok(())
}

/// Begins a message that says what a practice says, in the department it came from or, where the person writes nothing there, in the first of
/// theirs; then it goes to no account yet.
///
/// # Errors
/// [`Refusal::NotFound`] when it is not in the library, [`Refusal::NoRight`], as [`draft::start`].
pub async fn start_from(newsroom: &Newsroom, actor: &Actor, id: PracticeId) -> Result<MessageId, Refusal> {
    let read = newsroom.store.read();
    let practice = store::practices::get(&read, id).await?.ok_or(Refusal::NotFound)?;
    if !matches!(practice.state, PracticeState::Accepted { .. }) {
        return Err(Refusal::NotFound);
    }
    let mut content = store::editions::get(&read, practice.edition).await?.ok_or(Refusal::NotFound)?.content;
    let at_home = actor.may(Right::WriteMessages, practice.department);
    let department = if at_home {
        practice.department
    } else {
        content.targets.clear();
        let departments = store::departments::all(&read).await?;
        departments.iter().find(|one| actor.may(Right::WriteMessages, one.id)).ok_or(Refusal::NoRight)?.id
    };
    let draft = Draft {
        title: practice.title,
        kind: practice.kind,
        department,
        audience: practice.audience,
        content,
        planned_at: None,
        plan: Plan::default(),
    };
    draft::start(newsroom, actor, draft).await
}

/// One post of a message after a day, beside the others of its account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PostBeside {
    /// On which account.
    pub account: AccountId,
    /// When it went out.
    pub sent_at: Timestamp,
    /// Likes, reposts and replies together after a day.
    pub answers: u64,
    /// Where that stands among the others.
    pub beside: Beside,
}

/// The posts of a message after a day, each beside the others of its account that went out in the ninety days before it or after.
///
/// # Errors
/// The database.
pub async fn figures(c: &impl Conn, message: MessageId) -> Result<Vec<PostBeside>, Refusal> {
    let mut all = Vec::new();
    for DayOld { account, sent_at, figures } in store::readings::day_old(c, message).await? {
        let answers = total(figures);
        let from = sent_at.saturating_sub(AROUND).unwrap_or(Timestamp::MIN);
        let to = sent_at.saturating_add(AROUND).unwrap_or(Timestamp::MAX);
        let others = store::readings::answered_on(c, account, (from, to), message, OTHERS).await?;
        let others: Vec<u64> = others.iter().map(|one| total(one.figures)).collect();
        all.push(PostBeside { account, sent_at, answers, beside: beside(answers, &others) });
    }
    Ok(all)
}

/// Likes, reposts and replies together.
fn total(figures: Figures) -> u64 {
    figures.likes + figures.reposts + figures.replies
}
